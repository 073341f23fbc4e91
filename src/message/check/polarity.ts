import { absencesIn, type Absence } from '../claim/absence/absence.js';
import { assertionsIn, type Assertion } from '../claim/absence/predicate.js';
import { oppositesIn } from '../claim/absence/opposite.js';
import { isProven } from '../claim/absence/proof.js';
import { isUsable } from '../fact.js';
import type { Context, Family } from './context.js';
import type { FindingData, Hit } from './finding.js';
import { numberFactsOf } from './number-fact.js';
import { quantifierHits } from './quantifier.js';
import { readingOf, type Reading } from './reading.js';

/** Claims that some harm did not happen without a fact that says so (C4). Pure. */
export const absenceHits: Family = (reading, context) =>
  unproven(reading, context).map(({ start, end, instead }): Hit => ({
    rule: 'absence-unproven',
    start,
    end,
    data: { instead },
  }));

/** Statements that the sheet or another text of ours denies (C4). Pure. */
export const polarityHits: Family = (reading, context) => contradictions(reading, context);

/** Claims of absence that no fact says as well. Where a figure on the sheet denies one, that is what is wrong with it. */
function unproven(reading: Reading, context: Context): Absence[] {
  const claims = absencesIn(reading).filter((claim) => !isProven(reading, claim, context));
  if (claims.length === 0) return [];
  const denied = quantifierHits(reading, numberFactsOf(context.sheet, reading.language), context);
  return claims.filter((claim) => !denied.some(({ start, end }) => start < claim.end && claim.start < end));
}

interface Source {
  readonly reading: Reading;
  readonly data: FindingData;
}

/** One finding for each statement of ours: against the sheet if that denies it, else against the first text that does. */
function contradictions(reading: Reading, context: Context): Hit[] {
  const ours = assertionsIn(reading);
  const texts = sourcesOf(reading, context);
  const stands = standsOf(ours);
  const sources = (ours.length === 0 ? [] : texts).map(({ reading: other, data }) => ({
    stands: standsOf(assertionsIn(other)),
    text: other.text,
    data,
  }));
  const hits = ours.flatMap(({ start, end, predicate, isSo }): Hit[] => {
    if (stands.get(predicate) === null) return [];
    for (const other of sources) {
      const denial = other.stands.get(predicate);
      if (denial === undefined || denial === null || denial.isSo === isSo) continue;
      const otherSays = other.text.slice(denial.start, denial.end);
      return [{ rule: 'polarity-contradicts', start, end, data: { ...other.data, otherSays } }];
    }
    return [];
  });
  const opposed = texts.flatMap(({ reading: other, data }) =>
    oppositesIn(reading, other).map(({ start, end, otherSays }): Hit => ({
      rule: 'polarity-contradicts',
      start,
      end,
      data: { ...data, otherSays },
    })),
  );
  for (const hit of opposed) if (!hits.some(({ start, end }) => start < hit.end && hit.start < end)) hits.push(hit);
  return hits;
}

/** What a text says of each matter; null where it says both sides, as of two shops, and cannot be held against another. */
function standsOf(assertions: readonly Assertion[]): Map<string, Assertion | null> {
  const stands = new Map<string, Assertion | null>();
  for (const one of assertions) {
    const known = stands.get(one.predicate);
    if (known === undefined) stands.set(one.predicate, one);
    else if (known !== null && known.isSo !== one.isSo) stands.set(one.predicate, null);
  }
  return stands;
}

function sourcesOf({ language }: Reading, { sheet, others }: Context): Source[] {
  const facts = Object.values(sheet).flatMap((fact): Source[] => {
    if (!isUsable(fact, language) || typeof fact.value !== 'object') return [];
    return [{ reading: readingOf(fact.value[language] ?? '', language), data: { fact: fact.label } }];
  });
  return [
    ...facts,
    ...others.map(({ id, text, language: own }) => ({ reading: readingOf(text, own), data: { message: id } })),
  ];
}
