import { PGlite } from '@electric-sql/pglite';
import type { Archive, Kept } from '../../../src/listening/archive/port.js';
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
} from '../../../src/listening/archive/statement.js';
import { kinds } from '../../../src/listening/mention.js';

/** One for all tests: to start it takes seconds. */
let started: Promise<PGlite> | undefined;

export const stopPostgres = async (): Promise<void> => (await started)?.close();

/** The archive's own statements on PostgreSQL, in memory, to show that it runs them: no archive to work with. */
export async function postgresArchive(): Promise<Archive> {
  started ??= PGlite.create();
  const database = await started;
  await database.exec(`DROP TABLE IF EXISTS mention, arrival; ${createMentions}; ${createArrivals}`);
  const rows = async (sql: string, values: readonly (string | number)[] = []): Promise<unknown[][]> =>
    (await database.query<unknown[]>(sql, [...values], { rowMode: 'array' })).rows;
  return {
    append: (kept) =>
      database.transaction(async (inside) => {
        for (const [place, one] of kept.entries()) await inside.query(insert, [place, ...valuesOf(one)]);
        const { rows: fresh } = await inside.query<unknown[]>(freshArrivals, [], { rowMode: 'array' });
        await inside.exec(`${takeArrivals}; ${clearArrivals}`);
        return fresh.map(([place]) => kept[Number(place)]!);
      }),
    find: async (wanted) => {
      const { sql, values } = findStatement(wanted);
      return (await rows(sql, values)).map(keptOf);
    },
    hours: async ({ from, until }) =>
      (await rows(hourCounts, [timestamp(from), timestamp(until)])).map(([seconds, kind, count]) => ({
        hour: new Date(Number(seconds) * 1000).toISOString(),
        kind: kinds[Number(kind)]!,
        count: Number(count),
      })),
    close: async () => {},
  };
}

const insert = `INSERT INTO arrival VALUES (${Array.from({ length: 16 }, (_, at) => `$${at + 1}`).join(', ')})`;

const valuesOf = ({ mention, understanding }: Kept): unknown[] => [
  mention.source,
  mention.id,
  mention.channel,
  mention.author,
  mention.inbound,
  timestamp(mention.at),
  mention.text,
  mention.inReplyTo,
  mention.url,
  mention.reach,
  understanding.language,
  kindNumber(understanding.kind),
  understanding.confidence,
  JSON.stringify(understanding.telling),
  JSON.stringify(understanding.needs),
];
