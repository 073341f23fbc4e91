import { freshId } from '../../clock.js';
import { UnisonoError } from '../../error.js';
import { answerOf, type Answer } from '../answer.js';
import type { Concern } from '../concern.js';
import { chosenNow, type Choice } from './choice.js';
import type { Notes, Pinned } from './notes.js';
import type { Room } from './room.js';

/** Who says something, and when, ISO 8601 UTC. */
interface Saying {
  readonly by: string;
  readonly at: string;
}

/** What somebody chooses as the answer of a concern. */
export interface Wish extends Saying {
  readonly concern: string;
  /** Of something that answers in public; null where none of ours answers it. */
  readonly answer: string | null;
  /** The id of the choice that held when he looked, null for none; left out where he did not look. */
  readonly seen?: string | null;
}

/** All that answers in public now. Asked anew whenever it is somebody's turn to write: who came first may have pinned something,
 *  or withdrawn it.
 *  @param texts those that are out, beside which replies stand pinned */
const answersIn = ({ pinned }: Room, texts: readonly Answer[]): Answer[] => [...texts, ...pinned];

/** Messages on which a choice hangs. */
const mostMentions = 20;

/** Notes durably which answer a concern has, in the place of what was chosen for it before. Of two who choose at the same time
 *  the first has it, and the other hears of him.
 *  @param texts that are out; what stands pinned the room knows
 *  @returns the choice that holds: his own, or another's that was made meanwhile; null where what he saw was undone
 *  @throws INPUT_INVALID where there is no such concern or answer */
export async function choose(
  room: Room,
  { concern: id, answer, by, at, seen }: Wish,
  texts: readonly Answer[],
): Promise<Choice | null> {
  const concern = concernIn(room, id, at);
  const chosen = answer === null ? null : answersIn(room, texts).find((one) => one.id === answer);
  if (chosen === undefined)
    throw new UnisonoError('INPUT_INVALID', `nothing that answers in public has the id "${answer}"`);
  const choice = choiceOf(room, concern, chosen, { by, at });
  let holds: Choice | null = choice;
  await room.note((notes) => {
    const answers = answersIn(room, texts);
    const known = chosenNow(room.hearing, notes.choices ?? [], answers).get(concern.id)?.holds ?? null;
    const isSame = known !== null && (known.answer?.id ?? null) === answer;
    const isOvertaken = seen !== undefined && (known?.id ?? null) !== seen;
    if (isSame || isOvertaken) {
      holds = known;
      return notes;
    }
    return withChoice(room, notes, concern.id, choice, answers);
  });
  return holds;
}

/** Takes a choice back: then the words decide again. One that was taken back or replaced already is left as it is.
 *  @throws INPUT_INVALID where nobody made it */
export async function takeBack(room: Room, choice: string, ended: Saying): Promise<void> {
  if (!(room.notes.choices ?? []).some(({ id }) => id === choice))
    throw new UnisonoError('INPUT_INVALID', `nobody made the choice "${choice}"`);
  await room.note((notes) => ({ ...notes, choices: endedIn(notes.choices ?? [], new Set([choice]), ended) }));
}

/** Notes durably a reply that stands pinned in public, as the answer of a concern. What stood pinned for these people is
 *  replaced, since two answers to one question are none; where it is the answer of others too, it stays for them.
 *  @param texts as `choose` takes them
 *  @throws INPUT_INVALID where there is no such concern */
export async function pin(
  room: Room,
  { concern: id, text, by, at }: Saying & { readonly concern: string; readonly text: string },
  texts: readonly Answer[],
): Promise<void> {
  const concern = concernIn(room, id, at);
  const pinned: Pinned = {
    id: `pin:${freshId()}`,
    question: concern.words.join(' '),
    language: concern.language,
    text,
    by,
    at,
  };
  const choice = choiceOf(room, concern, pinned, { by, at });
  await room.note((notes) => {
    const answers = answersIn(room, texts);
    const chosen = chosenNow(room.hearing, notes.choices ?? [], answers);
    const holds = chosen.get(concern.id)?.holds ?? null;
    const before = holds === null ? answerOf(concern, room.pinned)?.answer : holds.answer?.id;
    const elsewhere = [...chosen].some(([other, one]) => other !== concern.id && one.holds?.answer?.id === before);
    const old = new Set(before === undefined || elsewhere ? [] : [before]);
    const after = { ...notes, pinned: [...endedIn(notes.pinned, old, { by, at }), pinned] };
    return withChoice(room, after, concern.id, choice, answers);
  });
}

/** Notes durably that a pinned reply stands in public no more; what it said stays on record.
 *  @throws INPUT_INVALID where nothing was pinned under this id */
export async function unpin(room: Room, id: string, ended: Saying): Promise<void> {
  if (!room.notes.pinned.some((one) => one.id === id))
    throw new UnisonoError('INPUT_INVALID', `nothing was pinned under "${id}"`);
  await room.note((notes) => ({ ...notes, pinned: endedIn(notes.pinned, new Set([id]), ended) }));
}

function concernIn({ hearing: { concerns } }: Room, id: string, at: string): Concern {
  const now = concerns.idNow(id);
  const found = concerns.list(at).find((one) => one.id === now);
  if (found === undefined) throw new UnisonoError('INPUT_INVALID', `there is no concern "${id}"`);
  return found;
}

/** Messages that a larger concern took over say nothing of it, so the choice hangs on its own. */
function choiceOf(
  { hearing }: Room,
  { id, words, language }: Concern,
  answer: Pinned | Answer | null,
  said: Saying,
): Choice {
  const own = hearing.items('').filter(({ concern }) => concern === id);
  const kept = answer === null ? null : { id: answer.id, question: answer.question, text: answer.text };
  return {
    id: `choice:${freshId()}`,
    mentions: own.slice(-mostMentions).map((one) => one.id),
    words,
    language,
    answer: kept,
    ...said,
  };
}

/** Notes with a choice, in the place of all that was chosen for its concern before. */
function withChoice(room: Room, notes: Notes, concern: string, choice: Choice, answers: readonly Answer[]): Notes {
  const { choices = [] } = notes;
  const before = chosenNow(room.hearing, choices, answers).get(concern);
  const old = [...(before?.holds ? [before.holds] : []), ...(before?.fallen ?? []).map((one) => one.choice)];
  const { by, at } = choice;
  return { ...notes, choices: [...endedIn(choices, new Set(old.map(({ id }) => id)), { by, at }), choice] };
}

const endedIn = <T extends { readonly id: string; readonly ended?: Saying }>(
  list: readonly T[],
  ids: ReadonlySet<string>,
  { by, at }: Saying,
): T[] => list.map((one) => (ids.has(one.id) && one.ended === undefined ? { ...one, ended: { by, at } } : one));
