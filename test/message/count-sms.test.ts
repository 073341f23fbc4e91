import { expect } from 'chai';
import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { costlyCharacters, inGsm7, smsSize } from '../../src/message/count/sms.js';

/** 3GPP TS 23.038, 6.2.1: the basic table and its extension, by rows. */
const once =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const twice = '\f^{}\\[~]|€';

/** 3GPP TS 23.040, 9.2.3.24.1, and twilio.com/docs, "SMS character limits": text, encoding, units, messages. */
const sizes: [string, 'GSM-7' | 'UCS-2', number, number][] = [
  ['', 'GSM-7', 0, 1],
  ['a'.repeat(160), 'GSM-7', 160, 1],
  ['a'.repeat(161), 'GSM-7', 161, 2],
  ['a'.repeat(306), 'GSM-7', 306, 2],
  ['a'.repeat(307), 'GSM-7', 307, 3],
  ['a'.repeat(459), 'GSM-7', 459, 3],
  ['a'.repeat(460), 'GSM-7', 460, 4],
  ['€'.repeat(80), 'GSM-7', 160, 1],
  [`${'€'.repeat(80)}a`, 'GSM-7', 161, 2],
  // 153 is odd: the escaped character does not fit in the last place, and is not torn.
  ['€'.repeat(153), 'GSM-7', 306, 3],
  ['€'.repeat(152), 'GSM-7', 304, 2],
  [`a${'€'.repeat(152)}`, 'GSM-7', 305, 2],
  ['ë', 'UCS-2', 1, 1],
  ['ë'.repeat(70), 'UCS-2', 70, 1],
  ['ë'.repeat(71), 'UCS-2', 71, 2],
  ['ë'.repeat(134), 'UCS-2', 134, 2],
  ['ë'.repeat(135), 'UCS-2', 135, 3],
  [`ë${'€'.repeat(69)}`, 'UCS-2', 70, 1],
  ['😀'.repeat(35), 'UCS-2', 70, 1],
  ['😀'.repeat(36), 'UCS-2', 72, 2],
  // 67 is odd: no emoji is torn.
  ['😀'.repeat(66), 'UCS-2', 132, 2],
  ['😀'.repeat(67), 'UCS-2', 134, 3],
  ['漢'.repeat(70), 'UCS-2', 70, 1],
  ['漢'.repeat(71), 'UCS-2', 71, 2],
];

/** What makes Dutch and English SMS dear, with what to write. */
const cures: [string, string][] = [
  ['ë', 'e'],
  ['ï', 'i'],
  ['ê', 'e'],
  ['á', 'a'],
  ['í', 'i'],
  ['ó', 'o'],
  ['ú', 'u'],
  ['â', 'a'],
  ['ç', 'c'],
  ['È', 'E'],
  ['Ë', 'E'],
  ['ÿ', 'y'],
  ['š', 's'],
  ['ł', 'l'],
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['–', '-'],
  ['—', '-'],
  ['…', '...'],
  ['•', '-'],
  ['\u00a0', ' '],
  ['\t', ' '],
  ['½', '1/2'],
  ['×', 'x'],
  ['´', "'"],
  ['`', "'"],
  ['😀', ''],
  ['漢', ''],
  ['→', ''],
  ['\u200b', ''],
  ['™', '(TM)'],
];

const pieces = [
  ...once,
  ...twice,
  'ë',
  '’',
  '–',
  'e\u0301',
  '漢',
  '😀',
  '👍🏽',
  '👨‍👩‍👧',
  '🇳🇱',
  '\r\n',
  'We are sorry. '.repeat(5),
  'a'.repeat(60),
  '€'.repeat(31),
  'ë'.repeat(33),
];

describe('counting for SMS', () => {
  for (const [letters, septets] of [
    [once, 1],
    [twice, 2],
  ] as const) {
    for (const one of letters) {
      it(`takes ${septets} for ${JSON.stringify(one)} in GSM-7`, () => {
        expect(smsSize(one)).to.deep.equal({ encoding: 'GSM-7', units: septets, room: 160, segments: 1 });
      });
    }
  }

  for (const [one, encoding, units, segments] of sizes) {
    it(`sends ${units} units of ${encoding} in ${segments}`, () => {
      expect(smsSize(one)).to.include({ encoding, units, segments });
    });
  }

  for (const [one, cure] of cures) {
    it(`knows what to write for ${JSON.stringify(one)}`, () => {
      expect(costlyCharacters(`ab${one}c${one}`)).to.deep.equal([{ character: one, index: 2, times: 2, cure }]);
      expect(smsSize(inGsm7(one)).encoding).to.equal('GSM-7');
    });
  }

  it('agrees with sms-segments-calculator', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const theirs = new SegmentedMessage(text);
        const ours = smsSize(text);
        expect([ours.encoding, ours.segments]).to.deep.equal([theirs.encodingName, theirs.segmentsCount]);
        if (ours.encoding === 'GSM-7') expect(ours.units).to.equal(theirs.numberOfCharacters);
        const dear = new Set(
          theirs
            .getNonGsmCharacters()
            .flatMap((one) => [...one])
            .filter((one) => !(once + twice).includes(one)),
        );
        expect(costlyCharacters(text).map(({ character }) => character)).to.have.members([...dear]);
      }),
      { numRuns: Number(process.env['UNISONO_FUZZ'] ?? 500) },
    );
  });

  it('tears a character only where it is longer than a message', () => {
    expect(smsSize(`e${'\u0301'.repeat(133)}`)).to.include({ units: 134, segments: 2 });
  });
});
