import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get, type ClientRequest } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Ask, Told } from './live-child.js';
import { atMost, median, nowMs, percentile, type Report } from './measure.js';

const readers = 1000;
const events = 60;
const pages = 200;
const rounds = 5;

/** One thousand pages that follow one incident: how long after a commit the last of them knows, and what each costs, beside a
 *  loop that writes to bare Node streams; then what two hundred pages cost that look again after one entry. */
export async function live(report: Report): Promise<void> {
  const bare = await measured('bare');
  const ours = await measured('ours');
  const compared = (name: string, share: number, goal?: number): void =>
    report.add(`commit to the last of ${readers} pages, ${name}`, percentile(ours.lastMs, share), 'ms', {
      against: ['bare Node streams', percentile(bare.lastMs, share)],
      ...(goal === undefined ? {} : { goal: atMost(goal) }),
    });
  compared('p50', 0.5);
  compared('p99', 0.99, 2);
  report.add('memory for a page that follows', ours.kiB, 'KiB', { against: ['bare Node streams', bare.kiB] });
  await refetches(report);
}

/** A process that serves. */
class Served {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly incident: string,
  ) {}

  static async start(kind: 'ours' | 'bare'): Promise<Served> {
    const child = fork(fileURLToPath(new URL('./live-child.js', import.meta.url)), [kind], {
      execArgv: ['--expose-gc'],
    });
    const [told] = (await once(child, 'message')) as [Extract<Told, { url: string }>];
    return new Served(child, told.url, told.incident);
  }

  async ask<T extends Told>(ask: Ask): Promise<T> {
    const answered = once(this.child, 'message') as Promise<[T]>;
    this.child.send(ask);
    return (await answered)[0];
  }

  async stop(): Promise<void> {
    this.child.disconnect();
    await once(this.child, 'exit');
  }
}

type Usage = Extract<Told, { cpuMs: number }>;
type Committed = Extract<Told, { committedMs: number }>;

async function measured(kind: 'ours' | 'bare'): Promise<{ lastMs: number[]; kiB: number }> {
  const served = await Served.start(kind);
  const open: ClientRequest[] = [];
  let heard = 0;
  let lastAtMs = 0;
  let all: () => void = () => undefined;
  const everybody = (): Promise<void> => new Promise((resolve) => (all = resolve));
  const listen = (index: number): void => {
    const request = get(`${served.url}/incidents/${served.incident}/events`, {
      agent: false,
      headers: { 'x-unisono-actor': `Person ${index % 100}` },
    });
    request.on('error', () => undefined);
    request.on('response', (answer) => {
      if (answer.statusCode !== 200) throw new Error(`a stream was refused: ${answer.statusCode}`);
      answer.on('data', (chunk: Buffer) => {
        if (!chunk.includes('event: version')) return;
        heard += 1;
        if (heard < readers) return;
        lastAtMs = nowMs();
        all();
      });
    });
    open.push(request);
  };
  const before = await served.ask<Usage>('usage');
  const arrived = everybody();
  for (let index = 0; index < readers; index++) listen(index);
  await arrived;
  const after = await served.ask<Usage>('usage');
  const lastMs: number[] = [];
  for (let event = 0; event < events + 5; event++) {
    heard = 0;
    const known = everybody();
    const { committedMs } = await served.ask<Committed>('commit');
    await known;
    // The first few warm the code up.
    if (event >= 5) lastMs.push(lastAtMs - committedMs);
  }
  for (const request of open) request.destroy();
  await served.stop();
  return { lastMs, kiB: (after.rssBytes - before.rssBytes) / readers / 1024 };
}

/** The processor's time for one page alone after an entry, and for two hundred at once. */
async function refetches(report: Report): Promise<void> {
  const served = await Served.start('ours');
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const path = `/incidents/${served.incident}`;
  const shown = regionsIn(await fetched(agent, served.url + path, {}, 'Person 0'));
  const cost = async (count: number): Promise<number> => {
    await served.ask<Committed>('commit');
    const before = await served.ask<Usage>('usage');
    await Promise.all(
      Array.from({ length: count }, (_, index) =>
        fetched(agent, served.url + path, { 'unisono-fragment': shown }, `Person ${index}`),
      ),
    );
    return (await served.ask<Usage>('usage')).cpuMs - before.cpuMs;
  };
  for (let turn = 0; turn < 3; turn++) await cost(pages);
  const one: number[] = [];
  const many: number[] = [];
  for (let round = 0; round < rounds; round++) {
    one.push(await cost(1), await cost(1), await cost(1));
    many.push(await cost(pages));
  }
  report.add(`processor time for ${pages} pages that look again after one entry`, median(many), 'ms', {
    against: ['one page alone', median(one)],
    goal: atMost(8),
  });
  agent.destroy();
  await served.stop();
}

function fetched(agent: Agent, url: string, headers: Record<string, string>, actor: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { accept: 'text/html', 'x-unisono-actor': actor, ...headers } });
    request.on('error', reject);
    request.on('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (text += chunk));
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve(text) : reject(new Error(`${url}: ${answer.statusCode}`)),
      );
    });
  });
}

const regionsIn = (text: string): string =>
  [...text.matchAll(/data-live="([a-z-]+)" data-hash="([\w-]+)"/g)]
    .map(([, name, hash]) => `${name}=${hash}`)
    .join(',');
