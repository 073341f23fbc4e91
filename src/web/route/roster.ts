import { isPersonName } from '../../account/name.js';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isError } from '../../engine/library.js';
import { addressFault } from '../../message/address.js';
import type { DutyRow } from '../../message/people.js';
import type { Playbook } from '../../playbook/schema.js';
import { readBody, type Form } from '../body.js';
import { formData } from '../form.js';
import { fieldErrors, Problem, type FieldError } from '../problem.js';
import { accountName, type Call, type Route } from '../route.js';
import { rosterPage } from '../view/roster.js';
import { inWordsOf, wordsOf } from '../view/words.js';

const clean = (text: string): boolean => text.isWellFormed() && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
const rowSchema = z.strictObject({
  role: z.string().max(60),
  playbook: z.string().max(60).optional().describe('For one kind of crisis alone; for every one when left out'),
  person: z.string().trim().refine(isPersonName, 'is no name: use 1 to 80 letters'),
  email: z
    .string()
    .max(254)
    .refine((email) => addressFault(email) === null, 'must be one plain e-mail address, such as ann@company.example')
    .optional(),
  handle: z.string().trim().min(1).max(100).refine(clean, 'holds a control character').optional(),
  language: z.string().regex(/^[a-z]{2}$/),
});
type Row = z.output<typeof rowSchema>;
const rosterSchema = z.array(rowSchema).max(300);
const offSchema = rowSchema.pick({ role: true, playbook: true });

const rosterJson = {
  type: 'object',
  required: ['roster'],
  properties: {
    roster: {
      type: 'array',
      items: { type: 'object', required: ['id', 'role', 'person'], properties: { id: { type: 'string' } } },
    },
  },
} as const;

const shown = ({ service }: Call) => ({ roster: service.engine.directory.roster });

const show: Route = {
  method: 'get',
  path: '/roster',
  access: 'duty',
  operation: {
    summary: 'Who is on call for which role',
    answers: { 200: { description: 'The roster', schema: rosterJson } },
  },
  handle: (call) => ({ json: shown(call), page: () => rosterPage(call, {}) }),
};

const replace: Route = {
  method: 'put',
  path: '/roster',
  access: 'duty',
  operation: {
    summary: 'Replace the duty roster; if one row is wrong, none is stored',
    body: {
      schema: z.toJSONSchema(rosterSchema, { io: 'input' }),
      example: [{ role: 'spokesperson', person: 'Mark', email: 'mark@company.example', language: 'nl' }],
    },
    answers: { 200: { description: 'Stored', schema: rosterJson } },
  },
  async handle(call) {
    const body = readBody(call.request);
    if (body.kind === 'form') throw new Problem('MEDIA_TYPE');
    const parsed = rosterSchema.safeParse(body.value, { error: inWordsOf(call.language) });
    const { unknownField } = wordsOf(call.language);
    const errors = parsed.success
      ? parsed.data.flatMap((row, index) => faultsOf(call, row, parsed.data).map((one) => ({ ...one, row: index + 1 })))
      : fieldErrors(parsed.error, unknownField).map(({ field, row, ...rest }) => ({
          ...rest,
          field: row === undefined ? field : field.split('.').slice(1).join('.'),
          ...(row === undefined ? {} : { row }),
        }));
    if (!parsed.success || errors.length > 0) throw new Problem('CONTACTS_INVALID', { errors });
    await call.service.engine.directory.setRoster(parsed.data.map((row) => dutyRow(call, row)));
    return { json: shown(call) };
  },
};

const put: Route = {
  method: 'post',
  path: '/roster',
  access: 'duty',
  operation: {
    summary: 'Put one person on the duty roster in place of whoever stood there; without a person, the place is empty',
    body: {
      schema: z.toJSONSchema(rowSchema, { io: 'input' }),
      example: { role: 'spokesperson', person: 'Mark', handle: '+31612345678', language: 'nl' },
    },
    answers: { 200: { description: 'Stored', schema: rosterJson } },
  },
  async handle(call) {
    const body = readBody(call.request);
    const sent = body.kind === 'json' ? body.value : formData(rowSchema, body.fields, { timeZone: 'UTC' });
    const typed = body.kind === 'form' ? body.fields : undefined;
    const off = offSchema.safeParse(sent);
    const { directory } = call.service.engine;
    const others = (row: Pick<Row, 'role' | 'playbook'>): DutyRow[] =>
      directory.roster.filter((one) => one.role !== row.role || one.playbook !== row.playbook);
    if (off.success) await directory.setRoster(others(off.data));
    else {
      const parsed = rowSchema.safeParse(sent, { error: inWordsOf(call.language) });
      const errors = parsed.success
        ? faultsOf(call, parsed.data, [parsed.data])
        : fieldErrors(parsed.error, wordsOf(call.language).unknownField);
      if (!parsed.success || errors.length > 0) return wrong(call, typed, errors);
      await directory.setRoster([...others(parsed.data), dutyRow(call, parsed.data)]);
    }
    return { redirect: '/roster', json: shown(call) };
  },
};

function wrong(call: Call, typed: Form | undefined, errors: readonly FieldError[]) {
  if (!call.page || typed === undefined) throw new Problem('INPUT_INVALID', { errors });
  return { status: 400, page: () => rosterPage(call, { typed, errors }) };
}

function faultsOf(call: Call, row: Row, all: readonly Row[]): FieldError[] {
  const { rosterPage: words } = wordsOf(call.language).callOut;
  const same = all.filter(({ role, playbook }) => role === row.role && playbook === row.playbook);
  const playbooks = playbooksOf(call).map(({ id }) => id);
  return [
    ...(roleTitles(call).has(row.role) ? [] : [{ field: 'role', why: words.unknownRole }]),
    ...(row.playbook === undefined || playbooks.includes(row.playbook)
      ? []
      : [{ field: 'playbook', why: playbooks.join(', ') }]),
    ...(row.email === undefined && row.handle === undefined ? [{ field: 'email', why: words.unreachable }] : []),
    ...(same.length > 1 ? [{ field: 'role', why: words.twice }] : []),
  ];
}

/** Journals hold this and no address; whoever gets another number keeps it. */
const dutyRow = (call: Call, { role, playbook, person: typed, email, handle, language }: Row): DutyRow => {
  const person = accountName(call, typed);
  return {
    id: `d-${createHash('sha256')
      .update([role, playbook ?? '', person].join('\n'))
      .digest('hex')
      .slice(0, 20)}`,
    role,
    person,
    language,
    ...(playbook === undefined ? {} : { playbook }),
    ...(email === undefined ? {} : { email }),
    ...(handle === undefined ? {} : { handle }),
  };
};

/** Playbooks that incidents can be opened on, as they now stand. */
export const playbooksOf = ({ service }: Call): Playbook[] =>
  service.engine.shelf.flatMap(({ bundle, problems }) =>
    bundle === null || problems.some(isError) ? [] : [bundle.playbook],
  );

/** Every role of any playbook, with a title in the reader's language. */
export function roleTitles(call: Call): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { roles } of playbooksOf(call)) {
    for (const { id, title } of roles)
      if (!titles.has(id)) titles.set(id, (title[call.language] ?? id).replace(/ \([^()]*\)$/, ''));
  }
  return titles;
}

export const rosterRoutes: Route[] = [show, replace, put];
