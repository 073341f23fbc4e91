import { expect } from 'chai';
import fc from 'fast-check';
import { draftFor, draftsFor, nextUpdateSaid, type Asker, type Draft, type Manner } from '../../src/listening/draft.js';
import { safeName } from '../../src/listening/reply/name.js';
import { phrases, type Voice } from '../../src/listening/reply/phrase.js';
import { checkText } from '../../src/message/check.js';
import { bareContext } from '../../src/message/check/context.js';
import { at } from './support.js';

const dutch = { source: 'm4/1', language: 'nl', text: 'Nee, wij verkopen geen betaalgegevens. Het plan ligt stil.' };
const english = { source: 'm5/1', language: 'en', text: 'No, we do not sell payment data. The plan is on hold.' };
const formal: Manner = { address: 'formal', fallback: 'en' };
const asker = (
  id: string,
  change: Partial<Asker['understanding']> = {},
  mention: Partial<Asker['mention']> = {},
): Asker => ({
  mention: { id, author: 'klant_88', channel: 'facebook', ...mention },
  understanding: { kind: 'question', needs: [], language: 'nl', ...change },
});
const drafted = (one: ReturnType<typeof draftFor>): Draft => {
  if (!('text' in one)) throw new Error(`nothing drafted: ${one.because}`);
  return one;
};
const context = bareContext(at(0));

describe('listening: a reply', () => {
  it('greets by name where that is safe, shows that it was heard, answers word for word, and closes', () => {
    const { text, parts, sources, language } = drafted(
      draftFor(asker('x/1', {}, { author: 'Anna de Vries' }), [dutch, english], formal),
    );
    expect(text).to.match(/^\p{Lu}\p{L}+ Anna,\n\p{Lu}/u);
    expect(parts.map(({ part }) => part)).to.deep.equal(['opening', 'empathy', 'answer', 'closing']);
    expect(text).to.include(dutch.text);
    expect([language, sources]).to.deep.equal(['nl', ['m4/1']]);
  });

  it('speaks each in his own language, and in the one agreed where we do not speak it', () => {
    expect(drafted(draftFor(asker('x/1', { language: 'en' }), [dutch, english], formal)).text).to.include(english.text);
    expect(drafted(draftFor(asker('x/1', { language: 'other' }), [dutch, english], formal)).language).to.equal('en');
    expect(draftFor(asker('x/1', { language: 'en' }), [dutch], formal)).to.deep.equal({
      mention: 'x/1',
      because: 'language',
    });
  });

  it('says u or je as the organisation does, and never both', () => {
    const all = (manner: Manner) =>
      draftsFor(
        Array.from({ length: 60 }, (_, index) => asker(`x/${index}`, { kind: index % 2 ? 'complaint' : 'question' })),
        [dutch],
        manner,
      ).map((one) => drafted(one).text);
    for (const text of all(formal)) expect(text).to.not.match(/(?<!\p{L})(?:je|jij|jou|jouw)(?!\p{L})/iu);
    for (const text of all({ ...formal, address: 'informal' }))
      expect(text).to.not.match(/(?<!\p{L})(?:u|uw)(?!\p{L})/iu);
  });

  it('gives fifty askers fifty replies, each with the same answer, and each asker the same again', () => {
    const askers = Array.from({ length: 50 }, (_, index) => asker(`x/${index}`));
    const replies = draftsFor(askers, [dutch], formal).map(drafted);
    expect(new Set(replies.map(({ text }) => text)).size).to.equal(50);
    for (const { text } of replies) expect(text.split(dutch.text)).to.have.length(2);
    expect(draftsFor(askers.toReversed(), [dutch], formal).toReversed()).to.deep.equal(replies);
    expect(new Set(replies.map(({ parts }) => parts.at(-1)!.text)).size).to.be.above(5);
  });

  it('leaves danger, the press and authorities to a person, and speaks otherwise to who is vulnerable', () => {
    for (const need of ['danger', 'press', 'authority'] as const)
      expect(draftFor(asker('x/1', { needs: ['vulnerable', need] }), [dutch], formal)).to.deep.equal({
        mention: 'x/1',
        because: need,
      });
    const { parts } = drafted(draftFor(asker('x/1', { needs: ['vulnerable'], kind: 'complaint' }), [dutch], formal));
    expect(phrases['nl-formal'].vulnerable).to.include(parts[1]!.text);
  });

  it('fits its channel by leaving out the closing, then the greeting, and never cuts the answer', () => {
    const long = { ...dutch, text: `${'Wij verkopen geen betaalgegevens. '.repeat(6)}Het plan ligt stil.` };
    const post = drafted(draftFor(asker('x/1', {}, { channel: 'x' }), [long], formal));
    expect(post.text).to.include(long.text);
    expect(post.parts.map(({ part }) => part)).to.not.include('closing');
    expect(post.fits).to.equal(true);
    const tooLong = drafted(
      draftFor(asker('x/1', {}, { channel: 'x' }), [{ ...dutch, text: 'Woord. '.repeat(90) }], formal),
    );
    expect(tooLong.fits).to.equal(false);
    expect(
      drafted(draftFor(asker('x/1', {}, { channel: 'email' }), [dutch], formal)).text.split('\n\n'),
    ).to.have.length(4);
  });

  it('says when there is more news, in a sentence, and only where that may be said', () => {
    const known = {
      key: 'next-update',
      type: 'instant',
      label: { nl: 'wanneer wij meer vertellen' },
      status: 'confirmed',
      value: at(60),
      publishable: true,
      source: 'x',
      asOf: at(0),
      revision: 1,
      material: true,
    } as const;
    const moment = { at: at(0), timeZone: 'Europe/Amsterdam' };
    const said = (fact: object, language: 'nl' | 'en') =>
      nextUpdateSaid({ 'next-update': { ...known, ...fact } }, language, moment);
    expect(said({}, 'nl')?.text).to.match(/^Uiterlijk \d+\.\d\d uur volgt meer nieuws\.$/);
    expect(said({}, 'en')?.text).to.match(/^There will be more news by \d+\.\d\d [ap]m\.$/);
    expect(said({ publishable: false }, 'nl')).to.equal(null);
    expect(said({ status: 'unconfirmed' }, 'nl')).to.equal(null);
    expect(nextUpdateSaid({}, 'nl', moment)).to.equal(null);
  });

  it('has phrases around its answer that promise, claim and admit nothing that a check would stop or advise against', () => {
    for (const voice of Object.keys(phrases) as Voice[]) {
      const language = voice.slice(0, 2);
      for (const [part, list] of Object.entries(phrases[voice]) as [string, readonly string[]][]) {
        expect(new Set(list).size, `${voice} ${part}`).to.equal(list.length);
        for (const phrase of list) {
          const found = checkText(phrase.replace('{name}', 'Anna').replace(/\{\{.*?\}\}/, 'x'), language, context);
          expect(
            found.map(({ rule, data }) => `${rule} ${String(data['says'])}`),
            `${voice} ${part}: ${phrase}`,
          ).to.deep.equal([]);
        }
      }
    }
  });
});

describe('listening: a name to greet by', () => {
  it('is the first name of who gives a whole one', () => {
    for (const [author, name] of [
      ['Anna de Vries', 'Anna'],
      ['Jean-Pierre van den Berg', 'Jean-Pierre'],
      ['Zoë O’Brien', 'Zoë'],
      ['Mohammed El Amrani', 'Mohammed'],
    ])
      expect(safeName(author!), author).to.equal(name);
  });

  it('is none where anything is odd', () => {
    for (const author of [
      '@anna_88',
      'anna de vries',
      'Anna',
      'Boze Burger',
      'De Telegraaf',
      'ING Klantenservice',
      'Klootzak Van Dijk',
      'Dr. Anna Smit',
      'Anna 88 Smit',
      'Аnna Smit',
      'Anna\u202eSmit Jansen',
      'Anna <b>Smit</b>',
      'RTL Nieuws',
      'Anoniem Persoon',
      '',
      ' ',
      'A'.repeat(80),
      'God Zelf',
      'Team Anna',
    ])
      expect(safeName(author), author).to.equal(null);
  });

  it('never carries anything but letters, whoever writes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (author) => {
        expect(safeName(author) ?? 'Anna').to.match(/^\p{L}+(?:-\p{L}+)?$/u);
      }),
    );
  });
});
