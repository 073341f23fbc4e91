import { freshId, type Clock } from '../../clock.js';
import { UnisonoError } from '../../error.js';
import type { Command } from '../../incident/command.js';
import type { Library } from '../../incident/library.js';
import { isNews, isWorthKeeping, type SignalContent } from '../../incident/listening.js';
import type { State } from '../../incident/state.js';
import type { Archive } from '../archive/port.js';
import type { Archives } from '../archive/archives.js';
import type { Answer } from '../answer.js';
import { understand } from '../classify/kind.js';
import { learn, untaught, type Classifier } from '../classify/learn.js';
import type { Kind, Mention } from '../mention.js';
import { figuresFor } from './figures.js';
import { Hearing, keyOf, type Item } from './hearing.js';
import { answerFrom, noNotes, notesName, type Notes } from './notes.js';
import { loudSignals, needSignals } from './signals.js';

export interface ListenerOptions {
  readonly archives: Archives;
  /** Small documents, replaced whole and durably. */
  readonly documents: { get<T>(name: string): Promise<T | undefined>; put<T>(name: string, value: T): Promise<void> };
  /** The incidents, which are told what was heard. */
  readonly incidents: {
    look(incident: string): Promise<{ state: State; library: Library }>;
    give(incident: string, command: Command): Promise<unknown>;
  };
  readonly clock: Clock;
  /** Told of what went wrong inside. Never gets anybody's words. */
  readonly report: (error: unknown, where: string) => void;
}

/** What was heard in one incident, ready to be asked. */
export interface Room {
  readonly hearing: Hearing;
  readonly pinned: readonly Answer[];
  /** Who is at work on a message; null where nobody is. */
  claimOf(id: string): Claim | null;
}

/** Who is at work on a message, and until when that holds, ISO 8601 UTC. */
export interface Claim {
  readonly by: string;
  readonly until: string;
}

interface Open extends Room {
  readonly archive: Archive;
  notes: Notes;
  classifier: Classifier;
  pinned: readonly Answer[];
  readonly claims: Map<string, Claim>;
  measuredAt: number;
  wake: (() => void) | null;
}

/** How long a claim holds. */
const claimMs = 600_000;
/** Figures are told once a minute at most, and once an hour also where nothing changed. */
const apartMs = { changed: 60_000, same: 3_600_000 } as const;
/** Messages that are read again when a person taught something. */
const readAgain = 2000;
const mostLoaded = 100_000;

/** Listens for all incidents: keeps what comes in, understands it, and tells each incident its figures and what a person must
 *  look at. Archives are opened by the first who asks. */
export class Listener {
  readonly #open = new Map<string, Promise<Open>>();
  readonly #revisions = new Map<string, () => number>();
  #closed = false;

  constructor(private readonly options: ListenerOptions) {}

  /** What was heard in an incident; null where nothing was ever taken in. */
  async room(incident: string): Promise<Room | null> {
    if (!this.#open.has(incident) && !this.options.archives.has(incident)) return null;
    const open = await this.#opened(incident);
    return open.hearing.isEmpty ? null : open;
  }

  /** A text that changes whenever what is shown of what was heard may. */
  async mark(incident: string): Promise<string> {
    await this.room(incident);
    return `${this.#revisions.get(incident)?.() ?? ''}`;
  }

  /** Takes messages in. Resolves once they would survive a crash; those that are there already are left as they are.
   *  @throws STORE_READ_ONLY, DATA_FOLDER_INVALID */
  async take(incident: string, mentions: readonly Mention[]): Promise<{ added: number; known: number }> {
    const open = await this.#opened(incident);
    // What is known is not read again: an export that is imported anew costs next to nothing.
    const coming = new Map<string, Mention>();
    for (const mention of mentions)
      if (!open.hearing.has(keyOf(mention)) && !coming.has(keyOf(mention))) coming.set(keyOf(mention), mention);
    const kept = [...coming.values()].map((mention) => ({
      mention,
      understanding: understand(mention.text, open.classifier),
    }));
    const appended = await open.archive.append(kept);
    const fresh = kept.filter((one) => open.hearing.add(one));
    const items = fresh.flatMap(({ mention }) => open.hearing.of(keyOf(mention)) ?? []);
    await this.#tell(incident, open, items);
    return { added: appended.added, known: mentions.length - appended.added };
  }

  /** Claims a message for somebody, for ten minutes. @returns the claim that holds, which may be another's */
  async claim(incident: string, id: string, by: string): Promise<Claim> {
    const open = await this.#opened(incident);
    itemOf(open, id);
    const known = open.claimOf(id);
    if (known !== null && known.by !== by) return known;
    const until = new Date(Date.parse(this.options.clock.now()) + claimMs).toISOString();
    open.claims.set(id, { by, until });
    open.hearing.touch();
    return { by, until };
  }

  /** Lets a message go, where it was his. */
  async release(incident: string, id: string, by: string): Promise<void> {
    const open = await this.#opened(incident);
    if (open.claimOf(id)?.by !== by) return;
    open.claims.delete(id);
    open.hearing.touch();
  }

  /** Notes that somebody was answered, with what was sent. A private answer has the channel `private`, and no words are kept
   *  of it but those that are given. @throws INPUT_INVALID where there is no such message */
  async answer(
    incident: string,
    { id, text, isPrivate, by }: { id: string; text: string; isPrivate: boolean; by: string },
  ): Promise<void> {
    const open = await this.#opened(incident);
    const { mention } = itemOf(open, id);
    const reply: Mention = {
      id: `answer-${freshId()}`,
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
    open.claims.delete(id);
    await this.take(incident, [reply]);
  }

  /** Puts a kind right. What comes after is read by it, and so is what waits. @throws INPUT_INVALID */
  async correct(incident: string, { id, kind, by }: { id: string; kind: Kind; by: string }): Promise<void> {
    const open = await this.#opened(incident);
    const { mention, understanding } = itemOf(open, id);
    const corrected = { id, text: mention.text, kind, by, at: this.options.clock.now() };
    await this.#note(incident, open, {
      ...open.notes,
      corrections: [...open.notes.corrections.filter((one) => one.id !== id), corrected],
    });
    open.classifier = learn(open.classifier, mention.text, kind);
    open.hearing.understand(id, { ...understanding, kind, confidence: 1 });
    const right = new Set(open.notes.corrections.map((one) => one.id));
    const waiting = open.hearing.items('').filter((item) => item.answers.length === 0 && !right.has(item.id));
    for (const item of waiting.slice(-readAgain))
      open.hearing.understand(item.id, understand(item.mention.text, open.classifier));
    await this.#tell(incident, open, []);
  }

  /** Pins a reply that answers a concern in public. @throws INPUT_INVALID where there is no such concern */
  async pin(incident: string, { concern, text, by }: { concern: string; text: string; by: string }): Promise<void> {
    const open = await this.#opened(incident);
    const at = this.options.clock.now();
    const now = open.hearing.concerns.idNow(concern);
    const found = open.hearing.concerns.list(at).find(({ id }) => id === now);
    if (found === undefined) throw new UnisonoError('INPUT_INVALID', `there is no concern "${concern}"`);
    const pinned = { id: `pin:${freshId()}`, question: found.words.join(' '), language: found.language, text, by, at };
    await this.#note(incident, open, { ...open.notes, pinned: [...open.notes.pinned, pinned] });
    open.hearing.touch();
    await this.#tell(incident, open, []);
  }

  /** Waits for nothing more, and lets go of the archives. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const opening of this.#open.values()) {
      const open = await opening.catch(() => null);
      open?.wake?.();
      await open?.archive.close();
    }
  }

  #opened(incident: string): Promise<Open> {
    const known = this.#open.get(incident);
    if (known !== undefined) return known;
    const opening = this.#begin(incident);
    this.#open.set(incident, opening);
    // Whoever asks next tries again.
    opening.catch(() => this.#open.delete(incident));
    return opening;
  }

  async #begin(incident: string): Promise<Open> {
    const { archives, documents, clock } = this.options;
    const archive = await archives.open(incident);
    const notes = (await documents.get<Notes>(notesName(incident))) ?? noNotes;
    const kept = await archive.find({ limit: mostLoaded });
    const hearing = new Hearing();
    for (const one of kept.toReversed()) hearing.add(one);
    for (const { id, kind } of notes.corrections) {
      const item = hearing.of(id);
      if (item !== undefined) hearing.understand(id, { ...item.understanding, kind, confidence: 1 });
    }
    const claims = new Map<string, Claim>();
    this.#revisions.set(incident, () => hearing.revision);
    return {
      archive,
      hearing,
      notes,
      claims,
      classifier: notes.corrections.reduce((taught, { text, kind }) => learn(taught, text, kind), untaught),
      pinned: notes.pinned.map(answerFrom),
      claimOf: (id) => {
        const claim = claims.get(id);
        return claim === undefined || claim.until <= clock.now() ? null : claim;
      },
      measuredAt: -Infinity,
      wake: null,
    };
  }

  async #note(incident: string, open: Open, notes: Notes): Promise<void> {
    await this.options.documents.put(notesName(incident), notes);
    open.notes = notes;
    open.pinned = notes.pinned.map(answerFrom);
  }

  /** Tells the incident; what goes wrong there takes nothing back of what was heard. */
  async #tell(incident: string, open: Open, items: readonly Item[]): Promise<void> {
    try {
      const { state } = await this.options.incidents.look(incident);
      for (const signal of needSignals(items, state.timeZone)) await this.#raise(state, signal);
      const nowMs = Date.parse(this.options.clock.now());
      if (nowMs - open.measuredAt >= apartMs.changed) await this.#measure(incident, open);
      else this.#wake(incident, open, open.measuredAt + apartMs.changed);
    } catch (error) {
      this.options.report(error, 'listening');
    }
  }

  async #measure(incident: string, open: Open): Promise<void> {
    const at = this.options.clock.now();
    open.measuredAt = Date.parse(at);
    const { state } = await this.options.incidents.look(incident);
    const signals = loudSignals(open.hearing, state, at);
    for (const signal of signals) await this.#raise(state, signal);
    for (const { key, sort, status } of Object.values(state.signals ?? {}))
      if (sort === 'spike' && status === 'open' && !signals.some((one) => one.key === key))
        await this.#give(incident, 'EndSignal', { key });
    const figures = figuresFor(open.hearing, state, open.pinned, at);
    if (figures.mentions > 0 && isWorthKeeping(state, figures, at))
      await this.#give(incident, 'MeasureListening', { figures });
    if (state.closedAt === undefined) this.#wake(incident, open, open.measuredAt + apartMs.same);
  }

  async #raise(state: State, signal: SignalContent): Promise<void> {
    if (isNews(state, signal, this.options.clock.now())) await this.#give(state.id, 'RaiseSignal', signal);
  }

  async #give<T extends 'MeasureListening' | 'RaiseSignal' | 'EndSignal'>(
    incident: string,
    type: T,
    data: Extract<Command, { type: T }>['data'],
  ): Promise<void> {
    const meta = { id: freshId(), by: 'clock', at: this.options.clock.now() };
    await this.options.incidents.give(incident, { type, data, meta } as Command);
  }

  /** Measures again at a moment, or sooner where that was planned. */
  #wake(incident: string, open: Open, atMs: number): void {
    if (this.#closed) return;
    open.wake?.();
    open.wake = this.options.clock.wakeAt(new Date(atMs).toISOString(), () => {
      open.wake = null;
      this.#measure(incident, open).catch((error: unknown) => this.options.report(error, 'listening'));
    });
  }
}

function itemOf({ hearing }: Room, id: string): Item {
  const item = hearing.of(id);
  if (item === undefined) throw new UnisonoError('INPUT_INVALID', 'there is no such message here');
  return item;
}
