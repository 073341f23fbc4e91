import type { Request } from 'express';
import { freshToken } from '../clock.js';
import { csrfSync } from 'csrf-sync';
import { readBody } from './body.js';
import { identityOf } from './identity.js';

/** The synchroniser token: each form brings back what only pages of ours, in this browser, can know. It is derived from the
 *  session's id, so a form that was open while the service restarted still holds. */
const { isRequestValid } = csrfSync({
  getTokenFromState: (request) => identityOf(request as Request).csrf,
  getTokenFromRequest: (request) => unmasked(request.get('x-csrf-token') ?? fieldOf(request as Request)),
  storeTokenInState: () => undefined,
});

/** Whether a request that changes something was meant by whoever sends it. A program's token is never sent unasked. JSON
 *  with a cookie needs the token in X-CSRF-Token, or the browser's own word that the page was ours, which the guard checked. */
export function isMeant(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const { csrf } = identityOf(request);
  return csrf === null || isRequestValid(request) || (!isForm(request) && isProven(request));
}

/** A token as a page prints it: other characters each time, so that the length of a compressed page, in which somebody may
 *  have words of his own, tells nothing of it (BREACH).
 *  @param token 256 bits in base64url; what comes of it holds twice as many */
export function masked(token: string): string {
  const mask = Buffer.from(freshToken(), 'base64url');
  return Buffer.concat([mask, xor(Buffer.from(token, 'base64url'), mask)]).toString('base64url');
}

/** The token behind its mask; undefined where there is none. Pure. */
export function unmasked(given: string | undefined): string | undefined {
  // Decoding passes over what is no base64url: only what decodes to itself can be ours.
  const bytes = Buffer.from(given ?? '', 'base64url');
  if (bytes.length !== 2 * tokenBytes || bytes.toString('base64url') !== given) return undefined;
  return xor(bytes.subarray(tokenBytes), bytes.subarray(0, tokenBytes)).toString('base64url');
}

const tokenBytes = 32;

const xor = (bytes: Buffer, mask: Buffer): Buffer => Buffer.from(bytes.map((byte, at) => byte ^ mask[at]!));

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
