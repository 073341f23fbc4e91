import { expect } from 'chai';
import { startService, type TestService } from '../support/service.js';
import { crew, Team, type Text } from './team.js';

const { chair, lead, spokesperson } = crew as Record<string, string>;
const mail: Text = { kind: 'customer-email', audience: 'affected', channel: 'email' };
const own = { publishable: false };

describe('journey: a data breach', () => {
  let service: TestService;
  let team: Team;

  beforeEach(async () => {
    service = await startService();
    team = await Team.start(service, { playbook: 'data-breach', options: { sector: 'essential', how: 'intrusion' } });
  });
  afterEach(() => service.stop());

  it('writes to those affected once somebody answers the phone, before the press, and again when the figure grows', async () => {
    await team.tick('stop-campaigns', 'close-leak', 'people-in-danger');
    await team.samples('what-happened', 'data-kinds', 'consequences', 'what-you-can-do', 'affected-count');
    const personal = await team.approve(mail);
    const release = { message: personal.id };
    const reasons = await team.stopped(spokesperson!, 'ReleaseMessage', release, 'TASK_OPEN', 'MESSAGE_DUE');
    expect(reasons.map(({ criterion }) => criterion)).to.include.members(['helpline-open', 'script-before-mail']);
    expect(reasons.map(({ criterion }) => criterion)).to.not.include('supervisor-question-settled');
    expect(await team.wordsFor('nl', spokesperson!, 'ReleaseMessage', release)).to.match(/telefoonlijn/);
    expect(await team.wordsFor('en', spokesperson!, 'ReleaseMessage', release)).to.match(/helpline/);
    expect(service.sent).to.deep.equal([]);

    for (const language of ['en', 'nl'])
      await team.publish({ kind: 'call-script', audience: 'speakers', channel: 'call', language });
    const statement = await team.approve({ kind: 'press-statement', audience: 'press', channel: 'press' });
    const early = await team.stopped(spokesperson!, 'ReleaseMessage', { message: statement.id }, 'MESSAGE_DUE');
    expect(new Set(early.map(({ criterion }) => criterion))).to.deep.equal(new Set(['affected-before-press']));
    // That the press has it already is for the chair to say; that the helpline opens later, for the lead as well.
    const reason = 'The data are offered for sale now; the line opens at eight, and the mail says so';
    await team.stopped(
      lead!,
      'OverrideCriterion',
      { criterion: 'affected-before-press', message: statement.id, reason },
      'ROLE_NEEDED',
    );
    await team.override(lead!, 'helpline-open', reason, personal.id);
    await team.release(personal);
    expect(service.sent.map(({ contact }) => contact.email)).to.deep.equal(['en@affected.example']);
    expect(await team.heard()).to.deep.equal(['speakers', 'affected']);

    await team.until('consistent-messaging');
    await team.publish({ kind: 'press-statement', audience: 'press', channel: 'press', language: 'nl' });
    const heard = await team.heard();
    expect(heard.indexOf('affected')).to.be.below(heard.indexOf('press'));

    // More people: back to listening, and what is out is wrong until it is replaced.
    const grown = await team.fact('affected-count', 26_000);
    expect(grown).to.include.members(['StageReopened', 'MessageStaled', 'VoiceDiverged']);
    const view = await team.look();
    expect(view.stage.id).to.equal('listen');
    expect(view.regions['voice']!.id).to.equal('diverging');
    const wrong = view.messages.filter(({ stale }) => stale.includes('affected-count'));
    expect(wrong.length).to.be.above(0);
    for (const { text } of wrong) expect(text).to.match(/18[.,]400/);
    await team.until('closed');
    await team.ended('customer-email affected email', 'status-update affected web', 'post-incident-report public web');
    const { messages } = await team.look();
    for (const { id } of wrong) expect(messages.find((one) => one.id === id)!.state).to.equal('superseded');
    const out = messages.filter(({ state }) => state === 'published').map(({ text }) => text);
    expect(out.filter((text) => /18[.,]400/.test(text))).to.deep.equal([]);
    expect(out.some((text) => text.includes('26,000')) && out.some((text) => text.includes('26.000'))).to.equal(true);
  });

  it('counts every legal clock from the moment that we knew, and moves them all when that is corrected', async () => {
    const knownSince = { criterion: 'known-since', reason: 'We find out later' };
    const missing = await team.refused(lead!, 'AdvanceStage', {}, 'FACT_OPEN');
    expect(
      missing.filter(({ criterion }) => criterion === 'known-since').map(({ strength }) => strength),
    ).to.deep.equal(['hard']);
    await team.stopped(chair!, 'OverrideCriterion', knownSince, 'CRITERION_HARD');
    const due = async (): Promise<Record<string, string>> =>
      Object.fromEntries(
        await Promise.all(
          ['decide-notify', 'nis2-early-warning', 'gdpr-33', 'nis2-notification'].map(
            async (id): Promise<[string, string]> => [id, (await team.clock(id)).dueAt],
          ),
        ),
      );
    await team.fact('breach-known-at', '2026-03-10T05:00:00Z', own);
    expect(await due()).to.deep.equal({
      'decide-notify': '2026-03-11T05:00:00.000Z',
      'nis2-early-warning': '2026-03-11T05:00:00.000Z',
      'gdpr-33': '2026-03-13T05:00:00.000Z',
      'nis2-notification': '2026-03-13T05:00:00.000Z',
    });
    // The log shows that somebody knew the evening before: what the law counts from is what is true.
    await team.fact('breach-known-at', '2026-03-09T21:00:00Z', own);
    expect(await due()).to.deep.equal({
      'decide-notify': '2026-03-10T21:00:00.000Z',
      'nis2-early-warning': '2026-03-10T21:00:00.000Z',
      'gdpr-33': '2026-03-12T21:00:00.000Z',
      'nis2-notification': '2026-03-12T21:00:00.000Z',
    });
    await team.tick('nis2-early-warning', 'decide-notify');
    await team.later(60 * 60);
    expect(await team.clock('nis2-early-warning')).to.include({ standing: 'met' });
    expect(await team.clock('gdpr-33')).to.include({ standing: 'running' });
    await team.tick('notify-ap');
    expect(await team.clock('gdpr-33')).to.include({ standing: 'met' });
    await team.later(60 * 3);
    expect(await team.clock('nis2-notification')).to.include({ standing: 'overdue' });

    await team.fact('high-risk-at', '2026-03-12T08:00:00Z', own);
    expect(await team.clock('gdpr-34')).to.include({ dueAt: '2026-03-13T08:00:00.000Z' });
    await team.fact('nis2-notified-at', '2026-03-13T05:00:00Z', own);
    expect(await team.clock('nis2-final')).to.include({ dueAt: '2026-04-10T05:00:00.000Z' });
  });

  it('has no clocks of NIS2 for an organisation outside it, and names no attacker for a mistake of its own', async () => {
    const other = await Team.start(service, { playbook: 'data-breach', options: { how: 'mistake' } });
    await other.fact('breach-known-at', '2026-03-10T05:00:00Z', own);
    const clocks = (await other.look()).clocks.map(({ id }) => id);
    expect(clocks).to.include('gdpr-33').and.not.include.members(['nis2-notification']);
    const { text } = await other.write({ kind: 'qa', audience: 'affected', channel: 'web' });
    expect(text).to.not.match(/ransom|police/i);
    await other.stopped(lead!, 'CompleteTask', { task: 'police-report' }, 'ID_UNKNOWN');
  });
});
