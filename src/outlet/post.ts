import type { LookupAddress } from 'node:dns';
import { request as plainRequest, type ClientRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { lookupOf } from '../address.js';
import type { Outcome } from '../engine/port.js';

interface Post {
  /** Where to connect, whatever the name may say by then. */
  readonly address: LookupAddress;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Ends it, whatever it has come to. */
  readonly limit: AbortSignal;
}

/** Posts once, over a connection of its own, and tells apart what certainly did not arrive, what did, and what nobody knows.
 *  Follows no redirect; reads no answer but its status.
 *  @throws never: what goes wrong is an outcome. Details name statuses and codes, never words of the other side */
export function postOnce(url: URL, { address, body, headers, limit }: Post): Promise<Outcome> {
  return new Promise((resolve) => {
    // Once the last byte was handed to the connection, the other side may have taken it, whatever happens next.
    let finished = false;
    const send = url.protocol === 'https:' ? secureRequest : plainRequest;
    const sent: ClientRequest = send(url, {
      method: 'POST',
      headers,
      agent: false,
      lookup: lookupOf(address),
      signal: limit,
    });
    sent.once('finish', () => {
      finished = true;
    });
    sent.once('response', (answer) => {
      const { statusCode = 0 } = answer;
      // The status says all; a body without end is nobody's answer.
      answer.destroy();
      resolve(outcomeOf(statusCode));
    });
    sent.once('error', (error: NodeJS.ErrnoException) => {
      const why = limit.aborted ? 'no answer in time' : (error.code ?? 'no reason given');
      resolve(
        finished
          ? {
              result: 'uncertain',
              detail: `the call was handed over, but the gateway did not say whether it took it (${why})`,
            }
          : {
              result: 'failed',
              detail: `there was no session with the gateway (${why}); nothing was sent`,
              retry: true,
            },
      );
    });
    sent.end(body);
  });
}

/** Busy or slow down: it was not taken, and will be later. */
const later = [408, 425, 429, 503];
/** Something broke behind the gateway's door, perhaps after it had taken the call. */
const broken = [500, 502, 504];

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return { result: 'sent', detail: `taken by the gateway: ${status}` };
  if (broken.includes(status))
    return { result: 'uncertain', detail: `the gateway broke down over it and may have taken it (${status})` };
  if (status >= 300 && status < 400)
    return {
      result: 'failed',
      detail: `the gateway points elsewhere (${status}), which is not followed`,
      retry: false,
    };
  return { result: 'failed', detail: `the gateway refused the call: ${status}`, retry: later.includes(status) };
}
