import { expect } from 'chai';
import { once } from 'node:events';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.js';
import { enterFirst, firstLink } from '../support/first.js';
import { freshFolders } from '../support/folder.js';
import { password } from '../support/people.js';
import { startProgram, type Running } from '../support/program.js';

const half = 'A reader calls: there is a second vid';

describe('a service that dies under an open page, in a browser', function () {
  const fresh = freshFolders();
  let browser: Browser | null;
  let running: Running | undefined;

  before(async function () {
    browser = await startBrowser();
    if (browser === null) this.skip();
  });
  after(() => browser?.close());
  afterEach(async () => {
    if (running === undefined) return;
    running.child.kill('SIGKILL');
    if (running.child.exitCode === null && running.child.signalCode === null) await once(running.child, 'exit');
  });

  it('is missed aloud, comes back with what others did, and takes the words that were half typed', async () => {
    const settings = { UNISONO_DATA: fresh(), UNISONO_PORT: '0' };
    running = await startProgram(settings);
    const { url } = running;
    const token = await enterFirst(firstLink(running.said)!, 'Eva');
    const give = (path: string, data: object) =>
      fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(data),
      });
    const opened = await give('/incidents', { playbook: 'rumour', title: 'Glass', languages: ['en'] });
    const home = opened.headers.get('location')!;

    const page = await (await browser!.newContext({ locale: 'en-GB' })).newPage();
    await page.goto(url + home);
    await page.locator('#name').fill('Eva');
    await page.locator('#password').fill(password);
    await page.locator('main button[type=submit]').click();
    await page.waitForURL(`**${home}`);
    await page.evaluate('window.same = 1');
    const form = page.locator('form[action$="/commands/LogNote"]').first();
    await form.locator('xpath=ancestor::details[1]/summary').click();
    const words = form.locator('textarea').first();
    await words.pressSequentially(half);

    running.child.kill('SIGKILL');
    await once(running.child, 'exit');
    const lost = page.locator('#live-lost');
    await lost.waitFor({ state: 'visible' });
    expect(await lost.textContent()).to.match(/connection was lost/i);
    // Whoever is in the middle of a sentence goes on with it.
    await words.pressSequentially('eo');

    running = await startProgram({ ...settings, UNISONO_PORT: new URL(url).port });
    expect(running.url, 'at the same address').to.equal(url);
    const meanwhile = await give(`${home}/commands/AssignRole`, { role: 'chair', person: 'Ann Visser' });
    expect(meanwhile.status, 'a token holds').to.equal(201);

    await lost.waitFor({ state: 'hidden', timeout: 90_000 });
    await page.locator('[data-live=team]').getByText('Ann Visser').first().waitFor();
    expect(await page.evaluate('window.same'), 'it is the same page').to.equal(1);
    expect(await words.inputValue()).to.equal(`${half}eo`);
    expect(await page.evaluate('document.activeElement.tagName'), 'and he is still in it').to.equal('TEXTAREA');

    await form.locator('button[type=submit]').click();
    await page.waitForURL(/\?done=/);
    await page.locator('[data-live=timeline]').getByText(`${half}eo`).waitFor();
    await page.context().close();
  });
});
