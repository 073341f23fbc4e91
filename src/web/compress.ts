import compression from 'compression';
import type { RequestHandler } from 'express';

/** What is sent packed: pages, styles and modules. Not streams of events, which would wait in the packer; not what programs
 *  get, which may hold a new token beside words of others. A page holds one secret, the token of its forms, and that is
 *  masked anew each time (`csrf.ts`). */
const packed = /^text\/(?:html|css|javascript)\b/;

/** Packs answers for who takes them so. */
export const compressed: RequestHandler = compression({
  filter: (_request, response) => packed.test(String(response.getHeader('Content-Type'))),
});
