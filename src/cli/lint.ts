import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Clock } from '../clock.js';
import { UnisonoError } from '../error.js';
import { isApology } from '../incident/judgement.js';
import { findingText, namesFor, speak, spokenLanguages } from '../incident/words.js';
import { noPlaybook } from '../incident/words/naming.js';
import { checkText } from '../message/check.js';
import { apologyHits } from '../message/check/apology.js';
import { bareContext, type Context, type OtherText } from '../message/check/context.js';
import { checkForm } from '../message/check/form.js';
import { factsOf } from '../message/check/rule.js';
import { readingOf } from '../message/check/reading.js';
import { elementNames, judgeApology, type Judgement } from '../message/claim/apology.js';
import { promisesIn } from '../message/claim/promise/promise.js';
import { channels, kinds, type Channel, type Kind } from '../playbook/vocabulary.js';
import { exit, type Io } from './io.js';
import { readBasis } from './lint/basis.js';
import { reportOf } from './lint/report.js';

export interface LintOptions {
  readonly kind?: Kind;
  readonly channel?: Channel;
  readonly language?: string;
  readonly facts?: string;
  readonly published?: readonly string[];
  readonly at?: string;
  readonly timeZone: string;
  readonly speak: string;
  readonly json: boolean;
}

/** Texts for people are shorter; what is longer was named by mistake. */
const longestTextBytes = 1024 * 1024;

/** `unisono lint`: all that the checks know, for any text.
 *  @returns 0 where there is nothing or only advice, 1 where there is more, 2 for wrong use
 *  @throws INPUT_INVALID where a file cannot be read or used, with its place and cure */
export async function lint(files: readonly string[], options: LintOptions, clock: Clock, io: Io): Promise<number> {
  const at = options.at === undefined ? clock.now() : momentOf(options.at);
  const basis = options.facts === undefined ? {} : readBasis(options.facts, readText(options.facts), at);
  const others = await Promise.all(
    (options.published ?? []).map(async (file): Promise<OtherText> => {
      const text = readText(file);
      const language = await languageOf(text, file, options);
      return { id: basename(file), text, language, kind: null, at, isOut: true };
    }),
  );
  const context: Context = {
    ...bareContext(at, options.timeZone),
    ...basis,
    others,
    kind: options.kind ?? null,
    channel: options.channel ?? null,
  };
  const looked = await Promise.all(files.map((file) => look(file, context, options)));
  const found = looked.flatMap(({ findings }) => findings);
  const failed = found.some(({ strength }) => strength !== 'advice');
  if (options.json)
    io.out(
      JSON.stringify({ ok: !failed, files: looked.map(({ text: _text, time: _time, ...rest }) => rest) }, null, 2),
    );
  else printAll(looked, options, io);
  return failed ? exit.problems : exit.fine;
}

/** What the checks say of one file. */
async function look(file: string, context: Context, options: LintOptions) {
  const text = readText(file);
  const language = await languageOf(text, file, options);
  const { at, timeZone } = context;
  const reading = readingOf(text, language);
  const form =
    context.channel === null ? [] : checkForm(text, { channel: context.channel, language, mode: 'live' as const });
  const setting = { language: options.speak, playbook: noPlaybook, timeZone, at };
  const findings = [...form, ...checkText(text, language, context)].map((finding) => {
    const { code } = factsOf(finding.rule);
    return { ...finding, ...(code === undefined ? {} : { code }), ...findingText(finding, setting) };
  });
  const judged = isApology(context.kind) ? judgeApology(reading, context, apologyHits(reading, context)) : null;
  const apology = judged === null ? null : apologyView(judged, text);
  const promises = promisesIn(reading, { at, timeZone }).map(({ start, end, sort, by }) => ({
    says: text.slice(start, end),
    sort,
    by,
  }));
  const { time } = namesFor(setting);
  return { file, language, kind: context.kind, findings, apology, promises, text, time };
}

const apologyView = ({ score, passes, elements }: Judgement, text: string) => ({
  score: Math.round(score * 100),
  passes,
  elements: Object.fromEntries(
    elementNames.map((name) => {
      const span = elements[name];
      return [name, span === null ? null : text.slice(span.start, span.end)];
    }),
  ),
  missing: elementNames.filter((name) => elements[name] === null),
});

function printAll(looked: readonly Awaited<ReturnType<typeof look>>[], options: LintOptions, io: Io): void {
  const { holds, lint: words } = speak(options.speak);
  for (const one of looked) {
    const report = reportOf(one, holds);
    if (report !== '') io.out(report);
    if (one.apology !== null) io.out(`${one.file}: ${words.apology(one.apology)}`);
    for (const { sort, says, by } of one.promises)
      io.out(`${one.file}: ${words.promise(sort, says, by === null ? null : one.time(by))}`);
  }
  const count = (strength: 'hard' | 'soft' | 'advice'): number =>
    looked.flatMap(({ findings }) => findings).filter((one) => one.strength === strength).length;
  io.out(words.sum({ files: looked.length, hard: count('hard'), soft: count('soft'), advice: count('advice') }));
}

function readText(file: string): string {
  if (file !== '-' && !existsSync(file))
    throw new UnisonoError('INPUT_INVALID', `there is no file ${file}: name one, or - for standard input`);
  if (file !== '-' && !statSync(file).isFile() && !statSync(file).isFIFO())
    throw new UnisonoError('INPUT_INVALID', `${file} is no file: name the text itself`);
  const bytes = readFileSync(file === '-' ? 0 : file);
  if (bytes.length > longestTextBytes)
    throw new UnisonoError(
      'INPUT_INVALID',
      `${file} is larger than 1 MB, which no text for people is: name the text itself`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch (cause) {
    throw new UnisonoError('INPUT_INVALID', `${file} is not UTF-8 text: save it as plain text in UTF-8`, {}, { cause });
  }
}

/** The language that was given, or the one that the text is in. */
async function languageOf(text: string, file: string, { language }: LintOptions): Promise<string> {
  if (language !== undefined) return language;
  const { eld } = await import('eld/small');
  const detected = eld.detect(text).language;
  if (spokenLanguages.includes(detected)) return detected;
  // A text too short to tell, or in another language: English rules then find little, and say nothing wrong.
  throw new UnisonoError(
    'INPUT_INVALID',
    `${file} seems to be neither Dutch nor English: say which it is with --language nl or --language en`,
  );
}

function momentOf(given: string): string {
  const parsed = Date.parse(given);
  if (Number.isNaN(parsed))
    throw new UnisonoError('INPUT_INVALID', `--at "${given}" is no moment: write one such as 2030-03-11T07:45:00Z`);
  return new Date(parsed).toISOString();
}

/** Adds the command to the program. */
export function registerLint(
  program: Command,
  { clock, io, finish }: { clock: Clock; io: Io; finish: (code: number) => void },
): void {
  program
    .command('lint <files...>')
    .description('Check any text: as an apology, against facts, and against what is published. - reads standard input.')
    .addOption(new Option('--kind <kind>', 'what it is').choices([...kinds]))
    .addOption(
      new Option('--channel <channel>', 'where it goes: its length and form are then checked too').choices([
        ...channels,
      ]),
    )
    .addOption(
      new Option('--language <code>', 'the language of the texts; found out when left out').choices([
        ...spokenLanguages,
      ]),
    )
    .option('--facts <file>', 'a YAML file with the facts, and what is allowed, forbidden and promised')
    .option('--published <files...>', 'other texts of yours that must not be contradicted')
    .option('--at <moment>', 'when it is published; now when left out')
    .option('--time-zone <zone>', 'where times are meant', 'Europe/Amsterdam')
    .addOption(new Option('--speak <code>', 'the language of the findings').choices([...spokenLanguages]).default('en'))
    .option('--json', 'print the result as JSON', false)
    .action(async (files: string[], options: LintOptions) => finish(await lint(files, options, clock, io)));
}
