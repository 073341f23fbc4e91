import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { openExample } from '../../src/web/example.js';
import { listen, overflows, startBrowser, violations } from '../support/browser.js';
import { Desk } from '../support/http.js';
import { as } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

const rows = [
  'id,author,date,text',
  '1,Bea,2026-03-10T06:01:00Z,This is a disgrace. You sell our data to advertisers!',
  '2,Carl,2026-03-10T06:02:00Z,When does the shop open today?',
  '3,Dina,2026-03-10T06:20:00Z,"My son is at that school and I am scared to death, is it dangerous for the children?"',
  '4,Ed,2026-03-10T06:03:00Z,"Great that you tell us so soon, thanks!"',
  '5,Fay,no date,What is this?',
].join('\n');

describe('the inbox in a browser', function () {
  this.timeout(120_000);
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

  for (const scripted of [true, false])
    it(`from a file to an answer, ${scripted ? 'with progress' : 'without JavaScript'}`, async () => {
      const desk = await Desk.open(service, 'Eva', openExample);
      const context = await browser!.newContext({ javaScriptEnabled: scripted, viewport: { width: 390, height: 844 }, locale: 'en-GB' }); // prettier-ignore
      await context.setExtraHTTPHeaders(await as(service, 'Eva'));
      const page = await context.newPage();
      const room = `${served.url}/incidents/${desk.incident}`;
      await page.goto(room);
      await page.getByRole('link', { name: 'Import messages' }).click();
      await page.getByLabel('File', { exact: true }).setInputFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) }); // prettier-ignore
      // With the script the file is sent so that its progress is seen.
      const sending = page.waitForRequest(
        (one) =>
          one.method() === 'POST' && (one.resourceType() === 'xhr') === scripted && one.url().endsWith('/import'),
      );
      await page.getByRole('button', { name: 'Import' }).click();
      await sending;
      await page.getByText('5 rows: 4 taken, 0 were there already, 1 refused.').waitFor();
      expect(await overflows(page)).to.equal(false);
      if (scripted) expect(await violations(page)).to.deep.equal([]);
      await page.goto(room);
      const waiting = page.getByRole('link', { name: /questions? wait/ });
      const before = await waiting.textContent();
      await page
        .getByRole('link', { name: 'Open the inbox' })
        .or(page.getByRole('link', { name: 'Inbox' }))
        .first()
        .click();
      const first = page.locator('.inbox > li').first();
      expect(await first.locator('h2').textContent()).to.include('Dina');
      if (scripted) {
        expect(await violations(page)).to.deep.equal([]);
        expect(await overflows(page)).to.equal(false);
      }
      await first.getByRole('button', { name: 'I will answer this' }).click();
      const mine = page.locator('.inbox > li').first();
      await mine.getByText('You are at work on this').waitFor();
      await mine
        .getByLabel('What was sent')
        .fill('Hello Dina, the school is closed and every child is outside and safe.');
      await mine.getByRole('button', { name: 'It was sent' }).click();
      await page.locator('.inbox > li').first().getByText('Carl').waitFor();
      expect(await page.getByText('Dina').count()).to.equal(0);
      await page.goto(room);
      expect(await page.locator('#listening ~ p', { hasText: 'questions' }).first().textContent()).to.not.equal(before);
      await context.close();
    });
});
