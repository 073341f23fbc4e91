import type { Context } from '../check/context.js';
import type { Hit } from '../check/finding.js';
import { straighten } from '../check/apology/wording.js';
import type { Reading } from '../check/reading.js';
import { factsOf } from '../check/rule.js';
import { elementNames, elementsOf, type ElementName, type Elements } from './apology/elements.js';

export { elementNames, type ElementName, type Elements } from './apology/elements.js';

/** How an apology is judged. */
export interface Judgement {
  /** 0 to 1: what the elements weigh, less what its faults cost. */
  readonly score: number;
  readonly elements: Elements;
  /** How many findings of either grade. */
  readonly errors: number;
  readonly warnings: number;
  readonly passes: boolean;
}

/** What each element weighs: an assumption, in the order that was found in research. */
const weights: Readonly<Record<ElementName, number>> = {
  responsibility: 0.28,
  repair: 0.22,
  regret: 0.15,
  explanation: 0.15,
  repentance: 0.15,
  forgiveness: 0.05,
};
const errorCosts = 0.15;
const warningCosts = 0.05;
/** From which score an apology may go out, unless a playbook says otherwise. */
export const apologyThreshold = 0.7;

/** How much a finding weighs in the judgement of an apology: to call it an inconvenience is an error once people were hurt.
 *  Null for findings that do not count. Pure. */
export function gradeOf(
  { rule }: Pick<Hit, 'rule'>,
  { isSevere }: Pick<Context, 'isSevere'>,
): 'error' | 'warning' | null {
  if (rule === 'apology-inconvenience' && isSevere) return 'error';
  return factsOf(rule).grade ?? null;
}

/** Judges an apology. Pure.
 *  @param hits what `apologyHits` found in the same text
 *  @param threshold the score from which it passes, 0 to 1 */
export function judgeApology(
  reading: Reading,
  context: Context,
  hits: readonly Pick<Hit, 'rule'>[],
  threshold = apologyThreshold,
): Judgement {
  const elements = elementsOf(straighten(reading));
  const grades = hits.map((hit) => gradeOf(hit, context));
  const errors = grades.filter((grade) => grade === 'error').length;
  const warnings = grades.filter((grade) => grade === 'warning').length;
  const found = elementNames.reduce((sum, name) => sum + (elements[name] === null ? 0 : weights[name]), 0);
  const bare = Math.min(1, Math.max(0, found - errorCosts * errors - warningCosts * warnings));
  // Hundredths, so that .28 + .22 + … is what it is on paper.
  const score = Math.round(bare * 100) / 100;
  return { score, elements, errors, warnings, passes: score >= threshold && errors === 0 };
}
