import type { ListeningFigures } from '../incident/listening.js';
import { answerOf, type Answer, type Choices } from './answer.js';
import type { Concern } from './concern.js';
import type { Loudness } from './spike.js';

/** What an archive counts; the rest of the figures follows from the concerns. */
export type Tally = Omit<ListeningFigures, 'covered' | 'concerns' | 'inConcerns' | 'rate'>;

/** Concerns that are kept by name. */
const named = 10;

/** Freezes what is known of what people say. Whether a concern is answered in public follows from the answers that are out and
 *  from what people chose; whether it is covered, from lines of the questions and answers alone. Pure. */
export function figuresFrom(
  tally: Tally,
  concerns: readonly Concern[],
  answers: readonly Answer[],
  choices: Choices = {},
  loud: Loudness | null = null,
): ListeningFigures {
  const sortOf = new Map(answers.map(({ id, sort }) => [id, sort]));
  const held = concerns.map((concern) => {
    const answering = answerOf(concern, answers, choices);
    return {
      concern,
      answeredBy: answering?.answer ?? null,
      isCovered: sortOf.get(answering?.answer ?? '') === 'line',
    };
  });
  const sum = (of: (one: (typeof held)[number]) => number): number => held.reduce((total, one) => total + of(one), 0);
  return {
    ...tally,
    covered: {
      asked: sum(({ concern }) => concern.questions),
      answered: sum(({ concern, isCovered }) => (isCovered ? concern.questions : 0)),
    },
    concerns: held.slice(0, named).map(({ concern: { id, label, size, questions }, answeredBy, isCovered }) => ({
      id,
      label,
      size,
      questions,
      answeredBy,
      isCovered,
    })),
    inConcerns: {
      asked: sum(({ concern }) => concern.size),
      answered: sum(({ concern, answeredBy }) => (answeredBy === null ? 0 : concern.size)),
    },
    rate:
      loud === null || loud.baseline === null
        ? null
        : { perHour: loud.perHour, usual: loud.baseline.usual, calmSince: loud.calmSince },
  };
}
