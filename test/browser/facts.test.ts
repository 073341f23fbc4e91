import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { looksRight } from '../support/browser.js';
import { Desk, people } from '../support/http.js';
import { Site } from '../support/site.js';
import { until } from '../support/until.js';
import type { Seen } from '../support/window.js';

const hostile = '<script>alert(1)</script> \u202Etxet';

describe('the fact sheet, in a browser', () => {
  const site = Site.forSuite();
  let desk: Desk;

  /** An incident with one text out and one in draft. */
  beforeEach(async () => {
    desk = await Desk.open(site.service, 'Eva', { playbook: 'contested-plan', title: 'Offers' });
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

  async function open(path: string, seen: Seen = {}) {
    const page = await site.windows.blank({ by: 'Finn', ...seen });
    page.on('dialog', () => expect.fail('something ran'));
    await page.goto(`${site.url}/incidents/${desk.incident}${path}`);
    return page;
  }

  const english = (page: Page) => page.locator('textarea[name="value.en"]');
  const told = (page: Page) => page.locator('#consequences-told');
  const version = async (): Promise<number> => (await site.service.engine.look(desk.incident)).state.version;

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
    await until(() => held > 0, 'the question for the first');
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
    expect((await site.service.engine.look(desk.incident)).state.facts['topic']!.revision).to.equal(3);
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
    await page.waitForFunction(`document.activeElement.matches(${JSON.stringify(match)})`);
  };

  for (const language of ['en', 'nl'] as const) {
    it(`works without scripts, on a phone: ${language}`, async () => {
      const page = await open('/facts', { language, size: 'narrow', script: false });
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

    for (const size of ['wide', 'narrow'] as const) {
      for (const dark of [false, true]) {
        it(`is accessible and fits: ${language}, ${size}, ${dark ? 'dark' : 'light'}`, async () => {
          const name = (what: string): string => `${what}-${size}-${dark ? 'dark' : 'light'}-${language}`;
          await desk.done('Finn', 'ReviseFact', {
            key: 'topic',
            value: { en: 'other offers' },
            status: 'confirmed',
            source: 'Legal',
          });
          const page = await open('/facts', { language, size, dark });
          await page.locator('#another summary').first().click();
          await looksRight(page, name('sheet'));
          expect(await page.locator('table.facts').innerText()).to.include('<script>');
          await page.goto(`${site.url}/incidents/${desk.incident}/facts/topic`);
          await english(page).fill('our new plan');
          await told(page).locator('ins').first().waitFor();
          await looksRight(page, name('fact'));
          await page.goto(`${site.url}/incidents/${desk.incident}/facts/cause`);
          await looksRight(page, name('hostile'));
          await page.context().close();
        });
      }
    }
  }
});
