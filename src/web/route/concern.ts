import { z } from 'zod';
import { settingFor } from '../../engine/say.js';
import { namesFor } from '../../incident/words.js';
import { answersLike } from '../../listening/answer.js';
import type { Choice } from '../../listening/hearing/choice.js';
import { answersNow, concernsTold, type ConcernTold } from '../../listening/hearing/figures.js';
import { ownPath } from '../form.js';
import { Problem } from '../problem.js';
import { idIn, lookOf, type Call, type Reply, type Route } from '../route.js';
import { back, concernId, deed, id, markOfHeard, mentionOfIt, type Here } from './deed.js';
import { answerSaid, nobody, none, saidOf } from '../view/concern.js';
import { concernsPage, concernsPath } from '../view/concerns.js';
import { problemJson } from '../view/problem.js';
import { wordsOf } from '../view/words.js';

const list = { type: 'array', items: { type: 'object' } } as const;

const show: Route = {
  method: 'get',
  path: '/incidents/:incident/concerns',
  access: 'incident',
  operation: {
    summary:
      'What people speak of, what answers each of it in public and who said so; and the answers that are or were pinned',
    answers: {
      200: {
        description: 'The largest first, each with the answers that may fit it, the likeliest first',
        schema: {
          type: 'object',
          required: ['concerns', 'answers', 'pinned'],
          properties: { concerns: list, answers: list, pinned: list },
        },
      },
    },
  },
  async handle(call) {
    const { engine, listener } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    const room = await listener.room(state.id);
    if (call.page)
      return { page: () => concernsPage(call, { state, setting: settingFor(state, library, lookOf(call)), room }) };
    if (room === null) return { json: { concerns: [], answers: [], pinned: [] } };
    const answers = answersNow(room, state);
    const view = (told: ConcernTold) => ({
      ...told.concern,
      answering: told.answering,
      choice: told.holds === null ? null : choiceView(told.holds),
      fallen: told.fallen.map(({ choice, why }) => ({ ...choiceView(choice), why })),
      likely: answersLike(told.concern, answers).map(({ id }) => id),
    });
    return {
      json: {
        concerns: concernsTold(room, state, engine.now()).map(view),
        answers,
        pinned: room.notes.pinned.map((one) => ({ ...one, ended: one.ended ?? null })),
      },
    };
  },
  mark: markOfHeard,
};

/** A choice as programs get it. */
const choiceView = ({ id, answer, by, at }: Choice) => ({ id, answer: answer?.id ?? null, by, at });

const chooseSchema = z.strictObject({
  concern: concernId,
  mention: mentionOfIt,
  answer: id.describe(`The id of what answers it in public, or \`${none}\` where none of ours does`),
  seen: id
    .optional()
    .describe(
      `The id of the choice that held when you looked, or \`${nobody}\`: where another holds by now, yours is not saved`,
    ),
  back,
});
const undoSchema = z.strictObject({ choice: id, back });
const unpinSchema = z.strictObject({ id: id.describe('Of the pinned answer'), back });

const kept = { 200: { description: 'It is kept, and the figures follow', schema: { type: 'object' } } } as const;

async function chosen(call: Call, sent: z.output<typeof chooseSchema>, { state, library, by }: Here): Promise<Reply> {
  const { engine, listener } = call.service;
  const words = wordsOf(call.language).concern;
  const room = await listener.room(state.id);
  const now = room?.hearing.meant(sent.concern, sent.mention);
  const told =
    room === null ? undefined : concernsTold(room, state, engine.now()).find(({ concern }) => concern.id === now);
  if (room === null || told === undefined)
    throw new Problem('INPUT_INVALID', { errors: [{ field: 'concern', why: words.unknownConcern }] });
  const answer = sent.answer === none ? null : sent.answer;
  if (answer !== null && !answersNow(room, state).some((one) => one.id === answer))
    throw new Problem('INPUT_INVALID', { errors: [{ field: 'answer', why: words.unknownAnswer }] }, 409);
  const seen = sent.seen === nobody ? null : sent.seen;
  const holds = await listener.choose(state.id, {
    concern: told.concern.id,
    answer,
    by,
    ...(seen === undefined ? {} : { seen }),
  });
  if (holds !== null && (holds.answer?.id ?? null) === answer)
    return { json: { choice: choiceView(holds) }, redirect: backTo(state.id, sent.back, told.concern.id) };
  const setting = settingFor(state, library, lookOf(call));
  const said =
    holds === null
      ? words.undone
      : words.meanwhileSays(
          told.concern.label,
          [holds.answer === null ? '' : `“${answerSaid(holds.answer)}”.`, saidOf(holds, words, namesFor(setting))]
            .filter(Boolean)
            .join(' '),
        );
  return {
    status: 409,
    headers: { 'Content-Type': 'application/problem+json' },
    json: {
      ...problemJson('INPUT_INVALID', 409, call.language),
      errors: [{ field: 'seen', why: said }],
      choice: holds === null ? null : choiceView(holds),
    },
    page: () => concernsPage(call, { state, setting, room, stopped: { title: words.meanwhile, said } }),
  };
}

/** Where the reader came from, within the incident; whoever chose among many subjects sees the one that he chose for. */
function backTo(incident: string, from: string | undefined, concern = ''): string {
  const home = `/incidents/${incident}`;
  const to = ownPath(from);
  if (to === concernsPath(incident)) return concern === '' ? to : `${to}#${concern}`;
  return to.startsWith(home) ? to : home;
}

export const concernRoutes: Route[] = [
  show,
  deed({
    what: 'concerns/choose',
    summary:
      'Say which answer of ours answers what people speak of, or that none does; it goes before what was matched by words',
    schema: chooseSchema,
    example: { concern: 'n1', answer: 'm12/3' },
    answers: {
      ...kept,
      409: {
        description: 'Somebody else chose meanwhile: it says what, and nothing was changed',
        schema: { type: 'object' },
      },
    },
    run: chosen,
  }),
  deed({
    what: 'concerns/undo',
    summary: 'Take a choice back: then answers are matched by their words again',
    schema: undoSchema,
    example: { choice: 'choice:1f' },
    answers: kept,
    async run(call, { choice, back: from }, { state, by }) {
      await call.service.listener.takeBack(state.id, { choice, by });
      return { json: {}, redirect: backTo(state.id, from) };
    },
  }),
  deed({
    what: 'concerns/unpin',
    summary: 'Say that a pinned answer stands in public no more; what it said stays on record',
    schema: unpinSchema,
    example: { id: 'pin:1f' },
    answers: kept,
    async run(call, { id: pinned, back: from }, { state, by }) {
      await call.service.listener.unpin(state.id, { id: pinned, by });
      return { json: {}, redirect: backTo(state.id, from) };
    },
  }),
];
