import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openDuckDbArchive } from '../../../src/listening/archive/duckdb.js';
import { memoryArchive } from '../../../src/listening/archive/memory.js';
import type { Archive, Wanted } from '../../../src/listening/archive/port.js';
import { UnisonoError } from '../../../src/error.js';
import { freshFolders } from '../../support/folder.js';
import { kept } from './mention.js';
import { postgresArchive, stopPostgres } from './postgres.js';

const ids = async (archive: Archive, wanted: Omit<Wanted, 'limit'>): Promise<string[]> =>
  (await archive.find({ limit: 100, ...wanted })).map(({ mention }) => mention.id);

const engines: Readonly<Record<string, () => Promise<Archive>>> = {
  memory: async () => memoryArchive(),
  DuckDB: () => openDuckDbArchive(':memory:'),
  PostgreSQL: postgresArchive,
};

after(stopPostgres);

for (const [name, open] of Object.entries(engines)) {
  describe(`the archive in ${name}`, () => {
    let archive: Archive;
    beforeEach(async () => (archive = await open()));
    afterEach(() => archive.close());

    it('gives back what it was given, to the letter', async () => {
      const whole = kept('1', {
        text: `'; DROP TABLE mention; -- "x"\n\t🙃 %_! é`,
        url: 'https://example.com/?a=1',
        reach: 12_345_678_901,
        inReplyTo: '0',
        at: '2030-03-11T07:30:00.123Z',
        channel: null,
      });
      await archive.append([whole]);
      expect(await archive.find({ limit: 10 })).to.deep.equal([whole]);
    });

    it('adds nothing twice, by source and id, and says which are new', async () => {
      const [one, other] = [kept('1'), kept('1', { source: 'feed' })];
      expect(await archive.append([one, kept('2'), kept('1', { text: 'other' })])).to.deep.equal([one, kept('2')]);
      expect(await archive.append([kept('2'), kept('3'), other])).to.deep.equal([kept('3'), other]);
      expect(await ids(archive, {})).to.deep.equal(['1', '1', '2', '3']);
      expect(await ids(archive, { text: 'other' })).to.deep.equal([]);
      expect(await archive.append([])).to.deep.equal([]);
    });

    it('finds letters wherever they stand, and takes signs of patterns as they are', async () => {
      await archive.append([
        kept('1', { text: 'Mijn GELD is weg' }),
        kept('2', { text: '100% zeker' }),
        kept('3', { text: '100 zeker' }),
        kept('4', { text: 'a_b! é' }),
      ]);
      expect(await ids(archive, { text: 'geld' })).to.deep.equal(['1']);
      expect(await ids(archive, { text: '0% z' })).to.deep.equal(['2']);
      expect(await ids(archive, { text: 'a_b!' })).to.deep.equal(['4']);
      expect(await ids(archive, { text: 'aXb' })).to.deep.equal([]);
      expect(await ids(archive, { text: 'É' })).to.deep.equal(['4']);
    });

    it('lists what we did not answer: of the public, in one source', async () => {
      await archive.append([
        kept('1'),
        kept('2'),
        kept('3'),
        kept('4', { inbound: false, inReplyTo: '1' }),
        kept('5', { inReplyTo: '2' }),
        kept('6', { inbound: false, inReplyTo: '3', source: 'feed' }),
      ]);
      expect(await ids(archive, { unanswered: true })).to.deep.equal(['2', '3', '5']);
      await archive.append([kept('7', { inbound: false, inReplyTo: '2' })]);
      expect(await ids(archive, { unanswered: true })).to.deep.equal(['3', '5']);
    });

    it('picks by kind and time, the newest first, and no more than wanted', async () => {
      await archive.append([
        kept('1', { kind: 'complaint', at: '2030-03-11T07:00:00.000Z' }),
        kept('2', { kind: 'other', at: '2030-03-11T08:00:00.000Z' }),
        kept('3', { kind: 'question', at: '2030-03-11T09:00:00.000Z' }),
      ]);
      expect(await ids(archive, {})).to.deep.equal(['3', '2', '1']);
      expect(await ids(archive, { kinds: ['complaint', 'question'] })).to.deep.equal(['3', '1']);
      expect(await ids(archive, { kinds: [] })).to.deep.equal([]);
      expect(await ids(archive, { from: '2030-03-11T08:00:00.000Z', until: '2030-03-11T09:00:00.000Z' })).to.deep.equal(
        ['2'],
      );
      expect((await archive.find({ limit: 2 })).length).to.equal(2);
    });

    it('lists what was said at one moment by source and id, letter by letter', async () => {
      await archive.append(['b', 'A', 'a', 'B', '10', '9', 'é', '_'].map((id) => kept(id)));
      expect(await ids(archive, {})).to.deep.equal(['10', '9', 'A', 'B', '_', 'a', 'b', 'é']);
    });

    it('counts what the public said by hour and kind', async () => {
      await archive.append([
        kept('1', { kind: 'question', at: '2030-03-11T07:59:59.999Z' }),
        kept('2', { kind: 'complaint', at: '2030-03-11T07:00:00.000Z' }),
        kept('3', { kind: 'question', at: '2030-03-11T07:10:00.000Z' }),
        kept('4', { kind: 'other', at: '2030-03-11T09:00:00.000Z' }),
        kept('5', { inbound: false, at: '2030-03-11T07:10:00.000Z' }),
        kept('6', { at: '2030-03-12T00:00:00.000Z' }),
      ]);
      expect(
        await archive.hours({ from: '2030-03-11T00:00:00.000Z', until: '2030-03-12T00:00:00.000Z' }),
      ).to.deep.equal([
        { hour: '2030-03-11T07:00:00.000Z', kind: 'complaint', count: 1 },
        { hour: '2030-03-11T07:00:00.000Z', kind: 'question', count: 2 },
        { hour: '2030-03-11T09:00:00.000Z', kind: 'other', count: 1 },
      ]);
    });

    it('takes appends that come together, each with what is new of its own', async () => {
      const fresh = await Promise.all(
        Array.from({ length: 20 }, (_, group) =>
          archive.append(Array.from({ length: 10 }, (_unused, at) => kept(`${(group * 5 + at) % 100}`))),
        ),
      );
      const added = fresh.flatMap((some) => some.map(({ mention }) => mention.id));
      expect(added).to.have.length(100);
      expect(new Set(added).size).to.equal(100);
    });
  });
}

describe('the archive on disk', () => {
  const fresh = freshFolders();

  it('is there again after it was closed', async () => {
    const path = join(fresh(), 'mentions.duckdb');
    const first = await openDuckDbArchive(path);
    await first.append([kept('1')]);
    await first.close();
    const second = await openDuckDbArchive(path);
    expect(await second.append([kept('1'), kept('2')])).to.deep.equal([kept('2')]);
    await second.close();
  });

  it('says so where it cannot be opened', async () => {
    const path = join(fresh(), 'mentions.duckdb');
    writeFileSync(path, 'this is no database, whatever its name says'.repeat(300));
    const error = await openDuckDbArchive(path).then(
      () => null,
      (caught: unknown) => caught,
    );
    expect(error).to.be.instanceOf(UnisonoError).and.to.include({ code: 'DATA_FOLDER_INVALID' });
  });

  it('holds every mention that was acknowledged before the process was killed', async () => {
    const path = join(fresh(), 'mentions.duckdb');
    const child = fileURLToPath(new URL('kill-child.js', import.meta.url));
    const acknowledged = new Set<string>();
    let round = 0;
    for (const killAfter of [1, 12, 40, 3, 25]) {
      const process_ = spawn(process.execPath, [child, path, `${round}`], { stdio: ['ignore', 'pipe', 'inherit'] });
      let batches = 0;
      let rest = '';
      for await (const chunk of process_.stdout) {
        const lines = (rest + String(chunk)).split('\n');
        rest = lines.pop()!;
        for (const line of lines) {
          for (const id of line.split(' ')) acknowledged.add(id);
          batches += 1;
        }
        if (batches >= killAfter) process_.kill('SIGKILL');
      }
      if (process_.exitCode === null && process_.signalCode === null) await once(process_, 'exit');
      round += 1;
    }
    const archive = await openDuckDbArchive(path);
    const found = new Set((await archive.find({ limit: 1_000_000 })).map(({ mention }) => mention.id));
    await archive.close();
    expect(acknowledged.size).to.be.above(80);
    expect([...acknowledged].filter((id) => !found.has(id))).to.deep.equal([]);
  });
});
