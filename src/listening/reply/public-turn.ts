import type { Hearing, Item } from '../hearing/hearing.js';
import { isDeflection, isOutcome } from './standing.js';

/** After as many turns in public a talk that has no end goes on in private.
 *  @see J. Marketing (2021) on public exchanges with who complains: long ones tell others of the complaint */
export const turnsInPublic = 2;

/** How often each of these people was answered in public before he wrote again, counted anew from the last outcome that was
 *  posted to him. People are told apart by the name under which they write at one source, since a reply that was noted here has
 *  another id there; nobody is meant by a message without a name. Pure but for the hearing, which it reads.
 *  @param from what is older does not count, ISO 8601 UTC
 *  @returns by the id of the message; 0 where somebody was not answered before */
export function publicTurns(items: readonly Item[], hearing: Hearing, from: string): ReadonlyMap<string, number> {
  const wanted = new Set(items.map(personOf));
  const earlier = hearing
    .items(from)
    .filter((one) => one.answers.length > 0 && one.mention.author !== '' && wanted.has(personOf(one)))
    .toSorted((a, b) => (a.mention.at < b.mention.at ? -1 : a.mention.at > b.mention.at ? 1 : 0));
  return new Map(
    items.map((item) => {
      const his = earlier.filter((one) => one.mention.at < item.mention.at && personOf(one) === personOf(item));
      const since = his.slice(his.findLastIndex(({ answers }) => answers.some(isOutcome)) + 1);
      return [item.id, since.filter(({ answers }) => answers.some((one) => !isDeflection(one))).length];
    }),
  );
}

const personOf = ({ mention: { source, author } }: Item): string => JSON.stringify([source, author]);
