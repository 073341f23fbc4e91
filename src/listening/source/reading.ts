import { createHash } from 'node:crypto';
import type { Mention } from '../mention.js';
import { directionOf, type ColumnField } from './layout.js';
import type { Mapping } from './mapping.js';
import { momentOf } from './moment.js';
import type { IntakeReport } from './report.js';

/** A message as a row of an export tells it. */
export interface Reading {
  readonly id: string;
  readonly author: string;
  readonly inbound: boolean;
  /** Milliseconds since 1970, UTC. */
  readonly atMs: number;
  readonly text: string;
  readonly inReplyTo: string | null;
  readonly channel: string | null;
  readonly url: string | null;
  readonly reach: number | null;
  /** The organisation that the row names; null where no column does. */
  readonly brand: string | null;
}

/** A reading as the archive takes it. Pure. @param source the id of the import */
export const mentionOf = ({ atMs, brand: _, ...reading }: Reading, source: string): Mention => ({
  ...reading,
  source,
  at: new Date(atMs).toISOString(),
});

/** A longer text is no public message. */
const longestText = 100_000;
/** Clocks differ, and so do ideas of a zone; what is later than this is wrong. */
const mostAheadMs = 24 * 3_600_000;
/** Nobody answered customers in public before. */
const earliestMs = Date.UTC(1990, 0, 1);

/** UTF-8 that somebody read as Windows-1252: `Ã©` for é, `â€™` for ’. */
const mojibake = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ“”¦˜\u009d]|Â[\u00a0-\u00bf]/;

/** Reads rows of one export as messages. */
export class RowReader {
  private readonly index: Readonly<Partial<Record<ColumnField, number>>>;
  private readonly own: ReadonlySet<string>;

  /** @param names of the columns, in their order
   *  @param setting what is more than a day later than `nowMs` is refused; `brand` is what no column names */
  constructor(
    private readonly names: readonly string[],
    private readonly mapping: Mapping,
    private readonly report: IntakeReport,
    private readonly setting: { readonly nowMs: number; readonly brand: string | null },
  ) {
    this.index = Object.fromEntries(
      Object.entries(mapping.columns).map(([field, name]) => [field, names.indexOf(name)]),
    );
    this.own = new Set(mapping.own.map((name) => name.replace(/^@/, '').toLowerCase()));
  }

  /** @returns null for a row that is refused; the report says why */
  read(cells: readonly string[], line: number): Reading | null {
    const { index, report, names } = this;
    if (cells.length !== names.length && !this.fits(cells)) {
      report.refuse('columns', { line, value: cells.join(' ') }, { expected: names.length, found: cells.length });
      return null;
    }
    const atMs = this.moment(cells, line);
    if (atMs === null) return null;
    const rawText = index.text === undefined ? '' : (cells[index.text] ?? '');
    if (rawText.length > longestText) {
      report.refuse('text-too-long', { line, column: names[index.text!]!, value: rawText }, { most: longestText });
      return null;
    }
    const text = this.clean(rawText.trim(), line);
    const author = this.clean(this.cell(cells, 'author') ?? '', line);
    const brand = this.cell(cells, 'brand') ?? this.setting.brand;
    const inbound = this.direction(cells, author, brand, line);
    if (inbound === null) return null;
    const id = idOf(this.cell(cells, 'id')) ?? this.madeId({ author, atMs, text }, line);
    const reach = Number(this.cell(cells, 'reach')?.replace(/[.,](?=\d{3}\b)/g, '') ?? NaN);
    report.rows += 1;
    report.taken += 1;
    return {
      id: this.clean(id, line),
      author,
      inbound,
      atMs,
      text,
      inReplyTo: idOf(this.cell(cells, 'inReplyTo')),
      channel: this.cell(cells, 'channel')?.toLowerCase() ?? null,
      url: this.cell(cells, 'url'),
      reach: Number.isFinite(reach) && reach >= 0 ? Math.round(reach) : null,
      brand,
    };
  }

  /** Whether only empty cells are too many, or only columns lack that hold nothing we read. */
  private fits(cells: readonly string[]): boolean {
    const { length } = this.names;
    if (cells.length > length) return cells.slice(length).every((cell) => cell.trim() === '');
    return Object.values(this.index).every((index) => index < cells.length);
  }

  private cell(cells: readonly string[], field: ColumnField): string | null {
    const index = this.index[field];
    if (index === undefined) return null;
    const cell = cells[index];
    if (cell === undefined || cell === '') return null;
    const trimmed = cell.trim();
    return trimmed === '' ? null : trimmed;
  }

  private moment(cells: readonly string[], line: number): number | null {
    const column = this.mapping.columns.at ?? null;
    const date = this.cell(cells, 'at');
    if (date === null) {
      this.report.refuse('date-missing', { line, column, value: cells.join(' ') });
      return null;
    }
    const time = this.index.time === undefined ? null : this.cell(cells, 'time');
    const cell = time === null ? date : `${date} ${time}`;
    const atMs = momentOf(cell, this.mapping) ?? (time === null ? null : momentOf(date, this.mapping));
    const wrong =
      atMs === null
        ? 'date-invalid'
        : atMs > this.setting.nowMs + mostAheadMs
          ? 'date-future'
          : atMs < earliestMs
            ? 'date-early'
            : null;
    if (wrong !== null) this.report.refuse(wrong, { line, column, value: cell });
    return wrong === null ? atMs : null;
  }

  private direction(cells: readonly string[], author: string, brand: string | null, line: number): boolean | null {
    if (this.index.direction === undefined) {
      const name = author.replace(/^@/, '').toLowerCase();
      return !this.own.has(name) && (brand === null || brand.replace(/^@/, '').toLowerCase() !== name);
    }
    const cell = this.cell(cells, 'direction') ?? '';
    const inbound = directionOf(cell);
    if (inbound === null)
      this.report.refuse('direction-unknown', { line, column: this.mapping.columns.direction!, value: cell });
    return inbound;
  }

  /** Without what cannot be stored or shown; what looks as if it was read wrongly before is kept as it is, and told. */
  private clean(text: string, line: number): string {
    if (mojibake.test(text)) this.report.notice('mojibake', line, text.slice(Math.max(0, text.search(mojibake) - 20)));
    if (text.isWellFormed() && !text.includes('\0') && !text.includes('\ufffd')) return text;
    this.report.notice('characters-replaced', line, text);
    return text.toWellFormed().replaceAll('\0', '\ufffd');
  }

  /** The same row gives the same id, so that reading a file again makes nothing double. */
  private madeId({ author, atMs, text }: Pick<Reading, 'author' | 'atMs' | 'text'>, line: number): string {
    this.report.notice('id-made', line, text);
    return createHash('sha256').update(`${author}\n${atMs}\n${text}`).digest('base64url').slice(0, 22);
  }
}

/** An id as it was before a table made a number of it: `3.0` is 3. What a spreadsheet has rounded, such as 5.70306E+17,
 *  is none, since many messages would have it. */
function idOf(cell: string | null): string | null {
  if (cell === null || /^\d[.,]?\d*E\+\d+$/i.test(cell)) return null;
  return cell.endsWith('.0') && /^\d+\.0$/.test(cell) ? cell.slice(0, -2) : cell;
}
