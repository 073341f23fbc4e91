import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { benchmarkPage } from '../../src/web/view/benchmark/page.js';
import { reportOf } from '../../src/listening/benchmark/report.js';
import { Ledger } from '../../src/listening/ledger.js';
import { kindOf } from '../../src/listening/classify/kind.js';
import { measure, measureBrands, measureChannels, measureDays, volumes } from '../../src/listening/measure.js';
import { openExport } from '../../src/listening/source/export.js';
import { IntakeReport } from '../../src/listening/source/report.js';
import { threadsOf } from '../../src/listening/thread.js';
import { root } from '../support/library.js';
import { duckDbAlone } from './listening-duckdb.js';
import { atLeast, atMost, memoryMiB, nowMs, type Report } from './measure.js';

const now = '2030-06-01T00:00:00Z';
const chunkBytes = 256 << 10;
const classifyAtOnce = 50_000;

/** Messages in the files that are made; the last but one is judged. */
const sizes = { usual: [3400, 34_000, 340_000], large: [34_000, 340_000, 3_400_000] } as const;

/** The benchmark on 340,000 messages: its parts by themselves, all but classifying and rendering beside DuckDB with the
 *  same import and sums, the whole as a program, and how it grows. `UNISONO_MENTIONS` names files of one's own, the smallest
 *  first; `UNISONO_BENCH_LARGE=yes` goes on to 3,400,000 messages, which takes minutes. */
export async function listening(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'unisono-bench-'));
  try {
    const given = process.env['UNISONO_MENTIONS']?.split(',');
    const isLarge = process.env['UNISONO_BENCH_LARGE'] === 'yes';
    const files = given ?? (await Promise.all(sizes[isLarge ? 'large' : 'usual'].map((rows) => made(folder, rows))));
    const file = files[isLarge || given !== undefined ? Math.min(1, files.length - 1) : files.length - 1]!;
    report.note(given === undefined ? 'messages made from our own corpus' : `messages of ${file}`);
    await parts(report, file);
    const runs: Run[] = [];
    for (const one of files) runs.push(await whole(report, one, join(folder, 'out'), one === file));
    growth(report, runs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function parts(report: Report, file: string): Promise<void> {
  const readings = async function* () {
    const open = await openExport(createReadStream(file, { highWaterMark: chunkBytes }), { now }, new IntakeReport());
    yield* open.readings;
  };
  // The first round warms up; of three more the quickest counts, and of DuckDB too.
  const rounds: {
    parse: number;
    fill: number;
    thread: number;
    measure: number;
    duckDb: number;
    cpu: number;
    duckDbCpu: number;
  }[] = [];
  const texts: string[] = [];
  let rows = 0;
  for (let round = 0; round < 4; round += 1) {
    let at = nowMs();
    const lap = (): number => -at + (at = nowMs());
    const spent = cpuMs();
    rows = 0;
    for await (const some of readings()) rows += some.length;
    const parsed = lap();
    const ledger = new Ledger();
    for await (const some of readings()) {
      for (const one of some) {
        ledger.add(one);
        if (round === 0 && one.inbound && texts.length < classifyAtOnce) texts.push(one.text);
      }
    }
    const fill = lap() - parsed;
    const threads = threadsOf(ledger);
    const thread = lap();
    measure(ledger, threads);
    const brands = measureBrands(ledger, threads);
    measureDays(ledger, threads);
    measureDays(ledger, threads, { brands: new Set([...brands.keys()].slice(0, 28)) });
    measureChannels(ledger, threads);
    volumes(ledger);
    const measured = lap();
    const cpu = cpuMs() - spent;
    const duckDb = await duckDbAlone(file);
    // The file was parsed twice; once is what it takes.
    rounds.push({ parse: parsed, fill, thread, measure: measured, duckDb, cpu, duckDbCpu: cpuMs() - spent - cpu });
    if (round < 3) continue;
    const survey = { files: [], ledger, threads };
    at = nowMs();
    benchmarkPage(reportOf(survey, { at: now, top: 28, timeZone: 'UTC' }), { language: 'nl', timeZone: 'UTC' });
    report.add('measure and render', lap(), 'ms');
  }
  const best = (part: keyof (typeof rounds)[number]): number =>
    Math.min(...rounds.slice(1).map((round) => round[part]));
  for (const part of ['parse', 'fill', 'thread', 'measure'] as const)
    report.add(`${part}, ${rows} rows`, best(part), 'ms');
  const ours = Math.min(
    ...rounds.slice(1).map(({ parse: one, fill, thread, measure: sums }) => one + fill + thread + sums),
  );
  report.add('all of these', ours, 'ms', { against: ['DuckDB import and sums', best('duckDb')], goal: atMost(2) });
  report.add('their processor time, with a second parse', best('cpu'), 'ms', {
    against: ['that of DuckDB', best('duckDbCpu')],
  });
  classifying(report, texts);
  report.add('memory after the parts', memoryMiB(), 'MiB');
}

function classifying(report: Report, texts: readonly string[]): void {
  for (const text of texts.slice(0, 5000)) kindOf(text);
  const start = nowMs();
  for (const text of texts) kindOf(text);
  report.add('classify on one core', texts.length / ((nowMs() - start) / 1000), 'messages/s', {
    goal: atLeast(50_000),
  });
}

interface Run {
  readonly rows: number;
  readonly seconds: number;
  readonly peakBytes: number;
}

/** From the start of the process to the finished report. */
async function whole(report: Report, file: string, out: string, judged: boolean): Promise<Run> {
  const child = fileURLToPath(new URL('listening-child.js', import.meta.url));
  const start = nowMs();
  // As the program starts itself.
  const run = spawn(process.execPath, ['--heap-growing-percent=20', child, file, out], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, UV_THREADPOOL_SIZE: '32' },
  });
  let said = '';
  run.stdout.on('data', (chunk) => (said += String(chunk)));
  await once(run, 'exit');
  const seconds = (nowMs() - start) / 1000;
  const { peakBytes } = JSON.parse(said.trim().split('\n').at(-1)!) as { peakBytes: number };
  const rows = Number(/rows ([\d,]+)/.exec(said)?.[1]?.replaceAll(',', ''));
  report.add(`unisono benchmark, ${rows} rows`, seconds, 's', judged ? { goal: atMost(10) } : {});
  report.add(`its memory at most, ${rows} rows`, peakBytes / 2 ** 20, 'MiB', judged ? { goal: atMost(600) } : {});
  return { rows, seconds, peakBytes };
}

/** What one message more costs, between the two largest files: what every run needs costs nothing there. Up to some hundred
 *  thousand messages the memory is mostly room that is swept late. */
function growth(report: Report, runs: readonly Run[]): void {
  const [least, most] = runs.slice(-2);
  if (least === undefined || most === undefined || most.rows <= least.rows) return;
  const more = most.rows - least.rows;
  report.add('for each message more', ((most.seconds - least.seconds) / more) * 1e6, 'µs');
  report.add('and memory', (most.peakBytes - least.peakBytes) / more, 'bytes');
}

/** A file of messages and answers by twenty organisations, with texts of our own corpus. */
async function made(folder: string, rows: number): Promise<string> {
  const corpus = join(root, 'test/listening/corpus/made');
  const texts = readdirSync(corpus).flatMap((name) =>
    (parse(readFileSync(join(corpus, name), 'utf8')) as { text: string }[]).map(({ text }) => text.trim()),
  );
  const path = join(folder, `messages-${rows}.csv`);
  const out = createWriteStream(path);
  out.write('tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n');
  const start = Date.parse('2030-01-01T00:00:00Z');
  for (let row = 0; row < rows; row += 1) {
    const thread = Math.floor(row / 4);
    const turn = row % 4;
    const brand = `Brand${thread % 20}`;
    const inbound = turn % 2 === 0;
    const text = inbound
      ? `@${brand} ${texts[(thread * 7 + turn) % texts.length]!}`
      : `@p${thread} ${thread % 5 === 0 ? 'Please send us a DM.' : 'Thank you, we look into it.'}`;
    // One thread in three stays without an answer.
    const parent = turn === 0 || thread % 3 === 0 ? '' : `${row - 1}`;
    const at = new Date(start + thread * 20_000 + turn * (60 + (thread % 97)) * 1000).toISOString();
    const line = `${row},${inbound ? `p${thread % 50_000}` : brand},${inbound ? 'True' : 'False'},${at},"${text.replaceAll('"', '""')}",,${parent}\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return path;
}

/** Milliseconds of work by all threads of this process. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
