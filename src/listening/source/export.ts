import { UnisonoError } from '../../error.js';
import { JsonLines } from './json-lines.js';
import { guessMapping, type Mapping } from './mapping.js';
import { RowReader, type Reading } from './reading.js';
import { IntakeReport } from './report.js';
import { openRows, rowsOf, type OpenRows } from './rows.js';
import { savedFor, type SavedMapping } from './saved.js';
import { Table } from './table.js';

/** How an export is to be read, where that is not left to be guessed. */
export interface ExportOptions {
  /** The present instant, ISO 8601 UTC: what is dated later is refused. */
  readonly now: string;
  /** What its columns hold; guessed where left out. */
  readonly mapping?: Mapping;
  /** Mappings that were saved: an export with the heading of one is read by it. */
  readonly saved?: readonly SavedMapping[];
  /** The IANA zone of moments that name none. */
  readonly zone?: string;
  /** The same where neither `zone` nor a saved mapping tells. */
  readonly home?: string;
  /** Names under which the organisation itself writes. */
  readonly own?: readonly string[];
  /** The organisation that the whole export is about, where no column names one. */
  readonly brand?: string;
}

/** An export that was opened: what its columns hold, and its messages. */
export interface OpenExport {
  readonly mapping: Mapping;
  readonly names: readonly string[];
  /** The name of the saved mapping by which it is read; null for none. */
  readonly saved: string | null;
  /** In the order of the file, some hundreds at a time; memory does not grow with the file. */
  readonly readings: AsyncGenerator<readonly Reading[]>;
}

/** The beginning of an export, of which nothing was taken. */
export interface Look {
  /** By which it would be read; fields may be missing. */
  readonly mapping: Mapping;
  readonly names: readonly string[];
  readonly saved: string | null;
  /** The first rows below the heading. */
  readonly rows: readonly (readonly string[])[];
}

/** Opens an export, CSV or JSON lines, in any of the encodings that `decode` knows.
 *  @param report gets every row that was refused and all that was noticed
 *  @throws INPUT_INVALID where it is empty, or has no column with moments or none with texts; `detail.look` is its beginning */
export async function openExport(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ExportOptions,
  report: IntakeReport,
): Promise<OpenExport> {
  const { look, rows } = await begin(bytes, options, report);
  const { mapping, names, saved } = look;
  const listed = names.slice(0, 40).join(', ');
  for (const field of ['at', 'text'] as const) {
    if (mapping.columns[field] === undefined)
      throw new UnisonoError(
        'INPUT_INVALID',
        `no column holds the ${field === 'at' ? 'date' : 'text'} of a message; the columns are ${listed}: name the right one in a mapping`,
        { field, names, look },
      );
  }
  const missing = Object.values(mapping.columns).find((name) => !names.includes(name));
  if (missing !== undefined)
    throw new UnisonoError(
      'INPUT_INVALID',
      `there is no column "${missing}", which the mapping names; the columns are ${listed}`,
      { column: missing, names, look },
    );
  const reader = new RowReader(names, mapping, report, {
    nowMs: Date.parse(options.now),
    brand: options.brand ?? null,
  });
  return { mapping, names, saved, readings: readingsOf(rows, reader, mapping) };
}

/** Looks at the beginning of an export, to show what its columns would be taken for.
 *  @throws INPUT_INVALID where it is empty */
export async function lookAt(bytes: AsyncIterable<Uint8Array>, options: ExportOptions): Promise<Look> {
  const { look, rows } = await begin(bytes, options, new IntakeReport());
  await rows.texts.return(undefined);
  return look;
}

async function begin(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ExportOptions,
  report: IntakeReport,
): Promise<{ look: Look; rows: OpenRows }> {
  const rows = await openRows(bytes, report);
  if (rows.head.trim() === '') throw new UnisonoError('INPUT_INVALID', 'the file is empty');
  return { look: lookOf(rows, options, report), rows };
}

function lookOf({ head, source }: OpenRows, options: ExportOptions, report: IntakeReport): Look {
  const { mapping: given, own, zone = options.home } = options;
  const json = source instanceof JsonLines;
  // A reader of its own, so that the guess takes nothing from the file and leaves nothing in its report.
  const probe = json ? new JsonLines(head, new IntakeReport()) : new Table(head, new IntakeReport(), source.dialect);
  const sample: (readonly string[])[] = [];
  for (const { rows } of probe.take(head, false)) sample.push(...rows);
  if (sample.length < 2) for (const { rows } of probe.take('', true)) sample.push(...rows);
  const first = (json ? source.names : (sample.shift() ?? [])).map((name) => name.trim());
  const named = distinct(first);
  const guess = guessMapping([named, ...sample.slice(0, 200)], {
    ...(zone === undefined ? {} : { zone }),
    ...(own === undefined ? {} : { own }),
  });
  const heading = json || (given ?? guess.mapping).heading;
  const names = heading ? named : first.map((_, index) => `${index + 1}`);
  // Where no row names the columns, any other export would have the same heading.
  const saved = given === undefined && heading ? savedFor(options.saved ?? [], names) : undefined;
  const mapping = given ?? (saved === undefined ? { ...guess.mapping, heading } : withGiven(saved.mapping, options));
  if (given === undefined && saved === undefined) {
    if (guess.zoneAssumed) report.notice('zone-assumed', null, mapping.zone);
    if (guess.orderAssumed) report.notice('order-assumed', null, mapping.order);
    if (!heading) report.notice('no-heading', null, first.join(' '));
  }
  const columns = Object.entries(mapping.columns).map(([field, name]) => [field, name.trim()] as const);
  return {
    mapping: { ...mapping, columns: Object.fromEntries(columns) },
    names,
    saved: saved?.name ?? null,
    rows: (heading ? sample : [first, ...sample]).slice(0, 5),
  };
}

/** What somebody says of this file goes before what was saved for its like. */
const withGiven = (mapping: Mapping, { zone, own }: ExportOptions): Mapping => ({
  ...mapping,
  ...(zone === undefined ? {} : { zone }),
  ...(own === undefined || own.length === 0 ? {} : { own }),
});

/** Names by which columns can be told apart: one that stands there twice, or not at all, is called by its place too. */
function distinct(names: readonly string[]): string[] {
  return names.map((name, index) =>
    name === '' ? `${index + 1}` : names.indexOf(name) < index ? `${name} (${index + 1})` : name,
  );
}

async function* readingsOf(
  open: OpenRows,
  reader: RowReader,
  { heading }: Mapping,
): AsyncGenerator<readonly Reading[]> {
  let skip = heading && open.source instanceof Table;
  for await (const { rows, lines } of rowsOf(open)) {
    const readings: Reading[] = [];
    for (let at = skip ? 1 : 0; at < rows.length; at += 1) {
      const reading = reader.read(rows[at]!, lines[at]!);
      if (reading !== null) readings.push(reading);
    }
    skip = false;
    if (readings.length > 0) yield readings;
  }
}
