import { UnisonoError } from '../../error.js';
import { decode } from './decode.js';
import { JsonLines } from './json-lines.js';
import { columnNames, plainName } from './layout.js';
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

/** What people give in the place of an export. */
export const foreignKinds = ['packed', 'workbook', 'document'] as const;
export type ForeignKind = (typeof foreignKinds)[number];

/** How files begin that hold no text, whatever they are called. @see https://en.wikipedia.org/wiki/List_of_file_signatures */
const beginnings: readonly (readonly [kind: ForeignKind, hex: string])[] = [
  ['packed', '1f8b'],
  ['workbook', '504b0304'],
  ['workbook', 'd0cf11e0'],
  ['document', '255044462d'],
  ['document', '89504e47'],
  ['document', 'ffd8ff'],
];

/** What to do with each, for whoever reads the command line. */
const cures: Readonly<Record<ForeignKind, string>> = {
  packed: 'it is packed (gzip): unpack it first',
  workbook: 'it is a workbook or a zip file: save the sheet as CSV first',
  document: 'it is a document or a picture: export CSV or JSON lines',
};

/** The columns are guessed from this many characters. */
const headLength = 64 << 10;

/** Opens a file of rows: JSON lines where it begins like them, else a table, in any of the encodings that `decode` knows.
 *  @param report gets every row that is refused and all that is noticed
 *  @throws INPUT_INVALID for what is plainly no text; `detail.foreign` is its kind */
export async function openRows(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  report: IntakeReport,
): Promise<OpenRows> {
  const texts = decode(textual(bytes), report);
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
  if (/^[\s[]*\{/.test(head)) return { source: new JsonLines(head, report), head, texts, ended };
  const above = linesAbove(head);
  if (above > 0) report.notice('lines-above', 1, head, above);
  for (let line = 0; line < above; line += 1) head = head.slice(head.indexOf('\n') + 1);
  const source = new Table(head, report, {
    ...(separator === null ? {} : { delimiter: separator[1] as Dialect['delimiter'] }),
    firstLine: 1 + above + (separator === null ? 0 : 1),
  });
  return { source, head, texts, ended };
}

/** All rows, that with the names of a table included, in the order of the file; memory does not grow with it. */
export async function* rowsOf({ source, head, texts, ended }: OpenRows): AsyncGenerator<Rows> {
  yield* source.take(head, ended);
  if (ended) return;
  for await (const text of texts) yield* source.take(text, false);
  yield* source.take('', true);
}

/** Lets through what may be text. */
async function* textual(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of bytes) {
    if (isFirst && chunk.byteLength > 0) {
      isFirst = false;
      const hex = Buffer.from(chunk.buffer, chunk.byteOffset, Math.min(chunk.byteLength, 8)).toString('hex');
      const foreign = beginnings.find(([, begins]) => hex.startsWith(begins))?.[0];
      if (foreign !== undefined) throw new UnisonoError('INPUT_INVALID', cures[foreign], { foreign });
    }
    yield chunk;
  }
}

const known = new Set(Object.values(columnNames).flat());

/** How many lines stand above the heading, as some suites write what they exported there: the heading is the first line that
 *  names two columns as we know them, and is wider than all before it. */
function linesAbove(head: string): number {
  let widest = 0;
  for (const [index, line] of head.split('\n', 30).entries()) {
    const cuts = [',', ';', '\t', '|'].map((delimiter) => line.slice(0, 10_000).split(delimiter));
    const named = cuts.find((cells) => cells.filter((cell) => known.has(plainName(cell))).length >= 2);
    if (named !== undefined) return named.length > widest ? index : 0;
    widest = Math.max(widest, ...cuts.map(({ length }) => length));
  }
  return 0;
}
