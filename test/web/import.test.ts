import { expect } from 'chai';
import request from 'supertest';
import { openExample } from '../../src/web/example.js';
import { Desk } from '../support/http.js';
import { as, get, getPage } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

const csv = [
  'Tweet ID;Author;Created at;Text',
  '1;Ann;2026-03-10 06:01:00;Is my daughter safe at school?',
  '2;Bo;2026-03-10 06:02:00;"You sell our data; a disgrace"',
  '3;Cas;10-99-2026;No such day',
  '4;Dirk;2026-03-10 06:04:00;=HYPERLINK("http://evil.example")',
  '5;Company;2026-03-10 06:05:00;We look into it',
].join('\n');

describe('web: importing what the public said', () => {
  let service: TestService;
  let desk: Desk;
  let path: string;
  beforeEach(async () => {
    service = await startService();
    desk = await Desk.open(service, 'Eva', openExample);
    path = `/incidents/${desk.incident}/import`;
  });
  afterEach(() => {
    expect(service.reported).to.deep.equal([]);
    return service.stop();
  });

  const send = async (body: string, type = 'text/csv', by = 'Eva', query = '?own=Company&zone=UTC') =>
    request(service.app)
      .post(path + query)
      .set({ ...(await as(service, by)), 'Content-Type': type })
      .send(body);
  const sendForm = async (fields: Readonly<Record<string, string>>, file?: string | Buffer) => {
    let sent = request(service.app)
      .post(path)
      .set({ ...(await as(service, 'Eva')), Accept: 'text/html' });
    for (const [name, value] of Object.entries(fields)) sent = sent.field(name, value);
    return file === undefined ? sent : sent.attach('file', Buffer.from(file), 'export.csv');
  };

  it('takes an export as it is, tells of every row that it refused, and adds nothing twice', async () => {
    const first = await send(csv);
    expect(first.status, first.text).to.equal(200);
    expect(first.body).to.include({ rows: 5, added: 4, known: 0, refused: 1 });
    expect(first.body.refusals[0]).to.include({ line: 4, code: 'date-invalid' });
    expect(first.body.refusals[0].why).to.include('10-99-2026');
    expect((await send(csv)).body).to.include({ added: 0, known: 4 });
    const { messages } = (await get(service, `/incidents/${desk.incident}/inbox`)).body;
    expect(messages.map(({ author }: { author: string }) => author)).to.have.members(['Ann', 'Bo', 'Dirk']);
    expect(messages[0]).to.include({ author: 'Ann', kind: 'question', at: '2026-03-10T06:01:00.000Z' });
  });

  it('takes JSON lines', async () => {
    const line = JSON.stringify({ id: '1', author: 'Ann', date: '2026-03-10T06:01:00Z', text: 'Is it safe?' });
    expect((await send(line, 'application/x-ndjson')).body).to.include({ added: 1 });
  });

  it('by a form: a file, or lines that were pasted, with a page that says what came of it', async () => {
    const sent = await sendForm({ own: 'Company', zone: 'Europe/Amsterdam', paste: '' }, csv);
    expect(sent.status, sent.text).to.equal(303);
    const { text } = await getPage(service, path);
    expect(text).to.include('5 rows: 4 taken, 0 were there already, 1 refused.').and.include('10-99-2026');
    expect(text).to.include('Tweet ID');
    const [ann] = (await get(service, `/incidents/${desk.incident}/inbox`)).body.messages;
    expect(ann.at, 'in the zone that was given').to.equal('2026-03-10T05:01:00.000Z');
    expect(
      (await sendForm({ own: '', zone: 'UTC', paste: csv.replaceAll('2026-03-10', '2026-03-09') })).status,
    ).to.equal(303);
    expect((await getPage(service, path)).text).to.include('5 rows: 0 taken, 4 were there already, 1 refused.');
  });

  it('says what is wrong with a file, and keeps what was typed', async () => {
    for (const [fields, file, why] of [
      [{ zone: 'UTC', own: 'Us & them', paste: '' }, undefined, 'choose a file'],
      [{ zone: 'UTC', own: 'Us & them', paste: 'colour;size\nred;4' }, undefined, 'colour'],
      [{ zone: 'Mars', own: 'Us & them' }, csv, 'is no time zone'],
    ] as const) {
      const { status, text } = await sendForm(fields, file);
      expect(status).to.equal(422);
      expect(text).to.include(why).and.include('Us &amp; them');
    }
    expect((await send('', 'text/csv')).status).to.equal(400);
    expect((await send('{}', 'application/json')).status).to.equal(415);
  });

  it('takes a file of many rows in pieces, and none that is too large', async function () {
    this.timeout(120_000);
    const row = (at: number): string => `${at},Ann ${at},2026-03-10T06:01:00Z,When do you open shop ${at}?`;
    const many = ['id,author,date,text', ...Array.from({ length: 3000 }, (_, at) => row(at))].join('\n');
    expect((await send(many)).body).to.include({ added: 3000, refused: 0 });
    const large = Buffer.alloc(51_000_000, `${row(1)}\n`).toString();
    const { status } = await send(`id,author,date,text\n${large}`).catch(() => ({ status: 413 }));
    expect(status).to.equal(413);
  });

  it('refuses whoever has no role', async () => {
    const { body } = await send(csv, 'text/csv', 'Somebody on duty');
    expect(body.reasons).to.have.length(1);
    expect(await service.listener.room(desk.incident)).to.equal(null);
  });
});
