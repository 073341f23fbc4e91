import { expect } from 'chai';
import fc from 'fast-check';
import { fold } from '../../src/incident/decide.js';
import type { Entry } from '../../src/incident/entry.js';
import { isNews, isWorthKeeping, openSignals, percent, type ListeningFigures } from '../../src/incident/listening.js';
import type { State } from '../../src/incident/state.js';
import { nextActions } from '../../src/engine/next.js';
import { settingFor } from '../../src/engine/say.js';
import { namesFor } from '../../src/incident/words.js';
import { act, after, given, on, ready, reach, team, withExit, type Step } from '../support/given.js';
import { answeredFigures, danger, figuresWith, spike } from '../support/listening.js';

const measure = (change: Partial<ListeningFigures> = {}): Step =>
  act('listening', 'MeasureListening', { figures: figuresWith(change) });
const all: Step = act('listening', 'MeasureListening', { figures: answeredFigures });
const advance = act('lead', 'AdvanceStage', {});
const attest = (criterion: string) => act('webcare', 'AttestCriterion', { criterion, reason: 'Counted by hand' });
const settle = act('webcare', 'SettleSignal', { signal: 'g1', what: 'Called her' });

/** An incident that asks for one criterion alone. */
const asking = (criterion: string, parameters: object = {}) =>
  on({ library: withExit(criterion, { by: ['webcare'], ...parameters }) });

describe('incident: what is measured of what people say', () => {
  it('is kept in the visit, and makes nobody’s page out of date', () => {
    const before = given(team);
    const story = before.when(measure()).then('ListeningMeasured');
    expect(story.state.listening).to.deep.include({ visit: 1, mentions: 1000 });
    expect(story.state.changedAt).to.equal(before.state.changedAt);
    expect(story.state.version).to.equal(before.state.version + 1);
  });

  it('is written at most once a minute, where something changed, and else once an hour', () => {
    const story = given(measure());
    expect(story.when(after(0.5, measure({ mentions: 9000 }))).entries).to.deep.equal([]);
    expect(story.when(after(2, measure({ mentions: 1004 }))).entries).to.deep.equal([]);
    story.when(after(2, measure({ mentions: 1100 }))).then('ListeningMeasured');
    story.when(after(2, measure({ questions: { asked: 400, answered: 64 } }))).then('ListeningMeasured');
    story.when(after(60, measure())).then('ListeningMeasured');
  });

  it('is asked anew at each visit to listening', () => {
    const back = given(ready, all, reach('apologise'), act('lead', 'ReopenStage', { cause: 'leak', reason: 'x' }));
    expect(back.when(advance).reasons.map(({ code }) => code)).to.include('CRITERION_NOT_ATTESTED');
    back
      .and(attest('concerns-counted'), measure())
      .when(after(1, measure({ mentions: 2000 })))
      .then('ListeningMeasured');
  });

  it('says nothing any more once the incident is closed', () => {
    const monitored = act('chair', 'Decide', {
      choice: 'monitor',
      options: ['a', 'b'],
      reason: 'x',
      reviewAt: '2031-01-01T00:00:00.000Z',
    });
    const closed = given(team, monitored, act('lead', 'CloseIncident', { report: 'x' }));
    expect(closed.when(measure()).entries).to.deep.equal([]);
  });

  it('meets each criterion by its own figure', () => {
    for (const criterion of ['concerns-counted', 'concerns-answered', 'questions-answered', 'questions-covered'])
      asking(criterion).given(team, all).when(advance).then('StageAdvanced');
  });

  it('and leaves it unmet with the figures, which no word of anybody takes away', () => {
    const [unanswered] = asking('concerns-answered')
      .given(team, measure())
      .when(advance)
      .refused('CONCERNS_UNANSWERED');
    expect(unanswered!.data).to.deep.equal({ concerns: ['data · sell (300)', 'advertising · bank (90)'], share: 21 });
    expect(unanswered!.remedies.map(({ command }) => command)).to.include.members([
      'DraftMessage',
      'OverrideCriterion',
    ]);
    const [few] = asking('questions-answered').given(team, measure()).when(advance).refused('QUESTIONS_UNANSWERED');
    expect(few!.data).to.deep.equal({ asked: 700, answered: 90, share: 12, atLeast: 50 });
    const [uncovered] = asking('questions-covered').given(team, measure()).when(advance).refused('QUESTIONS_UNCOVERED');
    expect(uncovered!.data).to.include({ share: 21, atLeast: 90 });
    const counting = asking('concerns-counted').given(team, measure({ counted: 899 }));
    counting.when(advance).refused('CONCERNS_UNCOUNTED');
    counting
      .and(measure({ counted: 900 }))
      .when(advance)
      .then('StageAdvanced');
    const [vouched] = asking('concerns-answered').given(team, measure()).when(attest('asked')).refused('MEASURED_HERE');
    expect(vouched!.remedies.map(({ command }) => command)).to.deep.equal(['OverrideCriterion']);
  });

  it('knows answered in public and answered one by one as two things', () => {
    const publicly = measure({ concerns: answeredFigures.concerns, inConcerns: answeredFigures.inConcerns });
    asking('concerns-answered').given(team, publicly).when(advance).then('StageAdvanced');
    asking('questions-answered').given(team, publicly).when(advance).refused('QUESTIONS_UNANSWERED');
    const oneByOne = measure({ questions: answeredFigures.questions, complaints: answeredFigures.complaints });
    asking('questions-answered').given(team, oneByOne).when(advance).then('StageAdvanced');
    asking('concerns-answered').given(team, oneByOne).when(advance).refused('CONCERNS_UNANSWERED');
  });

  it('weighs concerns by size where a playbook asks for a share', () => {
    const mostly = measure({ inConcerns: { asked: 550, answered: 500 } });
    asking('concerns-answered', { atLeast: 0.9 }).given(team, mostly).when(advance).then('StageAdvanced');
    asking('concerns-answered', { atLeast: 0.95 }).given(team, mostly).when(advance).refused('CONCERNS_UNANSWERED');
  });

  it('is calm after three days of measured calm', () => {
    const calm = (to: string) =>
      measure({
        window: { from: '2030-03-11T07:30:00.000Z', to },
        rate: { perHour: 9, usual: 12, calmSince: '2030-03-12T00:00:00.000Z' },
      });
    const story = asking('mentions-calm').given(team);
    const [loud] = story.and(measure()).when(advance).refused('MENTIONS_LOUD');
    expect(loud!.data).to.deep.equal({ perHour: 360, usual: 12, hours: 0, atLeast: 72 });
    const [nearly] = story.and(calm('2030-03-14T23:59:00.000Z')).when(advance).refused('MENTIONS_LOUD');
    expect(nearly!.data).to.include({ hours: 71, since: '2030-03-12T00:00:00.000Z' });
    story.and(calm('2030-03-15T00:00:00.000Z')).when(advance).then('StageAdvanced');
  });

  it('leaves to a person what is not measured here', () => {
    asking('concerns-counted').given(team, attest('asked')).when(advance).then('StageAdvanced');
    asking('concerns-counted')
      .given(team, measure({ mentions: 0 }))
      .when(advance)
      .refused('CRITERION_NOT_ATTESTED');
    const unknown = asking('mentions-calm').given(team, measure({ rate: null }));
    unknown.when(advance).refused('CRITERION_NOT_ATTESTED');
    unknown.and(attest('asked')).when(advance).then('StageAdvanced');
  });

  it('counts shares in whole percents that never promise more than there is', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (asked, answered) => {
        const share = percent({ asked, answered });
        expect(share).to.be.within(0, 100);
        if (share === 100 && asked > 0) expect(answered).to.be.at.least(asked);
      }),
    );
  });

  it('grows no journal: an hour of measures each second gives 61 entries at most', () => {
    let state: State = given(team).state;
    let kept = 0;
    for (let second = 0; second < 3600; second += 1) {
      const at = new Date(Date.parse('2030-03-11T10:00:00.000Z') + second * 1000).toISOString();
      const figures = figuresWith({ mentions: 1000 + 200 * second });
      if (!isWorthKeeping(state, figures, at)) continue;
      kept += 1;
      state = { ...state, listening: { ...figures, at, visit: state.visit } };
    }
    expect(kept).to.be.within(20, 61);
  });
});

describe('incident: what was heard', () => {
  const heard = (change: object = {}): Step => act('listening', 'RaiseSignal', { ...danger, ...change });
  const spiking: Step = act('listening', 'RaiseSignal', spike);

  it('is raised once, stands first under what to do now, and is seen to by a person', () => {
    const story = given(ready, spiking, heard());
    expect(openSignals(story.state).map(({ sort }) => sort)).to.deep.equal(['danger', 'spike']);
    expect(story.when(after(30, heard())).entries).to.deep.equal([]);
    const [first, second] = nextActions(story.library, story.state, story.at);
    expect(first!.remedy).to.deep.equal({ command: 'SettleSignal', data: { signal: 'g2' }, roles: [] });
    expect(second!.remedy.command).to.be.a('string');
    const done = story.when(act('webcare', 'SettleSignal', { signal: 'g2', what: 'Called her' })).then('SignalSettled');
    expect(openSignals(done.state).map(({ id }) => id)).to.deep.equal(['g1']);
    done.when(act('stranger', 'SettleSignal', { signal: 'g1', what: 'x' })).refused('ROLE_NEEDED');
  });

  it('is raised again for a message that nobody could know, and not for the same', () => {
    const settled = given(team, heard(), settle);
    expect(settled.when(after(5, heard())).entries).to.deep.equal([]);
    settled.when(after(5, heard({ mentions: ['x/18', 'x/17'] }))).then('SignalRaised');
  });

  it('takes a rumour for news again once twice as many tell it', () => {
    const rumour = { sort: 'rumour', key: 'rumour r-1', count: 10, fact: 'customers-reached' };
    const settled = given(ready, heard(rumour), settle);
    expect(settled.when(after(20, heard({ ...rumour, count: 19 }))).entries).to.deep.equal([]);
    settled.when(after(20, heard({ ...rumour, count: 20 }))).then('SignalRaised');
  });

  it('ends a spike by itself, and tells of the next one', () => {
    const end = act('listening', 'EndSignal', { key: spike.key });
    const over = given(team, spiking).when(end).then('SignalEnded');
    expect(openSignals(over.state)).to.deep.equal([]);
    expect(over.when(end).entries).to.deep.equal([]);
    const again = new Date(Date.parse(over.at) + 3_600_000).toISOString();
    expect(
      isNews(over.state, { ...spike, began: again }, new Date(Date.parse(again) + 600_000).toISOString()),
    ).to.equal(true);
  });

  it('tells of an open alarm how large it is now, while the journal keeps what was said then', () => {
    const raised = given(ready, heard(), spiking);
    const texts = (story: { readonly state: State }, language = 'en') => {
      const name = namesFor(settingFor(story.state, raised.library, { at: raised.at, language }));
      return ['g1', 'g2'].map((id) => [name.signal(id), name.signalNow(id)]);
    };
    const [first, second] = texts(raised);
    expect(first).to.deep.equal(Array(2).fill('somebody who may be in danger, in 1 message'));
    expect(second).to.deep.equal(Array(2).fill('a spike in complaints: 36 an hour, 3 times the usual 12'));
    const alarms = [
      { key: 'danger', count: 14 },
      { key: 'spike complaints', count: 240, usual: 12 },
    ];
    const grown = raised.and(measure({ alarms }));
    expect(texts(grown)).to.deep.equal([
      [
        'somebody who may be in danger, in 1 message',
        'somebody who may be in danger, in 14 messages (1 when we first heard of it)',
      ],
      [
        'a spike in complaints: 36 an hour, 3 times the usual 12',
        'a spike in complaints: 240 an hour, 20 times the usual 12 (36 when we first heard of it)',
      ],
    ]);
    expect(texts(grown, 'nl')[0]![1]).to.include('in 14 berichten (1 toen wij het voor het eerst hoorden)');
    const waited = given(ready, heard({ count: 3 })).and(measure({ alarms: [{ key: 'danger', count: 1 }] }));
    const [left] = texts(waited);
    expect(left).to.deep.equal([
      'somebody who may be in danger, in 3 messages',
      'somebody who may be in danger, in 3 messages; 1 waits now',
    ]);
    expect(texts(waited, 'nl')[0]![1]).to.include('in 3 berichten; nu wacht er 1');
    const done = waited.and(measure({ alarms: [{ key: 'danger', count: 0 }] }));
    expect(texts(done)[0]![1]).to.include('in 3 messages; nobody waits now');
    const more = alarms.map((one) => ({ ...one, count: 500 }));
    grown.when(after(2, measure({ alarms: more }))).then('ListeningMeasured');
    expect(grown.when(after(2, measure({ alarms }))).entries, 'nothing new').to.deep.equal([]);
    const fewer = grown.when(after(2, measure({ alarms: [{ key: 'danger', count: 0 }] })));
    expect(texts(fewer)[0]![1], 'what was heard stays, with who waits').to.equal(
      'somebody who may be in danger, in 1 message; nobody waits now',
    );
    const seen = grown
      .and(measure({ alarms: [{ key: 'danger', count: 0 }] }))
      .and(act('webcare', 'SettleSignal', { signal: 'g1', what: 'Called all' }));
    expect(texts(seen)[0]![1], 'nobody counts on').to.equal('somebody who may be in danger, in 1 message');
    const settled = grown.and(act('webcare', 'SettleSignal', { signal: 'g1', what: 'Called all' }));
    expect(texts(settled.when(after(2, measure({ alarms: more }))))[0]![1], 'as it was when it was seen to').to.include(
      'in 14 messages',
    );
  });

  it('brings a press question into the press log, which sees to it', () => {
    const story = given(ready, heard({ sort: 'press', key: 'press' }));
    const offered = nextActions(story.library, story.state, story.at).map(({ remedy }) => remedy);
    expect(offered).to.deep.include({
      command: 'LogEnquiry',
      data: { signal: 'g1' },
      roles: [],
    });
    const log = act('webcare', 'LogEnquiry', {
      medium: 'Gazette',
      question: 'So?',
      deadlineAt: '2030-03-11T12:00:00.000Z',
      signal: 'g1',
    });
    expect(openSignals(story.when(log).then('EnquiryLogged', 'SignalSettled').state)).to.deep.equal([]);
  });

  it('never hides people behind a flood: five of a sort are open at most, and other sorts still come through', () => {
    const rumours = Array.from({ length: 9 }, (_, index) => heard({ sort: 'rumour', key: `rumour r-${index}` }));
    const flooded = given(team, ...rumours);
    expect(openSignals(flooded.state)).to.have.length(5);
    flooded.when(heard()).then('SignalRaised');
  });

  it('folds to the same state as it was decided to', () => {
    const story = given(team, measure(), spiking, heard(), settle);
    const entries: readonly Entry[] = story.entries;
    let seq = 0;
    const opened = given().state;
    expect(opened).to.not.have.any.keys('listening', 'signals');
    const refolded = entries.reduce<State | null>(
      (state, entry) =>
        fold(story.library.chart, 'incident', state, { seq: ++seq, at: story.at, by: 'x', entries: [entry] }),
      null,
    );
    expect(Object.values(refolded!.signals!).map(({ id, status }) => [id, status])).to.deep.equal(
      Object.values(story.state.signals!).map(({ id, status }) => [id, status]),
    );
    expect(refolded!.listening).to.deep.include({ mentions: 1000, visit: 1 });
  });
});
