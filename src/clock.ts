import { randomBytes, randomUUID } from 'node:crypto';

/** Time and chance as ports: the only file, beside the main program, that touches the real ones. */
export interface Clock {
  /** The present instant, ISO 8601 UTC with milliseconds. */
  now(): string;
  /** Calls `act` at `at` or at once when that has passed. @returns a function that cancels it */
  wakeAt(at: string, act: () => void): () => void;
}

/** Node counts a timeout in a signed 32-bit number of milliseconds; a longer one would fire at once. */
const longestTimeoutMs = 2 ** 31 - 1;

/** The clock of a live service. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  wakeAt(at, act) {
    let timer: NodeJS.Timeout;
    const arm = (): void => {
      const leftMs = Date.parse(at) - Date.now();
      if (leftMs <= 0) timer = setTimeout(act, 0);
      else timer = setTimeout(leftMs > longestTimeoutMs ? arm : act, Math.min(leftMs, longestTimeoutMs));
      timer.unref();
    };
    arm();
    return () => clearTimeout(timer);
  },
};

/** A clock that moves only when told to: for exercises, tests and replays. */
export class ManualClock implements Clock {
  private at: number;
  private waiting: { at: number; act: () => void }[] = [];

  constructor(at: string) {
    this.at = Date.parse(at);
  }

  now(): string {
    return new Date(this.at).toISOString();
  }

  wakeAt(at: string, act: () => void): () => void {
    const entry = { at: Date.parse(at), act };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== entry);
    };
  }

  /** When the next sleeper is due, ISO 8601 UTC; null when nobody sleeps. */
  nextAt(): string | null {
    const first = this.waiting.reduce((least, { at }) => Math.min(least, at), Infinity);
    return first === Infinity ? null : new Date(first).toISOString();
  }

  /** Moves to `at`, waking on the way whoever is due, each at his own instant. Never moves back. */
  moveTo(at: string): void {
    const end = Date.parse(at);
    for (;;) {
      const due = this.waiting.filter((entry) => entry.at <= end).sort((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      this.waiting = this.waiting.filter((entry) => entry !== due);
      this.at = Math.max(this.at, due.at);
      due.act();
    }
    this.at = Math.max(this.at, end);
  }
}

/** A fresh command id; unguessable, so that incident ids made from it are too. */
export const freshId = (): string => randomUUID();

/** A fresh secret of 256 bits, as it can stand in an address or a cookie: nobody guesses it. */
export const freshToken = (): string => randomBytes(32).toString('base64url');
