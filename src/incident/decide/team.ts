import { actsAs, deputyOf } from '../people.js';
import { rolesWith } from '../power.js';
import { titleOf } from '../remedy.js';
import { reason, type Reason } from '../reason.js';
import { holderOf, type State } from '../state.js';
import { allTasks, isDone } from '../task.js';
import { redraftForCircumstances } from './drafting.js';
import { needs, needsRole, nextId, refuse, unknownId, unless, type Case, type Handler } from './verdict.js';

/** Who does what, and the small things that a team keeps track of: tasks, press enquiries, promises, notes. */
export const team: {
  readonly [
    T in
      | 'AssignRole'
      | 'HandOverRole'
      | 'LeaveRole'
      | 'ChangeSeverity'
      | 'CompleteTask'
      | 'LogNote'
      | 'LogEnquiry'
      | 'AnswerEnquiry'
      | 'MakePromise'
      | 'KeepPromise'
      | 'RedatePromise'
  ]: Handler<T>;
} = {
  AssignRole: (given) => {
    const { playbook, state, data } = given;
    if (!playbook.roles.some(({ id }) => id === data.role))
      return refuse(
        unknownId(
          'role',
          data.role,
          playbook.roles.map(({ id }) => id),
        ),
      );
    const { role, person } = data;
    const holder = holderOf(state, role);
    const isTaken = data.ifVacant === true && holder !== undefined && holder !== person;
    return unless(
      [
        needs(given, 'coordinate'),
        holder === person ? reason('UNCHANGED') : null,
        isTaken ? reason('ROLE_HELD', { role: titleOf(playbook.roles, role), person: holder }) : null,
      ],
      () => [{ type: 'RoleAssigned', role, person }],
    );
  },

  HandOverRole: (given) => {
    const { playbook, state, data, meta } = given;
    const from = holderOf(state, data.role);
    if (from === undefined) return refuse(unknownId('role held', data.role, Object.keys(state.roles)));
    const mayGive = from === meta.by || actsAs(playbook, state, meta.by, data.role);
    return unless([mayGive ? null : needs(given, 'coordinate'), from === data.to ? reason('UNCHANGED') : null], () => [
      { type: 'RoleHandedOver', role: data.role, from, to: data.to, note: data.note },
    ]);
  },

  LeaveRole: (given) => {
    const { state, data, meta } = given;
    const person = holderOf(state, data.role);
    if (person === undefined) return refuse(unknownId('role held', data.role, Object.keys(state.roles)));
    return unless([person === meta.by ? null : needs(given, 'coordinate'), lastToCoordinate(given)], () => [
      { type: 'RoleLeft', role: data.role, person },
    ]);
  },

  ChangeSeverity: (given) => {
    const { playbook, state, data } = given;
    const known = playbook.severities.map(({ id }) => id);
    if (!known.includes(data.severity)) return refuse(unknownId('severity', data.severity, known));
    return unless([needs(given, 'coordinate'), state.severity === data.severity ? reason('UNCHANGED') : null], () => [
      { type: 'SeverityChanged', ...data },
      ...redraftForCircumstances({ ...given, state: { ...state, severity: data.severity } }),
    ]);
  },

  CompleteTask: (given) => {
    const { playbook, state, data } = given;
    const known = allTasks(playbook).map(({ id }) => id);
    if (!known.includes(data.task)) return refuse(unknownId('task', data.task, known));
    return unless([needsRole(given), isDone(playbook, state, data.task) ? reason('TASK_SETTLED') : null], () => [
      { type: 'TaskCompleted', task: data.task, ...(data.note === undefined ? {} : { note: data.note }) },
    ]);
  },

  LogNote: (given) => unless([needsRole(given)], () => [{ type: 'NoteLogged', text: given.data.text }]),

  LogEnquiry: (given) => {
    const { medium, person, question, deadlineAt, signal, mention } = given.data;
    const known = Object.keys(given.state.signals ?? {});
    if (signal !== undefined && !known.includes(signal)) return refuse(unknownId('signal', signal, known));
    const enquiry = nextId('e', Object.keys(given.state.enquiries).length);
    return unless([needsRole(given)], () => [
      {
        type: 'EnquiryLogged',
        enquiry,
        medium,
        question,
        deadlineAt: instant(deadlineAt),
        ...(person === undefined ? {} : { person }),
        ...(mention === undefined ? {} : { mention }),
      },
      ...(signal === undefined ? [] : [{ type: 'SignalSettled', signal, what: '' } as const]),
    ]);
  },

  AnswerEnquiry: (given) => {
    const { state, data } = given;
    const enquiry = Object.hasOwn(state.enquiries, data.enquiry) ? state.enquiries[data.enquiry] : undefined;
    if (enquiry === undefined) return refuse(unknownId('enquiry', data.enquiry, Object.keys(state.enquiries)));
    return unless([needsRole(given), enquiry.answeredAt === undefined ? null : reason('ENQUIRY_SETTLED')], () => [
      { type: 'EnquiryAnswered', ...data },
    ]);
  },

  MakePromise: (given) => {
    const { state, data, meta } = given;
    const { what, owner, message } = data;
    const dueAt = instant(data.dueAt);
    const commitment = nextId('c', Object.keys(state.commitments).length);
    return unless(
      [needsRole(given), messageFault(state, message), dueAt > meta.at ? null : reason('DATE_PASSED', { at: dueAt })],
      () => [{ type: 'CommitmentMade', commitment, what, dueAt, owner, ...(message === undefined ? {} : { message }) }],
    );
  },

  KeepPromise: (given) => {
    const { state, data } = given;
    return unless([needsRole(given), commitmentFault(state.commitments, data.commitment)], () => [
      { type: 'CommitmentKept', ...data },
    ]);
  },

  RedatePromise: (given) => {
    const { state, data, meta } = given;
    const { commitment, reason: why, message } = data;
    const dueAt = instant(data.dueAt);
    const late = dueAt > meta.at ? null : reason('DATE_PASSED', { at: dueAt });
    return unless(
      [needsRole(given), commitmentFault(state.commitments, commitment), messageFault(state, message), late],
      () => [
        { type: 'CommitmentRedated', commitment, dueAt, reason: why, ...(message === undefined ? {} : { message }) },
      ],
    );
  },
};

/** Without anybody who may give out roles, nobody could ever take one again. */
function lastToCoordinate({ playbook, state, data: { role: left } }: Case<'LeaveRole'>): Reason | null {
  const { [left]: _, ...roles } = state.roles;
  const after = { ...state, roles };
  const somebody = rolesWith(playbook, 'coordinate').some(
    (role) => (holderOf(after, role) ?? deputyOf(playbook, after, role)) !== undefined,
  );
  if (somebody) return null;
  return reason('LAST_COORDINATOR', { role: left }, [{ command: 'HandOverRole', data: { role: left }, roles: [left] }]);
}

function commitmentFault(commitments: Readonly<Record<string, { readonly keptAt?: string }>>, id: string) {
  const commitment = Object.hasOwn(commitments, id) ? commitments[id] : undefined;
  if (commitment === undefined) return unknownId('promise', id, Object.keys(commitments));
  return commitment.keptAt === undefined ? null : reason('COMMITMENT_SETTLED');
}

const messageFault = ({ messages }: State, id: string | undefined) =>
  id === undefined || Object.hasOwn(messages, id) ? null : unknownId('message', id, Object.keys(messages));

/** Instants are compared as text, so they are kept in one form, with milliseconds. */
export const instant = (at: string): string => new Date(at).toISOString();
