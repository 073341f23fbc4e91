import { kinds, type Kind, type MentionLanguage, type Understanding } from '../mention.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { softmax, width } from './fit.js';
import { language as languageOf } from './language.js';
import { taughtScores, untaught, type Classifier, type TaughtScores } from './learn.js';
import { needNamesOf } from './need.js';
import { ruleFor } from './rule.js';
import { kindTable } from './score.js';
import { tokensOf } from './token.js';
import { emotionOf } from './word.js';

/** What somebody wants with a message, how sure that is, and the words that told. */
export interface KindFound {
  readonly kind: Kind;
  /** From 0 to 1. */
  readonly confidence: number;
  /** The words that told, the most telling first, as they stand in the text; none where it was what the text lacks. */
  readonly telling: readonly string[];
}

/** How sure a rule is of itself. */
const sure = 0.9;
const mostTelling = 5;

/** What a message wants. Pure.
 *  @param classifier what people taught; nothing where left out */
export function kindOf(
  text: string,
  language: MentionLanguage = languageOf(text),
  classifier: Classifier = untaught,
): KindFound {
  return kindIn(evidenceOf(text, language), classifier);
}

/** All that is understood of a message: its language, kind and needs, in one reading. Pure. */
export function understand(text: string, classifier: Classifier = untaught): Understanding {
  const tokens = tokensOf(text);
  const evidence = evidenceOf(text, languageOf(text, 'other', tokens), tokens);
  return {
    language: evidence.language,
    ...kindIn(evidence, classifier),
    needs: needNamesOf(evidence),
  };
}

/** As `kindOf`, of a text that was read before. */
export function kindIn(evidence: Evidence, classifier: Classifier = untaught): KindFound {
  const taught = taughtScores(classifier, evidence);
  const { said } = taught;
  const shares = softmax(taught.scores);
  if (said !== undefined)
    return { kind: said, confidence: 1, telling: tellingOf(evidence, kinds.indexOf(said), taught) };
  const rule = classifier.corrections.length === 0 ? ruleFor(evidence) : undefined;
  const best = rule === undefined ? indexOfMost(shares) : kinds.indexOf(rule.kind);
  return {
    kind: kinds[best]!,
    confidence: rule === undefined ? shares[best]! : Math.max(sure, shares[best]!),
    telling: tellingOf(evidence, best, taught),
  };
}

/** The share of each kind, in the order of `kinds`. They add up to 1. Pure. */
export const sharesOf = (evidence: Evidence, classifier: Classifier = untaught): Float64Array =>
  softmax(taughtScores(classifier, evidence).scores);

function indexOfMost(shares: Float64Array): number {
  let best = 0;
  for (let kind = 1; kind < shares.length; kind += 1) if (shares[kind]! > shares[best]!) best = kind;
  return best;
}

/** What four weights say for one kind over the mean of the others. */
const lead = (weights: ArrayLike<number>, row: number, kind: number): number => {
  const own = weights[row + kind]!;
  return own - (weights[row]! + weights[row + 1]! + weights[row + 2]! + weights[row + 3]! - own) / 3;
};

/** A word of less weight tells nobody anything. */
const leastLead = 0.25;

function tellingOf(
  { text, language, tokens, from, values }: Evidence,
  kind: number,
  { table: taughtTable, rowOf }: TaughtScores,
): string[] {
  const said = new Map<string, number>();
  const tell = (first: number, past: number, weight: number): void => {
    if (weight < leastLead) return;
    const words = text.slice(tokens[first]!.start, tokens[past - 1]!.end);
    said.set(words, Math.max(weight, said.get(words) ?? 0));
  };
  for (const [feature, matches] of from) {
    const weight = lead(kindTable, feature * width, kind) * values[feature]!;
    for (const match of matches) tell(match.from, match.to, weight);
  }
  for (let index = 0; index < tokens.length; index += 1) {
    const { form, sort } = tokens[index]!;
    if (form === '?' && kind === kinds.indexOf('question')) tell(index, index + 1, 1);
    if (sort !== 'word') continue;
    const learnt = rowOf(form);
    let weight = learnt < 0 ? 0 : lead(taughtTable, learnt, kind);
    const emotion = language === 'en' ? emotionOf(form) : undefined;
    if (emotion !== undefined) weight += lead(emotion, 0, kind) / 2;
    tell(index, index + 1, weight);
  }
  return [...said]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, mostTelling)
    .map(([words]) => words);
}
