import { eachGrapheme, isPlainText } from './grapheme.js';

/** How a text travels as SMS. */
export interface SmsSize {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Septets in GSM-7, where ten characters take two; UTF-16 units in UCS-2. */
  readonly units: number;
  /** How many units a message takes: fewer where a text needs several, as each then carries its number. */
  readonly room: number;
  readonly segments: number;
}

/** A character that makes every character of an SMS dearer. */
export interface CostlyCharacter {
  readonly character: string;
  /** UTF-16 offset of the first. */
  readonly index: number;
  readonly times: number;
  /** What to write in its place; empty where it can only be left out. */
  readonly cure: string;
}

/** @see 3GPP TS 23.038 (GSM 03.38), 6.2.1: basic table and extension table; the escape itself is no character */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const extended = '\f^{}\\[~]|€';
const septets = new Map([
  ...Array.from(basic, (one) => [one, 1] as const),
  ...Array.from(extended, (one) => [one, 2] as const),
]);
/** Septets by character code; 0 for what GSM-7 does not have. All but the euro sign are below this. */
const byCode = Uint8Array.from({ length: 0x400 }, (_, code) => septets.get(String.fromCharCode(code)) ?? 0);
const septetsOf = (code: number): number => (code < byCode.length ? byCode[code]! : code === 0x20ac ? 2 : 0);

/** Units that fit in one message, and in each of several. @see 3GPP TS 23.040, 9.2.3.24: 140 octets, 6 of them header */
const rooms = { 'GSM-7': { one: 160, each: 153 }, 'UCS-2': { one: 70, each: 67 } } as const;

/** How many messages a text takes. Neither an escaped character nor a grapheme is torn. Pure.
 *  @see twilio.com/docs/glossary/what-is-gsm-7-character-encoding, ...-ucs-2-character-encoding */
export function smsSize(text: string): SmsSize {
  const inSeptets = gsm7Length(text);
  const encoding = inSeptets < 0 ? 'UCS-2' : 'GSM-7';
  const units = inSeptets < 0 ? text.length : inSeptets;
  const { one, each } = rooms[encoding];
  if (units <= one) return { encoding, units, room: one, segments: 1 };
  // Where every character takes one unit, none can be torn.
  const even = inSeptets < 0 ? isPlainText(text) : inSeptets === text.length;
  return { encoding, units, room: each, segments: even ? Math.ceil(units / each) : packed(text, encoding) };
}

/** The length in septets; -1 where a character is not in GSM-7. */
function gsm7Length(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const septets = septetsOf(text.charCodeAt(at));
    if (septets === 0) return -1;
    length += septets;
  }
  return length;
}

/** Fills messages with whole characters. One that is longer than a message is torn after all. */
function packed(text: string, encoding: SmsSize['encoding']): number {
  const room = rooms[encoding].each;
  let segments = 1;
  let used = 0;
  const add = (units: number): void => {
    if (used + units > room) {
      segments += 1;
      used = 0;
    }
    used += units;
  };
  if (encoding === 'GSM-7') {
    for (let at = 0; at < text.length; at += 1) add(septetsOf(text.charCodeAt(at)));
  } else {
    eachGrapheme(text, (length) => {
      if (length <= room) add(length);
      else for (let unit = 0; unit < length; unit += 1) add(1);
    });
  }
  return segments;
}

/** The characters that are not in GSM-7, each once. Pure. */
export function costlyCharacters(text: string): CostlyCharacter[] {
  const found = new Map<string, CostlyCharacter>();
  let index = 0;
  for (const character of text) {
    if (septetsOf(character.codePointAt(0)!) > 0) {
      index += 1;
      continue;
    }
    const known = found.get(character);
    found.set(
      character,
      known ? { ...known, times: known.times + 1 } : { character, index, times: 1, cure: cure(character) },
    );
    index += character.length;
  }
  return [...found.values()];
}

/** The text as it would be with every cure taken. Pure. */
export const inGsm7 = (text: string): string =>
  Array.from(text.normalize('NFC'), (one) => (septets.has(one) ? one : cure(one))).join('');

/** What to write for signs that GSM-7 lacks; letters lose their marks. */
const brothers = {
  "'": '‘’‚‛´`′‹›',
  '"': '“”„‟″«»',
  '-': '–—‐‑‒―−•·',
  ' ': '\t\u00A0\u2002\u2003\u2009\u202F°',
  '...': '…',
  '/': '÷',
  '1/2': '½',
  '1/4': '¼',
  '3/4': '¾',
  '(TM)': '™',
  '(c)': '©',
  '(R)': '®',
  x: '×',
  ij: 'ĳ',
  IJ: 'Ĳ',
  oe: 'œ',
  OE: 'Œ',
  l: 'ł',
  L: 'Ł',
  d: 'đð',
  D: 'ĐÐ',
  i: 'ı',
  th: 'þ',
};
const plain = new Map(Object.entries(brothers).flatMap(([to, from]) => Array.from(from, (one) => [one, to] as const)));

function cure(character: string): string {
  const known = plain.get(character) ?? character.normalize('NFD').replace(/\p{M}/gu, '');
  return gsm7Length(known) < 0 ? '' : known;
}
