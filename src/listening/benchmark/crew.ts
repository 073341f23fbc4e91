import { Worker } from 'node:worker_threads';
import { kinds, type Kind } from '../mention.js';
import type { KindAnswer } from './kind-worker.js';

/** Texts that go to a thread together: enough that the way there and back costs little. */
const batchSize = 2000;
/** Batches that wait for one thread; more would only fill memory. */
const mostWaiting = 3;

/** Threads that tell the kind of messages while the file is still being read. */
export class KindCrew {
  private readonly workers: { readonly worker: Worker; readonly waiting: Int32Array[] }[];
  private rows: number[] = [];
  private texts: string[] = [];
  private failure: unknown = null;
  private wake: () => void = () => {};

  /** @param module address of the module that exports `classify`
   *  @param threads how many
   *  @param tell gets each row with its kind, in any order */
  constructor({ module, threads }: { module: URL; threads: number }, tell: (row: number, kind: Kind) => void) {
    this.workers = Array.from({ length: threads }, () => {
      const worker = new Worker(new URL('kind-worker.js', import.meta.url), { workerData: { module: module.href } });
      const waiting: Int32Array[] = [];
      worker.on('message', (found: KindAnswer) => {
        const rows = waiting.shift()!;
        for (let at = 0; at < rows.length; at += 1) tell(rows[at]!, kinds[found[at]!]!);
        this.wake();
      });
      worker.on('error', (error) => {
        this.failure = error;
        this.wake();
      });
      return { worker, waiting };
    });
  }

  /** Takes a message. @returns a promise where the caller should wait until the threads have caught up */
  give(row: number, text: string): Promise<void> | null {
    this.rows.push(row);
    this.texts.push(text);
    return this.rows.length < batchSize ? null : this.send();
  }

  /** Resolves once every kind has been told. @throws what a thread failed with */
  async finish(): Promise<void> {
    if (this.rows.length > 0) await this.send();
    await this.until(() => this.workers.every(({ waiting }) => waiting.length === 0));
  }

  /** Ends the threads, whatever they do. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map(({ worker }) => worker.terminate()));
  }

  private async send(): Promise<void> {
    const [rows, texts] = [Int32Array.from(this.rows), this.texts];
    this.rows = [];
    this.texts = [];
    await this.until(() => this.workers.some(({ waiting }) => waiting.length < mostWaiting));
    const { worker, waiting } = this.workers.toSorted((a, b) => a.waiting.length - b.waiting.length)[0]!;
    waiting.push(rows);
    worker.postMessage(texts);
  }

  private async until(fine: () => boolean): Promise<void> {
    while (this.failure === null && !fine()) await new Promise<void>((resolve) => (this.wake = resolve));
    if (this.failure !== null) throw this.failure;
  }
}
