import type { Clock } from '../clock.js';

/** One alarm for all incidents: the earliest is armed, the rest waits in a list. Deadlines live in the journals; this only
 *  remembers when to look. */
export class Wake {
  private readonly dueAt = new Map<string, string>();
  private armedAt: string | null = null;
  private cancel: () => void = () => undefined;

  constructor(
    private readonly clock: Clock,
    private readonly ring: (incident: string) => void,
  ) {}

  /** Sets when an incident must be looked at; null for never. */
  set(incident: string, at: string | null): void {
    if (at === null) this.dueAt.delete(incident);
    else this.dueAt.set(incident, at);
    if (at !== null && (this.armedAt === null || at < this.armedAt)) this.arm(at);
  }

  stop(): void {
    this.cancel();
    this.dueAt.clear();
    this.armedAt = null;
  }

  private arm(at: string): void {
    this.cancel();
    this.armedAt = at;
    this.cancel = this.clock.wakeAt(at, () => this.ringDue());
  }

  private ringDue(): void {
    const now = this.clock.now();
    this.armedAt = null;
    const due: string[] = [];
    let next: string | null = null;
    for (const [incident, at] of this.dueAt) {
      if (at <= now) due.push(incident);
      else if (next === null || at < next) next = at;
    }
    for (const incident of due) this.dueAt.delete(incident);
    if (next !== null) this.arm(next);
    for (const incident of due) this.ring(incident);
  }
}
