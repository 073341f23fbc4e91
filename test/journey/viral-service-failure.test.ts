import { expect } from 'chai';
import { startService, type TestService } from '../support/service.js';
import { crew, Team, type Text } from './team.js';

const { chair, lead, spokesperson, legal, hr } = crew as Record<string, string>;
const reply: Text = { kind: 'acknowledgement', audience: 'public', channel: 'x' };

describe('journey: a customer badly treated, on film', () => {
  let service: TestService;

  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  it('calls the person before it speaks to the world, and says sorry the same day', async () => {
    const team = await Team.start(service, { playbook: 'viral-service-failure' });
    const first = await team.approve(reply);
    const release = { message: first.id };
    const [call] = await team.stopped(spokesperson!, 'ReleaseMessage', release, 'TASK_OPEN');
    expect(call).to.include({ criterion: 'person-called-first', strength: 'soft' });
    expect(call!.text).to.match(/Call the person on film/);
    expect(await team.wordsFor('nl', spokesperson!, 'ReleaseMessage', release)).to.match(/Bel de persoon op de film/);
    const reason = 'No answer after two attempts; a name and a number are left';
    const pass = { criterion: 'person-called-first', message: first.id, reason };
    await team.stopped(spokesperson!, 'OverrideCriterion', pass, 'ROLE_NEEDED');
    await team.override(lead!, pass.criterion, reason, first.id);
    await team.release(first);
    expect(await team.clock('acknowledge')).to.include({ standing: 'met' });
    expect(await team.clock('person-called')).to.include({ standing: 'running' });
    // Passed over for that reply alone.
    await team.tick('stop-campaigns');
    const statement = await team.approve({ kind: 'holding-statement', audience: 'public', channel: 'web' });
    await team.stopped(spokesperson!, 'ReleaseMessage', { message: statement.id }, 'TASK_OPEN', 'AUDIENCE_WAITS');

    const memo = await team.approve({ kind: 'internal-memo', audience: 'staff', channel: 'email' });
    const [read] = await team.stopped(spokesperson!, 'ReleaseMessage', { message: memo.id }, 'TASK_OPEN');
    expect(read).to.include({ criterion: 'memo-may-leak' });
    await team.tick('call-the-person', 'read-the-memo');
    await team.release(memo);
    await team.publish({ kind: 'call-script', audience: 'customers', channel: 'call' });
    await team.release(statement);

    await team.done(chair!, 'ChooseStrategy', {
      crisisType: 'misdeed-no-injury',
      evidence: 'fault-shown',
      strategy: 'rebuild',
    });
    const since = Date.parse(service.clock.now());
    expect(await team.clock('apology')).to.include({ dueAt: new Date(since + 6 * 3_600_000).toISOString() });
    // Money is promised with the yes of whoever may spend it, or not at all.
    const letter = await team.approve({ kind: 'customer-email', audience: 'affected', channel: 'email' });
    await team.stopped(spokesperson!, 'ReleaseMessage', { message: letter.id }, 'TASK_OPEN');
    await team.stopped(
      chair!,
      'OverrideCriterion',
      { criterion: 'money-decided', message: letter.id, reason: 'We shall find it somewhere' },
      'CRITERION_HARD',
    );
    expect(service.sent.map(({ contact }) => contact.email)).to.deep.equal(['en@staff.example']);
    await team.until('closed');
    await team.ended(
      'acknowledgement public x',
      'apology public x',
      'internal-memo staff email',
      'post-incident-report public web',
    );
    expect(await team.clock('apology')).to.include({ standing: 'met' });
  });

  it('of somebody who is hurt sends a doctor first, and lets the lawyer read the apology', async () => {
    const team = await Team.start(service, {
      playbook: 'viral-service-failure',
      options: { hurt: 'yes' },
      languages: ['nl'],
    });
    const help = await team.refused(lead!, 'AdvanceStage', {}, 'TASK_OPEN');
    const first = help.find(({ criterion }) => criterion === 'person-helped')!;
    expect(first.remedies.at(-1)).to.deep.include({ command: 'OverrideCriterion', roles: ['chair'] });
    await team.stopped(hr!, 'OverrideCriterion', { criterion: 'person-helped', reason: 'She left' }, 'ROLE_NEEDED');
    await team.override(chair!, 'person-helped', 'Her own doctor is with her');

    await team.fact('person-wishes', { nl: 'Geen bezoek en geen cadeau.' });
    const apology = await team.write({ kind: 'apology', audience: 'public', channel: 'web', language: 'nl' });
    await team.done(spokesperson!, 'SubmitMessage', { message: apology.id });
    expect((await team.told(apology.id)).approvalsMissing).to.have.members(['chair', 'legal']);
    await team.done(chair!, 'ApproveMessage', { message: apology.id, hash: apology.hash });
    await team.stopped(
      spokesperson!,
      'ReleaseMessage',
      { message: apology.id },
      'APPROVAL_MISSING',
      'BASE_RESPONSE_MISSING',
      'TASK_OPEN',
    );
    await team.done(legal!, 'ApproveMessage', { message: apology.id, hash: apology.hash });
    await team.until('closed');
    await team.ended('apology public web', 'holding-statement public web');
    for (const { text } of (await team.look()).messages) expect(text).to.not.include('cadeau');
  });
});
