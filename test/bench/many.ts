import { fork } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commitLine } from '../../src/engine/port.js';
import { bundleHash, readShelf, takeFromShelf } from '../../src/engine/library.js';
import { journalOf, root } from './incident.js';
import { atLeast, atMost, median, type Report } from './measure.js';

/** What the child tells of one run over a data folder. */
export interface Told {
  readonly readyMs: number;
  readonly memoryMiB: number;
  readonly perSecond: number;
}

/** Memory, reopening time and speed with 100, 1,000 and 10,000 incidents in the folder, each in a process of its own. */
export async function many(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'unisono-bench-'));
  try {
    const sizes = [100, 1000, 10_000];
    const speed: Record<number, number[]> = {};
    for (const size of sizes) {
      fill(join(folder, String(size)), size);
      const cold = await run(join(folder, String(size)));
      report.add(
        `ready with ${size.toLocaleString('en')} incidents, for the first time, without summaries`,
        cold.readyMs,
        'ms',
      );
      const warm = await run(join(folder, String(size)));
      report.add(
        `ready with ${size.toLocaleString('en')} incidents`,
        warm.readyMs,
        'ms',
        size === 10_000 ? { goal: atMost(2000) } : {},
      );
      await run(join(folder, String(size)), true);
      const killed = await run(join(folder, String(size)));
      report.add(
        `ready with ${size.toLocaleString('en')} incidents, after kill -9`,
        killed.readyMs,
        'ms',
        size === 10_000 ? { goal: atMost(2000) } : {},
      );
      report.add(`memory with ${size.toLocaleString('en')} incidents`, warm.memoryMiB, 'MiB');
      speed[size] = [warm.perSecond];
    }
    // In turns, since a disk's mood lasts for seconds.
    for (let round = 0; round < 4; round++)
      for (const size of [100, 10_000]) speed[size]!.push((await run(join(folder, String(size)))).perSecond);
    report.add('commands per second with 10,000 incidents', median(speed[10_000]!), 'commands/s', {
      against: ['with 100 incidents', median(speed[100]!)],
      goal: atLeast(0.9),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(folder: string, size: number): void {
  const { commits } = journalOf('many', 3);
  const lines = `${commits.map(commitLine).join('\n')}\n`;
  mkdirSync(join(folder, 'incidents'), { recursive: true });
  mkdirSync(join(folder, 'documents'), { recursive: true });
  const bundle = takeFromShelf(readShelf(root), 'contested-plan');
  writeFileSync(join(folder, 'documents', `playbook-${bundleHash(bundle)}.json`), JSON.stringify(bundle));
  const first = join(folder, 'incidents', `${idOf(0)}.jsonl`);
  writeFileSync(first, lines);
  for (let index = 1; index < size; index++) cpSync(first, join(folder, 'incidents', `${idOf(index)}.jsonl`));
}

export const idOf = (index: number): string => `bench-${index}`;

/** Runs the child to its end. @param kill ends it by kill -9 once it has told its figures */
function run(folder: string, kill = false): Promise<Told> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./many-child.js', import.meta.url)), [folder], {
      env: { ...process.env, UV_THREADPOOL_SIZE: '32' },
    });
    let told: Told | undefined;
    child.once('message', (message) => {
      told = message as Told;
      if (kill) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      told === undefined ? reject(new Error(`the child ended with ${code}`)) : resolve(told),
    );
  });
}
