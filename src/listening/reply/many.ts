import type { Finding } from '../../message/check/finding.js';
import type { Draft, NoDraft } from '../draft.js';
import type { Claim } from '../hearing/claims.js';
import { listensFrom } from '../hearing/figures.js';
import type { Item, Ranked } from '../hearing/hearing.js';
import type { Room } from '../hearing/room.js';
import { blankFor, draftsAt, type Desk } from './desk.js';
import { replyId } from './standing.js';
import { verdictOn, type Given, type Verdict } from './verdict.js';

/** As many people are answered at one sitting: more texts than these nobody reads with care. */
export const mostAtOnce = 20;

/** Those who wait for an answer on one subject, most needed first, as one sitting has them. */
export interface Askers {
  /** Those who need a person at once: each is answered alone. */
  readonly alone: readonly Ranked[];
  /** The others at this sitting: whoever nobody else is at work on comes first, so that two colleagues each have people of
   *  their own. */
  readonly part: readonly Ranked[];
  /** Whether there are others after these. */
  readonly hasMore: boolean;
  /** All who wait. */
  readonly waiting: number;
  /** A reply for each of the part, by id; none is like another, or like what somebody was answered before. */
  readonly drafts: ReadonlyMap<string, Draft | NoDraft>;
}

/** Who waits for an answer on a subject. Pure but for the room, which it reads.
 *  @param by who asks
 *  @param page of the list, from 1
 *  @param kept ids of those whose replies stay, wherever their messages stand by now */
export function askersOf(
  room: Pick<Room, 'hearing' | 'claimOf'>,
  desk: Desk,
  { concern, by, page, kept }: { concern: string; by: string | null; page: number; kept: ReadonlySet<string> },
): Askers {
  const { hearing } = room;
  const isAsker = onSubject(desk, concern);
  const all = hearing.inbox(
    listensFrom(desk.state),
    (item) => kept.has(item.id) || (item.standing === 'open' && isAsker(item)),
  );
  const isFree = ({ id }: Item): boolean => [null, by].includes(room.claimOf(id)?.by ?? null);
  const others = all.filter((item) => !kept.has(item.id) && !needsOne(item));
  const seats = Math.max(0, mostAtOnce - kept.size);
  // Where those before were answered in the meantime, the last page is the one that is meant.
  const last = Math.max(0, Math.ceil(others.length / mostAtOnce) - 1);
  const from = Math.min(page - 1, last) * mostAtOnce;
  const seated = [...others.filter(isFree), ...others.filter((item) => !isFree(item))].slice(from, from + seats);
  const at = new Set([...seated.map(({ id }) => id), ...kept]);
  // What stays keeps its place among them: in the order in which they need somebody.
  const part = [...all.filter(isFree), ...all.filter((item) => !isFree(item))].filter(({ id }) => at.has(id));
  return {
    alone: all.filter((item) => !kept.has(item.id) && needsOne(item)),
    part,
    hasMore: others.length > from + seated.length,
    waiting: all.filter(({ standing }) => standing === 'open').length,
    drafts: draftsAt(part, desk, saidOn(desk, concern)),
  };
}

/** Whether a message speaks of a subject, by the id that its concern has or once had. Pure but for the hearing, which it
 *  reads. */
export function onSubject({ hearing }: Pick<Desk, 'hearing'>, concern: string): (item: Item) => boolean {
  const now = hearing.concerns.idNow(concern);
  return (item) => item.concern !== null && hearing.concerns.idNow(item.concern) === now;
}

/** The subject of those who are answered. A page may be older than the service, whose concerns get their ids anew when it starts:
 *  whom it answers tells more than the id that it has. Pure but for the hearing, which it reads.
 *  @param ids of their messages */
export function subjectOf(desk: Pick<Desk, 'hearing'>, concern: string, ids: readonly string[]): string {
  const items = ids.flatMap((id) => desk.hearing.of(id) ?? []);
  if (items.some(onSubject(desk, concern))) return concern;
  return items.find((one) => one.concern !== null)?.concern ?? concern;
}

/** Whether somebody must be answered alone: in danger, vulnerable, the press, an authority. Pure. */
export const needsOne = ({ understanding }: Pick<Item, 'understanding'>): boolean => understanding.needs.length > 0;

/** How many wait for an answer, by what they speak of. Pure but for the hearing, which it reads. */
export function waitingBy({ hearing }: Pick<Room, 'hearing'>, items: readonly Item[]): ReadonlyMap<string, number> {
  const waiting = new Map<string, number>();
  for (const { concern, standing } of items) {
    if (concern === null || standing !== 'open') continue;
    const now = hearing.concerns.idNow(concern);
    waiting.set(now, (waiting.get(now) ?? 0) + 1);
  }
  return waiting;
}

/** One of several replies, as it was given. */
export interface OneOfMany extends Omit<Given, 'sort'> {
  /** Of the message. */
  readonly id: string;
}

/** What becomes of one of several replies: it may be noted, is noted, or stays with why. `unnoted` could not be stored. */
export type Outcome =
  | { readonly why: 'passes' | 'noted' | 'unknown' | 'alone' | 'empty' | 'answered' | 'unnoted' }
  | { readonly why: 'claimed'; readonly claim: Claim }
  | { readonly why: 'found'; readonly verdict: Verdict };

/** What becomes of one of several replies, by the same check as a single one; and where somebody else gets the same words, that
 *  is found too. Nobody who was answered is answered again from here: the very reply that was noted is noted already. Pure but
 *  for the room, which it reads.
 *  @param other who else gets these words; null where nobody does */
export function outcomeOf(
  { id, text, seen }: OneOfMany,
  { desk, room, by, other }: { desk: Desk; room: Pick<Room, 'claimOf'>; by: string; other: string | null },
): Outcome {
  const item = desk.hearing.of(id);
  if (item === undefined) return { why: 'unknown' };
  const own = replyId('answer', { to: id, by, text, before: item.answers });
  if (item.answers.some((answer) => answer.id === own)) return { why: 'noted' };
  if (item.standing !== 'open') return { why: 'answered' };
  const claim = room.claimOf(id);
  if (claim !== null && claim.by !== by) return { why: 'claimed', claim };
  if (needsOne(item)) return { why: 'alone' };
  if (text === '' || text === blankFor(item, desk).trim()) return { why: 'empty' };
  const verdict = verdictOn(item, { text, sort: 'answer', seen }, desk, other === null ? [] : [repeated(other)]);
  return verdict.passes ? { why: 'passes' } : { why: 'found', verdict };
}

const repeated = (other: string): Finding => ({
  rule: 'words-repeated',
  strength: 'soft',
  line: 1,
  column: 1,
  length: 0,
  data: { other },
});

/** Who else gets the same words, word for word: at this sitting, or before on the same subject. Pure but for the hearing, which
 *  it reads.
 *  @param said what we answered on this subject before
 *  @returns for the id of each reply that is not the only one of its words, the name of another who gets them */
export function repeatedIn(
  replies: readonly OneOfMany[],
  said: readonly Item[],
  { hearing }: Pick<Desk, 'hearing'>,
): ReadonlyMap<string, string> {
  const getting = new Map<string, Set<string>>();
  const gets = (id: string, text: string): void => {
    const words = wordsIn(text);
    if (words !== '') getting.set(words, (getting.get(words) ?? new Set()).add(id));
  };
  for (const { id, text } of replies) gets(id, text);
  for (const { id, answers } of said) for (const { text } of answers) gets(id, text);
  return new Map(
    replies.flatMap(({ id, text }): [string, string][] => {
      const other = [...(getting.get(wordsIn(text)) ?? [])].find((one) => one !== id);
      return other === undefined ? [] : [[id, hearing.of(other)?.mention.author ?? '']];
    }),
  );
}

/** Neither spaces nor capitals make other words of them. */
const wordsIn = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Those on a subject whom we answered. Pure but for the hearing, which it reads. */
export function answeredOn(desk: Pick<Desk, 'hearing' | 'state'>, concern: string): readonly Item[] {
  const isOn = onSubject(desk, concern);
  return desk.hearing.items(listensFrom(desk.state)).filter((one) => one.answers.length > 0 && isOn(one));
}

/** What we answered on a subject, word for word. Pure but for the hearing, which it reads. */
export const saidOn = (desk: Pick<Desk, 'hearing' | 'state'>, concern: string): string[] =>
  answeredOn(desk, concern).flatMap(({ answers }) => answers.map(({ text }) => text));
