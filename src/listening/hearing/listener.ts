import { UnisonoError } from '../../error.js';
import { answersOf, type Answer } from '../answer.js';
import type { Kind, Mention, Need } from '../mention.js';
import { replyId, type ReplySort } from '../reply/standing.js';
import { choose, pin, takeBack, unpin, type Wish } from './answering.js';
import type { Choice } from './choice.js';
import type { Claim } from './claims.js';
import type { Item } from './hearing.js';
import { lastSaid } from './notes.js';
import { Room, type RoomOptions } from './room.js';
import { Teller, type TellerOptions } from './teller.js';

export interface ListenerOptions extends RoomOptions, TellerOptions {
  readonly incidents: TellerOptions['incidents'] & {
    /** All incidents, with the stage in which they are. */
    list(): readonly { readonly id: string; readonly stage: string }[];
    /** Calls when something was entered in an incident. @returns how to end that */
    watch(changed: (incident: string) => void): () => void;
  };
}

interface Open {
  readonly room: Room;
  readonly teller: Teller;
}

/** What came of taking messages in. */
export interface Taken {
  readonly added: number;
  /** Those that were there already. */
  readonly known: number;
}

/** A reply that somebody gave. */
export interface Replied {
  /** Of the message that it answers. */
  readonly id: string;
  readonly text: string;
  readonly by: string;
  /** Whether it answers, invites to go on in private, or tells what came of that. */
  readonly sort: ReplySort;
  /** Whether nobody else reads it. */
  readonly isPrivate: boolean;
}

/** Listens for all incidents: keeps what comes in, understands it, and tells each incident its figures and what a person must
 *  look at. An archive is opened at the start, or by the first who brings something. */
export class Listener {
  readonly #open = new Map<string, Promise<Open>>();
  readonly #revisions = new Map<string, () => number>();
  /** Talks in private of which the outcome is being kept: it is told once, also where a button is pressed twice. */
  readonly #ending = new Set<string>();
  /** Incidents of which something was heard before this service started, and to which nobody listens yet. */
  readonly #left = new Set<string>();
  readonly #unwatch: () => void;
  #starting: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(private readonly options: ListenerOptions) {
    this.#unwatch = options.incidents.watch((incident) => void this.#follow(incident));
  }

  /** Takes up listening to all open incidents of which something was heard, one after the other. One that cannot be read is
   *  reported, and keeps nobody from the others. Never rejects. */
  start(): Promise<void> {
    this.#starting = this.#startAll();
    return this.#starting;
  }

  /** What was heard in an incident; null where nothing was ever taken in.
   *  @throws DATA_FOLDER_INVALID, JOURNAL_DAMAGED where it cannot be read */
  async room(incident: string): Promise<Room | null> {
    if (!this.#open.has(incident) && !this.options.archives.has(incident)) return null;
    const { room } = await this.#opened(incident);
    return room.hearing.isEmpty ? null : room;
  }

  /** As `room`, for whoever must go on where what was heard cannot be read: that is reported. Never rejects. */
  async roomOrNot(incident: string): Promise<Room | null | 'unreadable'> {
    try {
      return await this.room(incident);
    } catch (error) {
      this.options.report(error, `listening to incident ${incident}`);
      return 'unreadable';
    }
  }

  /** A text that changes whenever what is shown of what was heard may. @throws as `room` does */
  async mark(incident: string): Promise<string> {
    await this.room(incident);
    return `${this.#revisions.get(incident)?.() ?? ''}`;
  }

  /** Takes messages in. Resolves once they would survive a crash; those that are there already are left as they are.
   *  @throws STORE_READ_ONLY, DATA_FOLDER_INVALID */
  take(incident: string, mentions: readonly Mention[]): Promise<Taken> {
    return this.takeAll(incident, [mentions]);
  }

  /** Takes messages in as `take` does, part by part, and tells of them when all are there, or when they break off: what is
   *  answered further on in the same export needs nobody.
   *  @throws what the parts throw, too */
  async takeAll(
    incident: string,
    parts: AsyncIterable<readonly Mention[]> | Iterable<readonly Mention[]>,
  ): Promise<Taken> {
    const { room, teller } = await this.#opened(incident);
    let [added, known] = [0, 0];
    const needy: string[] = [];
    try {
      for await (const mentions of parts) {
        const kept = await room.keep(mentions);
        added += kept.added;
        known += mentions.length - kept.added;
        needy.push(...kept.fresh.filter(({ understanding }) => understanding.needs.length > 0).map(({ id }) => id));
      }
    } finally {
      await teller.tell(needy.flatMap((id) => room.hearing.of(id) ?? []));
    }
    return { added, known };
  }

  /** Claims a message for somebody, for ten minutes, durably. @returns the claim that holds, which may be another's
   *  @throws INPUT_INVALID where there is no such message */
  async claim(incident: string, id: string, by: string): Promise<Claim> {
    return (await this.#opened(incident)).room.claim(id, by);
  }

  /** Lets a message go, where it was his. */
  async release(incident: string, id: string, by: string): Promise<void> {
    await (await this.#opened(incident)).room.release(id, by);
  }

  /** Notes a reply, with what was sent. A private answer has the channel `private`, and no words are kept of it but those that
   *  are given. @throws INPUT_INVALID where there is no such message, or no outcome is owed to it */
  async reply(incident: string, { id, text, isPrivate, by, sort }: Replied): Promise<void> {
    const { room } = await this.#opened(incident);
    const { mention, standing, answers } = room.itemOf(id);
    const ending = `${incident} ${id}`;
    if (sort === 'outcome' && (standing !== 'private' || this.#ending.has(ending)))
      throw new UnisonoError('INPUT_INVALID', 'nothing goes on in private with this message');
    const reply: Mention = {
      id: replyId(sort, { to: id, by, text, before: answers }),
      source: mention.source,
      channel: isPrivate ? 'private' : mention.channel,
      author: by,
      inbound: false,
      at: this.options.clock.now(),
      text,
      inReplyTo: mention.id,
      url: null,
      reach: null,
    };
    if (sort === 'outcome') this.#ending.add(ending);
    try {
      await this.take(incident, [reply]);
    } finally {
      if (sort === 'outcome') this.#ending.delete(ending);
    }
    // It is kept: whoever was told otherwise would send it again. A claim that cannot be let go ends by itself.
    await room.release(id, by).catch((error: unknown) => this.options.report(error, `a claim in incident ${incident}`));
  }

  /** Puts a kind right. What comes after is read by it, and so is what waits. @throws INPUT_INVALID */
  async correct(incident: string, { id, kind, by }: { id: string; kind: Kind; by: string }): Promise<void> {
    const { room, teller } = await this.#opened(incident);
    const { text } = room.itemOf(id).mention;
    const corrected = { id, text, kind, by, at: this.options.clock.now() };
    await room.note((notes) => ({ ...notes, corrections: lastSaid(notes.corrections, corrected) }));
    room.learn(corrected);
    room.showRight(id);
    await teller.tell([]);
  }

  /** Says whom a message needs at once: that stands, whatever its words are. @throws INPUT_INVALID */
  async need(incident: string, { id, needs, by }: { id: string; needs: readonly Need[]; by: string }): Promise<Item> {
    const { room, teller } = await this.#opened(incident);
    room.itemOf(id);
    const said = { id, needs, by, at: this.options.clock.now() };
    await room.note((notes) => ({ ...notes, needs: lastSaid(notes.needs ?? [], said) }));
    room.showRight(id);
    const item = room.itemOf(id);
    await teller.tell([item]);
    return item;
  }

  /** Says which answer a concern has, as somebody chose. @returns the choice that holds, as `choose` of `answering.ts` does
   *  @throws INPUT_INVALID where there is no such concern or answer */
  choose(incident: string, wish: Omit<Wish, 'at'>): Promise<Choice | null> {
    return this.#answer(incident, (room, at, texts) => choose(room, { ...wish, at }, texts));
  }

  /** Takes a choice back. @throws INPUT_INVALID where nobody made it */
  takeBack(incident: string, { choice, by }: { choice: string; by: string }): Promise<void> {
    return this.#answer(incident, (room, at) => takeBack(room, choice, { by, at }));
  }

  /** Pins a reply that answers a concern in public, in the place of one that was pinned for it before.
   *  @throws INPUT_INVALID where there is no such concern */
  pin(incident: string, said: { concern: string; text: string; by: string }): Promise<void> {
    return this.#answer(incident, (room, at, texts) => pin(room, { ...said, at }, texts));
  }

  /** Says that a pinned reply stands in public no more. @throws INPUT_INVALID where nothing was pinned under this id */
  unpin(incident: string, { id, by }: { id: string; by: string }): Promise<void> {
    return this.#answer(incident, (room, at) => unpin(room, id, { by, at }));
  }

  /** Waits for nothing more, and lets go of the archives. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#unwatch();
    await this.#starting;
    for (const opening of this.#open.values()) {
      const open = await opening.catch(() => null);
      open?.teller.stop();
      await open?.room.close();
    }
  }

  /** Changes what answers in public: the figures follow before anybody is told that it is kept. */
  async #answer<T>(
    incident: string,
    change: (room: Room, at: string, texts: readonly Answer[]) => Promise<T>,
  ): Promise<T> {
    const { room, teller } = await this.#opened(incident);
    const { state } = await this.options.incidents.look(incident);
    const done = await change(room, this.options.clock.now(), answersOf(state));
    await teller.follow();
    return done;
  }

  async #follow(incident: string): Promise<void> {
    if (this.#closed || !(this.#open.has(incident) || this.#isLeft(incident))) return;
    const open = await this.#opened(incident).catch(() => null);
    if (!this.#closed) await open?.teller.follow();
  }

  /** Whether nobody listens to an open incident of which something was heard: it was closed when the service started, or could
   *  not be read. */
  #isLeft(incident: string): boolean {
    if (!this.#left.has(incident)) return false;
    return this.options.incidents.list().some(({ id, stage }) => id === incident && stage !== 'closed');
  }

  async #startAll(): Promise<void> {
    const { incidents, archives, report } = this.options;
    for (const { id, stage } of incidents.list()) {
      if (this.#closed) return;
      if (!archives.has(id)) continue;
      this.#left.add(id);
      if (stage === 'closed') continue;
      try {
        await (await this.#opened(id)).teller.tell([]);
      } catch (error) {
        report(error, `listening to incident ${id}`);
      }
    }
  }

  #opened(incident: string): Promise<Open> {
    const known = this.#open.get(incident);
    if (known !== undefined) return known;
    const opening = Room.open(incident, this.options).then((room) => {
      this.#left.delete(incident);
      this.#revisions.set(incident, () => room.hearing.revision);
      return { room, teller: new Teller(room, this.options) };
    });
    this.#open.set(incident, opening);
    // Whoever asks next tries again.
    opening.catch(() => this.#open.delete(incident));
    return opening;
  }
}
