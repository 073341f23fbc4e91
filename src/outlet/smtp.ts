import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Outcome } from '../engine/port.js';

/** A mail server, and how long to wait for it. */
export interface MailServer {
  readonly host: string;
  readonly port?: number;
  /** TLS from the first byte; otherwise it is started when the server offers it. */
  readonly secure: boolean;
  /** No mail and no password over a connection that cannot be encrypted. */
  readonly requireTls: boolean;
  readonly login?: { readonly user: string; readonly pass: string };
  /** The name that we greet with. */
  readonly name: string;
  readonly timeouts: Timeouts;
}

/** Milliseconds. */
export interface Timeouts {
  /** From looking up the name to the connection. */
  readonly connection: number;
  /** From the connection to the greeting. */
  readonly greeting: number;
  /** Silence, at any step: the answer to the finished mail too. */
  readonly socket: number;
  /** The whole hand-over: against a server that says a byte now and then. */
  readonly total: number;
}

/** How far a hand-over came. Once `finished`, the server may have taken the mail, whatever happens next. */
type Step = 'connect' | 'login' | 'offer' | 'finished';

const broken: Readonly<Record<Exclude<Step, 'finished'>, string>> = {
  connect: 'there was no session with the mail server',
  login: 'the session broke off at the login',
  offer: 'the session broke off before the whole mail was handed over',
};

/** Hands one mail for one recipient to a mail server, over a connection of its own.
 *
 *  nodemailer's error is the same for a connection lost at any step, so the steps are followed here. The mail is a
 *  stream that nodemailer begins to read when the server has answered DATA, and ends with the dot when the stream ends:
 *  before that end nothing can have been taken, after it only the server knows.
 *  @throws never: what goes wrong is an outcome. Details quote the server's numbers but not its words, which may
 *  repeat the address, the text or the password. */
export async function handOver(server: MailServer, from: string, to: string, mail: Buffer): Promise<Outcome> {
  let step: Step = 'connect';
  const source = Readable.from([mail]);
  source.once('end', () => {
    step = 'finished';
  });
  const connection = connectionTo(server);
  // This guards a wait and decides no deadline of a crisis, so it needs no injected clock.
  const limit = AbortSignal.timeout(server.timeouts.total);
  let stop = (): void => undefined;
  const lost = new Promise<never>((_resolve, reject) => {
    stop = () => reject(Object.assign(new Error('out of time'), { code: 'ETIMEDOUT' }));
    connection.on('error', reject);
    // nodemailer may end a connection first and only then, in the same breath, tell why.
    connection.on('end', () => setImmediate(reject, new Error('the connection ended')));
    limit.addEventListener('abort', stop);
  });
  const talk = async (): Promise<Outcome> => {
    await called((back) => connection.connect(back));
    if (server.login !== undefined) {
      step = 'login';
      const { login } = server;
      await called((back) => connection.login({ ...login }, back));
    }
    step = 'offer';
    const envelope = { from, to: [to], size: mail.length };
    const taken = await called<{ response: string }>((back) => connection.send(envelope, source, back));
    connection.quit();
    return { result: 'sent', detail: `taken by the mail server: ${numbersOf(taken?.response)}` };
  };
  try {
    return await Promise.race([talk(), lost]);
  } catch (error) {
    return outcomeOf(error, step);
  } finally {
    limit.removeEventListener('abort', stop);
    connection.close();
    source.destroy();
  }
}

function connectionTo({ host, port, secure, requireTls, name, timeouts }: MailServer): SMTPConnection {
  return new SMTPConnection({
    host,
    port,
    secure,
    requireTLS: requireTls,
    name,
    connectionTimeout: timeouts.connection,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.socket,
  });
}

type Back<T> = (error?: Error | null, value?: T) => void;

const called = <T>(act: (back: Back<T>) => void): Promise<T | undefined> =>
  new Promise((resolve, reject) => act((error, value) => (error ? reject(error) : resolve(value))));

/** What may be known of an error of nodemailer's. */
interface SmtpFault {
  readonly code?: string;
  readonly originalCode?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

/** A refusal in so many numbers is a failure at any step; anything else is one only before the mail was finished. */
function outcomeOf(error: unknown, step: Step): Outcome {
  const { code, originalCode, command, response, responseCode = 0 } = error as SmtpFault;
  if (responseCode >= 400 && responseCode < 600) {
    const detail = `the mail server refused ${refused(command)}: ${numbersOf(response)}`;
    return { result: 'failed', detail, retry: responseCode < 500 };
  }
  const why = originalCode ?? code ?? 'no reason given';
  if (step === 'finished') {
    const detail = `the whole mail was handed over, but the mail server did not say whether it took it (${why})`;
    return { result: 'uncertain', detail };
  }
  // These come without a number where the server's offer or its answer cannot be worked with: the same again next time.
  const retry = code !== 'EAUTH' && code !== 'EENVELOPE' && code !== 'EMESSAGE';
  return { result: 'failed', detail: `${broken[step]} (${why}); nothing was sent`, retry };
}

function refused(command = ''): string {
  if (command === 'STARTTLS') return 'to encrypt';
  if (command.startsWith('AUTH')) return 'the login';
  if (command.startsWith('MAIL')) return 'the sender';
  if (command.startsWith('RCPT')) return 'the recipient';
  return command === 'DATA' ? 'the mail' : 'the session';
}

/** What the second number of an enhanced status code is about (RFC 3463). */
const subjects: Readonly<Record<string, string>> = {
  1: 'the address',
  2: 'the mailbox',
  3: 'the mail system',
  4: 'the network',
  5: 'the protocol',
  6: 'the content',
  7: 'policy',
};

/** The reply code and the enhanced status code of a server's answer, and what that is about. */
function numbersOf(response = ''): string {
  const found = /^(\d{3})[ -](\d\.(\d{1,3})\.\d{1,3}(?!\S))?/.exec(response);
  const [, reply = 'no number', status, subject = ''] = found ?? [];
  if (status === undefined) return reply;
  const about = reply.startsWith('2') ? undefined : subjects[subject];
  return about === undefined ? `${reply} ${status}` : `${reply} ${status}, about ${about}`;
}
