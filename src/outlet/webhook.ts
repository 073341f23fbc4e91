import { createHmac } from 'node:crypto';
import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import type { Outcome, Outlet } from '../engine/port.js';
import { UnisonoError } from '../error.js';
import { hostOf, isLoopback, isPublicAddress, placeOf, resolveAll, type Reach, type Resolve } from '../address.js';
import { postOnce } from './post.js';
import { never, realOutlet } from './real.js';

export interface WebhookOptions {
  /** https alone. */
  readonly url: string;
  /** What calls are signed with; at least 16 characters. */
  readonly secret: string;
  /** For tests: a server on this machine, also without TLS. */
  readonly allowLoopback?: boolean;
  /** Milliseconds for everything; 10 s unless told otherwise. */
  readonly timeoutMs?: number;
  /** The system's resolver unless told otherwise. */
  readonly resolve?: Resolve;
}

/** An outlet that calls people through a gateway for text messages or voice: one signed POST a call.
 *
 *  The body is JSON `{id, kind: "call", to, text, link, at, exercise}`. `Unisono-Signature: t=…,v1=…` holds the second in
 *  which it was signed and the HMAC-SHA256, in hex, over that second, a full stop and the body. `Idempotency-Key` is the id:
 *  the same call again has the same.
 *
 *  The name is looked up for each call and its addresses are looked at before anything is sent; the connection goes to one
 *  of these and to no other, so that a name cannot change its mind in between. Redirects are not followed.
 *  @throws CONFIG_INVALID */
export function webhookOutlet(options: WebhookOptions): Outlet {
  const { secret, allowLoopback = false, timeoutMs = 10_000, resolve = resolveAll } = options;
  const url = checked(options.url, allowLoopback);
  if (secret.length < 16) throw wrong('the secret has fewer than 16 characters');
  return realOutlet('webhook', async (delivery) => {
    const { id, call, contact, text } = delivery;
    if (call === undefined) return never('this outlet carries calls to the team alone');
    if (contact.handle === undefined) return never('the contact has no number or name at the gateway');
    const body = JSON.stringify({ id, kind: 'call', to: contact.handle, text, ...call, exercise: false });
    // This guards a wait and decides no deadline of a crisis, so it needs no injected clock.
    const limit = AbortSignal.timeout(timeoutMs);
    const mayReach = (one: string): boolean => isPublicAddress(one) || (allowLoopback && isLoopback(one));
    const address = await publicAddress(url, { mayReach, resolve, limit });
    if ('result' in address) return address;
    return postOnce(url, { address, body, limit, headers: headersFor({ id, body, at: call.at, secret }) });
  });
}

/** What a gateway checks before it believes a call. Pure.
 *  @param seconds since 1970 */
export const signature = (secret: string, seconds: number, body: string): string =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;

interface Signed {
  readonly id: string;
  readonly body: string;
  readonly at: string;
  readonly secret: string;
}

const headersFor = ({ id, body, at, secret }: Signed): Record<string, string> => ({
  'Content-Type': 'application/json; charset=utf-8',
  'Content-Length': String(Buffer.byteLength(body)),
  'Idempotency-Key': id,
  'Unisono-Signature': signature(secret, Math.floor(Date.parse(at) / 1000), body),
});

async function publicAddress(url: URL, reach: Reach): Promise<LookupAddress | Extract<Outcome, { result: 'failed' }>> {
  const place = await placeOf(url, reach);
  switch (place) {
    case 'unknown-host':
      return { result: 'failed', detail: "the gateway's name cannot be looked up; nothing was sent", retry: true };
    case 'no-address':
      return { result: 'failed', detail: "the gateway's name has no address; nothing was sent", retry: true };
    case 'inside':
      return never(notPublic);
    default:
      return place;
  }
}

const notPublic =
  "the gateway's name leads to an address inside a network (private, link-local, loopback or a cloud's own), and calls go to public addresses alone";

/** Never quotes the URL: it may hold a key. */
function checked(text: string, allowLoopback: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.username + url.password + url.hash !== '')
    throw wrong('the address is not written as https://host/path, without user or password');
  const host = hostOf(url);
  const own = allowLoopback && (host === 'localhost' || (isIP(host) !== 0 && isLoopback(host)));
  if (url.protocol !== 'https:' && !(own && url.protocol === 'http:')) throw wrong('the address is not https');
  if (isIP(host) !== 0 && !own && !isPublicAddress(host)) throw wrong(notPublic);
  return url;
}

const wrong = (message: string): UnisonoError =>
  new UnisonoError('CONFIG_INVALID', `UNISONO_WEBHOOK_URL and UNISONO_WEBHOOK_SECRET: ${message}`);
