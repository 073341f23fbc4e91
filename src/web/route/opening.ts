import { isPersonName } from '../../account/name.js';
import { z } from 'zod';
import type { Command, CommandData, CommandType } from '../../incident/command.js';
import { openSchema } from '../../incident/command.js';
import { reasonView } from '../../engine/say.js';
import { speak } from '../../incident/words.js';
import { acceptedView, refusalStatus } from '../answer.js';
import { readBody, type Form } from '../body.js';
import { openExample } from '../example.js';
import { formData } from '../form.js';
import { fieldErrors, Problem, type FieldError } from '../problem.js';
import { accountName, actorIn, keyIn, type Call, type Route } from '../route.js';
import { acceptedSchema } from '../schema.js';
import { openingPage } from '../view/opening.js';
import { problemJson } from '../view/problem.js';
import { inWordsOf, wordsOf } from '../view/words.js';
import { playbooksOf } from './roster.js';
import { answersSchema, shelved, suggestionFor, suggestionView } from './assessment.js';

const schema = openSchema.extend({
  people: z
    .record(z.string().max(60), z.string().trim().refine(isPersonName, 'is no name: use 1 to 80 letters'))
    .default({})
    .describe('Who is here, by role'),
  assessment: answersSchema.optional().describe('What was answered before; it is put in the log'),
  watch: z
    .boolean()
    .default(false)
    .describe('Record the decision to watch and not respond, as the assessment suggests'),
  call: z.boolean().default(false).describe('Call whoever is on duty for the roles that are left'),
});
type Opening = z.output<typeof schema>;

const form: Route = {
  method: 'get',
  path: '/assessment/opening',
  access: 'duty',
  operation: {
    summary: 'What is asked to open an incident on a playbook',
    query: {
      playbook: { description: 'The first when left out', schema: { type: 'string' } },
      mode: { description: 'live when left out', schema: { type: 'string', enum: ['live', 'exercise'] } },
    },
    answers: { 200: { description: 'The schema', schema: { type: 'object' } } },
  },
  handle(call) {
    const id = call.query.one('playbook') ?? playbooksOf(call)[0]?.id ?? '';
    const playbook = shelved(call, id);
    const mode = call.query.one('mode') === 'exercise' ? 'exercise' : 'live';
    return { json: z.toJSONSchema(schema, { io: 'input' }), page: () => openingPage(call, { playbook, mode }) };
  },
};

const open: Route = {
  method: 'post',
  path: '/assessment/opening',
  access: 'duty',
  operation: {
    summary: 'Open an incident with who is there, the assessment in its log, and the team called, in one go',
    idempotent: true,
    body: {
      schema: z.toJSONSchema(schema, { io: 'input' }),
      example: { ...openExample, people: { chair: 'Ann' }, call: true },
    },
    answers: { 201: { description: 'Opened, and durable', schema: acceptedSchema } },
  },
  async handle(call) {
    const by = actorIn(call);
    const body = readBody(call.request);
    const id = keyIn(call, body);
    const sent = body.kind === 'json' ? body.value : openingIn(body.fields);
    const parsed = schema.safeParse(sent, { error: inWordsOf(call.language) });
    const unanswered = body.kind === 'json' ? [] : unansweredIn(call, body.fields);
    if (!parsed.success || unanswered.length > 0) {
      const { unknownField } = wordsOf(call.language);
      const errors = [...(parsed.success ? [] : fieldErrors(parsed.error, unknownField)), ...unanswered];
      if (!call.page || body.kind === 'json') throw new Problem('INPUT_INVALID', { errors });
      const typed = body.fields;
      const answers = answersSchema.safeParse((sent as { assessment?: unknown }).assessment).data;
      const playbook = shelved(call, typed.get('playbook')?.[0] ?? '');
      const mode = typed.get('mode')?.[0] === 'exercise' ? 'exercise' : 'live';
      const page = (): string => openingPage(call, { playbook, mode, typed, errors, ...(answers && { answers }) });
      return { status: 400, page };
    }
    const { people: _p, assessment: _a, watch: _w, call: _c, ...data } = parsed.data;
    const { engine } = call.service;
    const answer = await engine.open(data, { id, by, at: engine.now() });
    const { incident } = answer;
    if ('refused' in answer) {
      const { playbook } = engine.current(data.playbook).library;
      const setting = { language: call.language, playbook, timeZone: playbook.timeZone, at: engine.now() };
      const reasons = answer.refused.map((one) => reasonView(one, setting));
      const status = refusalStatus(answer.refused);
      const errors = reasons.map(({ text }) => ({ field: 'playbook', why: text }));
      return {
        status,
        headers: { 'Content-Type': 'application/problem+json' },
        json: { ...problemJson('REFUSED', status, call.language), reasons },
        page: () => openingPage(call, { playbook: shelved(call, data.playbook), mode: data.mode, errors }),
      };
    }
    // The same form sent again must ask the very same, so time counts from the opening.
    const { openedAt } = (await engine.look(incident)).state;
    for (const [name, command] of Object.entries(stepsAfter(call, parsed.data, openedAt))) {
      // What is refused here stands in the journal with its reasons; the incident is open all the same.
      await engine.give(incident, { ...command, meta: { id: `${id}:${name}`, by, at: engine.now() } } as Command);
    }
    const told = { ...(await engine.look(incident)), at: engine.now(), language: call.language };
    const location = `/incidents/${incident}`;
    return {
      status: 201,
      headers: { Location: location },
      redirect: `${location}${parsed.data.call ? '/call-out' : ''}`,
      json: acceptedView({ ...answer, version: told.state.version }, told),
    };
  },
};

type Step = { [T in CommandType]: { readonly type: T; readonly data: CommandData<T> } }[CommandType];

/** What is done in the same breath as the opening, by name, so that the same form sent twice does nothing twice. */
function stepsAfter(call: Call, { people, assessment, watch, call: calls, playbook: id }: Opening, at: string) {
  const steps: Record<string, Step> = {};
  if (assessment !== undefined) {
    const words = wordsOf(call.language).assessment;
    const { playbook, suggestion } = suggestionFor(call, assessment);
    const view = suggestionView(call, playbook, suggestion, at);
    const { about, danger, evidence, reach } = assessment;
    const said = words.opening.note(
      words.matters[about],
      words.dangers[danger],
      speak(call.language).names.evidences[evidence],
      words.reaches[reach],
    );
    steps['note'] = { type: 'LogNote', data: { text: `${said} ${words.opening.advised(view.strategyText)}` } };
    if (watch && view.lookAgainAt !== null)
      steps['watch'] = {
        type: 'Decide',
        data: {
          choice: 'monitor',
          options: [words.opening.weighed, words.opening.respond],
          reason: view.reasons.map(({ text }) => text).join(' '),
          reviewAt: view.lookAgainAt,
        },
      };
  }
  const known = shelved(call, id).roles.map((role) => role.id);
  for (const [role, person] of Object.entries(people))
    if (known.includes(role))
      steps[`role-${role}`] = { type: 'AssignRole', data: { role, person: accountName(call, person) } };
  if (calls) steps['call'] = { type: 'CallTeam', data: {} };
  return steps;
}

const own = /^(role|option)-([a-z0-9-]+)$/;

/** What the playbook asks of its own, and the form left open. */
const unansweredIn = ({ language }: Call, fields: Form): FieldError[] =>
  [...fields].flatMap(([name, values]) => {
    const [, group, id] = own.exec(name) ?? [];
    const open = group === 'option' && (values[0]?.trim() ?? '') === '';
    return open ? [{ field: `options.${id}`, why: wordsOf(language).chooseOne }] : [];
  });

/** A form's fields as an opening: `role-chair`, `option-sector` and the answers stand beside the incident's own. */
function openingIn(fields: Form): Record<string, unknown> {
  const groups: Record<'role' | 'option', [string, string][]> = { role: [], option: [] };
  const plain = new Map<string, readonly string[]>();
  const answers = new Map<string, readonly string[]>();
  for (const [name, values] of fields) {
    const found = own.exec(name);
    const value = values[0]?.trim() ?? '';
    if (found !== null) {
      if (value !== '') groups[found[1] as 'role' | 'option'].push([found[2]!, value]);
    } else if (Object.hasOwn(answersSchema.shape, name.replace(/\[\]$/, ''))) answers.set(name, values);
    else plain.set(name, values);
  }
  const { role, option } = groups;
  return {
    ...formData(schema, plain, { timeZone: 'UTC' }),
    ...(role.length === 0 ? {} : { people: Object.fromEntries(role) }),
    ...(option.length === 0 ? {} : { options: Object.fromEntries(option) }),
    ...(answers.size === 0 ? {} : { assessment: formData(answersSchema, answers, { timeZone: 'UTC' }) }),
  };
}

export const openingRoutes: Route[] = [form, open];
