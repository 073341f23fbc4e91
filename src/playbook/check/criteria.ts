import { criterionParameters, isCriterionName, messageCriteria } from '../criterion.js';
import type { Path } from '../load.js';
import type { Criterion, Playbook } from '../schema.js';
import { stages } from '../vocabulary.js';
import { closest, names, type Fault } from './name.js';

/** Every criterion of a playbook with its path: exits of stages, then gates. */
export function allCriteria(playbook: Pick<Playbook, 'stages' | 'gates'>): { criterion: Criterion; path: Path; gate: boolean }[] {
  return [
    ...stages.flatMap((stage) =>
      playbook.stages[stage].exit.map((criterion, index) => ({
        criterion,
        path: ['stages', stage, 'exit', index],
        gate: false,
      })),
    ),
    ...playbook.gates.map((criterion, index) => ({ criterion, path: ['gates', index], gate: true })),
  ];
}

/** That each criterion exists, has the parameters that it takes, names only what is there, and can be met by somebody. */
export function criteriaFaults(playbook: Playbook): Fault[] {
  const role = names(
    playbook.roles.map(({ id }) => id),
    'ROLE_UNKNOWN',
    'role',
    'roles',
  );
  return allCriteria(playbook).flatMap(({ criterion, path, gate }) => {
    if (!isCriterionName(criterion.criterion)) {
      const known = Object.keys(criterionParameters);
      return [
        {
          code: 'CRITERION_UNKNOWN',
          path: [...path, 'criterion'],
          message: `there is no criterion "${criterion.criterion}"`,
          cure: `${closest(criterion.criterion, known)}known are: ${known.join(', ')}`,
        },
      ];
    }
    const parsed = criterionParameters[criterion.criterion].safeParse(criterion.with);
    const shape = parsed.success
      ? []
      : parsed.error.issues.map((issue) => ({
          code: 'CRITERION_PARAMETERS',
          path: [...path, 'with', ...issue.path],
          message: `${criterion.criterion}: ${issue.path.join('.') || 'with'}: ${issue.message.replace(/^Invalid input: /, '')}`,
          cure: 'give the parameters that this criterion takes',
        }));
    const faults: Fault[] = [
      ...shape,
      ...criterion.overrideBy.flatMap((id, at) => role(id, [...path, 'overrideBy', at])),
    ];
    if (criterion.strength === 'soft' && criterion.overrideBy.length === 0) {
      faults.push({
        code: 'OVERRIDE_MISSING',
        path: [...path, 'strength'],
        message: `${criterion.id} is soft, but nobody may override it`,
        cure: 'name a role in overrideBy, or make it hard',
      });
    }
    if (messageCriteria.includes(criterion.criterion) && !gate) {
      faults.push({
        code: 'CRITERION_MISPLACED',
        path: [...path, 'criterion'],
        message: `${criterion.criterion} speaks of one message, and a stage's exit has none`,
        cure: 'move it to gates',
      });
    }
    return shape.length > 0
      ? faults
      : [...faults, ...named(playbook, criterion, path), ...remedy(playbook, criterion, path, gate)];
  });
}

/** What a criterion's parameters name must exist. */
function named(playbook: Playbook, { criterion, with: given }: Criterion, path: Path): Fault[] {
  const role = names(
    playbook.roles.map(({ id }) => id),
    'ROLE_UNKNOWN',
    'role',
    'roles',
  );
  const fact = names(
    playbook.facts.map(({ key }) => key),
    'FACT_UNKNOWN',
    'fact',
    'facts',
  );
  const audience = names(
    playbook.audiences.map(({ id }) => id),
    'AUDIENCE_UNKNOWN',
    'audience',
    'audiences',
  );
  const task = names(
    stages.flatMap((stage) => playbook.stages[stage].tasks.map(({ id }) => id)),
    'TASK_UNKNOWN',
    'task',
    'tasks',
  );
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
  const inside = [...path, 'with'];
  return [
    ...(['roles', 'by'] as const).flatMap((field) =>
      list(given[field]).flatMap((id, at) => role(id, [...inside, field, at])),
    ),
    ...list(given['facts']).flatMap((key, at) => fact(key, [...inside, 'facts', at])),
    ...(criterion === 'task-done' ? task(String(given['task']), [...inside, 'task']) : []),
    ...(criterion === 'fact-confirmed' ? fact(String(given['fact']), [...inside, 'fact']) : []),
    ...(given['audience'] === undefined ? [] : audience(String(given['audience']), [...inside, 'audience'])),
  ];
}

/** A criterion that no act of this playbook could ever meet is a trap: there must be a way out. */
function remedy(playbook: Playbook, { id, criterion, with: given }: Criterion, path: Path, gate: boolean): Fault[] {
  const messages = stages.flatMap((stage) => playbook.stages[stage].messages);
  const hopeless = ((): string | null => {
    switch (criterion) {
      case 'message-published':
        return messages.some(
          (due) => due.kind === given['kind'] && (given['audience'] ?? due.audience) === due.audience,
        )
          ? null
          : `no stage asks for a message of kind "${String(given['kind'])}"${given['audience'] === undefined ? '' : ` for ${String(given['audience'])}`}`;
      case 'decision-made': {
        const possible = playbook.decisions as readonly string[];
        return (given['choices'] as string[]).some((choice) => possible.includes(choice))
          ? null
          : 'none of these decisions can be taken in this playbook';
      }
      case 'plan-decided':
        return playbook.contestedPlan ? null : 'this playbook has no contested plan';
      case 'findings-reported':
        return playbook.decisions.includes('investigate')
          ? null
          : 'no investigation can be decided on in this playbook';
      case 'facts-confirmed':
        return playbook.facts.length >= (given['atLeast'] as number)
          ? null
          : `the playbook has only ${playbook.facts.length} facts`;
      case 'due-messages-published':
        return !gate && playbook.stages[path[1] as 'listen'].messages.some(({ ifAsked }) => !ifAsked)
          ? null
          : 'no message is due in this stage';
      case 'base-response-first':
        return messages.some(({ kind }) => (given['kinds'] as string[]).includes(kind))
          ? null
          : 'no stage asks for any of these kinds';
      default:
        return null;
    }
  })();
  if (hopeless === null) return [];
  return [
    {
      code: 'REMEDY_MISSING',
      path: [...path, 'criterion'],
      message: `${id} can never be met: ${hopeless}`,
      cure: 'add what would meet it, or take the criterion out',
    },
  ];
}
