import { parentPort, workerData } from 'node:worker_threads';
import { proveShelf, readShelf } from './library.js';
import type { Proof } from './proof.js';

/** The thread behind `proof.ts`: reads the shelf anew, since its parts do not cross between threads, and proves it. */
const { root, organisation } = workerData as { root: string; organisation?: string };
const { shelf, shared } = proveShelf(readShelf(root, organisation));
const proof: Proof = { found: Object.fromEntries(shelf.map(({ id, problems }) => [id, problems])), shared };
parentPort?.postMessage(proof);
