import { z } from 'zod';
import { approverHours, type ApproverLink } from '../../account/approver.js';
import { freshId } from '../../clock.js';
import { UnisonoError } from '../../error.js';
import type { Command } from '../../incident/command.js';
import type { Library } from '../../incident/library.js';
import { approversOf, powerMissing } from '../../incident/people.js';
import { holderOf, type Message, type State } from '../../incident/state.js';
import { refusalStatus, refusedView } from '../answer.js';
import { balanceIn } from '../balance.js';
import { Problem } from '../problem.js';
import { actorIn, idIn, linkTo, sentIn, tokenIn, type Call, type Route } from '../route.js';
import { textOnce } from './journal.js';
import { approvalPage, approvedPage } from '../view/approval.js';
import { linkPage } from '../view/link.js';
import { problemJson } from '../view/problem.js';
import { wordsOf } from '../view/words.js';

const linkSchema = z.strictObject({
  role: z.string().min(1).max(80).describe('Held by the person whom the link is for, by AssignRole'),
  hours: z.int().min(1).max(approverHours.most).default(approverHours.usual).describe('How long it holds'),
});

/** Makes a link. It takes the power to coordinate: a link lets somebody in, like giving him his role, which takes the same.
 *  Whoever wrote the text makes none for it, or he could approve his own words in another's name. */
const make: Route = {
  method: 'post',
  path: '/incidents/:incident/messages/:message/link',
  access: 'incident',
  operation: {
    summary: 'A one-time link by which somebody without an account approves or rejects this message',
    body: { schema: z.toJSONSchema(linkSchema, { io: 'input' }), example: { role: 'legal' } },
    answers: { 201: { description: 'The link, shown this once', schema: { type: 'object', required: ['link'] } } },
  },
  async handle(call) {
    const { engine, people } = call.service;
    const by = actorIn(call);
    const { state, library } = await engine.look(idIn(call, 'incident'));
    const id = idIn(call, 'message');
    const message = Object.hasOwn(state.messages, id) ? state.messages[id] : undefined;
    if (message === undefined) throw new Problem('MESSAGE_NOT_FOUND', { known: Object.keys(state.messages) });
    const missing = powerMissing(library.playbook, state, by, 'coordinate');
    if (missing !== null) {
      const reasons = refusedView([missing], { state, library, at: engine.now(), language: call.language });
      const status = refusalStatus([missing]);
      throw new Problem('REFUSED', { ...problemJson('REFUSED', status, call.language), reasons }, status);
    }
    const sent = sentIn(call, linkSchema);
    if ('errors' in sent) throw new Problem('INPUT_INVALID', { errors: sent.errors });
    const { role, hours } = sent.data;
    const why = whyNot(call, { state, library }, message, role);
    if (why !== null) throw new Problem('INPUT_INVALID', { errors: [{ field: 'role', why }] }, 422);
    const person = holderOf(state, role)!;
    const { token, expiresAt } = await people.approvers.make(
      { incident: state.id, message: id, person, role, by },
      hours,
    );
    const made = { person, role, expiresAt, link: linkTo(call, `/approvals/${token}`) };
    return { status: 201, json: made, page: () => linkPage(call, { state, library }, id, made) };
  },
};

function whyNot(
  { service, actor, language }: Call,
  { state, library }: { state: State; library: Library },
  message: Message,
  role: string,
): string | null {
  const { account: words } = wordsOf(language);
  const person = holderOf(state, role);
  if (message.author === actor) return words.yourText;
  if (person === undefined) return words.roleNotHeld;
  if (!approversOf(library.playbook, state, message).includes(role)) return words.roleNotNeeded;
  if (service.people.accounts.hasEnded(person)) return words.roleEnded;
  // Whoever can sign in does, so that nobody acts for him by a link that went astray.
  return service.people.accounts.called(person) === undefined ? null : words.roleHasAccount;
}

/** The message of a link, for as long as the role is still that person's, whose account has not ended. @throws LINK_INVALID */
async function behind({ service: { engine, people } }: Call, { incident, message, role, person }: ApproverLink) {
  const { state, library } = await engine.look(incident);
  const found = Object.hasOwn(state.messages, message) ? state.messages[message] : undefined;
  if (found === undefined || holderOf(state, role) !== person || people.accounts.hasEnded(person))
    throw new UnisonoError('LINK_INVALID', 'the role or the message is no longer what the link was made for');
  return { state, library, message: found };
}

const show: Route = {
  method: 'get',
  path: '/approvals/:token',
  access: 'anyone',
  operation: {
    summary: 'One message, by a link for somebody without an account; to look does not use it up',
    answers: { 200: { description: 'The message', schema: { type: 'object', required: ['text', 'hash'] } } },
  },
  async handle(call) {
    const token = tokenIn(call);
    const link = call.service.people.approvers.of(token);
    const { state, library, message } = await behind(call, link);
    const { person, role, by, expiresAt } = link;
    const { language, text, hash } = message;
    const balance = await balanceIn(call, state);
    return {
      json: { person, role, by, expiresAt, language, text, hash, open: message.state === 'submitted', balance },
      page: () => approvalPage(call, { token, link, state, library, message, balance }),
    };
  },
};

const answerSchema = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('approve'), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  z.strictObject({ decision: z.literal('reject'), reason: z.string().trim().min(1).max(2000) }),
]);

const answer: Route = {
  method: 'post',
  path: '/approvals/:token',
  access: 'anyone',
  operation: {
    summary: 'Approve or reject the message of a link, once',
    body: {
      schema: z.toJSONSchema(answerSchema, { io: 'input' }),
      example: { decision: 'reject', reason: 'The second sentence promises too much' },
    },
    answers: { 200: { description: 'Recorded; the link is used up', schema: { type: 'object' } } },
  },
  async handle(call) {
    const { engine, people } = call.service;
    const token = tokenIn(call);
    const given = people.approvers.of(token);
    const sent = sentIn(call, answerSchema);
    if ('errors' in sent) throw new Problem('INPUT_INVALID', { errors: sent.errors });
    const { data } = sent;
    const recorded = await people.approvers.use(token, async (link) => {
      await behind(call, link);
      const { incident, message, person } = link;
      const what =
        data.decision === 'approve'
          ? { type: 'ApproveMessage', data: { message, hash: data.hash } }
          : { type: 'RejectMessage', data: { message, reason: data.reason } };
      const meta = { id: freshId(), by: person, at: engine.now() };
      const told = await engine.give(incident, { ...what, meta } as Command);
      return { used: 'entries' in told, result: 'entries' in told };
    });
    // Why it was refused may tell of the rest of the incident, so he hears only that it was; and what changed in his text.
    if (!recorded) {
      const { incident, message: about } = given;
      const read = data.decision === 'approve' ? { message: about, hash: data.hash } : null;
      const seen = read === null ? undefined : await textOnce(call, incident, read);
      const { state, library, message } = await behind(call, given);
      if (!call.page || seen === undefined || seen === message.text) throw new Problem('APPROVAL_NOT_NOW');
      const balance = await balanceIn(call, state);
      return {
        status: 409,
        page: () => approvalPage(call, { token, link: given, state, library, message, balance, seen }),
      };
    }
    return { json: { decision: data.decision }, page: () => approvedPage(call, data.decision) };
  },
};

export const approvalRoutes: Route[] = [make, show, answer];
