import { createHmac } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import type { Outcome, Outlet } from '../engine/port.js';
import { UnisonoError } from '../error.js';
import { isLoopback, isPublicAddress } from '../address.js';
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
  /** All addresses of a name; the system's resolver unless told otherwise. */
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
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
    const address = await publicAddress(url, { allowLoopback, resolve: (host) => within(limit, resolve(host)) });
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

/** The one address to connect to. Every address of the name must be public: one that is not may be the one that is taken. */
async function publicAddress(
  url: URL,
  { allowLoopback, resolve }: Required<Pick<WebhookOptions, 'allowLoopback' | 'resolve'>>,
): Promise<LookupAddress | Extract<Outcome, { result: 'failed' }>> {
  const host = hostOf(url);
  const literal = isIP(host);
  let found: readonly LookupAddress[];
  try {
    found = literal === 0 ? await resolve(host) : [{ address: host, family: literal }];
  } catch {
    return { result: 'failed', detail: "the gateway's name cannot be looked up; nothing was sent", retry: true };
  }
  const [first] = found;
  if (first === undefined)
    return { result: 'failed', detail: "the gateway's name has no address; nothing was sent", retry: true };
  const foreign = found.find(({ address }) => !isPublicAddress(address) && !(allowLoopback && isLoopback(address)));
  return foreign === undefined ? first : never(notPublic);
}

const notPublic =
  "the gateway's name leads to an address inside a network (private, link-local, loopback or a cloud's own), and calls go to public addresses alone";

/** A resolver may be slower than anybody should wait. */
const within = <T>(limit: AbortSignal, answer: Promise<T>): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_resolve, reject) => {
      limit.addEventListener('abort', () => reject(new Error('out of time')), { once: true });
    }),
  ]);

const resolveAll = (host: string): Promise<LookupAddress[]> => lookup(host, { all: true });

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

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
