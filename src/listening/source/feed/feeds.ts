import { createHash } from 'node:crypto';
import type { Clock } from '../../../clock.js';
import { UnisonoError } from '../../../error.js';
import type { Mention } from '../../mention.js';
import { feedUrl, fetchFeed, type FeedFault, type Fetched, type FetchOptions, type Validators } from './fetch.js';

/** A feed that an incident listens to, as it is stored. Moments are ISO 8601 UTC. */
export interface Feed extends Validators {
  /** Made of its address, so that the same feed is the same source again when it comes back. */
  readonly id: string;
  readonly incident: string;
  readonly address: string;
  /** What it calls itself. */
  readonly title: string;
  readonly by: string;
  readonly addedAt: string;
  /** When it was last read, or had nothing new. */
  readonly workedAt: string;
  /** Messages that it has brought. */
  readonly brought: number;
  /** Why it could not be read the last time, and how many times in a row; null where it could. */
  readonly failure: { readonly fault: FeedFault; readonly status: number | null; readonly times: number } | null;
  /** When it is read next. */
  readonly nextAt: string;
}

/** What came of adding a feed. */
export type Added =
  | { readonly feed: Feed; readonly isNew: boolean }
  | { readonly fault: FeedFault | 'too-many'; readonly status: number | null };

export interface FeedsOptions {
  readonly documents: { get<T>(name: string): Promise<T | undefined>; put<T>(name: string, value: T): Promise<void> };
  readonly listener: {
    take(incident: string, mentions: readonly Mention[]): Promise<{ readonly added: number }>;
  };
  /** The incidents: a closed one reads no feeds, until it is opened again. */
  readonly incidents: { look(incident: string): Promise<{ readonly state: { readonly closedAt?: string } }> };
  /** Where feeds may be, and how long they may take. */
  readonly reach?: FetchOptions;
  readonly clock: Clock;
  /** Told of what went wrong inside. Never gets anybody's words. */
  readonly report: (error: unknown, where: string) => void;
}

/** How often a feed is read, and at the least where it fails: twice as long after each failure. */
const everyMs = 300_000;
const seldomMs = 3_600_000;
/** So many feeds has an incident at most. */
export const mostFeeds = 20;
const documentName = 'feeds';

/** The feeds of all incidents. They are read by the clock, whether anybody looks or not, and go on after a restart. */
export class Feeds {
  readonly #feeds = new Map<string, Feed>();
  /** Those that are read for the first time just now: whoever adds one of them too has the same. */
  readonly #coming = new Map<string, Promise<Added>>();
  readonly #cancels = new Map<string, () => void>();
  readonly #underWay = new Set<Promise<void>>();
  readonly #ending = new AbortController();
  #writing: Promise<void> = Promise.resolve();

  private constructor(private readonly options: FeedsOptions) {}

  /** Takes up the feeds that were added before. */
  static async open(options: FeedsOptions): Promise<Feeds> {
    const feeds = new Feeds(options);
    for (const feed of (await options.documents.get<readonly Feed[]>(documentName)) ?? []) {
      feeds.#feeds.set(keyOf(feed), feed);
      feeds.#arm(feed);
    }
    return feeds;
  }

  /** The feeds of an incident, in the order in which they were added. */
  of(incident: string): Feed[] {
    return [...this.#feeds.values()].filter((feed) => feed.incident === incident);
  }

  /** Reads a feed for the first time, and goes on reading it. One that cannot be read now is not added: whoever typed the
   *  address is told why. Resolves once it is kept, with what it held.
   *  @throws STORE_READ_ONLY */
  async add(incident: string, typed: string, by: string): Promise<Added> {
    const address = feedUrl(typed.trim())?.href;
    if (address === undefined) return { fault: 'address', status: null };
    const id = createHash('sha256').update(address).digest('hex').slice(0, 16);
    const key = keyOf({ incident, id });
    const known = this.#feeds.get(key);
    if (known !== undefined) return { feed: known, isNew: false };
    const coming = this.#coming.get(key);
    if (coming !== undefined) return coming.then((added) => ('feed' in added ? { ...added, isNew: false } : added));
    const others = [...this.#coming.keys()].filter((other) => other.startsWith(keyOf({ incident, id: '' })));
    if (this.of(incident).length + others.length >= mostFeeds) return { fault: 'too-many', status: null };
    const adding = this.#begin({ incident, id, address, by }).finally(() => this.#coming.delete(key));
    this.#coming.set(key, adding);
    return adding;
  }

  async #begin({ incident, id, address, by }: Pick<Feed, 'incident' | 'id' | 'address' | 'by'>): Promise<Added> {
    const fetched = await this.#fetch(address, { etag: null, lastModified: null });
    // With nothing to compare to, a server that says "the same" says nothing.
    if (fetched.result === 'same') return { fault: 'no-feed', status: null };
    if (fetched.result === 'failed') return fetched;
    const now = this.options.clock.now();
    const { readFeed } = await reader();
    const read = readFeed(fetched.bytes, fetched.charset, { source: sourceOf(id), base: fetched.base, now });
    if (read === null) return { fault: 'no-feed', status: null };
    const { added } = await this.options.listener.take(incident, read.mentions);
    const { etag, lastModified } = fetched;
    const feed: Feed = {
      id,
      incident,
      address,
      title: read.title,
      by,
      addedAt: now,
      workedAt: now,
      brought: added,
      failure: null,
      etag,
      lastModified,
      nextAt: later(now, everyMs),
    };
    await this.#put(feed);
    return { feed, isNew: true };
  }

  /** Reads a feed no more; what it brought stays. @throws INPUT_INVALID where there is none, STORE_READ_ONLY */
  async remove(incident: string, id: string): Promise<void> {
    const key = keyOf({ incident, id });
    if (!this.#feeds.delete(key)) throw new UnisonoError('INPUT_INVALID', `there is no feed "${id}" here`);
    this.#cancels.get(key)?.();
    this.#cancels.delete(key);
    await this.#save();
  }

  /** Reads nothing more: waits for what is being kept, and for no server. */
  async close(): Promise<void> {
    this.#ending.abort();
    for (const cancel of this.#cancels.values()) cancel();
    await Promise.all(this.#underWay);
    await this.#writing.catch(() => {});
  }

  get #isClosed(): boolean {
    return this.#ending.signal.aborted;
  }

  #fetch(address: string, known: Validators): Promise<Fetched> {
    return fetchFeed(address, known, { ...this.options.reach, ending: this.#ending.signal });
  }

  #arm(feed: Feed): void {
    const key = keyOf(feed);
    this.#cancels.get(key)?.();
    if (this.#isClosed) return;
    this.#cancels.set(
      key,
      this.options.clock.wakeAt(feed.nextAt, () => {
        const poll = this.#poll(key).catch((error: unknown) => this.options.report(error, 'feeds'));
        this.#underWay.add(poll);
        void poll.finally(() => this.#underWay.delete(poll));
      }),
    );
  }

  async #poll(key: string): Promise<void> {
    const feed = this.#feeds.get(key);
    if (feed === undefined || this.#isClosed) return;
    const { clock } = this.options;
    let after: Feed;
    try {
      const { state } = await this.options.incidents.look(feed.incident);
      after = state.closedAt === undefined ? await this.#read(feed) : calm(feed, clock.now());
    } catch (error) {
      this.options.report(error, 'feeds');
      after = failed(feed, { fault: 'unkept', status: null }, clock.now());
    }
    // Somebody may have removed it meanwhile.
    if (this.#feeds.has(key)) await this.#put(after);
  }

  /** A feed after it was read once more. @throws where what it brought could not be kept */
  async #read(feed: Feed): Promise<Feed> {
    const { clock, listener } = this.options;
    const fetched = await this.#fetch(feed.address, feed);
    const now = clock.now();
    // The server is not to blame.
    if (this.#isClosed && fetched.result === 'failed') return feed;
    if (fetched.result === 'failed') return failed(feed, fetched, now);
    if (fetched.result === 'same') return { ...calm(feed, now), workedAt: now, failure: null };
    const { bytes, charset, base, etag, lastModified } = fetched;
    const { readFeed } = await reader();
    const read = readFeed(bytes, charset, { source: sourceOf(feed.id), base, now });
    if (read === null) return failed(feed, { fault: 'no-feed', status: null }, now);
    const { added } = await listener.take(feed.incident, read.mentions);
    return {
      ...calm(feed, now),
      title: read.title,
      workedAt: now,
      brought: feed.brought + added,
      failure: null,
      etag,
      lastModified,
    };
  }

  /** Keeps a feed as it is now. It is read again also where that fails: it was added, after all. */
  async #put(feed: Feed): Promise<void> {
    this.#feeds.set(keyOf(feed), feed);
    this.#arm(feed);
    await this.#save();
  }

  /** One write after another, each of what there is by then. */
  #save(): Promise<void> {
    this.#writing = this.#writing
      .catch(() => {})
      .then(() => this.options.documents.put(documentName, [...this.#feeds.values()]));
    return this.#writing;
  }
}

/** Loaded with the first feed: whoever has none need not wait for it at the start. */
const reader = () => import('./read.js');

const keyOf = ({ incident, id }: Pick<Feed, 'incident' | 'id'>): string => `${incident}/${id}`;

/** The source of a feed's mentions. */
const sourceOf = (id: string): string => `feed-${id}`;

const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

const calm = (feed: Feed, now: string): Feed => ({ ...feed, nextAt: later(now, everyMs) });

function failed(feed: Feed, why: { readonly fault: FeedFault; readonly status: number | null }, now: string): Feed {
  const times = (feed.failure?.times ?? 0) + 1;
  const { fault, status } = why;
  const waitMs = Math.min(seldomMs, everyMs * 2 ** Math.min(times, 10));
  return { ...feed, failure: { fault, status, times }, nextAt: later(now, waitMs) };
}
