import { commitBytes, parseCommitLine } from '../engine/port.js';
import type { Commit, Stream } from '../engine/port.js';
import { emptyHead } from './accept.js';

/*
 * How commits stand in a journal file, and which end of a file was never acknowledged.
 *
 * Commits that wait together are written and synced together: a batch. A line is `commitLine`, and every line of a
 * batch but its last carries one space before the newline. So the bytes `}` and newline side by side mean one thing
 * only, the end of a batch, for JSON has no raw newline.
 *
 * A batch is written only after the batch before it was synced. So all that stands before the last end of a batch that
 * has anything behind it was durable: whatever is wrong there is damage, and must be reported. Only what comes behind
 * it, the last batch, may be unacknowledged. A power cut can leave of it any beginning, and any of its sectors zeroed,
 * the first ones as well as the last; it cannot invent other bytes, and it cannot make an end of a batch, since zeroing
 * never puts two bytes side by side. So a last batch that is torn (it stops early, or lacks whole sectors) was never
 * acknowledged and is cut as a whole, and one that is spoilt in any other way is damage.
 *
 * What the file alone cannot tell: an acknowledged last batch whose sectors later read as zeros looks like a torn one,
 * and so does the batch before it when the same hole swallowed the end between them. That is why the bytes cut are kept
 * aside when there was more than the beginning of a line in them.
 */

/** Disks write sectors of this size, or multiples of it, whole or not at all. */
const sectorBytes = 512;

const newline = 0x0a;
const space = 0x20;
const batchEnd = Buffer.from('}\n');
const lineEnds = { within: Buffer.from(' \n'), last: Buffer.from('\n') };

/** Commits as the bytes of one batch. Pure. */
export function encodeBatch(commits: readonly Commit[]): Buffer {
  const last = commits.length - 1;
  return Buffer.concat(
    commits.flatMap((commit, index) => [commitBytes(commit), index < last ? lineEnds.within : lineEnds.last]),
  );
}

/** What the bytes of a journal hold. */
export interface Decoded extends Stream {
  /** How many bytes the commits take: where the next batch goes. */
  readonly endBytes: number;
  /** Behind `endBytes` stands a torn batch. */
  readonly torn: boolean;
}

/** Reads and verifies a journal. Pure.
 *  @param durableBytes how much is known to be durable; found from the bytes when nobody knows */
export function decodeJournal(bytes: Buffer, durableBytes = startOfLastBatch(bytes)): Decoded {
  const commits: Commit[] = [];
  let durableCount = 0;
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    if (start <= durableBytes) durableCount = commits.length;
    const end = bytes.indexOf(newline, start);
    const read = end === -1 ? 'the line has no end' : readLine(bytes.subarray(start, end), commits.at(-1));
    if (typeof read === 'string') {
      if (start >= durableBytes && isTorn(bytes, { from: durableBytes, badFrom: start, ended: end !== -1 })) break;
      return { commits, endBytes: start, torn: false, damage: { line, why: read } };
    }
    commits.push(read);
    start = end + 1;
  }
  const whole = start === bytes.length && (start === 0 || bytes.subarray(-2).equals(batchEnd));
  if (whole || start < durableBytes) return { commits, endBytes: start, torn: false };
  return { commits: commits.slice(0, durableCount), endBytes: durableBytes, torn: true };
}

/** Where the last batch begins: behind the last end of a batch that is not the end of the file. */
function startOfLastBatch(bytes: Buffer): number {
  if (bytes.length <= batchEnd.length) return 0;
  const end = bytes.lastIndexOf(batchEnd, bytes.length - batchEnd.length - 1);
  return end === -1 ? 0 : end + batchEnd.length;
}

/** @returns the commit, or why the line is none */
function readLine(line: Buffer, before: Commit | undefined): Commit | string {
  const { seq, hash } = before ?? emptyHead;
  const commit = parseLine(line.at(-1) === space ? line.subarray(0, -1) : line);
  if (commit === undefined) return 'the line does not match its hash';
  if (commit.seq !== seq + 1) return `commit ${commit.seq} stands where commit ${seq + 1} belongs`;
  if (commit.prev !== hash) return 'the commit does not follow the one before it';
  return commit;
}

function parseLine(line: Buffer): Commit | undefined {
  try {
    return parseCommitLine(line.toString());
  } catch {
    return undefined;
  }
}

/** Whether a power cut can have made the last batch what it is. */
function isTorn(bytes: Buffer, { from, badFrom, ended }: { from: number; badFrom: number; ended: boolean }): boolean {
  if (bytes.includes(0, from)) return zerosFillSectors(bytes, from);
  if (ended) return false;
  // A line that is whole but for a wrong byte in the place of its newline was acknowledged with the right one.
  return bytes.at(-1) === space || parseLine(bytes.subarray(badFrom, -1)) === undefined;
}

/** Whether each sector from here on is either all zeros or has none: a single zero is a spoilt byte, not a lost write. */
function zerosFillSectors(bytes: Buffer, from: number): boolean {
  for (let start = from; start < bytes.length; start += sectorBytes - (start % sectorBytes)) {
    const sector = bytes.subarray(start, start + sectorBytes - (start % sectorBytes));
    if (sector.includes(0) && sector.some((byte) => byte !== 0)) return false;
  }
  return true;
}
