import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { UnisonoError } from '../../src/error.js';
import { lockFolder } from '../../src/store/lock.js';
import { openLowdbStore } from '../../src/store/lowdb.js';
import { commitAfter } from '../support/commits.js';
import { freshFolders, withStore } from '../support/folder.js';
import { refused } from '../support/refused.js';

const script = fileURLToPath(new URL('../support/store-child.js', import.meta.url));

/** A real process, its lines, and what ends it without a chance to say goodbye. */
class Child {
  readonly lines: string[] = [];
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly closed: Promise<unknown>;
  private static readonly alive = new Set<Child>();
  private wake = (): void => undefined;

  constructor(task: 'hold' | 'append', folder: string) {
    this.process = spawn(process.execPath, [script, task, folder]);
    Child.alive.add(this);
    this.process.stderr.pipe(process.stderr);
    this.closed = once(this.process, 'close');
    createInterface({ input: this.process.stdout }).on('line', (line) => {
      this.lines.push(line);
      this.wake();
    });
  }

  /** Waits for the `count`-th line. */
  async line(count: number): Promise<string> {
    while (this.lines.length < count) await new Promise<void>((resolve) => (this.wake = resolve));
    return this.lines[count - 1] ?? '';
  }

  go(): void {
    this.process.stdin.write('\n');
  }

  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.closed;
    Child.alive.delete(this);
  }

  static async killAll(): Promise<void> {
    await Promise.all([...Child.alive].map((child) => child.kill()));
  }
}

afterEach(() => Child.killAll());

describe('the lock of a data folder', () => {
  const folders = freshFolders();

  async function holder(folder: string): Promise<Child> {
    const child = new Child('hold', folder);
    await child.line(1);
    child.go();
    expect(await child.line(2)).to.equal('held');
    return child;
  }

  it('refuses a second process at once, and says what to do', async () => {
    const folder = folders();
    await holder(folder);
    const error = await refused(openLowdbStore(folder), 'DATA_FOLDER_BUSY');
    expect(error.message).to.contain(folder).and.to.contain('Stop it');
  });

  it('refuses a second store in the same process', async () => {
    const folder = folders();
    await withStore(folder, () => refused(openLowdbStore(folder), 'DATA_FOLDER_BUSY'));
    await withStore(folder, async () => undefined);
  });

  it('ends with a killed process', async () => {
    const folder = folders();
    for (let round = 0; round < 3; round++) await (await holder(folder)).kill();
    await withStore(folder, async () => undefined);
    expect(readdirSync(folder).sort()).to.deep.equal(['closed', 'documents', 'incidents', 'lock-4']);
  });

  it('goes to exactly one of two processes that start at once after a killed one', async () => {
    const folder = folders();
    await (await holder(folder)).kill();
    for (let round = 0; round < 20; round++) {
      const children = [new Child('hold', folder), new Child('hold', folder)];
      await Promise.all(children.map((child) => child.line(1)));
      for (const child of children) child.go();
      const answers = await Promise.all(children.map((child) => child.line(2)));
      expect(answers.sort()).to.deep.equal(['DATA_FOLDER_BUSY', 'held']);
      await Promise.all(children.map((child) => child.kill()));
    }
  });

  it('goes to exactly one of many that try at once', async () => {
    const folder = folders();
    for (let round = 0; round < 50; round++) {
      const tries = await Promise.allSettled(Array.from({ length: 8 }, () => openLowdbStore(folder)));
      const won = tries.filter((each) => each.status === 'fulfilled');
      expect(won.length).to.equal(1);
      for (const each of tries) {
        if (each.status === 'rejected') {
          expect((each.reason as UnisonoError).code, String(each.reason)).to.equal('DATA_FOLDER_BUSY');
        }
      }
      await won[0]?.value.journals.close();
    }
  });

  it('is held by one at a time, however fast holders come and go', async () => {
    const folder = folders();
    let holders = 0;
    let turns = 0;
    const comeAndGo = async (): Promise<void> => {
      for (let tries = 0; tries < 200; tries++) {
        const release = await lockFolder(folder).catch((error: UnisonoError) => {
          expect(error.code).to.equal('DATA_FOLDER_BUSY');
          return undefined;
        });
        if (release === undefined) continue;
        turns++;
        expect(++holders).to.equal(1);
        await new Promise(setImmediate);
        holders--;
        await release();
      }
    };
    await Promise.all(Array.from({ length: 12 }, comeAndGo));
    expect(turns).to.be.greaterThan(10);
  });

  it('tells what to do when the path is too long for a socket', async () => {
    const folder = join(folders(), 'x'.repeat(90));
    mkdirSync(folder);
    const error = await refused(openLowdbStore(folder), 'DATA_FOLDER_INVALID');
    expect(error.message).to.contain('too long').and.to.contain('symbolic link');
  });
});

describe('a lowdb store whose process is killed', function () {
  this.timeout(600_000);
  const folders = freshFolders();
  const rounds = Number(process.env['UNISONO_CRASH_ROUNDS'] ?? 10);

  it(`has every acknowledged commit, none doubled and none half, ${rounds} times`, async () => {
    const folder = folders();
    const acknowledged = new Map<string, string[]>();
    for (let round = 0; round < rounds; round++) {
      const child = new Child('append', folder);
      await child.line(20 + ((round * 137) % 900));
      await child.kill();
      for (const line of child.lines) {
        const [id = '', seq = '', hash = ''] = line.split(' ');
        const hashes = acknowledged.get(id) ?? [];
        hashes[Number(seq) - 1] = hash;
        acknowledged.set(id, hashes);
      }
      await withStore(folder, async ({ journals }) => {
        for (const [id, hashes] of acknowledged) {
          const { commits, damage } = await journals.read(id);
          expect(damage).to.equal(undefined);
          expect(commits.map(({ seq }) => seq)).to.deep.equal(commits.map((_, index) => index + 1));
          for (const [index, hash] of hashes.entries()) {
            // A commit may be stored whose acknowledgement was never printed.
            if (hash !== undefined) expect(commits[index]?.hash, `${id} ${index + 1}`).to.equal(hash);
          }
          if (commits.length > 0) await journals.append(id, commitAfter(commits.at(-1)));
        }
      });
    }
  });
});
