import type { FactSheet } from '../message/fact.js';
import type { Preapproval } from '../message/people.js';
import type {
  Channel,
  Choice,
  Evidence,
  Intensifier,
  CrisisType,
  Kind,
  Mode,
  Strategy,
  Variant,
} from '../playbook/vocabulary.js';
import type { Call, CallWay } from './call.js';
import type { ChartValue, MessageState } from './chart.js';
import type { Listening, Signal } from './listening.js';

/** A message with its life so far. */
export interface Message {
  readonly id: string;
  readonly kind: Kind;
  readonly audience: string;
  readonly channel: Channel;
  readonly language: string;
  readonly ifAsked: boolean;
  readonly state: MessageState;
  readonly source: string;
  readonly text: string;
  readonly hash: string;
  /** Facts that the text rests on, by key, with the revision that it shows. */
  readonly facts: Readonly<Record<string, number>>;
  readonly templateHash: string;
  /** True once a person changed the words: redrafting then keeps them, and pre-approval no longer holds. */
  readonly edited: boolean;
  /** Whoever wrote or last changed it: nobody approves his own text. */
  readonly author: string;
  readonly draftedAt: string;
  readonly submittedAt?: string;
  readonly approvals: readonly {
    readonly roles: readonly string[];
    readonly by: string;
    readonly at: string;
    readonly preapproved: boolean;
  }[];
  readonly releasedAt?: string;
  /** The time for the next update that the text named when it was released, ISO 8601 UTC. */
  readonly promises?: string;
  readonly publishedAt?: string;
  /** What was really posted, where it differs from what was approved. */
  readonly deviation: string | null;
  readonly url?: string;
  /** Facts that have changed, materially, since it was published. */
  readonly stale: readonly string[];
  readonly replaces?: string;
  /** The texts that were approved last, the newest behind; two at most, so that whoever approves sees what changed. Left out
   *  where nothing was approved yet. */
  readonly signed?: readonly Signed[];
}

/** A text as somebody approved it. */
export interface Signed {
  readonly text: string;
  readonly hash: string;
  /** Null where it was approved beforehand: whoever submitted it has approved nothing. */
  readonly by: string | null;
  readonly at: string;
}

/** An effect still owed, or how it ended. */
export interface Job {
  /** `<commit>/<index>/<contact>` */
  readonly id: string;
  /** Empty where it is a call. */
  readonly message: string;
  /** Left out where it is a message. */
  readonly call?: { readonly id: string; readonly way: CallWay };
  readonly contact: string;
  /** Of the text that was approved and released: nothing else may leave. */
  readonly hash: string;
  readonly status: 'owed' | 'attempted' | 'sent' | 'failed' | 'uncertain' | 'struck';
  readonly detail?: string;
  readonly attempts: number;
  /** Not to be tried again before this; left out where it may be tried at once. */
  readonly notBefore?: string;
}

export interface Commitment {
  readonly id: string;
  readonly what: string;
  readonly dueAt: string;
  readonly owner: string;
  readonly message?: string;
  readonly keptAt?: string;
}

export interface Enquiry {
  readonly id: string;
  readonly medium: string;
  readonly person?: string;
  readonly question: string;
  readonly deadlineAt: string;
  /** The message of the public in which it was asked. */
  readonly mention?: string;
  readonly answeredAt?: string;
}

export interface Override {
  readonly id: string;
  /** A criterion of the playbook, the four eyes, or a rule of the checks. */
  readonly criterion: string;
  readonly message?: string;
  /** Where a rule of the checks is passed over: the hash of the words for which it was. */
  readonly hash?: string;
  readonly role: string;
  readonly by: string;
  readonly reason: string;
  readonly reviewAt: string;
  readonly status: 'standing' | 'upheld' | 'fallen';
  /** The visit to the stage in which it was given: coming back to listening asks again. */
  readonly visit: number;
}

export interface Decision {
  readonly id: string;
  readonly choice: Choice;
  readonly options: readonly string[];
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly reviewAt?: string;
}

/** An incident, folded from its journal. Immutable; bounded by what people can do, so that no journal makes it slow. */
export interface State {
  readonly id: string;
  /** The seq of the last commit. */
  readonly version: number;
  /** The seq of the last commit that was more than a refusal: what a caller must have seen. */
  readonly changedAt: number;
  readonly title: string;
  readonly mode: Mode;
  readonly severity: string;
  readonly languages: readonly string[];
  readonly timeZone: string;
  readonly playbook: { readonly id: string; readonly hash: string };
  /** What was chosen for the playbook's parameters when it opened. */
  readonly options: Readonly<Record<string, string>>;
  readonly preapprovals: readonly Preapproval[];
  readonly openedAt: string;
  readonly openedBy: string;
  readonly closedAt?: string;
  readonly chart: ChartValue;
  /** When the present stage began, and which visit to listening this is, from 1. */
  readonly stageSince: string;
  readonly visit: number;
  /** How *apologise* shall run, by the strategy chosen. */
  readonly variant: Variant;
  readonly strategy?: {
    readonly crisisType: CrisisType;
    readonly evidence: Evidence;
    readonly intensifiers: readonly Intensifier[];
    readonly chosen: Strategy;
    readonly advised: Strategy;
    readonly rule: string;
    readonly reason?: string;
  };
  readonly roles: Readonly<Record<string, string>>;
  readonly facts: FactSheet;
  readonly messages: Readonly<Record<string, Message>>;
  readonly jobs: Readonly<Record<string, Job>>;
  /** Who was called to the team, and what became of it. */
  readonly calls: Readonly<Record<string, Call>>;
  readonly decisions: readonly Decision[];
  readonly findings?: {
    readonly findings: string;
    readonly consulted: string;
    readonly changes: string;
    readonly at: string;
  };
  readonly tasks: Readonly<Record<string, { readonly by: string; readonly at: string; readonly visit: number }>>;
  readonly enquiries: Readonly<Record<string, Enquiry>>;
  readonly commitments: Readonly<Record<string, Commitment>>;
  readonly overrides: Readonly<Record<string, Override>>;
  readonly attestations: Readonly<
    Record<
      string,
      {
        readonly role: string;
        readonly by: string;
        readonly reason: string;
        readonly at: string;
        readonly visit: number;
      }
    >
  >;
  readonly clocks: Readonly<
    Record<string, { readonly startedAt: string; readonly dueAt: string; readonly metAt?: string }>
  >;
  /** When texts of ours that were out were not right, and until when: open as long as the voice diverges. */
  readonly divergences: readonly { readonly from: string; readonly to?: string }[];
  /** The next update promised in public. */
  readonly nextUpdate?: { readonly dueAt: string; readonly message: string; readonly madeAt: string };
  /** What was measured last of what people say; left out where nobody listens here. */
  readonly listening?: Listening;
  /** What was heard that a person must look at; left out where nothing was. */
  readonly signals?: Readonly<Record<string, Signal>>;
  /** Deadlines that passed unmet, as `<deadline>@<dueAt>`. */
  readonly missed: Readonly<Record<string, string>>;
}

/** What an incident holds before anything has happened. */
export const nothingYet = {
  roles: {},
  facts: {},
  messages: {},
  jobs: {},
  calls: {},
  decisions: [],
  tasks: {},
  enquiries: {},
  commitments: {},
  overrides: {},
  attestations: {},
  clocks: {},
  divergences: [],
  missed: {},
} as const satisfies Partial<State>;

/** Something that must happen by a time. */
export interface Deadline {
  /** `clock:<id>`, `update`, `enquiry:<id>`, `commitment:<id>`, `review:<override>`, `call:<call>` or
   *  `look-again:<decision>` */
  readonly id: string;
  readonly dueAt: string;
}

/** All open deadlines, earliest first. Pure; reads no clock. */
export function openDeadlines(state: State): Deadline[] {
  const deadlines: Deadline[] = [];
  for (const [id, { dueAt, metAt }] of Object.entries(state.clocks))
    if (metAt === undefined) deadlines.push({ id: `clock:${id}`, dueAt });
  if (state.nextUpdate !== undefined) deadlines.push({ id: 'update', dueAt: state.nextUpdate.dueAt });
  for (const { id, deadlineAt, answeredAt } of Object.values(state.enquiries)) {
    if (answeredAt === undefined) deadlines.push({ id: `enquiry:${id}`, dueAt: deadlineAt });
  }
  for (const { id, dueAt, keptAt } of Object.values(state.commitments))
    if (keptAt === undefined) deadlines.push({ id: `commitment:${id}`, dueAt });
  for (const { id, reviewAt, status } of Object.values(state.overrides))
    if (status === 'standing') deadlines.push({ id: `review:${id}`, dueAt: reviewAt });
  for (const { id, dueAt, status } of Object.values(state.calls))
    if (status === 'open') deadlines.push({ id: `call:${id}`, dueAt });
  const last = state.decisions.at(-1);
  if (last?.choice === 'monitor' && last.reviewAt !== undefined)
    deadlines.push({ id: `look-again:${last.id}`, dueAt: last.reviewAt });
  // A promise outlives the crisis, and so does the date to look again at what was only watched.
  const closed = state.chart.stage === 'closed';
  const open = deadlines.filter(({ id }) => !closed || /^(commitment|look-again):/.test(id));
  return open.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
}

/** Whether the public has seen a message, whatever became of it since. */
export const isOut = (state: Message['state']): boolean => state === 'published' || state === 'superseded';

/** Published, and still right. */
export const isCurrent = ({ state, stale, deviation }: Message): boolean =>
  state === 'published' && stale.length === 0 && deviation === null;

/** Whether a text is still meant to reach whoever has not had it. */
export const isMeant = ({ state, stale }: Message): boolean =>
  (state === 'released' || state === 'published') && stale.length === 0;

/** Whether a deadline's passing has been noted. */
export const isMissed = (state: State, { id, dueAt }: Deadline): boolean =>
  Object.hasOwn(state.missed, `${id}@${dueAt}`);

/** The person who holds a role; undefined where nobody does. */
export const holderOf = (state: State, role: string): string | undefined =>
  Object.hasOwn(state.roles, role) ? state.roles[role] : undefined;

/** Who wrote which entry when: evolve's view of a commit. */
export interface Occasion {
  readonly incident: string;
  readonly seq: number;
  /** The entry's place in its commit, from 0. */
  readonly index: number;
  readonly at: string;
  readonly by: string;
}
