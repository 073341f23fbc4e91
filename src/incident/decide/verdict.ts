import type { Playbook } from '../../playbook/schema.js';
import type { Power } from '../../playbook/vocabulary.js';
import type { AnyCommandType, Command, Meta } from '../command.js';
import type { Entry } from '../entry.js';
import type { Library } from '../library.js';
import { powerMissing, roleMissing, rolesOf } from '../people.js';
import { reason, type Reason } from '../reason.js';
import type { Message, State } from '../state.js';

/** What a handler makes of a command, before `settle`. */
export type Verdict = { readonly entries: readonly Entry[] } | { readonly reasons: readonly Reason[] };

/** Where a command is decided, and by whom it was given. */
export interface Occasion {
  readonly library: Library;
  readonly playbook: Playbook;
  readonly state: State;
  readonly meta: Meta;
}

export interface Case<T extends AnyCommandType> extends Occasion {
  readonly data: Extract<Command, { type: T }>['data'];
}

export type Handler<T extends AnyCommandType> = (given: Case<T>) => Verdict;

export const accept = (...entries: Entry[]): Verdict => ({ entries });
export const refuse = (...reasons: Reason[]): Verdict => ({ reasons });

/** Accepts unless there are reasons; null stands for a reason that did not apply. */
export function unless(reasons: readonly (Reason | null)[], entries: () => readonly Entry[]): Verdict {
  const standing = reasons.filter((one) => one !== null);
  return standing.length > 0 ? { reasons: standing } : { entries: entries() };
}

/** Why the asker may not use a power; null when he may. */
export const needs = ({ playbook, state, meta }: Occasion, power: Power): Reason | null =>
  powerMissing(playbook, state, meta.by, power);

/** Why the asker is not on the team; null when he has any role. */
export const needsRole = ({ playbook, state, meta }: Occasion): Reason | null =>
  rolesOf(state, meta.by).length > 0
    ? null
    : roleMissing(
        playbook,
        playbook.roles.map(({ id }) => id),
      );

/** Says that an id is none of those known. */
export const unknownId = (what: string, id: string, known: readonly string[]): Reason =>
  reason('ID_UNKNOWN', { what, id, known });

/** Runs on with a message, or refuses because there is none of that id. */
export function withMessage(state: State, id: string, go: (message: Message) => Verdict): Verdict {
  const message = Object.hasOwn(state.messages, id) ? state.messages[id] : undefined;
  return message === undefined ? refuse(unknownId('message', id, Object.keys(state.messages))) : go(message);
}

/** The next id of a kind, counted from 1: `m1`, `m2`, … */
export const nextId = (letter: string, taken: number): string => `${letter}${taken + 1}`;
