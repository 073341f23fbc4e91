import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Commit, Stream } from '../engine/port.js';
import { UnisonoError } from '../error.js';
import { emptyHead } from './accept.js';
import type { Head } from './accept.js';
import { decodeJournal, encodeBatch } from './batch.js';
import type { Decoded } from './batch.js';
import { codeOf, syncFolder, writeAll, writeFile } from './files.js';
import type { Files } from './files.js';
import { reasonOf } from './gate.js';
import type { WriteGate } from './gate.js';
import type { Handles } from './handle.js';

/** What the journals of one folder share. */
export interface Desk {
  readonly files: Files;
  readonly gate: WriteGate;
  readonly handles: Handles;
  /** The process before may have died with bytes that only the kernel's memory held: sync a file before believing it. */
  readonly syncBeforeReading: boolean;
}

/** lowdb's adapter for one incident: reading gives the whole journal, writing appends and syncs. */
export class JournalFile implements Adapter<Commit[]> {
  /** The last durable commit; undefined until the file was read. */
  head: Head | undefined;
  damage: Stream['damage'];
  private endBytes = 0;
  private isNew = false;

  constructor(
    private readonly path: string,
    private readonly desk: Desk,
  ) {}

  /** All durable commits, up to the damage where there is some. The first call cuts a torn batch, but never for readers
   *  who come after the end of all writing, when another process may hold the folder.
   *  @throws DATA_FOLDER_INVALID when the file cannot be read */
  async read(): Promise<Commit[]> {
    const mayRepair = this.desk.gate.isOpen;
    const known = this.head !== undefined && this.damage === undefined ? this.endBytes : undefined;
    if (mayRepair && known === undefined && this.desk.syncBeforeReading) await this.syncOnce();
    const bytes = await this.load();
    const decoded = known === undefined ? decodeJournal(bytes) : decodeJournal(bytes.subarray(0, known), known);
    if (decoded.damage !== undefined) this.damage = decoded.damage;
    else if (known === undefined) {
      // Before there is a head, nobody appends.
      if (decoded.torn && mayRepair) await this.repair(bytes, decoded.endBytes);
      this.adopt(decoded);
    } else if (decoded.endBytes < known) {
      this.damage = { line: decoded.commits.length + 1, why: 'the file is shorter than it was' };
    }
    this.head ??= emptyHead;
    return [...decoded.commits];
  }

  /** Appends commits that follow the head; resolves when they are durable.
   *  @throws STORE_READ_ONLY */
  async write(commits: Commit[]): Promise<void> {
    const last = commits.at(-1);
    if (last === undefined) return;
    const bytes = encodeBatch(commits);
    let begun = false;
    try {
      await this.desk.handles.use(this.path, async (fd) => {
        begun = true;
        try {
          await writeAll(this.desk.files, fd, bytes);
          await this.desk.files.datasync(fd);
          if (this.isNew) await syncFolder(this.desk.files, dirname(this.path));
        } catch (error) {
          // Those who wait are told that it was not stored, so a later start should not find it either. When this
          // fails too, what is left is a torn batch or a commit that nobody was promised.
          await this.desk.files.truncate(fd, this.endBytes).catch(() => undefined);
          throw error;
        }
      });
    } catch (error) {
      throw this.refusal(error, begun);
    }
    this.isNew = false;
    this.endBytes += bytes.length;
    this.head = { seq: last.seq, hash: last.hash };
  }

  private refusal(error: unknown, begun: boolean): UnisonoError {
    // Without a free descriptor nothing was written, so nothing is in doubt and a later command may well succeed.
    if (!begun && (codeOf(error) === 'EMFILE' || codeOf(error) === 'ENFILE')) {
      const message = `${basename(this.path)} was not written: too many files are open. Try again.`;
      return new UnisonoError('STORE_READ_ONLY', message, {}, { cause: error });
    }
    return this.desk.gate.fail(`while writing ${basename(this.path)}`, error);
  }

  private async load(): Promise<Buffer> {
    try {
      return await readFile(this.path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') {
        this.isNew = true;
        return Buffer.alloc(0);
      }
      throw this.unreadable(error);
    }
  }

  private unreadable(cause: unknown): UnisonoError {
    const message = `${basename(this.path)} cannot be read: ${reasonOf(cause).why}.`;
    return new UnisonoError('DATA_FOLDER_INVALID', message, {}, { cause });
  }

  /** Takes what the file holds as the state to go on from. */
  private adopt({ commits, endBytes }: Decoded): void {
    const last = commits.at(-1);
    this.endBytes = endBytes;
    this.head = last === undefined ? emptyHead : { seq: last.seq, hash: last.hash };
  }

  private async repair(bytes: Buffer, endBytes: number): Promise<void> {
    try {
      await this.cut(bytes.subarray(endBytes), endBytes);
    } catch (error) {
      // The incident can still be read, which is what matters most; only writing has to end.
      this.desk.gate.fail(`while cutting the torn end of ${basename(this.path)}`, error);
    }
  }

  /** Takes a torn batch off the file. What was more than the beginning of one line is kept in a file beside it. */
  private async cut(torn: Buffer, endBytes: number): Promise<void> {
    const { files } = this.desk;
    if (torn.includes('\n')) {
      await this.keepAside(torn);
      await syncFolder(files, dirname(this.path));
    }
    const fd = await files.open(this.path, 'r+');
    try {
      await files.truncate(fd, endBytes);
      await files.sync(fd);
    } finally {
      await files.close(fd);
    }
  }

  private async keepAside(torn: Buffer): Promise<void> {
    for (let number = 1; ; number++) {
      const path = `${this.path.replace(/\.jsonl$/, '')}.torn-${number}`;
      try {
        return await writeFile(this.desk.files, path, { flags: 'wx', bytes: torn });
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
      }
    }
  }

  private async syncOnce(): Promise<void> {
    const { files, gate } = this.desk;
    let fd: number;
    try {
      fd = await files.open(this.path, 'r');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return;
      throw this.unreadable(error);
    }
    try {
      await files.datasync(fd);
    } catch (error) {
      gate.fail(`while syncing ${basename(this.path)}`, error);
    } finally {
      await files.close(fd);
    }
  }
}
