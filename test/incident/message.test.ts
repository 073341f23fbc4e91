import { expect } from 'chai';
import { UnisonoError } from '../../src/error.js';
import { templateSet } from '../../src/message/template.js';
import {
  act,
  acknowledgement,
  approved,
  draft,
  fact,
  given,
  holding,
  on,
  people,
  published,
  reach,
  ready,
  revise,
  submit,
  team,
  type Steps,
} from '../support/given.js';
import type { library } from '../support/library.js';

const edit = (source: string, by = 'webcare') => act(by, 'EditMessage', { message: 'm1', source });

describe('a draft', () => {
  it('keeps its source with the facts as tokens, its text, its hash and the revisions that it shows', () => {
    const { state } = given(ready, revise('topic', { value: { en: 'our plan', nl: 'ons plan' } }))
      .when(draft(acknowledgement))
      .then({
        type: 'MessageDrafted',
        message: 'm1',
        kind: 'acknowledgement',
        audience: 'public',
        channel: 'x',
        language: 'en',
        ifAsked: false,
      });
    const { source, text, facts, ...rest } = state.messages['m1']!;
    expect(source).to.contain('{{topic}}').and.contain('{{next-update}}');
    expect(text).to.contain('about our plan.').and.not.contain('{{');
    expect(facts).to.include({ topic: 2, 'next-update': 1, page: 1 });
    expect(rest).to.deep.include({
      state: 'draft',
      edited: false,
      author: people['webcare'],
      approvals: [],
      stale: [],
      deviation: null,
    });
  });

  it('is written in the language asked for', () => {
    expect(given(ready, draft({ ...acknowledgement, language: 'nl' })).last.text).to.match(
      /^Wij zien uw berichten over ons plan .* 20\.30 uur/,
    );
  });

  it('is refused where a fact is missing, named before anything is rendered', () => {
    const reasons = given(team).when(draft(acknowledgement)).refused('FACT_GAP', 'FACT_GAP');
    expect(reasons.map(({ data }) => [data['key'], data['why']])).to.deep.equal([
      ['topic', 'missing'],
      ['next-update', 'missing'],
    ]);
    expect(reasons[0]!.data['where']).to.match(/^en\/[a-z/-]+:1:\d+$/);
    expect(reasons[0]!.remedies).to.deep.equal([
      { command: 'RecordFact', data: { key: 'topic', status: 'confirmed' }, roles: ['fact-owner'] },
    ]);
  });

  it('says of a fact that is there why it cannot be said', () => {
    const why = (...steps: Steps) =>
      given(team, fact('next-update'), ...steps)
        .when(draft(acknowledgement))
        .refused('FACT_GAP')[0]!.data['why'];
    expect(why(fact('topic', { status: 'unconfirmed' }))).to.equal('unconfirmed');
    expect(why(fact('topic', { status: 'unknown', value: null }))).to.equal('unknown');
    expect(why(fact('topic', { status: 'withdrawn' }))).to.equal('withdrawn');
    expect(why(fact('topic', { publishable: false }))).to.equal('unpublishable');
    expect(why(fact('topic', { value: { nl: 'ons plan' } }))).to.equal('untranslated');
  });

  it('never prints what must not be said', () => {
    const { text } = given(
      ready,
      revise('page', { value: 'https://secret.example/', publishable: false }),
      draft(acknowledgement),
    ).last;
    expect(text).to.not.contain('secret.example');
  });

  it('is refused for a channel without a template, with those that there are', () => {
    const [reason] = given(ready)
      .when(draft({ ...acknowledgement, kind: 'open-letter', channel: 'x' }))
      .refused('CHANNEL_WITHOUT_TEMPLATE');
    expect(reason!.data).to.deep.equal({
      kind: 'open-letter',
      channel: 'x',
      known: ['document', 'email', 'press', 'web'],
    });
  });

  it('is refused for an audience or language that is not there, and to who may not write', () => {
    given(ready)
      .when(draft({ ...acknowledgement, audience: 'martians' }))
      .refused('ID_UNKNOWN');
    given(ready)
      .when(draft({ ...acknowledgement, language: 'de' }))
      .refused('LANGUAGE_UNKNOWN');
    on({ open: { languages: ['nl'] } })
      .given(ready)
      .when(draft(acknowledgement))
      .refused('LANGUAGE_UNKNOWN');
    given(ready).when(draft(acknowledgement, 'legal')).refused('ROLE_NEEDED');
  });

  it('takes the place of a published text alone', () => {
    const [unknown] = given(ready, ...published(acknowledgement), draft(acknowledgement))
      .when(draft({ ...acknowledgement, replaces: 'm2' }))
      .refused('ID_UNKNOWN');
    expect(unknown!.data['known']).to.deep.equal(['m1']);
    given(ready, draft(acknowledgement))
      .when(draft({ ...acknowledgement, replaces: 'm1' }))
      .refused('ID_UNKNOWN');
    given(ready, ...published(acknowledgement))
      .when(draft({ ...acknowledgement, replaces: 'm1' }))
      .then({ type: 'MessageDrafted', replaces: 'm1' });
  });

  it('takes the place of what stands in the same place and language, or that would still stand', () => {
    const story = given(ready, ...published(acknowledgement));
    story.when(draft({ ...acknowledgement, language: 'nl', replaces: 'm1' })).refused('ID_UNKNOWN');
    story.when(draft({ ...holding, replaces: 'm1' })).refused('ID_UNKNOWN');
  });

  it('whose template is broken is an error for the operator, not a refusal', () => {
    const broken = (one: ReturnType<typeof library>) => ({
      ...one,
      templates: templateSet({ ...one.templates.sources, 'en/acknowledgement/x': '{{#with topic}}{{/with}}' }),
    });
    expect(() => on({ library: broken }).given(ready).when(draft(acknowledgement))).to.throw(
      UnisonoError,
      'no block that templates may use',
    );
  });
});

describe('a change of severity', () => {
  const graver = act('lead', 'ChangeSeverity', { severity: 'critical', reason: 'It is on the news' });
  const templates = (sources: Record<string, string>) =>
    on({
      library: (shipped) => ({ ...shipped, templates: templateSet({ ...shipped.templates.sources, ...sources }) }),
    });
  const tone = {
    'en/acknowledgement/x': '{{#if severity-critical}}This is grave.{{else}}We look into it.{{/if}} {{topic}}',
  };

  it('drafts again what asks for it and nobody has touched', () => {
    const told = templates(tone)
      .given(ready, draft(acknowledgement))
      .when(graver)
      .then('SeverityChanged', { type: 'MessageRedrafted', message: 'm1' });
    expect(told.last.text).to.match(/^This is grave\./);
  });

  it('leaves alone what a person wrote, and what does not ask for it', () => {
    templates(tone)
      .given(ready, draft(acknowledgement), edit('My own words about {{topic}}.'))
      .when(graver)
      .then('SeverityChanged');
    given(ready, draft(acknowledgement)).when(graver).then('SeverityChanged');
  });
});

describe('drafting all that is due', () => {
  const due = act('webcare', 'DraftDue', {});

  it('makes what the stage asks for, in each language', () => {
    const outcome = given(ready).when(due);
    const made = outcome.entries.flatMap((entry) =>
      entry.type === 'MessageDrafted'
        ? [[entry.message, entry.kind, entry.channel, entry.language, entry.ifAsked]]
        : [],
    );
    expect(made).to.deep.equal([
      ['m1', 'acknowledgement', 'x', 'en', false],
      ['m2', 'acknowledgement', 'x', 'nl', false],
      ['m3', 'acknowledgement', 'linkedin', 'en', false],
      ['m4', 'acknowledgement', 'linkedin', 'nl', false],
      ['m5', 'holding-statement', 'web', 'en', false],
      ['m6', 'holding-statement', 'web', 'nl', false],
      ['m7', 'holding-statement', 'press', 'en', true],
      ['m8', 'holding-statement', 'press', 'nl', true],
      ['m9', 'internal-memo', 'email', 'en', false],
      ['m10', 'internal-memo', 'email', 'nl', false],
    ]);
  });

  it('makes only what is not there, and says so when all is', () => {
    const story = on({ open: { languages: ['en'] } }).given(ready, draft(acknowledgement));
    expect(story.when(due).entries.map((entry) => 'message' in entry && entry.message)).to.deep.equal([
      'm2',
      'm3',
      'm4',
      'm5',
    ]);
    const [reason] = story.and(due).when(due).refused('DRAFTS_ALL_THERE');
    expect(reason!.data).to.deep.equal({
      stage: 'listen',
      known: ['apologise', 'consistent-messaging', 'transparency'],
    });
  });

  it('makes those of another stage when asked, and again what was taken back', () => {
    given(ready)
      .when(act('webcare', 'DraftDue', { stage: 'transparency' }))
      .then('MessageDrafted', 'MessageDrafted');
    const story = on({ open: { languages: ['en'] } }).given(
      ready,
      due,
      act('webcare', 'WithdrawMessage', { message: 'm1', reason: 'x' }),
    );
    story.when(due).then({ type: 'MessageDrafted', message: 'm6', kind: 'acknowledgement' });
  });

  it('makes what can be made, and names what lacks a fact only when nothing can, each fact once', () => {
    const some = given(team, fact('organisation'), fact('topic'), fact('next-update')).when(due);
    expect(new Set(some.entries.map((entry) => entry.type === 'MessageDrafted' && entry.kind))).to.deep.equal(
      new Set(['acknowledgement', 'internal-memo']),
    );
    const reasons = given(team).when(due).reasons;
    const keys = reasons.map(({ data }) => data['key']);
    expect(keys).to.include.members(['topic', 'next-update', 'what-happened']);
    expect(new Set(keys).size).to.equal(keys.length);
  });

  it('is for those who write', () => {
    given(ready)
      .when({ ...due, by: 'Lex' })
      .refused('ROLE_NEEDED');
  });
});

describe('an edit', () => {
  it('changes the source, makes the editor the author, and prints the facts anew', () => {
    const { state } = given(ready, draft(acknowledgement))
      .when(edit('Dear all, this is about {{topic}}.', 'lead'))
      .then({ type: 'MessageEdited', message: 'm1', source: 'Dear all, this is about {{topic}}.' });
    expect(state.messages['m1']).to.deep.include({
      edited: true,
      author: 'Lena',
      text: 'Dear all, this is about our plan for personal offers from other companies.',
    });
  });

  it('that only brings the facts up to date makes nobody the author', () => {
    const story = given(ready, ...approved(acknowledgement), revise('next-update', { value: '2030-03-11T20:00:00Z' }));
    const { state } = story.when((now) => edit(now.messages['m1']!.source, 'lead')).then('MessageEdited');
    expect(state.messages['m1']).to.include({ edited: false, author: 'Wim', state: 'draft' });
  });

  it('of a submitted or approved text makes every approval void', () => {
    for (const steps of [[draft(acknowledgement), submit()], approved(acknowledgement)]) {
      const { state } = given(ready, ...steps)
        .when(edit('Other words.'))
        .then('MessageEdited');
      expect(state.messages['m1']).to.deep.include({ state: 'draft', approvals: [] });
    }
  });

  it('is refused where it uses a fact that cannot be said, with line and column in the words typed', () => {
    const [gap] = given(ready, draft(acknowledgement)).when(edit('One\ntwo {{no-such-fact}}')).refused('FACT_GAP');
    expect(gap!.data).to.include({ key: 'no-such-fact', why: 'missing', where: 'source:2:5' });
  });

  it('is refused where nothing changes, nothing is there, or it is too late', () => {
    given(ready, draft(acknowledgement))
      .when((state) => edit(state.messages['m1']!.source))
      .refused('UNCHANGED');
    given(ready).when(edit('x')).refused('ID_UNKNOWN');
    const [reason] = given(ready, ...published(acknowledgement))
      .when(edit('x'))
      .refused('MESSAGE_STATE');
    expect(reason!.data).to.deep.equal({ message: 'm1', state: 'published' });
    expect(reason!.remedies).to.deep.equal([
      { command: 'WithdrawMessage', data: { message: 'm1' }, roles: ['chair', 'lead', 'spokesperson', 'webcare'] },
    ]);
    given(ready, draft(acknowledgement)).when(edit('x', 'legal')).refused('ROLE_NEEDED');
  });

  it('cannot bring the exercise mark away', () => {
    const { state } = on({ open: { mode: 'exercise' } }).given(ready, draft(acknowledgement), edit('All is well.'));
    expect(state.messages['m1']!.text).to.equal('EXERCISE: All is well.');
  });
});

describe('taking a message back', () => {
  const withdraw = (by: string) => act(by, 'WithdrawMessage', { message: 'm1', reason: 'Not now' });
  const writerOnly = {
    library: (one: ReturnType<typeof library>) => ({
      ...one,
      playbook: {
        ...one.playbook,
        roles: one.playbook.roles.map((role) => (role.id === 'webcare' ? { ...role, may: ['write' as const] } : role)),
      },
    }),
  };

  it('is for writers while it is a draft, and for those who release once it is approved or out', () => {
    on(writerOnly)
      .given(ready, draft(acknowledgement))
      .when(withdraw('webcare'))
      .then({ type: 'MessageWithdrawn', message: 'm1', reason: 'Not now' });
    on(writerOnly)
      .given(ready, ...approved(acknowledgement))
      .when(withdraw('webcare'))
      .refused('ROLE_NEEDED');
    on(writerOnly)
      .given(ready, ...approved(acknowledgement))
      .when(withdraw('chair'))
      .then('MessageWithdrawn');
    given(ready, ...published(acknowledgement))
      .when(withdraw('spokesperson'))
      .then('MessageWithdrawn');
  });

  it('is done once', () => {
    const [reason] = given(ready, draft(acknowledgement), withdraw('webcare'))
      .when(withdraw('webcare'))
      .refused('MESSAGE_STATE');
    expect(reason!.remedies).to.deep.equal([]);
    given(ready).when(withdraw('webcare')).refused('ID_UNKNOWN');
  });
});

describe('any stage', () => {
  it('allows any kind of message', () => {
    for (const stage of ['listen', 'transparency'] as const) {
      given(ready, reach(stage))
        .when(draft({ kind: 'apology', audience: 'public', channel: 'web' }))
        .then('MessageDrafted');
      given(ready, reach(stage)).when(draft(holding)).then('MessageDrafted');
    }
  });
});
