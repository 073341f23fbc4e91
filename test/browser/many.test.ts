import { expect } from 'chai';
import { openExample } from '../../src/web/example.js';
import { contrasts, overflows, smallTargets, violations } from '../support/browser.js';
import { Desk, post } from '../support/http.js';
import { advertisers } from '../support/inbox.js';
import { get } from '../support/people.js';
import { Site } from '../support/site.js';

describe('many who ask the same, in a browser', () => {
  const site = Site.forSuite();

  for (const scripted of [true, false])
    it(`are answered at one sitting, ${scripted ? 'with a thumb' : 'without JavaScript, by keyboard'}`, async () => {
      const desk = await Desk.open(site.service, 'Eva', { ...openExample, mode: 'live' });
      const home = `/incidents/${desk.incident}`;
      await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Ben' });
      await desk.done('Eva', 'RecordFact', { key: 'next-update', value: '2026-03-10T15:30:00Z', status: 'confirmed', source: 'the desk' }); // prettier-ignore
      await post(site.service, `${home}/mentions`, 'Eva', advertisers);
      await post(site.service, `${home}/inbox/claim`, 'Ben', { id: 'x/3' });
      const page = await site.windows.blank({ script: scripted, size: 'narrow' });
      const looksRight = async (): Promise<void> => {
        if (!scripted) return;
        expect(await overflows(page)).to.equal(false);
        expect(await violations(page)).to.deep.equal([]);
        expect(await smallTargets(page)).to.deep.equal([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await contrasts(page)).to.deep.equal([]);
        await page.emulateMedia({ colorScheme: 'light' });
      };
      const press = async (name: string): Promise<void> => {
        const button = page.getByRole('button', { name, exact: true });
        if (scripted) return button.click();
        await button.focus();
        return page.keyboard.press('Enter');
      };
      await page.goto(site.url + home);
      await page.getByRole('link', { name: 'Answer all 5 who wait' }).click();
      const row = (name: string) => page.locator('.many > li', { hasText: name });
      // Whoever needs a person stands apart, with a page of her own; what Ben is at work on cannot be ticked.
      await page.locator('.at-once', { hasText: 'Edith White' }).getByRole('link').waitFor();
      expect(await row('Edith White').count()).to.equal(0);
      await row('Dan Green').getByText('Ben is at work on this').waitFor();
      expect(await row('Dan Green').getByRole('checkbox').count()).to.equal(0);
      await looksRight();
      const words = 'Hello Bob, no passwords have leaked. Call 06 12345678.';
      await page.getByLabel('Reply to Bob Jones').fill(words);
      await page.getByLabel('Reply to Cleo Brown').fill('Hello Cleo, we read what you wrote.');
      for (const name of advertisers.slice(0, 3).map(({ author }) => author)) {
        const box = page.getByLabel(`I sent this to ${name}`);
        await box.focus();
        if (scripted) await box.click();
        else await page.keyboard.press('Space');
      }
      await press('I have sent what I ticked');
      await page.getByText('Noted: 2 people were answered.').waitFor();
      await page.getByText('One reply stays here.').waitFor();
      expect(await page.getByLabel('Reply to Bob Jones').inputValue()).to.equal(words);
      expect(await page.getByLabel('I sent this to Bob Jones').isChecked()).to.equal(true);
      await row('Bob Jones').getByText('This must be put right before it is sent').waitFor();
      expect(await row('Bob Jones').locator('.findings > li.hard').count()).to.be.at.least(2);
      expect(await row('Ann Smith').count()).to.equal(0);
      await looksRight();
      await page.getByLabel('Reply to Bob Jones').fill('Hello Bob, we read what you wrote.');
      await press('I have sent what I ticked');
      await page.getByText('Noted: one person was answered.').waitFor();
      const answered = (await get(site.service, `${home}/inbox?show=answered`)).body.messages as { id: string; answers: { text: string }[] }[]; // prettier-ignore
      expect(answered.map(({ id }) => id).toSorted()).to.deep.equal(['x/0', 'x/1', 'x/2']);
      for (const one of answered) expect(one.answers, one.id).to.have.length(1);
      // The next in need is one press away.
      await press('Next: Edith White (A vulnerable person)');
      await page.locator('.inbox > li', { hasText: 'You are at work on this' }).getByText('Edith White').waitFor();
      expect(await page.locator('.inbox > li').count()).to.equal(1);
      await looksRight();
    });
});
