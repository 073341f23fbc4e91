import { voiceView } from '../../engine/voice.js';
import { markOf } from '../live/live.js';
import { idIn, lookOf, type Route } from '../route.js';
import { voicePage } from '../view/voice.js';

export const voiceRoute: Route = {
  method: 'get',
  path: '/incidents/:incident/voice',
  access: 'incident',
  operation: {
    summary: 'One voice: key facts beside messages, what contradicts what, and for how long',
    answers: {
      200: {
        description: 'The matrix',
        schema: {
          type: 'object',
          required: ['voice', 'index', 'divergences', 'facts', 'messages', 'contradictions'],
          properties: {
            voice: { type: 'object' },
            index: {
              type: ['integer', 'null'],
              description: 'From 0 to 100 over what is published; null where nothing is',
            },
            targetMin: { type: 'integer' },
            divergences: { type: 'array', items: { type: 'object' } },
            facts: { type: 'array', items: { type: 'object' } },
            messages: { type: 'array', items: { type: 'object' } },
            contradictions: { type: 'array', items: { type: 'object' } },
          },
        },
      },
    },
  },
  async handle(call) {
    const { engine } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    const view = voiceView(state, library, lookOf(call));
    return {
      headers: { ETag: `"${state.version}"` },
      json: view,
      page: () => voicePage(call, { view, state }),
    };
  },
  async mark(call) {
    const { state, library } = await call.service.engine.look(idIn(call, 'incident'));
    return markOf(state, library);
  },
};
