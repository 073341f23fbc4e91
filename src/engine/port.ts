import { createHash, hash as digest } from 'node:crypto';
import type { Entry } from '../incident/entry.js';
import { UnisonoError } from '../error.js';
import type { Contact, DutyRow, Preapproval } from '../message/people.js';

/** The entries of one command: one line of an incident's journal, all or nothing. */
export interface Commit {
  /** Position in the stream, from 1. The version of an incident is the seq of its last commit. */
  readonly seq: number;
  /** The hash of the commit before, or 64 zeros for the first. */
  readonly prev: string;
  /** SHA-256, in hex, over this commit without its hash: see `sealCommit`. */
  readonly hash: string;
  /** `bodyHash` tells a repeated command from another one under the same id. */
  readonly command: { readonly id: string; readonly type: string; readonly bodyHash: string };
  /** When the command was given, ISO 8601 UTC. */
  readonly at: string;
  readonly by: string;
  readonly entries: readonly Entry[];
}

export const firstPrev = '0'.repeat(64);

/** `{"hash":"<64 hex>",`: what stands before the hashed body in a journal line. */
const sealLength = 75;

/** Gives a commit its hash. Pure. */
export function sealCommit(commit: Omit<Commit, 'hash'>): Commit {
  const written = Buffer.from(body(commit));
  const hash = digest('sha256', written);
  const sealed = { ...commit, hash };
  lines.set(sealed, Buffer.concat([Buffer.from(`{"hash":"${hash}",`), written.subarray(1)]));
  return sealed;
}

/** A sealed commit as the bytes of its line: twelve drafts are dear to write out twice. */
const lines = new WeakMap<Commit, Buffer>();

/** Whether a commit was sealed in this process, so that its line is known to match its hash. */
export const isSealedHere = (commit: Commit): boolean => lines.has(commit);

/** A commit as one line of JSON, newline not included: the hash first, so that the rest can be verified as it stands. */
export function commitLine(commit: Commit): string {
  return lines.get(commit)?.toString() ?? `{"hash":"${commit.hash}",${body(commit).slice(1)}`;
}

/** The same as bytes of UTF-8, which must not be changed. */
export const commitBytes = (commit: Commit): Buffer => lines.get(commit) ?? Buffer.from(commitLine(commit));

/** Reads a journal line back and verifies its own hash; whether it follows the line before is the reader's to check.
 *  @throws JOURNAL_DAMAGED */
export function parseCommitLine(line: string): Commit {
  const sealed = createHash('sha256').update('{').update(line.slice(sealLength)).digest('hex');
  if (!line.startsWith(`{"hash":"${sealed}",`)) {
    throw new UnisonoError('JOURNAL_DAMAGED', 'a line does not match its hash');
  }
  return JSON.parse(line) as Commit;
}

function body({ seq, prev, command, at, by, entries }: Omit<Commit, 'hash'>): string {
  return JSON.stringify({ seq, prev, command, at, by, entries });
}

/** What a stream holds. `damage` says where reading stopped because the journal is corrupt. */
export interface Stream {
  readonly commits: readonly Commit[];
  readonly damage?: { readonly line: number; readonly why: string };
}

/** Journals, one stream per incident. */
export interface JournalStore {
  /** Ids of all streams, with a mark that changes whenever the stream does (for caches, not for safety). */
  list(): Promise<readonly { id: string; mark: string }[]>;
  /** All commits, verified; an unknown id gives an empty stream. A torn last line was never acknowledged and is cut. */
  read(id: string): Promise<Stream>;
  /** Resolves when the commit is durable. Calls for one stream may overlap: they are kept in calling order.
   *  @throws STORE_CONFLICT when `commit.seq` or `commit.prev` does not follow the stream's last commit
   *  @throws STORE_READ_ONLY after a failed write or sync, when closed, or when the stream is damaged */
  append(id: string, commit: Commit): Promise<void>;
  /** Waits for what was accepted, then lets go of the data folder. */
  close(): Promise<void>;
}

/** Small documents that live beside the journals, each replaced whole and durably. */
export interface DocumentStore {
  /** @returns undefined when there is none */
  get<T>(name: string): Promise<T | undefined>;
  /** Resolves when durable. @throws STORE_READ_ONLY */
  put<T>(name: string, value: T): Promise<void>;
}

/** What a store offers: journals, and documents (pinned playbooks, contacts, pre-approved texts). */
export interface Store {
  readonly journals: JournalStore;
  readonly documents: DocumentStore;
}

/** One thing to send to one person. */
export interface Delivery {
  /** `<incident>.<commit>.<index>.<contact>`: unique for ever, and the mail's Message-ID. */
  readonly id: string;
  readonly mode: 'live' | 'exercise';
  readonly contact: Contact;
  readonly language: string;
  /** The approved text, recipient tokens filled in. E-mail starts with its subject line. */
  readonly text: string;
  readonly hash: string;
  /** Where it calls somebody to the team: the link by which he answers, and when it was sent, ISO 8601 UTC. */
  readonly call?: { readonly link: string; readonly at: string };
}

/** How a delivery ended. `uncertain`: the other side may or may not have taken it; never resent blindly. */
export type Outcome =
  | { readonly result: 'sent'; readonly detail: string }
  | { readonly result: 'failed'; readonly detail: string; readonly retry: boolean }
  | { readonly result: 'uncertain'; readonly detail: string };

/** A means to send. @throws never: what goes wrong is an outcome */
export interface Outlet {
  readonly name: string;
  /** A real outlet reaches people outside; an engine for exercises never holds one. */
  readonly real: boolean;
  send(delivery: Delivery): Promise<Outcome>;
  close(): Promise<void>;
}

/** Names of the documents that are kept beside the journals. */
export const documentNames = {
  contacts: 'contacts',
  preapprovals: 'preapprovals',
  playbook: (hash: string): string => `playbook-${hash}`,
  roster: 'roster',
  index: 'index',
  proof: 'proof',
  accounts: 'accounts',
  sessions: 'sessions',
  approverLinks: 'approver-links',
} as const;

export type { Contact, DutyRow, Preapproval };
