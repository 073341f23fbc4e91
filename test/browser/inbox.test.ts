import { expect } from 'chai';
import { openExample } from '../../src/web/example.js';
import { overflows, violations } from '../support/browser.js';
import { Desk } from '../support/http.js';
import { Site } from '../support/site.js';

const rows = [
  'id,author,date,text',
  '1,Bea,2026-03-10T06:01:00Z,This is a disgrace. You sell our data to advertisers!',
  '2,Carl,2026-03-10T06:02:00Z,When does the shop open today?',
  '3,Dina,2026-03-10T06:20:00Z,"My son is at that school and I am scared to death, is it dangerous for the children?"',
  '4,Ed,2026-03-10T06:03:00Z,"Great that you tell us so soon, thanks!"',
  '5,Fay,no date,What is this?',
].join('\n');

describe('the inbox in a browser', () => {
  const site = Site.forSuite();

  for (const scripted of [true, false])
    it(`from a file to an answer, ${scripted ? 'with progress' : 'without JavaScript'}`, async () => {
      const desk = await Desk.open(site.service, 'Eva', openExample);
      const page = await site.windows.blank({ script: scripted, size: 'narrow' });
      const context = page.context();
      const room = `${site.url}/incidents/${desk.incident}`;
      await page.goto(room);
      await page.getByRole('link', { name: 'Import messages' }).click();
      // Loaded, with the script that sends it.
      await page.waitForURL('**/import');
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
      const words = 'EXERCISE: Hello Dina, no passwords have leaked. Call 06 12345678.';
      await mine.getByLabel('The answer').fill(words);
      await mine.getByRole('button', { name: 'It was sent', exact: true }).click();
      await page.getByRole('heading', { name: 'This must be put right before it is sent' }).waitFor();
      expect(await page.getByLabel('The answer').inputValue()).to.equal(words);
      expect(await page.locator('.findings > li.hard').count()).to.be.at.least(2);
      if (scripted) {
        expect(await violations(page)).to.deep.equal([]);
        expect(await overflows(page)).to.equal(false);
      }
      await page.getByLabel('The answer').fill('EXERCISE: Hello Dina, every child is outside and safe.');
      await page.getByRole('button', { name: 'It was sent', exact: true }).click();
      // What is softer is shown, and goes with one more press.
      await page
        .locator('.inbox > li', { hasText: 'Carl' })
        .or(page.getByRole('button', { name: 'It was sent, as it is' }))
        .first()
        .waitFor();
      const anyway = page.getByRole('button', { name: 'It was sent, as it is' });
      if (await anyway.isVisible()) await anyway.click();
      await page.locator('.inbox > li').first().getByText('Carl').waitFor();
      await page.getByText('Noted: Dina was answered.').waitFor();
      expect(await page.locator('.inbox').getByText('Dina').count()).to.equal(0);
      await page.getByRole('button', { name: /^Next: Carl/ }).waitFor();
      // Bea is asked to go on in private, and waits on a list of her own until everybody can read what came of it.
      const bea = page.locator('.inbox > li', { hasText: 'Bea' });
      await bea.locator('summary', { hasText: 'Go on in private' }).click();
      await bea.getByRole('button', { name: 'It was posted: we go on in private' }).click();
      await page.getByRole('link', { name: /^In private 1/ }).click();
      await page.getByText(/Goes on in private since .*, with Eva/).waitFor();
      await page.locator('summary', { hasText: 'Post the outcome' }).click();
      if (scripted) {
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page)).to.deep.equal([]);
        expect(await overflows(page)).to.equal(false);
      }
      await page.getByLabel('What was done, for everybody to read').fill('EXERCISE: We sold nothing, and told Bea so.');
      await page.getByRole('button', { name: 'It was posted', exact: true }).click();
      await page.getByText('is the name of who asked').waitFor();
      await page.getByLabel('What was done, for everybody to read').fill('EXERCISE: We looked into it in private.');
      await page.getByRole('button', { name: 'It was sent, as it is' }).click();
      await page.getByText('Nothing here.').waitFor();
      await page.goto(room);
      expect(await page.locator('#listening ~ p', { hasText: 'questions' }).first().textContent()).to.not.equal(before);
      await context.close();
    });
});
