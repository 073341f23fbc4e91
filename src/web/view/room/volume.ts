import { scaleBand, scaleLinear } from 'd3-scale';
import Handlebars from 'handlebars';
import { kinds, type Kind } from '../../../listening/mention.js';

const escape = Handlebars.Utils.escapeExpression;

/** Messages of the public in one hour. */
export interface Hour {
  /** When it began, ISO 8601 UTC. */
  readonly at: string;
  /** As it is written below the picture. */
  readonly told: string;
  readonly counts: Readonly<Record<Kind, number>>;
  /** Titles of what we published in it. */
  readonly ours: readonly string[];
}

/** What the picture says in words. */
export interface VolumeWords {
  readonly title: string;
  readonly description: string;
  readonly kinds: Readonly<Record<Kind, string>>;
}

const size = { width: 480, height: 170, left: 34, top: 16, bottom: 52 } as const;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Messages of the public by hour and kind as bars, with a line where we published something, as SVG. Pure. */
export function volumeChart(hours: readonly Hour[], words: VolumeWords): string {
  const floor = size.height - size.bottom;
  const sums = hours.map(({ counts }) => kinds.reduce((sum, kind) => sum + counts[kind], 0));
  const x = scaleBand(hours.map((_, index) => index), [size.left, size.width - 4]).paddingInner(0.15); // prettier-ignore
  const y = scaleLinear([0, Math.max(1, ...sums)], [floor, size.top]).nice(3);
  const grid = y
    .ticks(3)
    .filter((value) => Number.isInteger(value))
    .map(
      (value) =>
        `<line class="grid" x1="${size.left}" x2="${size.width - 4}" y1="${round(y(value))}" y2="${round(y(value))}"/><text x="${size.left - 5}" y="${round(y(value) + 4)}" text-anchor="end">${value}</text>`,
    );
  const bars = hours.flatMap(({ counts }, index) => {
    let below = 0;
    return kinds.flatMap((kind) => {
      const from = below;
      below += counts[kind];
      if (counts[kind] === 0) return [];
      return [
        `<rect class="kind-${kind}" x="${round(x(index)!)}" y="${round(y(below))}" width="${round(x.bandwidth())}" height="${round(y(from) - y(below))}"/>`,
      ];
    });
  });
  const marks = hours.flatMap(({ ours }, index) => {
    if (ours.length === 0) return [];
    const middle = round(x(index)! + x.bandwidth() / 2);
    return [
      `<line class="ours" x1="${middle}" x2="${middle}" y1="6" y2="${floor}"/><path class="ours" d="M${middle - 5} 2h10l-5 8z"/>`,
    ];
  });
  const ends = [0, hours.length - 1].filter((index, at, all) => all.indexOf(index) === at);
  const ticks = ends.map(
    (index, at) =>
      `<text x="${at === 0 ? size.left : size.width - 4}" y="${floor + 16}" text-anchor="${at === 0 ? 'start' : 'end'}">${escape(hours[index]?.told ?? '')}</text>`,
  );
  const key = kinds.map(
    (kind, index) =>
      `<rect class="kind-${kind}" x="${size.left + index * 112}" y="${size.height - 18}" width="10" height="10"/><text x="${size.left + 14 + index * 112}" y="${size.height - 9}">${escape(words.kinds[kind])}</text>`,
  );
  return `<svg class="volume" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="volume-title volume-desc"><title id="volume-title">${escape(words.title)}</title><desc id="volume-desc">${escape(words.description)}</desc>${[...grid, ...bars, ...marks, ...ticks, ...key].join('')}</svg>`;
}
