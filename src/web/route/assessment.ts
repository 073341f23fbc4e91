import { z } from 'zod';
import { assess, dangers, matters, reaches, type Answers, type Suggestion } from '../../incident/assess.js';
import { speak } from '../../incident/words.js';
import type { Playbook } from '../../playbook/schema.js';
import { evidences, intensifiers } from '../../playbook/vocabulary.js';
import { readBody } from '../body.js';
import { formData } from '../form.js';
import { fieldErrors, Problem } from '../problem.js';
import type { Call, Route } from '../route.js';
import { assessmentPage } from '../view/assessment.js';
import { openingPage } from '../view/opening.js';
import { inWordsOf, wordsOf } from '../view/words.js';

/** What is known in the first minutes; only what it is about must be said. */
export const answersSchema = z
  .strictObject({
    about: z.enum(matters).describe('What it is about'),
    danger: z.enum(dangers).default('possible').describe('Whether anybody is in danger'),
    evidence: z.enum(evidences).default('none').describe('What is known of the accusation or of our fault'),
    intensifiers: z.array(z.enum(intensifiers)).max(3).default([]).describe('What makes it weigh more'),
    reach: z.enum(reaches).default('few').describe('Who knows of it by now'),
  })
  .describe('Is this a crisis, and which?');

const ask: Route = {
  method: 'get',
  path: '/assessment',
  access: 'duty',
  operation: {
    summary: 'What is asked to find out whether something is a crisis, and which',
    answers: { 200: { description: 'The schema of the answers', schema: { type: 'object' } } },
  },
  handle: (call) => ({
    json: z.toJSONSchema(answersSchema, { io: 'input' }),
    page: () => assessmentPage(call, {}),
  }),
};

const suggest: Route = {
  method: 'post',
  path: '/assessments',
  access: 'duty',
  operation: {
    summary: 'Suggest playbook, severity and way to respond, with reasons; opens and stores nothing',
    body: {
      schema: z.toJSONSchema(answersSchema, { io: 'input' }),
      example: { about: 'rumour', danger: 'no', evidence: 'provably-false', reach: 'spreading' },
    },
    answers: {
      200: {
        description: 'The suggestion',
        schema: {
          type: 'object',
          required: ['outcome', 'playbook', 'severity', 'strategy', 'why', 'reasons'],
          properties: {
            outcome: { type: 'string', enum: ['respond', 'watch'] },
            playbook: { type: 'object' },
            severity: { type: 'object' },
            strategy: { type: 'string' },
            strategyText: { type: 'string' },
            why: { type: 'string' },
            rule: { type: 'string' },
            source: { type: 'string' },
            options: { type: 'object' },
            lookAgainAt: { type: ['string', 'null'], format: 'date-time' },
            reasons: { type: 'array', items: { type: 'object' } },
          },
        },
      },
    },
  },
  handle(call) {
    const body = readBody(call.request);
    const sent = body.kind === 'json' ? body.value : formData(answersSchema, body.fields, { timeZone: 'UTC' });
    const parsed = answersSchema.safeParse(sent, { error: inWordsOf(call.language) });
    if (!parsed.success) {
      const errors = fieldErrors(parsed.error, wordsOf(call.language).unknownField);
      if (!call.page || body.kind === 'json') throw new Problem('INPUT_INVALID', { errors });
      return { status: 400, page: () => assessmentPage(call, { typed: body.fields, errors }) };
    }
    const answers = parsed.data;
    const { playbook, suggestion } = suggestionFor(call, answers);
    return {
      json: suggestionView(call, playbook, suggestion),
      page: () => openingPage(call, { playbook, answers, mode: 'live' }),
    };
  },
};

/** The suggestion with its playbook as it now stands. @throws PLAYBOOK_NOT_FOUND, PLAYBOOK_INVALID */
export function suggestionFor(call: Call, answers: Answers): { playbook: Playbook; suggestion: Suggestion } {
  const suggestion = assess(answers);
  // Read as it stands on the shelf: what its parameters leave out has not been chosen yet.
  call.service.engine.current(suggestion.playbook);
  return { suggestion, playbook: shelved(call, suggestion.playbook) };
}

/** A playbook with all its parameters. */
export function shelved({ service }: Call, id: string): Playbook {
  service.engine.current(id);
  return service.engine.shelf.find((one) => one.id === id)!.bundle!.playbook;
}

export type SuggestionView = ReturnType<typeof suggestionView>;

/** A suggestion in words; page and API show the same.
 *  @param at from when the time to look again counts; now when left out */
export function suggestionView(call: Call, playbook: Playbook, suggestion: Suggestion, at = call.service.engine.now()) {
  const { language } = call;
  const { assessment } = wordsOf(language);
  const { strategies, crisisTypes } = speak(language).names;
  const { advice, lookAgainHours, severity, situation, outcome, options, reasons } = suggestion;
  const strategy = outcome === 'watch' ? 'monitor' : advice.strategy;
  const level = playbook.severities[Math.min(severity, playbook.severities.length - 1)]!;
  const text = (localised: Readonly<Record<string, string>>): string => localised[language] ?? localised['en'] ?? '';
  return {
    outcome,
    playbook: { id: playbook.id, title: text(playbook.title), summary: text(playbook.summary) },
    severity: { id: level.id, title: text(level.title) },
    strategy,
    strategyText: strategies[strategy],
    why: outcome === 'watch' ? assessment.watchWhy : text(advice.why),
    later: outcome === 'watch' ? { strategyText: strategies[advice.strategy], why: text(advice.why) } : null,
    rule: advice.rule,
    source: advice.source,
    situation,
    situationText: crisisTypes[situation.crisisType],
    options,
    lookAgainAt: lookAgainHours === null ? null : new Date(Date.parse(at) + lookAgainHours * 3_600_000).toISOString(),
    reasons: reasons.map((code) => ({ code, text: assessment.reasons[code] })),
  };
}

export const assessmentRoutes: Route[] = [ask, suggest];
