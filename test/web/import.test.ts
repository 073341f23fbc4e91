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

  it('says that it found nobody to answer, and no place', async () => {
    await sendForm({ own: '', zone: 'UTC', paste: 'text,date\nIs it safe?,2026-03-10T06:01:00Z' });
    expect((await getPage(service, path)).text).to.include('No column was found for: who said it, the channel.');
    await sendForm({ own: '', zone: 'UTC', paste: 'text,date,author,channel\nAnd now?,2026-03-10T06:02:00Z,Ann,x' });
    expect((await getPage(service, path)).text)
      .to.include('1 taken')
      .and.not.include('No column was found for');
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

  it('takes a file of many rows in pieces, and none that is too large', async () => {
    const row = (at: number): string => `${at},Ann ${at},2026-03-10T06:01:00Z,When do you open shop ${at}?`;
    const many = ['id,author,date,text', ...Array.from({ length: 3000 }, (_, at) => row(at))].join('\n');
    expect((await send(many)).body).to.include({ added: 3000, refused: 0 });
    const large = Buffer.alloc(51_000_000, `${row(1)}\n`).toString();
    const { status } = await send(`id,author,date,text\n${large}`).catch(() => ({ status: 413 }));
    expect(status).to.equal(413);
  });

  /** An export of which no column is called as we know it. */
  const strange = ['nr;moment_x;persoon_x;wat;extra', '1;10-03-2026 07:01;Ann;Is het veilig?;a', '2;10-03-2026 07:02;Bo;Een schande;b'].join('\n'); // prettier-ignore
  const said = {
    names: JSON.stringify(['nr', 'moment_x', 'persoon_x', 'wat', 'extra']),
    heading: 'true',
    order: 'day-first',
    zone: 'UTC',
    own: '',
    'as-0': 'id',
    'as-1': 'at',
    'as-2': 'author',
    'as-3': 'text',
    'as-4': '',
  };
  const look = async (body: string) =>
    request(service.app)
      .post(`${path}/look`)
      .set({ ...(await as(service, 'Eva')), 'Content-Type': 'text/csv' })
      .send(body);

  it('shows what the columns would be taken for before it takes anything', async () => {
    const { status, body } = await look(strange);
    expect(status).to.equal(200);
    expect(body).to.deep.include({ saved: null, names: ['nr', 'moment_x', 'persoon_x', 'wat', 'extra'] });
    expect(body.rows[0]).to.deep.equal(['1', '10-03-2026 07:01', 'Ann', 'Is het veilig?', 'a']);
    expect(body.mapping.columns).to.include({ at: 'moment_x', text: 'wat' }).and.not.have.property('author');
    expect(await service.listener.room(desk.incident)).to.equal(null);
    expect((await look('')).status).to.equal(400);
  });

  it('reads the next export with the same columns as somebody saved it, whichever incident, also after a restart', async () => {
    expect((await sendForm({ ...said, saveAs: 'Our tool' }, strange)).status).to.equal(303);
    const { messages } = (await get(service, `/incidents/${desk.incident}/inbox`)).body;
    expect(messages.map(({ author }: { author: string }) => author)).to.have.members(['Ann', 'Bo']);
    expect((await look(strange)).body).to.include({ saved: 'Our tool' });
    const again = await startService({ store: service.store });
    const other = await Desk.open(again, 'Eva', openExample);
    const shuffled = ['wat;persoon_x;extra;moment_x;nr', 'Wanneer?;Cas;c;10-03-2026 06:20;3'].join('\n');
    const { body } = await request(again.app)
      .post(`/incidents/${other.incident}/import`)
      .set({ ...(await as(again, 'Eva')), 'Content-Type': 'text/csv' })
      .send(shuffled);
    expect(body).to.include({ added: 1, saved: 'Our tool' });
    const [cas] = (await get(again, `/incidents/${other.incident}/inbox`)).body.messages;
    expect(cas).to.include({ author: 'Cas', text: 'Wanneer?', at: '2026-03-10T06:20:00.000Z' });
    const page = (await getPage(again, `/incidents/${other.incident}/import`)).text;
    expect(page).to.include('Read as it was saved under “Our tool”.');
    await again.stop();
  });

  it('does not save what nobody named, and says what cannot be', async () => {
    expect((await sendForm({ ...said, saveAs: ' ' }, strange)).status).to.equal(303);
    expect((await look(strange)).body.saved).to.equal(null);
    for (const [fields, why] of [
      [{ ...said, 'as-4': 'text' }, 'cannot both hold the same'],
      [{ ...said, 'as-1': '' }, 'Choose the column that holds the date.'],
      [{ ...said, names: '{' }, 'say of each column what it holds'],
      [{ ...said, names: JSON.stringify(['a', 'gone', 'c', 'd', 'e']) }, 'has no column “a”'],
    ] as const) {
      const { status, text } = await sendForm({ ...fields, saveAs: 'Wrong' }, strange);
      expect(status, why).to.equal(422);
      expect(text).to.include(why);
    }
    expect((await look(strange)).body.saved).to.equal(null);
  });

  it('shows the beginning of a file of which it cannot tell the columns', async () => {
    const { status, text } = await sendForm({ zone: 'UTC', own: '', paste: 'colour;size\nred;4\nblue;5' });
    expect(status).to.equal(422);
    expect(text).to.include('Choose the column that holds the date.').and.include('name="as-1"').and.include('blue');
  });

  it('refuses whoever has no role', async () => {
    const { body } = await send(csv, 'text/csv', 'Somebody on duty');
    expect(body.reasons).to.have.length(1);
    expect(await service.listener.room(desk.incident)).to.equal(null);
  });
});
