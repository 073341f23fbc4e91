import { expect } from 'chai';
import { Desk, people, put } from '../support/http.js';
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
    await sendForm(service, path(desk), { ...fields, 'tasks[]': 'stop-campaigns', _key: 'once' }, { by: 'Noor' });
    expect((await desk.look()).version, 'sent twice, it is done once').to.equal(version);
    await desk.done('Noor', 'ReleaseMessage', { message: 'm1' });
    const room = await getPage(service, `/incidents/${desk.incident}`, { by: 'Noor' });
    expect(room.text, 'it is there now').to.not.include('/drafting?');
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
