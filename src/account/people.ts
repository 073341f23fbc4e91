import { freshToken, type Clock } from '../clock.js';
import type { DocumentStore } from '../engine/port.js';
import { Accounts, type Account } from './accounts.js';
import { ApproverLinks } from './approver.js';
import { isPassword, isSame, prepare, sign } from './secret.js';
import { Sessions } from './session.js';
import { Throttle } from './throttle.js';

export interface PeopleOptions {
  readonly documents: DocumentStore;
  readonly clock: Clock;
  /** Told of what went wrong in the background; never of a token. */
  readonly report: (error: unknown) => void;
}

/** Somebody at the door. */
export interface Caller {
  /** A name or an e-mail address. */
  readonly name: string;
  readonly password: string;
  /** Where the request comes from. */
  readonly address: string;
  /** The cookie that his device got when somebody last signed in there. */
  readonly device?: string | undefined;
}

/** How signing in ended: `waitS` in seconds where too much was tried; null where name and password do not belong together,
 *  whichever of them it is. */
export type SignedIn = { readonly account: Account; readonly device: string } | { readonly waitS: number } | null;

/** All that the service knows of the people who use it: accounts, sessions, links for approvers, and who tries too much. */
export class People {
  private constructor(
    readonly accounts: Accounts,
    readonly sessions: Sessions,
    readonly approvers: ApproverLinks,
    private readonly throttle: Throttle,
  ) {}

  static async open({ documents, clock, report }: PeopleOptions): Promise<People> {
    prepare();
    return new People(
      await Accounts.open(documents, clock),
      await Sessions.open(documents, clock, report),
      await ApproverLinks.open(documents, clock),
      new Throttle(clock),
    );
  }

  /** Proves who somebody is. The same work is done for a name that nobody has. */
  async signIn({ name, password, address, device }: Caller): Promise<SignedIn> {
    const known = this.accounts.called(name);
    const place = this.place(address);
    const nonce = known === undefined ? undefined : this.deviceOf(known, device);
    const attempt = {
      name,
      address: networkOf(address),
      usual: known?.usual.includes(place) ?? false,
      ...(nonce === undefined ? {} : { device: nonce }),
    };
    const waitS = await this.throttle.begin(attempt);
    if (waitS > 0) return { waitS };
    const right = await isPassword(password, known?.password ?? null);
    // Looked up again: the account may have ended, or got another password, while the hash was worked on.
    const account = known === undefined ? undefined : this.accounts.of(known.id);
    if (!right || account === undefined || account.password !== known?.password) return null;
    await this.throttle.succeed(attempt);
    // What helps the next time must not keep anybody out now: the disk may take nothing more.
    await this.accounts.remember(account.id, place).catch(() => undefined);
    return { account, device: this.deviceFor(account) };
  }

  /** Counts a try of somebody who is signed in and gives his password once more. @returns after how many seconds to try again */
  async tryAgain(account: string): Promise<number> {
    return this.throttle.begin({ name: account, address: 'inside', usual: true });
  }

  /** The cookie for a device in which somebody has just shown who he is; it says nothing but that he did. */
  deviceFor(account: Account): string {
    const nonce = freshToken();
    return `${nonce}.${this.deviceCode(account, nonce)}`;
  }

  async close(): Promise<void> {
    await this.sessions.close();
  }

  private deviceOf(account: Account, cookie: string | undefined): string | undefined {
    const [nonce = '', code = ''] = (cookie ?? '').split('.');
    return nonce !== '' && isSame(code, this.deviceCode(account, nonce)) ? nonce : undefined;
  }

  private deviceCode({ id, passwordAt }: Account, nonce: string): string {
    return sign(this.accounts.secret, `device ${id} ${passwordAt} ${nonce}`);
  }

  /** An address as it is kept with an account: enough to know it again. */
  private place(address: string): string {
    return sign(this.accounts.secret, `address ${networkOf(address)}`).slice(0, 22);
  }
}

/** The part of an address that one customer has: all of an IPv4 address, the first 64 bits of an IPv6 address. Pure. */
export function networkOf(address: string): string {
  const plain = address
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '')
    .split('%', 1)[0]!;
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return groups.slice(0, 4).join(':');
}
