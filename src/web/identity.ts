import type { Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import type { Account } from '../account/accounts.js';
import type { People } from '../account/people.js';
import { digest, sign } from '../account/secret.js';
import { longestMs, type Sessions } from '../account/session.js';
import { freshToken } from '../clock.js';
import { Problem } from './problem.js';

declare module 'express-session' {
  interface SessionData {
    account?: string;
    agent?: string;
  }
}

/** Who asks, and how we know. */
export interface Identity {
  readonly account: Account | null;
  /** The hash of the browser's session; null for a program, and for somebody who is not signed in. */
  readonly session: string | null;
  /** The hash of the program's token; null for a browser. */
  readonly token: string | null;
  /** What each of the browser's forms must bring back; null for a program, which no page can make ask. */
  readonly csrf: string | null;
  /** Whether the request came by https, as far as we know. */
  readonly secure: boolean;
}

const identities = new WeakMap<Request, Identity>();
const nobody: Identity = { account: null, session: null, token: null, csrf: null, secure: false };

/** Who asks; nobody, before that was found out. */
export const identityOf = (request: Request): Identity => identities.get(request) ?? nobody;

/** Finds out who asks: by a program's token, or by the browser's session.
 *  @param url the public origin: where it is https, every way in was, whatever the last hop is
 *  @throws Problem TOKEN_INVALID */
export function identify(people: People, url: string | undefined): RequestHandler {
  const { accounts, sessions } = people;
  const store = new SessionStore(sessions);
  const isSecure = (request: Request): boolean => url?.startsWith('https:') === true || request.secure;
  const make = (secure: boolean): RequestHandler =>
    session({
      name: nameOf('session', secure),
      secret: sign(accounts.secret, 'session'),
      genid: freshToken,
      resave: false,
      saveUninitialized: false,
      store,
      // Lax, not strict: a link in a colleague's mail must not lead to the door. What changes something has a token too.
      // By request, since whichever of the two middlewares was made last writes the cookies of both.
      cookie: (request) => ({
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
        secure: isSecure(request as Request),
        maxAge: longestMs,
      }),
    });
  const open = { plain: make(false), secure: make(true) };
  return (request, response, next) => {
    const secure = isSecure(request);
    const token = /^Bearer +(\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
    if (token !== undefined) {
      const account = accounts.bearer(token);
      if (account === undefined) throw new Problem('TOKEN_INVALID');
      identities.set(request, { account, session: null, token: digest(token), csrf: null, secure });
      return next();
    }
    // The library sets a secure cookie only where it sees https itself.
    if (secure && !request.secure) Object.defineProperty(request, 'secure', { value: true });
    return open[secure ? 'secure' : 'plain'](request, response, (error?: unknown) => {
      if (error !== undefined) return next(error);
      const account = accounts.of(request.session.account ?? '') ?? null;
      const bound = account === null ? visitOf(request, response, secure) : request.sessionID;
      identities.set(request, {
        account,
        session: account === null ? null : digest(request.sessionID),
        token: null,
        csrf: formToken(accounts.secret, bound),
        secure,
      });
      return next();
    });
  };
}

const formToken = (secret: string, bound: string): string => sign(secret, `form ${bound}`);

/** Signs the browser in that asks, under a new session id: one that somebody slipped it before counts no more.
 *  @param secret signs what its forms bring back
 *  Resolves when that is durable. */
export function beginSession(request: Request, account: Account, secret: string): Promise<void> {
  const { session: before } = request;
  const { secure } = identityOf(request);
  // A program has none, and needs none.
  if (before === undefined) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const done = (error: unknown): void => (error === undefined || error === null ? resolve() : reject(error as Error));
    before.regenerate((error: unknown) => {
      if (error !== undefined && error !== null) return done(error);
      request.session.account = account.id;
      request.session.agent = request.get('user-agent') ?? '';
      // What is said to him in this very answer is said to whoever he is now.
      identities.set(request, {
        account,
        session: digest(request.sessionID),
        token: null,
        csrf: formToken(secret, request.sessionID),
        secure,
      });
      return request.session.save(done);
    });
  });
}

/** Signs the browser out that asks. Resolves when that is durable. */
export function endSession(request: Request): Promise<void> {
  const { session: present } = request;
  if (present === undefined) return Promise.resolve();
  return new Promise((resolve, reject) => {
    present.destroy((error: unknown) => (error === undefined || error === null ? resolve() : reject(error as Error)));
  });
}

/** A cookie's name: browsers take one that begins with `__Host-` by https alone, and from no other host. */
const nameOf = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name);

/** A cookie of the service that no script reads. @param forS how long it lasts, in seconds; null until the
 *  browser is closed */
export function cookie(request: Request, name: string, value: string, forS: number | null): string {
  const { secure } = identityOf(request);
  return written(nameOf(name, secure), value, secure, forS);
}

const written = (name: string, value: string, secure: boolean, forS: number | null): string =>
  `${name}=${encodeURIComponent(value)}; HttpOnly; SameSite=Lax; Path=/${forS === null ? '' : `; Max-Age=${forS}`}${secure ? '; Secure' : ''}`;

/** The value of a cookie that `cookie` made; undefined where there is none that can be read. */
export function cookieOf(request: Request, name: string, secure = identityOf(request).secure): string | undefined {
  const wanted = `${nameOf(name, secure)}=`;
  const found = (request.get('cookie') ?? '')
    .split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(wanted));
  try {
    return found === undefined ? undefined : decodeURIComponent(found.slice(wanted.length));
  } catch {
    return undefined;
  }
}

/** Ties the forms of somebody who is not signed in to his browser, without keeping anything of him. */
function visitOf(request: Request, response: Response, secure: boolean): string {
  const known = cookieOf(request, 'visit', secure);
  const visit = known !== undefined && /^[\w-]{43}$/.test(known) ? known : freshToken();
  // Again with each page, so that it lasts a day from the last: a form must not grow old while somebody thinks about it.
  if (request.accepts(['application/json', 'text/html']) === 'text/html')
    response.append('Set-Cookie', written(nameOf('visit', secure), visit, secure, 86_400));
  return `visit ${visit}`;
}

/** Our sessions as express-session asks for them. Nothing is kept of a browser in which nobody is signed in. */
class SessionStore extends session.Store {
  constructor(private readonly sessions: Sessions) {
    super();
  }

  override get(id: string, callback: (error: unknown, found?: session.SessionData | null) => void): void {
    const found = this.sessions.find(id);
    if (found === undefined) return callback(null, null);
    const cookieData = { originalMaxAge: longestMs } as session.SessionData['cookie'];
    return callback(null, { cookie: cookieData, account: found.account, agent: found.agent });
  }

  override set(id: string, { account, agent = '' }: session.SessionData, callback?: (error?: unknown) => void): void {
    if (account === undefined || this.sessions.find(id) !== undefined) return this.touch(id, null, callback);
    void this.sessions.begin(id, { account, agent }).then(
      () => callback?.(),
      (error: unknown) => callback?.(error),
    );
  }

  override touch(id: string, _data: unknown, callback?: () => void): void {
    this.sessions.touch(id);
    callback?.();
  }

  override destroy(id: string, callback?: (error?: unknown) => void): void {
    const found = this.sessions.find(id);
    if (found === undefined) return callback?.();
    void this.sessions.end({ account: found.account, hash: found.hash }).then(
      () => callback?.(),
      (error: unknown) => callback?.(error),
    );
  }
}
