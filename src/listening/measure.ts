import type { Ledger } from './ledger.js';
import { kinds } from './mention.js';
import { Tally, type Figures } from './tally.js';
import type { Threads } from './thread.js';

/** The figures of everything, or of one organisation. Pure: reads the ledger.
 *  @param brand whose answers count and who is addressed; left out, all organisations as one */
export function measure(ledger: Ledger, threads: Threads, brand: number | null = null): Figures {
  return (gather(ledger, threads, () => 0, brand).get(0) ?? new Tally(0)).figures();
}

/** The figures of each organisation, by name. Pure. */
export function measureBrands(ledger: Ledger, threads: Threads): Map<number, Figures> {
  return figured(gather(ledger, threads, (_, brand) => brand, 'each'));
}

/** The figures of one part: a channel or a day, of one organisation or of all together. */
export interface Part {
  /** The name of the organisation; null for all as one. */
  readonly brand: number | null;
  /** A channel, empty where none is known; or a day, `2017-10-31`. */
  readonly part: string;
  readonly figures: Figures;
}

/** The figures of each channel. Pure. @param brands of these organisations each by itself; left out, all as one */
export function measureChannels(ledger: Ledger, threads: Threads, brands?: ReadonlySet<number>): readonly Part[] {
  const parts = measureParts(ledger, threads, (row) => ledger.channel(row) + 1, brands);
  return parts.map((one) => ({ ...one, part: one.part === 0 ? '' : ledger.channels.text(one.part - 1) }));
}

/** The figures of each day, the earliest first; a thread counts on the day on which it began. Pure.
 *  @param brands of these organisations each by itself; left out, all as one
 *  @param timeZone where a day begins and ends */
export function measureDays(
  ledger: Ledger,
  threads: Threads,
  { brands, timeZone = 'UTC' }: { readonly brands?: ReadonlySet<number>; readonly timeZone?: string } = {},
): readonly Part[] {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const days: string[] = [];
  const numbers = new Map<string, number>();
  const ofQuarter = new Map<number, number>();
  // No zone changes its day within a quarter of an hour.
  const dayOf = (row: number): number => {
    const quarter = Math.floor(ledger.seconds(row) / 900);
    const known = ofQuarter.get(quarter);
    if (known !== undefined) return known;
    const day = format.format(new Date(quarter * 900_000));
    const number = numbers.get(day) ?? days.push(day) - 1;
    numbers.set(day, number);
    ofQuarter.set(quarter, number);
    return number;
  };
  return measureParts(ledger, threads, dayOf, brands)
    .map((one) => ({ ...one, part: days[one.part]! }))
    .toSorted((a, b) => (a.part < b.part ? -1 : a.part > b.part ? 1 : 0));
}

/** More parts than there are channels, or days in a thousand years. */
const mostParts = 2 ** 20;

function measureParts(
  ledger: Ledger,
  threads: Threads,
  partOf: (row: number) => number,
  brands: ReadonlySet<number> | undefined,
): { brand: number | null; part: number; figures: Figures }[] {
  if (brands === undefined)
    return [...figured(gather(ledger, threads, partOf, null))].map(([part, figures]) => ({
      brand: null,
      part,
      figures,
    }));
  const key = (row: number, brand: number): number => (brands.has(brand) ? brand * mostParts + partOf(row) : -1);
  return [...figured(gather(ledger, threads, key, 'each'))].flatMap(([found, figures]) =>
    found < 0 ? [] : [{ brand: Math.floor(found / mostParts), part: found % mostParts, figures }],
  );
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
        named: wasNamed(ledger, row),
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

/** Whether the message that it answers tags the organisation, answers it, or is about it by its source; null where it
 *  answers nobody of the public. */
function wasNamed(ledger: Ledger, row: number): boolean | null {
  const parent = ledger.parent(row);
  if (parent < 0 || !ledger.inbound(parent)) return null;
  const brand = ledger.author(row);
  if (ledger.aboutBrand(parent) === brand) return true;
  let tagged = false;
  ledger.eachTag(parent, (name) => {
    if (name === brand) tagged = true;
  });
  const before = ledger.parent(parent);
  return tagged || (before >= 0 && !ledger.inbound(before) && ledger.author(before) === brand);
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
