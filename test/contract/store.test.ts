import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Commit, Store } from '../../src/engine/port.js';
import { openLowdbStore } from '../../src/store/lowdb.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { commitAfter, commitsOf } from '../support/commits.js';
import { refused } from '../support/refused.js';

const kinds: Record<string, (folder: string) => Promise<Store>> = {
  memory: async () => createMemoryStore(),
  lowdb: (folder) => openLowdbStore(folder),
};

const hostileIds = ['', '..', '../x', 'a/b', 'a\\b', 'A', 'a.b', 'a b', 'a\u0000', 'é', 'a\n', '__proto__', '%2e'];

for (const [kind, open] of Object.entries(kinds)) {
  describe(`a ${kind} store`, () => {
    let folder: string;
    let store: Store;

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'unisono-'));
      store = await open(join(folder, 'data'));
    });

    afterEach(async () => {
      await store.journals.close();
      await rm(folder, { recursive: true });
    });

    const appendAll = async (id: string, commits: readonly Commit[]): Promise<void> => {
      for (const commit of commits) await store.journals.append(id, commit);
    };

    it('gives back what was appended, in order', async () => {
      const commits = commitsOf(['one', 'two', 'three']);
      await appendAll('fire', commits);
      expect(await store.journals.read('fire')).to.deep.equal({ commits });
    });

    it('gives an empty stream for an incident that it does not know', async () => {
      expect(await store.journals.read('nobody')).to.deep.equal({ commits: [] });
      expect(await store.journals.list()).to.deep.equal([]);
    });

    it('keeps every character', async () => {
      const texts = [
        'Overstroming – 水害 😷 مرحبا',
        'line\nbreak\r\u2028',
        '\u0000\ud800 "quotes" \\',
        '}',
        '',
        '\ufffd',
      ];
      const commits = commitsOf(texts);
      await appendAll('letters', commits);
      expect((await store.journals.read('letters')).commits).to.deep.equal(commits);
    });

    it('lists its incidents, with a mark that changes when they do', async () => {
      const [first, second] = commitsOf(['one', 'two']) as [Commit, Commit];
      await store.journals.append('fire', first);
      await store.journals.append('flood', first);
      const before = new Map((await store.journals.list()).map(({ id, mark }) => [id, mark]));
      await store.journals.append('fire', second);
      const after = new Map((await store.journals.list()).map(({ id, mark }) => [id, mark]));
      expect([...after.keys()].sort()).to.deep.equal(['fire', 'flood']);
      expect(after.get('flood')).to.equal(before.get('flood'));
      expect(after.get('fire')).not.to.equal(before.get('fire'));
    });

    it('refuses a commit that does not follow the last one, and says where the stream is', async () => {
      const [first, second, third] = commitsOf(['one', 'two', 'three']) as [Commit, Commit, Commit];
      await appendAll('fire', [first, second]);
      for (const wrong of [first, second, commitAfter(third), commitAfter(commitAfter(undefined, 'other'), 'x')]) {
        const error = await refused(store.journals.append('fire', wrong), 'STORE_CONFLICT');
        expect(error.message).to.contain('fire');
      }
      expect((await refused(store.journals.append('fire', first), 'STORE_CONFLICT')).detail['version']).to.equal(2);
      const rewritten = commitAfter(commitAfter(commitAfter(undefined, 'other'), 'x'));
      await refused(store.journals.append('fire', rewritten), 'STORE_CONFLICT');
      await store.journals.append('fire', third);
      expect((await store.journals.read('fire')).commits).to.deep.equal([first, second, third]);
    });

    it('refuses a commit that does not match its own hash', async () => {
      const commit = { ...commitAfter(undefined), by: 'somebody else' };
      await refused(store.journals.append('fire', commit), 'INPUT_INVALID');
      expect(await store.journals.list()).to.deep.equal([]);
    });

    it('refuses a commit that is too long', async () => {
      const commit = commitAfter(undefined, 'x'.repeat(17 * 1024 * 1024));
      await refused(store.journals.append('fire', commit), 'STORE_TOO_LARGE');
    });

    it('takes overlapping appends in calling order and answers in that order', async () => {
      const commits = commitsOf(Array.from({ length: 200 }, (_, index) => `word ${index}`));
      const answered: number[] = [];
      await Promise.all(
        commits.map(async (commit) => {
          await store.journals.append('fire', commit);
          answered.push(commit.seq);
        }),
      );
      expect(answered).to.deep.equal(commits.map(({ seq }) => seq));
      expect((await store.journals.read('fire')).commits).to.deep.equal(commits);
    });

    it('lets one of two commits win that follow the same one', async () => {
      const answers = await Promise.allSettled([
        store.journals.append('fire', commitAfter(undefined, 'this')),
        store.journals.append('fire', commitAfter(undefined, 'that')),
      ]);
      expect(answers.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected']);
      expect((await store.journals.read('fire')).commits).to.deep.equal([commitAfter(undefined, 'this')]);
    });

    it('keeps incidents apart', async () => {
      await store.journals.append('fire', commitAfter(undefined, 'fire'));
      await store.journals.append('fire-2', commitAfter(undefined, 'another'));
      expect((await store.journals.read('fire')).commits).to.deep.equal([commitAfter(undefined, 'fire')]);
      expect((await store.journals.read('fire-2')).commits).to.deep.equal([commitAfter(undefined, 'another')]);
    });

    it('is not changed by those who hold what it gave or was given', async () => {
      const given = structuredClone(commitAfter(undefined, 'true')) as { by: string } & Commit;
      const appending = store.journals.append('fire', given);
      given.by = 'forged';
      await appending;
      const read = (await store.journals.read('fire')).commits as unknown as { by: string }[];
      try {
        (read[0] as { by: string }).by = 'forged';
      } catch {
        // Frozen data are as good as a copy.
      }
      expect((await store.journals.read('fire')).commits).to.deep.equal([commitAfter(undefined, 'true')]);
    });

    it('lets no id out of its folder', async () => {
      for (const id of [...hostileIds, 'a'.repeat(81)]) {
        await refused(() => store.journals.read(id), 'INPUT_INVALID');
        await refused(() => store.journals.append(id, commitAfter(undefined)), 'INPUT_INVALID');
      }
      for (const name of [...hostileIds, 'a'.repeat(121)]) {
        await refused(() => store.documents.get(name), 'INPUT_INVALID');
        await refused(() => store.documents.put(name, 1), 'INPUT_INVALID');
      }
      const longest = 'a'.repeat(80);
      await store.journals.append(longest, commitAfter(undefined));
      expect((await store.journals.list()).map(({ id }) => id)).to.deep.equal([longest]);
    });

    it('writes what it accepted before it closes, and takes nothing after', async () => {
      const commits = commitsOf(['one', 'two', 'three']);
      const appending = commits.map((commit) => store.journals.append('fire', commit));
      const putting = store.documents.put('contacts', ['anna']);
      await store.journals.close();
      await Promise.all([...appending, putting]);
      await refused(() => store.journals.append('fire', commitAfter(commits.at(-1))), 'STORE_READ_ONLY');
      await refused(() => store.documents.put('contacts', []), 'STORE_READ_ONLY');
      await store.journals.close();
      expect((await store.journals.read('fire')).commits).to.deep.equal(commits);
    });

    it('replaces documents whole, the last put winning', async () => {
      expect(await store.documents.get('contacts')).to.equal(undefined);
      const contacts = [{ id: 'a', name: 'Änne 水' }];
      await store.documents.put('contacts', contacts);
      contacts.push({ id: 'b', name: 'later' });
      expect(await store.documents.get('contacts')).to.deep.equal([{ id: 'a', name: 'Änne 水' }]);
      await Promise.all([1, 2, 3, 4, 5].map((value) => store.documents.put('contacts', value)));
      expect(await store.documents.get('contacts')).to.equal(5);
      await store.documents.put('index', null);
      expect(await store.documents.get('index')).to.equal(null);
      await refused(() => store.documents.put('index', undefined), 'INPUT_INVALID');
    });

    it('reads back any interleaving of appends as it was appended', async () => {
      let run = 0;
      const step = fc.record({
        stream: fc.integer({ min: 0, max: 3 }),
        text: fc.string({ unit: 'binary', maxLength: 40 }),
        wait: fc.boolean(),
        follows: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
          run++;
          const expected = new Map<string, Commit[]>();
          const waiting: Promise<unknown>[] = [];
          for (const { stream, text, wait, follows } of steps) {
            const id = `run-${run}-${stream}`;
            const commits = expected.get(id) ?? [];
            expected.set(id, commits);
            const commit = commitAfter(follows ? commits.at(-1) : commitAfter(commits.at(-1)), text);
            const appending = store.journals.append(id, commit);
            if (commit.seq === commits.length + 1) {
              commits.push(commit);
              waiting.push(appending);
            } else {
              waiting.push(refused(appending, 'STORE_CONFLICT'));
            }
            if (wait) await Promise.all(waiting.splice(0));
          }
          await Promise.all(waiting);
          for (const [id, commits] of expected) {
            expect((await store.journals.read(id)).commits).to.deep.equal(commits);
          }
        }),
        { numRuns: 60 },
      );
    });
  });
}
