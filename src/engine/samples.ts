import { draftSetting, settingOf, templateFor } from '../incident/decide/drafting.js';
import type { Library } from '../incident/library.js';
import { proofAt, sampleFacts } from '../incident/sample.js';
import type { State } from '../incident/state.js';
import type { FactSheet } from '../message/fact.js';
import { draftFromTemplate, renderSource, type Setting } from '../message/render.js';
import type { Due, Question } from '../playbook/schema.js';
import { stages, type Stage } from '../playbook/vocabulary.js';

/** A text that a playbook asks for, as it would read with the sample facts. */
export interface SampleText {
  readonly stage: Stage;
  readonly due: Due;
  readonly language: string;
  /** Null where a fact is missing, or there is no template. */
  readonly text: string | null;
  /** The facts that are missing, by key. */
  readonly gaps: readonly string[];
}

/** A hard question with its answer in one language. */
export interface Answer {
  readonly question: Question;
  readonly language: string;
  /** Null while a fact in it is missing or must not be said in public. */
  readonly text: string | null;
  readonly gaps: readonly string[];
}

/** Every text of a playbook in every language with sample facts. Facts that must not be said in public stand in none of
 *  them, since no text is drafted that holds one. Pure. */
export function sampleTexts(library: Library): SampleText[] {
  const { playbook } = library;
  const sheet = sampleSheet(library);
  return stages.flatMap((stage) =>
    playbook.stages[stage].messages.flatMap((due) =>
      playbook.languages.map((language): SampleText => {
        const wanted = { ...due, language };
        const template = templateFor(library, wanted);
        if (template === undefined) return { stage, due, language, text: null, gaps: [] };
        const drafted = draftFromTemplate(template, sheet, draftSetting(library, wanted, proofAt));
        return 'gaps' in drafted
          ? { stage, due, language, text: null, gaps: [...new Set(drafted.gaps.map(({ fact }) => fact))] }
          : { stage, due, language, text: drafted.draft.text, gaps: [] };
      }),
    ),
  );
}

/** A playbook's hard questions with answers of sample facts. Pure. */
export function sampleAnswers(library: Library): Answer[] {
  const sheet = sampleSheet(library);
  return answers(library, sheet, (language) => draftSetting(library, { ...brief, language }, proofAt));
}

/** An incident's hard questions, answered with what is on its fact sheet. Pure.
 *  @param at the moment of writing, ISO 8601 UTC */
export const currentAnswers = (library: Library, state: State, at: string): Answer[] =>
  answers(library, state.facts, (language) => settingOf(library, state, { ...brief, language }, at));

/** Answers are written as they would stand in the brief for those who speak. */
const brief = { kind: 'lines-to-take', channel: 'document' } as const;

function answers({ playbook }: Library, sheet: FactSheet, settingIn: (language: string) => Setting): Answer[] {
  return playbook.questions.flatMap((question) =>
    playbook.languages.map((language): Answer => {
      const rendered = renderSource(question.answer[language] ?? '', sheet, settingIn(language));
      return 'gaps' in rendered
        ? { question, language, text: null, gaps: [...new Set(rendered.gaps.map(({ fact }) => fact))] }
        : { question, language, text: rendered.draft.text, gaps: [] };
    }),
  );
}

function sampleSheet({ playbook, organisation }: Library): FactSheet {
  const sheet = sampleFacts(playbook, proofAt);
  const name = sheet['organisation'];
  return name === undefined || organisation === null
    ? sheet
    : { ...sheet, organisation: { ...name, value: organisation.name } };
}
