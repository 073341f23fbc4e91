import { z } from 'zod';
import { intakeOf, isSigned, mentionSchema, mostMentions } from '../../listening/source/webhook.js';
import { Problem } from '../problem.js';
import { actorIn, idIn, jsonIn, type Route } from '../route.js';
import { needRole } from '../role.js';
import { inWordsOf, wordsOf } from '../view/words.js';

const one = z.toJSONSchema(mentionSchema, { io: 'input' });
const example = {
  id: '1923',
  source: 'x',
  channel: 'x',
  author: 'Ann',
  at: '2026-03-10T06:29:00.000Z',
  text: 'My daughter is at that school. Is it safe there?',
};

/** Takes in what the public says, as it is said. */
const bring: Route = {
  method: 'post',
  path: '/incidents/:incident/mentions',
  access: 'incident',
  operation: {
    summary:
      'Bring in what the public says: one message, or up to 500. By a token of somebody with a role, or signed in `Unisono-Signature: t=<seconds>,v1=<HMAC-SHA256 over seconds, full stop and body>` with the secret in UNISONO_INTAKE_SECRET. Those that are wrong keep none of the others out',
    body: { schema: { anyOf: [one, { type: 'array', items: one, maxItems: mostMentions }] }, example: [example] },
    answers: {
      202: {
        description: 'What was taken would survive a crash',
        schema: {
          type: 'object',
          required: ['added', 'known', 'refused', 'repaired'],
          properties: {
            added: { type: 'integer' },
            known: { type: 'integer', description: 'Those that were there already; they were left as they were' },
            refused: {
              type: 'array',
              items: {
                type: 'object',
                required: ['index', 'field', 'why'],
                properties: { index: { type: 'integer' }, field: { type: 'string' }, why: { type: 'string' } },
              },
            },
            repaired: {
              type: 'array',
              items: { type: 'integer' },
              description: 'Places of those in which NUL or half a character was replaced',
            },
          },
        },
      },
    },
  },
  signed({ request, service }) {
    const { intakeSecret, engine } = service;
    const body: unknown = request.body;
    const header = request.get('unisono-signature');
    if (header === undefined) return false;
    if (intakeSecret === undefined || !Buffer.isBuffer(body) || !isSigned(header, body, intakeSecret, engine.now()))
      throw new Problem('SIGNATURE_INVALID');
    return true;
  },
  async handle(call) {
    const { engine, listener } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    // Whoever came in without an account signed what he brings.
    if (call.account !== null) needRole(call, state, library, actorIn(call));
    const body = jsonIn(call);
    const sent: readonly unknown[] = Array.isArray(body) ? body : [body];
    if (sent.length > mostMentions)
      throw new Problem('INPUT_INVALID', { errors: [{ field: '', why: `${sent.length} > ${mostMentions}` }] });
    const { unknownField, inbox } = wordsOf(call.language);
    const { mentions, refused, repaired } = intakeOf(sent, engine.now(), {
      error: inWordsOf(call.language),
      unknownField,
      moment: inbox.momentOff,
    });
    const { added, known } = mentions.length === 0 ? { added: 0, known: 0 } : await listener.take(state.id, mentions);
    // Nothing of what was sent could be taken: that is wrong use, and not merely a row among many.
    const status = mentions.length === 0 && refused.length > 0 ? 422 : 202;
    return { status, json: { added, known, refused, repaired } };
  },
};

export const mentionRoutes: Route[] = [bring];
