/** Time and chance in a browser: the only file of the script that touches them. */

/** The browser's own clock, which may be wrong: pages correct it by the service's. */
export const nowMs = (): number => Date.now(); // A browser has no other.

/** Calls once, later. @returns a function that cancels it */
export function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms); // A browser's only timer.
  return () => clearTimeout(timer);
}

/** Calls again and again, for as long as the page is there. */
export const every = (ms: number, act: () => void): void => void setInterval(act, ms); // As above.

/** From 0 to 1, so that two hundred pages do not all come at the same moment. */
export const chance = (): number => Math.random(); // Nothing secret hangs on it.
