import type { Mapping } from '../../../src/listening/source/mapping.js';
import { openExport, type ExportOptions } from '../../../src/listening/source/export.js';
import type { Reading } from '../../../src/listening/source/reading.js';
import { IntakeReport, type NoticeCode, type RefusalCode } from '../../../src/listening/source/report.js';

export interface TakenIn {
  readonly mapping: Mapping;
  readonly readings: readonly Reading[];
  readonly report: IntakeReport;
  /** Each refusal as `line code` with the column where one is named. */
  readonly refused: readonly string[];
  readonly noticed: readonly NoticeCode[];
  readonly codes: readonly RefusalCode[];
}

/** Reads an export that stands in memory, in pieces of some bytes so that pieces end anywhere. */
export async function takeIn(
  file: string | Uint8Array,
  options: Partial<ExportOptions> & { readonly pieceBytes?: number } = {},
): Promise<TakenIn> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const { pieceBytes = 7, ...rest } = options;
  const report = new IntakeReport();
  const pieces = function* (): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
  };
  const { mapping, readings } = await openExport(pieces(), { now: '2030-03-11T12:00:00Z', ...rest }, report);
  const all: Reading[] = [];
  for await (const some of readings) all.push(...some);
  return {
    mapping,
    readings: all,
    report,
    refused: report.refusals.map(({ line, code, column }) =>
      [line, code, column].filter((one) => one !== null).join(' '),
    ),
    noticed: report.notices.map(({ code }) => code),
    codes: report.refusals.map(({ code }) => code),
  };
}
