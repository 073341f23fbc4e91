import { closeSync, fdatasync, mkdtempSync, openSync, rmSync, write } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitLine, firstPrev, sealCommit, type Commit } from '../../src/engine/port.js';
import { openLowdbStore } from '../../src/store/lowdb.js';
import { atMost, nowMs, percentile, type Report } from './measure.js';

const samples = 1500;

/** A durable append at 10, 1,000 and 100,000 entries, each beside a bare callback write and fdatasync of the same bytes,
 *  the two taking turns so that both meet the same disk. */
export async function append(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'unisono-bench-'));
  const store = await openLowdbStore(join(folder, 'data'));
  const bare = openSync(join(folder, 'bare.jsonl'), 'a');
  let last: Commit | undefined;
  const next = (): Commit =>
    sealCommit({
      seq: (last?.seq ?? 0) + 1,
      prev: last?.hash ?? firstPrev,
      command: { id: `c${last?.seq ?? 0}`, type: 'LogNote', bodyHash: 'x'.repeat(64) },
      at: '2030-03-11T07:30:00.000Z',
      by: 'bench',
      entries: [{ type: 'NoteLogged', text: 'What somebody wrote down while the phone was ringing. '.repeat(4) }],
    });
  const p50: Record<number, number> = {};
  try {
    for (const size of [10, 1000, 100_000]) {
      await fill(size);
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let sample = 0; sample < samples; sample++) {
        const commit = next();
        const start = nowMs();
        await store.journals.append('bench', commit);
        ours.push(nowMs() - start);
        last = commit;
        const line = Buffer.from(`${commitLine(commit)}\n`);
        const begun = nowMs();
        await bareAppend(bare, line);
        theirs.push(nowMs() - begun);
      }
      p50[size] = percentile(ours, 0.5);
      report.add(`durable append at ${size.toLocaleString('en')} entries, p50`, p50[size], 'ms', {
        against: ['bare write + fdatasync', percentile(theirs, 0.5)],
        goal: atMost(1.5),
      });
      report.add(`durable append at ${size.toLocaleString('en')} entries, p99`, percentile(ours, 0.99), 'ms', {
        against: ['bare write + fdatasync', percentile(theirs, 0.99)],
      });
    }
    report.add('durable append at 100,000 entries beside 10, p50', p50[100_000]!, 'ms', {
      against: ['at 10 entries', p50[10]!],
      goal: atMost(1.2),
    });
  } finally {
    await store.journals.close();
    closeSync(bare);
    rmSync(folder, { recursive: true, force: true });
  }

  /** Many waiting commits share a sync, so filling is quick. */
  async function fill(size: number): Promise<void> {
    let waiting: Promise<void>[] = [];
    while ((last?.seq ?? 0) < size) {
      const commit = next();
      waiting.push(store.journals.append('bench', commit));
      last = commit;
      if (waiting.length === 500) {
        await Promise.all(waiting);
        waiting = [];
      }
    }
    await Promise.all(waiting);
  }
}

const bareAppend = (fd: number, line: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    write(fd, line, (failed) => {
      if (failed) reject(failed);
      else fdatasync(fd, (error) => (error ? reject(error) : resolve()));
    });
  });
