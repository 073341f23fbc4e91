import { columnNames, plainName } from '../../listening/source/layout.js';
import { JsonLines } from '../../listening/source/json-lines.js';
import { openRows, rowsOf, type OpenRows } from '../../listening/source/rows.js';
import type { IntakeReport } from '../../listening/source/report.js';
import { Table } from '../../listening/source/table.js';

/** With fewer, what parts them may be a comma in a sentence. */
const leastColumns = 3;

/** A message to classify. */
export interface Row {
  readonly id: string;
  readonly text: string;
}

/** The messages of a CSV file whose heading names a text, of JSON lines, or of plain lines; without an id it is the number of
 *  the line. Whatever the file holds, a row is read or the report tells why not.
 *  @param byLine called where a file that looks like a table is read as plain lines, since no column is called text */
export async function* messagesIn(
  bytes: AsyncIterable<Uint8Array>,
  report: IntakeReport,
  byLine: () => void = () => undefined,
): AsyncGenerator<Row> {
  const open = await openRows(bytes, report);
  const { source, head } = open;
  const names = source instanceof JsonLines ? source.names : headingOf(source, head);
  const columns = { id: placesOf('id', names), text: placesOf('text', names) };
  if (columns.text.length === 0 && source instanceof Table) {
    if (names.length >= leastColumns) byLine();
    return yield* linesOf(open);
  }
  let isHeading = source instanceof Table;
  for await (const { rows, lines } of rowsOf(open))
    for (const [index, cells] of rows.entries()) {
      const line = lines[index]!;
      if (isHeading) isHeading = false;
      else if (cells.length !== names.length)
        report.refuse('columns', { line, value: cells.join(' ') }, { found: cells.length, expected: names.length });
      else {
        const text = firstOf(cells, columns.text);
        if (text === '') report.refuse('text-missing', { line, value: cells.join(' ') });
        else yield { id: firstOf(cells, columns.id).trim() || `${line}`, text };
      }
    }
}

/** The names in the first row; none where it is a message. */
function headingOf({ dialect }: Table, head: string): readonly string[] {
  const first = head.split(dialect.newline, 1)[0]!;
  const names = first.split(dialect.delimiter).map((name) => name.trim().replace(/^"(.*)"$/s, '$1'));
  // One word alone may be a message; only what is plainly a name is none.
  return names.length > 1 || plainName(names[0]!) === 'text' ? names : [];
}

const placesOf = (field: 'id' | 'text', names: readonly string[]): number[] =>
  columnNames[field].map((name) => names.findIndex((one) => plainName(one) === name)).filter((place) => place >= 0);

/** The first cell that holds anything, the likeliest column first. */
const firstOf = (cells: readonly string[], places: readonly number[]): string =>
  cells[places.find((place) => cells[place]!.trim() !== '') ?? -1] ?? '';

async function* linesOf({ head, texts }: OpenRows): AsyncGenerator<Row> {
  let rest = head;
  let line = 0;
  const take = function* (last: boolean): Generator<Row> {
    const lines = rest.split(/\r?\n/);
    rest = last ? '' : lines.pop()!;
    for (const text of lines) {
      line += 1;
      if (text.trim() !== '') yield { id: `${line}`, text };
    }
  };
  for await (const text of texts) {
    yield* take(false);
    rest += text;
  }
  yield* take(true);
}
