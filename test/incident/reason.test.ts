import { expect } from 'chai';
import { commandSchemas } from '../../src/incident/command.js';
import { danger, figuresWith } from '../support/listening.js';
import { reasonCodes, type ReasonCode } from '../../src/incident/reason.js';
import {
  act,
  withExit,
  acknowledgement,
  after,
  approve,
  approved,
  attempt,
  done,
  draft,
  fact,
  given,
  holding,
  hoursLater,
  memo,
  on,
  onDuty,
  outcome,
  post,
  override,
  published,
  reach,
  ready,
  release,
  revise,
  submit,
  team,
  whenOpening,
  type Outcome,
} from '../support/given.js';

const advance = act('lead', 'AdvanceStage', {});
const close = act('lead', 'CloseIncident', { report: 'Over' });
const other = { en: 'our other plan', nl: 'ons andere plan' };
const decide = (choice: 'pause' | 'monitor' | 'return') =>
  act('chair', 'Decide', { choice, options: ['a', 'b'], reason: 'x' });
const letter = { kind: 'open-letter', audience: 'public', channel: 'web' } as const;
const promise = act('lead', 'MakePromise', { what: 'A report', dueAt: hoursLater(3), owner: 'Chris' });
const keep = act('lead', 'KeepPromise', { commitment: 'c1', proof: 'x' });
const enquiry = act('lead', 'LogEnquiry', { medium: 'Gazette', question: 'So?', deadlineAt: hoursLater(3) });
const answer = act('lead', 'AnswerEnquiry', { enquiry: 'e1', answer: 'No' });
const edit = (source: string) => act('webcare', 'EditMessage', { message: 'm1', source });
const late = given(ready, reach('transparency'));

const called = on({ library: onDuty(['spokesperson', 'Sam']) }).given(act('lead', 'CallTeam', {}));
const comes = (by: string) => act(by, 'AcknowledgeCall', { call: 'k1', answer: 'coming' });

/** Asks for the cadence at the exit of listening; no shipped playbook does. */
const cadenced = withExit('cadence-kept');

const measured = (change: Parameters<typeof figuresWith>[0] = {}) =>
  act('ear', 'MeasureListening', { figures: figuresWith(change) });
const listening = given(ready, measured());
const settle = act('webcare', 'SettleSignal', { signal: 'g1', what: 'Called her' });

/** One way to meet with each reason. */
const ways: { readonly [code in ReasonCode]: () => Outcome } = {
  APOLOGY_WEAK: () =>
    given(
      ready,
      reach('apologise'),
      draft({ kind: 'apology', audience: 'public', channel: 'web' }),
      edit('We are sorry if anyone was offended.'),
    ).when(advance),
  APPROVAL_MISSING: () => given(ready, draft(acknowledgement), submit()).when(release()),
  APPROVED_OTHER_TEXT: () =>
    given(ready, draft(acknowledgement), submit()).when(
      act('lead', 'ApproveMessage', { message: 'm1', hash: '0'.repeat(64) }),
    ),
  AUDIENCE_WAITS: () => given(ready, ...approved(letter)).when(release()),
  BASE_RESPONSE_MISSING: () => given(ready, ...approved(letter)).when(release()),
  CADENCE_OVERDUE: () =>
    on({ library: cadenced })
      .given(ready, ...published(acknowledgement), after(900, act('clock', 'PassDeadlines', {})))
      .when(advance),
  CALL_ANSWERED: () => called.and(comes('Sam')).when(comes('lead')),
  CHANNEL_WITHOUT_TEMPLATE: () => given(ready).when(draft({ ...acknowledgement, channel: 'document' })),
  CLOSED: () =>
    given(
      team,
      act('chair', 'Decide', { choice: 'monitor', options: ['a', 'b'], reason: 'x', reviewAt: hoursLater(9) }),
      close,
    ).when(promise),
  COMMITMENT_OPEN: () => late.and(promise).when(after(600, close)),
  COMMITMENT_SETTLED: () => given(team, promise, keep).when(keep),
  COMMITMENTS_FEW: () => given(ready, reach('apologise')).when(advance),
  CONCERNS_UNANSWERED: () => listening.when(advance),
  CONCERNS_UNCOUNTED: () => given(ready, measured({ counted: 300 })).when(advance),
  CONTACTS_MISSING: () =>
    on({ library: (one) => ({ ...one, contacts: [] }) })
      .given(ready, ...approved(memo))
      .when(release()),
  CONTRADICTION: () =>
    given(
      ready,
      reach('consistent-messaging'),
      ...approved(acknowledgement),
      release(),
      post(undefined, { text: 'The plan concerns 500 customers.' }),
    ).when(advance),
  CRITERION_HARD: () => given(team).when(override('first-facts')),
  CRITERION_NOT_ATTESTED: () => given(team).when(advance),
  CRITERION_UNKNOWN: () => given(team).when(override('no-such-thing')),
  DATE_PASSED: () => given(team).when({ ...promise, data: { ...promise.data, dueAt: hoursLater(-1) } }),
  DECISION_MISSING: () => late.when(close),
  DECISION_UNAVAILABLE: () => on({ playbook: 'rumour' }).given(team).when(decide('pause')),
  DENIAL_UNSUPPORTED: () =>
    given(team).when(
      act('chair', 'ChooseStrategy', { crisisType: 'rumour', evidence: 'none', strategy: 'deny', reason: 'x' }),
    ),
  DRAFTS_ALL_THERE: () => given(ready, act('webcare', 'DraftDue', {})).when(act('webcare', 'DraftDue', {})),
  ENQUIRY_OPEN: () => late.and(enquiry).when(close),
  ENQUIRY_SETTLED: () => given(team, enquiry, answer).when(answer),
  FACT_AHEAD: () => given(team).when(fact('topic', { asOf: hoursLater(3) })),
  FACT_CHANGED: () =>
    given(ready, revise('topic', { value: other })).when(revise('topic', { value: other, revision: 1 })),
  FACT_EXISTS: () => given(ready).when(fact('topic')),
  FACT_GAP: () => given(team).when(draft(acknowledgement)),
  FACT_NEW: () =>
    given(team).when(act('fact-owner', 'RecordFact', { key: 'rivals', value: 3, status: 'confirmed', source: 'x' })),
  FACT_OPEN: () =>
    on({ playbook: 'rumour' })
      .given(team)
      .when(act('chair', 'ChooseStrategy', { crisisType: 'rumour', evidence: 'provably-false', strategy: 'deny' })),
  FACT_TYPE: () => given(team).when(fact('topic', { value: 5 })),
  FACT_UNCHANGED: () => given(ready).when(revise('topic', { source: 'sample' })),
  FACTS_FEW: () => given(team).when(advance),
  FINDINGS_MISSING: () => given(team).when(decide('return')),
  FINDING: () => given(ready, draft(acknowledgement), edit('x'.repeat(281))).when(submit()),
  FOUR_EYES: () => given(ready, draft(acknowledgement, 'lead'), submit('m1', 'lead')).when(approve('lead')),
  ID_UNKNOWN: () => given(team).when(done('make-coffee')),
  JOB_NOT_UNCERTAIN: () =>
    given(ready, ...approved(memo), release()).when((state) =>
      act('lead', 'SettleDelivery', { job: Object.keys(state.jobs)[0]!, outcome: 'resend', reason: 'x' }),
    ),
  LANGUAGE_UNKNOWN: () => whenOpening({ languages: ['de'] }),
  LAST_COORDINATOR: () => given().when(act('lead', 'LeaveRole', { role: 'lead' })),
  LATER_STAGE_ONLY: () => given(ready, ...published(acknowledgement)).when(close),
  MEASURED_HERE: () =>
    listening.when(act('webcare', 'AttestCriterion', { criterion: 'concerns-counted', reason: 'Counted' })),
  MENTIONS_LOUD: () => late.and(measured()).when(close),
  MESSAGE_DUE: () => given(team).when(advance),
  MESSAGE_STALE: () =>
    given(ready, ...approved(acknowledgement), revise('next-update', { value: hoursLater(20) })).when(release()),
  MESSAGE_STATE: () => given(ready, draft(acknowledgement)).when(release()),
  NEXT_UPDATE_PASSED: () => given(ready, ...approved(acknowledgement)).when(after(900, release())),
  NEXT_UPDATE_UNOWNED: () =>
    given(
      ready,
      ...approved(acknowledgement),
      act('lead', 'LeaveRole', { role: 'spokesperson' }),
      act('lead', 'LeaveRole', { role: 'lead' }),
    ).when(release('m1', 'webcare')),
  NOBODY_ON_DUTY: () => given().when(act('lead', 'CallTeam', {})),
  NOT_THE_APPROVED_CHANNEL: () =>
    given(ready, ...approved(memo), release()).when(act('lead', 'ConfirmPosted', { message: 'm1', text: 'x' })),
  OUTLET_MISSING: () =>
    on({ library: (one) => ({ ...one, sendsMail: false }) })
      .given(ready, ...approved(memo))
      .when(release()),
  OVERRIDE_SETTLED: () => {
    const review = act('lead', 'ReviewOverride', { override: 'o1', upheld: true, reason: 'x' });
    return given(team, override('acknowledged'), review).when(review);
  },
  PLAN_RUNNING: () => given(ready, ...approved(letter)).when(release()),
  QUESTIONS_UNANSWERED: () =>
    on({ library: withExit('questions-answered', { by: ['webcare'] }) })
      .given(ready, measured())
      .when(advance),
  QUESTIONS_UNCOVERED: () => given(ready, reach('consistent-messaging'), measured()).when(advance),
  REASON_MISSING: () =>
    given(team).when(act('chair', 'ChooseStrategy', { crisisType: 'rumour', evidence: 'none', strategy: 'rebuild' })),
  REOPENING_UNDECLARED: () =>
    on({ library: (one) => ({ ...one, playbook: { ...one.playbook, reopens: [] } }) })
      .given(ready, reach('apologise'))
      .when(act('lead', 'ReopenStage', { cause: 'leak', reason: 'x' })),
  REVIEW_DATE_MISSING: () => given(team).when(decide('monitor')),
  ROLE_APART: () =>
    given(team, override('acknowledged')).when(
      act('chair', 'ReviewOverride', { override: 'o1', upheld: true, reason: 'x' }),
    ),
  ROLE_HELD: () => given(team).when(act('lead', 'AssignRole', { role: 'lead', person: 'Zoe', ifVacant: true })),
  ROLE_MISSING: () => given().when(advance),
  ROLE_NEEDED: () => given(team).when({ ...advance, by: 'stranger' }),
  SIGNAL_SETTLED: () => given(team, act('ear', 'RaiseSignal', danger), settle).when(settle),
  STAGE_NOT_HERE: () => late.when(advance),
  STAND_DOWN_UNDECIDED: () => given(team).when(close),
  STRATEGY_MISSING: () => given(ready, reach('apologise')).when(advance),
  TASK_OPEN: () => given(ready, ...approved(holding)).when(release()),
  TASK_SETTLED: () => given(team, done('press-log')).when(done('press-log')),
  TEAM_CALLED: () => given(team).when(act('lead', 'CallTeam', {})),
  TEXT_CHANGED: () =>
    given(ready, draft(acknowledgement), edit('x')).when(
      act('webcare', 'EditMessage', { message: 'm1', source: 'y', hash: '0'.repeat(64) }),
    ),
  UNCHANGED: () => given(team).when(act('lead', 'AssignRole', { role: 'lead', person: 'Lena' })),
  VALUE_MISSING: () => given(team).when(fact('topic', { value: null })),
  VOICE_DIVERGING: () =>
    given(ready, ...published(acknowledgement), reach('consistent-messaging'), revise('topic', { value: other })).when(
      advance,
    ),
};

describe('every reason', () => {
  for (const [code, way] of Object.entries(ways)) {
    it(`${code} is met with somewhere, and its remedies are commands that there are`, () => {
      const told = way().reasons.filter((reason) => reason.code === code);
      expect(told).to.not.deep.equal([]);
      for (const { data, remedies, criterion, strength } of told) {
        expect(JSON.parse(JSON.stringify(data))).to.deep.equal(data);
        expect(strength === undefined).to.equal(criterion === undefined && code !== 'FOUR_EYES');
        for (const remedy of remedies) {
          const { shape } = commandSchemas[remedy.command];
          expect(Object.keys(shape), remedy.command).to.include.members(Object.keys(remedy.data));
        }
      }
    });
  }

  it('is known as one of content or of state', () => {
    expect(Object.keys(ways).sort()).to.deep.equal(Object.keys(reasonCodes).sort());
    expect(new Set(Object.values(reasonCodes))).to.deep.equal(new Set(['content', 'state']));
  });
});

describe('a criterion that is met', () => {
  it('gives no reasons: the cadence, as long as nothing promised is late', () => {
    on({ library: cadenced }).given(ready).when(advance).then('StageAdvanced');
    on({ library: cadenced })
      .given(ready, ...published(acknowledgement))
      .when(advance)
      .then('StageAdvanced');
  });

  it('and the one that is late says since when', () => {
    const [overdue] = ways.CADENCE_OVERDUE().reasons;
    expect(overdue!.data).to.deep.equal({ dueAt: hoursLater(12) });
  });

  it('and one that is not names what it is about', () => {
    const [task] = ways.TASK_OPEN().reasons.filter(({ code }) => code === 'TASK_OPEN');
    expect(task!.data).to.deep.equal({
      task: { en: 'Stop all campaigns and scheduled posts', nl: 'Stop alle campagnes en geplande berichten' },
    });
  });
});

describe('remedies', () => {
  it('of a soft criterion end with passing over it, those of a hard one never', () => {
    for (const way of Object.values(ways)) {
      for (const { strength, remedies } of way().reasons) {
        const passing = remedies.some(({ command }) => command === 'OverrideCriterion');
        if (strength !== undefined) expect(passing).to.equal(strength === 'soft');
        if (passing) expect(remedies.at(-1)!.command).to.equal('OverrideCriterion');
      }
    }
  });

  it('lead on: the memo that nobody got can be settled', () => {
    const english = on({ open: { languages: ['en'] } }).given(ready, ...approved(memo), release());
    const failed = english.and((state) =>
      Object.keys(state.jobs).flatMap((id) => [attempt(id), outcome(id, 'failed')]),
    );
    const told = failed.when(advance).reasons.find(({ criterion }) => criterion === 'staff-told')!;
    expect(told.remedies[0]).to.deep.include({ command: 'SettleDelivery' });
  });
});
