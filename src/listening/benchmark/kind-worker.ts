import { parentPort, workerData } from 'node:worker_threads';
import { kinds, type Understanding } from '../mention.js';

/** What is sent to this thread: texts, in the order in which their kinds are wanted. */
export type KindTask = readonly string[];
/** What comes back: for each text the place of its kind in `kinds`. */
export type KindAnswer = Uint8Array;

const { module } = workerData as { readonly module: string };
const { classify } = (await import(module)) as { classify: (text: string) => Understanding };

parentPort!.on('message', (texts: KindTask) => {
  const found: KindAnswer = new Uint8Array(texts.length);
  for (let at = 0; at < texts.length; at += 1) found[at] = kinds.indexOf(classify(texts[at]!).kind);
  parentPort!.postMessage(found);
});
