import type { Kept } from '../archive/port.js';
import type { Concern, Voiced } from '../concern.js';
import { Concerns } from '../concern.js';
import type { KindCounts } from '../../incident/listening.js';
import type { Kind, Mention, Understanding } from '../mention.js';
import { ranked, type Turn } from '../rank.js';
import { standingOf, type Standing } from '../reply/standing.js';
import { Rumours } from '../rumour.js';
import type { Heard } from '../spike.js';

/** A message of the public as the inbox has it. */
export interface Item {
  /** `source/id`: unique over all sources. */
  readonly id: string;
  readonly mention: Mention;
  readonly understanding: Understanding;
  /** The concern in which it was put; null where it holds no word that tells anything. */
  readonly concern: string | null;
  /** Our replies to it, in the order in which they came in. */
  readonly answers: readonly Mention[];
  readonly standing: Standing;
}

/** A message of the inbox with its turn. */
export type Ranked = Item & { readonly turn: Turn };

/** What was heard in ten minutes, by kind. */
export interface HeardKinds extends Heard {
  readonly kinds: KindCounts;
}

/** More messages than this are not held at once: the oldest are then found in the archive alone. */
const mostHeld = 100_000;
const binMs = 600_000;

/** Unique over all sources: the id by which a message is known in one incident. Pure. */
export const keyOf = ({ source, id }: Pick<Mention, 'source' | 'id'>): string => `${source}/${id}`;

/** All that was heard in one incident, as it is asked for: what waits, what is spoken of, how loud it is. Bounded. */
export class Hearing {
  readonly concerns = new Concerns();
  readonly rumours = new Rumours();
  readonly #items = new Map<string, Item>();
  readonly #ours = new Map<string, Mention[]>();
  readonly #said = new Set<string>();
  readonly #depth = new Map<string, number>();
  readonly #bins = new Map<number, Record<Kind, number>>();
  #first: string | null = null;
  #revision = 0;

  /** Grows with every change. */
  get revision(): number {
    return this.#revision;
  }

  /** When the earliest message was said, ISO 8601 UTC; null where nothing was heard. */
  get first(): string | null {
    return this.#first;
  }

  /** Whether anything was ever taken in. */
  get isEmpty(): boolean {
    return this.#items.size === 0 && this.#said.size === 0;
  }

  /** Messages of ours that were taken in. */
  get said(): number {
    return this.#said.size;
  }

  has(id: string): boolean {
    return this.#items.has(id) || this.#said.has(id);
  }

  of(id: string): Item | undefined {
    return this.#items.get(id);
  }

  /** Takes a message in. @returns false where it was there */
  add({ mention, understanding }: Kept): boolean {
    const id = keyOf(mention);
    if (this.has(id)) return false;
    this.#revision += 1;
    if (this.#first === null || mention.at < this.#first) this.#first = mention.at;
    const parent = mention.inReplyTo === null ? null : keyOf({ source: mention.source, id: mention.inReplyTo });
    if (parent !== null) this.#depth.set(parent, (this.#depth.get(parent) ?? 0) + 1);
    if (!mention.inbound) {
      this.#said.add(id);
      if (parent !== null) this.#answer(parent, mention);
      return true;
    }
    const voiced = voicedOf(id, mention, understanding);
    const concern = this.concerns.add(voiced)?.concern ?? null;
    this.rumours.add(voiced);
    this.#count(mention.at, understanding.kind, 1);
    // A reply may come in before what it answers.
    const answers = this.#ours.get(id) ?? [];
    this.#items.set(id, { id, mention, understanding, concern, answers, standing: standingOf(answers) });
    if (this.#items.size > mostHeld) this.#drop();
    return true;
  }

  /** Says anew what a message was understood to be. */
  understand(id: string, understanding: Understanding): void {
    const item = this.#items.get(id);
    if (item === undefined) return;
    this.#revision += 1;
    this.#count(item.mention.at, item.understanding.kind, -1);
    this.#count(item.mention.at, understanding.kind, 1);
    this.#items.set(id, { ...item, understanding });
  }

  /** Notes a change that is kept elsewhere, such as a claim. */
  touch(): void {
    this.#revision += 1;
  }

  /** Messages of the public from a moment on, ISO 8601 UTC, in the order in which they came in. */
  items(from: string): Item[] {
    return [...this.#items.values()].filter(({ mention }) => mention.at >= from);
  }

  /** The inbox in the order in which it needs people: what is wanted of it, since only that is put in order. */
  inbox(from: string, isWanted: (item: Item) => boolean): Ranked[] {
    return ranked(
      this.items(from)
        .filter(isWanted)
        .map((item) => ({
          ...item,
          at: item.mention.at,
          reach: item.mention.reach,
          depth: 1 + (this.#depth.get(item.id) ?? 0),
        })),
    );
  }

  /** The concern that a message is in now; undefined where it is in none that is told. */
  concernOf({ concern }: Item, told: readonly Concern[]): Concern | undefined {
    if (concern === null) return undefined;
    const now = this.concerns.idNow(concern);
    return told.find(({ id }) => id === now);
  }

  /** The id of the concern that somebody means who saw a message in it: ids are given anew when the service starts, and the one
   *  that he saw may be another's by now.
   *  @param seen the message; where it is not held, or not told, the id decides */
  meant(concern: string, seen: string | undefined): string {
    const now = seen === undefined ? null : this.of(seen)?.concern;
    return this.concerns.idNow(now ?? concern);
  }

  /** What was heard in each ten minutes in which anything was. */
  bins(): HeardKinds[] {
    return [...this.#bins].map(([bin, counts]) => ({
      at: new Date(bin * binMs).toISOString(),
      mentions: counts.complaint + counts.question + counts.compliment + counts.other,
      complaints: counts.complaint,
      kinds: counts,
    }));
  }

  #answer(parent: string, answer: Mention): void {
    const answers = [...(this.#ours.get(parent) ?? []), answer];
    this.#ours.set(parent, answers);
    const item = this.#items.get(parent);
    if (item !== undefined) this.#items.set(parent, { ...item, answers, standing: standingOf(answers) });
  }

  #count(at: string, kind: Kind, by: 1 | -1): void {
    const bin = Math.floor(Date.parse(at) / binMs);
    const known = this.#bins.get(bin) ?? { complaint: 0, question: 0, compliment: 0, other: 0 };
    known[kind] += by;
    this.#bins.set(bin, known);
  }

  #drop(): void {
    const oldest = this.#items.keys().next().value;
    if (oldest !== undefined) this.#items.delete(oldest);
  }
}

const voicedOf = (id: string, { author, at, text }: Mention, { language, kind }: Understanding): Voiced => ({
  id,
  author,
  at,
  text,
  language,
  kind,
});
