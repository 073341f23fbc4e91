import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { openExample } from '../../src/web/example.js';
import { overflows, violations } from '../support/browser.js';
import { Desk } from '../support/http.js';
import { get } from '../support/people.js';
import { Site } from '../support/site.js';

const strange = ['nr;moment_x;person_x;words_x', '1;10-03-2026 07:01;Ann;Is my money safe?', '2;10-03-2026 07:02;Bo;A disgrace'].join('\n'); // prettier-ignore
const rows = Array.from({ length: 20 }, (_, at) => `${at + 3};10-03-2026 07:0${at % 10};Cas;When do you open?`);

describe('the import in a browser', () => {
  const site = Site.forSuite();

  const choose = (page: Page, text: string | Buffer) =>
    page.getByLabel('File', { exact: true }).setInputFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }); // prettier-ignore

  for (const scripted of [true, false])
    it(`says what the columns hold, once for all exports of a tool, ${scripted ? 'as soon as a file is chosen' : 'without JavaScript'}`, async () => {
      const desk = await Desk.open(site.service, 'Eva', openExample);
      const page = await site.windows.blank({ script: scripted, size: 'narrow' });
      await page.goto(`${site.url}/incidents/${desk.incident}/import`);
      // A tool of its own, since what is saved holds for all incidents.
      const file = scripted ? strange : strange.replace('nr;', 'number;');
      await choose(page, Buffer.from('1f8b0800', 'hex'));
      if (scripted) await page.getByText('is packed (gzip)').waitFor();
      await choose(page, file);
      if (!scripted) await page.getByRole('button', { name: 'See its columns first' }).click();
      await page.getByLabel('person_x').selectOption('author');
      expect(await page.locator('.problem').count(), 'of the file before').to.equal(0);
      expect(await page.getByLabel('words_x').inputValue()).to.equal('text');
      await page.getByLabel('Save this under a name').fill('Our tool');
      expect(await overflows(page)).to.equal(false);
      if (scripted) expect(await violations(page)).to.deep.equal([]);
      // Without a script the browser has let go of the file.
      else await choose(page, file);
      await page.getByRole('button', { name: 'Import' }).click();
      await page.getByText('2 rows: 2 taken, 0 were there already, 0 refused.').waitFor();
      const { messages } = (await get(site.service, `/incidents/${desk.incident}/inbox`)).body;
      expect(messages.map(({ author }: { author: string }) => author)).to.have.members(['Ann', 'Bo']);
      await choose(page, [file.split('\n')[0]!, ...rows].join('\n'));
      const known = page.getByText('Read as it was saved under “Our tool”.');
      if (scripted) await known.waitFor();
      await page.getByRole('button', { name: 'Import' }).click();
      await page.getByText('20 rows: 20 taken, 0 were there already, 0 refused.').waitFor();
      if (!scripted) expect(await known.count()).to.equal(1);
      expect((await get(site.service, `/incidents/${desk.incident}/inbox`)).body.messages[0].author).to.match(
        /Ann|Bo|Cas/,
      );
      await page.context().close();
    });
});
