import { unmasked } from '../../../src/web/csrf.js';
import { expect } from 'chai';
import { Desk, put } from '../../support/http.js';
import { account, Browser, getPage, member, sendForm } from '../../support/people.js';
import { startService, type TestService } from '../../support/service.js';

describe('web: pages kept for many', () => {
  let service: TestService;
  let desk: Desk;

  beforeEach(async () => {
    service = await startService();
    desk = await Desk.open(service, 'Eva', { playbook: 'contested-plan', title: 'Kept' });
  });
  afterEach(() => service.stop());

  const page = (by: string, headers: Readonly<Record<string, string>> = {}, path = '') =>
    getPage(service, `/incidents/${desk.incident}${path}`, { by, headers });
  const regionsOf = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/data-live="([a-z-]+)" data-hash="([\w-]+)"/g)].map(([, name, hash]) => [name!, hash!]),
    );
  const shown = (text: string) =>
    Object.entries(regionsOf(text))
      .map(([name, hash]) => `${name}=${hash}`)
      .join(',');
  /** How often the journal is read, which each making of a page with `?done=` does once. */
  const countReads = () => {
    let reads = 0;
    const { engine } = service;
    const read = engine.journal.bind(engine);
    engine.journal = (id) => {
      reads += 1;
      return read(id);
    };
    return () => reads;
  };

  it('are the same for everybody, but for the name and the keys of forms', async () => {
    const eva = (await page('Eva')).text;
    const zoe = (await page('Zoë <b>')).text;
    expect(zoe).to.include('>Zoë &lt;b&gt;</a>').and.not.include('>Eva</a>').and.not.include('<b>');
    const keys = (text: string) => [...text.matchAll(/name="_key" value="([^"]+)"/g)].map(([, key]) => key!);
    for (const text of [eva, zoe]) {
      expect(keys(text).length).to.be.above(20);
      expect(new Set(keys(text)).size).to.equal(keys(text).length);
      for (const key of keys(text)) expect(key).to.match(/^[0-9a-f]{8}-[0-9a-f-]{27}-[0-9a-f-]+$/);
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, 'ids stand once').to.equal(ids.length);
    }
    expect(keys(eva).some((key) => keys(zoe).includes(key))).to.equal(false);
    expect(shown(eva)).to.equal(shown(zoe));
  });

  it('differ by language, and are not there for whoever is not signed in', async () => {
    await page('Eva');
    const unnamed = await getPage(service, `/incidents/${desk.incident}`, { by: null });
    expect(unnamed.status).to.equal(303);
    expect(unnamed.text).to.not.include('Kept');
    expect((await page('Eva', { 'Accept-Language': 'nl' })).text).to.include('<html lang="nl">');
    expect((await page('Eva')).text).to.include('<html lang="en">');
  });

  it('are made once for two hundred who ask at once, and anew after an entry', async () => {
    const reads = countReads();
    const ask = () => Promise.all(Array.from({ length: 200 }, (_, index) => page(`P${index}`, {}, '/journal')));
    for (const { status } of await ask()) expect(status).to.equal(200);
    expect(reads()).to.equal(1);
    await desk.done('Eva', 'LogNote', { text: 'Something new' });
    for (const { text } of await ask()) expect(text).to.include('Something new');
    expect(reads()).to.equal(2);
  });

  it('are made anew each minute, and when contacts change', async () => {
    const reads = countReads();
    await page('Eva', {}, '/journal');
    await desk.later(1);
    await page('Eva', {}, '/journal');
    expect(reads()).to.equal(2);
    await put(service, '/contacts/staff', 'Eva', [{ name: 'A', email: 'a@staff.example', language: 'en' }] as object);
    await page('Eva', {}, '/journal');
    expect(reads()).to.equal(3);
  });

  it('give only the regions that were named and changed', async () => {
    const { text } = await page('Eva');
    expect(Object.keys(regionsOf(text))).to.include.members(['next', 'clocks', 'messages', 'facts', 'team', 'more']);
    const fragment = (wanted: string) => page('Eva', { 'Unisono-Fragment': wanted });
    expect((await fragment(shown(text))).text).to.equal('');
    await desk.done('Eva', 'AssignRole', { role: 'chair', person: 'Ann <i>' });
    const answer = await fragment(shown(text));
    expect(answer.headers['content-type']).to.include('text/html');
    const names = Object.keys(regionsOf(answer.text));
    expect(names).to.include('team').and.not.include('promises');
    expect(answer.text).to.include('Ann &lt;i&gt;').and.not.include('<html');
    expect(answer.text).to.match(/name="_key" value="[0-9a-f]{8}-/);
    for (const junk of [',,,', '=', 'team', 'nothing=x', '__proto__=1', 'a=b=c', 'x'.repeat(3000)]) {
      const odd = await fragment(junk);
      expect(odd.status, junk).to.equal(200);
      expect(Object.keys(regionsOf(odd.text)), junk).to.deep.equal(junk === 'team' ? ['team'] : []);
    }
  });

  it('of the list show each account what it may see, from a warm cache too', async () => {
    await Desk.open(service, 'Eva', { playbook: 'rumour', title: 'For few' });
    await account(service, 'Sam');
    await account(service, 'Pia');
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Pia' });
    const list = (by: string, wanted?: string) =>
      getPage(service, '/incidents', { by, headers: wanted === undefined ? {} : { 'Unisono-Fragment': wanted } });
    const titles = ({ text }: { text: string }) => ['Kept', 'For few'].filter((title) => text.includes(title));
    const rights = { Eva: ['Kept', 'For few'], Pia: ['Kept'], Sam: [] };
    // Each comes first once, and all find it warm afterwards.
    for (const order of [
      ['Eva', 'Pia', 'Sam'],
      ['Sam', 'Pia', 'Eva'],
      ['Pia', 'Eva', 'Sam'],
    ] as const) {
      for (const by of [...order, ...order]) {
        const whole = await list(by);
        expect(titles(whole), by).to.deep.equal(rights[by]);
        expect(whole.text.includes('<h2 id="open">'), `${by} may open one`).to.equal(by === 'Eva');
        expect(titles(await list(by, 'list=other')), `${by}, a fragment`).to.deep.equal(rights[by]);
        expect((await list(by, shown(whole.text))).text, `${by}, nothing new`).to.equal('');
      }
      await desk.done('Eva', 'LogNote', { text: 'So that all is made anew' });
    }
    const version = async (by: string) => Number(/data-version="(\d+)"/.exec((await list(by)).text)![1]);
    expect(await version('Sam'), 'not even how much happens').to.equal(0);
    expect(await version('Pia')).to.be.below(await version('Eva'));
  });

  it('of an incident are not given to whoever may not look, and no longer to whoever may not any more', async () => {
    await account(service, 'Pia');
    await account(service, 'Sam');
    const { text } = await page('Eva');
    const wanted = { 'Unisono-Fragment': 'head=x,next=x,team=x' };
    for (const path of ['', '/journal', '/voice']) {
      await page('Eva', {}, path);
      for (const headers of [{}, wanted]) {
        const answer = await page('Sam', headers, path);
        expect(answer.status, path).to.equal(404);
        expect(answer.text).to.not.include('Kept').and.not.include('data-live');
      }
    }
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Pia' });
    expect((await page('Pia', wanted)).text).to.include('data-live="head"');
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Eva' });
    await page('Eva');
    for (const headers of [{}, wanted]) expect((await page('Pia', headers)).status).to.equal(404);
    expect(text).to.include('Kept');
  });

  it('hold the token of each browser that asks, in the frame and in fragments', async () => {
    await member(service, 'Ann', 'duty');
    await member(service, 'Bob', 'duty');
    const browsers = [new Browser(service), new Browser(service)];
    await browsers[0]!.signIn('Ann');
    await browsers[1]!.signIn('Bob');
    const tokens: string[] = [];
    for (const browser of browsers) {
      const own = unmasked(await browser.csrf('/me'));
      const whole = (await browser.get(`/incidents/${desk.incident}`)).text;
      const part = (await browser.get(`/incidents/${desk.incident}`).set('Unisono-Fragment', 'team=x,more=x')).text;
      for (const text of [whole, part]) {
        const found = [...text.matchAll(/name="_csrf" value="([^"]*)"/g)].map(([, one]) => unmasked(one));
        expect(found.length).to.be.above(1);
        expect(new Set(found)).to.deep.equal(new Set([own]));
      }
      tokens.push(own!);
    }
    expect(tokens[0]).to.not.equal(tokens[1]);
  });

  it('keep the keys of forms usable: sent twice is done once, by two people is done twice', async () => {
    await desk.done('Eva', 'AssignRole', { role: 'chair', person: 'Ann' });
    const keyOf = (text: string) => /commands\/LogNote"[^]*?name="_key" value="([^"]+)"/.exec(text)![1]!;
    const [eva, ann] = [keyOf((await page('Eva')).text), keyOf((await page('Ann')).text)];
    const send = (by: string, _key: string) =>
      sendForm(service, `/incidents/${desk.incident}/commands/LogNote`, { _key, text: 'The same' }, { by });
    for (const [by, key] of [
      ['Eva', eva],
      ['Eva', eva],
      ['Ann', ann],
    ] as const)
      expect((await send(by, key)).status).to.equal(303);
    expect((await desk.look()).version).to.equal(4);
  });

  it('do not keep what failed', async () => {
    const { engine } = service;
    const look = engine.look.bind(engine);
    let broken = true;
    engine.journal = () => (broken ? Promise.reject(new Error('once')) : Promise.resolve([]));
    engine.look = look;
    expect((await page('Eva', {}, '/journal')).status).to.equal(500);
    broken = false;
    expect((await page('Eva', {}, '/journal')).status).to.equal(200);
  });

  it('are kept for one person alone where they look at who asks', async () => {
    const { Sheets } = await import('../../../src/web/live/sheets.js');
    const { pageOf } = await import('../../../src/web/view/page.js');
    const render = pageOf('<h1>{{title}}</h1>{{#live "a"}}<p>{{own}}</p>{{/live}}');
    let made = 0;
    const route = {
      method: 'get' as const,
      path: '/x',
      access: 'account' as const,
      operation: { summary: '', answers: {} },
      mark: () => '1',
      handle: (call: Parameters<typeof render>[0]) => {
        made += 1;
        return { page: () => render(call, { title: 'T', own: `For ${call.actor} alone` }) };
      },
    };
    const sheets = new Sheets();
    const ask = async (actor: string) => {
      const call = {
        service: {
          engine: service.engine,
          live: { presence: { picture: () => ({ here: [], more: 0, editing: {} }) } },
        },
        request: { originalUrl: '/x', method: 'GET', path: '/x', get: () => undefined },
        query: {},
        language: 'en',
        actor,
        page: true,
      } as unknown as Parameters<typeof render>[0];
      return (await sheets.answer(call, route)).page!();
    };
    expect(await ask('Eva')).to.include('For Eva alone');
    expect(await ask('Ann'))
      .to.include('For Ann alone')
      .and.not.include('For Eva');
    expect(await ask('Eva')).to.include('For Eva alone');
    expect(made).to.equal(2);
  });
});
