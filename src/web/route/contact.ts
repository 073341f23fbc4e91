import { createHash } from 'node:crypto';
import { z } from 'zod';
import { addressFault } from '../../message/address.js';
import type { Contact } from '../../message/people.js';
import { fieldErrors, Problem, type FieldError } from '../problem.js';
import { actorIn, idIn, jsonIn, type Call, type Route } from '../route.js';
import { inWordsOf, wordsOf } from '../view/words.js';

const rowSchema = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .refine(
      (name) => name.isWellFormed() && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name),
      'holds a line break or another control character',
    ),
  email: z
    .string()
    .max(254)
    .refine((email) => addressFault(email) === null, 'must be one plain e-mail address, such as ann@company.example'),
  language: z.string().regex(/^[a-z]{2}$/),
});
const contactsSchema = z.array(rowSchema).max(1000);

const contactsJson = {
  type: 'object',
  required: ['audience', 'contacts'],
  properties: {
    audience: { type: 'string' },
    contacts: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          email: { type: 'string' },
          language: { type: 'string' },
        },
      },
    },
    merged: { type: 'integer', description: 'Rows that were there twice' },
  },
} as const;

const list: Route = {
  method: 'get',
  path: '/contacts/:audience',
  access: 'duty',
  operation: {
    summary: 'The contacts of an audience',
    answers: { 200: { description: 'Contacts', schema: contactsJson } },
  },
  handle(call) {
    const audience = audienceIn(call);
    return { json: { audience, contacts: call.service.engine.directory.contactsOf(audience).map(shown) } };
  },
};

const replace: Route = {
  method: 'put',
  path: '/contacts/:audience',
  access: 'duty',
  operation: {
    summary: 'Replace the contacts of an audience; if one row is wrong, none is stored',
    body: {
      schema: z.toJSONSchema(contactsSchema, { io: 'input' }),
      example: [{ name: 'Ann Example', email: 'ann@customers.example', language: 'en' }],
    },
    answers: { 200: { description: 'Stored', schema: contactsJson } },
  },
  async handle(call) {
    actorIn(call);
    const audience = audienceIn(call);
    const parsed = contactsSchema.safeParse(jsonIn(call), { error: inWordsOf(call.language) });
    if (!parsed.success)
      throw new Problem('CONTACTS_INVALID', { errors: rowErrors(parsed.error, wordsOf(call.language).unknownField) });
    const contacts = new Map(
      parsed.data.map((row): [string, Contact] => [
        idOf(audience, row.email),
        { ...row, id: idOf(audience, row.email), audience },
      ]),
    );
    await call.service.engine.directory.setContacts(audience, [...contacts.values()]);
    return {
      json: { audience, contacts: [...contacts.values()].map(shown), merged: parsed.data.length - contacts.size },
    };
  },
};

/** Journals hold this and no address; the same person keeps it when the list is sent again. */
const idOf = (audience: string, email: string): string =>
  `c-${createHash('sha256').update(`${audience}\n${email.toLowerCase()}`).digest('hex').slice(0, 20)}`;

const shown = ({ id, name, email, language }: Contact) => ({ id, name, email, language });

/** Only audiences that a playbook has: mail to any other would never be sent. */
function audienceIn(call: Call): string {
  const audience = idIn(call, 'audience');
  const known = [
    ...new Set(call.service.engine.shelf.flatMap(({ bundle }) => bundle?.playbook.audiences.map(({ id }) => id) ?? [])),
  ];
  if (!known.includes(audience))
    throw new Problem('INPUT_INVALID', { errors: [{ field: 'audience', why: known.join(', ') }], known }, 404);
  return audience;
}

function rowErrors(error: z.ZodError, unknownField: string): FieldError[] {
  return fieldErrors(error, unknownField).map(({ field, row, ...rest }) => ({
    field: row === undefined ? field : field.split('.').slice(1).join('.'),
    ...rest,
    ...(row === undefined ? {} : { row }),
  }));
}

export const contactRoutes: Route[] = [list, replace];
