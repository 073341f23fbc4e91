import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { looksRight, violations } from '../support/browser.js';
import { crisis } from '../support/crisis.js';
import { type Desk, withContacts } from '../support/http.js';
import { member, password } from '../support/people.js';
import { Site } from '../support/site.js';
import { sizes } from '../support/window.js';

describe('pages in a browser', () => {
  const site = Site.forSuite();
  let desk: Desk;
  let message: string;
  before(async () => {
    await withContacts(site.service, ['staff', 'customers']);
    desk = await crisis(site.service);
    message = (await desk.message('holding-statement', 'web', 'en')).id;
  });

  async function open(language: 'en' | 'nl', size: keyof typeof sizes, path: string, by: string | null = 'Eva') {
    const page = await site.windows.blank({ by, language, size });
    await page.goto(site.url + path);
    return page;
  }

  async function isRight(page: Page, name: string): Promise<void> {
    await looksRight(page, name);
    site.windows.expectCalm(name);
  }

  for (const language of ['en', 'nl'] as const) {
    for (const size of ['wide', 'narrow'] as const) {
      it(`show a refusal with its remedies, and keep what was typed: ${language}, ${sizes[size].width} px`, async () => {
        const page = await open(language, size, `/incidents/${desk.incident}`);
        await page.locator('form[action$="/commands/AdvanceStage"] button').click();
        await page.waitForLoadState();
        expect(await page.locator('.reasons > li').count()).to.be.above(2);
        expect(await page.locator('.remedies form').count()).to.be.above(2);
        await isRight(page, `refusal-${language}-${size}`);
        await page.goto(`${site.url}/incidents/${desk.incident}`);
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
        await isRight(page, `kept-${language}-${size}`);
        await page.context().close();
      });
    }
  }

  it('lead somebody who signs in to an open exercise, by keyboard alone', async () => {
    await member(site.service, 'Zoë', 'duty');
    const page = await open('en', 'narrow', '/incidents', null);
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
    await page.goto(`${site.url}/incidents`);
    expect(await page.getAttribute('html', 'lang')).to.equal('nl');
    await page.locator('.who button').click();
    await page.waitForURL('**/sign-in');
    await page.goto(`${site.url}/incidents`);
    expect(page.url()).to.include('/sign-in');
    await page.context().close();
  });

  for (const language of ['en', 'nl'] as const) {
    for (const size of ['wide', 'narrow'] as const) {
      it(`about people are accessible and fit: ${language}, ${sizes[size].width} px`, async () => {
        const name = `Bo ${language} ${size}`;
        const { token } = await site.service.people.accounts.invite({ name, grants: ['admin', 'duty'] });
        const link = await site.service.people.approvers.make({
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
          const page = await open(language, size, path, null);
          await isRight(page, `${shot}-${language}-${size}`);
          if (shot !== 'invitation') {
            await page.context().close();
            continue;
          }
          await page.locator('#password').fill('short');
          await page.locator('main button').click();
          await page.waitForSelector('[role=alert]:not([hidden])');
          await isRight(page, `invitation-wrong-${language}-${size}`);
          await page.locator('#password').fill(password);
          await page.locator('main button').click();
          await page.waitForSelector('#open-title');
          for (const own of ['/me', '/people']) {
            await page.goto(site.url + own);
            await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
            await isRight(page, `${own.slice(1)}-${language}-${size}`);
          }
          await page.locator('#invite-name').fill(`New ${language} ${size}`);
          await page.locator('form[action="/people"] button').click();
          await page.waitForSelector('.done code');
          expect(await page.locator('.done code').textContent()).to.match(/\/invitations\/[\w-]{43}$/);
          await isRight(page, `people-invited-${language}-${size}`);
          await page.context().close();
        }
      });
    }
  }
});
