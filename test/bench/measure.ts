import { cpus, totalmem } from 'node:os';

/** One line of the benchmark: a figure, what it is measured against in the same run, and whether the goal is met. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** `value` over that of `against`; null where there is nothing to compare with. */
  readonly ratio: number | null;
  readonly against: string | null;
  /** In words, with its direction: `≤ 1.5`. Null where none is set. */
  readonly goal: string | null;
  readonly met: boolean | null;
}

/** Prints and collects figures. */
export class Report {
  readonly figures: Figure[] = [];

  add(
    name: string,
    value: number,
    unit: string,
    more: { against?: readonly [string, number]; goal?: Goal } = {},
  ): void {
    const ratio = more.against === undefined ? null : value / more.against[1];
    const judged = ratio ?? value;
    const met =
      more.goal === undefined ? null : more.goal.sign === '≤' ? judged <= more.goal.value : judged >= more.goal.value;
    const goal = more.goal === undefined ? null : `${more.goal.sign} ${more.goal.value}`;
    const figure: Figure = { name, value, unit, ratio, against: more.against?.[0] ?? null, goal, met };
    this.figures.push(figure);
    const compared =
      ratio === null ? '' : `  ${ratio.toFixed(3)} × ${figure.against} (${round(more.against![1])} ${unit})`;
    const verdict = met === null ? '' : `  goal ${goal}: ${met ? 'met' : 'MISSED'}`;
    console.log(`  ${name}: ${round(value)} ${unit}${compared}${verdict}`);
  }

  note(text: string): void {
    console.log(`  ${text}`);
  }
}

export interface Goal {
  readonly sign: '≤' | '≥';
  readonly value: number;
}

export const atMost = (value: number): Goal => ({ sign: '≤', value });
export const atLeast = (value: number): Goal => ({ sign: '≥', value });

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** @param share from 0 to 1 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** Milliseconds since some fixed moment. */
export const nowMs = (): number => Number(process.hrtime.bigint()) / 1e6;

export const memoryMiB = (): number => process.memoryUsage().rss / 2 ** 20;

/** What the figures were measured on. */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, Node ${process.version}`;

const round = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
