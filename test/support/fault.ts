import { nodeFiles } from '../../src/store/files.js';
import type { Files } from '../../src/store/files.js';

/** One fault: from the `from`-th call of an operation on (counted from 1 after `arm`), the disk answers with `code`. */
export interface Fault {
  readonly on: keyof Files;
  readonly code: string;
  readonly from?: number;
  /** How many calls fail; all, when nothing is said. */
  readonly times?: number;
  /** For writes: take half of the bytes first, as a disk does that fills up. */
  readonly short?: boolean;
  /** From then on, nothing works any more. */
  readonly andAll?: boolean;
}

/** The real files until `arm` is called; then with a fault. */
export function faultyFiles(): { files: Files; arm: (fault: Fault) => void } {
  let armed: Fault | undefined;
  let calls = 0;
  let broken = false;
  let halved = false;

  const failing = (operation: keyof Files): boolean => {
    if (armed === undefined || operation === 'close') return false;
    if (broken && armed.andAll === true) return true;
    if (operation !== armed.on) return false;
    calls++;
    const from = armed.from ?? 1;
    broken = calls >= from && calls < from + (armed.times ?? Infinity);
    return broken;
  };
  const error = (operation: string): Error =>
    Object.assign(new Error(`${armed?.code}: injected, ${operation}`), { code: armed?.code });

  const files = { ...nodeFiles };
  for (const name of Object.keys(nodeFiles) as (keyof Files)[]) {
    const real = nodeFiles[name] as (...given: unknown[]) => Promise<unknown>;
    Object.assign(files, {
      [name]: async (...given: unknown[]) => {
        if (!failing(name)) return real(...given);
        if (name === 'write' && armed?.short === true && !halved) {
          halved = true;
          const [fd, bytes] = given as [number, Uint8Array];
          return nodeFiles.write(fd, bytes.subarray(0, Math.floor(bytes.length / 2)));
        }
        throw error(name);
      },
    });
  }
  return { files, arm: (fault) => void (armed = fault) };
}
