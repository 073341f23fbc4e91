import { amountsOf } from '../claim/number/amount.js';
import { isAfterwards } from '../claim/number/predicate.js';
import { numbersOf, type NumberClaim } from '../claim/number/number.js';
import { isUsable, type Fact } from '../fact.js';
import { formatFact } from '../format.js';
import type { Context, Family } from './context.js';
import type { FindingData, Hit } from './finding.js';
import { agrees, boundOf, type Bound } from './number-bound.js';
import { numberFactsOf, wordsOfSheet, type NumberFact } from './number-fact.js';
import { otherHits } from './number-message.js';
import { quantifierHits, quantifierMessageHits } from './quantifier.js';
import { keptFor, readingOf, type Reading } from './reading.js';

/** Numbers and shares against the fact sheet and against our other texts. Pure; linear in the text's length. */
export const numberHits: Family = (reading, context) => {
  const claims = numbersOf(reading);
  const facts = numberFactsOf(context.sheet, reading.language);
  const bound = claims.map((claim) => boundOf(claim, facts, reading, context));
  return [
    ...claims.flatMap((claim, index) => misreadHits(claim, bound[index]!.sure, reading)),
    ...bound.flatMap((one, index) =>
      factHits(one, bound.slice(Math.max(0, index - neighbours), index + neighbours), facts, reading, context),
    ),
    ...otherHits(bound, reading, context),
    ...quantifierHits(reading, facts, context),
    ...quantifierMessageHits(reading, claims, context),
  ];
};

/** How many numbers before and after one are looked at for the right one. */
const neighbours = 12;

const dutch = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 });
const british = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** Prices of a fraction: petrol and electricity have three decimals. */
const perUnit = /^\s?(?:per|an?|\/) ?(?:lit(?:er|re)|kwh|kubieke|m3|m³|kilo|kg|unit|stuk)/i;

const unitBefore =
  /\b(?:gemiddelde?|average|mean|exchange rate|wisselkoers|koers|ratio|verhouding)\b[^.!?]{0,30}$|\b(?:an?|per|een|één|de prijs van een|each) (?:lit(?:er|re)|kwh|kilowattuur|kubieke meter|cubic metre|kilo|unit)\b[^.!?]{0,40}$/i;

function misreadHits(claim: NumberClaim, sure: readonly NumberFact[], reading: Reading): Hit[] {
  const { misread, start, end } = claim;
  if (
    misread === null ||
    perUnit.test(reading.text.slice(end, end + 20)) ||
    unitBefore.test(reading.text.slice(Math.max(0, start - 50), start))
  )
    return [];
  const isMeant = sure.some(({ fact }) => fact.value !== null && Number(fact.value) === misread.instead);
  if (!claim.isCountable && claim.measure !== 'money' && !isMeant) return [];
  const data: FindingData = {
    means: (reading.language === 'nl' ? dutch : british).format(misread.means),
  };
  return [{ rule: 'number-misread', start, end, data, ...(misread.isHarmless ? { strength: 'advice' as const } : {}) }];
}

function factHits(
  { claim, sure, loose }: Bound,
  all: readonly Bound[],
  facts: readonly NumberFact[],
  reading: Reading,
  context: Context,
): Hit[] {
  const { start, end } = claim;
  if (sure.length + loose.length === 0) return isOfNothingKnown(claim, facts, reading, context) ? [unbound(claim)] : [];
  const known = sure.filter(({ fact }) => fact.status === 'confirmed');
  if (known.some((about) => agrees(claim, about))) return [];
  if (isToldElsewhere(claim, reading, context)) return [];
  const about = known[0];
  if (about !== undefined) {
    // Beside the right number in one sentence, another one is a part of it or how it was before.
    const beside =
      isShareOfSum(claim, about, all) ||
      all.some(
        (other) =>
          other.claim !== claim &&
          other.claim.sentence.start === claim.sentence.start &&
          other.claim.measure === claim.measure &&
          agrees(other.claim, about) &&
          // Money and shares often stand without a noun.
          (other.claim.concepts.some((concept) => about.units.has(concept)) || about.measure !== 'count'),
      );
    if (beside || isOfOtherMoment(claim, about, reading) || isOfPlace(claim, all, context)) return [];
    return [
      {
        rule: 'number-contradicts',
        start,
        end,
        data: { fact: about.fact.label, key: about.fact.key, stands: standing(about.fact, reading, context) },
      },
    ];
  }
  const open = sure.filter(({ fact }) => fact.status !== 'confirmed');
  const unknown = open.find(({ fact }) => fact.status === 'unknown');
  if (unknown !== undefined && open.length === 1)
    return [
      { rule: 'number-contradicts', start, end, data: { fact: unknown.fact.label, key: unknown.fact.key, stands: '' } },
    ];
  const nearest = loose.find(({ fact }) => fact.status === 'confirmed');
  if (nearest === undefined || sure.length > 0 || !isUnexplained(claim)) return [];
  if (facts.some((other) => other.measure === claim.measure && agrees(claim, other))) return [];
  return [{ rule: 'number-unbound', start, end, data: { fact: nearest.fact.label } }];
}

/** Another moment, another case or a part. Alone these words prove nothing, since all may have happened yesterday; where the
 *  text has the right number too, they say why this one differs. */
const ofOtherMoment =
  /\b(?:yesterday|earlier|initially|originally|at first|at (?:its|the) (?:peak|height|worst)|peaked|last (?:week|night|month|time)|previous(?:ly)?|(?:this|on \p{L}{3,6}day) (?:morning|afternoon|evening)|before|then|ago|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|rivals?|competitors?|elsewhere|other|another|of (?:that|this|which|these|those)|gisteren|gister(?:en)?(?:avond|ochtend|middag)|eergisteren|eerder|eerst|aanvankelijk|in eerste instantie|op het hoogtepunt|piek|vorige|vannacht|vanochtend|vanmorgen|vanmiddag|toen|destijds|geleden|op (?:maan|dins|woens|donder|vrij|zater|zon)dag|concurrent(?:en)?|elders|andere?|ander|waarvan|daarvan|daarna|(?:om|rond|at|around|by) \d{1,2}(?:[.:]\d{2})?|(?:tot|until) (?:nu|now))\b/iu;

/** Whether a number is told of another moment or case than the one in the text that is right, or beside it in one breath:
 *  "of our 210 flights, 32". */
function isOfOtherMoment({ sentence, start, isWhole }: NumberClaim, about: NumberFact, reading: Reading): boolean {
  const isSaidOther = ofOtherMoment.test(sentence.text);
  return keptAmounts(reading).some(
    (other) =>
      other.start !== start &&
      other.measure === about.measure &&
      other.low === other.high &&
      other.low === Number(about.fact.value) &&
      ((other.start >= sentence.start && other.start < sentence.end) || (isSaidOther && !isWhole)),
  );
}

const keptAmounts = keptFor(amountsOf);

/** Whether the numbers of one sentence together make a fact: "12 flights to London and 20 flights to Paris". */
function isShareOfSum(claim: NumberClaim, { fact, units }: NumberFact, all: readonly Bound[]): boolean {
  const parts = all.filter(
    (other) =>
      other.claim.sentence.start === claim.sentence.start &&
      other.claim.low === other.claim.high &&
      other.claim.concepts.some((concept) => units.has(concept)),
  );
  const sum = parts.reduce((total, part) => total + part.claim.low, 0);
  return parts.length > 1 && sum === Number(fact.value);
}

/** Whether a number is told of a place that the sheet does not name, beside other places or numbers of its kind. Where it
 *  is the only one of a text, a reader takes it for the whole. */
const isOfPlace = (claim: NumberClaim, all: readonly Bound[], { sheet }: Context): boolean =>
  claim.place !== null &&
  !wordsOfSheet(sheet).includes(claim.place) &&
  (claim.low === 0 ||
    !claim.predicates.some(({ isBehind, isInClause }) => isBehind && isInClause) ||
    all.some(
      (other) => other.claim !== claim && other.claim.concepts.some((concept) => claim.concepts.includes(concept)),
    ));

const unbound = ({ start, end }: NumberClaim): Hit => ({ rule: 'number-unbound', start, end });

/** Nouns of time and of how often: their numbers are no figures of what happened. */
const ofTime =
  /^(?:seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?|years?|nights?|times?|steps?|working|business|seconden|minuten|minuut|uur|uren|dag(?:en)?|werkdagen|weken|week|maand(?:en)?|jaar|jaren|keer|maal|stap(?:pen)?|nachten|vragen|questions?|tips?|ways?|manieren|factor|talen|languages|items?|punten|points?|things?|dingen|teams?|calls?|letters?|procent|graden|degrees)$/;

/** Whether a number of things stands in a text of which the sheet, that has figures, knows none. */
const isOfNothingKnown = (
  claim: NumberClaim,
  facts: readonly NumberFact[],
  reading: Reading,
  context: Context,
): boolean =>
  claim.measure === 'count' &&
  claim.isCountable &&
  claim.low > 1 &&
  !claim.nouns.some(({ lower }) => ofTime.test(lower)) &&
  !claim.isPart &&
  claim.place === null &&
  claim.isAsserted &&
  claim.misread === null &&
  !claim.predicates.some(({ predicate, isInClause }) => isInClause && isAfterwards(predicate)) &&
  facts.some(({ fact }) => fact.status === 'confirmed') &&
  !facts.some((about) => agrees(claim, about)) &&
  !isToldElsewhere(claim, reading, context);

/** Whether nothing in the text says that a number is another one than a fact's. */
const isUnexplained = (claim: NumberClaim): boolean =>
  !claim.isPart &&
  claim.isAsserted &&
  claim.place === null &&
  // "One customer" tells a story rather than a count.
  claim.high > 1 &&
  // People are counted for many reasons; without a word of what befell them it is another count.
  (!claim.concepts.includes('people') || claim.predicates.length > 0) &&
  !claim.predicates.some(({ predicate, isInClause }) => isInClause && isAfterwards(predicate));

const standing = (fact: Fact, { language }: Reading, { timeZone, at }: Context): string =>
  isUsable(fact, language) ? formatFact(fact, { language, timeZone, at }) : '';

/** Whether the figure stands so in a fact that is told in words, with the same thing counted. */
function isToldElsewhere(claim: NumberClaim, { language }: Reading, { sheet }: Context): boolean {
  return Object.values(sheet).some((fact) => {
    if (fact.type !== 'text' || !isUsable(fact, language) || typeof fact.value !== 'object') return false;
    return numbersOf(readingOf(fact.value[language] ?? '', language)).some(
      (told) =>
        told.measure === claim.measure &&
        told.low === claim.low &&
        told.high === claim.high &&
        (told.concepts.length === 0 ||
          claim.concepts.length === 0 ||
          told.concepts.some((concept) => claim.concepts.includes(concept))),
    );
  });
}
