import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../../src/clock.js';
import { Engine } from '../../src/engine/engine.js';
import { proveShelf, readShelf } from '../../src/engine/library.js';
import type { OpenData } from '../../src/incident/command.js';
import { recorder } from '../../src/outlet/recorder.js';
import { People } from '../../src/account/people.js';
import { memoryArchives } from '../../src/listening/archive/archives.js';
import { Listener } from '../../src/listening/hearing/listener.js';
import { Feeds } from '../../src/listening/source/feed/feeds.js';
import { SavedMappings } from '../../src/listening/source/saved.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { createApp } from '../../src/web/app.js';
import { opening, revise, root } from './incident.js';
import { nowMs } from './measure.js';

/** What the benchmark asks of the process that serves. */
export type Ask = 'commit' | 'usage';
/** What it answers: when a commit was durable, or what was used so far. */
export type Told =
  | { readonly url: string; readonly incident: string; readonly tokens: readonly string[] }
  | { readonly committedMs: number }
  | { readonly cpuMs: number; readonly heldBytes: number };

const tell = (told: Told): void => void process.send!(told);

/** Ours, with an incident of twelve drafts; or the least that Node needs to say one thing to many. */
const commit = process.argv[2] === 'bare' ? bare() : await ours();

process.on('message', (ask: Ask) => {
  if (ask === 'commit') return commit();
  const { user, system } = process.cpuUsage();
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  tell({ cpuMs: (user + system) / 1000, heldBytes: heapUsed + external });
});
process.once('disconnect', () => process.exit(0));

async function ours(): Promise<() => void> {
  const { shelf } = proveShelf(readShelf(root));
  const store = createMemoryStore();
  const engine = new Engine({
    store,
    clock: systemClock,
    shelf,
    recorder: recorder(),
    report: (error) => console.error(error),
  });
  await engine.start();
  const listener = new Listener({
    archives: memoryArchives(),
    documents: store.documents,
    incidents: engine,
    clock: systemClock,
    report: console.error,
  });
  let waiting = false;
  // Before the streams hear of it.
  engine.watch(() => {
    if (waiting) tell({ committedMs: nowMs() });
    waiting = false;
  });
  const silent = (): void => undefined;
  const people = await People.open({ documents: store.documents, clock: systemClock, report: console.error });
  const tokens: string[] = [];
  for (let index = 0; index < 100; index++) {
    const { account } = await people.accounts.invite({ name: `Person ${index}`, grants: ['duty'] });
    tokens.push(await people.accounts.makeToken(account.id, 'bench'));
  }
  const feeds = await Feeds.open({
    documents: store.documents,
    listener,
    incidents: engine,
    clock: systemClock,
    report: console.error,
  });
  const app = createApp({
    engine,
    people,
    listener,
    feeds,
    mappings: new SavedMappings(store.documents),
    log: { info: silent, warn: silent, error: console.error },
  });
  let turn = 0;
  const meta = () => ({ id: `bench-${++turn}`, by: 'Example Lead', at: engine.now() });
  const [first, ...rest] = opening('');
  const { incident } = await engine.open(first!.data as OpenData, meta());
  for (const command of rest) await engine.give(incident, { ...command, meta: meta() } as never);
  const server = app.listen(0, '127.0.0.1', () =>
    tell({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, incident, tokens }),
  );
  server.keepAliveTimeout = 60_000;
  return () => {
    waiting = true;
    void engine.give(incident, { ...revise(turn), meta: meta() } as never);
  };
}

function bare(): () => void {
  const clients = new Set<ServerResponse>();
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('event: version\ndata: {"version":0}\n\n');
    clients.add(response);
  });
  server.listen(0, '127.0.0.1', () =>
    tell({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, incident: 'bare', tokens: [] }),
  );
  let version = 0;
  return () => {
    tell({ committedMs: nowMs() });
    version += 1;
    const text = `id: ${version}\nevent: version\ndata: {"version":${version},"now":"2030-03-11T07:30:00.000Z"}\n\n`;
    for (const client of clients) client.write(text);
  };
}
