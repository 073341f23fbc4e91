import type { Strength } from '../playbook/vocabulary.js';
import type { CommandType } from './command.js';

/** A command that would meet a criterion or take away a reason, as far as it is known beforehand. */
export interface Remedy {
  readonly command: CommandType;
  /** What is known of its data; the person fills in the rest. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Roles that may give it; empty where anybody on the team may. */
  readonly roles: readonly string[];
}

/** One reason why not, as a value: `incident/words.ts` says it in the asker's language. */
export interface Reason {
  readonly code: ReasonCode;
  readonly data: Readonly<Record<string, ReasonValue>>;
  readonly remedies: readonly Remedy[];
  /** Where a criterion is unmet: its id in the playbook, and how firmly it stands. */
  readonly criterion?: string;
  readonly strength?: Strength;
}

/** Texts in each language travel as objects, ids and figures as they are, lists as lists. */
export type ReasonValue = string | number | readonly string[] | Readonly<Record<string, string>>;

/** `content`: what was sent cannot be right (422). `state`: not here, not now, or not by you (409). */
export const reasonCodes = {
  APOLOGY_WEAK: 'state',
  APPROVAL_MISSING: 'state',
  APPROVED_OTHER_TEXT: 'state',
  AUDIENCE_WAITS: 'state',
  BASE_RESPONSE_MISSING: 'state',
  CADENCE_OVERDUE: 'state',
  CALL_ANSWERED: 'state',
  CHANNEL_WITHOUT_TEMPLATE: 'content',
  CLOSED: 'state',
  CONTRADICTION: 'state',
  CONCERNS_UNANSWERED: 'state',
  CONCERNS_UNCOUNTED: 'state',
  COMMITMENT_OPEN: 'state',
  COMMITMENT_SETTLED: 'state',
  COMMITMENTS_FEW: 'state',
  CONTACTS_MISSING: 'state',
  CRITERION_HARD: 'state',
  CRITERION_NOT_ATTESTED: 'state',
  CRITERION_UNKNOWN: 'content',
  DATE_PASSED: 'content',
  DECISION_MISSING: 'state',
  DECISION_UNAVAILABLE: 'state',
  DENIAL_UNSUPPORTED: 'state',
  DRAFTS_ALL_THERE: 'state',
  ENQUIRY_OPEN: 'state',
  ENQUIRY_SETTLED: 'state',
  FACT_AHEAD: 'content',
  FACT_CHANGED: 'state',
  FACT_EXISTS: 'state',
  FACT_GAP: 'content',
  FACT_NEW: 'state',
  FACT_OPEN: 'state',
  FACT_TYPE: 'content',
  FACT_UNCHANGED: 'content',
  FACTS_FEW: 'state',
  FINDINGS_MISSING: 'state',
  FINDING: 'content',
  FOUR_EYES: 'state',
  ID_UNKNOWN: 'content',
  JOB_NOT_UNCERTAIN: 'state',
  LANGUAGE_UNKNOWN: 'content',
  LAST_COORDINATOR: 'state',
  LATER_STAGE_ONLY: 'state',
  MEASURED_HERE: 'state',
  MENTIONS_LOUD: 'state',
  MESSAGE_DUE: 'state',
  MESSAGE_STALE: 'state',
  MESSAGE_STATE: 'state',
  NEXT_UPDATE_PASSED: 'state',
  NEXT_UPDATE_UNOWNED: 'state',
  NOBODY_ON_DUTY: 'state',
  NOT_THE_APPROVED_CHANNEL: 'state',
  OUTLET_MISSING: 'state',
  OVERRIDE_SETTLED: 'state',
  PLAN_RUNNING: 'state',
  QUESTIONS_UNANSWERED: 'state',
  QUESTIONS_UNCOVERED: 'state',
  REASON_MISSING: 'content',
  REOPENING_UNDECLARED: 'state',
  REVIEW_DATE_MISSING: 'content',
  ROLE_APART: 'state',
  ROLE_HELD: 'state',
  ROLE_MISSING: 'state',
  ROLE_NEEDED: 'state',
  SIGNAL_SETTLED: 'state',
  STAGE_NOT_HERE: 'state',
  STAND_DOWN_UNDECIDED: 'state',
  STRATEGY_MISSING: 'state',
  TASK_OPEN: 'state',
  TASK_SETTLED: 'state',
  TEAM_CALLED: 'state',
  TEXT_CHANGED: 'state',
  UNCHANGED: 'state',
  VALUE_MISSING: 'content',
  VOICE_DIVERGING: 'state',
} as const;

export type ReasonCode = keyof typeof reasonCodes;

export const reason = (code: ReasonCode, data: Reason['data'] = {}, remedies: readonly Remedy[] = []): Reason => ({
  code,
  data,
  remedies,
});
