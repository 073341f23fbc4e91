import Papa from 'papaparse';
import type { IntakeReport } from './report.js';

/** How a table is written. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t' | '|';
  /** What ends a row. A lone CR ends none, unless nothing else does. */
  readonly newline: '\n' | '\r\n' | '\r';
  /** Columns in its first row. */
  readonly width: number;
}

/** Rows that follow one another. */
export interface Rows {
  readonly rows: readonly (readonly string[])[];
  /** On which line of the file each begins, from 1. */
  readonly lines: readonly number[];
}

/** What a parser of Papa Parse does with a piece of a file; its published types leave this call out. */
interface PieceParser {
  parse(
    input: string,
    baseIndex: number,
    ignoreLastRow: boolean,
  ): { data: string[][]; errors: { row: number }[]; meta: { cursor: number } };
}
const { Parser } = Papa as unknown as { readonly Parser: new (config: object) => PieceParser };

/** Where rows are counted: the quick way, which it takes where there are no quotes, stops one row too late. */
const exact = { quoteChar: '"', fastMode: false } as const;

/** A quoted cell that is longer was never closed: its first line is read by itself, and reading goes on after it. */
const longestCell = 16 << 20;
/** After a row that was put right, little is read ahead, so that a file full of such rows takes no time in the square. */
const shortWindow = 4096;
const longWindow = 256 << 10;

/** The rows of a CSV file, its first one included; empty lines are left out. RFC 4180, with whatever delimiter and row
 *  end its first row has. Where a stray quote would swallow the rows after it, these are read one by one. */
export class Table {
  /** How it is written there up to where it was read. */
  dialect: Dialect;
  private rest = '';
  private line: number;
  private window = longWindow;
  private isMixed = false;
  private parser: PieceParser;

  /** @param head the beginning of the file, of which nothing is taken yet */
  constructor(
    head: string,
    private readonly report: IntakeReport,
    { firstLine = 1, ...given }: Partial<Dialect> & { readonly firstLine?: number } = {},
  ) {
    this.line = firstLine;
    this.dialect = { ...sniff(head, given.delimiter), ...given };
    this.parser = parserFor(this.dialect);
  }

  /** The rows that are whole once `text` has come. @param last whether nothing follows */
  *take(text: string, last: boolean): Generator<Rows> {
    this.rest += text;
    while (this.rest !== '') {
      const whole = this.rest.length <= this.window;
      const atEnd = last && whole;
      const looked = whole ? this.rest : this.rest.slice(0, this.window);
      // A return at the very end may be half of a row end.
      const piece = !atEnd && looked.endsWith('\r') ? looked.slice(0, -1) : looked;
      const { data, errors, meta } = this.parser.parse(piece, 0, !atEnd);
      const malformed = new Set(errors.map(({ row }) => row));
      const bad = this.firstBad(data, malformed);
      yield* this.pass(data, { until: bad, endsOpen: atEnd && !/[\r\n]$/.test(piece) });
      if (bad < data.length) {
        if (bad > 0) this.rest = this.rest.slice(this.startOf(piece, bad));
        yield* this.takeLine({ trusted: !malformed.has(bad), last });
        continue;
      }
      if (atEnd) this.rest = '';
      else if (meta.cursor > 0) {
        this.rest = this.rest.slice(meta.cursor);
        this.window = Math.min(longWindow, this.window * 2);
        if (whole) return;
      } else if (errors.length > 0 && piece.includes('\n')) yield* this.takeLine({ trusted: false, last });
      else if (!whole && this.window < longestCell) this.window *= 4;
      else if (this.rest.length > longestCell) yield* this.takeLine({ trusted: false, last });
      else if (whole) return;
    }
  }

  /** Hands on the rows before the first that is bad, with their lines. */
  private *pass(data: readonly string[][], { until, endsOpen }: { until: number; endsOpen: boolean }): Generator<Rows> {
    const rows: string[][] = [];
    const lines: number[] = [];
    for (let at = 0; at < until; at += 1) {
      const row = data[at]!;
      const { line } = this;
      this.line += linesOf(row);
      if (row.length === 1 && row[0]!.trim() === '') continue;
      // Rows that end in either way are cut at the line feed.
      if (this.isMixed && row.at(-1)!.endsWith('\r')) row[row.length - 1] = row.at(-1)!.slice(0, -1);
      if (endsOpen && at === data.length - 1 && row.length < this.dialect.width) {
        this.report.refuse('truncated', { line, value: row.join(this.dialect.delimiter) });
        continue;
      }
      rows.push(row);
      lines.push(line);
    }
    if (rows.length > 0) yield { rows, lines };
  }

  /** The first row that may have swallowed others: malformed or of another width, and over several lines. */
  private firstBad(data: readonly string[][], malformed: ReadonlySet<number>): number {
    const { width, newline } = this.dialect;
    for (let at = 0; at < data.length; at += 1) {
      const row = data[at]!;
      if (row.length === width && (malformed.size === 0 || !malformed.has(at))) continue;
      if (newline !== '\r' && row.some((cell) => cell.includes('\n'))) return at;
      if (malformed.has(at)) this.report.notice('quotes-repaired', null, row.join(' '));
    }
    return data.length;
  }

  /** Where a row begins in a piece. */
  private startOf(piece: string, row: number): number {
    const { delimiter, newline } = this.dialect;
    return new Parser({ delimiter, newline, ...exact, preview: row }).parse(piece, 0, false).meta.cursor;
  }

  /** Reads the line with which the rest begins by itself; or what the quotes say where they can be trusted. */
  private *takeLine({ trusted, last }: { trusted: boolean; last: boolean }): Generator<Rows> {
    const { delimiter, newline, width } = this.dialect;
    const { line, rest } = this;
    const end = rest.indexOf('\n');
    const raw = end < 0 ? rest : rest.slice(0, end);
    const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const alone = new Parser({ delimiter, newline: '\n', quoteChar: '"' }).parse(text, 0, false);
    const cells = alone.errors.length === 0 && text !== '' ? alone.data[0]! : text.split(delimiter);
    this.window = shortWindow;
    this.line += 1;
    this.rest = end < 0 ? '' : rest.slice(end + 1);
    if (cells.length === width) {
      if (newline === '\r\n' && raw === text) this.cutAtLineFeed();
      else this.report.notice('quotes-repaired', line, text);
      yield { rows: [cells], lines: [line] };
    } else if (trusted) {
      const quoted = new Parser({ delimiter, newline, ...exact, preview: 1 }).parse(rest, 0, false);
      const row = quoted.data[0]!;
      this.rest = rest.slice(quoted.meta.cursor);
      this.line = line + linesOf(row);
      yield { rows: [row], lines: [line] };
    } else if (last && !this.holdsRow()) {
      this.report.refuse('truncated', { line, value: text });
      this.rest = '';
    } else this.report.refuse('quote-open', { line, value: text });
  }

  /** From here on rows end in another way than before, as in files that were put together. */
  private cutAtLineFeed(): void {
    this.dialect = { ...this.dialect, newline: '\n' };
    this.parser = parserFor(this.dialect);
    this.isMixed = true;
  }

  /** Whether a line that follows is a row by itself. */
  private holdsRow(): boolean {
    const { delimiter, width } = this.dialect;
    const ahead = this.rest.slice(0, longWindow).split('\n');
    return ahead.some((other) => other.split(delimiter).length === width);
  }
}

const parserFor = ({ delimiter, newline }: Dialect): PieceParser => new Parser({ delimiter, newline, quoteChar: '"' });

/** How many lines of the file a row takes. */
function linesOf(row: readonly string[]): number {
  let count = 1;
  for (const cell of row) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
/** Delimiter, row end and width as the first row shows them. Pure. */
function sniff(head: string, delimiter?: Dialect['delimiter']): Dialect {
  const newline = rowEnd(head);
  const first = head.slice(0, 64 << 10);
  const tried = delimiter === undefined ? ([',', ';', '\t', '|'] as const) : [delimiter];
  const counts = tried.map((one) => {
    const { data } = new Parser({ delimiter: one, newline, quoteChar: '"', preview: 20 }).parse(first, 0, true);
    const widths = data.filter((row) => row.length > 1 || row[0] !== '').map(({ length }) => length);
    const width = widths[0] ?? first.split(newline, 1)[0]!.split(one).length;
    const agree = widths.filter((other) => other === width).length / Math.max(1, widths.length);
    return { delimiter: one, width, agree: width === 1 ? 0 : agree };
  });
  // Of those on which the rows agree, the one that cuts the first row most.
  const best = counts.toSorted(
    (a, b) => Number(b.width > 1) - Number(a.width > 1) || b.width * b.agree - a.width * a.agree,
  )[0]!;
  return { delimiter: best.delimiter, newline, width: best.width };
}

/** What ends the first row: the first line feed outside quotes, with a return before it or not. */
function rowEnd(head: string): Dialect['newline'] {
  let quoted = false;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] === '"') quoted = !quoted;
    else if (head[at] === '\n' && !quoted) return head[at - 1] === '\r' ? '\r\n' : '\n';
  }
  const feed = head.indexOf('\n');
  if (feed >= 0) return head[feed - 1] === '\r' ? '\r\n' : '\n';
  return head.includes('\r') && head.length > 1 ? '\r' : '\n';
}
