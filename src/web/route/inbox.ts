import { z } from 'zod';
import { freshId } from '../../clock.js';
import { settingFor } from '../../engine/say.js';
import type { State } from '../../incident/state.js';
import { openSignals } from '../../incident/listening.js';
import { enquiryOf } from '../../listening/hearing/press.js';
import type { Ranked } from '../../listening/hearing/hearing.js';
import type { Room } from '../../listening/hearing/room.js';
import { needsTold } from '../../listening/hearing/told.js';
import { kinds, needs, type Mention } from '../../listening/mention.js';
import { invitationIn, standings } from '../../listening/reply/standing.js';
import { idIn, lookOf, type Call, type Route } from '../route.js';
import { back, concernId, deed, id, markOfHeard, mentionOfIt, words } from './deed.js';
import { manyRoutes } from './many.js';
import { backTo, needHis, replyRoutes } from './reply.js';
import { inboxPage } from '../view/inbox.js';
import { sieved, type Sieve } from '../view/inbox/sieve.js';
import { wordsOf } from '../view/words.js';

const chosen = <T extends string>(given: string | undefined, of: readonly T[]): T | null =>
  of.find((one) => one === given) ?? null;

function sieveIn({ query }: Call): Sieve {
  const page = Number(query.one('page') ?? 1);
  const concern = query.one('concern') ?? '';
  return {
    show: chosen(query.one('show'), [...standings, 'all'] as const) ?? 'open',
    kind: chosen(query.one('kind'), kinds),
    need: chosen(query.one('need'), needs),
    concern: concernId.safeParse(concern).success ? concern : null,
    message: query.one('message') || null,
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
        description: 'By where it stands: waiting, gone on in private with the outcome owed, or answered',
        schema: { enum: [...standings, 'all'], default: 'open' },
      },
      kind: { description: 'Of one kind', schema: { enum: [...kinds] } },
      need: { description: 'Those that need a person at once for this', schema: { enum: [...needs] } },
      concern: { description: 'Of one concern, by its id', schema: { type: 'string' } },
      message: { description: 'One message alone, by its id', schema: { type: 'string' } },
      noted: { description: 'To which message a reply was just noted; a page alone', schema: { type: 'string' } },
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
    const found = sieved({ room, state, sieve });
    if (!call.page)
      return {
        json: {
          count: found.length,
          messages: found.slice(0, mostTold).map((item) => told(item, { room, state })),
        },
      };
    const setting = settingFor(state, library, lookOf(call));
    return {
      page: () =>
        inboxPage(call, { state, library, room, noted: call.query.one('noted') ?? null, sieve, setting, found }),
    };
  },
  mark: markOfHeard,
};

/** A message of the inbox as programs get it. */
function told(item: Ranked, { room, state }: { room: Room | null; state: State }) {
  const { id, mention, understanding, turn, answers, concern, standing } = item;
  return {
    ...mention,
    id,
    ...understanding,
    needsTold: room === null ? [] : needsTold(item, room.notes),
    turn,
    concern,
    standing,
    inPrivate: privateOf(answers),
    enquiry: enquiryOf(state, id)?.id ?? null,
    claim: room?.claimOf(id) ?? null,
    answers: answers.map(({ author, at, text, channel }) => ({ author, at, text, channel })),
  };
}

/** Who went on in private with somebody, and since when; null where no outcome is owed. */
function privateOf(answers: readonly Mention[]): { by: string; since: string } | null {
  const invitation = invitationIn(answers);
  return invitation === undefined ? null : { by: invitation.author, since: invitation.at };
}

const byId = z.strictObject({ id, back });
const correctSchema = z.strictObject({ id, back, kind: z.enum(kinds) });
const needsSchema = z.strictObject({
  id,
  back,
  needs: z.array(z.enum(needs)).max(needs.length).default([]).describe('None where it needs nobody at once'),
});
const pinSchema = z.strictObject({ id: id.describe('Of the concern'), mention: mentionOfIt, back, text: words(5000) });

/** One thing that somebody with a role does with a message, after which he goes on where he was. */
function act<T extends { readonly back?: string | undefined }>(
  what: string,
  summary: string,
  schema: z.ZodType<T>,
  example: object,
  run: (call: Call, sent: T, by: string) => Promise<unknown>,
): Route {
  return deed({
    what: `inbox/${what}`,
    summary,
    schema,
    example,
    answers: { 200: { description: 'It is kept', schema: { type: 'object' } } },
    run: async (call, sent, { state, by }) => ({
      json: (await run(call, sent, by)) ?? {},
      redirect: backTo(state.id, sent.back),
    }),
  });
}

/** Open alarms of which no message that they name still has the need: they have lost their ground. */
async function groundless({ service: { engine, listener } }: Call, incident: string): Promise<string[]> {
  const { state } = await engine.look(incident);
  const room = await listener.room(incident);
  const has = (id: string, sort: string): boolean =>
    room?.hearing.of(id)?.understanding.needs.some((need) => need === sort) ?? true;
  return openSignals(state)
    .filter(({ sort }) => needs.some((need) => need === sort))
    .filter(({ sort, count, mentions }) => count === mentions.length && !mentions.some((id) => has(id, sort)))
    .map(({ id }) => id);
}

/** Whom a message needs at once, as somebody says. What is not from the press is no open question in its log. */
async function correctNeeds(call: Call, sent: z.output<typeof needsSchema>, by: string): Promise<void> {
  const { engine, listener } = call.service;
  const incident = idIn(call, 'incident');
  await listener.need(incident, { ...sent, by });
  const { state } = await engine.look(incident);
  const enquiry = enquiryOf(state, sent.id);
  const words = wordsOf(call.language).inbox;
  const meta = () => ({ id: freshId(), by, at: engine.now() });
  if (!sent.needs.includes('press') && enquiry !== undefined && enquiry.answeredAt === undefined) {
    const data = { enquiry: enquiry.id, answer: words.notPressAnswer(by) };
    await engine.give(incident, { type: 'AnswerEnquiry', data, meta: meta() });
  }
  for (const signal of await groundless(call, incident))
    await engine.give(incident, { type: 'SettleSignal', data: { signal, what: words.noNeedAnswer(by) }, meta: meta() });
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
  ...replyRoutes,
  ...manyRoutes,
  act(
    'correct',
    'Put right what kind a message is; those that follow are read by it',
    correctSchema,
    { id: 'x/1923', kind: 'question' },
    (call, sent, by) => call.service.listener.correct(idIn(call, 'incident'), { ...sent, by }),
  ),
  act(
    'needs',
    'Say whom a message needs at once, or that it needs nobody; what is not from the press is closed in its log',
    needsSchema,
    { id: 'x/1923', needs: ['vulnerable'] },
    correctNeeds,
  ),
  act(
    'pin',
    'Note a reply that answers a concern in public, for everybody',
    pinSchema,
    { id: 'n1', text: 'The school is safe.' },
    async (call, { id: asked, mention, text }, by) => {
      const { listener } = call.service;
      const incident = idIn(call, 'incident');
      const room = await listener.room(incident);
      await listener.pin(incident, { concern: room?.hearing.meant(asked, mention) ?? asked, text, by });
    },
  ),
];
