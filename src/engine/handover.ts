import { approvalsMissing, approversOfKind } from '../incident/people.js';
import { rolesWith } from '../incident/power.js';
import type { Library } from '../incident/library.js';
import { holderOf, openDeadlines, type Deadline, type State } from '../incident/state.js';
import { capital } from '../incident/words.js';
import { line, section, type Line, type Paper } from './paper.js';
import type { Commit } from './port.js';
import { exceptions } from './sitrep/assessment.js';
import { decided, promises, tasks, team } from './sitrep/decisions.js';
import { deskFor, headOf, type Desk, type SitrepLook } from './sitrep/desk.js';

/** A sheet for whoever takes over a role: what is open for it, what it decided, and who to call. It names the texts that
 *  wait for this role and no others; their words stand on their own pages. Pure.
 *  @param role an id of one of the playbook's roles */
export function handoverOf(
  state: State,
  library: Library,
  commits: readonly Commit[],
  look: SitrepLook & { readonly role: string },
): Paper {
  const { role, language } = look;
  const desk = deskFor(state, library, commits, look);
  const { name, words } = desk;
  const { handedOver, terms } = historyOf(commits, role);
  const holder = holderOf(state, role);
  const inRole = ({ by, at }: { by: string; at: string }): boolean =>
    terms.some((term) => term.person === by && term.from <= at && (term.to === undefined || at <= term.to));
  return {
    ...headOf(desk, words.handover(name.role(role)), look.damagedAt),
    parts: [
      {
        id: 'todo',
        title: words.parts.todo,
        sections: [
          section(language, 'notes', note(desk, handedOver)),
          section(language, 'deadlines', deadlines(desk, role)),
          section(language, 'ownTasks', tasks(desk, role)),
          section(language, 'waiting', waiting(desk, role)),
          section(language, 'promises', holder === undefined ? [] : promises(desk, holder)),
          section(language, 'overrides', exceptions(desk, role)),
        ],
      },
      {
        id: 'done',
        title: words.parts.done,
        sections: [
          section(language, 'ownDecided', [...decided(desk, state.decisions.filter(inRole)), ...approved(desk, role)]),
        ],
      },
      {
        id: 'people',
        title: words.parts.people,
        sections: [section(language, 'call', [own(desk, role), ...team(desk, role)])],
      },
    ],
  };
}

interface Term {
  readonly person: string;
  readonly from: string;
  readonly to?: string;
}
type Passing = { readonly from: string; readonly to: string; readonly note: string; readonly at: string };

/** Who held a role from when to when, and the last time that it was handed over. */
function historyOf(commits: readonly Commit[], role: string): { handedOver: Passing | null; terms: readonly Term[] } {
  let handedOver: Passing | null = null;
  const terms: Term[] = [];
  const end = (at: string): void => {
    const last = terms.at(-1);
    if (last !== undefined && last.to === undefined) terms[terms.length - 1] = { ...last, to: at };
  };
  for (const { at, entries } of commits) {
    for (const entry of entries) {
      if (!('role' in entry) || entry.role !== role) continue;
      if (entry.type === 'RoleLeft') end(at);
      if (entry.type !== 'RoleAssigned' && entry.type !== 'RoleHandedOver') continue;
      end(at);
      terms.push({ person: entry.type === 'RoleAssigned' ? entry.person : entry.to, from: at });
      if (entry.type === 'RoleHandedOver') handedOver = { from: entry.from, to: entry.to, note: entry.note, at };
    }
  }
  return { handedOver, terms };
}

const note = ({ name, words: { say } }: Desk, passing: Passing | null): Line[] =>
  passing === null
    ? []
    : [
        line('handover', passing.note, {
          note: say.handedOver(passing.from, passing.to, name.time(passing.at)),
        }),
      ];

function deadlines(desk: Desk, role: string): Line[] {
  const { state, name, at, words } = desk;
  return openDeadlines(state)
    .filter((deadline) => concerns(desk, role, deadline))
    .map(({ id, dueAt }) => {
      const late = dueAt <= at;
      const when = name.time(dueAt);
      return line(id, capital(name.deadline(id)), {
        note: capital(late ? words.say.overdue(when) : words.say.due(when)),
        wrong: late,
      });
    });
}

/** Whether a role must see to a deadline. Who leads sees to all of them. */
function concerns({ state, library: { playbook } }: Desk, role: string, { id: deadline }: Deadline): boolean {
  const may = playbook.roles.find(({ id }) => id === role)?.may ?? [];
  if (may.includes('coordinate')) return true;
  const [kind = '', id = ''] = deadline.split(':', 2);
  if (kind === 'clock') {
    const meets = playbook.clocks.find((clock) => clock.id === id)?.meets;
    if (meets === undefined || 'team' in meets) return false;
    if ('task' in meets)
      return Object.values(playbook.stages).some((stage) =>
        stage.tasks.some((task) => task.id === meets.task && task.role === role),
      );
    return (
      may.includes('write') ||
      may.includes('release') ||
      approversOfKind(playbook, state, { kind: meets.kind }).includes(role)
    );
  }
  if (kind === 'update') return may.includes('write') || may.includes('release');
  if (kind === 'enquiry') return may.includes('release');
  if (kind === 'commitment') return state.commitments[id]?.owner === holderOf(state, role);
  if (kind === 'review') return state.overrides[id]?.role === role;
  return may.includes('decide');
}

/** The texts that wait for what only this role, or its holder, does next. */
function waiting({ state, name, library: { playbook }, words: { say } }: Desk, role: string): Line[] {
  const holder = holderOf(state, role);
  const releases = rolesWith(playbook, 'release').includes(role);
  return Object.values(state.messages).flatMap((message): Line[] => {
    const { id, state: life, author } = message;
    const text = name.message(id);
    const told = (said: string): Line[] => [line(id, said, { message: id })];
    if (life === 'submitted' && approvalsMissing(playbook, state, message).includes(role))
      return told(say.approveThis(text));
    if (life === 'draft' && holder !== undefined && author === holder) return told(say.finishThis(text));
    if (life === 'approved' && releases) return told(say.releaseThis(text));
    return life === 'released' && releases && message.channel !== 'email' ? told(say.postThis(text)) : [];
  });
}

/** What was approved in this role, the latest first. */
const approved = ({ state, name, words: { say } }: Desk, role: string): Line[] =>
  Object.values(state.messages)
    .flatMap(({ id, approvals }) => approvals.filter(({ roles }) => roles.includes(role)).map(({ at }) => ({ id, at })))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ id, at }) => line(id, say.approvedText(name.message(id), name.time(at)), { message: id }));

/** The role itself: who holds it now, and what it may. */
function own(desk: Desk, role: string): Line {
  return team(desk).find(({ id }) => id === role)!;
}
