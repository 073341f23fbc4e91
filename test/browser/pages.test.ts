import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { listen, overflows, startBrowser, violations } from '../support/browser.js';
import { crisis } from '../support/crisis.js';
import { type Desk, withContacts } from '../support/http.js';
import { as, member, password } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

const shots = process.env['UNISONO_SCREENSHOTS'];
const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } } as const;

describe('pages in a browser', function () {
  let service: TestService;
  let browser: Browser | null;
  let served: { url: string; close: () => void };
  let desk: Desk;
  let message: string;

  before(async function () {
    browser = await startBrowser();
    if (browser === null) return this.skip();
    service = await startService();
    await withContacts(service, ['staff', 'customers']);
    served = await listen(service);
    desk = await crisis(service);
    message = (await desk.message('holding-statement', 'web', 'en')).id;
    return undefined;
  });

  after(async () => {
    await browser?.close();
    served?.close();
    await service?.stop();
  });

  /** A page as somebody sees it who is known by name, and all that the browser complained about. */
  async function open(
    language: string,
    size: keyof typeof sizes,
    path: string,
    signed = true,
  ): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser!.newContext({ viewport: sizes[size], locale: language === 'nl' ? 'nl-NL' : 'en-GB' });
    if (signed) await context.setExtraHTTPHeaders(await as(service, 'Eva'));
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (line) => {
      if (/Content Security Policy|Refused to/.test(line.text())) complaints.push(line.text());
    });
    await page.goto(served.url + path);
    return { page, complaints };
  }

  async function looksRight(page: Page, complaints: readonly string[], name: string): Promise<void> {
    expect(await violations(page), name).to.deep.equal([]);
    expect(await overflows(page), `${name} is wider than its window`).to.equal(false);
    expect(complaints, name).to.deep.equal([]);
    expect(await page.locator('h1').count(), name).to.equal(1);
    if (shots === undefined) return;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
  }

  for (const language of ['en', 'nl']) {
    for (const size of ['wide', 'narrow'] as const) {
      it(`show a refusal with its remedies, and keep what was typed: ${language}, ${sizes[size].width} px`, async () => {
        const { page, complaints } = await open(language, size, `/incidents/${desk.incident}`);
        await page.locator('form[action$="/commands/AdvanceStage"] button').click();
        await page.waitForLoadState();
        expect(await page.locator('.reasons > li').count()).to.be.above(2);
        expect(await page.locator('.remedies form').count()).to.be.above(2);
        await looksRight(page, complaints, `refusal-${language}-${size}`);
        await page.goto(`${served.url}/incidents/${desk.incident}`);
        const decide = page.locator('details:has(> form[action$="/commands/Decide"])').last();
        await decide.locator('summary').click();
        await decide.locator('select[name=choice]').selectOption('monitor');
        await decide.locator('textarea[name=options]').fill('Answer\nWatch');
        await decide.locator('textarea[name=reason]').fill('Nobody <b>reads</b> it');
        await decide.locator('button').click();
        await page.waitForLoadState();
        expect(
          await page.locator('main > form[action$="/commands/Decide"] textarea[name=reason]').inputValue(),
        ).to.equal('Nobody <b>reads</b> it');
        expect(
          await page.locator('main > form[action$="/commands/Decide"] textarea[name=options]').inputValue(),
        ).to.equal('Answer\nWatch');
        expect(await page.locator('main > form[action$="/commands/Decide"] select[name=choice]').inputValue()).to.equal(
          'monitor',
        );
        await looksRight(page, complaints, `kept-${language}-${size}`);
        await page.context().close();
      });
    }
  }

  it('lead somebody who signs in to an open exercise, by keyboard alone', async () => {
    await member(service, 'Zoë', 'duty');
    const { page } = await open('en', 'narrow', '/incidents', false);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).to.equal('skip');
    expect(page.url()).to.include('/sign-in?back=');
    await page.locator('#name').focus();
    await page.keyboard.type('zoë');
    await page.locator('#password').focus();
    await page.keyboard.type('not the right one');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=alert]:not([hidden])');
    expect(await page.locator('#name').inputValue()).to.equal('zoë');
    expect(await violations(page)).to.deep.equal([]);
    await page.locator('#password').focus();
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#open-title');
    expect(await page.locator('.who').textContent()).to.include('Zoë');
    // No playbook is chosen for anybody.
    expect(await page.locator('input[name=playbook]:checked').count()).to.equal(0);
    await page.locator('#open-contested-plan').focus();
    await page.keyboard.press('Space');
    await page.locator('#open-title').focus();
    await page.keyboard.type('A drill <script>alert(1)</script>');
    await page.locator('#open-mode').selectOption('exercise');
    await page.locator('#open-title').press('Enter');
    await page.waitForSelector('.path');
    expect(await page.locator('h1').textContent()).to.equal('A drill <script>alert(1)</script>');
    expect(await page.locator('.exercise').textContent()).to.include('EXERCISE');
    await page.locator('a[hreflang=nl]').click();
    await page.waitForURL('**?language=nl');
    expect(await page.locator('.exercise').textContent()).to.include('OEFENING');
    await page.goto(`${served.url}/incidents`);
    expect(await page.getAttribute('html', 'lang')).to.equal('nl');
    await page.locator('.who button').click();
    await page.waitForURL('**/sign-in');
    await page.goto(`${served.url}/incidents`);
    expect(page.url()).to.include('/sign-in');
    await page.context().close();
  });

  for (const language of ['en', 'nl']) {
    for (const size of ['wide', 'narrow'] as const) {
      it(`about people are accessible and fit: ${language}, ${sizes[size].width} px`, async () => {
        const name = `Bo ${language} ${size}`;
        const { token } = await service.people.accounts.invite({ name, grants: ['admin', 'duty'] });
        const link = await service.people.approvers.make({
          incident: desk.incident,
          message,
          person: 'Ann',
          role: 'chair',
          by: 'Eva',
        });
        for (const [shot, path] of [
          ['sign-in', '/sign-in'],
          ['approval', `/approvals/${link.token}`],
          ['invitation', `/invitations/${token}`],
        ] as const) {
          const { page, complaints } = await open(language, size, path, false);
          await looksRight(page, complaints, `${shot}-${language}-${size}`);
          if (shot !== 'invitation') {
            await page.context().close();
            continue;
          }
          await page.locator('#password').fill('short');
          await page.locator('main button').click();
          await page.waitForSelector('[role=alert]:not([hidden])');
          await looksRight(page, complaints, `invitation-wrong-${language}-${size}`);
          await page.locator('#password').fill(password);
          await page.locator('main button').click();
          await page.waitForSelector('#open-title');
          for (const own of ['/me', '/people']) {
            await page.goto(served.url + own);
            await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
            await looksRight(page, complaints, `${own.slice(1)}-${language}-${size}`);
          }
          await page.locator('#invite-name').fill(`New ${language} ${size}`);
          await page.locator('form[action="/people"] button').click();
          await page.waitForSelector('.done code');
          expect(await page.locator('.done code').textContent()).to.match(/\/invitations\/[\w-]{43}$/);
          await looksRight(page, complaints, `people-invited-${language}-${size}`);
          await page.context().close();
        }
      });
    }
  }
});
