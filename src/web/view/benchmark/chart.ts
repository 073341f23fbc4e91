import { scaleBand, scaleLinear, scaleTime } from 'd3-scale';
import { area, curveStep, stack } from 'd3-shape';
import Handlebars from 'handlebars';

const escape = Handlebars.Utils.escapeExpression;

/** A picture as SVG, with what it says in words for whoever does not see it. */
export interface Drawing {
  /** Distinct in its page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

const frame = (
  { id, title, description }: Drawing,
  { width, height }: { width: number; height: number },
  body: string,
): string =>
  `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${escape(title)}</title><desc id="${id}-desc">${escape(description)}</desc>${body}</svg>`;

const width = 720;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Lying bars, each with its name before it and its figure behind it. Pure. @param bars values from 0 to 1 */
export function barChart(
  drawing: Drawing,
  bars: readonly { readonly name: string; readonly value: number; readonly told: string }[],
): string {
  const height = bars.length * 24 + 8;
  const place = scaleBand(bars.map((_, index) => index), [4, height - 4]).padding(0.25); // prettier-ignore
  const length = scaleLinear([0, 1], [0, width - 260]);
  const body = bars.map(({ name, value, told }, index) => {
    const y = place(index)!;
    const middle = round(y + place.bandwidth() / 2 + 4);
    return `<text x="192" y="${middle}" text-anchor="end">${escape(shortened(name))}</text><rect class="bar" x="200" y="${round(y)}" width="${round(Math.max(1, length(value)))}" height="${round(place.bandwidth())}"/><text x="${round(206 + length(value))}" y="${middle}">${escape(told)}</text>`;
  });
  return frame(drawing, { width, height }, body.join(''));
}

/** Amounts over time on top of one another, with a key. Pure.
 *  @param rows seconds since 1970 of the beginning of a step, then an amount for each name; steps without any may lack
 *  @param tick how an instant is written below the axis, in seconds */
export function stackChart(
  drawing: Drawing,
  names: readonly string[],
  rows: readonly (readonly [number, ...number[]])[],
  {
    stepSeconds,
    tick,
    count,
  }: { stepSeconds: number; tick: (seconds: number) => string; count: (value: number) => string },
): string {
  const height = 260;
  const filled = withGaps(rows, stepSeconds);
  const sums = filled.map(([, ...amounts]) => amounts.reduce((sum, one) => sum + one, 0));
  const first = filled[0]?.[0] ?? 0;
  const last = (filled.at(-1)?.[0] ?? 0) + stepSeconds;
  const x = scaleTime([first * 1000, last * 1000], [56, width - 8]);
  const y = scaleLinear([0, Math.max(1, ...sums)], [height - 60, 10]).nice(4);
  const layers = stack<readonly [number, ...number[]], number>()
    .keys(names.map((_, index) => index))
    .value((row, key) => row[key + 1]!)(filled);
  const shape = area<{ readonly 0: number; readonly 1: number; readonly data: readonly [number, ...number[]] }>()
    .x(({ data }) => x((data[0] + stepSeconds / 2) * 1000))
    .y0((point) => y(point[0]))
    .y1((point) => y(point[1]))
    .curve(curveStep)
    .digits(1);
  const lines = y
    .ticks(4)
    .map(
      (value) =>
        `<line class="grid" x1="56" x2="${width - 8}" y1="${round(y(value))}" y2="${round(y(value))}"/><text x="50" y="${round(y(value) + 4)}" text-anchor="end">${escape(count(value))}</text>`,
    );
  const ticks = [0, 0.5, 1].map((share) => {
    const at = first + (last - stepSeconds - first) * share;
    const anchor = share === 0 ? 'start' : share === 1 ? 'end' : 'middle';
    return `<text x="${round(56 + (width - 64) * share)}" y="${height - 42}" text-anchor="${anchor}">${escape(tick(at))}</text>`;
  });
  const key = names.map(
    (name, index) =>
      `<rect class="layer${index}" x="${56 + index * 160}" y="${height - 24}" width="12" height="12"/><text x="${74 + index * 160}" y="${height - 14}">${escape(name)}</text>`,
  );
  const body = layers.map((layer, index) => `<path class="layer${index}" d="${shape([...layer]) ?? ''}"/>`);
  return frame(drawing, { width, height }, [...lines, ...body, ...ticks, ...key].join(''));
}

/** A step without messages is zero, not a slope between its neighbours. Beyond a thousand steps only those beside others. */
function withGaps(
  rows: readonly (readonly [number, ...number[]])[],
  stepSeconds: number,
): readonly (readonly [number, ...number[]])[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    if (before === undefined || row[0] - before[0] <= stepSeconds) return [row];
    const zero = (at: number): readonly [number, ...number[]] => [at, ...row.slice(1).map(() => 0)];
    const [from, to] = [before[0] + stepSeconds, row[0] - stepSeconds];
    return from === to ? [zero(from), row] : [zero(from), zero(to), row];
  });
}

const shortened = (name: string): string => (name.length > 26 ? `${name.slice(0, 25)}…` : name);
