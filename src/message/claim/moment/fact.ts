import type { Context } from '../../check/context.js';
import { spanAt, type Reading, type Word } from '../../check/reading.js';
import { nextUpdateKey, type Fact } from '../../fact.js';
import { momentsIn, type Moment, type Now } from './moment.js';
import { promisesIn } from '../promise/promise.js';
import { wallOf, weekdayOf, type Day } from './zone.js';

/** A moment of a text, with the fact that it surely states. */
export interface BoundMoment {
  readonly fact: Fact;
  readonly moment: Moment;
}

/** No word further away says which fact is meant, in words. */
const reach = 8;

/** The moments of a text that surely state a fact: a next update by its promise, others by a word of the fact nearby, with no
 *  other moment between and no other fact as near. Pure. */
export function boundMoments(
  reading: Reading,
  { sheet, at, timeZone }: Pick<Context, 'sheet' | 'at' | 'timeZone'>,
): BoundMoment[] {
  const facts = Object.values(sheet).filter(({ type }) => type === 'instant' || type === 'date');
  if (facts.length === 0) return [];
  const now = { at, timeZone };
  const moments = momentsIn(reading, now);
  if (moments.length === 0) return [];
  const next = sheet[nextUpdateKey];
  const updates = new Set(
    promisesIn(reading, now).flatMap(({ sort, moment }) => (sort === 'next-update' && moment !== null ? [moment] : [])),
  );
  const forecasts = promisesIn(reading, now).filter(({ sort }) => sort === 'forecast' || sort === 'effort');
  const cues = facts
    .filter(({ key }) => key !== nextUpdateKey)
    .map((fact) => ({ fact, cues: cuesOf(fact, reading.language) }));
  const bound: BoundMoment[] = [];
  for (const [index, moment] of moments.entries()) {
    if (updates.has(moment)) {
      if (next !== undefined) bound.push({ fact: next, moment });
      continue;
    }
    if (spanAt(forecasts, moment.start) !== undefined) continue;
    const sentence = reading.sentenceAt(moment.start);
    // What stands beyond another moment speaks of that one.
    const from = Math.max(sentence.start, moments[index - 1]?.end ?? 0);
    const until = Math.min(sentence.end, moments[index + 1]?.start ?? sentence.end);
    const nearby = wordsBetween(reading.words, from, until);
    const before = nearby
      .filter(({ end }) => end <= moment.start)
      .toReversed()
      .slice(0, reach);
    const behind = nearby.filter(({ start }) => start >= moment.end).slice(0, reach);
    const distances = cues
      .map(({ fact, cues: of }) => ({
        fact,
        distance: Math.min(distanceOf(before, of), distanceOf(behind, of)),
      }))
      .filter(({ distance }) => distance < Infinity)
      .toSorted((a, b) => a.distance - b.distance);
    const [nearest, second] = distances;
    if (nearest !== undefined && nearest.distance !== second?.distance) bound.push({ fact: nearest.fact, moment });
  }
  return bound;
}

function wordsBetween(words: readonly Word[], from: number, until: number): Word[] {
  let low = 0;
  for (let high = words.length; low < high;) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  const found: Word[] = [];
  for (let at = low; at < words.length && words[at]!.end <= until; at += 1) found.push(words[at]!);
  return found;
}

/** What says that a fact is meant: its terms, or else all the telling words of its label together. */
function cuesOf({ terms, label }: Fact, language: string): readonly (readonly string[])[] {
  const named = (terms?.[language] ?? []).map((term) => term.toLowerCase().split(/\s+/));
  if (named.length > 0) return named;
  const telling = (label[language] ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !plain.has(word));
  return telling.length === 0 ? [] : [telling];
}

const plain = new Set(
  'when since which that this there have been with what from were will they their sinds wanneer waar hebben heeft worden wordt deze zijn voor weten over door moment time date tijd tijdstip datum more meer known have'.split(
    ' ',
  ),
);

function distanceOf(words: readonly Word[], cues: readonly (readonly string[])[]): number {
  let nearest = Infinity;
  for (const cue of cues) {
    const places = cue.map((part) => words.findIndex(({ lower }) => lower === part));
    if (places.some((place) => place < 0)) continue;
    nearest = Math.min(nearest, ...places);
  }
  return nearest;
}

const minute = 60 * 1000;

/** Whether a moment of a text can be what the sheet says. Equal clocks without a date are the same. Pure. */
export function isCompatible(moment: Moment, fact: Fact, { timeZone }: Now): boolean {
  if (typeof fact.value !== 'string') return true;
  if (fact.type === 'date') {
    const [year, month, day] = fact.value.split('-').map(Number);
    return isOnDay(moment, { year: year!, month: month!, day: day! });
  }
  const value = Date.parse(fact.value);
  const wall = wallOf(value, timeZone);
  const isUpdate = fact.key === nextUpdateKey;
  if (moment.kind === 'deadline') {
    const slack = moment.precision === 'minute' ? 10 * minute : 30 * minute;
    return (moment.isWithin || value >= Date.parse(moment.from) - slack) && value <= Date.parse(moment.until) + slack;
  }
  if (moment.clock === null) {
    if (moment.precision === 'part-of-day' && moment.day !== null)
      return value >= Date.parse(moment.from) && value <= Date.parse(moment.until);
    return isOnDay(moment, wall);
  }
  if ((moment.kind === 'instant' || moment.day !== null) && !isOnDay(moment, wall))
    return isAfterOrBefore(moment, value, isUpdate);
  const cycle = moment.clock.isTwelve ? 720 : 1440;
  const apart = Math.abs((moment.clock.hour * 60 + moment.clock.minute - wall.hour * 60 - wall.minute) % cycle);
  const distance = Math.min(apart, cycle - apart);
  if (distance === 0) return true;
  if (moment.bound === 'about') return distance <= 30;
  return isAfterOrBefore(moment, value, isUpdate);
}

/** "Vóór 12 uur" holds for what was at 11.46 uur; a promised update is said exactly. */
function isAfterOrBefore({ bound, from, kind }: Moment, value: number, isUpdate: boolean): boolean {
  if (isUpdate) return false;
  if (kind === 'time' && bound !== null && bound !== 'about' && Math.abs(value - Date.parse(from)) > 12 * 60 * minute)
    return true;
  if (bound === 'before') return value <= Date.parse(from);
  return bound === 'after' && value >= Date.parse(from);
}

function isOnDay({ day, weekday, from, until, precision }: Moment, of: Day): boolean {
  if (day === null && weekday !== null) return weekday === weekdayOf(of);
  const noon = Date.UTC(of.year, of.month - 1, of.day, 12);
  if (day === null && precision !== 'week' && precision !== 'month') return true;
  return (
    (noon >= Date.parse(from) && noon <= Date.parse(until)) ||
    (day !== null && day.year === of.year && day.month === of.month && day.day === of.day)
  );
}
