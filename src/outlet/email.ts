import type { Outlet } from '../engine/port.js';
import { UnisonoError } from '../error.js';
import { addressFault, isDomain, plainLine } from '../message/address.js';
import { composeMail, type Sender } from './mail.js';
import { never, realOutlet } from './real.js';
import { handOver, type MailServer, type Timeouts } from './smtp.js';

/** The mail server in parts, or as one URL: `smtp://user:password@host:587`, `smtps://` for TLS from the first byte. */
export type ServerOptions =
  | { readonly url: string }
  | {
      readonly host: string;
      readonly port?: number;
      readonly secure?: boolean;
      readonly user?: string;
      readonly pass?: string;
    };

export type EmailOptions = ServerOptions & {
  readonly from: Sender;
  /** The right-hand side of the Message-ID, and our name in the greeting; the sender's domain when not given. */
  readonly domain?: string;
  /** Refuse a server that offers no TLS; true when there is a password to protect, unless told otherwise. */
  readonly requireTls?: boolean;
  /** Milliseconds: 10 s to connect, 10 s for the greeting, 30 s of silence, 120 s in all, unless told otherwise. */
  readonly timeouts?: Partial<Timeouts>;
};

const patience: Timeouts = { connection: 10_000, greeting: 10_000, socket: 30_000, total: 120_000 };

/** An outlet that sends e-mail through any SMTP server: one plain-text mail to one person, over one connection, so that
 *  no mail's fate hangs on another's. How many go at once is the caller's choice.
 *
 *  E-mail cannot be sent exactly once: a server may take a mail and be cut off before it says so. Such a delivery is
 *  `uncertain`, and carries the Message-ID by which people can look for it.
 *  @throws CONFIG_INVALID, ADDRESS_INVALID (the sender's) */
export function emailOutlet(options: EmailOptions): Outlet {
  const from = senderOf(options.from);
  const domain = options.domain ?? from.address.slice(from.address.indexOf('@') + 1);
  if (!isDomain(domain)) throw wrong('the domain of the Message-ID is not a domain name');
  const server = serverOf(options, domain);
  return realOutlet('email', async (delivery) => {
    let mail: Buffer;
    try {
      const composed = await composeMail(delivery, from, domain);
      if ('fault' in composed) return never(composed.fault);
      mail = composed.mail;
    } catch {
      // Nothing was sent yet; the error's own words may quote the text.
      return never('the mail could not be composed');
    }
    return handOver(server, from.address, delivery.contact.email, mail);
  });
}

const wrong = (message: string): UnisonoError => new UnisonoError('CONFIG_INVALID', message);

function senderOf({ name = '', address }: Sender): Sender {
  const fault = addressFault(address);
  if (fault !== null) {
    throw new UnisonoError('ADDRESS_INVALID', `the sender's address is not one plain address: ${fault}`);
  }
  return { name: plainLine(name), address };
}

function serverOf(options: EmailOptions, name: string): MailServer {
  const { host, port, secure = port === 465, user, pass } = 'url' in options ? partsOf(options.url) : options;
  if (host === '' || /[\s\p{Cc}]/u.test(host)) throw wrong('the mail server has no usable host name');
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw wrong("the mail server's port is not a number between 1 and 65535");
  }
  const timeouts = { ...patience, ...options.timeouts };
  if (!Object.values(timeouts).every((ms) => Number.isInteger(ms) && ms > 0 && ms < 2 ** 31)) {
    throw wrong('a time-out of the mail server is not a whole number of milliseconds above 0');
  }
  if (!user !== !pass) throw wrong('the login to the mail server needs both a user and a password');
  return {
    host,
    ...(port !== undefined && { port }),
    secure,
    requireTls: options.requireTls ?? Boolean(user),
    ...(user && pass && { login: { user, pass } }),
    name,
    timeouts,
  };
}

/** Never quotes the URL: it may hold a password. */
function partsOf(text: string): Exclude<ServerOptions, { url: string }> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    url === undefined ||
    !/^smtps?:$/.test(url.protocol) ||
    !/^\/?$/.test(url.pathname) ||
    url.search + url.hash !== ''
  ) {
    throw wrong('the mail server is not written as smtp://user:password@host:port or smtps://…, without more');
  }
  try {
    return {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      ...(url.port !== '' && { port: Number(url.port) }),
      ...(url.protocol === 'smtps:' && { secure: true }),
      user: decodeURIComponent(url.username),
      pass: decodeURIComponent(url.password),
    };
  } catch {
    throw wrong('the user or password in the URL of the mail server is not percent-encoded as it should be');
  }
}
