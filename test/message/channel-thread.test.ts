import { expect } from 'chai';
import fc from 'fast-check';
import { isTaken } from '../../src/message/channel.js';
import { sentencesOf, threadOf, type ThreadChannel } from '../../src/message/thread.js';

const channels: ThreadChannel[] = ['x', 'bluesky', 'mastodon', 'threads'];
const sentence = (words: number): string => `We${' know'.repeat(words)}.`;
const texts = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const unnumbered = (post: string): string => post.replace(/ \d+\/\d+$/, '');

describe('threads of posts', () => {
  it('leaves a text that fits as it is', () => {
    expect(threadOf('We are sorry.', 'x')).to.deep.equal(['We are sorry.']);
    expect(threadOf('', 'x')).to.deep.equal(['']);
  });

  it('splits at the end of a sentence, and numbers', () => {
    const [one, other] = [sentence(40), sentence(20)];
    expect(threadOf(`${one} ${other}`, 'x')).to.deep.equal([`${one} 1/2`, `${other} 2/2`]);
  });

  it('splits at the end of a paragraph where the post is then half full', () => {
    const [one, two, three] = [sentence(35), sentence(10), sentence(40)];
    expect(threadOf(`${one}\n\n${two} ${three}`, 'x')).to.deep.equal([`${one} 1/2`, `${two} ${three} 2/2`]);
    const short = `Update\n\n${one} ${three}`;
    expect(threadOf(short, 'x')).to.deep.equal([`Update\n\n${one} 1/2`, `${three} 2/2`]);
  });

  it('never cuts a sentence: one that is too long makes no thread', () => {
    expect(threadOf(`${sentence(10)} ${sentence(60)}`, 'x')).to.equal(null);
    expect(threadOf(`${sentence(10)} ${sentence(60)}`, 'mastodon')).to.deep.equal([`${sentence(10)} ${sentence(60)}`]);
  });

  it('marks every post of an exercise', () => {
    const posts = threadOf(`OEFENING: ${sentence(40)} ${sentence(40)} ${sentence(40)}`, 'x')!;
    expect(posts).to.have.length(3);
    for (const post of posts) expect(post).to.match(/^OEFENING: We know/);
  });

  it('counts in tens where it must, and gives up beyond 99', () => {
    const posts = threadOf(`${sentence(40)} `.repeat(12), 'x')!;
    expect(posts).to.have.length(12);
    expect(posts.at(-1)).to.match(/ 12\/12$/);
    expect(threadOf(`${sentence(40)} `.repeat(100), 'x')).to.equal(null);
  });

  it('counts as the channel does, with the limits that were set', () => {
    const link = `Read https://example.com/${'a'.repeat(300)}.`;
    expect(threadOf(`${link} ${sentence(40)} ${sentence(40)}`, 'x')).to.have.length(2);
    expect(threadOf(`${sentence(120)} ${sentence(120)}`, 'mastodon', { mastodon: 1300 })).to.have.length(1);
    const links = Array.from({ length: 8 }, (_, index) => `See example${index}.com.`).join(' ');
    expect(threadOf(links, 'threads')).to.have.length(2);
  });

  for (const [text, expected] of [
    ['One. Two! Three? Four… Five', ['One.', 'Two!', 'Three?', 'Four…', 'Five']],
    ['He said: “We are sorry.” Then he left.', ['He said: “We are sorry.”', 'Then he left.']],
    ['Dr. Jansen and mr. De Vries speak. J. Smit listens.', ['Dr. Jansen and mr. De Vries speak.', 'J. Smit listens.']],
    ['Bel a.u.b. Jan of bijv. Piet. Dank u.', ['Bel a.u.b. Jan of bijv. Piet.', 'Dank u.']],
    [
      'At 4.30 p.m. we tell more. See www.example.nl. Bye.',
      ['At 4.30 p.m. we tell more.', 'See www.example.nl.', 'Bye.'],
    ],
    ['Costs 1.5 million. 3 people work.', ['Costs 1.5 million.', '3 people work.']],
    ['What we know\n- one\n- two\n\nMore', ['What we know', '- one', '- two', 'More']],
    ['wat... nee', ['wat... nee']],
    ['  ', []],
  ] as [string, string[]][]) {
    it(`reads the sentences of ${JSON.stringify(text)}`, () => {
      expect(texts(text)).to.deep.equal(expected);
    });
  }

  it('keeps every sentence, in order and whole, in posts that fit', () => {
    const word = fc.constantFrom(
      'we',
      'know',
      'sorry',
      'https://example.com/a',
      'example.com',
      '😀',
      '👨‍👩‍👧',
      'ë',
      '漢字',
      '@bob@example.org',
      'dr.',
      'J.',
      '€',
      '4.30',
    );
    const made = fc
      .tuple(
        fc.array(word, { minLength: 1, maxLength: 25 }),
        fc.constantFrom('.', '!', '?', '…', '.”'),
        fc.constantFrom(' ', ' ', '\n', '\n\n'),
      )
      .map(([words, end, gap]) => `Now ${words.join(' ')}${end}${gap}`);
    const text = fc.array(made, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...channels), fc.boolean(), (body, channel, exercise) => {
        const mark = exercise ? 'EXERCISE: ' : '';
        const posts = threadOf(mark + body, channel);
        if (posts === null) {
          const alone = texts(body).some((one) => !isTaken(`${mark}${one} 99/99`, channel));
          expect(alone).to.equal(true);
          return;
        }
        for (const post of posts) expect(isTaken(post, channel), post).to.equal(true);
        if (posts.length === 1) return void expect(posts).to.deep.equal([mark + body]);
        for (const [index, post] of posts.entries()) {
          expect(post.startsWith(mark)).to.equal(true);
          expect(post.endsWith(` ${index + 1}/${posts.length}`)).to.equal(true);
        }
        const bodies = posts.map((post) => unnumbered(post.slice(mark.length)));
        expect(bodies.flatMap(texts)).to.deep.equal(texts(body));
      }),
      { numRuns: Number(process.env['UNISONO_FUZZ'] ?? 500) },
    );
  });
});
