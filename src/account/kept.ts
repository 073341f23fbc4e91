import type { DocumentStore } from '../engine/port.js';

/** A document of which only the durable value is ever shown, changed by one act at a time. */
export class Kept<T> {
  private last: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<(now: T, before: T) => void>();

  private constructor(
    private readonly documents: DocumentStore,
    private readonly name: string,
    private current: T,
  ) {}

  /** Reads it, or begins with `first`, which is written with the first change. */
  static async open<T>(documents: DocumentStore, name: string, first: T): Promise<Kept<T>> {
    return new Kept(documents, name, (await documents.get<T>(name)) ?? first);
  }

  get value(): T {
    return this.current;
  }

  /** Calls back after each change. @returns a function that ends it */
  onChanged(listener: (now: T, before: T) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Changes it; resolves when that is durable. Acts wait for each other, so each sees what the one before it left.
   *  What `act` throws changes nothing.
   *  @throws STORE_READ_ONLY */
  change<R>(act: (now: T) => { readonly next: T; readonly result: R }): Promise<R> {
    const changed = this.last.then(async () => {
      const before = this.current;
      const { next, result } = act(before);
      if (next === before) return result;
      await this.documents.put(this.name, next);
      this.current = next;
      for (const listener of this.listeners) listener(next, before);
      return result;
    });
    this.last = changed.catch(() => undefined);
    return changed;
  }
}
