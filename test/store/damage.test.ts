import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { commitLine } from '../../src/engine/port.js';
import type { Commit } from '../../src/engine/port.js';
import { decodeJournal, encodeBatch } from '../../src/store/batch.js';
import { nodeFiles } from '../../src/store/files.js';
import type { Files } from '../../src/store/files.js';
import { commitAfter, commitsOf } from '../support/commits.js';
import { appendGroups, freshFolders, journalPath, withStore } from '../support/folder.js';
import { refused } from '../support/refused.js';

const texts = ['one', 'zwei – 水', 'x'.repeat(700), 'four', 'y'.repeat(1500), 'six', 'z'.repeat(900), 'eight', 'nine'];
const commits = commitsOf(texts);
/** Alone, alone, three together, alone, three together. */
const groups = [commits.slice(0, 1), commits.slice(1, 2), commits.slice(2, 5), commits.slice(5, 6), commits.slice(6)];
const whole = Buffer.concat(groups.map(encodeBatch));
const durable = Buffer.concat(groups.slice(0, -1).map(encodeBatch)).length;

const lineAt = (position: number): number => 1 + whole.subarray(0, position).filter((byte) => byte === 0x0a).length;

describe('the bytes of a journal', () => {
  it('are a line for each commit, with a space where the batch goes on', () => {
    const lines = whole.toString().split('\n');
    const goesOn = lines.map((line) => line.endsWith(' '));
    expect(lines.map((line) => line.trimEnd())).to.deep.equal([...commits.map(commitLine), '']);
    expect(goesOn).to.deep.equal([false, false, true, true, false, false, true, true, false, false]);
    expect(decodeJournal(whole)).to.deep.equal({ commits, endBytes: whole.length, torn: false });
  });

  it('tell of a changed byte at whatever place, in the right line, and keep all before it', () => {
    for (let position = 0; position < whole.length; position++) {
      for (const change of [(byte: number) => byte ^ 1, (byte: number) => byte ^ 0xff, () => 0]) {
        const bytes = Buffer.from(whole);
        bytes[position] = change(bytes[position] ?? 0);
        const { damage, commits: kept, torn } = decodeJournal(bytes);
        expect(torn, `byte ${position}`).to.equal(false);
        expect(damage?.line, `byte ${position}`).to.equal(lineAt(position));
        expect(kept.length).to.equal(lineAt(position) - 1);
      }
    }
  });

  it('that stop early lose their last batch only, and only when it is not whole', () => {
    for (let length = 0; length < whole.length; length++) {
      const { damage, commits: kept, endBytes, torn } = decodeJournal(whole.subarray(0, length));
      const ends = [0];
      for (const group of groups) ends.push((ends.at(-1) ?? 0) + encodeBatch(group).length);
      const batches = ends.filter((end) => end <= length).length - 1;
      expect(damage).to.equal(undefined);
      expect(kept.length).to.equal(groups.slice(0, batches).flat().length);
      expect(endBytes).to.equal(ends[batches]);
      expect(torn).to.equal(length > endBytes);
    }
  });

  it('with sectors of zeros are torn in the last batch, and damaged before it', () => {
    // A hole that swallows the end of the batch before takes with it what would tell that batch from the last one.
    const lastEnd = durable - 2;
    for (let from = 0; from < whole.length; from += 512) {
      const bytes = Buffer.from(whole);
      bytes.fill(0, from, Math.min(from + 512, whole.length));
      const { damage, torn } = decodeJournal(bytes);
      const inLast = from + 512 > lastEnd;
      expect(torn, `sector at ${from}`).to.equal(inLast);
      expect(damage?.line, `sector at ${from}`).to.equal(inLast ? undefined : lineAt(from));
    }
  });

  it('are damaged when a line is missing, doubled, or belongs to another journal', () => {
    const lines = whole.toString().split('\n').slice(0, -1);
    const other = commitLine(commitAfter(commitAfter(undefined, 'other')));
    const joined = (changed: string[]): Buffer => Buffer.from(changed.map((line) => `${line}\n`).join(''));
    const wrong: [number, string[]][] = [
      [1, lines.slice(1)],
      [5, lines.toSpliced(4, 1)],
      [6, lines.toSpliced(5, 0, lines[4] ?? '')],
      [2, lines.toSpliced(1, 1, other)],
      [4, lines.toSpliced(3, 0, '')],
      [10, [...lines, lines[0] ?? '']],
      [10, [...lines, 'not JSON']],
    ];
    for (const [line, changed] of wrong) expect(decodeJournal(joined(changed)).damage?.line).to.equal(line);
  });
});

describe('a damaged journal in a lowdb store', () => {
  const folders = freshFolders();

  async function folderWith(bytes: Buffer): Promise<string> {
    const folder = folders();
    await withStore(folder, async (store) => {
      await appendGroups(store, 'fire', groups);
      await appendGroups(store, 'flood', groups);
    });
    expect(readFileSync(journalPath(folder, 'fire')).equals(whole)).to.equal(true);
    writeFileSync(journalPath(folder, 'fire'), bytes);
    return folder;
  }

  it('can be read up to the damage and takes no more, while other incidents go on', async () => {
    for (let position = 3; position < whole.length; position += 331) {
      const bytes = Buffer.from(whole);
      bytes[position] = (bytes[position] ?? 0) ^ 4;
      const folder = await folderWith(bytes);
      await withStore(folder, async ({ journals }) => {
        const line = lineAt(position);
        const error = await refused(journals.append('fire', commitAfter(commits.at(-1))), 'STORE_READ_ONLY');
        expect(error.message).to.contain('fire').and.to.contain(`line ${line}`);
        const { commits: kept, damage } = await journals.read('fire');
        expect(kept).to.deep.equal(commits.slice(0, line - 1));
        expect(damage?.line).to.equal(line);
        expect((await journals.read('fire')).damage?.line).to.equal(line);
        await journals.append('flood', commitAfter(commits.at(-1)));
        expect((await journals.read('flood')).commits.length).to.equal(commits.length + 1);
      });
      expect(readFileSync(journalPath(folder, 'fire')).equals(bytes), 'nothing was deleted').to.equal(true);
    }
  });

  it('is noticed too when it happens while the store is open', async () => {
    const folder = await folderWith(whole);
    await withStore(folder, async ({ journals }) => {
      expect((await journals.read('fire')).damage).to.equal(undefined);
      writeFileSync(journalPath(folder, 'fire'), whole.subarray(0, whole.length - 40));
      expect((await journals.read('fire')).damage?.line).to.equal(9);
      writeFileSync(journalPath(folder, 'flood'), whole.subarray(0, durable));
      expect((await journals.read('flood')).damage).to.equal(undefined);
      await refused(journals.append('fire', commitAfter(commits.at(-1))), 'STORE_READ_ONLY');
    });
  });

  it('that shrank under an open store is damaged at the line that is gone', async () => {
    const folder = await folderWith(whole);
    await withStore(folder, async ({ journals }) => {
      await journals.read('fire');
      writeFileSync(journalPath(folder, 'fire'), whole.subarray(0, durable));
      expect((await journals.read('fire')).damage?.line).to.equal(7);
    });
  });
});

describe('a torn journal in a lowdb store', () => {
  const folders = freshFolders();

  async function reopen(bytes: Buffer, next: Commit): Promise<{ folder: string; kept: readonly Commit[] }> {
    const folder = folders();
    await withStore(folder, (store) => appendGroups(store, 'fire', groups.slice(0, 1)));
    writeFileSync(journalPath(folder, 'fire'), bytes);
    const kept = await withStore(folder, async ({ journals }) => {
      const stream = await journals.read('fire');
      expect(stream.damage).to.equal(undefined);
      await journals.append('fire', next);
      return stream.commits;
    });
    const again = await withStore(folder, ({ journals }) => journals.read('fire'));
    expect(again).to.deep.equal({ commits: [...kept, next] });
    return { folder, kept };
  }

  it('loses the beginning of a line, and goes on', async () => {
    const { folder, kept } = await reopen(whole.subarray(0, durable + 100), commitAfter(commits[5]));
    expect(kept).to.deep.equal(commits.slice(0, 6));
    expect(readdirSync(join(folder, 'incidents'))).to.deep.equal(['fire.jsonl']);
  });

  it('keeps aside what was whole in a torn batch', async () => {
    const hole = Buffer.from(whole);
    const firstSector = Math.ceil(durable / 512) * 512;
    hole.fill(0, firstSector, firstSector + 512);
    const { folder, kept } = await reopen(hole, commitAfter(commits[5]));
    expect(kept).to.deep.equal(commits.slice(0, 6));
    const aside = readFileSync(join(folder, 'incidents', 'fire.torn-1'));
    expect(aside.equals(hole.subarray(durable))).to.equal(true);
    const { journals } = await withStore(folder, async (store) => store);
    expect((await journals.list()).map(({ id }) => id)).to.deep.equal(['fire']);
  });

  it('takes no append before the torn end is off', async () => {
    const folder = folders();
    await withStore(folder, (store) => appendGroups(store, 'fire', groups));
    writeFileSync(journalPath(folder, 'fire'), whole.subarray(0, whole.length - 5));
    let cutting = (): void => undefined;
    const begun = new Promise<void>((resolve) => (cutting = resolve));
    const truncate: Files['truncate'] = async (fd, sizeBytes) => {
      cutting();
      for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate);
      await nodeFiles.truncate(fd, sizeBytes);
    };
    const next = commitAfter(commits[5]);
    await withStore(
      folder,
      async ({ journals }) => {
        const reading = journals.read('fire');
        await begun;
        await journals.append('fire', next);
        expect((await reading).commits).to.deep.equal(commits.slice(0, 6));
      },
      { files: { ...nodeFiles, truncate } },
    );
    const again = await withStore(folder, ({ journals }) => journals.read('fire'));
    expect(again).to.deep.equal({ commits: [...commits.slice(0, 6), next] });
  });

  it('numbers what it keeps aside', async () => {
    const folder = folders();
    await withStore(folder, (store) => appendGroups(store, 'fire', groups));
    for (const number of [1, 2, 3]) {
      writeFileSync(journalPath(folder, 'fire'), whole.subarray(0, whole.length - 5));
      await withStore(folder, ({ journals }) => journals.read('fire'));
      expect(readdirSync(join(folder, 'incidents')).length).to.equal(1 + number);
    }
  });
});
