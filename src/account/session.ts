import type { Clock } from '../clock.js';
import { documentNames, type DocumentStore } from '../engine/port.js';
import { UnisonoError } from '../error.js';
import { digest } from './secret.js';

/** A browser in which somebody is signed in. The id that the browser holds is kept as its hash alone. */
export interface Session {
  readonly hash: string;
  readonly account: string;
  readonly createdAt: string;
  readonly seenAt: string;
  /** What the browser says that it is, so that people know theirs again. */
  readonly agent: string;
}

/** A crisis lasts a night, and whoever looks up after five hours of telephone calls must not be asked for a password first:
 *  so twelve hours without a request. And it goes on for days: a week, then, until everybody signs in again. */
export const idleMs = 12 * 3_600_000;
export const longestMs = 7 * 24 * 3_600_000;

/** How often it is written when somebody was last seen: a crash forgets a minute of that, and nothing else. */
const saveEveryMs = 60_000;
const longestAgent = 200;

/** The sessions of all accounts. Beginning and ending one is durable when it is acknowledged. */
export class Sessions {
  private readonly byHash = new Map<string, Session>();
  private readonly listeners = new Set<(session: string) => void>();
  private unsaved = false;
  private cancel: (() => void) | undefined;
  private last: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly documents: DocumentStore,
    private readonly clock: Clock,
    private readonly report: (error: unknown) => void,
  ) {}

  /** @param report told of what could not be written in the background */
  static async open(documents: DocumentStore, clock: Clock, report: (error: unknown) => void): Promise<Sessions> {
    const sessions = new Sessions(documents, clock, report);
    const kept = (await documents.get<{ sessions: Session[] }>(documentNames.sessions))?.sessions ?? [];
    for (const one of kept) sessions.byHash.set(one.hash, one);
    sessions.sweep();
    return sessions;
  }

  /** The session of a browser's id, where it still holds. */
  find(id: string): Session | undefined {
    // The hash of a secret is looked up, so the time taken tells nothing about the secret.
    const found = this.byHash.get(digest(id));
    if (found === undefined || this.holds(found)) return found;
    this.drop(found.hash);
    this.saveSoon();
    return undefined;
  }

  /** Signs a browser in. Where the disk takes nothing more it holds until the service stops: in that hour people must at
   *  least be able to read. */
  async begin(id: string, { account, agent }: { account: string; agent: string }): Promise<void> {
    const at = this.clock.now();
    const hash = digest(id);
    this.byHash.set(hash, { hash, account, createdAt: at, seenAt: at, agent: agent.slice(0, longestAgent) });
    try {
      await this.save();
    } catch (error) {
      if (!(error instanceof UnisonoError) || error.code !== 'STORE_READ_ONLY') throw error;
      this.report(error);
    }
    this.watch();
  }

  /** Notes that a browser was seen. */
  touch(id: string): void {
    const found = this.find(id);
    if (found === undefined) return;
    this.byHash.set(found.hash, { ...found, seenAt: this.clock.now() });
    this.saveSoon();
  }

  /** Ends sessions at once; resolves when a restart would not bring them back.
   *  @param but a session that goes on @throws STORE_READ_ONLY */
  async end(which: { readonly account: string; readonly hash?: string; readonly but?: string }): Promise<number> {
    const ended = this.of(which.account).filter(
      ({ hash }) => (which.hash === undefined || hash === which.hash) && hash !== which.but,
    );
    for (const { hash } of ended) this.drop(hash);
    if (ended.length > 0) await this.save();
    return ended.length;
  }

  /** Those of an account, the latest seen first. */
  of(account: string): Session[] {
    return [...this.byHash.values()]
      .filter((one) => one.account === account && this.holds(one))
      .sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
  }

  /** Calls back with the hash of each session that ends, so that what it keeps open can be closed.
   *  @returns a function that ends it */
  onEnded(listener: (session: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Writes what was not written yet. */
  async close(): Promise<void> {
    this.cancel?.();
    this.cancel = undefined;
    if (this.unsaved) await this.save().catch(this.report);
    await this.last;
  }

  private holds({ createdAt, seenAt }: Session): boolean {
    const now = Date.parse(this.clock.now());
    return now - Date.parse(seenAt) < idleMs && now - Date.parse(createdAt) < longestMs;
  }

  private sweep(): void {
    for (const one of this.byHash.values()) {
      if (this.holds(one)) continue;
      this.drop(one.hash);
      this.unsaved = true;
    }
  }

  private drop(hash: string): void {
    if (!this.byHash.delete(hash)) return;
    for (const listener of this.listeners) listener(hash);
  }

  private saveSoon(): void {
    this.unsaved = true;
    this.watch();
  }

  /** Looks in a minute, and then each minute for as long as somebody is signed in, what to write and who has expired. */
  private watch(): void {
    if (this.cancel !== undefined) return;
    const wake = (): void => {
      this.cancel = undefined;
      this.sweep();
      if (this.unsaved) void this.save().catch(this.report);
      if (this.byHash.size > 0) arm();
    };
    const arm = (): void => {
      this.cancel = this.clock.wakeAt(new Date(Date.parse(this.clock.now()) + saveEveryMs).toISOString(), wake);
    };
    arm();
  }

  private save(): Promise<void> {
    this.unsaved = false;
    const saved = this.last.then(() =>
      this.documents.put(documentNames.sessions, { sessions: [...this.byHash.values()] }),
    );
    this.last = saved.catch(() => {
      this.unsaved = true;
    });
    return saved;
  }
}
