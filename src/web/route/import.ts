import type { Request } from 'express';
import type { State } from '../../incident/state.js';
import { UnisonoError } from '../../error.js';
import { importInto, type Imported } from '../../listening/hearing/importing.js';
import type { Listener } from '../../listening/hearing/listener.js';
import { lookAt, type Look } from '../../listening/source/export.js';
import { isZone } from '../../listening/source/mapping.js';
import { Problem, type FieldError } from '../problem.js';
import { needRole } from '../role.js';
import { actorIn, idIn, type Call, type Reply, type Route } from '../route.js';
import { foreignKinds } from '../../listening/source/rows.js';
import { mappingIn } from './import-mapping.js';
import { uploadIn } from '../upload.js';
import { importPage, importView } from '../view/import.js';
import { wordsOf } from '../view/words.js';

/** What came of the last import of each incident, for as long as the service runs. */
const lastImports = new WeakMap<Listener, Map<string, Imported>>();

const lastOf = ({ service }: Call, incident: string): Imported | null =>
  lastImports.get(service.listener)?.get(incident) ?? null;

const importJson = {
  type: 'object',
  required: ['rows', 'added', 'known', 'refused', 'refusals', 'notices', 'mapping', 'saved'],
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
    saved: { type: ['string', 'null'], description: 'The name under which that was saved' },
  },
} as const;

const lookJson = {
  type: 'object',
  required: ['names', 'rows', 'mapping', 'saved'],
  properties: {
    names: { type: 'array', items: { type: 'string' } },
    rows: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
    mapping: { type: 'object', description: 'What each column would be taken for' },
    saved: { type: ['string', 'null'], description: 'The name under which that was saved' },
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
      page: () => importPage(call, { state, last, errors: [], typed: {}, again: false }),
    };
  },
};

const look: Route = {
  method: 'post',
  path: '/incidents/:incident/import/look',
  access: 'incident',
  operation: {
    summary:
      'Look at the beginning of an export, as it would be sent to be imported: what its columns are called, what they would be taken for, and the first rows. Nothing is taken',
    answers: { 200: { description: 'What was found', schema: lookJson } },
  },
  async handle(call): Promise<Reply> {
    const { engine, mappings } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    needRole(call, state, library, actorIn(call));
    const { bytes, fields } = await uploadIn(call.request);
    const saved = await mappings.list();
    try {
      // The zone is not told: what is saved for this heading may know better than the form.
      const found = await lookAt(bytes, { now: engine.now(), home: state.timeZone, saved });
      drain(call.request);
      const { names, rows, mapping } = found;
      const typed = found.saved === null ? fields : { ...fields, zone: mapping.zone, own: mapping.own.join(', ') };
      return {
        json: { names, rows, mapping, saved: found.saved },
        page: () => importPage(call, { state, last: null, errors: [], typed, look: found, again: true }),
      };
    } catch (error) {
      return refused(call, state, fields, error);
    }
  },
};

const send: Route = {
  method: 'post',
  path: '/incidents/:incident/import',
  access: 'incident',
  operation: {
    summary:
      'Import an export of a listening or webcare tool, 50 MB at most: CSV (text/csv) or JSON lines (application/x-ndjson) as the body, or a form with `own`, `zone` and then `file`. Its columns are recognised, or read as they were saved for the same heading; the same again adds nothing',
    answers: { 200: { description: 'What came of it', schema: importJson } },
  },
  async handle(call): Promise<Reply> {
    const { engine, listener, mappings } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    const by = actorIn(call);
    needRole(call, state, library, by);
    const { bytes, fields } = await uploadIn(call.request);
    const own = (fields['own'] ?? call.query.one('own') ?? '').split(',').map((one) => one.trim()).filter(Boolean); // prettier-ignore
    const told = fields['zone'] ?? call.query.one('zone');
    const zone = told ?? state.timeZone;
    if (!isZone(zone)) return wrong(call, { state, fields }, [{ field: 'zone', why: wordsOf(call.language).inbox.zoneUnknown }]); // prettier-ignore
    const said = mappingIn(fields, { zone, own }, call.language);
    if (said !== null && 'errors' in said) return wrong(call, { ...said, state, fields }, said.errors);
    const name = fields['saveAs']?.trim().slice(0, 80) ?? '';
    try {
      const saved = await mappings.list();
      const zones = told === undefined ? { home: state.timeZone } : { zone };
      const options = { now: engine.now(), ...zones, own, saved, ...(said === null ? {} : { mapping: said.mapping }) };
      const imported = await importInto(listener, state.id, bytes, options);
      if (said !== null && said.mapping.heading && name !== '') await mappings.save({ ...said, name, by, at: engine.now() }); // prettier-ignore
      const known = lastImports.get(listener) ?? new Map<string, Imported>();
      lastImports.set(listener, known.set(state.id, imported));
      return { json: importView(imported, call.language), redirect: `/incidents/${state.id}/import` };
    } catch (error) {
      return refused(call, state, fields, error);
    }
  },
};

/** Says why a file was not taken, with its beginning where there is one. */
function refused(call: Call, state: State, fields: Readonly<Record<string, string>>, error: unknown): Reply {
  if (error instanceof UnisonoError && error.code === 'INPUT_INVALID') {
    const found = error.detail['look'] as Look | undefined;
    return wrong(call, { state, fields, ...(found === undefined ? {} : { look: found }) }, [
      { field: 'file', why: whyNot(call, error) },
    ]);
  }
  drain(call.request);
  throw error;
}

interface Wrong {
  readonly state: State;
  readonly fields: Readonly<Record<string, string>>;
  readonly look?: Look;
}

function wrong(call: Call, { state, fields, look: found }: Wrong, errors: readonly FieldError[]): Reply {
  drain(call.request);
  if (!call.page) throw new Problem('INPUT_INVALID', { errors });
  const page = { state, last: lastOf(call, state.id), errors, typed: fields, again: true };
  return { status: 422, page: () => importPage(call, found === undefined ? page : { ...page, look: found }) };
}

/** What is still on its way is let go by, so that the answer can be read. */
const drain = (request: Request): void => void request.unpipe().resume();

function whyNot({ language }: Call, { detail }: UnisonoError): string {
  const { inbox } = wordsOf(language);
  const { field, names, column, foreign } = detail;
  const kind = foreignKinds.find((one) => one === foreign);
  if (kind !== undefined) return inbox.foreign[kind];
  if (typeof column === 'string') return inbox.columnGone(column);
  if (field !== 'at' && field !== 'text') return inbox.fileMissing;
  return inbox.columnMissing(field, Array.isArray(names) ? names.slice(0, 20).join(', ') : '');
}

export const importRoutes: Route[] = [show, look, send];
