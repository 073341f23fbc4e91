import { expect } from 'chai';
import type { Library } from '../../src/incident/library.js';
import type { Preapproval } from '../../src/message/people.js';
import { templateSet } from '../../src/message/template.js';
import {
  act,
  acknowledgement,
  after,
  apology,
  approve,
  approved,
  done,
  draft,
  fact,
  facts,
  given,
  holding,
  hoursLater,
  memo,
  on,
  override,
  people,
  post,
  published,
  ready,
  release,
  revise,
  submit,
  team,
  Story,
} from '../support/given.js';
import { library } from '../support/library.js';

const edit = (source: string, by = 'webcare') => act(by, 'EditMessage', { message: 'm1', source });
const withdrawPlan = act('chair', 'Decide', {
  choice: 'withdraw',
  options: ['Do it', 'Leave it'],
  reason: 'Trust comes first',
});

describe('asking for approval', () => {
  it('is for writers and for drafts', () => {
    given(ready, draft(acknowledgement)).when(submit()).then({ type: 'MessageSubmitted', message: 'm1' });
    given(ready, draft(acknowledgement)).when(submit('m1', 'legal')).refused('ROLE_NEEDED');
    given(ready, draft(acknowledgement), submit()).when(submit()).refused('MESSAGE_STATE');
    given(ready).when(submit('m1')).refused('ID_UNKNOWN');
  });

  it('is enough where nobody has to approve', () => {
    const free = (one: Library) => ({ ...one, playbook: { ...one.playbook, approvals: [] } });
    on({ library: free })
      .given(ready, draft(acknowledgement))
      .when(submit())
      .then('MessageSubmitted', { type: 'MessageApproved', message: 'm1' });
  });

  it('is refused for a text that no longer fits its channel', () => {
    const [finding] = given(ready, draft(acknowledgement), edit('word '.repeat(60)))
      .when(submit('m1'))
      .refused('FINDING');
    expect(finding!.data).to.include({ rule: 'too-long', line: 1, column: 1, count: 300, limit: 280 });
  });

  it('is not hindered by what is only advice', () => {
    given(ready, draft(acknowledgement), edit('A hidden \u200Bcharacter.')).when(submit('m1')).then('MessageSubmitted');
  });
});

describe('approval', () => {
  it('by all who must makes a text approved', () => {
    given(ready, draft(acknowledgement), submit())
      .when(approve('lead'))
      .then(
        { type: 'ApprovalGiven', message: 'm1', roles: ['lead'], preapproved: false },
        { type: 'MessageApproved', message: 'm1' },
      );
  });

  it('by one of two leaves it waiting for the other', () => {
    const story = given(ready, draft(apology), submit());
    const half = story.when(approve('legal')).then({ type: 'ApprovalGiven', roles: ['legal'] });
    expect(half.last.state).to.equal('submitted');
    half.when(approve('chair')).then({ type: 'ApprovalGiven', roles: ['chair'] }, 'MessageApproved');
    half.when(approve('legal')).refused('ROLE_NEEDED');
  });

  it('counts in every role that a person holds', () => {
    given(ready, act('lead', 'AssignRole', { role: 'legal', person: 'Chris' }), draft(apology), submit())
      .when(approve('chair'))
      .then({ type: 'ApprovalGiven', roles: ['chair', 'legal'] }, 'MessageApproved');
  });

  it('needs more roles when it is graver', () => {
    const [reason] = given(
      ready,
      act('lead', 'ChangeSeverity', { severity: 'critical', reason: 'x' }),
      draft(holding),
      submit(),
      approve('lead'),
      done('stop-campaigns'),
    )
      .when(release('m1'))
      .refused('APPROVAL_MISSING');
    expect(reason!.data).to.deep.equal({ roles: ['chair'] });
    expect(reason!.remedies[0]).to.deep.include({ command: 'ApproveMessage', roles: ['chair'] });
  });

  it('is complete when the matter becomes lighter and nobody is missing any more', () => {
    const story = given(
      ready,
      act('lead', 'ChangeSeverity', { severity: 'critical', reason: 'x' }),
      draft(holding),
      submit(),
      approve('lead'),
    );
    const { state } = story
      .when(act('lead', 'ChangeSeverity', { severity: 'minor', reason: 'It was little' }))
      .then('SeverityChanged', { type: 'MessageApproved', message: 'm1' });
    expect(state.messages['m1']!.state).to.equal('approved');
  });

  it('is short of one when the matter becomes graver, also for a text that had all', () => {
    const graver = given(
      ready,
      done('stop-campaigns'),
      ...approved(holding),
      act('lead', 'ChangeSeverity', { severity: 'critical', reason: 'On television' }),
    );
    expect(graver.last.state).to.equal('approved');
    graver.when(release()).refused('APPROVAL_MISSING');
    const { state } = graver.when(approve('chair')).then({ type: 'ApprovalGiven', roles: ['chair'] });
    expect(state.messages['m1']!.state).to.equal('approved');
    graver.and(approve('chair')).when(release()).then('MessageReleased');
    graver.and(approve('chair')).when(approve('chair')).refused('MESSAGE_STATE');
  });

  it('is bound to the very text that was read', () => {
    const story = given(ready, draft(acknowledgement), submit());
    const { hash } = story.last;
    story
      .and(edit('Other words.'), submit())
      .when(act('lead', 'ApproveMessage', { message: 'm1', hash }))
      .refused('APPROVED_OTHER_TEXT');
  });

  it('is not for drafts, strangers, or texts that are not there', () => {
    given(ready, draft(acknowledgement)).when(approve('lead')).refused('MESSAGE_STATE');
    given(ready, draft(acknowledgement), submit()).when(approve('legal')).refused('ROLE_NEEDED');
    given(ready)
      .when(act('lead', 'ApproveMessage', { message: 'm1', hash: '0'.repeat(64) }))
      .refused('ID_UNKNOWN');
    given(ready, ...approved(acknowledgement))
      .when(approve('lead'))
      .refused('MESSAGE_STATE');
  });

  it('is taken away by sending the text back, which only approvers may', () => {
    const reject = (by: string) => act(by, 'RejectMessage', { message: 'm1', reason: 'Too cheerful' });
    const { state } = given(ready, ...approved(acknowledgement))
      .when(reject('lead'))
      .then({ type: 'MessageRejected', message: 'm1', reason: 'Too cheerful' });
    expect(state.messages['m1']).to.deep.include({ state: 'draft', approvals: [] });
    given(ready, draft(acknowledgement), submit()).when(reject('lead')).then('MessageRejected');
    given(ready, draft(acknowledgement), submit()).when(reject('legal')).refused('ROLE_NEEDED');
    given(ready, draft(apology), submit()).when(reject('legal')).then('MessageRejected');
    given(ready, draft(acknowledgement)).when(reject('lead')).refused('MESSAGE_STATE');
  });
});

describe('the four eyes', () => {
  const own = given(ready, draft(acknowledgement, 'lead'), submit('m1', 'lead'));

  it('keep people from approving their own words', () => {
    const [reason] = own.when(approve('lead')).refused('FOUR_EYES');
    expect(reason).to.deep.include({
      criterion: 'four-eyes',
      strength: 'soft',
      data: { author: 'Lena' },
      remedies: [
        { command: 'OverrideCriterion', data: { criterion: 'four-eyes', message: 'm1' }, roles: ['chair', 'lead'] },
      ],
    });
  });

  it('are passed over, for this text, by somebody who decides, with a reason', () => {
    own.and(override('four-eyes', 'm1')).when(approve('lead')).then('ApprovalGiven', 'MessageApproved');
    own.and(override('four-eyes')).when(approve('lead')).then('ApprovalGiven', 'MessageApproved');
    own.and(draft(holding), override('four-eyes', 'm2')).when(approve('lead', 'm1')).refused('FOUR_EYES');
  });

  it('are not passed over by the author himself, whether for this text, for all, or before it was his', () => {
    const mine = (message?: string) =>
      act('lead', 'OverrideCriterion', { criterion: 'four-eyes', reason: 'x', ...(message ? { message } : {}) });
    own.when(mine('m1')).refused('ROLE_APART');
    own.and(mine()).when(approve('lead')).refused('FOUR_EYES');
    given(ready, draft(acknowledgement), mine('m1'), edit('Now it is mine.', 'lead'), submit())
      .when(approve('lead'))
      .refused('FOUR_EYES');
  });

  it('see again once the override has fallen in review', () => {
    own
      .and(override('four-eyes', 'm1'), act('lead', 'ReviewOverride', { override: 'o1', upheld: false, reason: 'No' }))
      .when(approve('lead'))
      .refused('FOUR_EYES');
    own
      .and(override('four-eyes', 'm1'), act('lead', 'ReviewOverride', { override: 'o1', upheld: true, reason: 'Yes' }))
      .when(approve('lead'))
      .then('ApprovalGiven', 'MessageApproved');
  });

  it('look at whoever changed the words last', () => {
    given(ready, draft(acknowledgement), edit('All of it is mine.', 'lead'), submit())
      .when(approve('lead'))
      .refused('FOUR_EYES');
  });

  it('pass over an override of an earlier visit to listening', () => {
    const later = given(
      ready,
      override('four-eyes'),
      ...[
        'team-complete',
        'acknowledged',
        'holding-statement-live',
        'staff-told',
        'concerns-counted',
        'concerns-answered',
      ].map((id) => override(id)),
      act('lead', 'AdvanceStage', {}),
      act('lead', 'ReopenStage', { cause: 'leak', reason: 'x' }),
    );
    later.and(draft(acknowledgement, 'lead'), submit('m1', 'lead')).when(approve('lead')).refused('FOUR_EYES');
  });
});

describe('a deputy', () => {
  it('approves while the role is vacant', () => {
    // Legal's deputy is the chair.
    const alone = given(
      ...['chair', 'webcare', 'fact-owner'].map((role) => act('lead', 'AssignRole', { role, person: people[role]! })),
      facts,
      draft(apology),
      submit(),
    );
    alone.when(approve('chair')).then({ type: 'ApprovalGiven', roles: ['chair', 'legal'] }, 'MessageApproved');
  });

  it('approves after the holder has been silent for as long as the playbook allows, and not a minute sooner', () => {
    const waiting = given(ready, draft(apology), submit());
    waiting.when(after(19, approve('chair'))).then({ type: 'ApprovalGiven', roles: ['chair'] });
    waiting
      .when(after(20, approve('chair')))
      .then({ type: 'ApprovalGiven', roles: ['chair', 'legal'] }, 'MessageApproved');
  });

  it('starts waiting anew when the text is submitted anew', () => {
    given(ready, draft(apology), submit(), after(60, edit('Subject: Sorry\n\nWe are sorry.')), submit())
      .when(after(19, approve('chair')))
      .then({ type: 'ApprovalGiven', roles: ['chair'] });
  });

  it('who did not get the role may send the text back too', () => {
    given(ready, draft({ ...apology }), submit())
      .when(after(25, act('chair', 'RejectMessage', { message: 'm1', reason: 'x' })))
      .then('MessageRejected');
  });
});

describe('a text approved in peacetime', () => {
  const templateHash = library('contested-plan').templates.get('en/holding-statement/web')!.hash;
  const approval: Preapproval = {
    playbook: 'contested-plan',
    kind: 'holding-statement',
    audience: 'public',
    channel: 'web',
    language: 'en',
    templateHash,
    author: 'Wim',
    approver: 'Lex',
    approvedAt: '2030-01-01T09:00:00.000Z',
    expiresAt: hoursLater(12),
  };
  const night = (change: Partial<Preapproval> = {}) =>
    on({ openedBy: 'Nora', library: (one) => ({ ...one, preapprovals: [{ ...approval, ...change }] }) }).given(
      ...['organisation', 'topic', 'what-happened', 'next-update']
        .map((key) => fact(key))
        .map((step): typeof step => (state, shelved) => ({
          ...(
            step as (
              s: typeof state,
              l: typeof shelved,
            ) => { by: string; type: 'RecordFact'; data: object; afterMin: number }
          )(state, shelved),
          by: 'Nora',
        })),
      draft(holding, 'Nora'),
    );

  it('is let go by one duty officer, alone, within the quarter', () => {
    const story = night()
      .when(submit('m1', 'Nora'))
      .then('MessageSubmitted', { type: 'ApprovalGiven', roles: ['lead'], preapproved: true }, 'MessageApproved');
    const out = story.and({ ...done('stop-campaigns'), by: 'Nora' }, release('m1', 'Nora'));
    expect(Date.parse(out.at) - Date.parse(out.state.openedAt)).to.be.below(15 * 60_000);
    expect(out.last.state).to.equal('released');
  });

  it('counts no more once its words were changed', () => {
    night().and(edit('Other words about {{topic}}.', 'Nora')).when(submit('m1', 'Nora')).then('MessageSubmitted');
  });

  it('counts no more once it has expired, also in the middle of the night', () => {
    night({ expiresAt: hoursLater(-1) })
      .when(submit('m1', 'Nora'))
      .then('MessageSubmitted');
    expect(night({ expiresAt: hoursLater(-1) }).state.preapprovals).to.deep.equal([]);
    night({ expiresAt: hoursLater(0.5) })
      .when(after(60, submit('m1', 'Nora')))
      .then('MessageSubmitted');
  });

  it('counts no more once its template is another one', () => {
    night({ templateHash: '0'.repeat(64) })
      .when(submit('m1', 'Nora'))
      .then('MessageSubmitted');
    const changed = (one: Library) => ({
      ...one,
      templates: templateSet({ ...one.templates.sources, 'en/partials/what-we-know': 'We know: {{what-happened}}' }),
    });
    expect(changed(library('contested-plan')).templates.get('en/holding-statement/web')!.hash).to.not.equal(
      templateHash,
    );
  });

  it('counts for its own playbook, kind, audience, channel and language alone', () => {
    for (const change of [{ kind: 'acknowledgement' }, { audience: 'press' }, { channel: 'x' }, { language: 'nl' }]) {
      night(change).when(submit('m1', 'Nora')).then('MessageSubmitted');
    }
    expect(night({ playbook: 'rumour' }).state.preapprovals).to.deep.equal([]);
  });

  it('stays approved for an incident that found it when it opened, whatever is done to the list since', () => {
    const story = night();
    expect(story.state.preapprovals).to.deep.equal([approval]);
  });
});

describe('release', () => {
  it('of an approved text leaves it to be posted by hand, or owes a mail to each contact', () => {
    given(ready, ...approved(acknowledgement))
      .when(release())
      .then({ type: 'MessageReleased', message: 'm1', by: 'hand', recipients: [] });
    const { state } = given(ready, ...approved(memo))
      .when(release())
      .then({ type: 'MessageReleased', by: 'email', recipients: ['staff-en-1', 'staff-en-2', 'staff-en-3'] });
    const [job] = Object.values(state.jobs);
    expect(job).to.deep.equal({
      id: `${state.version}/0/staff-en-1`,
      message: 'm1',
      contact: 'staff-en-1',
      status: 'owed',
      hash: state.messages['m1']!.hash,
      attempts: 0,
    });
  });

  it('is for those who release, and for approved texts', () => {
    given(ready, ...approved(acknowledgement))
      .when(release('m1', 'legal'))
      .refused('ROLE_NEEDED');
    given(ready, draft(acknowledgement)).when(release()).refused('MESSAGE_STATE');
    given(ready, draft(acknowledgement), submit()).when(release()).refused('APPROVAL_MISSING');
    given(ready).when(release('m1')).refused('ID_UNKNOWN');
  });

  it('looks once more whether the text is the one that was approved', () => {
    const story = given(ready, ...approved(acknowledgement));
    const forged = { ...story.state, messages: { m1: { ...story.last, text: `${story.last.text} ` } } };
    new Story(story.library, forged, story.at, []).when(release()).refused('APPROVED_OTHER_TEXT');
  });

  it('is refused where the time that it promises has passed, or was moved since', () => {
    const [passed] = given(ready, ...approved(acknowledgement))
      .when(after(13 * 60, release()))
      .refused('NEXT_UPDATE_PASSED');
    expect(passed!.remedies.map(({ command }) => command)).to.deep.equal(['ReviseFact', 'EditMessage']);
    const moved = given(ready, ...approved(acknowledgement), revise('next-update', { value: hoursLater(20) }));
    const [stale] = moved.when(release()).refused('MESSAGE_STALE');
    expect(stale!.remedies[0]).to.deep.include({ command: 'EditMessage' });
    moved
      .and((state) => edit(state.messages['m1']!.source), submit(), approve('lead'))
      .when(release())
      .then('MessageReleased');
  });

  it('is refused where a fact in it can no longer be said, also when the change was not material', () => {
    const [gap] = given(ready, ...approved(acknowledgement), revise('topic', { publishable: false, material: false }))
      .when(release())
      .refused('FACT_GAP');
    expect(gap!.data).to.include({ key: 'topic', why: 'unpublishable' });
  });

  it('of mail is refused where there is nobody to write to, or nothing to write with', () => {
    const lonely = on({
      library: (one) => ({ ...one, contacts: one.contacts.filter(({ language }) => language === 'nl') }),
    });
    const [reason] = lonely
      .given(ready, ...approved(memo))
      .when(release())
      .refused('CONTACTS_MISSING');
    expect(reason!.data).to.deep.include({ id: 'staff', language: 'en' });
    on({ library: (one) => ({ ...one, sendsMail: false }) })
      .given(ready, ...approved(memo))
      .when(release())
      .refused('OUTLET_MISSING');
  });

  it('of mail in an exercise without contacts writes to somebody who stands for them, and needs no mail server', () => {
    on({ open: { mode: 'exercise' }, library: (one) => ({ ...one, contacts: [], sendsMail: false }) })
      .given(ready, ...approved(memo))
      .when(release())
      .then({ type: 'MessageReleased', recipients: ['exercise-staff'] });
  });
});

describe('the gates', () => {
  const letter = { kind: 'open-letter', audience: 'public', channel: 'web' } as const;

  it('tell all that forbids a release at once, each with its criterion and remedies', () => {
    const reasons = given(ready, ...approved(letter))
      .when(release())
      .refused('BASE_RESPONSE_MISSING', 'TASK_OPEN', 'PLAN_RUNNING', 'AUDIENCE_WAITS');
    expect(reasons.map(({ criterion, strength }) => [criterion, strength])).to.deep.equal([
      ['practical-words-first', 'hard'],
      ['campaigns-stopped', 'soft'],
      ['plan-decided-before-apology', 'soft'],
      ['who-hears-first', 'soft'],
    ]);
    expect(reasons[1]!.remedies.map(({ command }) => command)).to.deep.equal(['CompleteTask', 'OverrideCriterion']);
    expect(reasons[0]!.remedies.map(({ command }) => command)).to.not.include('OverrideCriterion');
  });

  it('open when what they ask for has happened', () => {
    given(ready, done('stop-campaigns'), withdrawPlan, ...published(holding), ...published(memo), ...approved(letter))
      .when(release())
      .then('MessageReleased');
  });

  it('open when the plan goes on for a reason that was given', () => {
    const goOn = act('chair', 'Decide', { choice: 'continue', options: ['Go on', 'Stop'], reason: 'It is sound' });
    const monitor = act('chair', 'Decide', {
      choice: 'monitor',
      options: ['a', 'b'],
      reason: 'x',
      reviewAt: hoursLater(9),
    });
    const base = given(ready, done('stop-campaigns'), ...published(holding), ...published(memo), ...approved(letter));
    base.when(release()).refused('PLAN_RUNNING');
    base.and(monitor).when(release()).refused('PLAN_RUNNING');
    base.and(goOn).when(release()).then('MessageReleased');
  });

  it('count those to whom a mail is on its way as told', () => {
    const base = given(
      ready,
      done('stop-campaigns'),
      withdrawPlan,
      ...published(holding),
      ...approved(memo),
      ...approved(letter),
    );
    base.when(release('m3')).refused('AUDIENCE_WAITS');
    base.and(release('m2')).when(release('m3')).then('MessageReleased');
  });

  it('that are soft open for one message, or for all, by an override', () => {
    const base = given(
      ready,
      withdrawPlan,
      ...published(acknowledgement),
      ...published(memo),
      ...approved(letter),
      ...approved({ ...letter, channel: 'document' }),
    );
    base.and(override('campaigns-stopped', 'm3')).when(release('m3')).then('MessageReleased');
    base.and(override('campaigns-stopped', 'm3')).when(release('m4')).refused('TASK_OPEN');
    base.and(override('campaigns-stopped')).when(release('m4')).then('MessageReleased');
  });

  it('never let a story about us out before the practical words, whoever wants to', () => {
    const [reason] = given(ready).when(override('practical-words-first')).refused('CRITERION_HARD');
    expect(reason!.data['strength']).to.equal('hard');
  });

  it('keep the order in which people hear it', () => {
    // Staff come before the public; what is only sent when asked does not make anybody wait.
    const rumour = on({ playbook: 'rumour' }).given(ready, done('stop-campaigns'), ...published(acknowledgement));
    const correction = { kind: 'correction', audience: 'public', channel: 'x' } as const;
    const reasons = rumour
      .and(...approved(correction))
      .when(release())
      .refused('AUDIENCE_WAITS', 'AUDIENCE_WAITS', 'AUDIENCE_WAITS');
    expect(reasons.map(({ data }) => (data['audience'] as { en: string }).en)).to.deep.equal([
      'People whom it may affect or endanger',
      'Staff',
      'Business customers and partners, such as shops',
    ]);
    expect(reasons[0]!.remedies[0]).to.deep.include({
      command: 'DraftMessage',
      data: { kind: 'holding-statement', audience: 'affected', channel: 'web', language: 'en' },
    });
    // Those who come first wait for nobody.
    rumour
      .and(...approved({ ...correction, audience: 'affected', channel: 'web' }))
      .when(release())
      .then('MessageReleased');
    const told = rumour.and(
      ...published({ ...holding, audience: 'affected' }),
      ...published(memo),
      ...published({ ...holding, audience: 'partners', channel: 'email' }),
    );
    told
      .and(...approved(correction))
      .when(release())
      .then('MessageReleased');
  });

  it('ask somebody to watch the time that is promised', () => {
    const unowned = given(
      ready,
      ...approved(acknowledgement),
      act('lead', 'LeaveRole', { role: 'spokesperson' }),
      act('chair', 'LeaveRole', { role: 'lead' }),
    );
    const [reason] = unowned.when(release('m1', 'webcare')).refused('NEXT_UPDATE_UNOWNED');
    expect(reason!.remedies.map(({ command }) => command)).to.deep.equal([
      'AssignRole',
      'AssignRole',
      'OverrideCriterion',
    ]);
  });

  it('deny nothing while a fact that matters is open', () => {
    const rumour = on({ playbook: 'rumour' }).given(
      ready,
      done('stop-campaigns'),
      ...published(acknowledgement),
      ...approved({ kind: 'correction', audience: 'affected', channel: 'web' }),
      revise('people-harmed', { status: 'unknown', material: false }),
    );
    rumour.when(release('m2')).refused('FACT_OPEN');
    rumour.when(override('no-denial-without-facts')).refused('CRITERION_HARD');
  });
});

describe('posting by hand', () => {
  it('publishes, and is compared with what was approved as the eye reads it', () => {
    given(ready, ...approved(acknowledgement), release())
      .when(post('m1', { url: 'https://x.example/1' }))
      .then(
        { type: 'MessagePosted', faithful: true, url: 'https://x.example/1' },
        'MessagePublished',
        'UpdatePromised',
        { type: 'ClockMet', clock: 'acknowledge' },
        { type: 'ClockStarted', clock: 'staff' },
      );
    const story = given(
      ready,
      draft(acknowledgement),
      edit('Een cafe\u0301 sluit.\nTot morgen.'),
      submit('m1'),
      approve('lead'),
      release(),
    );
    story
      .when(post('m1', { text: '  Een café  sluit. Tot\u00A0morgen.\n' }))
      .then({ type: 'MessagePosted', faithful: true }, 'MessagePublished', 'ClockMet', 'ClockStarted');
    story
      .when(post('m1', { text: 'Een café sluit. Tot morgen' }))
      .then(
        { type: 'MessagePosted', faithful: false },
        'MessagePublished',
        'VoiceDiverged',
        'ClockMet',
        'ClockStarted',
      );
  });

  it('of other words makes the voice diverge until it is mended', () => {
    const wrong = given(ready, ...approved(acknowledgement), release(), post('m1', { text: 'Nothing is going on!' }));
    expect(wrong.state.chart.voice).to.equal('diverging');
    expect(wrong.last.deviation).to.equal('Nothing is going on!');
    const mended = wrong.when(post('m1')).then({ type: 'MessagePosted', faithful: true }, 'VoiceAligned');
    expect(mended.last.deviation).to.equal(null);
  });

  it('is recorded also when a fact changed between letting go and posting: it stands there', () => {
    const crossed = given(ready, ...approved(acknowledgement), release());
    const posted = crossed.last.text;
    const taken = crossed.and(revise('topic', { value: { en: 'another plan', nl: 'een ander plan' } }));
    expect(taken.last.state).to.equal('draft');
    const told = taken
      .when(post('m1', { text: posted }))
      .then(
        { type: 'MessagePosted', faithful: false },
        'MessagePublished',
        'UpdatePromised',
        'VoiceDiverged',
        { type: 'ClockMet', clock: 'acknowledge' },
        { type: 'ClockStarted', clock: 'staff' },
      );
    expect(told.last.deviation).to.equal(posted);
  });

  it('is only for what was released, on channels where people post, by those who release', () => {
    given(ready, ...approved(acknowledgement))
      .when(post('m1'))
      .refused('MESSAGE_STATE');
    given(ready, ...approved(memo), release())
      .when(post('m1'))
      .refused('NOT_THE_APPROVED_CHANNEL');
    given(ready, ...approved(acknowledgement), release())
      .when((state) => ({ ...(post('m1') as (s: typeof state) => ReturnType<typeof act>)(state), by: 'Lex' }))
      .refused('ROLE_NEEDED');
    given(team)
      .when(act('lead', 'ConfirmPosted', { message: 'm1', text: 'x' }))
      .refused('ID_UNKNOWN');
  });
});
