import { isKnownNoun, isPerson, nounConcept, stemOf } from '../claim/number/noun.js';
import { isAfterwards, isDenied, predicatesIn, type NumberPredicate } from '../claim/number/predicate.js';
import { numbersOf, wordsIn, type NumberClaim } from '../claim/number/number.js';
import { quantifiersOf, type QuantifierClaim } from '../claim/number/quantifier.js';
import { isUsable } from '../fact.js';
import { formatFact } from '../format.js';
import type { Context } from './context.js';
import type { Hit } from './finding.js';
import { isNamedIn, type NumberFact } from './number-fact.js';
import { readingOf, type Reading, type Span } from './reading.js';

/** Shares in words ("the vast majority") against facts in percent, against a number affected beside a known total, and
 *  "nobody" against a number above nought. Pure. */
export function quantifierHits(reading: Reading, facts: readonly NumberFact[], context: Context): Hit[] {
  const known = facts.filter(({ fact }) => isUsable(fact, reading.language));
  if (known.length === 0) return [];
  return quantifiersOf(reading).flatMap((claim): Hit[] => {
    const about =
      known.find((one) => one.measure === 'share' && isContradicted(claim, one, Number(one.fact.value), reading)) ??
      known.find((one) => one.measure === 'count' && isPartContradicted(claim, one, known, reading)) ??
      known.find((one) => one.measure === 'count' && isNoughtContradicted(claim, one));
    if (about === undefined || !isUsable(about.fact, reading.language)) return [];
    const { timeZone, at } = context;
    const stands = formatFact(about.fact, { language: reading.language, timeZone, at });
    return [
      {
        rule: 'quantifier-contradicts',
        start: claim.start,
        end: claim.end,
        data: { fact: about.fact.label, key: about.fact.key, stands },
        // "A small group" is a matter of taste, and often of another whole; "most", "all" and "none" are not.
        ...(claim.high > 0 && claim.high < 50 ? { strength: 'advice' as const } : {}),
      },
    ];
  });
}

/** Quantifiers against the numbers of our other texts, and our numbers against their "nobody": only where both say the
 *  same of the same, in as many words. Pure. */
export function quantifierMessageHits(reading: Reading, claims: readonly NumberClaim[], context: Context): Hit[] {
  const ours = quantifiersOf(reading);
  if (context.others.length === 0 || ours.length + claims.length === 0) return [];
  const isFree = context.kind === 'correction' || context.kind === 'recall-notice';
  const found = new Map<number, Hit>();
  for (const other of context.others) {
    const theirs = readingOf(other.text, other.language);
    const add = ({ start, end }: Span, said: Span): void => {
      if (found.has(start)) return;
      const data = { message: other.id, otherSays: theirs.text.slice(said.start, said.end) };
      found.set(start, {
        rule: 'message-contradicts',
        start,
        end,
        data,
        ...(isFree ? { strength: 'advice' as const } : {}),
      });
    };
    const numbers = numbersOf(theirs);
    for (const claim of ours) {
      const number = numbers.find((one) => isDeniedBy(one, claim));
      if (number !== undefined) add(claim, number);
    }
    for (const claim of claims) {
      const denial = quantifiersOf(theirs).find((one) => isDeniedBy(claim, one));
      if (denial !== undefined) add(claim, denial);
    }
  }
  return [...found.values()];
}

/** Whether a number and a quantifier cannot both hold: a share outside it, or some where it says none. */
function isDeniedBy(number: NumberClaim, claim: QuantifierClaim): boolean {
  if (number.isPart || !number.isAsserted || number.place !== null || /\b(?:in|uit|from) \p{Lu}/u.test(claim.tail))
    return false;
  const units = new Set(number.concepts);
  const predicates = new Set(
    number.predicates
      .filter(({ isInClause, distance }) => isInClause && distance <= 6)
      .map(({ predicate }) => predicate),
  );
  if (predicates.size === 0) return false;
  if ([...predicates].some(isAfterwards) || claim.predicates.some(isAfterwards)) return false;
  if (number.measure === 'share')
    return (
      claim.predicates.some((predicate) => predicates.has(predicate)) &&
      isSameUnit(claim, { units }) &&
      isDenied(number.sentence.text) === isDenied(claim.sentence.text) &&
      (number.high < claim.low || number.low > claim.high)
    );
  return number.measure === 'count' && number.low >= 1 && isNoneOf(claim, { units, predicates });
}

const isOutside = ({ low, high }: { low: number; high: number }, share: number): boolean => share < low || share > high;

function isContradicted(claim: QuantifierClaim, about: NumberFact, share: number, reading: Reading): boolean {
  const clause = ownClause(claim);
  const stems = wordsIn(reading.words, clause).map(({ lower }) => stemOf(lower));
  const isMeant =
    isNamedIn(about, stems) || predicatesIn(clause.text).some(({ predicate }) => about.predicates.has(predicate));
  const isOther = claim.predicates.some((predicate) => isRival(predicate, about));
  if (claim.isOfSome || isToldAsWell(claim, share, reading)) return false;
  if (!isMeant || isOther || !isSameUnit(claim, about)) return false;
  // "Most customers cannot log in" tells the share of those who can, turned round.
  const isTurned = isDenied(clause.text) !== about.isDenied && claim.high > 0;
  return isOutside(claim, isTurned ? 100 - share : share);
}

/** What a quantifier's clause says; behind "but", the rest is told of others. */
function ownClause({ sentence, start }: QuantifierClaim): Span & { readonly text: string } {
  const at = start - sentence.start;
  const behind = otherClause.exec(sentence.text.slice(at))?.index;
  const before = sentence.text.slice(0, at);
  const from = Math.max(before.lastIndexOf(', but '), before.lastIndexOf(', maar '), before.lastIndexOf('; '), 0);
  const to = behind === undefined ? sentence.text.length : at + behind;
  return { start: sentence.start + from, end: sentence.start + to, text: sentence.text.slice(from, to) };
}

/** Whether the sentence tells the share itself too: "all firms can, of the others half". */
const isToldAsWell = ({ sentence }: QuantifierClaim, share: number, reading: Reading): boolean =>
  numbersOf(reading).some(
    ({ measure, low, high, start }) =>
      measure === 'share' && start >= sentence.start && start < sentence.end && share >= low && share <= high,
  );

const otherClause =
  /;|[,–—] ?(?:but|maar|though|although|hoewel|while|whereas|terwijl|and|en|yet|al) | (?:because|doordat|omdat|since they|whereas|terwijl|even though|hoewel) /iu;

/** "Again" does not make another predicate of working. */
const isRival = (predicate: NumberPredicate, { predicates }: NumberFact): boolean =>
  isAfterwards(predicate) && predicate !== 'restored' && !predicates.has(predicate);

const pronoun =
  /^(?:(?:almost|nearly|virtually|practically|bijna|vrijwel|nagenoeg|haast|zo goed als|praktisch|hardly|barely) )?(?:everyone|everybody|anyone|anybody|iedereen|niemand|nobody|no[ -]?one|none(?! of))/i;

const pronounOf = ({ sentence, start }: QuantifierClaim): boolean =>
  pronoun.test(sentence.text.slice(start - sentence.start));

const isSameUnit = (
  claim: QuantifierClaim,
  { units, fact, words = [] }: Pick<NumberFact, 'units'> & Partial<Pick<NumberFact, 'fact' | 'words'>>,
): boolean => {
  if (pronounOf(claim) || claim.concepts.some((concept) => units.has(concept))) return true;
  if (units.size > 0) return false;
  // The unit of a share is "per cent"; its label says of what.
  const label = Object.values(fact?.label ?? {}).join(' ');
  const nouns = (label.toLowerCase().match(/\p{L}+/gu) ?? []).filter(isKnownNoun).map(nounConcept);
  if (nouns.length === 0 && words.length > 0) return claim.concepts.some((concept) => words.includes(concept));
  return nouns.length === 0 || claim.concepts.some((concept) => nouns.includes(concept) || !isKnownNoun(concept));
};

const totalWords =
  /\b(?:total|totaal|in total|in totaal|customer base|klantenbestand|all our customers|al onze klanten|(?:customers|klanten) (?:that |die )?(?:we|wij) (?:have|hebben)|customers[ -]total|klanten[ -]totaal)\b/i;

/** The number affected of a known total, as a share. */
function isPartContradicted(
  claim: QuantifierClaim,
  about: NumberFact,
  known: readonly NumberFact[],
  reading: Reading,
): boolean {
  if (totalWords.test(about.said) || !about.predicates.has('affected')) return false;
  const total = known.find(
    (other) =>
      other !== about &&
      other.measure === 'count' &&
      totalWords.test(other.said) &&
      [...about.units].every((unit) => other.units.has(unit)),
  );
  const whole = Number(total?.fact.value ?? 0);
  const part = Number(about.fact.value);
  if (whole <= 0 || part > whole || claim.high === 0) return false;
  const share = (100 * part) / whole;
  if (claim.predicates.includes('access') && !claim.predicates.some((predicate) => about.predicates.has(predicate)))
    return isSameUnit(claim, about) && isOutside(claim, isDenied(claim.sentence.text) ? share : 100 - share);
  return isContradicted(claim, about, share, reading);
}

const auxiliary =
  /^(?:to|today|vandaag|nu|now|op|moment|momenteel|currently|meer|here|of|van|onze|single|enkel|hier|hiervan|ook|also|because|is|are|was|were|has|have|had|been|being|got|customers?|people|person|users?|passengers?|patients?|employees?|staff|accounts?|at|our|in|the|this|during|by|bij|is|zijn|was|waren|werd|werden|raakte|raakten|heeft|hebben|had|er|klant|klanten|mensen|gebruikers?|reizigers?|medewerkers?|enkele|de|het|deze|dit|incident|accident|ongeval|ongeluk|brand|fire|storing|outage|explosie|explosion|hierbij|daarbij|hierdoor|daardoor|geraakt|gekomen)$/i;

/** "Nobody was hurt" where the sheet counts two: only where nothing but helping words stands in between. */
function isNoughtContradicted(claim: QuantifierClaim, about: NumberFact): boolean {
  return Number(about.fact.value) > 0 && !about.isDenied && isNoneOf(claim, about);
}

/** "Niemand meer" is nobody any longer, and not nobody else. */
const noLonger = /\bniemand meer\b(?= (?:vermist|zonder|opgesloten))/giu;
/** Of whoever is not among those counted. */
const others = /\b(?:else|others?|further|verder|anders?|anderen|andere|overige|meer)\b/i;

/** Whether a quantifier says that none of some things is what a predicate says. */
function isNoneOf(claim: QuantifierClaim, about: Pick<NumberFact, 'units' | 'predicates'>): boolean {
  if (claim.high !== 0 || others.test(claim.sentence.text.replace(noLonger, ' '))) return false;
  const said = predicatesIn(claim.tail).filter(({ predicate }) => about.predicates.has(predicate))[0];
  if (said === undefined || isDenied(claim.tail)) return false;
  const isPeople = [...about.units].some(isPerson);
  // "No injuries" counts people by what befell them.
  const isUnit =
    claim.concepts.some((concept) => about.units.has(concept)) ||
    (isPeople && (pronounOf(claim) || !claim.concepts.slice(0, 3).some(isPerson)));
  if (!isUnit) return false;
  const between = claim.tail.slice(0, said.start).match(/\p{L}+/gu) ?? [];
  const after = /^[^,.;:!?]*/.exec(claim.tail.slice(said.end))![0].match(/\p{L}+/gu) ?? [];
  // "No affected customer has to do anything": there the predicate only says which customers.
  const isAttribute =
    (between.length === 0 && !['injured', 'dead', 'missing'].includes(said.predicate)) ||
    (between.length > 0 &&
      between.every((word) => /^(?:of|van|the|these|those|our|de|deze|die|onze|het)$/i.test(word)));
  return (
    !isAttribute &&
    between.length <= 7 &&
    between.every((word) => auxiliary.test(word) || about.units.has(nounConcept(word.toLowerCase()))) &&
    isClosed(after)
  );
}

const isClosed = (after: readonly string[]): boolean => {
  const [first] = after;
  return (
    first === undefined ||
    /^(?:geraakt|gevallen|in|by|bij|door|during|today|vandaag|this|deze|because|due|since|when|while|before|there|from|to|on|after|until|toen|terwijl|doordat|daar|voor|op|uit|anymore|over|omdat|wegens|vanwege|dankzij|na|sinds|with|met|here|hier|so|now|nu|momenteel|currently|or|of|te|is|zijn|geworden|van|tijdens|as|at|and|en|gekomen)$/i.test(
      first,
    )
  );
};
