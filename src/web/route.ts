import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Account } from '../account/accounts.js';
import type { People } from '../account/people.js';
import type { Engine } from '../engine/engine.js';
import type { Look } from '../engine/say.js';
import type { Workshop } from '../engine/workshop.js';
import type { Listener } from '../listening/hearing/listener.js';
import type { Feeds } from '../listening/source/feed/feeds.js';
import type { SavedMappings } from '../listening/source/saved.js';
import type { Scenario } from '../rehearsal/scenario.js';
import { freshId } from '../clock.js';
import { readBody, type Body } from './body.js';
import { formData } from './form.js';
import type { Live } from './live/live.js';
import { fieldErrors, Problem, type FieldError } from './problem.js';
import type { Query } from './query.js';
import type { Language } from './session.js';
import type { Sheet } from './view/page.js';
import { inWordsOf, wordsOf } from './view/words.js';

/** What pages show of a scenario. */
export type ScenarioCard = Pick<Scenario, 'id' | 'title' | 'summary' | 'playbook' | 'languages' | 'severity'>;

/** What the service has at hand for every request. */
export interface Service {
  readonly engine: Engine;
  readonly people: People;
  /** What the public says, for each incident. */
  readonly listener: Listener;
  /** The feeds that incidents listen to. */
  readonly feeds: Feeds;
  /** What people said that the columns of exports hold. */
  readonly mappings: SavedMappings;
  /** What programs sign with that bring in messages; left out where none may. */
  readonly intakeSecret?: string;
  /** Where people reach the service, as an origin; left out where only this machine does. */
  readonly url?: string;
  readonly version: string;
  /** What keeps open pages up to date. */
  readonly live: Live;
  /** What can be rehearsed beside the playbooks. */
  readonly scenarios: readonly ScenarioCard[];
  /** Where templates that somebody wrote are tried. */
  readonly workshop: Workshop;
  /** Whether a write has failed because the store takes no more of them. */
  readOnly: boolean;
}

/** One request. */
export interface Call {
  readonly service: Service;
  readonly request: Request;
  readonly query: Query;
  readonly language: Language;
  /** Where whoever asks says that he is. */
  readonly timeZone: string | undefined;
  /** Who asks: the name of the account, as journals write it. */
  readonly actor: string | null;
  readonly account: Account | null;
  /** The hash of the browser's session, and what its forms must bring back. */
  readonly session: string | null;
  readonly csrf: string | null;
  /** Whether a browser asks, and so gets a page. */
  readonly page: boolean;
  /** Where the page is kept for others too: it is given to `take`, and asks `signed` instead of who it is. */
  readonly keep?: { readonly signed: boolean; take(sheet: Sheet): void };
}

/** What a route answers; the page is made only for who asks for one. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where a browser goes next, instead of a page. */
  readonly redirect?: string;
  readonly cookies?: readonly string[];
  readonly json?: unknown;
  readonly page?: () => string;
  /** Neither JSON nor a page. */
  readonly raw?: { readonly type: string; readonly text: string };
  /** Goes on answering by itself. */
  readonly stream?: (response: Response) => void;
}

/** Who may ask: `anyone`; whoever is signed in; whoever may open incidents (`duty`, and `admin` too); whoever manages people;
 *  or whoever may look at the incident that the path names. Commands have rules of their own beside this. */
export type Access = 'anyone' | 'account' | 'duty' | 'admin' | 'incident';

/** A resource's route: the app is made from these, and so is the API's document. */
export interface Route {
  readonly method: 'get' | 'post' | 'put';
  /** As Express writes it, such as `/incidents/:incident`. */
  readonly path: string;
  readonly access: Access;
  readonly operation: Operation;
  handle(call: Call): Reply | Promise<Reply>;
  /** Whether a program may come in that has no account, since it signed what it brings.
   *  @throws Problem SIGNATURE_INVALID where it signed, and not as it should */
  signed?(call: Call): boolean;
  /** A text that changes whenever the page may, beside its address, language and minute. With it the page is kept, and
   *  `handle` is not asked again while nothing changes; this is, at each request. */
  mark?(call: Call): string | Promise<string>;
}

/** What the API's document says of a route. Schemas are JSON Schema. */
export interface Operation {
  readonly summary: string;
  /** Pages have no place in the API's document but as another form of the same resource. */
  readonly answers: Readonly<
    Record<
      number,
      { readonly description: string; readonly schema?: object; readonly type?: string; readonly example?: unknown }
    >
  >;
  readonly query?: Readonly<Record<string, { readonly description: string; readonly schema: object }>>;
  readonly body?: { readonly schema: object; readonly example?: unknown };
  /** Whether an `Idempotency-Key` makes it safe to send twice, and whether `If-Match` is looked at. */
  readonly idempotent?: boolean;
  readonly versioned?: boolean;
}

/** A parameter of the path that is an id. @throws Problem PATH_INVALID */
export function idIn({ request }: Call, name: string): string {
  const value = request.params[name];
  if (typeof value !== 'string' || !/^[a-z0-9-]{1,80}$/.test(value))
    throw new Problem('PATH_INVALID', { parameter: name });
  return value;
}

/** When, in which language and where somebody looks. */
export const lookOf = ({ service, language, timeZone }: Call): Look & { readonly language: Language } => ({
  at: service.engine.now(),
  language,
  readerZone: timeZone,
});

/** Who asks, by name. @throws Problem SIGN_IN_NEEDED */
export const actorIn = (call: Call): string => accountIn(call).name;

/** Who asks. @throws Problem SIGN_IN_NEEDED */
export function accountIn({ account }: Call): Account {
  if (account === null) throw new Problem('SIGN_IN_NEEDED');
  return account;
}

/** Somebody's name as his account has it, however it was typed; as typed where he has none. */
export const accountName = ({ service }: Call, typed: string): string =>
  service.people.accounts.called(typed)?.name ?? typed;

/** A parameter of the path that is a secret. @throws Problem LINK_INVALID */
export function tokenIn({ request }: Call): string {
  const value = request.params['token'];
  if (typeof value !== 'string' || !/^[\w-]{43}$/.test(value)) throw new Problem('LINK_INVALID');
  return value;
}

/** What was sent, as JSON or as a form, as a schema takes it, or what is wrong with it. @throws Problem */
export function sentIn<T>(call: Call, schema: z.ZodType<T>): Sent<T> {
  const body = readBody(call.request);
  return taken(call, schema, body.kind === 'json' ? body.value : formData(schema, body.fields, { timeZone: 'UTC' }));
}

/** What was sent, or what is wrong with it. */
export type Sent<T> = { readonly data: T } | { readonly errors: FieldError[] };

/** A value as a schema takes it, or what is wrong with it. */
export function taken<T>({ language }: Call, schema: z.ZodType<T>, sent: unknown): Sent<T> {
  const parsed = schema.safeParse(sent, { error: inWordsOf(language) });
  return parsed.success ? { data: parsed.data } : { errors: fieldErrors(parsed.error, wordsOf(language).unknownField) };
}

/** An address of this service, as somebody elsewhere can follow it. */
export const linkTo = ({ request, service }: Call, path: string): string =>
  `${service.url ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`}${path}`;

/** The body as JSON; forms are taken only where a page has one. @throws Problem */
export function jsonIn({ request }: Call): unknown {
  const body = readBody(request);
  if (body.kind === 'form') throw new Problem('MEDIA_TYPE');
  return body.value;
}

/** The command's id: the caller's key, so that a request sent twice is done once. @throws Problem KEY_INVALID */
export function keyIn({ request }: Call, body: Body): string {
  const sent = request.get('idempotency-key') ?? (body.kind === 'form' ? body.fields.get('_key')?.[0] : undefined);
  if (sent === undefined) return freshId();
  if (!/^[\w.:-]{1,100}$/.test(sent)) throw new Problem('KEY_INVALID');
  return sent;
}

/** The version that the caller looked at, from `If-Match`. @throws Problem VERSION_INVALID */
export function seenIn({ request }: Call): number | undefined {
  const sent = request.get('if-match');
  if (sent === undefined || sent === '*') return undefined;
  const version = /^"(\d{1,15})"$/.exec(sent)?.[1];
  if (version === undefined) throw new Problem('VERSION_INVALID');
  return Number(version);
}
