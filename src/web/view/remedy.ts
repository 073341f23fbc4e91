import type { ReasonView, RemedyView } from '../../engine/say.js';
import type { Setting } from '../../incident/words.js';
import type { Language } from '../session.js';
import { commandForm } from './form.js';

/** A remedy with its form; a button alone where nothing must be filled in. */
export function remedyModel(remedy: RemedyView, setting: Setting, language: Language) {
  const form = commandForm(remedy.command, { setting, language, known: remedy.data, submit: remedy.text });
  const asks = form.fields.some(({ required }) => required);
  return { ...remedy, form: asks ? form : { ...form, fields: [], bare: true } };
}

/** Reasons with a form for each remedy; what would take away several reasons is offered once. */
export function reasonModels(reasons: readonly ReasonView[], setting: Setting, language: Language) {
  const offered = new Set<string>();
  return reasons.map((one) => ({
    ...one,
    remedies: one.remedies
      .filter(({ command, data }) => {
        const key = JSON.stringify([command, data]);
        return !offered.has(key) && offered.add(key);
      })
      .map((remedy) => remedyModel(remedy, setting, language)),
  }));
}
