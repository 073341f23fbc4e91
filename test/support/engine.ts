import { ManualClock } from '../../src/clock.js';
import { Engine, type Answer, type EngineOptions } from '../../src/engine/engine.js';
import type { Contact, Outlet, Outcome, Store } from '../../src/engine/port.js';
import type { AnyCommandType, Command, OpenData } from '../../src/incident/command.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { recorder } from '../../src/outlet/recorder.js';
import { beginning, type Act } from './given.js';
import { shelf } from './library.js';

/** An engine on a manual clock, with all that it holds within reach. */
export interface Rig {
  readonly engine: Engine;
  readonly clock: ManualClock;
  readonly store: Store;
  readonly outlet: ReturnType<typeof recorder>;
  /** What the engine reported as gone wrong inside. */
  readonly reported: unknown[];
  open(data?: Partial<OpenData>, id?: string): Promise<string>;
  /** Gives what a step says; its waiting time moves the clock. */
  act(incident: string, act: Act, id?: string, seen?: number): Promise<Answer>;
  /** The same, which must be accepted. */
  done(incident: string, ...acts: readonly Act[]): Promise<void>;
  /** Moves the clock, and waits for what that brings about. */
  later(minutes: number): Promise<void>;
}

let counted = 0;
const fresh = (): string => `command-${(counted += 1)}`;

export async function rig(
  options: Partial<EngineOptions> & { clock?: ManualClock; contacts?: readonly Contact[] } = {},
): Promise<Rig> {
  const clock = options.clock ?? new ManualClock(beginning);
  const store = options.store ?? createMemoryStore();
  const outlet = recorder();
  const reported: unknown[] = [];
  const engine = new Engine({
    shelf,
    recorder: outlet,
    report: (error) => reported.push(error),
    ...options,
    store,
    clock,
  });
  await engine.start();
  for (const contact of options.contacts ?? []) {
    await engine.directory.setContacts(contact.audience, [...engine.directory.contactsOf(contact.audience), contact]);
  }
  const self: Rig = {
    engine,
    clock,
    store,
    outlet,
    reported,
    async open(data = {}, id = fresh()) {
      const answer = await engine.open(
        { playbook: 'contested-plan', title: 'A test', mode: 'exercise', ...data },
        { id, by: 'Lena', at: clock.now() },
      );
      return answer.incident;
    },
    async act(incident, { by, type, data, afterMin }, id = fresh(), seen) {
      clock.moveTo(new Date(Date.parse(clock.now()) + afterMin * 60_000).toISOString());
      return engine.give(
        incident,
        { type, data, meta: { id, by, at: clock.now() } } as Command & { type: AnyCommandType },
        seen,
      );
    },
    async done(incident, ...acts) {
      for (const one of acts) {
        const answer = await self.act(incident, one);
        if ('refused' in answer)
          throw new Error(`${one.by} was refused ${one.type}: ${answer.refused.map(({ code }) => code).join(', ')}`);
      }
      await engine.settled();
    },
    async later(minutes) {
      // Step by step: what an alarm brings about may set the next alarm.
      const end = Date.parse(clock.now()) + minutes * 60_000;
      for (;;) {
        const next = clock.nextAt();
        const at = next === null || Date.parse(next) > end ? end : Math.max(Date.parse(next), Date.parse(clock.now()));
        clock.moveTo(new Date(at).toISOString());
        await engine.settled();
        if (at === end) return;
      }
    },
  };
  return self;
}

/** An outlet that is real, and does what it is told to. */
export function told(...outcomes: readonly Outcome[]): Outlet & { readonly sent: string[] } {
  const sent: string[] = [];
  return {
    name: 'told',
    real: true,
    sent,
    async send({ contact }) {
      sent.push(contact.id);
      return outcomes[sent.length - 1] ?? { result: 'sent', detail: 'taken' };
    },
    async close() {},
  };
}
