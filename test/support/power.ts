import fs from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { nodeFiles } from '../../src/store/files.js';
import type { Files } from '../../src/store/files.js';

type Change = { readonly at: number; readonly bytes: Buffer } | { readonly sizeBytes: number };
type Event =
  | { readonly type: 'name'; readonly path: string; readonly file: number }
  | { readonly type: 'rename'; readonly from: string; readonly to: string }
  | { readonly type: 'remove'; readonly path: string }
  | { readonly type: 'change'; readonly file: number; readonly change: Change }
  | { readonly type: 'synced'; readonly file: number; readonly issued: number }
  | { readonly type: 'folderSynced'; readonly folder: string; readonly issued: number };

/** What becomes of bytes that were not synced when the power goes. */
export type Loss = 'lost' | 'zeroed' | 'half' | 'kept' | 'mixed';

/** Records all writes, syncs and names below one folder, and shows what a power cut at any instant could leave. */
export class PowerTrace {
  readonly files: Files;
  private readonly events: Event[] = [];
  private readonly start = new Map<string, Buffer>();
  private readonly fileOfPath = new Map<string, number>();
  private readonly opened = new Map<number, { path: string; file: number | undefined }>();
  private readonly sizes: number[] = [];

  constructor(private readonly root: string) {
    for (const path of filesBelow(root)) {
      const bytes = fs.readFileSync(path);
      this.start.set(path, bytes);
      this.fileOfPath.set(path, this.newFile(bytes.length));
    }
    this.files = {
      ...nodeFiles,
      open: (path, flags) => this.open(path, flags),
      write: (fd, bytes) => {
        const file = this.fileOf(fd);
        const at = this.sizes[file] ?? 0;
        this.sizes[file] = at + bytes.length;
        this.events.push({ type: 'change', file, change: { at, bytes: Buffer.from(bytes) } });
        return nodeFiles.write(fd, bytes);
      },
      truncate: (fd, sizeBytes) => {
        const file = this.fileOf(fd);
        this.sizes[file] = sizeBytes;
        this.events.push({ type: 'change', file, change: { sizeBytes } });
        return nodeFiles.truncate(fd, sizeBytes);
      },
      datasync: (fd) => this.sync(fd, () => nodeFiles.datasync(fd)),
      sync: (fd) => this.sync(fd, () => nodeFiles.sync(fd)),
      rename: async (from, to) => {
        await nodeFiles.rename(from, to);
        this.events.push({ type: 'rename', from, to });
        this.fileOfPath.set(to, this.fileOfPath.get(from) ?? -1);
        this.fileOfPath.delete(from);
      },
      remove: async (path) => {
        await nodeFiles.remove(path);
        this.events.push({ type: 'remove', path });
        this.fileOfPath.delete(path);
      },
    };
  }

  /** How many events there are: a cut may be made before, between and after them. */
  get length(): number {
    return this.events.length;
  }

  /** Writes into an empty folder what a power cut after the first `cut` events could leave.
   *  @param pageBytes the unit in which unsynced bytes are zeroed */
  cutInto(folder: string, { cut, loss, pageBytes, next }: CutOptions): void {
    const events = this.events.slice(0, cut);
    for (const [path, file] of namesAfter(this.start, events, { loss, next })) {
      const mode = loss === 'mixed' ? pick(['lost', 'zeroed', 'half', 'kept'] as const, next) : loss;
      const start = [...this.start.values()][file] ?? Buffer.alloc(0);
      const to = join(folder, relative(this.root, path));
      fs.mkdirSync(dirname(to), { recursive: true });
      fs.writeFileSync(to, contentAfter(start, file, events, { mode, pageBytes, next }));
    }
  }

  private async open(path: string, flags: string): Promise<number> {
    const isNew = !fs.existsSync(path);
    const fd = await nodeFiles.open(path, flags);
    if (fs.fstatSync(fd).isDirectory()) {
      this.opened.set(fd, { path, file: undefined });
      return fd;
    }
    if (isNew || flags === 'w') {
      const file = this.newFile(0);
      this.fileOfPath.set(path, file);
      this.events.push({ type: 'name', path, file });
    }
    this.opened.set(fd, { path, file: this.fileOfPath.get(path) });
    return fd;
  }

  private async sync(fd: number, really: () => Promise<void>): Promise<void> {
    const issued = this.events.length;
    const { path, file } = this.opened.get(fd) ?? { path: '', file: undefined };
    await really();
    if (file === undefined) this.events.push({ type: 'folderSynced', folder: path, issued });
    else this.events.push({ type: 'synced', file, issued });
  }

  private fileOf(fd: number): number {
    return this.opened.get(fd)?.file ?? -1;
  }

  private newFile(sizeBytes: number): number {
    return this.sizes.push(sizeBytes) - 1;
  }
}

export interface CutOptions {
  readonly cut: number;
  readonly loss: Loss;
  readonly pageBytes: number;
  readonly next: () => number;
}

/** Which names there are: those that a synced folder holds, and of the later changes the first few. */
function namesAfter(
  start: ReadonlyMap<string, unknown>,
  events: readonly Event[],
  { loss, next }: { loss: Loss; next: () => number },
): Map<string, number> {
  const names = new Map([...start.keys()].map((path, file) => [path, file]));
  const syncedUpTo = new Map<string, number>();
  for (const event of events) if (event.type === 'folderSynced') syncedUpTo.set(event.folder, event.issued);
  const lostFolders = new Set<string>();
  for (const [index, event] of events.entries()) {
    if (event.type !== 'name' && event.type !== 'rename' && event.type !== 'remove') continue;
    const folder = dirname(event.type === 'rename' ? event.to : event.path);
    if (index >= (syncedUpTo.get(folder) ?? 0) && (loss === 'lost' || (loss !== 'kept' && next() < 0.5))) {
      lostFolders.add(folder);
    }
    if (lostFolders.has(folder)) continue;
    if (event.type === 'name') names.set(event.path, event.file);
    if (event.type === 'rename') names.set(event.to, names.get(event.from) ?? -1);
    if (event.type !== 'name') names.delete(event.type === 'rename' ? event.from : event.path);
  }
  return names;
}

function contentAfter(
  start: Buffer,
  file: number,
  events: readonly Event[],
  { mode, pageBytes, next }: { mode: Exclude<Loss, 'mixed'>; pageBytes: number; next: () => number },
): Buffer {
  let durableUpTo = 0;
  for (const event of events) if (event.type === 'synced' && event.file === file) durableUpTo = event.issued;
  let content = start;
  const unsynced: { at: number; end: number }[] = [];
  for (const [index, event] of events.entries()) {
    if (event.type !== 'change' || event.file !== file) continue;
    const durable = index < durableUpTo;
    if (!durable && mode === 'lost') break;
    const half = !durable && mode === 'half';
    content = apply(content, half ? halved(event.change, next) : event.change);
    if (!durable && 'bytes' in event.change) {
      unsynced.push({ at: event.change.at, end: event.change.at + event.change.bytes.length });
    }
    if (half) break;
  }
  if (mode === 'zeroed') for (const range of unsynced) zeroPages(content, range, { pageBytes, next });
  return content;
}

function apply(content: Buffer, change: Change): Buffer {
  if ('sizeBytes' in change) return Buffer.from(content.subarray(0, change.sizeBytes));
  const grown = Buffer.alloc(Math.max(content.length, change.at + change.bytes.length));
  content.copy(grown);
  change.bytes.copy(grown, change.at);
  return grown;
}

function halved(change: Change, next: () => number): Change {
  if (!('bytes' in change)) return change;
  return { at: change.at, bytes: change.bytes.subarray(0, Math.floor(next() * (change.bytes.length + 1))) };
}

function zeroPages(
  content: Buffer,
  { at, end }: { at: number; end: number },
  { pageBytes, next }: { pageBytes: number; next: () => number },
): void {
  for (let from = at; from < Math.min(end, content.length); from += pageBytes - (from % pageBytes)) {
    const to = Math.min(end, content.length, from + pageBytes - (from % pageBytes));
    if (next() < 0.5) content.fill(0, from, to);
  }
}

function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function pick<T>(from: readonly [T, ...T[]], next: () => number): T {
  return from[Math.floor(next() * from.length)] ?? from[0];
}
