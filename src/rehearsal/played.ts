import type { Commit } from '../engine/port.js';
import type { Library } from '../incident/library.js';
import type { Reason } from '../incident/reason.js';
import type { State } from '../incident/state.js';
import type { Timed } from './deadlines.js';
import type { Scenario } from './scenario.js';

/** One commit of the play, with the step that it came from; null for what the service did by itself. */
export interface Act {
  readonly commit: Commit;
  readonly step: number | null;
  /** The data of the command; null where the service gave it. */
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Why it was refused; empty where it was accepted. */
  readonly refused: readonly Reason[];
}

/** Where a play did not go as its scenario expects; it stops there. */
export interface Failure {
  readonly step: number;
  /** Reason codes; empty where acceptance was expected. */
  readonly expected: readonly string[];
  /** Null where the step means a message that is not there. */
  readonly came: readonly Reason[] | null;
}

/** A scenario as it was played. */
export interface Played {
  readonly scenario: Scenario;
  /** The language that the team spoke. */
  readonly language: string;
  readonly library: Library;
  readonly state: State;
  readonly acts: readonly Act[];
  readonly deadlines: readonly Timed[];
  readonly endedAt: string;
  readonly failure: Failure | null;
}
