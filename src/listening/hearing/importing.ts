import type { Mention } from '../mention.js';
import { openExport, type ExportOptions } from '../source/export.js';
import type { Mapping } from '../source/mapping.js';
import { mentionOf, type Reading } from '../source/reading.js';
import { IntakeReport } from '../source/report.js';
import type { Listener } from './listener.js';

/** What came of an import. */
export interface Imported {
  readonly mapping: Mapping;
  /** The name of the saved mapping by which it was read; null for none. */
  readonly saved: string | null;
  readonly report: IntakeReport;
  readonly added: number;
  /** Rows that were there already, of this import or of an earlier one. */
  readonly known: number;
}

/** Messages that are kept together: little enough that pages are answered in between. */
const together = 400;

/** Takes an export in while it is being read: memory does not grow with the file, and what was taken before it broke off is kept.
 *  The same file again adds nothing.
 *  @throws INPUT_INVALID where it is empty, or has no column with moments or none with texts */
export async function importInto(
  listener: Listener,
  incident: string,
  bytes: AsyncIterable<Uint8Array>,
  options: ExportOptions,
): Promise<Imported> {
  const report = new IntakeReport();
  const { mapping, saved, readings } = await openExport(bytes, options, report);
  const { added, known } = await listener.takeAll(incident, partsOf(readings));
  return { mapping, saved, report, added, known };
}

async function* partsOf(readings: AsyncIterable<readonly Reading[]>): AsyncGenerator<readonly Mention[]> {
  let part: Mention[] = [];
  for await (const some of readings)
    for (const reading of some) {
      part.push(mentionOf(reading, 'import'));
      if (part.length < together) continue;
      yield part;
      part = [];
    }
  if (part.length > 0) yield part;
}
