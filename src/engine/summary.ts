import { stageOf } from '../incident/chart.js';
import type { Library } from '../incident/library.js';
import { participantsOf } from '../incident/people.js';
import { isMissed, openDeadlines, type State } from '../incident/state.js';
import type { Localised, Mode, Stage } from '../playbook/vocabulary.js';
import type { Incidents } from './incidents.js';
import { documentNames, type Store } from './port.js';

/** What the list of incidents shows of one, and what the service must know of it without folding it. */
export interface Summary {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly mode: Mode;
  readonly playbook: { readonly id: string; readonly title: Localised };
  readonly severity: string;
  readonly stage: Stage | 'closed';
  readonly openedAt: string;
  readonly closedAt: string | null;
  /** The earliest deadline that is still open, also when it has passed. */
  readonly next: { readonly id: string; readonly dueAt: string } | null;
  /** The earliest deadline that has not been noted as missed. */
  readonly deadlineAt: string | null;
  /** When the service must look at it next: a deadline, or mail to try again. */
  readonly wakeAt: string | null;
  /** Whether jobs are owed, and whether an attempt has no outcome. */
  readonly owes: boolean;
  readonly attempted: boolean;
  /** How many deadlines have been missed; calls that nobody answered go on to somebody else, and do not count. */
  readonly missed: number;
  readonly damaged: boolean;
  /** Everybody who takes part, by name. */
  readonly participants: readonly string[];
}

/** Summaries of all incidents. They are kept beside the journals as a cache, so that ten thousand journals need not be read
 *  before the service is ready; whatever does not match its journal's mark is read anew. */
export class Summaries {
  private readonly byId = new Map<string, Summary>();

  constructor(private readonly store: Store) {}

  /** Reads the cache, and folds what is not in it or has changed since.
   *  @param read folds one incident; null where there is nothing to show of it */
  async load(
    read: (id: string) => Promise<{ state: State; library: Library; damaged: boolean } | null>,
  ): Promise<void> {
    const streams = await this.store.journals.list();
    const cached = await this.store.documents.get<Cache>(documentNames.index).catch(() => undefined);
    for (const { id, mark } of streams) {
      const known =
        cached?.version === cacheVersion && Object.hasOwn(cached.incidents, id) ? cached.incidents[id] : undefined;
      if (known?.mark === mark) {
        this.byId.set(id, known.summary);
        continue;
      }
      const found = await read(id);
      if (found !== null) this.update(found.state, found.library, found.damaged);
    }
  }

  all(): Summary[] {
    return [...this.byId.values()].sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  }

  of(id: string): Summary | undefined {
    return this.byId.get(id);
  }

  update(state: State, { playbook }: Library, damaged: boolean): Summary {
    const summary = summarise(state, { id: playbook.id, title: playbook.title }, damaged);
    this.byId.set(state.id, summary);
    return summary;
  }

  /** Writes the cache; an incident whose commits are under way is left out, since its mark would be newer than its summary. */
  async save(incidents: Incidents): Promise<void> {
    const before = new Map([...this.byId].map(([id, { version }]) => [id, version]));
    const streams = await this.store.journals.list();
    const entries: [string, Cache['incidents'][string]][] = [];
    for (const { id, mark } of streams) {
      const summary = this.byId.get(id);
      if (summary !== undefined && summary.version === before.get(id) && !(await incidents.isBusy(id)))
        entries.push([id, { mark, summary }]);
    }
    await this.store.documents
      .put<Cache>(documentNames.index, { version: cacheVersion, incidents: Object.fromEntries(entries) })
      .catch(() => undefined);
  }
}

interface Cache {
  readonly version: number;
  readonly incidents: Readonly<Record<string, { readonly mark: string; readonly summary: Summary }>>;
}

/** Raised whenever the shape of a summary changes. */
const cacheVersion = 4;

function summarise(state: State, playbook: Summary['playbook'], damaged: boolean): Summary {
  const jobs = Object.values(state.jobs);
  const owed = jobs.filter(({ status }) => status === 'owed');
  const deadlines = openDeadlines(state);
  const deadlineAt = deadlines.find((deadline) => !isMissed(state, deadline))?.dueAt ?? null;
  const retryAt = owed.flatMap(({ notBefore }) => (notBefore === undefined ? [] : [notBefore])).sort()[0] ?? null;
  const wakeAt = [deadlineAt, retryAt].filter((at) => at !== null).sort()[0] ?? null;
  const { id, version, title, mode, severity, openedAt, closedAt } = state;
  return {
    id,
    version,
    title,
    mode,
    playbook,
    severity,
    stage: stageOf(state.chart),
    openedAt,
    closedAt: closedAt ?? null,
    next: deadlines[0] ?? null,
    deadlineAt,
    wakeAt,
    owes: owed.length > 0,
    attempted: jobs.some(({ status }) => status === 'attempted'),
    missed: Object.keys(state.missed).filter((deadline) => !deadline.startsWith('call:')).length,
    damaged,
    participants: participantsOf(state),
  };
}
