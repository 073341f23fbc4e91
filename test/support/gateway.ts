import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What a gateway was sent. */
export interface TakenCall {
  readonly headers: IncomingMessage['headers'];
  readonly raw: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Gateway {
  readonly url: string;
  readonly port: number;
  readonly taken: readonly TakenCall[];
  close(): Promise<void>;
}

/** A gateway on this machine that takes calls, and answers as it is told. */
export function startGateway(
  answer: (response: ServerResponse, socket: Socket) => void = (response) => void response.writeHead(202).end('taken'),
): Promise<Gateway> {
  const taken: TakenCall[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const raw = Buffer.concat(parts).toString();
      taken.push({ headers: request.headers, raw, body: JSON.parse(raw) as Record<string, unknown> });
      answer(response, request.socket);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = (): Promise<void> =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${port}/calls?tenant=1`, port, taken, close });
    });
  });
}
