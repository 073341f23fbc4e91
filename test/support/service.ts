import { fileURLToPath } from 'node:url';
import type { Express } from 'express';
import { People } from '../../src/account/people.js';
import { ManualClock } from '../../src/clock.js';
import { Engine } from '../../src/engine/engine.js';
import { proveShelf, readShelf, type Shelved } from '../../src/engine/library.js';
import type { Delivery, Outlet, Store } from '../../src/engine/port.js';
import { memoryArchives, type Archives } from '../../src/listening/archive/archives.js';
import { Listener } from '../../src/listening/hearing/listener.js';
import { Feeds } from '../../src/listening/source/feed/feeds.js';
import { SavedMappings } from '../../src/listening/source/saved.js';
import { recorder } from '../../src/outlet/recorder.js';
import { listScenarios, readScenario } from '../../src/rehearsal/files.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { createApp, type AppOptions } from '../../src/web/app.js';

/** Where playbooks and templates lie, seen from the compiled tests. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
let shelf: Shelved[] | undefined;
const scenarios = listScenarios(root).map((file) => readScenario(root, file).value);

export interface ServiceOptions {
  readonly at?: string;
  readonly store?: Store;
  /** Where what the public says is kept; in memory where left out. */
  readonly archives?: Archives;
  readonly intakeSecret?: string;
  /** Whether feeds on this machine may be read. */
  readonly feedsInside?: boolean;
  /** A folder of an organisation's own, with the playbooks that are then on the shelf. */
  readonly own?: { readonly folder: string; readonly playbooks: readonly string[] };
  /** The public origin, and proxies in front. */
  readonly url?: string;
  readonly trustProxy?: number;
  /** Whether there is a mail server; it takes all, and reaches nobody. */
  readonly mail?: boolean;
  /** The time at people's screens, and how many streams are open at most; the real ones where left out. */
  readonly screen?: Pick<AppOptions, 'clock' | 'streamLimits'>;
  /** Whether there is a gateway that calls people; it takes all, and reaches nobody. */
  readonly gateway?: boolean;
}

export interface TestService {
  readonly app: Express;
  readonly engine: Engine;
  readonly people: People;
  readonly listener: Listener;
  readonly feeds: Feeds;
  readonly clock: ManualClock;
  readonly store: Store;
  /** What went out by the gateway. */
  readonly called: readonly Delivery[];
  /** What went out by mail, or to the recorder in exercises. */
  readonly sent: readonly Delivery[];
  /** Lines of the log. */
  readonly lines: readonly { readonly level: string; readonly line: object; readonly text: string }[];
  readonly reported: readonly unknown[];
  stop(): Promise<void>;
}

/** A whole service in this process: memory store, manual clock, mail that is kept. */
export async function startService({
  at = '2026-03-10T06:30:00.000Z',
  store = createMemoryStore(),
  archives = memoryArchives(),
  intakeSecret,
  feedsInside = false,
  mail = true,
  url,
  trustProxy,
  screen = {},
  gateway = true,
  own,
}: ServiceOptions = {}): Promise<TestService> {
  const mine = own && readShelf(root, own.folder).filter(({ id }) => own.playbooks.includes(id));
  shelf ??= mine === undefined ? proveShelf(readShelf(root)).shelf : undefined;
  const clock = new ManualClock(at);
  const kept = recorder();
  const real: Outlet & { sent: Delivery[] } = { ...recorder(), name: 'mail', real: true };
  const dialled: Outlet & { sent: Delivery[] } = { ...recorder(), name: 'gateway', real: true };
  const reported: unknown[] = [];
  const lines: { level: string; line: object; text: string }[] = [];
  const log = (level: string) => (line: object, text: string) => void lines.push({ level, line, text });
  const engine = new Engine({
    store,
    clock,
    shelf: mine === undefined ? shelf! : proveShelf(mine).shelf,
    recorder: kept,
    ...(mail ? { mail: real } : {}),
    ...(gateway ? { calls: dialled } : {}),
    origin: () => 'https://crisis.example',
    report: (error) => void reported.push(error),
  });
  await engine.start();
  const people = await People.open({ documents: store.documents, clock, report: (error) => void reported.push(error) });
  const listener = new Listener({
    archives,
    documents: store.documents,
    incidents: engine,
    clock,
    report: (error) => void reported.push(error),
  });
  const feeds = await Feeds.open({
    documents: store.documents,
    listener,
    incidents: engine,
    reach: feedsInside ? { mayReach: () => true } : {},
    clock,
    report: (error) => void reported.push(error),
  });
  const stopping = new AbortController();
  const app = createApp({
    engine,
    people,
    listener,
    feeds,
    mappings: new SavedMappings(store.documents),
    intakeSecret,
    scenarios,
    url,
    trustProxy,
    log: { info: log('info'), warn: log('warn'), error: log('error') },
    stopping: stopping.signal,
    ...screen,
  });
  return {
    app,
    engine,
    people,
    listener,
    feeds,
    clock,
    store,
    lines,
    reported,
    called: dialled.sent,
    get sent() {
      return [...real.sent, ...kept.sent];
    },
    stop: async () => {
      stopping.abort();
      await people.close();
      await feeds.close();
      await listener.close();
      await engine.stop();
    },
  };
}
