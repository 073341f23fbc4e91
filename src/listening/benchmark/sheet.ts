import Papa from 'papaparse';
import { kinds } from '../mention.js';
import type { Refusal } from '../source/report.js';
import type { Figures } from '../tally.js';
import type { BenchmarkReport } from './report.js';

/** Rows as CSV, RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe in front. Pure. */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `${Papa.unparse(
    rows.map((row) => row.map((cell) => cell ?? '')),
    { escapeFormulae: true, newline: '\r\n' },
  )}\r\n`;

/** One row for each organisation, the best first. Shares are from 0 to 1, durations in seconds. Pure. */
export function organisationSheet({ organisations }: BenchmarkReport): string {
  return csvOf([
    ['rank', 'organisation', 'score', ...figureNames],
    ...organisations.map(({ rank, name, score, figures }) => [rank, name, score, ...figureCells(figures)]),
  ]);
}

/** One row for each day, of all together and of each organisation. Pure. */
export const daySheet = ({ days }: BenchmarkReport): string =>
  csvOf([
    ['day', 'organisation', ...figureNames],
    ...days.map(({ part, organisation, figures }) => [part, organisation ?? '', ...figureCells(figures)]),
  ]);

/** One row for each channel, of all together and of each organisation. Pure. */
export const channelSheet = ({ channels, organisations }: BenchmarkReport): string =>
  csvOf([
    ['channel', 'organisation', ...figureNames],
    ...[...channels, ...organisations.flatMap((one) => one.channels)].map(({ part, organisation, figures }) => [
      part,
      organisation ?? '',
      ...figureCells(figures),
    ]),
  ]);

/** A row that was refused, with its words. Pure. */
export const refusedRow = (file: string, { line, column, code, value }: Refusal, why: string): string =>
  csvOf([[file, line, column, code, why, value]]);

const figureNames = [
  'messages', 'due', 'answered_within_24h', 'response_rate_24h', 'answered_ever', 'response_rate_ever', 'median_seconds',
  'p90_seconds', ...kinds.flatMap((kind) => [`${kind}_messages`, `${kind}_due`, `${kind}_response_rate_24h`, `${kind}_response_rate_ever`]),
  'openers', 'opener_response_rate_ever', 'outbound', 'originals', 'replies', 'broadcast_share', 'threads', 'median_turns',
  'three_turns_share', 'reciprocity', 'proactive_share', 'webcure_gap', 'deflection',
]; // prettier-ignore

const figureCells = (figures: Figures): (number | null)[] => [
  figures.messages, figures.due, figures.answeredWithin24h, rounded(figures.rateWithin24h), figures.answeredEver,
  rounded(figures.rateEver), figures.medianSeconds, rounded(figures.p90Seconds),
  ...kinds.flatMap((kind) => {
    const { messages, due, rateWithin24h, rateEver } = figures.kinds[kind];
    return [messages, due, rounded(rateWithin24h), rounded(rateEver)];
  }),
  figures.openers.messages, rounded(figures.openers.rateEver), figures.outbound, figures.originals, figures.replies,
  rounded(figures.broadcastShare), figures.threads, figures.medianTurns, rounded(figures.threeTurnsShare),
  rounded(figures.reciprocity), rounded(figures.proactiveShare), rounded(figures.webcureGap), rounded(figures.deflection),
]; // prettier-ignore

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 10_000) / 10_000);
