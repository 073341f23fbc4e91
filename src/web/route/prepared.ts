import { z } from 'zod';
import type { Answer } from '../../engine/engine.js';
import { reasonView, settingFor } from '../../engine/say.js';
import type { Command, CommandData, CommandType } from '../../incident/command.js';
import { commandSchemas } from '../../incident/command.js';
import { templateFor } from '../../incident/decide/drafting.js';
import { decide } from '../../incident/decide.js';
import type { Library } from '../../incident/library.js';
import { powerMissing } from '../../incident/people.js';
import { rolesWith } from '../../incident/power.js';
import { approvedBeforehand, tasksBefore, type Wanted } from '../../incident/prepared.js';
import type { Reason } from '../../incident/reason.js';
import { holderOf, type State } from '../../incident/state.js';
import { acceptedView, refusalStatus } from '../answer.js';
import { balanceIn } from '../balance.js';
import { readBody, type Form } from '../body.js';
import { commandData, formData } from '../form.js';
import { fieldErrors, Problem } from '../problem.js';
import { actorIn, idIn, keyIn, lookOf, type Call, type Route } from '../route.js';
import { acceptedSchema } from '../schema.js';
import { draftingPage } from '../view/prepared.js';
import { problemJson } from '../view/problem.js';
import { inWordsOf, wordsOf } from '../view/words.js';

const { kind, audience, channel, language } = commandSchemas.DraftMessage.shape;
const wantedSchema = z.strictObject({ kind, audience, channel, language });
const { value: factValue, source: factSource } = commandSchemas.RecordFact.shape;
const { revision } = commandSchemas.ReviseFact.shape;
const fullSchema = wantedSchema.extend({
  facts: z
    .record(z.string().max(60), factValue)
    .default({})
    .describe('What it lacks, by key; each is recorded as confirmed'),
  revisions: z
    .record(z.string().max(60), revision.unwrap())
    .default({})
    .describe('Which of them stand on the sheet already: the revision that each began from'),
  source: factSource.optional(),
  tasks: z.array(z.string().max(60)).max(20).default([]).describe('What had to be done first, and is'),
  confirm: z.boolean().default(false).describe('Take the role that confirms facts, where nobody holds it'),
});
const schema = fullSchema.superRefine(({ source, facts }, { addIssue }) => {
  if (source === undefined && Object.keys(facts).length > 0)
    addIssue({ code: 'invalid_type', expected: 'string', input: undefined, path: ['source'] });
});
type Sent = z.output<typeof schema>;

const words = {
  kind: 'What kind of text',
  audience: 'For whom',
  channel: 'Where',
  in: 'In which language it is written',
} as const;
const asked = ['kind', 'audience', 'channel', 'in'] as const;

const ask: Route = {
  method: 'get',
  path: '/incidents/:incident/drafting',
  access: 'incident',
  operation: {
    summary: 'What a text still lacks before it can be drafted, all at once',
    query: Object.fromEntries(asked.map((name) => [name, { description: words[name], schema: { type: 'string' } }])),
    answers: {
      200: {
        description: 'What it lacks, and whether it was approved beforehand',
        schema: {
          type: 'object',
          required: ['gaps', 'tasks', 'approved'],
          properties: {
            gaps: { type: 'array', items: { type: 'string' } },
            tasks: { type: 'array', items: { type: 'string' } },
            approved: { type: 'boolean' },
            balance: { type: ['object', 'null'], description: 'How much we listened and spoke, as a message tells it' },
          },
        },
      },
    },
  },
  async handle(call) {
    const [kindOf, audienceOf, channelOf, languageOf] = asked.map((name) => call.query.one(name));
    const sent = { kind: kindOf, audience: audienceOf, channel: channelOf, language: languageOf };
    const wanted = parsed(call, wantedSchema, sent);
    const { state, library } = await call.service.engine.look(idIn(call, 'incident'));
    const found = lookAt(call, { state, library }, wanted);
    const balance = await balanceIn(call, state);
    return {
      json: { gaps: found.gaps, tasks: found.tasks, approved: found.approved, balance },
      page: () => draftingPage(call, { ...found, balance }),
    };
  },
};

const give: Route = {
  method: 'post',
  path: '/incidents/:incident/drafting',
  access: 'incident',
  operation: {
    summary: 'Record what a text lacks and draft it, in one go; what was approved beforehand is approved at once',
    idempotent: true,
    body: {
      schema: z.toJSONSchema(schema, { io: 'input' }),
      example: {
        kind: 'holding-statement',
        audience: 'public',
        channel: 'web',
        language: 'en',
        facts: { topic: { en: 'our plan' } },
        source: 'Eva',
      },
    },
    answers: { 201: { description: 'Drafted, and durable', schema: acceptedSchema } },
  },
  async handle(call) {
    const by = actorIn(call);
    const incident = idIn(call, 'incident');
    const { engine } = call.service;
    const body = readBody(call.request);
    const id = keyIn(call, body);
    const before = await engine.look(incident);
    const sent = body.kind === 'json' ? body.value : sentIn(body.fields, before);
    const { kind, audience, channel, language } = (sent ?? {}) as Readonly<Record<string, unknown>>;
    const wanted = parsed(call, wantedSchema, { kind, audience, channel, language });
    const typed = body.kind === 'form' ? body.fields : undefined;
    const read = schema.safeParse(sent, { error: inWordsOf(call.language) });
    if (!read.success) {
      const errors = fieldErrors(read.error, wordsOf(call.language).unknownField);
      if (!call.page || typed === undefined) throw new Problem('INPUT_INVALID', { errors });
      const balance = await balanceIn(call, before.state);
      return {
        status: 400,
        page: () => draftingPage(call, { ...lookAt(call, before, wanted), balance, typed, errors }),
      };
    }
    const refuse = async (refused: readonly Reason[]) => {
      const now = await engine.look(incident);
      const setting = settingFor(now.state, now.library, lookOf(call));
      const reasons = refused.map((one) => reasonView(one, setting));
      const status = refusalStatus(refused);
      const balance = await balanceIn(call, now.state);
      return {
        status,
        headers: { 'Content-Type': 'application/problem+json' },
        json: { ...problemJson('REFUSED', status, call.language), reasons },
        page: () => draftingPage(call, { ...lookAt(call, now, wanted), balance, reasons, ...(typed && { typed }) }),
      };
    };
    const perform = ([name, command]: readonly [string, Step]): Promise<Answer> =>
      engine.give(incident, { ...command, meta: { id: `${id}:${name}`, by, at: engine.now() } } as Command);
    for (const step of stepsFor(call, before, read.data)) {
      const answer = await perform(step);
      if ('refused' in answer && !answer.refused.every(({ code }) => settled.includes(code)))
        return refuse(answer.refused);
    }
    const drafted = await perform(['draft', { type: 'DraftMessage', data: { ...wanted, ifAsked: false } }]);
    if ('refused' in drafted) return refuse(drafted.refused);
    const entry = drafted.entries.find(({ type }) => type === 'MessageDrafted');
    const message = entry !== undefined && 'message' in entry ? (entry.message as string) : '';
    let { version } = drafted;
    // Whatever stops it is told on the message's own page.
    if (lookAt(call, before, wanted).approved)
      ({ version } = await perform(['submit', { type: 'SubmitMessage', data: { message } }]));
    const told = { ...(await engine.look(incident)), ...lookOf(call) };
    return {
      status: 201,
      headers: { Location: `/incidents/${incident}/messages/${message}` },
      redirect: `/incidents/${incident}/messages/${message}?done=${version}`,
      json: acceptedView({ ...drafted, version }, told),
    };
  },
};

/** Somebody else, or this form before, has done it already. */
const settled: readonly string[] = ['FACT_UNCHANGED', 'TASK_SETTLED'];

interface Looked {
  readonly state: State;
  readonly library: Library;
}

/** What a text lacks, by asking the rules what they would say. */
function lookAt(call: Call, { state, library }: Looked, wanted: Wanted) {
  const at = call.service.engine.now();
  const by = call.actor ?? '';
  const decision = decide(library, state.id, state, {
    type: 'DraftMessage',
    data: { ...wanted, ifAsked: false },
    meta: { id: 'look', by, at },
  });
  const reasons = 'reasons' in decision ? decision.reasons : [];
  const templateHash = templateFor(library, wanted)?.hash ?? '';
  return {
    state,
    library,
    wanted,
    approved: approvedBeforehand(state, { ...wanted, templateHash }, at),
    gaps: [...new Set(reasons.flatMap(({ code, data }) => (code === 'FACT_GAP' ? [String(data['key'])] : [])))],
    tasks: tasksBefore(library.playbook, state, wanted),
    confirmAs: confirmRole(library, state, by),
  };
}

/** The role that confirms facts and that nobody holds, for somebody who may give roles and could else not confirm. */
function confirmRole({ playbook }: Library, state: State, by: string): string | null {
  if (powerMissing(playbook, state, by, 'confirm-facts') === null) return null;
  if (powerMissing(playbook, state, by, 'coordinate') !== null) return null;
  const roles = rolesWith(playbook, 'confirm-facts');
  return roles.some((role) => holderOf(state, role) !== undefined) ? null : (roles.at(-1) ?? null);
}

type Step = { [T in CommandType]: { readonly type: T; readonly data: CommandData<T> } }[CommandType];

/** What is done before the text is drafted, by name, so that the same form sent twice does nothing twice. */
function stepsFor(
  { actor }: Call,
  { state, library }: Looked,
  { facts, revisions, source = '', tasks, confirm }: Sent,
): [string, Step][] {
  const role = confirm ? confirmRole(library, state, actor ?? '') : null;
  const stands = (key: string, value: unknown): boolean => {
    const fact = Object.hasOwn(state.facts, key) ? state.facts[key] : undefined;
    return fact?.status === 'confirmed' && JSON.stringify(fact.value) === JSON.stringify(value);
  };
  return [
    ...(role === null
      ? []
      : [['role', { type: 'AssignRole', data: { role, person: actor!, ifVacant: true } }] as [string, Step]]),
    ...tasks.map((task): [string, Step] => [`task-${task}`, { type: 'CompleteTask', data: { task } }]),
    // What it is hangs on what was sent, and not on what stands there now: a fact that somebody else gave meanwhile is not
    // written over, and a form that comes twice is the same.
    ...Object.entries(facts)
      .filter(([key, value]) => !stands(key, value))
      .map(([key, value]): [string, Step] => {
        const data = { key, value, status: 'confirmed', source } as const;
        return [
          `fact-${key}`,
          Object.hasOwn(revisions, key)
            ? { type: 'ReviseFact', data: { ...data, revision: revisions[key]! } }
            : { type: 'RecordFact', data },
        ];
      }),
  ];
}

/** A form's fields as what the schema takes: `fact-topic.nl` is one language of the fact `topic`, and `seen-topic` the
 *  revision that stood there. */
function sentIn(fields: Form, { state, library: { playbook } }: Looked): Record<string, unknown> {
  const plain = new Map([...fields].filter(([name]) => !/^(?:fact|seen)-/.test(name)));
  const revisions = Object.fromEntries(
    [...fields].flatMap(([name, [seen]]) => (name.startsWith('seen-') ? [[name.slice(5), Number(seen)]] : [])),
  );
  const byKey = new Map<string, Map<string, readonly string[]>>();
  for (const [name, values] of fields) {
    const found = /^fact-([a-z0-9-]+)(\.[a-z]{2})?$/.exec(name);
    if (found === null) continue;
    const [, key = '', code = ''] = found;
    byKey.set(key, (byKey.get(key) ?? new Map([['key', [key]]])).set(`value${code}`, values));
  }
  const factType = (key: string) =>
    Object.hasOwn(state.facts, key) ? state.facts[key]!.type : playbook.facts.find((fact) => fact.key === key)?.type;
  const facts = [...byKey].flatMap(([key, form]) => {
    const { value } = commandData('RecordFact', form, { timeZone: state.timeZone, factType });
    return value === undefined ? [] : [[key, value] as const];
  });
  return { ...formData(schema, plain, { timeZone: 'UTC' }), facts: Object.fromEntries(facts), revisions };
}

/** @throws Problem INPUT_INVALID */
function parsed<T>(call: Call, shape: z.ZodType<T>, sent: unknown): T {
  const found = shape.safeParse(sent, { error: inWordsOf(call.language) });
  if (found.success) return found.data;
  throw new Problem('INPUT_INVALID', { errors: fieldErrors(found.error, wordsOf(call.language).unknownField) });
}

export const preparedRoutes: Route[] = [ask, give];
