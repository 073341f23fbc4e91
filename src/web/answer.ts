import type { Answer } from '../engine/engine.js';
import { findingViews, reasonView, settingFor } from '../engine/say.js';
import type { Entry } from '../incident/entry.js';
import type { Library } from '../incident/library.js';
import { reasonCodes, type Reason } from '../incident/reason.js';
import type { State } from '../incident/state.js';
import type { Language } from './session.js';

export interface Told {
  readonly state: State;
  readonly library: Library;
  readonly at: string;
  readonly language: Language;
}

/** What an accepted command answers: the new version, what happened, and the texts that came of it. Pure. */
export function acceptedView(answer: Answer & { entries: readonly Entry[] }, told: Told) {
  return {
    incident: answer.incident,
    version: answer.version,
    entries: answer.entries.map(withoutWords),
    drafts: drafts(answer.entries, told),
  };
}

/** An entry without a draft's words, which the answer holds once, under its drafts. The journal shows it whole. */
function withoutWords(entry: Entry): object {
  if (!('source' in entry) || !('hash' in entry)) return entry;
  const { source: _source, text: _text, ...rest } = entry;
  return rest;
}

/** Messages that were drafted, redrafted or edited, as these entries left them, with what the checks say of each. */
function drafts(entries: readonly Entry[], { state, library, ...look }: Told) {
  const setting = settingFor(state, library, look);
  const written = entries.filter(
    ({ type }) => type === 'MessageDrafted' || type === 'MessageRedrafted' || type === 'MessageEdited',
  );
  return (written as Extract<Entry, { type: 'MessageEdited' }>[]).flatMap(({ message: id, text, hash }) => {
    const message = state.messages[id];
    if (message === undefined) return [];
    const { kind, audience, channel, language, state: life } = message;
    return [
      {
        message: id,
        kind,
        audience,
        channel,
        language,
        state: life,
        text,
        hash,
        // Advice on a text as its template made it stands on its page; what somebody typed is answered with all at once.
        findings: findingViews(message, library, state, setting, message.edited ? 'all' : 'stops'),
      },
    ];
  });
}

/** What a refusal tells: every reason in words, each with what would take it away. Pure. */
export function refusedView(reasons: readonly Reason[], { state, library, ...look }: Told) {
  const setting = settingFor(state, library, look);
  return reasons.map((one) => reasonView(one, setting));
}

/** 422 where what was sent cannot be right as it is, 409 where it is not right here, now, or by him. Pure. */
export const refusalStatus = (reasons: readonly Reason[]): 409 | 422 =>
  reasons.some(({ code }) => reasonCodes[code] === 'content') ? 422 : 409;
