import { renderSource } from '../../message/render.js';
import { stages, type Stage } from '../../playbook/vocabulary.js';
import { latest } from '../remedy.js';
import { messageChart, stageOf } from '../chart.js';
import type { Entry } from '../entry.js';
import { rolesWith } from '../power.js';
import { reason, type Reason } from '../reason.js';
import type { Message } from '../state.js';
import { draft, gapReasons, settingOf } from './drafting.js';
import {
  needs,
  nextId,
  refuse,
  unknownId,
  unless,
  withMessage,
  type Handler,
  type Occasion,
  type Verdict,
} from './verdict.js';

/** Writing: from a template or by hand. */
export const messages: { readonly [T in 'DraftMessage' | 'DraftDue' | 'EditMessage' | 'WithdrawMessage']: Handler<T> } =
  {
    DraftMessage: (given) => {
      const { playbook, state, data } = given;
      const { kind, audience, channel, language, replaces, ifAsked } = data;
      const reasons: (Reason | null)[] = [needs(given, 'write')];
      if (!playbook.audiences.some(({ id }) => id === audience))
        reasons.push(
          unknownId(
            'audience',
            audience,
            playbook.audiences.map(({ id }) => id),
          ),
        );
      if (!state.languages.includes(language))
        reasons.push(reason('LANGUAGE_UNKNOWN', { language: [language], known: state.languages }));
      // In another place or language it would not reach those who read the old one, which would still stand.
      const replaceable = Object.values(state.messages)
        .filter(({ state: life }) => life === 'published')
        .filter((old) => old.audience === audience && old.channel === channel && old.language === language)
        .map(({ id }) => id);
      if (replaces !== undefined && !replaceable.includes(replaces))
        reasons.push(unknownId('published message', replaces, replaceable));
      return drafted(given, reasons, [
        { kind, audience, channel, language, ifAsked, ...(replaces === undefined ? {} : { replaces }) },
      ]);
    },

    DraftDue: (given) => {
      const { playbook, state, data } = given;
      const current = stageOf(state.chart);
      const stage: Stage = data.stage ?? (current === 'closed' ? 'transparency' : current);
      const missing = playbook.stages[stage].messages.flatMap((due) =>
        state.languages
          .filter((language) => latest(state, due, language) === undefined)
          .map((language) => ({ ...due, language })),
      );
      const known = stages.filter((other) => other !== stage);
      const none = missing.length === 0 ? reason('DRAFTS_ALL_THERE', { stage, known }) : null;
      return drafted(given, [needs(given, 'write'), none], missing);
    },

    EditMessage: (given) => {
      const { library, state, data, meta } = given;
      return withMessage(state, data.message, (message) => {
        const reasons: (Reason | null)[] = [needs(given, 'write'), misplaced(given, message, 'MessageEdited')];
        if (data.hash !== undefined && data.hash !== message.hash) reasons.push(reason('TEXT_CHANGED'));
        const again = renderSource(
          data.source,
          state.facts,
          settingOf(library, state, message, meta.at),
          Object.keys(message.facts).filter((key) => message.facts[key] === 0),
        );
        if ('gaps' in again) reasons.push(...gapReasons(library, state, again.gaps));
        else if (again.draft.hash === message.hash && data.source === message.source) reasons.push(reason('UNCHANGED'));
        return unless(reasons, () =>
          'draft' in again ? [{ type: 'MessageEdited', message: message.id, ...again.draft }] : [],
        );
      });
    },

    WithdrawMessage: (given) =>
      withMessage(given.state, given.data.message, (message) =>
        unless(
          [
            needs(given, message.state === 'draft' || message.state === 'submitted' ? 'write' : 'release'),
            misplaced(given, message, 'MessageWithdrawn'),
          ],
          () => [{ type: 'MessageWithdrawn', ...given.data }],
        ),
      ),
  };

type Wanted = Pick<Message, 'kind' | 'audience' | 'channel' | 'language' | 'ifAsked'> & { readonly replaces?: string };

/** Drafts all that can be; what lacks a fact is told only where nothing at all can be drafted. */
function drafted(given: Occasion, before: readonly (Reason | null)[], wanted: readonly Wanted[]): Verdict {
  const standing = before.filter((one) => one !== null);
  if (standing.length > 0) return refuse(...standing);
  const reasons: Reason[] = [];
  const entries: Entry[] = [];
  for (const { kind, audience, channel, language, ifAsked, replaces } of wanted) {
    const made = draft(given, { kind, channel, language });
    if ('reasons' in made) {
      reasons.push(...made.reasons);
      continue;
    }
    const message = nextId('m', Object.keys(given.state.messages).length + entries.length);
    entries.push({
      type: 'MessageDrafted',
      message,
      kind,
      audience,
      channel,
      language,
      ifAsked,
      templateHash: made.templateHash,
      ...made.draft,
      ...(replaces === undefined ? {} : { replaces }),
    });
  }
  return entries.length > 0 ? { entries } : refuse(...distinct(reasons));
}

/** Twelve texts that lack one fact lack it once. */
function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Map(
    reasons.map((one) => [
      `${one.code} ${String(one.data['key'] ?? one.data['where'] ?? JSON.stringify(one.data))}`,
      one,
    ]),
  );
  return [...seen.values()];
}

/** Why a message's state does not allow an entry, with what it does allow; null when it does. */
export function misplaced({ playbook }: Occasion, message: Message, entry: Entry['type']): Reason | null {
  if (messageChart.next(message.state, entry) !== undefined) return null;
  const remedy = rescue[message.state];
  return reason(
    'MESSAGE_STATE',
    { message: message.id, state: message.state },
    remedy === undefined
      ? []
      : [
          {
            command: remedy,
            data: { message: message.id },
            roles: rolesWith(playbook, remedy === 'SubmitMessage' ? 'write' : 'release'),
          },
        ],
  );
}

/** The usual next step out of a state, for somebody who asked for another one. */
const rescue: Partial<Record<Message['state'], 'SubmitMessage' | 'ReleaseMessage' | 'WithdrawMessage'>> = {
  draft: 'SubmitMessage',
  approved: 'ReleaseMessage',
  published: 'WithdrawMessage',
};
