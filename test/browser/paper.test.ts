import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { looksRight, shoot } from '../support/browser.js';
import { crisis } from '../support/crisis.js';
import { freshFolders } from '../support/folder.js';
import { type Desk, withContacts } from '../support/http.js';
import { as, get } from '../support/people.js';
import type { TestService } from '../support/service.js';
import { Site } from '../support/site.js';
import { sizes } from '../support/window.js';

const shots = process.env['UNISONO_SCREENSHOTS'];
const hostile = 'Storm </title><script>alert(1)</script>';

describe('papers in a browser', () => {
  const fresh = freshFolders();
  const site = Site.forSuite();
  let desk: Desk;
  before(async () => {
    await withContacts(site.service, ['staff', 'customers']);
    desk = await drill(site.service);
  });

  async function open(
    url: string,
    size: keyof typeof sizes,
    { language = 'en', scheme = 'light' as 'light' | 'dark', offline = false } = {},
  ): Promise<{ page: Page; complaints: string[]; asked: string[] }> {
    const context = await site.browser.newContext({
      viewport: sizes[size],
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      colorScheme: scheme,
      offline,
    });
    await context.setExtraHTTPHeaders(await as(site.service, 'Eva'));
    const page = await context.newPage();
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on('console', (line) => complaints.push(line.text()));
    page.on('dialog', (dialog) => complaints.push(`a dialog: ${dialog.message()}`));
    page.on('request', (one) => asked.push(one.url()));
    await page.goto(url);
    return { page, complaints, asked };
  }

  async function isRight(page: Page, complaints: readonly string[], name: string): Promise<void> {
    await looksRight(page, name);
    expect(complaints, name).to.deep.equal([]);
  }

  for (const language of ['en', 'nl']) {
    for (const size of ['wide', 'narrow'] as const) {
      it(`are accessible and fit: ${language}, ${sizes[size].width} px`, async () => {
        const paths: Record<string, string> = {
          sitrep: `/incidents/${desk.incident}/sitrep?since=4`,
          handover: `/incidents/${desk.incident}/handover?role=lead`,
          playbook: '/playbooks/data-breach',
        };
        for (const [name, path] of Object.entries(paths)) {
          const scheme = name === 'playbook' && language === 'nl' ? 'dark' : 'light';
          const { page, complaints } = await open(site.url + path, size, { language, scheme });
          await page.evaluate(
            `document.querySelectorAll('details').forEach((one, index) => { if (index % 5 === 0) one.open = true; })`,
          );
          expect(await page.getAttribute('html', 'lang')).to.equal(language);
          await isRight(page, complaints, `${name}-${language}-${size}`);
          await page.context().close();
        }
      });

      it(`open without a network as they do with one: ${language}, ${sizes[size].width} px`, async () => {
        for (const [name, path] of Object.entries({
          'pack-incident': `/incidents/${desk.incident}/pack.html`,
          'pack-playbook': '/playbooks/data-breach/pack.html',
        })) {
          const online = await open(site.url + path, size, { language });
          expect(online.complaints).to.deep.equal([]);
          expect(online.asked, 'nothing but itself').to.have.length(1);
          const style = await online.page.evaluate('getComputedStyle(document.querySelector("h2")).borderBottomWidth');
          expect(style, 'its style is allowed').to.equal('2px');
          await online.page.context().close();

          const file = join(fresh(), 'pack.html');
          const { text } = await get(site.service, path, { headers: { 'Accept-Language': language } });
          writeFileSync(file, text);
          const offline = await open(pathToFileURL(file).href, size, { language, offline: true, scheme: 'dark' });
          await isRight(offline.page, offline.complaints, `${name}-offline-${language}-${size}`);
          expect(offline.asked).to.have.length(1);
          await offline.page.context().close();
        }
      });
    }
  }

  it('say on paper what they are, without what can only be clicked', async () => {
    for (const [name, path] of Object.entries({
      sitrep: `/incidents/${desk.incident}/sitrep`,
      incident: `/incidents/${desk.incident}`,
      pack: `/incidents/${desk.incident}/pack.html`,
      playbook: '/playbooks/data-breach',
    })) {
      const { page } = await open(site.url + path, 'wide');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('form:visible, button:visible, .noprint:visible').count(), name).to.equal(0);
      if (name !== 'playbook') {
        const mark = name === 'pack' ? '.strip' : '.exercise strong';
        expect(await page.evaluate(`getComputedStyle(document.querySelector('${mark}')).position`), name).to.equal(
          'fixed',
        );
        expect(await page.locator(mark).textContent()).to.include('EXERCISE');
      }
      if (name === 'playbook') {
        // Folded texts are read on paper too.
        expect(await page.locator('details pre').first().isVisible(), name).to.equal(true);
      }
      await shoot(page, `print-${name}`);
      if (shots !== undefined)
        await page.pdf({ path: join(shots, `print-${name}.pdf`), preferCSSPageSize: true, format: 'A4' });
      await page.context().close();
    }
  });
});

/** An exercise with a bit of everything, and a title that means harm. */
async function drill(service: TestService): Promise<Desk> {
  const desk = await crisis(service, { title: hostile, mode: 'exercise', question: '<b>Does</b> the plan go on?' });
  await desk.done('Eva', 'HandOverRole', { role: 'lead', to: 'Noor', note: 'The paper calls again at four.' });
  return desk;
}
