import type { ServerResponse } from 'node:http';
import { proveShelf, readShelf } from '../../src/engine/library.js';
import { revise, root } from './incident.js';
import { nowMs } from './measure.js';
import { listenTo, startBenchService } from './service.js';

/** What the benchmark asks of the process that serves. */
export type Ask = 'commit' | 'usage';
/** What it answers: when a commit was durable, or what was used so far. */
export type Told =
  | { readonly url: string; readonly incident: string; readonly tokens: readonly string[] }
  | { readonly committedMs: number }
  | { readonly cpuMs: number; readonly heldBytes: number };

const tell = (told: Told): void => void process.send!(told);

/** Ours, with an incident of twelve drafts; or the least that Node needs to say one thing to many. */
const commit = process.argv[2] === 'bare' ? await bare() : await ours();

process.on('message', (ask: Ask) => {
  if (ask === 'commit') return commit();
  const { user, system } = process.cpuUsage();
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  tell({ cpuMs: (user + system) / 1000, heldBytes: heapUsed + external });
});
process.once('disconnect', () => process.exit(0));

async function ours(): Promise<() => void> {
  const { engine, people, incident, give, serve } = await startBenchService(proveShelf(readShelf(root)).shelf);
  let waiting = false;
  // Before the streams hear of it.
  engine.watch(() => {
    if (waiting) tell({ committedMs: nowMs() });
    waiting = false;
  });
  const tokens: string[] = [];
  for (let index = 0; index < 100; index++) {
    const { account } = await people.accounts.invite({ name: `Person ${index}`, grants: ['duty'] });
    tokens.push(await people.accounts.makeToken(account.id, 'bench'));
  }
  tell({ url: await serve(), incident, tokens });
  let turn = 0;
  return () => {
    waiting = true;
    void give(revise(++turn));
  };
}

async function bare(): Promise<() => void> {
  const clients = new Set<ServerResponse>();
  const url = await listenTo((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('event: version\ndata: {"version":0}\n\n');
    clients.add(response);
  });
  tell({ url, incident: 'bare', tokens: [] });
  let version = 0;
  return () => {
    tell({ committedMs: nowMs() });
    version += 1;
    const text = `id: ${version}\nevent: version\ndata: {"version":${version},"now":"2030-03-11T07:30:00.000Z"}\n\n`;
    for (const client of clients) client.write(text);
  };
}
