import { z } from 'zod';
import { languageCookie } from '../session.js';
import { Problem, type FieldError } from '../problem.js';
import { accountIn, idIn, sentIn, type Call, type Reply, type Route } from '../route.js';
import { mePage, zones } from '../view/me.js';
import { passwordErrors } from './invitation.js';
import { wordsOf } from '../view/words.js';

const done = { 200: { description: 'Done', schema: { type: 'object' } } } as const;

const show: Route = {
  method: 'get',
  path: '/me',
  access: 'account',
  operation: {
    summary: 'Your account: language, where you are signed in, tokens for programs',
    answers: { 200: { description: 'Your account', schema: { type: 'object', required: ['name', 'grants'] } } },
  },
  handle(call) {
    const { id, name, grants, language } = accountIn(call);
    const { accounts, sessions } = call.service.people;
    return {
      json: {
        name,
        grants,
        language: language ?? null,
        sessions: sessions.of(id).map(({ hash, account: _account, ...session }) => ({ id: hash, ...session })),
        tokens: accounts.tokensOf(id).map(({ hash: _hash, account: _account, ...token }) => token),
      },
      page: () => mePage(call, { errors: [] }),
    };
  },
};

const languageSchema = z.strictObject({ language: z.enum(['en', 'nl']) });

const speak: Route = {
  method: 'post',
  path: '/me/language',
  access: 'account',
  operation: {
    summary: 'Choose the language in which you read',
    body: { schema: z.toJSONSchema(languageSchema, { io: 'input' }), example: { language: 'nl' } },
    answers: done,
  },
  async handle(call) {
    const sent = sentIn(call, languageSchema);
    if ('errors' in sent) return wrong(call, sent.errors);
    const { language } = sent.data;
    await call.service.people.accounts.speak(accountIn(call).id, language);
    return { redirect: '/me', json: { language }, cookies: [languageCookie(call.request, language)] };
  },
};

const zoneSchema = z.strictObject({
  // A form leaves out what is empty.
  timeZone: z
    .string()
    .refine((zone) => zone === '' || zones.includes(zone))
    .default(''),
});

const settle: Route = {
  method: 'post',
  path: '/me/time-zone',
  access: 'account',
  operation: {
    summary: 'Say where you are: your own time then stands beside that of the incident, where the two differ',
    body: { schema: z.toJSONSchema(zoneSchema, { io: 'input' }), example: { timeZone: 'Europe/Amsterdam' } },
    answers: done,
  },
  async handle(call) {
    const sent = sentIn(call, zoneSchema);
    if ('errors' in sent) return wrong(call, sent.errors);
    const timeZone = sent.data.timeZone === '' ? null : sent.data.timeZone;
    await call.service.people.accounts.settle(accountIn(call).id, timeZone);
    return { redirect: '/me', json: { timeZone } };
  },
};

const passwordSchema = z.strictObject({ present: z.string().max(1000), next: z.string().max(1000) });

const change: Route = {
  method: 'post',
  path: '/me/password',
  access: 'account',
  operation: {
    summary: 'Change the password; signs out every other browser',
    body: {
      schema: z.toJSONSchema(passwordSchema, { io: 'input' }),
      example: { present: 'four odd words here', next: 'four other words now' },
    },
    answers: done,
  },
  async handle(call) {
    const { id, name, email = '' } = accountIn(call);
    const { accounts, sessions } = call.service.people;
    const sent = sentIn(call, passwordSchema);
    const errors = 'errors' in sent ? sent.errors : passwordErrors(call, 'next', sent.data.next, [name, email]);
    if ('errors' in sent || errors.length > 0) return wrong(call, errors);
    // Asked slowly like at the door: whoever finds an open browser must not guess here.
    const wait = await call.service.people.tryAgain(id);
    if (wait > 0) throw new Problem('TOO_MANY_TRIES', { seconds: wait });
    if ((await accounts.changePassword(id, sent.data)) === null)
      return wrong(call, [{ field: 'present', why: wordsOf(call.language).account.passwordWrong }]);
    await sessions.end({ account: id, ...(call.session === null ? {} : { but: call.session }) });
    return { redirect: '/me', json: { changed: true } };
  },
};

const endSession: Route = {
  method: 'post',
  path: '/me/sessions/:session/end',
  access: 'account',
  operation: { summary: 'Sign out one of your browsers', answers: done },
  async handle(call) {
    const ended = await call.service.people.sessions.end({ account: accountIn(call).id, hash: idIn(call, 'session') });
    return { redirect: '/me', json: { ended } };
  },
};

const tokenSchema = z.strictObject({ label: z.string().trim().min(1).max(80) });

const makeToken: Route = {
  method: 'post',
  path: '/me/tokens',
  access: 'account',
  operation: {
    summary: 'Make a token for a program that acts in your name; it is shown this once',
    body: { schema: z.toJSONSchema(tokenSchema, { io: 'input' }), example: { label: 'Duty phone' } },
    answers: { 201: { description: 'The token', schema: { type: 'object', required: ['token'] } } },
  },
  async handle(call) {
    const sent = sentIn(call, tokenSchema);
    if ('errors' in sent) return wrong(call, sent.errors);
    // A token makes no tokens: whoever stole one is out when it is ended.
    if (call.session === null) throw new Problem('NOT_ALLOWED');
    const token = await call.service.people.accounts.makeToken(accountIn(call).id, sent.data.label);
    return { status: 201, json: { token }, page: () => mePage(call, { errors: [], token }) };
  },
};

const endToken: Route = {
  method: 'post',
  path: '/me/tokens/:id/end',
  access: 'account',
  operation: { summary: 'End a token of yours', answers: done },
  async handle(call) {
    const ended = await call.service.people.accounts.revokeToken(accountIn(call).id, idIn(call, 'id'));
    return { redirect: '/me', json: { ended: ended ? 1 : 0 } };
  },
};

/** The page again, with what is wrong. @throws Problem INPUT_INVALID for whoever asked for JSON */
function wrong(call: Call, errors: readonly FieldError[]): Reply {
  if (!call.page) throw new Problem('INPUT_INVALID', { errors });
  return { status: 400, page: () => mePage(call, { errors }) };
}

export const meRoutes: Route[] = [show, speak, settle, change, endSession, makeToken, endToken];
