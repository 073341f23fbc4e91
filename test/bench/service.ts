import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { People } from '../../src/account/people.js';
import { systemClock as clock } from '../../src/clock.js';
import { Engine, type Answer } from '../../src/engine/engine.js';
import type { Shelved } from '../../src/engine/library.js';
import type { OpenData } from '../../src/incident/command.js';
import { memoryArchives } from '../../src/listening/archive/archives.js';
import { Listener } from '../../src/listening/hearing/listener.js';
import { Feeds } from '../../src/listening/source/feed/feeds.js';
import { SavedMappings } from '../../src/listening/source/saved.js';
import { recorder } from '../../src/outlet/recorder.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { createApp } from '../../src/web/app.js';
import { opening } from './incident.js';

/** Whoever gives the commands of a benchmark. */
export const lead = 'Example Lead';

/** A whole service in memory, silent but for errors, with one incident of twelve drafts. */
export interface BenchService {
  readonly engine: Engine;
  readonly people: People;
  readonly incident: string;
  /** Gives a command to the incident, in the name of its lead. */
  give(command: object): Promise<Answer>;
  /** Opens it to the outside. @returns its address */
  serve(): Promise<string>;
}

export async function startBenchService(shelf: readonly Shelved[]): Promise<BenchService> {
  const report = (error: unknown): void => console.error(error);
  const silent = (): void => undefined;
  const store = createMemoryStore();
  const { documents } = store;
  const engine = new Engine({ store, clock, shelf, recorder: recorder(), report });
  await engine.start();
  const people = await People.open({ documents, clock, report });
  const listener = new Listener({ archives: memoryArchives(), documents, incidents: engine, clock, report });
  let turn = 0;
  const meta = () => ({ id: `bench-${++turn}`, by: lead, at: engine.now() });
  const [first, ...rest] = opening('');
  const { incident } = await engine.open(first!.data as OpenData, meta());
  const give = (command: object) => engine.give(incident, { ...command, meta: meta() } as never);
  for (const command of rest) await give(command);
  const serve = async (): Promise<string> =>
    listenTo(
      createApp({
        engine,
        people,
        listener,
        feeds: await Feeds.open({ documents, listener, incidents: engine, clock, report }),
        mappings: new SavedMappings(documents),
        log: { info: silent, warn: silent, error: report },
      }),
    );
  return { engine, people, incident, give, serve };
}

/** Answers on any free port of this machine; lines stay open for a minute. @returns the address */
export function listenTo(answer: RequestListener): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer(answer);
    server.keepAliveTimeout = 60_000;
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
