import { rolesToCall } from '../incident/call.js';
import { commandSchemas } from '../incident/command.js';
import type { Command } from '../incident/command.js';
import { exitVerdicts, obstacles } from '../incident/criteria.js';
import { nextStep } from '../incident/remedy.js';
import { decide } from '../incident/decide.js';
import type { Library } from '../incident/library.js';
import { deputyOf, roleMissing } from '../incident/people.js';
import type { Playbook } from '../playbook/schema.js';
import { rolesWith } from '../incident/power.js';
import type { Reason, Remedy } from '../incident/reason.js';
import { stageOf } from '../incident/chart.js';
import { openSignals } from '../incident/listening.js';
import { isDone } from '../incident/task.js';
import { holderOf, type State } from '../incident/state.js';

/** Something worth doing now. Where the usual command would still be refused, this is what makes it possible. */
export interface Action {
  readonly remedy: Remedy;
  /** Why: the reasons that it takes away; empty where it only moves things on. */
  readonly because: readonly Reason[];
  /** The deadline that waits for it, ISO 8601 UTC; null where none does. */
  readonly dueAt: string | null;
}

/** Longer lists are not read in a crisis. */
const longest = 12;
/** How far a refused action is followed to the one that makes it possible. */
const deepest = 3;

/** What to do next, most urgent first: what is wrong in public, what a deadline waits for, then what takes away most reasons. Each action that can
 *  be tried is tried on the incident without effect, so that a page never offers what the rules refuse. Pure. */
export function nextActions(library: Library, state: State, at: string): Action[] {
  const found = new Map<string, Action>();
  const add = (remedy: Remedy, because: readonly Reason[], dueAt: string | null, depth: number): void => {
    if (remedy.command === 'OverrideCriterion') return;
    const due = dueAt ?? deadlineOf(library, state, remedy, because);
    const refused = depth === 0 ? [] : dryRun(library, state, remedy, at);
    const ways = refused.flatMap((reason) =>
      reason.remedies.filter(({ command }) => command !== 'OverrideCriterion').slice(0, 1),
    );
    if (refused.length > 0 && ways.length > 0) {
      for (const way of ways) add(way, because, due, depth - 1);
      return;
    }
    if (refused.length > 0) return;
    const key = JSON.stringify([remedy.command, remedy.data]);
    const known = found.get(key);
    found.set(key, {
      remedy,
      because: [...new Set([...(known?.because ?? []), ...because])],
      dueAt: earlier(known?.dueAt ?? null, due),
    });
  };
  for (const { remedy, because, dueAt } of candidates(library, state, at)) add(remedy, because, dueAt, deepest);
  // What is wrong in public comes before whatever is late: it goes on being read.
  const wrong = ({ dueAt }: Action): number => Number(dueAt === at);
  return [...found.values()]
    .sort(
      (a, b) =>
        Number(isGrave(state, b)) - Number(isGrave(state, a)) ||
        wrong(b) - wrong(a) ||
        compare(a.dueAt ?? '9', b.dueAt ?? '9') ||
        b.because.length - a.because.length,
    )
    .slice(0, longest);
}

function candidates({ playbook, roster }: Library, state: State, at: string): Action[] {
  const stage = stageOf(state.chart);
  const coordinators = rolesWith(playbook, 'coordinate');
  const simply = (remedy: Remedy, dueAt: string | null = null): Action => ({ remedy, because: [], dueAt });
  if (stage === 'closed') return [];
  const scene = { playbook, state, at };
  const unmet = obstacles(exitVerdicts(scene, stage));
  const onward = stage === 'transparency' ? 'CloseIncident' : 'AdvanceStage';
  const tasks = playbook.stages[stage].tasks.filter(({ id }) => !isDone(playbook, state, id));
  const enquiries = Object.values(state.enquiries).filter(({ answeredAt }) => answeredAt === undefined);
  const heard = openSignals(state);
  const doubtful = Object.values(state.jobs).filter(({ status }) => status === 'uncertain');
  return [
    ...(roster.length > 0 && rolesToCall(playbook, state).length > 0
      ? [simply({ command: 'CallTeam', data: {}, roles: coordinators })]
      : []),
    ...(unmet.length === 0 ? [simply({ command: onward, data: {}, roles: coordinators })] : []),
    // Whoever is in danger cannot wait for a form: what was heard is due now, from the first second on.
    ...heard.flatMap(({ id, sort }) => [
      ...(sort === 'press' ? [simply({ command: 'LogEnquiry', data: { signal: id }, roles: [] }, at)] : []),
      simply({ command: 'SettleSignal', data: { signal: id }, roles: [] }, at),
    ]),
    ...doubtful.map(({ id }) =>
      simply({ command: 'SettleDelivery', data: { job: id }, roles: rolesWith(playbook, 'release') }, at),
    ),
    ...Object.values(state.messages).flatMap((message) =>
      message.state === 'draft'
        ? []
        : nextStep(scene, message)
            .slice(0, 1)
            .map((remedy) => simply(remedy, message.state === 'published' ? at : null)),
    ),
    ...tasks
      .filter(({ withinMin }) => withinMin !== undefined)
      .map(({ id, withinMin }) =>
        simply({ command: 'CompleteTask', data: { task: id }, roles: [] }, minutesAfter(state.stageSince, withinMin!)),
      ),
    ...enquiries.map(({ id, deadlineAt }) =>
      simply({ command: 'AnswerEnquiry', data: { enquiry: id }, roles: [] }, deadlineAt),
    ),
    ...unmet.flatMap((reason) => reason.remedies.map((remedy): Action => ({ remedy, because: [reason], dueAt: null }))),
  ];
}

/** Whether somebody may be in danger, or cannot look after himself: that goes before all that is late. */
const isGrave = ({ signals }: State, { remedy }: Action): boolean =>
  remedy.command === 'SettleSignal' &&
  ['danger', 'vulnerable'].includes(signals?.[String(remedy.data['signal'])]?.sort ?? '');

/** Decides a remedy that needs nothing filled in, as somebody who may. @returns why it would be refused */
function dryRun(library: Library, state: State, { command: type, data, roles }: Remedy, at: string): readonly Reason[] {
  const parsed = commandSchemas[type].safeParse(data);
  if (!parsed.success) return unmanned(library.playbook, state, roles);
  const may = roles.length > 0 ? roles : Object.keys(state.roles);
  const by = may.map((role) => holderOf(state, role)).find((holder) => holder !== undefined) ?? state.openedBy;
  const decision = decide(library, state.id, state, {
    type,
    data: parsed.data,
    meta: { id: 'dry-run', by, at },
  } as Command);
  // That the author may not approve his own text says nothing of what somebody else may do.
  return 'reasons' in decision ? decision.reasons.filter(({ code }) => code !== 'FOUR_EYES') : [];
}

/** Whoever fills in a form should not hear afterwards that nobody may send it. */
function unmanned(playbook: Playbook, state: State, roles: readonly string[]): readonly Reason[] {
  const manned = roles.some((role) => (holderOf(state, role) ?? deputyOf(playbook, state, role)) !== undefined);
  return roles.length === 0 || manned ? [] : [roleMissing(playbook, roles)];
}

/** The earliest open clock that waits for what an action leads to. */
function deadlineOf(
  { playbook }: Library,
  state: State,
  { command, data }: Remedy,
  because: readonly Reason[],
): string | null {
  const message = typeof data['message'] === 'string' ? state.messages[data['message']] : undefined;
  const kind =
    data['kind'] ?? message?.kind ?? because.find((reason) => reason.data['kind'] !== undefined)?.data['kind'];
  return playbook.clocks
    .filter(({ id, meets }) => {
      const clock = Object.hasOwn(state.clocks, id) ? state.clocks[id] : undefined;
      if (clock === undefined || clock.metAt !== undefined) return false;
      if ('team' in meets && command === 'CallTeam') return true;
      if ('team' in meets) return command === 'AssignRole' && playbook.team.includes(String(data['role']));
      return 'task' in meets ? data['task'] === meets.task : meets.kind === kind;
    })
    .reduce<string | null>((least, { id }) => earlier(least, state.clocks[id]!.dueAt), null);
}

const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const minutesAfter = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString();
