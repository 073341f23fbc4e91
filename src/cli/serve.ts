import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { People } from '../account/people.js';
import type { Config } from '../config.js';
import { isError, readShelf } from '../engine/library.js';
import { provenShelf } from '../engine/proof.js';
import { Engine, type EngineOptions } from '../engine/engine.js';
import type { Outlet, Store } from '../engine/port.js';
import { UnisonoError } from '../error.js';
import type { Archives } from '../listening/archive/archives.js';
import { Listener } from '../listening/hearing/listener.js';
import { Feeds } from '../listening/source/feed/feeds.js';
import { SavedMappings } from '../listening/source/saved.js';
import { problemLine } from '../playbook/load.js';
import { listScenarios, readScenario } from '../rehearsal/files.js';
import type { Scenario } from '../rehearsal/scenario.js';
import { createApp } from '../web/app.js';
import { serverOf } from '../web/server.js';
import type { Io } from './io.js';

/** The parts that only the main program may make. */
export interface Parts {
  readonly clock: EngineOptions['clock'];
  openStore(folder: string): Promise<Store>;
  /** Where what the public says is kept. */
  openArchives(folder: string): Archives;
  mailOutlet(mail: NonNullable<Config['mail']>): Outlet;
  webhookOutlet(webhook: NonNullable<Config['webhook']>): Outlet;
  recorder(): Outlet;
  readonly log: Log;
  /** Of the program: a proof made by another one counts no more. */
  readonly version: string;
  /** Milliseconds on a clock that only runs forward, for how long requests take. */
  elapsed(): number;
}

/** The service's log: structured lines for an operator, never a draft's text. */
export interface Log {
  info(detail: object, message: string): void;
  warn(detail: object, message: string): void;
  error(detail: object, message: string): void;
}

/** A service that runs, until it is told to stop. */
export interface Service {
  readonly url: string;
  /** Where the first administrator comes in, while there is no account (`for` is null then), or whoever was asked for by
   *  name. For the screen, never for the log. */
  readonly link?: { readonly for: string | null; readonly address: string };
  readonly engine: Engine;
  stop(): Promise<void>;
}

/** `unisono serve`: proves the playbooks, opens the store, takes up what is owed, and answers.
 *  @param linkFor somebody who gets a new one-time link: whoever can start the service can read its data anyway, so the only
 *    administrator who forgot his password finds help here
 *  @throws DATA_FOLDER_BUSY, DATA_FOLDER_INVALID, CONFIG_INVALID when the port is taken */
export async function serve(root: string, config: Config, parts: Parts, io: Io, linkFor?: string): Promise<Service> {
  const store = await parts.openStore(config.dataFolder);
  const { shelf, shared } = await proven(root, config, parts, store);
  for (const { id, problems } of shelf) {
    if (!problems.some(isError)) continue;
    io.err(`The playbook "${id}" is in quarantine: no incident can be opened on it until this is mended.`);
    for (const problem of problems) io.err(`  ${problemLine(problem)}`);
  }
  for (const problem of shared) io.err(problemLine(problem));
  const mail = config.mail === undefined ? undefined : parts.mailOutlet(config.mail);
  const calls = config.webhook === undefined ? undefined : parts.webhookOutlet(config.webhook);
  let here = addressOf(config.host, config.port);
  const engine = new Engine({
    store,
    clock: parts.clock,
    shelf,
    recorder: parts.recorder(),
    ...(config.mastodonLimit === undefined ? {} : { limits: { mastodon: config.mastodonLimit } }),
    ...(mail === undefined ? {} : { mail }),
    ...(calls === undefined ? {} : { calls }),
    origin: () => config.url ?? here,
    report: (error, where) => parts.log.error({ err: error, where }, 'work in the background failed'),
  });
  await engine.start();
  const people = await People.open({
    documents: store.documents,
    clock: parts.clock,
    report: (error) => parts.log.error({ err: error, where: 'sessions' }, 'work in the background failed'),
  });
  const listener = new Listener({
    archives: parts.openArchives(config.dataFolder),
    documents: store.documents,
    incidents: engine,
    clock: parts.clock,
    report: (error, where) => parts.log.error({ err: error, where }, 'work in the background failed'),
  });
  const { url, trustProxy, intakeSecret, feedsInside = false } = config;
  const feeds = await Feeds.open({
    documents: store.documents,
    listener,
    incidents: engine,
    ...(feedsInside ? { reach: { mayReach: () => true } } : {}),
    clock: parts.clock,
    report: (error, where) => parts.log.error({ err: error, where }, 'work in the background failed'),
  });
  const stopping = new AbortController();
  const app = createApp({
    engine,
    people,
    listener,
    feeds,
    mappings: new SavedMappings(store.documents),
    intakeSecret,
    log: parts.log,
    scenarios: scenariosIn(root, parts.log),
    url,
    trustProxy,
    now: parts.elapsed,
    stopping: stopping.signal,
  });
  const server = await listen(serverOf(app).listen(config.port, config.host), config);
  here = addressOf(config.host, (server.address() as AddressInfo).port);
  // It answers while it takes up listening: an archive may be large.
  void listener.start();
  if (linkFor !== undefined && people.accounts.called(linkFor) === undefined)
    io.err(`There is no account "${linkFor}"; no link was made.`);
  const link = await linkAtStart(people, url ?? here, linkFor);
  return {
    url: here,
    ...(link === undefined ? {} : { link }),
    engine,
    stop: async () => {
      // Streams of events would else keep the server open for ever.
      stopping.abort();
      await close(server);
      await people.close();
      await feeds.close();
      await listener.close();
      await engine.stop();
      await mail?.close();
      await calls?.close();
    },
  };
}

async function linkAtStart({ accounts }: People, origin: string, name?: string): Promise<Service['link']> {
  const first = await accounts.inviteFirst();
  if (first !== null) return { for: null, address: `${origin}/invitations/${first}` };
  const known = name === undefined ? undefined : accounts.called(name);
  if (known === undefined) return undefined;
  return { for: known.name, address: `${origin}/invitations/${await accounts.renew(known.id)}` };
}

const addressOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** What can be rehearsed; a broken scenario is left out, and said to be. */
const scenariosIn = (root: string, log: Log): Scenario[] =>
  listScenarios(root).flatMap((file) => {
    try {
      return [readScenario(root, file).value];
    } catch (error) {
      log.warn({ err: error, file: file.file }, 'this scenario cannot be played');
      return [];
    }
  });

/** The proven shelf; the data folder is let go of when it cannot be read. */
async function proven(root: string, config: Config, parts: Parts, store: Store): ReturnType<typeof provenShelf> {
  const { organisation } = config;
  try {
    const shelf = readShelf(root, organisation);
    const folders = { root, version: parts.version, ...(organisation === undefined ? {} : { organisation }) };
    return await provenShelf(shelf, store.documents, folders);
  } catch (error) {
    await store.journals.close();
    throw error;
  }
}

function listen(server: Server, { host, port }: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('listening', () => resolve(server));
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === 'EADDRINUSE'
          ? `port ${port} on ${host} is taken: stop what uses it, or set UNISONO_PORT`
          : cause.message;
      reject(new UnisonoError('CONFIG_INVALID', why, {}, { cause }));
    });
  });
}

/** Lets requests under way end, and hangs up on those who only keep a line open. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
