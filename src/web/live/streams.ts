import type { ServerResponse } from 'node:http';
import type { Clock } from '../../clock.js';
import { Problem } from '../problem.js';

/** How many event streams the service keeps open. A page holds one; browsers open six to a host at most. */
export interface StreamLimits {
  /** For one person, in all his windows. */
  readonly perPerson: number;
  readonly total: number;
}

export const streamLimits: StreamLimits = { perPerson: 24, total: 5000 };

/** Proxies hang up on a line that is silent for a minute; this comes well before. */
export const heartbeatMs = 15_000;
/** A stream ends after ten minutes, and the page comes back for another: so that somebody who may no longer look is let go of. */
export const longestMs = 600_000;
/** A reader who has fallen this far behind is let go of: he comes back, and is told where things stand. */
const furthestBehindBytes = 64 * 1024;

/** A comment for proxies, and an event for pages: browsers do not show comments to scripts. */
const heartbeat = ':\nevent: beat\ndata: {}\n\n';

/** One event as it goes over the line. Pure.
 *  @param data must be JSON, which holds no line break */
export const eventText = (name: string, data: object, id?: number): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** Somebody who asks for a stream. */
export interface Listener {
  readonly room: string;
  /** Whose stream it is, for the limit. */
  readonly who: string;
  /** What is said to him first. */
  readonly hello: string;
  /** The hash of his browser's session or of his program's token, with which the stream ends. */
  readonly pass?: string | null;
  /** Whether he may still listen; asked before anything is said. */
  readonly may?: () => boolean;
}

interface Reader extends Omit<Listener, 'room' | 'hello'> {
  readonly response: ServerResponse;
  readonly untilMs: number;
}

/** Open event streams, in rooms: whoever is in a room hears the same. */
export class Streams {
  private readonly rooms = new Map<string, Set<Reader>>();
  private readonly held = new Map<string, number>();
  private open = 0;
  private closed = false;
  private stopBeating: (() => void) | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly limits: StreamLimits = streamLimits,
  ) {}

  /** How many streams are open, in one room or in all. */
  count(room?: string): number {
    return room === undefined ? this.open : (this.rooms.get(room)?.size ?? 0);
  }

  /** Whether one more may be opened. @throws Problem STREAMS_TOO_MANY */
  admit(who: string): void {
    if (this.open >= this.limits.total || (this.held.get(who) ?? 0) >= this.limits.perPerson)
      throw new Problem('STREAMS_TOO_MANY', { seconds: 30 });
  }

  /** Begins a stream that says `hello` at once, and all that is told to the room until either side hangs up. */
  join(response: ServerResponse, { room, hello, ...reading }: Listener): void {
    // A stream ends when the line does: without chunks each event is one write of the same bytes to all.
    response.useChunkedEncodingByDefault = false;
    response.writeHead(200, {
      Connection: 'close',
      'Content-Type': 'text/event-stream; charset=utf-8',
      // A proxy that collects what we say before it passes it on would make it old.
      'X-Accel-Buffering': 'no',
    });
    if (this.closed) return void response.end(hello);
    const reader = { ...reading, response, untilMs: Date.parse(this.clock.now()) + longestMs };
    const readers = this.rooms.get(room) ?? new Set<Reader>();
    this.rooms.set(room, readers.add(reader));
    this.held.set(reader.who, (this.held.get(reader.who) ?? 0) + 1);
    this.open += 1;
    response.once('close', () => this.leave(room, reader));
    response.write(`retry: 2000\n\n${hello}`);
    if (this.stopBeating === null) this.beatLater();
  }

  /** Says one thing to everybody in a room who may still listen: one text, made once. */
  tell(room: string, text: string): void {
    const readers = this.rooms.get(room);
    if (readers === undefined) return;
    const bytes = Buffer.from(text);
    for (const { response, may } of readers) {
      if (may?.() === false) response.end();
      else if (response.writableLength > furthestBehindBytes) response.destroy();
      else response.write(bytes);
    }
  }

  /** Ends the streams of a session or token that ended. */
  endPass(hash: string): void {
    for (const readers of this.rooms.values())
      for (const { response, pass } of readers) if (pass === hash) response.end();
  }

  /** Ends all streams; whoever comes after gets one that ends at once. */
  close(): void {
    this.closed = true;
    this.stopBeating?.();
    for (const readers of this.rooms.values()) for (const { response } of readers) response.end();
  }

  private leave(room: string, reader: Reader): void {
    const readers = this.rooms.get(room);
    if (readers?.delete(reader) !== true) return;
    if (readers.size === 0) this.rooms.delete(room);
    const left = this.held.get(reader.who)! - 1;
    if (left === 0) this.held.delete(reader.who);
    else this.held.set(reader.who, left);
    this.open -= 1;
    if (this.open > 0) return;
    this.stopBeating?.();
    this.stopBeating = null;
  }

  private beatLater(): void {
    const at = new Date(Date.parse(this.clock.now()) + heartbeatMs).toISOString();
    this.stopBeating = this.clock.wakeAt(at, () => {
      const now = Date.parse(this.clock.now());
      for (const [room, readers] of this.rooms) {
        this.tell(room, heartbeat);
        for (const { response, untilMs } of readers) if (untilMs <= now && !response.writableEnded) response.end();
      }
      this.beatLater();
    });
  }
}
