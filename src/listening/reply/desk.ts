import type { Library } from '../../incident/library.js';
import type { State } from '../../incident/state.js';
import { marked } from '../../message/exercise.js';
import { draftFor, draftsFor, languageFor, mostTurns, nextUpdateSaid, type Asker, type Draft, type Manner, type NoDraft, type Said } from '../draft.js'; // prettier-ignore
import type { Told } from '../answer.js';
import type { Hearing, Item } from '../hearing/hearing.js';
import { invitationFor } from './going-private.js';
import type { ReplySort } from './standing.js';

/** What somebody has at hand who answers people one by one. */
export interface Desk {
  readonly state: State;
  readonly library: Library;
  readonly hearing: Hearing;
  /** The concerns, each with what answers it. */
  readonly told: readonly Told[];
  /** The present instant, ISO 8601 UTC. */
  readonly at: string;
  /** In which language somebody is answered who writes in another one than ours. */
  readonly fallback: 'nl' | 'en';
}

/** How we speak to people here. Pure. */
export const mannerAt = ({ library, state, fallback }: Pick<Desk, 'library' | 'state' | 'fallback'>): Manner => ({
  address: library.organisation?.address ?? 'formal',
  fallback,
  limits: library.limits,
  isExercise: state.mode === 'exercise',
});

/** A message as a draft needs it: ids are unique within their source alone. Pure. */
export const askerOf = ({ id, mention, understanding }: Item): Asker => ({
  mention: { ...mention, id },
  understanding,
});

/** What a field for a reply holds to begin with: the draft; where there is none, what `blankFor` says. Pure. */
export const fieldFor = (item: Item, draft: Draft | NoDraft | undefined, desk: Desk): string =>
  draft !== undefined && 'text' in draft ? draft.text : blankFor(item, desk);

/** What stands in a field in which nobody wrote yet: nothing; in an exercise, what says that it is one. Pure. */
export function blankFor({ understanding }: Pick<Item, 'understanding'>, desk: Desk): string {
  const manner = mannerAt(desk);
  return manner.isExercise === true ? marked('', languageFor(understanding, manner)) : '';
}

/** What may be said to somebody: the answer to his concern, else when more is told; with a key that is the same for all who get
 *  the same. What somebody pinned was approved by nobody else. Pure but for the hearing, which it reads. */
function saidTo(
  { concern }: Item,
  { state, hearing, told, at }: Desk,
): { key: string; said: Said[]; isApproved: boolean } {
  const now = concern === null ? null : hearing.concerns.idNow(concern);
  const answer = told.find((one) => one.concern.id === now)?.answer ?? null;
  // A whole text that somebody chose answers it where it stands, and is no reply to one person.
  if (answer !== null && answer.sort !== 'message')
    return {
      key: answer.id,
      said: [{ source: answer.id, language: answer.language, text: answer.text }],
      isApproved: answer.sort !== 'pinned',
    };
  const said = (['nl', 'en'] as const).flatMap((language) => {
    const fact = nextUpdateSaid(state.facts, language, { at, timeZone: state.timeZone });
    return fact === null ? [] : [fact];
  });
  return { key: '', said, isApproved: true };
}

/** A draft for each of some messages, by id. Those who get the same answer get it in different words. Pure but for the
 *  hearing, which it reads.
 *  @param given what others were answered before: nobody gets the same again */
export function draftsAt(
  items: readonly Item[],
  desk: Desk,
  given: readonly string[] = [],
): ReadonlyMap<string, Draft | NoDraft> {
  const manner = mannerAt(desk);
  const said = items.map((item) => saidTo(item, desk));
  const drafts = new Map<string, Draft | NoDraft>();
  for (const key of new Set(said.map((one) => one.key))) {
    const group = items.filter((_, index) => said[index]!.key === key).map(askerOf);
    for (const draft of draftsFor(group, said.find((one) => one.key === key)!.said, manner, given))
      drafts.set(draft.mention, draft);
  }
  return drafts;
}

/** Whether a reply is one of those that are drafted for this person, so that every word of it was approved before: which of
 *  them he saw hangs on who asked beside him. An outcome never is, since somebody fills in what was done. Pure but for the
 *  hearing, which it reads. */
export function isAsDrafted(item: Item, { text, sort }: { text: string; sort: ReplySort }, desk: Desk): boolean {
  const manner = mannerAt(desk);
  const asker = askerOf(item);
  const words = plain(text);
  if (sort === 'outcome') return false;
  if (sort === 'private') return words === plain(invitationFor(asker, manner));
  const { said, isApproved } = saidTo(item, desk);
  if (!isApproved) return false;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const draft = draftFor(asker, said, manner, turn);
    if (!('text' in draft)) return false;
    if (plain(draft.text) === words) return true;
  }
  return false;
}

/** Browsers send lines with other ends than they were given. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
