import { expect } from 'chai';
import request from 'supertest';
import { triesPerName } from '../../src/account/throttle.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { ownPath } from '../../src/web/form.js';
import { Browser, member, password } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

const cookiesOf = ({ headers }: { headers: Record<string, unknown> }): string[] =>
  (headers['set-cookie'] as string[] | undefined) ?? [];
const cookieIn = (answer: { headers: Record<string, unknown> }, name: string): string | undefined =>
  cookiesOf(answer).find((one) => one.startsWith(`${name}=`));

describe('web: signing in', () => {
  let service: TestService;
  beforeEach(async () => {
    service = await startService();
    await member(service, 'Eva', 'duty');
  });
  afterEach(() => service.stop());

  it('leads to where one wanted to go, and out again', async () => {
    const browser = new Browser(service);
    const away = await browser.get('/incidents?x=1');
    expect(away.headers['location']).to.equal('/sign-in?back=%2Fincidents%3Fx%3D1');
    const door = await browser.get(away.headers['location']!);
    expect(door.text).to.include('autocomplete="username"').and.include('autocomplete="current-password"');
    const entered = await browser.send('/sign-in', { name: 'eva', password, _back: '/playbooks' }, '/sign-in');
    expect(entered.status).to.equal(303);
    expect(entered.headers['location']).to.equal('/playbooks');
    expect((await browser.get('/incidents')).text).to.include('<a href="/me">Eva</a>');
    expect((await browser.get('/sign-in?back=/playbooks')).headers['location']).to.equal('/playbooks');
    const left = await browser.send('/sign-out');
    expect(left.headers['location']).to.equal('/sign-in');
    expect((await browser.get('/incidents')).status).to.equal(303);
    expect(service.people.sessions.of(service.people.accounts.called('Eva')!.id)).to.deep.equal([]);
  });

  it('says the same of a wrong password and of a name that nobody has, and keeps the name', async () => {
    const said: string[] = [];
    for (const name of ['Eva', 'Ev&']) {
      const answer = await new Browser(service).signIn(name, { password: 'not it at all' });
      expect(answer.status).to.equal(401);
      expect(answer.text).to.include('role="alert"').and.not.include('not it at all');
      said.push(answer.text.replaceAll(/(Eva|Ev&amp;)/g, '').replaceAll(/name="_csrf" value="[^"]+"/g, ''));
    }
    expect(said[0]).to.equal(said[1]);
    const empty = await new Browser(service).signIn('', { password: '' });
    expect(empty.status).to.equal(400);
  });

  it('gives a new session id, whatever id the browser came with', async () => {
    const browser = new Browser(service);
    const first = cookieIn(await browser.signIn('Eva'), 'session')!.split(';')[0]!;
    await member(service, 'Mal');
    // An attacker's own session, slipped into the victim's browser, does not become the victim's.
    const victim = request(service.app);
    const form = await victim.get('/sign-in').set({ Accept: 'text/html' });
    const visit = cookieIn(form, 'visit')!.split(';')[0]!;
    const csrf = /name="_csrf" value="([^"]+)"/.exec(form.text)![1]!;
    for (const planted of ['session=planted', 'session=s%3Aplanted.x']) {
      const answer = await victim
        .post('/sign-in')
        .set({ Accept: 'text/html', Cookie: `${planted}; ${visit}` })
        .type('form')
        .send({ name: 'Eva', password, _csrf: csrf });
      expect(answer.status).to.equal(303);
      expect(cookieIn(answer, 'session'))
        .to.match(/^session=s%3A/)
        .and.not.include('planted');
    }
    const again = await browser.agent
      .post('/sign-in')
      .type('form')
      .send({ name: 'Mal', password, _csrf: await browser.csrf('/me') });
    const second = cookieIn(again, 'session')!.split(';')[0]!;
    expect(second).to.not.equal(first);
    const old = await request(service.app).get('/me').set('Cookie', first);
    expect(old.status, 'the session before has ended').to.equal(401);
  });

  it('survives a restart, and ends by the clock', async () => {
    const store = createMemoryStore();
    const before = await startService({ store });
    await member(before, 'Eva', 'duty');
    const cookie = cookieIn(await new Browser(before).signIn('Eva'), 'session')!.split(';')[0]!;
    await before.people.close();
    const after = await startService({ store, at: '2026-03-10T16:00:00.000Z' });
    const me = await request(after.app).get('/me').set({ Cookie: cookie, Accept: 'application/json' });
    expect(me.body).to.include({ name: 'Eva' });
    expect(me.body.sessions).to.have.length(1);
    after.clock.moveTo('2026-03-11T04:00:00.000Z');
    expect((await request(after.app).get('/me').set('Cookie', cookie)).status).to.equal(401);
    await after.stop();
  });

  it('sets cookies that no script reads and that no other site sends', async () => {
    const answer = await new Browser(service).signIn('Eva');
    for (const name of ['session', 'device'])
      expect(cookieIn(answer, name)).to.include('HttpOnly').and.include('SameSite=Lax').and.include('Path=/');
    expect(cookieIn(answer, 'session')).to.not.include('Secure');
    expect(JSON.stringify(answer.headers) + answer.text).to.not.include(password);
  });

  it('keeps to https where the public address does', async () => {
    const safe = await startService({ url: 'https://crisis.example' });
    await member(safe, 'Eva', 'duty');
    for (const host of ['crisis.example', 'localhost']) {
      const form = await request(safe.app).get('/sign-in').set({ Accept: 'text/html', Host: host });
      expect(form.headers['strict-transport-security']).to.match(/^max-age=31536000/);
      const visit = cookieIn(form, '__Host-visit')!;
      const answer = await request(safe.app)
        .post('/sign-in')
        .set({ Accept: 'text/html', Host: host, Cookie: visit.split(';')[0]! })
        .type('form')
        .send({ name: 'Eva', password, _csrf: /name="_csrf" value="([^"]+)"/.exec(form.text)![1] });
      expect(answer.status).to.equal(303);
      const session = cookieIn(answer, '__Host-session')!;
      for (const one of [visit, session, cookieIn(answer, '__Host-device')!])
        expect(one).to.include('; Secure').and.include('Path=/').and.not.include('Domain');
      const me = await request(safe.app)
        .get('/me')
        .set({ Host: host, Cookie: session.split(';')[0]! });
      expect(me.status).to.equal(200);
      const plain = await request(safe.app)
        .get('/me')
        .set({ Host: host, Cookie: session.split(';')[0]!.replace('__Host-', '') });
      expect(plain.status, 'a cookie that another site could have planted').to.equal(401);
    }
    await safe.stop();
  });

  it('answers to its public name, and takes changes from its public origin alone', async () => {
    const open = await startService({ url: 'https://crisis.example' });
    const ask = (headers: Record<string, string>) => request(open.app).post('/sign-out').set(headers);
    expect((await ask({ Host: 'evil.example' })).status).to.equal(421);
    expect((await ask({ Host: 'crisis.example', Origin: 'https://crisis.example' })).status).to.equal(200);
    for (const origin of ['http://crisis.example', 'https://crisis.example:8443', 'https://evil.example', 'null'])
      expect((await ask({ Host: 'crisis.example', Origin: origin })).body.code, origin).to.equal('ORIGIN_FOREIGN');
    await open.stop();
  });

  it('believes a proxy about who asks only where it is told to', async () => {
    for (const [trustProxy, lockedOut] of [
      [undefined, true],
      [1, false],
    ] as const) {
      const behind = await startService(trustProxy === undefined ? {} : { trustProxy });
      await member(behind, 'Eva', 'duty');
      const from = (address: string) => new Browser(behind, { 'X-Forwarded-For': address });
      for (let count = 0; count <= triesPerName; count++)
        await from('203.0.113.9').signIn('Eva', { password: 'wrong wrong wrong' });
      const answer = await from('192.0.2.7').signIn('Eva');
      expect(answer.status, `${trustProxy}`).to.equal(lockedOut ? 429 : 303);
      if (lockedOut) expect(answer.text).to.match(/Try again in \d+ seconds/);
      await behind.stop();
    }
  });

  it('leads to no other site, whatever stands behind “back”', async () => {
    for (const evil of [
      '//evil.test',
      '/\\evil.test',
      '\\\\evil.test',
      'https://evil.test',
      'javascript:alert(1)',
      '/%0d%0aSet-Cookie:x=1',
      '/a\r\nb',
      '/@evil.test',
      '/.//evil.test',
      '/..//evil.test',
      '/incidents//evil.test',
      '/\t/evil.test',
      '///evil.test',
      '/sign-out',
      '/invitations/x',
      '',
      'incidents',
    ]) {
      expect(ownPath(evil), evil).to.equal('/incidents');
      const answer = await new Browser(service).signIn('Eva', { _back: evil });
      expect(answer.headers['location'], evil).to.equal('/incidents');
      const door = await new Browser(service).get(`/sign-in?back=${encodeURIComponent(evil)}`);
      expect(door.text, evil).to.include('name="_back" value="/incidents"').and.not.include('evil');
    }
    for (const own of [
      '/me',
      '/incidents/ab12/messages/m1',
      '/incidents/ab12?done=17',
      '/incidents/ab12/journal?only=acts',
      '/incidents/ab12/inbox?message=x%2F*1',
    ])
      expect(ownPath(own)).to.equal(own);
    expect(ownPath(undefined)).to.equal('/incidents');
  });

  it('logs no password, no cookie and no link', async () => {
    const { token } = await service.people.accounts.invite({ name: 'Bo', grants: [] });
    const browser = new Browser(service);
    await browser.get(`/invitations/${token}`);
    await browser.send(`/invitations/${token}`, { password: 'short' }, `/invitations/${token}`);
    const answer = await browser.signIn('Eva');
    const session = cookieIn(answer, 'session')!.split(/[=;]/)[1]!;
    const said = JSON.stringify([service.lines, service.reported]);
    expect(said).to.include('/invitations/:token');
    for (const hidden of [token, session, password, 'short']) expect(said).to.not.include(hidden);
  });
});
