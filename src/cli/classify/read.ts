import { isUtf8 } from 'node:buffer';
import Papa from 'papaparse';

/** A message to classify, with where it stood. */
export interface Row {
  readonly id: string;
  readonly text: string;
}
/** A row that could not be read. */
export interface Unread {
  /** From 1. */
  readonly line: number;
  readonly why: string;
}
/** What a file gave, in its order. */
export type Read = Row | Unread;

/** How columns and fields are called that hold what we need. */
const names = {
  id: ['id', 'tweet_id', 'message_id', 'messageid', 'bericht_id', 'berichtid', 'nr'],
  text: ['text', 'tekst', 'message', 'bericht', 'content', 'inhoud', 'body', 'full_text'],
} as const;

/** Bytes as text: UTF-16 by its mark, else UTF-8, else Windows-1252, as old spreadsheets write. Never throws. Pure. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

/** The messages of a CSV file (its heading names an id and a text), of JSON lines, or of plain lines, whose id is then the
 *  number of the line. Whatever the file holds, a row is read or told. Pure. */
export function* rowsOf(content: string): Generator<Read> {
  const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
  const first = /[^\s[]/.exec(text)?.[0];
  if (first === '{') yield* jsonRows(text);
  else {
    const table = tableOf(text);
    if (table === null) yield* plainRows(text);
    else yield* tableRows(text, table);
  }
}

function* linesOf(text: string): Generator<{ line: number; content: string }> {
  let start = 0;
  for (let line = 1; start <= text.length; line += 1) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    yield { line, content: text.slice(start, text[stop - 1] === '\r' && stop > start ? stop - 1 : stop) };
    if (end < 0) return;
    start = end + 1;
  }
}

function* plainRows(text: string): Generator<Read> {
  for (const { line, content } of linesOf(text)) if (content.trim() !== '') yield { id: String(line), text: content };
}

function* jsonRows(text: string): Generator<Read> {
  for (const { line, content } of linesOf(text)) {
    const json = bare(content);
    if (json === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch {
      yield { line, why: 'this is no JSON' };
      continue;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      yield { line, why: 'this is no object with an id and a text' };
      continue;
    }
    const said = fieldOf(value, names.text);
    const id = fieldOf(value, names.id) ?? String(line);
    yield said === null ? { line, why: 'it has no text' } : { id, text: said };
  }
}

/** A line without the brackets and commas of a list that is written over many lines. */
function bare(content: string): string {
  let json = content.trim();
  if (json.startsWith('[')) json = json.slice(1).trimStart();
  if (json.endsWith(']') && !json.endsWith('"]}')) json = json.slice(0, -1).trimEnd();
  return json.endsWith(',') ? json.slice(0, -1) : json;
}

function fieldOf(value: object, wanted: readonly string[]): string | null {
  for (const [name, one] of Object.entries(value))
    if (wanted.includes(name.toLowerCase()) && (typeof one === 'string' || typeof one === 'number')) return String(one);
  return null;
}

interface Table {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
  readonly id: number;
  readonly text: number;
  readonly width: number;
}

/** How a table is written, where the first line is a heading that names a text; null where it is none. */
function tableOf(text: string): Table | null {
  const heading = /^[^\r\n]{0,10000}/.exec(text)![0];
  const newline = text.startsWith('\r\n', heading.length) ? '\r\n' : text[heading.length] === '\r' ? '\r' : '\n';
  for (const delimiter of [',', ';', '\t', '|']) {
    const columns = (Papa.parse<string[]>(heading, { delimiter, newline: '\n' }).data[0] ?? []).map((one) =>
      one.trim().toLowerCase(),
    );
    const find = (wanted: readonly string[]): number => columns.findIndex((one) => wanted.includes(one));
    const said = find(names.text);
    if (said >= 0 && (columns.length > 1 || columns[0] === 'text'))
      return { delimiter, newline, id: find(names.id), text: said, width: columns.length };
  }
  return null;
}

function* tableRows(text: string, { delimiter, newline, id, text: said, width }: Table): Generator<Read> {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline });
  const broken = new Map(errors.flatMap(({ row, code }) => (row === undefined ? [] : [[row, code] as const])));
  let line = 1;
  for (const [index, row] of data.entries()) {
    const start = line;
    line += 1 + row.reduce((sum, cell) => sum + breaksIn(cell, newline), 0);
    if (index === 0 || (row.length === 1 && row[0]!.trim() === '')) continue;
    if (broken.get(index) === 'MissingQuotes')
      yield { line: start, why: 'a quotation mark is opened and never closed' };
    else if (broken.get(index) === 'InvalidQuotes')
      yield { line: start, why: 'a quotation mark stands where none may' };
    else if (row.length !== width)
      yield { line: start, why: `it has ${row.length} columns where the heading has ${width}` };
    else if (row[said]!.trim() === '') yield { line: start, why: 'it has no text' };
    else yield { id: (id < 0 ? '' : row[id]!.trim()) || String(start), text: row[said]! };
  }
}

function breaksIn(cell: string, newline: string): number {
  let count = 0;
  for (let at = cell.indexOf(newline); at >= 0; at = cell.indexOf(newline, at + newline.length)) count += 1;
  return count;
}
