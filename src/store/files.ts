import fs from 'node:fs';
import { rename, unlink } from 'node:fs/promises';

/** The file operations that change something, so that tests can make them fail and record them.
 *  Each rejects with the error of the operating system, whose `code` is `ENOSPC`, `EIO`… */
export interface Files {
  /** Flags as in `fs.open`: `a` appends and creates, `w` replaces, `wx` creates only, `r` and `r+` need the file. */
  open(path: string, flags: string): Promise<number>;
  /** @returns how many bytes were written, which may be fewer than were given */
  write(fd: number, bytes: Uint8Array): Promise<number>;
  /** Makes the bytes of a file durable, and its length. */
  datasync(fd: number): Promise<void>;
  /** Makes everything of a file or folder durable. A folder needs this one: its entries are not its data. */
  sync(fd: number): Promise<void>;
  truncate(fd: number, sizeBytes: number): Promise<void>;
  close(fd: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
}

/** The real ones. Written on the callback functions, since a `FileHandle` makes every append half as slow again. */
export const nodeFiles: Files = {
  // For the service's own user alone: drafts and hashed passwords are no reading for others on the machine.
  open: (path, flags) => settle((done) => fs.open(path, flags, 0o600, done)),
  write: (fd, bytes) => settle((done) => fs.write(fd, bytes, 0, bytes.length, null, done)),
  datasync: (fd) => settle((done) => fs.fdatasync(fd, done)),
  sync: (fd) => settle((done) => fs.fsync(fd, done)),
  truncate: (fd, sizeBytes) => settle((done) => fs.ftruncate(fd, sizeBytes, done)),
  close: (fd) => settle((done) => fs.close(fd, done)),
  rename,
  remove: unlink,
};

/** Writes everything. A write may stop short, above all when a disk fills up; the next one then says why. */
export async function writeAll(files: Files, fd: number, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const count = await files.write(fd, done === 0 ? bytes : bytes.subarray(done));
    if (count === 0) throw new Error('the disk took none of the bytes');
    done += count;
  }
}

/** Makes durable which files a folder holds. */
export async function syncFolder(files: Files, folder: string): Promise<void> {
  const fd = await files.open(folder, 'r');
  try {
    await files.sync(fd);
  } finally {
    await files.close(fd);
  }
}

/** Writes a new file and makes its bytes durable; its name is not until the folder is synced. */
export async function writeFile(
  files: Files,
  path: string,
  { flags, bytes }: { flags: 'w' | 'wx'; bytes: Uint8Array },
): Promise<void> {
  const fd = await files.open(path, flags);
  try {
    await writeAll(files, fd, bytes);
    await files.sync(fd);
  } finally {
    await files.close(fd);
  }
}

/** The code that an operating system gave an error, or an empty text. Pure. */
export function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException | undefined)?.code ?? '');
}

function settle<T>(start: (done: (error: Error | null, value?: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((error, value) => (error === null || error === undefined ? resolve(value as T) : reject(error)));
  });
}
