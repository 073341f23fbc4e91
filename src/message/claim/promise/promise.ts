import type { Reading, Span } from '../../check/reading.js';
import { momentsIn, type Moment, type Now } from '../moment/moment.js';
import { promiseWords, type PromiseWords } from './word.js';
import { addDays, instantOf, wallOf } from '../moment/zone.js';

/** Something that a text says will be. Efforts and forecasts are told apart, because nobody can be held to them. */
export interface TextPromise extends Span {
  readonly sort: 'commitment' | 'next-update' | 'forecast' | 'effort';
  /** The words of it. */
  readonly what: string;
  /** By when, ISO 8601 UTC; null where the text names no date, for none is ever invented. */
  readonly by: string | null;
  /** The moment that it names. */
  readonly moment: Moment | null;
  /** Who does it or has it done, in the text's words: `wij`, `everyone`. Null where nobody is named. */
  readonly who: string | null;
}

const kept = new WeakMap<Reading, { now: Now; promises: readonly TextPromise[] }>();

/** What a text promises in our own name, in its order. Questions, conditions, what was, what we ask of people and what others
 *  will do are no promises of ours. Pure; linear. */
export function promisesIn(reading: Reading, now: Now): readonly TextPromise[] {
  const known = kept.get(reading);
  if (known !== undefined && known.now.at === now.at && known.now.timeZone === now.timeZone) return known.promises;
  const words = promiseWords[reading.language === 'nl' ? 'nl' : 'en'];
  const moments = momentsIn(reading, now);
  const promises: TextPromise[] = [];
  let next = 0;
  for (const clause of clausesIn(reading, words)) {
    while (moments[next] !== undefined && moments[next]!.end <= clause.start) next += 1;
    const own: Moment[] = [];
    for (let at = next; moments[at] !== undefined && moments[at]!.start < clause.end; at += 1) own.push(moments[at]!);
    if (reading.isQuoted(clause.start)) continue;
    const promise = promiseIn(clause, words, own, now);
    if (promise !== null) promises.push(promise);
  }
  kept.set(reading, { now, promises });
  return promises;
}

interface Clause extends Span {
  readonly text: string;
  /** Whether a condition or a question rules it. */
  readonly isOpen: boolean;
}

const timeFirst =
  /^(?:(?:by|on|before|within|from|at|in|as of|next|this|until|no later than|early|late)\s[^,;]{1,40}|today|tonight|tomorrow[^,;]{0,20}),\s$/iu;

/** Sentences, cut where a new subject begins. */
export function clausesIn({ sentences }: Reading, words: PromiseWords): Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of sentences) {
    const isOpen = /\?["”’')]*$/u.test(sentence.text) || words.condition.test(sentence.text);
    let from = 0;
    const cuts = [...sentence.text.matchAll(words.cut)].map(({ index, 0: match }) => index + match.length);
    for (const to of [...cuts, sentence.text.length]) {
      const text = sentence.text.slice(from, to);
      // "By the end of May, we will…": when and who belong together.
      if (to < sentence.text.length && timeFirst.test(text)) continue;
      if (text.trim() !== '') clauses.push({ start: sentence.start + from, end: sentence.start + to, text, isOpen });
      from = to;
    }
  }
  return clauses;
}

function promiseIn(clause: Clause, words: PromiseWords, moments: readonly Moment[], now: Now): TextPromise | null {
  const ahead = moments.filter((moment) => isAhead(moment, now));
  const moment =
    ahead.find(({ bound, kind }) => bound === 'by' || bound === 'before' || kind === 'deadline') ?? ahead[0] ?? null;
  const sort = sortOf(clause, words, moment ?? moments.find(({ kind }) => kind !== 'date') ?? null);
  if (sort === null) return null;
  const meant = moment ?? (sort === 'next-update' ? (moments.at(-1) ?? null) : null);
  const what = clause.text.replace(/\s+/g, ' ').trim();
  return {
    start: clause.start,
    end: clause.start + clause.text.trimEnd().length,
    sort,
    what,
    moment: meant,
    by: meant === null ? null : dueOf(meant, now),
    who: words.who.exec(clause.text)?.[0] ?? null,
  };
}

function sortOf({ text, isOpen }: Clause, words: PromiseWords, moment: Moment | null): TextPromise['sort'] | null {
  const isUpdate =
    words.update.some((turn) => turn.test(text)) || (moment !== null && words.updateAt.some((turn) => turn.test(text)));
  if (isUpdate && !words.past.test(text) && !/\?["”’')]*$/u.test(text))
    return words.forecast.test(text) && !words.sure.test(text) ? 'forecast' : 'next-update';
  if (isOpen || words.others.test(text)) return null;
  if (words.effort.test(text)) return words.sure.test(text) ? 'commitment' : 'effort';
  if (words.forecast.test(text)) return moment === null ? null : 'forecast';
  if (words.sure.test(text) || (moment !== null && words.dated.test(text))) return 'commitment';
  return null;
}

/** Whether a moment still lies ahead. A bare time always does: what is past today is meant for tomorrow. */
const isAhead = ({ kind, until }: Moment, { at }: Now): boolean =>
  kind === 'time' || Date.parse(until) >= Date.parse(at);

/** The last instant at which a promise for a moment is kept. */
function dueOf(moment: Moment, { at, timeZone }: Now): string {
  if (moment.bound === 'before' && moment.precision !== 'minute') return moment.from;
  if (moment.kind !== 'time' || Date.parse(moment.until) >= Date.parse(at)) return moment.until;
  const due = wallOf(Date.parse(moment.until), timeZone);
  return new Date(instantOf({ ...due, ...addDays(due, 1) }, timeZone)).toISOString();
}
