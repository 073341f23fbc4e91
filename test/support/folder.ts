import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Commit, Store } from '../../src/engine/port.js';
import { openLowdbStore } from '../../src/store/lowdb.js';

/** Gives each test of a suite fresh folders, gone afterwards. */
export function freshFolders(): () => string {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'unisono-'));
    made.push(folder);
    return folder;
  };
}

/** Opens the store in a folder for the length of `work`. */
export async function withStore<T>(
  folder: string,
  work: (store: Store) => Promise<T>,
  options: Parameters<typeof openLowdbStore>[1] = {},
): Promise<T> {
  const store = await openLowdbStore(folder, options);
  try {
    return await work(store);
  } finally {
    await store.journals.close();
  }
}

/** Where the journal of an incident lies. */
export const journalPath = (folder: string, id: string): string => join(folder, 'incidents', `${id}.jsonl`);

/** Appends groups of commits; each group waits together, so it shares one sync. */
export async function appendGroups(store: Store, id: string, groups: readonly (readonly Commit[])[]): Promise<void> {
  for (const group of groups) await Promise.all(group.map((commit) => store.journals.append(id, commit)));
}
