import { systemClock } from '../../src/clock.js';
import { Engine } from '../../src/engine/engine.js';
import { readShelf } from '../../src/engine/library.js';
import type { Command } from '../../src/incident/command.js';
import { recorder } from '../../src/outlet/recorder.js';
import { openLowdbStore } from '../../src/store/lowdb.js';
import { revise, root } from './incident.js';
import { idOf } from './many.js';
import { memoryMiB, nowMs } from './measure.js';

/** Opens a data folder, measures how long until it is ready, then revises a fact in sixteen incidents at once. */
const start = nowMs();
const store = await openLowdbStore(process.argv[2]!);
const engine = new Engine({
  store,
  clock: systemClock,
  shelf: readShelf(root),
  recorder: recorder(),
  report: (error) => console.error(error),
});
await engine.start();
const readyMs = nowMs() - start;
await engine.settled();
const memory = memoryMiB();

const seconds = 2;
const incidents = engine.list().length;
let done = 0;
const until = nowMs() + seconds * 1000;
await Promise.all(
  Array.from({ length: 16 }, async (_, lane) => {
    const incident = idOf(Math.floor((lane * incidents) / 16));
    while (nowMs() < until) {
      const command = {
        ...revise(++done + Date.now()),
        meta: { id: `${lane}-${done}-${Date.now()}`, by: 'bench', at: engine.now() },
      } as Command;
      await engine.give(incident, command);
    }
  }),
);
process.send?.({ readyMs, memoryMiB: memory, perSecond: done / seconds });
await engine.stop();
process.disconnect?.();
