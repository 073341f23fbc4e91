import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Clock } from '../clock.js';
import { foldName } from './name.js';

const windowS = 15 * 60;
/** Wrong passwords for one name from one address, or from one known device: more than anybody mistypes. */
export const triesPerName = 10;
/** Wrong passwords from one address for any names: an office behind one address on the morning after a holiday. */
export const triesPerAddress = 100;

/** Somebody who tries to sign in. */
export interface Try {
  /** What he gave as his name. */
  readonly name: string;
  readonly address: string;
  /** A device in which this very person signed in before, as its cookie proves. */
  readonly device?: string;
  /** Whether this very person has signed in from this address before. */
  readonly usual: boolean;
}

/** Slows down guessing. It counts by the pair of name and address, so that whoever guesses from afar never locks out the
 *  person himself; by address, for guesses at many names, though not where the person usually is; and a device that was his
 *  before counts for itself alone. An unknown name is counted like a known one. */
export class Throttle {
  private readonly names = new RateLimiterMemory({ points: triesPerName, duration: windowS });
  private readonly addresses = new RateLimiterMemory({ points: triesPerAddress, duration: windowS });

  constructor(private readonly clock: Clock) {}

  /** Counts a try before its password is looked at, so that many at once are counted too.
   *  @returns after how many seconds to try again, and 0 where it may go on now */
  async begin(attempt: Try): Promise<number> {
    const { device, usual, address, ...rest } = attempt;
    if (device !== undefined && (await this.waitS(this.names, keyOf(attempt))) === 0) return 0;
    // By address first: whoever tries a million names must not fill the memory with them.
    const wait = usual ? 0 : await this.waitS(this.addresses, address);
    return wait > 0 ? wait : this.waitS(this.names, keyOf({ ...rest, address }));
  }

  /** Forgets the wrong tries of whoever has shown who he is. */
  async succeed({ device, usual, ...rest }: Try): Promise<void> {
    await this.names.delete(this.inWindow(keyOf(rest)));
    if (device !== undefined) await this.names.delete(this.inWindow(keyOf({ ...rest, device })));
    else if (!usual) await this.addresses.reward(this.inWindow(rest.address));
  }

  private async waitS(limiter: RateLimiterMemory, key: string): Promise<number> {
    try {
      await limiter.consume(this.inWindow(key));
      return 0;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const nowS = Date.parse(this.clock.now()) / 1000;
      return Math.max(1, Math.ceil(windowS - (nowS % windowS)));
    }
  }

  /** The library counts on the machine's clock; with the quarter of an hour in the key it counts on ours, and its own only
   *  clears away. */
  private inWindow(key: string): string {
    return `${key}@${Math.floor(Date.parse(this.clock.now()) / 1000 / windowS)}`;
  }
}

/** What is counted together. Hashed, since what is typed as a name may be anything, a password too. */
const keyOf = ({ name, address, device }: Omit<Try, 'usual'>): string =>
  createHash('sha256')
    .update(JSON.stringify([foldName(name.slice(0, 300)), device === undefined ? address : `device ${device}`]))
    .digest('hex');
