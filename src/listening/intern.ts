/** A table of texts by number. Millions of ids stay small: their bytes and some twelve more each, and no objects. */
export class Interned {
  private bytes = Buffer.allocUnsafe(1 << 16);
  private used = 0;
  private starts = new Float64Array(1 << 10);
  private slots = new Int32Array(1 << 11).fill(-1);
  private scratch = Buffer.allocUnsafe(1 << 10);
  private count = 0;

  /** How many texts there are; their numbers run from 0. */
  get size(): number {
    return this.count;
  }

  /** The number of a text, which is a new one where it was not there yet. */
  add(text: string): number {
    const length = this.encode(text);
    const slot = this.slotOf(length);
    const known = this.slots[slot]!;
    if (known >= 0) return known;
    this.room(length);
    this.scratch.copy(this.bytes, this.used, 0, length);
    this.used += length;
    const number = this.count++;
    this.starts[this.count] = this.used;
    this.slots[slot] = number;
    if (this.count * 2 > this.slots.length) this.spread();
    return number;
  }

  /** The number of a text; -1 where it is not there. */
  find(text: string): number {
    return this.slots[this.slotOf(this.encode(text))]!;
  }

  /** The text with a number. */
  text(number: number): string {
    return this.bytes.toString('utf8', this.starts[number]!, this.starts[number + 1]!);
  }

  /** Puts the bytes into the scratch. @returns how many */
  private encode(text: string): number {
    if (text.length * 3 > this.scratch.length) this.scratch = Buffer.allocUnsafe(text.length * 6);
    const { scratch } = this;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 127) return scratch.write(text, 'utf8');
      scratch[at] = code;
    }
    return text.length;
  }

  /** Where what is in the scratch stands, or would stand. */
  private slotOf(length: number): number {
    const mask = this.slots.length - 1;
    let slot = hash(this.scratch, 0, length) & mask;
    for (;;) {
      const number = this.slots[slot]!;
      if (number < 0 || this.holds(number, length)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private holds(number: number, length: number): boolean {
    const start = this.starts[number]!;
    if (this.starts[number + 1]! - start !== length) return false;
    for (let at = 0; at < length; at += 1) if (this.bytes[start + at] !== this.scratch[at]) return false;
    return true;
  }

  private room(length: number): void {
    if (this.used + length > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 1.5, this.used + length) | 0);
      this.bytes.copy(larger, 0, 0, this.used);
      this.bytes = larger;
    }
    if (this.count + 2 > this.starts.length) {
      const larger = new Float64Array(this.starts.length * 2);
      larger.set(this.starts);
      this.starts = larger;
    }
  }

  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < this.count; number += 1) {
      let slot = hash(this.bytes, this.starts[number]!, this.starts[number + 1]!) & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.slots = slots;
  }
}

/** FNV-1a, mixed once more since ids of a run differ in their last digits only.
 *  @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(bytes: Buffer, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ bytes[at]!, 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
