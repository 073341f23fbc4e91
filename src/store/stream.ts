import { Low } from 'lowdb';
import type { Commit, Stream } from '../engine/port.js';
import { UnisonoError } from '../error.js';
import { conflict, emptyHead } from './accept.js';
import { JournalFile } from './journal.js';
import type { Desk } from './journal.js';

interface Waiting {
  readonly commit: Commit;
  readonly sizeBytes: number;
  readonly resolve: () => void;
  readonly reject: (reason: UnisonoError) => void;
}

/** How much one sync carries, unless a single commit is longer: more would make the first of those who wait, wait long. */
const batchLimitBytes = 4 * 1024 * 1024;

/** One incident's journal: keeps appends in calling order and lets those that wait share one sync. */
export class JournalStream {
  private readonly file: JournalFile;
  /** Its data are the commits on their way to the disk, never the whole journal. */
  private readonly low: Low<Commit[]>;
  private waiting: Waiting[] = [];
  private opening: Promise<Stream> | undefined;
  private writing: Promise<void> | undefined;

  constructor(
    private readonly id: string,
    path: string,
    private readonly desk: Desk,
  ) {
    this.file = new JournalFile(path, desk);
    this.low = new Low<Commit[]>(this.file, []);
  }

  /** Nothing stored and nothing on the way: this object may be forgotten. */
  get unused(): boolean {
    return this.writing === undefined && this.opening === undefined && (this.file.head ?? emptyHead).seq === 0;
  }

  async read(): Promise<Stream> {
    return this.file.head === undefined ? this.open() : this.load();
  }

  /** Keeps the commit, which must be the store's own. @param sizeBytes how long its line is */
  append(commit: Commit, sizeBytes: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ commit, sizeBytes, resolve, reject });
      this.writing ??= this.write();
    });
  }

  /** Resolves when nothing is under way. Never rejects. */
  async idle(): Promise<void> {
    await this.opening?.catch(() => undefined);
    await this.writing;
  }

  /** The first reading, which writers and readers share. */
  private open(): Promise<Stream> {
    this.opening ??= this.load().finally(() => {
      this.opening = undefined;
    });
    return this.opening;
  }

  private async load(): Promise<Stream> {
    const low = new Low<Commit[]>(this.file, []);
    await low.read();
    const { damage } = this.file;
    return damage === undefined ? { commits: low.data } : { commits: low.data, damage };
  }

  /** Writes until nobody waits. */
  private async write(): Promise<void> {
    try {
      // Also when the file was read before: the pause lets calls made in one go share the first sync.
      await (this.file.head === undefined ? this.open() : undefined);
    } catch (error) {
      for (const { reject } of this.waiting.splice(0)) reject(error as UnisonoError);
    }
    while (this.waiting.length > 0) {
      const batch = this.takeBatch();
      this.low.data = batch.map(({ commit }) => commit);
      try {
        await this.low.write();
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error as UnisonoError);
      }
      this.low.data = [];
    }
    this.writing = undefined;
  }

  /** The next commits that follow each other; those that do not follow are refused on the way. */
  private takeBatch(): Waiting[] {
    const batch: Waiting[] = [];
    const stop = this.desk.gate.failed ?? this.damaged();
    let head = this.file.head ?? emptyHead;
    let count = 0;
    let bytes = 0;
    for (const waiting of this.waiting) {
      bytes += waiting.sizeBytes;
      if (count > 0 && bytes > batchLimitBytes) break;
      count++;
      const refused = stop ?? conflict(this.id, head, waiting.commit);
      if (refused === undefined) {
        head = waiting.commit;
        batch.push(waiting);
      } else {
        waiting.reject(refused);
      }
    }
    this.waiting = this.waiting.slice(count);
    return batch;
  }

  private damaged(): UnisonoError | undefined {
    const { damage } = this.file;
    if (damage === undefined) return undefined;
    return new UnisonoError(
      'STORE_READ_ONLY',
      `Incident ${this.id} takes no more writes: its journal is damaged at line ${damage.line} (${damage.why}). What ` +
        'stands before can be read, and other incidents go on. Restore the file from a backup and restart Unisono.',
      { id: this.id, ...damage },
    );
  }
}
