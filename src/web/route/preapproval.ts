import { z } from 'zod';
import { isPersonName } from '../../account/name.js';
import { templateFor } from '../../incident/decide/drafting.js';
import { channels, kinds } from '../../playbook/vocabulary.js';
import { fieldErrors, Problem, type FieldError } from '../problem.js';
import { actorIn, jsonIn, type Call, type Route } from '../route.js';
import { inWordsOf, wordsOf } from '../view/words.js';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
const person = z.string().min(1).max(80).refine(isPersonName, 'must be a name');
const preapprovalSchema = z.strictObject({
  playbook: id,
  kind: z.enum(kinds),
  audience: id,
  channel: z.enum(channels),
  language: z.string().regex(/^[a-z]{2}$/),
  author: person.describe('Who wrote the text'),
  approver: person.describe('Who approved it; somebody else'),
  expiresAt: z.iso.datetime().describe('From when on it counts no more'),
});

const list: Route = {
  method: 'get',
  path: '/preapprovals',
  access: 'duty',
  operation: {
    summary: 'Texts approved in peacetime, for use by one duty officer at night',
    answers: {
      200: {
        description: 'Approvals',
        schema: {
          type: 'object',
          required: ['preapprovals'],
          properties: { preapprovals: { type: 'array', items: { type: 'object' } } },
        },
      },
    },
  },
  handle: ({ service: { engine } }) => ({
    json: {
      preapprovals: engine.directory.preapprovals.map((one) => ({ ...one, expired: one.expiresAt <= engine.now() })),
    },
  }),
};

const add: Route = {
  method: 'put',
  path: '/preapprovals',
  access: 'duty',
  operation: {
    summary: 'Approve a template in peacetime; an earlier approval of the same text gives way',
    body: {
      schema: z.toJSONSchema(preapprovalSchema, { io: 'input' }),
      example: {
        playbook: 'contested-plan',
        kind: 'holding-statement',
        audience: 'public',
        channel: 'web',
        language: 'en',
        author: 'Eva',
        approver: 'Mark',
        expiresAt: '2031-01-01T00:00:00Z',
      },
    },
    answers: {
      200: { description: 'Stored; it counts for incidents that are opened from now on', schema: { type: 'object' } },
    },
  },
  async handle(call) {
    actorIn(call);
    const parsed = preapprovalSchema.safeParse(jsonIn(call), { error: inWordsOf(call.language) });
    if (!parsed.success)
      throw new Problem('INPUT_INVALID', { errors: fieldErrors(parsed.error, wordsOf(call.language).unknownField) });
    const { engine } = call.service;
    const wanted = { ...parsed.data, expiresAt: new Date(parsed.data.expiresAt).toISOString() };
    const { library } = engine.current(wanted.playbook);
    const template = templateFor(library, wanted);
    const errors = faults(call, wanted, template !== undefined, library.playbook);
    if (errors.length > 0 || template === undefined) throw new Problem('PREAPPROVAL_INVALID', { errors });
    const approval = { ...wanted, templateHash: template.hash, approvedAt: engine.now() };
    await engine.directory.preapprove(approval);
    return { json: approval };
  },
};

function faults(
  { service: { engine }, language: spoken }: Call,
  { author, approver, expiresAt, audience, language }: z.output<typeof preapprovalSchema>,
  hasTemplate: boolean,
  playbook: { readonly audiences: readonly { id: string }[]; readonly languages: readonly string[] },
): FieldError[] {
  const words = wordsOf(spoken).preapproval;
  const known = playbook.audiences.map(({ id: one }) => one);
  const same = (name: string): string => name.trim().normalize('NFKC').toLowerCase();
  return [
    ...(same(author) === same(approver) ? [{ field: 'approver', why: words.sameAuthor }] : []),
    ...(expiresAt <= engine.now() ? [{ field: 'expiresAt', why: words.expired }] : []),
    ...(known.includes(audience) ? [] : [{ field: 'audience', why: known.join(', ') }]),
    ...(playbook.languages.includes(language) ? [] : [{ field: 'language', why: playbook.languages.join(', ') }]),
    ...(hasTemplate ? [] : [{ field: 'channel', why: words.noTemplate }]),
  ];
}

export const preapprovalRoutes: Route[] = [list, add];
