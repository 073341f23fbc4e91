import { expect } from 'chai';
import { memoryArchive } from '../../src/listening/archive/memory.js';
import type { Archive } from '../../src/listening/archive/port.js';
import { openExample } from '../../src/web/example.js';
import { Desk, post } from '../support/http.js';
import { get, getPage, sendForm } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';
import { eventually } from '../support/until.js';

const at = (minute: number): string => `2026-03-10T06:${String(minute).padStart(2, '0')}:00.000Z`;
const said = (id: string, author: string, minute: number, text: string, more: object = {}) => ({
  id,
  source: 'x',
  channel: 'x',
  author,
  at: at(minute),
  text,
  ...more,
});
const storm = [
  said('1', 'Bea', 1, 'This is a disgrace. You sell our data to advertisers!', { reach: 90_000 }),
  said('2', 'Carl', 2, 'When does the shop open today?'),
  said('3', 'Dina', 9, 'My daughter cannot breathe after the smoke, help us, is it dangerous?'),
  said('4', 'Ed', 3, 'Great that you tell us so soon, thanks!'),
  said('5', 'Fay', 4, 'Why do you sell our data to advertisers?'),
  said('6', 'Gus', 5, 'You sell my data to advertisers, unbelievable.'),
  said('7', 'Hal', 6, 'Selling data to advertisers without asking, shame on you.'),
];

describe('web: the inbox', () => {
  let service: TestService;
  let desk: Desk;
  let path: string;
  let archive: Archive;
  beforeEach(async () => {
    archive = memoryArchive();
    let made = false;
    const archives = { has: () => made, open: async () => ((made = true), archive) };
    service = await startService({ archives });
    desk = await Desk.open(service, 'Eva', openExample);
    path = `/incidents/${desk.incident}/inbox`;
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Ben' });
  });
  afterEach(() => {
    expect(service.reported).to.deep.equal([]);
    return service.stop();
  });

  const bring = () => post(service, `/incidents/${desk.incident}/mentions`, 'Eva', storm);
  const act = (what: string, sent: object, by = 'Eva') => post(service, `${path}/${what}`, by, sent);
  const ids = async (query = ''): Promise<string[]> =>
    (await get(service, path + query)).body.messages.map((one: { id: string }) => one.id);

  it('says honestly that nothing was heard yet, and how to change that', async () => {
    for (const page of [path, `/incidents/${desk.incident}`]) {
      const { text } = await getPage(service, page);
      expect(text).to.include('No message of the public has come in yet').and.include('/import');
    }
    expect((await get(service, path)).body).to.deep.equal({ count: 0, messages: [] });
  });

  it('puts first whoever needs a person most, and shows what was understood', async () => {
    await bring();
    expect((await ids()).slice(0, 2)).to.deep.equal(['x/3', 'x/2']);
    expect(await ids('?kind=compliment')).to.deep.equal(['x/4']);
    expect(await ids('?need=danger')).to.deep.equal(['x/3']);
    expect(await ids('?show=answered')).to.deep.equal([]);
    const { text } = await getPage(service, path);
    expect(text.indexOf('Dina')).to.be.below(text.indexOf('Carl'));
    expect(text).to.include('Somebody may be in danger');
    const room = await getPage(service, `/incidents/${desk.incident}`);
    expect(room.text).to.include('Needs a person at once').and.include('class="volume"').and.include('data');
  });

  it('lets one person at a time answer somebody, and lets go after ten minutes', async () => {
    await bring();
    expect((await act('claim', { id: 'x/2' })).status).to.equal(200);
    const second = await act('claim', { id: 'x/2' }, 'Ben');
    expect(second.status).to.equal(409);
    expect(second.text).to.include('Eva is at work on this');
    expect((await act('answer', { id: 'x/2', text: 'At ten.' }, 'Ben')).status).to.equal(409);
    expect((await getPage(service, path, { by: 'Ben' })).text).to.include('Eva is at work on this, until');
    service.clock.moveTo('2026-03-10T06:40:01.000Z');
    expect((await act('claim', { id: 'x/2' }, 'Ben')).status).to.equal(200);
    expect((await act('release', { id: 'x/2' }, 'Ben')).status).to.equal(200);
    expect((await act('claim', { id: 'x/2' })).status).to.equal(200);
  });

  it('notes an answer, in the figures too', async () => {
    await bring();
    const before = (await getPage(service, `/incidents/${desk.incident}`)).text;
    const sent = await sendForm(service, `${path}/answer`, {
      id: 'x/2',
      text: 'EXERCISE: Hello Carl, at ten.',
      isPrivate: 'true',
      back: path,
    });
    expect(sent.status, sent.text).to.equal(303);
    expect(sent.headers['location']).to.equal(`${path}?noted=x%2F2`);
    const next = await getPage(service, `${path}?noted=x%2F2`);
    expect(next.text).to.include('Noted: Carl was answered.').and.include('Next: Dina (Somebody may be in danger)');
    const forged = await getPage(service, `${path}?noted=x%2F5`);
    expect(forged.text, 'nothing was noted there').to.not.include('Noted:');
    expect(await ids()).to.not.include('x/2');
    const [told] = (await get(service, `${path}?show=answered`)).body.messages;
    expect(told.answers).to.deep.equal([
      { author: 'Eva', at: service.clock.now(), text: 'EXERCISE: Hello Carl, at ten.', channel: 'private' },
    ]);
    const after = (await getPage(service, `/incidents/${desk.incident}`)).text;
    const waiting = (text: string): string =>
      /\d+ of \d+ questions wait/.exec(text)?.[0] ?? text.match(/All \d+ questions/)?.[0] ?? '';
    expect(waiting(before)).to.match(/\d/).and.not.equal(waiting(after));
    service.clock.moveTo('2026-03-10T06:32:00.000Z');
    await eventually(async () => expect((await service.engine.look(desk.incident)).state.listening!.questions.answered).to.equal(1)); // prettier-ignore
  });

  it('gives a message to one of two who claim it at the same moment', async () => {
    await bring();
    for (const id of ['x/2', 'x/3', 'x/5']) {
      const both = await Promise.all([act('claim', { id }), act('claim', { id }, 'Ben')]);
      expect(
        both.map(({ status }) => status).toSorted((a, b) => a - b),
        id,
      ).to.deep.equal([200, 409]);
      const holder = both[0].status === 200 ? 'Eva' : 'Ben';
      expect(both.find(({ status }) => status === 409)!.text).to.include(`${holder} is at work on this`);
      expect((await service.listener.room(desk.incident))!.claimOf(id)!.by).to.equal(holder);
    }
  });

  it('learns from whoever puts a kind right, and keeps that', async () => {
    await bring();
    expect((await act('correct', { id: 'x/4', kind: 'complaint' })).status).to.equal(200);
    expect(await ids('?kind=compliment')).to.deep.equal([]);
    await post(service, `/incidents/${desk.incident}/mentions`, 'Eva', { ...storm[3], id: '8' });
    expect(await ids('?kind=complaint')).to.include('x/8');
  });

  it('pins one answer to what many speak of, and drafts a reply of its own for each', async () => {
    await bring();
    const { concern } = (await get(service, `${path}?kind=complaint`)).body.messages[0] as { concern: string };
    const page = `${path}?concern=${concern}`;
    expect((await getPage(service, page)).text).to.include('Not answered in public yet');
    const answer = 'We sell no data to advertisers, and never did.';
    expect((await act('pin', { id: concern, text: answer })).status).to.equal(200);
    const { text } = await getPage(service, page);
    expect(text).to.include('Answered in public');
    const drafts = [...text.matchAll(/<textarea[^>]*name="text"[^>]*>([^<]*We sell no data[^<]*)</g)].map(
      ([, one]) => one,
    );
    expect(drafts.length).to.be.greaterThan(2);
    expect(new Set(drafts).size, 'no two alike').to.equal(drafts.length);
    expect((await act('pin', { id: 'n999', text: answer })).status).to.equal(400);
    const better = 'We sell no data to advertisers. Since Monday nobody outside sees any.';
    expect((await act('pin', { id: concern, text: better })).status).to.equal(200);
    const after = (await getPage(service, page)).text;
    expect(after, 'the later one').to.include(better);
    expect(after).to.not.include(answer);
  });

  it('counts what waits on the subject that somebody looks at, and keeps to it', async () => {
    await bring();
    const { concern } = (await get(service, `${path}?kind=complaint`)).body.messages[0] as { concern: string };
    const counts = async (query: string): Promise<Record<string, string>> => {
      const { text } = await getPage(service, path + query);
      const ways = [...text.matchAll(/<li><a href="([^"]*)"[^>]*>(Open|Answered|All|Complaints|Questions)(?: <strong>(\d+)<\/strong>)?<\/a>/g)]; // prettier-ignore
      for (const [, href] of ways) expect(href!.includes(`concern&#x3D;${concern}`), href).to.equal(query !== '');
      return Object.fromEntries(ways.map(([, , name, count]) => [name!, count ?? '0']));
    };
    expect(await counts('')).to.include({ Open: '7', All: '7' });
    const before = await counts(`?concern=${concern}`);
    const found = await ids(`?concern=${concern}`);
    expect(found.length).to.be.below(7).and.above(2);
    expect(before).to.include({ Open: `${found.length}`, All: `${found.length}`, Answered: '0' });
    await act('answer', { id: found[0]!, text: 'EXERCISE: We looked at it.' });
    expect(await counts(`?concern=${concern}`)).to.include({ Open: `${found.length - 1}`, Answered: '1' });
    expect((await getPage(service, `${path}?concern=${concern}`)).text).to.include('All subjects');
  });

  it('claims, answers and chooses for whoever has an id that is long or strange, and leads back to him', async () => {
    await bring();
    const ids = [`${'é&*/ #?'.repeat(28)}`, `https://social.example/posts/${'1'.repeat(400)}`];
    for (const [index, id] of ids.entries()) {
      const mention = said(id, 'Ida', 8, 'Why sell our data to advertisers?');
      await service.listener.take(desk.incident, [
        { ...mention, inbound: true, inReplyTo: null, url: null, reach: null },
      ]);
      const own = `${path}?${new URLSearchParams({ message: `x/${id}` }).toString()}`;
      expect((await getPage(service, own)).text, id).to.include('Ida');
      const claimed = await sendForm(service, `${path}/claim`, { id: `x/${id}`, back: own });
      expect([claimed.status, claimed.headers['location']], id).to.deep.equal([303, own]);
      const answered = await sendForm(service, `${path}/answer`, { id: `x/${id}`, back: own, text: `EXERCISE: We read it ${index}.` }); // prettier-ignore
      expect(answered.headers['location'], id).to.equal(
        `${own}&${new URLSearchParams({ noted: `x/${id}` }).toString()}`,
      );
      const concern = (await get(service, own)).body.messages[0].concern as string;
      const page = `/incidents/${desk.incident}/concerns`;
      await act('pin', { id: concern, text: 'EXERCISE: We sell no data.' });
      const chosen = await sendForm(service, `${page}/choose`, { concern, mention: `x/${id}`, answer: 'none', back: page }); // prettier-ignore
      expect([chosen.status, chosen.headers['location']], id).to.deep.equal([303, `${page}#${concern}`]);
    }
  });

  it('refuses whoever has no role, and what is not there', async () => {
    await bring();
    for (const [what, sent] of Object.entries({
      claim: { id: 'x/2' },
      release: { id: 'x/2' },
      answer: { id: 'x/2', text: 'No' },
      correct: { id: 'x/2', kind: 'other' },
      pin: { id: 'n1', text: 'No' },
    })) {
      const answer = await act(what, sent, 'Somebody on duty');
      expect(answer.body.reasons, what).to.have.length(1);
    }
    expect((await act('answer', { id: 'x/99', text: 'Hello' })).status).to.equal(400);
    expect((await act('answer', { id: 'x/2', text: 'half \ud83d' })).status).to.equal(400);
    expect(await ids('?show=answered')).to.deep.equal([]);
  });
});
