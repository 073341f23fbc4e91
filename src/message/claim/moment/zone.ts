/** A moment as a clock on the wall shows it. Months count from 1. */
export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

export type Day = Pick<Wall, 'year' | 'month' | 'day'>;

const clocks = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();
/** Clocks change on a quarter of an hour, so what is known of one moment holds for all of its quarter. */
const quarter = 15 * 60 * 1000;
const mostKept = 2000;

/** What the clock shows in a time zone. Pure.
 *  @param at milliseconds since 1970 */
export function wallOf(at: number, timeZone: string): Wall {
  const local = new Date(at + offsetAt(at, timeZone));
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  };
}

/** How far a zone's clock is ahead of UTC, in milliseconds. Asking Intl costs a hundred times its use, so answers are kept. */
function offsetAt(at: number, timeZone: string): number {
  const from = Math.floor(at / quarter) * quarter;
  const key = `${timeZone} ${from}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size >= mostKept) offsets.delete(offsets.keys().next().value!);
    offset = shownAt(from, timeZone) - from;
    offsets.set(key, offset);
  }
  return offset;
}

/** What the zone's clock shows, as if it were UTC. */
function shownAt(at: number, timeZone: string): number {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    clocks.set(timeZone, clock);
  }
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

/** When a clock in a time zone shows this; hours and days may run over. An hour that summer time skips is the hour after it;
 *  one that comes twice is the first. Pure.
 *  @returns milliseconds since 1970 */
export function instantOf({ year, month, day, hour, minute }: Wall, timeZone: string): number {
  const wanted = Date.UTC(year, month - 1, day, hour, minute);
  const before = offsetAt(wanted - dayLength, timeZone);
  const after = offsetAt(wanted + dayLength, timeZone);
  const first = wanted - before;
  if (offsetAt(first, timeZone) === before) return first;
  return offsetAt(wanted - after, timeZone) === after ? wanted - after : first;
}

export const dayLength = 24 * 60 * 60 * 1000;

/** A day some days later, or earlier. Pure. */
export function addDays({ year, month, day }: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** 0 for Sunday, as JavaScript counts. Pure. */
export const weekdayOf = ({ year, month, day }: Day): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** Whether two days are one. Pure. */
export const isSameDay = (a: Day, b: Day): boolean => a.year === b.year && a.month === b.month && a.day === b.day;
