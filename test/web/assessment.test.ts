import { expect } from 'chai';
import { matters } from '../../src/incident/assess.js';
import { Desk, post, put } from '../support/http.js';
import { account, get, getPage, sendForm } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

describe('web: something is happening', () => {
  let service: TestService;

  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  const page = (path: string) => getPage(service, path);
  const send = (path: string, fields: object) => sendForm(service, path, fields);
  /** What a form on a page would send if nobody touched it. */
  const untouched = (html: string, action: string, choose = true): Record<string, string[]> => {
    const form = new RegExp(`<form method="post" action="${action}"[\\s\\S]*?</form>`).exec(html)![0];
    const sent: Record<string, string[]> = {};
    const add = (name: string, value: string): void => void (sent[name] = [...(sent[name] ?? []), value]);
    for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
      const read = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
      // A program has no token of a page.
      if (read('name') === '_csrf') continue;
      if (/type="(checkbox|radio)"/.test(tag) && !/ checked/.test(tag)) continue;
      add(read('name'), read('value'));
    }
    for (const [, name, inner] of form.matchAll(/<select id="[^"]*" name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g))
      add(name!, /value="([^"]*)" selected/.exec(inner!)![1]!);
    // What stands open must be chosen: the last option, unless a test leaves it.
    if (choose)
      for (const [, name, inner] of form.matchAll(
        /<select id="[^"]*" name="(option-[^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
      ))
        if (sent[name!]![0] === '') sent[name!] = [[...inner!.matchAll(/value="([^"]*)"/g)].at(-1)![1]!];
    return sent;
  };

  it('leads from two ways in to an open incident in three pages, with nothing but what is needed', async () => {
    const home = await page('/incidents');
    expect(home.text).to.include('href="/assessment"').and.include('href="/rehearsal"');
    const asked = await page('/assessment');
    const answers = untouched(asked.text, '/assessments');
    expect(Object.keys(answers)).to.have.members(['danger', 'reach', 'evidence']);
    const suggested = await send('/assessments', { ...answers, about: 'outage', reach: 'spreading' });
    expect(suggested.status).to.equal(200);
    expect(suggested.text).to.include('Why').and.include('It spreads. Whoever stays silent lets others tell it.');
    const opening = untouched(suggested.text, '/assessment/opening');
    expect(opening['title']![0]).to.match(/, 10 March$/);
    expect(opening['severity']).to.deep.equal(['major']);
    const opened = await send('/assessment/opening', { ...opening, 'role-chair': 'Ann', 'option-sector': 'bank' });
    expect(opened.status, opened.text).to.equal(303);
    const incident = opened.headers['location']!.split('/')[2]!;
    const { state } = await service.engine.look(incident);
    expect(state).to.deep.include({
      severity: 'major',
      mode: 'live',
      languages: ['en', 'nl'],
      options: { sector: 'bank' },
    });
    expect(state.roles).to.deep.equal({ lead: 'Eva', chair: 'Ann' });
    const journal = await new Desk(service, incident).journal();
    expect(JSON.stringify(journal)).to.include('Our service is down').and.include('Suggested: explain what happened.');
    // The same form sent twice opens, notes and assigns nothing twice.
    expect(
      (await send('/assessment/opening', { ...opening, 'role-chair': 'Ann', 'option-sector': 'bank' })).status,
    ).to.equal(303);
    expect(await new Desk(service, incident).journal()).to.have.length(journal.length);
  });

  it('calls whoever is on call in the same breath', async () => {
    await put(service, '/roster', 'Eva', [
      { role: 'spokesperson', person: 'Mark', email: 'mark@bank.example', language: 'nl' },
    ]);
    const suggested = await send('/assessments', {
      about: 'product',
      danger: 'hurt',
      reach: 'national',
      evidence: 'none',
    });
    expect(suggested.text).to.include('On call: Mark').and.include('Call the others now: Mark');
    const opened = await send('/assessment/opening', untouched(suggested.text, '/assessment/opening'));
    expect(opened.headers['location']).to.match(/\/call-out$/);
    await service.engine.settled();
    expect(service.sent.map(({ contact }) => contact.name)).to.include('Mark');
  });

  it('suggests to watch and not respond, with a date to look again, and records that decision', async () => {
    const suggested = await send('/assessments', { about: 'rumour', danger: 'no', reach: 'few', evidence: 'none' });
    expect(suggested.text)
      .to.include('Watch, and do not respond yet')
      .and.include('Look again: 9.30 am')
      .and.include('If it grows: help, show care and inform');
    const opened = await send('/assessment/opening', untouched(suggested.text, '/assessment/opening'));
    const { state } = await service.engine.look(opened.headers['location']!.split('/')[2]!);
    service.clock.moveTo('2026-03-10T06:31:00.000Z');
    const again = await send('/assessment/opening', untouched(suggested.text, '/assessment/opening'));
    expect(again.headers['location']).to.equal(opened.headers['location']);
    expect(state.decisions[0]).to.include({ choice: 'monitor', reviewAt: '2026-03-10T08:30:00.000Z' });
    // Where whoever opens may not decide, it is said whose decision that is.
    const top = await send('/assessments', { about: 'top', danger: 'no', reach: 'inside', evidence: 'none' });
    expect(top.text).to.include('The decision to watch is for the chair').and.not.include('id="open-watch"');
  });

  it('takes one page of whoever knows what he wants, for each playbook', async () => {
    for (const { id } of service.engine.shelf) {
      const form = await page(`/assessment/opening?playbook=${id}`);
      const opened = await send('/assessment/opening', untouched(form.text, '/assessment/opening'));
      expect(opened.status, id).to.equal(303);
    }
    expect(service.engine.list()).to.have.length(8);
    expect((await page('/assessment/opening')).status).to.equal(200);
    // What kind of company we are decides which clocks run, so nothing is taken for granted.
    const outage = await page('/assessment/opening?playbook=service-outage');
    const open = untouched(outage.text, '/assessment/opening', false);
    expect(open['option-sector']).to.deep.equal(['']);
    const refused = await send('/assessment/opening', open);
    expect(refused.status).to.equal(400);
    expect(refused.text).to.include('choose one');
    expect(service.engine.list()).to.have.length(8);
    expect((await page('/assessment/opening?playbook=nothing')).status).to.equal(404);
  });

  it('suggests over the API as on the page, and stores nothing', async () => {
    for (const about of matters) {
      const { status, body } = await post(service, '/assessments', 'Eva', { about, danger: 'no', reach: 'spreading' });
      expect(status).to.equal(200);
      expect(body.reasons[0]).to.have.keys('code', 'text');
      expect(body.playbook.title).to.match(/\S/);
      expect(body).to.include({ outcome: 'respond', lookAgainAt: null });
    }
    const watch = await post(service, '/assessments?language=nl', 'Eva', { about: 'rumour', danger: 'no' });
    expect(watch.body).to.include({ outcome: 'watch', strategy: 'monitor', lookAgainAt: '2026-03-10T08:30:00.000Z' });
    expect(watch.body.why).to.include('Een antwoord zou meer mensen laten kijken');
    expect(service.engine.list()).to.deep.equal([]);
    const opened = await post(service, '/assessment/opening', 'Eva', {
      playbook: 'rumour',
      title: 'By the API',
      people: { legal: 'Lea' },
    });
    expect(opened.status).to.equal(201);
    expect((await service.engine.look(opened.body.incident)).state.roles).to.deep.equal({ lead: 'Eva', legal: 'Lea' });
  });

  it('says what is wrong with an answer, and keeps the others', async () => {
    const nothing = await send('/assessments', { danger: 'hurt', reach: 'few', evidence: 'none' });
    expect(nothing.status).to.equal(400);
    expect(nothing.text).to.include('What is it about?').and.include('value="hurt" required checked');
    const wrong = await post(service, '/assessments', 'Eva', { about: 'weather', extra: 1 });
    expect(wrong.status).to.equal(400);
    expect(wrong.body.errors.map(({ field }: { field: string }) => field)).to.have.members(['about', 'extra']);
    const suggested = await send('/assessments', {
      about: 'rumour',
      danger: 'no',
      reach: 'spreading',
      evidence: 'none',
    });
    const form = untouched(suggested.text, '/assessment/opening');
    const empty = await send('/assessment/opening', { ...form, title: ' ', 'role-legal': 'clock' });
    expect(empty.status).to.equal(400);
    expect(empty.text).to.include('this is missing; fill it in').and.include('is no name').and.include('value="clock"');
    expect(empty.text).to.include('What we suggest');
    await account(service, 'Sam');
    expect((await sendForm(service, '/assessment/opening', form, { by: 'Sam' })).status, 'not on duty').to.equal(403);
    const unsigned = await sendForm(service, '/assessment/opening', form, { by: null });
    expect(unsigned.headers['location']).to.match(/^\/sign-in/);
    expect((await send('/assessment/opening', { ...form, severity: 'awful' })).text).to.include('awful');
    expect(service.engine.list()).to.deep.equal([]);
  });
});

describe('web: rehearse', () => {
  let service: TestService;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  it('opens an exercise on a playbook, or with the opening of a scenario', async () => {
    const { text } = await getPage(service, '/rehearsal');
    expect(text).to.include('mode=exercise').and.include('What it does now').and.include('ING 2014');
    const form = await getPage(service, '/assessment/opening?playbook=rumour&mode=exercise');
    expect(form.text).to.include('EXERCISE').and.include('<option value="exercise" selected>');
    const begun = await sendForm(service, '/rehearsal', { scenario: 'ing-2014', _key: 'r1' });
    expect(begun.status).to.equal(303);
    const { state } = await service.engine.look(begun.headers['location']!.split(/[/?]/)[2]!);
    expect(state).to.include({
      mode: 'exercise',
      severity: 'critical',
      title: 'ING 2014: the week as it could have been',
    });
    expect((await post(service, '/rehearsal', 'Eva', { scenario: 'nothing' })).body.known).to.deep.equal(['ing-2014']);
    expect((await post(service, '/rehearsal', null, { scenario: 'ing-2014' })).status).to.equal(401);
  });
});

describe('web: the list of incidents', () => {
  let service: TestService;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  it('has what is late first and says so, then what is closed, fifty a page', async () => {
    const open = (title: string, mode = 'live') => Desk.open(service, 'Eva', { playbook: 'rumour', title, mode });
    for (let index = 0; index < 51; index += 1) {
      const desk = await open(`Over ${index}`, 'exercise');
      await desk.done('Eva', 'Decide', {
        choice: 'monitor',
        options: ['a', 'b'],
        reason: 'x',
        reviewAt: '2027-01-01T00:00:00Z',
      });
      await desk.done('Eva', 'CloseIncident', { report: 'Over' });
    }
    await open('The first');
    service.clock.moveTo('2026-03-10T09:00:00.000Z');
    await service.engine.settled();
    await open('The second');
    const { text } = await getPage(service, '/incidents');
    expect(text.indexOf('The first')).to.be.below(text.indexOf('The second'));
    expect(text)
      .to.match(/OVERDUE since [^:]+: /)
      .and.match(/Next: /)
      .and.include('Page 1 of 2')
      .and.include('Minor: ');
    const second = await getPage(service, '/incidents?page=2');
    expect(second.text.match(/Over \d+/g)).to.have.length(1);
    expect(second.text).to.not.include('The first');
    const [one, two] = [await get(service, '/incidents'), await get(service, '/incidents?page=2')];
    expect(one.body).to.include({ page: 1, pages: 2, closed: 51 });
    expect(one.body.incidents).to.have.length(52);
    expect(one.body.incidents[0].next).to.have.keys('id', 'dueAt');
    expect(two.body.incidents).to.have.length(1);
    for (const page of ['0', '-1', 'x', '1.5', '9999999'])
      expect((await get(service, `/incidents?page=${page}`)).status, page).to.equal(400);
    expect((await get(service, '/incidents?page=99')).body.page).to.equal(2);
  });
});
