import type { FactStatus } from '../../message/fact.js';
import type { Finding } from '../../message/check/finding.js';
import type { ElementName } from '../../message/claim/apology.js';
import type { TextPromise } from '../../message/claim/promise/promise.js';
import type { Rule } from '../../message/check/rule.js';
import type { CriterionName, CriterionParameters } from '../../playbook/criterion.js';
import type * as vocabulary from '../../playbook/vocabulary.js';
import type { ChartValue, MessageState } from '../chart.js';
import type { CommandType } from '../command.js';
import type { EntryOf, EntryType } from '../entry.js';
import type { SignalContent, SignalSort } from '../listening.js';
import type { Reason, ReasonCode } from '../reason.js';
import type { Job } from '../state.js';

/** All that Unisono says to people in one language. Complete by its types: a code without words does not compile. */
export interface Catalogue {
  /** The language's code, by which times, titles and facts are written too. */
  readonly language: string;
  readonly names: Names;
  readonly phrases: Phrases;
  /** What each command is called on a page: `Approve a text`. */
  readonly commands: Readonly<Record<CommandType | ServiceCommandType, string>>;
  /** What each criterion asks, as a clause without capital or full stop: `every press question has an answer`. */
  readonly criteria: CriterionWords;
  /** What is missing, or why not, in one to three short sentences. */
  readonly reasons: Readonly<Record<ReasonCode, (told: Told) => string>>;
  /** What to do about it: an imperative without a full stop, fit for a button. */
  readonly remedies: Readonly<Record<CommandType, (told: Told) => string>>;
  /** What happened: one line of the timeline. */
  readonly entries: { readonly [T in EntryType]: (entry: EntryOf<T>, by: string, name: Naming) => string };
  /** What somebody gets who is called to the team. */
  readonly calls: CallWords;
  readonly findings: Readonly<Record<Finding['rule'], (told: Told) => FindingWords>>;
  /** What a finding means for the text that it is in. */
  readonly holds: Readonly<Record<vocabulary.Strength, string>> & { readonly waits: (roles: string) => string };
  readonly lint: LintWords;
}

/** What the command line says beside the findings of a text. */
export interface LintWords {
  readonly apology: (judged: { score: number; passes: boolean; missing: readonly ElementName[] }) => string;
  /** @param by the time that it names, already in words; null where it names none */
  readonly promise: (sort: TextPromise['sort'], says: string, by: string | null) => string;
  readonly sum: (counted: { files: number; hard: number; soft: number; advice: number }) => string;
}

/** What is said in a call. */
export interface CallTold {
  readonly person: string;
  readonly role: string;
  readonly title: string;
  readonly note: string;
  readonly link: string;
  readonly withinMin: number;
}

export interface CallWords {
  /** A whole mail, subject line first. */
  readonly mail: (told: CallTold) => string;
  /** For a text message or a voice; the link travels beside it. */
  readonly short: (told: CallTold) => string;
}

/** What a check found, why that matters and how to cure it; a sentence each. */
export interface FindingWords {
  readonly what: string;
  readonly why: string;
  readonly cure: string;
}

/** What the service asks of an incident; seen by people only where it was refused. */
export type ServiceCommandType =
  | 'AnswerByLink'
  | 'BeginAttempt'
  | 'EndSignal'
  | 'HearEnquiry'
  | 'MeasureListening'
  | 'OpenIncident'
  | 'PassDeadlines'
  | 'RaiseSignal'
  | 'RecordOutcome';

type Heard = 'ListeningMeasured' | 'SignalRaised' | 'SignalSettled' | 'SignalEnded';
type Measured =
  | 'CONCERNS_UNANSWERED'
  | 'CONCERNS_UNCOUNTED'
  | 'MEASURED_HERE'
  | 'MENTIONS_LOUD'
  | 'QUESTIONS_UNANSWERED'
  | 'QUESTIONS_UNCOVERED'
  | 'SIGNAL_SETTLED';

/** What is said of listening, in a file of its own. */
export interface ListeningWords {
  readonly entries: Pick<Catalogue['entries'], Heard>;
  readonly reasons: Pick<Catalogue['reasons'], Measured>;
}

/** What was heard, to be told: `fact` in words, empty where it is about none. */
export interface SignalTold {
  readonly sort: SignalSort;
  readonly count: number;
  readonly fact: string;
  readonly of: 'mentions' | 'complaints';
  readonly perHour: number;
  readonly usual: number;
}

export type CriterionWords = {
  readonly [N in CriterionName]: (parameters: CriterionParameters<N>, name: PlaybookNaming) => string;
} & { readonly 'four-eyes': () => string };

/** Names of all that has a code, in small letters, to stand in a sentence; `capital` makes them headings. */
export interface Names {
  readonly stages: Readonly<Record<vocabulary.Stage | 'closed', string>>;
  readonly variants: Readonly<Record<vocabulary.Variant, string>>;
  readonly messageStates: Readonly<Record<MessageState, string>>;
  readonly kinds: Readonly<Record<vocabulary.Kind, string>>;
  readonly channels: Readonly<Record<vocabulary.Channel, string>>;
  /** How a message travels: `on X`, `by e-mail`. */
  readonly via: Readonly<Record<vocabulary.Channel, string>>;
  readonly strategies: Readonly<Record<vocabulary.Strategy, string>>;
  readonly choices: Readonly<Record<vocabulary.Choice, string>>;
  readonly crisisTypes: Readonly<Record<vocabulary.CrisisType, string>>;
  readonly evidences: Readonly<Record<vocabulary.Evidence, string>>;
  readonly intensifiers: Readonly<Record<vocabulary.Intensifier, string>>;
  readonly causes: Readonly<Record<vocabulary.Cause, string>>;
  readonly factStatuses: Readonly<Record<FactStatus, string>>;
  /** What to fill in for a fact of each type. */
  readonly factTypes: Readonly<Record<vocabulary.FactType, string>>;
  readonly planStates: Readonly<Record<vocabulary.PlanState, string>>;
  readonly teamStates: Readonly<Record<ChartValue['team'], string>>;
  readonly voiceStates: Readonly<Record<ChartValue['voice'], string>>;
  readonly cadenceStates: Readonly<Record<ChartValue['cadence'], string>>;
  readonly jobStates: Readonly<Record<Job['status'], string>>;
  readonly strengths: Readonly<Record<vocabulary.Strength, string>>;
  readonly modes: Readonly<Record<vocabulary.Mode, string>>;
  readonly powers: Readonly<Record<vocabulary.Power, string>>;
  /** What each rule finds in a text: `a figure that contradicts the fact sheet`. */
  readonly rules: Readonly<Record<Rule, string>>;
}

/** Small pieces out of which sentences are made. */
export interface Phrases {
  readonly and: string;
  readonly or: string;
  /** How a long list ends: `4 others`. */
  readonly others: (count: number) => string;
  /** A time as the reader's own clock shows it. */
  readonly ownTime: (time: string) => string;
  readonly quote: (text: string) => string;
  /** A message with its article; empty parts are left out. */
  readonly message: (parts: MessageParts) => string;
  /** A message of which nothing but the id is known; the id may be empty. */
  readonly someMessage: (id: string) => string;
  readonly mail: (contact: string, message: string) => string;
  /** The role may be empty. */
  readonly call: (person: string, role: string) => string;
  readonly enquiry: (medium: string) => string;
  readonly promise: (what: string) => string;
  readonly exception: (criterion: string) => string;
  /** What was heard, as a noun phrase: `a spike in complaints: 36 an hour, 3 times the usual 12`. */
  readonly signal: (told: SignalTold) => string;
  /** The same as it is now, with what it counted when it was raised. */
  readonly signalGrown: (now: string, was: number) => string;
  /** What was heard, with how many still wait for somebody. */
  readonly signalWaiting: (heard: string, waiting: number) => string;
  /** What should have been done by a time. */
  readonly deadlines: {
    readonly clock: (title: string) => string;
    readonly update: () => string;
    readonly enquiry: (medium: string) => string;
    readonly promise: (what: string) => string;
    readonly call: (person: string) => string;
    readonly review: (criterion: string) => string;
    readonly lookAgain: () => string;
  };
}

export interface MessageParts {
  readonly kind: string;
  readonly audience: string;
  readonly via: string;
  readonly language: string;
}

/** Turns ids and codes into what people call them, in one language and for one incident. An id that nobody knows stands
 *  as it is. */
export interface Naming {
  readonly and: (items: readonly string[]) => string;
  readonly or: (items: readonly string[]) => string;
  /** A local time: `4.30 pm`, with its day where that is another day. */
  readonly time: (instant: string) => string;
  readonly languageName: (code: string) => string;
  /** A message by what it is, where it need not exist yet; the audience is already a name. */
  readonly describe: (parts: { kind: string; audience: string; channel: string; language: string }) => string;
  readonly command: (type: string) => string;
  readonly choice: (choice: string) => string;
  readonly stage: (stage: string) => string;
  /** A fact's value as the language writes it; empty where it has none. */
  readonly factValue: (fact: EntryOf<'FactRecorded'>['fact']) => string;
  readonly text: (localised: vocabulary.Localised) => string;
  readonly reason: (reason: Reason) => string;

  readonly role: (id: string) => string;
  readonly audience: (id: string) => string;
  readonly severity: (id: string) => string;
  readonly task: (id: string) => string;
  readonly clock: (id: string) => string;
  /** What is said when a clock has run out and somebody is warned; empty where the playbook does not say. */
  readonly warning: (clock: string, to: string) => string;
  readonly criterion: (id: string) => string;
  /** Whether these are all the roles that there are. */
  readonly everyRole: (ids: readonly string[]) => boolean;

  readonly fact: (key: string) => string;
  readonly message: (id: string) => string;
  readonly call: (id: string) => string;
  readonly enquiry: (id: string) => string;
  readonly promise: (id: string) => string;
  readonly exception: (id: string) => string;
  readonly mail: (job: string) => string;
  /** As it was raised. */
  readonly signal: (id: string) => string;
  /** As it is now. */
  readonly signalNow: (id: string) => string;
  /** The same before it has an id. */
  readonly signalOf: (signal: SignalContent) => string;
  readonly deadline: (id: string) => string;
  /** Whether this is what the message says now: an edit that changes nothing brings it up to date. */
  readonly isSourceOf: (message: string, source: string) => boolean;
}

/** What can be named without an incident. */
export type PlaybookNaming = Omit<
  Naming,
  | 'reason'
  | 'message'
  | 'call'
  | 'enquiry'
  | 'promise'
  | 'exception'
  | 'mail'
  | 'signal'
  | 'signalNow'
  | 'signalOf'
  | 'deadline'
  | 'isSourceOf'
>;

/** A reason's or remedy's data, read out. What is not there reads as empty, so that half a remedy still makes a phrase. */
export interface Told extends Naming {
  /** The criterion that the reason belongs to, in words; empty where it belongs to none. */
  readonly unmet: string;
  readonly has: (key: string) => boolean;
  /** A text, figure or text per language, as it is. */
  readonly read: (key: string) => string;
  /** A title, made to stand within a sentence. */
  readonly title: (key: string) => string;
  readonly list: (key: string) => readonly string[];
  readonly number: (key: string) => number;
  readonly timeOf: (key: string) => string;
  /** Words with a value where there is one, or words without. */
  readonly either: (key: string, filled: (value: string) => string, empty: string) => string;
}
