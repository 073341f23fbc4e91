import { Agent, get } from 'node:http';
import { loadavg } from 'node:os';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Child } from './child.js';
import { atMost, median, nowMs, percentile, type Report } from './measure.js';
import type { Ask, Told } from './room-child.js';

const renderings = 100;
const readers = 200;
const rounds = 5;

/** The page of a long incident: five thousand entries, sixty messages, twelve people. How long its first rendering after an
 *  entry takes, beside a bare page of as many bytes; what two hundred readers cost who look again after one entry; and how
 *  much one visit loads. */
export async function room(report: Report): Promise<void> {
  const ours = await Served.start('ours');
  const bare = await Served.start('bare');
  const path = `/incidents/${ours.told.incident}`;
  const whole = await ours.get(path);
  const { entries, messages, residentMiB } = ours.told;
  report.note(`${entries} entries, ${messages} messages; the load of the machine is ${loadavg()[0]!.toFixed(1)}`);
  const times = { note: [] as number[], revision: [] as number[], bare: [] as number[] };
  for (let turn = -10; turn < renderings; turn++) {
    const taken = {
      note: await ours.timed(path, 'note'),
      revision: turn % 5 === 0 ? await ours.timed(path, 'revision') : null,
      bare: await bare.timed(`/?bytes=${whole.text.length}`),
    };
    // The first ones warm the code up.
    if (turn < 0) continue;
    for (const [name, ms] of Object.entries(taken)) if (ms !== null) times[name as keyof typeof times].push(ms);
  }
  for (const [name, share, goal] of [
    ['p50', 0.5, atMost(20)],
    ['p99', 0.99, undefined],
  ] as const) {
    const ms = percentile(times.note, share);
    report.add(`page after an entry, ${name}`, ms, 'ms', goal === undefined ? {} : { goal });
    report.note(
      `  a bare page of ${Math.round(whole.text.length / 1024)} KiB takes ${percentile(times.bare, share).toFixed(1)} ms: ${(ms / percentile(times.bare, share)).toFixed(1)} ×`,
    );
    report.add(`page after a fact changed every draft, ${name}`, percentile(times.revision, share), 'ms');
  }
  await refetches(report, ours, path, whole.text);
  await loaded(report, ours, path);
  report.add('memory of the service with this incident', residentMiB, 'MiB');
  await ours.stop();
  await bare.stop();
}

/** Two hundred pages that ask for what changed, as our own script does. */
async function refetches(report: Report, ours: Served, path: string, html: string): Promise<void> {
  const shown = [...html.matchAll(/data-live="([a-z-]+)" data-hash="([^"]+)"/g)].map(([, n, h]) => `${n}=${h}`).join();
  const cost = async (count: number, entry: Ask): Promise<number> => {
    const { cpuMs } = await ours.ask(entry);
    await Promise.all(Array.from({ length: count }, () => ours.get(path, { 'unisono-fragment': shown })));
    return (await ours.ask('usage')).cpuMs - cpuMs;
  };
  for (let turn = 0; turn < 2; turn++) await cost(readers, 'note');
  const one: number[] = [];
  const many: number[] = [];
  const same: number[] = [];
  for (let round = 0; round < rounds; round++) {
    one.push(await cost(1, 'note'));
    many.push(await cost(readers, 'note'));
    same.push(await cost(readers, 'usage'));
  }
  report.add(`processor time for ${readers} readers of it who look again though nothing happened`, median(same), 'ms');
  report.add(`more than that after one entry`, median(many) - median(same), 'ms', {
    against: ['one reader', median(one)],
    goal: atMost(5),
  });
}

/** What one visit loads: the page, its style and its modules, as they come and as gzip would have them. */
async function loaded(report: Report, ours: Served, path: string): Promise<void> {
  const parts = new Map<string, { bytes: number; gzip: number; encoding: string }>();
  const visit = async (at: string): Promise<void> => {
    if (parts.has(at)) return;
    const { text, bytes, encoding } = await ours.get(at, { 'accept-encoding': 'gzip' });
    parts.set(at, { bytes, gzip: gzipSync(text).length, encoding });
    const links =
      at === path
        ? text.matchAll(/<(?:link[^>]* rel="stylesheet"[^>]* href|link href|script[^>]* src)="([^"]+)"/g)
        : text.matchAll(/(?:from|import) ?['"](\.[^'"]+)['"]/g);
    for (const [, link] of links) await visit(new URL(link!, `http://x${at}`).pathname);
  };
  await visit(path);
  const sum = (name: 'bytes' | 'gzip'): number => [...parts.values()].reduce((all, part) => all + part[name], 0) / 1024;
  for (const [at, { bytes, gzip, encoding }] of parts)
    report.note(
      `  ${at === path ? 'the page' : at}: ${(bytes / 1024).toFixed(1)} KiB ${encoding}, gzip ${(gzip / 1024).toFixed(1)}`,
    );
  report.add('what one visit loads', sum('bytes'), 'KiB', { goal: atMost(150) });
  report.add('the same by gzip', sum('gzip'), 'KiB');
}

/** A process that serves. */
class Served extends Child<Ask, Told> {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 50 });
  told!: Told;

  static async start(kind: 'ours' | 'bare'): Promise<Served> {
    const served = new Served(new URL('./room-child.js', import.meta.url), kind);
    served.told = await served.ask('usage');
    return served;
  }

  /** How long a page takes, in milliseconds. @param entry what is entered before */
  async timed(path: string, entry?: Ask): Promise<number> {
    if (entry !== undefined) await this.ask(entry);
    const begun = nowMs();
    await this.get(path);
    return nowMs() - begun;
  }

  get(path: string, more: Record<string, string> = {}): Promise<{ text: string; bytes: number; encoding: string }> {
    const headers = { accept: 'text/html', authorization: `Bearer ${this.told.token}`, ...more };
    return new Promise((resolve, reject) => {
      const request = get(`${this.told.url}${path}`, { agent: this.agent, headers });
      request.on('error', reject);
      request.on('response', (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          if (answer.statusCode !== 200) return reject(new Error(`${path} answered ${answer.statusCode}`));
          const bytes = Buffer.concat(chunks);
          const encoding = answer.headers['content-encoding'] ?? 'plain';
          const text = encoding === 'gzip' ? gunzipSync(bytes) : bytes;
          resolve({ text: text.toString(), bytes: bytes.length, encoding });
        });
      });
    });
  }

  override async stop(): Promise<void> {
    this.agent.destroy();
    await super.stop();
  }
}
