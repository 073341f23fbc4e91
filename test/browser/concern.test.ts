import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { listen, startBrowser } from '../support/browser.js';
import { Desk, post } from '../support/http.js';
import { as, get } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

const asked = ['Who gets my payment data?', 'Who buys my payment data?', 'Is my payment data sold?'];

describe('what answers people, in a browser', function () {
  let service: TestService;
  let browser: Browser | null;
  let served: { url: string; close: () => void };

  before(async function () {
    browser = await startBrowser();
    if (browser === null) return this.skip();
    service = await startService();
    served = await listen(service);
    return undefined;
  });
  after(async () => {
    await browser?.close();
    served?.close();
    await service?.stop();
  });

  it('is chosen on a phone by keyboard alone, without JavaScript', async () => {
    const desk = await Desk.open(service, 'Eva', { playbook: 'contested-plan', title: 'Anger about personal offers' });
    const home = `/incidents/${desk.incident}`;
    const at = new Date(Date.parse(service.clock.now()) - 60_000).toISOString();
    const mentions = asked.map((text, index) => ({ id: `${index}`, author: `Person ${index}`, at, text }));
    await post(service, `${home}/mentions`, 'Eva', mentions);
    const told = async () => (await get(service, `${home}/concerns`)).body.concerns[0];
    const text = 'Nobody gets your payment data.';
    await post(service, `${home}/inbox/pin`, 'Eva', { id: (await told()).id, text });
    const context = await browser!.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'nl-NL',
      javaScriptEnabled: false,
    });
    await context.setExtraHTTPHeaders(await as(service, 'Eva'));
    const page = await context.newPage();
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    for (const path of [home, `${home}/concerns`]) {
      await page.goto(served.url + path);
      await page.getByText('Klopt dit?').first().focus();
      // Unfolds, goes to what is chosen, takes the one above it (the last: none), and saves.
      await press('Enter', 'Tab', 'ArrowUp', 'Tab');
      await Promise.all([page.waitForNavigation(), press('Enter')]);
      expect((await told()).choice).to.include({ answer: null, by: 'Eva' });
      await page.getByText('dat geen van onze antwoorden past').first().waitFor();
      const { choice } = await told();
      await post(service, `${home}/concerns/undo`, 'Eva', { choice: choice.id });
      expect((await told()).answering, 'matched by words again').to.include({ by: 'words' });
    }
    await context.close();
  });
});
