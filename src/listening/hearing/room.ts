import type { Clock } from '../../clock.js';
import { UnisonoError } from '../../error.js';
import type { Archives } from '../archive/archives.js';
import type { Archive } from '../archive/port.js';
import type { Answer } from '../answer.js';
import { understand } from '../classify/kind.js';
import { learn, untaught, type Classifier } from '../classify/learn.js';
import type { Mention } from '../mention.js';
import { Claims, type Claim, type Documents } from './claims.js';
import { Hearing, keyOf, type Item } from './hearing.js';
import { answerFrom, noNotes, notesName, putRight, type Notes } from './notes.js';

export interface RoomOptions {
  readonly archives: Archives;
  readonly documents: Documents;
  readonly clock: Clock;
}

const mostLoaded = 100_000;
/** Messages that are read again when a person taught something. */
const readAgain = 2000;

/** What was heard in one incident, ready to be asked: the archive and what people noted beside it, held in memory. */
export class Room {
  readonly hearing = new Hearing();
  #classifier: Classifier = untaught;
  #pinned: readonly Answer[] = [];
  #noting: Promise<void> = Promise.resolve();

  private constructor(
    readonly incident: string,
    private readonly archive: Archive,
    private readonly documents: Documents,
    private readonly claims: Claims,
    private notesNow: Notes,
  ) {}

  /** @throws DATA_FOLDER_INVALID, JOURNAL_DAMAGED where what is kept cannot be read */
  static async open(incident: string, { archives, documents, clock }: RoomOptions): Promise<Room> {
    // The small ones first: an archive that was opened is held until it is closed.
    const notes = (await documents.get<Notes>(notesName(incident))) ?? noNotes;
    const claims = await Claims.open(incident, { documents, clock });
    const archive = await archives.open(incident);
    try {
      const room = new Room(incident, archive, documents, claims, notes);
      for (const kept of (await archive.find({ limit: mostLoaded })).toReversed()) room.hearing.add(kept);
      for (const { id } of [...notes.corrections, ...(notes.needs ?? [])])
        if (room.hearing.of(id) !== undefined) room.showRight(id);
      room.#classifier = notes.corrections.reduce((taught, { text, kind }) => learn(taught, text, kind), untaught);
      room.#pinned = standing(notes);
      return room;
    } catch (error) {
      await archive.close();
      throw error;
    }
  }

  /** Replies that stand pinned in public. */
  get pinned(): readonly Answer[] {
    return this.#pinned;
  }

  get notes(): Notes {
    return this.notesNow;
  }

  /** Who is at work on a message; null where nobody is. */
  claimOf(id: string): Claim | null {
    return this.claims.of(id);
  }

  /** A message of the public. @throws INPUT_INVALID where there is no such message */
  itemOf(id: string): Item {
    const item = this.hearing.of(id);
    if (item === undefined) throw new UnisonoError('INPUT_INVALID', 'there is no such message here');
    return item;
  }

  /** Keeps messages. Resolves once they would survive a crash; those that are there already are left as they are.
   *  @returns those of the public that are new */
  async keep(mentions: readonly Mention[]): Promise<{ added: number; fresh: readonly Item[] }> {
    // What is known is not read again: an export that is imported anew costs next to nothing.
    const coming = new Map<string, Mention>();
    for (const mention of mentions)
      if (!this.hearing.has(keyOf(mention)) && !coming.has(keyOf(mention))) coming.set(keyOf(mention), mention);
    const kept = [...coming.values()].map((mention) => ({
      mention,
      understanding: understand(mention.text, this.#classifier),
    }));
    // The archive knows more than is held here: of what it knows, nothing is heard for a second time.
    const added = await this.archive.append(kept);
    const fresh = added.filter((one) => this.hearing.add(one));
    return { added: added.length, fresh: fresh.flatMap(({ mention }) => this.hearing.of(keyOf(mention)) ?? []) };
  }

  /** Claims a message. @returns the claim that holds, which may be another's */
  async claim(id: string, by: string): Promise<Claim> {
    this.itemOf(id);
    const claim = await this.claims.take(id, by);
    this.hearing.touch();
    return claim;
  }

  /** Lets a message go, where it was his. */
  async release(id: string, by: string): Promise<void> {
    await this.claims.drop(id, by);
    this.hearing.touch();
  }

  /** Notes durably what people said of what was heard, one after the other: where one cannot be kept, it takes nothing of
   *  another with it. */
  note(change: (notes: Notes) => Notes): Promise<void> {
    const noting = this.#noting.then(async () => {
      const notes = change(this.notesNow);
      await this.documents.put(notesName(this.incident), notes);
      this.notesNow = notes;
      this.#pinned = standing(notes);
      this.hearing.touch();
    });
    this.#noting = noting.catch(() => {});
    return noting;
  }

  /** Shows a message as it was put right. */
  showRight(id: string): void {
    this.hearing.understand(id, putRight(id, this.itemOf(id).understanding, this.notesNow));
  }

  /** Learns from a kind that was put right: what waits is read by it too. */
  learn({ text, kind }: Notes['corrections'][number]): void {
    this.#classifier = learn(this.#classifier, text, kind);
    const right = new Set(this.notesNow.corrections.map(({ id }) => id));
    const waiting = this.hearing.items('').filter((item) => item.standing === 'open' && !right.has(item.id));
    for (const { id, mention } of waiting.slice(-readAgain))
      this.hearing.understand(id, putRight(id, understand(mention.text, this.#classifier), this.notesNow));
  }

  close(): Promise<void> {
    return this.archive.close();
  }
}

const standing = ({ pinned }: Notes): Answer[] => pinned.filter(({ ended }) => ended === undefined).map(answerFrom);
