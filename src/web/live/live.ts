import type { Clock } from '../../clock.js';
import type { Engine } from '../../engine/engine.js';
import type { Library } from '../../incident/library.js';
import type { State } from '../../incident/state.js';
import { Presence } from './presence.js';
import { Sheets } from './sheets.js';
import { eventText, Streams, type StreamLimits } from './streams.js';

/** The room of those who look at the list of incidents; incidents have rooms of their own, by id. */
export const listRoom = '';

export interface LiveOptions {
  readonly engine: Engine;
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

  constructor(private readonly options: LiveOptions) {
    const { engine, clock, limits, stopping } = options;
    this.streams = new Streams(clock, limits);
    this.presence = new Presence(clock, (incident, picture) =>
      this.streams.tell(incident, eventText('presence', picture)),
    );
    const unwatch = engine.watch((incident, version) => {
      if (this.streams.count(incident) > 0) this.streams.tell(incident, this.versionText(version));
      if (this.streams.count(listRoom) > 0) this.streams.tell(listRoom, this.versionText(listVersion(engine)));
    });
    const close = (): void => {
      unwatch();
      this.streams.close();
      this.presence.close();
    };
    stopping?.addEventListener('abort', close, { once: true });
    if (stopping?.aborted) close();
  }

  /** Where an incident, or the list, stands: never more than versions, so that nobody reads a draft here. */
  versionText(version: number): string {
    return eventText('version', { version, now: this.options.engine.now() }, version);
  }

  presenceText(incident: string): string {
    return eventText('presence', this.presence.picture(incident));
  }
}

/** The version of the list: every commit of any incident raises it by one. */
export const listVersion = (engine: Engine): number => engine.list().reduce((sum, { version }) => sum + version, 0);

/** A text that changes whenever what is shown of an incident may: its version, and what is kept beside the journals. */
export const markOf = ({ version }: State, { contacts, preapprovals }: Library): string =>
  [version, markOfList(contacts), markOfList(preapprovals)].join('.');

/** Lists that are replaced whole get a number each: comparing them would take longer than showing them. */
const numbers = new WeakMap<object, number>();
let given = 0;
function markOfList(list: object): number {
  const known = numbers.get(list) ?? ++given;
  numbers.set(list, known);
  return known;
}
