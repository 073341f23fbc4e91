import type { Answer, Choices } from '../answer.js';
import type { MentionLanguage } from '../mention.js';
import type { Hearing } from './hearing.js';

/** Who ended something, and when, ISO 8601 UTC. */
export interface Ended {
  readonly by: string;
  readonly at: string;
}

/** What somebody chose as the answer of a concern. Ids of concerns are given anew when the service starts, so it hangs on
 *  messages: it is about the concern in which most of them are. */
export interface Choice {
  readonly id: string;
  /** Of the concern, as it was chosen for: the newest, 20 at most. */
  readonly mentions: readonly string[];
  /** The concern's telling words, by which it is found once none of those messages is held any more. */
  readonly words: readonly string[];
  readonly language: MentionLanguage;
  /** Null where none of ours answers it. Its words are kept, so that another text under the same id is not taken for it. */
  readonly answer: Pick<Answer, 'id' | 'question' | 'text'> | null;
  readonly by: string;
  readonly at: string;
  /** Taken back, or replaced by another. */
  readonly ended?: Ended;
}

/** A choice that holds no more, which nobody took back. `gone`: its answer is not out any more, or not right. `regrouped`: its
 *  concern went into a larger one, or into one for which something else was chosen, or fell apart. */
export interface Fallen {
  readonly choice: Choice;
  readonly why: 'gone' | 'regrouped';
}

/** What people chose for one concern, as things are now. */
export interface Chosen {
  readonly holds: Choice | null;
  readonly fallen: readonly Fallen[];
}

/** What people chose, by the concern that it is about now. Where two concerns became one, the larger keeps its own choice, or
 *  that it has none; where choices that differ meet in one, none of them holds until a person chooses again; where one fell
 *  apart, its choice goes with more than half of it. To call a question answered that is not is worse than the reverse. Pure but for the hearing, which it reads.
 *  @param answers all that answers in public now */
export function chosenNow(
  hearing: Hearing,
  choices: readonly Choice[],
  answers: readonly Answer[],
): ReadonlyMap<string, Chosen> {
  const placed = new Map<string, Placed[]>();
  for (const choice of choices) {
    const home = choice.ended === undefined ? homeOf(hearing, choice) : null;
    if (home === null) continue;
    const now = hearing.concerns.idNow(home.concern);
    const isOwn = home.isMost && now === home.concern;
    placed.set(now, [...(placed.get(now) ?? []), { choice, isOwn }]);
  }
  return new Map([...placed].map(([concern, all]) => [concern, chosenOf(all, answers)]));
}

/** The choices that hold, as `toldOf` takes them. Pure. */
export const choicesIn = (chosen: ReadonlyMap<string, Chosen>): Choices =>
  Object.fromEntries(
    [...chosen].flatMap(([concern, { holds }]) => (holds === null ? [] : [[concern, holds.answer?.id ?? null]])),
  );

interface Placed {
  readonly choice: Choice;
  /** Whether its concern is still the one for which it was chosen. */
  readonly isOwn: boolean;
}

function chosenOf(all: readonly Placed[], answers: readonly Answer[]): Chosen {
  const own = all.filter(({ isOwn }) => isOwn).map(({ choice }) => choice);
  const last = own.every((one) => isSame(one, own[0]!)) ? own.at(-1) : undefined;
  const isGone =
    last?.answer != null && !answers.some(({ id, text }) => id === last.answer?.id && text === last.answer.text);
  return {
    holds: last === undefined || isGone ? null : last,
    fallen: [
      ...(isGone ? [{ choice: last, why: 'gone' as const }] : []),
      ...all
        .filter(({ choice }) => last === undefined || !isSame(choice, last))
        .map(({ choice }) => ({ choice, why: 'regrouped' as const })),
    ],
  };
}

const isSame = (one: Choice, other: Choice): boolean => one.answer?.id === other.answer?.id;

/** The concern in which most of a choice's messages were put, whatever that is part of now; null where there is none. */
function homeOf(
  hearing: Hearing,
  { mentions, words, language }: Choice,
): { readonly concern: string; readonly isMost: boolean } | null {
  const counts = new Map<string, number>();
  let held = 0;
  for (const id of mentions) {
    const concern = hearing.of(id)?.concern ?? null;
    if (concern === null || !hearing.concerns.has(concern)) continue;
    counts.set(concern, (counts.get(concern) ?? 0) + 1);
    held += 1;
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (most !== undefined) return { concern: most[0], isMost: 2 * most[1] > held };
  const concern = hearing.concerns.about(words, language);
  return concern === null ? null : { concern, isMost: true };
}
