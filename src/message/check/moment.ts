import { isUsable, nextUpdateKey, type Fact } from '../fact.js';
import { formatFact } from '../format.js';
import { momentsIn, type Moment } from '../claim/moment/moment.js';
import { boundMoments, isCompatible } from '../claim/moment/fact.js';
import { promisesIn, type TextPromise } from '../claim/promise/promise.js';
import { weekdayOf } from '../claim/moment/zone.js';
import type { Context, Family, OtherText } from './context.js';
import type { Hit } from './finding.js';
import { readingOf, type Reading } from './reading.js';

/** Dates and times: against the fact sheet, against the calendar, against the clock, and against our other texts. */
export const momentHits: Family = (reading, context) => {
  if (momentsIn(reading, context).length === 0) return [];
  const isOurs = ({ start }: { readonly start: number }): boolean =>
    !reading.isQuoted(start) && !reading.isRetracted(start);
  const updates = promisesIn(reading, context).filter((promise) => promise.sort === 'next-update' && isOurs(promise));
  const bound = boundMoments(reading, context).filter(({ moment }) => isOurs(moment));
  const contradictions = bound.flatMap(({ fact, moment }) => contradictionIn(fact, moment, reading, context));
  const wrong = new Set(contradictions.map(({ start }) => start));
  return [
    ...contradictions,
    ...momentsIn(reading, context)
      .filter(isOurs)
      .flatMap((moment) => weekdayHits(moment, reading)),
    ...updates.flatMap((update) => passedHits(update, context)),
    ...context.others.flatMap((other) => otherHits(reading, updates, bound, wrong, other, context)),
  ];
};

/** A value that equals any moment on the sheet is bound to the wrong fact more likely than wrong. */
function contradictionIn(fact: Fact, moment: Moment, { language }: Reading, context: Context): Hit[] {
  if (!isUsable(fact, language) || isCompatible(moment, fact, context)) return [];
  const isAnother = Object.values(context.sheet).some(
    (other) =>
      other.key !== fact.key &&
      other.type === 'instant' &&
      isUsable(other, language) &&
      moment.clock !== null &&
      isCompatible(moment, other, context),
  );
  if (isAnother && fact.key !== nextUpdateKey) return [];
  const stands = formatFact(fact, { language, timeZone: context.timeZone, at: context.at });
  return [
    {
      rule: 'time-contradicts',
      start: moment.start,
      end: moment.end,
      data: { key: fact.key, fact: fact.label, stands },
    },
  ];
}

function weekdayHits({ isDated, weekday, day, start, end }: Moment, { language }: Reading): Hit[] {
  if (!isDated || weekday === null || day === null || weekdayOf(day) === weekday) return [];
  const noon = new Date(Date.UTC(day.year, day.month - 1, day.day, 12));
  const written = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { ...options, timeZone: 'UTC' }).format(noon);
  return [
    {
      rule: 'weekday-wrong',
      start,
      end,
      data: { instead: written({ weekday: 'long' }), date: written({ day: 'numeric', month: 'long' }) },
    },
  ];
}

/** A bare time this long before publication has passed; one further back is meant for tomorrow. */
const justPassed = 4 * 60 * 60 * 1000;

function passedHits({ moment }: TextPromise, context: Context): Hit[] {
  if (moment === null || moment.kind === 'deadline') return [];
  const late = Date.parse(context.at) - Date.parse(moment.until);
  if (late <= 0) return [];
  const next = context.sheet[nextUpdateKey];
  // A bare time is tomorrow's where the sheet says so, and today's where the sheet says that.
  const meant =
    moment.kind === 'time' &&
    next?.type === 'instant' &&
    typeof next.value === 'string' &&
    isCompatible(moment, next, context)
      ? next.value
      : null;
  const hasPassed =
    meant === null ? moment.kind !== 'time' || late <= justPassed : Date.parse(meant) < Date.parse(context.at);
  if (!hasPassed) return [];
  return [{ rule: 'update-time-passed', start: moment.start, end: moment.end, data: { at: meant ?? moment.until } }];
}

/** Texts further apart than this may well promise different next updates. */
const sameTime = 30 * 60 * 1000;

function otherHits(
  reading: Reading,
  updates: readonly TextPromise[],
  bound: readonly { readonly fact: Fact; readonly moment: Moment }[],
  wrong: ReadonlySet<number>,
  other: OtherText,
  context: Context,
): Hit[] {
  if (updates.length === 0 && bound.length === 0) return [];
  const theirs = readingOf(other.text, other.language);
  const then = { at: other.at, timeZone: context.timeZone };
  const isTheirs = ({ start }: { readonly start: number }): boolean =>
    !theirs.isQuoted(start) && !theirs.isRetracted(start);
  const hits: Hit[] = [];
  const add = (mine: Moment, says: Moment, fact: Fact | undefined): void => {
    const isRight = fact !== undefined && isUsable(fact, reading.language) && !wrong.has(mine.start);
    const isWeak = isRight || context.kind === 'correction' || context.kind === 'recall-notice';
    hits.push({
      rule: 'message-contradicts',
      start: mine.start,
      end: mine.end,
      data: {
        message: other.id,
        otherSays: theirs.text.slice(says.start, says.end),
        ...(fact && { key: fact.key, fact: fact.label }),
      },
      ...(isWeak && { strength: 'advice' as const }),
    });
  };
  if (Math.abs(Date.parse(other.at) - Date.parse(context.at)) <= sameTime || !other.isOut) {
    const promised = promisesIn(theirs, then).filter(
      (promise) => promise.sort === 'next-update' && promise.moment !== null && isTheirs(promise),
    );
    for (const { moment } of updates) {
      if (moment === null || promised.length === 0) continue;
      if (promised.some((promise) => !differ(moment, promise.moment!))) continue;
      add(moment, promised[0]!.moment!, context.sheet[nextUpdateKey]);
    }
  }
  const theirBound = boundMoments(theirs, { ...context, at: other.at }).filter(({ moment }) => isTheirs(moment));
  for (const { fact, moment } of bound) {
    if (fact.key === nextUpdateKey) continue;
    const same = theirBound.filter((that) => that.fact.key === fact.key);
    if (same.length > 0 && same.every((that) => differ(moment, that.moment))) add(moment, same[0]!.moment, fact);
  }
  return hits;
}

/** Whether two moments of two texts cannot be one. Equal clocks without a date are one, and so are a day and a time on it. */
function differ(a: Moment, b: Moment): boolean {
  const near = 15 * 60 * 1000;
  if (a.isWithin || b.isWithin) return false;
  if (a.clock !== null && b.clock !== null) {
    const minutes = (clock: NonNullable<Moment['clock']>): number => clock.hour * 60 + clock.minute;
    const cycle = a.clock.isTwelve || b.clock.isTwelve ? 720 : 1440;
    if (minutes(a.clock) % cycle !== minutes(b.clock) % cycle) return a.bound !== 'about' && b.bound !== 'about';
    if (a.kind === 'time' || b.kind === 'time') return false;
  }
  if (a.kind === 'deadline' || b.kind === 'deadline')
    return Date.parse(a.from) > Date.parse(b.until) + near || Date.parse(b.from) > Date.parse(a.until) + near;
  return Date.parse(a.from) > Date.parse(b.until) || Date.parse(b.from) > Date.parse(a.until);
}
