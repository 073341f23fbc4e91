import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { listen, overflows, startBrowser, violations } from '../support/browser.js';
import { Desk, people } from '../support/http.js';
import { cookiesOf } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

const shots = process.env['UNISONO_SCREENSHOTS'];
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };
const hostile = '<script>alert(1)</script> \u202Etxet';

describe('the fact sheet, in a browser', function () {
  let service: TestService;
  let browser: Browser | null;
  let served: { url: string; close: () => void };
  let desk: Desk;
  let cookies: { name: string; value: string }[];

  before(async function () {
    browser = await startBrowser();
    if (browser === null) return this.skip();
    service = await startService();
    served = await listen(service);
    cookies = await cookiesOf(service, 'Finn');
    return undefined;
  });

  after(async () => {
    await browser?.close();
    served?.close();
    await service?.stop();
  });

  /** An incident with one text out and one in draft. */
  beforeEach(async () => {
    desk = await Desk.open(service, 'Eva', { playbook: 'contested-plan', title: 'Offers' });
    for (const role of ['chair', 'fact-owner', 'webcare', 'spokesperson'])
      await desk.done('Eva', 'AssignRole', { role, person: people[role] });
    const facts: Readonly<Record<string, unknown>> = {
      organisation: 'Bank',
      topic: { en: 'personal offers', nl: 'persoonlijke aanbiedingen' },
      page: 'https://bank.example/offers',
      'next-update': '2026-03-10T15:30:00Z',
    };
    for (const [key, value] of Object.entries(facts))
      await desk.done('Finn', 'RecordFact', { key, value, status: 'confirmed', source: 'register' });
    await desk.done('Wim', 'RecordFact', {
      key: 'cause',
      value: { en: hostile },
      status: 'unconfirmed',
      source: hostile,
    });
    const wanted = { kind: 'acknowledgement', audience: 'public', channel: 'x', language: 'en' };
    const [first] = (await desk.done('Wim', 'DraftMessage', wanted)).drafts;
    await desk.done('Wim', 'SubmitMessage', { message: first!.message });
    await desk.done('Eva', 'ApproveMessage', { message: first!.message, hash: first!.hash });
    await desk.done('Mark', 'ReleaseMessage', { message: first!.message });
    await desk.done('Wim', 'ConfirmPosted', { message: first!.message, text: first!.text });
    await desk.done('Wim', 'DraftMessage', wanted);
  });

  interface Window {
    readonly language?: string;
    readonly viewport?: typeof phone;
    readonly scripts?: boolean;
    readonly dark?: boolean;
  }

  async function open(
    path: string,
    { language = 'en', viewport = desktop, scripts = true, dark = false }: Window = {},
  ) {
    const context = await browser!.newContext({
      viewport,
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      javaScriptEnabled: scripts,
      colorScheme: dark ? 'dark' : 'light',
    });
    await context.addCookies(cookies.map((one) => ({ ...one, url: served.url })));
    const page = await context.newPage();
    page.on('dialog', () => expect.fail('something ran'));
    await page.goto(`${served.url}/incidents/${desk.incident}${path}`);
    return page;
  }

  /** Accessible, and no wider than its window; with a picture for whoever asks for one. */
  async function looksRight(page: Page, name: string): Promise<void> {
    expect(await violations(page), name).to.deep.equal([]);
    expect(await overflows(page), `${name} is wider than its window`).to.equal(false);
    expect(await page.locator('h1').count(), name).to.equal(1);
    if (shots === undefined) return;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
  }

  const english = (page: Page) => page.locator('textarea[name="value.en"]');
  const told = (page: Page) => page.locator('#consequences-told');
  const version = async (): Promise<number> => (await service.engine.look(desk.incident)).state.version;

  it('tells while somebody types what a revision changes, and leaves him where he is', async () => {
    const page = await open('/facts/topic');
    const before = await version();
    await english(page).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('our new plan', { delay: 20 });
    await told(page).locator('ins', { hasText: 'our new plan' }).waitFor();
    expect(await page.locator('#consequences-said').textContent()).to.include('1 published text becomes wrong');
    expect(await page.evaluate('document.activeElement.name')).to.equal('value.en');
    expect(await page.evaluate('document.activeElement.selectionStart')).to.equal('our new plan'.length);
    await page.keyboard.type(' for you');
    await told(page).locator('ins', { hasText: 'for you' }).waitFor();
    expect(await english(page).inputValue()).to.equal('our new plan for you');
    expect(await version(), 'nothing is written').to.equal(before);
    await page.context().close();
  });

  it('shows the answer to what stands there, and not one that came late', async () => {
    const page = await open('/facts/topic');
    let held = 0;
    await page.route('**/preview', async (route) => {
      const slow = held++ === 0;
      if (slow) await new Promise((resolve) => setTimeout(resolve, 1500)); // The first answer is the slow one.
      await route.continue().catch(() => undefined);
    });
    await english(page).fill('the first');
    await page.waitForTimeout(600);
    await english(page).fill('the second');
    await told(page).locator('ins', { hasText: 'the second' }).waitFor();
    await page.waitForTimeout(1500);
    expect(await told(page).innerText())
      .to.include('the second')
      .and.to.not.include('the first');
    await page.context().close();
  });

  it('asks again when something happens elsewhere, and says that somebody was before', async () => {
    const page = await open('/facts/topic');
    await page.waitForSelector('#live[data-follows]', { state: 'attached' });
    await english(page).fill('our new plan');
    await page.locator('input[name=source]').fill('Board');
    await told(page).locator('ins').first().waitFor();
    await desk.done('Finn', 'ReviseFact', {
      key: 'topic',
      value: { en: 'somebody else’s words', nl: 'andere woorden' },
      status: 'confirmed',
      source: 'Legal',
    });
    await page.locator('.fact-now', { hasText: 'somebody else’s words' }).waitFor();
    await page.locator('#consequences-said', { hasText: 'refused' }).waitFor();
    expect(await english(page).inputValue()).to.equal('our new plan');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('#conflict').waitFor();
    await looksRight(page, 'fact-conflict');
    expect(await page.locator('#conflict del').first().textContent()).to.equal('somebody else’s words');
    expect(await english(page).inputValue()).to.equal('our new plan');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.done').waitFor();
    expect((await service.engine.look(desk.incident)).state.facts['topic']!.revision).to.equal(3);
    await page.context().close();
  });

  it('works by keyboard alone: type, see, save', async () => {
    const page = await open('/facts/topic');
    await english(page).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('our new plan');
    const tabTo = async (match: string): Promise<void> => {
      for (let index = 0; index < 20; index++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(match)})`)) return;
      }
      expect.fail(`the keyboard does not come to ${match}`);
    };
    await tabTo('input[name=source]');
    await page.keyboard.type('Board');
    await tabTo('button[formaction]');
    await page.keyboard.press('Enter');
    await told(page).locator('ins').first().waitFor();
    await expectFocus(page, '#consequences');
    await page.locator('button[formaction]').focus();
    await tabTo('.fact-form button:not([formaction])');
    await page.keyboard.press('Enter');
    await page.locator('.done').waitFor();
    expect(page.url()).to.match(/\/facts\/topic\?done=\d+$/);
    await page.context().close();
  });

  const expectFocus = async (page: Page, match: string): Promise<void> => {
    for (let index = 0; index < 40; index++) {
      if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(match)})`)) return;
      await page.waitForTimeout(50);
    }
    expect.fail(`the focus is not on ${match}`);
  };

  for (const language of ['en', 'nl']) {
    it(`works without scripts, on a phone: ${language}`, async () => {
      const page = await open('/facts', { language, viewport: phone, scripts: false });
      await page.locator('a[href$="/facts/topic"]').click();
      await english(page).fill('our new plan');
      await page.locator('input[name=source]').fill('Board');
      const before = await version();
      await page.locator('button[formaction]').click();
      expect(await told(page).locator('ins').first().textContent()).to.equal('our new plan');
      expect(await english(page).inputValue()).to.equal('our new plan');
      expect(await page.locator('input[name=source]').inputValue()).to.equal('Board');
      expect(await version()).to.equal(before);
      await page.locator('.fact-form button:not([formaction])').click();
      expect(page.url()).to.match(/\?done=\d+$/);
      expect(await page.locator('.fact-now').innerText()).to.include('our new plan');
      await page.context().close();
    });

    for (const [size, viewport] of [
      ['wide', desktop],
      ['phone', phone],
    ] as const) {
      for (const dark of [false, true]) {
        it(`is accessible and fits: ${language}, ${size}, ${dark ? 'dark' : 'light'}`, async () => {
          const name = (what: string): string => `${what}-${size}-${dark ? 'dark' : 'light'}-${language}`;
          await desk.done('Finn', 'ReviseFact', {
            key: 'topic',
            value: { en: 'other offers' },
            status: 'confirmed',
            source: 'Legal',
          });
          const page = await open('/facts', { language, viewport, dark });
          await page.locator('#another summary').first().click();
          await looksRight(page, name('sheet'));
          expect(await page.locator('table.facts').innerText()).to.include('<script>');
          await page.goto(`${served.url}/incidents/${desk.incident}/facts/topic`);
          await english(page).fill('our new plan');
          await told(page).locator('ins').first().waitFor();
          await looksRight(page, name('fact'));
          await page.goto(`${served.url}/incidents/${desk.incident}/facts/cause`);
          await looksRight(page, name('hostile'));
          await page.context().close();
        });
      }
    }
  }
});
