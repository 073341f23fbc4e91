import type { Strength } from '../../playbook/vocabulary.js';

/** What is known of a rule. `code` is how the literature and our own lists number it; `grade` is how much it weighs in the
 *  judgement of an apology: an error 15 points of a hundred, a warning 5. */
interface RuleFacts {
  readonly strength: Strength;
  readonly code?: string;
  readonly grade?: 'error' | 'warning';
}

/** Every rule of every check, with the strength that it has unless a playbook changes it. Hard where a machine can be sure;
 *  soft where a person with the right role may say why this once; advice where it is a matter of language. */
const ruleBook = {
  // Form: whether it fits its channel and holds nothing unseen. Its own check knows which limits are strict.
  'too-long': { strength: 'hard' },
  'too-many-links': { strength: 'hard' },
  'too-many-hashtags': { strength: 'hard' },
  'costly-character': { strength: 'advice' },
  'subject-missing': { strength: 'hard' },
  'exercise-unmarked': { strength: 'hard' },
  'token-left': { strength: 'hard' },
  'hidden-character': { strength: 'advice' },

  // One voice: a text against the fact sheet and against all other texts.
  'number-contradicts': { strength: 'hard', code: 'C2' },
  'number-misread': { strength: 'hard', code: 'C2' },
  'number-unbound': { strength: 'advice', code: 'C2' },
  'quantifier-contradicts': { strength: 'hard', code: 'C3' },
  'polarity-contradicts': { strength: 'advice', code: 'C4' },
  'absence-unproven': { strength: 'hard', code: 'C4' },
  'time-contradicts': { strength: 'soft', code: 'C5' },
  'weekday-wrong': { strength: 'soft', code: 'C5' },
  'update-time-passed': { strength: 'soft', code: 'C1' },
  'phone-unlisted': { strength: 'hard', code: 'C6' },
  'link-unlisted': { strength: 'hard', code: 'C6' },
  'address-unlisted': { strength: 'hard', code: 'C6' },
  'iban-unlisted': { strength: 'hard', code: 'C6' },
  'personal-data': { strength: 'hard' },
  // Several replies at one sitting: nobody should get the words of another.
  'words-repeated': { strength: 'soft' },
  'name-misspelt': { strength: 'advice', code: 'C6' },
  'commitment-differs': { strength: 'soft', code: 'C7' },
  'commitment-unregistered': { strength: 'advice', code: 'C7' },
  'money-promise': { strength: 'hard', code: 'C7' },
  'forbidden-phrase': { strength: 'hard', code: 'C8' },
  'do-not-say': { strength: 'hard', code: 'C8' },
  'stance-mixed': { strength: 'advice', code: 'C9' },
  'address-mixed': { strength: 'advice', code: 'C9' },
  'coverage-missing': { strength: 'advice', code: 'C10' },
  'message-contradicts': { strength: 'soft', code: 'C2' },

  // The apology.
  'apology-conditional': { strength: 'advice', code: 'A01', grade: 'error' },
  'apology-cancelled': { strength: 'advice', code: 'A02', grade: 'error' },
  'apology-inconvenience': { strength: 'advice', code: 'A03', grade: 'warning' },
  agentless: { strength: 'advice', code: 'A04', grade: 'error' },
  'apology-for-feelings': { strength: 'advice', code: 'A05', grade: 'error' },
  'regret-evasive': { strength: 'advice', code: 'A06', grade: 'error' },
  'ownership-missing': { strength: 'advice', code: 'A07', grade: 'error' },
  'harm-unnamed': { strength: 'advice', code: 'A08', grade: 'error' },
  'repair-missing': { strength: 'advice', code: 'A09', grade: 'error' },
  'prevention-missing': { strength: 'advice', code: 'A10', grade: 'warning' },
  scapegoat: { strength: 'advice', code: 'A11', grade: 'error' },
  intent: { strength: 'advice', code: 'A12', grade: 'warning' },
  minimiser: { strength: 'advice', code: 'A13', grade: 'warning' },
  'self-praise': { strength: 'advice', code: 'A14', grade: 'warning' },
  'self-pity': { strength: 'advice', code: 'A15', grade: 'error' },
  'apology-buried': { strength: 'advice', code: 'A16', grade: 'warning' },
  'absolute-promise': { strength: 'advice', code: 'A17', grade: 'warning' },
  'wrong-addressee': { strength: 'advice', code: 'A18', grade: 'warning' },
  legalese: { strength: 'advice', code: 'A19', grade: 'error' },
  speculation: { strength: 'advice', code: 'A20', grade: 'error' },
  'patience-demanded': { strength: 'advice', code: 'A21' },
  'recall-softened': { strength: 'advice', code: 'A22', grade: 'error' },
  unsigned: { strength: 'advice', code: 'A23', grade: 'warning' },

  // Other language.
  'liability-word': { strength: 'soft' },
  'instruction-late': { strength: 'advice' },
  'sentence-long': { strength: 'advice' },
  'hard-to-read': { strength: 'advice' },
  'message-map': { strength: 'advice' },
} as const satisfies Readonly<Record<string, RuleFacts>>;

export type Rule = keyof typeof ruleBook;
export const rules = Object.keys(ruleBook) as [Rule, ...Rule[]];

/** What is known of a rule. */
export const factsOf = (rule: Rule): RuleFacts => ruleBook[rule];
