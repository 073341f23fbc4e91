import { expect } from 'chai';
import { startService, type TestService } from '../support/service.js';
import { crew, Team } from './team.js';

const { chair, lead, safety, spokesperson, hr } = crew as Record<string, string>;
const hall = {
  en: 'There was an accident in hall 3. The emergency services are here.',
  nl: 'Er is een ongeval gebeurd in hal 3. De hulpdiensten zijn er.',
};

describe('journey: a serious accident at work', () => {
  let service: TestService;
  let team: Team;

  beforeEach(async () => {
    service = await startService();
    team = await Team.start(service, { playbook: 'workplace-accident', options: { employer: 'hired' } });
  });
  afterEach(() => service.stop());

  it('says nothing before the family knows, which nobody passes over, and ends with what we learned', async () => {
    await team.fact('what-happened', hall);
    await team.tick('stop-campaigns', 'ask-grip');
    const statement = await team.approve({ kind: 'holding-statement', audience: 'public', channel: 'web' });
    const release = { message: statement.id };
    const reasons = await team.stopped(chair!, 'ReleaseMessage', release, 'TASK_OPEN', 'AUDIENCE_WAITS');
    expect(reasons.map(({ criterion, strength }) => `${criterion} ${strength}`)).to.have.members([
      'family-knows hard',
      'family-first hard',
      'family-first hard',
    ]);
    const ways = reasons.flatMap(({ remedies }) => remedies.map(({ command }) => command));
    expect(ways).to.include('CompleteTask').and.not.include('OverrideCriterion');
    expect(await team.wordsFor('nl', lead!, 'ReleaseMessage', release)).to.match(/Elke familie weet het/);
    expect(await team.wordsFor('en', lead!, 'ReleaseMessage', release)).to.match(/Every family knows it/);
    for (const criterion of ['family-knows', 'family-first']) {
      const override = { criterion, message: statement.id, reason: 'The photos are online already' };
      const [hard] = await team.stopped(chair!, 'OverrideCriterion', override, 'CRITERION_HARD');
      expect(hard!.text).to.match(/family/);
    }

    // Colleagues phone home: they wait for the family too, and the public for them.
    const memo = await team.approve({ kind: 'internal-memo', audience: 'staff', channel: 'email' });
    await team.stopped(hr!, 'ReleaseMessage', { message: memo.id }, 'ROLE_NEEDED', 'TASK_OPEN', 'AUDIENCE_WAITS');
    expect(service.sent).to.deep.equal([]);
    await team.publish({ kind: 'call-script', audience: 'next-of-kin', channel: 'call' });
    await team.tick('family-informed');
    await team.stopped(spokesperson!, 'ReleaseMessage', release, 'AUDIENCE_WAITS');
    await team.release(memo);
    await team.release(statement);
    expect(await team.heard()).to.deep.equal(['next-of-kin', 'staff', 'public']);

    await team.until('transparency');
    // The inspectorate may need months: that is a reason to close without the cause, for the chair alone.
    const early = await team.refused(lead!, 'CloseIncident', { report: 'The inspectorate goes on' }, 'FACT_OPEN');
    expect(early.filter(({ criterion }) => criterion === 'cause-told')).to.have.length(2);
    const reason = 'The inspectorate reports in autumn, and we have said so';
    await team.stopped(lead!, 'OverrideCriterion', { criterion: 'cause-told', reason }, 'ROLE_NEEDED');
    await team.override(chair!, 'cause-told', reason);
    await team.until('closed');
    await team.ended(
      'internal-memo staff email',
      'holding-statement public web',
      'post-incident-report staff document',
    );
    const { facts } = await team.look();
    expect(facts.recorded.map(({ key }) => key)).to.not.include('cause');
  });

  it('lets a warning pass to people in danger, and keeps a name out of every text', async () => {
    await team.fact('what-happened', hall);
    await team.fact('victim-name', 'Jan Voorbeeld', { publishable: false });
    const warning = await team.approve({ kind: 'status-update', audience: 'nearby', channel: 'sms', language: 'nl' });
    const reasons = await team.stopped(safety!, 'ReleaseMessage', { message: warning.id }, 'ROLE_NEEDED', 'TASK_OPEN');
    const way = reasons.find(({ criterion }) => criterion === 'family-knows-before-update')!.remedies.at(-1)!;
    expect(way).to.deep.include({
      command: 'OverrideCriterion',
      data: { criterion: 'family-knows-before-update', message: warning.id },
    });
    expect(way.roles).to.include('safety').and.not.include('webcare');
    await team.stopped(
      crew['webcare']!,
      'OverrideCriterion',
      { ...way.data, reason: 'People ask what the smoke is' },
      'ROLE_NEEDED',
    );
    await team.override(safety!, 'family-knows-before-update', 'Doors and windows must be closed now', warning.id);
    await team.release(warning);
    expect(await team.heard()).to.deep.equal(['nearby']);

    const script = await team.write({ kind: 'call-script', audience: 'next-of-kin', channel: 'call' });
    const named = { message: script.id, source: `${script.text}\n\nIt is {{victim-name}}.` };
    const [gap] = await team.stopped(spokesperson!, 'EditMessage', named, 'FACT_GAP');
    expect(gap!.data).to.include({ key: 'victim-name', why: 'unpublishable' });
    for (const { text } of (await team.look()).messages) expect(text).to.not.include('Jan Voorbeeld');
    await team.until('closed');
    await team.ended('internal-memo staff email', 'holding-statement public web');
    for (const { text } of (await team.look()).messages) expect(text).to.not.include('Jan Voorbeeld');
  });

  it('counts the half hour of the inspectorate from when we knew, also when that is corrected', async () => {
    await team.fact('serious-since', '2026-03-10T06:20:00Z', { publishable: false });
    expect(await team.clock('inspectorate')).to.include({ dueAt: '2026-03-10T06:50:00.000Z', standing: 'running' });
    expect(await team.fact('serious-since', '2026-03-10T06:05:00Z')).to.include('ClockStarted');
    expect(await team.clock('inspectorate')).to.include({ dueAt: '2026-03-10T06:35:00.000Z', standing: 'running' });
    await team.later(6);
    expect(await team.clock('inspectorate')).to.include({ standing: 'overdue' });
    const told = (await team.journal()).flatMap(({ entries }) => entries);
    expect(told.filter(({ type }) => type === 'Escalated').map(({ said }) => said)).to.satisfy((lines: string[]) =>
      lines.some((line) => line.includes('0800 5151')),
    );
    await team.tick('notify-inspectorate');
    expect(await team.clock('inspectorate')).to.include({ standing: 'late' });
    expect(await team.clock('family')).to.include({ dueAt: '2026-03-10T07:30:00.000Z', standing: 'running' });
  });

  it('goes back to the family when one more person turns out to be hurt', async () => {
    await team.fact('injured', 2);
    await team.until('apologise');
    const before = await team.clock('family');
    expect(before.standing).to.equal('met');
    expect(await team.fact('injured', 3)).to.include.members(['StageReopened', 'ClockStarted']);
    const view = await team.look();
    expect(view.stage.id).to.equal('listen');
    expect((await team.clock('family')).dueAt > before.dueAt).to.equal(true);
    // Whoever told the first families has not told this one.
    const open = await team.refused(lead!, 'AdvanceStage', {}, 'TASK_OPEN');
    expect(open.map(({ criterion }) => criterion)).to.include('family-told');
  });
});
