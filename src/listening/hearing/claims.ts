import type { Clock } from '../../clock.js';

/** Small documents, replaced whole and durably, those of one name in calling order. */
export interface Documents {
  get<T>(name: string): Promise<T | undefined>;
  put<T>(name: string, value: T): Promise<void>;
}

/** Who is at work on a message, and until when that holds, ISO 8601 UTC. */
export interface Claim {
  readonly by: string;
  readonly until: string;
}

/** How long a claim holds. */
const claimMs = 600_000;

/** Who is at work on which message of one incident. What was acknowledged survives a crash. */
export class Claims {
  private constructor(
    private readonly name: string,
    private readonly options: { readonly documents: Documents; readonly clock: Clock },
    private held: Map<string, Claim>,
  ) {}

  static async open(
    incident: string,
    options: { readonly documents: Documents; readonly clock: Clock },
  ): Promise<Claims> {
    const name = `claims-${incident}`;
    const kept = (await options.documents.get<Readonly<Record<string, Claim>>>(name)) ?? {};
    return new Claims(name, options, new Map(Object.entries(kept)));
  }

  /** Null where nobody is at work on it. */
  of(id: string): Claim | null {
    const claim = this.held.get(id);
    return claim === undefined || claim.until <= this.options.clock.now() ? null : claim;
  }

  /** Claims a message for ten minutes. Of two who ask at the same time, the first has it at once, and the other hears of
   *  him. @returns the claim that holds */
  async take(id: string, by: string): Promise<Claim> {
    const before = this.of(id);
    if (before !== null && before.by !== by) return before;
    const until = new Date(Date.parse(this.options.clock.now()) + claimMs).toISOString();
    const claim = { by, until };
    this.held.set(id, claim);
    try {
      await this.#keep();
    } catch (error) {
      // What is not on disk was not promised.
      if (this.held.get(id) === claim && before === null) this.held.delete(id);
      else if (this.held.get(id) === claim) this.held.set(id, before!);
      throw error;
    }
    return claim;
  }

  /** Lets a message go, where it is his. */
  async drop(id: string, by: string): Promise<void> {
    if (this.of(id)?.by !== by) return;
    this.held.delete(id);
    await this.#keep();
  }

  #keep(): Promise<void> {
    for (const id of this.held.keys()) if (this.of(id) === null) this.held.delete(id);
    return this.options.documents.put(this.name, Object.fromEntries(this.held));
  }
}
