/** A linear model with a softmax over the kinds, learnt by stochastic gradient (AdaGrad). The order of examples is fixed, so
 *  the same examples give the same weights. */

/** How many kinds there are. */
export const width = 4;

/** One text with its kind: which features it has, and how much of each. */
export interface Example {
  readonly at: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  /** Which of the kinds it is, from 0. */
  readonly kind: number;
  /** What is believed of it before any weight is learnt; nothing where left out. */
  readonly base?: ArrayLike<number>;
}

export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  /** How hard weights are held to zero, for each time that a feature is met. */
  readonly hold: number;
}

/** Turns scores into shares that add up to 1, in place. Pure but for that. */
export function softmax(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let kind = 0; kind < scores.length; kind += 1) sum += scores[kind] = Math.exp(scores[kind]! - most);
  for (let kind = 0; kind < scores.length; kind += 1) scores[kind]! /= sum;
  return scores;
}

/** Adds to `scores` what the weights give for these features. */
export function addScores(
  scores: Float64Array,
  weights: ArrayLike<number>,
  { at, values }: Pick<Example, 'at' | 'values'>,
): void {
  for (let index = 0; index < at.length; index += 1) {
    const row = at[index]! * width;
    const value = values[index]!;
    for (let kind = 0; kind < width; kind += 1) scores[kind]! += (weights[row + kind] ?? 0) * value;
  }
}

/** Learns weights: `size` rows of one weight for each kind. Pure and deterministic. */
export function fit(examples: readonly Example[], size: number, { epochs, rate, hold }: FitOptions): Float64Array {
  const weights = new Float64Array(size * width);
  const squares = new Float64Array(size * width).fill(1e-3);
  const scores = new Float64Array(width);
  // A step that is coprime with the count visits every example in an order that is mixed, and always the same.
  const step = stepFor(examples.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let turn = 0, place = epoch; turn < examples.length; turn += 1, place += step) {
      const example = examples[place % examples.length]!;
      for (let kind = 0; kind < width; kind += 1) scores[kind] = example.base?.[kind] ?? 0;
      addScores(scores, weights, example);
      softmax(scores);
      const { at, values, kind: wanted } = example;
      for (let index = 0; index < at.length; index += 1) {
        const row = at[index]! * width;
        const value = values[index]!;
        for (let kind = 0; kind < width; kind += 1) {
          const wrong = (scores[kind]! - (kind === wanted ? 1 : 0)) * value + hold * weights[row + kind]!;
          squares[row + kind]! += wrong * wrong;
          weights[row + kind]! -= (rate * wrong) / Math.sqrt(squares[row + kind]!);
        }
      }
    }
  }
  return weights;
}

function stepFor(count: number): number {
  const isCoprime = (a: number, b: number): boolean => (b === 0 ? a === 1 : isCoprime(b, a % b));
  let step = Math.max(1, Math.floor(count * 0.618));
  while (count > 1 && !isCoprime(count, step)) step += 1;
  return step;
}
