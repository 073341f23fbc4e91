import { expect } from 'chai';
import { type Desk, post } from '../support/http.js';
import { getPage, sendForm } from '../support/people.js';
import { Inbox, said } from '../support/inbox.js';
import type { TestService } from '../support/service.js';
import { eventually } from '../support/until.js';

const shop = said('2', 'Carl', 'When does the shop open today?');
const order = said('3', 'Bea Jansen', 'My order 88123456 never came. What a disgrace!');
const storm = [shop, order];

describe('web: replies', () => {
  const inbox = Inbox.forEachTest(storm);
  const { act, list, ids, state } = inbox;
  let service: TestService;
  let desk: Desk;
  let path: string;
  beforeEach(() => void ({ service, desk, path } = inbox));
  /** What stands in a field of a page, as a reader sees it. */
  const field = (html: string, id: string): string =>
    new RegExp(`<textarea id="${id}"[^>]*>\\n([^<]*)<`).exec(html)![1]!.replaceAll('&#x27;', "'");

  describe('that were changed', () => {
    const answered = (text: string, more: object = {}) => act('answer', { id: 'x/2', text, ...more });

    it('are not noted where the checks stop them: what was found is told, and nothing is lost', async () => {
      const text = 'Hello Carl, no passwords have leaked. Call 06 12345678.';
      const refused = await answered(text);
      expect(refused.status).to.equal(422);
      expect(refused.body.code).to.equal('REPLY_STOPPED');
      expect(refused.body.findings.map(({ rule }: { rule: string }) => rule)).to.include.members([
        'absence-unproven',
        'phone-unlisted',
      ]);
      expect(refused.body.seen).to.equal(null);
      expect(await ids('?show=answered')).to.deep.equal([]);
      // No press of another button, and no token of other words, takes it past what is hard.
      const mild = await answered('Hello Carl, the shop opens as soon as the staff has been told.', { look: true });
      expect((await answered(text, { seen: mild.body.seen ?? '0'.repeat(64) })).status).to.equal(422);
      expect(await ids('?show=answered')).to.deep.equal([]);
    });

    it('are shown in the form as they were typed, with what was found beside them, in both languages', async () => {
      const text = 'No passwords have leaked.';
      const page = await sendForm(service, `${path}/answer`, { id: 'x/2', text, back: path });
      expect(page.status).to.equal(422);
      expect(field(page.text, 'answer-i0')).to.equal(text);
      expect(page.text).to.include('This must be put right before it is sent').and.include('class="findings"');
      expect(page.text).to.include('<mark class="hard">').and.include('aria-invalid="true"');
      expect(page.text).to.not.include('name="seen"');
      const dutch = await sendForm(service, `${path}/answer?language=nl`, { id: 'x/2', text, back: path });
      expect(dutch.text).to.include('Dit moet anders voordat het weg mag').and.include('houdt deze tekst tegen');
    });

    it('may be sent with one more press where only softer things are found, and only these very words', async () => {
      const text = 'We will send everybody a new card on 20 March.';
      const first = await answered(text);
      expect(first.status).to.equal(409);
      expect(first.body.code).to.equal('REPLY_DOUBTED');
      expect(first.body.findings).to.not.deep.equal([]);
      expect((await answered(`${text} We hope.`, { seen: first.body.seen })).status).to.equal(409);
      expect(await ids('?show=answered')).to.deep.equal([]);
      const page = await sendForm(service, `${path}/answer`, { id: 'x/2', text, back: path });
      const seen = /name="seen" value="([0-9a-f]{64})"/.exec(page.text)![1]!;
      expect(page.text).to.include('It was sent, as it is').and.include('commands/MakePromise');
      const again = await sendForm(service, `${path}/answer`, { id: 'x/2', text, seen, back: path });
      expect(again.status).to.equal(303);
      expect(await ids('?show=answered')).to.deep.equal(['x/2']);
    });

    it('can be looked at first, which notes nothing', async () => {
      const page = await sendForm(service, `${path}/answer`, { id: 'x/2', text: 'At ten, Carl.', look: 'true', back: path }); // prettier-ignore
      expect(page.status).to.equal(200);
      expect(page.text).to.include('The checks found nothing in these words');
      expect(await ids('?show=answered')).to.deep.equal([]);
      expect((await answered('At ten, Carl.')).status).to.equal(200);
    });

    it('are noted once, however often the button is pressed', async () => {
      const pressed = await Promise.all([1, 2, 3].map(() => answered('At ten, Carl.')));
      expect(pressed.map(({ status }) => status)).to.deep.equal([200, 200, 200]);
      expect((await answered('At ten, Carl.')).status).to.equal(200);
      const [{ answers }] = await list('?show=answered');
      expect(answers.map(({ text }: { text: string }) => text)).to.deep.equal(['At ten, Carl.']);
    });
  });

  it('that stand as they were drafted are noted at once, whichever of their ways of saying it was shown', async () => {
    const many = ['Why do you sell our data to advertisers?', 'You sell my data to advertisers, unbelievable.', 'Selling data to advertisers without asking, shame on you.'].map((text, at) => said(`m${at}`, `Somebody ${at}`, text)); // prettier-ignore
    await post(service, `/incidents/${desk.incident}/mentions`, 'Eva', many);
    const { concern } = (await list()).find(({ id }: { id: string }) => id === 'x/m0');
    const next = { key: 'next-update', value: '2026-03-10T15:30:00Z', status: 'confirmed', source: 'the desk' };
    await desk.done('Eva', 'RecordFact', next);
    const { text: page } = await getPage(service, `${path}?concern=${concern}`);
    const shown = await ids(`?concern=${concern}`);
    expect(shown).to.have.length(3);
    const drafts = shown.map((_, place) => field(page, `answer-i${place}`));
    for (const draft of drafts) expect(draft).to.match(/16.30|4.30 pm/);
    const changed = `${drafts[0]!} No passwords have leaked.`;
    expect((await act('answer', { id: shown[0], text: changed })).status).to.equal(422);
    for (const [place, id] of shown.entries())
      expect((await act('answer', { id, text: drafts[place]!.replaceAll('\n', '\r\n') })).status, id).to.equal(200);
    const invited = field((await getPage(service, path)).text, `private-i${(await ids()).indexOf('x/3')}`);
    expect(invited).to.match(/private message/);
    expect((await act('private', { id: 'x/3', text: invited })).status).to.equal(200);
  });

  it('that are drafted from what somebody pinned are checked: nobody else approved it', async () => {
    const many = ['Why do you sell our data to advertisers?', 'You sell my data to advertisers, unbelievable.', 'Selling data to advertisers without asking, shame on you.'].map((text, at) => said(`m${at}`, `Somebody ${at}`, text)); // prettier-ignore
    await post(service, `/incidents/${desk.incident}/mentions`, 'Eva', many);
    const { concern } = (await list()).find(({ id }: { id: string }) => id === 'x/m0');
    const drafted = async (text: string): Promise<string> => {
      expect((await act('pin', { id: concern, text })).status).to.equal(200);
      return field((await getPage(service, `${path}?concern=${concern}`)).text, 'answer-i0');
    };
    const draft = await drafted('We sell no data to advertisers. Read https://elsewhere.example.');
    expect(draft).to.include('elsewhere.example');
    const [first] = await ids(`?concern=${concern}`);
    const stopped = await act('answer', { id: first, text: draft });
    expect(stopped.status).to.equal(422);
    expect(stopped.body.findings.map(({ rule }: { rule: string }) => rule)).to.include('link-unlisted');
    expect(await ids('?show=answered')).to.deep.equal([]);
  });

  describe('that go on in private', () => {
    const invite = () =>
      act('private', { id: 'x/3', text: 'Could you send us a private message? Then we look into it.' });

    it('leave the message neither open nor answered, on a list of its own, with who and since when', async () => {
      expect((await invite()).status).to.equal(200);
      expect(await ids()).to.not.include('x/3');
      expect(await ids('?show=answered')).to.not.include('x/3');
      const [told] = await list('?show=private');
      expect(told).to.deep.include({
        id: 'x/3',
        standing: 'private',
        turn: 'private',
        inPrivate: { by: 'Eva', since: service.clock.now() },
      });
      const page = await getPage(service, `${path}?show=private`);
      expect(page.text)
        .to.match(/Goes on in private since [^,]+, with Eva/)
        .and.include('Post the outcome');
      const dutch = await getPage(service, `${path}?show=private&language=nl`);
      expect(dutch.text)
        .to.match(/Loopt privé verder sinds [^,]+, met Eva/)
        .and.include('Plaats de afloop');
      expect((await getPage(service, `/incidents/${desk.incident}`)).text).to.include(
        'whose outcome must still be posted',
      );
      // What a listening tool brings in of what we posted ends nothing.
      await service.listener.take(desk.incident, [
        { ...order, id: '33', author: 'us', inbound: false, inReplyTo: '3', url: null, reach: null, text: 'DM us' },
      ]);
      expect(await ids('?show=private')).to.deep.equal(['x/3']);
    });

    it('are measured: the first answer counts when it was given, the move as one, and the question once it has its outcome', async () => {
      const later = async (at: string, figures: object = {}) => {
        service.clock.moveTo(`2026-03-10T${at}:00.000Z`);
        await eventually(async () => expect((await state()).listening).to.deep.include(figures));
      };
      await later('06:40');
      await invite();
      await later('06:42', {
        complaints: { asked: 1, answered: 0 },
        responseMedianMin: 30,
        deflected: { asked: 1, answered: 1 },
      });
      await later('06:55');
      const done = await act('outcome', {
        id: 'x/3',
        text: 'We looked into this in private, and sent the order again.',
      });
      expect(done.status, done.text).to.equal(200);
      await later('06:57', {
        complaints: { asked: 1, answered: 1 },
        responseMedianMin: 30,
        deflected: { asked: 2, answered: 1 },
      });
      expect(await ids('?show=private')).to.deep.equal([]);
      expect(await ids('?show=answered')).to.deep.equal(['x/3']);
      const told = await getPage(service, `${path}?show=private&noted=x%2F3`);
      expect(told.text)
        .to.match(/Noted: the outcome for [^<]+ is posted\./)
        .and.not.include('was answered.');
    });

    it('end with an outcome that tells nobody who it was about', async () => {
      await invite();
      const page = await getPage(service, `${path}?show=private`);
      const draft = field(page.text, 'outcome-i0');
      expect(draft).to.include('{{what was done}}').and.not.include('Bea');
      const rules = async (text: string): Promise<string[]> => {
        const refused = await act('outcome', { id: 'x/3', text });
        expect(refused.status, text).to.equal(422);
        return refused.body.findings.filter(({ strength }: { strength: string }) => strength === 'hard').map(({ rule }: { rule: string }) => rule); // prettier-ignore
      };
      expect(await rules(draft), 'nobody filled it in').to.deep.equal(['token-left']);
      for (const [text, rule] of [
        ['We sent order 88123456 again.', 'personal-data'],
        ['We sent Bea Jansen a new one.', 'personal-data'],
        ['It goes to 1234 AB again.', 'personal-data'],
        ['We wrote to bea@home.example about it.', 'address-unlisted'],
        ['We called her on 06 12345678.', 'phone-unlisted'],
        ['The money went to NL91 ABNA 0417 1643 00.', 'iban-unlisted'],
      ] as const)
        expect(await rules(text), text).to.include(rule);
      for (const [text, says] of [
        ['We sent it to mevrouw De Vries again.', 'mevrouw De Vries'],
        ['We sent it to Kerkstraat 12 again.', 'Kerkstraat 12'],
        ['We sent it to 12 Church Road again.', '12 Church Road'],
        ['Mr. Smith has it now.', 'Mr. Smith'],
      ] as const) {
        const refused = await act('outcome', { id: 'x/3', text });
        expect(refused.status, 'it may be a shop, or one of ours: once more, and it is noted').to.equal(409);
        const own = refused.body.findings.filter(({ rule }: { rule: string }) => rule === 'personal-data');
        expect(JSON.stringify(own), text).to.include(says);
      }
      expect(await ids('?show=private')).to.deep.equal(['x/3']);
      const dutch = await sendForm(service, `${path}/outcome?language=nl`, { id: 'x/3', text: 'We sent order 88123456 again.', back: path }); // prettier-ignore
      expect(dutch.text).to.include('‘88123456’ lijkt een nummer van iemand');
    });

    it('are proposed after two turns in public that settled nothing, with the form for it open', async () => {
      const path2 = (language: string) => `${path}?message=x%2Fb3&language=${language}`;
      for (const [at, id] of ['b1', 'b2', 'b3'].entries()) {
        const asked = { ...said(id, 'Bea Jansen', 'Where is my order?'), at: `2026-03-10T06:2${at}:00.000Z` };
        await post(service, `/incidents/${desk.incident}/mentions`, 'Eva', asked);
        const before = (await getPage(service, `${path}?message=x%2F${id}`)).text;
        expect(before.includes('not settled'), id).to.equal(id === 'b3');
        if (id !== 'b3') expect((await act('answer', { id: `x/${id}`, text: `We look for it, Bea: ${at} days.` })).status).to.equal(200); // prettier-ignore
      }
      const shown = (await getPage(service, path2('en'))).text;
      expect(shown).to.include('Answered in public 2 times, and not settled.');
      expect(shown).to.match(/<details class="wide" open><summary>Go on in private<[^]*<summary>Answer</);
      expect((await getPage(service, path2('nl'))).text).to.include('Al 2 keer openbaar beantwoord');
      const invited = field(shown, 'private-i0');
      expect((await act('private', { id: 'x/b3', text: invited })).status).to.equal(200);
      expect((await getPage(service, path2('en'))).text).to.not.include('not settled');
    });

    it('are nothing where nobody was invited', async () => {
      const refused = await act('outcome', { id: 'x/3', text: 'We sent it again.' });
      expect(refused.status).to.equal(400);
      expect(await ids('?show=answered')).to.deep.equal([]);
    });
  });
});
