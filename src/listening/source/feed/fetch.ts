import type { LookupAddress } from 'node:dns';
import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isPublicAddress, lookupOf, placeOf, resolveAll, type Resolve } from '../../../address.js';

/** Why a feed was not read. Each has its words in the catalogues of the pages. */
const feedFaults = [
  'address',
  'inside',
  'unknown-host',
  'unreachable',
  'silent',
  'status',
  'redirects',
  'too-large',
  'no-feed',
  'unkept',
] as const;
export type FeedFault = (typeof feedFaults)[number];

/** What came of asking for a feed. */
export type Fetched =
  | {
      readonly result: 'new';
      readonly bytes: Uint8Array;
      readonly charset: string | null;
      /** Where it was found, after redirects. */
      readonly base: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly result: 'same' }
  | { readonly result: 'failed'; readonly fault: FeedFault; readonly status: number | null };

/** What the server said of the feed the last time, which it gets back. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchOptions {
  /** Which IP addresses may be asked; public ones where left out. */
  readonly mayReach?: (address: string) => boolean;
  /** Milliseconds for everything; 15 s unless told otherwise. */
  readonly timeoutMs?: number;
  /** Nobody waits for the answer any more. */
  readonly ending?: AbortSignal;
  /** The system's resolver unless told otherwise. */
  readonly resolve?: Resolve;
}

const mostBytes = 2_000_000;
const mostRedirects = 5;

const failed = (fault: FeedFault, status: number | null = null): Fetched => ({ result: 'failed', fault, status });

/** Asks for a feed at an address that a person typed. Only http and https, and only addresses that it may reach: each name, also one that
 *  a redirect leads to, is looked up, all its addresses are looked at, and the connection goes to one of these and to no
 *  other. 2 MB at most, unpacked. Never throws. */
export async function fetchFeed(address: string, known: Validators, options: FetchOptions = {}): Promise<Fetched> {
  const { mayReach = isPublicAddress, timeoutMs = 15_000, resolve = resolveAll, ending } = options;
  // This guards a wait and decides no deadline of a crisis, so it needs no injected clock.
  const silence = AbortSignal.timeout(timeoutMs);
  // What is made of several signals holds none of them: a timer to which nobody listens is cleaned up, and never goes off
  // (https://github.com/nodejs/node/issues/57736).
  silence.addEventListener('abort', () => {});
  const limit = AbortSignal.any([silence, ...(ending === undefined ? [] : [ending])]);
  let url = feedUrl(address);
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    if (url === null) return failed('address');
    const place = await placeOf(url, { mayReach, resolve, limit });
    if (place === 'inside') return failed('inside');
    if (typeof place === 'string') return failed(limit.aborted ? 'silent' : 'unknown-host');
    const answer = await ask(url, { place, known, limit });
    if (!('to' in answer)) return answer;
    url = URL.canParse(answer.to, url.href) ? feedUrl(new URL(answer.to, url).href) : null;
  }
  return failed('redirects');
}

/** An address at which a feed may be: http or https, without a name and a password. Pure. @returns null for any other */
export function feedUrl(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || address.length > 2000 || !/^https?:$/.test(url.protocol)) return null;
  if (url.username + url.password !== '') return null;
  url.hash = '';
  return url;
}

interface Asking {
  readonly place: LookupAddress;
  readonly known: Validators;
  readonly limit: AbortSignal;
}

function ask(url: URL, { place, known, limit }: Asking): Promise<Fetched | { readonly to: string }> {
  return new Promise((resolve) => {
    const headers = {
      Accept: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
      'Accept-Encoding': 'gzip',
      'User-Agent': 'Unisono',
      ...(known.etag === null ? {} : { 'If-None-Match': known.etag }),
      ...(known.lastModified === null ? {} : { 'If-Modified-Since': known.lastModified }),
    };
    const send = url.protocol === 'https:' ? secureRequest : plainRequest;
    const asked = send(url, { headers, agent: false, lookup: lookupOf(place), signal: limit }, (answer) => {
      const { statusCode: status = 0, headers: told } = answer;
      if (status === 200) return void bodyOf(answer, limit).then((body) => resolve(newOf(body, url, answer)));
      answer.destroy();
      if (status === 304) resolve({ result: 'same' });
      else if (status >= 300 && status < 400 && told.location !== undefined) resolve({ to: told.location });
      else resolve(failed('status', status));
    });
    // Nobody asked for another protocol; where nobody takes this up, the request ends without an error or an answer.
    asked.once('upgrade', (_answer, socket) => {
      socket.destroy();
      resolve(failed('status', 101));
    });
    asked.once('error', () => resolve(failed(limit.aborted ? 'silent' : 'unreachable')));
    asked.end();
  });
}

function newOf(body: Uint8Array | FeedFault, url: URL, { headers }: IncomingMessage): Fetched {
  if (typeof body === 'string') return failed(body);
  return {
    result: 'new',
    bytes: body,
    charset: /charset=["']?([\w.:-]{1,40})/i.exec(headers['content-type'] ?? '')?.[1] ?? null,
    base: url.href,
    etag: short(headers.etag),
    lastModified: short(headers['last-modified']),
  };
}

/** What is sent back with every question, and so is not kept where it is long. */
const short = (header: string | undefined): string | null =>
  header === undefined || header.length > 200 ? null : header;

/** The whole body, unpacked. */
async function bodyOf(answer: IncomingMessage, limit: AbortSignal): Promise<Uint8Array | FeedFault> {
  const packing = answer.headers['content-encoding'] ?? 'identity';
  if (!/^(?:x-)?gzip$|^identity$/i.test(packing)) {
    answer.destroy();
    return 'no-feed';
  }
  const stop = (): void => void answer.destroy();
  const unpacked: Readable = packing.toLowerCase() === 'identity' ? answer : answer.pipe(createGunzip());
  // A stream that breaks off does not tell the one that it flows into.
  answer.once('error', (error) => unpacked.destroy(error));
  limit.addEventListener('abort', stop, { once: true });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked) {
      size += (chunk as Buffer).length;
      if (size > mostBytes) return 'too-large';
      chunks.push(chunk as Buffer);
    }
    return Buffer.concat(chunks);
  } catch {
    return limit.aborted ? 'silent' : 'unreachable';
  } finally {
    limit.removeEventListener('abort', stop);
    answer.destroy();
  }
}
