import { createReadStream, existsSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import { UnisonoError } from '../error.js';
import { kinds, needs, type Understanding } from '../listening/mention.js';
import { IntakeReport } from '../listening/source/report.js';
import { messagesIn } from './classify/read.js';
import { exit, type Io } from './io.js';

export interface ClassifyOptions {
  readonly json: boolean;
}

/** `unisono classify`: language, kind, confidence, telling words and needs of each message of a file. As JSON a line a
 *  message; else a table with a summary. What could not be read goes to the other channel, with its line and why.
 *  @returns 0 where all was read, 1 where a row was not
 *  @throws INPUT_INVALID where there is no such file */
export async function classify(file: string, { json }: ClassifyOptions, io: Io): Promise<number> {
  // What it has learnt is large, and the other commands can do without.
  const { understand } = await import('../listening/classify/kind.js');
  const counts = new Map<string, number>();
  const count = (name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
  const { intakeWords } = await import('../web/view/benchmark/words.js');
  const { refusals, notices } = intakeWords('en');
  const report = new IntakeReport((refusal) =>
    io.err(`${file}:${refusal.line} was not read: ${refusals[refusal.code](refusal)}`),
  );
  for await (const row of messagesIn(bytesOf(file), report, () => io.err(asLines(file)))) {
    const found = understand(row.text);
    count('messages');
    count(found.language);
    count(found.kind);
    for (const need of found.needs) count(need);
    if (json) {
      const { language, kind, confidence, telling } = found;
      const sure = Math.round(confidence * 1000) / 1000;
      io.out(JSON.stringify({ id: row.id, language, kind, confidence: sure, telling, needs: found.needs }));
    } else io.out(lineOf(row.id, row.text, found));
  }
  if (!json) {
    const sum = (names: readonly string[]): string =>
      names.map((name) => `${counts.get(name) ?? 0} ${name}`).join(', ');
    io.out(`\n${counts.get('messages') ?? 0} messages: ${sum(kinds)}; ${sum(['nl', 'en', 'other'])} by language`);
    io.out(`A person is needed at once: ${sum(needs)}`);
    if (report.refused > 0) io.out(`${report.refused} could not be read`);
  }
  for (const notice of report.notices) io.err(`${file}: ${notices[notice.code](notice)}`);
  return report.refused > 0 ? exit.problems : exit.fine;
}

const asLines = (file: string): string =>
  `${file}: no column is called text, so each line was read as one message. Call the column with what people said “text”.`;

/** As wide as most terminals show. */
const widths = { id: 20, text: 60 } as const;

function lineOf(
  id: string,
  text: string,
  { language, kind, confidence, telling, needs: found }: Understanding,
): string {
  const urgent = found.length === 0 ? '' : `  !! ${found.join(', ')}`;
  return `${shown(id, widths.id).padEnd(widths.id)} ${language.padEnd(5)} ${kind.padEnd(10)} ${confidence.toFixed(2)}  ${shown(text, widths.text).padEnd(widths.text)}  ${telling.map((one) => shown(one, widths.id)).join(' · ')}${urgent}`;
}

/** A text as one line of a terminal: nothing in it moves the cursor, and it is cut between letters. */
function shown(text: string, most: number): string {
  const letters = [
    ...text
      .slice(0, most * 4)
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
      .toWellFormed(),
  ];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}

function bytesOf(file: string): Readable {
  if (file !== '-' && !existsSync(file))
    throw new UnisonoError('INPUT_INVALID', `there is no file ${file}: name one, or - for standard input`);
  if (file !== '-' && !statSync(file).isFile() && !statSync(file).isFIFO())
    throw new UnisonoError('INPUT_INVALID', `${file} is no file: name a file with messages`);
  return file === '-' ? process.stdin : createReadStream(file);
}

/** Adds the command to the program. */
export function registerClassify(program: Command, { io, finish }: { io: Io; finish: (code: number) => void }): void {
  program
    .command('classify <file>')
    .description(
      'Tell of each message what it is: complaint, question, compliment or other, and who needs a person at once. CSV with the columns id and text, JSON lines, or plain lines; - reads standard input.',
    )
    .option('--json', 'print one JSON object a message', false)
    .action(async (file: string, options: ClassifyOptions) => finish(await classify(file, options, io)));
}
