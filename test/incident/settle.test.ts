import { expect } from 'chai';
import {
  act,
  acknowledgement,
  after,
  apology,
  approved,
  done,
  draft,
  fact,
  given,
  holding,
  hoursLater,
  memo,
  on,
  post,
  published,
  ready,
  reach,
  release,
  revise,
  sent,
  team,
  type Step,
} from '../support/given.js';
import { library } from '../support/library.js';

const reopen = act('lead', 'ReopenStage', { cause: 'leak', reason: 'The minutes are on the internet' });

describe('the promise of a next update', () => {
  const promised = given(ready, ...published(acknowledgement));

  it('is made by publishing a time to people outside', () => {
    expect(promised.state.chart.cadence).to.equal('promised');
    expect(promised.state.nextUpdate).to.include({
      dueAt: '2030-03-11T19:30:00.000Z',
      message: 'm1',
      madeAt: promised.at,
    });
    expect(given(ready, ...published(memo)).state.chart.cadence).to.equal('silent');
  });

  it('is not made by a text without a time', () => {
    const edit: Step = (state) =>
      act('webcare', 'EditMessage', { message: Object.keys(state.messages).at(-1)!, source: 'We are there.' });
    const story = given(ready, draft(acknowledgement), edit, ...approved(acknowledgement).slice(1), release(), post());
    expect(story.state.chart.cadence).to.equal('silent');
  });

  it('is the time that people read, also where the fact was revised before the text was posted', () => {
    given(ready, ...approved(acknowledgement), release(), (state) => {
      expect(state.messages['m1']!.promises).to.equal(state.facts['next-update']!.value);
      return revise('next-update', { value: hoursLater(30) });
    })
      .when(post())
      .then(
        'MessagePosted',
        'MessagePublished',
        { type: 'UpdatePromised', dueAt: hoursLater(12) },
        'ClockMet',
        'ClockStarted',
      );
  });

  it('is renewed by a later time', () => {
    const story = promised.and(
      revise('next-update', { value: hoursLater(24) }),
      done('stop-campaigns'),
      ...approved(holding),
      release(),
    );
    story
      .when(post())
      .then(
        'MessagePosted',
        'MessagePublished',
        { type: 'UpdatePromised', dueAt: hoursLater(24), message: 'm2' },
        'ClockMet',
      );
  });

  it('is not made twice by two texts with the same time', () => {
    promised
      .and(done('stop-campaigns'), ...approved(holding), release())
      .when(post())
      .then('MessagePosted', 'MessagePublished', 'ClockMet');
  });

  it('is kept by a text without a time in its second half, and not sooner', () => {
    const silent: Step = (state) =>
      act('webcare', 'EditMessage', { message: Object.keys(state.messages).at(-1)!, source: 'There is nothing new.' });
    const story = promised.and(draft(acknowledgement), silent, ...approved(acknowledgement).slice(1), release());
    const halfway = (Date.parse('2030-03-11T19:30:00.000Z') - Date.parse(promised.at)) / 2 / 60_000;
    const spentMin = (Date.parse(story.at) - Date.parse(promised.at)) / 60_000;
    story.when(after(Math.floor(halfway - spentMin) - 1, post())).then('MessagePosted', 'MessagePublished');
    const kept = story
      .when(after(Math.ceil(halfway - spentMin), post()))
      .then('MessagePosted', 'MessagePublished', 'CadenceEnded');
    expect(kept.state.chart.cadence).to.equal('silent');
    expect(kept.state).to.not.have.property('nextUpdate');
  });

  it('is broken when its time passes, and can be made anew', () => {
    const late = promised.and(after(12 * 60, act('clock', 'PassDeadlines', {})));
    expect(late.state.chart.cadence).to.equal('overdue');
    const again = late.and(
      revise('next-update', { value: hoursLater(30) }),
      done('stop-campaigns'),
      ...approved(holding),
      release(),
    );
    expect(again.and(post()).state.chart.cadence).to.equal('promised');
  });

  it('ends with the incident', () => {
    // What is still promised when it closes would be asked for by nobody any more.
    const open = promised.and(
      reach('transparency'),
      ...library('contested-plan').playbook.stages.transparency.exit.map(({ id }) =>
        act('chair', 'OverrideCriterion', { criterion: id, reason: 'x' }),
      ),
    );
    open.when(act('lead', 'CloseIncident', { report: 'x' })).then('IncidentClosed', 'CadenceEnded');
  });
});

describe('clocks', () => {
  it('run from the opening until the first text of their kind is out', () => {
    const story = given(ready, ...approved(acknowledgement), release());
    expect(story.state.clocks['acknowledge']).to.not.have.property('metAt');
    const { state, at } = story
      .when(post())
      .then(
        'MessagePosted',
        'MessagePublished',
        'UpdatePromised',
        { type: 'ClockMet', clock: 'acknowledge' },
        'ClockStarted',
      );
    expect(state.clocks['acknowledge']).to.include({ metAt: at });
  });

  it('that begin with the first words in public begin once', () => {
    const story = given(ready, ...published(acknowledgement));
    expect(story.state.clocks['staff']).to.deep.equal({
      startedAt: story.at,
      dueAt: new Date(Date.parse(story.at) + 15 * 60_000).toISOString(),
    });
    const { state } = story.and(done('stop-campaigns'), ...published(holding));
    expect(state.clocks['staff']).to.deep.equal(story.state.clocks['staff']);
  });

  it('are met at once by what was there before them', () => {
    const told = given(ready, ...published(memo));
    expect(told.state.clocks).to.not.have.property('staff');
    told
      .and(...approved(acknowledgement), release())
      .when(post())
      .then(
        'MessagePosted',
        'MessagePublished',
        'UpdatePromised',
        { type: 'ClockMet', clock: 'acknowledge' },
        { type: 'ClockStarted', clock: 'staff' },
        { type: 'ClockMet', clock: 'staff' },
      );
  });

  it('of a given audience are not met by a text for another', () => {
    const elsewhere = given(ready, ...published(acknowledgement), ...published({ ...memo, audience: 'partners' }));
    expect(elsewhere.state.clocks['staff']).to.not.have.property('metAt');
    expect(elsewhere.and(...published(memo)).state.clocks['staff']).to.have.property('metAt');
  });

  it('that begin with a full apology count in hours', () => {
    const choose = act('chair', 'ChooseStrategy', {
      crisisType: 'misdeed-no-injury',
      evidence: 'none',
      strategy: 'rebuild',
    });
    const story = given(ready, choose);
    expect(story.state.clocks['apology']!.dueAt).to.equal(
      new Date(Date.parse(story.at) + 24 * 3_600_000).toISOString(),
    );
    const out = story.and(
      done('stop-campaigns'),
      act('chair', 'Decide', { choice: 'pause', options: ['a', 'b'], reason: 'x' }),
      ...published(acknowledgement),
      ...published(apology),
    );
    expect(out.state.clocks['apology']).to.have.property('metAt');
  });

  it('that begin with a fact count from what it says, when it is confirmed', () => {
    const rumour = on({ playbook: 'rumour' }).given(team);
    const inAt = hoursLater(2);
    rumour.when(fact('outcome-in-at', { value: inAt, status: 'unconfirmed' })).then('FactRecorded');
    rumour
      .when(fact('outcome-in-at', { value: inAt }))
      .then('FactRecorded', { type: 'ClockStarted', clock: 'correction', dueAt: hoursLater(2.5) });
  });

  it('of the opening start again when we go back to listening, and want something new', () => {
    const story = given(ready, ...published(acknowledgement), reach('apologise'));
    const back = story
      .when(reopen)
      .then(
        { type: 'StageReopened', from: 'apologise', cause: 'leak' },
        { type: 'ClockStarted', clock: 'acknowledge' },
        { type: 'ClockStarted', clock: 'team' },
        { type: 'ClockStarted', clock: 'holding' },
        { type: 'ClockMet', clock: 'team' },
      );
    expect(back.state.clocks['acknowledge']).to.deep.equal({
      startedAt: back.at,
      dueAt: new Date(Date.parse(back.at) + 15 * 60_000).toISOString(),
    });
    expect(back.and(...published(acknowledgement)).state.clocks['acknowledge']).to.have.property('metAt');
  });

  it('can be met by a task', () => {
    const withTask = (one: ReturnType<typeof library>) => ({
      ...one,
      playbook: {
        ...one.playbook,
        clocks: [
          {
            id: 'insurer',
            title: {},
            starts: 'opened' as const,
            withinMin: 5,
            meets: { task: 'tell-insurer' },
            basis: 'x',
          },
        ],
      },
    });
    on({ library: withTask })
      .given(team)
      .when(act('legal', 'CompleteTask', { task: 'tell-insurer' }))
      .then('TaskCompleted', { type: 'ClockMet', clock: 'insurer' });
  });

  it('are met by the decision to watch and not to answer, unless it was taken before they began', () => {
    const watch = act('chair', 'Decide', {
      choice: 'monitor',
      options: ['a', 'b'],
      reason: 'x',
      reviewAt: hoursLater(9),
    });
    const watching = given(team, watch);
    expect(watching.state.clocks['acknowledge']).to.have.property('metAt');
    watching
      .when(act('chair', 'ChooseStrategy', { crisisType: 'misdeed-no-injury', evidence: 'none', strategy: 'rebuild' }))
      .then('StrategyChosen', { type: 'ClockStarted', clock: 'apology' });
  });

  it('stand still once the incident is closed', () => {
    const closed = given(
      team,
      act('chair', 'Decide', { choice: 'monitor', options: ['a', 'b'], reason: 'x', reviewAt: hoursLater(9) }),
      act('lead', 'CloseIncident', { report: 'x' }),
    );
    // The clocks stand; the date to look again at what was only watched does not.
    closed
      .when(after(600, act('clock', 'PassDeadlines', {})))
      .then({ type: 'DeadlineMissed', deadline: 'look-again:d1' });
    closed
      .when(act('lead', 'ReopenIncident', { reason: 'It is back' }))
      .then('IncidentReopened', 'ClockStarted', 'ClockStarted', 'ClockStarted', { type: 'ClockMet', clock: 'team' });
  });
});

describe('the voice', () => {
  it('is aligned as long as all that is out is right', () => {
    const story = given(ready, ...published(acknowledgement), ...published(memo));
    expect(story.state.chart.voice).to.equal('aligned');
    const diverging = story.and(revise('topic', { value: { en: 'x', nl: 'x' } }));
    expect(diverging.state.chart.voice).to.equal('diverging');
    // One set right, the other still wrong.
    const half = diverging
      .when(act('lead', 'WithdrawMessage', { message: 'm1', reason: 'x' }))
      .then('MessageWithdrawn');
    half.when(act('lead', 'WithdrawMessage', { message: 'm2', reason: 'x' })).then('MessageWithdrawn', 'VoiceAligned');
  });

  it('does not look at what nobody has read', () => {
    const story = given(ready, ...approved(acknowledgement), revise('topic', { value: { en: 'x', nl: 'x' } }));
    expect(story.state.chart.voice).to.equal('aligned');
  });
});

describe('mail that replaces', () => {
  it('takes the place of the old when the last is through', () => {
    const story = given(ready, ...published(memo), ...approved({ ...memo, replaces: 'm1' }), release());
    const jobs = Object.values(story.state.jobs).filter(({ status }) => status === 'owed');
    const last = story.and(...jobs.slice(0, -1).flatMap(({ id }) => sent(id)), sent(jobs.at(-1)!.id)[0]!);
    last
      .when(sent(jobs.at(-1)!.id)[1]!)
      .then(
        'SendEnded',
        { type: 'MessagePublished', message: 'm2' },
        { type: 'MessageSuperseded', message: 'm1', by: 'm2' },
      );
  });
});
