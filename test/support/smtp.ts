import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** One mail as a real server took it. */
export interface TakenMail {
  readonly from: string;
  /** The envelope's recipients: who would get it, whatever the headers say. */
  readonly to: readonly string[];
  readonly user: string | undefined;
  readonly raw: Buffer;
  readonly parsed: ParsedMail;
}

export interface MailServer {
  readonly port: number;
  readonly taken: readonly TakenMail[];
  /** How many clients ever connected. */
  readonly connections: () => number;
  close(): Promise<void>;
}

/** A real SMTP server on a free port of this machine. With a login it wants that login, over plain text too.
 *  @param options.tls offers STARTTLS with a certificate that nobody trusts */
export async function startMailServer(
  options: { login?: { user: string; pass: string }; tls?: boolean } = {},
): Promise<MailServer> {
  const taken: TakenMail[] = [];
  let connections = 0;
  const { login } = options;
  const server = new SMTPServer({
    logger: false,
    allowInsecureAuth: true,
    authOptional: login === undefined,
    disabledCommands: [...(login === undefined ? ['AUTH'] : []), ...(options.tls ? [] : ['STARTTLS'])],
    onConnect(_session, done) {
      connections++;
      done();
    },
    onAuth({ username, password }, _session, done) {
      if (username === login?.user && password === login?.pass) done(null, { user: username });
      else done(Object.assign(new Error(`no such login: ${username} ${password}`), { responseCode: 535 }));
    },
    onData(stream, session, done) {
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        const raw = Buffer.concat(chunks);
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          user: session.user,
          raw,
          parsed: await simpleParser(raw),
        });
        done();
      })();
    },
  });
  // A client that refuses our certificate is not an error of the server's.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    connections: () => connections,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** Where a hostile server turns hostile: instead of its greeting, of its answer to a command, while the mail arrives
 *  (`body`), or instead of its answer to the finished mail (`dot`). */
export type Phase = 'greeting' | 'ehlo' | 'auth' | 'mail' | 'rcpt' | 'data' | 'body' | 'dot';

/** Hang up, reset the connection, say nothing, say a byte now and then, or these words. */
export type Malice = 'drop' | 'reset' | 'stall' | 'trickle' | { readonly reply: string };

export interface HostileServer {
  readonly port: number;
  /** Every finished mail: recorded at its dot, before any answer, unless the answer is to be a refusal. */
  readonly stored: readonly string[];
  /** Every command line that came. */
  readonly heard: readonly string[];
  close(): Promise<void>;
}

/** A server that keeps to SMTP up to one phase.
 *  @param offers extensions that it claims, such as PIPELINING */
export async function startHostileServer(
  at: Phase,
  malice: Malice,
  offers: readonly string[] = [],
): Promise<HostileServer> {
  const stored: string[] = [];
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const refuses = typeof malice === 'object' && /^[45]/.test(malice.reply);
  const greeting = ['hostile.test', ...offers];
  const ehlo = greeting.map((line, index) => `250${index === greeting.length - 1 ? ' ' : '-'}${line}`).join('\r\n');

  const server: Server = createServer((socket) => {
    let rest = '';
    let inMail = false;
    let mute = false;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);

    const answer = (phase: Phase, reply: string): void => {
      if (mute) return;
      if (phase !== at) return void socket.write(`${reply}\r\n`);
      if (typeof malice === 'object') return void socket.write(`${malice.reply}\r\n`);
      mute = true;
      if (malice === 'drop') socket.end(() => socket.destroy());
      if (malice === 'reset') socket.resetAndDestroy();
      if (malice === 'trickle') trickle(socket);
    };

    answer('greeting', '220 hostile.test ESMTP');
    socket.on('data', (chunk) => {
      if (inMail && at === 'body') return answer('body', '');
      rest += chunk.toString('latin1');
      for (;;) {
        const end = inMail ? rest.indexOf('\r\n.\r\n') : rest.indexOf('\r\n');
        if (end < 0 || mute) return;
        const line = rest.slice(0, end);
        rest = rest.slice(end + (inMail ? 5 : 2));
        if (inMail) {
          inMail = false;
          if (at !== 'dot' || !refuses) stored.push(line);
          answer('dot', '250 2.0.0 queued');
          continue;
        }
        heard.push(line);
        const verb = line.slice(0, 4).toUpperCase();
        if (verb === 'EHLO') answer('ehlo', ehlo);
        else if (verb === 'HELO') answer('ehlo', '250 hostile.test');
        else if (verb === 'AUTH') answer('auth', '235 2.7.0 welcome');
        else if (verb === 'MAIL') answer('mail', '250 2.1.0 ok');
        else if (verb === 'RCPT') answer('rcpt', '250 2.1.5 ok');
        else if (verb === 'DATA') {
          inMail = at !== 'data' || (typeof malice === 'object' && malice.reply.startsWith('3'));
          answer('data', '354 go ahead');
          // A recipient was refused, so there is nobody to take a mail for.
          if (at === 'rcpt' || at === 'mail') inMail = false;
        } else socket.write('221 2.0.0 bye\r\n');
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    stored,
    heard,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A wire to a server on this machine that is cut once it has carried so many bytes one way: `up` from the client to
 *  the server, `down` back. */
export async function startCutWire(
  port: number,
  way: 'up' | 'down',
  bytes: number,
): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const wire = createServer((client) => {
    const server = connect(port, '127.0.0.1');
    const [from, to] = way === 'up' ? [client, server] : [server, client];
    let left = bytes;
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    to.pipe(from);
    from.on('data', (chunk) => {
      const part = chunk.subarray(0, left);
      left -= part.length;
      to.write(part);
      // Ends rather than resets: what was carried so far is to arrive.
      if (left === 0) for (const socket of [client, server]) socket.end();
    });
    from.on('end', () => to.end());
  });
  wire.listen(0, '127.0.0.1');
  await once(wire, 'listening');
  return {
    port: (wire.address() as AddressInfo).port,
    async close() {
      for (const socket of sockets) socket.destroy();
      wire.close();
      await once(wire, 'close');
    },
  };
}

/** A port of this machine that nobody listens on. */
export async function deafPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function trickle(socket: Socket): void {
  socket.write('250-');
  const timer = setInterval(() => socket.write('x'), 20);
  socket.on('close', () => clearInterval(timer));
}
