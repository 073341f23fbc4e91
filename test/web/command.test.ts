import { expect } from 'chai';
import request from 'supertest';
import { UnisonoError } from '../../src/error.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { Desk } from '../support/http.js';
import { as, get } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

describe('web: commands', () => {
  let service: TestService;
  let desk: Desk;

  beforeEach(async () => {
    service = await startService();
    desk = await Desk.open(service, 'Eva', { playbook: 'contested-plan', title: 'Offers' });
  });
  afterEach(() => service.stop());

  it('answers with version, entries and drafts', async () => {
    const answer = await desk.give('Eva', 'AssignRole', { role: 'chair', person: 'Ann' });
    expect(answer.status).to.equal(201);
    expect(answer.headers['location']).to.equal(`/incidents/${desk.incident}`);
    expect(answer.body).to.deep.equal({
      incident: desk.incident,
      version: 2,
      entries: [{ type: 'RoleAssigned', role: 'chair', person: 'Ann' }],
      drafts: [],
    });
  });

  it('refuses in the language of whoever asks', async () => {
    const told = async (headers: Readonly<Record<string, string>>, query = ''): Promise<string> => {
      const answer = await request(service.app)
        .post(`/incidents/${desk.incident}/commands/AdvanceStage${query}`)
        .set({ ...(await as(service, 'Eva')), ...headers })
        .send({});
      expect(answer.status).to.equal(409);
      return (answer.body.reasons as { text: string }[])[0]!.text;
    };
    const english = await told({});
    const dutch = await told({ 'Accept-Language': 'nl-NL,nl;q=0.9,en;q=0.5' });
    expect(dutch).to.not.equal(english);
    expect(await told({}, '?language=nl')).to.equal(dutch);
    expect(await told({ Cookie: 'language=nl' })).to.equal(dutch);
    expect(await told({ 'Accept-Language': 'fr' })).to.equal(english);
    const shape = await request(service.app)
      .post(`/incidents/${desk.incident}/commands/LogNote?language=nl`)
      .set(await as(service, 'Eva'))
      .send({ text: 3 });
    expect(shape.body.title).to.equal('Er is iets niet goed ingevuld');
  });

  it('gives with each reason what would take it away', async () => {
    const reasons = await desk.refused(
      'Eva',
      'AdvanceStage',
      {},
      'ROLE_MISSING',
      'MESSAGE_DUE',
      'FACTS_FEW',
      'CRITERION_NOT_ATTESTED',
    );
    const missing = reasons.find(({ code }) => code === 'ROLE_MISSING')!;
    expect(missing).to.include({ criterion: 'team-complete', strength: 'soft' });
    expect(missing.remedies[0]).to.deep.include({
      command: 'AssignRole',
      data: { role: 'chair' },
      roles: ['chair', 'lead'],
    });
    expect(missing.remedies[0]!.text).to.match(/chair/);
  });

  it('lets refusals and overrides be read back as well as acts', async () => {
    await desk.refused('Eva', 'AdvanceStage', {}, 'ROLE_MISSING');
    await desk.done('Eva', 'OverrideCriterion', { criterion: 'staff-told', reason: 'The mail server is down' });
    const refusals = await desk.journal('refusals');
    expect(refusals).to.have.length(1);
    expect(refusals[0]!.entries[0]!.said).to.match(/Eva/);
    expect((await desk.journal('overrides')).map(({ entries }) => entries[0]!.type)).to.deep.equal([
      'CriterionOverridden',
    ]);
    expect((await desk.journal('acts')).map(({ refused }) => refused)).to.deep.equal([false, false]);
    expect(await desk.journal()).to.have.length(3);
    expect((await get(service, `/incidents/${desk.incident}/journal?only=x`)).status).to.equal(400);
  });

  it('takes a query key once', async () => {
    const answer = await get(service, `/incidents/${desk.incident}/advice?evidence=none&evidence=fault-shown`);
    expect(answer.status).to.equal(400);
    expect(answer.body.errors[0].field).to.equal('evidence');
  });

  it('advises on how to respond, in plain words, with rule and source', async () => {
    const answer = await get(
      service,
      `/incidents/${desk.incident}/advice?crisisType=rumour&evidence=provably-false&intensifiers=bad-reputation,moral-outrage`,
    );
    expect(answer.body).to.include({ strategy: 'deny', rule: 'S1' });
    expect(answer.body.why).to.match(/proof/);
    expect(answer.body.source).to.include('Coombs');
    expect((await get(service, `/incidents/${desk.incident}/advice?crisisType=weather`)).status).to.equal(400);
  });

  it('says clearly that nothing can be stored, and goes on showing what is there', async () => {
    const store = createMemoryStore();
    const failing = await startService({ store });
    const open = await Desk.open(failing, 'Eva', { playbook: 'rumour', title: 'Disk' });
    store.journals.append = () => Promise.reject(new UnisonoError('STORE_READ_ONLY', 'a sync failed'));
    const answer = await open.give('Eva', 'LogNote', { text: 'Lost?' });
    expect(answer.status).to.equal(503);
    expect(answer.body.code).to.equal('STORE_READ_ONLY');
    expect(answer.body.detail).to.include('nothing was changed');
    expect((await open.look()).version).to.equal(1);
    expect((await get(failing, '/healthz')).status).to.equal(503);
    await failing.stop();
  });

  it('tells whether the service is well', async () => {
    const answer = await get(service, '/healthz');
    expect(answer.body).to.deep.include({ status: 'ok', incidents: 1 });
    expect(answer.body.version).to.match(/^\d+\.\d+\.\d+$/);
  });
});
