import { Worker } from 'node:worker_threads';
import type { Clock } from '../clock.js';
import type { Trial, Tried } from './trial.js';

/** How long a template may take: many times what an honest one does, its checks on a busy machine included. */
const patienceMs = 1000;

/** Tries templates that strangers wrote in a thread of its own: one that takes too long is ended with its thread, and
 *  nobody else waits for it. Trials stand in a row; the thread is made when the first comes, and anew after an end. */
export class Workshop {
  private worker: Worker | null = null;
  private row: Promise<unknown> = Promise.resolve();

  constructor(private readonly clock: Clock) {}

  /** @returns the text or the faults; TEMPLATE_SLOW where it was ended */
  try(trial: Trial): Promise<Tried> {
    const tried = this.row.then(() => this.run(trial));
    this.row = tried.catch(() => undefined);
    return tried;
  }

  async close(): Promise<void> {
    await this.row;
    await this.worker?.terminate();
    this.worker = null;
  }

  private async run(trial: Trial): Promise<Tried> {
    const worker = await this.thread();
    return new Promise<Tried>((resolve, reject) => {
      const end = (act: () => void): void => {
        cancel();
        worker.off('message', told);
        worker.off('error', broken);
        act();
      };
      const told = (answer: Tried): void => end(() => resolve(answer));
      const broken = (error: Error & { code?: string }): void => {
        this.worker = null;
        end(() =>
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? resolve(tooMuch('the template takes more memory than there is for one'))
            : reject(error),
        );
      };
      const slow = (): void => {
        this.worker = null;
        end(() => void worker.terminate());
        resolve(tooMuch(`the template takes longer than ${patienceMs} ms`));
      };
      const until = new Date(Date.parse(this.clock.now()) + patienceMs).toISOString();
      const cancel = this.clock.wakeAt(until, slow);
      worker.on('message', told);
      worker.on('error', broken);
      try {
        worker.postMessage(trial);
      } catch (error) {
        // Nothing that can run, such as a function, gets across.
        end(() => reject(error));
      }
    });
  }

  /** Resolves when the thread is ready, so that its start does not count as the template's time. */
  private async thread(): Promise<Worker> {
    if (this.worker !== null) return this.worker;
    const worker = new Worker(new URL('./workshop-thread.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 64, stackSizeMb: 2 },
    });
    worker.unref();
    await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    this.worker = worker;
    return worker;
  }
}

const tooMuch = (message: string): Tried => ({ faults: [{ code: 'TEMPLATE_SLOW', line: 1, column: 1, message }] });
