import { expect } from 'chai';
import { bodyLimitBytes } from '../../../src/web/body.js';
import { Desk, post, withContacts } from '../../support/http.js';
import { get, getPage, sendForm } from '../../support/people.js';
import { startService, type TestService } from '../../support/service.js';

describe('web: the pages of messages', () => {
  let service: TestService;
  let desk: Desk;
  let id: string;
  let at: string;

  beforeEach(async () => {
    service = await startService();
    desk = await Desk.open(service, 'Eva', { playbook: 'contested-plan', title: 'Offers', languages: ['en'] });
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Wim' });
    await desk.insist(
      'DraftMessage',
      { kind: 'holding-statement', audience: 'public', channel: 'web', language: 'en' },
      ['webcare'],
    );
    id = (await desk.message('holding-statement', 'web', 'en')).id;
    at = `/incidents/${desk.incident}/messages/${id}`;
  });
  afterEach(() => service.stop());

  const version = async (): Promise<number> => (await desk.look()).version;
  const look = async (by = 'Eva') => (await getPage(service, at, { by })).text;
  const told = async () =>
    (await get(service, at)).body as { hash: string; source: string; text: string; state: string };

  describe('all of them', () => {
    const all = `/messages`;

    it('as JSON, with what is still to be written and what is replaced', async () => {
      const { status, body } = await get(service, `/incidents/${desk.incident}${all}`);
      expect(status).to.equal(200);
      expect(body.messages).to.have.length(1);
      expect(body.messages[0]).to.include({ id, standing: 'draft', audience: 'public', channel: 'web' });
      expect(body.due.length).to.be.above(0);
      expect(body.old).to.deep.equal([]);
      expect(body.messages[0]).to.not.have.property('text');
    });

    it('as a page, each told by a word; with a button for each that is missing, and one for all', async () => {
      const { text } = await getPage(service, `/incidents/${desk.incident}${all}`);
      expect(text).to.include('role="table"').and.include(`${at}"`).and.include('draft').and.include('still to write');
      expect(text).to.include('/commands/DraftDue').and.include('/commands/DraftMessage');
      await desk.done('Wim', 'WithdrawMessage', { message: id, reason: 'Too early' });
      const after = (await getPage(service, `/incidents/${desk.incident}${all}`)).text;
      expect(after).to.match(/<details><summary>Replaced or withdrawn \(1\)/);
    });

    it('are written by one button in a stage that has ways to run, too', async () => {
      await withContacts(service, ['staff', 'customers']);
      await desk.insist('AdvanceStage');
      const { text } = await getPage(service, `/incidents/${desk.incident}${all}`);
      const button = /<form[^>]*DraftDue"[\s\S]*?<\/form>/.exec(text)?.[0] ?? '';
      expect(button).to.include('name="stage" value="apologise"');
    });

    it('say what cannot go, and who must approve', async () => {
      await desk.done('Wim', 'EditMessage', { message: id, source: 'No data was leaked. Call 0800 999 888.' });
      const standing = async () =>
        (await get(service, `/incidents/${desk.incident}${all}`)).body.messages[0] as Record<string, unknown>;
      expect((await standing())['standing']).to.equal('blocked');
      await desk.done('Wim', 'EditMessage', { message: id, source: 'We look into {{topic}}.' });
      await desk.done('Wim', 'SubmitMessage', { message: id });
      expect(await standing()).to.deep.include({ standing: 'waits', waitsFor: ['lead'] });
    });

    it('stand in the room only while they need somebody', async () => {
      const listed = async () =>
        (await getPage(service, `/incidents/${desk.incident}`)).text.includes(`<li><a href="${at}">`);
      expect(await listed()).to.equal(true);
      await desk.insist('ReleaseMessage', { message: id }, ['webcare']);
      expect(await listed()).to.equal(true);
      const { text } = await told();
      await desk.done('Wim', 'ConfirmPosted', {
        message: id,
        text: `${text} And more.`,
        url: 'https://bank.example/1',
      });
      expect(await listed(), 'posted otherwise').to.equal(true);
      await desk.done('Wim', 'ConfirmPosted', { message: id, text, url: 'https://bank.example/1' });
      expect(await listed(), 'out, and right').to.equal(false);
    });

    it('say so as the room does: words that wait for somebody’s yes can go, a fact that may not be said cannot', async () => {
      const card = async () => (await get(service, `/incidents/${desk.incident}${all}`)).body.messages[0].standing;
      const room = async () => (await getPage(service, `/incidents/${desk.incident}`)).text;
      await desk.done('Wim', 'EditMessage', { message: id, source: 'We will refund everybody. About {{topic}}.' });
      expect([await card(), (await room()).includes('cannot go out like this')]).to.deep.equal(['draft', false]);
      await desk.insist('ReviseFact', { key: 'topic', status: 'withdrawn', source: 'Legal' });
      expect([await card(), (await room()).includes('cannot go out like this')]).to.deep.equal(['blocked', true]);
    });
  });

  describe('trying other words', () => {
    const tries = (body: object, by = 'Wim') => post(service, `${at}/preview`, by, body);

    it('tells text, counts, findings and approvers, and writes nothing', async () => {
      const before = await version();
      const { status, body } = await tries({ source: 'Call 0800 999 888 about {{topic}}.' });
      expect(status, JSON.stringify(body)).to.equal(200);
      expect(body.text).to.match(/^Call 0800 999 888 about [^{]+\.$/);
      expect(body.hash).to.match(/^[0-9a-f]{64}$/);
      expect(body.findings.map(({ rule }: { rule: string }) => rule)).to.include('phone-unlisted');
      expect(body.tallies[0][0]).to.include({ unit: 'characters', limit: null });
      expect(body.approvers).to.include('lead');
      expect(await version()).to.equal(before);
      expect((await told()).source).to.not.include('0800');
    });

    it('tells which fact is missing, and shows braces that nobody fills in as a finding', async () => {
      const gap = (await tries({ source: 'About {{no-such-fact}}.' })).body;
      expect(gap.text).to.equal(null);
      expect(gap.gaps[0].text).to.match(/\S/);
      const broken = (await tries({ source: 'About {{topic and {{more.' })).body;
      expect(broken.findings.map(({ rule }: { rule: string }) => rule)).to.include('token-left');
    });

    it('keeps what was typed on a page that needs no script, and says that it is not saved', async () => {
      const before = await version();
      const typed = 'Typed <script>alert(1)</script> \u202Eenil, {{topic}}';
      const { status, text } = await sendForm(service, `${at}/preview`, { source: typed, message: id }, { by: 'Wim' });
      expect(status).to.equal(200);
      expect(text).to.include('It is not saved').and.include('Typed &lt;script&gt;').and.not.include('<script>alert');
      expect(text).to.include('⟨U+202E⟩');
      expect(text).to.match(/<textarea[^>]*name="source"[^>]*>\nTyped &lt;script&gt;/);
      expect(await version()).to.equal(before);
    });

    it('offers nobody to approve what is saved beside words that are not', async () => {
      await desk.insist('SubmitMessage', { message: id }, ['webcare']);
      expect(await look('Eva')).to.include('/commands/ApproveMessage');
      await desk.done('Eva', 'AssignRole', { role: 'spokesperson', person: 'Eva' });
      const { text } = await sendForm(service, `${at}/preview`, { source: 'Other words' }, { by: 'Eva' });
      expect(text).to.include('It is not saved').and.not.include('/commands/ApproveMessage');
    });

    it('keeps a hundred thousand letters too, and says that they are too many', async () => {
      const long = 'é'.repeat(bodyLimitBytes);
      const { status, text } = await sendForm(service, `${at}/preview`, { source: long }, { by: 'Wim' });
      expect(status).to.equal(400);
      expect(text).to.include('Too long to show').and.include(long);
      expect((await tries({ source: long })).status).to.equal(400);
      expect((await tries({})).status).to.equal(400);
    });

    it('answers the script with the parts that change, and no page', async () => {
      const { text } = await sendForm(
        service,
        `${at}/preview`,
        { source: 'We see it.' },
        {
          by: 'Wim',
          headers: { 'Unisono-Fragment': 'look' },
        },
      );
      expect(text).to.include('data-look="counts"').and.include('data-look="shown"').and.include('data-look="found"');
      expect(text).to.not.include('<html').and.not.include('<form');
    });

    it('is for whoever may look at the incident, as everything here', async () => {
      await desk.service.people.accounts.invite({ name: 'Guest', grants: [] });
      expect((await tries({ source: 'x' }, 'Guest')).status).to.equal(404);
      expect(
        (await post(service, `/incidents/${desk.incident}/messages/m9/preview`, 'Wim', { source: 'x' })).status,
      ).to.equal(404);
    });
  });

  it('save only over the text from which somebody began, and show what differs', async () => {
    const { hash } = await told();
    await desk.done('Eva', 'EditMessage', { message: id, source: 'Eva was first. {{topic}}' });
    const { status, text } = await sendForm(
      service,
      `/incidents/${desk.incident}/commands/EditMessage`,
      { message: id, hash, source: 'Wim was second. {{topic}}' },
      { by: 'Wim' },
    );
    expect(status).to.be.oneOf([409, 422]);
    expect(text).to.include('<del>Eva was first').and.include('<ins>Wim was second');
    expect((await told()).source).to.include('Eva was first');
  });

  describe('deciding', () => {
    beforeEach(() => desk.done('Wim', 'SubmitMessage', { message: id }));

    it('is offered to whoever may, and to nobody else', async () => {
      expect(await look('Eva'))
        .to.include('class="decide"')
        .and.include('/commands/ApproveMessage')
        .and.include('/commands/RejectMessage');
      const other = await look('Wim');
      expect(other).to.not.include('/commands/ApproveMessage').and.not.include('/commands/RejectMessage');
      expect(other).to.include('Wait until communication lead has decided');
      const { hash } = await told();
      await desk.refused('Wim', 'ApproveMessage', { message: id, hash }, 'ROLE_NEEDED');
    });

    it('is not offered for words of one’s own, and says why', async () => {
      await desk.done('Eva', 'EditMessage', { message: id, source: 'Words of Eva on {{topic}}.' });
      await desk.done('Eva', 'SubmitMessage', { message: id });
      await desk.done('Eva', 'AssignRole', { role: 'chair', person: 'Noor' });
      const text = await look('Eva');
      expect(text).to.include('nobody approves').and.include('chair (Noor)').and.include('Eva, who wrote the text');
      expect(text).to.not.include('value="four-eyes"').and.not.include('/commands/ApproveMessage');
      // Whoever may except it is shown the way; else two people wait for each other.
      expect(await look('Noor'))
        .to.include('OverrideCriterion')
        .and.not.include('/commands/ApproveMessage');
    });

    it('is done once, however often somebody taps', async () => {
      const { hash } = await told();
      const fields = { message: id, hash, _key: 'tap-1' };
      const path = `/incidents/${desk.incident}/commands/ApproveMessage`;
      const taps = await Promise.all([1, 2].map(() => sendForm(service, path, fields)));
      expect(taps.map(({ status }) => status)).to.deep.equal([303, 303]);
      expect(taps[0]!.headers['location']).to.equal(taps[1]!.headers['location']);
      const journal = JSON.stringify((await get(service, `/incidents/${desk.incident}/journal`)).body);
      expect(journal.match(/"ApprovalGiven"/g)).to.have.length(1);
    });

    it('is for the text that was read: another one is refused, with what changed', async () => {
      const { hash } = await told();
      await desk.done('Wim', 'EditMessage', { message: id, source: 'Quite other words on {{topic}}.' });
      await desk.done('Wim', 'SubmitMessage', { message: id });
      const answer = await sendForm(service, `/incidents/${desk.incident}/commands/ApproveMessage`, {
        message: id,
        hash,
      });
      expect(answer.status).to.be.oneOf([409, 422]);
      expect(answer.text)
        .to.match(/<ins>[^<]*Quite/)
        .and.match(/<del>/);
      expect((await told()).state).to.equal('submitted');
    });

    it('shows what changed since somebody approved last, or that this is the first text', async () => {
      expect(await look()).to.include('this is the first text');
      expect((await get(service, at)).body.before).to.equal(null);
      const { hash, text } = await told();
      await desk.done('Eva', 'ApproveMessage', { message: id, hash });
      await desk.done('Wim', 'EditMessage', { message: id, source: 'We think again about {{topic}}.' });
      await desk.done('Wim', 'SubmitMessage', { message: id });
      expect((await get(service, at)).body.before).to.include({ text, by: 'Eva' });
      expect(await look())
        .to.include('What changed since the last approved text')
        .and.match(/<ins>[^<]*think/);
      const again = await told();
      await desk.done('Eva', 'ApproveMessage', { message: id, hash: again.hash });
      expect((await get(service, at)).body.before, 'not what is approved now').to.include({ text });
    });
  });

  describe('copied and posted', () => {
    let post1: string;
    beforeEach(async () => {
      await desk.insist('ReleaseMessage', { message: id }, ['webcare']);
      post1 = (await told()).text;
    });

    it('has the text to copy, and compares what was pasted before anybody confirms it', async () => {
      expect(await look())
        .to.include('data-copy=')
        .and.include('readonly')
        .and.include('name="_part"');
      const before = await version();
      const same = await sendForm(service, `${at}/posted`, { message: id, _part: post1.replaceAll('\n', '  \n') });
      expect(same.text).to.include('word for word').and.include('formaction');
      const other = await sendForm(service, `${at}/posted`, {
        message: id,
        _part: `${post1} Really.`,
        url: 'https://a.example/1',
      });
      expect(other.text)
        .to.include('It differs from the approved text')
        .and.match(/<ins>[^<]*Really/);
      expect(other.text).to.include('https://a.example/1');
      expect((await sendForm(service, `${at}/posted`, { _part: ' ' })).text).to.include('Paste what is there first');
      expect(await version()).to.equal(before);
      const json = await post(service, `${at}/posted`, 'Eva', { parts: [post1] });
      expect(json.body).to.deep.include({ faithful: true });
    });

    it('is confirmed by the form as it stands', async () => {
      const { text } = await sendForm(service, `${at}/posted`, { message: id, _part: post1 });
      const hidden = /<input type="hidden" name="text" value="([^"]*)"/.exec(text)![1]!;
      expect(hidden).to.have.length.above(5);
      const done = await sendForm(service, `/incidents/${desk.incident}/commands/ConfirmPosted`, {
        message: id,
        _part: post1,
        text: post1,
        url: '',
      });
      expect(done.status).to.equal(303);
      expect((await told()).state).to.equal('published');
    });
  });
});
