import { expect } from 'chai';
import fc from 'fast-check';
import { channelRules, isTaken, measuresOf } from '../../src/message/channel.js';
import { eachGrapheme, graphemes } from '../../src/message/count/grapheme.js';

const runs = Number(process.env['UNISONO_FUZZ'] ?? 500);

/** Each of these is one grapheme. Unicode Standard Annex 29, table 1a–2 and GraphemeBreakTest.txt; emoji-test.txt. */
const single = [
  ...'a Z 1 € … “ ë ß ł ø § 漢 あ ア 한 Ж Ω ق ש ก'.split(' '),
  ...'😀 ☺ ❤ ❤️ ☝🏽 👍🏿 🇳🇱 🇧🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ #️⃣ *⃣ 👨‍👩‍👧‍👦 👩🏽‍🚒 🏳️‍🌈 🏴‍☠️ 👁️‍🗨️ 🧑‍🤝‍🧑 🫱🏽‍🫲🏿 🐻‍❄️ ❤️‍🔥 🏳️‍⚧️'.split(' '),
  'e\u0301',
  'n\u0303',
  'o\u0302\u0323',
  'g\u0308',
  '\u1112\u1161\u11ab',
  '\uac01',
  '\uac00\u11a8',
  '\u0ba8\u0bbf',
  '\u0e01\u0e33',
  '\u0937\u093f',
  '\u0d4e\u0d15',
  '\r\n',
  '\n',
  '\r',
  '\t',
  '\u200b',
  '\u00ad',
  'a\u200d',
  '\u0600\u0661',
  '\u{1f1f3}',
];

/** app.bsky.feed.post: maxGraphemes 300 and maxLength 3000, bytes of UTF-8; docs.bsky.app, "Posts". */
const bluesky: [string, boolean][] = [
  ['a'.repeat(300), true],
  ['a'.repeat(301), false],
  ['ë'.repeat(300), true],
  ['€'.repeat(300), true],
  ['€'.repeat(301), false],
  ['漢'.repeat(300), true],
  ['😀'.repeat(300), true],
  ['😀'.repeat(301), false],
  ['🇳🇱'.repeat(300), true],
  ['👍🏿'.repeat(300), true],
  ['👨‍👩‍👧‍👦'.repeat(120), true],
  ['👨‍👩‍👧‍👦'.repeat(121), false],
  ['e\u0301'.repeat(300), true],
  [`e${'\u0301'.repeat(1499)}`, true],
  [`e${'\u0301'.repeat(1500)}`, false],
  [`https://example.com/${'a'.repeat(280)}`, true],
  [`https://example.com/${'a'.repeat(281)}`, false],
];

const pieces = [
  'a',
  ' ',
  '\n',
  '\r',
  '\r\n',
  'é',
  '“',
  '€',
  'e\u0301',
  '\u0301',
  '\u200d',
  '\ufe0f',
  '😀',
  '👨',
  '👩',
  '🏽',
  '🇳',
  '🇱',
  'न',
  'ि',
  '\u094d',
  'क',
  'ᄒ',
  'ᅡ',
  '각',
  '\u11a8',
  '漢',
  'あ',
  'ア',
  'Ж',
  'ش',
  '\u0600',
  '©',
  '‼',
  '\ud83d',
  '\ude00',
  '\u202e',
];
const text = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 2 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));
const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });
const oracle = (one: string): string[] => Array.from(segments.segment(one), ({ segment }) => segment);

describe('counting graphemes', () => {
  for (const one of single) {
    it(`takes ${JSON.stringify(one)} for one`, () => {
      expect(graphemes(one)).to.equal(1);
      expect(graphemes(`ab ${one} cd`)).to.equal(7);
    });
  }

  for (const [one, taken] of bluesky) {
    it(`${taken ? 'takes' : 'refuses'} ${graphemes(one)} graphemes and ${Buffer.byteLength(one)} bytes on Bluesky`, () => {
      expect(isTaken(one, 'bluesky')).to.equal(taken);
    });
  }

  it('counts as the segmenter does, wherever it is asked', () => {
    fc.assert(
      fc.property(text, (one) => {
        const lengths: number[] = [];
        eachGrapheme(one, (length) => lengths.push(length));
        expect(lengths).to.deep.equal(oracle(one).map(({ length }) => length));
        expect(graphemes(one)).to.equal(lengths.length);
      }),
      { numRuns: runs },
    );
  });

  it('counts right across the windows that long texts are cut into', () => {
    for (const one of ['👨‍👩‍👧', '🇳🇱', 'न\u094dक', '\r\n', 'e\u0301', '\u0301', 'a😀', '각']) {
      const long = one.repeat(150);
      for (const start of ['', 'a', '漢', '😀', '🇳'])
        expect(graphemes(start + long)).to.equal(oracle(start + long).length);
    }
    expect(graphemes(`e${'\u0301'.repeat(5000)}x`)).to.equal(2);
  });

  it('holds every plain character to be one that joins with no other plain one', () => {
    for (let code = 0; code < 0xa000; code += 1) {
      const one = String.fromCharCode(code);
      let alone = 0;
      eachGrapheme(`${one}${one}`, () => (alone += 1));
      expect(alone, code.toString(16)).to.equal(oracle(`${one}${one}`).length);
    }
  });

  it('tells both of Bluesky’s limits', () => {
    expect(channelRules.bluesky.count('e\u0301€')).to.deep.equal({ used: 2, limit: 300, unit: 'characters' });
    expect(
      measuresOf('bluesky').map(({ unit, limit, strict, of }) => [unit, limit, strict, of('e\u0301€')]),
    ).to.deep.equal([
      ['characters', 300, true, 2],
      ['bytes', 3000, true, 6],
    ]);
  });
});
