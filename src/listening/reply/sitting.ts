import type { Claim } from '../hearing/claims.js';
import type { Replied } from '../hearing/listener.js';
import type { Room } from '../hearing/room.js';
import { draftsAt, fieldFor, type Desk } from './desk.js';
import { answeredOn, outcomeOf, repeatedIn, saidOn, type OneOfMany, type Outcome } from './many.js';

/** What keeps replies and claims. */
export interface Keeper {
  claim(incident: string, id: string, by: string): Promise<Claim>;
  release(incident: string, id: string, by: string): Promise<void>;
  reply(incident: string, replied: Replied): Promise<void>;
}

/** What came of several replies. */
export interface Came {
  /** By the id of the message. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Ids of those that are noted, now or before. */
  readonly noted: readonly string[];
  /** What kept the rest from being stored; null where nothing did. */
  readonly error: unknown;
}

interface Sitting {
  readonly concern: string;
  readonly desk: Desk;
  readonly room: Room;
  readonly by: string;
  /** Whether they are only checked. */
  readonly isLook: boolean;
}

/** Whose words may go, now or once they are changed. */
const mayGo: ReadonlySet<Outcome['why']> = new Set(['passes', 'found', 'empty']);

/** Notes those of several replies that pass, one after the other, each claimed before, so that nobody else answers meanwhile.
 *  Whoever stays is his who wrote to him, for ten minutes. Where the store takes no more, what was noted is noted, and the rest
 *  stays. */
export async function noteMany(
  replies: readonly OneOfMany[],
  { concern, desk, room, by, isLook }: Sitting,
  keeper: Keeper,
): Promise<Came> {
  const incident = desk.state.id;
  const others = repeatedIn(replies, answeredOn(desk, concern), desk);
  const outcomes = new Map<string, Outcome>();
  let error: unknown = null;
  for (const one of replies) {
    const { id, text } = one;
    const judged = (): Outcome => outcomeOf(one, { desk, room, by, other: others.get(id) ?? null });
    const first = judged();
    outcomes.set(id, first.why === 'passes' && !isLook ? { why: 'unnoted' } : first);
    if (isLook || error !== null || !mayGo.has(first.why)) continue;
    try {
      await keeper.claim(incident, id, by);
      // Of two who come at the same time the claim is one's, and the other is told so.
      const outcome = judged();
      if (outcome.why === 'passes') await keeper.reply(incident, { id, text, isPrivate: false, by, sort: 'answer' });
      outcomes.set(id, outcome.why === 'passes' ? { why: 'noted' } : outcome);
    } catch (thrown) {
      error = thrown;
    }
  }
  const noted = [...outcomes].flatMap(([id, { why }]) => (why === 'noted' ? [id] : []));
  return { outcomes, noted, error };
}

/** Claims several messages for ten minutes, but for those that somebody else is at work on; or lets them go. */
export async function holdMany(
  replies: readonly OneOfMany[],
  how: 'take' | 'leave',
  { desk, by }: Pick<Sitting, 'desk' | 'by'>,
  keeper: Keeper,
): Promise<Came> {
  const incident = desk.state.id;
  let error: unknown = null;
  try {
    for (const { id } of replies) {
      if (desk.hearing.of(id) === undefined) continue;
      if (how === 'take') await keeper.claim(incident, id, by);
      else await keeper.release(incident, id, by);
    }
  } catch (thrown) {
    error = thrown;
  }
  return { outcomes: new Map(), noted: [], error };
}

/** Those on whose words somebody worked: they are others than what was drafted. Pure but for the
 *  hearing, which it reads.
 *  @returns ids of their messages */
export function typedIn(replies: readonly OneOfMany[], desk: Desk, concern: string): ReadonlySet<string> {
  const items = replies.flatMap((one) => desk.hearing.of(one.id) ?? []);
  const drafts = draftsAt(items, desk, saidOn(desk, concern));
  const isDrafted = ({ id, text }: OneOfMany): boolean => {
    const item = desk.hearing.of(id);
    return item !== undefined && text === fieldFor(item, drafts.get(id), desk).trim();
  };
  return new Set(replies.flatMap((one) => (isDrafted(one) ? [] : [one.id])));
}
