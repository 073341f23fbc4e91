import { createHash } from 'node:crypto';
import type { Clock } from '../clock.js';
import { UnisonoError } from '../error.js';
import type { Command, Heard, Meta, OpenData } from '../incident/command.js';
import { decide } from '../incident/decide.js';
import type { Entry } from '../incident/entry.js';
import type { Library } from '../incident/library.js';
import type { Reason } from '../incident/reason.js';
import type { State } from '../incident/state.js';
import { Chores } from './chores.js';
import type { ChannelLimits } from '../message/channel.js';
import { Directory } from './directory.js';
import { bundleHash, libraryOf, takeFromShelf, type Bundle, type Shelved } from './library.js';
import { Incidents, type Live } from './incidents.js';
import { sealCommit, type Commit, type Outlet, type Store, type Stream } from './port.js';
import { Summaries, type Summary } from './summary.js';

export interface EngineOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly shelf: readonly Shelved[];
  /** Reaches real people; left out where no mail server is set up, and always in an exercise. */
  readonly mail?: Outlet;
  /** Calls people by text message or voice, through a gateway; left out as `mail` is. */
  readonly calls?: Outlet;
  /** Where people reach the service, for links in calls; asked when one goes out. */
  readonly origin?: () => string;
  /** Takes what exercises send. */
  readonly recorder: Outlet;
  /** Limits that differ from a channel's own. */
  readonly limits?: ChannelLimits;
  /** Told of what went wrong inside, for the operator's log. Never gets a draft's text. */
  readonly report: (error: unknown, where: string) => void;
  /** Names the service's own commands; at random where left out. A replay that must give the same hashes counts. */
  readonly nameCommand?: () => string;
}

/** What became of a command. `version` is the incident's after it. */
export type Answer = { readonly version: number; readonly incident: string } & (
  | { readonly entries: readonly Entry[]; readonly at: string }
  | { readonly refused: readonly Reason[]; readonly at: string }
);

/** The imperative shell: takes commands one by one for each incident, makes them durable, then performs what is owed. */
export class Engine {
  readonly directory: Directory;
  private readonly incidents: Incidents;
  private readonly summaries: Summaries;
  private readonly chores: Chores;
  private readonly watchers = new Set<(incident: string, version: number) => void>();
  private unsaved = 0;

  constructor(private readonly options: EngineOptions) {
    const { store } = options;
    this.directory = new Directory(store.documents);
    this.incidents = new Incidents(store);
    this.summaries = new Summaries(store);
    this.chores = new Chores(this, options, this.summaries);
  }

  /** Reads what is there, marks interrupted attempts as uncertain, and takes up what is owed. */
  async start(): Promise<void> {
    await this.directory.load();
    await this.summaries.load(async (id) => {
      try {
        const { durable, library, damage } = await this.incidents.load(id);
        return durable === null ? null : { state: durable, library, damaged: damage !== undefined };
      } catch (error) {
        // A journal that holds nothing is an opening that was never acknowledged; any other is missed by somebody.
        if (!(error instanceof UnisonoError) || error.code !== 'INCIDENT_NOT_FOUND') this.options.report(error, id);
        return null;
      }
    });
    for (const summary of this.summaries.all()) {
      // It can be read, and nothing can be added to it.
      if (summary.damaged) continue;
      if (summary.attempted) await this.chores.doubt(summary.id);
      this.chores.expect(summary.id);
    }
  }

  /** Ends what is under way, and lets go of the store. */
  async stop(): Promise<void> {
    await this.chores.stop();
    await this.incidents.idle();
    await this.summaries.save(this.incidents);
    await this.options.store.journals.close();
  }

  /** Opens an incident on the playbook as it now stands, which is pinned first.
   *  @throws PLAYBOOK_NOT_FOUND, PLAYBOOK_INVALID */
  async open(data: OpenData, meta: Meta): Promise<Answer> {
    const bundle = takeFromShelf(this.options.shelf, data.playbook, data.options);
    const hash = bundleHash(bundle);
    if (!this.incidents.isPinned(hash)) await this.incidents.pin(hash, bundle);
    const incident = incidentId(meta);
    return this.give(incident, { type: 'OpenIncident', data: { ...data, playbookHash: hash }, meta });
  }

  /** Decides a command, and answers when it is durable.
   *  @param seen the version that the caller looked at; left out where he means whatever is there
   *  @throws INCIDENT_NOT_FOUND, JOURNAL_DAMAGED, VERSION_STALE, IDEMPOTENCY_MISMATCH, STORE_READ_ONLY */
  async give(incident: string, command: Command, seen?: number): Promise<Answer> {
    const opening = command.type === 'OpenIncident';
    const live = opening
      ? await this.incidents.begin(incident, command.data.playbookHash)
      : await this.incidents.load(incident);
    const bodyHash = hashOf({
      type: command.type,
      data: opening ? { ...command.data, playbookHash: '' } : command.data,
      by: command.meta.by,
    });
    const before = live.commands.get(command.meta.id);
    if (before !== undefined) return this.again(live, before, bodyHash, command.meta.id);
    if (live.head === null && !opening)
      throw new UnisonoError('INCIDENT_NOT_FOUND', `there is no incident "${incident}"`);
    if (live.damage !== undefined) {
      throw new UnisonoError(
        'JOURNAL_DAMAGED',
        `the journal of ${incident} is damaged at line ${live.damage.line}: ${live.damage.why}. It can be read up to there, and not be continued`,
      );
    }
    if (seen !== undefined && live.head !== null && seen < live.head.changedAt) {
      throw new UnisonoError(
        'VERSION_STALE',
        `the incident is at version ${live.head.version}, you looked at ${seen}`,
        { version: live.head.version },
      );
    }
    const decision = decide(this.equip(live.library), incident, live.head, command);
    const { at, by, id } = command.meta;
    if ('entries' in decision && decision.entries.length === 0)
      return { version: live.head!.version, incident, entries: [], at };
    if ('reasons' in decision && live.head === null) return { version: 0, incident, refused: decision.reasons, at };
    const entries: readonly Entry[] =
      'entries' in decision
        ? decision.entries
        : [{ type: 'CommandRefused', command: command.type, reasons: decision.reasons }];
    const commit = sealCommit({
      seq: live.lastSeq + 1,
      prev: live.lastHash,
      command: { id, type: command.type, bodyHash },
      at,
      by,
      entries,
    });
    await this.incidents.append(live, commit, 'state' in decision ? decision.state : undefined);
    this.after(live);
    return answerOf(incident, commit);
  }

  /** Tells an incident what was heard. What says nothing new is not written.
   *  @throws INCIDENT_NOT_FOUND, JOURNAL_DAMAGED, STORE_READ_ONLY */
  hear(incident: string, heard: Heard): Promise<Answer> {
    return this.give(incident, { ...heard, meta: this.chores.metaOf('listening') } as Command);
  }

  /** The incident as it stands durably, with the library that it runs on and the last commits that changed something, oldest
   *  first.
   *  @throws INCIDENT_NOT_FOUND */
  async look(
    incident: string,
  ): Promise<{ state: State; library: Library; recent: readonly Commit[]; damage?: Stream['damage'] }> {
    const live = await this.incidents.load(incident);
    if (live.durable === null) throw new UnisonoError('INCIDENT_NOT_FOUND', `there is no incident "${incident}"`);
    return {
      state: live.durable,
      library: this.equip(live.library),
      recent: live.recent,
      ...(live.damage === undefined ? {} : { damage: live.damage }),
    };
  }

  /** The journal as it is stored. @throws INCIDENT_NOT_FOUND */
  async journal(incident: string): Promise<readonly Commit[]> {
    const { commits } = await this.options.store.journals.read(incident);
    if (commits.length === 0) throw new UnisonoError('INCIDENT_NOT_FOUND', `there is no incident "${incident}"`);
    return commits;
  }

  list(): readonly Summary[] {
    return this.summaries.all();
  }

  /** What the list shows of one incident. */
  summary(incident: string): Summary | undefined {
    return this.summaries.of(incident);
  }

  get shelf(): readonly Shelved[] {
    return this.options.shelf;
  }

  /** Which means there are to reach real people. */
  get means(): { readonly mail: boolean; readonly gateway: boolean } {
    return { mail: this.options.mail !== undefined, gateway: this.options.calls !== undefined };
  }

  now(): string {
    return this.options.clock.now();
  }

  /** Calls back after each durable change. @returns a function that ends it */
  watch(listener: (incident: string, version: number) => void): () => void {
    this.watchers.add(listener);
    return () => this.watchers.delete(listener);
  }

  /** The library of a playbook as it now stands on the shelf.
   *  @throws PLAYBOOK_NOT_FOUND, PLAYBOOK_INVALID, OPTION_UNKNOWN */
  current(id: string, options: Bundle['options'] = {}): { bundle: Bundle; library: Library } {
    const bundle = takeFromShelf(this.options.shelf, id, options);
    return { bundle, library: this.equip(libraryOf(bundle)) };
  }

  /** Waits until nothing is under way: for scenarios and tests on a manual clock. */
  async settled(): Promise<void> {
    await this.chores.settled();
  }

  private equip(library: Library): Library {
    const { contacts, preapprovals, onDuty } = this.directory;
    return {
      ...library,
      contacts,
      preapprovals,
      roster: onDuty,
      sendsCalls: this.options.calls !== undefined,
      sendsMail: this.options.mail !== undefined,
      limits: this.options.limits ?? {},
    };
  }

  /** The same command again gets the same answer, once that is durable; under another body the id is refused. */
  private async again(
    live: Live,
    before: { seq: number; bodyHash: string },
    bodyHash: string,
    id: string,
  ): Promise<Answer> {
    if (before.bodyHash !== bodyHash) {
      throw new UnisonoError('IDEMPOTENCY_MISMATCH', `the command id "${id}" was already used for something else`);
    }
    await live.tail;
    const commit = (await this.journal(live.id)).find(({ seq }) => seq === before.seq);
    if (commit === undefined) throw new UnisonoError('STORE_READ_ONLY', 'the command was not stored');
    return answerOf(live.id, commit);
  }

  private after(live: Live): void {
    const state = live.durable!;
    this.summaries.update(state, live.library, live.damage !== undefined);
    this.chores.expect(state.id);
    for (const listener of this.watchers) listener(state.id, state.version);
    this.unsaved += 1;
    if (this.unsaved < saveEvery) return;
    this.unsaved = 0;
    this.chores.run(() => this.summaries.save(this.incidents), 'summaries');
  }
}

/** Commits after which the summaries are written again: a start after a crash reads at most so many journals. */
const saveEvery = 1000;

/** An incident's id follows from the id of the command that opens it, so that opening twice opens once. */
const incidentId = ({ id }: Meta): string => createHash('sha256').update(id).digest('hex').slice(0, 16);

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

function answerOf(incident: string, { seq, at, entries }: Commit): Answer {
  const refusal = entries[0]?.type === 'CommandRefused' ? entries[0] : undefined;
  return refusal === undefined
    ? { version: seq, incident, at, entries }
    : { version: seq, incident, at, refused: refusal.reasons };
}
