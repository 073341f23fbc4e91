import type { Ledger } from './ledger.js';

/** Who answers whom: threads, and the direct replies to each message. */
export interface Threads {
  readonly count: number;
  /** The thread of each row, from 0. */
  readonly of: Int32Array;
  /** The rows of all threads, thread by thread, each in order of time. */
  readonly rows: Int32Array;
  /** Where a thread begins in `rows`; one more than there are threads. */
  readonly starts: Int32Array;
  /** The direct replies by organisations to row r are `replies` from `replyStarts[r]` to `replyStarts[r + 1]`. */
  readonly replies: Int32Array;
  readonly replyStarts: Int32Array;
  /** Rows that answer, by way of others, themselves. */
  readonly cycles: number;
}

/** Threads: rows that hang together by who answers whom, whichever way one looks. Only `inReplyTo` tells; an answer to
 *  what is not here begins a thread. Pure: reads the ledger. */
export function threadsOf(ledger: Ledger): Threads {
  const { size } = ledger;
  const parents = new Int32Array(size);
  const root = new Int32Array(size);
  for (let row = 0; row < size; row += 1) {
    parents[row] = ledger.parent(row);
    root[row] = row;
  }
  const find = (row: number): number => {
    let at = row;
    while (root[at] !== at) {
      root[at] = root[root[at]!]!;
      at = root[at]!;
    }
    return at;
  };
  for (let row = 0; row < size; row += 1) {
    if (parents[row]! < 0) continue;
    const [one, other] = [find(row), find(parents[row]!)];
    // The earlier row stands for both, so that threads are numbered in the order of the file.
    if (one < other) root[other] = one;
    else root[one] = other;
  }
  const of = new Int32Array(size).fill(-1);
  let count = 0;
  for (let row = 0; row < size; row += 1) {
    const first = find(row);
    if (of[first]! < 0) of[first] = count++;
    of[row] = of[first]!;
  }
  const { order: rows, starts } = grouped(count, of, size, () => true);
  for (let thread = 0; thread < count; thread += 1) sortByTime(rows, starts[thread]!, starts[thread + 1]!, ledger);
  const { order: replies, starts: replyStarts } = grouped(
    size,
    parents,
    size,
    (row) => parents[row]! >= 0 && !ledger.inbound(row),
  );
  return { count, of, rows, starts, replies, replyStarts, cycles: cyclesIn(parents) };
}

/** Rows by group, in the order of the rows. */
function grouped(
  groups: number,
  group: Int32Array,
  size: number,
  wanted: (row: number) => boolean,
): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(groups + 1);
  for (let row = 0; row < size; row += 1) if (wanted(row)) starts[group[row]! + 1]! += 1;
  for (let at = 0; at < groups; at += 1) starts[at + 1]! += starts[at]!;
  const order = new Int32Array(starts[groups]!);
  const next = starts.slice(0, groups);
  for (let row = 0; row < size; row += 1) if (wanted(row)) order[next[group[row]!]!++] = row;
  return { order, starts };
}

function sortByTime(rows: Int32Array, from: number, to: number, { seconds }: Ledger): void {
  for (let at = from + 1; at < to; at += 1) {
    if (seconds(rows[at]!) >= seconds(rows[at - 1]!)) continue;
    rows.subarray(from, to).sort((a, b) => seconds(a) - seconds(b) || a - b);
    return;
  }
}

function cyclesIn(parents: Int32Array): number {
  // 0: not seen; n: seen on walk n, so that meeting one's own walk again is a cycle.
  const walk = new Int32Array(parents.length);
  let cycles = 0;
  for (let row = 0; row < parents.length; row += 1) {
    let at = row;
    while (at >= 0 && walk[at] === 0) {
      walk[at] = row + 1;
      at = parents[at]!;
    }
    if (at >= 0 && walk[at] === row + 1) cycles += 1;
  }
  return cycles;
}
