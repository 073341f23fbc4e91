import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A process of a benchmark that serves, and answers what it is asked, one question at a time.
 *  `Ask` is what it may be asked, `Told` all that it may tell. */
export class Child<Ask extends string, Told> {
  readonly #process: ChildProcess;

  /** @param module file of its program; `kind`, what it is to serve, is its first argument */
  constructor(module: URL, kind: 'ours' | 'bare', execArgv: readonly string[] = []) {
    this.#process = fork(module, [kind], { execArgv: [...execArgv] });
  }

  /** What it says next. */
  async next<T extends Told>(): Promise<T> {
    const [told] = (await once(this.#process, 'message')) as [T];
    return told;
  }

  ask<T extends Told>(ask: Ask): Promise<T> {
    const told = this.next<T>();
    this.#process.send(ask);
    return told;
  }

  async stop(): Promise<void> {
    this.#process.disconnect();
    await once(this.#process, 'exit');
  }
}
