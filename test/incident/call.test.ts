import { expect } from 'chai';
import { inLine } from '../../src/incident/call.js';
import type { State } from '../../src/incident/state.js';
import { act, after, attempt, given, hoursLater, on, onDuty, outcome, type Story } from '../support/given.js';

const call = act('lead', 'CallTeam', { roles: ['spokesperson'] });
const pass = act('clock', 'PassDeadlines', {});
const answer = (by: string, id: string, how: 'coming' | 'cannot') =>
  act(by, 'AcknowledgeCall', { call: id, answer: how });
const rostered = onDuty(
  ['spokesperson', 'Sam'],
  ['lead', 'Lena'],
  ['chair', 'Chris'],
  ['legal', 'Lex'],
  ['webcare', 'Wim'],
);
/** Without the playbook's own clocks, which run beside the calls. */
const duty: typeof rostered = (one) => rostered({ ...one, playbook: { ...one.playbook, clocks: [], escalations: [] } });
const start = (): Story => on({ library: duty }).given();
const called = (): Story => start().and(call);
const jobs = ({ jobs: all }: State, id: string): string[] =>
  Object.values(all).flatMap((job) => (job.call?.id === id ? [job.id] : []));
const status = ({ state }: Story): string[] => Object.values(state.calls).map((one) => one.status);

describe('calling the team', () => {
  it('calls whoever is on duty for each vacant role of the team, and says for whom there is nobody at all', () => {
    const story = start()
      .when(act('lead', 'CallTeam', { note: 'Room 2' }))
      .then({
        type: 'TeamCalled',
        // Nobody is on call for the facts, and Lena, who would stand in, is the one who calls.
        missing: ['fact-owner'],
      });
    const { calls } = story.state;
    expect(Object.values(calls).map(({ role, to }) => [role, to.person])).to.deep.equal([
      ['chair', 'Chris'],
      ['spokesperson', 'Sam'],
      ['legal', 'Lex'],
      ['webcare', 'Wim'],
    ]);
    expect(calls['k2']).to.deep.include({ note: 'Room 2', status: 'open', links: [] });
    expect(calls['k2']!.then.map(({ person, as }) => [person, as])).to.deep.equal([
      ['Lena', 'lead'],
      ['Chris', 'chair'],
    ]);
    expect(Object.values(story.state.jobs).map(({ status: one }) => one)).to.deep.equal(Array(4).fill('owed'));
    expect(JSON.stringify(story.entries)).to.not.include('@');
  });

  it('asks the deputy at once where nobody is on call for a role', () => {
    const story = start().and(act('lead', 'CallTeam', { roles: ['log-keeper', 'legal'] }));
    expect(Object.values(story.state.calls).map(({ role }) => role)).to.deep.equal(['legal']);
    const chair = start().and(act('lead', 'AssignRole', { role: 'chair', person: 'Chris' }));
    const called = chair.and(act('chair', 'CallTeam', { roles: ['log-keeper'] }));
    expect(called.state.calls['k1']!.to).to.include({ person: 'Lena', as: 'lead' });
  });

  it('names roles for which nobody can be reached, and refuses when that is all of them', () => {
    on({ library: onDuty(['webcare', 'Wim']) })
      .given()
      .when(act('lead', 'CallTeam', { roles: ['webcare', 'chair'] }))
      .then({ type: 'TeamCalled', missing: ['chair'] });
    given().when(call).refused('NOBODY_ON_DUTY');
    start()
      .when(act('lead', 'CallTeam', { roles: ['cook'] }))
      .refused('ID_UNKNOWN');
  });

  it('is for whoever coordinates, and calls nobody twice unasked', () => {
    start()
      .when(act('Sam', 'CallTeam', {}))
      .refused('ROLE_NEEDED');
    const all = start().and(act('lead', 'CallTeam', {}));
    all.when(act('lead', 'CallTeam', {})).refused('NOBODY_ON_DUTY');
    all
      .and(act('lead', 'AssignRole', { role: 'fact-owner', person: 'Fay' }))
      .when(act('lead', 'CallTeam', {}))
      .refused('TEAM_CALLED');
    all.when(call).then('TeamCalled');
  });

  it('takes ways that there are: in an exercise all, live those that are set up', () => {
    const mute = { library: (one: Parameters<typeof duty>[0]) => ({ ...duty(one), sendsMail: false }) };
    on(mute).given().when(call).refused('NOBODY_ON_DUTY');
    on({ ...mute, open: { mode: 'exercise' } })
      .given()
      .when(call)
      .then('TeamCalled');
  });

  it('prefers who is named for this playbook, and asks the usual people nothing where it may be about them', () => {
    const { library, state } = start();
    const special = { ...library.roster[0]!, id: 'd-x', person: 'Xenia', playbook: 'contested-plan' };
    const ask = (own: boolean) =>
      inLine({ ...library.playbook, callOut: { ownRoster: own } }, state, [...library.roster, special], {
        role: 'spokesperson',
        ways: ['email'],
      }).map(({ person }) => person);
    expect(ask(false)).to.deep.equal(['Xenia', 'Lena', 'Chris']);
    expect(ask(true)).to.deep.equal(['Xenia']);
  });
});

describe('an answer', () => {
  it('"I am coming" takes the role where nobody holds it', () => {
    const story = called()
      .when(answer('Sam', 'k1', 'coming'))
      .then(
        { type: 'CallAcknowledged', person: 'Sam', role: 'spokesperson', way: 'page' },
        { type: 'RoleAssigned', role: 'spokesperson', person: 'Sam' },
      );
    expect(story.state.calls['k1']).to.include({ status: 'coming', answeredBy: 'Sam' });
    // What had not gone out yet stays here.
    expect(Object.values(story.state.jobs).map(({ status: one }) => one)).to.deep.equal(['owed']);
  });

  it('leaves the role with whoever got it in the meantime', () => {
    const story = called().and(act('lead', 'AssignRole', { role: 'spokesperson', person: 'Wim' }));
    expect(status(story)).to.deep.equal(['over']);
    expect(Object.values(story.state.jobs)[0]!.status).to.equal('struck');
    story.when(answer('Sam', 'k1', 'coming')).then('CallAcknowledged');
    story.when(after(30, pass)).then();
  });

  it('can be recorded by whoever coordinates, and by nobody else', () => {
    called()
      .when(answer('Wim', 'k1', 'coming'))
      .refused('ROLE_NEEDED');
    called()
      .when(answer('lead', 'k1', 'coming'))
      .then('CallAcknowledged', { type: 'RoleAssigned', person: 'Sam' });
    called()
      .and(answer('Sam', 'k1', 'cannot'))
      .when(answer('Sam', 'k1', 'coming'))
      .refused('CALL_ANSWERED');
    called()
      .when(answer('Sam', 'k9', 'coming'))
      .refused('ID_UNKNOWN');
  });

  it('"I cannot" calls the next in line at once', () => {
    const story = called()
      .when(answer('Sam', 'k1', 'cannot'))
      .then('CallAcknowledged', { type: 'CallEscalated', call: 'k1', because: 'cannot' });
    expect(story.state.calls['k2']).to.deep.include({ role: 'spokesperson', status: 'open' });
    expect(story.state.calls['k2']!.to).to.include({ person: 'Lena', as: 'lead' });
    expect(jobs(story.state, 'k2')).to.have.length(1);
  });
});

describe('silence', () => {
  it('is a deadline: then the deputy is called, then the chair, then nobody is left', () => {
    const silent = called()
      .when(after(10, pass))
      .then(
        { type: 'DeadlineMissed', deadline: 'call:k1' },
        { type: 'CallEscalated', because: 'silent', person: 'Sam' },
      );
    expect(silent.state.calls['k2']!.to.person).to.equal('Lena');
    const second = silent.when(after(10, pass)).then('DeadlineMissed', 'CallEscalated');
    expect(second.state.calls['k3']!.to.person).to.equal('Chris');
    const third = second.and(after(10, pass));
    expect(status(third)).to.deep.equal(['silent', 'silent', 'silent']);
    expect(third.entries.at(-1)).to.not.have.property('next');
  });

  it('lasts as long as the playbook says', () => {
    const quick = on({
      library: (one) => ({ ...duty(one), playbook: { ...one.playbook, callOut: { withinMin: 3, ownRoster: false } } }),
    }).given(call);
    quick.when(after(2, pass)).then();
    quick.when(after(3, pass)).then('DeadlineMissed', 'CallEscalated');
  });

  it('can still be broken: whoever comes late takes the role, and the deputy need not come', () => {
    const story = called().and(after(10, pass), answer('Sam', 'k1', 'coming'));
    expect(status(story)).to.deep.equal(['coming', 'over']);
    expect(story.state.roles['spokesperson']).to.equal('Sam');
  });

  it('is not waited for where nothing could be sent', () => {
    const [job] = jobs(called().state, 'k1');
    const tried = called().and(attempt(job!));
    tried.when(outcome(job!, 'uncertain')).then('SendEnded');
    tried.when(outcome(job!, 'failed', true)).then('SendEnded');
    const story = tried
      .when(outcome(job!, 'failed'))
      .then('SendEnded', { type: 'CallEscalated', because: 'unreached' });
    expect(status(story)).to.deep.equal(['unreached', 'open']);
  });
});

describe('a link', () => {
  const link = 'a'.repeat(64);
  const sent = (): Story =>
    called().and((state) => act('outlet', 'BeginAttempt', { job: jobs(state, 'k1')[0]!, link }));
  const follow = (how: 'coming' | 'cannot' = 'coming', hash = link) =>
    act('Sam', 'AnswerByLink', { link: hash, answer: how });

  it('answers once', () => {
    const story = sent().when(follow()).then({ type: 'CallAcknowledged', way: 'link', person: 'Sam' }, 'RoleAssigned');
    story.when(follow('cannot')).then();
    expect(sent().state.calls['k1']!.links).to.deep.equal([link]);
  });

  it('of nobody, or an old one, changes nothing', () => {
    sent()
      .when(follow('coming', 'b'.repeat(64)))
      .then();
    sent()
      .when(after(12 * 60, follow()))
      .then();
    const closed = sent().and(
      act('lead', 'Decide', { choice: 'monitor', options: ['a', 'b'], reason: 'x', reviewAt: hoursLater(9) }),
      act('lead', 'CloseIncident', { report: 'Over' }),
    );
    closed.when(follow()).refused('CLOSED');
  });
});
