import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Commit } from '../../src/engine/port.js';
import { openLowdbStore } from '../../src/store/lowdb.js';
import { commitAfter, commitsOf } from '../support/commits.js';
import { faultyFiles } from '../support/fault.js';
import type { Fault } from '../support/fault.js';
import { freshFolders, journalPath, withStore } from '../support/folder.js';
import { refused } from '../support/refused.js';

const words: Record<string, RegExp> = {
  ENOSPC: /no space left on the device.*Free space/s,
  EIO: /input\/output error.*replace the disk/s,
  EROFS: /mounted read-only/,
};

const faults: readonly Fault[] = [
  { on: 'write', code: 'ENOSPC' },
  { on: 'write', code: 'ENOSPC', short: true },
  { on: 'write', code: 'EIO', from: 3 },
  { on: 'write', code: 'ENOSPC', short: true, andAll: true },
  { on: 'datasync', code: 'EIO' },
  { on: 'datasync', code: 'ENOSPC', from: 2 },
  { on: 'datasync', code: 'EIO', andAll: true },
  { on: 'datasync', code: 'EROFS', from: 3, andAll: true },
];

describe('a lowdb store on a failing disk', () => {
  const folders = freshFolders();

  for (const fault of faults) {
    it(`turns read-only and keeps its word: ${JSON.stringify(fault)}`, async () => {
      const folder = folders();
      const { files, arm } = faultyFiles();
      const store = await openLowdbStore(folder, { files });
      const acknowledged = new Map<string, Commit[]>();
      const append = async (id: string, commit: Commit): Promise<void> => {
        await store.journals.append(id, commit);
        acknowledged.set(id, [...(acknowledged.get(id) ?? []), commit]);
      };
      const ids = ['fire', 'flood', 'leak', 'strike'];
      const before = commitsOf(['one', 'two', 'three']);
      for (const id of ids) for (const commit of before) await append(id, commit);
      await store.documents.put('contacts', ['anna']);

      arm(fault);
      const after = commitsOf(['four', 'five', 'x'.repeat(5000), 'seven'], before.at(-1));
      const answers = await Promise.allSettled(ids.flatMap((id) => after.map((commit) => append(id, commit))));
      const failed = answers.filter((answer) => answer.status === 'rejected');
      expect(failed.length).to.be.greaterThan(0);
      for (const { reason } of failed) {
        expect(reason).to.have.property('code', 'STORE_READ_ONLY');
        expect((reason as Error).message)
          .to.match(words[fault.code] as RegExp)
          .and.to.match(/Nothing.*is lost/);
      }

      await refused(() => store.journals.append('new', commitAfter(undefined)), 'STORE_READ_ONLY');
      await refused(() => store.documents.put('contacts', []), 'STORE_READ_ONLY');
      for (const id of ids) {
        expect(await store.journals.read(id)).to.deep.equal({ commits: acknowledged.get(id) });
      }
      expect(await store.documents.get('contacts')).to.deep.equal(['anna']);
      await store.journals.close();

      await withStore(folder, async ({ journals, documents }) => {
        for (const id of ids) {
          const { commits, damage } = await journals.read(id);
          const promised = acknowledged.get(id) ?? [];
          expect(damage).to.equal(undefined);
          // Where even cutting failed, a refused commit may be found; it can never be half there.
          if (fault.andAll === true) expect(commits.slice(0, promised.length)).to.deep.equal(promised);
          else expect(commits).to.deep.equal(promised);
          await journals.append(id, commitAfter(commits.at(-1)));
        }
        expect(await documents.get('contacts')).to.deep.equal(['anna']);
      });
    });
  }

  it('does not acknowledge a first commit whose file name is not durable', async () => {
    const folder = folders();
    const { files, arm } = faultyFiles();
    const store = await openLowdbStore(folder, { files });
    arm({ on: 'sync', code: 'EIO' });
    await refused(store.journals.append('fire', commitAfter(undefined)), 'STORE_READ_ONLY');
    await store.journals.close();
    await withStore(folder, async ({ journals }) => {
      expect(await journals.list()).to.deep.equal([]);
      await journals.append('fire', commitAfter(undefined));
    });
  });

  it('refuses one append, and no more, when no descriptor is free', async () => {
    const { files, arm } = faultyFiles();
    await withStore(
      folders(),
      async ({ journals }) => {
        const [first, second] = commitsOf(['one', 'two']) as [Commit, Commit];
        for (const id of ['fire', 'leak']) await journals.append(id, first);
        arm({ on: 'open', code: 'EMFILE', times: 1 });
        const error = await refused(journals.append('fire', second), 'STORE_READ_ONLY');
        expect(error.message).to.contain('too many files');
        for (const id of ['fire', 'leak']) await journals.append(id, second);
      },
      { files, openFiles: 1 },
    );
  });

  for (const on of ['write', 'sync', 'rename', 'open'] as const) {
    it(`keeps the old document when replacing it fails at ${on}`, async () => {
      const folder = folders();
      const { files, arm } = faultyFiles();
      const store = await openLowdbStore(folder, { files });
      await store.documents.put('contacts', 'old');
      arm({ on, code: 'ENOSPC', short: true });
      const error = await refused(store.documents.put('contacts', 'new'), 'STORE_READ_ONLY');
      expect(error.message).to.match(/no space left.*contacts/);
      await refused(store.journals.append('fire', commitAfter(undefined)), 'STORE_READ_ONLY');
      await store.journals.close();
      await withStore(folder, async ({ documents }) => {
        expect(await documents.get('contacts')).to.equal('old');
        expect(readdirSync(join(folder, 'documents'))).to.deep.equal(['contacts.json']);
      });
    });
  }

  it('still shows an incident whose torn end it cannot cut', async () => {
    const folder = folders();
    const commits = commitsOf(['one', 'two']);
    await withStore(folder, async ({ journals }) => {
      for (const commit of commits) await journals.append('fire', commit);
    });
    appendFileSync(journalPath(folder, 'fire'), '{"hash":"');
    const { files, arm } = faultyFiles();
    await withStore(
      folder,
      async ({ journals }) => {
        arm({ on: 'truncate', code: 'EROFS' });
        expect(await journals.read('fire')).to.deep.equal({ commits });
        expect(await journals.read('fire')).to.deep.equal({ commits });
        await refused(journals.append('fire', commitAfter(commits.at(-1))), 'STORE_READ_ONLY');
      },
      { files },
    );
  });

  it('serves more incidents than it keeps files open', async () => {
    const folder = folders();
    const ids = Array.from({ length: 60 }, (_, index) => `incident-${index}`);
    const commits = commitsOf(['one', 'two', 'three']);
    await withStore(
      folder,
      async ({ journals }) => {
        for (const commit of commits) await Promise.all(ids.map((id) => journals.append(id, commit)));
        const open = readdirSync('/proc/self/fd').length;
        expect(open).to.be.lessThan(60);
        for (const id of ids) expect(await journals.read(id)).to.deep.equal({ commits });
      },
      { openFiles: 4 },
    );
  });

  it('says plainly that a folder is none', async () => {
    const folder = folders();
    appendFileSync(join(folder, 'file'), '');
    await refused(openLowdbStore(join(folder, 'file')), 'DATA_FOLDER_INVALID');
    await withStore(join(folder, 'made', 'when', 'needed'), async () => undefined);
    rmSync(join(folder, 'made'), { recursive: true });
  });
});
