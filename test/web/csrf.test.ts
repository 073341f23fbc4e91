import { expect } from 'chai';
import request from 'supertest';
import { Desk } from '../support/http.js';
import { as, Browser, member, password } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

describe('web: forms from other pages', () => {
  let service: TestService;
  let desk: Desk;
  let browser: Browser;

  beforeEach(async () => {
    service = await startService();
    await member(service, 'Eva', 'duty');
    desk = await Desk.open(service, 'Eva', { playbook: 'rumour', title: 'Guarded' });
    browser = new Browser(service);
    await browser.signIn('Eva');
  });
  afterEach(() => service.stop());

  const noteUrl = (): string => `/incidents/${desk.incident}/commands/LogNote`;
  const version = async (): Promise<number> => (await desk.look()).version;

  it('change nothing without the token of this session', async () => {
    const own = await browser.csrf('/me');
    await member(service, 'Mal', 'duty');
    const mallory = new Browser(service);
    await mallory.signIn('Mal');
    const visitor = await new Browser(service).csrf('/sign-in');
    const before = await version();
    for (const token of [undefined, '', 'x', own.slice(1), `${own}x`, await mallory.csrf('/me'), visitor]) {
      const answer = await browser.agent
        .post(noteUrl())
        .type('form')
        .send({ text: 'Forged', ...(token === undefined ? {} : { _csrf: token }) });
      expect(answer.status, token).to.equal(403);
      expect(answer.text).to.include('no longer good');
    }
    expect(await version()).to.equal(before);
    expect((await browser.agent.post(noteUrl()).type('form').send({ text: 'Mine', _csrf: own })).status).to.equal(303);
    await browser.send('/sign-out');
    await browser.signIn('Eva');
    const stale = await browser.agent.post(noteUrl()).type('form').send({ text: 'Old page', _csrf: own });
    expect(stale.status, 'a page of the session before').to.equal(403);
  });

  it('cannot sign anybody in or out, or use his links', async () => {
    const door = new Browser(service);
    expect((await door.agent.post('/sign-in').type('form').send({ name: 'Eva', password })).status).to.equal(403);
    expect((await browser.agent.post('/sign-out').type('form').send({})).status).to.equal(403);
    expect((await browser.get('/me')).status).to.equal(200);
    const { token } = await service.people.accounts.invite({ name: 'Bo', grants: [] });
    expect((await door.agent.post(`/invitations/${token}`).type('form').send({ password })).status).to.equal(403);
    expect(service.people.accounts.invited(token)?.name).to.equal('Bo');
  });

  it('stand in every page with a token, in each form that posts', async () => {
    await service.people.accounts.grant(service.people.accounts.called('Eva')!.id, ['admin', 'duty']);
    for (const path of [
      '/incidents',
      `/incidents/${desk.incident}`,
      `/incidents/${desk.incident}/advice`,
      '/me',
      '/people',
      '/playbooks',
      '/nothing',
    ]) {
      const { text } = await browser.get(path);
      const forms = text.match(/<form[^>]*method="post"[\s\S]*?<\/form>/g) ?? [];
      expect(forms.length, path).to.be.above(0);
      for (const form of forms) expect(form, path).to.match(/name="_csrf" value="[\w-]{86}"/);
    }
  });

  it('may be JSON with a cookie, where a token or the browser itself says that the page was ours', async () => {
    const json = (headers: Readonly<Record<string, string>>) =>
      browser.agent
        .post(noteUrl())
        .set({ Accept: 'application/json', Host: 'localhost', ...headers })
        .send({ text: 'Note' });
    expect((await json({})).status).to.equal(403);
    expect((await json({})).body.code).to.equal('FORM_EXPIRED');
    expect((await json({ 'X-CSRF-Token': 'wrong' })).status).to.equal(403);
    expect((await json({ 'Sec-Fetch-Site': 'none' })).status).to.equal(403);
    expect((await json({ 'Sec-Fetch-Site': 'cross-site' })).body.code).to.equal('ORIGIN_FOREIGN');
    for (const proof of [
      { 'X-CSRF-Token': await browser.csrf('/me') },
      { 'Sec-Fetch-Site': 'same-origin' },
      { Origin: 'http://localhost' },
    ] as Record<string, string>[]) {
      const answer = await json(proof);
      expect(answer.status, JSON.stringify(proof)).to.equal(201);
    }
    const form = await browser.agent
      .post(noteUrl())
      .set({ 'Sec-Fetch-Site': 'same-origin', Host: 'localhost' })
      .type('form')
      .send({ text: 'A form needs the token all the same' });
    expect(form.status).to.equal(403);
    const text = await browser.agent
      .post(noteUrl())
      .set({ Host: 'localhost', 'Content-Type': 'text/plain' })
      .send('{"text":"a"}');
    expect(text.status).to.equal(403);
  });

  it('need none where a program sends a token of somebody’s, until that has ended', async () => {
    const headers = await as(service, 'Eva');
    const note = (more: object = {}) =>
      request(service.app)
        .post(noteUrl())
        .set({ ...headers, ...more })
        .send({ text: 'Note' });
    expect((await note()).status).to.equal(201);
    const { id } = service.people.accounts.called('Eva')!;
    for (const wrong of ['Bearer x', `${headers['Authorization']}x`, 'Bearer unisono_']) {
      const answer = await note({ Authorization: wrong });
      expect(answer.status, wrong).to.equal(401);
      expect(answer.body.code).to.equal('TOKEN_INVALID');
    }
    const more = await request(service.app).post('/me/tokens').set(headers).send({ label: 'Another' });
    expect(more.status, 'a token makes no tokens').to.equal(403);
    const made = await browser.send('/me/tokens', { label: 'Phone' });
    const token = /<code>(unisono_[\w-]+)<\/code>/.exec(made.text)![1]!;
    const phone = { Authorization: `Bearer ${token}` };
    expect((await note(phone)).status).to.equal(201);
    expect((await browser.get('/me')).text, 'it is shown once').to.not.include(token);
    const { id: one } = service.people.accounts.tokensOf(id).find(({ label }) => label === 'Phone')!;
    await browser.send(`/me/tokens/${one}/end`);
    expect((await note(phone)).status).to.equal(401);
    await member(service, 'Ada', 'admin');
    await service.people.accounts.end(id);
    expect((await note()).status).to.equal(401);
    expect((await browser.get('/me')).status).to.equal(303);
  });
});
