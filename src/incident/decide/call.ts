import {
  answerDueAt,
  callOfLink,
  callWays,
  inLine,
  isAnswered,
  isExpired,
  rolesToCall,
  type Call,
  type Called,
} from '../call.js';
import type { Entry } from '../entry.js';
import { reason } from '../reason.js';
import type { State } from '../state.js';
import { accept, needs, nextId, refuse, unknownId, unless, type Handler } from './verdict.js';

/** Calling the team, and what those who were called answer. */
export const callOut: { readonly [T in 'CallTeam' | 'AcknowledgeCall' | 'AnswerByLink']: Handler<T> } = {
  CallTeam: (given) => {
    const { library, playbook, state, data, meta } = given;
    const known = playbook.roles.map(({ id }) => id);
    const strange = data.roles?.find((role) => !known.includes(role));
    if (strange !== undefined) return refuse(unknownId('role', strange, known));
    const roles = [...new Set(data.roles ?? rolesToCall(playbook, state))];
    // An exercise reaches nobody, so there every way is open.
    const real = { email: library.sendsMail, webhook: library.sendsCalls };
    const ways = callWays.filter((way) => state.mode === 'exercise' || real[way]);
    const lines = roles.map((role) => {
      const line = inLine(playbook, state, library.roster, { role, ways });
      // Whoever calls is there already: where he is the first in line, somebody has to be found.
      return { role, line: line[0]?.person === meta.by ? [] : line };
    });
    const missing = lines.filter(({ line }) => line.length === 0).map(({ role }) => role);
    const reasons = [
      needs(given, 'coordinate'),
      roles.length === 0 ? reason('TEAM_CALLED') : null,
      roles.length > 0 && missing.length === roles.length ? reason('NOBODY_ON_DUTY', { roles }) : null,
    ];
    return unless(reasons, () => {
      const taken = Object.keys(state.calls).length;
      const dueAt = answerDueAt(playbook, meta.at);
      const calls = lines.flatMap(({ role, line: [to, ...then] }) => (to === undefined ? [] : [{ role, to, then }]));
      return [
        {
          type: 'TeamCalled',
          calls: calls.map((one, index): Called => ({ call: nextId('k', taken + index), ...one, dueAt })),
          missing,
          ...(data.note === undefined ? {} : { note: data.note }),
        },
      ];
    });
  },

  AcknowledgeCall: (given) => {
    const { state, data, meta } = given;
    const call = Object.hasOwn(state.calls, data.call) ? state.calls[data.call] : undefined;
    if (call === undefined) return refuse(unknownId('call', data.call, Object.keys(state.calls)));
    const { answer, note } = data;
    return unless(
      [
        call.to.person === meta.by ? null : needs(given, 'coordinate'),
        isAnswered(call) ? reason('CALL_ANSWERED', { person: call.to.person, answer: call.status }) : null,
      ],
      () => acknowledged(state, call, { answer, way: 'page', ...(note === undefined ? {} : { note }) }),
    );
  },

  AnswerByLink: ({ state, data, meta }) => {
    const call = callOfLink(state, data.link);
    // The page has said so already; whoever was faster has answered, and there is nothing to refuse him for.
    if (call === undefined || isAnswered(call) || isExpired(state, call, meta.at)) return accept();
    return accept(...acknowledged(state, call, { answer: data.answer, way: 'link' }));
  },
};

interface Answered {
  readonly answer: 'coming' | 'cannot';
  readonly way: 'link' | 'page';
  readonly note?: string;
}

/** Whoever comes takes the role at once where nobody holds it: at 07:30 a role that waits for somebody to hand it out is a
 *  role that nobody has. Where somebody holds it, he stays its holder, and the two agree between them. */
function acknowledged(state: State, { id: call, role, to: { person } }: Call, answered: Answered): Entry[] {
  const entry: Entry = { type: 'CallAcknowledged', call, person, role, ...answered };
  const vacant = answered.answer === 'coming' && !Object.hasOwn(state.roles, role);
  return vacant ? [entry, { type: 'RoleAssigned', role, person }] : [entry];
}
