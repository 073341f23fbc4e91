import { incidentConfig } from '../../incident/chart.js';
import { mermaid } from '../../incident/mermaid.js';
import { isError } from '../../engine/library.js';
import { Problem } from '../problem.js';
import { idIn, type Call, type Route } from '../route.js';
import { playbookPage, playbooksPage } from '../view/playbook.js';

/** The playbooks as they now stand, with what is wrong with each. Places in files are for whoever mends them. */
export const playbookList = ({ service: { engine } }: Call) =>
  engine.shelf.map(({ id, bundle, problems }) => ({
    id,
    title: bundle?.playbook.title ?? null,
    summary: bundle?.playbook.summary ?? null,
    usable: bundle !== null && !problems.some(isError),
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
    answers: {
      200: {
        description: 'The playbook',
        schema: { type: 'object', required: ['id', 'title', 'stages'], properties: { id: { type: 'string' } } },
      },
    },
  },
  handle(call) {
    const { library } = call.service.engine.current(idIn(call, 'playbook'));
    return { json: { ...library.playbook, hash: library.hash }, page: () => playbookPage(call, library.playbook) };
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
        description: 'As Mermaid text, or as JSON for a visualiser; by Accept when left out',
        schema: { type: 'string', enum: ['json', 'mermaid'] },
      },
    },
    answers: {
      200: {
        description: "The chart's configuration; Mermaid as text/plain",
        schema: { type: 'object', required: ['id', 'type', 'states'] },
      },
    },
  },
  handle(call) {
    const { playbook } = call.service.engine.current(idIn(call, 'playbook')).library;
    const format =
      call.query.one('format') ??
      (call.request.accepts(['application/json', 'text/plain']) === 'text/plain' ? 'mermaid' : 'json');
    if (format !== 'json' && format !== 'mermaid')
      throw new Problem('INPUT_INVALID', { errors: [{ field: 'format', why: 'json, mermaid' }] });
    return format === 'json'
      ? { json: incidentConfig(playbook) }
      : { raw: { type: 'text/plain', text: mermaid(playbook) } };
  },
};

export const playbookRoutes: Route[] = [list, show, chart];
