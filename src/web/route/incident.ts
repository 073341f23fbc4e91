import { z } from 'zod';
import { openSchema } from '../../incident/command.js';
import type { Answer } from '../../engine/engine.js';
import { reasonView, settingFor } from '../../engine/say.js';
import { viewOf, wholeViewOf } from '../../engine/view.js';
import { acceptedView, refusalStatus } from '../answer.js';
import { readBody, type Form } from '../body.js';
import { openExample } from '../example.js';
import { formData } from '../form.js';
import { markOf, markOfSummaries } from '../live/live.js';
import { fieldErrors, Problem, type FieldError } from '../problem.js';
import { actorIn, idIn, keyIn, lookOf, type Call, type Reply, type Route } from '../route.js';
import { acceptedSchema } from '../schema.js';
import { incidentPage } from '../view/incident.js';
import { listingOf, visible } from '../view/home.js';
import { incidentsPage, optionField } from '../view/incidents.js';
import { problemJson } from '../view/problem.js';
import { inWordsOf, wordsOf } from '../view/words.js';
import { doneIn } from './journal.js';

const list: Route = {
  method: 'get',
  path: '/incidents',
  access: 'account',
  operation: {
    summary:
      'List the incidents: on the first page all that are open, what is due first before the others; then 50 closed ones a page',
    query: {
      page: {
        description: 'Of the closed ones, the latest first',
        schema: { type: 'integer', minimum: 1, default: 1 },
      },
    },
    answers: {
      200: {
        description: 'Summaries',
        schema: {
          type: 'object',
          required: ['incidents', 'page', 'pages', 'closed'],
          properties: {
            page: { type: 'integer' },
            pages: { type: 'integer' },
            closed: { type: 'integer', description: 'How many are closed' },
            incidents: {
              type: 'array',
              items: {
                type: 'object',
                required: ['id', 'version', 'title', 'mode', 'stage'],
                properties: {
                  id: { type: 'string' },
                  version: { type: 'integer' },
                  title: { type: 'string' },
                  mode: { type: 'string', enum: ['live', 'exercise'] },
                  stage: { type: 'string' },
                  next: {
                    type: ['object', 'null'],
                    description: 'The earliest open deadline: its id and when it is due',
                  },
                  deadlineAt: { type: ['string', 'null'], format: 'date-time' },
                },
              },
            },
          },
        },
      },
    },
  },
  handle(call) {
    const { open: first, closed, page, pages, closedCount } = listingOf(call);
    const incidents = (page === 1 ? [...first, ...closed] : closed).map(
      ({ participants: _names, ...summary }) => summary,
    );
    return { json: { incidents, page, pages, closed: closedCount }, page: () => incidentsPage(call, {}) };
  },
  mark: (call) => markOfSummaries(visible(call)),
};

const open: Route = {
  method: 'post',
  path: '/incidents',
  access: 'duty',
  operation: {
    summary: 'Open an incident, or an exercise; whoever opens it leads until somebody else takes over',
    idempotent: true,
    body: { schema: z.toJSONSchema(openSchema, { io: 'input' }), example: openExample },
    answers: { 201: { description: 'Opened, and durable; Location says where', schema: acceptedSchema } },
  },
  async handle(call) {
    const by = actorIn(call);
    const body = readBody(call.request);
    const id = keyIn(call, body);
    const data = body.kind === 'json' ? body.value : openData(body.fields);
    const parsed = openSchema.safeParse(data, { error: inWordsOf(call.language) });
    const unanswered = body.kind === 'json' ? [] : unansweredIn(call, body.fields);
    if (!parsed.success || unanswered.length > 0) {
      const { unknownField } = wordsOf(call.language);
      const errors = [...(parsed.success ? [] : fieldErrors(parsed.error, unknownField)), ...unanswered];
      if (!call.page || body.kind === 'json') throw new Problem('INPUT_INVALID', { errors });
      return { status: 400, page: () => incidentsPage(call, { typed: body.fields, errors }) };
    }
    const { engine } = call.service;
    const answer = await engine.open(parsed.data, { id, by, at: engine.now() });
    return 'refused' in answer ? notOpened(call, parsed.data.playbook, answer) : opened(call, answer);
  },
};

/** What the form chose for the parameters of its own playbook: `[parameter, option]`, the option empty where nobody chose. */
function chosenIn(fields: Form): [parameter: string, option: string][] {
  const chosen = (fields.get(optionField) ?? []).map((value) => value.split('/'));
  return chosen.flatMap(([playbook, parameter = '', option = '']) =>
    playbook === fields.get('playbook')?.[0] ? [[parameter, option]] : [],
  );
}

function openData(fields: Form): Record<string, unknown> {
  const options = chosenIn(fields).filter(([, option]) => option !== '');
  const data = formData(openSchema, fields, { timeZone: 'UTC' });
  return options.length === 0 ? data : { ...data, options: Object.fromEntries(options) };
}

const unansweredIn = ({ language }: Call, fields: Form): FieldError[] =>
  chosenIn(fields).flatMap(([parameter, option]) =>
    option === '' ? [{ field: `options.${parameter}`, why: wordsOf(language).chooseOne }] : [],
  );

async function opened(call: Call, answer: Extract<Answer, { entries: unknown }>): Promise<Reply> {
  const { engine } = call.service;
  const told = { ...(await engine.look(answer.incident)), at: engine.now(), language: call.language };
  const location = `/incidents/${answer.incident}`;
  return { status: 201, headers: { Location: location }, redirect: location, json: acceptedView(answer, told) };
}

/** There is no incident to speak of, but the playbook's words are there. */
function notOpened(call: Call, playbook: string, { refused }: Extract<Answer, { refused: unknown }>): Reply {
  const { engine } = call.service;
  const { library } = engine.current(playbook);
  const setting = {
    language: call.language,
    playbook: library.playbook,
    timeZone: library.playbook.timeZone,
    at: engine.now(),
  };
  const status = refusalStatus(refused);
  const reasons = refused.map((one) => reasonView(one, setting));
  const json = { ...problemJson('REFUSED', status, call.language), reasons };
  const page = (): string =>
    incidentsPage(call, { errors: reasons.map(({ text }) => ({ field: 'playbook', why: text })) });
  return { status, headers: { 'Content-Type': 'application/problem+json' }, json, page };
}

const show: Route = {
  method: 'get',
  path: '/incidents/:incident',
  access: 'incident',
  operation: {
    summary: 'An incident: where it stands, what is missing and how to meet it, clocks, facts, messages',
    answers: {
      200: {
        description: 'The incident; the ETag is its version, for If-Match',
        schema: {
          type: 'object',
          required: ['id', 'version', 'title', 'mode', 'stage', 'next', 'exits', 'clocks', 'facts', 'messages'],
          properties: {
            id: { type: 'string' },
            version: { type: 'integer' },
            title: { type: 'string' },
            mode: { type: 'string', enum: ['live', 'exercise'] },
            stage: { type: 'object' },
            next: { type: 'array', items: { type: 'object' }, description: 'What to do next, most urgent first' },
            exits: { type: 'array', items: { type: 'object' }, description: 'What the stage asks for before the next' },
            clocks: { type: 'array', items: { type: 'object' } },
            facts: { type: 'object' },
            messages: { type: 'array', items: { type: 'object' } },
          },
        },
      },
    },
  },
  async handle(call) {
    const { engine } = call.service;
    const { state, library, recent, damage } = await engine.look(idIn(call, 'incident'));
    const look = lookOf(call);
    if (!call.page) {
      const whole = { ...wholeViewOf(state, library, look), ...(damage === undefined ? {} : { damage }) };
      return { headers: { ETag: `"${state.version}"` }, json: whole };
    }
    const view = viewOf(state, library, look);
    const done = await doneIn(call, state, library);
    const room = await call.service.listener.roomOrNot(state.id);
    return {
      headers: { ETag: `"${state.version}"` },
      page: () =>
        incidentPage(call, {
          view,
          recent,
          done,
          damage,
          state,
          room,
          setting: settingFor(state, library, { ...look, at: view.at }),
        }),
    };
  },
  async mark(call) {
    const { engine, listener } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    return `${markOf(state, library)} ${await listener.mark(state.id).catch(() => 'unreadable')}`;
  },
};

export const incidentRoutes: Route[] = [list, open, show];
