import type { Strength } from '../../playbook/vocabulary.js';

/** What a check says of a text. Codes are turned into words, in the reader's language, by `incident/words.ts`. */
export interface Finding {
  readonly rule:
    | 'too-long'
    | 'too-many-links'
    | 'too-many-hashtags'
    | 'costly-character'
    | 'subject-missing'
    | 'exercise-unmarked'
    | 'token-left'
    | 'hidden-character';
  readonly strength: Strength;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly data: Readonly<Record<string, string | number>>;
}
