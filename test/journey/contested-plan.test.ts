import { expect } from 'chai';
import { Desk, withContacts } from '../support/http.js';
import { startService, type TestService } from '../support/service.js';

describe('journey: a contested plan from open to closed', () => {
  let service: TestService;

  beforeEach(async () => {
    service = await startService();
    await withContacts(service, ['staff', 'customers']);
  });
  afterEach(() => service.stop());

  it('gets there through refusals, by doing what they say', async () => {
    const desk = await Desk.open(service, 'Eva', { playbook: 'contested-plan', title: 'Personal offers' });

    // Going on at once is refused with all that is missing.
    const missing = await desk.refused(
      'Eva',
      'AdvanceStage',
      {},
      'ROLE_MISSING',
      'MESSAGE_DUE',
      'FACTS_FEW',
      'CRITERION_NOT_ATTESTED',
    );
    expect(missing.filter(({ code }) => code === 'ROLE_MISSING')).to.have.length(5);
    // Facts are hard: nobody passes over them.
    await desk.refused(
      'Eva',
      'OverrideCriterion',
      { criterion: 'first-facts', reason: 'We have no time' },
      'CRITERION_HARD',
    );
    // A soft one is passed over by somebody with the role, and looked at again by another within the hour.
    await desk.refused(
      'Wim',
      'OverrideCriterion',
      { criterion: 'staff-told', reason: 'The mail server is down' },
      'ROLE_NEEDED',
    );
    await desk.done('Eva', 'OverrideCriterion', {
      criterion: 'staff-told',
      reason: 'The mail server is down; managers call',
    });
    const met = await desk.insist('AdvanceStage');
    expect(met.map(({ code }) => code)).to.include.members(['FACT_GAP', 'TASK_OPEN']);
    let view = await desk.look();
    expect(view.stage).to.include({ id: 'apologise', variant: 'full' });
    expect(view.regions['team']!.id).to.equal('standing');
    expect(view.messages.filter(({ state }) => state === 'published').map(({ kind }) => kind)).to.include.members([
      'acknowledgement',
      'holding-statement',
    ]);
    await desk.refused('Eva', 'ReviewOverride', { override: 'o1', upheld: true, reason: 'I was right' }, 'ROLE_APART');
    await desk.done('Ann', 'ReviewOverride', { override: 'o1', upheld: true, reason: 'All managers had called' });

    // To do otherwise than advised takes a reason; nobody denies without proof.
    const situation = { crisisType: 'misdeed-no-injury', evidence: 'fault-shown' };
    await desk.refused('Ann', 'ChooseStrategy', { ...situation, strategy: 'diminish' }, 'REASON_MISSING');
    await desk.refused(
      'Ann',
      'ChooseStrategy',
      { ...situation, strategy: 'deny', reason: 'We did nothing wrong' },
      'DENIAL_UNSUPPORTED',
    );
    await desk.done('Ann', 'ChooseStrategy', { ...situation, strategy: 'rebuild' });
    // An apology for what simply goes on is not believed.
    await desk.insist('DraftMessage', { kind: 'apology', audience: 'customers', channel: 'email', language: 'en' }, [
      'webcare',
    ]);
    const { id: message, hash, text } = await desk.message('apology', 'email', 'en');
    await desk.done('Wim', 'SubmitMessage', { message });
    await desk.refused('Wim', 'ApproveMessage', { message, hash }, 'ROLE_NEEDED', 'FOUR_EYES');
    await desk.done('Lea', 'ApproveMessage', { message, hash });
    await desk.refused('Wim', 'ReleaseMessage', { message }, 'APPROVAL_MISSING', 'PLAN_RUNNING');
    await desk.done('Ann', 'ApproveMessage', { message, hash });
    await desk.done('Ann', 'Decide', {
      choice: 'withdraw',
      options: ['Withdraw for now', 'Go on and explain'],
      reason: 'Nobody believes an apology for what goes on',
    });
    await desk.done('Wim', 'ReleaseMessage', { message });
    expect((await desk.message('apology', 'email', 'en')).state).to.equal('published');
    const mail = service.sent.find((one) => one.hash === hash)!;
    expect(mail.contact.email).to.equal('en@customers.example');
    expect(mail.text).to.equal(text.replaceAll('{{recipient.name}}', 'Reader en'));

    await desk.insist('AdvanceStage');
    expect((await desk.look()).stage.id).to.equal('consistent-messaging');
    await desk.insist('AdvanceStage');
    view = await desk.look();
    expect(view.stage.id).to.equal('transparency');
    expect(view.regions['voice']!.id).to.equal('aligned');

    await desk.refused('Eva', 'AdvanceStage', {}, 'STAGE_NOT_HERE');
    await desk.done('Mark', 'LogEnquiry', {
      medium: 'De Krant',
      question: 'Does the plan return?',
      deadlineAt: '2026-03-20T12:00:00Z',
    });
    const before = await desk.refused(
      'Eva',
      'CloseIncident',
      { report: 'It is over' },
      'FINDINGS_MISSING',
      'DECISION_MISSING',
      'ENQUIRY_OPEN',
    );
    expect(before.every(({ remedies }) => remedies.length > 0)).to.equal(true);
    await desk.insist('CloseIncident', { report: 'Quiet for three days; the review is written' });

    view = await desk.look();
    expect(view.stage.id).to.equal('closed');
    expect(view.closedAt).to.be.a('string');
    await desk.refused(
      'Wim',
      'DraftMessage',
      { kind: 'qa', audience: 'public', channel: 'web', language: 'en' },
      'CLOSED',
    );
    await desk.done('Eva', 'LogNote', { text: 'The log stays open' });
    for (const language of ['en', 'nl']) {
      for (const [kind, channel] of [
        ['acknowledgement', 'x'],
        ['holding-statement', 'web'],
        ['apology', 'email'],
        ['qa', 'web'],
      ] as const) {
        expect((await desk.message(kind, channel, language)).state, `${kind} ${language}`).to.equal('published');
      }
    }
    const refusals = await desk.journal('refusals');
    expect(refusals.length).to.be.above(8);
    expect((await desk.journal('overrides')).map(({ entries }) => entries[0]!.type)).to.deep.equal([
      'CriterionOverridden',
      'OverrideReviewed',
    ]);
    expect(service.reported).to.deep.equal([]);
  });

  it('watches and does not respond, looks again, and stands down', async () => {
    const desk = await Desk.open(service, 'Eva', { playbook: 'contested-plan', title: 'Three angry posts' });
    const reasons = await desk.refused(
      'Eva',
      'CloseIncident',
      { report: 'Nothing came of it' },
      'STAND_DOWN_UNDECIDED',
    );
    expect(reasons[0]!.remedies[0]).to.deep.include({ command: 'Decide', data: { choice: 'monitor' } });
    const monitor = { choice: 'monitor', options: ['Answer', 'Watch and not answer'], reason: 'Three posts, no reach' };
    await desk.refused('Eva', 'Decide', monitor, 'REVIEW_DATE_MISSING');
    await desk.refused('Eva', 'Decide', { ...monitor, reviewAt: '2026-03-10T06:00:00Z' }, 'DATE_PASSED');
    await desk.done('Eva', 'Decide', { ...monitor, reviewAt: '2026-03-10T08:30:00Z' });
    // To watch is an answer: the clocks of the answer no longer run.
    await desk.later(20);
    const { clocks } = await desk.look();
    expect(clocks.find(({ id }) => id === 'acknowledge')!.standing).to.equal('met');
    await desk.later(120);
    expect(
      (await desk.journal()).flatMap(({ entries }) => entries).filter(({ type }) => type === 'DeadlineMissed').length,
    ).to.be.above(0);
    await desk.done('Eva', 'CloseIncident', { report: 'Nothing came of it' });
    const view = await desk.look();
    expect(view.stage.id).to.equal('closed');
    expect(view.messages).to.deep.equal([]);
  });

  it('cannot stand down once something has been said', async () => {
    const desk = await Desk.open(service, 'Eva', {
      playbook: 'contested-plan',
      title: 'Said already',
      languages: ['en'],
    });
    await desk.insist('AssignRole', { role: 'webcare', person: 'Wim' });
    await desk.insist('AssignRole', { role: 'fact-owner', person: 'Finn' });
    await desk.insist('DraftMessage', { kind: 'acknowledgement', audience: 'public', channel: 'x', language: 'en' }, [
      'webcare',
    ]);
    const { id: message, text } = await desk.message('acknowledgement', 'x', 'en');
    await desk.insist('ReleaseMessage', { message }, ['webcare']);
    await desk.done('Wim', 'ConfirmPosted', { message, text });
    await desk.done('Eva', 'Decide', {
      choice: 'monitor',
      options: ['a', 'b'],
      reason: 'Enough said',
      reviewAt: '2026-03-11T08:00:00Z',
    });
    await desk.refused('Eva', 'CloseIncident', { report: 'Done' }, 'LATER_STAGE_ONLY');
  });
});
