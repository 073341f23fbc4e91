import { z } from 'zod';
import { draftSetting, possibleFlags } from '../../incident/decide/drafting.js';
import { proofAt, sampleFacts } from '../../incident/sample.js';
import { builtInNames } from '../../message/template.js';
import { longestTemplateBytes } from '../../message/grammar.js';
import { channels, kinds } from '../../playbook/vocabulary.js';
import { fieldErrors, Problem } from '../problem.js';
import { actorIn, jsonIn, type Route } from '../route.js';
import { inWordsOf, wordsOf } from '../view/words.js';

const trialSchema = z.strictObject({
  playbook: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  language: z.string().regex(/^[a-z]{2}$/),
  kind: z.enum(kinds),
  channel: z.enum(channels),
  source: z.string().describe(`The template, at most ${longestTemplateBytes / 1024} KB`),
});

/** Tries a template on a playbook's sample facts, in a thread of its own: for authors, before they put it in a folder. */
const tryOne: Route = {
  method: 'post',
  path: '/templates/try',
  access: 'account',
  operation: {
    summary: 'Try a template on the sample facts of a playbook; nothing is stored',
    body: {
      schema: z.toJSONSchema(trialSchema, { io: 'input' }),
      example: {
        playbook: 'contested-plan',
        language: 'en',
        kind: 'social-post',
        channel: 'x',
        source: 'All answers about {{topic}}: {{page}}',
      },
    },
    answers: {
      200: {
        description: 'The text, with what the checks say of it',
        schema: { type: 'object', required: ['text', 'hash', 'findings'] },
      },
    },
  },
  async handle(call) {
    actorIn(call);
    const parsed = trialSchema.safeParse(jsonIn(call), { error: inWordsOf(call.language) });
    if (!parsed.success)
      throw new Problem('INPUT_INVALID', { errors: fieldErrors(parsed.error, wordsOf(call.language).unknownField) });
    const { playbook: id, source, ...wanted } = parsed.data;
    const { engine, workshop } = call.service;
    const { library } = engine.current(id);
    if (!library.playbook.languages.includes(wanted.language)) {
      throw new Problem('INPUT_INVALID', {
        errors: [{ field: 'language', why: library.playbook.languages.join(', ') }],
      });
    }
    const tried = await workshop.try({
      path: `${wanted.language}/${wanted.kind}/${wanted.channel}`,
      source,
      sources: library.templates.sources,
      sheet: sampleFacts(library.playbook, proofAt),
      setting: draftSetting(library, wanted, proofAt),
      known: [
        ...possibleFlags(library.playbook),
        ...builtInNames,
        'sign-off',
        ...Object.keys(library.organisation?.phrases ?? {}),
      ],
    });
    if ('faults' in tried) throw new Problem('TEMPLATE_REFUSED', { faults: tried.faults });
    return { json: tried };
  },
};

export const templateRoutes: Route[] = [tryOne];
