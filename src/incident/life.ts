import { UnisonoError } from '../error.js';
import { nextUpdateKey } from '../message/fact.js';
import { messageChart } from './chart.js';
import type { EntryType, Wording } from './entry.js';
import type { Message, Signed, State } from './state.js';

/** Moves a message along its chart and changes what the entry says. */
export function lived(
  state: State,
  { type, message: id }: { type: EntryType; message: string },
  change: Partial<Message>,
): State {
  const message = state.messages[id];
  const next = message && messageChart.next(message.state, type);
  if (next === undefined) throw new UnisonoError('JOURNAL_DAMAGED', `${type} is not possible for message ${id}`);
  return { ...state, messages: { ...state.messages, [id]: { ...message!, ...change, state: next } } };
}

/** The fact may be revised between release and posting; what the public reads is what was released. */
export function promised({ messages, facts }: State, id: string): Pick<Message, 'promises'> {
  const { value } = facts[nextUpdateKey] ?? {};
  return (messages[id]?.facts[nextUpdateKey] ?? 0) > 0 && typeof value === 'string' ? { promises: value } : {};
}

/** A text that is no longer right must not reach those who have not had it yet. */
export function struck(state: State, message: string): State {
  const owed = Object.values(state.jobs).filter((job) => job.message === message && job.status === 'owed');
  if (owed.length === 0) return state;
  const jobs = { ...state.jobs };
  for (const job of owed) jobs[job.id] = { ...job, status: 'struck' };
  return { ...state, jobs };
}

/** Bringing a text up to date with its facts makes nobody its author; changing its words does. */
export const editedBy = (state: State, { message, source }: Wording, by: string): Partial<Message> =>
  state.messages[message]?.source === source ? {} : { edited: true, author: by };

/** An entry's words without the message that they belong to. */
export const wordsOf = ({ source, text, hash, facts }: Wording): Omit<Wording, 'message'> => ({
  source,
  text,
  hash,
  facts,
});

/** The texts of a message that were approved last, once its present one is: a second approval of the same text adds none. */
export const signedWith = (
  { text, hash, signed = [] }: Message,
  { by, at }: Pick<Signed, 'by' | 'at'>,
): readonly Signed[] => (signed.at(-1)?.hash === hash ? signed : [...signed, { text, hash, by, at }].slice(-2));

/** What was approved or stood in public before a message's present text. */
export interface Before extends Signed {
  /** Whether it is what an earlier message said in public; nobody's name is with it then. */
  readonly published: boolean;
}

/** The text with which an approver compares: this message's own that was approved last, else what was published before for
 *  the same readers, in the same place. Pure. @returns null where nothing was approved before */
export function textBefore({ messages }: State, message: Message): Before | null {
  const own = message.signed?.findLast(({ hash }) => hash !== message.hash);
  if (own !== undefined) return { ...own, published: false };
  const { id, kind, audience, channel, language, replaces, draftedAt } = message;
  const old =
    replaces === undefined
      ? Object.values(messages).findLast(
          (one) =>
            one.id !== id &&
            one.publishedAt !== undefined &&
            one.publishedAt <= draftedAt &&
            one.kind === kind &&
            one.audience === audience &&
            one.channel === channel &&
            one.language === language,
        )
      : messages[replaces];
  if (old?.publishedAt === undefined) return null;
  return { text: old.deviation ?? old.text, hash: old.hash, by: null, at: old.publishedAt, published: true };
}
