import { Command, CommanderError, Option } from 'commander';
import pino from 'pino';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { registerBenchmark } from './cli/benchmark.js';
import { chart, chartPicture } from './cli/chart.js';
import { check } from './cli/check.js';
import { drafts, type DraftsOptions } from './cli/drafts.js';
import { exit, type Io } from './cli/io.js';
import { registerClassify } from './cli/classify.js';
import { registerLint } from './cli/lint.js';
import { registerPack } from './cli/pack.js';
import { registerPlay } from './cli/play.js';
import type { Service } from './cli/serve.js';
import { systemClock } from './clock.js';
import { readConfig, settings, type Config } from './config.js';
import { UnisonoError } from './error.js';
import { archivesIn } from './listening/archive/archives.js';
import { emailOutlet } from './outlet/email.js';
import { recorder } from './outlet/recorder.js';
import { webhookOutlet } from './outlet/webhook.js';
import { openLowdbStore } from './store/lowdb.js';

/** The package's root, which holds playbooks and templates. */
const root = fileURLToPath(new URL('../../', import.meta.url));

const { version } = JSON.parse(readFileSync(new URL('package.json', `file://${root}`), 'utf8')) as { version: string };

const io: Io = { out: (text) => process.stdout.write(`${text}\n`), err: (text) => process.stderr.write(`${text}\n`) };

/** Runs the command line. Exit codes: 0 fine, 1 problems found, 2 wrong use. */
export async function main(argv: readonly string[]): Promise<void> {
  // Whoever reads only the head of what we print hangs up early, and that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const program = new Command('unisono')
    .description('Crisis-communication playbook engine: one voice, on every channel, when it counts.')
    .version(version)
    .exitOverride()
    .showHelpAfterError();
  const finish = (code: number): void => {
    process.exitCode = code;
  };

  program
    .command('serve')
    .description('Start the service.')
    .option(
      '--link-for <name>',
      'print a new one-time link for somebody who cannot get in, and whom nobody else can help',
    )
    .addHelpText('after', `\nSettings, from the environment:\n${settingLines()}`)
    .action(async ({ linkFor }: { linkFor?: string }) => run(readConfig(process.env), linkFor));
  program
    .command('check [playbooks...]')
    .description(
      'Prove playbooks and templates before the crisis: every name, every text, and a whole run in each language.',
    )
    .option('--strict', 'let warnings fail too', false)
    .option('--json', 'print the result as JSON', false)
    .option('--organisation <folder>', "an organisation's own folder, proven like ours, with the difference shown")
    .action((ids: string[], options: { strict: boolean; json: boolean; organisation?: string }) =>
      finish(check(root, ids, options, io)),
    );
  program
    .command('chart <playbook>')
    .description("Print a playbook's statechart as Mermaid.")
    .option('--json', "print the JSON that Stately's visualiser reads", false)
    .option('--svg', 'print a picture', false)
    .addOption(new Option('--language <code>', "the picture's language").choices(['en', 'nl']).default('en'))
    .action(async (id: string, { svg, ...options }: { json: boolean; svg: boolean; language: string }) =>
      finish(svg ? await chartPicture(root, id, options, io) : chart(root, id, options, io)),
    );
  program
    .command('drafts <playbook>')
    .description('Write every message of a playbook, with sample facts or your own: to read a plan on paper.')
    .requiredOption('--out <folder>', 'where the texts go')
    .option('--facts <file>', 'a YAML file with facts of your own, by key')
    .option('--language <code>', 'one language alone')
    .option('--organisation <folder>', "an organisation's own folder")
    .option('--option <name=choice...>', "a choice for a playbook's parameter, such as sector=bank", [])
    .action((id: string, { option, ...given }: Omit<DraftsOptions, 'options'> & { option: string[] }) => {
      const options = Object.fromEntries(option.map((one) => [one.split('=')[0]!, one.split('=')[1] ?? '']));
      finish(drafts(root, id, { ...given, options }, io));
    });
  registerPack(program, { root, io, now: () => systemClock.now(), finish });
  registerPlay(program, { root, io, finish });
  registerBenchmark(program, { io, now: () => systemClock.now(), finish });
  registerLint(program, { clock: systemClock, io, finish });
  registerClassify(program, { io, finish });

  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) finish(error.exitCode === 0 ? exit.fine : exit.usage);
    else if (error instanceof UnisonoError) {
      io.err(error.message);
      finish(error.code === 'CONFIG_INVALID' ? exit.usage : exit.problems);
    } else throw error;
  }
}

async function run(config: Config, linkFor?: string): Promise<void> {
  const log = pino(
    { level: config.logLevel, redact: ['*.text', '*.source', '*.body', '*.pass'] },
    pino.destination({ dest: 2, sync: true }),
  );
  // What it needs is large, and no other command should pay for that.
  const { serve } = await import('./cli/serve.js');
  const service = await serve(
    root,
    config,
    {
      clock: systemClock,
      openStore: openLowdbStore,
      openArchives: archivesIn,
      mailOutlet: ({ url, from }) => emailOutlet({ url, from: { address: from } }),
      webhookOutlet,
      recorder,
      log,
      version,
      elapsed: () => performance.now(),
    },
    io,
    linkFor,
  );
  const { link } = service;
  if (link?.for === null) io.out(`There are no accounts yet. Make yours here, once, within a day: ${link.address}`);
  else if (link !== undefined) io.out(`A new password for ${link.for}, once, within a week: ${link.address}`);
  io.out(`Unisono listens on ${service.url}`);
  if (/^http:\/\/(?!localhost|127\.|\[::1\])/.test(config.url ?? ''))
    io.err('UNISONO_URL is not https: passwords can be read on the way. Put a proxy in front that speaks https.');
  io.out(`Journals are in ${config.dataFolder}. Stop with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(service, signal, log));
}

async function stop(service: Service, signal: string, log: pino.Logger): Promise<void> {
  log.info({ signal }, 'stopping');
  // A second signal, or ten seconds, ends it at once: what was acknowledged is on disk anyway.
  process.once(signal, () => process.exit(exit.problems));
  setTimeout(() => process.exit(exit.problems), 10_000).unref();
  await service.stop();
  log.info({}, 'stopped');
  process.exit(exit.fine);
}

const settingLines = (): string =>
  settings
    .map(
      ({ name, fallback, meaning }) =>
        `  ${name.padEnd(24)} ${meaning}${fallback === '' ? '' : ` (default: ${fallback})`}`,
    )
    .join('\n');
