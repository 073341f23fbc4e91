import { expect } from 'chai';
import { Desk, people, post, put } from '../support/http.js';
import { get, getPage, sendForm } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

const text = { kind: 'holding-statement', audience: 'public', channel: 'web', language: 'nl' } as const;
const fields = {
  ...text,
  'fact-organisation': 'Noorderbank',
  'fact-topic.nl': 'ons plan',
  'fact-what-happened.nl': 'Een krant schrijft over ons plan.',
  'fact-next-update': '2026-03-10T09:00',
  source: 'De krant',
};

describe('web: all that a text lacks, at once', () => {
  let service: TestService;

  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  const preapprove = async () => {
    const approval = {
      ...text,
      playbook: 'contested-plan',
      author: 'Eva',
      approver: 'Ann',
      expiresAt: '2026-06-01T00:00:00Z',
    };
    expect((await put(service, '/preapprovals', 'Ann', approval)).status).to.equal(200);
  };
  const open = (by = 'Noor') => Desk.open(service, by, { playbook: 'contested-plan', title: 'At night' });
  const path = ({ incident }: Desk) => `/incidents/${incident}/drafting`;
  const { language, ...rest } = text;
  const query = new URLSearchParams({ ...rest, in: language }).toString();

  it('is told, with what stands in the fields already', async () => {
    await preapprove();
    const desk = await open();
    const told = await get(service, `${path(desk)}?${query}`, { by: 'Noor' });
    expect(told.body).to.deep.equal({
      gaps: ['organisation', 'topic', 'what-happened', 'next-update'],
      tasks: ['stop-campaigns'],
      approved: true,
      balance: { isHeard: false, asked: 0, answered: 0, replied: 0, sent: 0 },
    });
    const { text: page } = await getPage(service, `${path(desk)}?${query}`, { by: 'Noor' });
    expect(page).to.include('lang="en"', 'the text’s language is not the reader’s');
    expect(page).to.match(/type="datetime-local"[^>]* value="2026-03-10T\d\d:\d[05]"/);
    expect(page).to.match(/name="source" value="Noor"/);
    const room = await getPage(service, `/incidents/${desk.incident}`, { by: 'Noor' });
    expect(room.text).to.include('/drafting?kind');
    expect((await get(service, `${path(desk)}?kind=poem`)).status).to.equal(400);
  });

  it('is recorded, and the text approved, where it was approved beforehand', async () => {
    await preapprove();
    const desk = await open();
    const answer = await sendForm(
      service,
      path(desk),
      { ...fields, 'tasks[]': 'stop-campaigns', _key: 'once' },
      { by: 'Noor' },
    );
    expect(answer.status, answer.text).to.equal(303);
    expect(answer.headers['location']).to.match(/\/messages\/m1\?done=\d+$/);
    expect((await desk.message('holding-statement', 'web', 'nl')).state).to.equal('approved');
    const { version } = await desk.look();
    const again = await sendForm(
      service,
      path(desk),
      { ...fields, 'tasks[]': 'stop-campaigns', _key: 'once' },
      { by: 'Noor' },
    );
    expect(again.status, again.text).to.equal(303);
    expect(again.headers['location']).to.match(/\/messages\/m1\?done=\d+$/);
    expect((await desk.look()).version, 'sent twice, it is done once').to.equal(version);
    await desk.done('Noor', 'ReleaseMessage', { message: 'm1' });
    const room = await getPage(service, `/incidents/${desk.incident}`, { by: 'Noor' });
    expect(room.text, 'it is there now').to.not.include('/drafting?');
  });

  it('is nobody’s approval: what changed since is told of the text that was approved beforehand', async () => {
    await preapprove();
    const desk = await open();
    await sendForm(service, path(desk), { ...fields, 'tasks[]': 'stop-campaigns' }, { by: 'Noor' });
    await desk.done('Noor', 'EditMessage', { message: 'm1', source: 'Andere woorden over {{topic}}.' });
    const { text: page } = await getPage(service, `/incidents/${desk.incident}/messages/m1`, { by: 'Noor' });
    expect(page).to.include('Compared with the text that was approved beforehand').and.not.include('approved by Noor');
  });

  it('is recorded, and the text waits for approval, where it was not', async () => {
    const desk = await open();
    expect((await sendForm(service, path(desk), fields, { by: 'Noor' })).status).to.equal(303);
    expect((await desk.message('holding-statement', 'web', 'nl')).state).to.equal('draft');
    expect((await desk.look()).facts.recorded.map(({ key, status }) => [key, status])).to.deep.equal([
      ['organisation', 'confirmed'],
      ['topic', 'confirmed'],
      ['what-happened', 'confirmed'],
      ['next-update', 'confirmed'],
    ]);
  });

  it('keeps what was typed where something is refused, with the reason', async () => {
    const desk = await open();
    const answer = await sendForm(
      service,
      path(desk),
      { ...fields, 'fact-next-update': '2026-03-10T05:00' },
      { by: 'Noor' },
    );
    expect(answer.status).to.be.oneOf([409, 422]);
    expect(answer.text).to.include('class="reasons"').and.include('value="2026-03-10T05:00"').and.include('De krant');
    expect(await sendForm(service, path(desk), fields, { by: 'Noor' }).then(({ status }) => status)).to.equal(303);
  });

  it('writes over no fact that was recorded otherwise after the form was shown', async () => {
    const desk = await open();
    const topic = { nl: 'ons andere plan', en: 'our other plan' };
    await desk.done('Noor', 'RecordFact', { key: 'topic', value: topic, status: 'confirmed', source: 'Board' });
    const late = await sendForm(service, path(desk), fields, { by: 'Noor' });
    expect(late.status).to.equal(409);
    expect(late.text).to.include('class="reasons"').and.include('already on the fact sheet');
    expect((await service.engine.look(desk.incident)).state.facts['topic']!.value).to.deep.equal(topic);
    const { 'fact-topic.nl': _left, ...rest } = fields;
    expect((await sendForm(service, path(desk), rest, { by: 'Noor' })).status).to.equal(303);
  });

  it('revises what was there already and could not be said, as it was shown', async () => {
    const desk = await open();
    const value = { nl: 'iets', en: 'something' };
    await desk.done('Noor', 'RecordFact', { key: 'topic', value, status: 'unconfirmed', source: 'A call' });
    const { text: page } = await getPage(service, `${path(desk)}?${query}`, { by: 'Noor' });
    expect(page).to.include('name="seen-topic" value="1"');
    await desk.done('Noor', 'ReviseFact', { key: 'topic', value, status: 'unconfirmed', source: 'Two calls' });
    expect((await sendForm(service, path(desk), { ...fields, 'seen-topic': '1' }, { by: 'Noor' })).status).to.equal(
      409,
    );
    const answer = await sendForm(service, path(desk), { ...fields, 'seen-topic': '2' }, { by: 'Noor' });
    expect(answer.status, answer.text).to.equal(303);
  });

  it('asks where a fact comes from', async () => {
    const desk = await open();
    const { source: _left, ...rest } = fields;
    const answer = await sendForm(service, path(desk), rest, { by: 'Noor' });
    expect(answer.status).to.equal(400);
    expect(answer.text).to.include('Where we have this from</strong>').and.include('ons plan</textarea>');
    expect((await post(service, path(desk), 'Noor', { ...text, facts: { organisation: 'Bank' } })).status).to.equal(
      400,
    );
    expect((await desk.look()).facts.recorded).to.deep.equal([]);
  });

  it('puts nobody out who was named to confirm facts in the same moment, and keeps what was typed', async () => {
    const desk = await Desk.open(service, 'Noor', { playbook: 'rumour', title: 'At night' });
    const { engine } = service;
    const look = engine.look.bind(engine);
    engine.look = async (incident) => {
      const seen = await look(incident);
      // He is named between the look at who there is and the command.
      engine.look = look;
      await desk.done('Noor', 'AssignRole', { role: 'fact-owner', person: 'Finn' });
      return seen;
    };
    const answer = await post(service, path(desk), 'Noor', {
      ...text,
      facts: { organisation: 'Noorderbank' },
      source: 'De krant',
      confirm: true,
    });
    expect(answer.status, answer.text).to.equal(409);
    expect(answer.body.reasons[0]).to.include({ code: 'ROLE_HELD' });
    expect(answer.body.reasons[0].text).to.include('Finn has the role of fact owner by now');
    const { state } = await look(desk.incident);
    expect(state.roles['fact-owner']).to.equal('Finn');
    expect(state.facts['organisation']).to.equal(undefined);
    const again = await sendForm(service, path(desk), { ...fields, confirm: 'true' }, { by: 'Noor' });
    expect(again.status).to.equal(409);
    expect(again.text).to.include('De krant').and.include('Noorderbank').and.not.include('id="confirm-self"');
    expect((await look(desk.incident)).state.roles['fact-owner']).to.equal('Finn');
  });

  it('lets whoever coordinates confirm facts himself while nobody does, and nobody else', async () => {
    const desk = await Desk.open(service, 'Noor', { playbook: 'rumour', title: 'At night' });
    const page = await getPage(service, `${path(desk)}?${query}`, { by: 'Noor' });
    expect(page.text).to.include('id="confirm-self"');
    const stranger = await sendForm(service, path(desk), { ...fields, confirm: 'true' }, { by: 'Zed' });
    expect(stranger.status).to.equal(409);
    const first = await sendForm(service, path(desk), fields, { by: 'Noor' });
    expect(first.status, 'not without saying so').to.equal(409);
    const answer = await sendForm(service, path(desk), { ...fields, confirm: 'true' }, { by: 'Noor' });
    expect(answer.status, answer.text).to.equal(303);
    const { state } = await service.engine.look(desk.incident);
    expect(state.roles['fact-owner']).to.equal('Noor');
    await desk.done('Noor', 'AssignRole', { role: 'spokesperson', person: people['spokesperson'] });
  });
});
