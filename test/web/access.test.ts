import { expect } from 'chai';
import request from 'supertest';
import { routes } from '../../src/web/app.js';
import type { Access, Route } from '../../src/web/route.js';
import { Desk } from '../support/http.js';
import { account, as, get, member } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

/** Stands in a draft that few may read. */
const secret = 'Kwikstaart-4711';
const principals = ['nobody', 'link', 'stranger', 'participant', 'holder', 'duty', 'admin'] as const;
type Principal = (typeof principals)[number];

/** Who gets in where. */
const admitted: Readonly<Record<Access, readonly Principal[]>> = {
  anyone: principals,
  account: ['stranger', 'participant', 'holder', 'duty', 'admin'],
  duty: ['duty', 'admin'],
  admin: ['admin'],
  incident: ['participant', 'holder', 'duty'],
};
const refusedWith: Readonly<Record<Access, number>> = { anyone: 0, account: 401, duty: 403, admin: 403, incident: 404 };

describe('web: who may see and do what', () => {
  let service: TestService;
  let desk: Desk;
  let message: string;
  const names: Readonly<Record<Principal, string | null>> = {
    nobody: null,
    link: null,
    stranger: 'Sam',
    participant: 'Pia',
    holder: 'Hal',
    duty: 'Eva',
    admin: 'Ada',
  };

  before(async () => {
    service = await startService();
    await member(service, 'Ada', 'admin');
    for (const name of ['Sam', 'Pia', 'Hal']) await account(service, name);
    desk = await Desk.open(service, 'Eva', { playbook: 'contested-plan', title: `Title ${secret}`, languages: ['en'] });
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Pia' });
    await desk.insist(
      'DraftMessage',
      { kind: 'holding-statement', audience: 'public', channel: 'web', language: 'en' },
      ['webcare'],
    );
    message = (await desk.message('holding-statement', 'web', 'en')).id;
    await desk.done('Pia', 'EditMessage', { message, source: `We know of {{topic}}. ${secret}` });
    await desk.done('Pia', 'SubmitMessage', { message });
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Hal' });
    await desk.done('Eva', 'AssignRole', { role: 'legal', person: 'Lea Outside' });
  });
  after(() => service.stop());

  const link = (person = 'Lea Outside') =>
    service.people.approvers.make({
      incident: desk.incident,
      message,
      person,
      role: 'legal',
      by: 'Eva',
    });

  /** A route's path with ids of things that are there; what a request may use up is made for it. */
  async function pathOf({ path }: Route, incident = desk.incident): Promise<string> {
    const token = path.startsWith('/approvals')
      ? (await link()).token
      : path.startsWith('/invitations')
        ? await service.people.accounts.renew((await account(service, `Guest ${Math.random()}`)).id)
        : 'x'.repeat(43);
    const person = path.includes(':person') ? (await account(service, `Victim ${Math.random()}`)).id : '';
    const values: Readonly<Record<string, string>> = {
      incident,
      message,
      type: 'LogNote',
      playbook: 'contested-plan',
      audience: 'staff',
      key: 'topic',
      token,
      person,
      id: 'none',
      session: 'none',
    };
    return path.replaceAll(/:([a-z]+)/g, (_, name: string) => values[name] ?? expect.fail(`no value for ${name}`));
  }

  async function ask(route: Route, path: string, by: string | null, accept = 'application/json', more: object = {}) {
    const headers = {
      ...(await as(service, by)),
      ...more,
      Accept: accept,
      Origin: 'http://localhost',
      Host: 'localhost',
    };
    // A stream would never end: its head says who gets in.
    const method = route.path?.endsWith('/events') ? 'head' : route.method;
    const asked = request(service.app)[method](path).set(headers);
    return method === 'get' || method === 'head' ? asked : asked.send({});
  }

  for (const route of routes) {
    it(`${route.method.toUpperCase()} ${route.path} is for ${route.access}`, async () => {
      for (const principal of principals) {
        const path = await pathOf(route);
        // Whoever has a link for one message tries it as whatever else it might open.
        const { token } = await link('Xan Outside');
        const more = principal === 'link' ? { Cookie: `session=${token}; visit=${token}`, 'X-CSRF-Token': token } : {};
        const json = await ask(route, path, names[principal], 'application/json', more);
        const html = await ask(route, await pathOf(route), names[principal], 'text/html', more);
        const who = `${principal} ${route.method} ${path}: ${json.text?.slice(0, 200)}`;
        if (admitted[route.access].includes(principal)) {
          expect(json.status, who).to.not.be.oneOf([401, 403, 500]);
          if (route.access === 'incident') expect(json.status, who).to.not.equal(404);
          expect(html.status, who).to.not.be.oneOf([401, 403, 500]);
        } else {
          expect(json.status, who).to.equal(names[principal] === null ? 401 : refusedWith[route.access]);
          expect(json.headers['content-type'], who).to.include('application/problem+json');
          if (names[principal] === null) {
            expect(html.status, who).to.equal(303);
            expect(html.headers['location'], who).to.match(/^\/sign-in\?back=%2F/);
          } else expect(html.status, who).to.equal(refusedWith[route.access]);
        }
        const mayRead = admitted.incident.includes(principal) || route.path === '/approvals/:token';
        if (mayRead) continue;
        for (const answer of [json, html])
          expect(answer.text + JSON.stringify(answer.headers), who).to.not.include(secret);
      }
    });
  }

  it('is what these tests believe: who may, does read the secret', async () => {
    for (const by of ['Pia', 'Hal', 'Eva']) {
      for (const path of ['', '/journal', `/messages/${message}`])
        expect((await get(service, `/incidents/${desk.incident}${path}`, { by })).text, `${by} ${path}`).to.include(
          secret,
        );
      expect((await get(service, '/incidents', { by })).text).to.include(secret);
    }
    for (const by of ['Sam', 'Ada']) {
      expect((await get(service, '/incidents', { by })).body).to.deep.equal({
        incidents: [],
        page: 1,
        pages: 1,
        closed: 0,
      });
    }
    expect((await get(service, '/incidents')).text, 'names of participants').to.not.include('Pia');
  });

  it('says of an incident that one may not see what it says of one that is not there', async () => {
    for (const route of routes.filter(({ access }) => access === 'incident')) {
      for (const accept of ['application/json', 'text/html']) {
        const [there, nowhere] = [await pathOf(route), await pathOf(route, 'f'.repeat(16))];
        const one = await ask(route, there, 'Sam', accept);
        const other = await ask(route, nowhere, 'Sam', accept);
        expect(one.status).to.equal(404);
        const plain = (text: string): string =>
          text.replaceAll(desk.incident, 'f'.repeat(16)).replaceAll(/[\w-]{43}/g, '');
        expect(plain(one.text ?? ''), there).to.equal(plain(other.text ?? ''));
        const inDutch = await ask(route, `${there}?language=nl`, 'Sam', accept);
        expect(inDutch.text ?? '').to.not.include(secret);
      }
      for (const broken of ['x%00', '..%2f', 'A'])
        expect((await ask(route, await pathOf(route, broken), 'Sam')).status, broken).to.equal(400);
    }
    // What goes wrong before the incident is looked at goes wrong in the same way too.
    for (const rest of ['commands/NoSuchCommand', 'commands/LogNote', 'messages/m99/link'])
      for (const id of [desk.incident, 'f'.repeat(16)])
        expect((await ask({ method: 'post' } as Route, `/incidents/${id}/${rest}`, 'Sam')).body.code).to.equal(
          'INCIDENT_NOT_FOUND',
        );
    expect((await get(service, `/incidents/${desk.incident}/journal?only=x`, { by: 'Sam' })).status).to.equal(404);
  });

  it('lets nobody grow by a field more, or be somebody by a field', async () => {
    const { id } = service.people.accounts.called('Sam')!;
    const as2 = { ...(await as(service, 'Sam')) };
    for (const [path, body] of [
      ['/me/language', { language: 'nl', grants: ['admin'] }],
      ['/me/tokens', { label: 'x', account: service.people.accounts.called('Ada')!.id }],
      ['/me/password', { present: 'x', next: 'four odd words here', account: id }],
    ] as const) {
      const answer = await request(service.app).post(path).set(as2).send(body);
      expect(answer.status, path).to.equal(400);
    }
    const note = await desk.give('Hal', 'LogNote', { text: 'x', by: 'Eva', meta: { by: 'Eva' } });
    expect(note.status).to.equal(400);
    expect(service.people.accounts.of(id)!.grants).to.deep.equal([]);
    const renamed = await request(service.app)
      .post('/invitations/' + (await service.people.accounts.renew(id)))
      .set({ Origin: 'http://localhost', Host: 'localhost' })
      .send({ name: 'Eva', password: 'four odd words here' });
    expect(renamed.status).to.equal(400);
    expect(renamed.body.errors[0].field).to.equal('name');
  });

  it('gives a role to the person who is meant, however his name was typed', async () => {
    const { service: other } = { service: await startService() };
    const own = await Desk.open(other, 'Eva', { playbook: 'rumour', title: 'Typed at night' });
    await other.people.accounts.invite({ name: 'Zoë Jansen', email: 'zoe@x.example', grants: [] });
    for (const typed of ['zoë jansen', 'ZOE@x.example', 'Zoe\u0308 Jansen']) {
      const { entries } = await own.done('Eva', 'AssignRole', { role: 'webcare', person: typed });
      expect(entries[0]).to.include({ person: 'Zoë Jansen' });
      await own.done('Eva', 'AssignRole', { role: 'webcare', person: 'Nobody With An Account' });
    }
    await own.done('Eva', 'AssignRole', { role: 'webcare', person: 'zoë jansen' });
    expect((await own.give('Zoë Jansen', 'LogNote', { text: 'Here I am' })).status).to.equal(201);
    await other.stop();
  });

  it('lets a participant look, and gives him no role', async () => {
    const answer = await desk.give('Pia', 'LogNote', { text: 'May I?' });
    expect(answer.status).to.equal(409);
    expect(answer.body.reasons[0].code).to.equal('ROLE_NEEDED');
  });
});
