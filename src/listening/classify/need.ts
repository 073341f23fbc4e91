import { momentsIn, type Now } from '../../message/claim/moment/moment.js';
import { readingOf } from '../../message/check/reading.js';
import { kinds, needs as needOrder, type MentionLanguage, type Need } from '../mention.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { language as languageOf } from './language.js';
import { baseScores, chanceOf } from './score.js';
import { tellingOf } from './telling.js';
import { needFrom } from './weights/model.js';

/** A need, with what told of it. */
export interface NeedFound {
  readonly need: Need;
  /** How sure that is, from 0 to 1. */
  readonly chance: number;
  /** The words that told, as they stand in the text. */
  readonly telling: readonly string[];
  /** For the press: until when an answer is wanted; null where the text does not say. */
  readonly deadline: Deadline | null;
}

/** When the press wants an answer. */
export interface Deadline {
  /** As it stands in the text. */
  readonly says: string;
  /** ISO 8601 UTC; null where no clock or day could be read from it, or nobody said when it was written. */
  readonly at: string | null;
}

/** Why a message needs a person at once, the most urgent first. Pure.
 *  @param now when and where it was written, so that "before 4 pm" becomes a moment; left out, the words alone are given */
export function needs(text: string, language: MentionLanguage = languageOf(text), now?: Now): NeedFound[] {
  const evidence = evidenceOf(text, language);
  const scores = baseScores(evidence);
  return needNamesOf(scores).map((need) => ({
    need,
    chance: chanceOf(scores, need),
    telling: tellingOf(evidence, kinds.length + needOrder.indexOf(need), telling),
    deadline: need === 'press' ? deadlineOf(evidence, now) : null,
  }));
}
const telling = { most: 4, least: 0.1 };

/** The needs alone, by the scores of a text: for whom their words and the deadline are too much work. */
export const needNamesOf = (scores: Float64Array): readonly Need[] =>
  needOrder.filter((need, index) => chanceOf(scores, need) >= needFrom[index]!);

/** Words before a moment that belong to the deadline. */
const leadWords: ReadonlySet<string> = new Set([
  'voor', 'vóór', 'uiterlijk', 'om', 'tot', 'deadline', 'is', 'de', 'onze', 'our', 'by', 'before', 'until', 'at', 'deadline', 'for',
]); // prettier-ignore

/** The last word on time in a message of the press: a clock rather than a day, and the words that lead to it. */
export function deadlineOf({ text, language, tokens, matches }: Evidence, now?: Now): Deadline | null {
  const spoken = language === 'nl' ? 'nl' : 'en';
  const moments = momentsIn(readingOf(text, spoken), now ?? { at: '2000-01-01T00:00:00.000Z', timeZone: 'UTC' });
  const rank = { minute: 0, hour: 1, 'part-of-day': 2, day: 3, week: 4, month: 5 } as const;
  const isBound = (bound: string | null): number => (bound === 'before' || bound === 'by' ? 0 : 1);
  const [best] = moments.toSorted(
    (a, b) => isBound(a.bound) - isBound(b.bound) || rank[a.precision] - rank[b.precision] || b.start - a.start,
  );
  const phrase = matches.filter(({ family }) => family === 'deadline').toSorted((a, b) => b.to - a.to)[0];
  if (best === undefined) {
    if (phrase === undefined) return null;
    return { says: text.slice(tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end), at: null };
  }
  let first = tokens.findIndex(({ start }) => start >= best.start);
  let start = best.start;
  while (first > 0 && leadWords.has(tokens[first - 1]!.form)) start = tokens[(first -= 1)]!.start;
  return { says: text.slice(start, best.end), at: now === undefined ? null : best.until };
}
