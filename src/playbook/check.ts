import { criterionParameters, isCriterionName, messageCriteria } from './criterion.js';
import type { Path } from './load.js';
import type { Criterion, Playbook } from './schema.js';
import { crisisClusters, stages, type Localised } from './vocabulary.js';

/** A fault in a playbook's meaning; `load.ts` adds file, line and column. */
export interface Fault {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly cure: string;
  readonly level?: 'error' | 'warning';
}

/** Checks that all that a playbook names exists in it, that each criterion can be met by somebody, and that every text
 *  is there in each of its languages. Pure; templates and the run from open to closed are checked in `incident/prove.ts`.
 *  @returns the faults, in the order of the file's sections */
export function checkPlaybook(playbook: Playbook): Fault[] {
  return [
    ...duplicates(playbook),
    ...languages(playbook),
    ...crisis(playbook),
    ...people(playbook),
    ...stagesAndMessages(playbook),
    ...criteria(playbook),
    ...clocks(playbook),
  ];
}

/** Every criterion of a playbook with its path: exits of stages, then gates. */
export function allCriteria(playbook: Playbook): { criterion: Criterion; path: Path; gate: boolean }[] {
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

function duplicates(playbook: Playbook): Fault[] {
  const lists: [Path, string[]][] = [
    [['severities'], playbook.severities.map(({ id }) => id)],
    [['roles'], playbook.roles.map(({ id }) => id)],
    [['audiences'], playbook.audiences.map(({ id }) => id)],
    [['facts'], playbook.facts.map(({ key }) => key)],
    [['clocks'], playbook.clocks.map(({ id }) => id)],
  ];
  const inLists = lists.flatMap(([path, ids]) =>
    ids.flatMap((id, index) => (ids.indexOf(id) < index ? [duplicate([...path, index], id)] : [])),
  );
  const seen = new Set<string>();
  const among = (id: string, path: Path): Fault[] => {
    if (seen.has(id)) return [duplicate(path, id)];
    seen.add(id);
    return [];
  };
  const tasks = stages.flatMap((stage) =>
    playbook.stages[stage].tasks.flatMap(({ id }, index) => among(`task ${id}`, ['stages', stage, 'tasks', index])),
  );
  const conditions = allCriteria(playbook).flatMap(({ criterion, path }) => among(`criterion ${criterion.id}`, path));
  return [...inLists, ...tasks, ...conditions];
}

const duplicate = (path: Path, id: string): Fault => ({
  code: 'ID_DUPLICATE',
  path,
  message: `"${id}" stands here a second time`,
  cure: 'give each its own id',
});

function languages(playbook: Playbook): Fault[] {
  const missing = (text: Localised, path: Path): Fault[] => [
    ...playbook.languages
      .filter((language) => text[language] === undefined)
      .map((language) => ({
        code: 'LANGUAGE_MISSING',
        path,
        message: `this text has no "${language}", which the playbook promises`,
        cure: `write it in ${language}, or take ${language} out of languages`,
      })),
    ...Object.keys(text)
      .filter((language) => !playbook.languages.includes(language))
      .map((language) => ({
        code: 'LANGUAGE_UNDECLARED',
        path,
        message: `this text has "${language}", which is not among the playbook's languages`,
        cure: `add ${language} to languages, or take the text out`,
      })),
  ];
  const walk = (value: unknown, path: Path): Fault[] => {
    if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return [];
    const keys = Object.keys(value);
    const isText = keys.length > 0 && keys.every((key) => /^[a-z]{2}$/.test(key) && key !== 'by' && key !== 'to');
    if (isText) return missing(value as Localised, path);
    return Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, key]));
  };
  return walk(playbook, []);
}

function crisis(playbook: Playbook): Fault[] {
  const { type, cluster } = playbook.crisis;
  const belongs = crisisClusters[type];
  const faults: Fault[] = [];
  if (belongs !== cluster) {
    faults.push({
      code: 'CLUSTER_MISMATCH',
      path: ['crisis', 'cluster'],
      message: `a crisis of type ${type} belongs to the cluster ${belongs}, not ${cluster}`,
      cure: `write ${belongs}, or another type`,
    });
  }
  const planChoices = playbook.decisions.filter((choice) => choice !== 'monitor');
  if (!playbook.contestedPlan && planChoices.length > 0) {
    faults.push({
      code: 'PLAN_MISSING',
      path: ['decisions'],
      message: `${planChoices.join(', ')} is decided about a plan, and this playbook has none`,
      cure: 'write contestedPlan: true, or take the decision out',
    });
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone: playbook.timeZone });
  } catch {
    faults.push({
      code: 'TIME_ZONE_UNKNOWN',
      path: ['timeZone'],
      message: `"${playbook.timeZone}" is no time zone`,
      cure: 'write a name such as Europe/Amsterdam',
    });
  }
  return faults;
}

function people(playbook: Playbook): Fault[] {
  const role = names(
    playbook.roles.map(({ id }) => id),
    'ROLE_UNKNOWN',
    'role',
    'roles',
  );
  const severity = names(
    playbook.severities.map(({ id }) => id),
    'SEVERITY_UNKNOWN',
    'severity',
    'severities',
  );
  const powerless = (['coordinate', 'decide', 'write', 'release', 'confirm-facts'] as const)
    .filter((power) => !playbook.roles.some(({ may }) => may.includes(power)))
    .map((power) => ({
      code: 'POWER_UNHELD',
      path: ['roles'],
      message: `no role may ${power}, so nobody ever could`,
      cure: `add ${power} to a role's may`,
    }));
  return [
    ...powerless,
    ...playbook.roles.flatMap(({ id, deputy }, index) =>
      deputy === id
        ? [
            {
              code: 'DEPUTY_SELF',
              path: ['roles', index, 'deputy'],
              message: `${id} is its own deputy`,
              cure: 'name another role',
            },
          ]
        : role(deputy, ['roles', index, 'deputy']),
    ),
    ...playbook.team.flatMap((id, index) => role(id, ['team', index])),
    ...playbook.approvals.flatMap(({ roles, severities = [] }, index) => [
      ...roles.flatMap((id, at) => role(id, ['approvals', index, 'roles', at])),
      ...severities.flatMap((id, at) => severity(id, ['approvals', index, 'severities', at])),
    ]),
    ...stages.flatMap((stage) =>
      playbook.stages[stage].tasks.flatMap((task, index) => role(task.role, ['stages', stage, 'tasks', index, 'role'])),
    ),
    ...playbook.escalations.flatMap(({ to }, index) => role(to, ['escalations', index, 'to'])),
  ];
}

function stagesAndMessages(playbook: Playbook): Fault[] {
  const audience = names(
    playbook.audiences.map(({ id }) => id),
    'AUDIENCE_UNKNOWN',
    'audience',
    'audiences',
  );
  const fact = names(
    playbook.facts.map(({ key }) => key),
    'FACT_UNKNOWN',
    'fact',
    'facts',
  );
  return [
    ...stages.flatMap((stage) =>
      playbook.stages[stage].messages.flatMap((due, index) =>
        audience(due.audience, ['stages', stage, 'messages', index, 'audience']),
      ),
    ),
    ...playbook.denialNeeds.flatMap((key, index) => fact(key, ['denialNeeds', index])),
    ...playbook.reopens.flatMap(({ facts }, index) =>
      facts.flatMap((key, at) => fact(key, ['reopens', index, 'facts', at])),
    ),
    ...playbook.facts.flatMap((declared, index) => sampleFault(declared, ['facts', index, 'sample'])),
  ];
}

/** A sample must have the type of its fact: a text in each language for `text`, a number, an instant, and so on. */
function sampleFault({ type, sample }: Playbook['facts'][number], path: Path): Fault[] {
  const fits = {
    text: typeof sample === 'object',
    name: typeof sample === 'string',
    number: typeof sample === 'number',
    money: typeof sample === 'number',
    instant:
      typeof sample === 'string' &&
      /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(sample) &&
      !Number.isNaN(Date.parse(sample)),
    date: typeof sample === 'string' && /^\d{4}-\d\d-\d\d$/.test(sample) && !Number.isNaN(Date.parse(sample)),
    link: typeof sample === 'string' && /^https?:\/\/\S+$/.test(sample),
    phone: typeof sample === 'string' && /^\+?[\d ()-]+$/.test(sample),
    email: typeof sample === 'string' && /^\S+@\S+$/.test(sample),
  }[type];
  if (fits) return [];
  const cure = type === 'text' ? 'give it a text in each language' : `give it a value of type ${type}`;
  return [{ code: 'SAMPLE_TYPE', path, message: `this sample is not of the type ${type}`, cure }];
}

function criteria(playbook: Playbook): Fault[] {
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

function clocks(playbook: Playbook): Fault[] {
  const fact = names(
    playbook.facts.map(({ key }) => key),
    'FACT_UNKNOWN',
    'fact',
    'facts',
  );
  const clock = names(
    playbook.clocks.map(({ id }) => id),
    'CLOCK_UNKNOWN',
    'clock',
    'clocks',
  );
  const tasks = stages.flatMap((stage) => playbook.stages[stage].tasks.map(({ id }) => id));
  const task = names(tasks, 'TASK_UNKNOWN', 'task', 'tasks');
  const audience = names(
    playbook.audiences.map(({ id }) => id),
    'AUDIENCE_UNKNOWN',
    'audience',
    'audiences',
  );
  const trigger = (key: string, path: Path): Fault[] => {
    const type = playbook.facts.find((declared) => declared.key === key)?.type;
    if (type === undefined || type === 'instant') return fact(key, path);
    return [
      {
        code: 'CLOCK_TRIGGER',
        path,
        message: `${key} is a ${type}, and a clock can start only at an instant`,
        cure: 'name a fact of type instant',
      },
    ];
  };
  return [
    ...playbook.clocks.flatMap(({ starts, meets }, index) => {
      const path = ['clocks', index];
      return [
        ...(typeof starts === 'object' ? trigger(starts.fact, [...path, 'starts', 'fact']) : []),
        ...('task' in meets ? task(meets.task, [...path, 'meets', 'task']) : []),
        ...('kind' in meets && meets.audience !== undefined
          ? audience(meets.audience, [...path, 'meets', 'audience'])
          : []),
      ];
    }),
    ...playbook.escalations.flatMap((escalation, index) => clock(escalation.clock, ['escalations', index, 'clock'])),
  ];
}

/** A check that an id is one of those known; undefined passes, being left out. */
function names(known: readonly string[], code: string, what: string, where: string) {
  return (id: string | undefined, path: Path): Fault[] =>
    id === undefined || known.includes(id)
      ? []
      : [
          {
            code,
            path,
            message: `there is no ${what} "${id}"`,
            cure: `${closest(id, known)}add it to ${where}, or write one of: ${known.join(', ')}`,
          },
        ];
}

/** A "did you mean" with the known word that shares most letter pairs with the one written; nothing where none is like it. */
function closest(written: string, known: readonly string[]): string {
  const pairs = (word: string): Set<string> =>
    new Set([...word].map((letter, index) => letter + (word[index + 1] ?? '')));
  const mine = pairs(written);
  const likeness = (word: string): number => {
    const theirs = pairs(word);
    return (2 * [...theirs].filter((pair) => mine.has(pair)).length) / (theirs.size + mine.size);
  };
  const best = known.toSorted((a, b) => likeness(b) - likeness(a))[0];
  return best !== undefined && likeness(best) > 0.4 ? `did you mean "${best}"? ` : '';
}
