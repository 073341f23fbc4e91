import request from 'supertest';
import type { Account, Grant } from '../../src/account/accounts.js';
import type { TestService } from './service.js';

/** Tokens of the people of each service, by name. */
const tokens = new WeakMap<TestService, Map<string, Promise<string>>>();

/** What a test says of somebody who asks. */
export interface Asking {
  /** Whoever asks; null for nobody. Everybody is on duty unless he was made otherwise before. */
  readonly by?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes an account through the account service, as an administrator would; the invitation stays unused. */
export async function account(service: TestService, name: string, ...grants: Grant[]): Promise<Account> {
  return (await service.people.accounts.invite({ name, grants })).account;
}

/** The password of everybody who signs in by one. */
export const password = 'four odd words here';

/** Makes an account whose invitation was accepted. */
export async function member(service: TestService, name: string, ...grants: Grant[]): Promise<Account> {
  const { token } = await service.people.accounts.invite({ name, grants });
  return service.people.accounts.accept(token, { password });
}

/** A token of somebody; he gets an account, and duty, when he is named for the first time. */
export function tokenOf(service: TestService, name: string): Promise<string> {
  const known = tokens.get(service) ?? new Map<string, Promise<string>>();
  tokens.set(service, known);
  const token =
    known.get(name) ??
    (async () => {
      const { accounts } = service.people;
      const { id } = accounts.called(name) ?? (await account(service, name, 'duty'));
      return accounts.makeToken(id, 'test');
    })();
  known.set(name, token);
  return token;
}

/** Headers by which somebody asks. */
export const as = async (service: TestService, by: string | null): Promise<Record<string, string>> =>
  by === null ? {} : { Authorization: `Bearer ${await tokenOf(service, by)}` };

/** Gets a path as somebody; Eva where nobody is named. */
export async function get(service: TestService, path: string, { by = 'Eva', headers = {} }: Asking = {}) {
  return request(service.app)
    .get(path)
    .set({ ...(await as(service, by)), ...headers });
}

/** Gets a page as somebody. */
export const getPage = (service: TestService, path: string, { by = 'Eva', headers = {} }: Asking = {}) =>
  get(service, path, { by, headers: { Accept: 'text/html', ...headers } });

/** Sends a form as somebody, as a page would. */
export async function sendForm(
  service: TestService,
  path: string,
  fields: object,
  { by = 'Eva', headers = {} }: Asking = {},
) {
  return request(service.app)
    .post(path)
    .set({ Accept: 'text/html', ...(await as(service, by)), ...headers })
    .type('form')
    .send(fields);
}

/** A browser in which people sign in and send forms, with its cookies. */
export class Browser {
  readonly agent;

  constructor(
    readonly service: TestService,
    headers: Readonly<Record<string, string>> = {},
  ) {
    this.agent = request.agent(service.app).set({ Accept: 'text/html', ...headers });
  }

  get(path: string) {
    return this.agent.get(path);
  }

  /** The token that forms of a page bring back. */
  async csrf(path: string): Promise<string> {
    const { text } = await this.get(path);
    return /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
  }

  /** Sends a form from the page on which it stands. */
  async send(path: string, fields: Readonly<Record<string, unknown>> = {}, from = '/me') {
    // First, since a request takes its cookies when it is made.
    const csrf = await this.csrf(from);
    return this.agent
      .post(path)
      .type('form')
      .send({ ...fields, _csrf: csrf });
  }

  signIn(name: string, fields: Readonly<Record<string, unknown>> = {}) {
    return this.send('/sign-in', { name, password, ...fields }, '/sign-in');
  }
}

/** Lets somebody sign in by the password of all; he gets an account, and duty, where he has none. */
export async function withPassword(service: TestService, name: string): Promise<void> {
  const { accounts } = service.people;
  const known = accounts.called(name);
  if (known === undefined) await member(service, name, 'duty');
  if (known?.password !== null) return;
  await accounts.accept(await accounts.renew(known.id), { password });
  // A new password ends the tokens of before.
  tokens.get(service)?.delete(name);
}

/** Signs somebody in, and gives the cookies that his browser then holds. He gets an account, and duty, and his password
 *  where he has none. */
export async function cookiesOf(service: TestService, name: string): Promise<{ name: string; value: string }[]> {
  await withPassword(service, name);
  const { headers } = await new Browser(service).signIn(name);
  return (headers['set-cookie'] as unknown as string[]).map((one) => {
    const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
    return { name: key, value };
  });
}
