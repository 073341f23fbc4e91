import { z } from 'zod';
import { settingFor } from '../../engine/say.js';
import { Problem, type FieldError } from '../problem.js';
import { needRole } from '../role.js';
import { actorIn, idIn, lookOf, sentIn, type Call, type Reply, type Route } from '../route.js';
import { faultText, feedsPage, feedView } from '../view/feed.js';

const text = { type: 'string' } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const feedJson = {
  type: 'object',
  required: ['id', 'title', 'address', 'by', 'addedAt', 'workedAt', 'brought', 'failure', 'nextAt'],
  properties: {
    id: text,
    title: text,
    address: text,
    by: text,
    addedAt: moment,
    workedAt: { ...moment, description: 'When it was last read, or had nothing new' },
    brought: { type: 'integer', description: 'Messages that it has brought' },
    failure: {
      anyOf: [
        {
          type: 'object',
          required: ['fault', 'status', 'times', 'why'],
          properties: {
            fault: text,
            status: { type: ['integer', 'null'] },
            times: { type: 'integer', description: 'How many times in a row' },
            why: text,
          },
        },
        { type: 'null' },
      ],
    },
    nextAt: { ...moment, description: 'When it is read next' },
  },
} as const;

const schema = z.strictObject({
  address: z.string().trim().min(1).max(2000).describe('Of an RSS, Atom or JSON feed: http or https, and public'),
});

const show: Route = {
  method: 'get',
  path: '/incidents/:incident/feeds',
  access: 'incident',
  operation: {
    summary: 'The feeds that an incident listens to',
    answers: {
      200: { description: 'In the order in which they were added', schema: { type: 'array', items: feedJson } },
    },
  },
  async handle(call) {
    const { state, library } = await call.service.engine.look(idIn(call, 'incident'));
    const feeds = call.service.feeds.of(state.id);
    return {
      json: feeds.map((feed) => feedView(feed, call.language)),
      page: () => feedsPage(call, { state, feeds, setting: settingFor(state, library, lookOf(call)) }),
    };
  },
};

const add: Route = {
  method: 'post',
  path: '/incidents/:incident/feeds',
  access: 'incident',
  operation: {
    summary: 'Listen to a feed: it is read at once, and then every five minutes. One that cannot be read is not added',
    body: { schema: z.toJSONSchema(schema, { io: 'input' }), example: { address: 'https://news.example/rss' } },
    answers: {
      200: { description: 'It was there already', schema: feedJson },
      201: { description: 'It is read from now on', schema: feedJson },
    },
  },
  async handle(call): Promise<Reply> {
    const { engine, feeds } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    const by = actorIn(call);
    needRole(call, state, library, by);
    const sent = sentIn(call, schema);
    if ('errors' in sent) return wrong(call, sent.errors, '');
    const { address } = sent.data;
    const added = await feeds.add(state.id, address, by);
    if ('fault' in added) return wrong(call, [{ field: 'address', why: faultText(added, call.language) }], address);
    return {
      status: added.isNew ? 201 : 200,
      json: feedView(added.feed, call.language),
      redirect: `/incidents/${state.id}/feeds`,
    };
  },
};

/** Says what is wrong: beside the form to whoever typed it there. @throws Problem INPUT_INVALID for a program */
async function wrong(call: Call, errors: readonly FieldError[], address: string): Promise<Reply> {
  if (!call.page) throw new Problem('INPUT_INVALID', { errors }, 422);
  const { state, library } = await call.service.engine.look(idIn(call, 'incident'));
  const page = {
    state,
    setting: settingFor(state, library, lookOf(call)),
    feeds: call.service.feeds.of(state.id),
    wrong: { address, why: errors[0]?.why ?? '' },
  };
  return { status: 422, page: () => feedsPage(call, page) };
}

const end: Route = {
  method: 'post',
  path: '/incidents/:incident/feeds/:id/end',
  access: 'incident',
  operation: {
    summary: 'Listen to a feed no more; what it brought stays',
    answers: { 200: { description: 'It is read no more', schema: { type: 'object' } } },
  },
  async handle(call): Promise<Reply> {
    const { state, library } = await call.service.engine.look(idIn(call, 'incident'));
    needRole(call, state, library, actorIn(call));
    await call.service.feeds.remove(state.id, idIn(call, 'id'));
    return { json: {}, redirect: `/incidents/${state.id}/feeds` };
  },
};

export const feedRoutes: Route[] = [show, add, end];
