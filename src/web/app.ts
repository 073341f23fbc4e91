import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { existsSync, readFileSync } from 'node:fs';
import { freshId, systemClock, type Clock } from '../clock.js';
import type { People } from '../account/people.js';
import type { Engine } from '../engine/engine.js';
import { Workshop } from '../engine/workshop.js';
import type { Listener } from '../listening/hearing/listener.js';
import type { Feeds } from '../listening/source/feed/feeds.js';
import type { SavedMappings } from '../listening/source/saved.js';
import { admit } from './access.js';
import { takeBody } from './body.js';
import { compressed } from './compress.js';
import { guard, headers } from './guard.js';
import { identify, identityOf } from './identity.js';
import { Live } from './live/live.js';
import type { StreamLimits } from './live/streams.js';
import { Problem, problemOf } from './problem.js';
import { queryOf } from './query.js';
import type { Call, Reply, Route, ScenarioCard, Service } from './route.js';
import { adviceRoute } from './route/advice.js';
import { approvalRoutes } from './route/approval.js';
import { assessmentRoutes } from './route/assessment.js';
import { callOutRoutes } from './route/call-out.js';
import { commandRoute } from './route/command.js';
import { contactRoutes } from './route/contact.js';
import { factPreviewRoutes } from './route/fact-preview.js';
import { factRoutes } from './route/fact.js';
import { concernRoutes } from './route/concern.js';
import { feedRoutes } from './route/feed.js';
import { importRoutes } from './route/import.js';
import { incidentRoutes } from './route/incident.js';
import { inboxRoutes } from './route/inbox.js';
import { journalRoute } from './route/journal.js';
import { invitationRoutes } from './route/invitation.js';
import { meRoutes } from './route/me.js';
import { liveRoutes } from './route/live.js';
import { messageRoutes } from './route/message.js';
import { messagesRoute } from './route/messages.js';
import { mentionRoutes } from './route/mention.js';
import { personRoutes } from './route/person.js';
import { voiceRoute } from './route/voice.js';
import { packRoutes } from './route/pack.js';
import { paperRoutes } from './route/paper.js';
import { playbookRoutes } from './route/playbook.js';
import { preparedRoutes } from './route/prepared.js';
import { preapprovalRoutes } from './route/preapproval.js';
import { openingRoutes } from './route/opening.js';
import { rehearsalRoutes } from './route/rehearsal.js';
import { rosterRoutes } from './route/roster.js';
import { templateRoutes } from './route/template.js';
import { serviceRoutes } from './route/service.js';
import { signInRoutes } from './route/sign-in.js';
import { isLanguage, addressedCookie, languageOf } from './session.js';
import { problemJson, problemPage } from './view/problem.js';

/** Where lines of the operator's log go; pino fits. */
export interface Log {
  info(line: object, text: string): void;
  warn(line: object, text: string): void;
  error(line: object, text: string): void;
}

export interface AppOptions {
  readonly engine: Engine;
  readonly people: People;
  readonly listener: Listener;
  readonly feeds: Feeds;
  readonly mappings: SavedMappings;
  /** What programs sign with that bring in messages; left out where none may. */
  readonly intakeSecret?: string | undefined;
  readonly log: Log;
  /** Where people reach the service, as an origin; left out where only this machine does. */
  readonly url?: string | undefined;
  /** How many proxies stand in front, whose word about who asks is taken. */
  readonly trustProxy?: number | undefined;
  /** What can be rehearsed; nothing where it is left out. */
  readonly scenarios?: readonly ScenarioCard[];
  /** A clock that only runs forward, in milliseconds, for how long requests take; left out where nobody measures. */
  readonly now?: () => number;
  /** The time at people's screens, by which they come and go; the real one where left out. */
  readonly clock?: Clock;
  readonly streamLimits?: StreamLimits;
  /** Ends the streams of events, which else would never end: before the server is closed. */
  readonly stopping?: AbortSignal;
}

const resources: readonly Route[] = [
  ...incidentRoutes,
  journalRoute,
  messagesRoute,
  ...messageRoutes,
  voiceRoute,
  ...factRoutes,
  ...factPreviewRoutes,
  commandRoute,
  adviceRoute,
  ...playbookRoutes,
  ...contactRoutes,
  ...preapprovalRoutes,
  ...preparedRoutes,
  ...templateRoutes,
  ...signInRoutes,
  ...invitationRoutes,
  ...meRoutes,
  ...personRoutes,
  ...approvalRoutes,
  ...liveRoutes,
  ...paperRoutes,
  ...packRoutes,
  ...callOutRoutes,
  ...rosterRoutes,
  ...assessmentRoutes,
  ...mentionRoutes,
  ...inboxRoutes,
  ...importRoutes,
  ...concernRoutes,
  ...feedRoutes,
  ...openingRoutes,
  ...rehearsalRoutes,
];

/** Every route of the service: the app serves these and the API's document describes them. */
export const routes: readonly Route[] = [...resources, ...serviceRoutes(resources)];

/** The service over HTTP: the API and the pages. */
export function createApp(options: AppOptions): Express {
  const { engine, people, listener, feeds, mappings, intakeSecret, log, url, trustProxy, now, streamLimits, stopping } =
    options;
  const { clock = systemClock } = options;
  const service: Service = {
    engine,
    people,
    listener,
    feeds,
    mappings,
    ...(intakeSecret === undefined ? {} : { intakeSecret }),
    ...(url === undefined ? {} : { url }),
    live: new Live({ engine, people, clock, limits: streamLimits, stopping }),
    scenarios: options.scenarios ?? [],
    version: packageVersion(),
    readOnly: false,
    workshop: new Workshop(systemClock),
  };
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', () => ({}));
  app.set('trust proxy', trustProxy ?? false);
  app.use((request, response, next) => logged({ request, response, log, now }, next));
  app.use(headers(url));
  app.use(compressed);
  app.use(guard(url));
  app.use(identify(people, url));
  app.use(takeBody);
  for (const route of routes) {
    app[route.method](route.path, async (request: Request, response: Response) => {
      const call = callOf(service, request);
      const asked = call.query.one('language');
      if (call.page && isLanguage(asked))
        for (const one of addressedCookie(request, asked)) response.append('Set-Cookie', one);
      send(call, response, (await admit(call, route)) ?? (await service.live.sheets.answer(call, route)));
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
    ...whoAsks(request),
    page: wantsPage(request),
  };
}

function whoAsks(request: Request): Pick<Call, 'actor' | 'account' | 'session' | 'csrf' | 'timeZone'> {
  const { account, session, csrf } = identityOf(request);
  return { actor: account?.name ?? null, account, session, csrf, timeZone: account?.timeZone };
}

const wantsPage = (request: Request): boolean => request.accepts(['application/json', 'text/html']) === 'text/html';

function send({ page, request }: Call, response: Response, reply: Reply): void {
  if (reply.stream !== undefined)
    return request.method === 'HEAD' ? void response.type('text/event-stream').end() : reply.stream(response);
  for (const one of reply.cookies ?? []) response.append('Set-Cookie', one);
  response
    .status(reply.status ?? 200)
    .vary('Accept')
    .vary('Accept-Language');
  if (reply.raw !== undefined)
    response
      .set(reply.headers ?? {})
      .type(reply.raw.type)
      .send(reply.raw.text);
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
  if (problem.status === 401) response.set('WWW-Authenticate', 'Bearer');
  if (typeof problem.extra['seconds'] === 'number') response.set('Retry-After', `${problem.extra['seconds']}`);
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
      ...whoAsks(request),
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
    // Every page gives a sign of life every twenty seconds: nobody would find anything else.
    if (route?.path === '/incidents/:incident/presence' && response.statusCode < 400) return;
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
