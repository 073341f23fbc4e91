import type { Chart, ChartValue } from './chart.js';
import type { AnyCommandType, Command } from './command.js';
import { callOut } from './decide/call.js';
import { decisions } from './decide/decision.js';
import { delivery } from './decide/delivery.js';
import { facts } from './decide/fact.js';
import { listening } from './decide/listening.js';
import { messages } from './decide/message.js';
import { approval } from './decide/approval.js';
import { stage } from './decide/stage.js';
import { team } from './decide/team.js';
import type { Handler, Verdict } from './decide/verdict.js';
import type { Entry } from './entry.js';
import { evolve } from './evolve.js';
import type { Fact } from '../message/fact.js';
import type { Playbook } from '../playbook/schema.js';
import type { Library, Organisation } from './library.js';
import { leadingRole } from './people.js';
import { rolesWith } from './power.js';
import { reason, type Reason } from './reason.js';
import { settle } from './settle.js';
import type { State } from './state.js';

/** The outcome of a command: what happened, with the state after it; or every reason why not. */
export type Decision =
  { readonly entries: readonly Entry[]; readonly state: State } | { readonly reasons: readonly Reason[] };

const handlers: { readonly [T in Exclude<AnyCommandType, 'OpenIncident'>]: Handler<T> } = {
  ...team,
  ...facts,
  ...decisions,
  ...messages,
  ...approval,
  ...delivery,
  ...stage,
  ...callOut,
  ...listening,
};

/** Decides a command against an incident. Pure: no clock, no chance, no effect; the exact texts stand in the entries.
 *  @param incident the incident's id, for its first commit
 *  @param state null for OpenIncident alone
 *  @returns the entries with the derived ones of `settle` behind them, or the reasons of a refusal */
export function decide(library: Library, incident: string, state: State | null, command: Command): Decision {
  const verdict = judge(library, state, command);
  if ('reasons' in verdict) return verdict;
  const seq = (state?.version ?? 0) + 1;
  const { at, by } = command.meta;
  const entries: Entry[] = [];
  let folded = state;
  const take = (more: readonly Entry[]): void => {
    for (const entry of more) {
      folded = evolve(library.chart, folded, entry, { incident, seq, index: entries.length, at, by });
      entries.push(entry);
    }
  };
  take(verdict.entries);
  if (folded === null || entries.length === 0) return { entries, state: folded! };
  // Each derived entry can bring about the next: a mail's last delivery publishes, a publication meets a clock.
  for (
    let more = settle(library.playbook, folded, entries, at);
    more.length > 0;
    more = settle(library.playbook, folded, entries, at)
  )
    take(more);
  return { entries, state: folded };
}

/** Folds a commit's entries; used for replay. Pure. @throws JOURNAL_DAMAGED */
export function fold(
  chart: Chart<ChartValue>,
  incident: string,
  state: State | null,
  commit: { readonly seq: number; readonly at: string; readonly by: string; readonly entries: readonly Entry[] },
): State | null {
  const { seq, at, by } = commit;
  return commit.entries.reduce<State | null>(
    (folded, entry, index) => evolve(chart, folded, entry, { incident, seq, index, at, by }),
    state,
  );
}

function judge(library: Library, state: State | null, command: Command): Verdict {
  if (command.type === 'OpenIncident') return open(library, command);
  if (state === null) throw new Error('only OpenIncident comes before an incident is there');
  const closed = state.chart.stage === 'closed' && !allowedWhenClosed.includes(command.type);
  if (closed) {
    return {
      reasons: [
        reason('CLOSED', {}, [
          { command: 'ReopenIncident', data: {}, roles: rolesWith(library.playbook, 'coordinate') },
        ]),
      ],
    };
  }
  const handler = handlers[command.type] as Handler<typeof command.type>;
  return handler({ library, playbook: library.playbook, state, data: command.data as never, meta: command.meta });
}

/** Mail that was on its way when the incident closed still ends, the log stays open, and promises outlive the crisis. */
const allowedWhenClosed: readonly AnyCommandType[] = [
  'ReopenIncident',
  'BeginAttempt',
  'RecordOutcome',
  'SettleDelivery',
  'PassDeadlines',
  'LogNote',
  'KeepPromise',
  'RedatePromise',
  'AnswerEnquiry',
  'ReviewOverride',
  'MeasureListening',
  'RaiseSignal',
  'HearEnquiry',
  'EndSignal',
  'SettleSignal',
];

function open(
  { playbook, options, organisation, preapprovals }: Library,
  { data, meta }: Extract<Command, { type: 'OpenIncident' }>,
): Verdict {
  const languages = [...new Set(data.languages ?? playbook.languages)];
  const unknown = languages.filter((language) => !playbook.languages.includes(language));
  const severity = data.severity ?? playbook.severities[0]!.id;
  const reasons: Reason[] = [];
  if (unknown.length > 0) reasons.push(reason('LANGUAGE_UNKNOWN', { language: unknown, known: playbook.languages }));
  if (!playbook.severities.some(({ id }) => id === severity)) {
    reasons.push(
      reason('ID_UNKNOWN', { what: 'severity', id: severity, known: playbook.severities.map(({ id }) => id) }),
    );
  }
  if (reasons.length > 0) return { reasons };
  return {
    entries: [
      {
        type: 'IncidentOpened',
        title: data.title,
        mode: data.mode,
        severity,
        languages,
        timeZone: playbook.timeZone,
        playbook: { id: playbook.id, hash: data.playbookHash },
        variant: playbook.variant,
        options,
        preapprovals: preapprovals.filter((one) => one.playbook === playbook.id && one.expiresAt > meta.at),
      },
      { type: 'RoleAssigned', role: leadingRole(playbook), person: meta.by },
      ...ownName(playbook, organisation, meta.at),
    ],
  };
}

/** An organisation that has told its name need not tell it again at 07:30. */
function ownName({ facts }: Playbook, organisation: Organisation | null, at: string): Entry[] {
  const declared = facts.find(({ key, type }) => key === 'organisation' && type === 'name');
  if (declared === undefined || organisation === null) return [];
  const { key, type, label, material } = declared;
  const fact: Fact = {
    key,
    type,
    label,
    material,
    status: 'confirmed',
    value: organisation.name,
    publishable: true,
    source: 'organisation.yaml',
    asOf: at,
    revision: 1,
  };
  return [{ type: 'FactRecorded', fact }];
}
