import { Desk, withContacts } from './http.js';
import { account, Browser, member, tokenOf } from './people.js';
import type { TestService } from './service.js';

/** Stands in everything that few may read; nobody can guess it, and nothing else holds it. */
export const marker = 'Qzx7plover';
/** Where it stands, so that what shows up where it may not can be told apart. */
export const marked = {
  title: `${marker}title`,
  fact: `${marker}fact`,
  note: `${marker}note`,
  draft: `${marker}draft`,
  posted: `${marker}posted`,
  person: `${marker}person`,
  question: `${marker}question`,
  promise: `${marker}promise`,
} as const;

/** How far an incident of the test has come. */
export const moments = ['opened', 'draft', 'submitted', 'approved', 'published', 'closed'] as const;
export type Moment = (typeof moments)[number];

/** Who holds which role, in every incident of the test. All have an account, and none a right in the whole house. */
export const holders = {
  chair: 'Carla',
  lead: 'Lena',
  spokesperson: 'Said',
  legal: 'Lex',
  'fact-owner': 'Fay',
  webcare: 'Wim',
  'log-keeper': 'Loes',
} as const;
export type Role = keyof typeof holders;

/** Whoever else there is: on duty; on another incident alone; an observer, who did something here and holds no role now; one
 *  who held a role and did nothing; an administrator who is not on the incident; one whose account has ended in his role. */
export const others = {
  duty: 'Dora',
  stranger: 'Sam',
  observer: 'Olga',
  former: 'Fred',
  admin: 'Ada',
  ended: 'Emil',
} as const;

/** One incident at one moment, with its message. */
export interface Scene {
  readonly desk: Desk;
  readonly message: string;
}

export interface Cast {
  readonly scenes: Readonly<Record<Moment, Scene>>;
  /** Headers of whoever is named, and of browsers in which nobody is signed in any more. */
  readonly headers: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Makes everybody, and one incident for each moment. */
export async function cast(service: TestService): Promise<Cast> {
  await member(service, others.admin, 'admin');
  await member(service, holders.webcare);
  for (const name of [...Object.values(holders), others.stranger, others.observer, others.former, others.ended])
    if (name !== holders.webcare) await account(service, name);
  await account(service, others.duty, 'duty');
  const headers: Record<string, Readonly<Record<string, string>>> = {};
  for (const name of [...Object.values(holders), ...Object.values(others)])
    headers[name] = { Authorization: `Bearer ${await tokenOf(service, name)}` };
  await withContacts(service, ['public']);
  const scenes = {} as Record<Moment, Scene>;
  for (const moment of moments) scenes[moment] = await stage(service, moment);
  await Desk.open(service, others.duty, { playbook: 'rumour', title: 'Another' }).then((desk) =>
    desk.done(others.duty, 'AssignRole', { role: 'lead', person: others.stranger }),
  );
  // Somebody whose browser was signed in, until it was not.
  const browser = new Browser(service);
  const signed = await browser.signIn(holders.webcare);
  const cookies = (signed.headers['set-cookie'] as unknown as string[]).map((one) => one.split(';')[0]).join('; ');
  await service.people.sessions.end({ account: service.people.accounts.called(holders.webcare)!.id });
  await service.people.accounts.end(service.people.accounts.called(others.ended)!.id);
  return { scenes, headers: { ...headers, nobody: {}, over: { Cookie: cookies } } };
}

/** Makes one incident, and brings it to a moment. */
export async function stage(service: TestService, moment: Moment): Promise<Scene> {
  const { lead, webcare } = holders;
  const desk = await Desk.open(service, others.duty, {
    playbook: 'contested-plan',
    title: `${marked.title} ${moment}`,
    languages: ['en'],
  });
  // Her own role, in which she can give out the others, goes last.
  for (const [role, person] of Object.entries(holders).toSorted(([a]) => (a === 'lead' ? 1 : -1)))
    await desk.done(others.duty, 'AssignRole', { role, person });
  // An observer did something; the others held the same role before whoever holds it now.
  for (const person of [others.observer, others.former, others.ended]) {
    await desk.done(lead, 'AssignRole', { role: 'log-keeper', person });
    if (person === others.observer) await desk.done(person, 'CompleteTask', { task: 'stop-campaigns' });
  }
  await desk.done(lead, 'AssignRole', { role: 'log-keeper', person: holders['log-keeper'] });
  await desk.done(lead, 'LogNote', { text: marked.note });
  await desk.done(lead, 'LogEnquiry', {
    medium: 'De Krant',
    person: marked.person,
    question: marked.question,
    deadlineAt: '2026-03-10T15:00:00Z',
  });
  await desk.done(lead, 'MakePromise', { what: marked.promise, dueAt: '2026-04-01T10:00:00Z', owner: lead });
  await desk.done(holders['fact-owner'], 'RecordFact', {
    key: 'secret-place',
    type: 'text',
    value: { en: marked.fact },
    status: 'confirmed',
    source: marked.fact,
    label: { en: 'where it is' },
  });
  if (moment === 'opened') return { desk, message: 'm1' };
  await desk.insist('DraftMessage', { kind: 'holding-statement', audience: 'public', channel: 'web', language: 'en' }, [
    'webcare',
  ]);
  const { id: message } = await desk.message('holding-statement', 'web', 'en');
  const { source } = (await service.engine.look(desk.incident)).state.messages[message]!;
  await desk.done(webcare, 'EditMessage', { message, source: `${source}\n\n${marked.draft} at {{secret-place}}` });
  if (moment === 'draft') return { desk, message };
  if (moment === 'closed') {
    await desk.done(holders.chair, 'Decide', {
      choice: 'monitor',
      options: ['Watch', 'Answer'],
      reason: marked.note,
      reviewAt: '2026-03-11T10:00:00Z',
    });
    await desk.done(lead, 'CloseIncident', { report: marked.note });
    return { desk, message };
  }
  await desk.done(webcare, 'SubmitMessage', { message });
  if (moment === 'submitted') return { desk, message };
  const { hash } = await desk.message('holding-statement', 'web', 'en');
  await desk.done(lead, 'ApproveMessage', { message, hash });
  if (moment === 'approved') return { desk, message };
  await desk.insist('ReleaseMessage', { message }, ['webcare']);
  await desk.done(webcare, 'ConfirmPosted', {
    message,
    text: marked.posted,
    url: `https://web.example/${marked.posted}`,
  });
  return { desk, message };
}
