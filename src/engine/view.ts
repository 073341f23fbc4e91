import { stages } from '../playbook/vocabulary.js';
import { stageOf, variantOf } from '../incident/chart.js';
import { isDone } from '../incident/task.js';
import { exitVerdicts } from '../incident/criteria.js';
import { preparedTexts, type Wanted } from '../incident/prepared.js';
import { latest } from '../incident/remedy.js';
import type { Library } from '../incident/library.js';
import { openDeadlines, type State } from '../incident/state.js';
import { capital, namesFor, reasonText, speak, type Setting } from '../incident/words.js';
import { nextActions } from './next.js';
import { messageLine, messageView, remedyView, settingFor, verdictView, type Look } from './say.js';

/** What a page shows of an incident. */
export type IncidentView = ReturnType<typeof viewOf>;

/** What the API shows of it: the same, and of each message all that its own page has. Pure. */
export const wholeViewOf = (state: State, library: Library, look: Look) => ({
  ...viewOf(state, library, look),
  messages: Object.values(state.messages).map((message) =>
    messageView(message, library, settingFor(state, library, look)),
  ),
});

/** An incident as people look at it: where it stands, what is missing, what to do next, and all that it holds. Pure; a
 *  dry run of the rules, so that page and rule cannot disagree. */
export function viewOf(state: State, library: Library, look: Look) {
  const { playbook } = library;
  const setting = settingFor(state, library, look);
  const stage = stageOf(state.chart);
  const { names } = speak(look.language);
  const scene = { playbook, state, at: look.at };
  const { id, version, title, mode, severity, languages, openedAt, openedBy, closedAt, timeZone } = state;
  const name = namesFor(setting);
  return {
    id,
    version,
    title,
    mode,
    at: look.at,
    timeZone,
    languages,
    openedAt,
    openedBy,
    closedAt: closedAt ?? null,
    playbook: { id: playbook.id, title: name.text(playbook.title), hash: state.playbook.hash },
    severity: { id: severity, title: name.severity(severity) },
    stage: {
      id: stage,
      title: name.stage(stage),
      goal: stage === 'closed' ? '' : name.text(playbook.stages[stage].goal),
      since: state.stageSince,
      visit: state.visit,
      variant: variantOf(state.chart),
      path: path(state, setting),
    },
    regions: {
      team: { id: state.chart.team, title: names.teamStates[state.chart.team] },
      plan: state.chart.plan === undefined ? null : { id: state.chart.plan, title: names.planStates[state.chart.plan] },
      voice: { id: state.chart.voice, title: names.voiceStates[state.chart.voice] },
      cadence: { id: state.chart.cadence, title: names.cadenceStates[state.chart.cadence] },
    },
    next: nextActions(library, state, look.at).map(({ remedy, because, dueAt }) => ({
      ...remedyView(remedy, setting),
      because: because.map((one) => reasonText(one, setting)),
      dueAt,
    })),
    exits: stage === 'closed' ? [] : exitVerdicts(scene, stage).map((verdict) => verdictView(verdict, setting)),
    deadlines: openDeadlines(state).map(({ id: deadline, dueAt }) => ({
      id: deadline,
      title: capital(name.deadline(deadline)),
      dueAt,
      overdue: dueAt <= look.at,
    })),
    clocks: clocks(state, library, setting),
    facts: facts(state, setting),
    messages: Object.values(state.messages).map((message) => messageLine(message, library, setting)),
    due: dueMessages(state, setting),
    prepared:
      stage === 'closed'
        ? []
        : preparedTexts(library, state, look.at).map((one) => ({ ...one, title: titleOf(one, setting) })),
    team: playbook.roles.map(({ id: role, title: named, deputy, may }) => ({
      role,
      title: name.text(named),
      holder: state.roles[role] ?? null,
      deputy: deputy ?? null,
      may,
      needed: playbook.team.includes(role),
    })),
    tasks: tasks(state, setting),
    enquiries: Object.values(state.enquiries),
    listening: state.listening ?? null,
    signals: Object.values(state.signals ?? {}).map((one) => ({ ...one, title: capital(name.signalNow(one.id)) })),
    commitments: Object.values(state.commitments).map((one) => ({
      ...one,
      overdue: one.keptAt === undefined && one.dueAt <= look.at,
    })),
    decisions: state.decisions.map((one) => ({ ...one, choiceText: name.choice(one.choice) })),
    strategy:
      state.strategy === undefined
        ? null
        : {
            ...state.strategy,
            chosenText: names.strategies[state.strategy.chosen],
            advisedText: names.strategies[state.strategy.advised],
          },
    findings: state.findings ?? null,
    overrides: Object.values(state.overrides).map((one) => ({ ...one, title: name.criterion(one.criterion) })),
    mails: Object.values(state.jobs)
      .filter(({ status }) => status === 'uncertain' || status === 'failed')
      .map((job) => ({ ...job, title: capital(name.mail(job.id)), statusText: names.jobStates[job.status] })),
  };
}

/** Stages from listening to closed, each behind us, here or ahead. */
function path(state: State, setting: Setting) {
  const all = [...stages, 'closed'] as const;
  const here = all.indexOf(stageOf(state.chart));
  const name = namesFor(setting);
  return all.map((stage, index) => ({
    id: stage,
    title: capital(name.stage(stage)),
    standing: index < here ? ('done' as const) : index === here ? ('here' as const) : ('ahead' as const),
  }));
}

function clocks(state: State, { playbook }: Library, setting: Setting) {
  return playbook.clocks.flatMap(({ id, basis, title }) => {
    const clock = Object.hasOwn(state.clocks, id) ? state.clocks[id] : undefined;
    if (clock === undefined) return [];
    const { metAt = null, dueAt, startedAt } = clock;
    const standing = metAt === null ? (dueAt <= setting.at ? 'overdue' : 'running') : metAt <= dueAt ? 'met' : 'late';
    return [
      {
        id,
        title: namesFor(setting).text(title),
        basis,
        startedAt,
        dueAt,
        metAt,
        standing: standing as 'overdue' | 'running' | 'met' | 'late',
      },
    ];
  });
}

/** The fact sheet: what is recorded, then what the playbook asks for and nobody has recorded. */
function facts(state: State, setting: Setting) {
  const name = namesFor(setting);
  const { factStatuses } = speak(setting.language).names;
  const messages = Object.values(state.messages);
  const recorded = Object.values(state.facts).map((fact) => ({
    ...fact,
    labelText: name.fact(fact.key),
    statusText: factStatuses[fact.status],
    valueText: name.factValue(fact),
    usedBy: messages.filter(({ facts: used }) => (used[fact.key] ?? 0) > 0).map(({ id }) => id),
    wrongIn: messages
      .filter(({ state: life, stale }) => life === 'published' && stale.includes(fact.key))
      .map(({ id }) => id),
  }));
  const open = setting.playbook.facts
    .filter(({ key }) => !Object.hasOwn(state.facts, key))
    .map(({ key, type }) => ({ key, type, labelText: name.fact(key) }));
  return { recorded, open };
}

/** What this stage asks for and is not there yet, in each language. Pure. */
export function dueMessages(state: State, setting: Setting) {
  const stage = stageOf(state.chart);
  if (stage === 'closed') return [];
  return setting.playbook.stages[stage].messages.flatMap((due) =>
    state.languages
      .filter((language) => latest(state, due, language) === undefined)
      .map((language) => ({
        ...due,
        language,
        title: titleOf({ ...due, language }, setting),
      })),
  );
}

/** A text that is not there yet, by what it is, for whom and where. Pure. */
export function titleOf({ audience, ...wanted }: Wanted, setting: Setting): string {
  const name = namesFor(setting);
  return capital(name.describe({ ...wanted, audience: name.audience(audience) }));
}

/** Tasks of this stage, and those of earlier ones that were left. */
function tasks(state: State, setting: Setting) {
  const current = stageOf(state.chart);
  const reached = current === 'closed' ? stages : stages.slice(0, stages.indexOf(current) + 1);
  const name = namesFor(setting);
  return reached.flatMap((stage) =>
    setting.playbook.stages[stage].tasks
      .map(({ id, role, withinMin }) => ({
        id,
        title: name.task(id),
        stage,
        role: name.role(role),
        withinMin: withinMin ?? null,
        done: isDone(setting.playbook, state, id) ? state.tasks[id]! : null,
      }))
      .filter(({ done }) => stage === current || done === null),
  );
}
