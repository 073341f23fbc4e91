import { expect } from 'chai';
import { act, acknowledgement, draft, given, hoursLater, people, ready, team, whenOpening } from '../support/given.js';

describe('opening an incident', () => {
  it('makes whoever opens it the lead, for at night there may be nobody else', () => {
    const { state } = whenOpening({}, { openedBy: 'Nora' }).then(
      {
        type: 'IncidentOpened',
        mode: 'live',
        severity: 'minor',
        languages: ['en', 'nl'],
        timeZone: 'Europe/Amsterdam',
      },
      { type: 'RoleAssigned', role: 'lead', person: 'Nora' },
      { type: 'ClockStarted', clock: 'acknowledge', dueAt: '2030-03-11T07:45:00.000Z' },
      { type: 'ClockStarted', clock: 'team', dueAt: '2030-03-11T08:00:00.000Z' },
      { type: 'ClockStarted', clock: 'holding', dueAt: '2030-03-11T08:30:00.000Z' },
    );
    expect(state).to.include({ version: 1, changedAt: 1, visit: 1, openedBy: 'Nora' });
    expect(state.chart).to.deep.equal({
      stage: 'listen',
      team: 'assembling',
      plan: 'running',
      voice: 'aligned',
      cadence: 'silent',
    });
  });

  it('keeps to the severity and languages that are asked for', () => {
    const { state } = whenOpening({ severity: 'critical', languages: ['nl'], mode: 'exercise' });
    expect(state).to.deep.include({ severity: 'critical', languages: ['nl'], mode: 'exercise' });
  });

  it('counts a language that is named twice once', () => {
    expect(whenOpening({ languages: ['nl', 'en', 'nl'] }).state.languages).to.deep.equal(['nl', 'en']);
  });

  it('refuses a language and a severity that the playbook does not have, both at once', () => {
    const [language, severity] = whenOpening({ languages: ['de'], severity: 'huge' }).refused(
      'LANGUAGE_UNKNOWN',
      'ID_UNKNOWN',
    );
    expect(language!.data).to.deep.equal({ language: ['de'], known: ['en', 'nl'] });
    expect(severity!.data).to.deep.equal({ what: 'severity', id: 'huge', known: ['minor', 'major', 'critical'] });
  });

  it('has no contested plan where the playbook has none', () => {
    expect(whenOpening({}, { playbook: 'rumour' }).state.chart).to.not.have.property('plan');
  });
});

describe('roles', () => {
  it('are given by whoever coordinates', () => {
    given()
      .when(act('lead', 'AssignRole', { role: 'legal', person: 'Lex' }))
      .then({ type: 'RoleAssigned', role: 'legal', person: 'Lex' });
  });

  it('may all be held by one person', () => {
    const { state } = given(
      ...['chair', 'legal', 'fact-owner'].map((role) => act('lead', 'AssignRole', { role, person: 'Lena' })),
    );
    expect(state.roles).to.deep.equal({ lead: 'Lena', chair: 'Lena', legal: 'Lena', 'fact-owner': 'Lena' });
  });

  it('are refused to strangers, for roles that are not there, and where nothing would change', () => {
    const [needed] = given()
      .when(act('stranger', 'AssignRole', { role: 'legal', person: 'Lex' }))
      .refused('ROLE_NEEDED');
    expect(needed!.data).to.deep.equal({ roles: ['chair', 'lead'] });
    expect(needed!.remedies).to.deep.equal([
      { command: 'AssignRole', data: { role: 'chair' }, roles: ['chair', 'lead'] },
      { command: 'AssignRole', data: { role: 'lead' }, roles: ['chair', 'lead'] },
    ]);
    given()
      .when(act('lead', 'AssignRole', { role: 'king', person: 'Lex' }))
      .refused('ID_UNKNOWN');
    given()
      .when(act('lead', 'AssignRole', { role: 'lead', person: 'Lena' }))
      .refused('UNCHANGED');
  });

  it('do not mistake the inherited names of objects for roles', () => {
    given()
      .when(act('lead', 'HandOverRole', { role: 'constructor', to: 'Lex', note: 'x' }))
      .refused('ID_UNKNOWN');
    given()
      .when(act('lead', 'LeaveRole', { role: 'to-string' }))
      .refused('ID_UNKNOWN');
  });

  it('are handed over by their holder, with what the next must know', () => {
    given(team)
      .when(act('legal', 'HandOverRole', { role: 'legal', to: 'Lotte', note: 'The insurer has been told' }))
      .then({ type: 'RoleHandedOver', role: 'legal', from: 'Lex', to: 'Lotte', note: 'The insurer has been told' });
  });

  it('are handed over by whoever coordinates, and not by just anybody', () => {
    const handOver = (by: string, to = 'Lotte') => act(by, 'HandOverRole', { role: 'legal', to, note: 'Ill' });
    given(team).when(handOver('lead')).then('RoleHandedOver');
    given(team).when(handOver('webcare')).refused('ROLE_NEEDED');
    given(team).when(handOver('lead', 'Lex')).refused('UNCHANGED');
    given().when(handOver('lead')).refused('ID_UNKNOWN');
  });

  it('are left by their holder or taken away by whoever coordinates, and the team is thinner', () => {
    given(team)
      .when(act('legal', 'LeaveRole', { role: 'legal' }))
      .then({ type: 'RoleLeft', role: 'legal', person: 'Lex' }, { type: 'TeamThinned', roles: ['legal'] });
    given(team)
      .when(act('lead', 'LeaveRole', { role: 'log-keeper' }))
      .then('RoleLeft');
    given(team)
      .when(act('webcare', 'LeaveRole', { role: 'legal' }))
      .refused('ROLE_NEEDED');
    given()
      .when(act('lead', 'LeaveRole', { role: 'legal' }))
      .refused('ID_UNKNOWN');
  });

  it('are not left by the last who could give them out: nobody could ever take one again', () => {
    const [reason] = given()
      .when(act('lead', 'LeaveRole', { role: 'lead' }))
      .refused('LAST_COORDINATOR');
    expect(reason!.remedies).to.deep.equal([{ command: 'HandOverRole', data: { role: 'lead' }, roles: ['lead'] }]);
    given(act('lead', 'AssignRole', { role: 'chair', person: 'Chris' }))
      .when(act('lead', 'LeaveRole', { role: 'lead' }))
      .then('RoleLeft');
  });

  it('make the team stand once all that it needs are held, and stop the clock that waits for it', () => {
    const story = given(team);
    expect(story.state.chart.team).to.equal('standing');
    expect(story.entries.map(({ type }) => type)).to.include.members(['TeamStood', 'ClockMet']);
    expect(story.state.clocks['team']).to.have.property('metAt');
    given(
      ...['chair', 'spokesperson', 'legal', 'fact-owner'].map((role) =>
        act('lead', 'AssignRole', { role, person: people[role]! }),
      ),
    )
      .when(act('lead', 'AssignRole', { role: 'webcare', person: 'Wim' }))
      .then('RoleAssigned', 'TeamStood', { type: 'ClockMet', clock: 'team' });
  });

  it('give a deputy their power only while nobody holds them', () => {
    // Fact owner: only he confirms facts; his deputy is the lead.
    const confirm = (by: string) =>
      act(by, 'RecordFact', { key: 'organisation', value: 'Bank', status: 'confirmed', source: 'us' });
    given().when(confirm('lead')).then('FactRecorded');
    given(act('lead', 'AssignRole', { role: 'fact-owner', person: 'Fay' }))
      .when(confirm('lead'))
      .refused('ROLE_NEEDED');
  });
});

describe('severity', () => {
  it('is changed with a reason by whoever coordinates', () => {
    const { state } = given(team)
      .when(act('chair', 'ChangeSeverity', { severity: 'critical', reason: 'On the evening news' }))
      .then({ type: 'SeverityChanged', severity: 'critical', reason: 'On the evening news' });
    expect(state.severity).to.equal('critical');
  });

  it('is not changed by others, to what does not exist, or to what it is', () => {
    given(team)
      .when(act('legal', 'ChangeSeverity', { severity: 'major', reason: 'x' }))
      .refused('ROLE_NEEDED');
    given(team)
      .when(act('lead', 'ChangeSeverity', { severity: 'huge', reason: 'x' }))
      .refused('ID_UNKNOWN');
    given(team)
      .when(act('lead', 'ChangeSeverity', { severity: 'minor', reason: 'x' }))
      .refused('UNCHANGED');
  });
});

describe('tasks and notes', () => {
  it('are ticked off and written by anybody on the team', () => {
    given(team)
      .when(act('legal', 'CompleteTask', { task: 'tell-insurer', note: 'By phone' }))
      .then({ type: 'TaskCompleted', task: 'tell-insurer', note: 'By phone' });
    given(team)
      .when(act('log-keeper', 'LogNote', { text: 'The minister called' }))
      .then({ type: 'NoteLogged', text: 'The minister called' });
  });

  it('are refused to strangers, and tasks that are not there or done already', () => {
    given(team)
      .when(act('stranger', 'CompleteTask', { task: 'press-log' }))
      .refused('ROLE_NEEDED');
    given(team)
      .when(act('stranger', 'LogNote', { text: 'x' }))
      .refused('ROLE_NEEDED');
    given(team)
      .when(act('lead', 'CompleteTask', { task: 'make-coffee' }))
      .refused('ID_UNKNOWN');
    given(team, act('lead', 'CompleteTask', { task: 'press-log' }))
      .when(act('legal', 'CompleteTask', { task: 'press-log' }))
      .refused('TASK_SETTLED');
  });
});

describe('press enquiries', () => {
  const enquiry = act('log-keeper', 'LogEnquiry', {
    medium: 'Gazette',
    person: 'A. Reporter',
    question: 'Is it true?',
    deadlineAt: '2030-03-11T10:00:00Z',
  });

  it('are logged with their deadline, in one way of writing it', () => {
    given(team).when(enquiry).then({
      type: 'EnquiryLogged',
      enquiry: 'e1',
      medium: 'Gazette',
      person: 'A. Reporter',
      deadlineAt: '2030-03-11T10:00:00.000Z',
    });
    given(team)
      .when({ ...enquiry, by: 'stranger' })
      .refused('ROLE_NEEDED');
  });

  it('are answered once', () => {
    const answer = act('spokesperson', 'AnswerEnquiry', { enquiry: 'e1', answer: 'We sent our statement' });
    given(team, enquiry).when(answer).then({ type: 'EnquiryAnswered', enquiry: 'e1', answer: 'We sent our statement' });
    given(team, enquiry, answer).when(answer).refused('ENQUIRY_SETTLED');
    given(team).when(answer).refused('ID_UNKNOWN');
    given(team, enquiry)
      .when({ ...answer, by: 'stranger' })
      .refused('ROLE_NEEDED');
  });
});

describe('promises', () => {
  const promise = act('lead', 'MakePromise', { what: 'Publish the report', dueAt: hoursLater(24), owner: 'Chris' });

  it('have an owner and a date ahead', () => {
    given(team)
      .when(promise)
      .then({
        type: 'CommitmentMade',
        commitment: 'c1',
        what: 'Publish the report',
        dueAt: hoursLater(24),
        owner: 'Chris',
      });
    given(team)
      .when({ ...promise, data: { ...promise.data, dueAt: hoursLater(-1) } })
      .refused('DATE_PASSED');
    given(team)
      .when({ ...promise, data: { ...promise.data, message: 'm9' } })
      .refused('ID_UNKNOWN');
    given(team)
      .when({ ...promise, by: 'stranger' })
      .refused('ROLE_NEEDED');
  });

  it('may name the text in which they were made', () => {
    const named = given(ready, draft(acknowledgement), { ...promise, data: { ...promise.data, message: 'm1' } });
    expect(named.state.commitments['c1']).to.include({ message: 'm1' });
    expect(given(team, promise).state.commitments['c1']).to.not.have.property('message');
  });

  it('belong to the team', () => {
    const kept = act('stranger', 'KeepPromise', { commitment: 'c1', proof: 'x' });
    const later = act('stranger', 'RedatePromise', { commitment: 'c1', dueAt: hoursLater(48), reason: 'x' });
    for (const one of [kept, later]) given(team, promise).when(one).refused('ROLE_NEEDED');
  });

  it('are kept once, with a proof', () => {
    const keep = act('chair', 'KeepPromise', { commitment: 'c1', proof: 'It is on the site' });
    given(team, promise).when(keep).then({ type: 'CommitmentKept', commitment: 'c1', proof: 'It is on the site' });
    given(team, promise, keep).when(keep).refused('COMMITMENT_SETTLED');
    given(team).when(keep).refused('ID_UNKNOWN');
  });

  it('get a new date that lies ahead, until they are kept', () => {
    const redate = act('lead', 'RedatePromise', {
      commitment: 'c1',
      dueAt: hoursLater(48),
      reason: 'The laboratory needs a day more',
    });
    given(team, promise)
      .when(redate)
      .then({ type: 'CommitmentRedated', commitment: 'c1', dueAt: hoursLater(48) });
    given(team, promise)
      .when({ ...redate, data: { ...redate.data, dueAt: hoursLater(-1) } })
      .refused('DATE_PASSED');
    given(team, promise)
      .when({ ...redate, data: { ...redate.data, message: 'm9' } })
      .refused('ID_UNKNOWN');
    given(team, promise, act('lead', 'KeepPromise', { commitment: 'c1', proof: 'x' }))
      .when(redate)
      .refused('COMMITMENT_SETTLED');
    given(team).when(redate).refused('ID_UNKNOWN');
  });
});
