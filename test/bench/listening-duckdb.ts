import { nowMs } from './measure.js';

/** Chains of up to two to this power are followed. */
const leaps = 8;

/** What somebody would write who has DuckDB and no Unisono: the same import, and the same figures without the kinds. */
const statements = (file: string): readonly string[] => [
  `CREATE TABLE raw AS SELECT * FROM read_csv('${file.replaceAll("'", "''")}', header = true, all_varchar = true, quote = '"', escape = '"', max_line_size = 4000000)`,
  `CREATE TABLE message AS SELECT tweet_id AS id, lower(author_id) AS author, lower(inbound) = 'true' AS inbound,
     epoch(CAST(created_at AS TIMESTAMP)) AS said, text, nullif(in_response_to_tweet_id, '') AS parent FROM raw`,
  'CREATE TABLE brand AS SELECT DISTINCT author AS name FROM message WHERE NOT inbound',
  `CREATE TABLE answer AS SELECT m.id, r.author AS brand, min(r.said - m.said) AS latency
     FROM message m JOIN message r ON r.parent = m.id AND NOT r.inbound WHERE m.inbound GROUP BY 1, 2`,
  `CREATE TABLE addressed AS
     SELECT DISTINCT id, name AS brand FROM (
       SELECT id, unnest(regexp_extract_all(lower(text), '@([a-z0-9_]+)', 1)) AS name FROM message WHERE inbound
     ) SEMI JOIN brand USING (name)
     UNION SELECT m.id, p.author FROM message m JOIN message p ON p.id = m.parent AND NOT p.inbound WHERE m.inbound
     UNION SELECT id, brand FROM answer`,
  `CREATE TABLE heard AS SELECT a.brand, a.id, m.said, latency, m.parent IS NULL OR p.id IS NULL AS opener,
     latency <= 86400 OR m.said + 86400 <= (SELECT max(said) FROM message) AS due
     FROM addressed a JOIN message m USING (id) LEFT JOIN answer USING (id, brand) LEFT JOIN message p ON p.id = m.parent`,
  ...['brand', "brand, date_trunc('day', to_timestamp(said))", "date_trunc('day', to_timestamp(said))", "'all'"].map(
    (key) => `SELECT ${key}, count(*), count(latency), count(*) FILTER (latency <= 86400), count(*) FILTER (due),
       quantile_cont(latency, 0.5), quantile_cont(latency, 0.9), count(*) FILTER (opener), count(latency) FILTER (opener),
       quantile_cont(latency, 0.5) FILTER (opener) FROM heard GROUP BY ALL`,
  ),
  `SELECT author, count(*), count(parent), count(*) FILTER (parent IS NOT NULL AND regexp_matches(text, '(?i)\\b(dm|pm|pb|priv[eé]|direct message|private)\\b')) FROM message WHERE NOT inbound GROUP BY 1`,
  "SELECT date_trunc('hour', to_timestamp(said)), count(*) FROM message WHERE inbound GROUP BY 1 ORDER BY 1",
  // Threads by pointers that leap twice as far each time, which is some times quicker than a recursive query.
  `CREATE TABLE leap0 AS SELECT m.id, coalesce(p.id, m.id) AS root FROM message m LEFT JOIN message p ON p.id = m.parent`,
  ...Array.from(
    { length: leaps },
    (_, at) => `CREATE TABLE leap${at + 1} AS SELECT a.id, b.root FROM leap${at} a JOIN leap${at} b ON b.id = a.root`,
  ),
  `CREATE TABLE turn AS SELECT root, author, inbound, said,
     lag(inbound) OVER (PARTITION BY root ORDER BY said) IS DISTINCT FROM inbound AS fresh FROM leap${leaps} JOIN message USING (id)`,
  `SELECT brand, count(*), quantile_cont(turns, 0.5), avg(CASE WHEN turns >= 3 THEN 1 ELSE 0 END), avg(CASE WHEN ours >= 2 AND theirs >= 2 THEN 1 ELSE 0 END) FROM (
     SELECT root, max(author) FILTER (NOT inbound) AS brand, count(*) FILTER (fresh) AS turns,
       count(*) FILTER (fresh AND NOT inbound) AS ours, count(*) FILTER (fresh AND inbound) AS theirs FROM turn GROUP BY root
   ) GROUP BY brand`,
];

/** Runs them in memory, on as many threads as DuckDB likes. @returns milliseconds */
export async function duckDbAlone(file: string): Promise<number> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const start = nowMs();
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const statement of statements(file)) await connection.runAndReadAll(statement);
  const took = nowMs() - start;
  connection.closeSync();
  instance.closeSync();
  return took;
}
