import { expect } from 'chai';
import request from 'supertest';
import { Desk, post, withContacts, type ToldReason } from '../support/http.js';
import { account, as, member, sendForm } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

const fifty = Array.from({ length: 50 }, (_, index) => index);

describe('web: fifty at once', () => {
  let service: TestService;
  let desk: Desk;
  let message: string;
  let hash: string;

  beforeEach(async () => {
    service = await startService();
    await withContacts(service, ['staff', 'public']);
    for (const name of ['Ann', 'Wim', 'Sam']) await account(service, name);
    // Where it is grave, a first statement needs a yes of the lead and one of the chair.
    desk = await Desk.open(service, 'Eva', {
      playbook: 'contested-plan',
      title: 'At once',
      languages: ['en'],
      severity: 'critical',
    });
    await desk.done('Eva', 'AssignRole', { role: 'chair', person: 'Ann' });
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Wim' });
    await desk.insist(
      'DraftMessage',
      { kind: 'holding-statement', audience: 'public', channel: 'web', language: 'en' },
      ['webcare'],
    );
    message = (await desk.message('holding-statement', 'web', 'en')).id;
    await desk.done('Wim', 'SubmitMessage', { message });
    ({ hash } = await desk.message('holding-statement', 'web', 'en'));
  });
  afterEach(() => service.stop());

  const approve = (by: string, key?: string, of = hash) =>
    desk.give(by, 'ApproveMessage', { message, hash: of }, key === undefined ? {} : { 'Idempotency-Key': key });
  const entries = async (type: string) =>
    (await desk.journal('acts')).flatMap((commit) =>
      commit.entries
        .filter((one) => one.type === type)
        .map((one) => ({ ...one, by: commit.by }) as Record<string, unknown>),
    );

  it('approve one text: one yes stands for each that is needed, and the others hear why not', async () => {
    const people = ['Eva', 'Ann', 'Wim', 'Sam', 'Olga'];
    await account(service, 'Olga');
    const answers = await Promise.all(fifty.map((index) => approve(people[index % 5]!)));
    const given = await entries('ApprovalGiven');
    expect(given.map(({ by, roles }) => `${by as string}: ${(roles as string[]).join()}`)).to.have.members([
      'Eva: lead',
      'Ann: chair',
    ]);
    expect((await desk.message('holding-statement', 'web', 'en')).state).to.equal('approved');
    for (const [index, { status, body, text }] of answers.entries()) {
      const by = people[index % 5]!;
      if (by === 'Sam' || by === 'Olga') expect(status, by).to.equal(404);
      else if (status !== 201) {
        expect(status, text).to.equal(409);
        const reasons = body.reasons as ToldReason[];
        expect(reasons.length, text).to.be.above(0);
        for (const one of reasons) expect(one.text).to.match(/\S+ \S+/);
      }
    }
    expect(answers.filter(({ status }) => status === 201)).to.have.length(2);
  });

  it('approve with one key: the same answer for whoever sends it again, and nobody’s for anybody else', async () => {
    const answers = await Promise.all(fifty.map((index) => approve(index % 2 === 0 ? 'Eva' : 'Ann', 'one-key')));
    const mine = answers.filter(({ status }) => status === 201);
    expect(new Set(mine.map(({ text }) => text)).size).to.equal(1);
    expect(mine).to.have.length(25);
    for (const { status, body } of answers.filter((one) => one.status !== 201)) {
      expect(status).to.equal(422);
      expect(body.code).to.equal('IDEMPOTENCY_MISMATCH');
    }
    expect(await entries('ApprovalGiven')).to.have.length(1);
    // Taken off the team, the same key opens nothing any more.
    const who = (await entries('ApprovalGiven'))[0]!['by'] as string;
    if (who === 'Ann') {
      await service.people.accounts.end(service.people.accounts.called('Ann')!.id);
      expect((await approve('Ann', 'one-key')).status).to.equal(401);
    }
    expect((await approve('Sam', 'one-key')).status).to.equal(404);
  });

  it('approve what reads otherwise by now: refused, with what differs', async () => {
    const { source } = (await service.engine.look(desk.incident)).state.messages[message]!;
    await desk.done('Wim', 'EditMessage', { message, source: `${source}\n\nOne more sentence.` });
    await desk.done('Wim', 'SubmitMessage', { message });
    const answers = await Promise.all(fifty.map((index) => approve(index % 2 === 0 ? 'Eva' : 'Ann')));
    for (const { status, body } of answers) {
      expect(status).to.equal(409);
      expect((body.reasons as ToldReason[]).map(({ code }) => code)).to.include('APPROVED_OTHER_TEXT');
      expect(body.difference).to.deep.include({ text: 'One more sentence.', theirs: false, yours: true });
    }
    expect(await entries('ApprovalGiven')).to.deep.equal([]);
    const page = await sendForm(service, `/incidents/${desk.incident}/commands/ApproveMessage`, { message, hash });
    expect(page.status).to.equal(409);
    expect(page.text).to.include('<ins>One more sentence.</ins>').and.include('what you read');
    const now = (await desk.message('holding-statement', 'web', 'en')).hash;
    expect(page.text, 'the form approves what he has now seen').to.include(`name="hash" value="${now}"`);
    const strange = await approve('Eva', undefined, 'a'.repeat(64));
    expect(strange.status).to.equal(409);
    expect(strange.body.difference).to.equal(undefined);
  });

  it('sign in by one link: one gets in', async () => {
    const { token } = await service.people.accounts.invite({ name: 'Bo', grants: [] });
    const answers = await Promise.all(
      fifty.map((index) =>
        request(service.app)
          .post(`/invitations/${token}`)
          .set({ Origin: 'http://localhost', Host: 'localhost' })
          .send({ password: `four odd words here ${index}` }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).to.have.length(1);
    for (const { status, body } of answers.filter((one) => one.status !== 200)) {
      expect(status).to.equal(404);
      expect(body.code).to.equal('LINK_INVALID');
    }
    expect(answers.filter(({ headers }) => /session=/.test(String(headers['set-cookie'])))).to.have.length(1);
    expect(service.people.sessions.of(service.people.accounts.called('Bo')!.id)).to.have.length(1);
  });

  it('answer by one approver’s link, yes and no mixed: one answer stands', async () => {
    await desk.done('Ann', 'AssignRole', { role: 'lead', person: 'Lea Outside' });
    const made = await post(service, `/incidents/${desk.incident}/messages/${message}/link`, 'Ann', { role: 'lead' });
    const path = new URL(made.body.link as string).pathname;
    const answers = await Promise.all(
      fifty.map((index) =>
        request(service.app)
          .post(path)
          .set({ Origin: 'http://localhost', Host: 'localhost' })
          .send(index % 2 === 0 ? { decision: 'approve', hash } : { decision: 'reject', reason: 'No' }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).to.have.length(1);
    expect(answers.filter(({ status }) => status === 404)).to.have.length(49);
    expect([...(await entries('ApprovalGiven')), ...(await entries('MessageRejected'))]).to.have.length(1);
  });

  it('release one message: it goes once, to each reader once', async () => {
    await member(service, 'Zoë', 'duty');
    await desk.insist('DraftMessage', { kind: 'internal-memo', audience: 'staff', channel: 'email', language: 'en' }, [
      'webcare',
    ]);
    const memo = (await desk.message('internal-memo', 'email', 'en')).id;
    await desk.done('Wim', 'SubmitMessage', { message: memo });
    await desk.done('Eva', 'ApproveMessage', {
      message: memo,
      hash: (await desk.message('internal-memo', 'email', 'en')).hash,
    });
    const before = service.sent.length;
    const people = ['Eva', 'Ann', 'Wim'];
    for (const name of people) await as(service, name);
    const answers = await Promise.all(
      fifty.map((index) => desk.give(people[index % 3]!, 'ReleaseMessage', { message: memo })),
    );
    expect(answers.filter(({ status }) => status === 201)).to.have.length(1);
    await service.engine.settled();
    for (const { body } of answers.filter(({ status }) => status !== 201)) expect(body.reasons).to.have.length.above(0);
    expect(await entries('MessageReleased')).to.have.length(1);
    expect(service.sent.length - before).to.equal(1);
  });
});
