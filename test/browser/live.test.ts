import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { violations } from '../support/browser.js';
import { Desk } from '../support/http.js';
import { createMemoryStore } from '../../src/store/memory.js';
import type { Store } from '../../src/engine/port.js';
import { getPage, member, password } from '../support/people.js';
import { startService } from '../support/service.js';
import { Site } from '../support/site.js';
import { until } from '../support/until.js';
import type { Seen } from '../support/window.js';

describe('pages that follow what happens, in a browser', () => {
  const site = Site.forEachTest(() => startService({ store: lasting() }));
  let desk: Desk;
  beforeEach(async () => {
    await member(site.service, 'Eva', 'duty');
    desk = await Desk.open(site.service, 'Eva', { playbook: 'contested-plan', title: 'Followed' });
  });

  const open = (path = '', seen: Seen = {}): Promise<Page> =>
    site.windows.open(path.startsWith('/incidents') ? path : `/incidents/${desk.incident}${path}`, {
      by: 'Jo',
      ...seen,
    });

  const region = (page: Page, name: string) => page.locator(`[data-live="${name}"]`);
  const drafted = async () => {
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Wim' });
    await desk.insist('DraftMessage', { kind: 'acknowledgement', audience: 'public', channel: 'x', language: 'en' }, [
      'webcare',
    ]);
    return desk.message('acknowledgement', 'x', 'en');
  };

  it('show within a second what somebody else did, and say so politely', async function () {
    // A busy machine may be slow once; who follows too slowly is so each time.
    this.retries(3);
    const page = await open();
    await page.evaluate('window.same = 1');
    const begun = Date.now();
    await desk.done('Eva', 'AssignRole', { role: 'chair', person: 'Ann Visser' });
    await region(page, 'team').getByText('Ann Visser').first().waitFor();
    expect(Date.now() - begun).to.be.below(1000);
    expect(await page.evaluate('window.same'), 'it was not loaded again').to.equal(1);
    expect(await page.locator('#live-said').textContent()).to.match(/^New: .*Team/);
    expect(await violations(page)).to.deep.equal([]);
  });

  it('show it on the list and in the journal too', async () => {
    const list = await open('/incidents');
    const journal = await open('/journal', { language: 'nl' });
    await desk.done('Eva', 'LogNote', { text: 'A note from Eva' });
    await Desk.open(site.service, 'Eva', { playbook: 'rumour', title: 'A second one' });
    await region(list, 'list').getByText('A second one').waitFor();
    await journal.getByText('A note from Eva').waitFor();
  });

  it('keep what somebody types, where he stands in it, and what he opened', async () => {
    const page = await open();
    const team = region(page, 'team').locator('> details');
    await team.locator('> summary').click();
    const press = region(page, 'press');
    const details = press.locator('details').first();
    await details.locator('summary').click();
    const field = details.locator('textarea, input:not([type=hidden])').first();
    const typed = page.locator(`#${await field.getAttribute('id')}`);
    await field.pressSequentially('What we think');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    const top = async () => (await field.boundingBox())!.y;
    const before = await top();
    for (let turn = 0; turn < 3; turn++) {
      await desk.done('Eva', 'LogNote', { text: `Note ${turn}` });
      await desk.done('Eva', 'LogEnquiry', enquiry(turn));
      await desk.done('Eva', 'AssignRole', { role: ['chair', 'legal', 'spokesperson'][turn]!, person: `New ${turn}` });
      await region(page, 'team').getByText(`New ${turn}`).first().waitFor();
    }
    expect(await field.inputValue()).to.equal('What we think');
    expect(await page.evaluate('document.activeElement.value')).to.equal('What we think');
    expect(await page.evaluate('document.activeElement.selectionStart')).to.equal(11);
    expect(Math.abs((await top()) - before), 'it did not move under his hands').to.be.below(3);
    expect(await team.getAttribute('open')).to.equal('');
    const notice = page.locator('[data-fresh="press"]');
    expect(await notice.count()).to.equal(1);
    expect(await press.getByText('Paper 2').count(), 'not shown yet').to.equal(0);
    expect(await violations(page)).to.deep.equal([]);
    await notice.locator('button').click();
    await press.getByText('Paper 2').first().waitFor();
    expect(await notice.count()).to.equal(0);
    expect(await typed.inputValue(), 'and still what he typed').to.equal('What we think');
    expect(await typed.isVisible(), 'and it is still open').to.equal(true);
  });

  it('keep words whose form is gone, to be copied', async () => {
    const page = await open('', { language: 'nl' });
    await region(page, 'team').locator('> details > summary').click();
    const role = region(page, 'team').locator('details details', { hasText: 'voorzitter' }).first();
    await role.locator('summary').click();
    await role.locator('input:not([type=hidden])').first().fill('Somebody else');
    await desk.done('Eva', 'AssignRole', { role: 'chair', person: 'Ann' });
    await page.locator('[data-fresh="team"] button').click();
    await region(page, 'team').getByText('Ann').first().waitFor();
    const kept = page.locator('.note', { hasText: 'heeft hier geen plek meer' });
    expect(await kept.locator('pre').textContent()).to.equal('Somebody else');
    expect(await violations(page)).to.deep.equal([]);
    if (process.env['UNISONO_SCREENSHOTS'] === undefined) return;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.screenshot({ path: `${process.env['UNISONO_SCREENSHOTS']}/kept-words-nl.png` });
  });

  it('never lose the focus, not even when its place is gone', async () => {
    const page = await open();
    const held = () => page.evaluate('document.activeElement !== document.body && document.activeElement.isConnected');
    for (let turn = 0; turn < 6; turn++) {
      // What helps goes when somebody else did it; the rest stays, and may move.
      const place = turn % 2 === 0 ? region(page, 'missing') : page.locator('main');
      const focusable = place.locator('summary, a, button').filter({ visible: true });
      await focusable.nth((turn * 5) % (await focusable.count())).focus();
      expect(await held()).to.equal(true);
      await desk.done('Eva', 'AssignRole', {
        role: ['chair', 'legal', 'log-keeper', 'webcare', 'fact-owner', 'spokesperson'][turn]!,
        person: `P${turn}`,
      });
      await region(page, 'team').getByText(`P${turn}`).first().waitFor();
      expect(await held(), `turn ${turn}`).to.equal(true);
    }
  });

  it('say when the line is down, and recover when the service is back on the same port', async () => {
    const page = await open();
    await site.fall();
    const lost = page.locator('#live-lost');
    await lost.waitFor({ state: 'visible' });
    expect(await lost.textContent()).to.match(/^The connection was lost at .*may be old/);
    expect(await violations(page)).to.deep.equal([]);
    await site.rise(() => startService({ store: site.service.store }));
    desk = new Desk(site.service, desk.incident);
    await desk.done('Eva', 'AssignRole', { role: 'chair', person: 'Back Again' });
    await region(page, 'team').getByText('Back Again').first().waitFor();
    await lost.waitFor({ state: 'hidden' });
  });

  it('count down in plain words, and call what is late late', async () => {
    const page = await open('', { language: 'nl' });
    const clock = page.locator('time[data-due]').first();
    await page
      .locator('time[data-due]', { hasText: /· nog \d/ })
      .first()
      .waitFor();
    const due = (await clock.getAttribute('datetime'))!;
    site.service.clock.moveTo(new Date(Date.parse(due) + 3 * 60_000 + 500).toISOString());
    await site.service.engine.settled();
    await page.locator('time.late', { hasText: '· 3 min TE LAAT' }).first().waitFor();
  });

  it('show who is here and who edits, and warn when a text changed under somebody', async () => {
    const { id } = await drafted();
    const jo = await open(`/messages/${id}`, { by: 'Jo' });
    const wim = await open(`/messages/${id}`, { by: 'Wim', language: 'nl' });
    await jo.locator('#live-here').getByText('Also here: Wim').waitFor(atOnce);
    await wim.locator('#live-here').getByText('Ook hier: Jo').waitFor(atOnce);
    const form = 'form[action$="/commands/EditMessage"]';
    await wim.locator(`details:has(> ${form}) > summary`).click();
    await wim.locator(`${form} textarea`).fill('Wij zien jullie vragen over {{topic}}.');
    await jo.locator('#live-editing').getByText('Wim is editing this text').waitFor(atOnce);
    expect(await wim.locator('#live-editing').isVisible(), 'not of himself').to.equal(false);
    await desk.done('Eva', 'EditMessage', { message: id, source: 'We hear you on {{topic}}. More soon.' });
    await wim.locator('[data-fresh="text"]').waitFor();
    expect(await wim.locator('[data-fresh="text"]').textContent()).to.include('is veranderd nadat je begon');
    await region(jo, 'text').getByText('We hear you on').first().waitFor();
    expect(await wim.locator(`${form} textarea`).inputValue()).to.equal('Wij zien jullie vragen over {{topic}}.');
    // Sent all the same: refused, with the difference, and the words kept.
    await wim.locator(`${form} button[type=submit]`).first().click();
    await wim.waitForLoadState();
    expect(await wim.locator('h1').textContent()).to.equal('Nog niet');
    expect(await wim.locator('.difference ins').allTextContents()).to.deep.equal([
      'Wij zien jullie vragen over {{topic}}.',
    ]);
    expect(await wim.locator('.difference del').allTextContents()).to.deep.equal([
      'We hear you on {{topic}}. More soon.',
    ]);
    expect(await wim.locator(`main > ${form} textarea`).inputValue()).to.equal(
      'Wij zien jullie vragen over {{topic}}.',
    );
    expect(await violations(wim)).to.deep.equal([]);
    await wim.locator(`main > ${form} button[type=submit]`).click();
    await wim.waitForLoadState();
    expect(await region(wim, 'text').textContent()).to.include('Wij zien jullie vragen');
    await jo.locator('#live-editing').waitFor({ state: 'hidden', ...atOnce });
    await wim.goto(`${site.url}/incidents`);
    await jo.locator('#live-here').waitFor({ state: 'hidden', ...atOnce });
  });

  it('are followed by somebody who signed in: he is seen, what he sends counts, and it ends when he signs out', async () => {
    await member(site.service, 'Signe');
    await desk.done('Eva', 'AssignRole', { role: 'log-keeper', person: 'Signe' });
    const eva = await open('', { by: 'Eva' });
    const page = await site.windows.blank({ by: null });
    await page.goto(`${site.url}/incidents/${desk.incident}`);
    await page.fill('[name="name"]', 'Signe');
    await page.fill('[name="password"]', password);
    await page.click('main button[type=submit]');
    await page.waitForSelector('#live[data-follows]', { state: 'attached' });
    await eva.locator('#live-here').getByText('Also here: Signe').waitFor(atOnce);
    await desk.done('Eva', 'AssignRole', { role: 'chair', person: 'Ann' });
    await region(page, 'team').getByText('Ann').first().waitFor();
    await page.locator('details:has(> form[action$="/commands/LogNote"]) > summary').click();
    await page.locator('form[action$="/commands/LogNote"] textarea').fill('With the token of the page');
    await page.locator('form[action$="/commands/LogNote"] button').click();
    await page.waitForSelector('.done');
    const other = await page.context().newPage();
    await other.goto(`${site.url}/incidents/${desk.incident}`);
    await other.waitForSelector('#live[data-follows]', { state: 'attached' });
    await page.click('form[action="/sign-out"] button');
    await other.locator('#live-lost').waitFor({ state: 'visible' });
  });

  it('work without scripts: forms are sent, pages loaded, clocks read, people named', async () => {
    const jo = await open('', { by: 'Jo' });
    await jo.locator('#live').waitFor({ state: 'attached' });
    const here = async () => (await getPage(site.service, `/incidents/${desk.incident}`)).text;
    await until(async () => (await here()).includes('Also here: Jo'), 'Jo');
    const page = await open('', { by: 'Eva', script: false });
    expect(await page.locator('#live-here').textContent()).to.equal('Also here: Jo');
    expect(await page.locator('time[data-due]').first().textContent()).to.match(/min left due /);
    await page.locator('details:has(> form[action$="/commands/LogNote"]) > summary').click();
    await page.locator('form[action$="/commands/LogNote"] textarea').fill('Without scripts');
    await page.locator('form[action$="/commands/LogNote"] button').click();
    await page.waitForSelector('.done');
    expect((await desk.journal()).at(-1)!.entries[0]!.said).to.include('Without scripts');
  });
});

/** Before anybody would learn of it by the next sign of life, which comes every 20 s. */
const atOnce = { timeout: 15_000 };

const enquiry = (turn: number) => ({
  medium: `Paper ${turn}`,
  question: 'Is it true?',
  deadlineAt: '2030-03-11T18:00:00.000Z',
});

/** A store that outlives its service, as a folder does. */
function lasting(): Store {
  const { journals, documents } = createMemoryStore();
  return {
    documents,
    journals: {
      list: () => journals.list(),
      read: (id) => journals.read(id),
      append: (id, commit) => journals.append(id, commit),
      close: () => Promise.resolve(),
    },
  };
}
