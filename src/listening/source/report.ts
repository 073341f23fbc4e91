/** Why a row was not taken. Each has its words and its cure in `incident/words/*\/intake.ts`. */
const refusalCodes = [
  'columns',
  'truncated',
  'quote-open',
  'line-too-long',
  'text-too-long',
  'text-missing',
  'date-missing',
  'date-invalid',
  'date-future',
  'date-early',
  'direction-unknown',
  'json-invalid',
  'json-shape',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What was put right, assumed or noticed, while the rows were taken. */
export const noticeCodes = [
  'windows-1252',
  'utf-16',
  'mojibake',
  'characters-replaced',
  'quotes-repaired',
  'id-repeated',
  'id-changed',
  'id-made',
  'reply-cycle',
  'reply-unknown',
  'zone-assumed',
  'order-assumed',
  'no-heading',
  'lines-above',
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

/** A row that was not taken. */
export interface Refusal {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  /** The name of the column at fault; null where it is the whole row. */
  readonly column: string | null;
  readonly code: RefusalCode;
  /** The beginning of what stands there, 80 characters at most. */
  readonly value: string;
  /** Figures that the words need: `expected` and `found` columns, or the `most` that is taken. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Something noticed, with how often and where first. */
export interface Notice {
  readonly code: NoticeCode;
  /** Lines; for the whole file 1. */
  readonly count: number;
  /** Where it was first, from 1; null for the whole file. */
  readonly line: number | null;
  /** What it looked like there, or what was assumed: a zone, an order of day and month. */
  readonly sample: string;
}

/** How many refusals a report keeps; the others are counted, and each is handed to `onRefused`. */
const keptRefusals = 1000;

const longestSample = 80;

/** What an import has to tell: how many rows were taken, and about each other one where, why and what. */
export class IntakeReport {
  /** Rows seen, without the heading and without empty lines. */
  rows = 0;
  /** Rows that became a mention. */
  taken = 0;
  /** Rows with the id of an earlier one, merged into it. */
  merged = 0;
  refused = 0;
  readonly refusals: Refusal[] = [];
  private readonly noticed = new Map<NoticeCode, { count: number; line: number | null; sample: string }>();

  /** @param onRefused is told of every refusal, also of those that the report does not keep */
  constructor(private readonly onRefused: (refusal: Refusal) => void = () => {}) {}

  /** Notes a row that is not taken. */
  refuse(
    code: RefusalCode,
    at: { readonly line: number; readonly column?: string | null; readonly value: string },
    figures: Readonly<Record<string, number>> = {},
  ): void {
    this.rows += 1;
    this.refused += 1;
    const refusal = { line: at.line, column: at.column ?? null, code, value: sampleOf(at.value), figures };
    if (this.refusals.length < keptRefusals) this.refusals.push(refusal);
    this.onRefused(refusal);
  }

  /** Notes what was noticed; the first place and sample stay. */
  notice(code: NoticeCode, line: number | null, sample: string, count = 1): void {
    const known = this.noticed.get(code);
    if (known === undefined) this.noticed.set(code, { count, line, sample: sampleOf(sample) });
    else known.count += count;
  }

  /** In the order in which they were first noticed. */
  get notices(): readonly Notice[] {
    return [...this.noticed].map(([code, { count, line, sample }]) => ({ code, count, line, sample }));
  }
}

/** The beginning on one line, as it can be printed. A copy: a slice would keep the whole text in memory. */
function sampleOf(text: string): string {
  const line = text
    .slice(0, longestSample)
    .toWellFormed()
    // Control characters would move a terminal's cursor.
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim();
  return Buffer.from(text.length > longestSample ? `${line}…` : line).toString();
}
