import { z } from 'zod';
import { readBody } from '../body.js';
import { openApi } from '../openapi.js';
import { Problem } from '../problem.js';
import type { Route } from '../route.js';
import { actorName, isLanguage } from '../session.js';
import { apiPage } from '../view/api.js';
import { style } from '../view/style.js';

const start: Route = {
  method: 'get',
  path: '/',
  operation: { summary: 'Leads to the incidents', answers: { 303: { description: 'See /incidents' } } },
  handle: () => ({
    status: 303,
    headers: { Location: '/incidents' },
    redirect: '/incidents',
    json: { incidents: '/incidents', api: '/openapi.json' },
  }),
};

const health: Route = {
  method: 'get',
  path: '/healthz',
  operation: {
    summary: 'Whether the service is well',
    answers: {
      200: {
        description: 'It is',
        schema: {
          type: 'object',
          properties: { status: { type: 'string' }, incidents: { type: 'integer' }, version: { type: 'string' } },
        },
      },
      503: { description: 'The store takes no more writes; reading goes on' },
    },
  },
  handle: ({ service }) => ({
    status: service.readOnly ? 503 : 200,
    json: {
      status: service.readOnly ? 'read-only' : 'ok',
      incidents: service.engine.list().length,
      version: service.version,
    },
  }),
};

const css: Route = {
  method: 'get',
  path: '/style.css',
  operation: {
    summary: 'How pages look',
    answers: { 200: { description: 'Style sheet', type: 'text/css', schema: { type: 'string' } } },
  },
  handle: () => ({ raw: { type: 'text/css', text: style } }),
};

const sessionSchema = z.strictObject({ actor: z.string(), language: z.string() }).partial();

const session: Route = {
  method: 'post',
  path: '/session',
  operation: {
    summary: 'Say who you are and which language you read, for the pages; sets cookies',
    body: { schema: z.toJSONSchema(sessionSchema, { io: 'input' }), example: { actor: 'Eva', language: 'nl' } },
    answers: { 200: { description: 'Remembered', schema: { type: 'object' } } },
  },
  handle({ request }) {
    const body = readBody(request);
    const sent =
      body.kind === 'json'
        ? body.value
        : Object.fromEntries(
            [...body.fields].filter(([name]) => !name.startsWith('_')).map(([name, values]) => [name, values[0]]),
          );
    const parsed = sessionSchema.safeParse(sent);
    if (!parsed.success) throw new Problem('INPUT_INVALID', { errors: [{ field: 'actor', why: 'actor, language' }] });
    const { actor, language } = parsed.data;
    const name = actor === undefined ? undefined : actorName(actor);
    const cookies = [
      ...(name === undefined ? [] : [cookie('actor', name)]),
      ...(isLanguage(language) ? [cookie('language', language)] : []),
    ];
    const back = body.kind === 'form' ? body.fields.get('_back')?.[0] : undefined;
    return { cookies, redirect: ownPath(back), json: { actor: name ?? null, language: language ?? null } };
  },
};

export const cookie = (name: string, value: string): string =>
  `${name}=${encodeURIComponent(value)}; HttpOnly; SameSite=Strict; Path=/; Max-Age=43200`;

/** A path of this service, and never a way to another one. */
const ownPath = (path: string | undefined): string =>
  path !== undefined && /^\/[a-z0-9/-]*$/.test(path) && !path.startsWith('//') ? path : '/incidents';

/** Routes of the service itself. @param all every other route, for the API's document */
export function serviceRoutes(all: readonly Route[]): Route[] {
  const document: Route = {
    method: 'get',
    path: '/openapi.json',
    operation: {
      summary: 'This document',
      answers: { 200: { description: 'OpenAPI 3.1', schema: { type: 'object' } } },
    },
    handle: ({ service }) => ({ json: openApi([...all, ...routes], service.version) }),
  };
  const readable: Route = {
    method: 'get',
    path: '/api',
    operation: {
      summary: 'The API as a page',
      answers: { 200: { description: 'A page', type: 'text/html', schema: { type: 'string' } } },
    },
    handle: (call) => {
      const described = openApi([...all, ...routes], call.service.version);
      return { json: described, page: () => apiPage(call, described) };
    },
  };
  const routes = [start, health, css, session, document, readable];
  return routes;
}
