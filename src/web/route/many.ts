import { z } from 'zod';
import { replyFindingViews, settingFor } from '../../engine/say.js';
import type { Room } from '../../listening/hearing/room.js';
import { fieldFor } from '../../listening/reply/desk.js';
import { askersOf, mostAtOnce } from '../../listening/reply/many.js';
import { holdMany, noteMany, typedIn, type Came } from '../../listening/reply/sitting.js';
import { readBody } from '../body.js';
import { Problem, problemOf, type ProblemCode } from '../problem.js';
import { idIn, lookOf, sentIn, taken, type Call, type Reply, type Route, type Sent } from '../route.js';
import { deskAt } from '../view/inbox/desk.js';
import { manyPage, manyPath, type Lines, type Place, type Sitting, type Stays } from '../view/inbox/many.js';
import { problemJson } from '../view/problem.js';
import { wordsOf } from '../view/words.js';
import { concernId, deed, id, markOfHeard, seen, wordsOrNone, type Here } from './deed.js';

const schema = z.strictObject({
  concern: concernId,
  act: z
    .enum(['note', 'check', 'take', 'leave'])
    .default('note')
    .describe('Note those that are ticked; only check them; claim all of them for ten minutes; or let all of them go'),
  page: z.int().min(1).max(1e6).default(1).describe('To which page a browser goes back'),
  replies: z
    .array(
      z.strictObject({
        id,
        text: wordsOrNone(10_000).describe('What is sent, as it is sent'),
        seen,
        isTicked: z.boolean().default(true).describe('Whether it was sent'),
      }),
    )
    .max(mostAtOnce)
    // Of two texts for one person, nobody knows which was sent.
    .refine((replies) => new Set(replies.map((one) => one.id)).size === replies.length),
});
type Given = z.output<typeof schema>;

/** A form has a field of each name for each message, in their order; a box that is ticked says for whom. */
function read(call: Call, shape: z.ZodType<Given>): Sent<Given> {
  const body = readBody(call.request);
  if (body.kind === 'json') return sentIn(call, shape);
  const all = (name: string): readonly string[] => body.fields.get(name) ?? [];
  const [texts, tokens, ticked] = [all('text'), all('seen'), all('ticked')];
  return taken(call, shape, {
    concern: all('concern')[0],
    act: all('act')[0],
    page: all('page')[0] === undefined ? undefined : Number(all('page')[0]),
    replies: all('id').map((one, at) => ({
      id: one,
      text: texts[at],
      isTicked: ticked.includes(one),
      ...(tokens[at] ? { seen: tokens[at] } : {}),
    })),
  });
}

const outcomes = {
  type: 'object',
  required: ['noted', 'kept'],
  properties: {
    noted: { type: 'array', items: { type: 'string' }, description: 'Ids of those that are noted, now or before' },
    kept: {
      type: 'array',
      items: { type: 'object', required: ['id', 'why'] },
      description: 'Those that are not, each with why: `findings` and `seen` as for a single reply',
    },
  },
};

const show: Route = {
  method: 'get',
  path: '/incidents/:incident/inbox/many',
  access: 'incident',
  operation: {
    summary: 'Who waits for an answer on one subject, most needed first, each with a draft of his own; 20 at a time',
    query: {
      concern: { description: 'The subject, by the id of its concern', schema: { type: 'string' } },
      page: { description: 'Of the page, from 1', schema: { type: 'integer', minimum: 1 } },
      noted: { description: 'How many were just noted', schema: { type: 'integer' } },
    },
    answers: {
      200: {
        description: 'Those who need a person at once, by id, and the others with what could be said to each',
        schema: {
          type: 'object',
          required: ['alone', 'together'],
          properties: {
            alone: { type: 'array', items: { type: 'string' } },
            together: { type: 'array', items: { type: 'object', required: ['id', 'draft'] } },
          },
        },
      },
    },
  },
  async handle(call) {
    const { engine, listener } = call.service;
    const { state, library } = await engine.look(idIn(call, 'incident'));
    const room = await listener.room(state.id);
    const setting = settingFor(state, library, lookOf(call));
    const concern = call.query.one('concern') ?? '';
    const page = Math.max(1, countIn(call.query.one('page')));
    const noted = countIn(call.query.one('noted'));
    const told = noted === 0 ? [] : [{ isGood: true, text: wordsOf(call.language).many.noted(noted) }];
    const sitting: Sitting = { concern, page, stays: new Map(), told };
    const place = { state, library, setting, room };
    return call.page ? { page: () => manyPage(call, { ...place, sitting }) } : { json: toldTo(call, place, sitting) };
  },
  mark: markOfHeard,
};

const countIn = (given: string | undefined): number => (/^\d{1,6}$/.test(given ?? '') ? Number(given) : 0);

/** A sitting as programs get it. */
function toldTo(call: Call, { room, ...place }: Place, { concern, page }: Sitting): object {
  if (room === null) return { alone: [], together: [] };
  const by = call.actor;
  const desk = deskAt(call, place, room);
  const { alone, part, drafts } = askersOf(room, desk, { concern, by, page, kept: new Set() });
  return {
    alone: alone.map((item) => item.id),
    together: part.map((item) => ({
      id: item.id,
      draft: fieldFor(item, drafts.get(item.id), desk),
      claim: room.claimOf(item.id),
    })),
  };
}

const answer = deed({
  what: 'inbox/many',
  summary:
    'Note that many were answered at once, each with what was sent to him and by the same check as a single reply: those that pass are noted, the others stay. What two get word for word is told first, and nobody is answered twice',
  schema,
  example: { concern: 'n1', replies: [{ id: 'x/1923', text: 'Hello Ann, the school is safe.' }] },
  answers: {
    200: { description: 'What is noted, and what is not; or only checked, claimed or let go', schema: outcomes },
    409: { description: 'None is noted: look at what was found, and send them again with `seen`', schema: outcomes },
    422: { description: 'None is noted: what the checks found stops at least one', schema: outcomes },
    503: { description: 'What was not noted could not be stored', schema: outcomes },
  },
  read,
  async run(call, sent, { state, library, by }: Here): Promise<Reply> {
    const { listener } = call.service;
    const room = await listener.room(state.id);
    const { inbox: words } = wordsOf(call.language);
    if (room === null) throw new Problem('INPUT_INVALID', { errors: [{ field: 'replies', why: words.unknown }] });
    const { act, page, replies } = sent;
    const concern = room.hearing.meant(sent.concern, replies[0]?.id);
    const place: Place & { room: Room } = { state, library, room, setting: settingFor(state, library, lookOf(call)) };
    const desk = deskAt(call, place, room);
    // Before anything is noted: the drafts are then those of the page that was sent.
    const typed = typedIn(replies, desk, concern);
    const ticked = replies.filter(({ isTicked }) => isTicked);
    const came =
      act === 'take' || act === 'leave'
        ? await holdMany(replies, act, { desk, by }, listener)
        : await noteMany(ticked, { concern, desk, room, by, isLook: act === 'check' }, listener);
    const failed = failedOf(call, came);
    const stays: Stays = new Map(
      replies.flatMap((one) => {
        const outcome = came.outcomes.get(one.id) ?? null;
        if (outcome?.why === 'noted' || (outcome === null && !typed.has(one.id))) return [];
        return [[one.id, { ...one, outcome }]];
      }),
    );
    const told = toldOf(call, { act, ticked: ticked.length, came, failed });
    const isDone = stays.size === 0 && !told.some(({ isGood }) => !isGood);
    const status = statusOf(act, came, failed);
    return {
      status,
      ...(status === 200 ? {} : { headers: { 'Content-Type': 'application/problem+json' } }),
      json: jsonOf(call, place, { act, came, failed }),
      ...(isDone ? { redirect: manyPath(state.id, { concern, page, noted: came.noted.length }) } : {}),
      page: () => manyPage(call, { ...place, sitting: { concern, page, stays, told } }),
    };
  },
});

interface Done {
  readonly act: Given['act'];
  readonly came: Came;
  readonly failed: ProblemCode | null;
}

/** Why the rest could not be stored; null where nothing failed. What nobody could know is no answer: it is thrown. */
function failedOf({ service }: Call, { error }: Came): ProblemCode | null {
  if (error === null) return null;
  const problem = problemOf(error);
  if (problem === null) throw error;
  if (problem.code === 'STORE_READ_ONLY') service.readOnly = true;
  return problem.code;
}

/** What is said of it all, above the texts. */
function toldOf({ language }: Call, { act, ticked, came, failed }: Done & { readonly ticked: number }): Lines {
  const { many: words, problems } = wordsOf(language);
  const { outcomes, noted } = came;
  const kept = outcomes.size - noted.length;
  const isHeld = act === 'take' || act === 'leave';
  if (act === 'check' && ticked > 0) return [{ isGood: false, text: words.checked }];
  return [
    ...(failed === null ? [] : [{ isGood: false, text: problems[failed][1] }]),
    ...(ticked > 0 || isHeld ? [] : [{ isGood: false, text: words.notTicked }]),
    ...(noted.length === 0 ? [] : [{ isGood: true, text: words.noted(noted.length) }]),
    ...(kept === 0 ? [] : [{ isGood: false, text: words.kept(kept) }]),
  ];
}

function statusOf(act: Given['act'], { outcomes, noted }: Came, failed: ProblemCode | null): number {
  if (failed !== null) return 503;
  if (act !== 'note' || noted.length > 0 || outcomes.size === 0) return 200;
  return isStopped(outcomes) ? 422 : 409;
}

const isStopped = (outcomes: Came['outcomes']): boolean =>
  [...outcomes.values()].some((one) => one.why === 'found' && one.verdict.isStopped);

function jsonOf({ language }: Call, { setting }: Place, { act, came, failed }: Done): object {
  const { outcomes, noted } = came;
  const status = statusOf(act, came, failed);
  const code = failed ?? (isStopped(outcomes) ? 'REPLY_STOPPED' : 'REPLY_DOUBTED');
  return {
    ...(status === 200 ? {} : problemJson(code, status, language)),
    noted,
    kept: [...outcomes].flatMap(([to, outcome]): object[] => {
      if (outcome.why === 'noted') return [];
      const { why } = outcome;
      if (why === 'claimed') return [{ id: to, why, claim: outcome.claim }];
      if (why !== 'found') return [{ id: to, why }];
      const { findings, seen } = outcome.verdict;
      return [{ id: to, why, findings: replyFindingViews(findings, setting), seen }];
    }),
  };
}

/** Many who ask the same, answered at one sitting. */
export const manyRoutes: Route[] = [show, answer];
