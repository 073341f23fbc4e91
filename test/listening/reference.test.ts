import { expect } from 'chai';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ledger } from '../../src/listening/ledger.js';
import { measure, measureBrands } from '../../src/listening/measure.js';
import { openExport } from '../../src/listening/source/export.js';
import { IntakeReport } from '../../src/listening/source/report.js';
import { Table } from '../../src/listening/source/table.js';
import type { Figures } from '../../src/listening/tally.js';
import { threadsOf } from '../../src/listening/thread.js';

const data = process.env['UNISONO_REAL_DATA'];
const file = join(data ?? '', 'twcs/twcs.csv');

/** As the reference rounds. */
const round = (value: number | null, digits: number): number | null =>
  value === null ? null : Math.round(value * 10 ** digits) / 10 ** digits;

const ofBrand = (figures: Figures): object => ({
  outbound: figures.outbound,
  inbound_addressed: figures.messages,
  inbound_answered: figures.answeredEver,
  response_rate: round(figures.rateEver, 4),
  median_first_response_s: figures.medianSeconds,
  p90_first_response_s: round(figures.p90Seconds, 1),
  openers: figures.openers.messages,
  openers_answered: figures.openers.answeredEver,
  opener_response_rate: round(figures.openers.rateEver, 4),
  opener_median_first_response_s: figures.openers.medianSeconds,
});

describe('the figures of the reference', () => {
  before(function () {
    if (data !== undefined && existsSync(file)) return;
    console.warn('    SKIPPED: set UNISONO_REAL_DATA to the folder with twcs/twcs.csv and reference.json');
    this.skip();
  });

  it('are reproduced exactly', async () => {
    const { twcs: wanted } = JSON.parse(readFileSync(join(data!, 'reference.json'), 'utf8')) as {
      twcs: Record<string, unknown> & { top20_brands: Record<string, object> };
    };
    const report = new IntakeReport();
    const open = await openExport(createReadStream(file), { now: '2026-01-01T00:00:00Z' }, report);
    expect(open.mapping).to.include({ layout: 'twcs', heading: true });
    const ledger = new Ledger();
    const customers = new Set<string>();
    for await (const readings of open.readings) {
      for (const reading of readings) {
        expect(ledger.add(reading)).to.equal(ledger.size - 1);
        if (reading.inbound) customers.add(reading.author);
      }
    }
    const threads = threadsOf(ledger);
    const all = measure(ledger, threads);
    const brands = measureBrands(ledger, threads);
    const rows = Array.from({ length: ledger.size }, (_, row) => row);
    const sizes = Array.from(
      { length: threads.count },
      (_, thread) => threads.starts[thread + 1]! - threads.starts[thread]!,
    );
    const histogram = (values: readonly number[]): Record<string, number> =>
      Object.fromEntries(
        [...new Set(values)]
          .sort((a, b) => a - b)
          .map((size) => [`${size}`, values.filter((one) => one === size).length]),
      );
    const instant = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', '+00:00');
    const latencies = rows.flatMap((row) =>
      [...threads.replies.subarray(threads.replyStarts[row], threads.replyStarts[row + 1])].map(
        (reply) => ledger.seconds(reply) - ledger.seconds(row),
      ),
    );
    const top = [...brands]
      .map(([name, figures]) => [ledger.brands.get(name)!, ofBrand(figures)] as const)
      .filter(([name]) => Object.hasOwn(wanted.top20_brands, name));
    const outboundOf = (figures: object): number => (figures as { outbound: number }).outbound;
    expect({
      file: 'twcs/twcs.csv',
      rows: report.rows,
      broken_rows_skipped: report.refused,
      unique_ids: ledger.size,
      brands: ledger.brands.size,
      customers: customers.size,
      inbound: all.messages,
      outbound: all.outbound,
      in_response_to_missing_parent: rows.filter((row) => ledger.repliesTo(row) && ledger.parent(row) < 0).length,
      rows_without_in_response_to: rows.filter((row) => !ledger.repliesTo(row)).length,
      response_ids_missing: missingResponses(),
      threads_total: threads.count,
      threads_with_2plus: sizes.filter((size) => size > 1).length,
      largest_thread: Math.max(...sizes),
      thread_size_histogram: histogram(sizes),
      threads_with_brand_reply: sizes.filter((_, thread) =>
        threads.rows.subarray(threads.starts[thread], threads.starts[thread + 1]).some((row) => !ledger.inbound(row)),
      ).length,
      first_created_at: instant(Math.min(...rows.map(ledger.seconds))),
      last_created_at: instant(Math.max(...rows.map(ledger.seconds))),
      inbound_answered: all.answeredEver,
      inbound_response_rate: round(all.rateEver, 4),
      inbound_median_first_response_s: all.medianSeconds,
      inbound_p90_first_response_s: round(all.p90Seconds, 1),
      openers: all.openers.messages,
      openers_answered: all.openers.answeredEver,
      opener_response_rate: round(all.openers.rateEver, 4),
      opener_median_first_response_s: all.openers.medianSeconds,
      opener_p90_first_response_s: round(all.openers.p90Seconds, 1),
      negative_latencies: latencies.filter((latency) => latency < 0).length,
      top20_brands: Object.fromEntries(top),
    }).to.deep.equal(wanted);
    const least = Math.min(...top.map(([, figures]) => outboundOf(figures)));
    expect([...brands.values()].filter(({ outbound }) => outbound > least).length).to.be.below(20);
  });
});

/** How often `response_tweet_id`, from which nothing is built, names an id that is not there. */
function missingResponses(): number {
  const text = readFileSync(file, 'utf8');
  const rows = [...new Table(text, new IntakeReport()).take(text, true)].flatMap(({ rows: some }) => some);
  const [id, responses] = ['tweet_id', 'response_tweet_id'].map((name) => rows[0]!.indexOf(name));
  const ids = new Set(rows.slice(1).map((row) => row[id!]));
  return rows
    .slice(1)
    .flatMap((row) => row[responses!]!.split(',').filter((one) => one !== ''))
    .filter((one) => !ids.has(one.replace(/\.0$/, ''))).length;
}
