import type { FactValue } from '../playbook/value.js';
import type { FactType, Localised } from '../playbook/vocabulary.js';

/** The fact by which a text promises when more will be told: the one key that the product itself knows. */
export const nextUpdateKey = 'next-update';

export const factStatuses = ['confirmed', 'unconfirmed', 'unknown', 'withdrawn'] as const;
export type FactStatus = (typeof factStatuses)[number];

/** A statement on the fact sheet. */
export interface Fact {
  readonly key: string;
  readonly type: FactType;
  readonly unit?: Localised;
  /** The unit of exactly one: person beside people. Left out where it is the same word. */
  readonly unitOne?: Localised;
  /** A noun phrase that completes "We do not know yet …". */
  readonly label: Localised;
  /** Words that, near a figure that somebody typed, say that this fact is meant: `getroffen`, `affected`. */
  readonly terms?: Readonly<Record<string, readonly string[]>>;
  readonly status: FactStatus;
  /** Null where the status is `unknown`. */
  readonly value: FactValue | null;
  /** False for what is under embargo or must not be said. */
  readonly publishable: boolean;
  readonly source: string;
  /** When it was so, ISO 8601 UTC. */
  readonly asOf: string;
  /** From 1. */
  readonly revision: number;
  /** Whether this revision changes what people would do or think; only then it voids approvals. */
  readonly material: boolean;
}

export type FactSheet = Readonly<Record<string, Fact>>;

/** Whether a fact may stand in an outward text: confirmed, publishable, and said in that language. */
export function isUsable(fact: Fact | undefined, language: string): fact is Fact & { value: FactValue } {
  if (fact?.status !== 'confirmed' || !fact.publishable || fact.value === null) return false;
  return typeof fact.value !== 'object' || (fact.value[language] ?? '').trim() !== '';
}

/** Whether a fact is one that we must admit not to know yet. */
export const isOpen = ({ status, publishable }: Fact): boolean =>
  publishable && (status === 'unknown' || status === 'unconfirmed');
