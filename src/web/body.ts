import express, { type Request, type RequestHandler } from 'express';
import sjson from 'secure-json-parse';
import { Problem } from './problem.js';

/** The most that a body may hold, unpacked. Longer texts than this do not belong in one command. */
export const bodyLimitBytes = 100_000;
/** Deeper structures than this are nobody's crisis. */
export const deepestNesting = 32;
const mostFields = 300;

/** What was sent: JSON as a value, or a form as its fields with all values of each. */
export type Body =
  { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'form'; readonly fields: Form };
export type Form = ReadonlyMap<string, readonly string[]>;

/** What is only tried out may be longer: whoever pasted far too much is told so beside his words, and keeps them. */
const triedLimitBytes = 1_000_000;

/** Takes a body's bytes up to the limit, unpacked; whatever else they are is looked at by `readBody`. */
export const takeBody: RequestHandler = (request, response, next) => takerFor(request.path)(request, response, next);

/** What the public says comes in by hundreds of messages at once; and many are answered at once, each in words of his own. */
const intakeLimitBytes = 4_000_000;

/** A file is read by its route, as it comes. */
const takeNothing: RequestHandler = (_request, _response, next) => next();

function takerFor(path: string): RequestHandler {
  if (/^\/incidents\/[^/]+\/import(?:\/look)?$/.test(path)) return takeNothing;
  if (/\/messages\/[^/]+\/(?:preview|posted)$/.test(path)) return takeTried;
  return /^\/incidents\/[^/]+\/(?:mentions|inbox\/many)$/.test(path) ? takeIntake : takeUsual;
}

const takeUsual = express.raw({ type: () => true, limit: bodyLimitBytes });
const takeTried = express.raw({ type: () => true, limit: triedLimitBytes });
const takeIntake = express.raw({ type: () => true, limit: intakeLimitBytes });

/** Reads a body by its content type.
 *  @throws Problem where it is no clean UTF-8, no JSON, too deep, or of another type */
export function readBody(request: Request): Body {
  const bytes: unknown = request.body;
  const empty = !Buffer.isBuffer(bytes) || bytes.length === 0;
  const [type = '', ...parameters] = (request.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const charset = parameters
    .find((one) => one.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') throw new Problem('MEDIA_TYPE');
  if (empty && (type === '' || type === 'application/json')) return { kind: 'json', value: {} };
  const text = empty ? '' : decode(bytes);
  if (type === 'application/json') return { kind: 'json', value: parseJson(text) };
  if (type === 'application/x-www-form-urlencoded') return { kind: 'form', fields: parseForm(text) };
  throw new Problem('MEDIA_TYPE');
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('BODY_ENCODING');
  }
}

/** Parses JSON that holds no key by which a prototype could be changed, no number that would be another after reading, and
 *  nothing nested too deeply. Pure. @throws Problem */
function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new Problem('JSON_INVALID', place === undefined ? {} : { position: Number(place) });
  }
  check(value, 1);
  if (typeof value !== 'object' || value === null) return value;
  try {
    sjson.scan(value, { protoAction: 'error', constructorAction: 'error' });
  } catch {
    throw new Problem('JSON_KEY_FORBIDDEN');
  }
  return value;
}

function check(value: unknown, depth: number): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
      throw new Problem('NUMBER_INVALID');
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth > deepestNesting) throw new Problem('BODY_TOO_DEEP');
  for (const inner of Object.values(value)) check(inner, depth + 1);
}

/** Names of form fields: a property, one of its languages (`value.en`), or a list (`options[]`). `_key` and its like are
 *  the form's own. */
const fieldName = /^_?[a-zA-Z][\w-]{0,59}(\.[a-z]{2})?(\[\])?$/;

function parseForm(text: string): Form {
  try {
    decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new Problem('BODY_ENCODING');
  }
  const fields = new Map<string, string[]>();
  const pairs = [...new URLSearchParams(text)];
  if (pairs.length > mostFields) throw new Problem('BODY_TOO_LARGE');
  for (const [name, value] of pairs) {
    if (['constructor', 'prototype'].includes(name.split('.')[0]!)) throw new Problem('JSON_KEY_FORBIDDEN');
    if (!fieldName.test(name))
      throw new Problem('INPUT_INVALID', { errors: [{ field: name.slice(0, 80), why: 'no field is called so' }] });
    // Browsers end lines with CR LF; texts are kept with LF alone, so that a text that was not touched stays the same.
    fields.set(name, [...(fields.get(name) ?? []), value.replaceAll('\r\n', '\n')]);
  }
  return fields;
}
