import { z } from 'zod';
import { readBody } from '../body.js';
import { ownPath } from '../form.js';
import { beginSession, cookie, cookieOf, endSession, identityOf } from '../identity.js';
import { carried, type KeptForm } from '../kept.js';
import { Problem } from '../problem.js';
import { sentIn, type Call, type Reply, type Route } from '../route.js';
import { languageCookie } from '../session.js';
import { sendAgainPage } from '../view/kept.js';
import { signInPage } from '../view/sign-in.js';
import { wordsOf } from '../view/words.js';

const signInSchema = z.strictObject({ name: z.string().min(1).max(300), password: z.string().min(1).max(1000) });

/** How long a device is known by its cookie, in seconds: a year, so that whoever is on duty once a season is known too. */
const deviceS = 365 * 86_400;

const show: Route = {
  method: 'get',
  path: '/sign-in',
  access: 'anyone',
  operation: {
    summary: 'The page to sign in; programs need none, since they send a token',
    query: { back: { description: 'Where to go then', schema: { type: 'string' } } },
    answers: {
      200: { description: 'A page', type: 'text/html', schema: { type: 'string' } },
      303: { description: 'Signed in already' },
    },
  },
  handle(call) {
    const back = ownPath(call.query.one('back'));
    const json = { signedIn: call.actor };
    return call.actor === null
      ? { json, page: () => signInPage(call, { back }) }
      : { status: call.page ? 303 : 200, redirect: back, json };
  },
};

const enter: Route = {
  method: 'post',
  path: '/sign-in',
  access: 'anyone',
  operation: {
    summary: 'Sign in; sets a cookie',
    body: {
      schema: z.toJSONSchema(signInSchema, { io: 'input' }),
      example: { name: 'Eva', password: 'four odd words here' },
    },
    answers: { 200: { description: 'Signed in', schema: { type: 'object' } } },
  },
  async handle(call) {
    const { request, service } = call;
    const body = readBody(request);
    const back = ownPath(body.kind === 'form' ? body.fields.get('_back')?.[0] : undefined);
    const kept = body.kind === 'form' ? carried(body.fields) : undefined;
    const sent = sentIn(call, signInSchema);
    const name = 'data' in sent ? sent.data.name : body.kind === 'form' ? (body.fields.get('name')?.[0] ?? '') : '';
    if ('errors' in sent)
      return refused(call, new Problem('INPUT_INVALID', { errors: sent.errors }), { name, back, kept });
    const signed = await service.people.signIn({
      ...sent.data,
      address: request.ip ?? '',
      device: cookieOf(request, 'device'),
    });
    if (signed === null) return refused(call, new Problem('SIGN_IN_FAILED'), { name, back, kept });
    if ('waitS' in signed) {
      return refused(call, new Problem('TOO_MANY_TRIES', { seconds: signed.waitS }), { name, back, kept });
    }
    const { account, device } = signed;
    await beginSession(request, account, service.people.accounts.secret);
    const { session, csrf } = identityOf(request);
    return {
      ...(kept === undefined
        ? { redirect: back }
        : { page: () => sendAgainPage({ ...call, actor: account.name, account, session, csrf }, kept, true) }),
      json: { signedIn: account.name },
      cookies: [
        cookie(request, 'device', device, deviceS),
        ...(account.language === undefined ? [] : [languageCookie(request, account.language)]),
      ],
    };
  },
};

/** What stands on the page besides the password. */
interface Typed {
  readonly name: string;
  readonly back: string;
  readonly kept: KeptForm | undefined;
}

/** The page again, with what is wrong; whoever asked for JSON gets the problem itself. */
function refused(call: Call, problem: Problem, typed: Typed): Reply {
  if (!call.page) throw problem;
  const { account: words, fields } = wordsOf(call.language);
  const seconds = problem.extra['seconds'];
  const errors =
    problem.extra.errors?.map(({ field, why }) => ({
      label:
        field === 'name' ? words.nameOrEmail : field === 'password' ? words.password : (fields[field]?.[0] ?? field),
      why,
    })) ??
    (typeof seconds === 'number'
      ? [{ label: words.signIn, why: `${words.waitBefore} ${seconds} ${words.waitUnit}.` }]
      : [{ label: words.signIn, why: words.anyTry }]);
  return {
    status: problem.status,
    page: () => signInPage(call, { ...typed, errors }),
  };
}

const leave: Route = {
  method: 'post',
  path: '/sign-out',
  access: 'anyone',
  operation: {
    summary: 'Sign out; ends the session of this browser',
    answers: { 200: { description: 'Signed out', schema: { type: 'object' } } },
  },
  async handle({ request }) {
    await endSession(request);
    return { redirect: '/sign-in', json: { signedIn: null }, cookies: [cookie(request, 'session', '', 0)] };
  },
};

export const signInRoutes: Route[] = [show, enter, leave];
