import { expect } from 'chai';
import request from 'supertest';
import { Desk, post, put } from '../support/http.js';
import { account, Browser, get, getPage, sendForm } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

/** Who is on call in these stories, by mail, by phone, or both. */
const roster = [
  { role: 'spokesperson', person: 'Mark', email: 'mark@bank.example', handle: '+31611111111', language: 'nl' },
  { role: 'lead', person: 'Eva', email: 'eva@bank.example', language: 'en' },
  { role: 'chair', person: 'Ann', handle: '+31622222222', language: 'en' },
  { role: 'webcare', person: 'Wim', email: 'wim@bank.example', language: 'nl' },
];

describe('web: calling the team', () => {
  let service: TestService;
  let desk: Desk;

  beforeEach(async () => {
    service = await startService();
    expect((await put(service, '/roster', 'Eva', roster)).status).to.equal(200);
    desk = await Desk.open(service, 'Eva', { playbook: 'rumour', title: 'Glass in the yoghurt' });
  });
  afterEach(() => service.stop());

  /** The path of the link that somebody got last. */
  const linkOf = (person: string): string => {
    const sent = [...service.sent, ...service.called].filter(({ contact, call }) => contact.name === person && call);
    const link = new URL(sent.at(-1)!.call!.link);
    expect(link.origin).to.equal('https://crisis.example');
    return link.pathname;
  };
  /** A page: that of a link as anybody gets it, any other as Eva. */
  const page = (path: string) => getPage(service, path, { by: path.includes('/calls/') ? null : 'Eva' });
  /** Answers by a link, in a browser where nobody is signed in. */
  const reply = (path: string, answer: string) => new Browser(service).send(path, { answer }, '/sign-in');
  const callOut = async () => (await get(service, `/incidents/${desk.incident}/call-out`)).body;
  const holders = async (): Promise<Readonly<Record<string, string>>> =>
    (await service.engine.look(desk.incident)).state.roles;

  it('07:30: called; two acknowledge; one is silent, and the deputy is called', async () => {
    await desk.done('Eva', 'CallTeam', { roles: ['spokesperson', 'chair', 'webcare'], note: 'Room 2.14' });
    // By every way that there is to reach somebody.
    expect(service.sent.map(({ contact }) => contact.name)).to.deep.equal(['Mark', 'Wim']);
    expect(service.called.map(({ contact }) => contact.handle)).to.deep.equal(['+31611111111', '+31622222222']);
    const mail = service.sent[0]!;
    expect(mail.text).to.match(/^Onderwerp: Wij hebben je nodig: Glass in the yoghurt\n\n/);
    expect(mail.text).to.include('Room 2.14').and.include('binnen 10 minuten').and.include(mail.call!.link);
    expect(service.called[1]!.text).to.equal(
      'You are needed as chair: Glass in the yoghurt. Room 2.14 Answer within 10 minutes by your link.',
    );

    await desk.later(3);
    const asked = await page(`${linkOf('Ann')}?language=en`);
    expect(asked.text).to.include('Ann, can you take the role of chair?').and.include('I am coming');
    const thanks = await reply(linkOf('Ann'), 'coming');
    expect(thanks.status).to.equal(200);
    expect(thanks.text).to.include('You now have the role of chair');
    await desk.later(1);
    expect((await reply(linkOf('Wim'), 'coming')).status).to.equal(200);
    expect(await holders()).to.include({ chair: 'Ann', webcare: 'Wim' });

    await desk.later(6);
    const { calls, counts } = await callOut();
    expect(counts).to.deep.equal({ called: 4, coming: 2, waiting: 1, silent: 1 });
    expect(
      calls.map((one: Record<string, string>) => [one['person'], one['role'], one['as'], one['standing']]),
    ).to.deep.equal([
      ['Mark', 'spokesperson', 'spokesperson', 'silent'],
      ['Ann', 'chair', 'chair', 'coming'],
      ['Wim', 'webcare', 'webcare', 'coming'],
      ['Eva', 'spokesperson', 'lead', 'waiting'],
    ]);
    expect(service.sent.at(-1)!.contact.name).to.equal('Eva');
    const said = (await desk.journal()).flatMap(({ entries }) => entries.map((one) => one.said)).join('\n');
    expect(said).to.include('Mark did not answer the call. Eva was called for the role of spokesperson instead.');
    const seen = await page(`/incidents/${desk.incident}/call-out`);
    expect(seen.text).to.include('data-live="calls"').and.include('SILENT').and.include('4 called, 2 coming, 1 silent');
    expect((await page(`/incidents/${desk.incident}`)).text).to.include('4 called, 2 coming, 1 silent');

    // Late is better than never, and then the deputy need not come.
    await reply(linkOf('Mark'), 'coming');
    expect(await holders()).to.include({ spokesperson: 'Mark' });
    expect((await callOut()).calls[3].standing).to.equal('over');
    expect(service.reported).to.deep.equal([]);
  });

  it('whoever comes may look at the incident, also where somebody holds the role by then', async () => {
    const pia = await account(service, 'Pia');
    await put(service, '/roster', 'Eva', [{ ...roster[0]!, person: 'pia' }]);
    await desk.done('Eva', 'CallTeam', { roles: ['spokesperson'] });
    await desk.done('Eva', 'AssignRole', { role: 'spokesperson', person: 'Mark' });
    const look = async () => (await get(service, `/incidents/${desk.incident}`, { by: pia.name })).status;
    expect(await look()).to.equal(404);
    expect((await reply(linkOf('Pia'), 'coming')).status).to.equal(200);
    expect(await holders()).to.include({ spokesperson: 'Mark' });
    expect(await look()).to.equal(200);
  });

  it('keeps addresses, numbers and links out of the journal', async () => {
    await desk.done('Eva', 'CallTeam', {});
    await reply(linkOf('Mark'), 'cannot');
    const journal = JSON.stringify(await service.engine.journal(desk.incident));
    for (const secret of ['@bank.example', '+316', linkOf('Mark').split('/').at(-1)!])
      expect(journal).to.not.include(secret);
  });

  it('an exercise reaches the recorder alone, and says so', async () => {
    const drill = await Desk.open(service, 'Eva', { playbook: 'rumour', title: 'A drill', mode: 'exercise' });
    await drill.done('Eva', 'CallTeam', { roles: ['spokesperson'] });
    expect(service.called).to.deep.equal([]);
    expect(service.sent.map(({ mode }) => mode)).to.deep.equal(['exercise', 'exercise']);
    for (const { text } of service.sent) expect(text).to.include('OEFENING: ');
    expect((await page(linkOf('Mark'))).text).to.include('EXERCISE');
  });

  it('a call that waits for a gateway keeps nothing else waiting', async () => {
    await service.stop();
    service = await startService({ gateway: false });
    await put(service, '/roster', 'Eva', roster);
    desk = await Desk.open(service, 'Eva', { playbook: 'rumour', title: 'No gateway' });
    // Ann can be reached by phone alone, and her deputy is the one who calls.
    await desk.done('Eva', 'CallTeam', { roles: ['chair', 'spokesperson'] });
    expect(service.sent.map(({ contact }) => contact.name)).to.deep.equal(['Mark']);
    await put(service, '/roster', 'Eva', []);
    await desk.refused('Eva', 'CallTeam', {}, 'NOBODY_ON_DUTY');
  });

  describe('a link', () => {
    beforeEach(() => desk.done('Eva', 'CallTeam', { roles: ['spokesperson'] }));

    it('works once: fifty at the same time answer it once', async () => {
      const path = linkOf('Mark');
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) => reply(path, index % 2 ? 'coming' : 'cannot')),
      );
      expect(answers.filter(({ status }) => status === 200)).to.have.length(1);
      expect(answers.filter(({ status }) => status === 410)).to.have.length(49);
      const entries = (await desk.journal()).flatMap((one) => one.entries.map(({ type }) => type));
      expect(entries.filter((type) => type === 'CallAcknowledged')).to.have.length(1);
      expect(entries).to.not.include('CommandRefused');
    });

    it('that was used says so, with what was answered; the other one that he got is used too', async () => {
      const [byPhone, byMail] = [service.called, service.sent].map((one) => new URL(one[0]!.call!.link).pathname);
      await reply(byPhone!, 'cannot');
      for (const path of [byPhone!, byMail!]) {
        const again = await page(`${path}?language=en`);
        expect(again.status).to.equal(410);
        expect(again.text)
          .to.include('This link has been used')
          .and.include('you cannot come')
          .and.not.include('<button type="submit" name="answer"');
      }
      const told = await request(service.app)
        .post(byMail!)
        .set({ Host: 'localhost', Origin: 'http://localhost' })
        .send({ answer: 'coming' });
      expect(told.body).to.include({ status: 410, code: 'CALL_LINK_USED' });
    });

    it('that is too old, or of a closed incident, says so', async () => {
      const path = linkOf('Mark');
      await desk.later(12 * 60);
      const old = await page(`${path}?language=nl`);
      expect(old.status).to.equal(410);
      expect(old.text).to.include('Deze link werkt niet meer');
      expect((await reply(path, 'coming')).status).to.equal(410);
      expect((await request(service.app).get(path)).body.code).to.equal('CALL_LINK_EXPIRED');
      expect(await holders()).to.not.have.property('spokesperson');
    });

    it('of another incident, or of nobody, leads nowhere and tells nothing', async () => {
      const other = await Desk.open(service, 'Eva', { playbook: 'rumour', title: 'Another' });
      const token = linkOf('Mark').split('/').at(-1)!;
      const paths = [
        `/incidents/${other.incident}/calls/${token}`,
        `/incidents/nothing/calls/${token}`,
        `/incidents/${desk.incident}/calls/${'A'.repeat(43)}`,
        `/incidents/${desk.incident}/calls/short`,
      ];
      for (const path of paths) {
        for (const answer of [await page(path), await reply(path, 'coming')]) {
          expect(answer.status, path).to.equal(404);
          expect(answer.text).to.include('This link leads nowhere').and.not.include('yoghurt');
        }
      }
    });

    it('is only looked at by whoever opens it: mail scanners answer nothing', async () => {
      await page(linkOf('Mark'));
      await request(service.app).head(linkOf('Mark'));
      expect((await callOut()).calls[0].standing).to.equal('waiting');
      const nothing = await reply(linkOf('Mark'), 'perhaps');
      expect(nothing.status).to.equal(400);
      expect(nothing.text).to.include('Choose one of the two.').and.include('I am coming');
    });
  });

  describe('the page', () => {
    const send = (type: string, fields: object) =>
      sendForm(service, `/incidents/${desk.incident}/commands/${type}`, fields);

    it('calls the team by one button, and comes back to who was called', async () => {
      const before = await getPage(service, `/incidents/${desk.incident}/call-out`);
      expect(before.text).to.include('Call the team').and.include('Nobody has been called yet.');
      const done = await send('CallTeam', { _key: 'k1' });
      expect(done.status).to.equal(303);
      expect(done.headers['location']).to.match(/\/call-out\?done=\d+$/);
      const after = await page(done.headers['location']!);
      expect(after.text).to.include('Eva called the team: ').and.include('Mark – ');
      const recorded = await send('AcknowledgeCall', { call: 'k1', answer: 'coming' });
      expect(recorded.headers['location']).to.match(/\/call-out\?done=\d+$/);
      expect((await page(recorded.headers['location']!)).text).to.include('recorded by Eva');
    });
  });
});

describe('web: the duty roster', () => {
  let service: TestService;
  beforeEach(async () => {
    service = await startService({ gateway: false });
  });
  afterEach(() => service.stop());

  const form = (fields: object) => sendForm(service, '/roster', fields);
  const rows = () => service.engine.directory.roster;

  it('is filled row by row on the page, and emptied so', async () => {
    expect((await form({ role: 'legal', person: 'Lea', email: 'lea@bank.example', language: 'nl' })).status).to.equal(
      303,
    );
    const { id } = rows()[0]!;
    await form({ role: 'legal', person: 'Lea', email: 'lea@home.example', language: 'nl' });
    expect(rows()).to.deep.equal([{ id, role: 'legal', person: 'Lea', email: 'lea@home.example', language: 'nl' }]);
    await form({ role: 'legal', playbook: 'rumour', person: 'Lou', handle: '+316', language: 'en' });
    const { text } = await getPage(service, '/roster');
    expect(text)
      .to.include('Legal counsel: Lea')
      .and.include('lea@home.example')
      .and.include('nobody is called by phone');
    await form({ role: 'legal' });
    expect(rows().map(({ person }) => person)).to.deep.equal(['Lou']);
  });

  it('says what is wrong, keeps what was typed, and stores nothing of it', async () => {
    const lost = await form({ role: 'legal', person: 'Lea & Co', language: 'nl' });
    expect(lost.status).to.equal(400);
    expect(lost.text).to.include('give an e-mail address or a number').and.include('value="Lea &amp; Co"');
    expect((await form({ role: 'cook', person: 'Lea', handle: '1', language: 'nl' })).text).to.include(
      'no playbook has this role',
    );
    expect((await form({ role: 'legal', person: 'Lea', email: 'lea', language: 'nl' })).text).to.include(
      'one plain e-mail address',
    );
    const good = { role: 'legal', person: 'Lea', email: 'lea@bank.example', language: 'nl' };
    for (const bad of [
      [good, good],
      [good, { ...good, role: 'lead', language: 'Dutch' }],
      [{ ...good, playbook: 'nothing' }],
      [{ ...good, person: 'clock' }],
      [{ ...good, handle: 'a\u0007b' }],
      [{ ...good, extra: 1 }],
    ]) {
      const answer = await put(service, '/roster', 'Eva', bad);
      expect(answer.status, JSON.stringify(bad)).to.equal(400);
      expect(answer.body.errors[0]).to.have.keys('field', 'why', 'row');
    }
    expect((await put(service, '/roster', 'Eva', { role: 'legal' })).status).to.equal(400);
    expect((await post(service, '/roster', null, good)).status).to.equal(401);
    expect(rows()).to.deep.equal([]);
  });

  it('is there again after a restart', async () => {
    await put(service, '/roster', 'Eva', [{ role: 'legal', person: 'Lea', email: 'lea@bank.example', language: 'nl' }]);
    const { store } = service;
    const again = await startService({ store });
    expect(again.engine.directory.onDuty).to.have.length(1);
    expect(JSON.stringify(again.engine.directory.onDuty)).to.not.include('@');
    await again.stop();
  });
});
