import type {
  DuckDBAppender,
  DuckDBConnection,
  DuckDBInstance,
  DuckDBTimestampValue,
  DuckDBValue,
} from '@duckdb/node-api';
import { UnisonoError } from '../../error.js';
import { kinds } from '../mention.js';
import type { Archive, Kept } from './port.js';
import {
  clearArrivals,
  createArrivals,
  createMentions,
  findStatement,
  freshArrivals,
  hourCounts,
  keptOf,
  kindNumber,
  takeArrivals,
  timestamp,
} from './statement.js';

/** DuckDB reaches for nothing outside: no extension, no other file, no network. */
const shut = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  enable_external_access: 'false',
  lock_configuration: 'true',
} as const;

/** Appends that wait together share one commit, up to this many mentions. */
const mostTogether = 20_000;

/** Opens the archive in a file, which one process holds at a time; `:memory:` keeps it nowhere. DuckDB is loaded by the
 *  first that is opened.
 *  @throws DATA_FOLDER_INVALID where the file cannot be opened, since it is held, damaged, or no archive */
export async function openDuckDbArchive(path: string): Promise<Archive> {
  const { DuckDBInstance: Instance, DuckDBTimestampValue: Timestamp } = await import('@duckdb/node-api');
  let instance: DuckDBInstance;
  let connection: DuckDBConnection;
  try {
    instance = await Instance.create(path, shut);
    connection = await instance.connect();
    await connection.run(createMentions);
    await connection.run(createArrivals);
  } catch (error) {
    throw new UnisonoError(
      'DATA_FOLDER_INVALID',
      `the archive of mentions ${path} cannot be opened: ${reasonOf(error)}`,
      { path },
      { cause: error },
    );
  }
  const momentOf = (at: string): DuckDBTimestampValue => new Timestamp(BigInt(Date.parse(at)) * 1000n);
  return new DuckDbArchive(instance, connection, momentOf);
}

interface Waiting {
  readonly kept: readonly Kept[];
  readonly resolve: (fresh: readonly Kept[]) => void;
  readonly reject: (error: unknown) => void;
}

class DuckDbArchive implements Archive {
  private waiting: Waiting[] = [];
  private writing: Promise<void> | null = null;
  private failure: UnisonoError | null = null;

  constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
    private readonly momentOf: (at: string) => DuckDBTimestampValue,
  ) {}

  async append(kept: readonly Kept[]): Promise<readonly Kept[]> {
    if (this.failure !== null) throw this.failure;
    if (kept.length === 0) return [];
    return new Promise((resolve, reject) => {
      this.waiting.push({ kept, resolve, reject });
      this.writing ??= this.write().finally(() => (this.writing = null));
    });
  }

  async find(wanted: Parameters<Archive['find']>[0]): Promise<readonly Kept[]> {
    const { sql, values } = findStatement(wanted);
    const reader = await this.read(sql, values);
    return reader.map(keptOf);
  }

  async hours({ from, until }: { from: string; until: string }): ReturnType<Archive['hours']> {
    const rows = await this.read(hourCounts, [timestamp(from), timestamp(until)]);
    return rows.map(([seconds, kind, count]) => ({
      hour: new Date(Number(seconds) * 1000).toISOString(),
      kind: kinds[Number(kind)]!,
      count: Number(count),
    }));
  }

  async close(): Promise<void> {
    await this.writing;
    this.connection.closeSync();
    this.instance.closeSync();
  }

  /** Reads on a connection of its own, so that it neither waits for a write nor sees half of one. */
  private async read(sql: string, values: (string | number)[]): Promise<DuckDBValue[][]> {
    const connection = await this.instance.connect();
    try {
      return (await connection.runAndReadAll(sql, values)).getRows();
    } finally {
      connection.closeSync();
    }
  }

  /** Writes what waits until nothing does. Each commit is in the log on disk, and synced, before it returns. */
  private async write(): Promise<void> {
    while (this.waiting.length > 0) {
      const group: Waiting[] = [];
      let size = 0;
      while (this.waiting.length > 0 && (size === 0 || size + this.waiting[0]!.kept.length <= mostTogether)) {
        const next = this.waiting.shift()!;
        group.push(next);
        size += next.kept.length;
      }
      try {
        const fresh = await this.commit(group.flatMap(({ kept }) => kept));
        let from = 0;
        for (const { kept, resolve } of group) {
          const first = from;
          from += kept.length;
          resolve(kept.filter((_, index) => fresh.has(first + index)));
        }
      } catch (error) {
        // What a failed write has left behind nobody knows, so nothing more is written.
        this.failure = new UnisonoError(
          'STORE_READ_ONLY',
          `mentions can no longer be kept: ${reasonOf(error)}`,
          {},
          { cause: error },
        );
        for (const { reject } of [...group, ...this.waiting.splice(0)]) reject(this.failure);
      }
    }
  }

  /** @returns the places of those that are new */
  private async commit(kept: readonly Kept[]): Promise<ReadonlySet<number>> {
    const { connection } = this;
    await connection.run('BEGIN TRANSACTION');
    try {
      const appender = await connection.createAppender('arrival', null, 'temp');
      for (const [place, one] of kept.entries()) appendRow(appender, place, one, this.momentOf(one.mention.at));
      appender.closeSync();
      const fresh = (await connection.runAndReadAll(freshArrivals)).getRows();
      await connection.run(takeArrivals);
      await connection.run(clearArrivals);
      await connection.run('COMMIT');
      return new Set(fresh.map(([place]) => Number(place)));
    } catch (error) {
      await connection.run('ROLLBACK').catch(() => {});
      throw error;
    }
  }
}

function appendRow(
  appender: DuckDBAppender,
  place: number,
  { mention, understanding }: Kept,
  saidAt: DuckDBTimestampValue,
): void {
  const text = (value: string | null): void => (value === null ? appender.appendNull() : appender.appendVarchar(value));
  appender.appendInteger(place);
  text(mention.source);
  text(mention.id);
  text(mention.channel);
  text(mention.author);
  appender.appendBoolean(mention.inbound);
  appender.appendTimestamp(saidAt);
  text(mention.text);
  text(mention.inReplyTo);
  text(mention.url);
  if (mention.reach === null) appender.appendNull();
  else appender.appendBigInt(BigInt(Math.round(mention.reach)));
  text(understanding.language);
  appender.appendSmallInt(kindNumber(understanding.kind));
  appender.appendDouble(understanding.confidence);
  text(JSON.stringify(understanding.telling));
  text(JSON.stringify(understanding.needs));
  appender.endRow();
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message.split('\n')[0]! : String(error));
