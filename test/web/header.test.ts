import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { expect } from 'chai';
import request from 'supertest';
import { routes } from '../../src/web/app.js';
import { serverOf } from '../../src/web/server.js';
import { Ear } from '../support/ear.js';
import { Desk } from '../support/http.js';
import { as, Browser, get, member, password } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

const directives = (policy: string): Map<string, string> =>
  new Map(
    policy.split(';').map((one): [string, string] => {
      const [name = '', ...rest] = one.trim().split(' ');
      return [name, rest.join(' ')];
    }),
  );

describe('web: headers, lines and names', () => {
  let service: TestService;
  let desk: Desk;

  before(async () => {
    service = await startService();
    await member(service, 'Ada', 'admin', 'duty');
    desk = await Desk.open(service, 'Ada', { playbook: 'contested-plan', title: 'Headers', languages: ['en'] });
    await desk.insist('DraftMessage', {
      kind: 'holding-statement',
      audience: 'public',
      channel: 'web',
      language: 'en',
    });
  });
  after(() => service.stop());

  it('stand on every answer of every route, right or wrong', async () => {
    for (const { method, path } of routes)
      for (const accept of ['text/html', 'application/json'])
        for (const by of ['Ada', null]) {
          const values: Readonly<Record<string, string>> = {
            incident: desk.incident,
            message: 'm1',
            playbook: 'contested-plan',
            audience: 'staff',
            token: 'x'.repeat(43),
          };
          const filled = path.replaceAll(/:([a-z]+)/g, (_, name: string) => values[name] ?? 'none');
          const verb = path.endsWith('/events') ? 'head' : method;
          const asked = request(service.app)[verb as 'get'](
            `${filled}${path.endsWith('handover') ? '?role=lead' : ''}`,
          );
          const { headers } = await asked.set({ ...(await as(service, by)), Accept: accept, Host: 'localhost' });
          const what = `${method} ${path} ${accept} ${by}`;
          const policy = directives(headers['content-security-policy'] ?? '');
          expect(policy.get('default-src'), what).to.equal("'none'");
          expect(policy.get('frame-ancestors'), what).to.equal("'none'");
          expect(policy.get('base-uri'), what).to.equal("'none'");
          expect(policy.get('form-action'), what).to.be.oneOf(["'self'", "'none'"]);
          // What is not named falls back to none.
          expect(policy.get('object-src') ?? policy.get('default-src'), what).to.equal("'none'");
          expect(policy.get('script-src') ?? "'self'", what).to.equal("'self'");
          expect(headers['content-security-policy'], what).to.not.match(/unsafe|https?:|\*|data:|blob:/);
          expect(headers['referrer-policy'], what).to.be.oneOf(['same-origin', 'no-referrer']);
          expect(headers['x-content-type-options'], what).to.equal('nosniff');
          expect(headers['x-frame-options'], what).to.equal('DENY');
          expect(headers['cross-origin-opener-policy'], what).to.equal('same-origin');
          expect(headers['cross-origin-resource-policy'], what).to.equal('same-origin');
          expect(headers['cache-control'], what).to.equal('no-store');
          expect(headers['x-powered-by'], what).to.equal(undefined);
          expect(headers['access-control-allow-origin'], what).to.equal(undefined);
          expect(headers['strict-transport-security'], what).to.equal(undefined);
        }
  });

  it('bind cookies to https where a trusted proxy says so, and believe nobody else who does', async () => {
    for (const [trustProxy, safe] of [
      [1, true],
      [undefined, false],
    ] as const) {
      const behind = await startService(trustProxy === undefined ? {} : { trustProxy });
      await member(behind, 'Eva', 'duty');
      const browser = new Browser(behind, {
        Host: 'localhost',
        'X-Forwarded-Proto': 'https',
        'X-Forwarded-Host': 'evil.example',
      });
      const form = await browser.get('/sign-in');
      const visit = String(form.headers['set-cookie']);
      if (safe) expect(visit).to.match(/^__Host-visit=.*HttpOnly; SameSite=Lax; Path=\/;.*; Secure$/);
      else
        expect(visit)
          .to.match(/^visit=/)
          .and.not.include('Secure');
      expect(visit).to.not.include('Domain');
      expect(form.text).to.not.include('evil.example');
      await behind.stop();
    }
  });

  it('let no Host, however it is written, into a link', async () => {
    const invite = async (of: TestService, headers: Readonly<Record<string, string>>) =>
      request(of.app)
        .post('/people')
        .set({ ...(await as(of, 'Ada')), ...headers })
        .send({ name: `Guest ${Math.random()}` });
    const known = await startService({ url: 'https://crisis.example' });
    await member(known, 'Ada', 'admin', 'duty');
    for (const headers of [
      { Host: 'localhost', 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' },
      { Host: 'crisis.example', 'X-Host': 'evil.example' },
      { Host: 'CRISIS.example' },
    ])
      expect((await invite(known, headers)).body.link).to.match(/^https:\/\/crisis\.example\/invitations\/[\w-]{43}$/);
    for (const host of [
      'evil.example',
      'crisis.example.evil.example',
      'crisis.example:444',
      'localhost@evil.example',
      'a b',
    ])
      expect((await invite(known, { Host: host })).status, host).to.equal(421);
    await known.stop();
    const plain = await invite(service, { Host: 'localhost:7345', 'X-Forwarded-Host': 'evil.example' });
    expect(plain.body.link).to.match(/^http:\/\/localhost:7345\/invitations\//);
  });

  it('take a cookie of eight kilobytes, and refuse one of a hundred', async () => {
    const big = await get(service, '/incidents', { headers: { Cookie: `x=${'y'.repeat(8000)}; session=s%3Ax.y` } });
    expect(big.status).to.equal(200);
    const huge = await get(service, '/incidents', { headers: { Cookie: `x=${'y'.repeat(100_000)}` } });
    expect(huge.status).to.equal(431);
  });

  describe('on a line', () => {
    let server: Server;
    let port: number;
    before(async () => {
      server = serverOf(service.app, { headMs: 400, requestMs: 800, checkMs: 100 });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      ({ port } = server.address() as AddressInfo);
    });
    after(() => {
      server.close();
      server.closeAllConnections();
    });

    /** Says something on a line of its own. @returns what came back until it was hung up */
    const say = (text: string, drip = ''): Promise<string> =>
      new Promise((resolve) => {
        const socket = connect(port, '127.0.0.1');
        let heard = '';
        const dripping = setInterval(() => (drip === '' ? undefined : socket.write(drip)), 50);
        socket.on('data', (chunk) => (heard += chunk.toString()));
        socket.on('error', () => undefined);
        socket.on('close', () => {
          clearInterval(dripping);
          resolve(heard);
        });
        socket.write(text);
      });

    it('a request for another host, in any form, is refused', async () => {
      const token = (await as(service, 'Ada'))['Authorization']!;
      const rest = `Authorization: ${token}\r\nAccept: text/html\r\nConnection: close\r\n\r\n`;
      for (const head of [
        'GET /incidents HTTP/1.1\r\nHost: evil.example\r\n',
        'GET /incidents HTTP/1.1\r\nHost: evil.example\r\nHost: localhost\r\n',
        'GET /incidents HTTP/1.1\r\nHost:\r\n',
        'GET /incidents HTTP/1.0\r\n',
      ])
        expect(await say(head + rest), head)
          .to.match(/^HTTP\/1\.1 4(21|00)/)
          .and.not.include('Headers');
      const absolute = await say(`GET http://evil.example/incidents HTTP/1.1\r\nHost: localhost\r\n${rest}`);
      expect(absolute).to.not.include('evil.example');
    });

    it('a slow head and a slow body are hung up on', async () => {
      expect(await say('GET /healthz HTTP/1.1\r\nHost: localhost\r\n', 'X')).to.match(/^(HTTP\/1\.1 408|$)/);
      const body =
        'POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{';
      expect(await say(body, ' ')).to.match(/^(HTTP\/1\.1 408|$)/);
    });

    it('a thousand lines on which nobody asks keep nobody out, and are hung up on; whoever listens is not', async () => {
      const ear = new Ear(`http://127.0.0.1:${port}/events`, await as(service, 'Ada'));
      await ear.until(({ events }) => events.length > 0);
      const lines = Array.from({ length: 1000 }, () => connect(port, '127.0.0.1'));
      let open = 0;
      let closed = 0;
      for (const line of lines) {
        line.on('error', () => undefined);
        line.on('connect', () => (open += 1));
        line.on('close', () => (closed += 1));
        line.resume();
      }
      await until(() => open === 1000, 'a thousand lines');
      const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
      expect(answer.status).to.equal(200);
      await until(() => closed === 1000, 'all hung up');
      expect(ear.ended).to.equal(false);
      ear.close();
    });
  });

  it('make a new session of each signing in, and none of a session that somebody slipped in', async () => {
    await member(service, 'Mal');
    await member(service, 'Vic');
    const mal = new Browser(service);
    const planted = /session=[^;]+/.exec(String((await mal.signIn('Mal')).headers['set-cookie']))![0];
    const victim = new Browser(service, { Host: 'localhost' });
    const csrf = await new Browser(service).csrf('/sign-in');
    expect(csrf).to.match(/^[\w-]{43,}$/);
    // The attacker's own session stands in the victim's browser, with the form that belongs to it.
    const own = await mal.csrf('/me');
    const entered = await victim.agent
      .post('/sign-in')
      .set('Cookie', planted)
      .type('form')
      .send({ name: 'Vic', password, _csrf: own });
    expect(entered.status).to.equal(303);
    expect(String(entered.headers['set-cookie'])).to.not.include(planted);
    const me = await request(service.app).get('/me').set({ Cookie: planted });
    expect(me.status, 'the planted session is nobody’s').to.equal(401);
  });
});
