import { readFileSync } from 'node:fs';

/** How long the main thread has stood in the row for a processor that other threads and programs had, in ms since it began; 0
 *  where the system does not tell, which Linux does.
 *  @see https://docs.kernel.org/scheduler/sched-stats.html, the second field of a process */
export function queuedMs(): number {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}

/** How long something takes in ms, less what the main thread waited for a processor. */
export async function ownMs(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now() - queuedMs();
  await act();
  return performance.now() - queuedMs() - began;
}

/** The longest time in ms in which the main thread did not look up while something went on; likewise. */
export async function longestPauseMs(during: () => Promise<unknown>): Promise<number> {
  const now = (): number => performance.now() - queuedMs();
  let longest = 0;
  let last = now();
  const tick = (): void => {
    const at = now();
    longest = Math.max(longest, at - last);
    last = at;
  };
  const ticking = setInterval(tick, 5);
  await during();
  tick();
  clearInterval(ticking);
  return longest;
}
