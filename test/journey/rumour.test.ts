import { expect } from 'chai';
import { Desk, withContacts } from '../support/http.js';
import { startService, type TestService } from '../support/service.js';

describe('journey: a rumour from open to closed', () => {
  let service: TestService;

  beforeEach(async () => {
    service = await startService();
    await withContacts(service, ['staff', 'partners', 'affected']);
  });
  afterEach(() => service.stop());

  it('is denied only when all is known, and corrected with proof', async () => {
    const desk = await Desk.open(service, 'Eva', { playbook: 'rumour', title: 'Glass in the yoghurt' });
    await desk.insist('AssignRole', { role: 'expert', person: 'Xander' });
    await desk.insist('AssignRole', { role: 'webcare', person: 'Wim' });
    await desk.insist('AssignRole', { role: 'chair', person: 'Ann' });
    for (const key of ['true-story', 'known-part', 'people-harmed']) {
      await desk.done('Xander', 'RecordFact', { key, status: 'unknown', source: 'The laboratory is at work' });
    }
    const deny = { crisisType: 'rumour', evidence: 'provably-false', strategy: 'deny' };
    const open = await desk.refused('Ann', 'ChooseStrategy', deny, 'FACT_OPEN');
    expect(open).to.have.length(3);
    expect(open.flatMap(({ remedies }) => remedies.map(({ command }) => command))).to.deep.equal([
      'ReviseFact',
      'ReviseFact',
      'ReviseFact',
    ]);
    await desk.refused(
      'Ann',
      'ChooseStrategy',
      { ...deny, evidence: 'none', reason: 'It cannot be' },
      'DENIAL_UNSUPPORTED',
      'FACT_OPEN',
    );
    // What is not known yet may be said to be unknown.
    await desk.insist(
      'DraftMessage',
      { kind: 'holding-statement', audience: 'affected', channel: 'web', language: 'en' },
      ['webcare'],
    );
    expect((await desk.message('holding-statement', 'web', 'en')).text).to.include('whether anyone was harmed');
    const gaps = await desk.refused(
      'Wim',
      'DraftMessage',
      { kind: 'correction', audience: 'public', channel: 'x', language: 'en' },
      'FACT_GAP',
    );
    expect(gaps.map(({ data }) => data['key'])).to.include('true-story');

    await desk.insist('AdvanceStage');
    let view = await desk.look();
    expect(view.stage).to.include({ id: 'apologise', variant: 'acknowledge-only' });
    // Still nothing is denied.
    await desk.refused('Ann', 'ChooseStrategy', deny, 'FACT_OPEN');
    const facts: [string, unknown][] = [
      [
        'true-story',
        {
          en: 'The yoghurt is safe; a laboratory found no glass.',
          nl: 'De yoghurt is veilig; een laboratorium vond geen glas.',
        },
      ],
      ['known-part', { en: 'The yoghurt in the video is ours.', nl: 'De yoghurt in de video is van ons.' }],
      ['people-harmed', 0],
    ];
    for (const [key, value] of facts)
      await desk.done('Xander', 'ReviseFact', { key, value, status: 'confirmed', source: 'Laboratory report' });
    expect((await desk.look()).stage.id).to.equal('apologise');
    await desk.done('Ann', 'ChooseStrategy', deny);

    await desk.insist('AdvanceStage');
    await desk.insist('AdvanceStage');
    view = await desk.look();
    expect(view.stage.id).to.equal('transparency');
    expect(
      view.messages.filter(({ kind, state }) => kind === 'correction' && state === 'published'),
    ).to.have.length.above(1);
    expect(view.messages.some(({ kind }) => kind === 'apology')).to.equal(false);
    await desk.done('Eva', 'OverrideCriterion', {
      criterion: 'date-to-look-again',
      reason: 'The calendar has it already',
    });
    await desk.insist('CloseIncident', { report: 'The laboratory’s report stands on our page' });
    expect((await desk.look()).stage.id).to.equal('closed');
    expect((await desk.journal('refusals')).length).to.be.above(6);
    expect((await desk.journal('overrides')).length).to.equal(1);
    expect(service.reported).to.deep.equal([]);
  });
});
