import type { Ledger } from '../ledger.js';
import type { Kind } from '../mention.js';
import { measure, measureBrands, measureChannels, measureDays, volumes, type Part } from '../measure.js';
import type { Notice, Refusal } from '../source/report.js';
import { quantile, type Figures } from '../tally.js';
import { published, type Published } from './published.js';
import type { Survey } from './survey.js';

/** The kinds that count for the ranking: each of them deserves an answer. */
export const rankedKinds = ['complaint', 'question', 'compliment'] as const satisfies readonly Kind[];
/** Fewer messages that were due say too little to rank an organisation by. */
export const leastRanked = 30;
/** Fewer of one kind are left out of the mean. */
export const leastOfKind = 5;

/** One organisation in the report. */
export interface Organisation {
  readonly name: string;
  /** Its place, from 1; organisations with the same score share one. Null where there is too little to go by. */
  readonly rank: number | null;
  /** The mean of its response rates within 24 hours to complaints, questions and compliments; from 0 to 1. */
  readonly score: number | null;
  readonly figures: Figures;
  readonly channels: readonly NamedPart[];
}

/** The figures of one channel or day. */
export interface NamedPart {
  readonly organisation: string | null;
  readonly part: string;
  readonly figures: Figures;
}

/** The whole benchmark, as it is written as JSON. Shares are from 0 to 1, moments ISO 8601 UTC. */
export interface BenchmarkReport {
  readonly madeAt: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly files: readonly {
    readonly name: string;
    readonly layout: string;
    readonly zone: string;
    readonly rows: number;
    readonly taken: number;
    readonly merged: number;
    readonly refused: number;
    readonly notices: readonly Notice[];
    readonly refusals: readonly Refusal[];
  }[];
  readonly all: Figures;
  /** How many organisations there are; `organisations` holds the most active of them, the best first. */
  readonly organisationCount: number;
  readonly organisations: readonly Organisation[];
  readonly channels: readonly NamedPart[];
  readonly days: readonly NamedPart[];
  /** Messages of the public: seconds since 1970 of the beginning of a step, then complaints, questions, compliments and
   *  others. */
  readonly volumes: {
    readonly stepSeconds: number;
    readonly counts: readonly (readonly [number, ...number[]])[];
    /** Messages before and after the period that is shown, which holds at least 98 in 100. */
    readonly outside: number;
  };
  readonly published: readonly Published[];
}

/** Measures a survey. Pure but for reading it.
 *  @param top how many organisations, the most active first
 *  @param timeZone where days begin */
export function reportOf(
  { files, ledger, threads }: Survey,
  { at, top, timeZone }: { at: string; top: number; timeZone: string },
): BenchmarkReport {
  let [from, until] = [Infinity, -Infinity];
  for (let row = 0; row < ledger.size; row += 1) {
    from = Math.min(from, ledger.seconds(row));
    until = Math.max(until, ledger.seconds(row));
  }
  const all = measure(ledger, threads);
  // Where there is one organisation alone, all is about it, whether it is named or not.
  const single = ledger.brands.size === 1;
  const figures = single
    ? new Map([...ledger.brands.keys()].map((brand) => [brand, all] as const))
    : measureBrands(ledger, threads);
  const active = [...figures].toSorted(([, a], [, b]) => activity(b) - activity(a)).slice(0, top);
  const chosen = new Set(active.map(([brand]) => brand));
  const nameOf = (brand: number | null): string | null => (brand === null ? null : ledger.brands.get(brand)!);
  const named = ({ brand, part, figures: found }: Part): NamedPart => ({
    organisation: nameOf(brand),
    part,
    figures: found,
  });
  const channels = measureChannels(ledger, threads).map(named);
  const channelsByBrand = single || channels.length < 2 ? [] : measureChannels(ledger, threads, chosen);
  const days = measureDays(ledger, threads, { timeZone }).map(named);
  const daysByBrand = single ? [] : measureDays(ledger, threads, { timeZone, brands: chosen }).map(named);
  const [begin, end] = busiest(ledger);
  const span = Math.max(0, end - begin);
  const stepSeconds = span <= 4 * 86_400 ? 3600 : span <= 400 * 86_400 ? 86_400 : 7 * 86_400;
  const counts = volumes(ledger, stepSeconds);
  const shown = counts.filter(([at]) => at + stepSeconds > begin && at <= end);
  const instant = (seconds: number): string | null =>
    Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString() : null;
  return {
    madeAt: at,
    from: instant(from),
    until: instant(until),
    files: files.map(({ name, mapping, report }) => ({
      name,
      layout: mapping.layout,
      zone: mapping.zone,
      rows: report.rows,
      taken: report.taken,
      merged: report.merged,
      refused: report.refused,
      notices: report.notices,
      refusals: report.refusals,
    })),
    all,
    organisationCount: ledger.brands.size,
    organisations: ranked(
      active.map(([brand, found]) => ({
        name: nameOf(brand)!,
        // Where nobody answers in the whole export, it holds no answers; that says nothing of who gave them.
        score: all.outbound === 0 ? null : scoreOf(found),
        figures: found,
        channels: channelsByBrand.filter((one) => one.brand === brand).map(named),
      })),
    ),
    channels,
    days: [...days, ...daysByBrand],
    volumes: { stepSeconds, counts: shown, outside: amount(counts) - amount(shown) },
    published,
  };
}

/** The period that holds all but the first and the last hundredth, in seconds: a stray date of years ago would press
 *  everything else into one line of a chart. */
function busiest(ledger: Ledger): readonly [number, number] {
  if (ledger.size === 0) return [0, 0];
  // A sample is enough, and sorts in no time.
  const step = Math.ceil(ledger.size / 100_000);
  const times = Float64Array.from({ length: Math.ceil(ledger.size / step) }, (_, at) =>
    ledger.seconds(at * step),
  ).sort();
  return [quantile(times, 0.01), quantile(times, 0.99)];
}

const amount = (counts: readonly (readonly number[])[]): number =>
  counts.reduce((sum, [, ...kindCounts]) => sum + kindCounts.reduce((all, one) => all + one, 0), 0);

const activity = ({ messages, outbound }: Figures): number => messages + outbound;

/** The mean of the rates of those kinds of which there are enough, so that to answer complaints alone does not win. */
function scoreOf({ due, kinds }: Figures): number | null {
  if (due < leastRanked) return null;
  const rates = rankedKinds.flatMap((kind) => {
    const { due: ofKind, rateWithin24h } = kinds[kind];
    return ofKind < leastOfKind || rateWithin24h === null ? [] : [rateWithin24h];
  });
  return rates.length === 0 ? null : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}

function ranked(found: readonly Omit<Organisation, 'rank'>[]): Organisation[] {
  const sorted = found.toSorted(
    (a, b) =>
      (b.score ?? -1) - (a.score ?? -1) ||
      (a.figures.medianSeconds ?? Infinity) - (b.figures.medianSeconds ?? Infinity) ||
      (a.name < b.name ? -1 : 1),
  );
  const scores = sorted.map(({ score }) => score);
  return sorted.map((one) => ({ ...one, rank: one.score === null ? null : scores.indexOf(one.score) + 1 }));
}
