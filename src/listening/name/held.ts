import { readingOf } from '../../message/check/reading.js';
import { isUsable, type Fact, type FactSheet } from '../../message/fact.js';
import { nameClaimsIn, type NameClaim } from './name.js';

/** What the fact sheet says of a claim about somebody: the fact, and whether it says the same or the contrary. */
export interface NameKnown {
  readonly fact: Fact;
  readonly isSo: boolean;
}

/** The fact that says in words what a claim says, or that it is not so, in whatever language it says it. That a fact names
 *  somebody proves nothing of what he did. Pure; null where the sheet says neither, which is so of most rumours.
 *  @param what as `NameClaim` has it */
export function knownOfName(what: string, sheet: FactSheet): NameKnown | null {
  for (const fact of Object.values(sheet))
    for (const claim of claimsOf(fact)) if (claim.what === what) return { fact, isSo: claim.isSo };
  return null;
}

const kept = new WeakMap<Fact, readonly NameClaim[]>();

/** A fact is read once. */
function claimsOf(fact: Fact): readonly NameClaim[] {
  const known = kept.get(fact);
  if (known !== undefined) return known;
  const { value } = fact;
  const found =
    typeof value !== 'object' || value === null
      ? []
      : (['nl', 'en'] as const)
          .filter((language) => isUsable(fact, language))
          .flatMap((language) => nameClaimsIn(readingOf(value[language] ?? '', language), { isTold: true }));
  kept.set(fact, found);
  return found;
}

/** Whether somebody blames the organisation itself: that is a complaint, which half of all messages are, and no rumour of
 *  somebody else. Pure.
 *  @param what as `NameClaim` has it */
export function blamesUs(what: string, sheet: FactSheet): boolean {
  const us = sheet['organisation'];
  const blamed = /^(?:caused|took-data|knew) (.+)$/.exec(what)?.[1];
  if (blamed === undefined || us?.type !== 'name' || typeof us.value !== 'string') return false;
  return [us.value, ...Object.values(us.terms ?? {}).flat()].some((name) => name.toLowerCase() === blamed);
}
