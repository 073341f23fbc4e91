import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Commit, Store } from '../../src/engine/port.js';
import { openLowdbStore } from '../../src/store/lowdb.js';
import { chance, commitAfter } from '../support/commits.js';
import { freshFolders, withStore } from '../support/folder.js';
import { PowerTrace } from '../support/power.js';
import type { CutOptions, Loss } from '../support/power.js';

const ids = ['fire', 'flood', 'leak'];
const losses: readonly Loss[] = ['lost', 'zeroed', 'half', 'kept', 'mixed'];

/** What was asked of a store and what it acknowledged, each with the number of events on the disk by then. */
interface Witness {
  readonly issued: Map<string, Commit[]>;
  readonly acknowledged: { readonly id: string; readonly seq: number; readonly at: number }[];
  readonly documents: { readonly value: number; readonly at: number }[];
}

/** Works on several incidents at once, in groups, and keeps record of what was promised. */
async function work(store: Store, trace: PowerTrace, witness: Witness, seed: number): Promise<void> {
  const next = chance(seed);
  await Promise.all([
    ...ids.map(async (id) => {
      const commits = [...(await store.journals.read(id)).commits];
      witness.issued.set(id, commits);
      for (let round = 0; round < 6; round++) {
        const group = Array.from({ length: 1 + Math.floor(next() * 5) }, async () => {
          const commit = commitAfter(commits.at(-1), 'x'.repeat(Math.floor(next() ** 3 * 6000)));
          commits.push(commit);
          await store.journals.append(id, commit);
          witness.acknowledged.push({ id, seq: commit.seq, at: trace.length });
        });
        await Promise.all(group);
      }
    }),
    (async () => {
      for (let value = 1; value <= 3; value++) {
        await store.documents.put('contacts', value);
        witness.documents.push({ value, at: trace.length });
      }
    })(),
  ]);
}

/** Expects every acknowledged commit, and nothing but a beginning of what was issued. */
async function expectKept(store: Store, witness: Witness, { cut, loss }: CutOptions): Promise<void> {
  for (const id of ids) {
    const { commits, damage } = await store.journals.read(id);
    const promised = witness.acknowledged.filter((each) => each.id === id && each.at <= cut).map(({ seq }) => seq);
    expect(damage, `${id}, cut at ${cut}, ${loss}`).to.equal(undefined);
    expect(commits.length, `${id}, cut at ${cut}, ${loss}`).to.be.at.least(Math.max(0, ...promised));
    const issued = (witness.issued.get(id) ?? []).slice(0, commits.length);
    expect(commits.map(({ hash }) => hash)).to.deep.equal(issued.map(({ hash }) => hash));
  }
}

/** Expects a document that is at least as new as the last acknowledged one. */
async function expectDocument(store: Store, witness: Witness, { cut, loss }: CutOptions): Promise<void> {
  const promised = witness.documents.filter(({ at }) => at <= cut).map(({ value }) => value);
  const contacts = (await store.documents.get<number>('contacts')) ?? 0;
  expect(contacts, `document, cut at ${cut}, ${loss}`).to.be.within(Math.max(0, ...promised), 3);
}

const noWitness = (): Witness => ({ issued: new Map(), acknowledged: [], documents: [] });

describe('a lowdb store after a power cut', () => {
  const folders = freshFolders();

  it('has every acknowledged commit, none doubled and none half, wherever the power went', async () => {
    const folder = folders();
    const trace = new PowerTrace(folder);
    const witness = noWitness();
    const store = await openLowdbStore(folder, { files: trace.files });
    await work(store, trace, witness, 1);

    const next = chance(2);
    for (let cut = 0; cut <= trace.length; cut++) {
      for (const loss of losses) {
        const after = join(folders(), 'data');
        mkdirSync(after);
        const options = { cut, loss, pageBytes: cut % 2 === 0 ? 512 : 4096, next };
        trace.cutInto(after, options);
        await withStore(after, async (reopened) => {
          await expectKept(reopened, witness, options);
          await expectDocument(reopened, witness, options);
          for (const id of ids) {
            await reopened.journals.append(id, commitAfter((await reopened.journals.read(id)).commits.at(-1)));
          }
        });
        await withStore(after, async ({ journals }) => {
          for (const id of ids) expect((await journals.read(id)).damage).to.equal(undefined);
        });
        rmSync(after, { recursive: true });
      }
    }
    await store.journals.close();
  });

  it('has them too when the power goes again while it recovers', async () => {
    const folder = folders();
    const first = new PowerTrace(folder);
    const store = await openLowdbStore(folder, { files: first.files });
    await work(store, first, noWitness(), 3);

    const next = chance(4);
    for (let cut = 7; cut <= first.length; cut += 11) {
      const second = join(folders(), 'data');
      mkdirSync(second);
      first.cutInto(second, { cut, loss: 'mixed', pageBytes: 512, next });
      const trace = new PowerTrace(second);
      const witness = noWitness();
      const recovering = await openLowdbStore(second, { files: trace.files });
      for (const id of ids) {
        const { commits } = await recovering.journals.read(id);
        // What was read is as good as acknowledged: people act on it.
        for (const { seq } of commits) witness.acknowledged.push({ id, seq, at: trace.length });
      }
      await work(recovering, trace, witness, cut);
      for (let again = 0; again <= trace.length; again += 3) {
        const third = join(folders(), 'data');
        mkdirSync(third);
        const options = { cut: again, loss: 'mixed', pageBytes: 512, next } as const;
        trace.cutInto(third, options);
        await withStore(third, (reopened) => expectKept(reopened, witness, options));
        rmSync(third, { recursive: true });
      }
      await recovering.journals.close();
    }
    await store.journals.close();
  });
});
