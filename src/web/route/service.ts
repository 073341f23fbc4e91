import { visibleTo } from '../access.js';
import { openApi } from '../openapi.js';
import type { Route } from '../route.js';
import { apiPage } from '../view/api.js';
import { style } from '../view/style.js';

const start: Route = {
  method: 'get',
  path: '/',
  access: 'account',
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
  access: 'anyone',
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
  handle: ({ service, account }) => ({
    status: service.readOnly ? 503 : 200,
    json: {
      status: service.readOnly ? 'read-only' : 'ok',
      // How much is going on here is nobody's business who may not look at it.
      ...(account === null ? {} : { incidents: visibleTo(account, service.engine.list()).length }),
      version: service.version,
    },
  }),
};

const css: Route = {
  method: 'get',
  path: '/style.css',
  access: 'anyone',
  operation: {
    summary: 'How pages look',
    answers: { 200: { description: 'Style sheet', type: 'text/css', schema: { type: 'string' } } },
  },
  handle: () => ({ raw: { type: 'text/css', text: style } }),
};

/** Routes of the service itself. @param all every other route, for the API's document */
export function serviceRoutes(all: readonly Route[]): Route[] {
  const document: Route = {
    method: 'get',
    path: '/openapi.json',
    access: 'anyone',
    operation: {
      summary: 'This document',
      answers: { 200: { description: 'OpenAPI 3.1', schema: { type: 'object' } } },
    },
    handle: ({ service }) => ({ json: openApi([...all, ...routes], service.version) }),
  };
  const readable: Route = {
    method: 'get',
    path: '/api',
    access: 'anyone',
    operation: {
      summary: 'The API as a page',
      answers: { 200: { description: 'A page', type: 'text/html', schema: { type: 'string' } } },
    },
    handle: (call) => {
      const described = openApi([...all, ...routes], call.service.version);
      return { json: described, page: () => apiPage(call, described) };
    },
  };
  const routes = [start, health, css, document, readable];
  return routes;
}
