import type { Word } from '../../check/reading.js';

/** A number as it is written in figures, read in two ways. */
export interface Figure {
  /** As the text's own language reads it; null where it cannot be read so. */
  readonly own: number | null;
  /** As the other notation reads it; null where it cannot. */
  readonly foreign: number | null;
}

/** Reads figures such as `1.900`: 1.9 in English, 1900 in Dutch. Pure. */
export function figureOf(written: string, language: string): Figure {
  const text = written.replace(/[\s\u00a0\u202f]/g, '');
  const isDutch = language === 'nl';
  return {
    own: readFigure(text, isDutch ? '.' : ',', isDutch ? ',' : '.'),
    foreign: readFigure(text, isDutch ? ',' : '.', isDutch ? '.' : ','),
  };
}

function readFigure(text: string, group: string, point: string): number | null {
  const [whole = '', fraction, ...rest] = text.split(point);
  if (rest.length > 0 || fraction?.includes(group) === true) return null;
  const [first = '', ...groups] = whole.split(group);
  if (groups.length > 0 && (first.length > 3 || first.startsWith('0') || groups.some(({ length }) => length !== 3)))
    return null;
  return Number(`${first}${groups.join('')}${fraction === undefined ? '' : `.${fraction}`}`);
}

/** `one: 1, two: 2` from "one 1, two 2". */
const table = (pairs: string): Readonly<Record<string, number>> =>
  Object.fromEntries(pairs.split(', ').map((pair) => [pair.split(' ')[0]!, Number(pair.split(' ')[1])]));

const englishSmall = table(
  'one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, ' +
    'thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, ' +
    'twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90',
);

const dutchUnits = table(
  'één 1, twee 2, drie 3, vier 4, vijf 5, zes 6, zeven 7, acht 8, negen 9, tien 10, elf 11, twaalf 12, ' +
    'dertien 13, veertien 14, vijftien 15, zestien 16, zeventien 17, achttien 18, negentien 19',
);
const dutchTens = table(
  'twintig 20, dertig 30, veertig 40, vijftig 50, zestig 60, zeventig 70, tachtig 80, negentig 90',
);

/** Words that multiply what stands before them. */
const scales = table(
  'hundred 1e2, honderd 1e2, thousand 1e3, duizend 1e3, million 1e6, miljoen 1e6, mln 1e6, ' +
    'billion 1e9, bn 1e9, miljard 1e9, mld 1e9, mrd 1e9, dozen 12, dozijn 12',
);

/** What a word multiplies the number before it by, or null. Pure. */
export const scaleOf = (lower: string): number | null => (Object.hasOwn(scales, lower) ? scales[lower]! : null);

const halves = table(
  'anderhalf 1.5, anderhalve 1.5, tweeënhalf 2.5, drieënhalf 3.5, vierenhalf 4.5, half 0.5, halve 0.5',
);

/** A number in words, from a word on.
 *  @returns the number and the index after its last word, or null. `een` is an article, so it is no number by itself */
export function spelledFrom(
  words: readonly Word[],
  from: number,
  { language, text }: { language: string; text: string },
): { value: number; next: number } | null {
  const follows = (index: number): string | null => {
    const before = words[index - 1];
    const word = words[index];
    if (before === undefined || word === undefined) return null;
    return /^[\s-]{1,2}$/.test(text.slice(before.end, word.start)) ? word.lower : null;
  };
  const first = words[from]!.lower;
  if (first === 'a' || first === 'een') {
    const second = follows(from + 1);
    if (second === 'half' || second === 'halve') return scaled(0.5, from + 2, follows);
    // "Een op de drie" is a share.
    if (first === 'een' && second === 'op' && /^(?:de|elke|iedere|\d+)$/.test(follows(from + 2) ?? ''))
      return { value: 1, next: from + 1 };
    const scale = second === null || second === 'dozijn' ? (second === null ? null : 12) : scaleOf(second);
    return scale === null || first === 'een' ? null : scaled(1, from + 1, follows);
  }
  if (Object.hasOwn(halves, first)) {
    // "Half" by itself is a share or a time, not a number.
    const start = first === 'half' && follows(from + 1) === 'a' ? from + 2 : from + 1;
    const found = scaled(halves[first]!, start, follows);
    return found.value < 1 ? null : found;
  }
  const small = language === 'nl' ? dutchNumber(first) : englishNumber(first);
  if (small !== null) return scaled(small, from + 1, follows);
  const scale = scaleOf(first);
  if (scale === null || scale === 12 || !/^(?:honderd|duizend)$/.test(first)) return null;
  return { value: scale, next: from + 1 };
}

/** Goes on with "hundred and fifty", "thousand" and "million". */
function scaled(
  start: number,
  from: number,
  follows: (index: number) => string | null,
): { value: number; next: number } {
  let total = 0;
  let { value: current, next } = decimals(start, from, follows);
  for (;;) {
    const word = follows(next);
    if (word === null) break;
    const scale = scaleOf(word);
    if (scale !== null) {
      current *= scale;
      if (scale >= 1e3) {
        total += current;
        current = 0;
      }
      next += 1;
      continue;
    }
    const isAnd = word === 'and';
    const small = englishNumber(isAnd ? (follows(next + 1) ?? '') : word);
    const room = current === 0 ? total >= 1e3 : current >= 100 && current % 100 === 0;
    const tens = current >= 20 && current < 100 && current % 10 === 0 && small !== null && small < 10;
    if (small === null || !(room || tens)) break;
    current += small;
    next += isAnd ? 2 : 1;
  }
  return { value: total + current, next };
}

/** Goes on with "point nine", "komma negen" and "and a half". */
function decimals(
  start: number,
  from: number,
  follows: (index: number) => string | null,
): { value: number; next: number } {
  if (follows(from) === 'and' && follows(from + 1) === 'a' && follows(from + 2) === 'half')
    return { value: start + 0.5, next: from + 3 };
  if (!/^(?:point|komma)$/.test(follows(from) ?? '')) return { value: start, next: from };
  let digits = '';
  let next = from + 1;
  for (; digits.length < 4; next += 1) {
    const digit = digitOf(follows(next) ?? '');
    if (digit === null) break;
    digits += String(digit);
  }
  return digits === '' ? { value: start, next: from } : { value: Number(`${start}.${digits}`), next };
}

function digitOf(word: string): number | null {
  if (/^(?:zero|nul|oh)$/.test(word)) return 0;
  if (word === 'een') return 1;
  const small = englishNumber(word) ?? (Object.hasOwn(dutchUnits, word) ? dutchUnits[word]! : null);
  return small !== null && small < 10 ? small : null;
}

function englishNumber(word: string): number | null {
  const [tens = '', units, ...rest] = word.split('-');
  if (rest.length > 0 || !Object.hasOwn(englishSmall, tens)) return null;
  if (units === undefined) return englishSmall[tens]!;
  return Object.hasOwn(englishSmall, units) ? englishSmall[tens]! + englishSmall[units]! : null;
}

/** Longer than any number that people write out. */
const longestWord = 48;

/** Dutch writes numbers in one word: `negentienhonderd`, `tweehonderdvijftig`, `vijfentwintigduizend`. */
function dutchNumber(word: string): number | null {
  if (word.length > longestWord) return null;
  for (const [name, scale] of [
    ['duizend', 1e3],
    ['honderd', 1e2],
  ] as const) {
    const at = word.indexOf(name);
    if (at < 0 || word === name) continue;
    const before = at === 0 ? 1 : dutchNumber(word.slice(0, at));
    const rest = word.slice(at + name.length).replace(/^en(?=.)/, '');
    const after = rest === '' ? 0 : dutchNumber(rest);
    return before === null || after === null ? null : before * scale + after;
  }
  if (word === 'honderd' || word === 'duizend') return scales[word]!;
  if (Object.hasOwn(dutchUnits, word)) return dutchUnits[word]!;
  if (Object.hasOwn(dutchTens, word)) return dutchTens[word]!;
  const pair = /^(.{3,5})[eë]n(.{6,8})$/u.exec(word);
  if (pair === null || !Object.hasOwn(dutchTens, pair[2]!)) return null;
  const unit = pair[1] === 'een' ? 1 : dutchUnits[pair[1]!];
  return unit === undefined || unit > 9 ? null : dutchTens[pair[2]!]! + unit;
}
