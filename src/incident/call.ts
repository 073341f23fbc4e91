import type { Playbook } from '../playbook/schema.js';
import type { Entry } from './entry.js';
import { rolesWith } from './power.js';
import type { Job, Occasion, State } from './state.js';

/** How somebody can be called. */
export const callWays = ['email', 'webhook'] as const;
export type CallWay = (typeof callWays)[number];

/** Somebody on the duty roster, as decisions see him: without addresses. */
export interface OnDuty {
  /** Of the contact; journals hold this and no address. */
  readonly id: string;
  readonly role: string;
  /** Where he is expected in one kind of crisis alone. */
  readonly playbook?: string;
  readonly person: string;
  readonly language: string;
  readonly reach: readonly CallWay[];
}

/** Whom to call, by which ways, and as whom he stands on the roster. */
export interface Callee {
  readonly contact: string;
  readonly person: string;
  readonly as: string;
  readonly language: string;
  readonly ways: readonly CallWay[];
}

/** One call for one role. Who comes next stands in it, so that what happens follows from the journal alone. */
export interface Called {
  readonly call: string;
  readonly role: string;
  readonly to: Callee;
  readonly then: readonly Callee[];
  /** Until when an answer is waited for, ISO 8601 UTC. */
  readonly dueAt: string;
}

/** A call with what became of it. `over`: somebody else has the role by now. */
export interface Call extends Omit<Called, 'call'> {
  readonly id: string;
  readonly at: string;
  readonly note?: string;
  readonly status: 'open' | 'coming' | 'cannot' | 'silent' | 'unreached' | 'over';
  readonly answeredAt?: string;
  readonly answeredBy?: string;
  readonly way?: 'link' | 'page';
  /** Whether the next in line has been looked for. */
  readonly followed: boolean;
  /** Hashes of the one-time links that went out with it. */
  readonly links: readonly string[];
}

const usualMin = 10;
/** A link that lay about for longer answers nothing any more. */
const linkHours = 12;

/** Minutes that an answer is waited for in a playbook. */
export const answerWithinMin = ({ callOut }: Playbook): number => callOut?.withinMin ?? usualMin;

/** Who is called for a role, in this order: whoever is on call for it, for its deputy, and for the chair. Pure.
 *  @param ways by which anybody can be called here */
export function inLine(
  playbook: Playbook,
  state: State,
  roster: readonly OnDuty[],
  { role, ways }: { readonly role: string; readonly ways: readonly CallWay[] },
): Callee[] {
  const deputy = playbook.roles.find(({ id }) => id === role)?.deputy;
  const chair = rolesWith(playbook, 'decide')[0];
  const line = [role, deputy, chair].flatMap((as): Callee[] => {
    if (as === undefined) return [];
    const found = onDutyFor(playbook, state, roster, as);
    const reach = found?.reach.filter((way) => ways.includes(way)) ?? [];
    if (found === undefined || reach.length === 0) return [];
    return [{ contact: found.id, person: found.person, as, language: found.language, ways: reach }];
  });
  return line.filter(({ person }, index) => line.findIndex((one) => one.person === person) === index);
}

/** Who is on call for a role: the holder himself where the roster knows him, then whoever is named for this playbook. */
function onDutyFor(
  { id, callOut }: Playbook,
  state: State,
  roster: readonly OnDuty[],
  role: string,
): OnDuty | undefined {
  const own = roster.filter((one) => one.playbook === id);
  const usual = callOut?.ownRoster === true ? [] : roster.filter(({ playbook }) => playbook === undefined);
  const holder = state.roles[role];
  return [...own, ...usual].find((one) => one.person === holder) ?? [...own, ...usual].find((one) => one.role === role);
}

/** Roles of the team that nobody holds and nobody is being called for. */
export const rolesToCall = ({ team }: Playbook, state: State): string[] =>
  team.filter(
    (role) =>
      !Object.hasOwn(state.roles, role) &&
      !Object.values(state.calls).some((call) => call.role === role && call.status === 'open'),
  );

/** The call that a link belongs to. Pure. @param link the link's hash */
export const callOfLink = (state: State, link: string): Call | undefined =>
  Object.values(state.calls).find(({ links }) => links.includes(link));

/** Whether a call can still be answered. */
export const isAnswered = ({ status }: Call): boolean => status === 'coming' || status === 'cannot';

/** Whether the link of a call counts no more. Pure. */
export const isExpired = (state: State, call: Call, at: string): boolean =>
  state.chart.stage === 'closed' || Date.parse(at) >= Date.parse(call.at) + linkHours * 3_600_000;

/** The next in line for each call that somebody left unanswered, declined, or could not get. Pure. */
export function followCalls(playbook: Playbook, state: State, entries: readonly Entry[], at: string): Entry[] {
  let taken = Object.keys(state.calls).length;
  return Object.values(state.calls).flatMap((call): Entry[] => {
    const because = whyFollowed(state, call, entries);
    // Somebody else may have the role by now, whatever became of this call.
    if (because === null || call.followed || Object.hasOwn(state.roles, call.role)) return [];
    const { id, role, to } = call;
    const [first, ...then] = call.then;
    const escalated = { type: 'CallEscalated', call: id, person: to.person, role, because } as const;
    if (first === undefined) return [escalated];
    taken += 1;
    return [{ ...escalated, next: { call: `k${taken}`, role, to: first, then, dueAt: answerDueAt(playbook, at) } }];
  });
}

/** Until when an answer to a call of now is waited for. */
export const answerDueAt = (playbook: Playbook, at: string): string =>
  new Date(Date.parse(at) + answerWithinMin(playbook) * 60_000).toISOString();

function whyFollowed(state: State, { id, status }: Call, entries: readonly Entry[]) {
  if (status === 'cannot') return 'cannot';
  if (status !== 'open') return null;
  const missed = entries.some((entry) => entry.type === 'DeadlineMissed' && entry.deadline === `call:${id}`);
  if (missed) return 'silent';
  const jobs = Object.values(state.jobs).filter(({ call }) => call?.id === id);
  return jobs.length > 0 && jobs.every((job) => job.status === 'failed') ? 'unreached' : null;
}

/** Folds what an entry says of calls. Pure. */
export function foldCalls(state: State, entry: Entry, occasion: Occasion): State {
  switch (entry.type) {
    case 'TeamCalled':
      return entry.calls.reduce((folded, called) => begun(folded, called, occasion, entry.note), state);
    case 'CallEscalated': {
      const status = entry.because === 'cannot' ? {} : ({ status: entry.because } as const);
      const after = changed(state, entry.call, { ...status, followed: true });
      return entry.next === undefined ? after : begun(after, entry.next, occasion, state.calls[entry.call]?.note);
    }
    case 'CallAcknowledged': {
      const { call, answer, way } = entry;
      const answered = { status: answer, answeredAt: occasion.at, answeredBy: occasion.by, way };
      return answer === 'coming' ? over(changed(state, call, answered), entry.role) : changed(state, call, answered);
    }
    case 'RoleAssigned':
    case 'RoleHandedOver':
      return over(state, entry.role);
    case 'SendAttempted': {
      const call = state.jobs[entry.job]?.call;
      if (call === undefined || entry.link === undefined) return state;
      return changed(state, call.id, { links: [...(state.calls[call.id]?.links ?? []), entry.link] });
    }
    default:
      return state;
  }
}

function begun(state: State, { call: id, ...called }: Called, { seq, index, at }: Occasion, note?: string): State {
  const call: Call = {
    ...called,
    id,
    at,
    status: 'open',
    followed: false,
    links: [],
    ...(note === undefined ? {} : { note }),
  };
  const jobs = called.to.ways.map((way): [string, Job] => {
    const job = `${seq}/${index}/${id}/${way}`;
    const { contact } = called.to;
    return [job, { id: job, message: '', call: { id, way }, contact, hash: '', status: 'owed', attempts: 0 }];
  });
  return { ...state, calls: { ...state.calls, [id]: call }, jobs: { ...state.jobs, ...Object.fromEntries(jobs) } };
}

/** Nobody else need come for a role that somebody has; what has not gone out to them yet stays here. */
function over(state: State, role: string): State {
  const open = Object.values(state.calls).filter((call) => call.role === role && call.status === 'open');
  if (open.length === 0) return state;
  const calls = { ...state.calls };
  for (const call of open) calls[call.id] = { ...call, status: 'over' };
  const jobs = { ...state.jobs };
  for (const job of Object.values(jobs))
    if (job.status === 'owed' && open.some(({ id }) => id === job.call?.id))
      jobs[job.id] = { ...job, status: 'struck' };
  return { ...state, calls, jobs };
}

function changed(state: State, id: string, change: Partial<Call>): State {
  const call = state.calls[id];
  return call === undefined ? state : { ...state, calls: { ...state.calls, [id]: { ...call, ...change } } };
}
