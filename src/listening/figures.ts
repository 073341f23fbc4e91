import type { ListeningFigures } from '../incident/listening.js';
import type { Told } from './answer.js';
import type { Chosen } from './hearing/choice.js';
import type { Loudness } from './spike.js';

/** What an archive counts; the rest of the figures follows from the concerns. */
export type Tally = Omit<ListeningFigures, 'covered' | 'concerns' | 'inConcerns' | 'rate'>;

/** Concerns that are kept by name. */
const named = 10;

/** Freezes what is known of what people say. Whether a concern is answered in public follows from what is told with it;
 *  whether it is covered, from lines of the questions and answers alone. Pure. */
export function figuresFrom(
  tally: Tally,
  told: readonly (Told & Partial<Chosen>)[],
  loud: Loudness | null = null,
): ListeningFigures {
  const held = told.map(({ concern, answering, answer, holds }) => ({
    concern,
    chosen: holds == null ? {} : { chosenBy: holds.by },
    answeredBy: answering?.answer ?? null,
    isCovered: answer?.sort === 'line',
  }));
  const sum = (of: (one: (typeof held)[number]) => number): number => held.reduce((total, one) => total + of(one), 0);
  return {
    ...tally,
    covered: {
      asked: sum(({ concern }) => concern.questions),
      answered: sum(({ concern, isCovered }) => (isCovered ? concern.questions : 0)),
    },
    concerns: held
      .slice(0, named)
      .map(({ concern: { id, label, size, questions }, answeredBy, chosen, isCovered }) => ({
        id,
        label,
        size,
        questions,
        answeredBy,
        ...chosen,
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
