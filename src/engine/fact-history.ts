import type { Fact } from '../message/fact.js';
import type { Commit } from './port.js';

/** One revision of a fact, as the journal tells it. */
export interface Revision {
  readonly fact: Fact;
  /** What stood there before; null for the first. */
  readonly before: Fact | null;
  readonly by: string;
  readonly at: string;
  /** The incident's version that it made. */
  readonly version: number;
}

/** All that was ever said of a fact, the newest first. Pure. */
export function factHistory(commits: readonly Commit[], key: string): Revision[] {
  const revisions: Revision[] = [];
  for (const { seq: version, at, by, entries } of commits) {
    for (const entry of entries) {
      if ((entry.type !== 'FactRecorded' && entry.type !== 'FactRevised') || entry.fact.key !== key) continue;
      revisions.push({ fact: entry.fact, before: revisions.at(-1)?.fact ?? null, by, at, version });
    }
  }
  return revisions.toReversed();
}
