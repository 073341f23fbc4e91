import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a feed's server answers. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A server of feeds on this machine, that answers as the test says at the moment. */
export interface FeedServer {
  readonly url: string;
  answer: Answering;
  /** What was asked, the earliest first. */
  readonly asked: readonly IncomingMessage[];
  close(): Promise<void>;
}

/** Answers with a document. @param headers more of them, such as an ETag */
export const gives =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answering =>
  (_request, response) =>
    void response.writeHead(200, { 'Content-Type': 'application/rss+xml', ...headers }).end(body);

/** An RSS feed with items as they are written. */
export const rss = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Daily Example</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;

export async function feedServer(answer: Answering): Promise<FeedServer> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    feed.answer(request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const feed: FeedServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return feed;
}
