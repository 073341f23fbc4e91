import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { UnisonoError } from '../../error.js';
import { Ledger } from '../ledger.js';
import { openExport, type ExportOptions, type OpenExport } from '../source/export.js';
import type { Mapping } from '../source/mapping.js';
import { IntakeReport, type Refusal } from '../source/report.js';
import { threadsOf, type Threads } from '../thread.js';
import { KindCrew } from './crew.js';

/** One file of a survey, and what reading it had to tell. */
export interface SurveyedFile {
  readonly name: string;
  readonly mapping: Mapping;
  readonly report: IntakeReport;
}

/** Everything that was said, ready to be measured. */
export interface Survey {
  readonly files: readonly SurveyedFile[];
  readonly ledger: Ledger;
  readonly threads: Threads;
}

export interface SurveyOptions extends ExportOptions {
  /** The module that exports `classify`. */
  readonly classifier: URL;
  /** Threads that tell kinds, from 1. */
  readonly threads: number;
  /** Gets every refusal, also those that a report does not keep. */
  readonly onRefused?: (file: string, refusal: Refusal) => void;
}

/** Large enough that a file is read in few steps, small enough that memory stays flat. */
const chunkBytes = 256 << 10;

/** Reads exports, tells the kind of each message of the public, and finds the threads. Texts are not kept.
 *  @throws INPUT_INVALID, with the file's name in front, where one cannot be read or holds no messages */
export async function survey(paths: readonly string[], options: SurveyOptions): Promise<Survey> {
  const ledger = new Ledger();
  const files: SurveyedFile[] = [];
  const crew = new KindCrew({ module: options.classifier, threads: options.threads }, (row, kind) =>
    ledger.setKind(row, kind),
  );
  try {
    for (const [index, path] of paths.entries()) {
      const name = basename(path);
      const report = new IntakeReport((refusal) => options.onRefused?.(name, refusal));
      const open = await opened(path, options, report);
      // Ids of one suite are the same in all its exports; those of unknown origin only within a file.
      const source = paths.length === 1 ? '' : open.mapping.layout === 'other' ? `${index}` : open.mapping.layout;
      await fill(open, { ledger, source, report, crew });
      files.push({ name, mapping: open.mapping, report });
    }
    await crew.finish();
  } finally {
    await crew.close();
  }
  const threads = threadsOf(ledger);
  let unknown = 0;
  for (let row = 0; row < ledger.size; row += 1) if (ledger.repliesTo(row) && ledger.parent(row) < 0) unknown += 1;
  if (unknown > 0) files[0]?.report.notice('reply-unknown', null, '', unknown);
  if (threads.cycles > 0) files[0]?.report.notice('reply-cycle', null, '', threads.cycles);
  return { files, ledger, threads };
}

async function opened(path: string, options: SurveyOptions, report: IntakeReport): Promise<OpenExport> {
  try {
    return await openExport(createReadStream(path, { highWaterMark: chunkBytes }), options, report);
  } catch (error) {
    if (error instanceof UnisonoError) throw new UnisonoError(error.code, `${path}: ${error.message}`, error.detail);
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UnisonoError('INPUT_INVALID', `${path} cannot be read (${code})`, { path }, { cause: error });
  }
}

async function fill(
  { readings }: OpenExport,
  { ledger, source, report, crew }: { ledger: Ledger; source: string; report: IntakeReport; crew: KindCrew },
): Promise<void> {
  for await (const batch of readings) {
    for (const reading of batch) {
      const row = ledger.add(reading, source);
      if (row < 0) {
        report.taken -= 1;
        report.merged += 1;
        const first = ledger.rowOf(reading.id, source);
        const same = ledger.seconds(first) === reading.atMs / 1000 && ledger.inbound(first) === reading.inbound;
        report.notice(same ? 'id-repeated' : 'id-changed', null, reading.id);
      } else if (reading.inbound) {
        const wait = crew.give(row, reading.text);
        if (wait !== null) await wait;
      }
    }
  }
}
