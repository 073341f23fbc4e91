import { expect } from 'chai';
import { nextStep } from '../../src/incident/remedy.js';
import {
  act,
  acknowledgement,
  approved,
  apology,
  attempt,
  draft,
  done,
  fact,
  facts,
  given,
  holding,
  hoursLater,
  memo,
  outcome,
  published,
  reach,
  ready,
  release,
  revise,
  sent,
  submit,
  team,
  type Story,
} from '../support/given.js';

describe('a fact', () => {
  it('is recorded with the type, unit and label that the playbook gives it', () => {
    given(team)
      .when(fact('customers-reached', { value: 12 }))
      .then({
        type: 'FactRecorded',
        fact: {
          key: 'customers-reached',
          type: 'number',
          label: { en: 'how many customers the plan concerns', nl: 'hoeveel klanten het plan raakt' },
          unit: { en: 'customers', nl: 'klanten' },
          unitOne: { en: 'customer', nl: 'klant' },
          terms: {
            en: ['concern', 'concerns', 'concerned', 'plan', 'trial'],
            nl: ['raakt', 'betreft', 'betrokken', 'gaat om', 'plan', 'proef'],
          },
          status: 'confirmed',
          value: 12,
          publishable: true,
          source: 'sample',
          asOf: '2030-03-11T07:37:00.000Z',
          revision: 1,
          material: true,
        },
      });
  });

  it('of which the playbook does not know is described by whoever records it', () => {
    const unheard = { key: 'rivals', value: 3, status: 'confirmed', source: 'us' } as const;
    given(team)
      .when(act('fact-owner', 'RecordFact', unheard))
      .refused('FACT_NEW');
    given(team)
      .when(
        act('fact-owner', 'RecordFact', {
          ...unheard,
          type: 'number',
          label: { en: 'how many rivals', nl: 'hoeveel concurrenten' },
        }),
      )
      .then('FactRecorded');
  });

  it('is recorded once and revised after that', () => {
    const [reason] = given(team, fact('organisation')).when(fact('organisation')).refused('FACT_EXISTS');
    expect(reason!.remedies[0]).to.deep.include({ command: 'ReviseFact', roles: ['fact-owner'] });
    const [unknown] = given(team)
      .when(revise('organisation', { value: 'Bank' }))
      .refused('ID_UNKNOWN');
    expect(unknown!.remedies[0]).to.deep.include({ command: 'RecordFact' });
    given(team)
      .when(revise('constructor', { value: 'Bank' }))
      .refused('ID_UNKNOWN');
  });

  it('counts its revisions', () => {
    const story = given(
      team,
      fact('organisation'),
      revise('organisation', { value: 'Zuiderbank' }),
      revise('organisation', { value: 'Westerbank' }),
    );
    expect(story.state.facts['organisation']).to.include({ value: 'Westerbank', revision: 3, status: 'confirmed' });
  });

  it('is confirmed and withdrawn by who may confirm facts alone; that something is not known, anybody may say', () => {
    const by = (who: string, status: 'confirmed' | 'withdrawn' | 'unconfirmed' | 'unknown') =>
      act(who, 'RecordFact', {
        key: 'organisation',
        value: status === 'unknown' ? null : 'Bank',
        status,
        source: 'us',
      });
    given(team).when(by('webcare', 'confirmed')).refused('ROLE_NEEDED');
    given(team).when(by('webcare', 'withdrawn')).refused('ROLE_NEEDED');
    given(team).when(by('webcare', 'unconfirmed')).then('FactRecorded');
    given(team).when(by('webcare', 'unknown')).then('FactRecorded');
    given(team).when(by('stranger', 'unknown')).refused('ROLE_NEEDED');
  });

  it('has a value unless it is unknown, and then has none', () => {
    given(team)
      .when(fact('organisation', { value: null }))
      .refused('VALUE_MISSING');
    given(team)
      .when(fact('organisation', { value: null, status: 'unconfirmed' }))
      .refused('VALUE_MISSING');
    const story = given(team, fact('organisation'), revise('organisation', { status: 'unknown' }));
    expect(story.state.facts['organisation']!.value).to.equal(null);
  });

  it('keeps its value where a revision names none', () => {
    const story = given(team, fact('organisation'), revise('organisation', { status: 'withdrawn' }));
    expect(story.state.facts['organisation']).to.include({ value: 'Noorderbank', status: 'withdrawn' });
  });

  it('is refused where the value is not of its type', () => {
    const [reason] = given(team)
      .when(fact('organisation', { value: 5 }))
      .refused('FACT_TYPE');
    expect(reason!.data['type']).to.equal('name');
    given(team)
      .when(fact('customers-reached', { value: '1.900.000' }))
      .refused('FACT_TYPE');
    given(team)
      .when(fact('next-update', { value: '2026-02-30T10:00:00Z' }))
      .refused('FACT_TYPE');
    given(team)
      .when(fact('customers-reached', { value: Infinity }))
      .refused('FACT_TYPE');
    given(team)
      .when(fact('customers-reached', { value: NaN }))
      .refused('FACT_TYPE');
  });

  it('that is an instant is kept in one form, however it was written', () => {
    const at = (value: string) => given(team, fact('next-update', { value })).state.facts['next-update']!.value;
    expect(at('2030-03-11T19:30Z')).to.equal('2030-03-11T19:30:00.000Z');
    expect(at('2030-03-11T19:30:00Z')).to.equal('2030-03-11T19:30:00.000Z');
  });

  it('is not revised into itself', () => {
    given(team, fact('organisation'))
      .when(revise('organisation', { source: 'sample' }))
      .refused('FACT_UNCHANGED');
    given(team, fact('organisation'))
      .when(revise('organisation', { source: 'sample', asOf: hoursLater(-9) }))
      .then('FactRevised');
    given(team, fact('organisation'))
      .when(revise('organisation', { source: 'sample', publishable: false }))
      .then('FactRevised');
  });
});

describe('a second source', () => {
  const other = revise('true-story', { source: 'a second witness' });

  it('for what we say already voids nothing, and sends nobody back to listening', () => {
    given(ready, ...approved(acknowledgement))
      .when(revise('topic', { source: 'a second witness' }))
      .then('FactRevised');
    given(ready, ...published(acknowledgement), reach('consistent-messaging'))
      .when(other)
      .then('FactRevised');
  });

  it('counts where somebody says that it is material', () => {
    const story = given(ready, ...published(acknowledgement), reach('consistent-messaging'));
    const { entries } = story.when(revise('true-story', { source: 'a second witness', material: true }));
    expect(entries.map(({ type }) => type)).to.include('StageReopened');
  });
});

describe('drafts after a fact has changed', () => {
  it('are drafted again', () => {
    given(ready, draft(acknowledgement))
      .when(revise('topic', { value: { en: 'our other plan', nl: 'ons andere plan' } }))
      .then('FactRevised', { type: 'MessageRedrafted', message: 'm1', because: ['topic'] });
  });

  it('show the new value and its revision', () => {
    const { state } = given(
      ready,
      draft(acknowledgement),
      revise('topic', { value: { en: 'our other plan', nl: 'x' } }),
    );
    expect(state.messages['m1']!.text).to.contain('messages about our other plan.');
    expect(state.messages['m1']!.facts['topic']).to.equal(2);
  });

  it('keep the words of a person, with the new fact in them', () => {
    const edit = act('webcare', 'EditMessage', {
      message: 'm1',
      source: 'Hello. This is about {{topic}}; more at {{next-update}}.',
    });
    const { state } = given(
      ready,
      draft(acknowledgement),
      edit,
      revise('topic', { value: { en: 'our other plan', nl: 'x' } }),
    );
    expect(state.messages['m1']!.text).to.match(/^Hello\. This is about our other plan; more at \d+\.30 pm\.$/);
    expect(state.messages['m1']).to.include({ edited: true, author: 'Wim' });
  });

  it('keep their old words where the fact can no longer be said, and then are not let go', () => {
    const story = given(ready, draft(acknowledgement), revise('topic', { status: 'withdrawn' }));
    expect(story.last.text).to.contain('our plan for personal offers');
    const [gap] = story.when(submit()).refused('FACT_GAP');
    expect(gap!.data).to.include({ key: 'topic', why: 'withdrawn' });
  });

  it('are left alone where they do not use it', () => {
    given(ready, draft(acknowledgement))
      .when(revise('cause', { value: { en: 'x', nl: 'x' } }))
      .then('FactRevised');
  });

  it('name what is not known, and no longer once it is known', () => {
    const story = given(
      team,
      ...['organisation', 'topic', 'what-happened', 'next-update', 'page'].map((key) => fact(key)),
      fact('cause', { status: 'unknown', value: null }),
      draft(holding),
    );
    expect(story.last.text).to.match(/What we do not know yet\n- how it could come to this\n/);
    const known = story
      .when(revise('cause', { value: { en: 'Haste', nl: 'Haast' } }))
      .then('FactRevised', { type: 'MessageRedrafted', message: 'm1', because: ['cause'] });
    expect(known.last.text).to.not.contain('do not know yet');
    const shut = story
      .when(revise('cause', { status: 'unconfirmed', value: { en: 'x', nl: 'x' }, publishable: false }))
      .then('FactRevised', 'MessageRedrafted');
    expect(shut.last.text).to.not.contain('how it could come to this');
  });

  it('name a second thing that is not known as soon as it is recorded', () => {
    const story = given(
      team,
      ...['organisation', 'topic', 'what-happened', 'next-update'].map((key) => fact(key)),
      draft(holding),
    );
    expect(story.last.text).to.not.contain('do not know yet');
    const told = story
      .when(fact('customers-reached', { status: 'unknown', value: null }))
      .then('FactRecorded', 'MessageRedrafted');
    expect(told.last.text).to.contain('- how many customers the plan concerns');
  });
});

describe('texts on their way after a fact has changed', () => {
  const other = { en: 'our other plan', nl: 'ons andere plan' };

  it('lose their approval where the change is material, and are drafts again', () => {
    for (const steps of [[draft(acknowledgement), submit()], approved(acknowledgement)]) {
      const { state } = given(ready, ...steps)
        .when(revise('topic', { value: other }))
        .then('FactRevised', { type: 'ApprovalVoided', message: 'm1', because: ['topic'] }, 'MessageRedrafted');
      expect(state.messages['m1']).to.deep.include({ state: 'draft', approvals: [] });
    }
  });

  it('keep it where the change is not material', () => {
    const { state } = given(ready, ...approved(acknowledgement))
      .when(revise('topic', { value: other, material: false }))
      .then('FactRevised');
    expect(state.messages['m1']!.state).to.equal('approved');
  });

  it('take the material from the playbook where nobody says', () => {
    given(ready, ...approved(acknowledgement))
      .when(revise('next-update', { value: hoursLater(20) }))
      .then({ type: 'FactRevised' });
    given(ready, ...approved(acknowledgement))
      .when(revise('topic', { value: other }))
      .then('FactRevised', 'ApprovalVoided', 'MessageRedrafted');
  });

  it('keep it where they do not use the fact, though they name what is not known', () => {
    given(ready, ...approved(holding))
      .when(revise('cause', { value: other }))
      .then('FactRevised');
  });

  it('are left alone once they were taken back or replaced', () => {
    given(ready, draft(acknowledgement), act('lead', 'WithdrawMessage', { message: 'm1', reason: 'x' }))
      .when(revise('topic', { value: other }))
      .then('FactRevised');
    given(
      ready,
      ...published(acknowledgement),
      ...published({ ...acknowledgement, replaces: 'm1' }),
      act('lead', 'WithdrawMessage', { message: 'm2', reason: 'x' }),
    )
      .when(revise('topic', { value: other }))
      .then('FactRevised');
  });

  it('that wait to be posted by hand are taken back', () => {
    const { state } = given(ready, ...approved(acknowledgement), release())
      .when(revise('topic', { value: other }))
      .then('FactRevised', 'ApprovalVoided', 'MessageRedrafted');
    expect(state.messages['m1']!.state).to.equal('draft');
  });

  it('that merely looked for the fact and wait to be posted stay out', () => {
    // The acknowledgement prints the page when it is known; here it was not.
    const story = given(
      team,
      ...['organisation', 'topic', 'next-update'].map((key) => fact(key)),
      ...approved(acknowledgement),
      release(),
    );
    expect(story.last.facts).to.include({ page: 0 });
    story.when(fact('page')).then('FactRecorded');
  });
});

describe('mail after a material fact has changed', () => {
  const other = { en: 'our other plan', nl: 'ons andere plan' };
  const released = (): Story => given(ready, ...approved(memo), release());
  const [first, second] = ['staff-en-1', 'staff-en-2'].map(
    (contact) => (story: Story) => Object.keys(story.state.jobs).find((id) => id.endsWith(contact))!,
  ) as [(story: Story) => string, (story: Story) => string];

  it('of which nothing has left is taken back whole', () => {
    const { state } = released()
      .when(revise('topic', { value: other }))
      .then('FactRevised', 'ApprovalVoided', 'MessageRedrafted');
    expect(Object.values(state.jobs).map(({ status }) => status)).to.deep.equal(['struck', 'struck', 'struck']);
    expect(state.messages['m1']!.state).to.equal('draft');
  });

  it('of which some has left is marked, and the rest struck off', () => {
    const story = released();
    const { state } = story
      .and(...sent(first(story)))
      .when(revise('topic', { value: other }))
      .then(
        'FactRevised',
        { type: 'MessageStaled', message: 'm1', because: ['topic'] },
        { type: 'MessagePublished', message: 'm1' },
        { type: 'VoiceDiverged', messages: ['m1'] },
      );
    expect(Object.values(state.jobs).map(({ status }) => status)).to.deep.equal(['sent', 'struck', 'struck']);
  });

  it('that holds what may no longer be said is stopped, however little that changes', () => {
    const embargo = revise('topic', { publishable: false, material: false });
    const { state } = released().when(embargo).then('FactRevised', 'ApprovalVoided');
    expect(Object.values(state.jobs).map(({ status }) => status)).to.deep.equal(['struck', 'struck', 'struck']);
    const story = released();
    const begun = story.and(attempt(first(story)), embargo);
    expect(begun.state.messages['m1']!.stale).to.deep.equal(['topic']);
    expect(begun.state.jobs[second(story)]!.status).to.equal('struck');
  });

  it('that has become wrong before anybody got it is taken back, for it will not be sent any more', () => {
    const story = released();
    const failed = story.and(attempt(first(story)), revise('topic', { value: other }), outcome(first(story), 'failed'));
    const takeBack = {
      command: 'WithdrawMessage',
      data: { message: 'm1' },
      roles: ['chair', 'lead', 'spokesperson', 'webcare'],
    };
    expect(nextStep({ playbook: failed.library.playbook, state: failed.state }, failed.last)).to.deep.equal([takeBack]);
    const [reason] = failed
      .when(act('lead', 'SettleDelivery', { job: first(story), outcome: 'resend', reason: 'x' }))
      .refused('MESSAGE_STALE');
    expect(reason!.remedies).to.deep.equal([takeBack]);
    failed.when(act('lead', 'WithdrawMessage', { message: 'm1', reason: 'x' })).then('MessageWithdrawn');
  });

  it('that is on its way in this moment does not come back as work when it fails', () => {
    const story = released();
    const under = story.and(attempt(first(story)), revise('topic', { value: other }));
    const ended = under.when(outcome(first(story), 'failed', true)).then({ type: 'SendEnded', result: 'failed' });
    expect(ended.state.jobs[first(story)]).to.include({ status: 'failed' });
    expect(ended.state.jobs[first(story)]).to.not.have.property('notBefore');
    expect(ended.state.jobs[second(story)]!.status).to.equal('struck');
  });

  it('that nobody has got can be taken back and sent anew', () => {
    const story = released();
    const { state } = story.and(
      revise('topic', { value: other }),
      submit('m1'),
      (now) => act('lead', 'ApproveMessage', { message: 'm1', hash: now.messages['m1']!.hash }),
      release('m1'),
    );
    expect(Object.values(state.jobs).map(({ status }) => status)).to.deep.equal([
      'struck',
      'struck',
      'struck',
      'owed',
      'owed',
      'owed',
    ]);
  });
});

describe('published texts after a fact has changed', () => {
  it('are marked where the change is material and they show it; the voice diverges', () => {
    const { state } = given(ready, ...published(acknowledgement))
      .when(revise('topic', { value: { en: 'x', nl: 'x' } }))
      .then(
        'FactRevised',
        { type: 'MessageStaled', message: 'm1', because: ['topic'] },
        { type: 'VoiceDiverged', messages: ['m1'] },
      );
    expect(state.messages['m1']).to.deep.include({ state: 'published', stale: ['topic'] });
  });

  it('gather all that is wrong with them, each once', () => {
    const { state } = given(
      ready,
      ...published(acknowledgement),
      revise('topic', { value: { en: 'x', nl: 'x' } }),
      revise('page', { value: 'https://other.example/' }),
      revise('topic', { value: { en: 'y', nl: 'y' } }),
    );
    expect(state.messages['m1']!.stale).to.deep.equal(['topic', 'page']);
  });

  it('are left alone otherwise', () => {
    given(ready, ...published(acknowledgement))
      .when(revise('topic', { value: { en: 'x', nl: 'x' }, material: false }))
      .then('FactRevised');
    given(ready, ...published(acknowledgement))
      .when(revise('cause', { value: { en: 'x', nl: 'x' } }))
      .then('FactRevised');
  });

  it('are set right by a text that takes their place, and the voice is one again', () => {
    const story = given(
      ready,
      ...published(acknowledgement),
      revise('topic', { value: { en: 'x', nl: 'x' } }),
      ...approved({ ...acknowledgement, replaces: 'm1' }),
      release('m2'),
    );
    story
      .when((state) => act('webcare', 'ConfirmPosted', { message: 'm2', text: state.messages['m2']!.text }))
      .then(
        'MessagePosted',
        { type: 'MessagePublished', message: 'm2' },
        { type: 'MessageSuperseded', message: 'm1', by: 'm2' },
        'VoiceAligned',
      );
  });

  it('or by being taken back', () => {
    given(ready, ...published(acknowledgement), revise('topic', { value: { en: 'x', nl: 'x' } }))
      .when(act('lead', 'WithdrawMessage', { message: 'm1', reason: 'Wrong' }))
      .then('MessageWithdrawn', 'VoiceAligned');
  });
});

describe('going back to listening because of a fact', () => {
  const later = given(ready, reach('consistent-messaging'));

  it('happens when what we held for certain turns out otherwise', () => {
    later
      .when(revise('true-story', { value: { en: 'x', nl: 'x' }, source: 'the leaked minutes' }))
      .then(
        'FactRevised',
        { type: 'StageReopened', from: 'consistent-messaging', cause: 'material-fact', reason: 'the leaked minutes' },
        'ClockStarted',
        'ClockStarted',
        'ClockStarted',
        { type: 'ClockMet', clock: 'team' },
      );
  });

  it('does not happen when a fact that was open is confirmed for the first time', () => {
    const story = given(
      team,
      ...['organisation', 'topic', 'what-happened'].map((key) => fact(key)),
      fact('true-story', { status: 'unknown', value: null }),
      reach('apologise'),
    );
    story.when(revise('true-story', { value: { en: 'x', nl: 'x' } })).then('FactRevised');
    const never = given(
      team,
      ...['organisation', 'topic', 'what-happened'].map((key) => fact(key)),
      reach('apologise'),
    );
    never.when(fact('true-story')).then('FactRecorded');
  });

  it('does not happen for a change that is not material, a fact that is not named, or while we still listen', () => {
    later.when(revise('true-story', { value: { en: 'x', nl: 'x' }, material: false })).then('FactRevised');
    later.when(revise('cause', { value: { en: 'x', nl: 'x' } })).then('FactRevised');
    given(team, facts)
      .when(revise('true-story', { value: { en: 'x', nl: 'x' } }))
      .then('FactRevised');
  });

  it('happens for new victims', () => {
    const { state } = later
      .when(revise('customers-reached', { value: 4_000_000 }))
      .then(
        'FactRevised',
        { type: 'StageReopened', cause: 'new-victims' },
        'ClockStarted',
        'ClockStarted',
        'ClockStarted',
        'ClockMet',
      );
    expect(state.chart.stage).to.equal('listen');
    expect(state.visit).to.equal(2);
  });
});

describe('an apology that is out when the story changes', () => {
  it('is marked, and we listen again', () => {
    const withdraw = act('chair', 'Decide', {
      choice: 'withdraw',
      options: ['Do it', 'Leave it'],
      reason: 'Trust comes first',
    });
    const story = given(
      ready,
      done('stop-campaigns'),
      withdraw,
      ...published(holding),
      ...published(apology),
      reach('apologise'),
    );
    const { state } = story
      .when(revise('true-story', { value: { en: 'x', nl: 'x' } }))
      .then(
        'FactRevised',
        { type: 'MessageStaled', message: 'm2' },
        'StageReopened',
        'VoiceDiverged',
        'ClockStarted',
        'ClockStarted',
        'ClockStarted',
        'ClockMet',
      );
    expect(state.chart).to.deep.include({ stage: 'listen', voice: 'diverging' });
  });
});
