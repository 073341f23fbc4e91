import type { Library } from '../../incident/library.js';
import { allTasks } from '../../incident/task.js';
import { capital, namesFor, speak, type Naming } from '../../incident/words.js';
import { paperWords } from '../../incident/words/paper.js';
import { sampleAnswers, sampleTexts, type Answer } from '../../engine/samples.js';
import { kinds, stages, type Stage } from '../../playbook/vocabulary.js';

export type PlaybookModel = ReturnType<typeof playbookModel>;

/** A playbook in words, for the page that shows it and for the pack that holds it. Of contacts it has numbers alone. Pure.
 *  @param at the moment of looking, ISO 8601 UTC */
export function playbookModel(library: Library, { language, at }: { language: string; at: string }) {
  const { playbook, options, contacts } = library;
  const { timeZone } = playbook;
  const name = namesFor({ language, playbook, timeZone, at });
  const { names } = speak(language);
  const { say, clusters } = paperWords(language);
  const texts = sampleTexts(library);
  return {
    id: playbook.id,
    title: name.text(playbook.title),
    summary: name.text(playbook.summary),
    when: `${capital(names.crisisTypes[playbook.crisis.type])}. ${clusters[playbook.crisis.cluster]}`,
    choices: playbook.parameters.map((parameter) => ({
      title: name.text(parameter.title),
      options: parameter.options.map((one) => ({
        title: name.text(one.title),
        chosen: options[parameter.id] === one.id,
      })),
    })),
    severities: playbook.severities.map(({ title, updateEveryMin }) => ({
      title: name.text(title),
      every: capital(say.updateEvery(updateEveryMin)),
    })),
    roles: playbook.roles.map(({ id, title, deputy, may }) => ({
      id,
      title: name.text(title),
      deputy: deputy === undefined ? null : capital(say.deputy(name.role(deputy))),
      powers: name.and(may.map((power) => names.powers[power])),
      needed: playbook.team.includes(id),
      approves: name.and(
        kinds
          .filter((kind) => playbook.approvals.some((one) => one.kinds.includes(kind) && one.roles.includes(id)))
          .map((kind) => names.kinds[kind]),
      ),
    })),
    silent: say.silent(playbook.deputyAfterMin),
    audiences: playbook.audiences.map(({ id, title, inside }) => ({
      title: name.text(title),
      inside,
      contacts: contactsOf(contacts, id, name, say.contacts),
    })),
    stages: stages.map((stage) => stageModel(library, stage, name, language, texts)),
    gates: playbook.gates.map((gate) => ({
      title: capital(name.criterion(gate.id)),
      kinds: gate.kinds.map((kind) => names.kinds[kind]).join(', '),
      strength: names.strengths[gate.strength],
      by: gate.overrideBy.length === 0 ? null : say.overrideBy(name.or(gate.overrideBy.map(name.role))),
      why: name.text(gate.why),
    })),
    approvals: playbook.approvals.map((one) => ({
      kinds: capital(one.kinds.map((kind) => names.kinds[kind]).join(', ')),
      roles: name.and(one.roles.map(name.role)),
      only: one.severities === undefined ? null : say.onlyAt(one.severities.map(name.severity).join('; ')),
    })),
    clocks: playbook.clocks.map(({ title, withinMin, hours, basis }) => ({
      title: name.text(title),
      within: say.within(hours, withinMin),
      basis,
    })),
    facts: playbook.facts.map(({ key, label, type, publishable }) => ({
      key,
      label: capital(name.text(label)),
      type: names.factTypes[type],
      secret: !publishable,
    })),
    questions: questionsModel(sampleAnswers(library), name, say.answerWaits),
    taskCount: allTasks(playbook).length,
  };
}

function stageModel(
  { playbook }: Library,
  stage: Stage,
  name: Naming,
  language: string,
  texts: ReturnType<typeof sampleTexts>,
) {
  const { names } = speak(language);
  const { say } = paperWords(language);
  const { goal, tasks, messages, exit } = playbook.stages[stage];
  return {
    id: stage,
    title: capital(name.stage(stage)),
    goal: name.text(goal),
    tasks: tasks
      .toSorted((a, b) => order(playbook, a.role) - order(playbook, b.role))
      .map((task) => ({
        title: name.text(task.title),
        role: capital(name.role(task.role)),
        within: task.withinMin === undefined ? null : say.within(undefined, task.withinMin),
      })),
    messages: messages.map((due) => ({
      title: capital(name.describe({ ...due, audience: name.audience(due.audience), language: '' })),
      ifAsked: due.ifAsked,
      texts: texts
        .filter((one) => one.stage === stage && one.due === due)
        .map(({ language: code, text, gaps }) => ({
          language: code,
          languageText: capital(name.languageName(code)),
          text,
          waits: text === null ? say.textWaits(gaps.map(name.fact).join(', ')) : null,
        })),
    })),
    exit: exit.map((one) => ({
      title: capital(name.criterion(one.id)),
      strength: names.strengths[one.strength],
      by: one.overrideBy.length === 0 ? null : say.overrideBy(name.or(one.overrideBy.map(name.role))),
      why: name.text(one.why),
    })),
  };
}

const order = ({ roles }: Library['playbook'], role: string): number => roles.findIndex(({ id }) => id === role);

/** Questions with their answers in each language. Pure. */
export function questionsModel(answers: readonly Answer[], name: Naming, waits: (facts: string) => string) {
  const asked = [...new Set(answers.map(({ question }) => question))];
  return asked
    .map((one) => answers.filter(({ question }) => question === one))
    .map((given) => ({
      ask: name.text(given[0]!.question.ask),
      inside: given[0]!.question.inside,
      answers: given.map(({ question, language, text, gaps }) => ({
        language,
        languageText: capital(name.languageName(language)),
        ask: question.ask[language] ?? '',
        text,
        waits: text === null ? waits(gaps.map(name.fact).join(', ')) : null,
      })),
    }));
}

/** How many people of an audience we can write to, by language: never who. Pure. */
export function contactsOf(
  contacts: Library['contacts'],
  audience: string,
  name: Naming,
  say: (count: number, languages: string) => string,
): string {
  const found = contacts.filter((contact) => contact.audience === audience);
  const languages = [...new Set(found.map(({ language }) => language))].map(
    (code) => `${name.languageName(code)}: ${found.filter(({ language }) => language === code).length}`,
  );
  return say(found.length, languages.join(', '));
}
