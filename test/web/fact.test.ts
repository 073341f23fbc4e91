import { expect } from 'chai';
import request from 'supertest';
import { Desk, people } from '../support/http.js';
import { account, as, get, getPage, sendForm } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

const topic = { en: 'personal offers', nl: 'persoonlijke aanbiedingen' };
const hostile = '<script>alert(1)</script> \u202Etxet $& {{topic}}';

describe('web: the fact sheet', () => {
  let service: TestService;
  let desk: Desk;
  let base: string;

  beforeEach(async () => {
    service = await startService();
    desk = await Desk.open(service, 'Eva', { playbook: 'contested-plan', title: 'Offers' });
    base = `/incidents/${desk.incident}`;
    for (const role of ['chair', 'fact-owner', 'webcare', 'spokesperson'])
      await desk.done('Eva', 'AssignRole', { role, person: people[role] });
    await record('organisation', 'Bank');
    await record('topic', topic);
    await record('page', 'https://bank.example/offers');
    await record('next-update', '2026-03-10T15:30:00Z');
  });
  afterEach(() => service.stop());

  const record = (key: string, value: unknown) =>
    desk.done('Finn', 'RecordFact', { key, value, status: 'confirmed', source: 'register' });
  const draft = async (): Promise<string> =>
    (
      await desk.done('Wim', 'DraftMessage', {
        kind: 'acknowledgement',
        audience: 'public',
        channel: 'x',
        language: 'en',
      })
    ).drafts[0]!.message;
  /** Drafted, approved and out. */
  const publish = async (): Promise<string> => {
    const message = await draft();
    const { state } = await service.engine.look(desk.incident);
    const { hash, text } = state.messages[message]!;
    await desk.done('Wim', 'SubmitMessage', { message });
    await desk.done('Eva', 'ApproveMessage', { message, hash });
    await desk.done('Mark', 'ReleaseMessage', { message });
    await desk.done('Wim', 'ConfirmPosted', { message, text, url: 'https://x.example/status/1' });
    return message;
  };
  const revision = (more: object = {}) => ({
    'value.en': 'our new plan',
    'value.nl': 'ons nieuwe plan',
    status: 'confirmed',
    source: 'Board',
    revision: '1',
    ...more,
  });
  const send = (path: string, fields: object, by = 'Finn', headers = {}) =>
    sendForm(service, base + path, fields, { by, headers });
  const ask = async (path: string, body: object, by = 'Finn') =>
    request(service.app)
      .post(base + path)
      .set(await as(service, by))
      .send(body);
  const version = async (): Promise<number> => (await service.engine.look(desk.incident)).state.version;

  it('shows what is recorded, and first of what is missing that for which something waits', async () => {
    await desk.done('Wim', 'RecordFact', {
      key: 'customers-reached',
      value: 12,
      status: 'unconfirmed',
      source: 'a tweet',
    });
    const { body, headers } = await get(service, `${base}/facts`);
    expect(headers['etag']).to.equal(`"${await version()}"`);
    expect(body.recorded.map(({ key }: { key: string }) => key)).to.include.members(['topic', 'customers-reached']);
    expect(body.missing[0].waits).to.not.have.length(0);
    expect(body.missing[0].waits[0]).to.include.keys('what', 'id', 'text');
    expect(body.missing.at(-1).waits).to.deep.equal([]);
    const { text } = await getPage(service, `${base}/facts`);
    expect(text).to.include('12 customers').and.to.include('a tweet').and.to.include('data-live="recorded"');
    expect((await getPage(service, `${base}/facts?language=nl`)).text).to.include('12 klanten');
  });

  it('shows where a fact is wrong in what is out', async () => {
    const message = await publish();
    await desk.done('Finn', 'ReviseFact', {
      key: 'topic',
      value: { en: 'x', nl: 'y' },
      status: 'confirmed',
      source: 'z',
    });
    const { body } = await get(service, `${base}/facts`);
    expect(body.recorded.find(({ key }: { key: string }) => key === 'topic')).to.deep.include({ wrongIn: [message] });
    expect((await getPage(service, `${base}/facts`)).text).to.include('One fact is wrong in what is out.');
    expect((await getPage(service, `${base}/facts/topic`)).text).to.include('out, and no longer right');
  });

  it('tells the history of a fact with its differences', async () => {
    await desk.done('Finn', 'ReviseFact', {
      key: 'topic',
      value: { ...topic, en: 'personal prices' },
      status: 'confirmed',
      publishable: false,
      source: 'Legal',
    });
    const { body } = await get(service, `${base}/facts/topic`);
    expect(body.revisions.map((one: { revision: number; by: string }) => [one.revision, one.by])).to.deep.equal([
      [2, 'Finn'],
      [1, 'Finn'],
    ]);
    const { text } = await getPage(service, `${base}/facts/topic`);
    expect(text).to.include('personal <del>offers</del><ins>prices</ins>');
    expect(text).to.include('must not be said in public');
    expect((await get(service, `${base}/facts/no-such-fact`)).body.code).to.equal('FACT_NOT_FOUND');
    expect((await get(service, `${base}/facts/contact-phone`)).body.fact).to.equal(null);
  });

  describe('asked what a revision would change', () => {
    it('tells it, and writes nothing', async () => {
      const message = await publish();
      const drafted = await draft();
      const before = [await version(), JSON.stringify(await desk.journal())];
      const { body, status } = await ask('/facts/topic/preview', {
        value: { en: 'our new plan', nl: 'ons plan' },
        status: 'confirmed',
        source: 'Board',
        revision: 1,
      });
      expect(status).to.equal(200);
      expect(body.wrong).to.have.length(1);
      expect(body.wrong[0]).to.deep.include({ message, url: 'https://x.example/status/1', because: ['topic'] });
      expect(body.redrafted.map((one: { message: string }) => one.message)).to.deep.equal([drafted]);
      expect(body.redrafted[0].after).to.include('our new plan');
      const page = await send('/facts/topic/preview', revision());
      expect(page.status).to.equal(200);
      expect(page.text).to.include('One published text is no longer right').and.to.include('our new plan</textarea>');
      expect(page.text).to.include('value="Board"');
      expect([await version(), JSON.stringify(await desk.journal())]).to.deep.equal(before);
      // What was told is what happens.
      const saved = await send('/facts/topic', revision());
      expect(saved.status).to.equal(303);
      const { state } = await service.engine.look(desk.incident);
      expect(state.messages[message]!.stale).to.deep.equal(['topic']);
      expect(state.messages[drafted]!.text).to.equal(body.redrafted[0].after);
      expect((await getPage(service, new URL(saved.headers['location']!, 'http://x').pathname)).status).to.equal(200);
    });

    it('tells it before the source is there, and what is missing', async () => {
      await draft();
      const { text } = await send('/facts/topic/preview', revision({ source: '' }));
      expect(text).to.include('Not complete yet').and.to.include('One text is written again');
    });

    it('says why it would be refused', async () => {
      const { text } = await send('/facts/topic/preview', revision(), 'Wim');
      expect(text).to.include('This would be refused.');
      const { body } = await ask('/facts/page/preview', {
        value: 'no link',
        status: 'confirmed',
        source: 'x',
        revision: 1,
      });
      expect(body.refused[0].code).to.equal('FACT_TYPE');
      expect(body.quiet).to.equal(false);
    });

    it('tells in which language it is not said yet', async () => {
      const { text } = await send('/facts/topic/preview?language=nl', revision({ 'value.nl': '' }));
      expect(text).to.include('Nog niet geschreven in het Nederlands');
    });

    it('does so for a fact that nobody has recorded, and for one of which the playbook does not know', async () => {
      const known = await send('/facts/customers-reached/preview', { value: '12', status: 'confirmed', source: 'x' });
      expect(known.text).to.include('No text, approval or clock changes.');
      const fields = { key: 'rivals', value: '3', type: 'number', status: 'confirmed', source: 'x' };
      const other = await send('/fact-preview', { ...fields, 'label.en': 'how many', 'label.nl': 'hoeveel' });
      expect(other.text).to.include('No text, approval or clock changes.').and.to.include('value="rivals"');
      const saved = await send('/facts', { ...fields, 'label.en': 'how many', 'label.nl': 'hoeveel' });
      expect(saved.headers['location']).to.match(/\/facts\/rivals\?done=\d+$/);
    });
  });

  describe('saved', () => {
    it('is not written over a revision that somebody made meanwhile; what was typed is kept beside it', async () => {
      await desk.done('Finn', 'ReviseFact', {
        key: 'topic',
        value: { ...topic, en: 'personal prices' },
        status: 'confirmed',
        source: 'Legal',
      });
      const { text, status } = await send('/facts/topic', revision());
      expect(status).to.equal(409);
      expect(text).to.include('Somebody got there first').and.to.include('Finn changed this fact');
      expect(text).to.include('<del>personal prices</del><ins>our new plan</ins>');
      expect(text).to.include('our new plan</textarea>').and.to.include('value="Board"');
      expect(text).to.include('name="revision" value="2"');
      expect((await service.engine.look(desk.incident)).state.facts['topic']!.revision).to.equal(2);
      expect((await send('/facts/topic', revision({ revision: '2' }))).status).to.equal(303);
      const asked = await send('/facts/topic/preview', revision());
      expect(asked.text).to.include('Somebody got there first');
    });

    it('is not written over it by the way of a form in which something was missing', async () => {
      await desk.done('Finn', 'ReviseFact', {
        key: 'topic',
        value: { en: 'his', nl: 'zijn' },
        status: 'confirmed',
        source: 'B',
      });
      const carried = (page: string) => / name="revision" value="(\d+)"/.exec(page)?.[1];
      const lacking = await send('/facts/topic', revision({ source: '' }));
      expect(lacking.status).to.equal(400);
      expect(carried(lacking.text)).to.equal('1');
      const unclear = await send('/facts/topic/preview', revision({ status: '' }));
      expect(unclear.text).to.not.include('id="conflict"');
      expect(carried(unclear.text)).to.equal('1');
      const { revision: _, ...first } = revision({ source: '' });
      expect(carried((await send('/facts/topic', first)).text), 'recorded by somebody else').to.equal(undefined);
      const late = await send('/facts/topic', revision());
      expect(late.text).to.include('id="conflict"');
      expect(carried(late.text)).to.equal('2');
    });

    it('from the form of another page is not written over it either, and can be sent again from there', async () => {
      const value = { ...topic, en: 'personal prices' };
      await desk.done('Finn', 'ReviseFact', { key: 'topic', value, status: 'confirmed', source: 'Legal' });
      const { text, status } = await send('/commands/ReviseFact', revision({ key: 'topic' }));
      expect(status).to.equal(409);
      expect(text).to.include('<del>personal prices</del>').and.to.include('<ins>our new plan</ins>');
      expect(text).to.include('name="revision" value="2"').and.to.include('our new plan</textarea>');
    });

    it('is not recorded over a fact that somebody recorded meanwhile', async () => {
      const { revision: _, ...first } = revision();
      const { text, status } = await send('/facts/topic', first);
      expect(status).to.equal(409);
      expect(text).to.include('Somebody got there first').and.to.include('name="revision" value="1"');
    });

    it('twice by one form is done once', async () => {
      const fields = revision({ _key: 'the-same-form' });
      const answers = [await send('/facts/topic', fields), await send('/facts/topic', fields)];
      expect(answers.map(({ status }) => status)).to.deep.equal([303, 303]);
      expect(answers[0]!.headers['location']).to.equal(answers[1]!.headers['location']);
    });

    it('by a caller who looked at an older version is refused', async () => {
      const answer = await send('/facts/topic', revision(), 'Finn', { 'If-Match': '"2"' });
      expect(answer.status).to.equal(409);
    });

    for (const [name, path, fields, said] of [
      ['a number that is none', '/facts/customers-reached', { value: 'twaalf' }, 'Vul in: een getal in cijfers'],
      [
        'a time that is none',
        '/facts/next-update',
        { value: 'morgen', revision: '1' },
        'Vul in: een datum met een tijd',
      ],
      ['no source', '/facts/customers-reached', { value: '12', source: '' }, 'dit ontbreekt; vul het in'],
      [
        'a moment that has yet to come',
        '/facts/customers-reached',
        { value: '12', asOf: '2030-01-01T10:00' },
        'moet nog komen',
      ],
      [
        'a moment that is none',
        '/facts/customers-reached',
        { value: '12', asOf: 'gisteren' },
        'dit is geen datum met een tijd',
      ],
      ['no value at all', '/facts/customers-reached', { value: '' }, 'Vul in wat '],
      ['a text in no language', '/facts/topic', { 'value.en': '', 'value.nl': '', revision: '1' }, 'Vul in wat '],
      [
        'a value that is too long',
        '/facts/topic',
        { 'value.en': 'x'.repeat(5000), revision: '1' },
        'langer dan 4000 tekens',
      ],
      [
        'a status that is none',
        '/facts/topic',
        { 'value.en': 'x', revision: '1', status: 'perhaps' },
        'aria-invalid="true"',
      ],
    ] as const) {
      it(`with ${name}: says so at the field, and keeps what was typed`, async () => {
        const before = (await service.engine.look(desk.incident)).state.facts;
        const sent = { status: 'confirmed', source: 'Een getuige', ...fields };
        const { text, status } = await send(`${path}?language=nl`, sent);
        expect(status).to.be.oneOf([400, 409, 422]);
        expect(text).to.include(said);
        expect(text).to.match(/aria-invalid="true"/);
        if (sent.source !== '') expect(text).to.include('Een getuige');
        expect((await service.engine.look(desk.incident)).state.facts).to.deep.equal(before);
      });
    }
  });

  it('shows what is hostile as text', async () => {
    await send('/facts/topic', revision({ 'value.en': hostile, source: hostile }));
    for (const path of ['/facts', '/facts/topic']) {
      const { text } = await getPage(service, base + path);
      expect(text).to.include('&lt;script&gt;').and.to.not.include('<script>alert');
      expect(text).to.match(/<bdi[^>]*>[^<]*⟨U\+202E⟩/);
    }
    const { text } = await send(
      '/facts/topic/preview',
      revision({ 'value.en': `${hostile} ${hostile}`, revision: '2' }),
    );
    expect(text).to.not.include('<script>alert');
    expect((await send('/facts/topic/preview', revision({ 'value.en': 'x'.repeat(110_000) }))).status).to.equal(413);
    const long = await send('/facts/topic/preview', revision({ 'value.en': 'é'.repeat(15_000) }));
    expect(long.status).to.equal(200);
    expect(long.text).to.include('longer than 4000 characters');
  });

  it('gives the form to who may use it alone, and refuses the others', async () => {
    await account(service, 'Olga', 'duty');
    const { text } = await getPage(service, `${base}/facts/topic`, { by: 'Olga' });
    expect(text).to.include('You have no role in this incident').and.to.not.include('data-preview');
    const refused = await ask('/facts/topic', { value: topic, status: 'unknown', source: 'x', revision: 1 }, 'Olga');
    expect(refused.status).to.equal(409);
    expect(refused.body.reasons[0].code).to.equal('ROLE_NEEDED');
    const webcare = await getPage(service, `${base}/facts/topic`, { by: 'Wim' });
    expect(webcare.text).to.include('data-preview').and.to.include('can confirm or withdraw a fact');
    expect(webcare.text).to.not.include('<option value="confirmed"');
    expect((await send('/facts/topic', revision(), 'Wim')).status).to.equal(409);
    await desk.done('Wim', 'ReviseFact', { key: 'topic', status: 'unknown', source: 'x' });
  });
});
