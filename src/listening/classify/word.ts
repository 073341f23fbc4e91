import { patternNl } from './lexicon/pattern-nl.js';
import type { Token } from './token.js';
import { emotionScale, emotionWords } from './weights/emotion.js';
import type { MentionLanguage } from '../mention.js';

/** Weights of single words: an English model of emotions, and a Dutch list of polarities. */

/** By word, or by two words with a space between: weights for complaint, question, compliment, other. */
const emotions = new Map<string, Float32Array>();
for (const line of emotionWords.split('\n')) {
  const parts = line.split('\t');
  if (parts.length === 5)
    emotions.set(
      parts[0]!,
      Float32Array.from(parts.slice(1), (one) => Number(one) / emotionScale),
    );
}
/** The first words of two, so that others are not looked up. */
const firsts = new Set(
  [...emotions.keys()].flatMap((one) => (one.includes(' ') ? [one.slice(0, one.indexOf(' '))] : [])),
);

const polarities = new Map(
  patternNl.split('\n').flatMap((line): [string, number][] => {
    const space = line.lastIndexOf(' ');
    return space < 0 ? [] : [[line.slice(0, space), Number(line.slice(space + 1)) / 10]];
  }),
);

/** How good or bad a Dutch word is, from -1 to 1, by itself or by its stem. Pure. */
export function polarityOf(form: string): number {
  const known = polarities.get(form);
  if (known !== undefined) return known;
  return form.endsWith('e') ? (polarities.get(form.slice(0, -1)) ?? 0) : 0;
}

/** Weights of a word, or of two in a row, for complaint, question, compliment and other; undefined where it has none. */
export const emotionOf = (words: string): Float32Array | undefined => emotions.get(words);

/** Adds what the words of a text weigh to the features: good and bad at `good` and `good + 1`, four sums from `emotion`. */
export function wordWeights(
  tokens: readonly Token[],
  notAt: Uint8Array,
  language: MentionLanguage,
  values: Float64Array,
  good: number,
  emotion: number,
): void {
  if (language === 'nl') addPolarities(tokens, notAt, values, good);
  else if (language === 'en') addEmotions(tokens, values, emotion);
}

function addPolarities(tokens: readonly Token[], notAt: Uint8Array, values: Float64Array, good: number): void {
  let glad = 0;
  let sad = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]!.sort !== 'word') continue;
    let polarity = polarityOf(tokens[index]!.form);
    if (polarity === 0) continue;
    if (notAt[index - 1] === 1 || notAt[index - 2] === 1) polarity *= -0.5;
    if (polarity > 0) glad += polarity;
    else sad -= polarity;
  }
  values[good] = Math.min(glad, 2);
  values[good + 1] = Math.min(sad, 2);
}

function addEmotions(tokens: readonly Token[], values: Float64Array, emotion: number): void {
  const sums = [0, 0, 0, 0];
  const add = (weights: Float32Array | undefined): void => {
    if (weights !== undefined) for (let kind = 0; kind < 4; kind += 1) sums[kind]! += weights[kind]!;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const { form } = tokens[index]!;
    add(emotions.get(form));
    if (firsts.has(form) && index + 1 < tokens.length) add(emotions.get(`${form} ${tokens[index + 1]!.form}`));
  }
  // Long texts must not be surer than the model can be.
  for (let kind = 0; kind < 4; kind += 1) values[emotion + kind] = Math.max(-3, Math.min(3, sums[kind]!));
}
