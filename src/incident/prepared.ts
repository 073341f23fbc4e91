import type { Preapproval } from '../message/people.js';
import type { Playbook } from '../playbook/schema.js';
import { templateFor } from './decide/drafting.js';
import type { Library } from './library.js';
import { latest } from './remedy.js';
import type { Message, State } from './state.js';
import { isDone } from './task.js';

/** What a text is, before it is written. */
export type Wanted = Pick<Message, 'kind' | 'audience' | 'channel' | 'language'>;

/** Whether a text from this template was approved in peacetime, by an approval that has not expired. Pure.
 *  @param at now, ISO 8601 UTC */
export const approvedBeforehand = (
  { preapprovals }: Pick<State, 'preapprovals'>,
  wanted: Wanted & Pick<Preapproval, 'templateHash'>,
  at: string,
): boolean =>
  preapprovals.some(
    (one) =>
      one.kind === wanted.kind &&
      one.audience === wanted.audience &&
      one.channel === wanted.channel &&
      one.language === wanted.language &&
      one.templateHash === wanted.templateHash &&
      one.expiresAt > at,
  );

/** The texts that were approved in peacetime and that nobody has drafted yet: whoever is alone sends these first. Pure.
 *  @param at now, ISO 8601 UTC */
export const preparedTexts = (library: Library, state: State, at: string): Wanted[] =>
  // Kinds and channels were looked at when it was approved.
  state.preapprovals
    .map(({ kind, audience, channel, language }) => ({ kind, audience, channel, language }) as Wanted)
    .filter((wanted) => {
      const templateHash = templateFor(library, wanted)?.hash;
      return (
        templateHash !== undefined &&
        state.languages.includes(wanted.language) &&
        latest(state, wanted, wanted.language) === undefined &&
        approvedBeforehand(state, { ...wanted, templateHash }, at)
      );
    });

/** The tasks that must be done before such a text may go out and are not. Pure. */
export const tasksBefore = (playbook: Playbook, state: State, { kind }: Pick<Wanted, 'kind'>): string[] =>
  playbook.gates
    .filter(({ criterion, kinds }) => criterion === 'task-done' && kinds.includes(kind))
    .flatMap(({ with: { task } }) => (typeof task === 'string' && !isDone(playbook, state, task) ? [task] : []));
