import { createHash } from 'node:crypto';
import { movesToPrivate } from '../private.js';
import type { Mention } from '../mention.js';

/** Where a message stands: it waits; we went on with its author in private, and owe the outcome; or it is answered. */
export const standings = ['open', 'private', 'answered'] as const;
export type Standing = (typeof standings)[number];

/** What a reply of ours does: it answers; it invites somebody to go on in private; or it tells what came of that. */
export type ReplySort = 'answer' | 'private' | 'outcome';

/** An id for a reply that was noted here. It says what the reply does, so that where a message stands follows from the archive
 *  alone: whatever else is lost, who waits for an outcome is not. The same words of the same person to the same message have
 *  the same id until an outcome was told, so that a second press of a button notes nothing twice. Pure.
 *  @param to the message
 *  @param before our earlier replies to it */
export function replyId(
  sort: ReplySort,
  { to, by, text, before }: { to: string; by: string; text: string; before: readonly Mention[] },
): string {
  const round = before.filter((one) => isOf('outcome', one)).length;
  const hash = createHash('sha256').update(JSON.stringify([to, by, text, round]));
  return `${sort}-${hash.digest('base64url').slice(0, 22)}`;
}

const isOf = (sort: ReplySort, { id }: Mention): boolean => id.startsWith(`${sort}-`);

/** Whether a reply tells what came of a talk in private. Pure. */
export const isOutcome = (reply: Mention): boolean => isOf('outcome', reply);

/** The reply by which we went on in private with somebody to whom we still owe the outcome; undefined where there is none. What
 *  else we said in public in the meantime ends nothing. Pure.
 *  @param answers our replies, in the order in which they came in */
export const invitationIn = (answers: readonly Mention[]): Mention | undefined => {
  const last = answers.findLast((one) => isOf('private', one) || isOf('outcome', one));
  return last !== undefined && isOf('private', last) ? last : undefined;
};

/** Where a message stands. Pure. */
export function standingOf(answers: readonly Mention[]): Standing {
  if (answers.length === 0) return 'open';
  return invitationIn(answers) === undefined ? 'answered' : 'private';
}

/** Whether a reply moved somebody to private: it was given there, or asks him to go there. An outcome, which tells what came of
 *  it in public, is the contrary. Pure. */
export const isDeflection = (answer: Mention): boolean =>
  !isOf('outcome', answer) && (answer.channel === 'private' || isOf('private', answer) || movesToPrivate(answer.text));
