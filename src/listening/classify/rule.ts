import type { Kind } from '../mention.js';
import type { Evidence } from './evidence.js';
import { featureAt } from './evidence.js';

/** A rule that is surer than the model: where it holds, its kind is what it says. */
export interface Rule {
  readonly id: string;
  readonly kind: Kind;
  /** What must be found, and what must not. */
  readonly all: readonly string[];
  readonly none: readonly string[];
  /** Texts that it decides, and texts that look like them and that it leaves alone. */
  readonly examples: readonly string[];
  readonly leaves: readonly string[];
}

/** In their order: the first that holds decides. */
export const rules: readonly Rule[] = [
  {
    id: 'nobody-answers-a-taunt',
    kind: 'complaint',
    all: ['rhetorical', 'anger'],
    none: ['happy', 'denied', 'elsewhere', 'need-press', 'need-authority', 'not-anger'],
    examples: ['Wat is dit voor waardeloze service?', 'Are you kidding me? This is a disgrace.'],
    leaves: ['Wat is dit voor kleur?', 'Are you kidding me, this is brilliant'],
  },
  {
    id: 'praise-that-complains',
    kind: 'complaint',
    all: ['sarcasm+bad', 'duration'],
    none: ['denied', 'elsewhere', 'done', 'people', 'need-press', 'need-danger', 'wonder'],
    examples: ['Lekker bezig, weer een uur in de wacht', 'Well done for another two hours on hold'],
    leaves: ['Lekker bezig jongens!', 'Well done, fixed within two hours'],
  },
  {
    id: 'a-fault-denied',
    kind: 'compliment',
    all: ['denied'],
    none: [
      'anger',
      'ignored',
      'lack',
      'question-mark',
      'sarcasm',
      'letdown',
      'delay',
      'again',
      'rude',
      'leave',
      'fault',
      'duration',
      'money',
      'advert',
      'need-danger',
      'need-vulnerable',
    ],
    examples: ['geen klachten hoor', "can't fault it"],
    leaves: ['geen klachten, maar de lift is wel kapot', 'no complaints until today, now the app is broken again'],
  },
];

/** The rule that decides a text, if one does. Pure. */
export function ruleFor({ values }: Evidence): Rule | undefined {
  const has = (name: string): boolean => values[featureAt(name)]! > 0;
  return rules.find(({ all, none }) => all.every(has) && !none.some(has));
}
