import { freshId } from '../clock.js';
import type { Meta } from '../incident/command.js';
import type { Job, State } from '../incident/state.js';
import type { Engine, EngineOptions } from './engine.js';
import { performJobs } from './perform.js';
import type { Contact, DutyRow, Outlet } from './port.js';
import type { Summaries } from './summary.js';
import { Wake } from './wake.js';

/** What the service does by itself: it notes deadlines that pass, and performs the jobs that incidents owe. */
export class Chores {
  private readonly wake: Wake;
  private readonly working = new Set<Promise<void>>();
  /** Incidents that have a worker, and those that asked for it again while it was at work. */
  private readonly busy = new Set<string>();
  private readonly knocked = new Set<string>();
  private stopped = false;

  constructor(
    private readonly engine: Engine,
    private readonly options: EngineOptions,
    private readonly summaries: Summaries,
  ) {
    this.wake = new Wake(options.clock, (incident) => this.take(incident));
  }

  /** Looks at an incident now when it owes something, and else when its next deadline comes. */
  expect(incident: string): void {
    const summary = this.summaries.of(incident);
    if (summary === undefined) return;
    this.wake.set(incident, summary.wakeAt);
    if (summary.owes) this.take(incident);
  }

  /** Marks attempts without an outcome: the service ended in the middle of them. They go to a person, never to a blind
   *  resend. */
  async doubt(incident: string): Promise<void> {
    const { state } = await this.engine.look(incident);
    const detail = 'the service stopped while this was being sent';
    for (const { id, status } of Object.values(state.jobs)) {
      if (status !== 'attempted') continue;
      const data = { job: id, result: 'uncertain', detail, retry: false } as const;
      await this.engine.give(incident, { type: 'RecordOutcome', data, meta: this.metaOf('outlet') });
    }
  }

  /** Who speaks when the service tells an incident about its own work. */
  metaOf(by: 'clock' | 'listening' | 'outlet'): Meta {
    return { id: (this.options.nameCommand ?? freshId)(), by, at: this.engine.now() };
  }

  /** Runs something beside the requests; what goes wrong is reported. */
  run(work: () => Promise<void>, where: string): void {
    const running = work()
      .catch((error: unknown) => this.options.report(error, where))
      .finally(() => this.working.delete(running));
    this.working.add(running);
  }

  async settled(): Promise<void> {
    while (this.working.size > 0) await Promise.allSettled(this.working);
  }

  /** Takes up nothing more, and waits for what is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake.stop();
    await this.settled();
  }

  /** One worker an incident, so that no job is taken twice; what comes up while it works is seen before it ends. */
  private take(incident: string): void {
    if (this.stopped) return;
    if (this.busy.has(incident)) {
      this.knocked.add(incident);
      return;
    }
    this.busy.add(incident);
    this.run(async () => {
      let sends = false;
      try {
        do {
          this.knocked.delete(incident);
          await this.passDeadlines(incident);
          sends = await this.perform(incident);
        } while (this.knocked.has(incident) && !this.stopped);
      } finally {
        this.busy.delete(incident);
      }
      const { wakeAt = null, deadlineAt = null } = this.summaries.of(incident) ?? {};
      // Mail that is due waits for a mail server where there is none; to look at it again at once would never end.
      this.wake.set(incident, sends ? wakeAt : deadlineAt);
    }, incident);
  }

  private async passDeadlines(incident: string): Promise<void> {
    const deadlineAt = this.summaries.of(incident)?.deadlineAt ?? null;
    if (deadlineAt === null || deadlineAt > this.engine.now()) return;
    await this.engine.give(incident, { type: 'PassDeadlines', data: {}, meta: this.metaOf('clock') });
  }

  /** @returns whether there is a means to send all that it still owes */
  private async perform(incident: string): Promise<boolean> {
    const { state } = await this.engine.look(incident);
    const { recorder, mail, calls, origin } = this.options;
    // Exercises only ever reach the recorder, whatever else there is.
    const outletOf = ({ call }: Job): Outlet | undefined =>
      state.mode === 'exercise' ? recorder : call?.way === 'webhook' ? calls : mail;
    const { contacts, roster } = this.engine.directory;
    await performJobs({
      engine: this.engine,
      incident,
      outletOf,
      contact: (id) => contacts.find((one) => one.id === id) ?? onCall(id, roster) ?? standIn(id, state),
      origin: origin ?? (() => ''),
      meta: () => this.metaOf('outlet'),
      stopped: () => this.stopped,
    });
    const after = await this.engine.look(incident);
    return Object.values(after.state.jobs).every((job) => job.status !== 'owed' || outletOf(job) !== undefined);
  }
}

/** Somebody on the duty roster as whoever sends sees him. */
function onCall(id: string, roster: readonly DutyRow[]): Contact | undefined {
  const row = roster.find((one) => one.id === id);
  if (row === undefined) return undefined;
  const { person, email = '', handle, language } = row;
  return { id, name: person, email, audience: 'team', language, ...(handle === undefined ? {} : { handle }) };
}

/** Whom an exercise without contacts writes to. */
function standIn(id: string, { mode, languages }: State): Contact | undefined {
  if (mode !== 'exercise' || !id.startsWith('exercise-')) return undefined;
  const audience = id.slice('exercise-'.length);
  return { id, name: 'Exercise', email: `${audience}@exercise.invalid`, audience, language: languages[0]! };
}
