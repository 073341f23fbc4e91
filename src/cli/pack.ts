import { Option, type Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { pictureOf } from '../engine/picture.js';
import { spokenLanguages } from '../incident/words.js';
import { packFile } from '../web/view/pack.js';
import { playbookPack } from '../web/view/pack-model.js';
import { exit, type Io } from './io.js';
import { libraryFor } from './library.js';

export interface PackOptions {
  /** The file that gets the pack. */
  readonly out: string;
  /** Of headings and explanations; the texts are in every language of the playbook. */
  readonly language: string;
  readonly organisation?: string;
  readonly options: Readonly<Record<string, string>>;
}

interface Shell {
  readonly root: string;
  readonly io: Io;
  /** The present instant, ISO 8601 UTC. */
  now(): string;
  finish(code: number): void;
}

const language = (): Option =>
  new Option('--language <code>', 'the language of headings').choices([...spokenLanguages]).default('en');

/** Adds `unisono pack`. */
export function registerPack(program: Command, { root, io, now, finish }: Shell): void {
  program
    .command('pack <playbook>')
    .description('Write a playbook as one HTML file that works without a network: to print, and to keep at hand.')
    .requiredOption('--out <file>', 'where the file goes')
    .addOption(language())
    .option('--organisation <folder>', "an organisation's own folder")
    .option('--option <name=choice...>', "a choice for a playbook's parameter, such as sector=bank", [])
    .action(async (id: string, { option, ...given }: Omit<PackOptions, 'options'> & { option: string[] }) => {
      const options = Object.fromEntries(option.map((one) => [one.split('=')[0]!, one.split('=')[1] ?? '']));
      finish(await pack(root, id, { ...given, options }, now(), io));
    });
}

/** `unisono pack`: writes a playbook's pack.
 *  @param at the moment that stands on it, ISO 8601 UTC
 *  @returns 0, 1 when the playbook has errors, 2 for wrong use */
export async function pack(root: string, id: string, given: PackOptions, at: string, io: Io): Promise<number> {
  const library = libraryFor(root, id, given, io);
  if (typeof library === 'number') return library;
  const picture = await pictureOf(library.playbook, { language: given.language, hash: library.hash });
  try {
    writeFileSync(given.out, packFile(playbookPack(library, { language: given.language, at, picture })));
  } catch (error) {
    io.err(`Nothing can be written to "${given.out}" (${(error as NodeJS.ErrnoException).code}). Name another file.`);
    return exit.usage;
  }
  io.out(`The pack of ${id} is in ${given.out}.`);
  return exit.fine;
}
