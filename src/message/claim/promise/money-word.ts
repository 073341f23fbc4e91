/** Words that promise, or that do so with others behind them: two small expressions cost less than one that holds both. */
export interface Turn {
  readonly head: RegExp;
  /** What has to stand behind the head, no further away than `reach` characters. */
  readonly tail?: RegExp;
  readonly reach?: number;
}

/** How a language promises money. All patterns are for one clause. */
export interface MoneyWords {
  /** We or nobody named gives money, or what is worth it. The word "not" behind it takes it back. */
  readonly giving: readonly Turn[];
  /** We do not ask for money that is due: the "not" is the promise. */
  readonly sparing: readonly Turn[];
  /** What takes a promise away where it stands before or in it: still under consideration, wished for, or not to be said. */
  readonly open: RegExp;
  /** What takes it away wherever it stands in the sentence: a right that may not be there, or a claim that is not true. */
  readonly unsure: RegExp;
  /** Somebody else pays: before, in or just behind it. */
  readonly others: RegExp;
  /** What is denied by the words right behind a promise. */
  readonly denied: RegExp;
}

const edge = '(?<![\\p{L}\\d])';
const end = '(?![\\p{L}\\d])';
/** Whole words, in small letters or capitals, wherever they stand. */
export const pattern = (source: string): RegExp => new RegExp(`${edge}(?:${source})${end}`, 'giu');
/** A turn of phrase that promises by itself. */
export const words = (source: string): Turn => ({ head: pattern(source) });
/** A head, with a tail behind it. */
export const then = (head: string, reach: number, tail: string): Turn => ({
  head: pattern(head),
  reach,
  tail: pattern(tail),
});
/** Capitals count: a name stands in it. */
export const named = (source: string): Turn => ({ head: new RegExp(`${edge}(?:${source})${end}`, 'gu') });
/** The same, with a name in its head. */
export const namedThen = (head: string, reach: number, tail: string): Turn => ({
  head: new RegExp(`${edge}(?:${head})${end}`, 'gu'),
  reach,
  tail: pattern(tail),
});
/** Any words between, from the end of one. */
export const gap = (most: number): string => `(?![\\p{L}])[^.!?\\n;]{0,${most}}?`;
/** The name of an organisation, which speaks of itself by it; one that insures or governs pays for others. */
export const organisation =
  '(?!(?:Every|Any|Some|No|Each|All|Your|Who|What|That|This|There|He|She|It|They|Not|Uw|Je|Wie|Wat|Dat|Dit|Hij|Zij|Niemand|Ieder|Men)(?:one|body|een)?(?![\\p{L}]))(?:\\p{Lu}[\\p{L}\\d&’-]{1,30} ){0,3}(?!Insur|Govern|State|Minist|Police|Verzeker|Overheid|Rijk|Staat)\\p{Lu}[\\p{L}\\d&’-]{1,30}';

const scale = '(?: ?(?:m|mn|bn|k|million|billion|miljoen|mln|miljard|duizend))?';
/** Money in figures; not what is asked for. */
export const amount = `(?<!(?:bill|invoice|fine|charge|reminder|debt|factuur|rekening|boete|nota|naheffing)s? (?:of|for|over|van) )(?:[€£$] ?\\d[\\d.,]{0,24}${scale}|\\d[\\d.,]{0,24}${scale} ?(?:euros?|pounds|dollars|eur|gbp))`;
