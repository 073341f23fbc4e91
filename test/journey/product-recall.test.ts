import { expect } from 'chai';
import { startService, type TestService } from '../support/service.js';
import { crew, Team, type Text } from './team.js';

const { chair, lead, spokesperson, legal } = crew as Record<string, string>;
const notice: Text = { kind: 'recall-notice', audience: 'public', channel: 'web' };
const own = { publishable: false };

describe('journey: a product recall', () => {
  let service: TestService;

  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  it('of goods warns at once, and sends the notice when it is complete, to the supervisor and the shops first', async () => {
    const team = await Team.start(service, {
      playbook: 'product-recall',
      options: { product: 'goods' },
      languages: ['en'],
    });
    // Our own story before the warning is refused to everybody; the first warning waits for nothing.
    await team.tick('stop-campaigns');
    const story = await team.approve({ kind: 'press-statement', audience: 'press', channel: 'press' });
    const told = await team.refused(spokesperson!, 'ReleaseMessage', { message: story.id }, 'BASE_RESPONSE_MISSING');
    expect(told.find(({ code }) => code === 'BASE_RESPONSE_MISSING')).to.include({ strength: 'hard' });
    await team.stopped(
      chair!,
      'OverrideCriterion',
      { criterion: 'warning-first', message: story.id, reason: 'The press is at the door' },
      'CRITERION_HARD',
    );
    await team.publish({ kind: 'holding-statement', audience: 'public', channel: 'web' });
    expect(await team.clock('holding')).to.include({ standing: 'met' });

    const recall = await team.approve(notice);
    const release = { message: recall.id };
    const reasons = await team.stopped(
      spokesperson!,
      'ReleaseMessage',
      release,
      'TASK_OPEN',
      'FACT_OPEN',
      'AUDIENCE_WAITS',
    );
    expect(new Set(reasons.map(({ criterion }) => criterion))).to.deep.equal(
      new Set(['recall-decided', 'authority-told-before-notice', 'notice-complete', 'who-hears-first']),
    );
    const open = reasons.filter(({ code }) => code === 'FACT_OPEN').flatMap(({ remedies }) => remedies[0]!.data['key']);
    expect(open).to.include.members(['where-shown', 'sold-when']);
    expect(await team.wordsFor('nl', spokesperson!, 'ReleaseMessage', release)).to.match(/Safety Business Gateway/);
    await team.tick('decide-recall', 'notify-nvwa');
    await team.samples(...(open as string[]));
    // Whatever voided the approvals asks for them again.
    await team.approveAnew(recall.id);
    await team.stopped(spokesperson!, 'ReleaseMessage', release, 'AUDIENCE_WAITS');
    // In acute danger shops, buyers and public hear it at the same moment: the lead may say so, the lawyer may not.
    const danger = { criterion: 'who-hears-first', message: recall.id, reason: 'It can catch fire tonight' };
    await team.stopped(legal!, 'OverrideCriterion', danger, 'ROLE_NEEDED');
    await team.override(lead!, danger.criterion, danger.reason, recall.id);
    await team.release(await team.told(recall.id));

    await team.until('closed');
    await team.ended(
      'recall-notice public web',
      'recall-notice consumers email',
      'customer-email shops email',
      'post-incident-report public web',
    );
  });

  it('of food reaches shops and staff before the public, and a worse danger begins it anew', async () => {
    const team = await Team.start(service, {
      playbook: 'product-recall',
      options: { product: 'food' },
      languages: ['nl'],
    });
    await team.until('apologise');
    expect(await team.heard()).to.deep.equal(['shops', 'staff', 'consumers', 'public']);
    const worse = await team.fact('risk', {
      nl: 'Er zit listeria in de kaas. Dat is gevaarlijk voor zwangeren en ouderen.',
      en: 'There is listeria in the cheese. That is dangerous for pregnant and old people.',
    });
    expect(worse).to.include.members(['StageReopened', 'VoiceDiverged']);
    const reasons = await team.refused(lead!, 'AdvanceStage', {}, 'CRITERION_NOT_ATTESTED');
    expect(reasons.length).to.be.above(0);
    await team.until('transparency');
    await team.override(chair!, 'warning-goes-on', 'The last pack is past its date');
    await team.until('closed');
    await team.ended('recall-notice public web', 'customer-email shops email');
    for (const { kind, text, state } of (await team.look()).messages)
      if (kind === 'recall-notice' && state === 'published') expect(text).to.include('listeria');
  });

  it('knows the hours of the law: two of our own for goods, four of the NVWA for food', async () => {
    for (const [product, due, noticeDue] of [
      ['goods', '2026-03-10T08:00:00.000Z', '2026-03-10T11:00:00.000Z'],
      ['food', '2026-03-10T10:00:00.000Z', '2026-03-10T09:00:00.000Z'],
    ] as const) {
      const team = await Team.start(service, { playbook: 'product-recall', options: { product } });
      await team.fact('risk-known-at', '2026-03-10T06:20:00Z', own);
      await team.fact('risk-known-at', '2026-03-10T06:00:00Z', own);
      expect(await team.clock('authority'), product).to.include({ dueAt: due, standing: 'running' });
      await team.fact('recall-decided-at', '2026-03-10T07:00:00Z', own);
      expect(await team.clock('notice'), product).to.include({ dueAt: noticeDue });
      const clocks = (await team.look()).clocks.map(({ id }) => id);
      expect(clocks.includes('buyers'), product).to.equal(product === 'goods');
    }
    const team = await Team.start(service, { playbook: 'product-recall' });
    await team.fact('accident-known-at', '2026-03-10T04:00:00Z', own);
    expect(await team.clock('accident')).to.include({ dueAt: '2026-03-11T04:00:00.000Z' });
    await team.tick('report-accident');
    expect(await team.clock('accident')).to.include({ standing: 'met' });
  });
});
