/** Every code that Unisono throws. Refusals are values, not errors: see `incident/reason.ts`. */
export const errorCodes = {
  ACCOUNT_NOT_FOUND: 'no account has this id',
  ADDRESS_INVALID: 'an e-mail address is not one plain address',
  CONFIG_INVALID: 'the configuration is wrong',
  DATA_FOLDER_BUSY: 'another process holds the data folder',
  DATA_FOLDER_INVALID: 'the data folder cannot be used',
  IDEMPOTENCY_MISMATCH: 'a command id was used again with another body',
  INCIDENT_NOT_FOUND: 'no incident has this id',
  INPUT_INVALID: 'the shape of what was sent is wrong',
  JOURNAL_DAMAGED: 'a journal line does not match its hash',
  LAST_ADMIN: 'nobody would be left who manages people',
  LINK_INVALID: 'a link is unknown, used, or has expired',
  NAME_TAKEN: 'another account has this name or e-mail address',
  OPTION_UNKNOWN: 'a playbook has no such option',
  PLAYBOOK_INVALID: 'a playbook does not say what it should',
  PLAYBOOK_NOT_FOUND: 'no playbook has this id',
  SCENARIO_INVALID: 'a scenario does not say what it should',
  STORE_CONFLICT: 'the stream is no longer at the expected version',
  STORE_READ_ONLY: 'the store takes no more writes',
  STORE_TOO_LARGE: 'what should be stored is larger than the store takes',
  TEMPLATE_INVALID: 'a template uses what templates may not',
  VERSION_STALE: 'the incident has moved on since the version that the caller saw',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** An operating error with a stable code, a sentence for people, and data that tells where it is. */
export class UnisonoError extends Error {
  override readonly name = 'UnisonoError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly detail: Readonly<Record<string, unknown>> = {},
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
