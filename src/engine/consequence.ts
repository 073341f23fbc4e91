import type { Consequences } from '../incident/consequence.js';
import { capital, namesFor, speak, type Setting } from '../incident/words.js';
import { reasonView } from './say.js';

export type ConsequencesView = ReturnType<typeof consequencesView>;

/** What a command would bring about, with names in a language. Pure.
 *  @param setting with the incident as it is before */
export function consequencesView(told: Consequences, setting: Setting) {
  const name = namesFor(setting);
  const { messageStates } = speak(setting.language).names;
  const text = (id: string) => {
    const { state, language, publishedAt = null, url = null } = setting.state!.messages[id]!;
    return {
      message: id,
      title: capital(name.message(id)),
      language,
      state,
      stateText: messageStates[state],
      publishedAt,
      url,
    };
  };
  const { redrafted, stuck, voided, wrong, struck, reopened, deadlines, diverges } = told;
  return {
    refused: told.refused.map((one) => reasonView(one, setting)),
    redrafted: redrafted.map((one) => ({ ...text(one.message), before: one.before, after: one.after })),
    stuck: stuck.map(text),
    voided: voided.map(({ message, given, again }) => ({
      ...text(message),
      given: given.map(({ by, roles, preapproved }) => ({ by: preapproved ? null : by, roles })),
      again,
      againText: name.and(again.map(name.role)),
    })),
    wrong: wrong.map(({ message, because }) => ({ ...text(message), because })),
    struck: struck.map(({ message, mails }) => ({ ...text(message), mails })),
    reopened:
      reopened === null ? null : { ...reopened, fromText: name.stage(reopened.from), toText: name.stage(reopened.to) },
    deadlines: deadlines.map((one) => ({ ...one, title: capital(name.deadline(one.id)) })),
    diverges,
    /** Whether only the fact itself changes. */
    quiet:
      told.refused.length === 0 &&
      reopened === null &&
      [redrafted, stuck, voided, wrong, struck, deadlines].every(({ length }) => length === 0),
  };
}
