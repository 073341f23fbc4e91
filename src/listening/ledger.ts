import { Interned } from './intern.js';
import { kinds, type Kind } from './mention.js';
import { movesToPrivate } from './private.js';

/** What the ledger keeps of a message. */
export interface LedgerEntry {
  readonly id: string;
  readonly author: string;
  readonly inbound: boolean;
  /** Milliseconds since 1970, UTC. */
  readonly atMs: number;
  readonly text: string;
  readonly inReplyTo: string | null;
  readonly channel: string | null;
  /** The organisation that its source says it is about; null where the source does not. */
  readonly brand: string | null;
}

/** Messages in columns, without their texts: some 60 bytes each beside the bytes of their ids, so that millions can be
 *  measured. A row is the number of a message in the order of arrival; a name is the number of a handle, which is the
 *  same for an author and for who is mentioned, whatever the capitals. */
export class Ledger {
  readonly names = new Interned();
  readonly channels = new Interned();
  private readonly ids = new Interned();
  private rowOfId = new Int32Array(1 << 10).fill(-1);
  private at = new Float64Array(1 << 10);
  private parentIds = new Int32Array(1 << 10);
  private authors = new Int32Array(1 << 10);
  private about = new Int32Array(1 << 10);
  private flags = new Uint8Array(1 << 10);
  private kindOf = new Uint8Array(1 << 10);
  private channelOf = new Int16Array(1 << 10);
  private tagEnds = new Uint32Array(1 << 10);
  private tags = new Int32Array(1 << 10);
  private readonly shown = new Map<number, string>();
  private count = 0;

  /** How many messages there are. */
  get size(): number {
    return this.count;
  }

  /** The organisations: whoever wrote something that the public did not, by name, as first written. */
  get brands(): ReadonlyMap<number, string> {
    return this.shown;
  }

  /** @param source ids are unique within one
   *  @returns the row; -1 where the id is there already, and nothing was added */
  add(entry: LedgerEntry, source = ''): number {
    const id = this.ids.add(source === '' ? entry.id : `${source}\n${entry.id}`);
    this.rowOfId = grown(this.rowOfId, this.ids.size, -1);
    if (this.rowOfId[id]! >= 0) return -1;
    const row = this.count++;
    if (this.count > this.at.length) this.grow();
    this.rowOfId[id] = row;
    this.at[row] = entry.atMs / 1000;
    this.parentIds[row] =
      entry.inReplyTo === null ? -1 : this.ids.add(source === '' ? entry.inReplyTo : `${source}\n${entry.inReplyTo}`);
    this.rowOfId = grown(this.rowOfId, this.ids.size, -1);
    // Where a source names the organisation, its author is whoever typed.
    const speaker = entry.inbound ? entry.author : (entry.brand ?? entry.author);
    const author = this.name(speaker);
    this.authors[row] = author;
    this.about[row] = entry.brand === null ? -1 : this.name(entry.brand);
    // What a source says it is about is an organisation, also where it never wrote.
    if (this.about[row]! >= 0 && !this.shown.has(this.about[row]!)) this.shown.set(this.about[row]!, entry.brand!);
    this.channelOf[row] = entry.channel === null ? -1 : this.channels.add(entry.channel);
    this.flags[row] = entry.inbound ? 1 : movesToPrivate(entry.text) ? 2 : 0;
    this.kindOf[row] = kinds.indexOf('other');
    if (entry.inbound) this.tag(entry.text);
    else if (!this.shown.has(author)) this.shown.set(author, speaker.replace(/^@/, ''));
    this.tagEnds[row + 1] = this.tagCount;
    return row;
  }

  /** The row with an id; -1 where there is none. */
  rowOf(id: string, source = ''): number {
    const number = this.ids.find(source === '' ? id : `${source}\n${id}`);
    return number < 0 ? -1 : this.rowOfId[number]!;
  }

  setKind(row: number, kind: Kind): void {
    this.kindOf[row] = kinds.indexOf(kind);
  }

  /** Whether the public wrote it. */
  inbound = (row: number): boolean => (this.flags[row]! & 1) === 1;
  /** Whether it asks to go on in private. */
  deflects = (row: number): boolean => (this.flags[row]! & 2) === 2;
  kind = (row: number): Kind => kinds[this.kindOf[row]!]!;
  /** Seconds since 1970, UTC. */
  seconds = (row: number): number => this.at[row]!;
  /** The name of its author. */
  author = (row: number): number => this.authors[row]!;
  /** The name of the organisation that its source names; -1 where none. */
  aboutBrand = (row: number): number => this.about[row]!;
  /** The number of its channel; -1 where none is known. */
  channel = (row: number): number => this.channelOf[row]!;
  /** Whether it says that it answers something. */
  repliesTo = (row: number): boolean => this.parentIds[row]! >= 0;

  /** The row of the message that it answers; -1 where there is none, or where that is not here. */
  parent(row: number): number {
    const id = this.parentIds[row]!;
    return id < 0 ? -1 : this.rowOfId[id]!;
  }

  /** Calls `visit` with the name of each handle that stands in a message of the public, once for each time. */
  eachTag(row: number, visit: (name: number) => void): void {
    for (let at = this.tagEnds[row]!; at < this.tagEnds[row + 1]!; at += 1) visit(this.tags[at]!);
  }

  private tagCount = 0;

  private name(handle: string): number {
    return this.names.add((handle.charCodeAt(0) === 64 ? handle.slice(1) : handle).toLowerCase());
  }

  /** Handles as X writes them: @ and then letters, digits and underscores. */
  private tag(text: string): void {
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      let end = at + 1;
      while (end < text.length && isHandle(text.charCodeAt(end))) end += 1;
      if (end === at + 1) continue;
      this.tags = grown(this.tags, this.tagCount + 1, 0);
      this.tags[this.tagCount++] = this.names.add(text.slice(at + 1, end).toLowerCase());
    }
  }

  private grow(): void {
    const { count } = this;
    this.at = grown(this.at, count, 0);
    this.parentIds = grown(this.parentIds, count, -1);
    this.authors = grown(this.authors, count, -1);
    this.about = grown(this.about, count, -1);
    this.flags = grown(this.flags, count, 0);
    this.kindOf = grown(this.kindOf, count, 0);
    this.channelOf = grown(this.channelOf, count, -1);
    this.tagEnds = grown(this.tagEnds, count + 1, 0);
  }
}

const isHandle = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

type Column = Float64Array | Int32Array | Int16Array | Uint32Array | Uint8Array;

/** The same column with room for `needed`; half as much again is added, since a copy costs as much as it holds. */
function grown<C extends Column>(column: C, needed: number, blank: number): C {
  if (needed < column.length) return column;
  const larger = new (column.constructor as new (length: number) => C)(Math.ceil(needed * 1.5) + 1);
  larger.set(column);
  if (blank !== 0) larger.fill(blank, column.length);
  return larger;
}
