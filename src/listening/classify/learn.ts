import { kinds, type Kind } from '../mention.js';
import { evidenceOf, features, type Evidence } from './evidence.js';
import { addScores, fit, width, type Example } from './fit.js';
import { language as languageOf } from './language.js';
import { baseScores, wordOf } from './score.js';

/** What an incident has taught the classifier: what people corrected, in their order. It holds nothing else, so that a record
 *  of corrections is the classifier, and the same corrections always make the same one. */
export interface Classifier {
  readonly corrections: readonly Correction[];
}
export interface Correction {
  readonly text: string;
  readonly kind: Kind;
}

/** A classifier that nobody has taught yet. */
export const untaught: Classifier = { corrections: [] };

/** Teaches a text's kind. What was taught before stays: weights are learnt from all corrections together, when they are next
 *  needed. A text that is taught again has its newer kind. Pure. */
export function learn(classifier: Classifier, text: string, kind: Kind): Classifier {
  return { corrections: [...classifier.corrections, { text, kind }] };
}

/** What corrections teach beyond the base: a shift of the features and words. */
interface Taught {
  readonly index: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
  /** Texts that a person has judged have his kind, whatever the weights say. */
  readonly said: ReadonlyMap<string, Kind>;
}

const taught = new WeakMap<Classifier, Taught>();

/** How hard what was taught is held to what was known before, and how long it is gone over. */
const settings = { epochs: 20, rate: 0.1, hold: 0.01 };

/** What a taught classifier gives a text. */
export interface TaughtScores {
  /** One for each kind, before they are made shares. */
  readonly scores: Float64Array;
  /** The kind that a person gave this very text. */
  readonly said: Kind | undefined;
  /** What was learnt of words: four weights from the place that `rowOf` gives, which is below 0 for a word that is new. */
  readonly table: Float64Array;
  rowOf(word: string): number;
}

const nothing = new Float64Array(0);
const unknown = (): number => -1;

/** The scores of the kinds of a text with what was taught. Pure.
 *  @param base what the text scores before anything was taught */
export function taughtScores(classifier: Classifier, evidence: Evidence, base: Float64Array): TaughtScores {
  const scores = base.slice(0, width);
  if (classifier.corrections.length === 0) return { scores, said: undefined, table: nothing, rowOf: unknown };
  const { index, weights, said } = taughtBy(classifier);
  addScores(
    scores,
    weights,
    exampleOf(evidence, scores.slice(), (word) => index.get(word)),
  );
  return {
    scores,
    said: said.get(plain(evidence.text)),
    table: weights,
    rowOf: (word) => (index.get(word) ?? -1) * width,
  };
}

function taughtBy(classifier: Classifier): Taught {
  const known = taught.get(classifier);
  if (known !== undefined) return known;
  const index = new Map<string, number>();
  const said = new Map(classifier.corrections.map(({ text, kind }) => [plain(text), kind]));
  const place = (word: string): number => {
    const at = index.get(word) ?? fixed + index.size;
    index.set(word, at);
    return at;
  };
  const examples = [...said].map(([text, kind]): Example => {
    const evidence = evidenceOf(text, languageOf(text));
    const base = baseScores(evidence).subarray(0, width);
    return { ...exampleOf(evidence, base, place), base, kind: kinds.indexOf(kind) };
  });
  const weights = fit(examples, fixed + index.size, settings);
  const result = { index, weights, said };
  taught.set(classifier, result);
  return result;
}

/** Features of the model, the four base scores and a constant have a place of their own; words come after them. */
const fixed = features.length + width + 1;

/** Two texts are the same where only the space in and around them differs. */
const plain = (text: string): string => text.trim().replace(/\s+/g, ' ');

function exampleOf(
  { present, amounts, tokens }: Evidence,
  base: Float64Array,
  place: (word: string) => number | undefined,
): Pick<Example, 'at' | 'values'> {
  const at: number[] = [features.length + width];
  const given: number[] = [1];
  for (const [place, feature] of present.entries()) {
    at.push(feature);
    given.push(amounts[place]! / 2);
  }
  for (let kind = 0; kind < width; kind += 1) {
    at.push(features.length + kind);
    given.push(base[kind]! / 4);
  }
  const words = new Set<string>();
  for (let index = 0; index < tokens.length; index += 1) {
    const form = wordOf(tokens[index]!);
    words.add(form);
    if (index > 0) words.add(`${wordOf(tokens[index - 1]!)} ${form}`);
  }
  for (const word of words) {
    const known = place(word);
    if (known === undefined) continue;
    at.push(known);
    given.push(1);
  }
  return { at, values: given };
}
