import { expect } from 'chai';
import { nextStep } from '../../src/incident/remedy.js';
import { openDeadlines } from '../../src/incident/state.js';
import {
  act,
  after,
  acknowledgement,
  approved,
  attempt,
  given,
  memo,
  outcome,
  override,
  published,
  reach,
  ready,
  release,
  revise,
  sent,
  type Story,
} from '../support/given.js';

/** A memo of which nothing has left yet, and the job of one of its three readers. */
const released = given(ready, ...approved(memo), release());
const job = (contact: number): string => Object.keys(released.state.jobs)[contact - 1]!;
const statuses = ({ state }: Pick<Story, 'state'>): string[] => Object.values(state.jobs).map(({ status }) => status);
const settle = (nth: number, said: 'delivered' | 'resend' | 'abandon', by = 'lead') =>
  act(by, 'SettleDelivery', { job: job(nth), outcome: said, reason: 'Asked him' });
const minutesAfter = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString();

describe('sending', () => {
  it('is noted before it happens, and counted', () => {
    const { state } = released.when(attempt(job(1))).then({ type: 'SendAttempted', job: job(1) });
    expect(state.jobs[job(1)]).to.include({ status: 'attempted', attempts: 1 });
  });

  it('is not begun twice, and not for what was struck off', () => {
    released
      .and(attempt(job(1)))
      .when(attempt(job(1)))
      .then();
    released
      .and(act('lead', 'WithdrawMessage', { message: 'm1', reason: 'x' }))
      .when(attempt(job(1)))
      .then();
    released.when(attempt('99/0/nobody')).refused('ID_UNKNOWN');
    released.when(attempt('constructor')).refused('ID_UNKNOWN');
  });

  it('has an outcome once, and only after it was attempted', () => {
    released
      .and(...sent(job(1)))
      .when(outcome(job(1), 'failed'))
      .then();
    released.when(outcome(job(1), 'sent')).then();
    released.when(outcome('99/0/nobody', 'sent')).refused('ID_UNKNOWN');
  });

  it('publishes when the last is through and somebody has got it', () => {
    const two = released.and(...sent(job(1)), attempt(job(2)), outcome(job(2), 'failed'));
    expect(two.last.state).to.equal('released');
    two
      .and(attempt(job(3)))
      .when(outcome(job(3), 'failed'))
      .then('SendEnded', { type: 'MessagePublished', message: 'm1' });
  });

  it('publishes nothing that nobody got, or of which something is in doubt', () => {
    const failed = released.and(
      ...[1, 2].flatMap((nth) => [attempt(job(nth)), outcome(job(nth), 'failed')]),
      attempt(job(3)),
    );
    failed.when(outcome(job(3), 'failed')).then('SendEnded');
    const doubtful = released.and(...sent(job(1)), ...sent(job(2)), attempt(job(3)));
    doubtful.when(outcome(job(3), 'uncertain')).then('SendEnded');
  });
});

describe('a failure that may pass', () => {
  it('is tried again after 1, 5 and 15 minutes, and then left to a person', () => {
    let story = released;
    for (const wait of [1, 5, 15]) {
      story = story.and(attempt(job(1)));
      const ended = story
        .when(outcome(job(1), 'failed', true))
        .then({ type: 'SendEnded', result: 'failed', retryAt: minutesAfter(story.at, 1 + wait) });
      expect(ended.state.jobs[job(1)]).to.include({ status: 'owed', notBefore: minutesAfter(story.at, 1 + wait) });
      story = ended;
    }
    const last = story.and(attempt(job(1))).when(outcome(job(1), 'failed', true));
    expect(last.entries).to.deep.equal([
      { type: 'SendEnded', job: job(1), result: 'failed', detail: 'told by the test' },
    ]);
    expect(last.state.jobs[job(1)]).to.include({ status: 'failed', attempts: 4 });
  });

  it('that will not pass is not tried again', () => {
    const { state } = released
      .and(attempt(job(1)))
      .when(outcome(job(1), 'failed', false))
      .then({ type: 'SendEnded', result: 'failed' });
    expect(state.jobs[job(1)]!.status).to.equal('failed');
  });

  it('is not tried again once the text was taken back in the meantime', () => {
    const { state } = released
      .and(attempt(job(1)), act('lead', 'WithdrawMessage', { message: 'm1', reason: 'x' }))
      .when(outcome(job(1), 'failed', true))
      .then({ type: 'SendEnded', result: 'failed' });
    expect(statuses({ state })).to.deep.equal(['failed', 'struck', 'struck']);
  });
});

describe('a mail of which nobody knows whether it arrived', () => {
  const doubtful = released.and(attempt(job(1)), outcome(job(1), 'uncertain', true));

  it('is never sent again by itself', () => {
    expect(doubtful.state.jobs[job(1)]).to.include({ status: 'uncertain' });
    expect(doubtful.state.jobs[job(1)]).to.not.have.property('notBefore');
    doubtful.when(attempt(job(1))).then();
    doubtful
      .when(after(600, act('clock', 'PassDeadlines', {})))
      .entries.forEach(({ type }) => expect(type).to.not.equal('SendAttempted'));
  });

  it('is delivered, sent again or given up as a person says', () => {
    expect(
      doubtful.when(settle(1, 'delivered')).then({ type: 'DeliverySettled', outcome: 'delivered', reason: 'Asked him' })
        .state.jobs[job(1)]!.status,
    ).to.equal('sent');
    expect(doubtful.when(settle(1, 'resend')).then('DeliverySettled').state.jobs[job(1)]!.status).to.equal('owed');
    expect(doubtful.when(settle(1, 'abandon')).then('DeliverySettled').state.jobs[job(1)]!.status).to.equal('failed');
  });

  it('publishes the message when it was the last', () => {
    doubtful
      .and(...sent(job(2)), ...sent(job(3)))
      .when(settle(1, 'abandon'))
      .then('DeliverySettled', 'MessagePublished');
  });

  it('is settled by those who release, and only where there is doubt or failure', () => {
    doubtful.when(settle(1, 'delivered', 'legal')).refused('ROLE_NEEDED');
    doubtful.when(settle(2, 'resend')).refused('JOB_NOT_UNCERTAIN');
    doubtful
      .and(...sent(job(2)))
      .when(settle(2, 'resend'))
      .refused('JOB_NOT_UNCERTAIN');
    doubtful
      .when(act('lead', 'SettleDelivery', { job: '99/0/nobody', outcome: 'resend', reason: 'x' }))
      .refused('ID_UNKNOWN');
    released
      .and(attempt(job(1)), outcome(job(1), 'failed'))
      .when(settle(1, 'resend'))
      .then('DeliverySettled');
  });

  it('is not sent again once the text was taken back or is no longer right', () => {
    const withdrawn = doubtful.and(act('lead', 'WithdrawMessage', { message: 'm1', reason: 'x' }));
    withdrawn.when(settle(1, 'resend')).refused('MESSAGE_STATE');
    withdrawn.when(settle(1, 'abandon')).then('DeliverySettled');
    const stale = doubtful.and(revise('topic', { value: { en: 'x', nl: 'x' } }));
    const [reason] = stale.when(settle(1, 'resend')).refused('MESSAGE_STALE');
    expect(reason!.data).to.deep.equal({ fact: { en: 'what this is about', nl: 'waar dit over gaat' } });
    // Of what was struck off nothing is owed any more; whether the first arrived decides whether it is out.
    stale.when(settle(1, 'delivered')).then('DeliverySettled', 'MessagePublished', 'VoiceDiverged');
  });
});

describe('mail that is under way when the incident closes', () => {
  it('is sent to its end, and can still be settled', () => {
    const exits = released.library.playbook.stages.transparency.exit.map(({ id }) => override(id));
    const closed = released.and(
      attempt(job(1)),
      reach('transparency'),
      ...exits,
      act('lead', 'CloseIncident', { report: 'Over' }),
    );
    const ended = closed.and(outcome(job(1), 'uncertain'), ...sent(job(2)), ...sent(job(3)));
    ended.when(settle(1, 'delivered')).then('DeliverySettled', 'MessagePublished');
    closed.when(act('lead', 'DraftDue', {})).refused('CLOSED');
  });
});

describe('the next step of a mail', () => {
  const next = ({ library: { playbook }, state }: Story, message = 'm1') =>
    nextStep({ playbook, state }, state.messages[message]!);

  it('is to wait while it is on its way, and to settle what failed or is in doubt', () => {
    expect(next(released)).to.deep.equal([]);
    expect(next(released.and(...sent(job(1))))).to.deep.equal([]);
    const doubtful = released.and(...sent(job(1)), attempt(job(2)), outcome(job(2), 'uncertain'));
    expect(next(doubtful)).to.deep.equal([
      { command: 'SettleDelivery', data: { job: job(2) }, roles: ['chair', 'lead', 'spokesperson', 'webcare'] },
    ]);
    const other = doubtful.and(...approved({ ...memo, audience: 'partners' }), release('m2'));
    expect(next(other, 'm2')).to.deep.equal([]);
  });
});

describe('taking mail back', () => {
  it('strikes off whatever has not left', () => {
    const { state } = released
      .and(...sent(job(1)))
      .when(act('lead', 'WithdrawMessage', { message: 'm1', reason: 'Wrong list' }))
      .then('MessageWithdrawn');
    expect(statuses({ state })).to.deep.equal(['sent', 'struck', 'struck']);
  });
});

describe('deadlines that pass', () => {
  const pass = (minutes: number) => after(minutes, act('clock', 'PassDeadlines', {}));

  it('are noted once, with whoever must be told', () => {
    const { at, ...story } = given();
    expect(at).to.equal('2030-03-11T07:30:00.000Z');
    const late = given()
      .when(pass(15))
      .then(
        { type: 'DeadlineMissed', deadline: 'clock:acknowledge', dueAt: '2030-03-11T07:45:00.000Z' },
        { type: 'Escalated', clock: 'acknowledge', to: 'chair' },
      );
    expect(late.state.missed).to.deep.equal({
      'clock:acknowledge@2030-03-11T07:45:00.000Z': '2030-03-11T07:45:00.000Z',
    });
    late.when(pass(1)).then();
    late.when(pass(15)).then({ type: 'DeadlineMissed', deadline: 'clock:team' });
    expect(story.state.missed).to.deep.equal({});
  });

  it('are noted all at once after a long silence', () => {
    given().when(pass(120)).then('DeadlineMissed', 'Escalated', 'DeadlineMissed', 'DeadlineMissed', {
      type: 'Escalated',
      clock: 'holding',
      to: 'chair',
    });
  });

  it('are none before their time', () => {
    given().when(pass(14)).then();
  });

  it('are kept by a promised update, an enquiry, a promise, an override and a decision to watch', () => {
    const story = given(
      ready,
      ...published(acknowledgement),
      act('lead', 'LogEnquiry', { medium: 'Gazette', question: 'So?', deadlineAt: '2030-03-11T09:00:00Z' }),
      act('lead', 'MakePromise', { what: 'A report', dueAt: '2030-03-13T09:00:00Z', owner: 'Chris' }),
      act('chair', 'OverrideCriterion', { criterion: 'team-complete', reason: 'Ill' }),
      act('chair', 'Decide', { choice: 'monitor', options: ['a', 'b'], reason: 'x', reviewAt: '2030-03-11T12:00:00Z' }),
    );
    // To watch and not to answer also meets the clocks that wait for an answer.
    expect(openDeadlines(story.state).map(({ id }) => id)).to.deep.equal([
      'enquiry:e1',
      'review:o1',
      'look-again:d1',
      'update',
      'commitment:c1',
    ]);
    const { state } = story
      .when(after(60 * 24 * 3, act('clock', 'PassDeadlines', {})))
      .then(
        { type: 'DeadlineMissed', deadline: 'enquiry:e1' },
        { type: 'DeadlineMissed', deadline: 'review:o1' },
        { type: 'DeadlineMissed', deadline: 'look-again:d1' },
        { type: 'DeadlineMissed', deadline: 'update' },
        'CadenceMissed',
        { type: 'DeadlineMissed', deadline: 'commitment:c1' },
      );
    expect(state.chart.cadence).to.equal('overdue');
  });

  it('end when what they wait for has happened', () => {
    const story = given(
      ready,
      act('lead', 'LogEnquiry', { medium: 'Gazette', question: 'So?', deadlineAt: '2030-03-11T09:00:00Z' }),
      act('lead', 'AnswerEnquiry', { enquiry: 'e1', answer: 'No' }),
      act('lead', 'MakePromise', { what: 'A report', dueAt: '2030-03-13T09:00:00Z', owner: 'Chris' }),
      act('lead', 'KeepPromise', { commitment: 'c1', proof: 'There' }),
      act('chair', 'OverrideCriterion', { criterion: 'team-complete', reason: 'Ill' }),
      act('lead', 'ReviewOverride', { override: 'o1', upheld: true, reason: 'x' }),
      act('chair', 'Decide', { choice: 'monitor', options: ['a', 'b'], reason: 'x', reviewAt: '2030-03-11T12:00:00Z' }),
      act('chair', 'Decide', { choice: 'continue', options: ['a', 'b'], reason: 'x' }),
    );
    expect(openDeadlines(story.state).map(({ id }) => id)).to.deep.equal([]);
  });
});
