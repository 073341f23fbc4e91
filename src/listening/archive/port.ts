import type { Kind, Mention, Understanding } from '../mention.js';

/** A mention with what was understood of it. */
export interface Kept {
  readonly mention: Mention;
  readonly understanding: Understanding;
}

/** Which mentions are wanted: all that is given must hold. */
export interface Wanted {
  /** These letters stand in the text, whatever the capitals. */
  readonly text?: string;
  readonly kinds?: readonly Kind[];
  /** Of the public, and with no direct answer by us. */
  readonly unanswered?: boolean;
  /** At this instant or later, ISO 8601 UTC. */
  readonly from?: string;
  /** Before this instant, ISO 8601 UTC. */
  readonly until?: string;
  /** How many at most, from 1. */
  readonly limit: number;
}

/** How many mentions of the public of one kind there were in one hour. */
export interface HourCount {
  /** The beginning of the hour, ISO 8601 UTC. */
  readonly hour: string;
  readonly kind: Kind;
  readonly count: number;
}

/** Where mentions are kept; they are too many for the journal of an incident. */
export interface Archive {
  /** Resolves once they would survive a crash. A mention that is there already, by source and id, is left as it is.
   *  @returns those that were not there, in the order in which they were given
   *  @throws STORE_READ_ONLY where nothing can be written any more */
  append(kept: readonly Kept[]): Promise<readonly Kept[]>;
  /** The newest first; of one moment by source and id. */
  find(wanted: Wanted): Promise<readonly Kept[]>;
  /** What the public said by hour and kind, the earliest first; hours without any are left out. */
  hours(period: { readonly from: string; readonly until: string }): Promise<readonly HourCount[]>;
  close(): Promise<void>;
}
