import type { z } from 'zod';
import { UnisonoError, type ErrorCode } from '../error.js';

/** What can be wrong with a request, with the status of its answer. Words for each stand in `view/en.ts` and `view/nl.ts`. */
export const problemStatus = {
  APPROVAL_NOT_NOW: 409,
  ARCHIVE_UNREADABLE: 503,
  BODY_ENCODING: 400,
  BODY_TOO_DEEP: 400,
  BODY_TOO_LARGE: 413,
  CALL_LINK_EXPIRED: 410,
  CALL_LINK_UNKNOWN: 404,
  CALL_LINK_USED: 410,
  COMMAND_UNKNOWN: 404,
  CONTACTS_INVALID: 400,
  FACT_NOT_FOUND: 404,
  FILE_TOO_LARGE: 413,
  FORM_EXPIRED: 403,
  HOST_FOREIGN: 421,
  IDEMPOTENCY_MISMATCH: 422,
  INCIDENT_NOT_FOUND: 404,
  INPUT_INVALID: 400,
  INTERNAL: 500,
  JOURNAL_DAMAGED: 503,
  JSON_INVALID: 400,
  JSON_KEY_FORBIDDEN: 400,
  KEY_INVALID: 400,
  LAST_ADMIN: 409,
  LINK_INVALID: 404,
  MEDIA_TYPE: 415,
  MESSAGE_NOT_FOUND: 404,
  METHOD_UNKNOWN: 405,
  NAME_TAKEN: 422,
  NOT_ALLOWED: 403,
  NUMBER_INVALID: 400,
  OPTION_UNKNOWN: 422,
  ORIGIN_FOREIGN: 403,
  PATH_INVALID: 400,
  PERSON_NOT_FOUND: 404,
  PLAYBOOK_INVALID: 422,
  PLAYBOOK_NOT_FOUND: 404,
  PREAPPROVAL_INVALID: 422,
  REFUSED: 409,
  REPLY_DOUBTED: 409,
  REPLY_STOPPED: 422,
  ROUTE_UNKNOWN: 404,
  SIGNATURE_INVALID: 401,
  SIGN_IN_FAILED: 401,
  SIGN_IN_NEEDED: 401,
  STORE_CONFLICT: 409,
  STORE_READ_ONLY: 503,
  STORE_TOO_LARGE: 413,
  STREAMS_TOO_MANY: 429,
  TEMPLATE_REFUSED: 422,
  TOKEN_INVALID: 401,
  TOO_MANY_TRIES: 429,
  VERSION_INVALID: 400,
  VERSION_STALE: 409,
} as const;

export type ProblemCode = keyof typeof problemStatus;

/** One field that is wrong. `field` is a path such as `value.en`; `row` counts list items from 1. */
export interface FieldError {
  readonly field: string;
  readonly why: string;
  readonly row?: number;
}

/** A request that cannot be answered as it was meant. `extra` is told to the caller beside the words; never holds texts
 *  of messages or what the service keeps to itself. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly extra: { readonly errors?: readonly FieldError[]; readonly [key: string]: unknown } = {},
    status?: number,
  ) {
    super(code);
    this.status = status ?? problemStatus[code];
  }
}

/** Errors of the engine that say to a caller what he can do about it. All others are ours, and he gets an id. */
const told: Partial<Record<ErrorCode, ProblemCode>> = {
  ACCOUNT_NOT_FOUND: 'PERSON_NOT_FOUND',
  // While the service runs, of its data folder archives alone are opened.
  DATA_FOLDER_INVALID: 'ARCHIVE_UNREADABLE',
  IDEMPOTENCY_MISMATCH: 'IDEMPOTENCY_MISMATCH',
  INCIDENT_NOT_FOUND: 'INCIDENT_NOT_FOUND',
  INPUT_INVALID: 'INPUT_INVALID',
  JOURNAL_DAMAGED: 'JOURNAL_DAMAGED',
  LAST_ADMIN: 'LAST_ADMIN',
  LINK_INVALID: 'LINK_INVALID',
  NAME_TAKEN: 'NAME_TAKEN',
  OPTION_UNKNOWN: 'OPTION_UNKNOWN',
  PLAYBOOK_INVALID: 'PLAYBOOK_INVALID',
  PLAYBOOK_NOT_FOUND: 'PLAYBOOK_NOT_FOUND',
  STORE_CONFLICT: 'STORE_CONFLICT',
  STORE_READ_ONLY: 'STORE_READ_ONLY',
  STORE_TOO_LARGE: 'STORE_TOO_LARGE',
  TEMPLATE_INVALID: 'TEMPLATE_REFUSED',
  VERSION_STALE: 'VERSION_STALE',
};

/** Of an error's detail, callers see these alone. */
const shown = ['known', 'version'] as const;

/** Makes a problem of whatever was thrown; null where it is nothing that a caller could know. Pure. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (error instanceof UnisonoError) {
    const code = told[error.code];
    if (code === undefined) return null;
    return new Problem(
      code,
      Object.fromEntries(shown.flatMap((key) => (key in error.detail ? [[key, error.detail[key]]] : []))),
    );
  }
  return libraryProblem(error);
}

/** Express and its body reader mark a caller's mistakes with a status and a type. */
function libraryProblem(error: unknown): Problem | null {
  if (!(error instanceof Error)) return null;
  const { status, type } = error as { status?: unknown; type?: unknown };
  if (type === 'entity.too.large') return new Problem('BODY_TOO_LARGE');
  if (type === 'encoding.unsupported') return new Problem('MEDIA_TYPE');
  if (error instanceof URIError) return new Problem('PATH_INVALID');
  return typeof status === 'number' && status >= 400 && status < 500 ? new Problem('BODY_ENCODING') : null;
}

/** Names each field that a schema did not take. Pure.
 *  @param unknownField the words for a field that does not exist */
export function fieldErrors({ issues }: z.ZodError, unknownField: string): FieldError[] {
  return issues.flatMap((issue): FieldError[] => {
    const path = issue.path.map(String);
    const row = typeof issue.path[0] === 'number' ? { row: issue.path[0] + 1 } : {};
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ field: [...path, key].join('.'), why: unknownField, ...row }));
    return [{ field: path.join('.'), why: issue.message, ...row }];
  });
}
