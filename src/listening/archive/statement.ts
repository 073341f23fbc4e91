import { kinds, type Kind, type MentionLanguage, type Need } from '../mention.js';
import type { Kept, Wanted } from './port.js';

/** The statements of the archive, as DuckDB and PostgreSQL both run them: `$1` for parameters, types that both know, no
 *  index by expression, NULLS said, and `said_at` since `at` is a word of one of them. Lists are kept as JSON in a text. */

/** Numbers of kinds are their places in `kinds`; a new kind is added at the end. */
export const kindNumber = (kind: Kind): number => kinds.indexOf(kind);

const columns = [
  ['source', 'VARCHAR NOT NULL'],
  ['id', 'VARCHAR NOT NULL'],
  ['channel', 'VARCHAR'],
  ['author', 'VARCHAR NOT NULL'],
  ['inbound', 'BOOLEAN NOT NULL'],
  ['said_at', 'TIMESTAMP NOT NULL'],
  ['text', 'VARCHAR NOT NULL'],
  ['in_reply_to', 'VARCHAR'],
  ['url', 'VARCHAR'],
  ['reach', 'BIGINT'],
  ['language', 'VARCHAR NOT NULL'],
  ['kind', 'SMALLINT NOT NULL'],
  ['confidence', 'DOUBLE PRECISION NOT NULL'],
  ['telling', 'VARCHAR NOT NULL'],
  ['needs', 'VARCHAR NOT NULL'],
] as const;

/** In the order in which rows are written. */
const columnList = columns.map(([name]) => name).join(', ');

const definitions = columns.map(([name, type]) => `${name} ${type}`).join(', ');

export const createMentions = `CREATE TABLE IF NOT EXISTS mention (${definitions}, PRIMARY KEY (source, id))`;

/** Rows come here first, by whatever way of copying an engine has; only this connection sees them. */
export const createArrivals = `CREATE TEMPORARY TABLE arrival (place INTEGER NOT NULL, ${definitions})`;

/** The first of rows with one id stays, be it among those that are kept or among those that arrive together. */
const fresh = `(
  SELECT arrival.*, ROW_NUMBER() OVER (PARTITION BY source, id ORDER BY place) AS turn FROM arrival
) AS numbered
WHERE turn = 1 AND NOT EXISTS (
  SELECT 1 FROM mention WHERE mention.source = numbered.source AND mention.id = numbered.id
)`;

/** The places of the rows that are new. */
export const freshArrivals = `SELECT place FROM ${fresh} ORDER BY place`;

export const takeArrivals = `INSERT INTO mention (${columnList}) SELECT ${columnList} FROM ${fresh}`;

export const clearArrivals = 'DELETE FROM arrival';

export const hourCounts = `
SELECT CAST(EXTRACT(EPOCH FROM DATE_TRUNC('hour', said_at)) AS DOUBLE PRECISION) AS hour_seconds, kind,
  CAST(COUNT(*) AS DOUBLE PRECISION) AS amount
FROM mention
WHERE inbound AND said_at >= CAST($1 AS TIMESTAMP) AND said_at < CAST($2 AS TIMESTAMP)
GROUP BY 1, 2
ORDER BY 1, 2`;

/** A moment as a TIMESTAMP takes it: UTC, without saying so. */
export const timestamp = (at: string): string => at.replace('T', ' ').replace('Z', '');

/** The statement for what is wanted, with its parameters. Pure. */
export function findStatement(wanted: Wanted): { sql: string; values: (string | number)[] } {
  const values: (string | number)[] = [];
  const parameter = (value: string | number): string => `$${values.push(value)}`;
  const where: string[] = [];
  if (wanted.text !== undefined) where.push(`text ILIKE ${parameter(`%${escaped(wanted.text)}%`)} ESCAPE '!'`);
  if (wanted.kinds !== undefined) {
    const listed = wanted.kinds.map((kind) => parameter(kindNumber(kind)));
    where.push(listed.length === 0 ? 'FALSE' : `kind IN (${listed.join(', ')})`);
  }
  if (wanted.unanswered === true) {
    where.push('inbound');
    where.push(
      'NOT EXISTS (SELECT 1 FROM mention AS reply WHERE reply.source = mention.source AND reply.in_reply_to = mention.id AND NOT reply.inbound)',
    );
  }
  if (wanted.from !== undefined) where.push(`said_at >= CAST(${parameter(timestamp(wanted.from))} AS TIMESTAMP)`);
  if (wanted.until !== undefined) where.push(`said_at < CAST(${parameter(timestamp(wanted.until))} AS TIMESTAMP)`);
  return {
    sql: `SELECT ${selected} FROM mention${where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`}
ORDER BY said_at DESC NULLS LAST, source, id LIMIT ${parameter(wanted.limit)}`,
    values,
  };
}

/** Moments as milliseconds and counts as doubles: drivers agree about these. */
const selected = columns
  .map(([name]) =>
    name === 'said_at'
      ? 'CAST(EXTRACT(EPOCH FROM said_at) * 1000 AS DOUBLE PRECISION) AS said_ms'
      : name === 'reach'
        ? 'CAST(reach AS DOUBLE PRECISION) AS reach'
        : name,
  )
  .join(', ');

/** What would mean something in a pattern is meant as it stands. */
const escaped = (text: string): string => text.replace(/[!%_]/g, '!$&');

/** A row of `findStatement`, as any driver gives it. Pure. */
export function keptOf([
  source,
  id,
  channel,
  author,
  inbound,
  saidMs,
  text,
  inReplyTo,
  url,
  reach,
  language,
  kind,
  confidence,
  telling,
  needs,
]: readonly unknown[]): Kept {
  const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
  const stringOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    mention: {
      id: textOf(id),
      source: textOf(source),
      channel: stringOrNull(channel),
      author: textOf(author),
      inbound: inbound === true,
      at: new Date(Math.round(Number(saidMs))).toISOString(),
      text: textOf(text),
      inReplyTo: stringOrNull(inReplyTo),
      url: stringOrNull(url),
      reach: reach === null ? null : Number(reach),
    },
    understanding: {
      language: textOf(language) as MentionLanguage,
      kind: kinds[Number(kind)]!,
      confidence: Number(confidence),
      telling: JSON.parse(textOf(telling)) as string[],
      needs: JSON.parse(textOf(needs)) as Need[],
    },
  };
}
