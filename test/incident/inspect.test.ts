import { expect } from 'chai';
import type { Library } from '../../src/incident/library.js';
import { matrixOf } from '../../src/incident/matrix.js';
import { discordsOf } from '../../src/incident/voice.js';
import { playbookText } from '../support/library.js';
import { mutate, proveText } from '../support/mutant.js';
import {
  act,
  acknowledgement,
  approve,
  approved,
  draft,
  given,
  on,
  post,
  ready,
  release,
  revise,
  submit,
  type Step,
  type Story,
} from '../support/given.js';

const edit = (source: string): Step => act('webcare', 'EditMessage', { message: 'm1', source });
const allow = (by: string, criterion: string): Step =>
  act(by, 'OverrideCriterion', { criterion, message: 'm1', reason: 'We know better this once' });

const goes = (story: Story): void => void expect(story.and(release()).last.state).to.equal('released');

/** A playbook that says more of the checks than the shipped one does. */
const stricter = (one: Library): Library => ({
  ...one,
  playbook: {
    ...one.playbook,
    forbidden: [
      {
        phrase: { en: 'business as usual' },
        why: { en: 'it sounds as if we did not care' },
        instead: { en: 'we are working on it' },
        strength: 'hard',
      },
    ],
    checks: [
      { rule: 'self-praise', strength: 'soft', overrideBy: ['chair'], why: { en: 'We have praised ourselves before' } },
      { rule: 'patience-demanded', strength: 'hard', overrideBy: [], why: { en: 'Nobody owes us patience' } },
    ],
  },
});

describe('what the checks find in an incident', () => {
  const strict = on({ library: stricter });

  it('stops words that the playbook forbids, with its reason and what to say instead', () => {
    const [reason] = strict
      .given(ready, draft(acknowledgement), edit('It is business  as usual.'))
      .when(submit())
      .refused('FINDING');
    expect(reason!.data).to.deep.include({
      rule: 'forbidden-phrase',
      why: { en: 'it sounds as if we did not care' },
      instead: { en: 'we are working on it' },
    });
    expect(reason!.remedies.map(({ command }) => command)).to.deep.equal(['EditMessage']);
  });

  it('stands as firmly as the playbook says: advice can become soft, or hard', () => {
    const proud = 'We take the privacy of our customers very seriously.';
    const told = strict.given(ready, draft(acknowledgement), edit(proud), submit(), approve('lead'));
    const [soft] = told.when(release()).refused('FINDING');
    expect(soft).to.include({ criterion: 'self-praise', strength: 'soft' });
    told.when(allow('lead', 'self-praise')).refused('ROLE_NEEDED');
    goes(told.and(allow('chair', 'self-praise')));

    const patient = 'Thank you for your patience.';
    const [hard] = strict.given(ready, draft(acknowledgement), edit(patient)).when(submit()).refused('FINDING');
    expect(hard!.data['rule']).to.equal('patience-demanded');
    strict
      .given(ready, draft(acknowledgement), edit(patient))
      .when(allow('chair', 'patience-demanded'))
      .refused('CRITERION_HARD');
    // The shipped playbook only advises.
    goes(given(ready, draft(acknowledgement), edit(patient), submit(), approve('lead')));
  });

  it('asks for a message where somebody would allow a rule for all', () => {
    given(ready, draft(acknowledgement))
      .when(act('chair', 'OverrideCriterion', { criterion: 'weekday-wrong', reason: 'Always' }))
      .refused('ID_UNKNOWN');
  });

  it('falls with the exception that let it pass', () => {
    const odd = 'We are there for you on Tuesday 13 April 2033.';
    const told = given(
      ready,
      draft(acknowledgement),
      edit(odd),
      submit(),
      approve('lead'),
      allow('chair', 'weekday-wrong'),
    );
    goes(told);
    told
      .and(act('lead', 'ReviewOverride', { override: 'o1', upheld: false, reason: 'It is a Tuesday nowhere' }))
      .when(release())
      .refused('FINDING');
  });

  it('does not read the values that a text prints from facts: those are known by their keys', () => {
    const told = given(
      ready,
      draft(acknowledgement),
      edit('It concerns {{customers-reached}}.'),
      submit(),
      approve('lead'),
    );
    // A change that is said not to matter voids nothing, and the text that stands approved may go.
    goes(told.and(revise('customers-reached', { value: 1_900_010, material: false })));
  });

  it('tells a broken playbook which rule is not there', () => {
    const text = mutate(playbookText('contested-plan'), [{ find: 'rule: money-promise', put: 'rule: money-promises' }]);
    const [problem] = proveText('contested-plan', text);
    expect(problem).to.include({ code: 'RULE_UNKNOWN', message: 'there is no rule "money-promises"' });
    expect(problem!.line).to.be.greaterThan(1);
    expect(problem!.cure).to.include('money-promise');
  });
});

describe('one voice', () => {
  const posted = given(ready, ...approved(acknowledgement), release());

  it('lists what somebody posted in words that the fact sheet contradicts', () => {
    const told = posted.and(post(undefined, { text: 'The plan concerns 500 customers.' }));
    const [discord] = discordsOf(told.state);
    expect(discord).to.include({ message: 'm1', fact: 'customers-reached' });
    expect(told.state.messages['m1']!.stale).to.deep.equal(['customers-reached']);
    const { index, messages, divergences } = matrixOf({ ...told.library, limits: {} }, told.state, told.at);
    expect(messages[0]!.standings['customers-reached']).to.equal('wrong');
    expect(index).to.be.lessThan(50);
    expect(divergences).to.have.length(1);
    expect(divergences[0]!.to).to.equal(null);
  });

  it('has nothing against a text as it was approved, nor counts where nothing is out', () => {
    const told = posted.and(post());
    expect(discordsOf(told.state)).to.deep.equal([]);
    expect(matrixOf({ ...told.library, limits: {} }, told.state, told.at).index).to.equal(100);
    const silent = given(ready, draft(acknowledgement));
    expect(matrixOf({ ...silent.library, limits: {} }, silent.state, silent.at).index).to.equal(null);
  });

  it('counts the minutes until every text was right again', () => {
    const told = posted.and(post(undefined, { text: 'The plan concerns 500 customers.' }));
    const later = told.and({
      ...act('lead', 'WithdrawMessage', { message: 'm1', reason: 'It was wrong' }),
      afterMin: 42,
    });
    const { divergences } = matrixOf({ ...later.library, limits: {} }, later.state, later.at);
    expect(divergences.map(({ minutes }) => minutes)).to.deep.equal([42]);
    expect(divergences[0]!.to).to.not.equal(null);
  });
});
