import { z } from 'zod';
import { replyFindingViews, settingFor } from '../../engine/say.js';
import type { Claim } from '../../listening/hearing/claims.js';
import type { ReplySort } from '../../listening/reply/standing.js';
import { verdictOn } from '../../listening/reply/verdict.js';
import { turnOf } from '../../listening/rank.js';
import { ownPath } from '../form.js';
import { Problem, type ProblemCode } from '../problem.js';
import { lookOf, type Call, type Reply, type Route } from '../route.js';
import { back, deed, id, seen, words } from './deed.js';
import { replyPage } from '../view/inbox.js';
import { deskAt } from '../view/inbox/desk.js';
import type { Tried } from '../view/inbox/reply.js';
import { inboxPath } from '../view/inbox/sieve.js';
import { problemJson } from '../view/problem.js';
import { wordsOf } from '../view/words.js';

const schema = z.strictObject({
  id,
  back,
  text: words(10_000).describe('What is sent, as it is sent'),
  isPrivate: z.boolean().default(false).describe('Whether nobody else reads it'),
  look: z.boolean().default(false).describe('Whether it is only checked, and nothing is noted'),
  seen,
});
const ofInvitation = schema.omit({ isPrivate: true });
type Sent = z.output<typeof ofInvitation> & { readonly isPrivate?: boolean };

const findingsSchema = {
  type: 'object',
  required: ['findings'],
  properties: {
    findings: { type: 'array', items: { type: 'object' } },
    seen: { type: ['string', 'null'], description: 'Null where what was found stops these words' },
  },
};

/** A reply to one person. As it was drafted it is noted as it is; changed, it is checked as any message is. */
function replyRoute(what: string, sort: ReplySort, summary: string, example: object): Route {
  const shape: z.ZodType<Sent> = sort === 'answer' ? schema : ofInvitation;
  return deed({
    what: `inbox/${what}`,
    summary,
    schema: shape,
    example,
    answers: {
      200: { description: 'It is noted; or only checked, where that was asked', schema: findingsSchema },
      409: { description: 'The checks found something: send it again with `seen`', schema: findingsSchema },
      422: { description: 'What the checks found stops it', schema: findingsSchema },
    },
    async run(call, sent, { state, library, by }): Promise<Reply> {
      const { listener } = call.service;
      const { id, text, look, isPrivate = false } = sent;
      const room = await listener.room(state.id);
      const item = room?.hearing.of(id);
      if (room === null || item === undefined)
        throw new Problem('INPUT_INVALID', { errors: [{ field: 'id', why: wordsOf(call.language).inbox.unknown }] });
      needHis(call, room.claimOf(id), by);
      const setting = settingFor(state, library, lookOf(call));
      const place = { state, library, setting };
      const {
        findings,
        isStopped,
        seen: token,
        passes,
      } = verdictOn(item, { text, sort, seen: sent.seen }, deskAt(call, place, room));
      const goesTo = backTo(state.id, sent.back);
      if (passes && !look) {
        await listener.reply(state.id, { id, text, isPrivate, by, sort });
        return {
          json: { findings: [], seen: null },
          redirect: `${goesTo}${goesTo.includes('?') ? '&' : '?'}${new URLSearchParams({ noted: id }).toString()}`,
        };
      }
      const tried: Tried = { id, sort, text, isPrivate, findings, seen: token };
      const code: ProblemCode = isStopped ? 'REPLY_STOPPED' : 'REPLY_DOUBTED';
      const { inbox, problems } = wordsOf(call.language);
      const heading = inbox.replyTo(item.mention.author);
      const told = findings.length === 0 ? ([heading, inbox.fine] as const) : problems[code];
      const status = look ? 200 : isStopped ? 422 : 409;
      const views = replyFindingViews(findings, setting);
      return {
        status,
        ...(look ? {} : { headers: { 'Content-Type': 'application/problem+json' } }),
        json: { ...(look ? {} : problemJson(code, status, call.language)), findings: views, seen: token },
        page: () =>
          replyPage(call, { ...place, room, item: { ...item, turn: turnOf(item) }, tried, told, back: goesTo }),
      };
    },
  });
}

/** Where the reader came from, within the inbox. Pure. */
export function backTo(incident: string, to: string | undefined): string {
  const home = inboxPath(incident, {});
  const own = ownPath(to ?? home);
  return own.startsWith(home) ? own : home;
}

/** What somebody else is at work on is left to him. @throws Problem INPUT_INVALID where a claim is another's */
export function needHis(call: Call, claim: Claim | null, by: string): void {
  if (claim === null || claim.by === by) return;
  throw new Problem(
    'INPUT_INVALID',
    { errors: [{ field: 'id', why: wordsOf(call.language).inbox.claimed(claim.by) }] },
    409,
  );
}

export const replyRoutes: Route[] = [
  replyRoute(
    'answer',
    'answer',
    'Note that somebody was answered, with what was sent; words that were changed are checked first',
    { id: 'x/1923', text: 'Hello Ann, the school is safe.' },
  ),
  replyRoute(
    'private',
    'private',
    'Note the public line that invites somebody to go on in private; until its outcome is posted, he is on a list of his own',
    { id: 'x/1923', text: 'Could you send us a private message? Then we look into it with you.' },
  ),
  replyRoute('outcome', 'outcome', 'Note what was posted of what came of it; checked for what tells who somebody is', {
    id: 'x/1923',
    text: 'We looked into this in private. The order was sent again today.',
  }),
];
