import { capital, namesFor, speak, type Setting } from '../../incident/words.js';
import { stages } from '../../playbook/vocabulary.js';
import type { Shape } from '../form.js';
import type { PageWords } from './words.js';

export type Choices = { value: string; text: string; chosen: boolean }[];

/** What can be chosen from: a list of the schema's, or ids of the playbook with their titles. */
export function choicesFor(name: string, shape: Shape, setting: Setting, words: PageWords): Choices | null {
  const { names } = speak(setting.language);
  const naming = namesFor(setting);
  const of = (values: readonly string[], text: (value: string) => string): Choices =>
    values.map((value) => ({ value, text: capital(text(value)), chosen: false }));
  const named = (values: readonly string[], table: Readonly<Record<string, string>>): Choices =>
    of(values, (value) => table[value] ?? value);
  const { playbook } = setting;
  if (shape.type === 'boolean') return named(['true', 'false'], { true: words.label.yes, false: words.label.no });
  switch (name) {
    case 'choice':
      return named(playbook.decisions, names.choices);
    case 'cause':
      return named(
        playbook.reopens.map(({ cause }) => cause),
        names.causes,
      );
    case 'roles':
    case 'role':
      return of(
        playbook.roles.map(({ id }) => id),
        (id) => naming.text(playbook.roles.find((role) => role.id === id)!.title),
      );
    case 'severity':
      return of(
        playbook.severities.map(({ id }) => id),
        naming.severity,
      );
    case 'audience':
      return of(
        playbook.audiences.map(({ id }) => id),
        naming.audience,
      );
    case 'language':
      return of(setting.state?.languages ?? playbook.languages, naming.languageName);
    case 'task':
      return of(
        stages.flatMap((stage) => playbook.stages[stage].tasks.map(({ id }) => id)),
        naming.task,
      );
    case 'status':
      return named(shape.enum ?? [], names.factStatuses);
    case 'outcome':
      return named(shape.enum ?? [], words.outcomes);
    default: {
      const values = shape.items?.enum ?? shape.enum;
      if (values === undefined) return null;
      const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
        kind: names.kinds,
        channel: names.channels,
        crisisType: names.crisisTypes,
        evidence: names.evidences,
        intensifiers: names.intensifiers,
        strategy: names.strategies,
        stage: names.stages,
        answer: words.callOut.standing,
        type: names.factTypes,
      };
      return named(values, tables[name] ?? {});
    }
  }
}
