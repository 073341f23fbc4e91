import type { Request } from 'express';
import { csrfSync } from 'csrf-sync';
import { readBody } from './body.js';
import { identityOf } from './identity.js';

/** The synchroniser token: each form brings back what only pages of ours, in this browser, can know. It is derived from the
 *  session's id, so a form that was open while the service restarted still holds. */
const { isRequestValid } = csrfSync({
  getTokenFromState: (request) => identityOf(request as Request).csrf,
  getTokenFromRequest: (request) => request.get('x-csrf-token') ?? fieldOf(request as Request),
  storeTokenInState: () => undefined,
});

/** Whether a request that changes something was meant by whoever sends it. A program's token is never sent unasked. JSON
 *  with a cookie needs the token in X-CSRF-Token, or the browser's own word that the page was ours, which the guard checked. */
export function isMeant(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const { csrf } = identityOf(request);
  return csrf === null || isRequestValid(request) || (!isForm(request) && isProven(request));
}

/** Whether the browser itself says that a page of ours asks; the guard has looked at what it says. */
export const isProven = (request: Request): boolean =>
  request.get('sec-fetch-site') === 'same-origin' || request.get('origin') !== undefined;

/** Whether a form was sent. */
export const isForm = (request: Request): boolean =>
  (request.get('content-type') ?? '').trim().toLowerCase().startsWith('application/x-www-form-urlencoded');

function fieldOf(request: Request): string | undefined {
  if (!isForm(request)) return undefined;
  const body = readBody(request);
  return body.kind === 'form' ? body.fields.get('_csrf')?.[0] : undefined;
}
