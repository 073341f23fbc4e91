import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { freshFolders, withStore } from '../support/folder.js';
import { refused } from '../support/refused.js';

describe('documents of a lowdb store', () => {
  const folders = freshFolders();

  it('are JSON files that survive a restart', async () => {
    const folder = folders();
    await withStore(folder, ({ documents }) => documents.put('contacts', [{ id: 'a' }]));
    await withStore(folder, async ({ documents }) => {
      expect(await documents.get('contacts')).to.deep.equal([{ id: 'a' }]);
    });
    expect(readdirSync(join(folder, 'documents'))).to.deep.equal(['contacts.json']);
  });

  it('are for the service’s own user alone', async function () {
    if (process.platform === 'win32') return this.skip();
    const folder = folders();
    await withStore(folder, ({ documents }) => documents.put('accounts', 'hashes'));
    expect(statSync(join(folder, 'documents', 'accounts.json')).mode & 0o777).to.equal(0o600);
    return undefined;
  });

  it('are named when they are damaged, and the others are not touched', async () => {
    const folder = folders();
    await withStore(folder, async ({ documents }) => {
      await documents.put('contacts', ['anna']);
      await documents.put('index', 1);
    });
    const path = join(folder, 'documents', 'contacts.json');
    writeFileSync(path, '["an');
    await withStore(folder, async ({ documents }) => {
      const error = await refused(documents.get('contacts'), 'JOURNAL_DAMAGED');
      expect(error.message).to.contain(path);
      expect(await documents.get('index')).to.equal(1);
      await documents.put('contacts', ['bert']);
      expect(await documents.get('contacts')).to.deep.equal(['bert']);
    });
  });

  it('leave no half-written file behind a killed process', async () => {
    const folder = folders();
    await withStore(folder, ({ documents }) => documents.put('contacts', 'whole'));
    writeFileSync(join(folder, 'documents', 'contacts.json.new'), '"ha');
    await withStore(folder, async ({ documents }) => expect(await documents.get('contacts')).to.equal('whole'));
    expect(readdirSync(join(folder, 'documents'))).to.deep.equal(['contacts.json']);
  });
});
