import { isKnownNoun, isPerson, nounConcept, stemOf } from '../claim/number/noun.js';
import { isAfterwards, isDenied, predicatesIn, withoutPower, type NumberPredicate } from '../claim/number/predicate.js';
import { wordsIn, type NumberClaim } from '../claim/number/number.js';
import type { Fact, FactSheet } from '../fact.js';
import type { Reading } from './reading.js';

/** How surely a number in a text is a fact's: not at all, perhaps (the same unit), or beyond doubt. */
export type Bond = 'none' | 'loose' | 'sure';

/** A fact with a figure, and by which words a text means it. */
export interface NumberFact {
  readonly fact: Fact;
  readonly measure: 'count' | 'share' | 'money';
  /** What its unit counts. */
  readonly units: ReadonlySet<string>;
  /** Terms that somebody gave it, each as the stems of its words. */
  readonly terms: readonly (readonly string[])[];
  /** The words of its label that say what it is about; all of them together mean it. */
  readonly words: readonly string[];
  readonly predicates: ReadonlySet<NumberPredicate>;
  /** Whether its label says that something is not so. */
  readonly isDenied: boolean;
  /** Whether its label says no more than what is counted: "how many reports there are". */
  readonly isBare: boolean;
  /** Its label and terms, for words such as "per" that then are no sign of another number. */
  readonly said: string;
}

const kept = new WeakMap<FactSheet, Map<string, readonly NumberFact[]>>();

/** The facts of a sheet that a number in a text may be about. Pure. */
export function numberFactsOf(sheet: FactSheet, language: string): readonly NumberFact[] {
  const known = kept.get(sheet)?.get(language);
  if (known !== undefined) return known;
  const facts = Object.values(sheet)
    .filter(({ type, publishable }) => publishable && (type === 'number' || type === 'money'))
    .map((fact) => numberFactOf(fact, language));
  const languages = kept.get(sheet) ?? new Map<string, readonly NumberFact[]>();
  kept.set(sheet, languages.set(language, facts));
  return facts;
}

const keptText = new WeakMap<FactSheet, string>();

/** All words on a sheet: a place that it names is where everything happened, not a part of it. Pure. */
export function wordsOfSheet(sheet: FactSheet): string {
  const known = keptText.get(sheet);
  if (known !== undefined) return known;
  const text = Object.values(sheet)
    .map(({ value }) => (typeof value === 'object' && value !== null ? Object.values(value).join(' ') : String(value)))
    .join(' ');
  keptText.set(sheet, text);
  return text;
}

const filler =
  /^(?:how|what|which|high|large|big|long|size|estimated|many|per|cent|much|number|total|totals|share|percentage|percent|procent|count|amount|sum|about|the|of|a|an|in|at|is|are|was|were|be|been|has|have|had|there|it|this|that|to|whether|and|with|we|our|who|could|can|their|for|by|on|first|so|far|now|hoe|hoog|groot|lang|welk|welke|geschat|bedrag|hoeveel|aantal|totaal|deel|het|de|een|van|in|er|is|zijn|was|waren|om|of|en|met|wij|we|ons|onze|die|dat|hebben|heeft|had|hadden|worden|werd|werden|kon|konden|kan|kunnen|voor|door|op|bij|gaat|nu|tot|toe|eerste|wat|geld|money|other|andere)$/;

const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 2 && !filler.test(word));

function numberFactOf(fact: Fact, language: string): NumberFact {
  const unit = fact.unit?.[language] ?? Object.values(fact.unit ?? {})[0] ?? '';
  const isShare = /%|\bprocent\b|\bper ?cent\b/iu.test(unit);
  const label = fact.label[language] ?? '';
  const ownTerms = fact.terms?.[language] ?? [];
  const everything = [
    ...Object.values(fact.label),
    ...Object.values(fact.terms ?? {}).flat(),
    fact.key.replaceAll('-', ' '),
  ];
  const said = everything.join(' | ');
  const unitWords = contentWords(unit);
  const units = new Set(
    (unitWords.length > 0 || isShare ? unitWords : contentWords(said).filter(isKnownNoun)).map(nounConcept),
  );
  const words = [
    ...new Set(
      contentWords(label)
        .filter((word) => !units.has(nounConcept(word)))
        .map(stemOf),
    ),
  ];
  const predicates = new Set(predicatesIn(said).map(({ predicate }) => predicate));
  return {
    fact,
    measure: fact.type === 'money' || /^(?:€|euro'?s?|EUR)$/iu.test(unit) ? 'money' : isShare ? 'share' : 'count',
    units,
    terms: ownTerms
      .map((term) => (term.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf))
      .filter(({ length }) => length > 0),
    words,
    predicates,
    isDenied: isDenied(label) || /\b(?:no|geen)\b/i.test(withoutPower(label)),
    isBare: words.length === 0 && predicates.size === 0 && ownTerms.length === 0,
    said,
  };
}

/** Whether a sentence holds one of a fact's terms, or all words of its label. */
export function isNamedIn({ terms, words, units }: NumberFact, stems: readonly string[]): boolean {
  const has = (stem: string): boolean =>
    stems.some((other) => other === stem || (stem.length > 5 && other.startsWith(stem)));
  return (
    terms.some((term) => !term.every((stem) => units.has(nounConcept(stem))) && term.every(has)) ||
    (words.length > 0 && words.every(has))
  );
}

/** What money is of that is not the sum told of: what is paid, insured or set aside for it. */
const ofOtherMoney =
  /\b(?:eigen risico|excess|deductible|gereserveerd|reser(?:ved|veren|veert)|set aside|verzeker(?:d|t|aar|aars|ing)|insur(?:ed|ers?|ance)|cover(?:s|ed|ing)?|dek(?:t|ken|king)|vergoed(?:t|en|ing)?|fonds|fund|budget|begroting|maximaal|at most|maximum|per (?:klant|customer|persoon|person|household|huishouden))\b/i;

/** How surely a number is a fact's. Pure. */
export function bondOf(claim: NumberClaim, about: NumberFact, reading: Reading, sheetText: string): Bond {
  if (claim.measure !== about.measure) return 'none';
  const isUnit = claim.concepts.some((concept) => about.units.has(concept));
  const isPredicateNoun =
    !isUnit &&
    [...about.units].some(isPerson) &&
    claim.nouns.some(({ lower }) =>
      predicatesIn(lower).some(({ predicate }) => about.predicates.has(predicate) && !isAfterwards(predicate)),
    );
  // A fact that counts "injured" is of people, whatever they are called.
  const isHarmed =
    !isUnit &&
    claim.concepts.some(isPerson) &&
    [...about.units].some((unit) => /^(?:injur|gewond|dod|dead|death|vermist|missing|casualty|victim)/.test(unit)) &&
    claim.predicates.some(({ predicate, isInClause }) => isInClause && about.predicates.has(predicate));
  // "People" are the passengers, if what is said of them is what is said of those; "nine spectators" are some of the people,
  // and can only be more than all of them.
  const isSaidOfThem =
    !isUnit &&
    [...about.units].some(isPerson) &&
    claim.concepts.some(isPerson) &&
    (claim.predicates.some(
      ({ predicate, isInClause }) => isInClause && about.predicates.has(predicate) && !isAfterwards(predicate),
    ) ||
      isNamedIn(about, stemsOf(reading, claim)));
  const isWider = isSaidOfThem && claim.concepts.at(-1) === 'people';
  const isNarrower =
    isSaidOfThem && about.units.has('people') && about.fact.value !== null && claim.low > Number(about.fact.value);
  if (about.measure === 'count' && !isUnit && !isPredicateNoun && !isHarmed && !isWider && !isNarrower) return 'none';
  if (claim.currency !== null && claim.currency !== '€') return 'none';
  if (about.measure === 'money' && ofOtherMoney.test(claim.sentence.text) && !ofOtherMoney.test(about.said))
    return 'none';
  const near = nearestOf(claim, about, reading);
  if (near === null) {
    if (about.measure !== 'count') return 'none';
    return about.isBare && bareVerb.test(claim.sentence.text) && !claim.isPart ? 'sure' : 'loose';
  }
  if (about.measure === 'share' && about.units.size > 0 && claim.concepts.length > 0 && !isUnit) return 'loose';
  const isPart = claim.isPart && !(perWord.test(about.said) && perWord.test(claim.sentence.text));
  if (isPart || !claim.isAsserted) return 'none';
  if (claim.place !== null && !sheetText.includes(claim.place) && !claim.predicates.some(({ isBehind }) => isBehind))
    return 'none';
  if (isOfOpposite(claim, about, reading)) return 'none';
  const rivals = nearPredicates(claim).filter(({ predicate }) => !about.predicates.has(predicate));
  if (rivals.some(({ predicate, isInClause }) => isInClause && isAfterwards(predicate)) && !claim.isWhole)
    return 'none';
  // "The recall is about 25,000 jars" says the same as that they are recalled.
  const isOwn = claim.predicates.some(({ predicate, isInClause }) => isInClause && about.predicates.has(predicate));
  if (
    rivals.some(
      ({ predicate, distance }) => !isAfterwards(predicate) && distance < near && !(isOwn && predicate === 'affected'),
    )
  )
    return 'none';
  if (about.measure !== 'money' && claim.isDenied !== about.isDenied) return 'loose';
  return 'sure';
}

/** What the clause says of a number; only where it says nothing, what the sentence says. */
const nearPredicates = ({ predicates }: NumberClaim): NumberClaim['predicates'] => {
  const own = predicates.filter(({ isInClause }) => isInClause);
  return own.length > 0 ? own : predicates;
};

/** "The 114 branches that are open" are not those that are closed, whatever is said of them behind. */
function isOfOpposite({ nouns, sentence }: NumberClaim, { predicates }: NumberFact, { text }: Reading): boolean {
  const from = nouns.at(-1)?.end;
  if (from === undefined) return false;
  const relative = /^ (?:who|that|which|die|waar)\b[^,.;:!?]{0,80}/iu.exec(
    text.slice(from, Math.min(sentence.end, from + 90)),
  );
  return (
    relative !== null &&
    /\b(?:not|never|still|nog|niet|nooit|geen|open|wel|already|al)\b|n['’]t\b/iu.test(relative[0]) &&
    !predicatesIn(relative[0]).some(({ predicate }) => predicates.has(predicate))
  );
}

const stemsOf = ({ words }: Reading, { sentence }: NumberClaim): string[] =>
  wordsIn(words, sentence).map(({ lower }) => stemOf(lower));

const bareVerb =
  /\b(?:there (?:are|were|have been)|we have (?:had|received|counted)|received|zijn er|er zijn|er waren|ontvangen|ontvingen|binnengekomen|gekregen|staat op|in totaal)\b/i;
const perWord = /\b(?:per|each|every|elke?|iedere?|ieder)\b/i;

/** How many words lie between a number and what says that a fact is meant; null where nothing near enough does. */
function nearestOf(claim: NumberClaim, about: NumberFact, reading: Reading): number | null {
  const alike = nearPredicates(claim)
    .filter(({ predicate }) => about.predicates.has(predicate))
    .map(({ distance }) => distance);
  const nearest = Math.min(...alike);
  if (nearest <= 6) return nearest;
  const words = wordsIn(reading.words, claim.sentence);
  // A sentence with one number only has nothing else that the words could be about.
  const isAlone = words.filter(({ lower }) => /^\d/.test(lower)).length <= 3;
  if (isNamedIn(about, stemsOf(reading, claim))) return 6;
  return alike.length > 0 && isAlone && words.length < 40 ? nearest : null;
}
