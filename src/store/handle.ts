import type { Files } from './files.js';

/** Files kept open for appending, the least lately used closed first, so that any number of incidents fits into the
 *  descriptors of one process. */
export class Handles {
  /** Files that nobody is using just now, the longest unused first. */
  private readonly idle = new Map<string, number>();
  private readonly waiting: (() => void)[] = [];
  private openCount = 0;

  constructor(
    private readonly files: Files,
    private readonly limit: number,
  ) {}

  /** Lends the file to `work`, creating it where there is none. One user of a path at a time. */
  async use<T>(path: string, work: (fd: number) => Promise<T>): Promise<T> {
    const fd = await this.take(path);
    try {
      return await work(fd);
    } finally {
      this.idle.set(path, fd);
      this.waiting.shift()?.();
    }
  }

  /** Closes all; nobody may be using one. What was written is durable already, so a failure here loses nothing. */
  async close(): Promise<void> {
    const fds = [...this.idle.values()];
    this.idle.clear();
    this.openCount -= fds.length;
    await Promise.allSettled(fds.map((fd) => this.files.close(fd)));
  }

  private async take(path: string): Promise<number> {
    const held = this.idle.get(path);
    if (held !== undefined) {
      this.idle.delete(path);
      return held;
    }
    while (this.openCount >= this.limit) await this.makeRoom();
    this.openCount++;
    try {
      return await this.files.open(path, 'a');
    } catch (error) {
      this.openCount--;
      this.waiting.shift()?.();
      throw error;
    }
  }

  private async makeRoom(): Promise<void> {
    const [oldest] = this.idle;
    if (oldest === undefined) return new Promise((resolve) => this.waiting.push(resolve));
    const [path, fd] = oldest;
    this.idle.delete(path);
    this.openCount--;
    await this.files.close(fd);
  }
}
