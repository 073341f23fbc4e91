import type { Commit } from '../engine/port.js';
import { fold } from '../incident/decide.js';
import type { Library } from '../incident/library.js';
import { openDeadlines, type State } from '../incident/state.js';

/** What became of one deadline. */
export interface Timed {
  /** As in `incident/state.ts`: `clock:<id>`, `update`, `enquiry:<id>`, … */
  readonly id: string;
  readonly startedAt: string;
  readonly dueAt: string;
  /** When it was met, and by which commit; null where it never was. */
  readonly ended: { readonly at: string; readonly seq: number } | null;
  /** `moved`: given another time before its own had come. `open`: its time has not come. */
  readonly outcome: 'kept' | 'late' | 'missed' | 'moved' | 'open';
}

/** What became of every deadline of an incident, in order of their times, read from its journal alone. Pure.
 *  @param now when the looking is done, ISO 8601 UTC */
export function deadlinesOf(
  { chart }: Pick<Library, 'chart'>,
  incident: string,
  commits: readonly Commit[],
  now: string,
): Timed[] {
  const timed: Timed[] = [];
  let running = new Map<string, Pick<Timed, 'id' | 'startedAt' | 'dueAt'>>();
  let state: State | null = null;
  for (const commit of commits) {
    state = fold(chart, incident, state, commit);
    const { at, seq } = commit;
    const open = state === null ? [] : openDeadlines(state);
    const still = new Map(
      open.map(({ id, dueAt }) => [`${id}@${dueAt}`, running.get(`${id}@${dueAt}`) ?? { id, dueAt, startedAt: at }]),
    );
    for (const [key, one] of running) {
      if (still.has(key)) continue;
      // A new promise of an update keeps the old one; anything else that is still open has only got another time.
      const moved = one.id !== 'update' && open.some(({ id }) => id === one.id);
      timed.push({ ...one, ended: { at, seq }, outcome: at > one.dueAt ? 'late' : moved ? 'moved' : 'kept' });
    }
    running = still;
  }
  for (const one of running.values())
    timed.push({ ...one, ended: null, outcome: one.dueAt <= now ? 'missed' : 'open' });
  return timed.sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
}

/** Whole minutes from one instant to another. */
export const minutesBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
