import { commitBytes, firstPrev, isSealedHere, parseCommitLine } from '../engine/port.js';
import type { Commit } from '../engine/port.js';
import { UnisonoError } from '../error.js';

/** The last commit of a stream: what the next one has to follow. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export const emptyHead: Head = { seq: 0, hash: firstPrev };

/** The longest commit, in bytes of UTF-8. Longer ones are refused, since a journal is read whole into memory. */
const commitLimitBytes = 16 * 1024 * 1024;

/** Ids become file names, so nothing may pass that a file system reads in its own way. Pure. @throws INPUT_INVALID */
export function checkStreamId(id: string): void {
  if (typeof id !== 'string' || !/^[a-z0-9-]{1,80}$/.test(id)) {
    throw new UnisonoError('INPUT_INVALID', 'The id of an incident is 1 to 80 small letters, digits and hyphens.', {
      id,
    });
  }
}

/** Like stream ids, but longer, since names carry a hash. Pure. @throws INPUT_INVALID */
export function checkDocumentName(name: string): void {
  if (typeof name !== 'string' || !/^[a-z0-9-]{1,120}$/.test(name)) {
    throw new UnisonoError('INPUT_INVALID', 'The name of a document is 1 to 120 small letters, digits and hyphens.', {
      name,
    });
  }
}

/** The store's own copy of a commit, made by writing and reading it: what cannot be read back is never acknowledged. One
 *  that was sealed in this process is its own copy, since its line was fixed with its seal. Pure.
 *  @returns the copy, and the length of its line in bytes
 *  @throws INPUT_INVALID when it was not sealed, STORE_TOO_LARGE */
export function ownCopy(commit: Commit): { copy: Commit; sizeBytes: number } {
  const line = commitBytes(commit);
  const sizeBytes = line.length;
  if (sizeBytes > commitLimitBytes) {
    throw new UnisonoError('STORE_TOO_LARGE', `A commit may be ${commitLimitBytes} bytes long at most.`, {
      seq: commit.seq,
    });
  }
  if (isSealedHere(commit)) return { copy: commit, sizeBytes };
  try {
    return { copy: parseCommitLine(line.toString()), sizeBytes };
  } catch (cause) {
    throw new UnisonoError('INPUT_INVALID', 'A commit does not match its own hash.', { seq: commit.seq }, { cause });
  }
}

/** Why this commit cannot come next; undefined when it can. Pure. */
export function conflict(id: string, head: Head, commit: Commit): UnisonoError | undefined {
  if (commit.seq === head.seq + 1 && commit.prev === head.hash) return undefined;
  const why = commit.seq === head.seq + 1 ? 'follows another history' : `comes as number ${commit.seq}`;
  return new UnisonoError('STORE_CONFLICT', `Incident ${id} is at version ${head.seq}, but the commit ${why}.`, {
    id,
    version: head.seq,
  });
}

/** A document as JSON. Pure. @throws INPUT_INVALID when JSON cannot hold it */
export function documentText(name: string, value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new UnisonoError('INPUT_INVALID', `Document ${name} holds nothing.`, { name });
  return text;
}
