import { kinds, type Kind, type MentionLanguage, type Understanding } from '../mention.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { softmax } from './fit.js';
import { language as languageOf } from './language.js';
import { taughtScores, untaught, type Classifier, type TaughtScores } from './learn.js';
import { needNamesOf } from './need.js';
import { baseScores, wordOf } from './score.js';
import { tellingOf } from './telling.js';
import { tokensOf } from './token.js';

/** What somebody wants with a message, how sure that is, and the words that told. */
export interface KindFound {
  readonly kind: Kind;
  /** From 0 to 1. */
  readonly confidence: number;
  /** The words that told, the most telling first, as they stand in the text; none where it was what the text lacks. */
  readonly telling: readonly string[];
}

const mostTelling = 5;
const leastWeight = 0.2;

/** What a message wants. Pure.
 *  @param classifier what people taught; nothing where left out */
export function kindOf(
  text: string,
  language: MentionLanguage = languageOf(text),
  classifier: Classifier = untaught,
): KindFound {
  const evidence = evidenceOf(text, language);
  return kindIn(evidence, baseScores(evidence), classifier);
}

/** All that is understood of a message: its language, kind and needs, in one reading. Pure. */
export function understand(text: string, classifier: Classifier = untaught): Understanding {
  const tokens = tokensOf(text);
  const evidence = evidenceOf(text, languageOf(text, 'other', tokens), tokens);
  const scores = baseScores(evidence);
  return {
    language: evidence.language,
    ...kindIn(evidence, scores, classifier),
    needs: needNamesOf(scores),
  };
}

/** As `kindOf`, of a text that was read and scored before. */
function kindIn(evidence: Evidence, base: Float64Array, classifier: Classifier): KindFound {
  const taught = taughtScores(classifier, evidence, base);
  const shares = softmax(taught.scores);
  const best = taught.said === undefined ? indexOfMost(shares) : kinds.indexOf(taught.said);
  return {
    kind: kinds[best]!,
    confidence: taught.said === undefined ? shares[best]! : 1,
    telling: wordsFor(evidence, best, taught),
  };
}

/** The share of each kind, in the order of `kinds`. They add up to 1. Pure. */
export const sharesOf = (evidence: Evidence, classifier: Classifier = untaught): Float64Array =>
  softmax(taughtScores(classifier, evidence, baseScores(evidence)).scores);

function indexOfMost(shares: Float64Array): number {
  let best = 0;
  for (let kind = 1; kind < shares.length; kind += 1) if (shares[kind]! > shares[best]!) best = kind;
  return best;
}

function wordsFor(evidence: Evidence, kind: number, { table, rowOf }: TaughtScores): string[] {
  const limits = { most: mostTelling, least: leastWeight };
  if (table.length === 0) return tellingOf(evidence, kind, limits);
  const more = (index: number): number => {
    const row = rowOf(wordOf(evidence.tokens[index]!));
    return row < 0 ? 0 : table[row + kind]!;
  };
  return tellingOf(evidence, kind, { ...limits, more });
}
