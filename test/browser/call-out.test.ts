import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { listen, overflows, startBrowser, violations } from '../support/browser.js';
import { Desk, put } from '../support/http.js';
import { cookiesOf } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

const shots = process.env['UNISONO_SCREENSHOTS'];
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };
const roster = [
  { role: 'spokesperson', person: 'Mark', email: 'mark@bank.example', handle: '+31611111111', language: 'nl' },
  { role: 'lead', person: 'Eva', email: 'eva@bank.example', language: 'en' },
  { role: 'chair', person: 'Ann', handle: '+31622222222', language: 'en' },
  { role: 'webcare', person: 'Wim', email: 'wim@bank.example', language: 'nl' },
];

describe('something is happening, in a browser', function () {
  let service: TestService;
  let browser: Browser | null;
  let served: { url: string; close: () => void };
  let cookies: { name: string; value: string }[];

  before(async function () {
    browser = await startBrowser();
    if (browser === null) return this.skip();
    service = await startService();
    served = await listen(service);
    cookies = await cookiesOf(service, 'Eva');
    await put(service, '/roster', 'Eva', roster);
    return undefined;
  });

  after(async () => {
    await browser?.close();
    served?.close();
    await service?.stop();
  });

  interface Window {
    readonly language?: string;
    readonly viewport?: typeof phone;
    readonly scripts?: boolean;
    readonly signed?: boolean;
  }

  async function open(path: string, { language = 'en', viewport = phone, scripts = true, signed = true }: Window = {}) {
    const context = await browser!.newContext({
      viewport,
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      javaScriptEnabled: scripts,
    });
    if (signed) await context.addCookies(cookies.map((one) => ({ ...one, url: served.url })));
    const page = await context.newPage();
    await page.goto(served.url + path);
    return page;
  }

  /** Accessible, and no wider than its window; with a picture for whoever asks for one. */
  async function looksRight(page: Page, name: string): Promise<void> {
    expect(await violations(page), name).to.deep.equal([]);
    expect(await overflows(page), `${name} is wider than its window`).to.equal(false);
    expect(await page.locator('h1').count(), name).to.equal(1);
    await shoot(page, name);
  }

  async function shoot(page: Page, name: string): Promise<void> {
    if (shots === undefined) return;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
  }

  for (const language of ['en', 'nl']) {
    it(`from the start to an open incident by mouse: ${language}`, async () => {
      const page = await open('/incidents', { language, viewport: desktop });
      await looksRight(page, `home-${language}`);
      await page.locator('.ways a').first().click();
      await looksRight(page, `assessment-${language}`);
      await page.locator('#about-customer').check();
      await page.locator('#danger-no').check();
      await page.locator('#intensifiers-moral-outrage').check();
      await page.locator('main form button').click();
      await looksRight(page, `suggestion-${language}`);
      await page.locator('main form details summary').click();
      await page.locator('#open-role-chair').fill('Ann');
      await page.locator('main form button').last().click();
      await page.waitForSelector('.cards');
      expect(page.url()).to.match(/\/call-out$/);
      await looksRight(page, `called-${language}`);
      await page.context().close();
    });

    it(`the same on a phone without scripts: ${language}`, async () => {
      const page = await open('/incidents', { language, scripts: false });
      await page.locator('.ways a').first().click();
      await page.locator('label[for=about-data]').click();
      await page.locator('main form button').click();
      await shoot(page, `suggestion-phone-${language}`);
      // What nobody said yet is asked: here, what kind of product or company it is.
      for (const one of await page.locator('select[name^="option-"]').all()) await one.selectOption({ index: 1 });
      await page.locator('main form button').last().click();
      expect(page.url()).to.match(/\/incidents\/[0-9a-f]{16}\/call-out$/);
      expect(await page.locator('.cards > li').count()).to.be.above(2);
      await page.context().close();
    });
  }

  it('the link in a call works with one thumb, without scripts, and once', async () => {
    const desk = await Desk.open(service, 'Eva', { playbook: 'rumour', title: 'Glass in the yoghurt' });
    await desk.done('Eva', 'CallTeam', { roles: ['spokesperson'], note: 'Room 2.14' });
    const { link } = service.called.at(-1)!.call!;
    const { pathname, search } = new URL(link);
    const looked = await open(pathname + search, { signed: false });
    await looksRight(looked, 'link');
    await looked.context().close();
    const page = await open(pathname + search, { scripts: false, signed: false });
    expect(await page.getAttribute('html', 'lang')).to.equal('nl');
    const size = await page.locator('.answer button').first().boundingBox();
    expect(size!.height).to.be.above(44);
    await page.locator('.answer button').first().click();
    expect(await page.locator('h1').textContent()).to.equal('Dank je wel: wij rekenen op je');
    await shoot(page, 'link-thanks');
    await page.goto(served.url + pathname + search);
    expect(await page.locator('h1').textContent()).to.equal('Deze link is al gebruikt');
    await shoot(page, 'link-used');
    await page.context().close();
    const used = await open(pathname + search, { signed: false });
    await looksRight(used, 'link-used');
    await used.context().close();
  });
});
