/** What is learnt from: which traits each example has and how much of each, and what is wanted of it. */
export interface Lessons {
  /** Traits of example `i` stand from `from[i]` up to `from[i + 1]`. Trait 0 is what every example has. */
  readonly from: Int32Array;
  readonly at: Int32Array;
  readonly values: Float64Array;
  readonly traits: number;
  /** For each example one value for each output, from 0 to 1. */
  readonly wanted: Float64Array;
}

/** Whether the outputs share one, or each stands alone. */
export type Link = 'shares' | 'chances';

/** Turns scores into shares or chances, and gives the loss against what is wanted; in `scores` stays by how much each is wrong. */
function judge(scores: Float64Array, wanted: Float64Array, row: number, link: Link): number {
  let loss = 0;
  if (link === 'shares') {
    let most = -Infinity;
    for (const score of scores) most = Math.max(most, score);
    let sum = 0;
    for (const score of scores) sum += Math.exp(score - most);
    for (let output = 0; output < scores.length; output += 1) {
      const share = Math.exp(scores[output]! - most) / sum;
      const goal = wanted[row + output]!;
      if (goal > 0) loss -= goal * Math.log(share + 1e-12);
      scores[output] = share - goal;
    }
  } else
    for (let output = 0; output < scores.length; output += 1) {
      const chance = 1 / (1 + Math.exp(-scores[output]!));
      const goal = wanted[row + output]!;
      loss -= goal * Math.log(chance + 1e-12) + (1 - goal) * Math.log(1 - chance + 1e-12);
      scores[output] = chance - goal;
    }
  return loss;
}

const dot = (one: Float64Array, other: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += one[index]! * other[index]!;
  return sum;
};

const most = { rounds: 60, memory: 7, halvings: 15 } as const;

/** Learns a linear model with a penalty on the squares of its weights, but for trait 0, by L-BFGS (Liu and Nocedal 1989).
 *  Nothing is drawn by chance. Pure.
 *  @returns the outputs' weights of trait 0, then of trait 1 and so on */
export function fitSmooth(
  { from, at, values, traits, wanted }: Lessons,
  outputs: number,
  link: Link,
  penalty: number,
): Float64Array {
  const size = traits * outputs;
  const scores = new Float64Array(outputs);
  const lossAt = (weights: Float64Array, slope: Float64Array): number => {
    slope.fill(0);
    let loss = 0;
    for (let example = 0; example + 1 < from.length; example += 1) {
      scores.fill(0);
      for (let place = from[example]!; place < from[example + 1]!; place += 1) {
        const row = at[place]! * outputs;
        const value = values[place]!;
        for (let output = 0; output < outputs; output += 1) scores[output]! += weights[row + output]! * value;
      }
      loss += judge(scores, wanted, example * outputs, link);
      for (let place = from[example]!; place < from[example + 1]!; place += 1) {
        const row = at[place]! * outputs;
        const value = values[place]!;
        for (let output = 0; output < outputs; output += 1) slope[row + output]! += scores[output]! * value;
      }
    }
    for (let index = outputs; index < size; index += 1) {
      loss += (penalty / 2) * weights[index]! ** 2;
      slope[index]! += penalty * weights[index]!;
    }
    return loss;
  };

  let weights = new Float64Array(size);
  let slope = new Float64Array(size);
  let loss = lossAt(weights, slope);
  const past: { step: Float64Array; turn: Float64Array; share: number }[] = [];
  for (let round = 0; round < most.rounds; round += 1) {
    const way = directionOf(slope, past);
    const descent = dot(slope, way);
    let length = round === 0 ? Math.min(1, 1 / Math.sqrt(dot(slope, slope))) : 1;
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let nextLoss = Infinity;
    for (let halving = 0; halving < most.halvings; halving += 1, length /= 2) {
      for (let index = 0; index < size; index += 1) next[index] = weights[index]! + length * way[index]!;
      nextLoss = lossAt(next, nextSlope);
      if (nextLoss <= loss + 1e-4 * length * descent) break;
    }
    if (nextLoss >= loss) break;
    const step = next.map((one, index) => one - weights[index]!);
    const turn = nextSlope.map((one, index) => one - slope[index]!);
    const curve = dot(step, turn);
    if (curve > 1e-12) past.push({ step, turn, share: 1 / curve });
    if (past.length > most.memory) past.shift();
    const gain = (loss - nextLoss) / Math.max(1, loss);
    [weights, slope, loss] = [next, nextSlope, nextLoss];
    if (gain < 1e-5) break;
  }
  return weights;
}

/** Down the slope, as far and as turned as the last steps tell. */
function directionOf(
  slope: Float64Array,
  past: readonly { step: Float64Array; turn: Float64Array; share: number }[],
): Float64Array {
  const way = slope.map((one) => -one);
  const add = (part: Float64Array, much: number): void => {
    for (let index = 0; index < way.length; index += 1) way[index]! += much * part[index]!;
  };
  const shares = past.map(() => 0);
  for (let index = past.length - 1; index >= 0; index -= 1) {
    const { step, turn, share } = past[index]!;
    shares[index] = share * dot(step, way);
    add(turn, -shares[index]!);
  }
  const last = past.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.share * dot(last.turn, last.turn));
    for (let index = 0; index < way.length; index += 1) way[index]! *= scale;
  }
  for (const [index, { step, turn, share }] of past.entries()) add(step, shares[index]! - share * dot(turn, way));
  return way;
}
