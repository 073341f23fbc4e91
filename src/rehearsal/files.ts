import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnisonoError } from '../error.js';
import { problemLine, readYaml, type Located, type Problem } from '../playbook/load.js';
import { scenarioSchema, type Scenario } from './scenario.js';

/** A scenario as it lies on disk. */
export interface ScenarioFile {
  readonly name: string;
  readonly playbook: string;
  /** As problems name it, relative to the root. */
  readonly file: string;
}

/** All scenarios below a root, by name. @param root the folder that holds `playbooks` */
export function listScenarios(root: string): ScenarioFile[] {
  return readdirSync(join(root, 'playbooks'), { recursive: true })
    .map((path) => /^([^/\\]+)[/\\]scenario[/\\]([^/\\]+)\.yaml$/.exec(String(path)))
    .filter((match) => match !== null)
    .map(([, playbook, name]) => ({
      name: name!,
      playbook: playbook!,
      file: `playbooks/${playbook}/scenario/${name}.yaml`,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Reads and checks one scenario. @throws SCENARIO_INVALID with every problem, each with its line and column */
export function readScenario(root: string, { file, name, playbook }: ScenarioFile): Located<Scenario> {
  const text = readFileSync(join(root, file), 'utf8');
  const located = parseScenario(file, text);
  const { value, locate } = located;
  const misnamed = (field: 'id' | 'playbook', asked: string): Problem[] =>
    value[field] === asked
      ? []
      : [
          {
            code: 'SCENARIO_NAME',
            file,
            ...locate([field]),
            level: 'error',
            message: `${field} is "${value[field]}", but the file lies under "${asked}"`,
            cure: 'give both the same name',
          },
        ];
  demand(file, [...misnamed('id', name), ...misnamed('playbook', playbook)]);
  return located;
}

/** Reads a scenario's text. @throws SCENARIO_INVALID */
export function parseScenario(file: string, text: string): Located<Scenario> {
  const read = readYaml(file, text, scenarioSchema);
  if ('problems' in read) throw invalid(file, read.problems);
  return read.located;
}

function demand(file: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw invalid(file, problems);
}

const invalid = (file: string, problems: readonly Problem[]): UnisonoError =>
  new UnisonoError('SCENARIO_INVALID', problems.map(problemLine).join('\n'), { file, problems });
