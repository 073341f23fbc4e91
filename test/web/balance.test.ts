import { expect } from 'chai';
import request from 'supertest';
import { memoryArchive } from '../../src/listening/archive/memory.js';
import { balanceModel } from '../../src/web/view/balance.js';
import { Desk, post, put } from '../support/http.js';
import { get, getPage, sendForm } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

const storm = [
  'When does the shop open today?',
  'Where can I read what you do with my data?',
  'You sell my data to advertisers, unbelievable.',
].map((text, index) => ({
  id: `${index + 1}`,
  source: 'x',
  channel: 'x',
  author: `Reader ${index}`,
  at: '2026-03-10T06:10:00.000Z',
  text,
}));

/** The lines in which a page tells how much we listened and spoke. */
const told = (page: string): string[] =>
  [...page.matchAll(/<p class="balance quiet">([\s\S]*?)<\/p>/g)].map(([, line = '']) => line.trim());

describe('web: who waits for an answer is told before a message goes out', () => {
  let service: TestService;
  let desk: Desk;
  let id: string;
  let at: string;
  let broken: boolean;

  beforeEach(async () => {
    broken = false;
    let made = false;
    const archive = memoryArchive();
    service = await startService({
      archives: {
        has: () => made || broken,
        open: async () => {
          if (broken) throw new Error('this disk is gone');
          made = true;
          return archive;
        },
      },
    });
    desk = await Desk.open(service, 'Eva', { playbook: 'contested-plan', title: 'Offers', languages: ['en'] });
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Wim' });
    const holding = { kind: 'holding-statement', audience: 'public', channel: 'web', language: 'en' };
    await desk.insist('DraftMessage', holding, ['webcare']);
    ({ id } = await desk.message('holding-statement', 'web', 'en'));
    at = `/incidents/${desk.incident}/messages/${id}`;
    await desk.done('Wim', 'SubmitMessage', { message: id });
  });
  afterEach(() => service.stop());

  const bring = () => post(service, `/incidents/${desk.incident}/mentions`, 'Eva', storm);
  const answer = (one: string) =>
    post(service, `/incidents/${desk.incident}/inbox/answer`, 'Eva', { id: one, text: 'At ten.' });
  const look = async (path = at) => told((await getPage(service, path)).text);
  const numbers = async () => (await get(service, at)).body.balance as object;
  const inbox = () => `href="/incidents/${desk.incident}/inbox"`;

  it('says so where nobody listens, and leads to where that begins', async () => {
    const [line, ...more] = await look();
    expect(more, 'once, beside the two buttons').to.deep.equal([]);
    expect(line).to.include('Nobody listens to the public here yet').and.include(inbox());
    expect(line).to.not.match(/\d+ of|We sent/);
    expect(await numbers()).to.deep.equal({ isHeard: false, asked: 0, answered: 0, replied: 0, sent: 0 });
    expect((await getPage(service, `/incidents/${desk.incident}/inbox`)).text).to.include('/import');
  });

  it('tells what waits, follows every answer, and is quiet once nobody waits', async () => {
    await bring();
    expect((await look())[0]).to.include('2 of 2 questions wait for an answer. We have answered nobody one by one');
    expect((await look())[0], 'a first statement waits for nobody')
      .to.include(inbox())
      .and.not.include('Answer people before');
    await answer('x/1');
    expect((await look())[0]).to.include('1 of 2 questions waits for an answer. We answered 1 message one by one');
    expect((await look())[0]).to.include(inbox());
    await answer('x/2');
    expect((await look())[0])
      .to.include('All 2 questions were answered one by one.')
      .and.not.include('href=');
    expect(await numbers()).to.deep.equal({ isHeard: true, asked: 2, answered: 2, replied: 2, sent: 0 });
  });

  it('counts nobody as answered with whom we only went on in private', async () => {
    await bring();
    const text = 'Could you send us a private message? Then we look into it with you, and say here what came of it.';
    const path = `/incidents/${desk.incident}/inbox/private`;
    const { body } = await post(service, path, 'Eva', { id: 'x/1', text, look: true });
    expect((await post(service, path, 'Eva', { id: 'x/1', text, seen: body.seen })).status).to.equal(200);
    expect(await numbers()).to.deep.include({ asked: 2, answered: 0, replied: 1 });
    expect((await look())[0]).to.include('2 of 2 questions wait for an answer. We answered 1 message one by one');
  });

  it('stands wherever a text is let go: to approve, to release, to say that it was posted, to try again', async () => {
    await bring();
    const line = (await look())[0]!;
    const released = await sendForm(service, `/incidents/${desk.incident}/commands/ReleaseMessage`, { message: id });
    expect(released.status).to.be.oneOf([409, 422]);
    expect(told(released.text)).to.deep.equal([line]);
    const { hash } = (await get(service, at)).body as { hash: string };
    await desk.done('Eva', 'ApproveMessage', { message: id, hash });
    expect(await look(), 'beside the button that releases').to.deep.equal([line]);
    await desk.insist('ReleaseMessage', { message: id }, ['webcare']);
    expect(await look(), 'where it is pasted back').to.deep.equal([line]);
    const { text } = (await get(service, at)).body as { text: string };
    const compared = await sendForm(service, `${at}/posted`, { _part: text });
    expect(told(compared.text)).to.deep.equal([line]);
    await desk.done('Wim', 'ConfirmPosted', { message: id, url: 'https://noorderbank.example/news', text });
    expect(await look(), 'nothing more can be sent here').to.deep.equal([]);
    expect(await numbers()).to.include({ sent: 1 });
    await desk.insist('DraftMessage', { kind: 'acknowledgement', audience: 'public', channel: 'x', language: 'en' }, [
      'webcare',
    ]);
    const { id: next } = await desk.message('acknowledgement', 'x', 'en');
    await desk.done('Wim', 'SubmitMessage', { message: next });
    expect((await look(`/incidents/${desk.incident}/messages/${next}`))[0])
      .to.include('We sent 1 message, and answered nobody one by one.')
      .and.include('Answer people before you send more.');
  });

  it('stands in the room while a text can be released there, in the words of the page of the text', async () => {
    await bring();
    const room = `/incidents/${desk.incident}`;
    expect(await look(room)).to.deep.equal([]);
    await put(service, '/contacts/staff', 'Eva', [{ name: 'Jan', email: 'jan@staff.example', language: 'en' }]);
    const memo = { kind: 'internal-memo', audience: 'staff', channel: 'email', language: 'en' };
    await desk.insist('DraftMessage', memo, ['webcare']);
    const message = await desk.message('internal-memo', 'email', 'en');
    await desk.insist('ApproveMessage', { message: message.id, hash: message.hash });
    const { text } = await getPage(service, room);
    expect(text).to.include('/commands/ReleaseMessage');
    expect(told(text))
      .to.deep.equal(await look(`${room}/messages/${message.id}`))
      .and.to.have.length(1);
  });

  it('stands on the page that asks what a text lacks, and in its JSON', async () => {
    await bring();
    const query = 'kind=holding-statement&audience=public&channel=x&in=en';
    const path = `/incidents/${desk.incident}/drafting?${query}`;
    expect(await look(path)).to.deep.equal(await look());
    expect((await get(service, path)).body.balance).to.deep.equal(await numbers());
    const kept = await sendForm(service, `/incidents/${desk.incident}/drafting`, {
      kind: 'holding-statement',
      audience: 'public',
      channel: 'x',
      language: 'en',
      'fact-next-update': 'soon',
      source: 'x',
    });
    expect(kept.status).to.be.oneOf([400, 409, 422]);
    expect(told(kept.text)).to.deep.equal(await look());
  });

  it('is told to an approver outside in the same words, without a way in', async () => {
    await bring();
    await desk.done('Eva', 'AssignRole', { role: 'chair', person: 'Eva' });
    await desk.done('Eva', 'AssignRole', { role: 'lead', person: 'Lea Outside' });
    const { body } = await post(service, `${at}/link`, 'Eva', { role: 'lead' });
    const path = new URL(body.link as string).pathname;
    const page = await request(service.app).get(path).set('Accept', 'text/html');
    expect(told(page.text)[0]).to.include('2 of 2 questions wait for an answer');
    expect(page.text).to.not.include('/inbox');
    expect((await request(service.app).get(path)).body.balance).to.deep.equal(await numbers());
  });

  it('stops nobody: a text is approved and released while the archive cannot be read', async () => {
    broken = true;
    expect(await look()).to.deep.equal([]);
    const { hash, balance } = (await get(service, at)).body as { hash: string; balance: unknown };
    expect(balance).to.equal(null);
    await desk.done('Eva', 'ApproveMessage', { message: id, hash });
    await desk.insist('ReleaseMessage', { message: id }, ['webcare']);
    expect((await get(service, at)).body.state).to.equal('released');
  });
});

describe('web: how much we listened and spoke, in words', () => {
  const say = (language: 'en' | 'nl', counts: object) =>
    balanceModel({ isHeard: true, asked: 0, answered: 0, replied: 0, sent: 0, ...counts }, { incident: 'i', language });

  it('sets answers against messages, whichever are more', () => {
    expect(say('en', { asked: 9, answered: 4, replied: 4, sent: 10 })).to.include({
      waiting: '5 of 9 questions wait for an answer.',
      ratio: 'We sent 10 messages and answered 4 one by one: 2.5 sent for each answer.',
      first: 'Answer people before you send more.',
    });
    expect(say('nl', { asked: 1200, answered: 1000, replied: 1500, sent: 4 })).to.include({
      waiting: '200 van de 1.200 vragen wachten op antwoord.',
      ratio:
        'We hebben 4 berichten verstuurd en er 1.500 persoonlijk beantwoord: 375 antwoorden op elk bericht van ons.',
      first: '',
    });
    expect(say('nl', { asked: 2, replied: 0, sent: 1 })).to.include({
      ratio: 'We hebben 1 bericht verstuurd, en niemand persoonlijk geantwoord.',
      first: 'Geef eerst mensen antwoord, voordat je meer verstuurt.',
    });
  });

  it('counts one as one, in both languages', () => {
    expect(say('en', { asked: 1 }).waiting).to.equal('The one question that was asked waits for an answer.');
    expect(say('en', { asked: 1, answered: 1, replied: 1, sent: 1 })).to.include({
      waiting: 'The one question that was asked has its answer.',
      ratio: 'We sent 1 message and answered 1 one by one: 1 answer for each that we sent.',
      href: '',
    });
    expect(say('nl', { asked: 3, answered: 2, replied: 2 }).waiting).to.equal('1 van de 3 vragen wacht op antwoord.');
  });
});
