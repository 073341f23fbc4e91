import { expect } from 'chai';
import type { BrowserContext, Page } from 'playwright-core';
import { routes } from '../../src/web/app.js';
import { overflows } from '../support/browser.js';
import { hostile, hostileOnes } from '../support/hostile.js';
import { type Desk, post } from '../support/http.js';
import { cookiesOf, member } from '../support/people.js';
import { Site } from '../support/site.js';
import { besiegers, siege } from '../support/siege.js';

const { me, webcare, outsider, guest, longest } = besiegers;

/** What no page of ours holds, so that what stands there came out of a text. */
const strange =
  'iframe, base, object, embed, img, [onload], [onerror], [onmouseover], [onfocus], [autofocus], form[action*=evil], a[href^="javascript:"], link[href*=evil], main style, main script:not([src^="/client/"]), main meta, main link, [style*=fixed]';

describe('texts that try to break out, in a browser', () => {
  const site = Site.forSuite();
  let context: BrowserContext;
  let desk: Desk;
  let message: string;
  let posted: string;
  let complaints: string[];

  before(async () => {
    await member(site.service, me, 'admin', 'duty');
    ({ desk, message, posted } = await siege(site.service));
    context = await site.browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'en-GB',
      userAgent: hostile(190),
    });
    const cookies = await cookiesOf(site.service, me);
    await context.addCookies(cookies.map((one) => ({ ...one, url: site.url })));
  });
  beforeEach(() => (complaints = []));

  async function watched(page: Page): Promise<Page> {
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('console', (line) => {
      if (line.type() === 'error' || /Content Security Policy|Refused to/.test(line.text()))
        if (!/status of (4\d\d)/.test(line.text())) complaints.push(`console: ${line.text()}`);
    });
    page.on('request', (asked) => {
      if (!asked.url().startsWith(`${site.url}/`)) complaints.push(`asked: ${asked.url()}`);
    });
    await page.addInitScript(
      `window.broken = []; document.addEventListener('securitypolicyviolation', (one) => window.broken.push(one.violatedDirective + ' ' + one.blockedURI + ' ' + one.sample));`,
    );
    return page;
  }

  /** What is wrong with the page that is open. */
  async function wrong(page: Page, name: string, { wide = true } = {}): Promise<void> {
    const seen = [...complaints];
    complaints.length = 0;
    expect(await page.evaluate('window.hit'), `${name}: something ran`).to.equal(undefined);
    expect(await page.evaluate('window.broken ?? []'), `${name}: policy`).to.deep.equal([]);
    const came = await page.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(strange)})].map((one) => one.outerHTML.slice(0, 120))`,
    );
    expect(came, `${name}: out of a text`).to.deep.equal([]);
    expect(seen, name).to.deep.equal([]);
    if (!wide) return;
    // What scrolls by itself makes no page wide.
    const widest = await page.evaluate(
      `(() => {
        const inside = (one) => one !== null && (getComputedStyle(one).overflowX !== 'visible' || inside(one.parentElement));
        return [...document.querySelectorAll('body *')]
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !inside(one))
          .slice(0, 8)
          .map((one) => one.tagName + '.' + one.className + ' ' + Math.round(one.getBoundingClientRect().right) + ' ' + one.textContent.slice(0, 40));
      })()`,
    );
    expect(await overflows(page), `${name} is wider than its window: ${(widest as string[]).join(' | ')}`).to.equal(
      false,
    );
  }

  it('run nowhere, show as text, and fit: every page of the service', async () => {
    const link = await site.service.people.approvers.make({
      incident: desk.incident,
      message,
      person: outsider,
      role: 'legal',
      by: me,
    });
    const invited = await site.service.people.accounts.invite({ name: `${guest}!`, grants: [] });
    const called = site.service.sent.find(({ call }) => call !== undefined)?.call?.link ?? '';
    const page = await watched(await context.newPage());
    let pages = 0;
    for (const { method, path } of routes) {
      if (method !== 'get' || path.endsWith('/events')) continue;
      const values: Readonly<Record<string, string>> = {
        incident: desk.incident,
        message,
        playbook: 'contested-plan',
        key: 'hostile-0',
        audience: 'staff',
        token: path.startsWith('/approvals')
          ? link.token
          : path.startsWith('/inv')
            ? invited.token
            : called.split('/').at(-1)!,
      };
      const filled = path.replaceAll(
        /:([a-z]+)/g,
        (_, name: string) => values[name] ?? expect.fail(`no value: ${name}`),
      );
      const more = path.endsWith('/handover')
        ? '?role=webcare'
        : path === '/assessment/opening'
          ? '?playbook=rumour'
          : '';
      await page.goto(site.url + filled + more);
      // All that is folded away is looked at too.
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
      await wrong(page, path, { wide: (await page.locator('main').count()) > 0 });
      pages += 1;
    }
    expect(pages).to.be.above(30);
    for (const path of [
      `/incidents/${desk.incident}/messages/${posted}`,
      `/incidents/${desk.incident}/journal?only=refusals`,
      `/incidents/${desk.incident}/handover?role=lead`,
      '/incidents?page=1&language=nl',
      '/sign-in?back=javascript:alert(1)',
      '/sign-in?back="><script>window.hit=40</script>',
      '/nothing<script>window.hit=41</script>',
      '/incidents/x%3Cscript%3E',
      `/incidents/${desk.incident}/messages/m99`,
      '/playbooks/contested-plan?option=%3Cscript%3E=%22',
    ]) {
      await page.goto(site.url + path);
      await wrong(page, path);
    }
    await page.close();
  });

  it('would be noticed if they did', async () => {
    const page = await watched(await context.newPage());
    await page.route('**/healthz', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': "default-src 'none'; img-src 'self'" },
        // All but the one that leads away at once.
        body: `<main>${hostile(4000).replace('refresh', 'x')}</main>`,
      }),
    );
    await page.goto(`${site.url}/healthz`);
    expect(await page.evaluate('window.broken.length')).to.be.above(0);
    expect(await page.evaluate(`document.querySelectorAll(${JSON.stringify(strange)}).length`)).to.be.above(5);
    expect(complaints.length).to.be.above(0);
    await page.close();
  });

  it('show what turns the reading order by its number, and keep the title whole', async () => {
    const page = await watched(await context.newPage());
    await page.goto(`${site.url}/incidents/${desk.incident}`);
    expect(await page.locator('h1').first().textContent()).to.include('⟨U+202E⟩desrever⟨U+202C⟩');
    expect(await page.title())
      .to.include('⟨U+202E⟩')
      .and.match(/ – Unisono$/);
    expect(await page.locator('body').textContent()).to.include('<script>window.hit=1</script>');
    const html = await page.content();
    expect(html.replaceAll(/<(pre|textarea)[\s\S]*?<\/\1>|value="[^"]*"/g, '')).to.not.match(
      /[\u202A-\u202E\u2066-\u2069]/,
    );
    await page.close();
  });

  it('run nowhere when they come into a page that is open, by a stream', async () => {
    const page = await watched(await context.newPage());
    await page.goto(`${site.url}/incidents/${desk.incident}/journal`);
    await page.waitForSelector('#live[data-follows]', { state: 'attached' });
    for (const [index, one] of hostileOnes(4000).entries())
      await desk.done(me, 'LogNote', { text: `Fresh ${index} ${one}` });
    const { length } = hostileOnes(4000);
    await page
      .getByText(`Fresh ${length - 1} `)
      .first()
      .waitFor();
    // Somebody with such a name looks on, and edits.
    for (const who of [webcare, longest])
      await post(site.service, `/incidents/${desk.incident}/presence`, who, { window: 'w', message, editing: true });
    await page.goto(`${site.url}/incidents/${desk.incident}/messages/${message}`);
    await page.waitForSelector('#live-editing:not([hidden])');
    expect(await page.locator('#live-editing').textContent()).to.include('<script>');
    await wrong(page, 'live');
    await page.close();
  });

  it('run nowhere on the page of a refusal, and stay what was typed', async () => {
    const page = await watched(await context.newPage());
    await page.goto(`${site.url}/incidents/${desk.incident}`);
    await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
    const form = page.locator('form[action$="/commands/LogEnquiry"]').last();
    const text = hostile(4000);
    await form.locator('[name=question]').fill(text);
    await form.locator('[name=medium]').fill(hostile(290, 3));
    await page.evaluate(
      `for (const one of document.querySelectorAll('[name=deadlineAt]')) { one.type = 'text'; one.value = 'soon'; }`,
    );
    await form.locator('button').click();
    await page.waitForSelector('[role=alert] li');
    expect(await page.locator('main textarea[name=question]').last().inputValue()).to.equal(text);
    await wrong(page, 'refusal');
    await page.close();
  });

  it('are refused where no text of people should be: NUL, names that hide something, links that run, a megabyte', async () => {
    const { status } = await desk.give(me, 'LogNote', { text: 'a\u0000b' });
    expect(status).to.equal(400);
    for (const person of ['Eva\u200B', '\u202EavE', 'E\uFEFFva', 'Eva\u2066', 'Eva\nEva', 'Eva\u00AD']) {
      for (const [type, data] of [
        ['AssignRole', { role: 'legal', person }],
        ['MakePromise', { what: 'x', dueAt: '2026-04-01T10:00:00Z', owner: person }],
        ['LogEnquiry', { medium: 'x', person, question: 'x', deadlineAt: '2026-04-01T10:00:00Z' }],
      ] as const)
        expect((await desk.give(me, type, data)).status, `${type} ${JSON.stringify(person)}`).to.equal(400);
      expect((await post(site.service, '/people', me, { name: person })).status, JSON.stringify(person)).to.equal(400);
    }
    for (const url of [
      'javascript:window.hit=50',
      'data:text/html,<script>',
      'vbscript:x',
      ' javascript:x',
      'JaVaScRiPt:x',
      '//evil.example',
      'file:///etc/passwd',
    ])
      expect((await desk.give(webcare, 'ConfirmPosted', { message: posted, text: 'x', url })).status, url).to.equal(
        400,
      );
    expect((await desk.give(me, 'LogNote', { text: 'M'.repeat(1_000_000) })).status).to.equal(413);
  });
});
