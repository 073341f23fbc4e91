import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { Problem } from './problem.js';

/** The names under which this machine may ask. Any other, but for the public one, comes from a page that wants to speak with
 *  us under its own name. */
const ourHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** Headers that keep pages from being framed, from running scripts but ours, and from being kept.
 *  @param url the public origin; where it is https, browsers are told to come by no other way */
export const headers = (url: string | undefined): RequestHandler[] => [
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    // Without a referrer browsers would send `Origin: null` with our own forms.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: url?.startsWith('https:') === true && { maxAge: 31_536_000, includeSubDomains: false },
  }),
  (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  },
];

/** Refuses to be asked under a foreign name, and to be changed from a foreign page.
 *  @param url the public origin, when there is one
 *  @throws Problem HOST_FOREIGN, ORIGIN_FOREIGN */
export function guard(url: string | undefined): RequestHandler {
  const publicHost = url === undefined ? undefined : new URL(url).host;
  return (request, _response, next) => {
    const host = (request.get('host') ?? '').toLowerCase();
    if (!ourHost.test(host) && host !== publicHost) throw new Problem('HOST_FOREIGN');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const site = request.get('sec-fetch-site');
      const origin = request.get('origin')?.toLowerCase();
      const ours = host === publicHost ? [url] : [`http://${host}`, `https://${host}`];
      const foreign =
        (site !== undefined && site !== 'same-origin' && site !== 'none') ||
        (origin !== undefined && !ours.includes(origin));
      if (foreign) throw new Problem('ORIGIN_FOREIGN');
    }
    next();
  };
}
