import type { Token } from './token.js';

/** A word as the phrases know it, worked out once for each word that is ever met. */
export interface Word {
  /** Itself, and every pattern and class of the phrases that it falls under. */
  readonly symbols: readonly string[];
  /** Where phrases that begin with it go on. */
  readonly roots: readonly Node[];
}

interface Node {
  readonly next: Map<string, Node>;
  /** Families whose phrase ends here, each with where it may stand. */
  readonly ends: { readonly family: string; readonly fromStart: boolean; readonly toEnd: boolean }[];
}

/** A phrase that was found. */
export interface Match {
  readonly family: string;
  /** Its tokens, from and to (exclusive). */
  readonly from: number;
  readonly to: number;
}

/** Phrases by family, a phrase a line or between semicolons. In a phrase stand words; `a|b` either; `word*` and `*word` all that
 *  begins or ends so; `<n>` a number; `<name>` a class of words; `_` any word; `_?` one or none; `^` in front: only where a
 *  sentence begins; `$` behind: only where it ends. */
export type Phrases = Readonly<Record<string, string>>;

const mostWords = 100_000;
const anyWord = '_';

/** Finds phrases of many families in one walk over the tokens. */
export class Matcher {
  readonly #root: Node = { next: new Map(), ends: [] };
  readonly #classes = new Map<string, string[]>();
  readonly #prefixes = new Map<string, string>();
  readonly #suffixes = new Map<string, string>();
  readonly #words = new Map<string, Word>();

  constructor(phrases: readonly Phrases[], classes: Phrases = {}) {
    for (const [name, words] of Object.entries(classes))
      for (const word of phrasesIn(words)) this.#classes.set(word, [...(this.#classes.get(word) ?? []), `<${name}>`]);
    for (const set of phrases)
      for (const [family, list] of Object.entries(set)) for (const phrase of phrasesIn(list)) this.#add(family, phrase);
  }

  #add(family: string, phrase: string): void {
    const parts = phrase.split(' ');
    const fromStart = parts[0] === '^';
    const toEnd = parts.at(-1) === '$';
    const body = parts.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined);
    for (const symbols of spelled(body)) {
      let node = this.#root;
      for (const symbol of symbols) {
        if (symbol.endsWith('*')) this.#prefixes.set(symbol.slice(0, -1), symbol);
        if (symbol.startsWith('*')) this.#suffixes.set(symbol.slice(1), symbol);
        const next = node.next.get(symbol) ?? { next: new Map<string, Node>(), ends: [] };
        node.next.set(symbol, next);
        node = next;
      }
      if (node !== this.#root) node.ends.push({ family, fromStart, toEnd });
    }
  }

  /** What the phrases know of a token. Remembered, so that a word's endings are looked at once. */
  wordOf({ form, sort }: Token): Word {
    const known = this.#words.get(form);
    if (known !== undefined) return known;
    const symbols = [form];
    if (sort === 'number') symbols.push('<n>', ...(this.#classes.get(form) ?? []));
    if (sort === 'word') {
      const plain = squeezed(form);
      if (plain !== form) symbols.push(plain);
      if (form.includes("'")) symbols.push(form.replaceAll("'", ''));
      for (const one of new Set([form, plain])) {
        symbols.push(...(this.#classes.get(one) ?? []));
        for (let length = 2; length <= one.length; length += 1) {
          const prefix = this.#prefixes.get(one.slice(0, length));
          const suffix = this.#suffixes.get(one.slice(-length));
          if (prefix !== undefined) symbols.push(prefix);
          if (suffix !== undefined) symbols.push(suffix);
        }
      }
    }
    if (sort !== 'mark') symbols.push(anyWord);
    const roots = symbols.flatMap((symbol) => this.#root.next.get(symbol) ?? []);
    // Hostile texts may hold ever new words; what was learnt of words is cheap to learn again.
    if (this.#words.size >= mostWords) this.#words.clear();
    const word = { symbols: [...new Set(symbols)], roots: [...new Set(roots)] };
    this.#words.set(form, word);
    return word;
  }

  /** Every phrase that stands in the tokens, shorter within longer too. Linear in the tokens. */
  match(tokens: readonly Token[]): Match[] {
    const words = tokens.map((token) => this.#words.get(token.form) ?? this.wordOf(token));
    const found: Match[] = [];
    const walk = (node: Node, from: number, to: number): void => {
      for (const { family, fromStart, toEnd } of node.ends)
        if ((!fromStart || isStart(tokens, from)) && (!toEnd || isEnd(tokens, to))) found.push({ family, from, to });
      if (node.next.size === 0 || to >= words.length) return;
      for (const symbol of words[to]!.symbols) {
        const next = node.next.get(symbol);
        if (next !== undefined) walk(next, from, to + 1);
      }
    };
    for (let from = 0; from < words.length; from += 1)
      for (const root of words[from]!.roots) walk(root, from, from + 1);
    return found;
  }
}

const phrasesIn = (list: string): string[] =>
  list
    .split(/[\n;]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Every way to spell a phrase: either of `a|b`, with and without `_?`. */
function spelled(parts: readonly string[]): string[][] {
  let ways: string[][] = [[]];
  for (const part of parts) {
    const choices = part.endsWith('?') && part.length > 1 ? [...part.slice(0, -1).split('|'), null] : part.split('|');
    ways = ways.flatMap((way) => choices.map((one) => (one === null ? way : [...way, plainSymbol(one)])));
  }
  return ways;
}

const plainSymbol = (symbol: string): string => (symbol.length > 2 ? symbol.replaceAll("'", '') : symbol);

/** A word without the letters that were held for emphasis: `zooooo` is `zo`. */
export const squeezed = (form: string): string => (form.length > 3 ? form.replace(/(.)\1{2,}/gu, '$1') : form);

const isBreak = ({ form, sort }: Token): boolean => sort === 'mark' && form !== ',' && form !== '"';

/** Whether a sentence begins here; a handle, an emoji or a link in front counts for nothing. */
function isStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || isBreak(before) || before.sort === 'handle' || before.sort === 'emoji';
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || isBreak(next) || next.sort === 'emoji' || next.sort === 'link' || next.sort === 'handle';
}
