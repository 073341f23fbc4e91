import { freshId } from '../../clock.js';
import { callOutView } from '../../engine/call-out.js';
import { linkHash } from '../../engine/perform.js';
import { settingFor } from '../../engine/say.js';
import { callOfLink, isAnswered, isExpired, type Call as Called } from '../../incident/call.js';
import { readBody } from '../body.js';
import { markOf, markOfList } from '../live/live.js';
import { Problem, type ProblemCode } from '../problem.js';
import { idIn, lookOf, type Call, type Reply, type Route } from '../route.js';
import { callLinkPage, type LinkStanding } from '../view/call-link.js';
import { callOutPage } from '../view/call-out.js';
import { problemJson } from '../view/problem.js';
import { doneIn } from './journal.js';

const list: Route = {
  method: 'get',
  path: '/incidents/:incident/call-out',
  access: 'incident',
  operation: {
    summary: 'Who was called to the team when and how, who comes, and who is silent',
    answers: {
      200: {
        description: 'The calls',
        schema: {
          type: 'object',
          required: ['calls', 'counts', 'toCall'],
          properties: {
            calls: { type: 'array', items: { type: 'object' } },
            counts: { type: 'object' },
            toCall: { type: 'array', items: { type: 'object' } },
          },
        },
      },
    },
  },
  async handle(call) {
    const { engine } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    const look = lookOf(call);
    const view = callOutView(state, library, look);
    const done = await doneIn(call, state, library);
    return { json: view, page: () => callOutPage(call, { view, done, setting: settingFor(state, library, look) }) };
  },
  async mark(call) {
    const { engine } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    return `${markOf(state, library)}.${markOfList(engine.directory.roster)}`;
  },
};

const answers = {
  200: {
    description: 'What is asked, or what was answered',
    schema: {
      type: 'object',
      required: ['person', 'role', 'standing'],
      properties: { person: { type: 'string' }, role: { type: 'string' }, standing: { type: 'string' } },
    },
  },
  410: { description: 'Used before, or too old' },
} as const;

const look: Route = {
  method: 'get',
  path: '/incidents/:incident/calls/:token',
  access: 'anyone',
  operation: { summary: 'What a one-time link asks of whoever was called', answers },
  async handle(call) {
    const found = await findCall(call);
    return told(call, found, found.standing);
  },
};

const answer: Route = {
  method: 'post',
  path: '/incidents/:incident/calls/:token',
  access: 'anyone',
  operation: {
    summary: 'Answer a call by its one-time link; whoever comes takes the role when nobody holds it',
    body: {
      schema: {
        type: 'object',
        required: ['answer'],
        properties: { answer: { type: 'string', enum: ['coming', 'cannot'] } },
      },
      example: { answer: 'coming' },
    },
    answers,
  },
  async handle(call) {
    const found = await findCall(call);
    if (found.standing !== 'open') return told(call, found, found.standing);
    const body = readBody(call.request);
    const sent =
      body.kind === 'form' ? body.fields.get('answer')?.[0] : (body.value as { answer?: unknown } | null)?.answer;
    if (sent !== 'coming' && sent !== 'cannot') {
      if (!call.page) throw new Problem('INPUT_INVALID', { errors: [{ field: 'answer', why: 'coming, cannot' }] });
      return { ...(await told(call, found, 'open', true)), status: 400 };
    }
    const { engine } = call.service;
    const given = await engine.give(found.incident, {
      type: 'AnswerByLink',
      data: { link: found.link, answer: sent },
      meta: { id: freshId(), by: found.called.to.person, at: engine.now() },
    });
    // Of many at once, one was first; all others are told that it was answered.
    const first = 'entries' in given && given.entries.length > 0;
    return told(call, found, first ? 'answered' : 'used');
  },
};

interface Found {
  readonly incident: string;
  readonly link: string;
  readonly called: Called;
  readonly standing: LinkStanding;
}

/** The call behind a link. @throws Problem CALL_LINK_UNKNOWN */
async function findCall(call: Call): Promise<Found> {
  const incident = idIn(call, 'incident');
  const token = call.request.params['token'];
  if (typeof token !== 'string' || !/^[\w-]{43}$/.test(token)) throw new Problem('CALL_LINK_UNKNOWN');
  const { engine } = call.service;
  // Whoever tries links learns nothing of which incidents there are.
  const { state } = await engine.look(incident).catch(() => ({ state: null }));
  const link = linkHash(token);
  const called = state === null ? undefined : callOfLink(state, link);
  if (state === null || called === undefined) throw new Problem('CALL_LINK_UNKNOWN');
  const standing = isAnswered(called) ? 'used' : isExpired(state, called, engine.now()) ? 'expired' : 'open';
  return { incident, link, called, standing };
}

const codes: Partial<Record<LinkStanding, ProblemCode>> = { used: 'CALL_LINK_USED', expired: 'CALL_LINK_EXPIRED' };

/** The link's page as the incident now stands. */
async function told(
  call: Call,
  { incident, called: { id } }: Found,
  standing: LinkStanding,
  missing = false,
): Promise<Reply> {
  const { engine } = call.service;
  const { state, library } = await engine.look(incident);
  const setting = settingFor(state, library, lookOf(call));
  const called = state.calls[id]!;
  const code = codes[standing];
  const path = call.request.path;
  return {
    status: code === undefined ? 200 : 410,
    ...(code === undefined ? {} : { headers: { 'Content-Type': 'application/problem+json' } }),
    json:
      code === undefined
        ? { incident, person: called.to.person, role: called.role, standing, holds: state.roles[called.role] ?? null }
        : problemJson(code, 410, call.language),
    page: () => callLinkPage(call, { call: called, setting, standing, path, missing }),
  };
}

export const callOutRoutes: Route[] = [list, look, answer];
