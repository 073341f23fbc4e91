import { UnisonoError } from '../error.js';
import { codeOf } from './files.js';

/** What an operator reads for the errors that he can do something about. */
const reasons: Readonly<Record<string, { why: string; cure: string }>> = {
  ENOSPC: { why: 'no space left on the device', cure: 'Free space on the disk' },
  EDQUOT: { why: 'the disk quota is used up', cure: 'Free space or raise the quota' },
  EFBIG: { why: 'a file reached the size limit', cure: 'Raise the file size limit of the process' },
  EIO: { why: 'the disk reported an input/output error', cure: 'Back up the data folder and replace the disk' },
  EROFS: { why: 'the file system is mounted read-only', cure: 'Check the disk and mount it writable' },
  EMFILE: { why: 'the process has too many files open', cure: 'Raise its limit of open files' },
  EACCES: { why: 'the files may not be written', cure: 'Give the data folder to the user that runs Unisono' },
};

/** An error of the operating system in words. Pure. */
export function reasonOf(error: unknown): { why: string; cure: string } {
  const why = error instanceof Error ? error.message : String(error);
  return reasons[codeOf(error)] ?? { why, cure: 'Check the disk' };
}

/** Whether the store takes writes. After one failed write or sync it never does again: the kernel may have dropped
 *  what it could not write and report the next sync as a success, so only a restart, which reads what really is on
 *  disk, can be trusted. */
export class WriteGate {
  private shut = false;
  private failure: UnisonoError | undefined;

  /** Why nothing that waits can be written any more; undefined while all is well. */
  get failed(): UnisonoError | undefined {
    return this.failure;
  }

  /** Whether anything may be changed for those who come now. */
  get isOpen(): boolean {
    return !this.shut && this.failure === undefined;
  }

  /** @throws STORE_READ_ONLY when nothing new may come in */
  checkOpen(): void {
    if (this.failure !== undefined) throw this.failure;
    if (this.shut) throw new UnisonoError('STORE_READ_ONLY', 'The store is closed.');
  }

  /** Ends all writing. The first reason stands, for it is the one to cure. @returns what callers are told */
  fail(during: string, cause: unknown): UnisonoError {
    const { why, cure } = reasonOf(cause);
    this.failure ??= new UnisonoError(
      'STORE_READ_ONLY',
      `The store takes no more writes: ${why} (${during}). Nothing that was acknowledged is lost, and everything can ` +
        `still be read; what was being written was refused. ${cure}, then restart Unisono.`,
      { during },
      { cause },
    );
    return this.failure;
  }

  /** Takes nothing new; what was accepted is still written. */
  close(): void {
    this.shut = true;
  }
}
