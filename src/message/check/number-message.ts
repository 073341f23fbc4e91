import { isKnownNoun } from '../claim/number/noun.js';
import { isAfterwards } from '../claim/number/predicate.js';
import { numbersOf, type NumberClaim } from '../claim/number/number.js';
import type { Context, OtherText } from './context.js';
import type { FindingData, Hit } from './finding.js';
import { agrees, boundOf, isApart, meant, type Bound } from './number-bound.js';
import { numberFactsOf, type NumberFact } from './number-fact.js';
import { readingOf, type Reading } from './reading.js';

/** Numbers of a text against those of our other texts. Pure. */
export function otherHits(bound: readonly Bound[], reading: Reading, context: Context): Hit[] {
  const ours = bound.filter(({ claim }) => !claim.isPart && claim.isAsserted && claim.place === null);
  if (ours.length === 0) return [];
  const found = new Map<NumberClaim, Hit>();
  for (const other of context.others) {
    const theirReading = readingOf(other.text, other.language);
    const theirs = numbersOf(theirReading);
    for (const { claim, sure } of ours) {
      if (found.has(claim) || theirs.length === 0) continue;
      const their = theirs.find((one) => isOpposed({ claim, sure }, meant(one), theirReading, theirs, context));
      if (their !== undefined) found.set(claim, messageHit({ claim, sure, other, their, theirReading }, context));
    }
  }
  return [...found.values()];
}

/** Whether another text gives another number for the same thing, and nowhere ours. */
function isOpposed(
  { claim, sure }: Pick<Bound, 'claim' | 'sure'>,
  their: NumberClaim,
  theirReading: Reading,
  theirs: readonly NumberClaim[],
  context: Context,
): boolean {
  if (
    their.measure !== claim.measure ||
    their.isPart ||
    !their.isAsserted ||
    their.place !== null ||
    !isApart(claim, their)
  )
    return false;
  if (their.currency !== claim.currency || isPlain(claim) !== isPlain(their)) return false;
  const isRepeated = theirs.some(
    (one) =>
      one.measure === claim.measure &&
      !isApart(claim, one) &&
      one.concepts.some((concept) => claim.concepts.includes(concept)),
  );
  if (isRepeated) return false;
  if (sure.length > 0) {
    const facts = numberFactsOf(context.sheet, theirReading.language);
    const theirSure = boundOf(their, facts, theirReading, context).sure.map(({ fact }) => fact.key);
    return sure.some(({ fact }) => theirSure.includes(fact.key));
  }
  const alike =
    claim.concepts.some((concept) => their.concepts.includes(concept)) &&
    claim.nouns.some(({ lower }) => isKnownNoun(lower));
  return alike && nearestOf(claim).some((predicate) => nearestOf(their).includes(predicate));
}

/** Whether a number says nothing of what was done afterwards, which counts another lot of people. */
const isPlain = ({ predicates, isWhole }: NumberClaim): boolean =>
  isWhole || !predicates.some(({ predicate, isInClause }) => isInClause && isAfterwards(predicate));

/** What is said of a number: the predicate nearest to it, where that is near enough. */
const nearestOf = ({ predicates }: NumberClaim): string[] => {
  const near = predicates.filter(({ distance, isInClause }) => isInClause && distance <= 6);
  const least = Math.min(...near.map(({ distance }) => distance));
  return near.filter(({ distance }) => distance === least).map(({ predicate }) => predicate);
};

function messageHit(
  {
    claim,
    sure,
    other,
    their,
    theirReading,
  }: { claim: NumberClaim; sure: readonly NumberFact[]; other: OtherText; their: NumberClaim; theirReading: Reading },
  { kind }: Context,
): Hit {
  const known = sure.filter(({ fact }) => fact.status === 'confirmed');
  const isOldWrong = known.some((about) => agrees(claim, about) && !agrees(their, about));
  const isFree = kind === 'correction' || kind === 'recall-notice' || isOldWrong;
  const label: FindingData = sure[0] === undefined ? {} : { fact: sure[0].fact.label, key: sure[0].fact.key };
  const otherSays = theirReading.text.slice(their.start, Math.max(their.end, their.nouns.at(-1)?.end ?? 0));
  return {
    rule: 'message-contradicts',
    start: claim.start,
    end: claim.end,
    data: { message: other.id, otherSays, ...label },
    ...(isFree ? { strength: 'advice' as const } : {}),
  };
}
