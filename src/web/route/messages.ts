import { messagesView } from '../../engine/messages.js';
import { settingFor } from '../../engine/say.js';
import { markOf } from '../live/live.js';
import { idIn, lookOf, type Route } from '../route.js';
import { messagesPage } from '../view/messages.js';
import { doneIn } from './journal.js';

export const messagesRoute: Route = {
  method: 'get',
  path: '/incidents/:incident/messages',
  access: 'incident',
  operation: {
    summary: 'All messages: who hears what, where and in which language, and how far each text is',
    answers: {
      200: {
        description: 'The messages, and what this stage asks for and nobody has drafted',
        schema: {
          type: 'object',
          required: ['incident', 'version', 'audiences', 'messages', 'due', 'old'],
          properties: {
            incident: { type: 'string' },
            version: { type: 'integer' },
            audiences: { type: 'array', items: { type: 'string' } },
            messages: {
              type: 'array',
              items: { type: 'object' },
              description: 'Each with its standing, and the roles whose approval it waits for',
            },
            due: { type: 'array', items: { type: 'object' } },
            old: { type: 'array', items: { type: 'object' }, description: 'Replaced or withdrawn' },
          },
        },
      },
    },
  },
  async handle(call) {
    const { engine } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    const look = lookOf(call);
    const view = messagesView(state, library, look);
    const done = await doneIn(call, state, library);
    return {
      headers: { ETag: `"${state.version}"` },
      json: view,
      page: () => messagesPage(call, { view, state, library, setting: settingFor(state, library, look), done }),
    };
  },
  async mark(call) {
    const { state, library } = await call.service.engine.look(idIn(call, 'incident'));
    return markOf(state, library);
  },
};
