import { expect } from 'chai';
import fc from 'fast-check';
import { channels } from '../../../src/playbook/vocabulary.js';
import { postBreak } from '../../../src/message/thread.js';
import { changesOf } from '../../../src/web/view/message/change.js';
import { lookOf, looks, partsOf } from '../../../src/web/view/message/look.js';
import { workMs } from '../../support/work.js';

describe('web: a text as its channel shows it', () => {
  const parts = (text: string, channel: (typeof channels)[number]) =>
    partsOf(text, channel).map(({ role, start, end }) => [role, text.slice(start, end)]);

  it('is one of a handful of looks on every channel', () => {
    for (const channel of channels) expect(looks).to.include(lookOf(channel));
  });

  it('is a post, or several', () => {
    expect(parts('One', 'x')).to.deep.equal([['post', 'One']]);
    expect(parts(['A 1/2', 'B 2/2'].join(postBreak), 'mastodon')).to.deep.equal([
      ['post', 'A 1/2'],
      ['post', 'B 2/2'],
    ]);
    expect(parts(['A', 'B'].join(postBreak), 'linkedin').length, 'no thread there').to.equal(1);
  });

  it('is a mail with a subject, or without', () => {
    expect(parts('Subject: Hello\n\nDear you,\n\nBye', 'email')).to.deep.equal([
      ['subject', 'Hello'],
      ['body', 'Dear you,\n\nBye'],
    ]);
    expect(parts('No subject here', 'email')).to.deep.equal([['body', 'No subject here']]);
    expect(parts('Onderwerp: Alleen dit', 'email')).to.deep.equal([['subject', 'Alleen dit']]);
  });

  it('is a page with title, headings and paragraphs', () => {
    expect(parts('Our apology\nNoorderbank, today\n\nWe are sorry.\n\nWhat we do\nWe look.\n', 'web')).to.deep.equal([
      ['title', 'Our apology'],
      ['body', 'Noorderbank, today\n\nWe are sorry.'],
      ['heading', 'What we do'],
      ['body', 'We look.'],
    ]);
    expect(parts('', 'press')).to.deep.equal([['body', '']]);
  });

  it('leaves out nothing but white space, the line of a thread, and the word before a subject', () => {
    const line = fc.constantFrom('Short', 'A line that ends.', '', '---', 'Subject: x', '“Say”', '- item');
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n')),
        fc.constantFrom(...channels),
        (text, channel) => {
          const shown = partsOf(text, channel);
          for (const [index, { start, end }] of shown.entries())
            expect(start)
              .to.be.at.least(shown[index - 1]?.end ?? 0)
              .and.at.most(end);
          const left = shown.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
          expect(left.replace(/^Subject: */, '').replace(/[-\s]/g, '')).to.equal('');
        },
      ),
    );
  });
});

describe('web: what changed between two texts', () => {
  it('is told word by word, with what stands around it', () => {
    const changes = changesOf({ before: 'It hit 500 people.', after: 'It hit 900 people.' });
    expect(changes.filter(({ was }) => was).map(({ text }) => text)).to.deep.equal(['500']);
    expect(changes.filter(({ now }) => now).map(({ text }) => text)).to.deep.equal(['900']);
    expect(changesOf({ before: 'a', after: 'a' })).to.deep.equal([]);
  });

  it('is told in phrases, and holds both texts whole', () => {
    const changes = changesOf({ before: 'We have seen it all and look', after: 'You want seen something and look' });
    expect(changes.map(({ text, was, now }) => `${was ? '-' : now ? '+' : ' '}${text}`)).to.deep.equal([
      '-We have seen it all ',
      '+You want seen something ',
      ' and look',
    ]);
    const text = fc.array(fc.constantFrom('a', 'b', ' ', 'some words here', '\n', '.'), { maxLength: 9 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        if (before === after) return;
        const told = changesOf({ before, after });
        const without = (side: 'was' | 'now') => told.flatMap((part) => (part[side] ? [] : [part.text])).join('');
        expect([without('now'), without('was')]).to.deep.equal([before, after]);
      }),
    );
  });

  it('leaves out long stretches that are the same, and says so', () => {
    const long = 'The same words again. '.repeat(100);
    const changes = changesOf({ before: `${long}old ${long}`, after: `${long}new ${long}` });
    expect(changes.filter(({ gap }) => gap)).to.have.length(2);
    expect(changes.map(({ text }) => text).join('').length).to.be.below(600);
  });

  it('takes texts that have nothing in common, and long ones, in a moment', () => {
    const words = (seed: number) => Array.from({ length: 9000 }, (_, index) => `w${(index * seed) % 7919}`).join(' ');
    const [before, after] = [words(3), words(5)];
    expect(changesOf({ before, after }).some(({ was }) => was)).to.equal(true);
    expect(workMs(() => changesOf({ before, after }))).to.be.below(3000);
  });
});
