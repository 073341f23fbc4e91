import { UnisonoError } from '../error.js';
import { fold } from '../incident/decide.js';
import type { Library } from '../incident/library.js';
import type { State } from '../incident/state.js';
import { libraryOf, type Bundle } from './library.js';
import { documentNames, firstPrev, type Commit, type Store, type Stream } from './port.js';

/** An incident in memory. `head` runs ahead of `durable` while commits are on their way to disk, so that several can share
 *  one sync; only `durable` is ever shown. */
export interface Live {
  readonly id: string;
  readonly library: Library;
  head: State | null;
  durable: State | null;
  lastSeq: number;
  lastHash: string;
  /** Commands by id, so that one sent twice is done once. */
  readonly commands: Map<string, { readonly seq: number; readonly bodyHash: string }>;
  /** The last append under way. */
  tail: Promise<unknown>;
  pending: number;
  damage?: NonNullable<Stream['damage']>;
  /** The last durable commits that changed something, so that who looks at what just happened need not read the whole
   *  journal. */
  recent: readonly Commit[];
}

/** How many commits are at hand. */
const recentCommits = 24;

/** What fills a journal without anything being done: what was asked in vain, and what people say, measured each minute. */
const quiet = ['CommandRefused', 'ListeningMeasured'];

/** Those of them that are kept at hand: neither of these pushes out what happened. */
const recentOf = (commits: readonly Commit[]): readonly Commit[] =>
  commits.filter(({ entries }) => entries.some(({ type }) => !quiet.includes(type))).slice(-recentCommits);

/** How many idle incidents stay in memory; the rest is folded again when somebody asks. */
const keptIncidents = 2000;

/** The incidents in memory, loaded by folding their journals. */
export class Incidents {
  private readonly live = new Map<string, Promise<Live>>();
  private readonly pinned = new Map<string, Promise<Library>>();

  constructor(private readonly store: Store) {}

  /** An incident as it stands; one that is not there has no head. */
  load(id: string): Promise<Live> {
    const known = this.live.get(id);
    if (known !== undefined) {
      // Moving it to the end keeps those in use, since the oldest are let go first.
      this.live.delete(id);
      this.live.set(id, known);
      return known;
    }
    return this.remember(id, this.read(id));
  }

  /** A place for a new incident, or the incident that is there already under this id. */
  async begin(id: string, hash: string): Promise<Live> {
    for (let known = this.live.get(id); known !== undefined; known = this.live.get(id)) {
      const live = await known;
      if (live.head !== null || live.library.hash === hash) return live;
      // An opening that was refused left nothing behind; the next under its id may be on another playbook.
      if (this.live.get(id) === known) this.live.delete(id);
    }
    return this.remember(
      id,
      this.read(id).catch(async (error: unknown) => {
        if (!(error instanceof UnisonoError) || error.code !== 'INCIDENT_NOT_FOUND') throw error;
        const library = await this.libraryAt(hash);
        return {
          id,
          library,
          head: null,
          durable: null,
          lastSeq: 0,
          lastHash: firstPrev,
          commands: new Map(),
          tail: Promise.resolve(),
          pending: 0,
          recent: [],
        };
      }),
    );
  }

  isPinned(hash: string): boolean {
    return this.pinned.has(hash);
  }

  /** Stores a bundle under its hash, before the first entry names it. */
  async pin(hash: string, bundle: Bundle): Promise<void> {
    const { documents } = this.store;
    if ((await documents.get(documentNames.playbook(hash))) === undefined)
      await documents.put(documentNames.playbook(hash), bundle);
    this.pinned.set(hash, Promise.resolve(libraryOf(bundle, hash)));
  }

  /** Appends a commit; the state after it becomes the head at once, and durable when the disk has it.
   *  @param next the state after the commit; undefined for a refusal, which changes nothing but the version */
  async append(live: Live, commit: Commit, next?: State): Promise<void> {
    const before = live.head!;
    const head = next ?? { ...before, version: commit.seq };
    live.head = head;
    live.lastSeq = commit.seq;
    live.lastHash = commit.hash;
    live.commands.set(commit.command.id, { seq: commit.seq, bodyHash: commit.command.bodyHash });
    live.pending += 1;
    const written = this.store.journals.append(live.id, commit);
    live.tail = written.catch(() => undefined);
    try {
      await written;
      live.durable = head;
      live.recent = recentOf([...live.recent, commit]);
    } catch (error) {
      // Memory is ahead of the disk now: it must be forgotten, and read again from what is really there.
      this.live.delete(live.id);
      throw error;
    } finally {
      live.pending -= 1;
    }
  }

  /** Whether commits of an incident are on their way to disk. */
  async isBusy(id: string): Promise<boolean> {
    const live = await this.live.get(id)?.catch(() => undefined);
    return live !== undefined && live.pending > 0;
  }

  async idle(): Promise<void> {
    for (const promise of this.live.values()) await (await promise.catch(() => undefined))?.tail;
  }

  private remember(id: string, promise: Promise<Live>): Promise<Live> {
    this.live.set(id, promise);
    promise.catch(() => this.live.delete(id));
    if (this.live.size > keptIncidents) void this.forgetOldest();
    return promise;
  }

  private async forgetOldest(): Promise<void> {
    for (const [id, promise] of this.live) {
      if (this.live.size <= keptIncidents) return;
      const live = await promise.catch(() => undefined);
      if (live === undefined || live.pending === 0) this.live.delete(id);
    }
  }

  private async read(id: string): Promise<Live> {
    const stream = await this.store.journals.read(id);
    const [first] = stream.commits;
    const opened = first?.entries[0];
    if (opened?.type !== 'IncidentOpened') {
      if (stream.damage !== undefined)
        throw new UnisonoError(
          'JOURNAL_DAMAGED',
          `the journal of ${id} is damaged from its first line: ${stream.damage.why}`,
        );
      throw new UnisonoError('INCIDENT_NOT_FOUND', `there is no incident "${id}"`);
    }
    const library = await this.libraryAt(opened.playbook.hash);
    return foldStream(id, library, stream);
  }

  private libraryAt(hash: string): Promise<Library> {
    let library = this.pinned.get(hash);
    if (library === undefined) {
      library = this.store.documents.get<Bundle>(documentNames.playbook(hash)).then((bundle) => {
        if (bundle === undefined)
          throw new UnisonoError('JOURNAL_DAMAGED', `the pinned playbook ${hash} is not in the store`);
        return libraryOf({ ...bundle, playbook: { ...laterParts, ...bundle.playbook } }, hash);
      });
      library.catch(() => this.pinned.delete(hash));
      this.pinned.set(hash, library);
    }
    return library;
  }
}

/** Folds a stream into an incident; a commit that cannot be folded is damage, and reading ends before it. */
function foldStream(id: string, library: Library, { commits, damage }: Stream): Live {
  let state: State | null = null;
  let found = damage;
  let last: Commit | undefined;
  const commands = new Map<string, { seq: number; bodyHash: string }>();
  for (const commit of commits) {
    try {
      state = fold(library.chart, id, state, commit);
    } catch (error) {
      if (!(error instanceof UnisonoError) || error.code !== 'JOURNAL_DAMAGED') throw error;
      found = { line: commit.seq, why: error.message };
      break;
    }
    last = commit;
    commands.set(commit.command.id, { seq: commit.seq, bodyHash: commit.command.bodyHash });
  }
  return {
    id,
    library,
    head: state,
    durable: state,
    lastSeq: last?.seq ?? 0,
    lastHash: last?.hash ?? firstPrev,
    commands,
    tail: Promise.resolve(),
    pending: 0,
    recent: recentOf(commits.slice(0, last?.seq ?? 0)),
    ...(found === undefined ? {} : { damage: found }),
  };
}

/** What a playbook that was pinned before these parts existed does not say. */
const laterParts = { signOffs: [], forbidden: [], checks: [] };
