import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { Problem } from './problem.js';

/** The names under which the service may be asked while there are no accounts: any other comes from a page that wants to
 *  speak with us under its own name. */
const ourHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** Headers that keep pages from being framed, from running scripts but ours, and from being kept. */
export const headers: RequestHandler[] = [
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
    // Without a referrer browsers would send `Origin: null` with our own forms.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: false,
  }),
  (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  },
];

/** Refuses to be asked under a foreign name, and to be changed from a foreign page.
 *  @throws Problem HOST_FOREIGN, ORIGIN_FOREIGN */
export const guard: RequestHandler = (request, _response, next) => {
  const host = request.get('host') ?? '';
  if (!ourHost.test(host)) throw new Problem('HOST_FOREIGN');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const site = request.get('sec-fetch-site');
    const origin = request.get('origin');
    const foreign =
      (site !== undefined && site !== 'same-origin' && site !== 'none') ||
      (origin !== undefined && !isOurs(origin, host));
    if (foreign) throw new Problem('ORIGIN_FOREIGN');
  }
  next();
};

const isOurs = (origin: string, host: string): boolean =>
  [`http://${host}`, `https://${host}`].includes(origin.toLowerCase()) || origin === `http://${host}`;
