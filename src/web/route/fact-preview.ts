import { z } from 'zod';
import { consequencesView } from '../../engine/consequence.js';
import { factHistory } from '../../engine/fact-history.js';
import { reasonView, settingFor } from '../../engine/say.js';
import { commandSchemas, type Command } from '../../incident/command.js';
import { consequences } from '../../incident/consequence.js';
import type { Library } from '../../incident/library.js';
import type { State } from '../../incident/state.js';
import { commandExamples } from '../example.js';
import { factSent, isConflict, type FactSent } from '../fact-input.js';
import { fragmentHeader } from '../live/sheets.js';
import { Problem } from '../problem.js';
import { actorIn, idIn, lookOf, type Call, type Operation, type Reply, type Route } from '../route.js';
import { factPage } from '../view/fact.js';

const answers: Operation['answers'] = {
  200: {
    description:
      'What would follow, and nothing of it has happened: texts written again, approvals that fall, published texts that become wrong, deadlines that move; or why it would be refused',
    schema: {
      type: 'object',
      required: ['version', 'refused', 'redrafted', 'stuck', 'voided', 'wrong', 'struck', 'reopened', 'deadlines'],
      properties: {
        version: { type: 'integer', description: 'Of the incident that was asked about' },
        refused: { type: 'array', items: { type: 'object' } },
        redrafted: { type: 'array', items: { type: 'object' } },
        stuck: { type: 'array', items: { type: 'object' } },
        voided: { type: 'array', items: { type: 'object' } },
        wrong: { type: 'array', items: { type: 'object' } },
        struck: { type: 'array', items: { type: 'object' } },
        reopened: { type: ['object', 'null'] },
        deadlines: { type: 'array', items: { type: 'object' } },
        diverges: { type: 'boolean' },
        quiet: { type: 'boolean', description: 'Whether only the fact itself changes' },
      },
    },
  },
};

const one: Route = {
  method: 'post',
  path: '/incidents/:incident/facts/:key/preview',
  access: 'incident',
  operation: {
    summary: 'Ask what it would change to record or revise a fact; nothing is written',
    body: {
      schema: z.toJSONSchema(z.union([commandSchemas.RecordFact, commandSchemas.ReviseFact]), { io: 'input' }),
      example: { ...commandExamples.ReviseFact, revision: 1 },
    },
    answers,
  },
  handle: (call) => preview(call, idIn(call, 'key')),
};

const another: Route = {
  method: 'post',
  path: '/incidents/:incident/fact-preview',
  access: 'incident',
  operation: {
    summary: 'The same for a fact whose name stands in what is sent',
    body: { schema: z.toJSONSchema(commandSchemas.RecordFact, { io: 'input' }), example: commandExamples.RecordFact },
    answers,
  },
  handle: (call) => preview(call),
};

async function preview(call: Call, key?: string): Promise<Reply> {
  const incident = idIn(call, 'incident');
  const by = actorIn(call);
  const { engine } = call.service;
  const { state, library } = await engine.look(incident);
  const sent = factSent(call, { state, library }, key);
  const at = engine.now();
  const setting = settingFor(state, library, { ...lookOf(call), at });
  if (sent.form === null || !call.page) {
    if (sent.data === null) throw new Problem('INPUT_INVALID', { errors: sent.errors });
    const told = consequences(library, state, {
      type: sent.type,
      data: sent.data,
      meta: { id: 'asked', by, at },
    } as Command);
    return {
      headers: { ETag: `"${state.version}"` },
      json: { version: state.version, ...consequencesView(told, setting) },
    };
  }
  const told = asked({ state, library }, sent, { by, at });
  const reasons = told === null ? [] : told.refused.map((reason) => reasonView(reason, setting));
  // The script asks while somebody types, and shows neither the history nor the rest of the page.
  const whole = call.request.get(fragmentHeader) === undefined;
  const history =
    whole || isConflict(reasons) ? factHistory(await engine.journal(incident), String(sent.raw['key'])) : [];
  return { page: () => factPage(call, { setting, library, key, history, sent, reasons, told }) };
}

/** What would follow from what somebody has typed so far: he may not have got to the source yet. Null where more is missing. */
function asked(
  { state, library }: { state: State; library: Library },
  { type, data, raw }: FactSent,
  { by, at }: { by: string; at: string },
) {
  const typed = data ?? commandSchemas[type].safeParse({ source: '…', ...raw }).data;
  return typed === undefined
    ? null
    : consequences(library, state, { type, data: typed, meta: { id: 'asked', by, at } } as Command);
}

export const factPreviewRoutes: readonly Route[] = [one, another];
