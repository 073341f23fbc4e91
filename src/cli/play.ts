import { Option, type Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readShelf } from '../engine/library.js';
import { UnisonoError } from '../error.js';
import { narrate } from '../rehearsal/narrate.js';
import { papersOf } from '../rehearsal/papers.js';
import { play as playScenario } from '../rehearsal/play.js';
import type { Played } from '../rehearsal/played.js';
import { listScenarios, readScenario } from '../rehearsal/files.js';
import type { Scenario } from '../rehearsal/scenario.js';
import { countsOf, failureText, summarise } from '../rehearsal/summary.js';
import { wordingIn } from '../rehearsal/wording.js';
import type { Located } from '../playbook/load.js';
import { exit, prepareFolder, type Io } from './io.js';

export interface PlayOptions {
  readonly root: string;
  readonly scenario: string;
  /** The folder that gets every text, an index and the journal. */
  readonly out?: string;
  readonly language: string;
  readonly json: boolean;
  /** The terminal's width, in characters. */
  readonly columns: number;
}

/** Adds `unisono play`. @param finish gets the exit code */
export function registerPlay(
  program: Command,
  { root, io, finish }: { root: string; io: Io; finish: (code: number) => void },
): void {
  program
    .command('play <scenario>')
    .description(
      'Play a scenario on a clock of its own, and tell what happens step by step. Nothing is sent to anybody.',
    )
    .option('--out <folder>', 'write every text, an index and the journal into this folder')
    .addOption(new Option('--language <language>', 'the language of the team').choices(['en', 'nl']).default('en'))
    .option('--json', 'print the result as JSON', false)
    .addHelpText(
      'after',
      () =>
        `\nScenarios: ${listScenarios(root)
          .map(({ name }) => name)
          .join(', ')}`,
    )
    .action(async (scenario: string, options: { out?: string; language: string; json: boolean }) => {
      finish(await play({ root, scenario, ...options, columns: process.stdout.columns ?? defaultColumns }, io));
    });
}

const defaultColumns = 100;
/** Longer lines are hard to read, on however wide a screen. */
const widest = 120;

/** `unisono play`: plays a scenario from its file and tells it.
 *  @returns 0, 1 when an expectation fails or a file is wrong, 2 for an unknown scenario, language or an impossible folder */
export async function play(
  { root, scenario: name, out, language, json, columns }: PlayOptions,
  io: Io,
): Promise<number> {
  const known = listScenarios(root);
  const file = known.find((one) => one.name === name);
  if (file === undefined) {
    io.err(`There is no scenario "${name}". Known are: ${known.map((one) => one.name).join(', ')}.`);
    return exit.usage;
  }
  if (out !== undefined) {
    const fault = prepareFolder(out);
    if (fault !== null) {
      io.err(fault);
      return exit.usage;
    }
  }
  let located: Located<Scenario>;
  let played: Played;
  try {
    located = readScenario(root, file);
    if (!located.value.languages.includes(language)) {
      io.err(`This scenario cannot be played in "${language}". It has: ${located.value.languages.join(', ')}.`);
      return exit.usage;
    }
    played = await playScenario(located.value, readShelf(root), language);
  } catch (error) {
    if (!(error instanceof UnisonoError)) throw error;
    io.err(error.message);
    return exit.problems;
  }
  const { line, column } = located.locate(['steps', played.failure?.step ?? 0]);
  const failure = failureText(played, `${file.file}:${line}:${column}`);
  if (out !== undefined) for (const [paper, text] of papersOf(played)) writeFileSync(join(out, paper), text);
  const width = Math.min(widest, Math.max(60, columns));
  if (json) io.out(JSON.stringify(reportOf(played), null, 2));
  else
    io.out(
      `${narrate(played, width)}\n${failure === '' ? `${summarise(played, width)}\n\n${wordingIn(language).asExpected}` : ''}`,
    );
  if (failure !== '') io.err(failure);
  return failure === '' ? exit.fine : exit.problems;
}

/** What `--json` prints. */
function reportOf(played: Played): object {
  const { scenario, language, acts, deadlines, state, failure, endedAt } = played;
  return {
    scenario: scenario.id,
    language,
    asExpected: failure === null,
    failure,
    endedAt,
    chart: state.chart,
    counts: countsOf(played),
    acts: acts.map(({ step, data, refused, commit: { seq, at, by, command, hash, entries } }) => ({
      seq,
      at,
      by,
      step: step === null ? null : step + 1,
      command: command.type,
      data,
      refused,
      entries: refused.length > 0 ? [] : entries,
      hash,
    })),
    deadlines,
    messages: Object.values(state.messages),
    compare: scenario.compare,
  };
}
