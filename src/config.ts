import { UnisonoError } from './error.js';

/** How the service runs, read from the environment once at the start. */
export interface Config {
  /** Where journals and documents live. */
  readonly dataFolder: string;
  readonly host: string;
  /** Where people reach the service, as an origin; left out where only this machine does. */
  readonly url?: string;
  /** How many proxies stand in front, whose word about who asks is taken. */
  readonly trustProxy?: number;
  readonly port: number;
  readonly logLevel: string;
  /** An organisation's own folder: its words, and playbooks and templates that go before ours. */
  readonly organisation?: string;
  /** What the organisation's Mastodon server takes, in characters. */
  readonly mastodonLimit?: number;
  /** Undefined where no mail server is set up: mail is then refused before it is released. */
  readonly mail?: { readonly url: string; readonly from: string };
  /** The gateway that calls people by text message or voice; undefined where there is none. */
  readonly webhook?: { readonly url: string; readonly secret: string };
  /** What programs sign with that bring in what the public says; undefined where they come with a token alone. */
  readonly intakeSecret?: string;
  /** Whether feeds may be read from addresses inside the network; else from public ones alone. */
  readonly feedsInside?: boolean;
}

interface Setting {
  readonly name: string;
  readonly fallback: string;
  readonly meaning: string;
}

/** Every setting with its default, as `serve --help` shows them. */
export const settings: readonly Setting[] = [
  { name: 'UNISONO_DATA', fallback: 'data', meaning: 'folder for journals and documents; made when it is not there' },
  {
    name: 'UNISONO_HOST',
    fallback: '127.0.0.1',
    meaning: 'address to listen on; one that others can reach needs UNISONO_URL',
  },
  {
    name: 'UNISONO_URL',
    fallback: '',
    meaning:
      'where people reach it, such as https://crisis.example; for links, and the only foreign name it answers to',
  },
  {
    name: 'UNISONO_TRUST_PROXY',
    fallback: '',
    meaning: 'how many proxies stand in front and say in X-Forwarded-For who asks; none when empty',
  },
  { name: 'UNISONO_PORT', fallback: '7345', meaning: 'port to listen on; 0 takes any free one' },
  { name: 'UNISONO_LOG', fallback: 'info', meaning: 'how much to log: fatal, error, warn, info, debug or silent' },
  {
    name: 'UNISONO_SMTP_URL',
    fallback: '',
    meaning: 'mail server, such as smtps://user:password@mail.example:465; none when empty',
  },
  { name: 'UNISONO_MAIL_FROM', fallback: '', meaning: 'address that mail is sent from; needed with UNISONO_SMTP_URL' },
  {
    name: 'UNISONO_WEBHOOK_URL',
    fallback: '',
    meaning:
      'gateway that calls the team by text message or voice, such as https://gateway.example/calls; none when empty',
  },
  {
    name: 'UNISONO_WEBHOOK_SECRET',
    fallback: '',
    meaning: 'secret with which calls are signed, at least 16 characters; needed with UNISONO_WEBHOOK_URL',
  },
  {
    name: 'UNISONO_INTAKE_SECRET',
    fallback: '',
    meaning:
      'secret with which programs sign what the public says when they bring it in, at least 16 characters; a token alone when empty',
  },
  {
    name: 'UNISONO_FEEDS_INSIDE',
    fallback: '',
    meaning: 'yes lets people add feeds at addresses inside your network too, which this machine then calls',
  },
];

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];
const loopback = ['127.0.0.1', '::1', 'localhost'];

/** Reads the configuration. @throws CONFIG_INVALID naming the variable and its cure */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const value = (name: string): string =>
    environment[name]?.trim() || (settings.find((setting) => setting.name === name)?.fallback ?? '');
  const port = Number(value('UNISONO_PORT'));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw invalid('UNISONO_PORT', `"${value('UNISONO_PORT')}" is no port: give a number from 0 to 65535`);
  }
  const host = value('UNISONO_HOST');
  const origin = value('UNISONO_URL');
  if (!loopback.includes(host) && origin === '') {
    throw invalid(
      'UNISONO_HOST',
      `others can reach "${host}": say in UNISONO_URL under which address, such as https://crisis.example, or use one of ${loopback.join(', ')}`,
    );
  }
  const proxies = value('UNISONO_TRUST_PROXY');
  if (!/^\d?$/.test(proxies))
    throw invalid('UNISONO_TRUST_PROXY', `"${proxies}" is no count: give how many proxies stand in front, such as 1`);
  const logLevel = value('UNISONO_LOG');
  if (!levels.includes(logLevel))
    throw invalid('UNISONO_LOG', `"${logLevel}" is no level: use one of ${levels.join(', ')}`);
  const organisation = value('UNISONO_ORGANISATION');
  const mastodon = value('UNISONO_MASTODON_LIMIT');
  if (mastodon !== '' && !/^[1-9]\d{1,5}$/.test(mastodon)) {
    throw invalid('UNISONO_MASTODON_LIMIT', `"${mastodon}" is no limit: give a number of characters, such as 500`);
  }
  const url = value('UNISONO_SMTP_URL');
  const webhook = value('UNISONO_WEBHOOK_URL');
  const intakeSecret = value('UNISONO_INTAKE_SECRET');
  if (intakeSecret !== '' && intakeSecret.length < 16)
    throw invalid('UNISONO_INTAKE_SECRET', 'give at least 16 characters that nobody guesses');
  const inside = value('UNISONO_FEEDS_INSIDE');
  if (!['', 'yes', 'no'].includes(inside)) throw invalid('UNISONO_FEEDS_INSIDE', `"${inside}" is neither yes nor no`);
  return {
    dataFolder: value('UNISONO_DATA'),
    host,
    port,
    logLevel,
    ...(origin === '' ? {} : { url: originOf(origin) }),
    ...(Number(proxies) === 0 ? {} : { trustProxy: Number(proxies) }),
    ...(organisation === '' ? {} : { organisation }),
    ...(mastodon === '' ? {} : { mastodonLimit: Number(mastodon) }),
    ...(url === '' ? {} : { mail: mailConfig(url, value('UNISONO_MAIL_FROM')) }),
    ...(webhook === '' ? {} : { webhook: webhookConfig(webhook, value('UNISONO_WEBHOOK_SECRET')) }),
    ...(intakeSecret === '' ? {} : { intakeSecret }),
    ...(inside === 'yes' ? { feedsInside: true } : {}),
  };
}

function originOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  const plain = url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search + url.hash === '';
  if (!plain || url.username !== '')
    throw invalid('UNISONO_URL', `"${given}" is no origin: give scheme and host alone, such as https://crisis.example`);
  return url.origin;
}

function mailConfig(url: string, from: string): NonNullable<Config['mail']> {
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) {
    throw invalid(
      'UNISONO_SMTP_URL',
      'it is no address of a mail server: write smtp://host:port or smtps://user:password@host:port',
    );
  }
  if (!/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(from))
    throw invalid('UNISONO_MAIL_FROM', 'mail needs a sender: give one plain e-mail address');
  return { url, from };
}

function webhookConfig(url: string, secret: string): NonNullable<Config['webhook']> {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw invalid('UNISONO_WEBHOOK_URL', 'it is no address that can be called safely: write https://host/path');
  if (secret.length < 16)
    throw invalid(
      'UNISONO_WEBHOOK_SECRET',
      'calls are signed with it: give at least 16 characters that nobody guesses',
    );
  return { url, secret };
}

const invalid = (name: string, why: string): UnisonoError =>
  new UnisonoError('CONFIG_INVALID', `${name}: ${why}`, { name });
