import { stageOf, variantOf } from '../../incident/chart.js';
import { exitVerdicts } from '../../incident/criteria.js';
import { isCurrent } from '../../incident/state.js';
import { capital, reasonText, speak } from '../../incident/words.js';
import { line, section, type Line, type Part } from '../paper.js';
import type { Desk } from './desk.js';

/** What it means: where we stand, what runs, what is not right, how we respond, what is missing. Pure. */
export function assessment(desk: Desk): Part {
  const { language, words } = desk;
  return {
    id: 'assessment',
    title: words.parts.assessment,
    sections: [
      section(language, 'stage', stage(desk)),
      section(language, 'clocks', clocks(desk)),
      section(language, 'wrong', wrong(desk)),
      section(language, 'response', response(desk)),
      section(language, 'missing', missing(desk)),
      section(language, 'overrides', exceptions(desk)),
    ],
  };
}

function stage({ state, name, language, library: { playbook }, words }: Desk): Line[] {
  const here = stageOf(state.chart);
  const { names } = speak(language);
  const variant = variantOf(state.chart);
  const { plan } = state.chart;
  return [
    line(here, words.say.stageSince(capital(name.stage(here)), name.time(state.stageSince)), {
      note: [
        here === 'closed' ? '' : name.text(playbook.stages[here].goal),
        variant === null ? '' : `${capital(names.variants[variant])}.`,
        plan === undefined ? '' : `${words.regions.plan}: ${names.planStates[plan]}.`,
      ]
        .filter(Boolean)
        .join(' '),
    }),
  ];
}

/** The clocks that run, then those that ended: what was late must be accounted for. */
export function clocks({ state, name, news, at, library: { playbook }, words: { say } }: Desk): Line[] {
  return playbook.clocks
    .flatMap(({ id, title, basis }) => {
      const clock = Object.hasOwn(state.clocks, id) ? state.clocks[id] : undefined;
      if (clock === undefined) return [];
      const { dueAt, metAt } = clock;
      const [due, met] = [name.time(dueAt), metAt === undefined ? '' : name.time(metAt)];
      const late = metAt === undefined ? dueAt <= at : metAt > dueAt;
      const said =
        metAt === undefined ? (late ? say.overdue(due) : say.due(due)) : late ? say.late(met, due) : say.kept(met);
      const told = line(id, `${name.text(title)}: ${said}`, {
        note: basis,
        isNew: news.isNew('clock', id),
        wrong: late,
      });
      return [{ told, open: metAt === undefined, dueAt }];
    })
    .toSorted((a, b) => Number(b.open) - Number(a.open) || (a.dueAt < b.dueAt ? -1 : 1))
    .map(({ told }) => told);
}

function wrong({ state, name, words: { say } }: Desk): Line[] {
  const texts = Object.values(state.messages)
    .filter((one) => one.state === 'published' && !isCurrent(one))
    .map(({ id, stale, deviation }) =>
      line(id, capital(name.message(id)), {
        note: [
          stale.length > 0 ? say.noLongerRight(name.and(stale.map(name.fact))) : '',
          deviation === null ? '' : say.differs,
        ]
          .filter(Boolean)
          .join(' '),
        wrong: true,
        message: id,
      }),
    );
  const doubtful = Object.values(state.jobs).filter(
    ({ status }) => status === 'uncertain' || status === 'failed',
  ).length;
  return [
    ...(state.chart.voice === 'diverging' ? [line('voice', say.diverging, { wrong: true })] : []),
    ...texts,
    ...(doubtful === 0 ? [] : [line('mails', say.mayNotHaveArrived(doubtful), { wrong: true })]),
  ];
}

function response({ state, language, words: { say } }: Desk): Line[] {
  const { names } = speak(language);
  if (state.strategy === undefined) return [line('strategy', say.notChosen)];
  const { chosen, crisisType, evidence, reason } = state.strategy;
  return [
    line('strategy', say.chosen(names.strategies[chosen]), {
      note: [
        say.crisis(names.crisisTypes[crisisType], names.evidences[evidence]),
        reason === undefined ? '' : say.reason(reason),
      ]
        .filter(Boolean)
        .join(' '),
    }),
  ];
}

function missing({ state, name, at, setting, library: { playbook }, words: { say } }: Desk): Line[] {
  const here = stageOf(state.chart);
  if (here === 'closed') return [];
  return exitVerdicts({ playbook, state, at }, here)
    .filter(({ criterion, standing }) => standing === 'unmet' && criterion.strength !== 'advice')
    .map(({ criterion, reasons }) => {
      const asked = name.criterion(criterion.id);
      // A reason that only says the criterion again helps nobody.
      const why = reasons.map((one) => reasonText(one, setting)).filter((one) => !one.includes(asked));
      return line(criterion.id, say.notYet(asked), { note: [...new Set(why)].slice(0, 3).join(' ') });
    });
}

/** Exceptions that nobody has looked at again. @param role only those given in this role */
export function exceptions({ state, name, news, at, words: { say } }: Desk, role?: string): Line[] {
  return Object.values(state.overrides)
    .filter((one) => one.status === 'standing' && (role === undefined || one.role === role))
    .toSorted((a, b) => (a.reviewAt < b.reviewAt ? -1 : 1))
    .map(({ id, criterion, role: as, by, reason, reviewAt, message }) => {
      const late = reviewAt <= at;
      const when = name.time(reviewAt);
      return line(id, say.override(name.criterion(criterion), name.role(as), by), {
        note: `${say.reason(reason)}${/[.!?]$/.test(reason.trim()) ? '' : '.'} ${capital(late ? say.overdue(when) : say.due(when))}.`,
        isNew: news.isNew('override', id),
        wrong: late,
        ...(message === undefined ? {} : { message }),
      });
    });
}
