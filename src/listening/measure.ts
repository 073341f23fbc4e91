import type { Ledger } from './ledger.js';
import { kinds, type Kind } from './mention.js';
import { Tally, type Figures } from './tally.js';
import type { Threads } from './thread.js';

/** What is measured: everything, one organisation, or each of several parts. */
export interface Cut {
  /** Whose answers count and who is addressed: the name of an organisation; left out, all of them as one. */
  readonly brand?: number;
  /** In which zone a day begins. */
  readonly timeZone?: string;
}

/** The figures of everything, or of one organisation. Pure: reads the ledger. */
export function measure(ledger: Ledger, threads: Threads, cut: Cut = {}): Figures {
  return (
    gather(ledger, threads, () => 0, cut.brand ?? null)
      .get(0)
      ?.figures() ?? new Tally(0).figures()
  );
}

/** The figures of each organisation, by name. Pure. */
export function measureBrands(ledger: Ledger, threads: Threads): Map<number, Figures> {
  return figured(gather(ledger, threads, (_, brand) => brand, 'each'));
}

/** The figures of each channel, by its number; -1 is what names none. Pure. */
export function measureChannels(ledger: Ledger, threads: Threads, { brand }: Cut = {}): Map<number, Figures> {
  return figured(gather(ledger, threads, (row) => ledger.channel(row), brand ?? null));
}

/** The figures of each day, `2017-10-31`; a thread counts on the day on which it began. Pure. */
export function measureDays(
  ledger: Ledger,
  threads: Threads,
  { brand, timeZone = 'UTC' }: Cut = {},
): Map<string, Figures> {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const days: string[] = [];
  const numbers = new Map<string, number>();
  const ofHour = new Map<number, number>();
  // No zone changes its day within a quarter of an hour.
  const dayOf = (row: number): number => {
    const quarter = Math.floor(ledger.seconds(row) / 900);
    const known = ofHour.get(quarter);
    if (known !== undefined) return known;
    const day = format.format(new Date(quarter * 900_000));
    const number = numbers.get(day) ?? days.push(day) - 1;
    numbers.set(day, number);
    ofHour.set(quarter, number);
    return number;
  };
  const figures = figured(gather(ledger, threads, dayOf, brand ?? null));
  return new Map([...figures].map(([day, one]) => [days[day]!, one] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Messages of the public by UTC hour and kind: `[seconds of the hour, complaint, question, compliment, other]`, the
 *  earliest first, hours without any left out. Pure. */
export function volumes(ledger: Ledger, stepSeconds = 3600): readonly (readonly [number, ...number[]])[] {
  const found = new Map<number, [number, ...number[]]>();
  for (let row = 0; row < ledger.size; row += 1) {
    if (!ledger.inbound(row)) continue;
    const hour = Math.floor(ledger.seconds(row) / stepSeconds) * stepSeconds;
    let counts = found.get(hour);
    if (counts === undefined) found.set(hour, (counts = [hour, 0, 0, 0, 0]));
    counts[kinds.indexOf(ledger.kind(row)) + 1]! += 1;
  }
  return [...found.values()].toSorted(([a], [b]) => a - b);
}

const figured = (tallies: ReadonlyMap<number, Tally>): Map<number, Figures> =>
  new Map([...tallies].map(([key, tally]) => [key, tally.figures()] as const));

/** @param part of a row, and of the organisation in question
 *  @param whose one organisation, `each` of them by itself, or null for all as one */
function gather(
  ledger: Ledger,
  threads: Threads,
  part: (row: number, brand: number) => number,
  whose: number | 'each' | null,
): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  let until = -Infinity;
  for (let row = 0; row < ledger.size; row += 1) until = Math.max(until, ledger.seconds(row));
  const tallyOf = (row: number, brand: number): Tally => {
    const key = part(row, brand);
    let tally = tallies.get(key);
    if (tally === undefined) tallies.set(key, (tally = new Tally(until)));
    return tally;
  };
  const one = typeof whose === 'number' ? whose : null;
  for (let row = 0; row < ledger.size; row += 1) {
    if (ledger.inbound(row)) {
      const message = { at: ledger.seconds(row), kind: ledger.kind(row), opener: ledger.parent(row) < 0 };
      if (whose === null) tallyOf(row, -1).hear(message, firstReply(ledger, threads, row, null));
      else {
        for (const brand of addressed(ledger, threads, row))
          if (one === null || brand === one) tallyOf(row, brand).hear(message, firstReply(ledger, threads, row, brand));
      }
    } else {
      const brand = ledger.author(row);
      if (one !== null && brand !== one) continue;
      tallyOf(row, brand).say({
        reply: ledger.repliesTo(row),
        untagged: isUntagged(ledger, row),
        deflects: ledger.deflects(row),
      });
    }
  }
  for (let thread = 0; thread < threads.count; thread += 1) {
    const rows = threads.rows.subarray(threads.starts[thread], threads.starts[thread + 1]);
    for (const brand of whose === null ? [-1] : brandsIn(ledger, rows)) {
      if (one !== null && brand !== one) continue;
      tallyOf(rows[0]!, brand).converse(turnsOf(ledger, rows, whose === null ? null : brand));
    }
  }
  return tallies;
}

const noBrands: readonly number[] = [];

/** The organisations that a message of the public is addressed to: tagged in it, answered by it, answering it, or named
 *  by its source. */
export function addressed(ledger: Ledger, threads: Threads, row: number): readonly number[] {
  let found: number[] | null = null;
  const note = (brand: number): void => {
    if (found === null) found = [brand];
    else if (!found.includes(brand)) found.push(brand);
  };
  ledger.eachTag(row, (name) => {
    if (ledger.brands.has(name)) note(name);
  });
  const parent = ledger.parent(row);
  if (parent >= 0 && !ledger.inbound(parent)) note(ledger.author(parent));
  for (let at = threads.replyStarts[row]!; at < threads.replyStarts[row + 1]!; at += 1)
    note(ledger.author(threads.replies[at]!));
  if (ledger.aboutBrand(row) >= 0) note(ledger.aboutBrand(row));
  return found ?? noBrands;
}

/** Seconds from a message to the earliest direct reply, by one organisation or by any; null where there is none. */
function firstReply(ledger: Ledger, threads: Threads, row: number, brand: number | null): number | null {
  let first: number | null = null;
  for (let at = threads.replyStarts[row]!; at < threads.replyStarts[row + 1]!; at += 1) {
    const reply = threads.replies[at]!;
    if (brand !== null && ledger.author(reply) !== brand) continue;
    const after = ledger.seconds(reply) - ledger.seconds(row);
    if (first === null || after < first) first = after;
  }
  return first;
}

/** Whether it answers somebody who neither named nor answered the organisation. */
function isUntagged(ledger: Ledger, row: number): boolean {
  const parent = ledger.parent(row);
  if (parent < 0 || !ledger.inbound(parent)) return false;
  const brand = ledger.author(row);
  if (ledger.aboutBrand(parent) === brand) return false;
  let tagged = false;
  ledger.eachTag(parent, (name) => {
    if (name === brand) tagged = true;
  });
  if (tagged) return false;
  const before = ledger.parent(parent);
  return before < 0 || ledger.inbound(before) || ledger.author(before) !== brand;
}

function brandsIn(ledger: Ledger, rows: Int32Array): readonly number[] {
  const found: number[] = [];
  for (const row of rows)
    if (!ledger.inbound(row) && !found.includes(ledger.author(row))) found.push(ledger.author(row));
  return found;
}

/** Turns of the organisation and of the public: messages of one side that follow one another are one turn. Of other
 *  organisations nothing is counted. */
function turnsOf(ledger: Ledger, rows: Int32Array, brand: number | null): { ours: number; theirs: number } {
  let ours = 0;
  let theirs = 0;
  let before: boolean | null = null;
  for (const row of rows) {
    const inbound = ledger.inbound(row);
    if (!inbound && brand !== null && ledger.author(row) !== brand) continue;
    if (inbound === before) continue;
    before = inbound;
    if (inbound) theirs += 1;
    else ours += 1;
  }
  return { ours, theirs };
}
