import { z } from 'zod';
import { grants } from '../../account/accounts.js';
import { isPersonName } from '../../account/name.js';
import { UnisonoError } from '../../error.js';
import { Problem, type FieldError } from '../problem.js';
import { idIn, linkTo, sentIn, type Call, type Reply, type Route } from '../route.js';
import { peoplePage, type Shown } from '../view/people.js';
import { wordsOf } from '../view/words.js';

const done = { 200: { description: 'Done', schema: { type: 'object' } } } as const;
const linked = {
  201: { description: 'The one-time link, shown this once', schema: { type: 'object', required: ['name', 'link'] } },
} as const;

const list: Route = {
  method: 'get',
  path: '/people',
  access: 'admin',
  operation: {
    summary: 'Everybody who has an account',
    answers: { 200: { description: 'Accounts', schema: { type: 'object', required: ['people'] } } },
  },
  handle(call) {
    const { accounts, sessions } = call.service.people;
    const people = accounts.all().map(({ id, name, email, grants: may, password, createdAt, endedAt }) => ({
      id,
      name,
      email: email ?? null,
      grants: may,
      state: endedAt !== undefined ? 'ended' : password === null ? 'invited' : 'open',
      createdAt,
      sessions: sessions.of(id).length,
    }));
    return { json: { people }, page: () => peoplePage(call, {}) };
  },
};

const grantList = z.array(z.enum(grants)).max(grants.length).default([]);
const inviteSchema = z.strictObject({
  name: z.string().max(80),
  email: z.email().max(254).optional(),
  grants: grantList,
});

const invite: Route = {
  method: 'post',
  path: '/people',
  access: 'admin',
  operation: {
    summary: 'Invite somebody by a one-time link, which lasts a week',
    body: { schema: z.toJSONSchema(inviteSchema, { io: 'input' }), example: { name: 'Eva', grants: ['duty'] } },
    answers: linked,
  },
  async handle(call) {
    const sent = sentIn(call, inviteSchema);
    if ('errors' in sent) return wrong(call, sent.errors);
    const { name, email, grants: given } = sent.data;
    const words = wordsOf(call.language);
    if (!isPersonName(name)) return wrong(call, [{ field: 'name', why: words.account.badName }]);
    try {
      const { account, token } = await call.service.people.accounts.invite({
        name,
        grants: given,
        ...(email === undefined ? {} : { email }),
      });
      return shown(call, { name: account.name, token });
    } catch (error) {
      if (!(error instanceof UnisonoError) || error.code !== 'NAME_TAKEN') throw error;
      return wrong(call, [{ field: 'name', why: words.problems.NAME_TAKEN[0] }], 422);
    }
  },
};

const renew: Route = {
  method: 'post',
  path: '/people/:person/link',
  access: 'admin',
  operation: { summary: 'A new one-time link for somebody, by which he chooses a new password', answers: linked },
  async handle(call) {
    const { accounts } = call.service.people;
    const id = idIn(call, 'person');
    const token = await accounts.renew(id);
    return shown(call, { name: accounts.all().find((one) => one.id === id)?.name ?? '', token });
  },
};

const endSessions: Route = {
  method: 'post',
  path: '/people/:person/sessions/end',
  access: 'admin',
  operation: { summary: 'Sign somebody out everywhere', answers: done },
  async handle(call) {
    const ended = await call.service.people.sessions.end({ account: idIn(call, 'person') });
    return { redirect: '/people', json: { ended } };
  },
};

const end: Route = {
  method: 'post',
  path: '/people/:person/end',
  access: 'admin',
  operation: { summary: 'End an account, with its sessions and tokens; its name stays its own', answers: done },
  async handle(call) {
    const { accounts, sessions } = call.service.people;
    const { id, name } = await accounts.end(idIn(call, 'person'));
    await sessions.end({ account: id });
    return { redirect: '/people', json: { ended: name } };
  },
};

const grantSchema = z.strictObject({ grants: grantList });

const grant: Route = {
  method: 'post',
  path: '/people/:person/grants',
  access: 'admin',
  operation: {
    summary: 'Change what somebody may do in the whole installation',
    body: { schema: z.toJSONSchema(grantSchema, { io: 'input' }), example: { grants: ['duty'] } },
    answers: done,
  },
  async handle(call) {
    const sent = sentIn(call, grantSchema);
    if ('errors' in sent) return wrong(call, sent.errors);
    const account = await call.service.people.accounts.grant(idIn(call, 'person'), sent.data.grants);
    return { redirect: '/people', json: { name: account.name, grants: account.grants } };
  },
};

/** The link, to be sent on; it stands nowhere else. */
function shown(call: Call, { name, token }: { name: string; token: string }): Reply {
  const made: Shown = { name, link: linkTo(call, `/invitations/${token}`) };
  return { status: 201, json: made, page: () => peoplePage(call, { made }) };
}

function wrong(call: Call, errors: readonly FieldError[], status = 400): Reply {
  if (!call.page) throw new Problem(status === 422 ? 'NAME_TAKEN' : 'INPUT_INVALID', { errors });
  return { status, page: () => peoplePage(call, { errors }) };
}

export const personRoutes: Route[] = [list, invite, renew, endSessions, end, grant];
