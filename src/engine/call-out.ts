import { rolesToCall, type Call } from '../incident/call.js';
import type { Library } from '../incident/library.js';
import type { State } from '../incident/state.js';
import { namesFor } from '../incident/words.js';
import { settingFor, type Look } from './say.js';

export type CallOutView = ReturnType<typeof callOutView>;
export type CallStanding = 'waiting' | Exclude<Call['status'], 'open'>;

/** Who was called when and how, who comes, and who is silent; page and API show the same. Pure. */
export function callOutView(state: State, library: Library, look: Look) {
  const name = namesFor(settingFor(state, library, look));
  const calls = Object.values(state.calls).map((call) => {
    const { id, role, to, at, dueAt, answeredAt, answeredBy, way, note } = call;
    return {
      id,
      role,
      roleText: name.role(role),
      person: to.person,
      // Whoever stands in says so: he was called for a role that is not his own.
      as: to.as,
      asText: name.role(to.as),
      calledAt: at,
      dueAt,
      standing: standingOf(call, look.at),
      answeredAt: answeredAt ?? null,
      answeredBy: answeredBy ?? null,
      way: way ?? null,
      note: note ?? null,
      sent: Object.values(state.jobs)
        .filter((job) => job.call?.id === id)
        .map((job) => ({ way: job.call!.way, status: job.status, detail: job.detail ?? null })),
    };
  });
  const count = (standing: CallStanding): number => calls.filter((one) => one.standing === standing).length;
  return {
    incident: state.id,
    at: look.at,
    calls,
    counts: { called: calls.length, coming: count('coming'), waiting: count('waiting'), silent: count('silent') },
    /** Roles of the team that nobody has and nobody is being called for. */
    toCall: rolesToCall(library.playbook, state).map((role) => ({ role, title: name.role(role) })),
  };
}

/** A call whose time is over is silent, also in the moment before that is noted. */
const standingOf = ({ status, dueAt }: Call, at: string): CallStanding =>
  status === 'open' ? (dueAt <= at ? 'silent' : 'waiting') : status;
