import type { BenchmarkReport } from '../../../listening/benchmark/report.js';
import type { Published } from '../../../listening/benchmark/published.js';
import type { Kind } from '../../../listening/mention.js';
import type { Notice, NoticeCode, Refusal, RefusalCode } from '../../../listening/source/report.js';
import { benchmark as en } from '../en/benchmark.js';
import { intake as intakeEn } from '../en/intake.js';
import { benchmark as nl } from '../nl/benchmark.js';
import { intake as intakeNl } from '../nl/intake.js';
import type { Numbers } from './number.js';

/** What an import has to tell: each sentence says what is wrong and how to cure it. Complete by its types. */
export interface IntakeWords {
  readonly refusals: Readonly<Record<RefusalCode, (refusal: Refusal) => string>>;
  readonly notices: Readonly<Record<NoticeCode, (notice: Notice) => string>>;
  /** `line 12, column date`. */
  readonly place: (line: number, column: string | null) => string;
}

/** A figure of the benchmark: its name in a table, and how it is counted. */
export type FigureId =
  | 'score'
  | 'messages'
  | 'rateWithin24h'
  | 'rateEver'
  | 'median'
  | 'p90'
  | 'webcureGap'
  | 'broadcastShare'
  | 'depth'
  | 'reciprocity'
  | 'proactiveShare'
  | 'deflection';

/** Words of the benchmark report. */
export interface BenchmarkWords {
  readonly title: string;
  readonly lead: (figures: { complaints: string; compliments: string; median: string }) => string;
  readonly leadEarly: (said: {
    readonly due: string;
    readonly messages: string;
    readonly answered: string;
    readonly median: string;
  }) => string;
  /** A share, of so many. */
  readonly ofDue: (share: string, due: string) => string;
  /** In the place of the lead where an export holds no answers. */
  readonly noAnswers: string;
  readonly made: (at: string) => string;
  readonly period: (from: string, until: string) => string;
  readonly counted: (figures: { messages: string; outbound: string; organisations: string }) => string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly figures: Readonly<Record<FigureId, string>>;
  readonly formulas: Readonly<Record<FigureId, string>>;
  readonly heading: {
    readonly key: string;
    readonly ranking: string;
    readonly dialogue: string;
    readonly volume: string;
    readonly channels: string;
    readonly published: string;
    readonly files: string;
    readonly how: string;
    readonly rank: string;
    readonly organisation: string;
    readonly figure: string;
    readonly value: string;
    readonly here: string;
    readonly there: string;
    readonly whom: string;
    readonly source: string;
    readonly channel: string;
    readonly file: string;
    readonly rows: string;
    readonly taken: string;
    readonly merged: string;
    readonly refused: string;
    readonly layout: string;
    readonly day: string;
  };
  readonly rankingAlt: (first: string, count: number) => string;
  readonly rankingNote: (least: number, leastOfKind: number) => string;
  readonly only: (shown: number, all: number) => string;
  readonly volumeAlt: (highest: string, at: string) => string;
  readonly outside: (count: string) => string;
  readonly publishedNote: string;
  readonly measures: Readonly<Record<Published['measure'], string>>;
  readonly samples: Readonly<Record<Published['sample'], string>>;
  readonly under: (value: string) => string;
  readonly unranked: string;
  readonly otherLayout: string;
  readonly noChannel: string;
  readonly noneRefused: string;
  readonly moreRefused: (count: number) => string;
  readonly assumption: string;
  readonly units: { readonly second: string; readonly minute: string; readonly hour: string; readonly day: string };
  /** What the command prints. */
  readonly written: (folder: string) => string;
  readonly tooFew: string;
}

/** The first sentence of a report. An export of hours holds hardly anything that is a day old but what was answered, and a
 *  share of that is 100%: while fewer than half are certain it says so. Pure. */
export function leadOf({ all }: BenchmarkReport, w: BenchmarkWords, numbers: Numbers): string {
  if (all.outbound === 0) return w.noAnswers;
  const { complaint, compliment } = all.kinds;
  const median = numbers.duration(all.medianSeconds);
  if (all.due * 2 < all.messages)
    return w.leadEarly({
      due: numbers.count(all.due),
      messages: numbers.count(all.messages),
      answered: numbers.share(all.rateEver),
      median,
    });
  return w.lead({
    complaints: numbers.share(complaint.rateWithin24h),
    compliments: numbers.share(compliment.rateWithin24h),
    median,
  });
}

/** The words of a language; English for one that Unisono does not speak. */
export const benchmarkWords = (language: string): BenchmarkWords => (language === 'nl' ? nl : en);

/** The words of a language; English for one that Unisono does not speak. */
export const intakeWords = (language: string): IntakeWords => (language === 'nl' ? intakeNl : intakeEn);
