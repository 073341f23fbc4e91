/** What was heard in ten minutes. */
export interface Heard {
  /** When they began, ISO 8601 UTC, on the ten minutes. */
  readonly at: string;
  readonly mentions: number;
  readonly complaints: number;
}

/** What a rate is held against, so that anybody can check it. */
export interface Baseline {
  /** `same-hour`: the same hour on so many earlier days; `last-hours`: so many hours before this began. */
  readonly basis: 'same-hour' | 'last-hours';
  /** How many days or hours it is made of. */
  readonly of: number;
  /** Their median, an hour. */
  readonly usual: number;
  /** Their median absolute deviation, an hour. */
  readonly spread: number;
}

/** How loud it is now, against what is usual. */
export interface Loudness {
  readonly of: 'mentions' | 'complaints';
  /** In the 60 minutes until now. */
  readonly perHour: number;
  /** Null where too little is known of earlier: then nothing is called a spike, or calm. */
  readonly baseline: Baseline | null;
  /** From which rate on an hour is a spike; null without a baseline. */
  readonly bound: number | null;
  /** How many times the usual; null without a baseline, or where nothing at all is usual. */
  readonly times: number | null;
  readonly isSpike: boolean;
  /** When the spike began, or null where there is none; ISO 8601 UTC. */
  readonly began: string | null;
  /** Since when it has been below twice the usual; null where it is not, or where nobody can tell. */
  readonly calmSince: string | null;
}

const bin = 600_000;
const hour = 6;
const day = 144;
/** Days that make a baseline of the same hour, at the least and at the most. */
const days = { least: 3, most: 14 } as const;
/** The same in hours before it began. */
const hours = { least: 3, most: 48 } as const;
/** An hour is a spike from three spreads above the usual on, twice the usual and ten messages more at least: one angry
 *  evening of a quiet shop is none. 1.4826 makes a median absolute deviation a standard deviation, were it a normal one
 *  (Rousseeuw & Croux 1993). */
const spike = { spreads: 3 * 1.4826, times: 2, more: 10 } as const;
/** Calm is below twice the usual (the exit of the last stage); with so few messages an hour it is calm whatever is usual. */
const calm = { times: 2, few: 3 } as const;

/** How loud it is at a moment. Pure.
 *  @param heard any ten minutes in which something was heard, in any order; what is left out is silence
 *  @param since from when on somebody listened, ISO 8601 UTC: before it silence means nothing
 *  @param before nothing later makes a baseline, ISO 8601 UTC: when the incident began, so that a storm of days never becomes
 *    what is usual; left out, the hours before now */
export function loudness(
  of: Loudness['of'],
  heard: readonly Heard[],
  moment: { readonly at: string; readonly since: string; readonly before?: string },
): Loudness {
  const now = Math.floor(Date.parse(moment.at) / bin);
  const since = Math.ceil(Date.parse(moment.since) / bin);
  const before = moment.before === undefined ? now - hour + 1 : Math.floor(Date.parse(moment.before) / bin);
  const counts = new Map<number, number>();
  for (const one of heard) {
    const place = Math.floor(Date.parse(one.at) / bin);
    if (Number.isFinite(place)) counts.set(place, (counts.get(place) ?? 0) + one[of]);
  }
  const rateAt = (place: number): number => {
    let sum = 0;
    for (let back = 0; back < hour; back += 1) sum += counts.get(place - back) ?? 0;
    return sum;
  };
  const baselineAt = (place: number): Baseline | null => baselineOf(rateAt, place, { since, before });
  const perHour = rateAt(now);
  const baseline = baselineAt(now);
  if (baseline === null)
    return { of, perHour, baseline, bound: null, times: null, isSpike: false, began: null, calmSince: null };
  const isSpike = perHour >= boundOf(baseline);
  const start = isSpike ? beginning(now, since, (place) => isLoud(rateAt, baselineAt, place)) : null;
  const quiet = isCalm(perHour, baseline)
    ? beginning(now, since, (place) => {
        const then = baselineAt(place) ?? baseline;
        return isCalm(rateAt(place), then);
      })
    : null;
  return {
    of,
    perHour,
    baseline,
    bound: boundOf(baseline),
    times: baseline.usual > 0 ? perHour / baseline.usual : null,
    isSpike,
    began: start === null ? null : isoOf(firstLoud(counts, start, baseline)),
    calmSince: quiet === null ? null : isoOf(quiet),
  };
}

const isoOf = (place: number): string => new Date(place * bin).toISOString();

const boundOf = ({ usual, spread }: Baseline): number =>
  Math.max(usual + spike.spreads * spread, spike.times * usual, usual + spike.more);

const isCalm = (rate: number, { usual }: Baseline): boolean => rate < Math.max(calm.times * usual, calm.few);

function isLoud(
  rateAt: (place: number) => number,
  baselineAt: (place: number) => Baseline | null,
  place: number,
): boolean {
  const then = baselineAt(place);
  return then !== null && rateAt(place) >= boundOf(then);
}

/** How far back something held without a break: at most a fortnight. */
function beginning(now: number, since: number, holds: (place: number) => boolean): number {
  let place = now;
  while (place - 1 >= since && now - place < days.most * day && holds(place - 1)) place -= 1;
  return place;
}

/** An hour is loud from its first loud ten minutes on, which lie before the moment at which the whole hour was. */
function firstLoud(counts: ReadonlyMap<number, number>, start: number, { usual }: Baseline): number {
  for (let place = start - hour + 1; place < start; place += 1)
    if ((counts.get(place) ?? 0) * hour > spike.times * usual) return place;
  return start;
}

function baselineOf(
  rateAt: (place: number) => number,
  place: number,
  { since, before }: { readonly since: number; readonly before: number },
): Baseline | null {
  const sameHour: number[] = [];
  for (let back = 1; back <= 3 * days.most && sameHour.length < days.most; back += 1) {
    const then = place - back * day;
    if (then - hour + 1 < since) break;
    if (then < before) sameHour.push(rateAt(then));
  }
  if (sameHour.length >= days.least) return { basis: 'same-hour', ...middle(sameHour) };
  const lastHours: number[] = [];
  for (let then = Math.min(place - hour, before - 1); lastHours.length < hours.most; then -= hour) {
    if (then - hour + 1 < since) break;
    lastHours.push(rateAt(then));
  }
  return lastHours.length >= hours.least ? { basis: 'last-hours', ...middle(lastHours) } : null;
}

function middle(values: readonly number[]): Pick<Baseline, 'of' | 'usual' | 'spread'> {
  const usual = median(values);
  return { of: values.length, usual, spread: median(values.map((value) => Math.abs(value - usual))) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
