import { expect } from 'chai';
import type { BrowserContext, Page } from 'playwright-core';
import { routes } from '../../src/web/app.js';
import type { Route } from '../../src/web/route.js';
import { contrasts, overflows, violations } from '../support/browser.js';
import { crisis } from '../support/crisis.js';
import { feedServer, gives, rss, type FeedServer } from '../support/feed-server.js';
import { Desk, post, put, withContacts } from '../support/http.js';
import { as, get, member } from '../support/people.js';
import { startService } from '../support/service.js';
import { Site } from '../support/site.js';

const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];
const languages = ['en', 'nl'] as const;
/** Routes that say themselves that no page comes of them. */
const noPage = ['text/css', 'text/event-stream', 'text/javascript'];
const types = ({ operation: { answers } }: Route): (string | undefined)[] =>
  Object.values(answers).map(({ type }) => type);
const asked = routes.filter(
  (route) => route.method === 'get' && !types(route).some((type) => type !== undefined && noPage.includes(type)),
);

/** Answers that are data for programs alone; whatever else is asked for gets a page. */
const dataAlone = ['/contacts/:audience', '/healthz', '/openapi.json', '/playbooks/:playbook/chart', '/preapprovals'];
/** What some pages need to be told. */
const queries: Readonly<Record<string, string>> = {
  '/incidents/:incident/drafting': '?kind=holding-statement&audience=press&channel=press&in=nl',
  '/incidents/:incident/handover': '?role=lead',
  '/incidents/:incident/sitrep': '?since=4',
  '/incidents/:incident/inbox': '?show=all',
  '/incidents/:incident/inbox/many': '?concern=n1',
  '/assessment/opening': '?playbook=management-misconduct',
};
/** Pages beside the routes' own: what is wrong has a page too. */
const others = ['/nothing-here', '/incidents/nothing-here', '/assessment/opening?playbook=data-breach&mode=exercise'];

describe('every page in a browser', () => {
  const site = Site.forSuite(() => startService({ feedsInside: true }));
  let desk: Desk;
  let feeds: FeedServer;
  /** Real values for what routes leave open, by its name. */
  let values: Record<string, string>;
  /** One-time links, by the route that takes them. */
  let links: Record<string, string>;
  const contexts = new Map<string, BrowserContext>();
  const complaints: string[] = [];

  before(async () => {
    await member(site.service, 'Eva', 'admin', 'duty');
    await withContacts(site.service, ['staff', 'customers']);
    desk = await crisis(site.service);
    const words = [
      'Is my data safe?',
      'You sell our data, a disgrace.',
      'My son cannot breathe, help!',
      'Thanks, well done.',
    ];
    const mentions = Array.from({ length: 30 }, (_, at) => ({
      id: `${at}`,
      author: `Somebody ${at}`,
      channel: 'x',
      reach: at * 100,
      url: 'https://social.example/1',
      at: new Date(Date.parse(site.service.clock.now()) - at * 300_000).toISOString(),
      text: words[at % 4]!,
    }));
    const taken = await post(site.service, `/incidents/${desk.incident}/mentions`, 'Eva', mentions);
    expect(taken.body).to.include({ added: 30 });
    const answered = { id: 'webhook/0', text: 'EXERCISE: Your data is safe.' };
    expect((await post(site.service, `/incidents/${desk.incident}/inbox/answer`, 'Eva', answered)).status).to.equal(
      200,
    );
    await post(site.service, `/incidents/${desk.incident}/inbox/claim`, 'Eva', { id: 'webhook/2' });
    const { concerns } = (await get(site.service, `/incidents/${desk.incident}/concerns`)).body;
    for (const [index, { id }] of (concerns as { id: string }[]).entries())
      await post(site.service, `/incidents/${desk.incident}/inbox/pin`, 'Eva', { id, text: `Our answer ${index}` });
    const [pinned] = (await get(site.service, `/incidents/${desk.incident}/concerns`)).body.pinned;
    const unpinned = await post(site.service, `/incidents/${desk.incident}/concerns/unpin`, 'Eva', { id: pinned.id });
    expect(unpinned.status).to.equal(200);
    feeds = await feedServer(gives(rss('<title>Is the bank down?</title>')));
    expect(
      (await post(site.service, `/incidents/${desk.incident}/feeds`, 'Eva', { address: feeds.url })).status,
    ).to.equal(201);
    const row = {
      role: 'spokesperson',
      person: 'Mark',
      email: 'mark@bank.example',
      handle: '+31611111111',
      language: 'nl',
    };
    await put(site.service, '/roster', 'Eva', [row]);
    await desk.done('Eva', 'CallTeam', { roles: ['spokesperson'], note: 'Room 2.14' });
    const message = (await desk.message('holding-statement', 'web', 'en')).id;
    const approver = { incident: desk.incident, message, person: 'Ann', role: 'chair', by: 'Eva' };
    values = {
      incident: desk.incident,
      message,
      playbook: 'data-breach',
      audience: 'staff',
      fact: 'topic',
      key: 'topic',
    };
    links = {
      '/approvals/:token': (await site.service.people.approvers.make(approver)).token,
      '/invitations/:token': (await site.service.people.accounts.invite({ name: 'Bo', grants: ['duty'] })).token,
      '/incidents/:incident/calls/:token': new URL(site.service.called.at(-1)!.call!.link).pathname.split('/').at(-1)!,
    };
  });

  after(() => feeds?.close());

  /** A real address of a route. Whoever adds a page with a new parameter says here what stands for it. */
  function addressOf({ path }: Pick<Route, 'path'>): string {
    const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => {
      const value = name === 'token' ? links[path] : values[name];
      expect(value, `something that stands for :${name} in ${path}`).to.be.a('string');
      return value!;
    });
    return `${filled}${queries[path] ?? ''}`;
  }

  async function contextFor(language: string, signed: boolean): Promise<BrowserContext> {
    const name = `${language} ${signed}`;
    const known = contexts.get(name);
    if (known !== undefined) return known;
    const context = await site.browser.newContext({
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      viewport: sizes[0]!,
    });
    if (signed) await context.setExtraHTTPHeaders(await as(site.service, 'Eva'));
    contexts.set(name, context);
    return context;
  }

  /** Looks at one page in each size, in light and in dark, with all that folds open. */
  async function looksRight(path: string, language: string, { signed = true, status = 200 } = {}): Promise<void> {
    const page = await (await contextFor(language, signed)).newPage();
    page.on('console', (line) => {
      if (/Content Security Policy|Refused to/.test(line.text())) complaints.push(`${path}: ${line.text()}`);
    });
    const answer = await page.goto(site.url + path);
    expect(answer!.status(), path).to.equal(status);
    expect(await page.getAttribute('html', 'lang'), path).to.equal(language);
    expect(await page.title(), path).to.match(/\S{2,}/);
    expect(await page.locator('h1').count(), `${path} has one h1`).to.equal(1);
    await everywhere(page, path);
    expect(complaints).to.deep.equal([]);
    await page.close();
  }

  async function everywhere(page: Page, path: string): Promise<void> {
    for (const size of sizes) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await overflows(page), `${path} is wider than ${size.width} px`).to.equal(false);
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
      expect(await overflows(page), `${path}, unfolded, is wider than ${size.width} px`).to.equal(false);
      expect(await violations(page, ['best-practice']), `${path} at ${size.width} px`).to.deep.equal([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await contrasts(page), `${path} at ${size.width} px in the dark`).to.deep.equal([]);
    }
  }

  for (const route of asked) {
    if (dataAlone.includes(route.path)) continue;
    it(`${route.path}`, async () => {
      for (const language of languages) {
        const path = addressOf(route);
        await looksRight(path, language, { signed: route.access !== 'anyone' });
      }
    });
  }

  it('where something is wrong, or is an exercise', async () => {
    for (const path of others)
      for (const language of languages)
        await looksRight(path, language, { status: path.includes('nothing') ? 404 : 200 });
  });

  it('the room of every playbook fits a phone, however long its words', async () => {
    const page = await (await contextFor('nl', true)).newPage();
    await page.setViewportSize(sizes[1]!);
    for (const { id } of site.service.engine.shelf) {
      const { incident } = await Desk.open(site.service, 'Eva', { playbook: id, title: 'Iets' });
      await page.goto(`${site.url}/incidents/${incident}`);
      expect(await overflows(page), `the room of ${id}`).to.equal(false);
    }
    await page.close();
  });

  it('leaves out nothing but data', async () => {
    for (const path of dataAlone) {
      const address = addressOf(routes.find((route) => route.path === path)!);
      const answer = await get(site.service, address, { headers: { Accept: 'text/html' } });
      expect(answer.status, path).to.equal(200);
      expect(answer.headers['content-type'], path).to.not.include('text/html');
    }
  });
});
