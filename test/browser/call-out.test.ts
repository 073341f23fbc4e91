import { expect } from 'chai';
import { looksRight, shoot } from '../support/browser.js';
import { Desk, put } from '../support/http.js';
import { Site } from '../support/site.js';
import type { Seen } from '../support/window.js';

const roster = [
  { role: 'spokesperson', person: 'Mark', email: 'mark@bank.example', handle: '+31611111111', language: 'nl' },
  { role: 'lead', person: 'Eva', email: 'eva@bank.example', language: 'en' },
  { role: 'chair', person: 'Ann', handle: '+31622222222', language: 'en' },
  { role: 'webcare', person: 'Wim', email: 'wim@bank.example', language: 'nl' },
];

describe('something is happening, in a browser', () => {
  const site = Site.forSuite();
  before(() => put(site.service, '/roster', 'Eva', roster));

  async function open(path: string, seen: Seen = {}) {
    const page = await site.windows.blank({ size: 'narrow', ...seen });
    await page.goto(site.url + path);
    return page;
  }

  for (const language of ['en', 'nl'] as const) {
    it(`from the start to an open incident by mouse: ${language}`, async () => {
      const page = await open('/incidents', { language, size: 'wide' });
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
      const page = await open('/incidents', { language, script: false });
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
    const desk = await Desk.open(site.service, 'Eva', { playbook: 'rumour', title: 'Glass in the yoghurt' });
    await desk.done('Eva', 'CallTeam', { roles: ['spokesperson'], note: 'Room 2.14' });
    const { link } = site.service.called.at(-1)!.call!;
    const { pathname, search } = new URL(link);
    const looked = await open(pathname + search, { by: null });
    await looksRight(looked, 'link');
    await looked.context().close();
    const page = await open(pathname + search, { script: false, by: null });
    expect(await page.getAttribute('html', 'lang')).to.equal('nl');
    const size = await page.locator('.answer button').first().boundingBox();
    expect(size!.height).to.be.above(44);
    await page.locator('.answer button').first().click();
    expect(await page.locator('h1').textContent()).to.equal('Dank je wel: wij rekenen op je');
    await shoot(page, 'link-thanks');
    await page.goto(site.url + pathname + search);
    expect(await page.locator('h1').textContent()).to.equal('Deze link is al gebruikt');
    await shoot(page, 'link-used');
    await page.context().close();
    const used = await open(pathname + search, { by: null });
    await looksRight(used, 'link-used');
    await used.context().close();
  });
});
