import { allCriteria, criteriaFaults } from './check/criteria.js';
import { names, type Fault } from './check/name.js';
import type { Path } from './load.js';
import type { Playbook } from './schema.js';
import { isOfType } from './value.js';
import { crisisClusters, stages, type Localised } from './vocabulary.js';

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
    ...criteriaFaults(playbook),
    ...clocks(playbook),
  ];
}

/** That every `when` names a parameter and options that the playbook has. */
export function checkParameters(playbook: Playbook): Fault[] {
  const walk = (value: unknown, path: Path): Fault[] => {
    if (typeof value !== 'object' || value === null) return [];
    const when = 'when' in value ? (value.when as Readonly<Record<string, readonly string[]>> | undefined) : undefined;
    const here = Object.entries(when ?? {}).flatMap(([id, options]) => {
      const at = [...path, 'when', id];
      const parameter = playbook.parameters.find((one) => one.id === id);
      const known = parameter?.options.map((option) => option.id) ?? [];
      if (parameter === undefined)
        return names(
          playbook.parameters.map((one) => one.id),
          'PARAMETER_UNKNOWN',
          'parameter',
          'parameters',
        )(id, at);
      return options.flatMap((option, index) =>
        names(known, 'OPTION_UNKNOWN', 'option', `the options of ${id}`)(option, [...at, index]),
      );
    });
    const items = Array.isArray(value)
      ? value.map((item, index): [number, unknown] => [index, item])
      : Object.entries(value);
    return [...here, ...items.flatMap(([key, inner]) => walk(inner, [...path, key]))];
  };
  return walk(playbook, []);
}

function duplicates(playbook: Playbook): Fault[] {
  const lists: [Path, string[]][] = [
    [['languages'], playbook.languages],
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
    ...playbook.signOffs.flatMap(({ roles }, index) =>
      roles.flatMap((id, at) => role(id, ['signOffs', index, 'roles', at])),
    ),
    ...playbook.checks.flatMap(({ overrideBy }, index) =>
      overrideBy.flatMap((id, at) => role(id, ['checks', index, 'overrideBy', at])),
    ),
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
    ...playbook.questions.flatMap(({ answer }, index) =>
      Object.entries(answer).flatMap(([language, text]) =>
        [...text.matchAll(/\{\{([^{}]*)\}\}/g)].flatMap(([, key = '']) =>
          fact(key.trim(), ['questions', index, 'answer', language]),
        ),
      ),
    ),
    ...playbook.facts.flatMap((declared, index) => sampleFault(declared, ['facts', index, 'sample'])),
  ];
}

/** A sample must have the type of its fact: a text in each language for `text`, a number, an instant, and so on. */
function sampleFault({ type, sample }: Playbook['facts'][number], path: Path): Fault[] {
  if (isOfType(type, sample)) return [];
  const cure = type === 'text' ? 'give it a text in each language' : `give it a value of type ${type}`;
  return [{ code: 'SAMPLE_TYPE', path, message: `this sample is not of the type ${type}`, cure }];
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
