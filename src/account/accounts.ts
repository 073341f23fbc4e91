import { freshId, freshToken, type Clock } from '../clock.js';
import { documentNames, type DocumentStore } from '../engine/port.js';
import { UnisonoError } from '../error.js';
import type { ApiToken, Held, Invitation } from './held.js';
import { Kept } from './kept.js';
import { foldName, tidyName } from './name.js';
import { digest, findByToken, hashPassword, isPassword } from './secret.js';

/** What an account may do in the whole installation; what it may do in an incident follows from its roles there.
 *  `admin` manages people. `duty` opens incidents and looks at all of them. */
export const grants = ['admin', 'duty'] as const;
export type Grant = (typeof grants)[number];

/** Somebody who can sign in. The name is how journals name him, so it is never another's, not even after the account has
 *  ended. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  /** An argon2id hash; null until the invitation is accepted. */
  readonly password: string | null;
  /** When the password was set: device cookies of an older one count no more. */
  readonly passwordAt: string;
  readonly grants: readonly Grant[];
  readonly language?: 'en' | 'nl';
  /** Where he is, as IANA names it; left out where he is where his incidents are. */
  readonly timeZone?: string;
  /** Signed addresses from which he has signed in, the latest last. */
  readonly usual: readonly string[];
  readonly createdAt: string;
  readonly endedAt?: string;
}

const hour = 3_600_000;
/** The first link is on somebody's screen: it need not last. The others wait in a mailbox. */
const firstLinkMs = 24 * hour;
const linkMs = 7 * 24 * hour;
const keptAddresses = 5;
/** Tells what it is to whoever finds it, also to the programs that look for secrets in the wrong place. */
const tokenPrefix = 'unisono_';

/** Accounts, the links that make them, and tokens for programs. Whatever it answers is durable. */
export class Accounts {
  private constructor(
    private readonly kept: Kept<Held>,
    private readonly clock: Clock,
  ) {}

  static async open(documents: DocumentStore, clock: Clock): Promise<Accounts> {
    const none: Held = { secret: '', accounts: [], invitations: [], tokens: [] };
    const kept = await Kept.open(documents, documentNames.accounts, none);
    if (kept.value.secret === '')
      await kept.change((held) => ({ next: { ...held, secret: freshToken() }, result: null }));
    return new Accounts(kept, clock);
  }

  get secret(): string {
    return this.kept.value.secret;
  }

  /** Every account, in the order of names; those that have ended too. */
  all(): readonly Account[] {
    return this.kept.value.accounts.toSorted((a, b) => a.name.localeCompare(b.name));
  }

  /** Another object whenever any account is another. */
  get present(): object {
    return this.kept.value.accounts;
  }

  /** An account that has not ended. */
  of(id: string): Account | undefined {
    return this.kept.value.accounts.find((one) => one.id === id && one.endedAt === undefined);
  }

  /** Whoever signs in by this name or e-mail address. */
  called(nameOrEmail: string): Account | undefined {
    const folded = foldName(nameOrEmail);
    const open = this.kept.value.accounts.filter(({ endedAt }) => endedAt === undefined);
    return (
      open.find(({ name }) => foldName(name) === folded) ??
      open.find(({ email }) => email !== undefined && foldName(email) === folded)
    );
  }

  /** Whether the account of this name has ended: who had it acts here by no other way either. */
  hasEnded(name: string): boolean {
    const folded = foldName(name);
    return this.kept.value.accounts.some((one) => one.endedAt !== undefined && foldName(one.name) === folded);
  }

  /** Whether somebody can sign in already. */
  get begun(): boolean {
    return this.kept.value.accounts.some(({ password }) => password !== null);
  }

  /** A new link for the first administrator; the one before it counts no more. @returns null once there is an account */
  inviteFirst(): Promise<string | null> {
    const token = freshToken();
    return this.kept.change((held) => {
      if (held.accounts.some(({ password }) => password !== null)) return { next: held, result: null };
      const invitation = { hash: digest(token), account: null, expiresAt: this.later(firstLinkMs) };
      return { next: { ...held, invitations: [...this.open(held, null), invitation] }, result: token };
    });
  }

  /** Makes an account that waits for its password. @returns it, and the token of its link @throws NAME_TAKEN */
  invite(who: { readonly name: string; readonly email?: string; readonly grants: readonly Grant[] }) {
    const token = freshToken();
    return this.kept.change((held) => {
      const account = this.made(held, who);
      const invitation = { hash: digest(token), account: account.id, expiresAt: this.later(linkMs) };
      const accounts = [...held.accounts, account];
      const invitations = [...this.open(held, account.id), invitation];
      return { next: { ...held, accounts, invitations }, result: { account, token } };
    });
  }

  /** A new link for an account, also for one that was ended by mistake; the one before it counts no more.
   *  @throws ACCOUNT_NOT_FOUND */
  renew(id: string): Promise<string> {
    const token = freshToken();
    return this.kept.change((held) => {
      known(held, id);
      const invitation = { hash: digest(token), account: id, expiresAt: this.later(linkMs) };
      return { next: { ...held, invitations: [...this.open(held, id), invitation] }, result: token };
    });
  }

  /** For whom a link is: null for the first administrator, who has no account yet. @throws LINK_INVALID */
  invited(token: string): Account | null {
    const { account } = this.invitation(this.kept.value, token);
    return account === null ? null : known(this.kept.value, account);
  }

  /** Uses a link up: its account gets a password. Tokens made before it count no more, since a reset may mean that somebody
   *  else had them.
   *  @param name chosen by the first administrator; everybody else has one
   *  @throws LINK_INVALID, NAME_TAKEN */
  async accept(token: string, { password, name }: { password: string; name?: string }): Promise<Account> {
    this.invitation(this.kept.value, token);
    const hash = await hashPassword(password);
    return this.kept.change((held) => {
      // Looked up again: fifty who hashed at once still get one account.
      const invitation = this.invitation(held, token);
      const before =
        invitation.account === null
          ? this.made(held, { name: name ?? '', grants: ['admin', 'duty'] })
          : known(held, invitation.account);
      const { endedAt: _ended, ...opened } = before;
      const account: Account = { ...opened, password: hash, passwordAt: this.clock.now() };
      return {
        next: {
          ...held,
          accounts: [...held.accounts.filter(({ id }) => id !== account.id), account],
          invitations: held.invitations.filter((one) => one !== invitation),
          tokens: held.tokens.filter((one) => one.account !== account.id),
        },
        result: account,
      };
    });
  }

  /** Ends an account: it cannot sign in, its tokens and links count no more, and its name stays its own.
   *  @throws ACCOUNT_NOT_FOUND, LAST_ADMIN */
  end(id: string): Promise<Account> {
    return this.kept.change((held) => {
      const account = { ...known(held, id), endedAt: this.clock.now() };
      const next = {
        ...held,
        accounts: held.accounts.map((one) => (one.id === id ? account : one)),
        invitations: this.open(held, id),
        tokens: held.tokens.filter((one) => one.account !== id),
      };
      if (hasAdmin(held) && !hasAdmin(next))
        throw new UnisonoError('LAST_ADMIN', 'nobody would be left who manages people');
      return { next, result: account };
    });
  }

  /** @throws ACCOUNT_NOT_FOUND, LAST_ADMIN */
  async grant(id: string, given: readonly Grant[]): Promise<Account> {
    return this.edit(id, (account) => ({ ...account, grants: given }));
  }

  async speak(id: string, language: 'en' | 'nl'): Promise<Account> {
    return this.edit(id, (account) => ({ ...account, language }));
  }

  /** Remembers where somebody is. @param timeZone null for where his incidents are */
  async settle(id: string, timeZone: string | null): Promise<Account> {
    return this.edit(id, ({ timeZone: _left, ...account }) => (timeZone === null ? account : { ...account, timeZone }));
  }

  /** Sets another password. @returns null where the present one is not right */
  async changePassword(id: string, { present, next }: { present: string; next: string }): Promise<Account | null> {
    const account = this.of(id);
    if (account === undefined || !(await isPassword(present, account.password))) return null;
    const password = await hashPassword(next);
    return this.edit(id, (one) => ({ ...one, password, passwordAt: this.clock.now() }));
  }

  /** Remembers an address as one from which somebody signs in. */
  async remember(id: string, address: string): Promise<void> {
    if (this.of(id)?.usual.includes(address)) return;
    await this.edit(id, (one) => ({ ...one, usual: [...one.usual, address].slice(-keptAddresses) }));
  }

  /** A token for programs. @returns it, to be shown this once */
  async makeToken(account: string, label: string): Promise<string> {
    const token = tokenPrefix + freshToken();
    const made = { id: freshId(), account, label, hash: digest(token), createdAt: this.clock.now() };
    await this.kept.change((held) => ({ next: { ...held, tokens: [...held.tokens, made] }, result: null }));
    return token;
  }

  tokensOf(account: string): readonly ApiToken[] {
    return this.kept.value.tokens.filter((one) => one.account === account);
  }

  /** Ends a token of this account; one of somebody else's is left alone. @returns whether there was one */
  revokeToken(account: string, id: string): Promise<boolean> {
    return this.kept.change((held) => {
      const tokens = held.tokens.filter((one) => one.id !== id || one.account !== account);
      const found = tokens.length < held.tokens.length;
      return { next: found ? { ...held, tokens } : held, result: found };
    });
  }

  /** Whose token it is. */
  bearer(token: string): Account | undefined {
    const found = findByToken(this.kept.value.tokens, token);
    return found === undefined ? undefined : this.of(found.account);
  }

  /** Calls back with the hash of each token that counts no more. @returns a function that ends it */
  onTokenEnded(listener: (token: string) => void): () => void {
    return this.kept.onChanged(({ tokens }, before) => {
      for (const one of before.tokens) if (!tokens.includes(one)) listener(one.hash);
    });
  }

  private edit(id: string, act: (account: Account) => Account): Promise<Account> {
    return this.kept.change((held) => {
      const account = act(known(held, id));
      const next = { ...held, accounts: held.accounts.map((one) => (one.id === id ? account : one)) };
      if (hasAdmin(held) && !hasAdmin(next))
        throw new UnisonoError('LAST_ADMIN', 'nobody would be left who manages people');
      return { next, result: account };
    });
  }

  private made(held: Held, { name, email, grants: given }: Parameters<Accounts['invite']>[0]): Account {
    const wanted = tidyName(name);
    // A name and an address share one list, since either signs in.
    const taken = new Set(held.accounts.flatMap((one) => [foldName(one.name), foldName(one.email ?? one.name)]));
    for (const one of [wanted, email ?? wanted])
      if (taken.has(foldName(one))) throw new UnisonoError('NAME_TAKEN', `"${one}" belongs to another account`);
    const now = this.clock.now();
    return {
      id: freshId(),
      name: wanted,
      ...(email === undefined ? {} : { email: email.trim() }),
      password: null,
      passwordAt: now,
      grants: given,
      usual: [],
      createdAt: now,
    };
  }

  /** The links that still count, but for those of one account. */
  private open({ invitations }: Held, but: string | null): Invitation[] {
    return invitations.filter(({ account, expiresAt }) => account !== but && expiresAt > this.clock.now());
  }

  private invitation({ invitations }: Held, token: string): Invitation {
    const found = findByToken(invitations, token);
    if (found === undefined || found.expiresAt <= this.clock.now())
      throw new UnisonoError('LINK_INVALID', 'the link is unknown, used, or has expired');
    return found;
  }

  private later(ms: number): string {
    return new Date(Date.parse(this.clock.now()) + ms).toISOString();
  }
}

function known({ accounts }: Held, id: string): Account {
  const found = accounts.find((one) => one.id === id);
  if (found === undefined) throw new UnisonoError('ACCOUNT_NOT_FOUND', `there is no account "${id}"`);
  return found;
}

/** Somebody who has been let in, has not ended, and manages people. */
const hasAdmin = ({ accounts }: Held): boolean =>
  accounts.some((one) => one.grants.includes('admin') && one.password !== null && one.endedAt === undefined);
