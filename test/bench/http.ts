import autocannon from 'autocannon';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enterFirst, firstLink } from '../support/first.js';
import { opening, revise } from './incident.js';
import { atLeast, atMost, median, type Report } from './measure.js';

const seconds = 3;
const rounds = 3;
const incidents = 16;

/** Commands per second over HTTP, each answered with twelve drafts, at 1, 16 and 64 at once; beside a raw node:http server
 *  that renders the same texts with precompiled Handlebars and stores nothing. The two take turns. */
export async function http(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'unisono-bench-'));
  const ours = await start(fileURLToPath(new URL('../../src/unisono.cjs', import.meta.url)), ['serve'], {
    UNISONO_DATA: join(folder, 'data'),
    UNISONO_PORT: '0',
    UNISONO_LOG: 'warn',
  });
  const raw = await start(fileURLToPath(new URL('./raw-server.js', import.meta.url)), [], {});
  try {
    const ids = await openIncidents(ours.url);
    for (const connections of [1, 16, 64]) {
      const rates: number[] = [];
      const rawRates: number[] = [];
      const p99: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const result = await load(
          ours.url,
          connections,
          (turn) => `/incidents/${ids[turn % incidents]}/commands/ReviseFact`,
        );
        rates.push(result.requests.average);
        p99.push(result.latency.p99);
        rawRates.push((await load(raw.url, connections, () => '/')).requests.average);
      }
      report.add(`commands with 12 drafts at ${connections} at once`, median(rates), 'commands/s', {
        against: ['raw node:http + Handlebars', median(rawRates)],
        ...(connections === 16 ? { goal: atLeast(0.12) } : {}),
      });
      report.add(`commands with 12 drafts at ${connections} at once, p99`, median(p99), 'ms');
      const memory = residentMiB(ours.child);
      if (memory !== null)
        report.add(
          `memory after ${connections} at once`,
          memory,
          'MiB',
          connections === 16 ? { goal: atMost(150) } : {},
        );
    }
  } finally {
    ours.child.kill('SIGTERM');
    raw.child.kill('SIGTERM');
    await Promise.all([once(ours.child, 'exit'), once(raw.child, 'exit')]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of the one account, which the first start makes. */
let token = '';

async function start(
  program: string,
  parameters: string[],
  environment: Record<string, string>,
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [program, ...parameters], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /listens on (http:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}`)));
  });
  const link = firstLink(said);
  if (link !== undefined) token = await enterFirst(link, 'Example Lead');
  return { child, url };
}

const headers = (key: string): Record<string, string> => ({
  'content-type': 'application/json',
  accept: 'application/json',
  authorization: `Bearer ${token}`,
  'idempotency-key': key,
});

let keys = 0;
const nextKey = (): string => `bench-${process.pid}-${++keys}`;

async function openIncidents(url: string): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < incidents; index++) {
    const [, ...commands] = opening('');
    const opened = await post(`${url}/incidents`, { playbook: 'contested-plan', title: `Benchmark ${index}` });
    const id = opened.headers.get('location')!.split('/').at(-1)!;
    for (const { type, data } of commands) await post(`${url}/incidents/${id}/commands/${type}`, data);
    ids.push(id);
  }
  return ids;
}

async function post(url: string, body: object): Promise<Response> {
  const answer = await fetch(url, { method: 'POST', headers: headers(nextKey()), body: JSON.stringify(body) });
  if (answer.status !== 201) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

async function load(url: string, connections: number, path: (turn: number) => string): Promise<autocannon.Result> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => {
          const key = nextKey();
          return { ...request, path: path(keys), headers: headers(key), body: JSON.stringify(revise(keys).data) };
        },
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return result;
}

/** Resident memory of a process, where the system tells. */
function residentMiB({ pid }: ChildProcess): number | null {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return null;
  }
}
