import { expect } from 'chai';
import request from 'supertest';
import { Desk, post } from '../support/http.js';
import { account, Browser, get } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

describe('web: a link for an approver outside', () => {
  let service: TestService;
  let desk: Desk;
  let message: string;

  beforeEach(async () => {
    service = await startService();
    desk = await Desk.open(service, 'Eva', { playbook: 'contested-plan', title: 'Hidden title', languages: ['en'] });
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Wim' });
    await desk.insist(
      'DraftMessage',
      { kind: 'holding-statement', audience: 'public', channel: 'web', language: 'en' },
      ['webcare'],
    );
    message = (await desk.message('holding-statement', 'web', 'en')).id;
    await desk.done('Wim', 'SubmitMessage', { message });
    // Somebody without an account gets the role that approves this text; Eva still coordinates as the chair.
    await desk.done('Eva', 'AssignRole', { role: 'chair', person: 'Eva' });
    await desk.done('Eva', 'AssignRole', { role: 'lead', person: 'Lea Outside' });
  });
  afterEach(() => service.stop());

  const make = (by = 'Eva', body: object = { role: 'lead' }, of = message) =>
    post(service, `/incidents/${desk.incident}/messages/${of}/link`, by, body);
  const token = async (): Promise<string> => {
    const answer = await make();
    expect(answer.status, answer.text).to.equal(201);
    return (answer.body.link as string).split('/').at(-1)!;
  };
  const outside = { Origin: 'http://localhost', Host: 'localhost' };
  const look = (which: string) => request(service.app).get(`/approvals/${which}`);
  const decide = (which: string, body: object) =>
    request(service.app).post(`/approvals/${which}`).set(outside).send(body);
  const approve = async (which: string, hash?: string) =>
    decide(which, { decision: 'approve', hash: hash ?? (await look(which)).body.hash });
  const state = async (): Promise<string> => (await desk.message('holding-statement', 'web', 'en')).state;

  it('does not tell by what the checks find what must not be said', async () => {
    await desk.done('Wim', 'EditMessage', { message, source: 'We wrote to 12 customers about {{topic}}.' });
    await desk.done('Wim', 'RecordFact', { key: 'customers-reached', value: 12, status: 'unconfirmed', source: 'x' });
    await desk.done('Wim', 'SubmitMessage', { message });
    const which = await token();
    const secret = { key: 'customers-reached', value: 4711, status: 'confirmed', publishable: false, source: 'x' };
    await desk.insist('ReviseFact', secret, ['fact-owner']);
    const page = await look(which).set('Accept', 'text/html');
    expect(page.text).to.include('We wrote to');
    expect(page.text).to.not.include('4711').and.not.include('4,711');
  });

  it('shows one text, and records one approval in the name and role of the person', async () => {
    const made = await make();
    expect(made.body).to.include({ person: 'Lea Outside', role: 'lead' });
    expect(made.body.expiresAt).to.equal(new Date(Date.parse(service.clock.now()) + 86_400_000).toISOString());
    const which = (made.body.link as string).split('/').at(-1)!;
    for (let count = 0; count < 3; count++) expect((await look(which)).status, 'looking uses nothing up').to.equal(200);
    const page = await look(which).set('Accept', 'text/html');
    expect(page.text).to.include('Noorderbank').and.not.include('Hidden title').and.not.include(desk.incident);
    expect(Object.keys((await look(which)).body)).to.have.members([
      'person',
      'role',
      'by',
      'expiresAt',
      'language',
      'text',
      'hash',
      'open',
      'balance',
    ]);
    expect((await approve(which)).status).to.equal(200);
    expect(await state()).to.equal('approved');
    const journal = await desk.journal('acts');
    expect(journal.at(-1)).to.deep.include({ by: 'Lea Outside' });
    for (const again of [
      await look(which),
      await approve(which, '0'.repeat(64)),
      await decide(which, { decision: 'reject', reason: 'x' }),
    ]) {
      expect(again.status).to.equal(404);
      expect(again.body.code).to.equal('LINK_INVALID');
    }
  });

  it('takes a no with its reason, from a browser', async () => {
    const which = await token();
    const browser = new Browser(service);
    const empty = await browser.send(`/approvals/${which}`, { decision: 'reject', reason: ' ' }, `/approvals/${which}`);
    expect(empty.status).to.equal(400);
    const done = await browser.send(
      `/approvals/${which}`,
      { decision: 'reject', reason: 'Too soft' },
      `/approvals/${which}`,
    );
    expect(done.status).to.equal(200);
    expect(done.text).to.include('Thank you');
    expect(await state()).to.equal('draft');
    const stranger = new Browser(service);
    const other = await token();
    const forged = await stranger.agent
      .post(`/approvals/${other}`)
      .type('form')
      .send({ decision: 'reject', reason: 'x' });
    expect(forged.status, 'without the token of a page').to.equal(403);
  });

  it('works once, for fifty at once too', async () => {
    const which = await token();
    const { hash } = (await look(which)).body as { hash: string };
    const answers = await Promise.all(Array.from({ length: 50 }, () => approve(which, hash)));
    expect(answers.filter(({ status }) => status === 200)).to.have.length(1);
    expect(answers.filter(({ status }) => status === 404)).to.have.length(49);
    const approvals = (await desk.journal('acts')).flatMap(({ entries }) =>
      entries.filter(({ type }) => type === 'ApprovalGiven'),
    );
    expect(approvals).to.have.length(1);
  });

  it('is made for nobody whose account has ended, and ends with the account', async () => {
    const which = await token();
    const { id } = await account(service, 'Lea Outside');
    expect((await make()).status, 'she has an account now, and signs in').to.equal(422);
    await service.people.accounts.end(id);
    for (const answer of [await look(which), await approve(which, 'a'.repeat(64))]) expect(answer.status).to.equal(404);
    const again = await make();
    expect(again.status).to.equal(422);
    expect(again.body.errors[0].why).to.include('has ended');
    expect(await state()).to.equal('submitted');
  });

  it('ends after a day, when a new one is made, and when the role is somebody else’s', async () => {
    const which = await token();
    const newer = await token();
    expect((await look(which)).status).to.equal(404);
    expect((await look(newer)).status).to.equal(200);
    await desk.done('Eva', 'AssignRole', { role: 'lead', person: 'Other Lawyer' });
    expect((await look(newer)).status).to.equal(404);
    expect((await approve(newer, 'a'.repeat(64))).status).to.equal(404);
    const last = await token();
    await desk.later(24 * 60);
    expect((await look(last)).status).to.equal(404);
    expect((await approve(last, 'a'.repeat(64))).status).to.equal(404);
  });

  it('is for one message: nothing else can be read, approved or done by it', async () => {
    const which = await token();
    const auth = { Authorization: `Bearer ${which}`, Cookie: `session=${which}; __Host-session=${which}` };
    for (const path of [
      `/incidents/${desk.incident}`,
      `/incidents/${desk.incident}/messages/${message}`,
      '/incidents',
      '/me',
    ])
      expect((await request(service.app).get(path).set(auth)).status, path).to.equal(401);
    const extra = await decide(which, {
      decision: 'approve',
      hash: (await look(which)).body.hash,
      message: 'm2',
      incident: 'x',
    });
    expect(extra.status).to.equal(400);
    for (const wrong of ['x', 'x'.repeat(43), which.slice(0, -1), `${which}x`])
      expect((await look(wrong)).status, wrong).to.equal(404);
    expect((await request(service.app).get(`/invitations/${which}`)).status).to.equal(404);
    expect(await state()).to.equal('submitted');
  });

  it('signs only the text that was read, and stays good when it could not be recorded', async () => {
    const which = await token();
    const wrong = await approve(which, 'a'.repeat(64));
    expect(wrong.status).to.equal(409);
    expect(wrong.body).to.include({ code: 'APPROVAL_NOT_NOW' }).and.not.have.property('reasons');
    expect((await approve(which)).status).to.equal(200);
  });

  it('is made by who coordinates, for who holds a role that approves and has no account', async () => {
    const cases: [by: string, body: object, status: number][] = [
      ['Wim', { role: 'lead' }, 409],
      ['Eva', { role: 'expert' }, 422],
      ['Eva', { role: 'webcare' }, 422],
      ['Eva', { role: 'nonsense' }, 422],
      ['Eva', { role: 'lead', hours: 73 }, 400],
      ['Eva', { role: 'lead', person: 'Somebody' }, 400],
      ['Eva', {}, 400],
    ];
    for (const [by, body, status] of cases) {
      const answer = await make(by, body);
      expect(answer.status, `${by} ${JSON.stringify(body)} ${answer.text}`).to.equal(status);
    }
    expect((await make('Eva', { role: 'lead' }, 'm99')).status).to.equal(404);
    await account(service, 'Lea Outside');
    expect((await make()).body.errors[0].why).to.include('account');
  });

  it('is not made by whoever wrote the text', async () => {
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Eva' });
    await desk.done('Eva', 'EditMessage', { message, source: 'Our own words about {{topic}}.' });
    const answer = await make();
    expect(answer.status).to.equal(422);
    expect(answer.body.errors[0].why).to.include('own');
  });

  it('is offered on the message’s page to who may make one, and stands in no log and no journal', async () => {
    const page = await get(service, `/incidents/${desk.incident}/messages/${message}`, {
      headers: { Accept: 'text/html' },
    });
    expect(page.text).to.include(`/messages/${message}/link`).and.include('Lea Outside');
    const others = await get(service, `/incidents/${desk.incident}/messages/${message}`, {
      by: 'Wim',
      headers: { Accept: 'text/html' },
    });
    expect(others.text).to.not.include(`/messages/${message}/link`);
    const which = await token();
    await look(which);
    await approve(which);
    const said = JSON.stringify([service.lines, service.reported, await service.engine.journal(desk.incident)]);
    expect(said).to.not.include(which);
    expect(JSON.stringify(await service.store.documents.get('approver-links'))).to.not.include(which);
  });

  it('shows what changed where the text is another than he read, records nothing, and is not used up', async () => {
    const which = await token();
    const { hash } = (await look(which)).body as { hash: string };
    await desk.done('Wim', 'EditMessage', { message, source: 'Other words on {{topic}}.' });
    await desk.done('Wim', 'SubmitMessage', { message });
    const fields = { decision: 'approve', hash };
    const answer = await new Browser(service).send(`/approvals/${which}`, fields, `/approvals/${which}`);
    expect(answer.status).to.equal(409);
    expect(answer.text)
      .to.include('changed while you were reading')
      .and.match(/<ins>[^<]*Other/);
    expect(answer.text, 'and he can decide on what he reads now').to.include((await look(which)).body.hash);
    expect(await state()).to.equal('submitted');
    expect((await approve(which)).status).to.equal(200);
  });
});
