import type { ReasonView, RemedyView } from '../../engine/say.js';
import type { Setting } from '../../incident/words.js';
import type { Language } from '../session.js';
import { commandForm, type FormModel } from './form.js';

/** A remedy as the template shows it: with a form, as a link, or as words alone. */
export type RemedyModel = RemedyView & { readonly href: string | null; readonly form: FormModel | null };

/** A remedy with its form; a button alone where nothing must be filled in. Nobody approves what he does not see: that is a
 *  link to the text. */
export function remedyModel(remedy: RemedyView, setting: Setting, language: Language): RemedyModel {
  const { message } = remedy.data as { readonly message?: unknown };
  if (remedy.command === 'ApproveMessage' && typeof message === 'string')
    return { ...remedy, href: `/incidents/${setting.state?.id ?? ''}/messages/${message}`, form: null };
  const form = commandForm(remedy.command, { setting, language, known: remedy.data, submit: remedy.text });
  const asks = form.fields.some(({ required }) => required);
  return { ...remedy, href: null, form: asks ? form : { ...form, fields: [], bare: true } };
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
