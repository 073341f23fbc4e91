import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { identityOf } from '../identity.js';
import { fieldErrors, Problem } from '../problem.js';
import { accountIn, idIn, jsonIn, type Call, type Route } from '../route.js';
import { inWordsOf, wordsOf } from '../view/words.js';

const streamAnswer = {
  200: {
    description:
      'Server-sent events: "version" with the present version, at once and after each change, and "presence" with who is there. Whatever Last-Event-ID says, the present version comes first',
    type: 'text/event-stream',
    schema: { type: 'string' },
  },
};

/** By what somebody was let in: when that ends, so does his stream. */
function passOf({ request }: Call): string | null {
  const { session, token } = identityOf(request);
  return session ?? token;
}

const incidentEvents: Route = {
  method: 'get',
  path: '/incidents/:incident/events',
  access: 'incident',
  operation: { summary: 'Hear when an incident changes, and who is there', answers: streamAnswer },
  async handle(call) {
    const { engine, live } = call.service;
    const incident = idIn(call, 'incident');
    const { id: account, name: who } = accountIn(call);
    live.streams.admit(who);
    await engine.look(incident);
    return {
      stream: (response) => live.followIncident(response, { incident, account, who, pass: passOf(call) }),
    };
  },
};

const listEvents: Route = {
  method: 'get',
  path: '/events',
  access: 'account',
  operation: { summary: 'Hear when an incident changes that you may look at', answers: streamAnswer },
  handle(call) {
    const { live } = call.service;
    const { id: account, name: who } = accountIn(call);
    live.streams.admit(who);
    return { stream: (response) => live.followList(response, { account, who, pass: passOf(call) }) };
  },
};

const beatSchema = z
  .strictObject({
    window: z
      .string()
      .regex(/^[\w-]{1,40}$/)
      .describe('Tells one window of yours from another'),
    message: z
      .string()
      .regex(/^[a-z0-9-]{1,80}$/)
      .optional()
      .describe('The message that you look at'),
    editing: z.boolean().default(false).describe('Whether you are changing its words'),
    gone: z.boolean().default(false).describe('Whether the window closes'),
  })
  .describe('A sign of life, every twenty seconds');

const presence: Route = {
  method: 'post',
  path: '/incidents/:incident/presence',
  access: 'incident',
  operation: {
    summary: 'Say that you are looking, or editing; forgotten after 45 seconds, and never in the journal',
    body: {
      schema: z.toJSONSchema(beatSchema, { io: 'input' }),
      example: { window: 'w1', message: 'm1', editing: true },
    },
    answers: {
      200: {
        description: 'Who is there',
        schema: {
          type: 'object',
          required: ['here', 'more', 'editing'],
          properties: {
            here: { type: 'array', items: { type: 'string' } },
            more: { type: 'integer' },
            editing: { type: 'object' },
          },
        },
      },
    },
  },
  async handle(call) {
    const { name: who } = accountIn(call);
    const id = idIn(call, 'incident');
    const { engine, live } = call.service;
    const parsed = beatSchema.safeParse(jsonIn(call), { error: inWordsOf(call.language) });
    if (!parsed.success)
      throw new Problem('INPUT_INVALID', { errors: fieldErrors(parsed.error, wordsOf(call.language).unknownField) });
    const { window, message, editing, gone } = parsed.data;
    const { state } = await engine.look(id);
    if (message !== undefined && !Object.hasOwn(state.messages, message))
      throw new Problem('MESSAGE_NOT_FOUND', { known: Object.keys(state.messages) });
    if (gone) live.presence.leave(id, { who, window });
    else live.presence.beat(id, { who, window, message, editing });
    return { json: live.presence.picture(id) };
  },
};

/** Files of the pages' script, compiled from `web/client`. */
const scripts = [
  'copy',
  'due',
  'import',
  'live',
  'message',
  'morph',
  'presence',
  'preview',
  'regions',
  'stream',
  'time',
  'trial',
] as const;

const scriptRoute = (name: (typeof scripts)[number]): Route => {
  const place = new URL(`../client/${name}.js`, import.meta.url);
  let text: string | undefined;
  return {
    method: 'get',
    path: `/client/${name}.js`,
    access: 'anyone',
    operation: {
      summary: 'A part of the script that keeps pages up to date',
      answers: { 200: { description: 'A module', type: 'text/javascript', schema: { type: 'string' } } },
    },
    handle() {
      if (text === undefined && !existsSync(place)) throw new Problem('ROUTE_UNKNOWN');
      text ??= readFileSync(place, 'utf8');
      return { raw: { type: 'text/javascript', text } };
    },
  };
};

export const liveRoutes: readonly Route[] = [incidentEvents, listEvents, presence, ...scripts.map(scriptRoute)];
