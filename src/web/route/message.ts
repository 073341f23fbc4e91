import { messageView, settingFor } from '../../engine/say.js';
import { markOf, markOfList } from '../live/live.js';
import { Problem } from '../problem.js';
import { idIn, type Route } from '../route.js';
import { messagePage } from '../view/message.js';
import { doneIn } from './journal.js';

export const messageRoute: Route = {
  method: 'get',
  path: '/incidents/:incident/messages/:message',
  access: 'incident',
  operation: {
    summary: 'A message: its text, its source, what the checks find, and what it still needs',
    answers: {
      200: {
        description: 'The message',
        schema: {
          type: 'object',
          required: [
            'id',
            'kind',
            'audience',
            'channel',
            'language',
            'state',
            'text',
            'source',
            'hash',
            'findings',
            'gates',
            'next',
          ],
          properties: {
            id: { type: 'string' },
            kind: { type: 'string' },
            audience: { type: 'string' },
            channel: { type: 'string' },
            language: { type: 'string' },
            state: { type: 'string' },
            text: { type: 'string', description: 'Exactly as it is sent' },
            source: { type: 'string', description: 'The text with {{fact-key}} where a fact stands' },
            hash: { type: 'string', description: 'What an approval signs' },
            findings: { type: 'array', items: { type: 'object' } },
            approvalsMissing: { type: 'array', items: { type: 'string' } },
            gates: { type: 'array', items: { type: 'object' } },
            next: { type: 'array', items: { type: 'object' } },
          },
        },
      },
    },
  },
  async handle(call) {
    const { engine } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    const id = idIn(call, 'message');
    const message = Object.hasOwn(state.messages, id) ? state.messages[id] : undefined;
    if (message === undefined) throw new Problem('MESSAGE_NOT_FOUND', { known: Object.keys(state.messages) });
    const setting = settingFor(state, library, { at: engine.now(), language: call.language });
    const view = messageView(message, library, setting);
    const done = await doneIn(call, state, library);
    return {
      headers: { ETag: `"${state.version}"` },
      json: view,
      page: () => messagePage(call, { view, state, library, setting, done }),
    };
  },
  async mark(call) {
    const { engine, people } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    // The page offers links to whoever has no account.
    return `${markOf(state, library)}.${markOfList(people.accounts.present)}`;
  },
};
