import type { Answered, ListeningFigures } from '../../incident/listening.js';
import type { State } from '../../incident/state.js';
import { answersOf, toldOf, type Answer, type Told } from '../answer.js';
import { figuresFrom, type Tally } from '../figures.js';
import type { Kind } from '../mention.js';
import { isDeflection } from '../reply/standing.js';
import { loudness, type Loudness } from '../spike.js';
import { choicesIn, chosenNow, type Chosen } from './choice.js';
import type { Hearing, Item } from './hearing.js';
import type { Room } from './room.js';

/** An incident's listening is of the day before it opened and of all that came after: what an export holds of last year says
 *  nothing of it. */
const before = 86_400_000;

/** From when on messages belong to an incident, ISO 8601 UTC. Pure. */
export const listensFrom = ({ openedAt }: Pick<State, 'openedAt'>): string =>
  new Date(Date.parse(openedAt) - before).toISOString();

/** What was heard in an incident, with what people noted beside it. */
export type Listened = Pick<Room, 'hearing' | 'pinned' | 'notes'>;

/** A concern with what answers it, and what people chose. */
export interface ConcernTold extends Told, Chosen {}

const nothingChosen: Chosen = { holds: null, fallen: [] };

/** All that answers in public in an incident: its texts that are out, and the replies that stand pinned. Pure. */
export const answersNow = ({ pinned }: Pick<Listened, 'pinned'>, state: State): Answer[] => [
  ...answersOf(state),
  ...pinned,
];

/** The concerns of now, the largest first, each with its answer. Pure but for the hearing, which it reads. */
export function concernsTold({ hearing, pinned, notes }: Listened, state: State, at: string): ConcernTold[] {
  const answers = answersNow({ pinned }, state);
  const chosen = chosenNow(hearing, notes.choices ?? [], answers);
  return toldOf(hearing.concerns.list(at), answers, choicesIn(chosen)).map((told) => ({
    ...told,
    ...(chosen.get(told.concern.id) ?? nothingChosen),
  }));
}

/** How loud it is now, of messages and of complaints. Pure but for the hearing, which it reads. */
export function loudnessOf(hearing: Hearing, state: State, of: Loudness['of'], at: string): Loudness {
  return loudness(of, hearing.bins(), { at, since: hearing.first ?? at, before: state.openedAt });
}

/** What is measured of what people say, as the journal keeps it. Pure but for the hearing, which it reads.
 *  @param told the concerns, where they are known already */
export function figuresFor(
  room: Listened,
  state: State,
  at: string,
  told: readonly ConcernTold[] = concernsTold(room, state, at),
): ListeningFigures {
  const { hearing } = room;
  const from = listensFrom(state);
  const items = hearing.items(from);
  const of: Record<Kind, Item[]> = { complaint: [], question: [], compliment: [], other: [] };
  for (const item of items) of[item.understanding.kind].push(item);
  const replied = items.filter(({ answers }) => answers.length > 0);
  const tally: Tally = {
    window: { from: later(from, hearing.first ?? from), to: at },
    mentions: items.length,
    counted: items.length,
    kinds: {
      complaint: of.complaint.length,
      question: of.question.length,
      compliment: of.compliment.length,
      other: of.other.length,
    },
    questions: answeredOf(of.question),
    complaints: answeredOf(of.complaint),
    responseMedianMin: medianMin(replied),
    deflected: deflectedOf(replied),
  };
  return figuresFrom(tally, told, loudnessOf(hearing, state, 'mentions', at));
}

const later = (a: string, b: string): string => (a > b ? a : b);

const answeredOf = (items: readonly Item[]): Answered => ({
  asked: items.length,
  answered: items.filter(({ standing }) => standing === 'answered').length,
});

function deflectedOf(replied: readonly Item[]): Answered {
  const replies = replied.flatMap(({ answers }) => answers);
  return { asked: replies.length, answered: replies.filter(isDeflection).length };
}

/** Minutes to the first reply, an invitation to go on in private included, the middle one. */
function medianMin(replied: readonly Item[]): number | null {
  const minutes = replied
    .map(({ mention, answers }) => {
      const first = Math.min(...answers.map(({ at }) => Date.parse(at)));
      return Math.max(0, (first - Date.parse(mention.at)) / 60_000);
    })
    .toSorted((a, b) => a - b);
  const half = minutes.length >> 1;
  if (minutes.length === 0) return null;
  const middle = minutes.length % 2 === 1 ? minutes[half]! : (minutes[half - 1]! + minutes[half]!) / 2;
  return Math.round(middle * 10) / 10;
}
