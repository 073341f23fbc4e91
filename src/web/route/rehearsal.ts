import { z } from 'zod';
import { readBody } from '../body.js';
import { Problem } from '../problem.js';
import { actorIn, keyIn, type Call, type Route } from '../route.js';
import { acceptedView } from '../answer.js';
import { acceptedSchema } from '../schema.js';
import { rehearsalPage } from '../view/rehearsal.js';
import { wordsOf } from '../view/words.js';
import { playbooksOf } from './roster.js';

const schema = z.strictObject({ scenario: z.string().max(60) });

const list: Route = {
  method: 'get',
  path: '/rehearsal',
  access: 'duty',
  operation: {
    summary: 'What can be rehearsed: playbooks and scenarios',
    answers: {
      200: {
        description: 'Playbooks and scenarios',
        schema: { type: 'object', required: ['playbooks', 'scenarios'], properties: { playbooks: { type: 'array' } } },
      },
    },
  },
  handle: (call) => ({ json: choices(call), page: () => rehearsalPage(call, choices(call)) }),
};

/** Playbooks and scenarios with their words in the reader's language. */
export function choices(call: Call) {
  const said = (text: Readonly<Record<string, string>>): string => text[call.language] ?? text['en'] ?? '';
  const card = ({
    id,
    title,
    summary,
  }: { id: string } & Record<'title' | 'summary', Readonly<Record<string, string>>>) => ({
    id,
    title: said(title),
    summary: said(summary),
  });
  return {
    playbooks: playbooksOf(call).map(card),
    scenarios: call.service.scenarios.map((one) => ({ ...card(one), playbook: one.playbook })),
  };
}

const begin: Route = {
  method: 'post',
  path: '/rehearsal',
  access: 'duty',
  operation: {
    summary: 'Open an exercise with the opening of a scenario: its title, languages, severity and situation',
    idempotent: true,
    body: { schema: z.toJSONSchema(schema, { io: 'input' }), example: { scenario: 'ing-2014' } },
    answers: { 201: { description: 'Opened, and durable', schema: acceptedSchema } },
  },
  async handle(call) {
    const by = actorIn(call);
    const body = readBody(call.request);
    const id = keyIn(call, body);
    const sent = body.kind === 'json' ? body.value : { scenario: body.fields.get('scenario')?.[0] };
    const parsed = schema.safeParse(sent);
    const known = call.service.scenarios.map((one) => one.id);
    const scenario = call.service.scenarios.find((one) => one.id === parsed.data?.scenario);
    if (scenario === undefined)
      throw new Problem('INPUT_INVALID', { errors: [{ field: 'scenario', why: known.join(', ') }], known });
    const { engine } = call.service;
    const { playbook, title, summary, languages, severity } = scenario;
    const data = {
      playbook,
      title: title[call.language] ?? scenario.id,
      mode: 'exercise' as const,
      languages,
      ...(severity === undefined ? {} : { severity }),
    };
    const answer = await engine.open(data, { id, by, at: engine.now() });
    if ('refused' in answer)
      throw new Problem('INPUT_INVALID', {
        errors: answer.refused.map(({ code }) => ({ field: 'scenario', why: code })),
      });
    const { incident } = answer;
    const text = `${wordsOf(call.language).assessment.rehearsal.situation} ${summary[call.language] ?? ''}`;
    await engine.give(incident, { type: 'LogNote', data: { text }, meta: { id: `${id}:note`, by, at: engine.now() } });
    const told = { ...(await engine.look(incident)), at: engine.now(), language: call.language };
    const location = `/incidents/${incident}`;
    return {
      status: 201,
      headers: { Location: location },
      redirect: `${location}?done=${told.state.version}`,
      json: acceptedView({ ...answer, version: told.state.version }, told),
    };
  },
};

export const rehearsalRoutes: Route[] = [list, begin];
