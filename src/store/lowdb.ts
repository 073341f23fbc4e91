import { mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Commit, JournalStore, Store } from '../engine/port.js';
import { UnisonoError } from '../error.js';
import { checkStreamId, ownCopy } from './accept.js';
import { DocumentFolder } from './document.js';
import { codeOf, nodeFiles, syncFolder, writeFile } from './files.js';
import type { Files } from './files.js';
import { reasonOf, WriteGate } from './gate.js';
import { Handles } from './handle.js';
import type { Desk } from './journal.js';
import { lockFolder } from './lock.js';
import { JournalStream } from './stream.js';

/** The embedded store: lowdb over one folder, with an append-only journal per incident in `incidents/` and documents
 *  in `documents/`. What it acknowledged survives a killed process and a power cut, on a disk that keeps its word.
 *  @param openFiles how many journals stay open for appending
 *  @throws DATA_FOLDER_BUSY, DATA_FOLDER_INVALID */
export async function openLowdbStore(
  path: string,
  { files = nodeFiles, openFiles = 256 }: { files?: Files; openFiles?: number } = {},
): Promise<Store> {
  const folder = resolve(path);
  await usable(folder, () => makeFolder(files, folder));
  const unlock = await lockFolder(folder);
  try {
    const documents = join(folder, 'documents');
    const gate = new WriteGate();
    const documentFolder = new DocumentFolder(documents, { files, gate });
    const endedWell = await usable(folder, async () => {
      await mkdir(join(folder, 'incidents'), { recursive: true });
      await mkdir(documents, { recursive: true });
      await documentFolder.sweep();
      const marked = await takeEndMark(files, folder);
      // A process killed before it synced a folder leaves names that only the kernel's memory holds.
      for (const each of [join(folder, 'incidents'), documents, folder]) await syncFolder(files, each);
      return marked;
    });
    const desk: Desk = { files, gate, handles: new Handles(files, openFiles), syncBeforeReading: !endedWell };
    const close = async (): Promise<void> => {
      await documentFolder.idle();
      await desk.handles.close();
      if (gate.failed === undefined) await putEndMark(files, folder);
      await unlock();
    };
    return { journals: new JournalFolder(join(folder, 'incidents'), desk, close), documents: documentFolder };
  } catch (error) {
    await unlock();
    throw error;
  }
}

class JournalFolder implements JournalStore {
  private readonly streams = new Map<string, JournalStream>();
  private closing: Promise<void> | undefined;

  constructor(
    private readonly folder: string,
    private readonly desk: Desk,
    private readonly letGo: () => Promise<void>,
  ) {}

  async list(): Promise<readonly { id: string; mark: string }[]> {
    const names = await readdir(this.folder);
    const ids = names.flatMap((name) => /^([a-z0-9-]{1,80})\.jsonl$/.exec(name)?.[1] ?? []);
    const listed = await Promise.all(
      ids.map(async (id) => {
        const { size, mtimeMs } = await stat(this.path(id));
        return { id, mark: `${size}-${mtimeMs}`, size };
      }),
    );
    // A file without a byte is a first append that never came through.
    return listed.filter(({ size }) => size > 0).map(({ id, mark }) => ({ id, mark }));
  }

  async read(id: string): ReturnType<JournalStore['read']> {
    const stream = this.stream(id);
    try {
      return await stream.read();
    } finally {
      if (stream.unused) this.streams.delete(id);
    }
  }

  /** Async, yet its order is that of the calls: nothing is awaited before the commit has its place. */
  async append(id: string, commit: Commit): Promise<void> {
    checkStreamId(id);
    this.desk.gate.checkOpen();
    const { copy, sizeBytes } = ownCopy(commit);
    await this.stream(id).append(copy, sizeBytes);
  }

  close(): Promise<void> {
    this.desk.gate.close();
    this.closing ??= (async () => {
      await Promise.all([...this.streams.values()].map((stream) => stream.idle()));
      await this.letGo();
    })();
    return this.closing;
  }

  private stream(id: string): JournalStream {
    checkStreamId(id);
    const stream = this.streams.get(id) ?? new JournalStream(id, this.path(id), this.desk);
    this.streams.set(id, stream);
    return stream;
  }

  private path(id: string): string {
    return join(this.folder, `${id}.jsonl`);
  }
}

/** Tells whether the process before closed the folder, when everything in it was durable. Taken away before the first
 *  write, so that a killed process never leaves it. */
async function takeEndMark(files: Files, folder: string): Promise<boolean> {
  try {
    await files.remove(join(folder, 'closed'));
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Without the mark the next start is slower, no more, so a failure is no reason to complain while closing. */
async function putEndMark(files: Files, folder: string): Promise<void> {
  await writeFile(files, join(folder, 'closed'), { flags: 'w', bytes: Buffer.alloc(0) }).catch(() => undefined);
}

/** Makes a folder with those above it, and makes it durable that they are there. */
async function makeFolder(files: Files, folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(files, dirname(made));
}

async function usable<T>(folder: string, prepare: () => Promise<T>): Promise<T> {
  try {
    return await prepare();
  } catch (cause) {
    const { why, cure } = reasonOf(cause);
    const message = `The data folder ${folder} cannot be used: ${why}. ${cure}, then start Unisono again.`;
    throw new UnisonoError('DATA_FOLDER_INVALID', message, { folder }, { cause });
  }
}
