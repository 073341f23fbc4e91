import { expect } from 'chai';
import request from 'supertest';
import { openExample } from '../../src/web/example.js';
import { Desk, post } from '../support/http.js';
import { as, getPage, sendForm } from '../support/people.js';
import { Inbox, said } from '../support/inbox.js';
import type { TestService } from '../support/service.js';

const shop = said('2', 'Carl', 'When does the shop open today?');
const order = said('3', 'Bea Jansen', 'My order 88123456 never came. What a disgrace!');
const paper = said('4', 'Gazette newsdesk', 'I am a journalist at the Gazette. Can you comment on the data sale before 4 pm today?'); // prettier-ignore
const undated = said('5', 'Radio North', 'Reporter for Radio North here, would you comment on the data sale?');
const storm = [shop, order, paper, undated];

describe('web: messages that need a person', () => {
  const inbox = Inbox.forEachTest(storm);
  const { act, list, ids, state } = inbox;
  let service: TestService;
  let desk: Desk;
  let path: string;
  beforeEach(() => void ({ service, desk, path } = inbox));

  describe('from the press', () => {
    it('stand in the press log by themselves, once, with the deadline that the message names', async () => {
      await post(service, `/incidents/${desk.incident}/mentions`, 'Eva', storm);
      const { enquiries } = await state();
      expect(Object.values(enquiries)).to.deep.equal([
        {
          id: 'e1',
          mention: 'x/4',
          medium: 'Gazette newsdesk',
          question: paper.text,
          deadlineAt: '2026-03-10T15:00:00.000Z',
        },
      ]);
      const page = await getPage(service, path);
      expect(page.text).to.match(/In the press log: <a href="[^"]*#press">Gazette newsdesk<\/a>, <span>they want an answer by/); // prettier-ignore
      const journal = JSON.stringify(await service.engine.journal(desk.incident));
      for (const { text } of [shop, order, undated]) expect(journal).to.not.include(text);
    });

    it('are still open in the press log after an answer in the inbox, which says so until it is recorded there', async () => {
      expect((await act('answer', { id: 'x/4', text: 'Hello, our spokesperson has your question.' })).status).to.equal(
        200,
      );
      const noted = async (): Promise<string> => (await getPage(service, `${path}?noted=x%2F4`)).text;
      expect(await noted())
        .to.include('Noted: Gazette newsdesk was answered.')
        .and.match(/<a href="[^"]*#press">The question still stands open in the press log/);
      await desk.done('Eva', 'AnswerEnquiry', { enquiry: 'e1', answer: 'We called.' });
      expect(await noted())
        .to.include('Noted: Gazette newsdesk')
        .and.not.include('still stands open');
    });

    it('stand in the press log each, also where their ids are long and differ at the end alone', async () => {
      const long = `https://news.example/${'a'.repeat(150)}`;
      const both = ['1', '2'].map((end) => ({ ...paper, id: `${long}${end}` }));
      await post(service, `/incidents/${desk.incident}/mentions`, 'Eva', both);
      const { enquiries } = await state();
      const logged = Object.values(enquiries).flatMap(({ mention = '' }) => (mention === 'x/4' ? [] : [mention]));
      expect(logged).to.have.length(2);
      expect(Math.max(...logged.map(({ length }) => length))).to.be.at.most(120);
    });

    it('keep their alarm until the last of them that it names is seen to', async () => {
      const { incident } = await Desk.open(service, 'Eva', { ...openExample, mode: 'live' });
      const other = { ...undated, id: '6', author: 'Radio South' };
      await post(service, `/incidents/${incident}/mentions`, 'Eva', [undated, other]);
      const page = async () => (await getPage(service, `/incidents/${incident}/inbox`)).text;
      const settles = async () => /name="signal"/.test(await page());
      expect(Object.values((await service.engine.look(incident)).state.signals ?? {})[0]!.mentions).to.have.length(2);
      expect(await settles()).to.equal(false);
      const log = {
        medium: 'Radio South',
        question: 'Your comment?',
        deadlineAt: '2026-03-10T12:00:00Z',
        mention: 'x/6',
      };
      await post(service, `/incidents/${incident}/commands/LogEnquiry`, 'Eva', log);
      expect(await page()).to.include('It names no deadline');
      expect(await settles()).to.equal(true);
    });

    it('need nobody where an export holds our answer further on', async () => {
      const rows = ['id,author,date,text,in_reply_to', `p1,Herald,2026-03-10T06:11:00Z,"${paper.text}",`];
      for (let at = 0; at < 900; at += 1) rows.push(`c${at},Ann ${at},2026-03-10T06:12:00Z,See you at the shop,`);
      rows.push('a1,Company,2026-03-10T06:30:00Z,We called you.,p1');
      const sent = await request(service.app)
        .post(`/incidents/${desk.incident}/import?own=Company&zone=UTC`)
        .set({ ...(await as(service, 'Eva')), 'Content-Type': 'text/csv' })
        .send(rows.join('\n'));
      expect(sent.body).to.include({ added: 902 });
      expect(Object.values((await state()).enquiries).map(({ mention }) => mention)).to.deep.equal(['x/4']);
      expect(await ids('?show=answered')).to.deep.equal(['import/p1']);
    });

    it('are asked for their deadline where the message names none', async () => {
      expect(
        Object.values((await state()).signals ?? {}).map(({ sort, mentions }) => [sort, mentions]),
      ).to.deep.include(['press', ['x/5']]);
      expect((await getPage(service, path)).text)
        .to.include('It names no deadline')
        .and.include('commands/LogEnquiry');
      await desk.done('Eva', 'LogEnquiry', {
        medium: 'Radio North',
        question: 'Your comment?',
        deadlineAt: '2026-03-10T12:00:00Z',
        mention: 'x/5',
        signal: 'g1',
      });
      expect(Object.values((await state()).signals ?? {})[0]!.status).to.equal('settled');
      const [told] = (await list()).filter(({ id }: { id: string }) => id === 'x/5');
      expect(told.enquiry).to.equal('e2');
    });

    it('are closed in the log, honestly, when somebody says that it is not the press', async () => {
      const place = (await ids()).indexOf('x/4');
      const page = await getPage(service, path);
      expect(page.text.split(`id="i${place}"`)[1]).to.include('This is not the press');
      const sent = await sendForm(service, `${path}/needs`, { id: 'x/4', back: path });
      expect(sent.status).to.equal(303);
      expect((await state()).enquiries['e1']!.answeredAt).to.equal(service.clock.now());
      const [told] = (await list('?show=all')).filter(({ id }: { id: string }) => id === 'x/4');
      expect(told.needs).to.deep.equal([]);
      expect(JSON.stringify(await service.engine.journal(desk.incident))).to.include('Eva read the message, and it is not from the press'); // prettier-ignore
      expect((await getPage(service, path)).text).to.include('Eva says that this needs nobody at once');
      // It stands: nothing that is heard later logs it again.
      service.clock.moveTo('2026-03-10T06:50:00.000Z');
      await post(service, `/incidents/${desk.incident}/mentions`, 'Eva', [...storm, said('6', 'Di', 'Hello')]);
      expect(Object.keys((await state()).enquiries)).to.deep.equal(['e1']);
    });

    it('raise nothing where an export holds them of last year', async () => {
      const before = await state();
      const old = { ...paper, id: 'old', at: '2025-03-10T06:10:00.000Z' };
      const scared = { ...old, id: 'older', text: 'My daughter cannot breathe after the smoke, help us!' };
      await post(service, `/incidents/${desk.incident}/mentions`, 'Eva', [old, scared]);
      const { enquiries, signals } = await state();
      expect({ enquiries, signals }).to.deep.equal({ enquiries: before.enquiries, signals: before.signals });
    });

    it('fill the log no further than people can read', async () => {
      const flood = Array.from({ length: 40 }, (_, at) => ({ ...paper, id: `f${at}` }));
      await post(service, `/incidents/${desk.incident}/mentions`, 'Eva', flood);
      expect(Object.keys((await state()).enquiries)).to.have.length(20);
    });
  });

  it('come first where a person says that somebody is in danger, and show the words that told', async () => {
    const page = await getPage(service, path);
    expect(page.text).to.match(/The press: ‘/);
    expect((await act('needs', { id: 'x/2', needs: ['danger'] }, 'Ben')).status).to.equal(200);
    expect((await ids())[0]).to.equal('x/2');
    expect((await getPage(service, path)).text).to.include('Somebody may be in danger, said by Ben.');
    const [danger, ...rest] = await list();
    expect(danger.needsTold).to.deep.equal([{ need: 'danger', telling: [], by: 'Ben' }]);
    const press = rest.find(({ id }: { id: string }) => id === 'x/4');
    expect(press.needsTold[0]).to.deep.include({ need: 'press', by: null });
    for (const word of press.needsTold[0].telling) expect(paper.text).to.include(word);
    expect(Object.values((await state()).signals ?? {}).map(({ sort }) => sort)).to.include('danger');
    // Taken away again, its alarm has no ground left, and says by whom.
    expect((await act('needs', { id: 'x/2' })).status).to.equal(200);
    const { signals } = await state();
    expect(Object.values(signals!).find(({ sort }) => sort === 'danger')!.status).to.equal('settled');
    expect(Object.values(signals!).find(({ sort }) => sort === 'press')!.status, 'of another').to.equal('open');
    expect((await act('needs', { id: 'x/2', needs: ['danger'] }, 'Ben')).status).to.equal(200);
    // A kind that is learnt takes nothing of it away.
    await act('correct', { id: 'x/3', kind: 'question' });
    expect((await ids())[0]).to.equal('x/2');
    expect((await act('needs', { id: 'x/2', needs: ['fame'] })).status).to.equal(400);
    expect((await act('needs', { id: 'x/2', needs: [] }, 'Somebody on duty')).body.reasons).to.have.length(1);
  });
});
