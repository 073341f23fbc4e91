import { z } from 'zod';
import { commandSchemas, type Command } from '../../incident/command.js';
import { factHistory } from '../../engine/fact-history.js';
import { factRow, factSheetView, waitingIn } from '../../engine/fact-sheet.js';
import { settingFor } from '../../engine/say.js';
import { acceptedView, refusalStatus, refusedView } from '../answer.js';
import { readBody } from '../body.js';
import { commandExamples } from '../example.js';
import { factSent } from '../fact-input.js';
import { markOf } from '../live/live.js';
import { Problem } from '../problem.js';
import { actorIn, idIn, keyIn, lookOf, seenIn, type Call, type Reply, type Route } from '../route.js';
import { acceptedSchema } from '../schema.js';
import { factPage } from '../view/fact.js';
import { factSheetPage } from '../view/fact-sheet.js';
import { problemJson } from '../view/problem.js';
import { doneIn } from './journal.js';

const marked = async (call: Call): Promise<string> => {
  const { state, library } = await call.service.engine.look(idIn(call, 'incident'));
  return markOf(state, library);
};

const sheet: Route = {
  method: 'get',
  path: '/incidents/:incident/facts',
  access: 'incident',
  operation: {
    summary: 'The fact sheet: what is recorded, and what the playbook asks for and nobody has recorded',
    answers: {
      200: {
        description: 'The sheet; the ETag is the incident’s version. What something waits for comes first',
        schema: {
          type: 'object',
          required: ['incident', 'version', 'recorded', 'missing'],
          properties: {
            incident: { type: 'string' },
            version: { type: 'integer' },
            recorded: { type: 'array', items: { type: 'object' } },
            missing: { type: 'array', items: { type: 'object' } },
          },
        },
      },
    },
  },
  async handle(call) {
    const { engine } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    const look = lookOf(call);
    const view = factSheetView(state, library, look);
    return {
      headers: { ETag: `"${state.version}"` },
      json: view,
      page: () => factSheetPage(call, { view, library, setting: settingFor(state, library, look) }),
    };
  },
  mark: marked,
};

const show: Route = {
  method: 'get',
  path: '/incidents/:incident/facts/:key',
  access: 'incident',
  operation: {
    summary: 'One fact: what it says, which texts show it, what waits for it, and each of its revisions',
    answers: {
      200: {
        description: 'The fact, null where nobody has recorded it yet; its revisions, the newest first',
        schema: {
          type: 'object',
          required: ['key', 'fact', 'waits', 'revisions'],
          properties: {
            key: { type: 'string' },
            fact: { type: ['object', 'null'] },
            waits: { type: 'array', items: { type: 'object' } },
            revisions: { type: 'array', items: { type: 'object' } },
          },
        },
      },
    },
  },
  async handle(call) {
    const { engine } = call.service;
    const incident = idIn(call, 'incident');
    const key = idIn(call, 'key');
    const { state, library } = await engine.look(incident);
    const fact = Object.hasOwn(state.facts, key) ? state.facts[key]! : null;
    const declared = library.playbook.facts.map((one) => one.key);
    if (fact === null && !declared.includes(key))
      throw new Problem('FACT_NOT_FOUND', { known: [...new Set([...Object.keys(state.facts), ...declared])] });
    const history = factHistory(await engine.journal(incident), key);
    const setting = settingFor(state, library, lookOf(call));
    const waits = waitingIn(state, library, setting).get(key) ?? [];
    const done = await doneIn(call, state, library);
    return {
      headers: { ETag: `"${state.version}"` },
      json: {
        key,
        fact: fact === null ? null : factRow(fact, state, setting, waits),
        waits,
        revisions: history.map(({ fact: said, by, at, version }) => ({ ...said, by, at, version })),
      },
      page: () => factPage(call, { setting, library, key, history, done }),
    };
  },
  mark: marked,
};

const schema = z.toJSONSchema(z.union([commandSchemas.RecordFact, commandSchemas.ReviseFact]), { io: 'input' });

const record: Route = {
  method: 'post',
  path: '/incidents/:incident/facts',
  access: 'incident',
  operation: {
    summary: 'Record a fact, as the command RecordFact does',
    idempotent: true,
    versioned: true,
    body: { schema: z.toJSONSchema(commandSchemas.RecordFact, { io: 'input' }), example: commandExamples.RecordFact },
    answers: { 201: { description: 'Done, and durable', schema: acceptedSchema } },
  },
  handle: (call) => save(call),
};

const revise: Route = {
  method: 'post',
  path: '/incidents/:incident/facts/:key',
  access: 'incident',
  operation: {
    summary: 'Revise a fact where a revision is named, refused when there is a newer one; else record it',
    idempotent: true,
    versioned: true,
    body: { schema, example: { ...commandExamples.ReviseFact, revision: 1 } },
    answers: { 201: { description: 'Done, and durable', schema: acceptedSchema } },
  },
  handle: (call) => save(call, idIn(call, 'key')),
};

async function save(call: Call, key?: string): Promise<Reply> {
  const incident = idIn(call, 'incident');
  const by = actorIn(call);
  const { engine } = call.service;
  const before = await engine.look(incident);
  const id = keyIn(call, readBody(call.request));
  const sent = factSent(call, before, key);
  const look = lookOf(call);
  if (sent.data === null) {
    if (!call.page || sent.form === null) throw new Problem('INPUT_INVALID', { errors: sent.errors });
    const setting = settingFor(before.state, before.library, look);
    const history = key === undefined ? [] : factHistory(await engine.journal(incident), key);
    return { status: 400, page: () => factPage(call, { setting, library: before.library, key, history, sent }) };
  }
  const command = { type: sent.type, data: sent.data, meta: { id, by, at: look.at } } as Command;
  const answer = await engine.give(incident, command, seenIn(call));
  const after = await engine.look(incident);
  const told = { ...after, ...look };
  if ('refused' in answer) {
    const reasons = refusedView(answer.refused, told);
    const status = refusalStatus(answer.refused);
    const history = factHistory(await engine.journal(incident), String(sent.raw['key']));
    const setting = settingFor(after.state, after.library, look);
    return {
      status,
      headers: { 'Content-Type': 'application/problem+json' },
      json: { ...problemJson('REFUSED', status, call.language), version: answer.version, reasons },
      page: () => factPage(call, { setting, library: after.library, key, history, sent, reasons }),
    };
  }
  const location = `/incidents/${incident}/facts/${sent.data.key}`;
  return {
    status: 201,
    headers: { Location: location },
    redirect: `${location}?done=${answer.version}`,
    json: acceptedView(answer, told),
  };
}

export const factRoutes: readonly Route[] = [sheet, show, record, revise];
