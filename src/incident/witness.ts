import type { Playbook } from '../playbook/schema.js';
import { stageOf } from './chart.js';
import type { Command, CommandData, CommandType } from './command.js';
import { decide } from './decide.js';
import type { Library } from './library.js';
import { approversOfKind, leadingRole } from './people.js';
import { rolesWith } from './power.js';
import type { Reason } from './reason.js';
import type { State } from './state.js';
import { fillRemedy, proofAt } from './sample.js';

/** A run from open to closed that does nothing but follow remedies: if it gets stuck, so would people. */
export interface WitnessRun {
  readonly steps: readonly { readonly command: Command; readonly refused: readonly Reason[] }[];
  readonly state: State;
  /** The command that nothing could get past; null when the run reached closed. */
  readonly stuck: { readonly command: CommandType; readonly reasons: readonly Reason[] } | null;
}

/** How deep a remedy may need another remedy before the run gives up. */
const deepest = 8;
/** Far above any honest run, so that two remedies that undo each other end. */
const longest = 600;

/** Plays a witness run. Pure: the clock advances a minute a command, and mail is always delivered.
 *  @param languages those of the incident */
export function witness(library: Library, languages: readonly string[]): WitnessRun {
  const { playbook } = library;
  const equipped: Library = {
    ...library,
    contacts: playbook.audiences.flatMap(({ id: audience }) =>
      languages.map((language) => ({ id: `${audience}-${language}`, audience, language })),
    ),
  };
  const steps: { command: Command; refused: readonly Reason[] }[] = [];
  let state: State | null = null;

  const give = (command: Omit<Command, 'meta'>, by: string): readonly Reason[] => {
    const at = new Date(Date.parse(proofAt) + steps.length * 60_000).toISOString();
    const given = { ...command, meta: { id: `w${steps.length}`, by, at } } as Command;
    const decision = decide(equipped, 'witness', state, given);
    const refused = 'reasons' in decision ? decision.reasons : [];
    if ('state' in decision && decision.entries.length > 0) state = decision.state;
    steps.push({ command: given, refused });
    if ('state' in decision) deliver();
    return refused;
  };
  const deliver = (): void => {
    for (const job of Object.values(state!.jobs).filter(({ status }) => status === 'owed')) {
      give({ type: 'BeginAttempt', data: { job: job.id } }, 'outlet');
      give({ type: 'RecordOutcome', data: { job: job.id, result: 'sent', detail: 'witness', retry: false } }, 'outlet');
    }
  };
  /** Gives a command, following the remedies of its refusals until it is accepted or nothing helps. */
  const insist = (
    type: CommandType,
    data: Record<string, unknown>,
    roles: readonly string[],
    depth: number,
  ): readonly Reason[] => {
    let told = '';
    for (;;) {
      const by = personFor(
        playbook,
        state!,
        roles,
        type === 'DraftMessage' ? (data as CommandData<'DraftMessage'>) : undefined,
      );
      const reasons = give({ type, data } as Omit<Command, 'meta'>, by);
      if (reasons.length === 0 || depth === 0 || steps.length > longest) return reasons;
      // The same reasons twice: the remedies did something else than meet them.
      const telling = JSON.stringify(reasons);
      if (telling === told) return reasons;
      told = telling;
      for (const one of reasons) follow(one, depth);
    }
  };
  const follow = ({ remedies }: Reason, depth: number): void => {
    for (const remedy of remedies.filter(({ command }) => command !== 'OverrideCriterion')) {
      const refused = insist(
        remedy.command,
        fillRemedy(playbook, state!, remedy, atOf(steps.length)),
        remedy.roles,
        depth - 1,
      );
      if (refused.length === 0) return;
    }
  };

  give(
    {
      type: 'OpenIncident',
      data: {
        playbook: playbook.id,
        title: 'Witness run',
        mode: 'live',
        languages: [...languages],
        playbookHash: library.hash,
      },
    },
    `witness-${leadingRole(playbook)}`,
  );
  for (;;) {
    const stage = stageOf(state!.chart);
    if (stage === 'closed') return { steps, state: state!, stuck: null };
    const command = stage === 'transparency' ? 'CloseIncident' : 'AdvanceStage';
    const reasons = insist(
      command,
      command === 'CloseIncident' ? { report: 'Witness run' } : {},
      rolesWith(playbook, 'coordinate'),
      deepest,
    );
    if (reasons.length > 0) return { steps, state: state!, stuck: { command, reasons } };
  }
}

const atOf = (step: number): string => new Date(Date.parse(proofAt) + step * 60_000).toISOString();

/** Who gives a command: whoever holds one of the roles, or the person who will be given the first of them. A text is
 *  written by somebody who will not have to approve it. */
function personFor(
  playbook: Playbook,
  state: State,
  roles: readonly string[],
  drafting?: CommandData<'DraftMessage'>,
): string {
  const approving = drafting === undefined ? [] : approversOfKind(playbook, state, drafting);
  const approvers = approving.map((role) => state.roles[role]);
  const held = roles.filter((role) => Object.hasOwn(state.roles, role));
  const apart = held.find((role) => !approvers.includes(state.roles[role]!));
  if (apart !== undefined) return state.roles[apart]!;
  // Better to call somebody in than to write what one must approve oneself.
  const free = drafting && roles.find((role) => !held.includes(role) && !approving.includes(role));
  if (free !== undefined) return `witness-${free}`;
  if (held[0] !== undefined) return state.roles[held[0]]!;
  return roles[0] === undefined ? state.openedBy : `witness-${roles[0]}`;
}
