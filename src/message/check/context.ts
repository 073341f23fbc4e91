import type { Channel, Kind, Localised, Strategy, Strength } from '../../playbook/vocabulary.js';
import type { FactSheet } from '../fact.js';
import type { Hit } from './finding.js';
import type { Reading } from './reading.js';
import type { Rule } from './rule.js';

/** What a text is checked against. */
export interface Context {
  /** Null where nobody said what kind of text it is: then no rule asks for what such a kind must hold. */
  readonly kind: Kind | null;
  readonly channel: Channel | null;
  /** The moment of publication, ISO 8601 UTC: what "within 48 hours" counts from. */
  readonly at: string;
  readonly timeZone: string;
  readonly sheet: FactSheet;
  /** All other texts of ours that are out or on their way. */
  readonly others: readonly OtherText[];
  /** Phone numbers, links, mail addresses and IBANs that we may print, beside those on the fact sheet. Null where there is no
   *  list to check against. */
  readonly allowed: readonly string[] | null;
  readonly forbidden: readonly ForbiddenPhrase[];
  /** Promises that are in the register. */
  readonly commitments: readonly { readonly what: string; readonly dueAt: string }[];
  /** Whether whoever may promise money has said yes to this text. */
  readonly isMandated: boolean;
  /** Whether people were or may be hurt: small words for it then weigh more. */
  readonly isSevere: boolean;
  /** How the crisis is answered; null where nobody chose. */
  readonly strategy: Strategy | null;
  /** Whether it is a recall of goods that are no food: the law then forbids words that soften the risk. */
  readonly isProductRecall: boolean;
  /** Strengths that a playbook changes. */
  readonly strengths: Readonly<Partial<Record<Rule, Strength>>>;
}

/** Another text of ours, as far as a check needs it. */
export interface OtherText {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly kind: Kind | null;
  /** When it was published or written, ISO 8601 UTC. */
  readonly at: string;
  readonly isOut: boolean;
}

/** Words that may not be in any text of ours. */
export interface ForbiddenPhrase {
  readonly phrase: Localised;
  readonly why: Localised;
  readonly instead?: Localised | undefined;
  readonly strength?: Strength | undefined;
}

/** A context that knows nothing: for a text by itself. */
export const bareContext = (at: string, timeZone = 'Europe/Amsterdam'): Context => ({
  kind: null,
  channel: null,
  at,
  timeZone,
  sheet: {},
  others: [],
  allowed: null,
  forbidden: [],
  commitments: [],
  isMandated: false,
  isSevere: false,
  strategy: null,
  isProductRecall: false,
  strengths: {},
});

/** A family of rules: what it finds in a text. Pure, and linear in the text's length. */
export type Family = (reading: Reading, context: Context) => readonly Hit[];
