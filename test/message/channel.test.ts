import { expect } from 'chai';
import fc from 'fast-check';
import { channelRules, weighted } from '../../src/message/channel.js';
import { rounds } from '../support/library.js';

/** What X counts. @see docs.x.com, "Counting characters" */
const counts: [what: string, text: string, count: number][] = [
  ['nothing', '', 0],
  ['plain letters', 'hello', 5],
  ['spaces and line breaks', 'a b\nc', 5],
  ['an accent in one piece', 'é', 1],
  ['an accent in two pieces, joined before counting', 'e\u0301', 1],
  ['Dutch accents and quotes', 'geïnformeerd, zei hij: ‘één’', 28],
  ['curly double quotes', '“x”', 3],
  ['dashes', '–—', 2],
  ['the euro sign', '€', 2],
  ['an ellipsis', '…', 2],
  ['a per mille sign', '‰', 2],
  ['a prime', '′', 1],
  ['a copyright sign', '©', 1],
  ['a copyright sign beside something that counts two', '© €', 4],
  ['Cyrillic', 'Привет', 6],
  ['Greek', 'Γειά', 4],
  ['Arabic', 'مرحبا', 5],
  ['Hindi', 'नमस्ते', 6],
  ['Japanese', 'こんにちは', 10],
  ['Chinese', '中文', 4],
  ['Korean', '한국', 4],
  ['an emoji', '😀', 2],
  ['two emoji', '😀😀', 4],
  ['a skin tone', '👍🏽', 2],
  ['a family joined of four', '👨‍👩‍👧‍👦', 2],
  ['a flag', '🇳🇱', 2],
  ['a keycap', '1️⃣', 2],
  ['a red heart', '❤️', 2],
  ['a short link', 'https://t.co/x', 23],
  ['a long link', `https://bank.example/${'x'.repeat(300)}`, 23],
  ['a link with words around it', 'See https://bank.example/plan today', 33],
  ['a link at the end of a sentence', 'See https://bank.example/plan.', 28],
  ['a link in brackets', '(https://bank.example/plan)', 25],
  ['two links', 'http://a.example https://b.example', 47],
  ['an emoji between letters', 'a😀b', 4],
];

describe("X's count of a text", () => {
  for (const [what, text, count] of counts) it(`is ${count} for ${what}`, () => expect(weighted(text)).to.equal(count));

  it('does not depend on how accents are composed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (text) => weighted(text.normalize('NFD')) === weighted(text.normalize('NFC')),
      ),
      { numRuns: rounds(200) },
    );
  });

  it('adds up over words', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `w${text.replaceAll(/\s/g, '')}w`);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        const whole = weighted(words.join(' '));
        return whole === words.reduce((sum, one) => sum + weighted(one), 0) + Math.max(0, words.length - 1);
      }),
      { numRuns: rounds(200) },
    );
  });
});

describe('channels', () => {
  it('have the limits that they set, and say which are kept at the gate', () => {
    expect(channelRules.x).to.include({ limit: 280, strict: true, sentBy: 'hand' });
    expect(channelRules.linkedin).to.include({ limit: 3000, strict: true });
    expect(channelRules.press).to.include({ limit: 400, strict: false });
    expect(channelRules.email).to.include({ limit: null, sentBy: 'email' });
    expect(channelRules.press.count('one two\n three')).to.equal(3);
    expect(channelRules.linkedin.count('a😀')).to.equal(2);
  });
});
