import type { Playbook } from '../playbook/schema.js';
import type { Power } from '../playbook/vocabulary.js';
import { rolesForWords } from './inspect.js';
import { reason, type Reason, type Remedy } from './reason.js';
import { rolesWith } from './power.js';
import { holderOf, type Message, type State } from './state.js';

/** The roles that a person holds. */
export const rolesOf = (state: State, person: string): string[] =>
  Object.entries(state.roles).flatMap(([role, holder]) => (holder === person ? [role] : []));

/** Everybody who takes part: who opened it, holds a role, wrote, approved, decided, saw to something or promised it. Pure. */
export function participantsOf(state: State): string[] {
  const messages = Object.values(state.messages);
  return [
    ...new Set([
      state.openedBy,
      ...Object.values(state.roles),
      ...messages.map(({ author }) => author),
      ...messages.flatMap(({ approvals }) => approvals.flatMap(({ by, preapproved }) => (preapproved ? [] : [by]))),
      ...state.decisions.map(({ by }) => by),
      ...Object.values(state.calls).flatMap(({ to, status }) => (status === 'coming' ? [to.person] : [])),
      ...Object.values(state.tasks).map(({ by }) => by),
      ...Object.values(state.commitments).map(({ owner }) => owner),
      ...Object.values(state.overrides).map(({ by }) => by),
      ...Object.values(state.attestations).map(({ by }) => by),
    ]),
  ];
}

/** The role of whoever opens an incident: of those who may coordinate, the one that may do most. At night there may be
 *  nobody else. */
export const leadingRole = (playbook: Playbook): string =>
  playbook.roles.filter(({ may }) => may.includes('coordinate')).toSorted((a, b) => b.may.length - a.may.length)[0]!.id;

/** The person who stands in for a role: the holder of its deputy role. */
export function deputyOf(playbook: Playbook, state: State, role: string): string | undefined {
  const deputy = playbook.roles.find(({ id }) => id === role)?.deputy;
  return deputy === undefined ? undefined : holderOf(state, deputy);
}

/** Whether a person may act in a role: as its holder, or as deputy while nobody holds it. */
export function actsAs(playbook: Playbook, state: State, person: string, role: string): boolean {
  const holder = holderOf(state, role);
  return holder === undefined ? deputyOf(playbook, state, role) === person : holder === person;
}

/** Whether one person holds all the roles that are held. */
export const isAlone = ({ roles }: State): boolean => new Set(Object.values(roles)).size === 1;

/** Why a person may not use a power; null when he may. */
export function powerMissing(playbook: Playbook, state: State, person: string, power: Power): Reason | null {
  const roles = rolesWith(playbook, power);
  return roles.some((role) => actsAs(playbook, state, person, role)) ? null : roleMissing(playbook, roles);
}

/** Says that somebody in one of these roles is needed, and how to become one. */
export function roleMissing(playbook: Playbook, roles: readonly string[]): Reason {
  const coordinators = rolesWith(playbook, 'coordinate');
  const remedies: Remedy[] = roles.map((role) => ({ command: 'AssignRole', data: { role }, roles: coordinators }));
  return reason('ROLE_NEEDED', { roles }, remedies);
}

/** The roles that must approve a message of this kind at the present severity, whatever it says. */
export const approversOfKind = (playbook: Playbook, state: State, { kind }: Pick<Message, 'kind'>): string[] => [
  ...new Set(
    playbook.approvals
      .filter(({ kinds, severities }) => kinds.includes(kind) && (severities?.includes(state.severity) ?? true))
      .flatMap(({ roles }) => roles),
  ),
];

/** The roles that must approve a message: for its kind, and for what it says. */
export const approversOf = (playbook: Playbook, state: State, message: Message): string[] => [
  ...new Set([...approversOfKind(playbook, state, message), ...rolesForWords(playbook, state, message)]),
];

/** The roles whose approval a message still lacks. */
export function approvalsMissing(playbook: Playbook, state: State, message: Message): string[] {
  const given = new Set(message.approvals.flatMap(({ roles }) => roles));
  return approversOf(playbook, state, message).filter((role) => !given.has(role));
}

/** The missing approvals that a person can give at this moment: in his own roles, and as deputy of roles that are vacant
 *  or have been silent for longer than the playbook allows. */
export function approvableBy(playbook: Playbook, state: State, message: Message, person: string, at: string): string[] {
  const silentSince =
    message.submittedAt === undefined ? Infinity : Date.parse(message.submittedAt) + playbook.deputyAfterMin * 60_000;
  const silent = Date.parse(at) >= silentSince;
  return approvalsMissing(playbook, state, message).filter(
    (role) => actsAs(playbook, state, person, role) || (silent && deputyOf(playbook, state, role) === person),
  );
}
