import { expect } from 'chai';
import request from 'supertest';
import { Desk } from '../support/http.js';
import { as, get, getPage } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

describe('web: who may ask', () => {
  let service: TestService;
  let desk: Desk;

  before(async () => {
    service = await startService();
    desk = await Desk.open(service, 'Eva', { playbook: 'rumour', title: 'Guarded' });
  });
  after(() => service.stop());

  const note = async (headers: Readonly<Record<string, string>>) =>
    request(service.app)
      .post(`/incidents/${desk.incident}/commands/LogNote`)
      .set({ ...(await as(service, 'Eva')), ...headers })
      .send({ text: 'A note' });

  it('answers under its own names alone', async () => {
    for (const host of ['evil.test', 'localhost.evil.test', '127.0.0.1.evil.test', '10.0.0.1', 'localhost:x']) {
      const answer = await get(service, '/incidents', { headers: { Host: host } });
      expect(answer.status, host).to.equal(421);
      expect(answer.body.code).to.equal('HOST_FOREIGN');
    }
    for (const host of ['localhost', 'localhost:3000', '127.0.0.1:8080', '[::1]:3000']) {
      expect((await get(service, '/incidents', { headers: { Host: host } })).status, host).to.equal(200);
    }
  });

  it('is not changed by foreign pages', async () => {
    const before = (await desk.look()).version;
    const foreign: Readonly<Record<string, string>>[] = [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://evil.test' },
      { Origin: 'null' },
      { Origin: 'http://localhost:1' },
    ];
    for (const headers of foreign) {
      const answer = await note(headers);
      expect(answer.status, JSON.stringify(headers)).to.equal(403);
      expect(answer.body.code).to.equal('ORIGIN_FOREIGN');
    }
    expect((await desk.look()).version).to.equal(before);
    const own = await request(service.app)
      .post(`/incidents/${desk.incident}/commands/LogNote`)
      .set({
        ...(await as(service, 'Eva')),
        Host: 'localhost:3000',
        Origin: 'http://localhost:3000',
        'Sec-Fetch-Site': 'same-origin',
      })
      .send({ text: 'Ours' });
    expect(own.status).to.equal(201);
  });

  it('takes JSON as JSON alone', async () => {
    for (const type of [
      'text/plain',
      'text/plain; charset=utf-8',
      'multipart/form-data; boundary=x',
      'application/json; charset=utf-16',
    ]) {
      const answer = await request(service.app)
        .post(`/incidents/${desk.incident}/commands/LogNote`)
        .set(await as(service, 'Eva'))
        .set('Content-Type', type)
        .send('{"text":"a"}');
      expect(answer.status, type).to.equal(415);
    }
  });

  it('wants to know who asks, and believes no header and no old cookie', async () => {
    for (const headers of [{}, { 'X-Unisono-Actor': 'Eva' }, { Cookie: 'actor=Eva' }]) {
      const answer = await request(service.app)
        .post(`/incidents/${desk.incident}/commands/LogNote`)
        .set(headers)
        .send({ text: 'a' });
      expect(answer.status).to.equal(401);
      expect(answer.body.code).to.equal('SIGN_IN_NEEDED');
      expect(answer.headers['www-authenticate']).to.equal('Bearer');
    }
    const named = await desk.give('Zoë van Ûlzen', 'LogNote', { text: 'a' });
    expect(named.status).to.equal(409);
    expect((await desk.journal('refusals')).at(-1)!.by).to.equal('Zoë van Ûlzen');
  });

  it('sends headers that keep pages from being framed, scripted and kept', async () => {
    const { headers } = await getPage(service, `/incidents/${desk.incident}`);
    expect(headers['content-security-policy']).to.equal(
      "default-src 'none';script-src 'self';connect-src 'self';style-src 'self';img-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    expect(headers['cache-control']).to.equal('no-store');
    expect(headers['x-powered-by']).to.equal(undefined);
    expect(headers['x-content-type-options']).to.equal('nosniff');
  });

  it('keeps the service’s own commands to itself', async () => {
    for (const type of ['OpenIncident', 'BeginAttempt', 'RecordOutcome', 'PassDeadlines', 'toString', '__proto__']) {
      const answer = await desk.give('Eva', type, {});
      expect(answer.status, type).to.equal(404);
      expect(answer.body.known).to.include('LogNote').and.not.include('OpenIncident');
    }
  });

  it('logs requests without what they hold', async () => {
    await get(service, `/incidents/${desk.incident}?language=nl&secret=hunter2`);
    await note({});
    const text = JSON.stringify(service.lines);
    expect(text)
      .to.include('/incidents/:incident/commands/:type')
      .and.not.include('hunter2')
      .and.not.include('A note')
      .and.not.include(desk.incident);
  });

  it('tells an unexpected error as an id, and the log the rest', async () => {
    const broken = await startService();
    const failing = await Desk.open(broken, 'Eva', { playbook: 'rumour', title: 'Broken' });
    broken.engine.look = () => Promise.reject(new Error('the secret cause'));
    const answer = await failing.give('Eva', 'LogNote', { text: 'a' });
    expect(answer.status).to.equal(500);
    expect(answer.text).to.not.include('secret cause');
    const logged = broken.lines.find(({ level }) => level === 'error')!.line as { id: string; err: Error };
    expect(logged.id).to.equal(answer.body.id);
    expect(logged.err.message).to.equal('the secret cause');
    await broken.stop();
  });
});
