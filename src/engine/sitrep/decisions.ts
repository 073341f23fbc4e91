import { stageOf } from '../../incident/chart.js';
import { deputyOf } from '../../incident/people.js';
import { holderOf } from '../../incident/state.js';
import { isDone } from '../../incident/task.js';
import { capital } from '../../incident/words.js';
import { stages, type Stage } from '../../playbook/vocabulary.js';
import { line, section, type Line, type Part } from '../paper.js';
import type { Desk } from './desk.js';

/** What was decided and is done about it: decisions, promises, tasks, people, the next update. Pure. */
export function decisions(desk: Desk): Part {
  const { language, words } = desk;
  return {
    id: 'decisions',
    title: words.parts.decisions,
    sections: [
      section(language, 'decided', decided(desk)),
      section(language, 'promises', promises(desk)),
      section(language, 'tasks', tasks(desk)),
      section(language, 'team', team(desk)),
      section(language, 'next', nextUpdate(desk)),
    ],
  };
}

/** The latest first. @param made which decisions; all when left out */
export function decided({ state, name, news, words: { say } }: Desk, made = state.decisions): Line[] {
  return made.toReversed().map(({ id, choice, by, at, reason, reviewAt }) =>
    line(id, say.decision(capital(name.choice(choice)), by, name.time(at)), {
      note: [say.reason(reason), reviewAt === undefined ? '' : say.lookAgain(name.time(reviewAt))]
        .filter(Boolean)
        .join(' '),
      isNew: news.isNew('decision', id),
    }),
  );
}

/** Promises that are still to be kept. @param owner only those of this person */
export function promises({ state, name, news, at, words: { say } }: Desk, owner?: string): Line[] {
  return Object.values(state.commitments)
    .filter((one) => one.keptAt === undefined && (owner === undefined || one.owner === owner))
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
    .map(({ id, what, dueAt, owner: whose, message }) => {
      const late = dueAt <= at;
      const when = name.time(dueAt);
      return line(id, what, {
        note: `${capital(late ? say.overdue(when) : say.due(when))}; ${say.owner(whose)}`,
        isNew: news.isNew('commitment', id),
        wrong: late,
        ...(message === undefined ? {} : { message }),
      });
    });
}

/** Tasks of this stage and of those before it that nobody has ticked off, role by role. @param role those of one role */
export function tasks({ state, name, at, library: { playbook }, words: { say } }: Desk, role?: string): Line[] {
  const here = stageOf(state.chart);
  const reached: readonly Stage[] = here === 'closed' ? stages : stages.slice(0, stages.indexOf(here) + 1);
  const open = reached.flatMap((stage) =>
    playbook.stages[stage].tasks.filter(({ id }) => !isDone(playbook, state, id)).map((task) => ({ ...task, stage })),
  );
  const order = playbook.roles.map(({ id }) => id);
  return open
    .filter((task) => role === undefined || task.role === role)
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .map(({ id, role: whose, withinMin, stage }) => {
      const dueAt = withinMin === undefined || stage !== here ? null : minutesAfter(state.stageSince, withinMin);
      const late = dueAt !== null && dueAt <= at;
      const when = dueAt === null ? '' : capital(late ? say.overdue(name.time(dueAt)) : say.due(name.time(dueAt)));
      const who = `${capital(name.role(whose))} (${holderOf(state, whose) ?? say.vacant})`;
      return line(id, role === undefined ? `${who}: ${name.task(id)}` : name.task(id), { note: when, wrong: late });
    });
}

/** Who holds what, and who stands in. @param except a role that needs no line */
export function team({ state, name, news, library: { playbook }, words: { say } }: Desk, except?: string): Line[] {
  return playbook.roles
    .filter(({ id }) => id !== except)
    .map(({ id, deputy }) => {
      const holder = holderOf(state, id);
      const needed = holder === undefined && playbook.team.includes(id) && stageOf(state.chart) !== 'closed';
      const stand = deputyOf(playbook, state, id);
      return line(id, `${capital(name.role(id))}: ${holder ?? (needed ? say.vacantNeeded : say.vacant)}`, {
        note: deputy === undefined || stand === undefined ? '' : say.standsIn(name.role(deputy), stand),
        isNew: news.isNew('role', id),
        wrong: needed,
      });
    });
}

function nextUpdate({ state, name, at, words: { say } }: Desk): Line[] {
  if (state.nextUpdate === undefined) return [line('update', say.noUpdate)];
  const { dueAt, message } = state.nextUpdate;
  const late = dueAt <= at && stageOf(state.chart) !== 'closed';
  return [
    line('update', late ? say.nextUpdateWas(name.time(dueAt)) : say.nextUpdate(name.time(dueAt)), {
      wrong: late,
      message,
    }),
  ];
}

const minutesAfter = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString();
