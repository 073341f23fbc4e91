import type { CrisisType, Evidence, Intensifier } from '../playbook/vocabulary.js';
import { advise, type Advice, type Situation } from './strategy.js';

/** What it is about, as somebody would say it at 07:30: one for each playbook that we ship. */
export const matters = ['plan', 'rumour', 'data', 'outage', 'product', 'customer', 'top', 'accident'] as const;
export type Matter = (typeof matters)[number];

/** Whether anybody is in danger. */
export const dangers = ['no', 'possible', 'hurt'] as const;
export type Danger = (typeof dangers)[number];

/** Who knows of it by now. */
export const reaches = ['inside', 'few', 'spreading', 'national'] as const;
export type Reach = (typeof reaches)[number];

export interface Answers {
  readonly about: Matter;
  readonly danger: Danger;
  readonly evidence: Evidence;
  readonly intensifiers: readonly Intensifier[];
  readonly reach: Reach;
}

/** Why something is suggested; pages have the words. */
export const assessmentReasons = [
  'ABOUT',
  'FALSE_SO_RUMOUR',
  'MAY_BE_TRUE',
  'PEOPLE_HURT',
  'DANGER_POSSIBLE',
  'NATIONAL',
  'SPREADING',
  'OUTRAGE',
  'SMALL',
  'WATCH',
  'CALL_THE_PERSON',
  'NEVER_WATCHED',
  'NOT_ESTABLISHED',
] as const;
export type AssessmentReason = (typeof assessmentReasons)[number];

/** What to do about it, as far as can be said before anything is known for certain. */
export interface Suggestion {
  readonly playbook: string;
  /** 0 for the lightest that a playbook has, and up. */
  readonly severity: 0 | 1 | 2;
  /** `watch`: it is small and nobody is in danger; an answer would make it larger. */
  readonly outcome: 'respond' | 'watch';
  /** When to look again where it is watched. */
  readonly lookAgainHours: number | null;
  readonly situation: Situation;
  /** How to respond; where it is watched, how to respond once it grows. */
  readonly advice: Advice;
  /** Choices for the playbook's parameters that follow from the answers; the others take their first. */
  readonly options: Readonly<Record<string, string>>;
  readonly reasons: readonly AssessmentReason[];
}

const playbooks: Readonly<Record<Matter, string>> = {
  plan: 'contested-plan',
  rumour: 'rumour',
  data: 'data-breach',
  outage: 'service-outage',
  product: 'product-recall',
  customer: 'viral-service-failure',
  top: 'management-misconduct',
  accident: 'workplace-accident',
};

/** Suggests playbook, severity and way to respond from what is known in the first minutes. Pure.
 *  @see Coombs 2007 for the strategy; Coombs & Holladay 2012 for watching what has no reach yet */
export function assess(answers: Answers): Suggestion {
  const { danger, evidence, intensifiers } = answers;
  // What can be shown to be untrue, and endangers nobody, is a rumour, whatever it is about. A plan is there for all to see.
  const untrue = evidence === 'provably-false' && danger === 'no' && !['plan', 'rumour'].includes(answers.about);
  const about = untrue ? 'rumour' : answers.about;
  const situation = { crisisType: crisisTypeOf(about, answers), evidence, intensifiers };
  const watch = canBeWatched(about, answers);
  const severity = severityOf(answers);
  const reasons: readonly (AssessmentReason | false)[] = [
    'ABOUT',
    untrue && 'FALSE_SO_RUMOUR',
    about === 'rumour' && (evidence === 'fault-shown' || evidence === 'judged-fair') && 'MAY_BE_TRUE',
    danger === 'hurt' && 'PEOPLE_HURT',
    danger === 'possible' && 'DANGER_POSSIBLE',
    answers.reach === 'national' && 'NATIONAL',
    answers.reach === 'spreading' && 'SPREADING',
    intensifiers.includes('moral-outrage') && 'OUTRAGE',
    severity === 0 && 'SMALL',
    watch && 'WATCH',
    watch && about === 'customer' && 'CALL_THE_PERSON',
    severity === 0 && neverWatched.includes(about) && 'NEVER_WATCHED',
    about === 'top' && evidence === 'none' && 'NOT_ESTABLISHED',
  ];
  return {
    playbook: playbooks[about],
    severity,
    outcome: watch ? 'watch' : 'respond',
    lookAgainHours: watch ? (answers.reach === 'inside' ? 24 : 2) : null,
    situation,
    advice: advise(situation),
    // What was answered here is not asked again when it opens.
    options: about === 'customer' ? { hurt: danger === 'no' ? 'no' : 'yes' } : {},
    reasons: reasons.filter((one) => one !== false),
  };
}

/** In these people can come to harm, or the law asks for an answer: they are never only watched. */
const neverWatched: readonly Matter[] = ['data', 'outage', 'product', 'accident'];

/** Small, nobody in danger, no fault of ours that anybody sees, and nobody outraged. */
function canBeWatched(about: Matter, { danger, evidence, intensifiers, reach }: Answers): boolean {
  if (danger !== 'no' || neverWatched.includes(about)) return false;
  if (evidence === 'fault-shown' || evidence === 'judged-fair' || intensifiers.includes('moral-outrage')) return false;
  // Once somebody outside knows of an accusation against the top, silence is an answer too.
  return reach === 'inside' || (reach === 'few' && about !== 'top');
}

function severityOf({ danger, reach, intensifiers }: Answers): Suggestion['severity'] {
  if (danger === 'hurt' || reach === 'national') return 2;
  return danger === 'possible' || reach === 'spreading' || intensifiers.includes('moral-outrage') ? 1 : 0;
}

/** Who is to blame as far as is known: a fault that has been shown makes an accident a mistake. */
function crisisTypeOf(about: Matter, { danger, evidence }: Answers): CrisisType {
  const shown = evidence === 'fault-shown';
  switch (about) {
    case 'plan':
      return shown ? 'misdeed-no-injury' : 'challenge';
    case 'rumour':
      return evidence === 'judged-fair' ? 'challenge' : 'rumour';
    case 'data':
      return 'data-breach';
    case 'outage':
    case 'accident':
      return shown ? 'human-error-accident' : 'technical-error-accident';
    case 'product':
      return shown ? 'human-error-product-harm' : 'technical-error-product-harm';
    case 'customer':
      return danger === 'hurt' ? 'misdeed-with-injury' : 'misdeed-no-injury';
    case 'top':
      return 'management-misconduct';
  }
}
