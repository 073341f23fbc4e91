import { expect } from 'chai';
import request from 'supertest';
import { UnisonoError } from '../../src/error.js';
import { memoryArchive } from '../../src/listening/archive/memory.js';
import { openExample } from '../../src/web/example.js';
import { Desk, post } from '../support/http.js';
import { advertisers } from '../support/inbox.js';
import { as, get, getPage, sendForm } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

/** What a form of the page sends, as a browser reads it. */
interface Row {
  readonly id: string;
  readonly seen: string;
  readonly text: string;
  readonly ticked: boolean;
}
const plain = (html: string): string =>
  html.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
const rowsIn = (html: string): Row[] =>
  [...html.matchAll(/name="id" value="([^"]*)"><input type="hidden" name="seen" value="([^"]*)">[^]*?<textarea[^>]*name="text"[^>]*>\n([^<]*)<[^]*?name="ticked" value="[^"]*"( checked)?/g)].map(([, id, seen, text, checked]) => ({ id: plain(id!), seen: seen!, text: plain(text!), ticked: checked !== undefined })); // prettier-ignore

describe('web: many who ask the same', () => {
  let service: TestService;
  let desk: Desk;
  let path: string;
  let concern: string;
  let fail: UnisonoError | null;
  /** What the first reply waits for on its way to the disk. */
  let disk: Promise<void> | null;

  beforeEach(async () => {
    fail = null;
    disk = null;
    const archive = memoryArchive();
    const append: typeof archive.append = async (kept) => {
      const busy = kept.some(({ mention }) => !mention.inbound) ? disk : null;
      if (busy !== null) {
        disk = null;
        await busy;
      }
      if (fail !== null && kept.some(({ mention }) => !mention.inbound && mention.inReplyTo === '1')) throw fail;
      return archive.append(kept);
    };
    let made = false;
    const archives = { has: () => made, open: async () => ((made = true), { ...archive, append }) };
    service = await startService({ archives });
    desk = await Desk.open(service, 'Eva', { ...openExample, mode: 'live' });
    path = `/incidents/${desk.incident}/inbox/many`;
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Ben' });
    await desk.done('Eva', 'RecordFact', { key: 'next-update', value: '2026-03-10T15:30:00Z', status: 'confirmed', source: 'the desk' }); // prettier-ignore
    await post(service, `/incidents/${desk.incident}/mentions`, 'Eva', advertisers);
    ({ concern } = (await list()).find(({ id }) => id === 'x/0')!);
  });
  afterEach(() => {
    expect(service.reported).to.deep.equal([]);
    return service.stop();
  });

  const list = async (query = '', by = 'Eva'): Promise<{ id: string; concern: string; answers: { text: string; author: string }[] }[]> => (await get(service, `/incidents/${desk.incident}/inbox${query}`, { by })).body.messages; // prettier-ignore
  const ids = async (query = ''): Promise<string[]> => (await list(query)).map(({ id }) => id).toSorted();
  const claimOf = async (id: string) => (await service.listener.room(desk.incident))!.claimOf(id)?.by ?? null;
  const page = (by = 'Eva', query = '') => getPage(service, `${path}?concern=${concern}${query}`, { by });
  const give = (replies: object[], more: object = {}, by = 'Eva') => post(service, path, by, { concern, replies, ...more }); // prettier-ignore
  /** Sends the form of the page as a browser would, without scripts. */
  const send = async (rows: readonly Row[], act = 'note', { by = 'Eva', query = '', page = '1' } = {}) => {
    const fields: [string, string][] = [['concern', concern], ['act', act], ['page', page], ...rows.flatMap(({ id, seen, text, ticked }): [string, string][] => [['id', id], ['seen', seen], ['text', text], ...(ticked ? [['ticked', id] satisfies [string, string]] : [])])]; // prettier-ignore
    return request(service.app)
      .post(path + query)
      .set({ Accept: 'text/html', ...(await as(service, by)) })
      .type('form')
      .send(new URLSearchParams(fields).toString());
  };
  const tick = (rows: readonly Row[], which: readonly string[], text: Readonly<Record<string, string>> = {}): Row[] =>
    rows.map((one) => ({ ...one, ticked: which.includes(one.id), text: text[one.id] ?? one.text }));

  it('shows who waits with a text of his own each, claims nothing, and gives whoever needs a person no text', async () => {
    const { text } = await page();
    const rows = rowsIn(text);
    expect(rows.map(({ id }) => id).toSorted()).to.deep.equal(['x/0', 'x/1', 'x/2', 'x/3']);
    expect(new Set(rows.map((one) => one.text)).size, 'no two alike').to.equal(4);
    for (const one of rows) {
      expect(one.text).to.match(/16.30|4.30 pm/);
      expect(one.ticked, 'nobody sent it yet').to.equal(false);
      expect(await claimOf(one.id)).to.equal(null);
    }
    const alone = text.slice(
      text.indexOf('Answer these first, each alone'),
      text.indexOf('<form method="post" action="/incidents'),
    );
    expect(alone).to.include('Edith White').and.include('A vulnerable person').and.include('inbox?message&#x3D;x%2F4');
    expect(alone).to.not.include('<textarea').and.not.include('checkbox');
    const own = await getPage(service, `/incidents/${desk.incident}/inbox?message=x%2F4`);
    expect(own.text).to.include('Edith White').and.not.include('Ann Smith');
  });

  it('is reached from the inbox of a concern and from the war room', async () => {
    const href = `inbox/many?concern&#x3D;${concern}`;
    const inbox = await getPage(service, `/incidents/${desk.incident}/inbox?concern=${concern}`);
    expect(inbox.text).to.include(href).and.include('Answer all 5 who wait');
    const room = await getPage(service, `/incidents/${desk.incident}?language=nl`);
    expect(room.text).to.include(href).and.include('Geef alle 5 mensen die wachten antwoord');
    const nothing = await getPage(service, `${path}?concern=n999`);
    expect(nothing.text).to.include('Choose what people ask').and.include(href);
  });

  it('notes those that are ticked as they were drafted, and nobody else', async () => {
    const rows = rowsIn((await page()).text);
    const sent = await send(tick(rows, ['x/0', 'x/2']));
    expect(sent.status, sent.text).to.equal(303);
    expect(sent.headers['location']).to.equal(`${path}?concern=${concern}&noted=2`);
    expect(await ids('?show=answered')).to.deep.equal(['x/0', 'x/2']);
    const [told] = await list('?message=x%2F0');
    expect(told!.answers).to.deep.include({ author: 'Eva', at: service.clock.now(), channel: 'x', text: rows.find(({ id }) => id === 'x/0')!.text }); // prettier-ignore
    const after = await getPage(service, sent.headers['location'] as string);
    expect(after.text)
      .to.include('Noted: 2 people were answered.')
      .and.include('Next: Edith White (A vulnerable person)');
    expect(rowsIn(after.text).map(({ id }) => id).toSorted()).to.deep.equal(['x/1', 'x/3']); // prettier-ignore
  });

  it('stays with the people whom a page showed, also where their subject has another id by now', async () => {
    const rows = rowsIn((await page()).text);
    const { label } = (await get(service, `/incidents/${desk.incident}/concerns`)).body.concerns[0] as {
      label: string;
    };
    concern = 'n999';
    const sent = await send(tick(rows, ['x/0'], { 'x/0': '' }));
    expect(sent.status, sent.text).to.equal(409);
    expect(sent.text).to.include(`<h2>${label}</h2>`);
    expect(rowsIn(sent.text).map(({ id }) => id).toSorted()).to.deep.equal(['x/0', 'x/1', 'x/2', 'x/3']); // prettier-ignore
  });

  it('keeps those that do not pass, with their words and why, and notes the others; a second press notes nothing twice', async () => {
    const rows = rowsIn((await page()).text);
    const hard = 'Hello Bob, no passwords have leaked. Call 06 12345678.';
    const mild = 'We will send everybody a new card on 20 March.';
    const given = tick(rows, ['x/0', 'x/1', 'x/2'], { 'x/1': hard, 'x/2': mild, 'x/3': 'Half a thought' });
    const first = await send(given);
    expect(first.status).to.equal(200);
    expect(first.text).to.include('Noted: one person was answered.').and.include('2 replies stay here');
    expect(first.text).to.include('This must be put right before it is sent').and.include('phone number');
    expect(await ids('?show=answered')).to.deep.equal(['x/0']);
    const kept = rowsIn(first.text);
    expect(kept.map(({ id, text, ticked }) => [id, text, ticked])).to.have.deep.members([
      ['x/1', hard, true],
      ['x/2', mild, true],
      ['x/3', 'Half a thought', false],
    ]);
    expect(kept.find(({ id }) => id === 'x/1')!.seen, 'hard is hard').to.equal('');
    expect(await claimOf('x/1'), 'the first note claims those that stay').to.equal('Eva');
    expect(await claimOf('x/3')).to.equal(null);
    // The same form once more, as it was: what was noted is noted, and no more than that.
    expect((await send(given)).status).to.equal(200);
    expect((await list('?message=x%2F0'))[0]!.answers).to.have.length(1);
    // What is softer goes with one more press.
    const second = await send(kept);
    expect(second.status).to.equal(200);
    expect(await ids('?show=answered')).to.deep.equal(['x/0', 'x/2']);
    const third = await send(tick(rowsIn(second.text), ['x/1'], { 'x/1': 'Hello Bob, we looked at your question.' }), 'note', { query: '?language=nl' }); // prettier-ignore
    expect(third.text).to.include('Vastgelegd: één mens heeft antwoord.').and.include('Half a thought');
    expect(await ids('?show=answered')).to.deep.equal(['x/0', 'x/1', 'x/2']);
    const twice = await Promise.all([1, 2].map(() => give([{ id: 'x/3', text: 'Hello Dan, we read it.' }])));
    expect(twice.map(({ body }) => body.noted)).to.deep.equal([['x/3'], ['x/3']]);
    expect((await list('?message=x%2F3'))[0]!.answers, 'two presses at once').to.have.length(1);
  });

  it('says before they go that two people get the same, also where one of them got it before', async () => {
    const same = 'Hello, we looked at your question.';
    const refused = await give([{ id: 'x/0', text: same }, { id: 'x/1', text: `${same} ` }]); // prettier-ignore
    expect(refused.status).to.equal(409);
    expect(refused.body.noted).to.deep.equal([]);
    const [ann, bob] = refused.body.kept;
    expect(ann.findings.map(({ rule, what }: Record<string, string>) => [rule, what])).to.deep.equal([
      ['words-repeated', 'Bob Jones gets this too, word for word.'],
    ]);
    const one = await give([{ id: 'x/0', text: same, seen: ann.seen }]);
    expect(one.body).to.deep.include({ noted: ['x/0'], kept: [] });
    expect((await give([{ id: 'x/1', text: same }])).body.kept[0].findings[0].what).to.include('Ann Smith');
    expect((await give([{ id: 'x/1', text: same, seen: bob.seen }])).body.noted).to.deep.equal(['x/1']);
    const drafted = rowsIn((await page()).text).map(({ text }) => text);
    expect(new Set([...drafted, same]).size).to.equal(drafted.length + 1);
  });

  it('answers nobody from here who needs a person, was answered, is another’s, is not here, or gets no words', async () => {
    await post(service, `/incidents/${desk.incident}/inbox/claim`, 'Ben', { id: 'x/1' });
    await post(service, `/incidents/${desk.incident}/inbox/answer`, 'Ben', { id: 'x/2', text: 'Hello Cleo.' });
    const words = ['x/1', 'x/2', 'x/4', 'x/99'].map((id) => ({ id, text: `Hello, ${id}.` }));
    const given = await give([...words, { id: 'x/3', text: ' ' }]);
    expect(given.status).to.equal(409);
    expect(given.body.kept.map(({ id, why }: Record<string, string>) => [id, why])).to.deep.equal([
      ['x/1', 'claimed'],
      ['x/2', 'answered'],
      ['x/4', 'alone'],
      ['x/99', 'unknown'],
      ['x/3', 'empty'],
    ]);
    expect(await ids('?show=answered')).to.deep.equal(['x/2']);
    const shown = await send(words.map((one) => ({ ...one, seen: '', ticked: true })));
    for (const { text } of words) expect(plain(shown.text), text).to.include(text);
    expect(shown.text).to.include('Ben is at work on this, until').and.include('Ben answered this at');
    expect(shown.text).to.include('Answer it on its own page').and.include('no longer here');
    expect(rowsIn(shown.text).map(({ id }) => id).toSorted(), 'who can be answered').to.deep.equal(['x/0', 'x/3']); // prettier-ignore
  });

  it('claims all of them for ten minutes where somebody takes them, keeps what he typed, and lets them go', async () => {
    const rows = rowsIn((await page()).text);
    const taken = await send(tick(rows, [], { 'x/3': 'Half a thought' }), 'take');
    expect(taken.status).to.equal(200);
    expect(rowsIn(taken.text).find(({ id }) => id === 'x/3')!.text).to.equal('Half a thought');
    for (const { id } of rows) expect(await claimOf(id), id).to.equal('Eva');
    expect(await claimOf('x/4'), 'each alone').to.equal(null);
    const others = await page('Ben');
    expect(others.text).to.include('Eva is at work on this, until').and.not.include('type="checkbox"');
    expect((await give([{ id: 'x/0', text: 'Hello Ann.' }], {}, 'Ben')).body.kept[0].why).to.equal('claimed');
    expect((await send(rows, 'leave')).status).to.equal(303);
    for (const { id } of rows) expect(await claimOf(id), id).to.equal(null);
  });

  it('gives two colleagues people of their own: those nobody is at work on come first', async () => {
    const more = Array.from({ length: 30 }, (_, at) => ({
      ...advertisers[1]!,
      id: `m${at}`,
      author: `Somebody ${at}`,
    }));
    await post(service, `/incidents/${desk.incident}/mentions`, 'Eva', more);
    const first = rowsIn((await page()).text);
    expect(first).to.have.length(20);
    expect((await send(first, 'take')).status).to.equal(303);
    const second = rowsIn((await page('Ben')).text).map(({ id }) => id);
    expect(second.length).to.be.at.least(14);
    expect(second.filter((id) => first.some((one) => one.id === id))).to.deep.equal([]);
    const further = await page('Eva', '&page=2');
    expect(further.text).to.include('Somebody').and.not.include('Further down the list');
    const beyond = await page('Eva', '&page=99');
    expect(rowsIn(beyond.text)).to.deep.equal(rowsIn(further.text)).and.not.be.empty;
    const left = await send(rowsIn(further.text), 'leave', { page: '2' });
    expect(left.headers['location'], 'where he was').to.equal(`${path}?concern=${concern}&page=2`);
  });

  it('can be checked first, and says so where nothing was ticked', async () => {
    const rows = rowsIn((await page()).text);
    const looked = await send(tick(rows, ['x/0', 'x/1'], { 'x/1': 'No passwords have leaked.' }), 'check');
    expect(looked.text).to.include('Nothing was noted').and.include('The checks found nothing in these words.');
    expect(looked.text).to.include('This must be put right before it is sent');
    expect(await ids('?show=answered')).to.deep.equal([]);
    const none = await send(rows);
    expect(none.text).to.include('Nothing was ticked, so nothing was noted.');
  });

  it('keeps the rest where the store takes no more in the middle, and says what is noted', async () => {
    fail = new UnisonoError('STORE_READ_ONLY', 'the disk is full');
    const rows = rowsIn((await page()).text);
    const order = rows.filter(({ id }) => id !== 'x/1').map(({ id }) => id);
    const sent = await send(tick(rows, [order[0]!, 'x/1', order[1]!].toSorted()));
    expect(sent.status).to.equal(503);
    expect(sent.text).to.include('The disk does not take what we write').and.include('it could not be stored');
    const noted = await ids('?show=answered');
    const left = rowsIn(sent.text).filter(({ ticked }) => ticked);
    expect([...noted, ...left.map(({ id }) => id)].toSorted()).to.deep.equal([order[0]!, 'x/1', order[1]!].toSorted());
    for (const one of left) expect(one.text).to.equal(rows.find(({ id }) => id === one.id)!.text);
    fail = null;
    expect((await send(left)).status).to.equal(303);
  });

  it('takes a field in which nobody wrote for no words, also where it says that this is an exercise', async () => {
    const other = await Desk.open(service, 'Eva', openExample);
    const there = `/incidents/${other.incident}`;
    await post(service, `${there}/mentions`, 'Eva', advertisers);
    const { together } = (await get(service, `${there}/inbox/many?concern=n1`)).body;
    expect(together[0].draft).to.equal('EXERCISE: ');
    for (const text of ['', 'EXERCISE: ']) {
      const given = await post(service, `${there}/inbox/many`, 'Eva', { concern: 'n1', replies: [{ id: together[0].id, text }] }); // prettier-ignore
      expect(given.body.kept, text).to.deep.equal([{ id: together[0].id, why: 'empty' }]);
    }
    const nothing = new URLSearchParams([['concern', 'n1'], ['act', 'take'], ['id', together[0].id], ['text', 'EXERCISE: ']]); // prettier-ignore
    const taken = await request(service.app).post(`${there}/inbox/many`).set({ Accept: 'text/html', ...(await as(service, 'Eva')) }).type('form').send(nothing.toString()); // prettier-ignore
    expect(taken.status, 'no words that must be kept').to.equal(303);
  });

  it('names as next also whom he took himself, and says of nobody that he does not wait', async () => {
    await post(service, `/incidents/${desk.incident}/inbox/claim`, 'Ben', { id: 'x/4' });
    const rows = rowsIn((await page()).text);
    await send(rows, 'take');
    const sent = await send(tick(rows, ['x/0', 'x/1', 'x/2']));
    const after = await getPage(service, sent.headers['location'] as string);
    expect(after.text).to.include('Next: Dan Green (').and.not.include('Nobody else waits');
    const last = await send(tick(rowsIn(after.text), ['x/3']));
    const done = await getPage(service, last.headers['location'] as string);
    expect(done.text, 'Ben is at work on the last of them').to.include('Nobody else waits for you.');
  });

  it('is noted once where two colleagues note the same people at the same time, and the other hears of him', async () => {
    const three = ['x/0', 'x/1', 'x/2'];
    const sends = (by: string) => give(three.map((id) => ({ id, text: `Hello, ${by} read your question (${id}).` })), {}, by); // prettier-ignore
    let release = (): void => {};
    disk = new Promise((done) => (release = done));
    const eva = sends('Eva').then(({ body }) => body);
    await until(() => disk === null, 'the disk has the first reply');
    const { body: ben } = await sends('Ben');
    release();
    expect(ben.noted, 'whom she had not come to').to.deep.equal(['x/1', 'x/2']);
    expect(ben.kept).to.have.length(1);
    expect(ben.kept[0]).to.deep.include({ id: 'x/0', why: 'claimed' });
    expect(await eva).to.deep.include({ noted: ['x/0'], kept: [{ id: 'x/1', why: 'answered' }, { id: 'x/2', why: 'answered' }] }); // prettier-ignore
    for (const { id, answers } of await list('?show=answered')) expect(answers, id).to.have.length(1);
    for (const id of three) expect(await claimOf(id), 'and let go').to.equal(null);
  });

  it('stays with the people whom the page showed, also where their subject has another id by now', async () => {
    const same = 'Hello, we looked at your question.';
    await give([{ id: 'x/0', text: same }]);
    // As after a restart: the page has the id that the subject had.
    const given = await give([{ id: 'x/1', text: same }], { concern: 'n77' });
    expect(given.body.kept[0].findings[0].what, 'said on their subject').to.include('Ann Smith');
    const fields = { concern: 'n77', act: 'note', id: 'x/2', text: 'Hello Cleo, we read it.', ticked: 'x/2' };
    const sent = await sendForm(service, path, fields);
    expect(sent.headers['location']).to.equal(`${path}?concern=${concern}&noted=1`);
  });

  it('refuses two texts for one message, since only one of them was sent', async () => {
    const given = await give([{ id: 'x/0', text: 'Hello Ann.' }, { id: 'x/0', text: 'Hello again, Ann.' }]); // prettier-ignore
    expect(given.status).to.equal(400);
    expect(await ids('?show=answered')).to.deep.equal([]);
  });

  it('says as problems say it what kept all of them, as for a single reply', async () => {
    const given = await give([{ id: 'x/0', text: 'No passwords have leaked.' }]);
    expect([given.status, given.headers['content-type']]).to.deep.equal([422, 'application/problem+json; charset=utf-8']); // prettier-ignore
  });

  it('answers whose message has an id as long as an address, and everybody beside him', async () => {
    const id = `https://social.example/posts/${'1'.repeat(400)}`;
    const taken = {
      ...advertisers[1]!,
      id,
      author: 'Fay Black',
      inbound: true,
      inReplyTo: null,
      url: null,
      reach: null,
    };
    await service.listener.take(desk.incident, [taken]);
    const rows = rowsIn((await page()).text);
    expect(rows.map((one) => one.id)).to.include(`x/${id}`);
    expect((await send(tick(rows, ['x/0', `x/${id}`]))).status).to.equal(303);
    expect(await ids('?show=answered')).to.deep.equal([`x/${id}`, 'x/0'].toSorted());
  });

  it('refuses whoever has no role, and what no text may hold', async () => {
    const refused = await give([{ id: 'x/0', text: 'Hello' }], {}, 'Somebody on duty');
    expect(refused.body.reasons).to.have.length(1);
    expect((await give([{ id: 'x/0', text: 'half \ud83d' }])).status).to.equal(400);
    expect((await give(Array.from({ length: 21 }, (_, at) => ({ id: `${at}`, text: 'Hello' })))).status).to.equal(400);
    expect(await ids('?show=answered')).to.deep.equal([]);
  });
});
