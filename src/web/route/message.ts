import { z } from 'zod';
import { previewOf } from '../../engine/preview.js';
import { messageView, settingFor } from '../../engine/say.js';
import { commandSchemas } from '../../incident/command.js';
import { textBefore } from '../../incident/life.js';
import { markOf, markOfList } from '../live/live.js';
import { fragmentHeader } from '../live/sheets.js';
import { balanceIn } from '../balance.js';
import { readBody } from '../body.js';
import { fieldErrors, Problem, type FieldError } from '../problem.js';
import { idIn, lookOf, type Call, type Route } from '../route.js';
import { messagePage } from '../view/message.js';
import { triedPart, type Tried } from '../view/message/editor.js';
import { compare, comparedPart, type Pasted } from '../view/message/posted.js';
import { inWordsOf, wordsOf } from '../view/words.js';
import { doneIn } from './journal.js';

/** The message that a path names, where it stands. @throws Problem MESSAGE_NOT_FOUND */
async function aboutIn(call: Call) {
  const { engine } = call.service;
  const { state, library } = await engine.look(idIn(call, 'incident'));
  const id = idIn(call, 'message');
  const message = Object.hasOwn(state.messages, id) ? state.messages[id] : undefined;
  if (message === undefined) throw new Problem('MESSAGE_NOT_FOUND', { known: Object.keys(state.messages) });
  const setting = settingFor(state, library, lookOf(call));
  return { state, library, message, setting };
}

const show: Route = {
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
            before: {
              type: ['object', 'null'],
              description: 'The text that was approved or published last, where it is another',
            },
            balance: {
              type: ['object', 'null'],
              description:
                'How much we listened and spoke in this incident: questions asked and answered one by one, messages replied to, and messages of ours that were sent',
            },
            gates: { type: 'array', items: { type: 'object' } },
            next: { type: 'array', items: { type: 'object' } },
          },
        },
      },
    },
  },
  async handle(call) {
    const { state, library, message, setting } = await aboutIn(call);
    const view = messageView(message, library, setting);
    const done = await doneIn(call, state, library);
    const balance = await balanceIn(call, state);
    return {
      headers: { ETag: `"${state.version}"` },
      json: { ...view, before: textBefore(state, message), balance },
      page: () => messagePage(call, { view, message, state, library, setting, done, balance }),
    };
  },
  async mark(call) {
    const { engine, people } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    // The page offers links to whoever has no account, and tells who waits for an answer.
    const balance = JSON.stringify(await balanceIn(call, state));
    return `${markOf(state, library)}.${markOfList(people.accounts.present)}.${balance}`;
  },
};

const trySchema = z.strictObject({ source: commandSchemas.EditMessage.shape.source });

/** What a source would become. Nothing is written, and nobody hears of it. */
const preview: Route = {
  method: 'post',
  path: '/incidents/:incident/messages/:message/preview',
  access: 'incident',
  operation: {
    summary:
      'Try other words: the text that they make, what the channel counts, and what the checks find; nothing is saved',
    body: {
      schema: z.toJSONSchema(trySchema, { io: 'input' }),
      example: { source: 'We are sorry. {{organisation}} looks into {{topic}}.' },
    },
    answers: {
      200: {
        description: 'What would become of it',
        schema: {
          type: 'object',
          required: ['source', 'text', 'hash', 'posts', 'tallies', 'findings', 'gaps', 'approvers'],
          properties: {
            source: { type: 'string' },
            text: { type: ['string', 'null'], description: 'Null where a fact that it names cannot be said' },
            hash: { type: ['string', 'null'] },
            posts: { type: 'array', items: { type: 'string' } },
            tallies: { type: 'array', description: 'For each post, how much of each limit it uses' },
            findings: { type: 'array', items: { type: 'object' } },
            gaps: { type: 'array', items: { type: 'object' } },
            approvers: { type: 'array', items: { type: 'string' } },
          },
        },
      },
    },
  },
  async handle(call) {
    const { state, library, message, setting } = await aboutIn(call);
    const { source, errors } = sourceIn(call);
    if (errors.length > 0 && !call.page) throw new Problem('INPUT_INVALID', { errors });
    const made =
      errors.length > 0
        ? null
        : previewOf(state, library, message, { source, at: setting.at, language: call.language });
    const tried: Tried = { source, preview: made, problem: errors.map(({ why }) => why).join(' ') };
    if (isPart(call)) {
      const html = triedPart(call, { state, library, setting, message }, tried);
      return { raw: { type: 'html', text: html } };
    }
    const view = messageView(message, library, setting);
    const balance = await balanceIn(call, state);
    return {
      status: errors.length > 0 ? 400 : 200,
      json: { ...made, text: made?.message?.text ?? null, hash: made?.message?.hash ?? null, message: undefined },
      page: () => messagePage(call, { view, message, state, library, setting, done: [], tried, balance }),
    };
  },
};

/** The words to be tried, as they were typed: empty ones too, and those that are far too long. @throws Problem */
function sourceIn(call: Call): { source: string; errors: FieldError[] } {
  const { language } = call;
  const body = readBody(call.request);
  // Browsers put an empty line before what stands in a field, and saving takes away what stands around it.
  const sent = body.kind === 'json' ? body.value : { source: body.fields.get('source')?.[0]?.trim() ?? '' };
  const parsed = trySchema.safeParse(sent, { error: inWordsOf(language) });
  if (parsed.success) return { source: parsed.data.source, errors: [] };
  const typed = body.kind === 'form' ? (body.fields.get('source')?.[0] ?? '') : '';
  const errors = fieldErrors(parsed.error, wordsOf(language).unknownField);
  return typed.length > longestSource
    ? { source: typed, errors: [{ field: 'source', why: wordsOf(language).message.tooMuch }] }
    : { source: typed, errors };
}

/** What a command takes at most, in UTF-16 units. */
const longestSource = 20_000;

const pastedSchema = z.strictObject({
  parts: z.array(z.string().max(100_000)).min(1).max(99).describe('What stands there, a text for each post'),
});

/** Lays what was pasted beside what was approved, before anybody confirms it. */
const posted: Route = {
  method: 'post',
  path: '/incidents/:incident/messages/:message/posted',
  access: 'incident',
  operation: {
    summary: 'Compare what was posted by hand with what was approved; nothing is recorded',
    body: { schema: z.toJSONSchema(pastedSchema, { io: 'input' }), example: { parts: ['We are sorry.'] } },
    answers: {
      200: {
        description: 'Whether it is the approved text, post by post',
        schema: {
          type: 'object',
          required: ['faithful', 'text', 'posts'],
          properties: {
            faithful: { type: 'boolean' },
            text: { type: 'string', description: 'As ConfirmPosted takes it' },
            posts: { type: 'array', items: { type: 'object' } },
          },
        },
      },
    },
  },
  async handle(call) {
    const { state, library, message, setting } = await aboutIn(call);
    const pasted = pastedIn(call);
    if (isPart(call))
      return { raw: { type: 'html', text: comparedPart(call, { incident: state.id, message, pasted }) } };
    const view = messageView(message, library, setting);
    const balance = await balanceIn(call, state);
    return {
      json: compare(message, pasted),
      page: () => messagePage(call, { view, message, state, library, setting, done: [], pasted, balance }),
    };
  },
};

function pastedIn(call: Call): Pasted {
  const body = readBody(call.request);
  if (body.kind === 'form') return { parts: body.fields.get('_part') ?? [''], url: body.fields.get('url')?.[0] ?? '' };
  const parsed = pastedSchema.safeParse(body.value, { error: inWordsOf(call.language) });
  if (!parsed.success)
    throw new Problem('INPUT_INVALID', { errors: fieldErrors(parsed.error, wordsOf(call.language).unknownField) });
  return { parts: parsed.data.parts, url: '' };
}

/** Whether the script asks, which puts what changed into the page that is open. */
const isPart = ({ request, page }: Call): boolean => page && request.get(fragmentHeader) !== undefined;

export const messageRoutes: readonly Route[] = [show, preview, posted];
