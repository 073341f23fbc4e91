import { expect } from 'chai';
import { readConfig } from '../../src/config.js';
import type { UnisonoError } from '../../src/error.js';
import { Desk } from '../support/http.js';
import { Browser, member, password } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

describe('web: people', () => {
  let service: TestService;
  let ada: Browser;

  beforeEach(async () => {
    service = await startService({ url: 'http://crisis.example' });
    await member(service, 'Ada', 'admin');
    ada = new Browser(service);
    await ada.signIn('Ada');
  });
  afterEach(() => service.stop());

  const linkIn = (text: string): string => /(\/invitations\/[\w-]{43})/.exec(text)![1]!;
  const of = (name: string) => service.people.accounts.all().find((one) => one.name === name)!;

  it('are invited by a link that is shown once, and let in by it once', async () => {
    const made = await ada.send('/people', { name: 'Eva', email: 'eva@x.example', grants: ['duty'] }, '/people');
    expect(made.status).to.equal(201);
    expect(made.text).to.include('http://crisis.example/invitations/');
    const link = linkIn(made.text);
    expect((await ada.get('/people')).text)
      .to.include('invited, not in yet')
      .and.not.include(link);
    const eva = new Browser(service);
    expect((await eva.get(link)).text)
      .to.include('Welcome, Eva')
      .and.include('autocomplete="new-password"');
    for (const weak of ['short', 'aaaaaaaaaaaaaaa']) {
      const answer = await eva.send(link, { password: weak }, link);
      expect(answer.status).to.equal(400);
      expect(answer.text).to.include('role="alert"').and.include('aria-invalid="true"').and.not.include(`"${weak}"`);
    }
    const entered = await eva.send(link, { password }, link);
    expect(entered.status).to.equal(303);
    expect((await eva.get('/incidents')).text)
      .to.include('href="/me">Eva')
      .and.include('id="open"')
      .and.not.include('/people');
    expect((await eva.get(link)).status).to.equal(404);
    expect((await new Browser(service).signIn('eva@x.example')).status).to.equal(303);
  });

  it('begin with somebody who names himself', async () => {
    const fresh = await startService();
    const link = `/invitations/${await fresh.people.accounts.inviteFirst()}`;
    const browser = new Browser(fresh);
    for (const name of ['', 'clock', 'a\u202Eb'])
      expect((await browser.send(link, { name, password }, link)).status, name).to.equal(400);
    expect((await browser.send(link, { name: 'Ann', password }, link)).status).to.equal(303);
    expect((await browser.get('/people')).text).to.include('<h2>Ann</h2>');
    expect(await fresh.people.accounts.inviteFirst()).to.equal(null);
    await fresh.stop();
  });

  it('are told what was not right, with what was typed', async () => {
    await ada.send('/people', { name: 'Eva' }, '/people');
    const twice = await ada.send('/people', { name: 'EVA', email: 'e@x.example', grants: 'duty' }, '/people');
    expect(twice.status).to.equal(422);
    expect(twice.text)
      .to.include('value="EVA"')
      .and.include('value="e@x.example"')
      .and.include('has this name already');
    expect((await ada.send('/people', { name: 'Bo', email: 'a@x, b@y' }, '/people')).status).to.equal(400);
    expect((await ada.send('/people', { name: 'Bo', grants: 'god' }, '/people')).status).to.equal(400);
    expect((await ada.send('/people/nobody/end', {}, '/people')).status).to.equal(404);
    expect((await ada.send(`/people/${of('Ada').id}/end`, {}, '/people')).status).to.equal(409);
    expect(service.people.accounts.all().map(({ name }) => name)).to.deep.equal(['Ada', 'Eva']);
  });

  it('lose their sessions when these or the account are ended, or the password is reset', async () => {
    const { id } = await member(service, 'Eva', 'duty');
    const eva = new Browser(service);
    const ended: string[] = [];
    service.people.sessions.onEnded((hash) => void ended.push(hash));
    const acts: [string, () => Promise<unknown>][] = [
      ['sessions ended', () => ada.send(`/people/${id}/sessions/end`, {}, '/people')],
      [
        'reset',
        async () => {
          const link = linkIn((await ada.send(`/people/${id}/link`, {}, '/people')).text);
          expect((await eva.get('/me')).status, 'until the link is used').to.equal(200);
          await new Browser(service).send(link, { password }, link);
        },
      ],
      ['account ended', () => ada.send(`/people/${id}/end`, {}, '/people')],
    ];
    for (const [what, act] of acts) {
      await eva.signIn('Eva');
      expect((await eva.get('/me')).status, what).to.equal(200);
      const before = ended.length;
      await act();
      expect((await eva.get('/me')).status, what).to.equal(303);
      expect(ended.length, what).to.be.above(before);
    }
    expect((await new Browser(service).signIn('Eva')).status).to.equal(401);
    expect((await ada.get('/people')).text).to.include('ended');
  });

  it('get and lose grants at once', async () => {
    const { id } = await member(service, 'Eva');
    const eva = new Browser(service);
    await eva.signIn('Eva');
    expect((await eva.get('/people')).status).to.equal(403);
    await ada.send(`/people/${id}/grants`, { grants: ['admin', 'duty'] }, '/people');
    expect((await eva.get('/people')).status).to.equal(200);
    await eva.send(`/people/${id}/grants`, {}, '/people');
    expect((await eva.get('/people')).status).to.equal(403);
    expect(of('Eva').grants).to.deep.equal([]);
  });

  it('see and end where they are signed in, and nobody else’s', async () => {
    await member(service, 'Eva', 'duty');
    const [phone, desk] = [new Browser(service, { 'User-Agent': 'Phone <b>' }), new Browser(service)];
    await phone.signIn('Eva');
    await desk.signIn('Eva');
    const page = await desk.get('/me');
    expect(page.text).to.include('Phone &lt;b&gt;').and.include('(this one)');
    const { sessions } = (await desk.agent.get('/me').set('Accept', 'application/json')).body as {
      sessions: { id: string; agent: string }[];
    };
    const { id } = sessions.find(({ agent }) => agent.startsWith('Phone'))!;
    await ada.send(`/me/sessions/${id}/end`);
    expect((await phone.get('/me')).status, 'somebody else cannot').to.equal(200);
    await desk.send(`/me/sessions/${id}/end`);
    expect((await phone.get('/me')).status).to.equal(303);
    expect((await desk.get('/me')).status).to.equal(200);
  });

  it('change their password, which signs out every other browser', async () => {
    await member(service, 'Eva', 'duty');
    const [here, there] = [new Browser(service), new Browser(service)];
    await here.signIn('Eva');
    await there.signIn('Eva');
    const next = 'other odd words now';
    expect((await here.send('/me/password', { present: 'wrong', next })).text).to.include(
      'is not the present password',
    );
    expect((await here.send('/me/password', { present: password, next: 'short' })).status).to.equal(400);
    expect((await here.send('/me/password', { present: password, next })).status).to.equal(303);
    expect((await here.get('/me')).status).to.equal(200);
    expect((await there.get('/me')).status).to.equal(303);
    expect((await new Browser(service).signIn('Eva')).status).to.equal(401);
    let last = 0;
    for (let count = 0; count < 12; count++) last = (await here.send('/me/password', { present: 'x', next })).status;
    expect(last, 'guessing in an open browser is slow too').to.equal(429);
  });

  it('keep their language, in every browser', async () => {
    await member(service, 'Eva', 'duty');
    const browser = new Browser(service);
    await browser.signIn('Eva');
    await browser.send('/me/language', { language: 'nl' });
    expect((await browser.get('/me')).text).to.include('<html lang="nl">');
    const other = new Browser(service);
    await other.signIn('Eva');
    expect((await other.get('/incidents')).text).to.include('<html lang="nl">');
    expect((await browser.send('/me/language', { language: 'fr' })).status).to.equal(400);
  });

  it('see their own time beside that of the incident, and nobody else does', async () => {
    await member(service, 'Eva', 'duty');
    const { incident } = await Desk.open(service, 'Eva', { playbook: 'rumour', title: 'From afar' });
    const [here, there] = [new Browser(service), new Browser(service)];
    await member(service, 'Jo', 'duty', 'admin');
    await here.signIn('Jo');
    await there.signIn('Eva');
    expect((await there.send('/me/time-zone', { timeZone: 'America/New_York' })).status).to.equal(303);
    for (const path of [`/incidents/${incident}`, `/incidents/${incident}/journal`]) {
      expect((await there.get(path)).text).to.match(/7\.30 am \(2\.30 am your time\)/);
      expect((await here.get(path)).text, 'a page that is kept is not mixed up').to.not.include('your time');
    }
    const wrong = await there.send('/me/time-zone', { timeZone: 'Mars/Olympus' });
    expect(wrong.status).to.equal(400);
    expect(wrong.text).to.include('Where you are');
    await there.send('/me/time-zone', { timeZone: '' });
    expect((await there.get(`/incidents/${incident}`)).text).to.not.include('your time');
  });
});

describe('the configuration', () => {
  const read = (environment: Record<string, string>) => readConfig(environment);
  const refused = (environment: Record<string, string>): UnisonoError => {
    try {
      read(environment);
    } catch (error) {
      return error as UnisonoError;
    }
    return expect.fail('it was taken');
  };

  it('listens beyond this machine only under a public address', () => {
    expect(read({})).to.include({ host: '127.0.0.1' }).and.not.have.any.keys('url', 'trustProxy');
    const error = refused({ UNISONO_HOST: '0.0.0.0' });
    expect(error.code).to.equal('CONFIG_INVALID');
    expect(error.message).to.include('UNISONO_URL');
    const url = 'https://crisis.example';
    expect(read({ UNISONO_HOST: '0.0.0.0', UNISONO_URL: `${url}/`, UNISONO_TRUST_PROXY: '1' })).to.include({
      url,
      trustProxy: 1,
    });
    expect(read({ UNISONO_TRUST_PROXY: '0' })).to.not.have.property('trustProxy');
  });

  it('takes an origin and a count, and nothing that only looks like one', () => {
    for (const url of [
      'crisis.example',
      'ftp://x',
      'https://x/path',
      'https://u:p@x',
      'https://x?y',
      'javascript:1',
      '*',
    ])
      expect(refused({ UNISONO_URL: url }).message, url).to.include('UNISONO_URL');
    for (const count of ['yes', '-1', '1.5', '10', 'loopback'])
      expect(refused({ UNISONO_TRUST_PROXY: count }).message, count).to.include('UNISONO_TRUST_PROXY');
  });
});
