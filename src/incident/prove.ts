import { getShortestPaths } from 'xstate/graph';
import { checkListed } from '../message/check.js';
import { checkForm } from '../message/check/form.js';
import { rules } from '../message/check/rule.js';
import { draftFromTemplate } from '../message/render.js';
import { builtInNames, type Template, type TemplateSet } from '../message/template.js';
import { UnisonoError } from '../error.js';
import { allCriteria } from '../playbook/check/criteria.js';
import { problemAt, wholeFile, type Located, type Path, type Problem } from '../playbook/load.js';
import type { Playbook } from '../playbook/schema.js';
import { stages } from '../playbook/vocabulary.js';
import { incidentConfig, type Chart, type ChartValue } from './chart.js';
import { draftSetting, templateFor } from './decide/drafting.js';
import { asksForSignOff, isRule, templateFindings, textContext } from './inspect.js';
import type { Library } from './library.js';
import { proofAt, sampleFacts } from './sample.js';
import { witness } from './witness.js';

/** Proves a playbook before the crisis: each message that it asks for has a template in each language, which fits its
 *  channel with the sample facts; every place of its chart can be reached; and a run that follows the remedies gets from
 *  open to closed in each language. Pure.
 *  @param file as problems shall name it */
export function prove(file: string, located: Located<Playbook>, library: Library): Problem[] {
  const texts = [...ruleProblems(file, located), ...templateProblems(file, located, library)];
  if (texts.length > 0) return texts;
  const problems = [...unreachable(file, located.value, library.chart), ...witnessProblems(file, located, library)];
  return problems;
}

/** Rules of the checks that a playbook changes, or asks a sign-off for, must be there. */
function ruleProblems(file: string, { value: { checks, signOffs }, locate }: Located<Playbook>): Problem[] {
  const named = [
    ...checks.map(({ rule }, index) => ({ rule, path: ['checks', index, 'rule'] })),
    ...signOffs.map(({ rule }, index) => ({ rule, path: ['signOffs', index, 'rule'] })),
  ];
  return named
    .filter(({ rule }) => !isRule(rule))
    .map(({ rule, path }) => ({
      ...problemAt(file, locate(path), 'RULE_UNKNOWN', `there is no rule "${rule}"`),
      cure: `known are: ${rules.join(', ')}`,
    }));
}

function templateProblems(file: string, { value: playbook, locate }: Located<Playbook>, library: Library): Problem[] {
  const sheet = sampleFacts(playbook, proofAt);
  return stages.flatMap((stage) =>
    playbook.stages[stage].messages.flatMap((due, index) =>
      playbook.languages.flatMap((language): Problem[] => {
        const path: Path = ['stages', stage, 'messages', index];
        const wanted = { ...due, language };
        const name = `templates/${language}/${due.kind}/${due.channel}.hbs`;
        const template = compiled(() => templateFor(library, wanted), name);
        if ('problem' in template) return [template.problem];
        const here = locate(path);
        if (template.found === undefined) {
          return [
            {
              ...problemAt(file, here, 'TEMPLATE_MISSING', `there is no template ${name}`),
              cure: `write it, or take this message out`,
            },
          ];
        }
        const setting = { ...draftSetting(library, wanted, proofAt), mode: 'exercise' } as const;
        const drafted = draftFromTemplate(template.found, sheet, setting);
        if ('gaps' in drafted) {
          return drafted.gaps.map((gap) => ({
            ...problemAt(
              file,
              here,
              'TEMPLATE_FACT_MISSING',
              `templates/${gap.path}.hbs:${gap.line}:${gap.column} needs the fact "${gap.fact}", which this playbook does not have`,
            ),
            cure: 'add the fact, or write the template so that it can do without',
          }));
        }
        const { text } = drafted.draft;
        const context = { ...textContext(library, due, proofAt), sheet };
        return [
          ...checkForm(text, { channel: due.channel, language, mode: 'exercise' }),
          ...templateFindings(library, { ...wanted, source: drafted.draft.source }, proofAt),
          ...checkListed(text, language, context),
        ]
          .filter((finding) => finding.strength !== 'advice' && !asksForSignOff(playbook, finding))
          .map(({ rule, data }) => ({
            ...problemAt(
              file,
              here,
              'TEMPLATE_UNFIT',
              `${name} with the sample facts: ${rule} ${JSON.stringify(data)}`,
            ),
            cure: 'change the template or the sample facts',
          }));
      }),
    ),
  );
}

function compiled(
  find: () => Template | undefined,
  name: string,
): { found: Template | undefined } | { problem: Problem } {
  try {
    return { found: find() };
  } catch (error) {
    if (!(error instanceof UnisonoError)) throw error;
    const { path, line = 1, column = 1 } = error.detail as { path?: string; line?: number; column?: number };
    return {
      problem: {
        ...problemAt(
          path === undefined ? name : `templates/${path}.hbs`,
          { line, column },
          'TEMPLATE_INVALID',
          error.message,
        ),
        cure: 'use only what templates may use',
      },
    };
  }
}

/** Names in templates that no playbook has: most often a slip of the pen inside an `if`, which would stay silent for ever. */
export function unknownNames(
  templates: TemplateSet,
  playbooks: readonly Playbook[],
  optional: readonly string[],
): Problem[] {
  const known = new Set<string>([
    ...playbooks.flatMap(({ facts }) => facts.map(({ key }) => key)),
    ...builtInNames,
    ...optional,
  ]);
  return Object.keys(templates.sources)
    .filter((path) => !path.includes('/partials/'))
    .flatMap((path) => {
      const template = compiled(() => templates.get(path), `templates/${path}.hbs`);
      if ('problem' in template) return [template.problem];
      return (template.found?.names ?? [])
        .filter(({ name }) => !known.has(name))
        .map(({ name, path: from, ...place }) => ({
          ...problemAt(`templates/${from}.hbs`, place, 'TEMPLATE_FACT_UNKNOWN', `no playbook has a fact "${name}"`),
          cure: 'correct its spelling, or add the fact to a playbook',
          level: 'warning' as const,
        }));
    });
}

/** Every place of every region must be reachable, or the playbook holds a room without a door. */
function unreachable(file: string, playbook: Playbook, chart: Chart<ChartValue>): Problem[] {
  // The exploration is dear, and few playbooks differ in the shape of their chart.
  const { id: _id, ...shape } = incidentConfig(playbook);
  const key = JSON.stringify(shape);
  const faults = explored.get(key) ?? explore(chart);
  explored.set(key, faults);
  return faults.map((fault) => wholeFile(file, 'STATE_UNREACHABLE', fault, 'look at what moves the chart'));
}

const explored = new Map<string, readonly string[]>();

function explore(chart: Chart<ChartValue>): string[] {
  const events = [...chart.moves].map((type) => ({ type }));
  const paths = getShortestPaths(chart.machine, { events });
  const reached = new Set(
    paths.flatMap(({ state }) =>
      Object.entries(state.value as Record<string, unknown>).map(([region, at]) => `${region} ${JSON.stringify(at)}`),
    ),
  );
  const closes = paths.some(({ state }) => (state.value as { stage: unknown }).stage === 'closed');
  const rooms = Object.values(chart.machine.root.states).flatMap((region) =>
    Object.values(region.states).flatMap((room) =>
      Object.keys(room.states).length === 0
        ? [`${region.key} ${JSON.stringify(room.key)}`]
        : Object.keys(room.states).map((inner) => `${region.key} ${JSON.stringify({ [room.key]: inner })}`),
    ),
  );
  return [
    ...rooms.filter((room) => !reached.has(room)).map((room) => `nothing leads to ${room}`),
    ...(closes ? [] : ['the incident can never be closed']),
  ];
}

function witnessProblems(file: string, { value: playbook, locate }: Located<Playbook>, library: Library): Problem[] {
  const runs = [
    ...playbook.languages.map((language) => [language]),
    ...(playbook.languages.length > 1 ? [playbook.languages] : []),
  ];
  return runs.flatMap((languages) => {
    const run = witness(library, languages);
    if (run.stuck === null) return [];
    const { command, reasons } = run.stuck;
    const criterion = reasons.find(({ criterion: id }) => id !== undefined)?.criterion;
    const path = allCriteria(playbook).find((one) => one.criterion.id === criterion)?.path ?? [];
    const why = reasons.map(({ code, criterion: id }) => (id === undefined ? code : `${id} (${code})`)).join(', ');
    return [
      {
        ...problemAt(
          file,
          locate(path),
          'WITNESS_STUCK',
          `a run in ${languages.join(' and ')} that follows the remedies cannot get past ${command}: ${why}`,
        ),
        cure: 'make sure that each of these can be met by somebody',
      },
    ];
  });
}
