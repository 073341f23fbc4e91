import { expect } from 'chai';
import { proofAt } from '../../src/incident/sample.js';
import { witness } from '../../src/incident/witness.js';
import {
  act,
  acknowledgement,
  after,
  approved,
  done,
  draft,
  given,
  holding,
  hoursLater,
  on,
  override,
  people,
  published,
  reach,
  ready,
  release,
  revise,
  team,
  type Steps,
} from '../support/given.js';
import { library, playbookIds } from '../support/library.js';

const advance = act('lead', 'AdvanceStage', {});
const monitor = act('chair', 'Decide', {
  choice: 'monitor',
  options: ['a', 'b'],
  reason: 'Small',
  reviewAt: hoursLater(9),
});
const close = act('lead', 'CloseIncident', { report: 'It is over' });

describe('going on to the next stage', () => {
  it('is refused with every condition that is not met, and how each would be', () => {
    const reasons = given(team).when(advance).reasons;
    const told = new Map(
      reasons.map((one) => [one.criterion, [one.code, one.strength, one.remedies.map(({ command }) => command)]]),
    );
    expect([...told]).to.deep.equal([
      ['acknowledged', ['MESSAGE_DUE', 'soft', ['DraftMessage', 'OverrideCriterion']]],
      ['holding-statement-live', ['MESSAGE_DUE', 'soft', ['DraftMessage', 'OverrideCriterion']]],
      ['staff-told', ['MESSAGE_DUE', 'soft', ['DraftMessage', 'OverrideCriterion']]],
      ['first-facts', ['FACTS_FEW', 'hard', ['RecordFact', 'RecordFact', 'RecordFact']]],
      ['concerns-counted', ['CRITERION_NOT_ATTESTED', 'soft', ['AttestCriterion', 'OverrideCriterion']]],
      ['concerns-answered', ['CRITERION_NOT_ATTESTED', 'soft', ['AttestCriterion', 'OverrideCriterion']]],
    ]);
  });

  it('asks for each message in each language of the incident', () => {
    const due = (languages: string[]) =>
      on({ open: { languages } })
        .given(team)
        .when(advance)
        .reasons.filter(({ criterion }) => criterion === 'acknowledged')
        .map(({ data }) => data['language']);
    expect(due(['en', 'nl'])).to.deep.equal(['en', 'nl']);
    expect(due(['nl'])).to.deep.equal(['nl']);
  });

  it('happens when all is met or passed over', () => {
    const english = on({ open: { languages: ['en'] } }).given(
      ready,
      done('stop-campaigns'),
      ...published(acknowledgement),
      ...published(holding),
      ...published({ kind: 'internal-memo', audience: 'staff', channel: 'email' }),
      act('webcare', 'AttestCriterion', { criterion: 'concerns-counted', reason: 'Counted' }),
    );
    english.when(advance).refused('CRITERION_NOT_ATTESTED');
    const { state } = english
      .and(override('concerns-answered'))
      .when(advance)
      .then({ type: 'StageAdvanced', from: 'listen', to: 'apologise' });
    expect(state.chart.stage).to.deep.equal({ apologise: 'full' });
  });

  it('does not count a message that is out but no longer right', () => {
    const story = on({ open: { languages: ['en'] } }).given(
      ready,
      ...published(acknowledgement),
      revise('topic', { value: { en: 'x', nl: 'x' } }),
    );
    const due = story.when(advance).reasons.find(({ criterion }) => criterion === 'acknowledged')!;
    expect(due.remedies[0]).to.deep.include({
      command: 'DraftMessage',
      data: { kind: 'acknowledgement', audience: 'public', channel: 'x', language: 'en', replaces: 'm1' },
    });
  });

  it('leads on with the text that takes the place of one that is no longer right, once it is drafted', () => {
    const story = on({ open: { languages: ['en'] } }).given(
      ready,
      ...published(acknowledgement),
      revise('topic', { value: { en: 'x', nl: 'x' } }),
      draft({ ...acknowledgement, replaces: 'm1' }),
    );
    const due = story.when(advance).reasons.find(({ criterion }) => criterion === 'acknowledged')!;
    expect(due.remedies[0]).to.deep.include({ command: 'SubmitMessage', data: { message: 'm2' } });
    const wrong = story
      .and(reach('consistent-messaging'))
      .when(advance)
      .reasons.find(({ code }) => code === 'VOICE_DIVERGING')!;
    expect(wrong.data).to.deep.equal({ message: 'm1', kind: 'acknowledgement', channel: 'x' });
    expect(wrong.remedies[0]).to.deep.include({ command: 'SubmitMessage', data: { message: 'm2' } });
  });

  it('is content with a message of the kind that is asked for, wherever it stands', () => {
    const story = on({ open: { languages: ['en'] } }).given(
      ready,
      ...published({ ...acknowledgement, channel: 'linkedin' }),
    );
    expect(story.when(advance).reasons.map(({ criterion }) => criterion)).to.not.include('acknowledged');
  });

  it('names the very next step of a message that is on its way', () => {
    const next = (...steps: Steps) =>
      on({ open: { languages: ['en'] } })
        .given(ready, ...steps)
        .when(advance)
        .reasons.find(({ criterion }) => criterion === 'acknowledged')!.remedies[0]!.command;
    expect(next(draft(acknowledgement))).to.equal('SubmitMessage');
    expect(next(...approved(acknowledgement).slice(0, 2))).to.equal('ApproveMessage');
    expect(next(...approved(acknowledgement))).to.equal('ReleaseMessage');
    expect(next(...approved(acknowledgement), release())).to.equal('ConfirmPosted');
  });

  it('is for those who coordinate', () => {
    const reasons = given(ready).when({ ...advance, by: people['webcare']! }).reasons;
    expect(reasons[0]).to.deep.include({ code: 'ROLE_NEEDED', data: { roles: ['chair', 'lead'] } });
  });

  it('does not lead out of the last stage: that is closing', () => {
    given(ready, reach('transparency')).when(advance).refused('STAGE_NOT_HERE');
  });
});

describe('passing over a criterion', () => {
  it('takes a role that may, and is looked at within the hour', () => {
    const story = given(team);
    story.when(override('acknowledged')).then({
      type: 'CriterionOverridden',
      override: 'o1',
      criterion: 'acknowledged',
      role: 'chair',
      reviewAt: new Date(Date.parse(story.at) + 61 * 60_000).toISOString(),
    });
    story.when({ ...override('acknowledged'), by: people['legal']! }).refused('ROLE_NEEDED');
    story
      .when({ ...override('acknowledged'), by: people['lead']! })
      .then({ type: 'CriterionOverridden', role: 'lead' });
  });

  it('is never possible where it is hard, and for what is not there', () => {
    given(team).when(override('first-facts')).refused('CRITERION_HARD');
    const [unknown] = given(team).when(override('no-such-thing')).refused('CRITERION_UNKNOWN');
    expect(unknown!.data['known']).to.include('acknowledged');
    given(team).when(override('campaigns-stopped', 'm9')).refused('ID_UNKNOWN');
  });

  it('is void once we are back at listening', () => {
    const back = given(ready, reach('apologise'), act('lead', 'ReopenStage', { cause: 'leak', reason: 'x' }));
    expect(back.when(advance).reasons.map(({ criterion }) => criterion)).to.include.members([
      'acknowledged',
      'concerns-counted',
    ]);
  });
});

describe('looking again at what was passed over', () => {
  const review = (by: string, upheld: boolean) =>
    act(by, 'ReviewOverride', { override: 'o1', upheld, reason: 'Looked at it' });
  const passed = given(
    ready,
    ...['acknowledged', 'holding-statement-live', 'staff-told', 'concerns-counted', 'concerns-answered'].map((id) =>
      override(id),
    ),
  );

  it('lets it stand or fall', () => {
    passed.and(review('lead', true)).when(advance).then('StageAdvanced');
    passed.and(review('lead', false)).when(advance).refused('MESSAGE_DUE', 'MESSAGE_DUE');
  });

  it('is for somebody else who coordinates, and done once', () => {
    passed.when(review('chair', true)).refused('ROLE_APART');
    passed.when(review('webcare', true)).refused('ROLE_NEEDED');
    passed.and(review('lead', true)).when(review('lead', false)).refused('OVERRIDE_SETTLED');
    passed.when(act('lead', 'ReviewOverride', { override: 'o99', upheld: true, reason: 'x' })).refused('ID_UNKNOWN');
  });

  it('may be done by whoever is all alone', () => {
    given({ ...override('acknowledged'), by: 'Lena' })
      .when(review('lead', true))
      .then({ type: 'OverrideReviewed', override: 'o1', upheld: true });
  });
});

describe('vouching for what is not measured here', () => {
  const attest = (by: string, criterion = 'concerns-counted') =>
    act(by, 'AttestCriterion', { criterion, reason: 'Counted by hand' });

  it('is done in a role that may, with a reason, and asked for again at each visit to listening', () => {
    given(team)
      .when(attest('webcare'))
      .then({ type: 'CriterionAttested', criterion: 'concerns-counted', role: 'webcare', reason: 'Counted by hand' });
    const met = (story: ReturnType<typeof given>) =>
      !story.when(advance).reasons.some(({ criterion }) => criterion === 'concerns-counted');
    expect(met(given(team, attest('lead')))).to.equal(true);
    expect(
      met(given(ready, attest('lead'), reach('apologise'), act('lead', 'ReopenStage', { cause: 'leak', reason: 'x' }))),
    ).to.equal(false);
  });

  it('is not for others, nor for what is measured', () => {
    given(team).when(attest('legal')).refused('ROLE_NEEDED');
    const [unknown] = given(team).when(attest('lead', 'acknowledged')).refused('CRITERION_UNKNOWN');
    expect(unknown!.data['known']).to.include('concerns-counted').and.not.include('acknowledged');
  });
});

describe('going back to listening', () => {
  const reopen = (cause: 'leak' | 'new-victims') => act('lead', 'ReopenStage', { cause, reason: 'It got worse' });

  it('is possible from every later stage, for a cause that the playbook names', () => {
    for (const stage of ['apologise', 'consistent-messaging', 'transparency'] as const) {
      const { state } = given(ready, reach(stage)).and(reopen('new-victims'));
      expect(state.chart.stage).to.equal('listen');
      expect(state.visit).to.equal(2);
    }
    const narrow = (one: ReturnType<typeof library>) => ({
      ...one,
      playbook: { ...one.playbook, reopens: [{ cause: 'leak' as const, facts: [] }] },
    });
    const [reason] = on({ library: narrow })
      .given(ready, reach('apologise'))
      .when(reopen('new-victims'))
      .refused('REOPENING_UNDECLARED');
    expect(reason!.data).to.deep.equal({ cause: 'new-victims', known: ['leak'] });
  });

  it('is not possible while we listen, nor for those who do not coordinate', () => {
    given(ready).when(reopen('leak')).refused('STAGE_NOT_HERE');
    given(ready, reach('apologise'))
      .when({ ...reopen('leak'), by: people['webcare']! })
      .refused('ROLE_NEEDED');
  });
});

describe('closing', () => {
  const { exit } = library('contested-plan').playbook.stages.transparency;
  const last = given(ready, reach('transparency'));

  it('asks for what the last stage asks for', () => {
    const reasons = last
      .and(
        act('lead', 'MakePromise', { what: 'A report', dueAt: hoursLater(9), owner: 'Chris' }),
        act('lead', 'LogEnquiry', { medium: 'Gazette', question: 'So?', deadlineAt: hoursLater(9) }),
      )
      .when(after(600, close))
      .refused('COMMITMENT_OPEN', 'FINDINGS_MISSING', 'DECISION_MISSING', 'ENQUIRY_OPEN', 'CRITERION_NOT_ATTESTED');
    expect(reasons.map(({ criterion }) => criterion)).to.deep.equal(exit.map(({ id }) => id));
  });

  it('happens with a report when all is met or passed over', () => {
    const { state, at } = last
      .and(...exit.map(({ id }) => override(id)))
      .when(close)
      .then({ type: 'IncidentClosed', report: 'It is over' });
    expect(state).to.include({ closedAt: at });
    expect(state.chart.stage).to.equal('closed');
  });

  it('is not possible from the stages between, nor for those who do not coordinate', () => {
    const [here] = given(ready, reach('apologise')).when(close).refused('STAGE_NOT_HERE');
    expect(here!.remedies[0]!.command).to.equal('AdvanceStage');
    expect(
      last
        .and(...exit.map(({ id }) => override(id)))
        .when({ ...close, by: people['webcare']! })
        .refused('ROLE_NEEDED'),
    ).to.have.length(1);
  });

  it('keeps the log open, and promises alive, but nothing else', () => {
    const closed = last.and(
      act('lead', 'MakePromise', { what: 'A report', dueAt: hoursLater(90), owner: 'Chris' }),
      ...exit.map(({ id }) => override(id)),
      close,
    );
    closed.when(act('lead', 'LogNote', { text: 'x' })).then('NoteLogged');
    closed.when(act('lead', 'KeepPromise', { commitment: 'c1', proof: 'x' })).then('CommitmentKept');
    closed.when(act('lead', 'ReviewOverride', { override: 'o1', upheld: true, reason: 'x' })).then('OverrideReviewed');
    const [reason] = closed.when(draft(acknowledgement)).refused('CLOSED');
    expect(reason!.remedies).to.deep.equal([{ command: 'ReopenIncident', data: {}, roles: ['chair', 'lead'] }]);
    closed.when(close).refused('CLOSED');
  });

  it('is undone by opening it again, at listening', () => {
    const closed = last.and(...exit.map(({ id }) => override(id)), close);
    const again = closed.and(act('lead', 'ReopenIncident', { reason: 'It is back' }));
    expect(again.state.chart.stage).to.equal('listen');
    expect(again.state).to.include({ visit: 2 }).and.not.have.property('closedAt');
    closed.when(act('webcare', 'ReopenIncident', { reason: 'x' })).refused('ROLE_NEEDED');
    last.when(act('lead', 'ReopenIncident', { reason: 'x' })).refused('STAGE_NOT_HERE');
  });
});

describe('standing down from listening', () => {
  it('takes the decision to watch, and that nothing was said in public', () => {
    given(team, monitor).when(close).then({ type: 'IncidentStoodDown', report: 'It is over' });
    given(team).when(close).refused('STAND_DOWN_UNDECIDED');
    const [spoken] = given(ready, ...published(acknowledgement), monitor)
      .when(close)
      .refused('LATER_STAGE_ONLY');
    expect(spoken!.data).to.deep.equal({ messages: ['m1'] });
    given(ready, ...approved(acknowledgement), monitor)
      .when(close)
      .then('IncidentStoodDown');
    given(team, monitor)
      .when({ ...close, by: people['webcare']! })
      .refused('ROLE_NEEDED');
  });

  it('is not possible once somebody decided otherwise', () => {
    given(team, monitor, act('chair', 'Decide', { choice: 'pause', options: ['a', 'b'], reason: 'x' }))
      .when(close)
      .refused('STAND_DOWN_UNDECIDED');
  });
});

describe('the witness', () => {
  for (const id of playbookIds) {
    for (const languages of [['en'], ['nl'], ['en', 'nl']]) {
      it(`gets the playbook ${id} from open to closed in ${languages.join(' and ')} by following remedies alone`, () => {
        const run = witness(library(id), languages);
        expect(run.stuck).to.equal(null);
        expect(run.state.chart.stage).to.equal('closed');
        expect(run.steps.length).to.be.below(600);
        // It passes over nothing, and each refusal on its way was told with reasons.
        expect(Object.keys(run.state.overrides)).to.deep.equal([]);
        expect(run.steps.some(({ refused }) => refused.length > 0)).to.equal(true);
        expect(run.steps[0]!.command.meta.at).to.equal(proofAt);
        expect(Object.values(run.state.messages).filter(({ state }) => state === 'published')).to.not.deep.equal([]);
      });
    }
  }

  it('says where it is stuck', () => {
    const shelved = library('contested-plan');
    const hopeless = { ...shelved, playbook: { ...shelved.playbook, decisions: ['monitor' as const] } };
    expect(witness(hopeless, ['en']).stuck).to.deep.include({ command: 'AdvanceStage' });
  });
});
