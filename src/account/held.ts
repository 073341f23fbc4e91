import type { Account } from './accounts.js';

/** A one-time link by which an account gets its password. Without an account it is the first administrator's. */
export interface Invitation {
  readonly hash: string;
  readonly account: string | null;
  readonly expiresAt: string;
}

/** A token for programs that act in somebody's name. */
export interface ApiToken {
  readonly id: string;
  readonly account: string;
  readonly label: string;
  readonly hash: string;
  readonly createdAt: string;
}

/** All that is kept of accounts. */
export interface Held {
  /** Signs cookies and forms. */
  readonly secret: string;
  readonly accounts: readonly Account[];
  readonly invitations: readonly Invitation[];
  readonly tokens: readonly ApiToken[];
}
