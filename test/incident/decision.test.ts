import { expect } from 'chai';
import { act, fact, facts, given, hoursLater, on, reach, ready, team } from '../support/given.js';

const decide = (
  choice: 'pause' | 'withdraw' | 'continue' | 'monitor' | 'investigate' | 'return' | 'drop',
  by = 'chair',
  reviewAt?: string,
) =>
  act(by, 'Decide', {
    choice,
    options: ['Do it', 'Leave it'],
    reason: 'Weighed',
    ...(reviewAt === undefined ? {} : { reviewAt }),
  });
const findings = act('chair', 'ReportFindings', {
  findings: 'We never asked',
  consulted: 'Customers',
  changes: 'We ask first',
});

describe('decisions about the plan', () => {
  it('move it, and are kept with what was weighed', () => {
    const { state } = given(team)
      .when(decide('withdraw'))
      .then(
        { type: 'DecisionMade', decision: 'd1', choice: 'withdraw', options: ['Do it', 'Leave it'], reason: 'Weighed' },
        'PlanWithdrawn',
      );
    expect(state.chart.plan).to.equal('withdrawn');
    expect(state.decisions[0]).to.include({ id: 'd1', by: 'Chris' });
  });

  it('go from paused over an investigation and its findings to a return', () => {
    const story = given(team, decide('pause'), decide('investigate'));
    expect(story.state.chart.plan).to.equal('investigating');
    const reported = story.when(findings).then({ type: 'FindingsReported', findings: 'We never asked' });
    expect(reported.state.chart.plan).to.equal('investigated');
    expect(reported.and(decide('return')).state.chart.plan).to.equal('returned');
  });

  it('may let it go on, or drop it', () => {
    given(team).when(decide('continue')).then('DecisionMade', 'PlanContinued');
    given(team, decide('withdraw')).when(decide('drop')).then('DecisionMade', 'PlanDropped');
  });

  it('are refused where the plan does not stand there, with what can be decided', () => {
    const [here, findings_] = given(team).when(decide('return')).refused('STAGE_NOT_HERE', 'FINDINGS_MISSING');
    expect(here!.data).to.deep.equal({ what: 'return', where: 'running', known: ['pause', 'withdraw', 'continue'] });
    expect(findings_!.remedies).to.deep.equal([{ command: 'ReportFindings', data: {}, roles: ['chair', 'lead'] }]);
    given(team, decide('withdraw'), decide('drop')).when(decide('pause')).refused('STAGE_NOT_HERE');
  });

  it('are taken by those who decide', () => {
    given(team).when(decide('pause', 'webcare')).refused('ROLE_NEEDED');
    given(team)
      .when({ ...findings, by: 'Wim' })
      .refused('ROLE_NEEDED', 'STAGE_NOT_HERE');
  });

  it('are not there where no plan is contested', () => {
    const [reason] = on({ playbook: 'rumour' }).given(team).when(decide('pause')).refused('DECISION_UNAVAILABLE');
    expect(reason!.data).to.deep.equal({ choice: 'pause', known: ['monitor'] });
    on({ playbook: 'rumour' }).given(team).when(findings).refused('STAGE_NOT_HERE');
  });
});

describe('to watch and not to answer', () => {
  it('is a decision with a date to look again', () => {
    const { state } = given(team)
      .when(decide('monitor', 'chair', hoursLater(4)))
      .then(
        { type: 'DecisionMade', choice: 'monitor', reviewAt: hoursLater(4) },
        { type: 'ClockMet', clock: 'acknowledge' },
        { type: 'ClockMet', clock: 'holding' },
      );
    expect(state.chart.plan).to.equal('running');
  });

  it('is refused without a date, and with one that has passed', () => {
    given(team).when(decide('monitor')).refused('REVIEW_DATE_MISSING');
    given(team)
      .when(decide('monitor', 'chair', hoursLater(-1)))
      .refused('DATE_PASSED');
  });
});

describe('the choice of a strategy', () => {
  const choose = (change: object) =>
    act('chair', 'ChooseStrategy', {
      crisisType: 'misdeed-no-injury',
      evidence: 'none',
      intensifiers: [],
      strategy: 'rebuild',
      ...change,
    });

  it('is recorded beside the advice and its rule', () => {
    const { state } = given(team)
      .when(choose({}))
      .then(
        { type: 'StrategyChosen', advised: 'rebuild', rule: 'S3', chosen: 'rebuild', variant: 'full' },
        { type: 'ClockStarted', clock: 'apology' },
      );
    expect(state.strategy).to.include({ chosen: 'rebuild', advised: 'rebuild', rule: 'S3' });
    expect(state.variant).to.equal('full');
  });

  it('against the advice needs a reason, which is recorded', () => {
    const [reason] = given(team)
      .when(choose({ strategy: 'diminish' }))
      .refused('REASON_MISSING');
    expect(reason!.data).to.include({ advised: 'rebuild', chosen: 'diminish' });
    given(team)
      .when(choose({ strategy: 'diminish', reason: 'The judge forbids it' }))
      .then({ type: 'StrategyChosen', chosen: 'diminish', reason: 'The judge forbids it' });
  });

  it('belongs to those who decide', () => {
    given(team)
      .when({ ...choose({}), by: 'Wim' })
      .refused('ROLE_NEEDED');
  });

  it('makes the running stage of repair narrower or wider', () => {
    const story = given(ready, reach('apologise'));
    const narrowed = story
      .when(choose({ crisisType: 'rumour', strategy: 'base-only' }))
      .then('StrategyChosen', 'ApologyNarrowed');
    expect(narrowed.state.chart.stage).to.deep.equal({ apologise: 'acknowledge-only' });
    expect(
      narrowed.when(choose({})).then('StrategyChosen', 'ApologyWidened', 'ClockStarted').state.chart.stage,
    ).to.deep.equal({ apologise: 'full' });
  });

  it('made while listening decides how the stage of repair begins', () => {
    const story = given(ready, choose({ crisisType: 'rumour', strategy: 'base-only' }), reach('apologise'));
    expect(story.state.chart.stage).to.deep.equal({ apologise: 'acknowledge-only' });
  });
});

describe('a denial', () => {
  const deny = (evidence: 'provably-false' | 'none') =>
    act('chair', 'ChooseStrategy', { crisisType: 'rumour', evidence, strategy: 'deny', reason: 'We know' });
  const rumour = on({ playbook: 'rumour' });

  it('is refused while a fact that it needs is open, each named with the way to settle it', () => {
    const reasons = rumour
      .given(team, fact('true-story', { status: 'unknown', value: null }))
      .when(deny('provably-false'))
      .refused('FACT_OPEN', 'FACT_OPEN', 'FACT_OPEN');
    expect(reasons.map(({ data }) => (data['fact'] as { en: string }).en)).to.deep.equal([
      'how it really is',
      'whether any of it is true',
      'whether anyone was harmed, and how many',
    ]);
    expect(reasons.map(({ remedies }) => [remedies[0]!.command, remedies[0]!.data['key']])).to.deep.equal([
      ['ReviseFact', 'true-story'],
      ['RecordFact', 'known-part'],
      ['RecordFact', 'people-harmed'],
    ]);
  });

  it('is refused without evidence, whatever is known', () => {
    rumour.given(team, facts).when(deny('none')).refused('DENIAL_UNSUPPORTED');
  });

  it('is accepted with evidence and with every needed fact confirmed', () => {
    rumour
      .given(team, ...['true-story', 'known-part', 'people-harmed'].map((key) => fact(key)))
      .when(deny('provably-false'))
      .then({ type: 'StrategyChosen', chosen: 'deny', rule: 'S1' });
  });
});
