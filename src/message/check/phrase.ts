import type { FindingData, Hit } from './finding.js';
import type { Reading, Span } from './reading.js';
import type { Rule } from './rule.js';

/** A rule that is a turn of phrase in one language, with examples that are its tests. */
export interface PhraseRule {
  readonly rule: Rule;
  readonly language: 'en' | 'nl';
  /** Global and case-insensitive. What it matches is what the finding points at. */
  readonly pattern: RegExp;
  /** What takes the finding away where it stands in the same sentence or the next one. */
  readonly unless?: RegExp;
  /** What to write in its place, in the text's own language. */
  readonly instead?: string;
  readonly finds: readonly string[];
  readonly passes: readonly string[];
}

/** What these rules find in a text. Words of somebody else, in quotation marks, are passed over. Pure. */
export function phraseHits(reading: Reading, phrases: readonly PhraseRule[]): Hit[] {
  return phrases
    .filter(({ language }) => language === reading.language)
    .flatMap(({ rule, pattern, unless, instead }) => {
      const data: FindingData = instead === undefined ? {} : { instead };
      return spansOf(reading, pattern)
        .filter(({ start }) => unless === undefined || !unless.test(withNext(reading, start)))
        .map(({ start, end }): Hit => ({ rule, start, end, data }));
    });
}

/** Where a pattern stands in our own words. */
export const spansOf = (reading: Reading, pattern: RegExp): Span[] =>
  [...reading.text.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => !reading.isQuoted(start));

/** A sentence with the one after it: what takes back a word often follows. */
const withNext = (reading: Reading, at: number): string =>
  reading.text.slice(reading.sentenceAt(at).start, reading.sentenceAt(at, 1).end);
