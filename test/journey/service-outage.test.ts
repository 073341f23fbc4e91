import { expect } from 'chai';
import { startService, type TestService } from '../support/service.js';
import { crew, Team, type Text } from './team.js';

const { chair, lead, spokesperson, legal } = crew as Record<string, string>;
const statement: Text = { kind: 'holding-statement', audience: 'customers', channel: 'web' };
const personal: Text = { kind: 'customer-email', audience: 'customers', channel: 'email' };
const own = { publishable: false };

describe('journey: a service outage', () => {
  let service: TestService;

  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  it('of a telecom company is about 112 first, and about ourselves only after that', async () => {
    const team = await Team.start(service, { playbook: 'service-outage', options: { sector: 'telecom' } });
    await team.fact('aware-at', '2026-03-10T06:25:00Z');
    await team.fact('since', '2026-03-10T06:10:00Z');
    expect(await team.clock('emergency-number')).to.include({ dueAt: '2026-03-10T06:40:00.000Z' });
    expect(await team.clock('rdi')).to.include({ dueAt: '2026-03-10T07:25:00.000Z' });
    expect(await team.clock('compensation-by-law')).to.include({ dueAt: '2026-03-10T18:10:00.000Z' });
    // The graph of the network shows it earlier than the first call did.
    await team.fact('since', '2026-03-10T05:10:00Z');
    expect(await team.clock('compensation-by-law')).to.include({ dueAt: '2026-03-10T17:10:00.000Z' });
    expect((await team.look()).clocks.map(({ id }) => id)).to.not.include('dora-after-awareness');

    await team.tick('stop-campaigns', 'compensation-decided');
    await team.publish({ kind: 'acknowledgement', audience: 'customers', channel: 'x' });
    const letter = await team.approve(personal);
    const reasons = await team.refused(spokesperson!, 'ReleaseMessage', { message: letter.id }, 'FACT_OPEN');
    expect(reasons.filter(({ code }) => code === 'FACT_OPEN')[0]).to.include({
      criterion: 'emergency-calls-first',
      strength: 'hard',
    });
    await team.stopped(
      chair!,
      'OverrideCriterion',
      { criterion: 'emergency-calls-first', message: letter.id, reason: 'It will do' },
      'CRITERION_HARD',
    );
    // The control room cannot be reached: the first statement may go all the same, and says how people get help.
    const first = await team.approve(statement);
    const release = { message: first.id };
    await team.stopped(spokesperson!, 'ReleaseMessage', release, 'FACT_OPEN');
    expect(await team.wordsFor('nl', spokesperson!, 'ReleaseMessage', release)).to.match(/of mensen 112 kunnen bellen/);
    expect(await team.wordsFor('en', spokesperson!, 'ReleaseMessage', release)).to.match(/whether people can call 112/);
    await team.stopped(
      legal!,
      'OverrideCriterion',
      { criterion: 'emergency-calls-in-statement', message: first.id, reason: 'It takes too long' },
      'ROLE_NEEDED',
    );
    await team.override(
      lead!,
      'emergency-calls-in-statement',
      'Nobody answers in the control room; the text says where help is',
      first.id,
    );
    await team.release(first);
    await team.until('apologise');
    const { facts } = await team.look();
    expect(facts.recorded.find(({ key }) => key === 'emergency-status')!.status).to.equal('confirmed');
    await team.until('closed');
    await team.ended(
      'status-update customers status-page',
      'holding-statement customers web',
      'customer-email customers email',
    );
    expect(await team.clock('rdi')).to.include({ standing: 'met' });
  });

  it('of a bank counts the hours of DORA, and begins anew when it breaks down again', async () => {
    const team = await Team.start(service, { playbook: 'service-outage', options: { sector: 'bank' } });
    const clocks = (await team.look()).clocks.map(({ id }) => id);
    expect(clocks).to.not.include.members(['emergency-number']);
    await team.fact('aware-at', '2026-03-10T06:00:00Z', own);
    expect(await team.clock('dora-after-awareness')).to.include({ dueAt: '2026-03-11T06:00:00.000Z' });
    await team.fact('classified-at', '2026-03-10T07:30:00Z', own);
    expect(await team.clock('dora-after-classification')).to.include({ dueAt: '2026-03-10T11:30:00.000Z' });
    await team.fact('classified-at', '2026-03-10T07:00:00Z', own);
    expect(await team.clock('dora-after-classification')).to.include({ dueAt: '2026-03-10T11:00:00.000Z' });
    await team.tick('classify', 'dora-initial');
    expect(await team.clock('dora-after-classification')).to.include({ standing: 'met' });
    await team.fact('dora-initial-at', '2026-03-10T09:00:00Z', own);
    expect(await team.clock('dora-intermediate')).to.include({ dueAt: '2026-03-13T09:00:00.000Z' });

    // Money is promised by who may, or by nobody.
    await team.tick('stop-campaigns');
    await team.publish({ kind: 'status-update', audience: 'customers', channel: 'status-page' });
    const apology = await team.approve({ kind: 'apology', audience: 'customers', channel: 'web' });
    const reasons = await team.stopped(
      spokesperson!,
      'ReleaseMessage',
      { message: apology.id },
      'TASK_OPEN',
      'AUDIENCE_WAITS',
    );
    expect(reasons.map(({ criterion }) => criterion)).to.have.members(['money-agreed', 'who-hears-first']);
    const reason = 'It promises no money, and people have waited for it all night';
    await team.stopped(
      lead!,
      'OverrideCriterion',
      { criterion: 'money-agreed', message: apology.id, reason },
      'ROLE_NEEDED',
    );
    await team.override(chair!, 'money-agreed', reason, apology.id);
    for (const language of ['en', 'nl'])
      await team.publish({ kind: 'status-update', audience: 'critical-users', channel: 'email', language });
    await team.release(apology);

    await team.until('consistent-messaging');
    const before = service.clock.now();
    await team.later(20);
    const again = await team.fact('restored-at', null, { status: 'withdrawn' });
    expect(again).to.include('StageReopened');
    const view = await team.look();
    expect(view.stage.id).to.equal('listen');
    expect((await team.clock('acknowledge')).dueAt > before).to.equal(true);
    expect(await team.clock('acknowledge')).to.include({ standing: 'running' });
    await team.until('closed');
    await team.ended('status-update customers status-page', 'post-incident-report public web');
  });
});
