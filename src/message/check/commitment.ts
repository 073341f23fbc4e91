import { moneyPromisesIn } from '../claim/promise/money.js';
import { promisesIn, type TextPromise } from '../claim/promise/promise.js';
import { isSameDay, wallOf } from '../claim/moment/zone.js';
import { isUsable } from '../fact.js';
import type { Context, Family } from './context.js';
import type { Hit } from './finding.js';
import type { Reading, Span } from './reading.js';

/** Promises: against the register, and money against the mandate. */
export const commitmentHits: Family = (reading, context) => [
  ...promisesIn(reading, context)
    .filter(({ sort, start }) => sort === 'commitment' && !reading.isRetracted(start))
    .flatMap((promise) => registerHits(promise, context)),
  ...(context.isMandated ? [] : moneyHits(reading, context)),
];

function moneyHits(reading: Reading, { sheet }: Context): Hit[] {
  const promises = moneyPromisesIn(reading);
  if (promises.length === 0) return [];
  const confirmed = Object.values(sheet).flatMap((fact): Span[] =>
    fact.type === 'text' && isUsable(fact, reading.language) && typeof fact.value === 'object'
      ? placesOf(fact.value[reading.language] ?? '', reading.text)
      : [],
  );
  return promises
    .filter(({ start, end }) => !confirmed.some((fact) => fact.start <= start && end <= fact.end))
    .map(({ start, end }) => ({ rule: 'money-promise', start, end }));
}

/** Where a fact's words stand in a text, whatever white space lies between them. */
function placesOf(value: string, text: string): Span[] {
  const words = value.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  const pattern = new RegExp(words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('\\s+'), 'g');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Promises that share this much of their telling words are the same one. */
const sameWords = 0.5;

function registerHits(promise: TextPromise, { commitments, timeZone }: Context): Hit[] {
  const { start, end, by, what } = promise;
  const named = wordsOf(what);
  const alike = commitments
    .map((commitment) => ({ ...commitment, likeness: likenessOf(named, wordsOf(commitment.what)) }))
    .filter(({ likeness }) => likeness >= sameWords)
    .toSorted((a, b) => b.likeness - a.likeness);
  const isDue = ({ dueAt }: { readonly dueAt: string }): boolean => by === null || isSameDue(promise, dueAt, timeZone);
  // A register in another language shares no words; the same date is then the best that can be known.
  if (alike.some(isDue) || (by !== null && commitments.some(isDue))) return [];
  const [other] = alike;
  if (other !== undefined)
    return [{ rule: 'commitment-differs', start, end, data: { what: other.what, dueAt: other.dueAt } }];
  return [{ rule: 'commitment-unregistered', start, end, data: by === null ? {} : { dueAt: by } }];
}

const minute = 60 * 1000;

/** Whether a promise is due when the register says: to the day where the text names a day, to the hour where it counts hours. */
function isSameDue({ by, moment }: TextPromise, dueAt: string, timeZone: string): boolean {
  if (by === null || moment === null) return true;
  const due = Date.parse(dueAt);
  const apart = Math.abs(Date.parse(by) - due);
  if (moment.kind === 'deadline') return apart <= (moment.precision === 'day' ? 24 * 60 : 60) * minute;
  if (moment.precision === 'minute') return apart < minute;
  // "Before Friday" is kept at the last instant of Thursday, or at Friday's first.
  const last = Date.parse(by) - (moment.bound === 'before' ? minute : 0);
  if (isSameDay(wallOf(last, timeZone), wallOf(due, timeZone)) || due === Date.parse(by)) return true;
  return moment.precision !== 'day' && due >= Date.parse(moment.from) && due <= Date.parse(moment.until);
}

const plain = new Set(
  'will shall going that this with from your their everyone everybody before within have been they them then also into over zullen gaan onze voor deze naar door iedereen uiterlijk binnen vandaag today tomorrow morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday krijgt krijgen ontvangt ontvangen receive worden wordt werkdagen days hours working'.split(
    ' ',
  ),
);

/** Telling words, cut to their stems' first letters: `terugbetaling` and `terugbetalen` are one. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.toLowerCase().matchAll(/\p{L}{4,}/gu)]
      .map(([word]) => word)
      .filter((word) => !plain.has(word))
      .map((word) => word.slice(0, 5)),
  );

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : shared / least;
}
