import type { Need, Understanding } from './mention.js';
import type { Standing } from './reply/standing.js';

/** A message in the inbox, as far as its turn hangs on it. */
export interface Waiting {
  readonly id: string;
  /** When it was said, ISO 8601 UTC. */
  readonly at: string;
  readonly understanding: Pick<Understanding, 'kind' | 'needs'>;
  readonly standing: Standing;
  /** How many people may have seen it; null where nobody knows. */
  readonly reach: number | null;
  /** Messages in its thread so far. */
  readonly depth: number;
}

/** Why a message has its turn: what is first comes first. */
export const turns = [
  'danger',
  'vulnerable',
  'press',
  'authority',
  'question',
  'complaint',
  'rest',
  'private',
  'answered',
] as const;
export type Turn = (typeof turns)[number];

const needs: readonly Need[] = ['danger', 'vulnerable', 'press', 'authority'];

/** Why a message has its turn. What was answered waits for nobody, whatever it was; what went on in private waits for its
 *  outcome. Pure. */
export function turnOf({ understanding, standing }: Pick<Waiting, 'understanding' | 'standing'>): Turn {
  if (standing !== 'open') return standing;
  const need = needs.find((one) => understanding.needs.includes(one));
  if (need !== undefined) return need;
  const { kind } = understanding;
  return kind === 'question' || kind === 'complaint' ? kind : 'rest';
}

/** Minutes in which two messages are as old as each other, so that reach decides between them. */
const alikeMin = 15;

/** The inbox in the order in which it needs people: danger, vulnerable people, press, authorities, unanswered questions,
 *  complaints, the rest, then what goes on in private, and last what was answered; then who needs a person for more reasons, so
 *  that a sick child goes before a question about what is dangerous; then who waits longest, to a quarter of an hour; then the
 *  greatest reach, the longest thread, and the id, so that two screens never differ. Pure. */
export function ranked<T extends Waiting>(waiting: readonly T[]): (T & { readonly turn: Turn })[] {
  return waiting
    .map((one) => {
      const turn = turnOf(one);
      return { one: { ...one, turn }, place: turns.indexOf(turn), quarter: quarterOf(one.at) };
    })
    .toSorted(
      (a, b) =>
        a.place - b.place ||
        b.one.understanding.needs.length - a.one.understanding.needs.length ||
        a.quarter - b.quarter ||
        (b.one.reach ?? 0) - (a.one.reach ?? 0) ||
        b.one.depth - a.one.depth ||
        (a.one.at < b.one.at ? -1 : a.one.at > b.one.at ? 1 : 0) ||
        (a.one.id < b.one.id ? -1 : a.one.id > b.one.id ? 1 : 0),
    )
    .map(({ one }) => one);
}

/** A date that nobody can read waits longest: it must not be lost at the end. */
function quarterOf(at: string): number {
  const time = Date.parse(at);
  return Number.isFinite(time) ? Math.floor(time / (alikeMin * 60_000)) : 0;
}
