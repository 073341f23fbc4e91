import type { Request } from 'express';
import { UnisonoError } from '../../error.js';
import { importInto, type Imported } from '../../listening/hearing/importing.js';
import type { Listener } from '../../listening/hearing/listener.js';
import { isZone } from '../../listening/source/mapping.js';
import { Problem, type FieldError } from '../problem.js';
import { needRole } from '../role.js';
import { actorIn, idIn, type Call, type Reply, type Route } from '../route.js';
import { uploadIn } from '../upload.js';
import { importPage, importView } from '../view/import.js';
import { wordsOf } from '../view/words.js';

/** What came of the last import of each incident, for as long as the service runs. */
const lastImports = new WeakMap<Listener, Map<string, Imported>>();

const lastOf = ({ service }: Call, incident: string): Imported | null =>
  lastImports.get(service.listener)?.get(incident) ?? null;

const importJson = {
  type: 'object',
  required: ['rows', 'added', 'known', 'refused', 'refusals', 'notices', 'mapping'],
  properties: {
    rows: { type: 'integer' },
    added: { type: 'integer' },
    known: { type: 'integer', description: 'Those that were there already' },
    refused: { type: 'integer' },
    refusals: {
      type: 'array',
      items: { type: 'object' },
      description: 'The first thousand, with line, column and why',
    },
    notices: { type: 'array', items: { type: 'object' } },
    mapping: { type: 'object', description: 'What each column was taken for' },
  },
} as const;

const show: Route = {
  method: 'get',
  path: '/incidents/:incident/import',
  access: 'incident',
  operation: {
    summary: 'What came of the last import of what the public says; null before the first',
    answers: { 200: { description: 'The report', schema: { anyOf: [importJson, { type: 'null' }] } } },
  },
  async handle(call) {
    const { state } = await call.service.engine.look(idIn(call, 'incident'));
    const last = lastOf(call, state.id);
    return {
      json: last === null ? null : importView(last, call.language),
      page: () => importPage(call, { state, last, errors: [], typed: {} }),
    };
  },
};

const send: Route = {
  method: 'post',
  path: '/incidents/:incident/import',
  access: 'incident',
  operation: {
    summary:
      'Import an export of a listening or webcare tool, 50 MB at most: CSV (text/csv) or JSON lines (application/x-ndjson) as the body, or a form with `own`, `zone` and then `file`. Its columns are recognised; the same again adds nothing',
    answers: { 200: { description: 'What came of it', schema: importJson } },
  },
  async handle(call): Promise<Reply> {
    const { engine, listener } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    needRole(call, state, library, actorIn(call));
    const { bytes, fields } = await uploadIn(call.request);
    const own = (fields['own'] ?? call.query.one('own') ?? '').split(',').map((one) => one.trim()).filter(Boolean); // prettier-ignore
    const zone = fields['zone'] ?? call.query.one('zone') ?? state.timeZone;
    const wrong = (errors: readonly FieldError[]): Reply => {
      drain(call.request);
      if (!call.page) throw new Problem('INPUT_INVALID', { errors });
      return {
        status: 422,
        page: () => importPage(call, { state, last: lastOf(call, state.id), errors, typed: fields }),
      };
    };
    if (!isZone(zone)) return wrong([{ field: 'zone', why: wordsOf(call.language).inbox.zoneUnknown }]);
    try {
      const imported = await importInto(listener, state.id, bytes, { now: engine.now(), zone, own });
      const known = lastImports.get(listener) ?? new Map<string, Imported>();
      lastImports.set(listener, known.set(state.id, imported));
      return { json: importView(imported, call.language), redirect: `/incidents/${state.id}/import` };
    } catch (error) {
      if (!(error instanceof UnisonoError) || error.code !== 'INPUT_INVALID') {
        drain(call.request);
        throw error;
      }
      return wrong([{ field: 'file', why: whyNot(call, error) }]);
    }
  },
};

/** What is still on its way is let go by, so that the answer can be read. */
const drain = (request: Request): void => void request.unpipe().resume();

function whyNot({ language }: Call, { detail }: UnisonoError): string {
  const { inbox } = wordsOf(language);
  const { field, names } = detail;
  if (field !== 'at' && field !== 'text') return inbox.fileMissing;
  return inbox.columnMissing(field, Array.isArray(names) ? names.slice(0, 20).join(', ') : '');
}

export const importRoutes: Route[] = [show, send];
