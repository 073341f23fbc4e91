import { z } from 'zod';
import { choices, kinds } from './vocabulary.js';

const id = z.string();
const roles = z.array(id).min(1);
/** A measure of what people say: a role vouches for it, with a reason, where it is not measured here. */
const attested = z.strictObject({ by: roles, atLeast: z.number().min(0).max(1).optional() });

/** Names of criteria with the shape of their parameters. What each means is in `incident/criteria.ts`. */
export const criterionParameters = {
  'apology-passes': z.strictObject({ atLeast: z.number().min(0).max(1).optional() }),
  'audience-order': z.strictObject({}),
  'base-response-first': z.strictObject({ kinds: z.array(z.enum(kinds)).min(1) }),
  'cadence-kept': z.strictObject({}),
  'commitments-kept': z.strictObject({}),
  'commitments-owned': z.strictObject({ atLeast: z.int().min(1) }),
  'concerns-answered': attested,
  'concerns-counted': attested,
  'decision-made': z.strictObject({ choices: z.array(z.enum(choices)).min(1) }),
  'due-messages-published': z.strictObject({}),
  'enquiries-answered': z.strictObject({}),
  'fact-confirmed': z.strictObject({ fact: id }),
  'facts-confirmed': z.strictObject({ atLeast: z.int().min(1) }),
  'facts-settled': z.strictObject({ facts: z.array(id).min(1) }),
  'findings-reported': z.strictObject({}),
  'mentions-calm': attested,
  'message-published': z.strictObject({ kind: z.enum(kinds), audience: id.optional() }),
  'next-update-owned': z.strictObject({ roles }),
  'no-contradictions': z.strictObject({}),
  'plan-decided': z.strictObject({}),
  'questions-answered': attested,
  'questions-covered': attested,
  'roles-held': z.strictObject({ roles }),
  'strategy-chosen': z.strictObject({}),
  'task-done': z.strictObject({ task: id }),
  'voice-aligned': z.strictObject({}),
} as const;

export type CriterionName = keyof typeof criterionParameters;
export type CriterionParameters<N extends CriterionName> = z.output<(typeof criterionParameters)[N]>;

export const isCriterionName = (name: string): name is CriterionName => Object.hasOwn(criterionParameters, name);

/** Criteria that speak of one message about to be released; they stand at gates, never at a stage's exit. */
export const messageCriteria: readonly CriterionName[] = ['audience-order', 'base-response-first', 'next-update-owned'];

/** Criteria whose measure a role attests with a reason for as long as nothing is measured here. */
export const attestedCriteria: readonly CriterionName[] = [
  'concerns-answered',
  'concerns-counted',
  'mentions-calm',
  'questions-answered',
  'questions-covered',
];
