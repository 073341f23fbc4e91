import { z } from 'zod';
import { settingFor } from '../../engine/say.js';
import type { Claim } from '../../listening/hearing/claims.js';
import { kinds, needs } from '../../listening/mention.js';
import { ownPath } from '../form.js';
import { markOf } from '../live/live.js';
import { Problem } from '../problem.js';
import { needRole } from '../role.js';
import { actorIn, idIn, lookOf, sentIn, type Call, type Reply, type Route } from '../route.js';
import { inboxPage, inboxPath, sieved, type Sieve } from '../view/inbox.js';
import { wordsOf } from '../view/words.js';

const chosen = <T extends string>(given: string | undefined, of: readonly T[]): T | null =>
  of.find((one) => one === given) ?? null;

function sieveIn({ query }: Call): Sieve {
  const page = Number(query.one('page') ?? 1);
  const concern = query.one('concern') ?? '';
  return {
    show: chosen(query.one('show'), ['open', 'answered', 'all'] as const) ?? 'open',
    kind: chosen(query.one('kind'), kinds),
    need: chosen(query.one('need'), needs),
    concern: /^n\d{1,9}$/.test(concern) ? concern : null,
    page: Number.isInteger(page) && page > 0 && page < 1e6 ? page : 1,
  };
}

/** As many are told to a program at once. */
const mostTold = 500;

const show: Route = {
  method: 'get',
  path: '/incidents/:incident/inbox',
  access: 'incident',
  operation: {
    summary: 'What the public says and who waits for an answer, in the order in which they need a person; 500 at most',
    query: {
      show: {
        description: 'By whether it was answered',
        schema: { enum: ['open', 'answered', 'all'], default: 'open' },
      },
      kind: { description: 'Of one kind', schema: { enum: [...kinds] } },
      need: { description: 'Those that need a person at once for this', schema: { enum: [...needs] } },
      concern: { description: 'Of one concern, by its id', schema: { type: 'string' } },
      page: { description: 'Of the page, from 1', schema: { type: 'integer', minimum: 1 } },
    },
    answers: {
      200: {
        description: 'Messages with what was understood of them',
        schema: {
          type: 'object',
          required: ['count', 'messages'],
          properties: { count: { type: 'integer' }, messages: { type: 'array', items: { type: 'object' } } },
        },
      },
    },
  },
  async handle(call) {
    const { engine, listener } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    const room = await listener.room(state.id);
    const sieve = sieveIn(call);
    const all = sieved({ room, state, sieve });
    return {
      json: {
        count: all.length,
        messages: all.slice(0, mostTold).map(({ id, mention, understanding, turn, answers, concern }) => ({
          ...mention,
          id,
          ...understanding,
          turn,
          concern,
          claim: room?.claimOf(id) ?? null,
          answers: answers.map(({ author, at, text, channel }) => ({ author, at, text, channel })),
        })),
      },
      page: () => inboxPage(call, { state, library, room, sieve, setting: settingFor(state, library, lookOf(call)) }),
    };
  },
  async mark(call) {
    const { engine, listener } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    return `${markOf(state, library)} ${await listener.mark(state.id)}`;
  },
};

const id = z.string().min(1).max(300);
const back = z.string().max(300).optional();
const words = (most: number) => z.string().trim().min(1).max(most).refine((text) => text.isWellFormed() && !text.includes('\0'), 'holds what no text may hold'); // prettier-ignore
const byId = z.strictObject({ id, back });
const answerSchema = z.strictObject({
  id,
  back,
  text: words(10_000).describe('What was sent, as it was sent'),
  isPrivate: z.boolean().default(false).describe('Whether nobody else reads it'),
});
const correctSchema = z.strictObject({ id, back, kind: z.enum(kinds) });
const pinSchema = z.strictObject({ id: id.describe('Of the concern'), back, text: words(5000) });

/** One thing that somebody with a role does with a message. */
function act<T extends { readonly back?: string | undefined }>(
  what: string,
  summary: string,
  schema: z.ZodType<T>,
  example: object,
  run: (call: Call, sent: T, by: string) => Promise<unknown>,
): Route {
  return {
    method: 'post',
    path: `/incidents/:incident/inbox/${what}`,
    access: 'incident',
    operation: {
      summary,
      body: { schema: z.toJSONSchema(schema, { io: 'input' }), example },
      answers: { 200: { description: 'It is kept', schema: { type: 'object' } } },
    },
    async handle(call): Promise<Reply> {
      const by = actorIn(call);
      const { state, library } = await call.service.engine.look(idIn(call, 'incident'));
      needRole(call, state, library, by);
      const sent = sentIn(call, schema);
      if ('errors' in sent) throw new Problem('INPUT_INVALID', { errors: sent.errors });
      const home = inboxPath(state.id, {});
      const { back: to = home } = sent.data;
      const json = (await run(call, sent.data, by)) ?? {};
      return { json, redirect: ownPath(to).startsWith(home) ? ownPath(to) : home };
    },
  };
}

/** What somebody else is at work on is left to him. @throws Problem INPUT_INVALID */
async function needFree(call: Call, message: string, by: string): Promise<void> {
  needHis(call, (await call.service.listener.room(idIn(call, 'incident')))?.claimOf(message) ?? null, by);
}

/** @throws Problem INPUT_INVALID where a claim is another's */
function needHis(call: Call, claim: Claim | null, by: string): void {
  if (claim === null || claim.by === by) return;
  throw new Problem(
    'INPUT_INVALID',
    { errors: [{ field: 'id', why: wordsOf(call.language).inbox.claimed(claim.by) }] },
    409,
  );
}

export const inboxRoutes: Route[] = [
  show,
  act(
    'claim',
    'Say that you will answer somebody: for ten minutes nobody else can',
    byId,
    { id: 'x/1923' },
    async (call, sent, by) => {
      const claim = await call.service.listener.claim(idIn(call, 'incident'), sent.id, by);
      needHis(call, claim, by);
      return claim;
    },
  ),
  act('release', 'Leave somebody to others again', byId, { id: 'x/1923' }, (call, sent, by) =>
    call.service.listener.release(idIn(call, 'incident'), sent.id, by),
  ),
  act(
    'answer',
    'Note that somebody was answered, with what was sent',
    answerSchema,
    { id: 'x/1923', text: 'Hello Ann, the school is safe.' },
    async (call, sent, by) => {
      await needFree(call, sent.id, by);
      await call.service.listener.reply(idIn(call, 'incident'), { ...sent, by, sort: 'answer' });
    },
  ),
  act(
    'correct',
    'Put right what kind a message is; those that follow are read by it',
    correctSchema,
    { id: 'x/1923', kind: 'question' },
    (call, sent, by) => call.service.listener.correct(idIn(call, 'incident'), { ...sent, by }),
  ),
  act(
    'pin',
    'Note a reply that answers a concern in public, for everybody',
    pinSchema,
    { id: 'n1', text: 'The school is safe.' },
    (call, sent, by) => call.service.listener.pin(idIn(call, 'incident'), { concern: sent.id, text: sent.text, by }),
  ),
];
