import type { Clock } from '../../clock.js';

/** How long somebody counts as there after the last sign of life. Pages give one every twenty seconds. */
export const presenceMs = 45_000;
/** Comings and goings within this time are told together. */
const gatherMs = 200;
/** More windows than this of one person, or people than this in one incident, are not counted. */
const mostWindows = 20;
const mostPlaces = 2000;
/** More names than this are a number. */
const mostNames = 30;

/** One window of one person, and what it looks at. */
export interface Beat {
  readonly who: string;
  /** Tells one window from another. */
  readonly window: string;
  /** The message that is looked at, and whether it is being edited. */
  readonly message?: string | undefined;
  readonly editing?: boolean | undefined;
}

/** Who is at an incident, by name. */
export interface Picture {
  readonly here: readonly string[];
  /** How many there are beyond those named. */
  readonly more: number;
  /** Who edits a message, by its id. */
  readonly editing: Readonly<Record<string, readonly string[]>>;
}

interface Place extends Beat {
  readonly untilMs: number;
}

/** Who looks at what, in memory only: it is of no use a minute later, and never stands in a journal. */
export class Presence {
  private readonly rooms = new Map<string, Map<string, Place>>();
  private readonly told = new Map<string, string>();
  private readonly gathering = new Map<string, () => void>();
  private cancel: (() => void) | null = null;

  /** @param changed called, a moment later, when an incident's picture is another */
  constructor(
    private readonly clock: Clock,
    private readonly changed: (incident: string, picture: Picture) => void,
  ) {}

  /** Takes a sign of life. */
  beat(incident: string, beat: Beat): void {
    const room = this.rooms.get(incident) ?? new Map<string, Place>();
    const key = keyOf(beat);
    const windows = [...room.values()].filter(({ who }) => who === beat.who).length;
    if (!room.has(key) && (room.size >= mostPlaces || windows >= mostWindows)) return;
    this.rooms.set(incident, room.set(key, { ...beat, untilMs: this.nowMs() + presenceMs }));
    if (this.cancel === null) this.expireAt(this.nowMs() + presenceMs);
    this.tellLater(incident);
  }

  /** Somebody closed a window. */
  leave(incident: string, beat: Pick<Beat, 'who' | 'window'>): void {
    const room = this.rooms.get(incident);
    if (room?.delete(keyOf(beat)) !== true) return;
    if (room.size === 0) this.rooms.delete(incident);
    this.tellLater(incident);
  }

  picture(incident: string): Picture {
    const places = [...(this.rooms.get(incident)?.values() ?? [])];
    const names = unique(places.map(({ who }) => who));
    const edited = unique(places.flatMap(({ message, editing }) => (editing && message ? [message] : [])));
    return {
      here: names.slice(0, mostNames),
      more: Math.max(0, names.length - mostNames),
      editing: Object.fromEntries(
        edited.map((id) => [
          id,
          unique(
            places.flatMap(({ who, message, editing }) => (editing === true && message === id ? [who] : [])),
          ).slice(0, mostNames),
        ]),
      ),
    };
  }

  /** Forgets everybody. */
  close(): void {
    this.cancel?.();
    for (const cancel of this.gathering.values()) cancel();
    this.gathering.clear();
    this.rooms.clear();
  }

  private tellLater(incident: string): void {
    if (this.gathering.has(incident)) return;
    const tell = (): void => {
      this.gathering.delete(incident);
      const picture = this.picture(incident);
      const text = JSON.stringify(picture);
      if (text === (this.told.get(incident) ?? nobody)) return;
      if (text === nobody) this.told.delete(incident);
      else this.told.set(incident, text);
      this.changed(incident, picture);
    };
    this.gathering.set(incident, this.clock.wakeAt(iso(this.nowMs() + gatherMs), tell));
  }

  /** One alarm for everybody: it looks who is gone, and is set again for whoever would be next. */
  private expireAt(atMs: number): void {
    this.cancel = this.clock.wakeAt(iso(atMs), () => {
      this.cancel = null;
      const now = this.nowMs();
      let next = Infinity;
      for (const [incident, room] of this.rooms) {
        for (const place of room.values()) {
          if (place.untilMs <= now) this.leave(incident, place);
          else next = Math.min(next, place.untilMs);
        }
      }
      if (next !== Infinity) this.expireAt(next);
    });
  }

  private nowMs(): number {
    return Date.parse(this.clock.now());
  }
}

const keyOf = ({ who, window }: Pick<Beat, 'who' | 'window'>): string => `${who}\n${window}`;
const iso = (ms: number): string => new Date(ms).toISOString();
const unique = (names: readonly string[]): string[] => [...new Set(names)].toSorted();
const nobody = JSON.stringify({ here: [], more: 0, editing: {} });
