import type { Form } from './body.js';
import { readBody } from './body.js';
import { isForm, isProven } from './csrf.js';
import { ownPath } from './form.js';
import type { Call } from './route.js';

/** A form that could not be taken because of who sent it, so that he can send it again. */
export interface KeptForm {
  /** Where it goes. */
  readonly path: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** What is never carried along. */
const secret = new Set(['password', 'present', 'next']);
/** More than this is shown, to be copied, and not carried along: with what comes around it, it would be too large to send. */
const mostCarried = 60_000;

/** What somebody filled in whose session has ended, from a page of ours; undefined where it must not, or cannot, be kept.
 *  @throws Problem where the body cannot be read */
export function keptFormIn({ request, page }: Call): KeptForm | undefined {
  const { path } = request;
  // Another page must not be able to put words into a form of ours: only the browser's own word counts here, since the
  // session whose token the form has is gone.
  if (!page || request.method !== 'POST' || !isForm(request) || !isProven(request)) return undefined;
  if (ownPath(path) !== path || path.startsWith('/me/')) return undefined;
  const body = readBody(request);
  const fields =
    body.kind === 'form' ? [...body.fields].flatMap(([name, values]) => values.map((value) => pair(name, value))) : [];
  const own = fields.filter(([name]) => name !== '_csrf');
  return own.some(([name]) => secret.has(name)) ? undefined : { path, fields: own };
}

/** A kept form as one hidden field holds it; null where it is too large. Pure. */
export function carry({ fields }: KeptForm): string | null {
  const text = JSON.stringify(fields);
  return encodeURIComponent(text).length > mostCarried ? null : text;
}

/** The form that a page to sign in carried along: `_to` is its address, `_kept` its fields. Pure. */
export function carried(form: Form): KeptForm | undefined {
  const path = form.get('_to')?.[0] ?? '';
  const text = form.get('_kept')?.[0];
  if (text === undefined || ownPath(path) !== path) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) && read.every(isPair) ? { path, fields: read } : undefined;
  } catch {
    return undefined;
  }
}

const pair = (name: string, value: string): readonly [string, string] => [name, value];
const isPair = (one: unknown): one is readonly [string, string] =>
  Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string');
