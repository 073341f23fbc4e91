import { z } from 'zod';
import { advise } from '../../incident/strategy.js';
import { namesFor, speak } from '../../incident/words.js';
import { settingFor } from '../../engine/say.js';
import { crisisTypes, evidences, intensifiers } from '../../playbook/vocabulary.js';
import { fieldErrors, Problem } from '../problem.js';
import { idIn, lookOf, type Route } from '../route.js';
import { advicePage } from '../view/advice.js';
import { inWordsOf, wordsOf } from '../view/words.js';

const situationSchema = z.object({
  crisisType: z.enum(crisisTypes),
  evidence: z.enum(evidences),
  intensifiers: z.array(z.enum(intensifiers)).max(intensifiers.length),
});

export const adviceRoute: Route = {
  method: 'get',
  path: '/incidents/:incident/advice',
  access: 'incident',
  operation: {
    summary: 'Advice on how to respond, with its rule, reason and source',
    query: {
      crisisType: { description: "The playbook's when left out", schema: { type: 'string', enum: [...crisisTypes] } },
      evidence: {
        description: 'What is known of the accusation or of our fault',
        schema: { type: 'string', enum: [...evidences], default: 'none' },
      },
      intensifiers: {
        description: 'What makes it weigh more; several times, or once with commas',
        schema: { type: 'array', items: { type: 'string', enum: [...intensifiers] } },
      },
    },
    answers: {
      200: {
        description: 'The advice',
        schema: {
          type: 'object',
          required: ['strategy', 'strategyText', 'rule', 'why', 'source'],
          properties: {
            strategy: { type: 'string' },
            strategyText: { type: 'string' },
            variant: { type: 'string' },
            rule: { type: 'string' },
            why: { type: 'string' },
            source: { type: 'string' },
          },
        },
      },
    },
  },
  async handle(call) {
    const { engine } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    const parsed = situationSchema.safeParse(
      {
        crisisType: call.query.one('crisisType') ?? state.strategy?.crisisType ?? library.playbook.crisis.type,
        evidence: call.query.one('evidence') ?? state.strategy?.evidence ?? 'none',
        intensifiers: call.query.many('intensifiers'),
      },
      { error: inWordsOf(call.language) },
    );
    if (!parsed.success)
      throw new Problem('INPUT_INVALID', { errors: fieldErrors(parsed.error, wordsOf(call.language).unknownField) });
    const situation = parsed.data;
    const setting = settingFor(state, library, lookOf(call));
    const advice = advise(situation);
    const json = {
      ...advice,
      situation,
      strategyText: speak(call.language).names.strategies[advice.strategy],
      why: namesFor(setting).text(advice.why),
    };
    return { json, page: () => advicePage(call, { state, setting, advice: json }) };
  },
};
