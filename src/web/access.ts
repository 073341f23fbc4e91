import type { Account } from '../account/accounts.js';
import { foldName } from '../account/name.js';
import type { Summary } from '../engine/summary.js';
import { UnisonoError } from '../error.js';
import { participantsOf } from '../incident/people.js';
import { isMeant } from './csrf.js';
import { ownPath } from './form.js';
import { keptFormIn } from './kept.js';
import { Problem } from './problem.js';
import { idIn, type Call, type Reply, type Route } from './route.js';
import { sendAgainPage } from './view/kept.js';
import { signInPage } from './view/sign-in.js';

/** Lets a request in to a route, or says why not.
 *  @returns where a browser goes instead; undefined where the route may answer
 *  @throws Problem SIGN_IN_NEEDED, SIGNATURE_INVALID, NOT_ALLOWED, INCIDENT_NOT_FOUND, FORM_EXPIRED */
export async function admit(call: Call, { access, signed }: Route): Promise<Reply | undefined> {
  const { account, request } = call;
  if (account === null && signed?.(call) === true) return undefined;
  if (access !== 'anyone' && account === null) {
    if (!call.page) throw new Problem('SIGN_IN_NEEDED');
    // After a form one goes on at the page on which it most likely stood.
    const from = request.method === 'GET' ? request.originalUrl : /^\/(incidents\/[^/]+|[^/]+)/.exec(request.path)?.[0];
    const back = ownPath(from);
    const kept = keptFormIn(call);
    if (kept !== undefined) return { status: 401, page: () => signInPage(call, { back, kept }) };
    return { status: 303, redirect: `/sign-in?back=${encodeURIComponent(back)}` };
  }
  if (account !== null) await check(call, account, access);
  if (isMeant(request)) return undefined;
  // Signed in anew in another window: what was typed in this one is not lost, nor done unasked.
  const kept = account === null ? undefined : keptFormIn(call);
  if (kept === undefined) throw new Problem('FORM_EXPIRED');
  return { status: 403, page: () => sendAgainPage(call, kept, false) };
}

async function check(call: Call, account: Account, access: Route['access']): Promise<void> {
  switch (access) {
    case 'anyone':
    case 'account':
      return;
    case 'admin':
      if (!account.grants.includes('admin')) throw new Problem('NOT_ALLOWED');
      return;
    case 'duty':
      if (account.grants.length === 0) throw new Problem('NOT_ALLOWED');
      return;
    case 'incident':
      return checkIncident(call, account);
    default:
      return access satisfies never;
  }
}

/** Whoever may not look at an incident is told what he would be told if there were none: that it is there is news too. */
async function checkIncident(call: Call, account: Account): Promise<void> {
  const id = idIn(call, 'incident');
  if (account.grants.includes('duty')) return;
  const participants = await call.service.engine.look(id).then(
    ({ state }) => participantsOf(state),
    (error: unknown) => {
      if (error instanceof UnisonoError) return [];
      throw error;
    },
  );
  if (!takesPart(account, participants)) throw new Problem('INCIDENT_NOT_FOUND');
}

/** Those incidents of a list that an account may look at. Pure. */
export const visibleTo = (account: Account | null, list: readonly Summary[]): Summary[] =>
  list.filter(({ participants }) => mayLook(account, participants));

/** Whether an account may look at an incident with these participants. Pure. */
export const mayLook = (account: Account | null, participants: readonly string[]): boolean =>
  account !== null && (account.grants.includes('duty') || takesPart(account, participants));

const takesPart = ({ name }: Account, participants: readonly string[]): boolean => {
  const folded = foldName(name);
  return participants.some((one) => foldName(one) === folded);
};
