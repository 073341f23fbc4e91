import { InvalidArgumentError, Option, type Command } from 'commander';
import { createWriteStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { UnisonoError } from '../error.js';
import { spokenLanguages } from '../incident/words.js';
import type { BenchmarkReport } from '../listening/benchmark/report.js';
import type { Mapping } from '../listening/source/mapping.js';
import type { Refusal } from '../listening/source/report.js';
import { exit, prepareFolder, type Io } from './io.js';

export interface BenchmarkOptions {
  /** The folder that gets the report; left out, it is told in short. */
  readonly out?: string;
  readonly json: boolean;
  readonly language: string;
  /** How many organisations, the most active first. */
  readonly top: number;
  /** The IANA zone of moments that name none, and in which days begin. */
  readonly zone?: string;
  /** Names under which the organisation writes, where no column tells who is who. */
  readonly own?: readonly string[];
  /** The organisation that all is about, where no column tells. */
  readonly brand?: string;
  /** A saved mapping. */
  readonly mapping?: string;
  /** The file that gets the mapping of the first export. */
  readonly saveMapping?: string;
  /** The module that exports `classify`; tests give one of their own. */
  readonly classifier?: URL;
}

interface Shell {
  readonly io: Io;
  /** The present instant, ISO 8601 UTC. */
  now(): string;
  finish(code: number): void;
}

/** Two threads tell kinds while the first reads; more would only wait for it. */
const kindThreads = 2;

const language = (): Option =>
  new Option('--language <code>', 'the language of the report').choices([...spokenLanguages]).default('en');

/** Adds `unisono benchmark`. */
export function registerBenchmark(program: Command, { io, now, finish }: Shell): void {
  program
    .command('benchmark <exports...>')
    .description(
      'Measure how organisations answer people, from exports (CSV or JSON lines) of a listening or webcare suite.',
    )
    .option('--out <folder>', 'where the report goes: HTML, JSON and CSV')
    .option('--json', 'print the report as JSON', false)
    .addOption(language())
    .option('--top <number>', 'how many organisations, the most active first', whole, 28)
    .option('--zone <zone>', 'the time zone of times that name none, and of days, such as Europe/Amsterdam', zone)
    .option('--own <name...>', 'names under which the organisation itself writes, where no column tells')
    .option('--brand <name>', 'the organisation that all is about, where no column tells')
    .option('--mapping <file>', 'what the columns hold, as it was saved')
    .option('--save-mapping <file>', 'save what the columns hold, to be used again')
    .action(async (files: string[], options: BenchmarkOptions) => finish(await benchmark(files, options, now(), io)));
}

/** `unisono benchmark`: the Dutch Engagement Benchmark on any export.
 *  @param at the present moment, ISO 8601 UTC: what is dated later is refused
 *  @returns 0, 1 where no message could be read, 2 for wrong use
 *  @throws INPUT_INVALID where a file or a mapping cannot be read or used */
export async function benchmark(
  paths: readonly string[],
  options: BenchmarkOptions,
  at: string,
  io: Io,
): Promise<number> {
  const fault = options.out === undefined ? null : prepareFolder(options.out);
  if (fault !== null) {
    io.err(fault);
    return exit.usage;
  }
  // Only whoever measures pays for what measuring needs.
  const { survey } = await import('../listening/benchmark/survey.js');
  const { reportOf } = await import('../listening/benchmark/report.js');
  const { benchmarkWords, intakeWords } = await import('../web/view/benchmark/words.js');
  const words = benchmarkWords(options.language);
  const intake = intakeWords(options.language);
  const { zone: timeZone, own, brand } = options;
  const mapping = options.mapping === undefined ? undefined : await savedMapping(options.mapping);
  const refused = options.out === undefined ? null : await refusedSheet(join(options.out, 'refused.csv'));
  const surveyed = await survey(paths, {
    now: at,
    classifier: options.classifier ?? new URL('../listening/classify.js', import.meta.url),
    threads: kindThreads,
    ...(mapping === undefined ? {} : { mapping }),
    ...(timeZone === undefined ? {} : { zone: timeZone }),
    ...(own === undefined ? {} : { own }),
    ...(brand === undefined ? {} : { brand }),
    ...(refused === null
      ? {}
      : {
          onRefused: (file: string, refusal: Refusal) =>
            refused.add(file, refusal, intake.refusals[refusal.code](refusal)),
        }),
  });
  await refused?.end();
  if (options.saveMapping !== undefined)
    writeFileSync(options.saveMapping, `${JSON.stringify(surveyed.files[0]!.mapping, null, 2)}\n`);
  const report = reportOf(surveyed, { at, top: options.top, timeZone: timeZone ?? 'UTC' });
  if (options.out !== undefined) await writeReport(report, options.out, { ...options, timeZone: timeZone ?? 'UTC' });
  if (options.json) io.out(JSON.stringify(report, null, 2));
  else await tell(report, options, io);
  if (report.all.messages + report.all.outbound > 0) return exit.fine;
  io.err(words.tooFew);
  return exit.problems;
}

async function writeReport(
  report: BenchmarkReport,
  folder: string,
  { language: code, timeZone }: { language: string; timeZone: string },
): Promise<void> {
  const { benchmarkPage } = await import('../web/view/benchmark/page.js');
  const { organisationSheet, channelSheet, daySheet } = await import('../listening/benchmark/sheet.js');
  writeFileSync(join(folder, 'report.html'), benchmarkPage(report, { language: code, timeZone }));
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, 'organisations.csv'), organisationSheet(report));
  writeFileSync(join(folder, 'channels.csv'), channelSheet(report));
  writeFileSync(join(folder, 'days.csv'), daySheet(report));
}

/** The report in short: what was read and what not, and the ranking. */
async function tell(report: BenchmarkReport, options: BenchmarkOptions, io: Io): Promise<void> {
  const { Numbers } = await import('../web/view/benchmark/number.js');
  const { benchmarkWords, intakeWords, leadOf } = await import('../web/view/benchmark/words.js');
  const words = benchmarkWords(options.language);
  const intake = intakeWords(options.language);
  const numbers = new Numbers(options.language, options.zone ?? 'UTC');
  for (const { name, rows, taken, merged, refused, notices, refusals } of report.files) {
    const { heading } = words;
    const told = [
      [heading.rows, rows],
      [heading.taken, taken],
      [heading.merged, merged],
      [heading.refused, refused],
    ] as const;
    io.out(`${name}: ${told.map(([what, count]) => `${what.toLowerCase()} ${numbers.count(count)}`).join(', ')}`);
    for (const notice of notices) io.err(`${name}: ${intake.notices[notice.code](notice)}`);
    for (const refusal of refusals.slice(0, 10))
      io.err(`${name}, ${intake.place(refusal.line, refusal.column)}: ${intake.refusals[refusal.code](refusal)}`);
    if (refused > 10) io.err(words.moreRefused(refused - 10));
  }
  io.out(leadOf(report, words, numbers));
  for (const { rank, name, score, figures } of report.organisations.slice(0, 10))
    io.out(
      `${`${rank ?? words.unranked}`.padStart(3)}  ${name.padEnd(24)} ${numbers.share(score).padStart(5)}  ${numbers.duration(figures.medianSeconds)}`,
    );
  if (options.out !== undefined) io.out(words.written(options.out));
}

/** @throws INPUT_INVALID with the place of what is wrong */
async function savedMapping(file: string): Promise<Mapping> {
  if (!existsSync(file)) throw new UnisonoError('INPUT_INVALID', `there is no file ${file}`);
  const { mappingSchema } = await import('../listening/source/mapping.js');
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UnisonoError('INPUT_INVALID', `${file} is no JSON`, {}, { cause: error });
  }
  const read = mappingSchema.safeParse(value);
  if (read.success) {
    const columns = Object.fromEntries(Object.entries(read.data.columns).filter(([, name]) => name !== undefined));
    return { ...read.data, columns };
  }
  throw new UnisonoError(
    'INPUT_INVALID',
    read.error.issues.map(({ path, message }) => `${file}: ${path.join('.')} ${message}`).join('\n'),
  );
}

/** The sheet of refused rows, written while the exports are read, since there may be millions. */
async function refusedSheet(
  path: string,
): Promise<{ add(file: string, refusal: Refusal, why: string): void; end(): Promise<void> }> {
  const { csvOf, refusedRow } = await import('../listening/benchmark/sheet.js');
  const stream = createWriteStream(path);
  stream.write(csvOf([['file', 'line', 'column', 'code', 'why', 'value']]));
  return {
    add: (file, refusal, why) => void stream.write(refusedRow(file, refusal, why)),
    end: async () => {
      stream.end();
      await finished(stream);
    },
  };
}

function whole(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return number;
}

function zone(text: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError('Give an IANA time zone, such as Europe/Amsterdam.');
  }
}
