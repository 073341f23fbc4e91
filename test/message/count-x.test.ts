import { expect } from 'chai';
import fc from 'fast-check';
import twitter from 'twitter-text';
import { linksIn } from '../../src/message/count/link.js';
import { weightedLength } from '../../src/message/count/weighted.js';

const runs = Number(process.env['UNISONO_FUZZ'] ?? 500);

/** docs.x.com, "Counting characters", and its predecessor on developer.x.com. */
const documented: [string, number][] = [
  ['', 0],
  ['Hello, world! 👋', 16],
  ['👾', 2],
  ['🙋🏽', 2],
  ['👨‍🎤', 2],
  ['👨‍👩‍👧‍👦', 2],
  ['https://example.com', 23],
  ['https://example.com/very/long/path', 23],
  ['café', 4],
  ['cafe\u0301', 4],
  ['@name #tag', 10],
  ['日本語', 6],
  ['한국어', 6],
  ['\u1112\u1161\u11ab', 2],
  ['€', 2],
  ['…', 2],
  ['“quoted” – ‘said’', 17],
];

/** twitter-text, configuration v3: the ends of its four ranges, and what stands right outside. */
const ranges: [number, number][] = [
  [0x0000, 1],
  [0x0041, 1],
  [0x00df, 1],
  [0x00eb, 1],
  [0x0410, 1],
  [0x05d0, 1],
  [0x0627, 1],
  [0x0e01, 1],
  [0x10ff, 1],
  [0x1100, 2],
  [0x1e9e, 2],
  [0x1fff, 2],
  [0x2002, 1],
  [0x200d, 1],
  [0x200e, 2],
  [0x200f, 2],
  [0x2010, 1],
  [0x201f, 1],
  [0x2020, 2],
  [0x2031, 2],
  [0x2032, 1],
  [0x2037, 1],
  [0x2038, 2],
  [0x20ac, 2],
  [0x2122, 2],
  [0x3042, 2],
  [0x4e00, 2],
  [0xac00, 2],
  [0xff01, 2],
  [0x10000, 2],
  [0x1f600, 2],
  [0x20000, 2],
  [0x10ffff, 2],
];

/** github.com/twitter/twitter-text, conformance/validate.yml and extract.yml (URLs), and its README. */
const conformance: [string, number][] = [
  ['This is a test.', 15],
  ['http://test.com', 23],
  ['https://test.com', 23],
  ['test.com', 23],
  ['Test https://test.com test https://test.com test.com test', 86],
  ['\u{10000}\u{10ffff}', 4],
  ['저찀쯿쿿', 8],
  ['H🐱☺', 5],
  ['👨‍👩‍👧‍👦', 2],
  ['I am a Tweet', 12],
  ['A lié géts halfway arøünd thé wørld http://bit.ly/dJpywL', 59],
  ['text http://www.example.com:80/a?b=c#d text', 33],
  ['text example.com/path/to/resource?search=foo&lang=en', 28],
  ['text (example.com)', 30],
  ['foo@example.com', 15],
  ['http://t.co/abcde123/xyz', 27],
  ['https://t.co/' + 'a'.repeat(40), 23],
  ['https://t.co/' + 'a'.repeat(41), 54],
  ['@example.com', 12],
  ['#example.com', 12],
  ['$example.com', 12],
  ['http://example.com.', 24],
  ['http://example.com/path.', 24],
  ['http://example.com/(brackets)', 23],
  ['http://example.com/(two(levels))', 23],
  ['http://example.com/a!', 24],
  ['http://under_score.example.com', 23],
  ['http://example.under_score.com', 30],
  ['http://-dash.com', 16],
  ['http://dash-.com', 16],
  ['http://☃.net/', 23],
  ['☃.net', 6],
  ['example.com漢字', 27],
  ['漢字example.com', 27],
  ['http://example.рф', 23],
  ['HTTPS://EXAMPLE.COM', 23],
  ['ftp://example.com', 17],
  ['e.g. this, i.e. that', 20],
  ['sorry.We', 8],
  ['v1.2.3', 6],
  ['16.30', 5],
  ['index.html', 10],
  ['http://localhost:80', 19],
  ['www.example.nl/x, www.example.be', 48],
  ['-example.com', 12],
  ['x/example.com', 13],
  ['http://xn--bcher-kva.example.com', 23],
];

/** Pieces that texts, links and emoji are made of, and what sets them apart. */
const pieces = (
  'a b Z 1 co com nl t.co t.co/ t.co/abc example.com www. http https:// http:// HTTPS:// :// : :80 . . . / ? = & - _ @ # $ ( ) (a) (a(b)) ! , ; \' " * + % | ~ ^ ` < > [ ] { } \\ ' +
  'é ß ë ſ K İ ı ⱥ ι Å 漢 字 。 ． ｡ ё рф сайт 한국 中国 嘉里 嘉里大酒店 გე xn-- xn--p1ai vermögensberatung ＠ ＃ – — … € “ ” ® © ™ ♟ ☺ ❤ 1 * ' +
  '👨 👩 👦 👧 🏽 🏋 🕵 🏃 🧑 🤝 💋 🏳 🌈 🏴 ☠ 👁 🗨 🇳 🇱 🇧 🇪 🥲 🫠 ☝ ✊ 😀 👯 🦰 ⚕ ✈ ♀ ♂'
)
  .split(' ')
  .concat([
    ' ',
    ' ',
    '\n',
    '\u00a0',
    '\u0001',
    '\x7f',
    '\u0301',
    'e\u0301',
    '\u200d',
    '\ufe0f',
    '\ufe0e',
    '\u20e3',
    '\u202a',
    '\u200e',
    '\ufeff',
  ])
  .concat([
    '\ud83d',
    '\ude00',
    '\u2126',
    '\u1100\u1161',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    't.co/' + 'a'.repeat(41),
    'b'.repeat(64),
    '漢'.repeat(30),
  ]);
const text = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 16,
  })
  .map((parts) => parts.join(''));

const oracle = (one: string): number => twitter.parseTweet(one).weightedLength;

describe('counting for X', () => {
  for (const [one, expected] of documented) {
    it(`counts ${JSON.stringify(one)} as the documentation says`, () => {
      expect(weightedLength(one)).to.equal(expected);
    });
  }

  for (const [code, expected] of ranges) {
    it(`weighs U+${code.toString(16)} as configuration v3 says`, () => {
      expect(weightedLength(String.fromCodePoint(code))).to.equal(expected);
    });
  }

  for (const [one, expected] of conformance) {
    it(`counts ${JSON.stringify(one)} as twitter-text's conformance suite`, () => {
      expect(oracle(one), 'the oracle').to.equal(expected);
      expect(weightedLength(one)).to.equal(expected);
    });
  }

  it('agrees with twitter-text on texts made of what links and emoji are made of', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(weightedLength(one)).to.equal(oracle(one));
      }),
      { numRuns: runs },
    );
  });

  it('agrees with twitter-text on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (one) => {
        expect(weightedLength(one)).to.equal(oracle(one));
      }),
      { numRuns: runs },
    );
  });

  it('agrees on every character, alone, styled, toned and joined, and on every pair of flag letters', () => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(0x1f1e6 + index));
    const wrong: string[] = [];
    const check = (one: string): void => void (weightedLength(one) === oracle(one) || wrong.push(one));
    for (const one of letters) for (const other of letters) check(one + other);
    for (let code = 0x80; code < 0x1fc00; code += code >= 0x3300 && code < 0xff00 ? 997 : 1) {
      if (code >= 0x3300 && code < 0x1f000 && code % 31 > 0) continue;
      const one = String.fromCodePoint(code);
      check(
        [one, `${one}\ufe0f`, `${one}\u{1f3fd}`, `${one}\u{1f3fd}\u200d\u2640\ufe0f`, `${one}\u200d\u2642\ufe0f`].join(
          'a',
        ),
      );
      check(
        [`${one}\ufe0f\u{1f3fd}`, `${one}\ufe0f\u200d\u2640\ufe0f`, `👩\u200d${one}`, `👨🏽\u200d${one}\ufe0f`].join('a'),
      );
    }
    expect(wrong).to.deep.equal([]);
  });

  it('knows the links themselves, where they stand', () => {
    fc.assert(
      fc.property(text, (one) => {
        const normal = one.normalize('NFC');
        const theirs = twitter.extractUrlsWithIndices(normal).map(({ url, indices }) => [indices[0], url.length]);
        expect(linksIn(normal).map(({ start, length }) => [start, length])).to.deep.equal(theirs);
      }),
      { numRuns: runs },
    );
  });

  // Unicode 12 and later: X's documentation says 2 for every emoji, its own library knows those up to Unicode 11. A count
  // that is too high costs a few letters; one that is too low costs a refused post.
  it('counts emoji newer than the library as the library does, not less', () => {
    for (const one of ['🧑‍🤝‍🧑', '🧑‍🚒', '🫱🏽', '❤️‍🔥', '🏳️‍⚧️']) {
      expect(weightedLength(one)).to.equal(oracle(one)).and.above(2);
    }
  });
});
