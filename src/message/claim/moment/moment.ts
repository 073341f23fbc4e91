import { keptFor, type Reading, type Span } from '../../check/reading.js';
import { addWorkingDays } from './holiday.js';
import { partsOfDay } from './name.js';
import { momentRules, type Piece } from './word.js';
import { addDays, dayLength, instantOf, wallOf, weekdayOf, type Day } from './zone.js';

/** A moment that a text names. */
export interface Moment extends Span {
  readonly kind: 'date' | 'time' | 'instant' | 'deadline';
  readonly precision: 'minute' | 'hour' | 'part-of-day' | 'day' | 'week' | 'month';
  /** The first and the last instant that it can mean, ISO 8601 UTC; the same one for a time of the clock. */
  readonly from: string;
  readonly until: string;
  /** The clock, where one is named. `isTwelve`: "half vijf" is either of two times. */
  readonly clock: { readonly hour: number; readonly minute: number; readonly isTwelve: boolean } | null;
  /** The day that is named, and not only meant. */
  readonly day: Day | null;
  /** The weekday that is named, 0 for Sunday. */
  readonly weekday: number | null;
  /** Whether a date is named, by number and month: what a weekday can contradict. */
  readonly isDated: boolean;
  /** The word before it: *before* leaves the day itself out, *about* leaves room. */
  readonly bound: 'before' | 'by' | 'after' | 'about' | null;
  /** Whether it is counted from the moment of publication: "binnen 48 uur". */
  readonly isWithin: boolean;
}

/** When and where a text is read. */
export interface Now {
  /** The moment of publication, ISO 8601 UTC. */
  readonly at: string;
  readonly timeZone: string;
}

const kept = new WeakMap<Reading, { now: Now; moments: readonly Moment[] }>();

/** The moments that a text names, in its order. Ranges ("9-17 uur", "Monday to Friday") are opening hours more often than
 *  not, and are passed over. Pure; linear; kept for the last moment of reading. */
export function momentsIn(reading: Reading, now: Now): readonly Moment[] {
  const known = kept.get(reading);
  if (known !== undefined && known.now.at === now.at && known.now.timeZone === now.timeZone) return known.moments;
  const moments = withoutRanges(reading.text, joined(reading.text, piecesIn(reading))).map((piece) =>
    resolved(piece, reading.text, now),
  );
  kept.set(reading, { now, moments });
  return moments;
}

const piecesIn = keptFor(({ text, language: spoken }: Reading): readonly Piece[] => {
  const language = spoken === 'nl' ? 'nl' : 'en';
  const found: Piece[] = [];
  for (const { pattern, read } of momentRules)
    for (const match of text.matchAll(pattern)) {
      const facts = read(match.groups ?? {}, language);
      if (facts === null) continue;
      // A full stop belongs to "p.m.", and otherwise to the sentence.
      const words = /[ap]\.m\.$/i.test(match[0]) ? match[0] : match[0].replace(/\.$/, '');
      found.push({ ...facts, start: match.index, end: match.index + words.length });
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Piece[] = [];
  for (const piece of found) {
    const last = apart.at(-1);
    if (last === undefined || piece.start >= last.end) apart.push(piece);
    else if (piece.end - piece.start > last.end - last.start) apart[apart.length - 1] = piece;
  }
  return apart;
});

const bridge =
  /^[\s,(]{0,3}(?:(?:om|at|by|uiterlijk|rond|around|tegen|voor|vóór|before|vanaf|from|van|of|on|op)\s)?$/iu;

/** Pieces that stand together tell of one moment: "dinsdag 12 november om 16.30 uur". */
function joined(text: string, pieces: readonly Piece[]): Piece[] {
  const moments: Piece[] = [];
  for (const piece of pieces) {
    const last = moments.at(-1);
    if (
      last !== undefined &&
      piece.start - last.end < 15 &&
      // A time at a line's end and a day on the next are two moments.
      !text.slice(last.end, piece.start).includes('\n') &&
      bridge.test(text.slice(last.end, piece.start)) &&
      fit(last, piece)
    )
      moments[moments.length - 1] = { ...last, ...piece, start: last.start };
    else moments.push(piece);
  }
  return moments;
}

/** Whether two pieces tell of different sides of one moment. */
function fit(a: Piece, b: Piece): boolean {
  if (a.monthOf !== undefined || b.monthOf !== undefined) return false;
  if (a.after !== undefined || b.after !== undefined || a.week !== undefined || b.week !== undefined) return false;
  const both = (side: 'date' | 'clock' | 'weekday' | 'fromToday' | 'part'): boolean =>
    a[side] !== undefined && b[side] !== undefined;
  return !both('date') && !both('clock') && !both('weekday') && !both('fromToday') && !both('part');
}

const through = /^\s?(?:[-–—]|tot en met|t\/m|tot|to|until|till|through)\s?$/iu;
const andAlso = /^\s(?:en|and)\s$/iu;
const between = /(?:tussen|between)(?: de)?\s$/iu;
/** The one number before a range's dash: "9-17 uur", "9 to 5 pm". */
const halfRange = /(?<![\p{L}\d])\d{1,2}(?:[.:]\d{2})?(?: uur)?\s?(?:[-–—]|tot|to|until|en|and)\s?$/iu;

function withoutRanges(text: string, pieces: readonly Piece[]): Piece[] {
  const inRange = new Set<Piece>();
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    const before = text.slice(Math.max(0, piece.start - 15), piece.start);
    if (piece.clock !== undefined && halfRange.test(before)) inRange.add(piece);
    if (next === undefined || next.start - piece.end > 12) continue;
    const gap = text.slice(piece.end, next.start);
    if (through.test(gap) || (andAlso.test(gap) && between.test(before))) inRange.add(piece).add(next);
  }
  return pieces.filter((piece) => !inRange.has(piece));
}

const bounds: readonly (readonly [NonNullable<Moment['bound']>, RegExp])[] = [
  ['by', /(?:uiterlijk|by|no later than|niet later dan|until|tot)(?: op| om| on| at)?\s$/iu],
  ['before', /(?:vóór|voor|before|ahead of)(?: op| het| the)?\s$/iu],
  ['after', /(?<!\p{L})(?:na|after|vanaf|from|sinds|since)(?: de| het| the)?\s$/iu],
  [
    'about',
    /(?:rond|omstreeks|circa|ca\.|ongeveer|tegen|around|about|approximately|shortly|kort|vlak)(?: de| het)?\s$/iu,
  ],
];

function resolved(piece: Piece, text: string, { at, timeZone }: Now): Moment {
  const now = Date.parse(at);
  const zone = piece.zone ?? timeZone;
  const today = wallOf(now, zone);
  const before = text.slice(Math.max(0, piece.start - 25), piece.start);
  const [from, until] = spanOf(piece, now, zone, today);
  const dayNamed = piece.date !== undefined || piece.fromToday !== undefined;
  const clock = piece.clock === undefined ? null : clockIn(piece, from, zone, timeZone);
  return {
    start: piece.start,
    end: piece.end,
    kind:
      piece.after !== undefined
        ? 'deadline'
        : piece.clock === undefined
          ? 'date'
          : dayNamed || piece.weekday !== undefined
            ? 'instant'
            : 'time',
    precision: precisionOf(piece),
    from: new Date(from).toISOString(),
    until: new Date(until).toISOString(),
    clock,
    day: dayNamed ? dayAt(from, timeZone) : null,
    weekday: piece.weekday ?? null,
    isDated: piece.date !== undefined,
    bound: boundOf(piece, before),
    isWithin: piece.after?.isWithin ?? false,
  };
}

/** "Before the end of May" means by its last day. */
function boundOf({ monthOf }: Piece, before: string): Moment['bound'] {
  const bound = bounds.find(([, word]) => word.test(before))?.[0] ?? null;
  return bound === 'before' && monthOf?.third === 'end' ? 'by' : bound;
}

const dayAt = (at: number, timeZone: string): Day => {
  const { year, month, day } = wallOf(at, timeZone);
  return { year, month, day };
};

function clockIn(piece: Piece, from: number, zone: string, timeZone: string): Moment['clock'] {
  const isTwelve = piece.clock!.isTwelve && piece.part === undefined;
  if (zone === timeZone && !isTwelve && piece.part === undefined)
    return { ...piece.clock!, hour: piece.clock!.hour % 24, isTwelve };
  const { hour, minute } = wallOf(from, timeZone);
  return { hour, minute, isTwelve };
}

function precisionOf({ clock, part, week, after, monthOf }: Piece): Moment['precision'] {
  if (monthOf !== undefined) return 'month';
  if (after !== undefined) return after.unit === 'minute' ? 'minute' : after.unit === 'hour' ? 'hour' : 'day';
  if (clock !== undefined) return 'minute';
  if (week !== undefined) return 'week';
  return part === undefined || part === 'day' ? 'day' : 'part-of-day';
}

const minute = 60 * 1000;
const lengths = { minute, hour: 60 * minute, day: dayLength, week: 7 * dayLength } as const;

/** The first and last instant, in milliseconds. */
function spanOf(piece: Piece, now: number, zone: string, today: Day): [number, number] {
  const time = (day: Day, hour: number, minutes = 0): number => instantOf({ ...day, hour, minute: minutes }, zone);
  const wholeDays = (first: Day, last: Day): [number, number] => [time(first, 0), time(addDays(last, 1), 0) - minute];
  const { after, week, clock, part } = piece;
  if (after !== undefined) {
    if (after.unit === 'minute' || after.unit === 'hour') return whole(now + after.count * lengths[after.unit]);
    const days = after.unit === 'week' ? after.count * 7 : after.count;
    const last = after.unit === 'working-day' ? addWorkingDays(today, days) : addDays(today, Math.ceil(days));
    return wholeDays(last, last);
  }
  if (week !== undefined) {
    const monday = addDays(today, week * 7 - ((weekdayOf(today) + 6) % 7));
    return wholeDays(monday, addDays(monday, 6));
  }
  if (piece.monthOf !== undefined) return wholeDays(...daysOfMonth(piece.monthOf, today));
  const day = dayOf(piece, today);
  if (clock !== undefined) {
    const hour = hourOf(
      clock,
      part,
      (of) => piece.date === undefined && piece.fromToday === undefined && time(day, of, clock.minute) < now,
    );
    return whole(time(day, hour, clock.minute));
  }
  if (part !== undefined && part !== 'day') return [time(day, partsOfDay[part][0]), time(day, partsOfDay[part][1])];
  return wholeDays(day, day);
}

const whole = (at: number): [number, number] => [at, at];

/** First and last day of a month, or of its beginning, middle or end. */
function daysOfMonth({ month, year, third }: NonNullable<Piece['monthOf']>, today: Day): [Day, Day] {
  // What is long over is meant for next year: in November, "by the end of May" looks ahead.
  const ahead = month < today.month - 3 ? 1 : month > today.month + 9 ? -1 : 0;
  const first = { year: year ?? today.year + ahead, month, day: 1 };
  const last = addDays({ ...addDays(first, 31), day: 1 }, -1);
  if (third === 'begin') return [first, { ...first, day: 10 }];
  if (third === 'middle')
    return [
      { ...first, day: 10 },
      { ...first, day: 20 },
    ];
  return third === 'end' ? [{ ...first, day: 20 }, last] : [first, last];
}

/** Which of two hours "half vijf" is: as the part of day says; else the next to come, and by day rather than by night. */
function hourOf(
  { hour, isTwelve }: NonNullable<Piece['clock']>,
  part: Piece['part'],
  isOver: (hour: number) => boolean,
): number {
  if (part === 'afternoon' || part === 'evening') return hour < 12 ? hour + 12 : hour;
  if (part === 'night') return hour >= 9 && hour < 12 ? hour + 12 : hour % 12;
  if (!isTwelve || part === 'morning') return hour;
  return hour < 7 || isOver(hour) ? hour + 12 : hour;
}

function dayOf({ date, weekday, fromToday, isPast }: Piece, today: Day): Day {
  if (date !== undefined) return { ...date, year: date.year ?? nearestYear(date, today) };
  if (fromToday !== undefined) return addDays(today, fromToday);
  if (weekday === undefined) return today;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, isPast ? (ahead === 0 ? -7 : ahead - 7) : ahead);
}

/** A date without a year is the nearest one: a text of December that says 3 January looks ahead. */
function nearestYear({ month, day }: Pick<Day, 'month' | 'day'>, today: Day): number {
  const now = Date.UTC(today.year, today.month - 1, today.day);
  const distance = (year: number): number => Math.abs(Date.UTC(year, month - 1, day) - now);
  return [today.year, today.year + 1, today.year - 1].reduce((best, year) =>
    distance(year) < distance(best) ? year : best,
  );
}
