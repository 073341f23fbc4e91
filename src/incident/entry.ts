import type { Fact } from '../message/fact.js';
import type { Preapproval } from '../message/people.js';
import type {
  Cause,
  Channel,
  Choice,
  CrisisType,
  Evidence,
  Intensifier,
  Kind,
  Mode,
  Stage,
  Strategy,
  Variant,
} from '../playbook/vocabulary.js';
import type { Called } from './call.js';
import type { ListeningFigures, SignalContent } from './listening.js';
import type { Reason } from './reason.js';

/** A message's words as an entry keeps them: the exact text stands in the journal. */
export interface Wording {
  readonly message: string;
  readonly source: string;
  readonly text: string;
  readonly hash: string;
  readonly facts: Readonly<Record<string, number>>;
}

/** What happened, by name. Entries are never edited; a new shape gets a new name. */
export interface EntryShapes {
  IncidentOpened: {
    title: string;
    mode: Mode;
    severity: string;
    languages: readonly string[];
    timeZone: string;
    playbook: { id: string; hash: string };
    variant: Variant;
    options: Readonly<Record<string, string>>;
    preapprovals: readonly Preapproval[];
  };
  SeverityChanged: { severity: string; reason: string };
  RoleAssigned: { role: string; person: string };
  RoleHandedOver: { role: string; from: string; to: string; note: string };
  RoleLeft: { role: string; person: string };
  TeamStood: object;
  TeamThinned: { roles: readonly string[] };

  FactRecorded: { fact: Fact };
  FactRevised: { fact: Fact };

  StrategyChosen: {
    crisisType: CrisisType;
    evidence: Evidence;
    intensifiers: readonly Intensifier[];
    advised: Strategy;
    rule: string;
    chosen: Strategy;
    variant: Variant;
    reason?: string;
  };
  ApologyWidened: object;
  ApologyNarrowed: object;
  DecisionMade: { decision: string; choice: Choice; options: readonly string[]; reason: string; reviewAt?: string };
  PlanPaused: object;
  PlanWithdrawn: object;
  PlanContinued: object;
  InvestigationStarted: object;
  FindingsReported: { findings: string; consulted: string; changes: string };
  PlanReturned: object;
  PlanDropped: object;

  TaskCompleted: { task: string; note?: string };
  EnquiryLogged: {
    enquiry: string;
    medium: string;
    person?: string;
    question: string;
    deadlineAt: string;
    mention?: string;
  };
  EnquiryAnswered: { enquiry: string; answer: string };
  CommitmentMade: { commitment: string; what: string; dueAt: string; owner: string; message?: string };
  CommitmentKept: { commitment: string; proof: string };
  CommitmentRedated: { commitment: string; dueAt: string; reason: string; message?: string };
  NoteLogged: { text: string };

  MessageDrafted: Wording & {
    kind: Kind;
    audience: string;
    channel: Channel;
    language: string;
    templateHash: string;
    ifAsked: boolean;
    replaces?: string;
  };
  MessageEdited: Wording;
  MessageRedrafted: Wording & { because: readonly string[] };
  MessageSubmitted: { message: string };
  ApprovalGiven: { message: string; hash: string; roles: readonly string[]; preapproved: boolean };
  MessageApproved: { message: string; hash: string };
  MessageRejected: { message: string; reason: string };
  ApprovalVoided: { message: string; because: readonly string[] };
  MessageReleased: { message: string; hash: string; by: 'email' | 'hand'; recipients: readonly string[] };
  /** `link`: the hash of the one-time link that a call carries. */
  SendAttempted: { job: string; link?: string };
  /** `retryAt` where it certainly did not arrive and is worth another try. */
  SendEnded: { job: string; result: 'sent' | 'failed' | 'uncertain'; detail: string; retryAt?: string };
  DeliverySettled: { job: string; outcome: 'delivered' | 'resend' | 'abandon'; reason: string };
  MessagePosted: { message: string; text: string; url?: string; faithful: boolean };
  MessagePublished: { message: string };
  MessageStaled: { message: string; because: readonly string[] };
  MessageSuperseded: { message: string; by: string };
  MessageWithdrawn: { message: string; reason: string };
  VoiceDiverged: { messages: readonly string[] };
  VoiceAligned: object;
  UpdatePromised: { dueAt: string; message: string };
  CadenceMissed: { dueAt: string };
  CadenceEnded: object;

  CriterionAttested: { criterion: string; role: string; reason: string };
  CriterionOverridden: {
    override: string;
    criterion: string;
    message?: string;
    role: string;
    reason: string;
    reviewAt: string;
    /** Where what a check found in a text is allowed: the text's hash. Other words are asked about anew. */
    hash?: string;
  };
  OverrideReviewed: { override: string; upheld: boolean; reason: string };
  StageAdvanced: { from: Stage; to: Stage };
  StageReopened: { from: Stage; cause: Cause; reason: string };
  IncidentClosed: { report: string };
  IncidentStoodDown: { report: string };
  IncidentReopened: { reason: string };

  /** `missing`: roles for which nobody on the duty roster can be reached. */
  TeamCalled: { calls: readonly Called[]; missing: readonly string[]; note?: string };
  CallAcknowledged: {
    call: string;
    person: string;
    role: string;
    answer: 'coming' | 'cannot';
    way: 'link' | 'page';
    note?: string;
  };
  /** `next` is left out where nobody is left in line. */
  CallEscalated: {
    call: string;
    person: string;
    role: string;
    because: 'silent' | 'cannot' | 'unreached';
    next?: Called;
  };

  /** What people say, in figures and labels; their messages are never in the journal. */
  ListeningMeasured: { figures: ListeningFigures };
  SignalRaised: SignalContent & { signal: string };
  /** `what`: empty where another entry of the same commit says it. */
  SignalSettled: { signal: string; what: string };
  SignalEnded: { signal: string };

  ClockStarted: { clock: string; dueAt: string };
  ClockMet: { clock: string };
  DeadlineMissed: { deadline: string; dueAt: string };
  Escalated: { clock: string; to: string };

  CommandRefused: { command: string; reasons: readonly Reason[] };
}

export type EntryType = keyof EntryShapes;
export type Entry = { [T in EntryType]: { readonly type: T } & Readonly<EntryShapes[T]> }[EntryType];
export type EntryOf<T extends EntryType> = Extract<Entry, { type: T }>;
