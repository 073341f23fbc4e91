import type { Criterion, Gate } from '../playbook/schema.js';
import type { Stage } from '../playbook/vocabulary.js';
import { evaluate, type Scene } from './criterion.js';
import type { Reason, Remedy } from './reason.js';
import type { Message } from './state.js';

/** A criterion's answer: met, passed over by an override, or unmet with reasons and remedies. */
export interface Verdict {
  readonly criterion: Criterion;
  readonly standing: 'met' | 'overridden' | 'unmet';
  readonly reasons: readonly Reason[];
}

/** Answers for the exit of a stage. Pure. */
export const exitVerdicts = (scene: Scene, stage: Stage): Verdict[] =>
  scene.playbook.stages[stage].exit.map((criterion) => judge(criterion, scene));

/** Answers for the gates that a message must pass before it is released. Pure. */
export const gateVerdicts = (scene: Scene & { message: Message }): Verdict[] =>
  scene.playbook.gates
    .filter(({ kinds }) => kinds.includes(scene.message.kind))
    .map((gate: Gate) => judge(gate, scene));

/** The unmet criteria that forbid: advice only shows. Each reason carries its criterion. */
export const obstacles = (verdicts: readonly Verdict[]): Reason[] =>
  verdicts
    .filter(({ criterion, standing }) => standing === 'unmet' && criterion.strength !== 'advice')
    .flatMap(({ reasons }) => reasons);

function judge(criterion: Criterion, scene: Scene): Verdict {
  const found = evaluate(criterion, scene);
  if (found.length === 0) return { criterion, standing: 'met', reasons: [] };
  const override: Remedy[] =
    criterion.strength === 'soft'
      ? [
          {
            command: 'OverrideCriterion',
            data: { criterion: criterion.id, ...(scene.message === undefined ? {} : { message: scene.message.id }) },
            roles: criterion.overrideBy,
          },
        ]
      : [];
  const reasons = found.map((one) => ({
    ...one,
    criterion: criterion.id,
    strength: criterion.strength,
    remedies: [...one.remedies, ...override],
  }));
  return { criterion, standing: isOverridden(criterion, scene) ? 'overridden' : 'unmet', reasons };
}

function isOverridden({ id, strength }: Criterion, { state, message }: Scene): boolean {
  return (
    strength === 'soft' &&
    Object.values(state.overrides).some(
      (override) =>
        override.criterion === id &&
        override.visit === state.visit &&
        override.status !== 'fallen' &&
        (override.message === undefined || override.message === message?.id),
    )
  );
}
