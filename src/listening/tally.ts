import { kinds, type Kind } from './mention.js';

/** Within this a public message should be answered. */
const answerWithinSeconds = 24 * 3600;

/** How often messages were answered. A share is from 0 to 1, and null where there is nothing to share. */
export interface Answered {
  readonly messages: number;
  /** By a direct reply, however late. */
  readonly answeredEver: number;
  readonly rateEver: number | null;
  /** Answered within 24 hours, or at least that old: the others still have time. */
  readonly due: number;
  readonly answeredWithin24h: number;
  readonly rateWithin24h: number | null;
  /** Seconds to the first reply of those that were answered, median and nine in ten; null where none was. */
  readonly medianSeconds: number | null;
  readonly p90Seconds: number | null;
}

/** What the benchmark measures of one organisation, channel, day, or of all together. */
export interface Figures extends Answered {
  readonly kinds: Readonly<Record<Kind, Answered>>;
  /** Messages that answer nothing that is here. */
  readonly openers: Answered;
  /** Messages of the organisation: `originals` answer nothing, `replies` do. */
  readonly outbound: number;
  readonly originals: number;
  readonly replies: number;
  /** Originals of all that the organisation says. */
  readonly broadcastShare: number | null;
  /** Threads in which the organisation said something, or for all together every thread. */
  readonly threads: number;
  readonly medianTurns: number | null;
  readonly threeTurnsShare: number | null;
  /** Threads in which both sides spoke at least twice. */
  readonly reciprocity: number | null;
  /** Replies to people who did not name the organisation; null where nobody names it. */
  readonly proactiveShare: number | null;
  /** Response rate within 24 hours to complaints, less that to compliments; from -1 to 1. */
  readonly webcureGap: number | null;
  /** Replies that move to private. */
  readonly deflection: number | null;
}

/** The quantile of type 7: between order statistics on a straight line. Pure. @param sorted smallest first, not empty
 *  @see Hyndman and Fan, Sample Quantiles in Statistical Packages, 1996 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (sorted[above]! - sorted[below]!) * (place - below);
}

class AnswerTally {
  private messages = 0;
  private due = 0;
  private within = 0;
  private readonly latencies: number[] = [];

  hear(latency: number | null, isOld: boolean): void {
    this.messages += 1;
    const within = latency !== null && latency <= answerWithinSeconds;
    if (latency !== null) this.latencies.push(latency);
    if (within) this.within += 1;
    if (within || isOld) this.due += 1;
  }

  figures(): Answered {
    const sorted = Float64Array.from(this.latencies).sort();
    return {
      messages: this.messages,
      answeredEver: sorted.length,
      rateEver: share(sorted.length, this.messages),
      due: this.due,
      answeredWithin24h: this.within,
      rateWithin24h: share(this.within, this.due),
      medianSeconds: sorted.length === 0 ? null : quantile(sorted, 0.5),
      p90Seconds: sorted.length === 0 ? null : quantile(sorted, 0.9),
    };
  }
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Counts what the figures are made of. */
export class Tally {
  private readonly all = new AnswerTally();
  private readonly byKind = Object.fromEntries(kinds.map((kind) => [kind, new AnswerTally()])) as Record<
    Kind,
    AnswerTally
  >;
  private readonly opening = new AnswerTally();
  private outbound = 0;
  private replies = 0;
  private untagged = 0;
  private tagged = 0;
  private deflected = 0;
  private threads = 0;
  private mutual = 0;
  private readonly turns: number[] = [];

  /** @param until the last moment of what was collected, in seconds: what is younger than a day then still has time */
  constructor(private readonly until: number) {}

  /** A message of the public. @param latency seconds to its first reply; null without */
  hear({ at, kind, opener }: { at: number; kind: Kind; opener: boolean }, latency: number | null): void {
    const isOld = at + answerWithinSeconds <= this.until;
    this.all.hear(latency, isOld);
    this.byKind[kind].hear(latency, isOld);
    if (opener) this.opening.hear(latency, isOld);
  }

  /** A message of the organisation. @param named whether whom it answers had named it; null where it answers nobody */
  say({ reply, named, deflects }: { reply: boolean; named: boolean | null; deflects: boolean }): void {
    this.outbound += 1;
    if (!reply) return;
    this.replies += 1;
    if (named === true) this.tagged += 1;
    if (named === false) this.untagged += 1;
    if (deflects) this.deflected += 1;
  }

  /** A thread. */
  converse({ ours, theirs }: { ours: number; theirs: number }): void {
    this.threads += 1;
    this.turns.push(ours + theirs);
    if (ours >= 2 && theirs >= 2) this.mutual += 1;
  }

  figures(): Figures {
    const turns = Float64Array.from(this.turns).sort();
    const byKind = Object.fromEntries(kinds.map((kind) => [kind, this.byKind[kind].figures()])) as Record<
      Kind,
      Answered
    >;
    const [complaint, compliment] = [byKind.complaint.rateWithin24h, byKind.compliment.rateWithin24h];
    const originals = this.outbound - this.replies;
    return {
      ...this.all.figures(),
      kinds: byKind,
      openers: this.opening.figures(),
      outbound: this.outbound,
      originals,
      replies: this.replies,
      broadcastShare: share(originals, this.outbound),
      threads: this.threads,
      medianTurns: turns.length === 0 ? null : quantile(turns, 0.5),
      threeTurnsShare: share(turns.filter((count) => count >= 3).length, turns.length),
      reciprocity: share(this.mutual, this.threads),
      // Where nobody is ever named, as on a page of one's own, nothing can be told.
      proactiveShare: this.tagged === 0 ? null : share(this.untagged, this.replies),
      webcureGap: complaint === null || compliment === null ? null : complaint - compliment,
      deflection: share(this.deflected, this.replies),
    };
  }
}
