import { needs as allNeeds, type Need } from '../mention.js';
import { groups } from './lexicon/need.js';
import type { Match } from './phrase.js';

/** The sum of each need; null where no word speaks of any. */
export function sumsOf(matches: readonly Match[]): Record<Need, number> | null {
  let seen: Map<string, Match[]> | null = null;
  for (const match of matches) {
    if (groups[match.family] === undefined) continue;
    seen ??= new Map();
    const those = seen.get(match.family);
    // A phrase within a longer one of the same group is the same sign.
    if (those === undefined) seen.set(match.family, [match]);
    else if (!those.some((one) => one.from <= match.to - 1 && match.from <= one.to - 1)) those.push(match);
  }
  if (seen === null) return null;
  const sums = Object.fromEntries(allNeeds.map((need) => [need, 0])) as Record<Need, number>;
  for (const [family, those] of seen) {
    const { need, weight, most } = groups[family]!;
    sums[need] += weight * Math.min(most, those.length);
  }
  return sums;
}
