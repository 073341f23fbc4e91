import type { IncidentView } from '../../engine/view.js';
import type { Stream } from '../../engine/port.js';
import type { CommandType } from '../../incident/command.js';
import { capital, namesFor, speak, type Setting } from '../../incident/words.js';
import { paperWords } from '../../incident/words/paper.js';
import type { Call } from '../route.js';
import { commandForm, type FormOptions } from './form.js';
import { incidentTemplate } from './incident-template.js';
import { following } from './live.js';
import { pageOf } from './page.js';
import { reasonModels, remedyModel } from './remedy.js';
import { wordsOf, type CallOutWords } from './words.js';

const render = pageOf(incidentTemplate);

interface Page {
  readonly view: IncidentView;
  readonly setting: Setting;
  readonly done: readonly string[];
  readonly damage: Stream['damage'];
}

/** One incident: where it stands, what is missing and how to meet it, and all that it holds. */
export function incidentPage(call: Call, { view, setting, done, damage }: Page): string {
  const { language } = call;
  const words = wordsOf(language);
  const { label } = words;
  const name = namesFor(setting);
  const form = (type: CommandType, options: Partial<FormOptions> = {}) =>
    commandForm(type, { setting, language, ...options });
  const closed = view.stage.id === 'closed';
  const unmet = view.exits.filter(({ standing }) => standing === 'unmet');
  return render(call, {
    ...following(view.id, view.version),
    title: view.title,
    exercise: view.mode === 'exercise',
    v: view,
    w: paperWords(language),
    done,
    damage,
    closed,
    severity: view.severity.title,
    opened: `${name.time(view.openedAt)}, ${view.openedBy}`,
    variant: view.stage.variant === null ? null : speak(language).names.variants[view.stage.variant],
    path: view.stage.path.map((one) => ({
      ...one,
      here: one.standing === 'here',
      standingText: words.standings[one.standing],
    })),
    next: view.next.map((action) => ({
      ...remedyModel(action, setting, language),
      // Who is in a hurry reads what to do; two reasons say enough, and the others fold.
      because: action.because.slice(0, 2),
      more: action.because.slice(2),
      due:
        action.dueAt === null
          ? null
          : `${action.dueAt <= view.at ? label.wasDue : label.dueAt} ${name.time(action.dueAt)}`,
      overdue: action.dueAt !== null && action.dueAt <= view.at,
    })),
    unmet: unmet.map((exit) => ({ ...exit, reasons: reasonModels(exit.reasons, setting, language) })),
    met: view.exits
      .filter(({ standing }) => standing !== 'unmet')
      .map((exit) => ({ ...exit, standingText: words.standings[exit.standing] })),
    advance: closed
      ? form('ReopenIncident')
      : view.stage.id === 'transparency'
        ? form('CloseIncident')
        : form('AdvanceStage'),
    ready: !closed && unmet.length === 0,
    clocks: view.clocks.map((clock) => ({
      ...clock,
      said: words.clocks[clock.standing](name.time(clock.dueAt), clock.metAt === null ? '' : name.time(clock.metAt)),
      runs: clock.metAt === null,
      bad: clock.standing === 'overdue' || clock.standing === 'late',
    })),
    deadlines: view.deadlines
      .filter(({ id }) => !id.startsWith('clock:'))
      .map((deadline) => ({
        ...deadline,
        said: words.clocks[deadline.overdue ? 'overdue' : 'running'](name.time(deadline.dueAt), ''),
      })),
    facts: view.facts.recorded.map((fact) => ({
      ...fact,
      label: capital(fact.labelText),
      status: capital(fact.statusText),
      asOfText: name.time(fact.asOf),
      wrong: fact.wrongIn.map(name.message),
      form: form('ReviseFact', {
        known: { key: fact.key },
        initial: { ...fact, source: '' },
        submit: `${label.revise}: ${fact.labelText}`,
      }),
    })),
    openFacts: view.facts.open.map((fact) => ({
      ...fact,
      label: capital(fact.labelText),
      form: form('RecordFact', {
        known: { key: fact.key },
        initial: { status: 'confirmed' },
        submit: `${label.record}: ${fact.labelText}`,
      }),
    })),
    otherFact: form('RecordFact', { initial: { status: 'confirmed' } }),
    messages: view.messages.map((message) => ({
      ...message,
      state: capital(message.stateText),
      stale: message.staleText.length > 0,
      hard: message.findings.some(({ strength }) => strength === 'hard'),
    })),
    due: view.due.map((due) => ({
      ...due,
      form: form('DraftMessage', {
        known: {
          kind: due.kind,
          audience: due.audience,
          channel: due.channel,
          language: due.language,
          ifAsked: due.ifAsked,
        },
        submit: `${label.draft}: ${due.title}`,
      }),
    })),
    draftDue: form('DraftDue', { known: { stage: closed ? undefined : view.stage.id }, submit: label.draftAll }),
    draftOther: form('DraftMessage'),
    team: view.team.map((role) => ({
      ...role,
      deputyText: role.deputy === null ? null : name.role(role.deputy),
      form:
        role.holder === null
          ? form('AssignRole', { known: { role: role.role }, submit: `${label.assign}: ${role.title}` })
          : form('HandOverRole', { known: { role: role.role }, submit: `${label.handOver}: ${role.title}` }),
    })),
    callOut: callOutLine(setting, words.callOut),
    tasks: view.tasks.map((task) => ({
      ...task,
      doneText: task.done === null ? null : `${task.done.by}, ${name.time(task.done.at)}`,
      form: form('CompleteTask', { known: { task: task.id }, submit: `${label.tick}: ${task.title}` }),
    })),
    enquiries: view.enquiries.map((one) => ({
      ...one,
      deadline: name.time(one.deadlineAt),
      overdue: one.answeredAt === undefined && one.deadlineAt <= view.at,
      answered: one.answeredAt === undefined ? null : name.time(one.answeredAt),
      form: form('AnswerEnquiry', { known: { enquiry: one.id } }),
    })),
    logEnquiry: form('LogEnquiry'),
    commitments: view.commitments.map((one) => ({
      ...one,
      due: name.time(one.dueAt),
      kept: one.keptAt === undefined ? null : name.time(one.keptAt),
      keep: form('KeepPromise', { known: { commitment: one.id } }),
      redate: form('RedatePromise', { known: { commitment: one.id } }),
    })),
    makePromise: form('MakePromise'),
    strategy: view.strategy,
    decisions: view.decisions.map((one) => ({
      ...one,
      choice: capital(one.choiceText),
      time: name.time(one.at),
      again: one.reviewAt === undefined ? null : name.time(one.reviewAt),
    })),
    decide: form('Decide'),
    findings: view.findings,
    reportFindings: view.regions.plan?.id === 'investigating' ? form('ReportFindings') : null,
    overrides: view.overrides.map((one) => ({
      ...one,
      title: capital(one.title),
      roleText: name.role(one.role),
      stands: words.overrideStates[one.status],
      review: one.status === 'standing' ? name.time(one.reviewAt) : null,
      form: form('ReviewOverride', { known: { override: one.id } }),
    })),
    mails: view.mails.map((mail) => ({
      ...mail,
      status: capital(mail.statusText),
      form: form('SettleDelivery', { known: { job: mail.id } }),
    })),
    moreForms: [
      form('ChangeSeverity', { initial: { severity: view.severity.id } }),
      form('LogNote'),
      ...(closed || view.stage.id === 'listen' ? [] : [form('ReopenStage')]),
      ...(view.stage.id === 'listen' ? [form('CloseIncident')] : []),
    ],
  });
}

/** Calling the team in one line; the page about it has the rest. */
function callOutLine({ state }: Setting, words: CallOutWords) {
  const all = Object.values(state?.calls ?? {});
  const count = (status: string): number => all.filter((call) => call.status === status).length;
  return { title: words.title, said: words.summary(all.length, count('coming'), count('silent')) };
}
