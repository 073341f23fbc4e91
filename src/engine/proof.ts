import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../playbook/load.js';
import type { Shelved } from './library.js';
import { documentNames, type DocumentStore } from './port.js';

/** What a proof of all playbooks found, by playbook, and in the templates that they share. */
export interface Proof {
  readonly found: Readonly<Record<string, readonly Problem[]>>;
  readonly shared: readonly Problem[];
}

/** Proves the playbooks of a shelf before the service opens. A proof takes seconds and much memory, so it is made in a
 *  thread that ends with it, and kept: it stands until a playbook, a template or the version changes.
 *  @param folders those that the shelf was read from */
export async function provenShelf(
  shelf: readonly Shelved[],
  documents: DocumentStore,
  folders: { readonly root: string; readonly organisation?: string; readonly version: string },
): Promise<{ shelf: Shelved[]; shared: readonly Problem[] }> {
  const key = keyOf(shelf, folders.version);
  const kept = await documents.get<{ key: string; proof: Proof }>(documentNames.proof).catch(() => undefined);
  const proof = kept?.key === key ? kept.proof : await proveInThread(folders);
  if (kept?.key !== key) await documents.put(documentNames.proof, { key, proof }).catch(() => undefined);
  return {
    shelf: shelf.map((one) => ({ ...one, problems: proof.found[one.id] ?? one.problems })),
    shared: proof.shared,
  };
}

function keyOf(shelf: readonly Shelved[], version: string): string {
  const hash = createHash('sha256').update(version);
  for (const { id, bundle, problems } of shelf) hash.update(JSON.stringify({ id, bundle, problems }));
  return hash.digest('hex');
}

function proveInThread(folders: object): Promise<Proof> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./proof-thread.js', import.meta.url), { workerData: folders });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
