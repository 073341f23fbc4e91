import { decode } from './decode.js';
import { JsonLines } from './json-lines.js';
import type { IntakeReport } from './report.js';
import { Table, type Dialect, type Rows } from './table.js';

/** A file of rows of which the beginning is known, and nothing is taken yet. */
export interface OpenRows {
  readonly source: Table | JsonLines;
  /** Its beginning. */
  readonly head: string;
  /** What comes after that. */
  readonly texts: AsyncGenerator<string>;
  readonly ended: boolean;
}

/** The columns are guessed from this many characters. */
const headLength = 64 << 10;

/** Opens a file of rows: JSON lines where it begins like them, else a table, in any of the encodings that `decode` knows.
 *  @param report gets every row that is refused and all that is noticed */
export async function openRows(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  report: IntakeReport,
): Promise<OpenRows> {
  const texts = decode(bytes, report);
  let head = '';
  let ended = false;
  while (head.length < headLength && !ended) {
    const next = await texts.next();
    if (next.done === true) ended = true;
    else head += next.value;
  }
  // Spreadsheets write their delimiter into a line of its own before the heading.
  const separator = /^\ufeff?sep=([,;\t|])\r?\n/i.exec(head);
  if (separator !== null) head = head.slice(separator[0].length);
  const told = separator === null ? {} : { delimiter: separator[1] as Dialect['delimiter'], firstLine: 2 };
  const source = /^[\s[]*\{/.test(head) ? new JsonLines(head, report) : new Table(head, report, told);
  return { source, head, texts, ended };
}

/** All rows, that with the names of a table included, in the order of the file; memory does not grow with it. */
export async function* rowsOf({ source, head, texts, ended }: OpenRows): AsyncGenerator<Rows> {
  yield* source.take(head, ended);
  if (ended) return;
  for await (const text of texts) yield* source.take(text, false);
  yield* source.take('', true);
}
