import { UnisonoError } from '../../error.js';
import { decode } from './decode.js';
import { JsonLines } from './json-lines.js';
import { guessMapping, type Mapping } from './mapping.js';
import { RowReader, type Reading } from './reading.js';
import { IntakeReport } from './report.js';
import { Table, type Dialect } from './table.js';

/** How an export is to be read, where that is not left to be guessed. */
export interface ExportOptions {
  /** The present instant, ISO 8601 UTC: what is dated later is refused. */
  readonly now: string;
  /** All of it, as it was saved. */
  readonly mapping?: Mapping;
  /** The IANA zone of moments that name none. */
  readonly zone?: string;
  /** Names under which the organisation itself writes. */
  readonly own?: readonly string[];
  /** The organisation that the whole export is about, where no column names one. */
  readonly brand?: string;
}

/** An export that was opened: what its columns hold, and its messages. */
export interface OpenExport {
  readonly mapping: Mapping;
  readonly names: readonly string[];
  /** In the order of the file, some hundreds at a time; memory does not grow with the file. */
  readonly readings: AsyncGenerator<readonly Reading[]>;
}

/** The columns are guessed from this many characters. */
const headLength = 64 << 10;

/** Opens an export, CSV or JSON lines, in any of the encodings that `decode` knows.
 *  @param report gets every row that was refused and all that was noticed
 *  @throws INPUT_INVALID where it is empty, or has no column with moments or none with texts */
export async function openExport(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ExportOptions,
  report: IntakeReport,
): Promise<OpenExport> {
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
  if (head.trim() === '') throw new UnisonoError('INPUT_INVALID', 'the file is empty');
  const source = /^[\s[]*\{/.test(head)
    ? new JsonLines(head, report)
    : new Table(
        head,
        report,
        separator === null ? {} : { delimiter: separator[1] as Dialect['delimiter'], firstLine: 2 },
      );
  const { mapping, names } = mappingFor(head, source, options, report);
  for (const field of ['at', 'text'] as const) {
    if (mapping.columns[field] === undefined)
      throw new UnisonoError(
        'INPUT_INVALID',
        `no column holds the ${field === 'at' ? 'date' : 'text'} of a message; the columns are ${names.slice(0, 40).join(', ')}: name the right one in a mapping`,
        {
          field,
          names,
        },
      );
  }
  const missing = Object.values(mapping.columns).find((name) => !names.includes(name));
  if (missing !== undefined)
    throw new UnisonoError(
      'INPUT_INVALID',
      `there is no column "${missing}", which the mapping names; the columns are ${names.slice(0, 40).join(', ')}`,
      { column: missing, names },
    );
  const reader = new RowReader(names, mapping, report, {
    nowMs: Date.parse(options.now),
    brand: options.brand ?? null,
  });
  return { mapping, names, readings: readingsOf(source, { head, texts, ended }, reader, mapping) };
}

function mappingFor(
  head: string,
  source: Table | JsonLines,
  { mapping, zone, own }: ExportOptions,
  report: IntakeReport,
): { mapping: Mapping; names: readonly string[] } {
  const json = source instanceof JsonLines;
  // A reader of its own, so that the guess takes nothing from the file and leaves nothing in its report.
  const probe = json ? new JsonLines(head, new IntakeReport()) : new Table(head, new IntakeReport(), source.dialect);
  const sample: (readonly string[])[] = [];
  for (const { rows } of probe.take(head, false)) sample.push(...rows);
  if (sample.length < 2) for (const { rows } of probe.take('', true)) sample.push(...rows);
  const rows = json ? [source.names, ...sample] : sample;
  const guess = guessMapping(rows.slice(0, 200), {
    ...(zone === undefined ? {} : { zone }),
    ...(own === undefined ? {} : { own }),
  });
  const used = mapping ?? (json ? { ...guess.mapping, heading: true } : guess.mapping);
  if (mapping === undefined) {
    if (guess.zoneAssumed) report.notice('zone-assumed', null, used.zone);
    if (guess.orderAssumed) report.notice('order-assumed', null, used.order);
    if (!used.heading) report.notice('no-heading', null, (rows[0] ?? []).join(' '));
  }
  const first = rows[0] ?? [];
  const names = (used.heading ? first : first.map((_, index) => `${index + 1}`)).map((name) => name.trim());
  return {
    mapping: {
      ...used,
      columns: Object.fromEntries(Object.entries(used.columns).map(([field, name]) => [field, name.trim()])),
    },
    names,
  };
}

async function* readingsOf(
  source: Table | JsonLines,
  { head, texts, ended }: { head: string; texts: AsyncGenerator<string>; ended: boolean },
  reader: RowReader,
  { heading }: Mapping,
): AsyncGenerator<readonly Reading[]> {
  let skip = heading && source instanceof Table;
  const take = function* (text: string, last: boolean): Generator<readonly Reading[]> {
    for (const { rows, lines } of source.take(text, last)) {
      const readings: Reading[] = [];
      for (let at = 0; at < rows.length; at += 1) {
        if (skip) {
          skip = false;
          continue;
        }
        const reading = reader.read(rows[at]!, lines[at]!);
        if (reading !== null) readings.push(reading);
      }
      if (readings.length > 0) yield readings;
    }
  };
  yield* take(head, ended);
  if (ended) return;
  for await (const text of texts) yield* take(text, false);
  yield* take('', true);
}
