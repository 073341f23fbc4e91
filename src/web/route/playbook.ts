import type { Library } from '../../incident/library.js';
import { incidentConfig } from '../../incident/chart.js';
import { mermaid } from '../../incident/mermaid.js';
import { isError } from '../../engine/library.js';
import { pictureOf } from '../../engine/picture.js';
import type { Engine } from '../../engine/engine.js';
import { Problem } from '../problem.js';
import { idIn, type Call, type Route } from '../route.js';
import { playbookPage, playbooksPage } from '../view/playbook.js';

/** When an exercise on a playbook was last brought to its end, ISO 8601 UTC; null where none was. */
const rehearsedAt = (engine: Engine, playbook: string): string | null =>
  engine
    .list()
    .filter((one) => one.mode === 'exercise' && one.playbook.id === playbook)
    .reduce<string | null>(
      (last, { closedAt }) => (closedAt !== null && (last === null || closedAt > last) ? closedAt : last),
      null,
    );

/** What a playbook's parameters are asked by. */
export const optionQuery = {
  option: {
    description: "Choices for the playbook's parameters, such as sector=bank; the first of each when left out",
    schema: { type: 'string' },
  },
} as const;

/** The playbook that is asked for, made for the choices that are asked for.
 *  @throws PLAYBOOK_NOT_FOUND, PLAYBOOK_INVALID, OPTION_UNKNOWN */
export function libraryIn(call: Call): Library {
  const options = call.query.many('option').map((one) => [one.split('=')[0]!, one.split('=')[1] ?? ''] as const);
  return call.service.engine.current(idIn(call, 'playbook'), Object.fromEntries(options)).library;
}

/** The playbooks as they now stand, with what is wrong with each. Places in files are for whoever mends them. */
export const playbookList = ({ service: { engine } }: Call) =>
  engine.shelf.map(({ id, bundle, problems, editedAt }) => ({
    id,
    title: bundle?.playbook.title ?? null,
    summary: bundle?.playbook.summary ?? null,
    usable: bundle !== null && !problems.some(isError),
    editedAt: editedAt ?? null,
    rehearsedAt: rehearsedAt(engine, id),
    problems: problems.map(({ code, file, line, column, level, message, cure }) => ({
      code,
      file,
      line,
      column,
      level,
      message,
      cure,
    })),
  }));

const list: Route = {
  method: 'get',
  path: '/playbooks',
  access: 'account',
  operation: {
    summary: 'List the playbooks; broken ones say what is wrong with them',
    answers: {
      200: {
        description: 'Playbooks',
        schema: {
          type: 'object',
          required: ['playbooks'],
          properties: { playbooks: { type: 'array', items: { type: 'object' } } },
        },
      },
    },
  },
  handle: (call) => ({ json: { playbooks: playbookList(call) }, page: () => playbooksPage(call, playbookList(call)) }),
};

const show: Route = {
  method: 'get',
  path: '/playbooks/:playbook',
  access: 'account',
  operation: {
    summary: 'A playbook as it now stands',
    query: optionQuery,
    answers: {
      200: {
        description: 'The playbook',
        schema: { type: 'object', required: ['id', 'title', 'stages'], properties: { id: { type: 'string' } } },
      },
    },
  },
  async handle(call) {
    const { engine } = call.service;
    const library = libraryIn(call);
    const { playbook, hash } = library;
    const editedAt = engine.shelf.find(({ id }) => id === playbook.id)?.editedAt ?? null;
    const rehearsed = rehearsedAt(engine, playbook.id);
    const json = { ...playbook, hash, editedAt, rehearsedAt: rehearsed };
    if (!call.page) return { json };
    const picture = await pictureOf(playbook, { language: call.language, hash });
    const expiring = library.preapprovals
      .filter((one) => one.playbook === playbook.id)
      .toSorted((a, b) => (a.expiresAt < b.expiresAt ? -1 : 1));
    return {
      json,
      page: () => playbookPage(call, { library, picture, editedAt, rehearsedAt: rehearsed, expiring }),
    };
  },
};

const chart: Route = {
  method: 'get',
  path: '/playbooks/:playbook/chart',
  access: 'account',
  operation: {
    summary: "The playbook's statechart",
    query: {
      format: {
        description: 'As Mermaid text, as a picture, or as JSON for a visualiser; by Accept when left out',
        schema: { type: 'string', enum: ['json', 'mermaid', 'svg'] },
      },
    },
    answers: {
      200: {
        description: "The chart's configuration; Mermaid as text/plain",
        schema: { type: 'object', required: ['id', 'type', 'states'] },
      },
    },
  },
  async handle(call) {
    const { playbook, hash } = call.service.engine.current(idIn(call, 'playbook')).library;
    const format =
      call.query.one('format') ??
      (call.request.accepts(['application/json', 'text/plain']) === 'text/plain' ? 'mermaid' : 'json');
    if (format === 'svg') {
      const { svg } = await pictureOf(playbook, { language: call.language, hash });
      return { raw: { type: 'image/svg+xml', text: svg } };
    }
    if (format !== 'json' && format !== 'mermaid')
      throw new Problem('INPUT_INVALID', { errors: [{ field: 'format', why: 'json, mermaid, svg' }] });
    return format === 'json'
      ? { json: incidentConfig(playbook) }
      : { raw: { type: 'text/plain', text: mermaid(playbook) } };
  },
};

export const playbookRoutes: Route[] = [list, show, chart];
