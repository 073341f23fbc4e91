import type { NumberClaim } from '../claim/number/number.js';
import type { Context } from './context.js';
import { bondOf, wordsOfSheet, type NumberFact } from './number-fact.js';
import type { Reading } from './reading.js';

/** A number with the facts that it is, surely or perhaps. */
export interface Bound {
  readonly claim: NumberClaim;
  readonly sure: readonly NumberFact[];
  readonly loose: readonly NumberFact[];
}

/** Which facts a number is. Pure. */
export function boundOf(read: NumberClaim, facts: readonly NumberFact[], reading: Reading, { sheet }: Context): Bound {
  const claim = meant(read);
  const sheetText = wordsOfSheet(sheet);
  const bonds = facts.map((about) => ({ about, bond: bondOf(claim, about, reading, sheetText) }));
  return {
    claim,
    sure: bonds.filter(({ bond }) => bond === 'sure').map(({ about }) => about),
    loose: bonds.filter(({ bond }) => bond === 'loose').map(({ about }) => about),
  };
}

/** A misread figure is compared by what it was meant to be, so that one slip gives one finding. Pure. */
export const meant = (claim: NumberClaim): NumberClaim =>
  claim.misread === null || claim.misread.isHarmless || !(claim.isCountable || claim.measure === 'money')
    ? claim
    : { ...claim, low: claim.misread.instead, high: claim.misread.instead };

/** Whether a fact's value lies in a claimed interval; rounding of binary fractions is forgiven. */
const holds = ({ low, high }: { low: number; high: number }, value: number): boolean =>
  value >= low - Math.abs(low) * 1e-9 && value <= high + Math.abs(high) * 1e-9;

/** Whether two claimed intervals have nothing in common. Pure. */
export const isApart = (one: NumberClaim, other: NumberClaim): boolean =>
  one.high * (1 + 1e-9) < other.low || other.high * (1 + 1e-9) < one.low;

/** Whether a fact's value lies in what a number claims. Pure. */
export const agrees = (claim: NumberClaim, { fact }: NumberFact): boolean =>
  fact.value !== null && holds(claim, Number(fact.value));
