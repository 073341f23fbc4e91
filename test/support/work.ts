/** The work of this process, in ms of processor time, that something takes at the least of three tries. What others do beside it
 *  says nothing of it, nor does a collection of garbage that falls into one of them.
 *  @param act all of it: what it remembers of the try before must not be on what it is given */
export function workMs(act: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const before = process.cpuUsage();
      act();
      return process.cpuUsage(before).user / 1000;
    }),
  );
}
