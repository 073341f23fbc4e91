import type { Request } from 'express';
import type { Engine } from '../engine/engine.js';
import type { Workshop } from '../engine/workshop.js';
import type { Scenario } from '../rehearsal/scenario.js';
import { freshId } from '../clock.js';
import { readBody, type Body } from './body.js';
import { Problem } from './problem.js';
import type { Query } from './query.js';
import type { Language } from './session.js';

/** What pages show of a scenario. */
export type ScenarioCard = Pick<Scenario, 'id' | 'title' | 'summary' | 'playbook' | 'languages' | 'severity'>;

/** What the service has at hand for every request. */
export interface Service {
  readonly engine: Engine;
  readonly version: string;
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
  readonly actor: string | null;
  /** Whether a browser asks, and so gets a page. */
  readonly page: boolean;
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
}

/** A resource's route: the app is made from these, and so is the API's document. */
export interface Route {
  readonly method: 'get' | 'post' | 'put';
  /** As Express writes it, such as `/incidents/:incident`. */
  readonly path: string;
  readonly operation: Operation;
  handle(call: Call): Reply | Promise<Reply>;
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
  /** Whether somebody must be named as the one who asks. */
  readonly actor?: boolean;
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

/** Who asks. @throws Problem ACTOR_MISSING */
export function actorIn({ actor }: Call): string {
  if (actor === null) throw new Problem('ACTOR_MISSING');
  return actor;
}

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
