import { fileURLToPath } from 'node:url';
import type { Express } from 'express';
import { ManualClock } from '../../src/clock.js';
import { Engine } from '../../src/engine/engine.js';
import { proveShelf, readShelf, type Shelved } from '../../src/engine/library.js';
import type { Delivery, Outlet, Store } from '../../src/engine/port.js';
import { recorder } from '../../src/outlet/recorder.js';
import { listScenarios, readScenario } from '../../src/rehearsal/files.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { createApp } from '../../src/web/app.js';

/** Where playbooks and templates lie, seen from the compiled tests. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
let shelf: Shelved[] | undefined;
const scenarios = listScenarios(root).map((file) => readScenario(root, file).value);

export interface ServiceOptions {
  readonly at?: string;
  readonly store?: Store;
  /** Whether there is a mail server; it takes all, and reaches nobody. */
  readonly mail?: boolean;
  /** Whether there is a gateway that calls people; it takes all, and reaches nobody. */
  readonly gateway?: boolean;
}

export interface TestService {
  readonly app: Express;
  readonly engine: Engine;
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
  mail = true,
  gateway = true,
}: ServiceOptions = {}): Promise<TestService> {
  shelf ??= proveShelf(readShelf(root)).shelf;
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
    shelf,
    recorder: kept,
    ...(mail ? { mail: real } : {}),
    ...(gateway ? { calls: dialled } : {}),
    origin: () => 'https://crisis.example',
    report: (error) => void reported.push(error),
  });
  await engine.start();
  const app = createApp({ engine, scenarios, log: { info: log('info'), warn: log('warn'), error: log('error') } });
  return {
    app,
    engine,
    clock,
    store,
    lines,
    reported,
    called: dialled.sent,
    get sent() {
      return [...real.sent, ...kept.sent];
    },
    stop: () => engine.stop(),
  };
}
