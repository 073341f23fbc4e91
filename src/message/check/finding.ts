import type { Localised, Strength } from '../../playbook/vocabulary.js';
import type { Rule } from './rule.js';

/** What a finding tells beside its rule. Texts per language travel as objects. */
export type FindingData = Readonly<Record<string, string | number | Localised>>;

/** What a check says of a text. Rules are turned into words, in the reader's language, by `incident/words.ts`. */
export interface Finding {
  readonly rule: Rule;
  readonly strength: Strength;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** How many UTF-16 units it is about, from there on; 0 where it is about what is not there. */
  readonly length: number;
  /** `says` holds the words that it is about, where there are any. */
  readonly data: FindingData;
}

/** A finding before its place is counted and its strength is known. Offsets are UTF-16. */
export interface Hit {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly data?: FindingData;
  /** Where this one is weaker than its rule. */
  readonly strength?: Strength;
}
