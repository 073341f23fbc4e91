import { firstPrev, sealCommit } from '../../src/engine/port.js';
import type { Commit } from '../../src/engine/port.js';

/** A sealed commit that follows another one, or that begins a stream. */
export function commitAfter(before: Commit | undefined, text = 'a word'): Commit {
  const seq = (before?.seq ?? 0) + 1;
  return sealCommit({
    seq,
    prev: before?.hash ?? firstPrev,
    command: { id: `command-${seq}`, type: 'ChangeSeverity', bodyHash: 'b'.repeat(64) },
    at: '2026-03-01T08:00:00.000Z',
    by: 'anna',
    entries: [{ type: 'SeverityChanged', severity: 'high', reason: text }],
  });
}

/** Commits that follow each other, one for each text. */
export function commitsOf(texts: readonly string[], before?: Commit): Commit[] {
  const commits: Commit[] = [];
  for (const text of texts) commits.push(commitAfter(commits.at(-1) ?? before, text));
  return commits;
}

/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
