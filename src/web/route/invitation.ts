import { z } from 'zod';
import { isPersonName } from '../../account/name.js';
import { passwordFault } from '../../account/secret.js';
import { UnisonoError } from '../../error.js';
import { beginSession, cookie } from '../identity.js';
import { Problem, type FieldError } from '../problem.js';
import { sentIn, tokenIn, type Call, type Route } from '../route.js';
import { invitationPage } from '../view/invitation.js';
import { wordsOf } from '../view/words.js';

const acceptSchema = z.strictObject({
  name: z.string().max(80).optional().describe('Chosen by the first administrator; everybody else has one'),
  password: z.string().max(1000),
});

/** Why a password is not taken, in words. Pure. */
export function passwordErrors(call: Call, field: string, password: string, own: readonly string[]): FieldError[] {
  const fault = passwordFault(password, own);
  const { account: words } = wordsOf(call.language);
  const why = { short: words.passwordShort, long: words.passwordLong, plain: words.passwordPlain };
  return fault === null ? [] : [{ field, why: why[fault] }];
}

const show: Route = {
  method: 'get',
  path: '/invitations/:token',
  access: 'anyone',
  operation: {
    summary: 'For whom a one-time link is; to look does not use it up',
    answers: { 200: { description: 'The name', schema: { type: 'object' } } },
  },
  handle(call) {
    const invited = call.service.people.accounts.invited(tokenIn(call));
    return {
      json: { name: invited?.name ?? null },
      page: () => invitationPage(call, { token: tokenIn(call), invited, errors: [] }),
    };
  },
};

const accept: Route = {
  method: 'post',
  path: '/invitations/:token',
  access: 'anyone',
  operation: {
    summary: 'Choose a password by a one-time link, which uses it up; ends what was signed in before',
    body: { schema: z.toJSONSchema(acceptSchema, { io: 'input' }), example: { password: 'four odd words here' } },
    answers: { 200: { description: 'Signed in', schema: { type: 'object' } } },
  },
  async handle(call) {
    const { accounts, sessions } = call.service.people;
    const token = tokenIn(call);
    const invited = accounts.invited(token);
    const sent = sentIn(call, acceptSchema);
    const errors = 'errors' in sent ? sent.errors : faults(call, sent.data, invited?.name);
    const again = (wrong: readonly FieldError[], typed = ''): ReturnType<Route['handle']> => {
      if (!call.page) throw new Problem('INPUT_INVALID', { errors: wrong });
      return { status: 400, page: () => invitationPage(call, { token, invited, errors: wrong, name: typed }) };
    };
    if ('errors' in sent || errors.length > 0) return again(errors, 'data' in sent ? sent.data.name : '');
    const { name, password } = sent.data;
    try {
      const account = await accounts.accept(token, { password, ...(name === undefined ? {} : { name }) });
      // A reset may mean that somebody else had got in: he is out.
      await sessions.end({ account: account.id });
      await beginSession(call.request, account, accounts.secret);
      return {
        redirect: '/incidents',
        json: { signedIn: account.name },
        cookies: [cookie(call.request, 'device', call.service.people.deviceFor(account), 365 * 86_400)],
      };
    } catch (error) {
      if (!(error instanceof UnisonoError) || error.code !== 'NAME_TAKEN') throw error;
      return again([{ field: 'name', why: wordsOf(call.language).problems.NAME_TAKEN[0] }], name);
    }
  },
};

/** The first administrator names himself; nobody else can. */
function faults(call: Call, sent: z.output<typeof acceptSchema>, name: string | undefined): FieldError[] {
  const words = wordsOf(call.language);
  const naming: FieldError[] =
    name !== undefined
      ? sent.name === undefined
        ? []
        : [{ field: 'name', why: words.unknownField }]
      : isPersonName(sent.name ?? '')
        ? []
        : [{ field: 'name', why: words.account.badName }];
  return [...naming, ...passwordErrors(call, 'password', sent.password, [name ?? sent.name ?? ''])];
}

export const invitationRoutes: Route[] = [show, accept];
