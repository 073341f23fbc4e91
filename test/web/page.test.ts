import { expect } from 'chai';
import { Desk, withContacts } from '../support/http.js';
import { get, getPage, sendForm } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

describe('web: pages', () => {
  let service: TestService;
  let desk: Desk;

  beforeEach(async () => {
    service = await startService();
    desk = await Desk.open(service, 'Eva', {
      playbook: 'contested-plan',
      title: 'Offers & <offers>',
      mode: 'exercise',
      languages: ['en', 'nl'],
    });
  });
  afterEach(() => service.stop());

  const page = (path: string, cookie = '') => getPage(service, path, { headers: { Cookie: cookie } });
  const send = (type: string, fields: object) =>
    sendForm(service, `/incidents/${desk.incident}/commands/${type}`, fields);

  it('escape what people write', async () => {
    await desk.done('Eva', 'LogNote', { text: '<img src=x onerror=alert(1)>' });
    for (const path of ['/incidents', `/incidents/${desk.incident}`, `/incidents/${desk.incident}/journal`]) {
      const { text } = await page(path);
      expect(text).to.include('Offers &amp; &lt;offers&gt;').and.not.include('<offers>').and.not.include('<img');
    }
  });

  it('say on every page of an exercise that it is one, in both languages', async () => {
    await desk.insist('DraftMessage', { kind: 'acknowledgement', audience: 'public', channel: 'x', language: 'en' }, [
      'lead',
    ]);
    const paths = ['', '/journal', '/advice', '/messages', '/messages/m1'].map(
      (rest) => `/incidents/${desk.incident}${rest}`,
    );
    for (const path of paths) {
      expect((await page(path)).text, path).to.include('<strong>EXERCISE</strong>');
      expect((await page(`${path}?language=nl`)).text, path).to.include('<strong>OEFENING</strong>');
    }
    expect((await send('AdvanceStage', {})).text).to.include('<strong>EXERCISE</strong>');
    expect((await page('/incidents')).text).to.include('EXERCISE: Offers');
  });

  it('are the same in the other language, with all that their address says', async () => {
    const query = 'kind=holding-statement&audience=public&channel=web&in=en';
    const { text } = await page(`/incidents/${desk.incident}/drafting?${query}`);
    const [, href = ''] = /<a href="([^"]+)" lang="nl" hreflang="nl">/.exec(text) ?? [];
    const other = href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
    expect(other).to.equal(`?${query}&language=nl`);
    const dutch = await page(`/incidents/${desk.incident}/drafting${other}`);
    expect(dutch.status).to.equal(200);
    expect(dutch.text).to.include('<html lang="nl">');
  });

  it('remember a language that was chosen on them, and not for good one from elsewhere', async () => {
    const path = `/incidents/${desk.incident}?language=nl`;
    const kept = async (site: string, Cookie = ''): Promise<string> => {
      const { headers, text } = await getPage(service, path, { headers: { 'Sec-Fetch-Site': site, Cookie } });
      expect(text, site).to.include('<html lang="nl">');
      return ((headers['set-cookie'] ?? []) as unknown as string[]).find((one) => one.includes('language=')) ?? '';
    };
    expect(await kept('same-origin'))
      .to.include('language=nl')
      .and.include('Max-Age=31536000');
    expect(await kept('none'), 'until the browser is closed')
      .to.include('language=nl')
      .and.not.include('Max-Age');
    expect(await kept('cross-site', 'language=en'), 'over nothing that he chose').to.equal('');
  });

  it('take a form, and go on to what it was about', async () => {
    const done = await send('AssignRole', { _key: 'k1', role: 'chair', person: 'Ann' });
    expect(done.status).to.equal(303);
    expect(done.headers['location']).to.equal(`/incidents/${desk.incident}?done=2`);
    expect((await page(done.headers['location']!)).text).to.include('role="status"');
    // The same form sent twice is one command.
    expect((await send('AssignRole', { _key: 'k1', role: 'chair', person: 'Ann' })).status).to.equal(303);
    expect((await desk.look()).version).to.equal(2);
  });

  it('record a fact of each type from a form', async () => {
    await desk.done('Eva', 'AssignRole', { role: 'fact-owner', person: 'Eva' });
    const common = { status: 'confirmed', publishable: 'true', source: 'Duty book' };
    for (const fields of [
      { key: 'topic', 'value.en': 'a plan', 'value.nl': 'een plan' },
      { key: 'customers-reached', value: '1900000' },
      { key: 'next-update', value: '2026-03-10T16:30' },
      { key: 'page', value: 'https://x.example/plan' },
    ]) {
      const answer = await send('RecordFact', { ...common, ...fields });
      expect(answer.status, answer.text).to.equal(303);
    }
    const { text } = await page(`/incidents/${desk.incident}`);
    expect(text).to.include('1,900,000 customers').and.include('4.30 pm').and.include('a plan');
  });

  it('keep what was typed when it is refused or wrong, and say why', async () => {
    const refused = await send('Decide', { choice: 'monitor', options: 'Answer\r\nWatch', reason: 'Small & quiet' });
    expect(refused.status).to.equal(422);
    expect(refused.text).to.include('Small &amp; quiet').and.include('Answer\nWatch').and.include('class="reasons"');
    const wrong = await send('Decide', { choice: 'monitor', options: 'Answer', reason: 'Small & quiet' });
    expect(wrong.status).to.equal(400);
    expect(wrong.text).to.include('role="alert"').and.include('aria-invalid="true"').and.include('Small &amp; quiet');
    const opened = await sendForm(service, '/incidents', { playbook: 'rumour', title: '', mode: 'exercise' });
    expect(opened.status).to.equal(400);
    expect(opened.text)
      .to.include('role="alert"')
      .and.include('this is missing')
      .and.include('value="rumour" required checked>')
      .and.include('<option value="exercise" selected>');
    expect((await desk.look()).version).to.equal(2);
  });

  it("open an incident with the answers to its playbook's own questions", async () => {
    const open = (option: readonly string[], language = 'en') =>
      sendForm(service, `/incidents?language=${language}`, {
        playbook: 'service-outage',
        title: 'No payments',
        mode: 'exercise',
        _option: option,
      });
    expect((await page('/incidents')).text).to.include('<option value="service-outage/sector/bank">');
    // Every playbook's questions are sent; those of the chosen one count.
    const opened = await open(['data-breach/sector/', 'service-outage/sector/bank', 'data-breach/how/mistake']);
    expect(opened.status, opened.text).to.equal(303);
    const { commits } = (await get(service, `${opened.headers['location']}/journal`)).body;
    expect(commits[0].entries[0]).to.deep.include({ options: { sector: 'bank' } });
    for (const [language, why] of [
      ['en', 'choose one'],
      ['nl', 'kies er een'],
    ] as const) {
      const asked = await open(['service-outage/sector/', 'data-breach/how/mistake'], language);
      expect(asked.status).to.equal(400);
      expect(asked.text)
        .to.include(why)
        .and.include('aria-invalid="true"')
        .and.include('value="service-outage" required checked>')
        .and.include('<option value="data-breach/how/mistake" selected>')
        .and.include('value="No payments"');
    }
    expect((await open(['service-outage/sector/baker'])).status).to.equal(422);
  });

  it('offer remedies that work as they stand', async () => {
    await desk.done('Eva', 'AssignRole', { role: 'chair', person: 'Ann' });
    const { text } = await send('AdvanceStage', {});
    const forms = [...text.matchAll(/<form method="post" action="([^"]+)" class="command">([\s\S]*?)<\/form>/g)];
    expect(forms.length).to.be.above(3);
    const task = forms.find(([, action]) => action!.endsWith('/AssignRole'))!;
    const hidden = Object.fromEntries(
      [...task[2]!.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const answer = await sendForm(service, task[1]!, { ...hidden, person: 'Mark' });
    expect(answer.status).to.equal(303);
  });

  it('call the second stage what it is for people', async () => {
    const { text } = await page(`/incidents/${desk.incident}`);
    expect(text)
      .to.include('Acknowledge and repair')
      .and.not.match(/>\s*Apologise/i);
    expect((await page(`/incidents/${desk.incident}?language=nl`)).text).to.include('Erkennen en herstellen');
  });

  it('say in words what is overdue', async () => {
    await desk.later(20);
    expect((await page(`/incidents/${desk.incident}`)).text).to.include('OVERDUE: was due at 7.45 am');
    expect((await page('/incidents', 'language=nl')).text).to.include('Gemiste deadlines: 1');
  });

  it('lead somebody who is not signed in to the door, and back from there', async () => {
    const answer = await getPage(service, `/incidents/${desk.incident}?language=nl`, { by: null });
    expect(answer.status).to.equal(303);
    expect(answer.headers['location']).to.equal(
      `/sign-in?back=${encodeURIComponent(`/incidents/${desk.incident}?language=nl`)}`,
    );
  });

  it('show a message with its text, source, findings, missing approvals and next step', async () => {
    await withContacts(service, ['staff']);
    await desk.insist('AssignRole', { role: 'webcare', person: 'Wim' });
    await desk.insist(
      'DraftMessage',
      { kind: 'holding-statement', audience: 'public', channel: 'web', language: 'nl' },
      ['webcare'],
    );
    await desk.done('Wim', 'EditMessage', { message: 'm1', source: 'OEFENING\nNamens {{organisation}}.\u200B' });
    await desk.done('Wim', 'SubmitMessage', { message: 'm1' });
    const { text } = await page(`/incidents/${desk.incident}/messages/m1`);
    expect(text)
      .to.include('<pre lang="nl">')
      .and.include('Noorderbank')
      .and.include('{{organisation}}')
      .and.include('U+200B')
      .and.match(/Still to approve:<\/strong> communication lead \(Eva\)/)
      .and.include('/commands/ApproveMessage')
      .and.include('/commands/RejectMessage');
    expect((await page(`/incidents/${desk.incident}/messages/m9`)).status).to.equal(404);
  });
});
