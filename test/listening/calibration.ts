import { kinds, needs, type Need } from '../../src/listening/mention.js';
import type { Lesson } from '../support/mentions.js';

/** Scores of texts whose writer taught nothing, and what is right. */
interface Seen {
  readonly one: Lesson;
  readonly kinds: readonly number[];
  readonly needs: readonly number[];
}

/** What makes a chance of a score: it is multiplied, and moved. */
interface Line {
  readonly slope: number;
  readonly shift: number;
}

/** Of what is raised for a need, at least this share must be right: whoever is in danger is missed at a higher price than the
 *  press. Within that, as few as possible are missed. */
const leastPrecision: Readonly<Record<Need, number>> = { danger: 0.6, vulnerable: 0.7, press: 0.7, authority: 0.7 };

const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score));

/** Makes chances mean what they say, on texts of strangers (Guo et al. 2017 for the kinds, Platt 1999 for the needs), and finds
 *  the chance from which on a need is there. */
export class Calibration {
  readonly #seen: Seen[] = [];

  add(one: Lesson, scores: Pick<Seen, 'kinds' | 'needs'>): void {
    this.#seen.push({ one, ...scores });
  }

  /** What the scores of kinds are multiplied by, what makes chances of those of needs, and from where on each is there. Tells
   *  how well that fits. */
  done(): { scale: number; chances: readonly Line[]; from: readonly number[] } {
    const scale = this.#scale();
    this.#tell(
      'kind',
      this.#seen.map(({ one, kinds: scores }) => {
        const shares = sharesOf(scores, scale);
        const best = shares.indexOf(Math.max(...shares));
        return { chance: shares[best]!, isRight: kinds[best] === one.kind };
      }),
    );
    const chances: Line[] = [];
    const from: number[] = [];
    for (const [output, need] of needs.entries()) {
      const judged = this.#seen.map(({ one, needs: scores }) => ({
        score: scores[output]!,
        isRight: one.needs.includes(need),
      }));
      const line = lineOf(judged);
      const said = judged.map(({ score, isRight }) => ({ chance: chanceOf(line.slope * score + line.shift), isRight }));
      chances.push(line);
      from.push(thresholdOf(need, said));
      this.#tell(need, said);
    }
    return { scale, chances, from };
  }

  #scale(): number {
    const loss = (scale: number): number =>
      this.#seen.reduce(
        (sum, { one, kinds: scores }) => sum - Math.log(sharesOf(scores, scale)[kinds.indexOf(one.kind)]! + 1e-12),
        0,
      );
    const tried = Array.from({ length: 26 }, (_, index) => 0.3 + index * 0.05);
    return tried.toSorted((a, b) => loss(a) - loss(b))[0]!;
  }

  #tell(name: string, said: readonly { chance: number; isRight: boolean }[]): void {
    const bins = Array.from({ length: 10 }, () => ({ count: 0, sum: 0, right: 0 }));
    for (const { chance, isRight } of said) {
      const bin = bins[Math.min(9, Math.floor(chance * 10))]!;
      bin.count += 1;
      bin.sum += chance;
      bin.right += Number(isRight);
    }
    const gap = bins.reduce((sum, { sum: chance, right }) => sum + Math.abs(chance - right), 0) / said.length;
    const shown = bins.flatMap(({ count, sum, right }) =>
      count === 0 ? [] : [`${(sum / count).toFixed(2)}→${(right / count).toFixed(2)} (${count})`],
    );
    console.log(`${name}: says → is: ${shown.join(', ')}; mean gap ${gap.toFixed(3)}`);
  }
}

function sharesOf(scores: readonly number[], scale: number): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((one) => Math.exp((one - most) * scale));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((one) => one / sum);
}

/** The line under which what is right is most likely, by Newton's steps. */
function lineOf(judged: readonly { score: number; isRight: boolean }[]): Line {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 30; round += 1) {
    let [g, h, gg, gh, hh] = [0, 0, 1e-6, 0, 1e-6];
    for (const { score, isRight } of judged) {
      const chance = chanceOf(slope * score + shift);
      const wrong = chance - Number(isRight);
      const weight = chance * (1 - chance);
      g += wrong * score;
      h += wrong;
      gg += weight * score * score;
      gh += weight * score;
      hh += weight;
    }
    const size = gg * hh - gh * gh;
    slope -= (hh * g - gh * h) / size;
    shift -= (gg * h - gh * g) / size;
  }
  return { slope, shift };
}

function thresholdOf(need: Need, said: readonly { chance: number; isRight: boolean }[]): number {
  const sorted = said.toSorted((a, b) => b.chance - a.chance);
  const wanted = said.filter(({ isRight }) => isRight).length;
  let right = 0;
  let best = { from: 1, precision: 0, recall: 0 };
  for (const [index, { chance, isRight }] of sorted.entries()) {
    right += Number(isRight);
    const precision = right / (index + 1);
    if (precision >= leastPrecision[need] && right / wanted > best.recall)
      best = { from: chance, precision, recall: right / wanted };
  }
  const from = Math.floor(best.from * 100) / 100;
  console.log(
    `${need}: from ${from} on, precision ${best.precision.toFixed(3)}, recall ${best.recall.toFixed(3)} of ${wanted}`,
  );
  return from;
}
