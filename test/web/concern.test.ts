import { expect } from 'chai';
import type { ListeningFigures } from '../../src/incident/listening.js';
import { memoryArchives, type Archives } from '../../src/listening/archive/archives.js';
import { Listener } from '../../src/listening/hearing/listener.js';
import { crew, Team } from '../journey/team.js';
import { post } from '../support/http.js';
import { get, getPage, sendForm } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

/** What people say, in words of our own: of data, and of shops. */
const said = [
  'You sell our data to advertisers, shame on you',
  'Why do you sell our data to advertisers?',
  'Selling data to advertisers without asking us',
  'Do advertisers get the data that you sell?',
  'When do the shops in the city open?',
  'Will shops in the city open tomorrow?',
  'Shops in the city did not open today',
];

interface ToldConcern {
  readonly id: string;
  readonly words: readonly string[];
  readonly answering: { readonly answer: string; readonly by: string } | null;
  readonly choice: { readonly id: string; readonly answer: string | null; readonly by: string } | null;
  readonly fallen: readonly { readonly answer: string; readonly why: string }[];
  readonly likely: readonly string[];
}

describe('web: what answers people', () => {
  let service: TestService;
  let archives: Archives;
  let team: Team;
  let home: string;
  let path: string;
  const webcare = crew['webcare']!;
  beforeEach(async () => {
    archives = memoryArchives();
    service = await startService({ archives });
    team = await Team.start(service, { playbook: 'contested-plan', languages: ['en'] });
    home = `/incidents/${team.incident}`;
    path = `${home}/concerns`;
    const at = new Date(Date.parse(service.clock.now()) - 600_000).toISOString();
    const mentions = said.map((text, index) => ({
      id: `${index}`,
      source: 'x',
      author: `Somebody ${index}`,
      at,
      text,
    }));
    expect((await post(service, `${home}/mentions`, crew['lead']!, mentions)).body).to.include({ added: said.length });
    await team.samples('topic', 'what-happened');
  });
  afterEach(() => {
    expect(service.reported).to.deep.equal([]);
    return service.stop();
  });

  const act = (what: string, sent: object, by = webcare) => post(service, `${path}/${what}`, by, sent);
  const list = async () =>
    (await get(service, path)).body as {
      concerns: ToldConcern[];
      pinned: { id: string; text: string; ended: object | null }[];
    };
  const about = async (word: string): Promise<ToldConcern> =>
    (await list()).concerns.find(({ words }) => words.includes(word))!;
  const publish = () => team.publish({ kind: 'acknowledgement', audience: 'public', channel: 'x', language: 'en' });
  const frozen = async (): Promise<ListeningFigures> => (await service.engine.look(team.incident)).state.listening!;

  it('tells what nothing answers, and offers what is out', async () => {
    const before = await getPage(service, path);
    expect(before.text).to.include('Nothing of ours is out yet that could answer this.');
    const { id } = await publish();
    const concern = await about('advertisers');
    expect(concern).to.deep.include({ answering: null, choice: null, fallen: [], likely: [id] });
    for (const page of [path, home]) {
      const { text } = await getPage(service, page);
      expect(text, page).to.include('Which of our answers fits?').and.include('None of our answers fits');
      expect(text, page).to.include(`value="${id}"`);
    }
    expect((await getPage(service, path)).text).to.match(new RegExp(`inbox/many\\?concern&#x3D;${concern.id}">Answer (?:all \\d+|both) who wait<`)); // prettier-ignore
    const dutch = await getPage(service, path, { headers: { 'Accept-Language': 'nl' } });
    expect(dutch.text).to.include('Welk antwoord van ons past?').and.include('Geen van onze antwoorden past');
  });

  it('takes a person’s word for what answers, by a form alone; the figures and the way on follow at once', async () => {
    const { id } = await publish();
    const exit = async () => (await team.look()).exits.find((one) => one.id === 'concerns-answered')!.standing;
    expect(await exit()).to.equal('unmet');
    for (const word of ['advertisers', 'shops']) {
      const concern = await about(word);
      const fields = { concern: concern.id, answer: id, seen: 'nobody', back: path };
      const sent = await sendForm(service, `${path}/choose`, fields, { by: webcare });
      expect(sent.status).to.equal(303);
      expect(sent.headers['location']).to.equal(`${path}#${concern.id}`);
    }
    const { concerns, inConcerns, covered } = await frozen();
    expect(concerns.map(({ answeredBy, chosenBy }) => [answeredBy, chosenBy])).to.deep.equal(
      Array(2).fill([id, webcare]),
      'the journal knows who said so',
    );
    expect(inConcerns).to.deep.equal({ asked: 7, answered: 7 });
    expect(covered.answered, 'a statement covers no question').to.equal(0);
    expect(await exit()).to.equal('met');
    for (const page of [path, home]) {
      const { text } = await getPage(service, page);
      expect(text, page).to.include('Answered in public:').and.include(`Chosen by ${webcare} (`);
    }
    const choice = (await about('shops')).choice!;
    expect(choice).to.deep.include({ answer: id, by: webcare });
    expect((await act('undo', { choice: choice.id })).status).to.equal(200);
    expect((await about('shops')).choice).to.equal(null);
    expect((await frozen()).inConcerns.answered).to.equal(4);
    expect(await exit()).to.equal('unmet');
  });

  it('offers nothing that not everybody can read, and makes no reply to one person of a whole text', async () => {
    const { id, text } = await publish();
    const script = { kind: 'call-script', audience: 'customers', channel: 'call', language: 'en' };
    const kept = await team.publish(script);
    const { answers } = (await get(service, path)).body as { answers: { id: string }[] };
    expect(answers.map((one) => one.id))
      .to.include(id)
      .and.not.include(kept.id);
    const concern = (await about('shops')).id;
    expect((await act('choose', { concern, answer: kept.id })).status).to.equal(409);
    expect((await act('choose', { concern, answer: id })).status).to.equal(200);
    const inbox = await getPage(service, `${home}/inbox?concern=${concern}`);
    expect(inbox.text, 'as the answer of all').to.include('Answered in public');
    const [drafted] = /<textarea[^]*?<\/textarea>/.exec(inbox.text.slice(inbox.text.indexOf('class="inbox"')))!;
    expect(drafted, 'and not in a reply').to.not.include(text.slice(0, 40));
  });

  it('undoes a match by words that is wrong', async () => {
    const { id: shops } = await about('shops');
    const text = 'We sell data to nobody, advertisers or not.';
    const { id } = await about('advertisers');
    await post(service, `${home}/inbox/pin`, webcare, { id, text });
    // Matched by its words where nobody chose it.
    const pinned = (await list()).pinned[0]!;
    expect((await act('undo', { choice: (await about('advertisers')).choice!.id })).status).to.equal(200);
    expect((await about('advertisers')).answering).to.deep.include({ answer: pinned.id, by: 'words' });
    expect((await getPage(service, path)).text).to.include('Matched by its words; nobody has checked it.');
    expect((await act('choose', { concern: id, answer: 'none' })).status).to.equal(200);
    expect(await about('advertisers')).to.deep.include({ answering: null });
    const { concerns, inConcerns } = await frozen();
    expect(inConcerns.answered).to.equal(0);
    expect(concerns.find((one) => one.id === id)).to.include({ answeredBy: null, chosenBy: webcare });
    expect((await getPage(service, home)).text).to.include(`${webcare} said that none of our answers fits (`);
    expect((await about('shops')).id).to.equal(shops);
  });

  it('has the choice after the service starts again', async () => {
    const { id } = await publish();
    await act('choose', { concern: (await about('shops')).id, answer: id });
    const told: unknown[] = [];
    // What a service that was killed leaves is what was acknowledged: nothing is closed before.
    const anew = new Listener({
      archives,
      documents: service.store.documents,
      incidents: service.engine,
      clock: service.clock,
      report: (error) => void told.push(error),
    });
    await team.later(70);
    await anew.start();
    const room = (await anew.room(team.incident))!;
    expect(room.notes.choices).to.have.length(1);
    const { concerns, inConcerns } = await frozen();
    expect(concerns.find(({ label }) => label.includes('shops'))!.answeredBy).to.equal(id);
    expect(inConcerns).to.deep.equal({ asked: 7, answered: 3 });
    expect(told).to.deep.equal([]);
    await anew.close();
  });

  it('chooses for the people whom the page showed, also where their concern has another id by now', async () => {
    const { id } = await publish();
    const [data, shops] = [await about('advertisers'), await about('shops')];
    const { text } = await getPage(service, path);
    const form = text.slice(text.indexOf(`<section class="panel subject" id="${shops.id}"`));
    const [, mention] = /name="mention" value="([^"]+)"/.exec(form)!;
    // As after a restart: what was their id is the id of others.
    await act('choose', { concern: data.id, mention, answer: id });
    expect((await about('shops')).choice).to.include({ answer: id });
    expect((await about('advertisers')).choice).to.equal(null);
  });

  it('pins for the people whom the page showed, likewise', async () => {
    const [data, shops] = [await about('advertisers'), await about('shops')];
    const { text } = await getPage(service, `${home}/inbox?concern=${shops.id}`);
    const form = text.slice(text.indexOf('action="' + home + '/inbox/pin"'));
    const [, mention] = /name="mention" value="([^"]+)"/.exec(form.slice(0, form.indexOf('</form>')))!;
    await post(service, `${home}/inbox/pin`, webcare, { id: data.id, mention, text: 'They open at nine.' });
    expect((await about('shops')).choice).to.include({ by: webcare });
    expect((await about('advertisers')).answering).to.equal(null);
  });

  it('says of no text that it is in a language that there is not', async () => {
    const french = 'Pourquoi vendez-vous les informations bancaires de vos clients aux publicitaires ?';
    const at = new Date(Date.parse(service.clock.now()) - 300_000).toISOString();
    const mentions = [1, 2, 3, 4].map((index) => ({ id: `f${index}`, source: 'x', author: `Quelqu’un ${index}`, at, text: french })); // prettier-ignore
    await post(service, `${home}/mentions`, crew['lead']!, mentions);
    const { id } = await about('publicitaires');
    await post(service, `${home}/inbox/pin`, webcare, { id, text: 'Nous ne vendons rien à personne.' });
    for (const page of [path, home]) {
      const { text } = await getPage(service, page);
      expect(text, page).to.include('Nous ne vendons rien').and.not.include('lang="other"');
    }
    await act('unpin', { id: (await list()).pinned[0]!.id });
    expect((await getPage(service, path)).text).to.not.include('lang="other"');
  });

  it('drops what is right no more, and says so', async () => {
    const { id } = await publish();
    await act('choose', { concern: (await about('shops')).id, answer: id });
    await team.fact('topic', { en: 'our plan for savings', nl: 'ons plan voor sparen' });
    expect((await team.told(id)).stale).to.not.deep.equal([]);
    expect(await about('shops')).to.deep.include({ answering: null, choice: null });
    expect((await about('shops')).fallen).to.have.length(1);
    expect((await about('shops')).fallen[0]).to.include({ answer: id, why: 'gone' });
    expect((await frozen()).inConcerns.answered).to.equal(0);
    for (const page of [path, home])
      expect((await getPage(service, page)).text, page).to.include(
        'that is no longer out, or no longer right, so it no longer counts:',
      );
    const late = await act('choose', { concern: (await about('shops')).id, answer: id });
    expect(late.status).to.equal(409);
    expect(JSON.stringify(late.body.errors)).to.include('look again, and choose another');
  });

  it('withdraws a pinned answer, and keeps what it said', async () => {
    await post(service, `${home}/inbox/pin`, webcare, { id: (await about('shops')).id, text: 'They open at nine.' });
    expect((await frozen()).inConcerns.answered).to.equal(3);
    const [pinned] = (await list()).pinned;
    const sent = await sendForm(service, `${path}/unpin`, { id: pinned!.id, back: home }, { by: webcare });
    expect(sent.headers['location']).to.equal(home);
    expect((await frozen()).inConcerns.answered).to.equal(0);
    expect(await about('shops')).to.deep.include({ answering: null });
    expect((await list()).pinned[0]).to.deep.include({ text: 'They open at nine.' });
    expect((await list()).pinned[0]!.ended).to.include({ by: webcare });
    const { text } = await getPage(service, path);
    expect(text).to.include('No longer pinned (1)').and.include(`Withdrawn or replaced by ${webcare} (`);
    expect((await act('unpin', { id: 'pin:nothing' })).status).to.equal(400);
  });

  it('lets the first of two have it, and shows the other what was chosen', async () => {
    const { id } = await publish();
    const concern = (await about('shops')).id;
    const both = await Promise.all([
      act('choose', { concern, answer: id, seen: 'nobody' }, crew['lead']),
      act('choose', { concern, answer: 'none', seen: 'nobody' }),
    ]);
    expect(both.map(({ status }) => status)).to.have.members([200, 409]);
    const { choice } = await about('shops');
    const first = both.find(({ status }) => status === 200)!;
    expect(first.body.choice, 'what stands is what was acknowledged').to.deep.equal(choice);
    const other = choice!.answer === null ? id : 'none';
    const page = await sendForm(service, `${path}/choose`, { concern, answer: other, seen: 'nobody' }, { by: webcare });
    expect(page.status).to.equal(409);
    expect(page.text, 'what it shows has no address of its own to ask again').to.not.include('data-events');
    expect(page.text).to.include('Somebody else chose meanwhile').and.include(choice!.by).and.include('was not saved');
    expect((await act('choose', { concern, answer: other, seen: choice!.id })).status).to.equal(200);
    expect((await about('shops')).choice!.answer).to.equal(other === 'none' ? null : id);
  });

  it('refuses whoever has no role, and what is not there, and changes nothing', async () => {
    const { id } = await publish();
    const concern = (await about('shops')).id;
    for (const [what, sent] of Object.entries({
      choose: { concern, answer: id },
      undo: { choice: 'choice:1' },
      unpin: { id: 'pin:1' },
    })) {
      const answer = await act(what, sent, 'Somebody on duty');
      expect(answer.body.reasons, what).to.have.length(1);
    }
    const gone = await act('choose', { concern: 'n999', answer: id });
    expect(gone.status).to.equal(400);
    expect(JSON.stringify(gone.body.errors)).to.include('is no subject of which people speak here');
    expect((await act('choose', { concern: '../etc', answer: id })).status).to.equal(400);
    expect((await act('choose', { concern, answer: 'm999' })).status).to.equal(409);
    expect((await act('undo', { choice: 'choice:none' })).status).to.equal(400);
    const elsewhere = await sendForm(
      service,
      `${path}/choose`,
      { concern, answer: id, back: '//evil.example' },
      { by: webcare },
    );
    expect(elsewhere.headers['location']).to.equal(home);
    expect((await list()).concerns.filter(({ choice }) => choice !== null)).to.have.length(1);
  });
});
