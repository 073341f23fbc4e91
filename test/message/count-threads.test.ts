import { expect } from 'chai';
import fc from 'fast-check';
import { isTaken } from '../../src/message/channel.js';
import { codePoints, differentLinks, threadsLength } from '../../src/message/count/threads.js';

/** developers.facebook.com/docs/threads/posts, "Limitations": 500 characters, an emoji as its UTF-8 bytes. What is an
 *  emoji: Unicode Technical Standard 51, sections 1.4 and 2; a sign is one where it is shown as one. */
const emoji =
  '😀 😢 👍 👍🏿 👨‍👩‍👧‍👦 👩🏽‍🚒 🧑‍🤝‍🧑 🇳🇱 🇧🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳️‍🌈 🏴‍☠️ 1️⃣ #️⃣ *️⃣ 9⃣ ❤️ ❤️‍🔥 ☺️ ☝🏽 ✌🏻 ©️ ®️ ™️ ‼️ ⚠️ ✅ ⌚ ⏰ ⭐ 🥲 🫠 🫱🏽 👁️‍🗨️ 🐻‍❄️ 🅰️ ㊗️ 〰️ 🈚'.split(
    ' ',
  );
const letters: [string, number][] = [
  ['', 0],
  ['a', 1],
  ['ë', 1],
  ['e\u0301', 2],
  ['€', 1],
  ['…', 1],
  ['“', 1],
  ['漢', 1],
  ['한', 1],
  ['𠮷', 1],
  ['𝒜', 1],
  ['©', 1],
  ['™', 1],
  ['1', 1],
  ['#', 1],
  ['→', 1],
  ['☎', 1],
  ['\n', 1],
  ['https://example.com', 19],
  ['We are sorry 😢.', 18],
  ['😀😀', 8],
  ['a😀b🇳🇱c', 15],
];
/** developers.facebook.com/docs/threads/create-posts/text-attachments, "How links are counted", with its examples. */
const links: [string, number][] = [
  ['no link at all', 0],
  ['www.facebook.com', 1],
  ['www.instagram.com and www.threads.com', 2],
  ['www.example.com, www.example.com, and www.test.com', 2],
  ['https://example.com/1 https://example.com/2', 2],
  ['https://example.com/1 https://example.com/1', 1],
  ['a@example.com', 0],
  ['1.com 2.com 3.com 4.com 5.com', 5],
  ['1.com 2.com 3.com 4.com 5.com 6.com', 6],
];

describe('counting for Threads', () => {
  for (const one of emoji) {
    it(`counts ${one} as its ${Buffer.byteLength(one)} bytes`, () => {
      expect(threadsLength(one)).to.equal(Buffer.byteLength(one));
      expect(threadsLength(`a ${one} b`)).to.equal(Buffer.byteLength(one) + 4);
    });
  }

  for (const [one, expected] of letters) {
    it(`counts ${JSON.stringify(one)}`, () => {
      expect(threadsLength(one)).to.equal(expected);
    });
  }

  for (const [one, expected] of links) {
    it(`finds ${expected} different links in ${JSON.stringify(one)}`, () => {
      expect(differentLinks(one)).to.equal(expected);
      expect(isTaken(one, 'threads')).to.equal(expected <= 5);
    });
  }

  it('never counts fewer than the characters, nor more than the bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (one) => {
        expect(threadsLength(one)).to.be.within(codePoints(one), Buffer.byteLength(one));
        expect(codePoints(one)).to.equal([...one].length);
      }),
      { numRuns: Number(process.env['UNISONO_FUZZ'] ?? 500) },
    );
  });
});
