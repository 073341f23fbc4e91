import { Agent, get, type ClientRequest } from 'node:http';
import { Child } from './child.js';
import type { Ask, Told } from './live-child.js';
import { atMost, median, nowMs, percentile, type Report } from './measure.js';

const readers = 1000;
/** In a round; a percentile of fewer says little. */
const events = 100;
const pages = 200;
const rounds = 5;

/** One thousand pages that follow one incident: how long after a commit the last of them knows, and what each costs, beside a
 *  loop that writes to bare Node streams; then what two hundred pages cost that look again after one entry. */
export async function live(report: Report): Promise<void> {
  const bare = await Audience.gather('bare');
  const ours = await Audience.gather('ours');
  const p50: [number[], number[]] = [[], []];
  const p99: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    const lastMs: [number[], number[]] = [[], []];
    // In turns, so that whatever else this machine does troubles both.
    for (let event = 0; event < events; event++) {
      lastMs[0].push(await ours.event());
      lastMs[1].push(await bare.event());
    }
    // The first round warms the code up.
    if (round === 0) continue;
    for (const side of [0, 1] as const) {
      p50[side].push(percentile(lastMs[side], 0.5));
      p99[side].push(percentile(lastMs[side], 0.99));
    }
  }
  const name = `commit to the last of ${readers} pages`;
  report.add(`${name}, p50`, median(p50[0]), 'ms', { against: ['bare Node streams', median(p50[1])] });
  report.add(`${name}, p99`, median(p99[0]), 'ms', {
    against: ['bare Node streams', median(p99[1])],
    goal: atMost(2),
  });
  report.add('memory for a page that follows', ours.kiB, 'KiB', { against: ['bare Node streams', bare.kiB] });
  await ours.leave();
  await bare.leave();
  await refetches(report);
}

/** A process that serves. */
class Served extends Child<Ask, Told> {
  told!: Extract<Told, { url: string }>;

  static async start(kind: 'ours' | 'bare'): Promise<Served> {
    const served = new Served(new URL('./live-child.js', import.meta.url), kind, ['--expose-gc']);
    served.told = await served.next();
    return served;
  }

  /** Headers by which one of a hundred people asks. */
  as(index: number): Record<string, string> {
    const token = this.told.tokens[index % 100];
    return token === undefined ? {} : { authorization: `Bearer ${token}` };
  }
}

type Usage = Extract<Told, { cpuMs: number }>;
type Committed = Extract<Told, { committedMs: number }>;

/** One thousand who listen to one incident. */
class Audience {
  private readonly open: ClientRequest[] = [];
  private heard = 0;
  private lastAtMs = 0;
  private all: () => void = () => undefined;

  private constructor(
    private readonly served: Served,
    public kiB = 0,
  ) {}

  static async gather(kind: 'ours' | 'bare'): Promise<Audience> {
    const served = await Served.start(kind);
    const audience = new Audience(served);
    const before = await served.ask<Usage>('usage');
    const arrived = audience.everybody();
    for (let index = 0; index < readers; index++) audience.listen(index);
    await arrived;
    audience.kiB = ((await served.ask<Usage>('usage')).heldBytes - before.heldBytes) / readers / 1024;
    return audience;
  }

  /** How long after a commit the last one heard of it, in milliseconds. */
  async event(): Promise<number> {
    const known = this.everybody();
    const { committedMs } = await this.served.ask<Committed>('commit');
    await known;
    return this.lastAtMs - committedMs;
  }

  async leave(): Promise<void> {
    for (const request of this.open) request.destroy();
    await this.served.stop();
  }

  private everybody(): Promise<void> {
    this.heard = 0;
    return new Promise((resolve) => (this.all = resolve));
  }

  private listen(index: number): void {
    const request = get(`${this.served.told.url}/incidents/${this.served.told.incident}/events`, {
      agent: false,
      headers: this.served.as(index),
    });
    request.on('error', () => undefined);
    request.on('response', (answer) => {
      if (answer.statusCode !== 200) throw new Error(`a stream was refused: ${answer.statusCode}`);
      answer.on('data', (chunk: Buffer) => {
        if (!chunk.includes('event: version')) return;
        this.heard += 1;
        if (this.heard < readers) return;
        this.lastAtMs = nowMs();
        this.all();
      });
    });
    this.open.push(request);
  }
}

/** The processor's time for one page alone after an entry, and for two hundred at once. */
async function refetches(report: Report): Promise<void> {
  const served = await Served.start('ours');
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const path = `/incidents/${served.told.incident}`;
  const shown = regionsIn(await fetched(agent, served.told.url + path, served.as(0)));
  const cost = async (count: number): Promise<number> => {
    await served.ask<Committed>('commit');
    const before = await served.ask<Usage>('usage');
    await Promise.all(
      Array.from({ length: count }, (_, index) =>
        fetched(agent, served.told.url + path, { 'unisono-fragment': shown, ...served.as(index) }),
      ),
    );
    return (await served.ask<Usage>('usage')).cpuMs - before.cpuMs;
  };
  for (let turn = 0; turn < 3; turn++) await cost(pages);
  const one: number[] = [];
  const many: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // The commit itself is paid for in any case.
    const none = await cost(0);
    one.push((await cost(1)) - none);
    many.push((await cost(pages)) - none);
  }
  report.add(`processor time for ${pages} pages that look again after one entry`, median(many), 'ms', {
    against: ['one page alone', median(one)],
    goal: atMost(5),
  });
  agent.destroy();
  await served.stop();
}

function fetched(agent: Agent, url: string, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { accept: 'text/html', ...headers } });
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
