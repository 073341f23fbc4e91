import { expect } from 'chai';
import { Desk } from '../support/http.js';
import { Browser, member, password } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

/** What somebody typed for five minutes, in a form whose page is old. */
const typed = 'Qzx7kept: "wij" zeggen <b>niets</b>\r\nen é 💬 & + %41';
const asKept = typed.replaceAll('\r\n', '\n');

describe('web: what somebody typed when his session had ended', () => {
  let service: TestService;
  let desk: Desk;
  let browser: Browser;
  let url: string;

  beforeEach(async () => {
    service = await startService();
    await member(service, 'Eva', 'duty');
    desk = await Desk.open(service, 'Eva', { playbook: 'rumour', title: 'Kept' });
    browser = new Browser(service, { Host: 'localhost', Origin: 'http://localhost' });
    await browser.signIn('Eva');
    url = `/incidents/${desk.incident}/commands/LogNote`;
  });
  afterEach(() => service.stop());

  const end = () => service.people.sessions.end({ account: service.people.accounts.called('Eva')!.id });
  /** The fields of the one form that goes to an address, as a browser would send them. */
  function fieldsOf(html: string, action: string): Record<string, string> {
    const form = html.split('<form').find((part) => part.includes(`action="${action}"`)) ?? expect.fail(html);
    const plain = (text: string): string =>
      text
        .replaceAll(/&#x([0-9A-Fa-f]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
    return Object.fromEntries(
      [...form.split('</form>')[0]!.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
        ([, name, value]) => [name!, plain(value!)],
      ),
    );
  }
  const send = (path: string, fields: object, headers: Record<string, string> = {}) =>
    browser.agent.post(path).set(headers).type('form').send(fields);
  const notes = async (): Promise<string[]> =>
    (await desk.journal('acts')).flatMap(({ entries }) =>
      entries.filter(({ type }) => type === 'NoteLogged').map((one) => (one as unknown as { text: string }).text),
    );

  it('is kept over signing in, and sent once, when he says so', async () => {
    const old = await browser.csrf('/me');
    await end();
    const refused = await send(url, { text: typed, _key: 'k-1', _csrf: old });
    expect(refused.status).to.equal(401);
    expect(refused.headers['location']).to.equal(undefined);
    expect(refused.text)
      .to.include('Qzx7kept: &quot;wij&quot; zeggen &lt;b&gt;niets')
      .and.include('What you filled in');
    expect(await notes()).to.deep.equal([]);

    const door = fieldsOf(refused.text, '/sign-in');
    const wrong = await send('/sign-in', { ...door, name: 'Eva', password: 'not this one at all' });
    expect(wrong.status).to.equal(401);
    const again = fieldsOf(wrong.text, '/sign-in');
    expect(again['_kept'], 'a wrong password costs nothing').to.equal(door['_kept']);
    expect((await send('/sign-in', { ...again, name: 'Eva', password, _csrf: 'x' })).status).to.equal(403);

    const entered = await send('/sign-in', { ...again, name: 'Eva', password });
    expect(entered.status).to.equal(200);
    expect(entered.text).to.include('<a href="/me">Eva</a>').and.include('You are signed in again');
    expect(await notes(), 'nothing is sent unasked').to.deep.equal([]);
    const ready = fieldsOf(entered.text, url);
    expect(ready['text']).to.equal(asKept);
    for (const _ of [1, 2]) expect((await send(url, ready)).status).to.equal(303);
    expect(await notes(), 'sent twice, done once').to.deep.equal([asKept]);
    const log = JSON.stringify(service.lines);
    expect(log).to.not.include('Qzx7kept');
  });

  it('is kept where he signed in again in another window', async () => {
    const old = await browser.csrf('/me');
    await browser.send('/sign-out');
    await browser.signIn('Eva');
    const refused = await send(url, { text: typed, _csrf: old });
    expect(refused.status).to.equal(403);
    expect(refused.text).to.include('signed in again since');
    expect(await notes()).to.deep.equal([]);
    expect((await send(url, fieldsOf(refused.text, url))).status).to.equal(303);
    expect(await notes()).to.deep.equal([asKept]);
  });

  it('is not kept for another page, without the browser’s word, or where it is a password', async () => {
    const old = await browser.csrf('/me');
    await end();
    const foreign = await send(url, { text: typed, _csrf: old }, { Origin: 'https://evil.example' });
    expect(foreign.status).to.equal(403);
    expect(foreign.text).to.not.include('Qzx7kept');
    const silent = new Browser(service, { Host: 'localhost' });
    const unproven = await silent.agent.post(url).type('form').send({ text: typed });
    expect(unproven.status).to.equal(303);
    for (const [path, fields] of [
      ['/me/password', { present: password, next: 'Qzx7kept other words now' }],
      ['/me/tokens', { label: 'Qzx7kept' }],
      [url, { text: 'x', password: 'Qzx7kept' }],
    ] as const) {
      const answer = await send(path, { ...fields, _csrf: old });
      expect(answer.status, path).to.equal(303);
      expect(answer.text + JSON.stringify(answer.headers), path).to.not.include('Qzx7kept');
    }
    const csrf = await browser.csrf('/sign-in');
    for (const to of ['https://evil.example/', '//evil.example', '/sign-out', '/approvals/x', 'javascript:alert(1)']) {
      const entered = await send('/sign-in', { name: 'Eva', password, _csrf: csrf, _to: to, _kept: '[["text","x"]]' });
      expect(entered.status, to).to.equal(303);
      await end();
    }
    for (const kept of ['', '{}', '[["text"]]', '[[1,2]]', 'x'.repeat(50)]) {
      const entered = await send('/sign-in', { name: 'Eva', password, _csrf: csrf, _to: url, _kept: kept });
      expect(entered.status, kept).to.equal(303);
      await end();
    }
  });

  it('opens nothing to whoever else signs in at that browser', async () => {
    await member(service, 'Sam');
    const old = await browser.csrf('/me');
    await end();
    const refused = await send(url, { text: typed, _csrf: old });
    const entered = await send('/sign-in', { ...fieldsOf(refused.text, '/sign-in'), name: 'Sam', password });
    expect(entered.status).to.equal(200);
    expect(entered.text).to.not.include('Kept');
    expect((await send(url, fieldsOf(entered.text, url))).status).to.equal(404);
    expect(await notes()).to.deep.equal([]);
  });

  it('is shown to be copied where it is too long to be carried', async () => {
    const old = await browser.csrf('/me');
    await end();
    const long = 'Qzx7long '.repeat(8000);
    const refused = await send(url, { text: long, _csrf: old });
    expect(refused.status).to.equal(401);
    expect(refused.text).to.include('copy it first').and.include(long.trim());
    expect(fieldsOf(refused.text, '/sign-in')).to.not.have.property('_kept');
  });
});
