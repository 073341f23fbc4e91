import { kinds, needs, type MentionLanguage, type Need } from '../mention.js';
import { featureAt, features, type Evidence } from './evidence.js';
import { squeezed } from './phrase.js';
import type { Token } from './token.js';
import { featureWeights, wordWeights } from './weights/model.js';

/** What is learnt of one thing: a weight for each kind and then for each need. */
export type Row = Float32Array;

/** How many outputs there are: the kinds, and behind them the needs. */
export const outputs = kinds.length + needs.length;

/** What every text has. */
export const always = 'always';

/** What each feature weighs, in the order of `features`. */
export const featureRows: readonly Row[] = features.map(() => new Float32Array(outputs));
const start = new Float64Array(outputs);

/** Features whose pairs are learnt too: all that phrases and words say, and three shapes. */
export const paired: readonly boolean[] = features.map(
  (name, index) => index < featureAt('dutch') || ['question-mark', 'four-words', 'long'].includes(name),
);

/** Where the row of a pair of features begins in `pairRows`; below 0 where nothing was learnt of it. */
const pairAt = new Int32Array(features.length * features.length).fill(-1);
const pairRows: number[] = [];
for (const line of featureWeights.trim().split('\n')) {
  const [name, ...given] = line.split(' ');
  const row = given.map((one) => Number(one) / 100);
  if (name === always) start.set(row);
  else if (name!.includes('+')) {
    const [one, other] = name!.split('+').map(featureAt) as [number, number];
    pairAt[one * features.length + other] = pairAt[other * features.length + one] = pairRows.length;
    pairRows.push(...row);
  } else featureRows[featureAt(name!)]?.set(row);
}
const pairTable = Float32Array.from(pairRows);

/** How a token is called among the words: numbers are all one, and letters held for emphasis count once. */
export const wordOf = ({ form, sort }: Token): string => (sort === 'number' ? '0' : squeezed(form));

/** What stands beyond says no more of what somebody wants. */
export const mostTokens = 200;

/** Threes and fours of the letters of a word, its ends marked: they know a word's relatives, and survive a typing error. */
export function lettersOf(word: string): string[] {
  const marked = `<${word}>`;
  const found = new Set<string>();
  for (let length = 3; length <= 4 && length < marked.length; length += 1)
    for (let at = 0; at + length <= marked.length; at += 1) found.add(`*${marked.slice(at, at + length)}`);
  return [...found];
}

/** Whether a word has letters to look at. */
export const isWord = (word: string): boolean => /^[\p{L}\p{M}]/u.test(word);

/** What is known of a word, or of a word behind another. */
interface Known {
  /** What it weighs, the letters of a word with it. */
  readonly row: Row;
  /** The last text in which it was counted, so that what is said twice says no more. */
  seen: number;
}

/** A word with what it is called, and which words behind it weigh more. */
interface KnownWord extends Known {
  readonly name: string;
  readonly next: ReadonlyMap<string, Known> | undefined;
}

/** One language's words: rows of words and of letters, and pairs by their first word. Rows are made out when first asked for. */
class Words {
  readonly #rows = new Map<string, string>();
  readonly #pairs = new Map<string, Map<string, Known>>();
  readonly #known = new Map<string, KnownWord>();

  constructor(lines: string) {
    for (const line of lines.split('\n')) {
      const tab = line.indexOf('\t');
      const name = line.slice(0, tab);
      const [first, second] = name.split(' ');
      if (second === undefined) this.#rows.set(name, line.slice(tab + 1));
      else {
        const row = new Float32Array(outputs);
        addDigits(row, line.slice(tab + 1));
        const next = this.#pairs.get(first!) ?? new Map<string, Known>();
        this.#pairs.set(first!, next.set(second, { row, seen: 0 }));
      }
    }
  }

  of(token: Token): KnownWord {
    return this.#known.get(token.form) ?? this.#make(token.form, wordOf(token));
  }

  /** Where a text begins, or ends: no word, but what it stands beside may weigh. */
  edge(name: '^' | '$'): KnownWord {
    return this.#known.get(name) ?? this.#make(name, name);
  }

  #make(form: string, word: string): KnownWord {
    // "zooo" and "zo", and all numbers, are one word, which counts once.
    if (form !== word) {
      const same = this.#known.get(word) ?? this.#make(word, word);
      this.#known.set(form, same);
      return same;
    }
    const row = new Float32Array(outputs);
    for (const name of isWord(word) ? [word, ...lettersOf(word)] : [word]) {
      const given = this.#rows.get(name);
      if (given !== undefined) addDigits(row, given);
    }
    // Hostile texts may hold ever new words; what was learnt of words is cheap to learn again.
    if (this.#known.size >= 100_000) this.#known.clear();
    const made = { name: word, row, next: this.#pairs.get(word), seen: 0 };
    this.#known.set(form, made);
    return made;
  }
}

/** How weights of words are written: a digit, the middle one for 0, times this step. */
export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const wordStep = 0.03;
const digitAt = new Map([...digits].map((digit, index) => [digit, index - (digits.length >> 1)]));
function addDigits(row: Row, given: string): void {
  for (let output = 0; output < outputs; output += 1) row[output]! += digitAt.get(given[output]!)! * wordStep;
}

const words: Readonly<Record<MentionLanguage, Words>> = {
  nl: new Words(wordWeights.nl),
  en: new Words(wordWeights.en),
  other: new Words(''),
};

/** What a word weighs, its letters with it. */
export const wordRow = (language: MentionLanguage, token: Token): Row => words[language].of(token).row;

/** How many texts were scored: a number for each, by which a word knows that it was counted. */
let text = 0;

function add(scores: Float64Array, known: Known): void {
  if (known.seen === text) return;
  known.seen = text;
  const { row } = known;
  for (let output = 0; output < outputs; output += 1) scores[output]! += row[output]!;
}

/** The scores of the kinds and then of the needs, before anything was taught: of kinds before they are made shares, of needs
 *  before they are made chances. Pure but for what it remembers of words. */
export function baseScores({ tokens, language, present, amounts }: Evidence): Float64Array {
  const scores = start.slice();
  for (let place = 0; place < present.length; place += 1) {
    const row = featureRows[present[place]!]!;
    const amount = amounts[place]!;
    for (let output = 0; output < outputs; output += 1) scores[output]! += row[output]! * amount;
  }
  addPairs(scores, present);
  text += 1;
  const known = words[language];
  let first = 0;
  while (tokens[first]?.sort === 'handle') first += 1;
  const past = Math.min(tokens.length, first + mostTokens);
  let before = known.edge('^');
  for (let index = first; index < past; index += 1) {
    const word = known.of(tokens[index]!);
    add(scores, word);
    const pair = before.next?.get(word.name);
    if (pair !== undefined) add(scores, pair);
    before = word;
  }
  const end = before.next?.get('$');
  if (end !== undefined) add(scores, end);
  return scores;
}

/** The places of paired features of the text that is read. */
const both = new Int32Array(features.length);

function addPairs(scores: Float64Array, present: readonly number[]): void {
  let count = 0;
  for (const feature of present) if (paired[feature]) both[count++] = feature;
  for (let one = 0; one < count; one += 1) {
    const from = both[one]! * features.length;
    for (let other = one + 1; other < count; other += 1) {
      const place = pairAt[from + both[other]!]!;
      if (place >= 0) for (let output = 0; output < outputs; output += 1) scores[output]! += pairTable[place + output]!;
    }
  }
}

/** The chance of a need by its score, from 0 to 1. Pure. */
export const chanceOf = (scores: Float64Array, need: Need): number =>
  1 / (1 + Math.exp(-scores[kinds.length + needs.indexOf(need)]!));
