import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { existsSync, readFileSync } from 'node:fs';
import { freshId, systemClock } from '../clock.js';
import type { Engine } from '../engine/engine.js';
import { Workshop } from '../engine/workshop.js';
import { takeBody } from './body.js';
import { guard, headers } from './guard.js';
import { Problem, problemOf } from './problem.js';
import { queryOf } from './query.js';
import type { Call, Reply, Route, ScenarioCard, Service } from './route.js';
import { adviceRoute } from './route/advice.js';
import { assessmentRoutes } from './route/assessment.js';
import { callOutRoutes } from './route/call-out.js';
import { commandRoute } from './route/command.js';
import { contactRoutes } from './route/contact.js';
import { incidentRoutes } from './route/incident.js';
import { journalRoute } from './route/journal.js';
import { messageRoute } from './route/message.js';
import { playbookRoutes } from './route/playbook.js';
import { preapprovalRoutes } from './route/preapproval.js';
import { openingRoutes } from './route/opening.js';
import { rehearsalRoutes } from './route/rehearsal.js';
import { rosterRoutes } from './route/roster.js';
import { templateRoutes } from './route/template.js';
import { cookie, serviceRoutes } from './route/service.js';
import { actorOf, isLanguage, languageOf } from './session.js';
import { problemJson, problemPage } from './view/problem.js';

/** Where lines of the operator's log go; pino fits. */
export interface Log {
  info(line: object, text: string): void;
  warn(line: object, text: string): void;
  error(line: object, text: string): void;
}

export interface AppOptions {
  readonly engine: Engine;
  readonly log: Log;
  /** What can be rehearsed; nothing where it is left out. */
  readonly scenarios?: readonly ScenarioCard[];
  /** A clock that only runs forward, in milliseconds, for how long requests take; left out where nobody measures. */
  readonly now?: () => number;
}

const resources: readonly Route[] = [
  ...incidentRoutes,
  journalRoute,
  messageRoute,
  commandRoute,
  adviceRoute,
  ...playbookRoutes,
  ...contactRoutes,
  ...preapprovalRoutes,
  ...templateRoutes,
  ...callOutRoutes,
  ...rosterRoutes,
  ...assessmentRoutes,
  ...openingRoutes,
  ...rehearsalRoutes,
];

/** Every route of the service: the app serves these and the API's document describes them. */
export const routes: readonly Route[] = [...resources, ...serviceRoutes(resources)];

/** The service over HTTP: the API and the pages. */
export function createApp({ engine, log, now, scenarios = [] }: AppOptions): Express {
  const service: Service = {
    engine,
    scenarios,
    version: packageVersion(),
    readOnly: false,
    workshop: new Workshop(systemClock),
  };
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', () => ({}));
  app.use((request, response, next) => logged({ request, response, log, now }, next));
  app.use(headers);
  app.use(guard);
  app.use(takeBody);
  for (const route of routes) {
    app[route.method](route.path, async (request: Request, response: Response) => {
      const call = callOf(service, request);
      const asked = call.query.one('language');
      if (call.page && isLanguage(asked)) response.append('Set-Cookie', cookie('language', asked));
      send(call, response, await route.handle(call));
    });
  }
  app.use((request) => {
    const known = routes.filter(({ path }) => matches(path, request.path)).map(({ method }) => method.toUpperCase());
    throw known.length > 0 ? new Problem('METHOD_UNKNOWN', { known }) : new Problem('ROUTE_UNKNOWN');
  });
  // Express knows a handler of errors by its four parameters.
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) =>
    failed({ error, request, response, service, log }),
  );
  return app;
}

function callOf(service: Service, request: Request): Call {
  const query = queryOf(request.originalUrl);
  return {
    service,
    request,
    query,
    language: languageOf(request, query),
    actor: actorOf(request),
    page: wantsPage(request),
  };
}

const wantsPage = (request: Request): boolean => request.accepts(['application/json', 'text/html']) === 'text/html';

function send({ page }: Call, response: Response, reply: Reply): void {
  for (const one of reply.cookies ?? []) response.append('Set-Cookie', one);
  response
    .status(reply.status ?? 200)
    .vary('Accept')
    .vary('Accept-Language');
  if (reply.raw !== undefined) response.type(reply.raw.type).send(reply.raw.text);
  else if (page && reply.redirect !== undefined) response.redirect(303, reply.redirect);
  else if (page && reply.page !== undefined) response.type('html').send(reply.page());
  else {
    response.set(reply.headers ?? {});
    if (response.get('content-type') === undefined) response.type('application/json');
    response.send(JSON.stringify(reply.json));
  }
}

interface Failure {
  readonly error: unknown;
  readonly request: Request;
  readonly response: Response;
  readonly service: Service;
  readonly log: Log;
}

/** Tells what is wrong. What nobody could know is told as an id, under which the log has it. */
function failed({ error, request, response, service, log }: Failure): void {
  const known = problemOf(error);
  if (known?.code === 'STORE_READ_ONLY') service.readOnly = true;
  const id = freshId();
  if (known === null) log.error({ id, err: error }, 'a request failed unexpectedly');
  const problem = known ?? new Problem('INTERNAL', { id });
  if (response.headersSent) return void response.destroy();
  response.status(problem.status).vary('Accept').vary('Accept-Language');
  const call = calmCall(service, request);
  if (call.page) response.type('html').send(problemPage(call, problem));
  else
    response
      .type('application/problem+json')
      .send(JSON.stringify({ ...problemJson(problem.code, problem.status, call.language), ...problem.extra }));
}

/** The call as far as it can be read: what was wrong may be the query or the name themselves. */
function calmCall(service: Service, request: Request): Call {
  const plain = queryOf('');
  try {
    return callOf(service, request);
  } catch {
    return {
      service,
      request,
      query: plain,
      language: languageOf(request, plain),
      actor: null,
      page: wantsPage(request),
    };
  }
}

/** One line a request: never texts, bodies or queries. */
function logged(
  { request, response, log, now }: { request: Request; response: Response; log: Log; now: (() => number) | undefined },
  next: NextFunction,
): void {
  const begun = now?.();
  response.on('finish', () => {
    const route = request.route as { path?: unknown } | undefined;
    const ms = begun === undefined ? {} : { ms: Math.round((now!() - begun) * 10) / 10 };
    log.info(
      {
        method: request.method,
        route: typeof route?.path === 'string' ? route.path : null,
        status: response.statusCode,
        ...ms,
      },
      'request',
    );
  });
  next();
}

const matches = (pattern: string, path: string): boolean => {
  const wanted = pattern.split('/');
  const parts = path.split('/');
  return wanted.length === parts.length && wanted.every((part, index) => part.startsWith(':') || part === parts[index]);
};

/** The version in the nearest package.json: the compiled files lie deeper than the sources. */
function packageVersion(): string {
  for (const up of ['../../', '../../../']) {
    const path = new URL(`${up}package.json`, import.meta.url);
    if (existsSync(path)) return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
  }
  return 'unknown';
}
