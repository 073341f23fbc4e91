import { createHash } from 'node:crypto';
import type { Response } from 'express';
import type { Account } from '../../account/accounts.js';
import type { People } from '../../account/people.js';
import type { Clock } from '../../clock.js';
import type { Engine } from '../../engine/engine.js';
import type { Summary } from '../../engine/summary.js';
import type { Library } from '../../incident/library.js';
import type { State } from '../../incident/state.js';
import { mayLook, visibleTo } from '../access.js';
import { Presence } from './presence.js';
import { Sheets } from './sheets.js';
import { eventText, Streams, type StreamLimits } from './streams.js';

export interface LiveOptions {
  readonly engine: Engine;
  readonly people: People;
  /** The time at people's screens, by which they come and go; exercises may have another. */
  readonly clock: Clock;
  readonly limits?: StreamLimits | undefined;
  /** Ends every stream. */
  readonly stopping?: AbortSignal | undefined;
}

/** What keeps open pages up to date: streams that say "this is at version 17", who is there, and pages kept for many. */
export class Live {
  readonly streams: Streams;
  readonly presence: Presence;
  readonly sheets = new Sheets();

  /** What each of those sees who do not see the whole list, while he follows it: his account's id, and incidents. */
  private readonly seen = new Map<string, Set<string>>();

  constructor(private readonly options: LiveOptions) {
    const { engine, people, clock, limits, stopping } = options;
    this.streams = new Streams(clock, limits);
    this.presence = new Presence(clock, (incident, picture) =>
      this.streams.tell(incident, eventText('presence', picture)),
    );
    const unwatch = engine.watch((incident, version) => {
      if (this.streams.count(incident) > 0) this.streams.tell(incident, this.versionText(version));
      this.tellLists(incident);
    });
    const endPass = (hash: string): void => this.streams.endPass(hash);
    const unhear = [people.sessions.onEnded(endPass), people.accounts.onTokenEnded(endPass)];
    const close = (): void => {
      unwatch();
      for (const one of unhear) one();
      this.streams.close();
      this.presence.close();
    };
    stopping?.addEventListener('abort', close, { once: true });
    if (stopping?.aborted) close();
  }

  /** Begins the stream of an incident that somebody may look at, for as long as he may. */
  followIncident(response: Response, { incident, account, pass, who }: Following & { incident: string }): void {
    const { engine, people } = this.options;
    // Now, and not when he asked: between the look and the joining nothing may go unheard.
    const version = engine.summary(incident)?.version ?? 0;
    this.streams.join(response, {
      room: incident,
      who,
      pass,
      hello: this.versionText(version) + eventText('presence', this.presence.picture(incident)),
      may: () => mayLook(people.accounts.of(account) ?? null, engine.summary(incident)?.participants ?? []),
    });
  }

  /** Begins the stream of the list as an account sees it: nobody hears that something happens which he may not look at. */
  followList(response: Response, { account, pass, who }: Following): void {
    const { engine, people } = this.options;
    const now = people.accounts.of(account) ?? null;
    const all = seesAll(now);
    const list = visibleTo(now, engine.list());
    if (!all) this.seen.set(account, new Set(list.map(({ id }) => id)));
    this.streams.join(response, {
      room: all ? wholeList : listOf(account),
      who,
      pass,
      hello: this.versionText(versionOf(list)),
      may: () => {
        const then = people.accounts.of(account) ?? null;
        return then !== null && seesAll(then) === all;
      },
    });
  }

  private tellLists(incident: string): void {
    const { engine, people } = this.options;
    if (this.streams.count(wholeList) > 0) this.streams.tell(wholeList, this.versionText(versionOf(engine.list())));
    for (const [account, seen] of this.seen) {
      if (this.streams.count(listOf(account)) === 0) {
        this.seen.delete(account);
        continue;
      }
      const before = seen.has(incident);
      const now = mayLook(people.accounts.of(account) ?? null, engine.summary(incident)?.participants ?? []);
      if (now) seen.add(incident);
      else seen.delete(incident);
      if (!before && !now) continue;
      const list = engine.list().filter(({ id }) => seen.has(id));
      this.streams.tell(listOf(account), this.versionText(versionOf(list)));
    }
  }

  /** Where an incident, or the list, stands: never more than versions, so that nobody reads a draft here. */
  private versionText(version: number): string {
    return eventText('version', { version, now: this.options.engine.now() }, version);
  }
}

/** Who follows something. */
interface Following {
  /** The id of his account. */
  readonly account: string;
  /** The hash of the session or token by which he asks, with which the stream ends. */
  readonly pass: string | null;
  /** Whose stream it is, for the limit. */
  readonly who: string;
}

/** Rooms of the list; those of incidents are their ids, which begin otherwise. */
const wholeList = ' ';
const listOf = (account: string): string => ` ${account}`;
const seesAll = (account: Account | null): boolean => mayLook(account, []);

/** The version of a list: every commit of any incident in it raises it by one. Pure. */
export const versionOf = (list: readonly Summary[]): number => list.reduce((sum, { version }) => sum + version, 0);

/** A text that changes whenever a list of incidents may, and is another for whoever sees others. Pure. */
export const markOfSummaries = (list: readonly Summary[]): string =>
  createHash('sha256')
    .update(list.map(({ id, version }) => `${id} ${version}`).join('\n'))
    .digest('base64url');

/** A text that changes whenever what is shown of an incident may: its version, and what is kept beside the journals. */
export const markOf = ({ version }: State, { contacts, preapprovals }: Library): string =>
  [version, markOfList(contacts), markOfList(preapprovals)].join('.');

/** Lists that are replaced whole get a number each: comparing them would take longer than showing them. */
const numbers = new WeakMap<object, number>();
let given = 0;
/** A text that is another for every list. */
export function markOfList(list: object): string {
  const known = numbers.get(list) ?? ++given;
  numbers.set(list, known);
  return `${known}`;
}
