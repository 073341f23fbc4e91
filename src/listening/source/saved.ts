import type { Mapping } from './mapping.js';

/** A mapping that somebody saved for exports with one heading. */
export interface SavedMapping {
  readonly name: string;
  /** The names of all columns, in the order in which they stood. */
  readonly names: readonly string[];
  readonly mapping: Mapping;
  readonly by: string;
  /** ISO 8601 UTC. */
  readonly at: string;
}

const documentName = 'mappings';

/** The mappings that people saved, for all incidents: an export of one tool is the same wherever it is imported. For each
 *  heading there is one; whoever saves another replaces it. */
export class SavedMappings {
  #saving: Promise<void> = Promise.resolve();

  constructor(
    private readonly documents: {
      get<T>(name: string): Promise<T | undefined>;
      put<T>(name: string, value: T): Promise<void>;
    },
  ) {}

  /** All of them, the latest last. */
  async list(): Promise<readonly SavedMapping[]> {
    return (await this.documents.get<readonly SavedMapping[]>(documentName)) ?? [];
  }

  /** Resolves when durable. @throws STORE_READ_ONLY */
  save(saved: SavedMapping): Promise<void> {
    // One after another, so that two who save at once both have theirs.
    this.#saving = this.#saving
      .catch(() => {})
      .then(async () => {
        const others = (await this.list()).filter(({ names }) => keyOf(names) !== keyOf(saved.names));
        await this.documents.put(documentName, [...others, saved]);
      });
    return this.#saving;
  }
}

/** The one that was saved for a heading, in whatever order its columns stand. Pure. */
export const savedFor = (list: readonly SavedMapping[], names: readonly string[]): SavedMapping | undefined =>
  list.find((one) => keyOf(one.names) === keyOf(names));

const keyOf = (names: readonly string[]): string => names.toSorted().join('\n');
