import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { looksRight, overflows, shoot, violations } from '../support/browser.js';
import { Desk } from '../support/http.js';
import { member } from '../support/people.js';
import { Site } from '../support/site.js';
import { until } from '../support/until.js';
import { sizes, type Seen } from '../support/window.js';

describe('the pages of messages, in a browser', () => {
  const site = Site.forEachTest();
  let desk: Desk;
  let id: string;
  beforeEach(async () => {
    await member(site.service, 'Eva', 'duty');
    desk = await Desk.open(site.service, 'Eva', { playbook: 'contested-plan', title: 'Offers' });
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Wim' });
    await desk.insist('DraftMessage', { kind: 'acknowledgement', audience: 'public', channel: 'x', language: 'en' }, [
      'webcare',
    ]);
    id = (await desk.message('acknowledgement', 'x', 'en')).id;
  });

  const open = (path: string, seen: Seen = {}): Promise<Page> =>
    site.windows.open(`/incidents/${desk.incident}/messages${path}`, { by: 'Wim', ...seen });

  const form = 'form[action$="/commands/EditMessage"]';
  const area = `${form} textarea[name=source]`;
  const openEditor = (page: Page) => page.locator(`details:has(> ${form}) > summary`).click();
  const part = (page: Page, name: string) => page.locator(`[data-look="${name}"]`);
  const caret = (page: Page) => page.evaluate('document.activeElement.selectionStart');
  const source = async (): Promise<string> => {
    const { state } = await site.service.engine.look(desk.incident);
    return state.messages[id]!.source;
  };

  it('count, judge and show while somebody types, and never lose the caret', async () => {
    const page = await open(`/${id}`);
    const saved = await source();
    await openEditor(page);
    await page.locator(area).fill('We see your anger about {{topic}}.');
    await part(page, 'counts').getByText('of 280 characters').first().waitFor();
    await part(page, 'shown').getByText('It is not saved').waitFor();
    await page.locator(area).focus();
    for (let turn = 0; turn < 8; turn++) await page.keyboard.press('ArrowLeft');
    const before = Number(await caret(page));
    await page.keyboard.type('Call 0800 999 888. ', { delay: 30 });
    await part(page, 'found').getByText('0800 999 888').first().waitFor();
    await looksRight(page, 'message-typing');
    await page.locator(area).focus();
    await part(page, 'shown').locator('mark.hard').first().waitFor();
    expect(await caret(page), 'he goes on where he was').to.equal(before + 19);
    expect(await page.evaluate('document.activeElement.name')).to.equal('source');
    await page.locator(area).fill('x'.repeat(400));
    await part(page, 'counts').getByText('too many').first().waitFor();
    await page.locator(area).fill('About {{no-such-fact}}');
    await part(page, 'shown').locator('.problem').waitFor();
    await page.locator(area).fill('y '.repeat(50_000));
    await part(page, 'counts').getByText('Too long to show').waitFor();
    expect((await page.locator(area).inputValue()).length).to.equal(100_000);
    expect(await violations(page)).to.deep.equal([]);
    expect(await source(), 'nothing was saved').to.equal(saved);
  });

  it('let go of answers that come too late', async () => {
    const page = await open(`/${id}`);
    await openEditor(page);
    let held: (() => void) | null = null;
    await page.route('**/preview', async (route) => {
      if (held === null && route.request().postData()?.includes('slow') === true) {
        await new Promise<void>((resolve) => (held = resolve));
      }
      await route.continue().catch(() => undefined);
    });
    await page.locator(area).fill('A slow answer');
    await until(() => held !== null, 'the question for the slow one');
    await page.locator(area).fill('A quick answer');
    await part(page, 'shown').getByText('A quick answer').waitFor();
    (held as (() => void) | null)?.();
    await page.waitForTimeout(400);
    expect(await part(page, 'shown').textContent())
      .to.include('A quick answer')
      .and.not.include('slow');
  });

  it('save what was typed, and follow what others do beside it', async () => {
    const page = await open(`/${id}`);
    await openEditor(page);
    await page.locator(area).fill('We see your anger about {{topic}}. <script>alert(1)</script>');
    await desk.done('Eva', 'AssignRole', { role: 'chair', person: 'Ann' });
    await page.waitForTimeout(500);
    expect(await page.locator(area).inputValue()).to.include('We see your anger');
    await page.locator(`${form} button`, { hasText: 'Save' }).click();
    await page.waitForURL('**?done=*');
    expect(await source()).to.include('<script>alert(1)</script>');
    expect(await part(page, 'shown').textContent()).to.include('<script>alert(1)</script>');
  });

  it('show all of them as they stand, while others go on', async () => {
    const page = await open('', { by: 'Eva', size: 'narrow' });
    await page.locator('.matrix .chip', { hasText: 'draft' }).first().waitFor();
    await desk.done('Wim', 'SubmitMessage', { message: id });
    await page.locator('.matrix .chip', { hasText: 'waits for approval' }).waitFor();
    await page.locator('.tongues button', { hasText: 'Write NL' }).first().click();
    await page.waitForSelector('h1');
    expect(await overflows(page)).to.equal(false);
  });

  it('need no script: look first, with the words kept, then save', async () => {
    const page = await open(`/${id}`, { script: false, size: 'narrow' });
    await openEditor(page);
    const saved = await source();
    await page.locator(area).fill('Typed without a script on {{topic}}.');
    await page.locator(`${form} button[formaction]`).click();
    expect(await page.locator(area).inputValue()).to.equal('Typed without a script on {{topic}}.');
    expect(await part(page, 'shown').textContent())
      .to.include('Typed without a script on')
      .and.include('not saved');
    expect(await source()).to.equal(saved);
    await page.locator(`${form} button[type=submit]:not([formaction])`).click();
    await page.waitForURL('**?done=*');
    expect(await source()).to.equal('Typed without a script on {{topic}}.');
  });

  it('do not let somebody approve what changed under his eyes, and show him how', async () => {
    await desk.done('Wim', 'SubmitMessage', { message: id });
    const page = await open(`/${id}`, { by: 'Eva', script: false, size: 'narrow' });
    const approve = page.locator('.decide form[action$="/commands/ApproveMessage"] button');
    const box = (await approve.boundingBox())!;
    expect(box.height).to.be.at.least(44);
    expect(box.y + box.height, 'under his thumb').to.be.at.most(sizes.narrow.height);
    await desk.done('Wim', 'EditMessage', { message: id, source: 'Other words about {{topic}}, much kinder.' });
    await desk.done('Wim', 'SubmitMessage', { message: id });
    await approve.click();
    await page.waitForSelector('.difference ins');
    await shoot(page, 'message-changed-meanwhile');
    expect(await page.locator('.difference ins').allTextContents()).to.satisfy((all: string[]) =>
      all.join('').includes('kinder'),
    );
    const { state } = await site.service.engine.look(desk.incident);
    expect(state.messages[id]!.state).to.equal('submitted');
    await page.locator('main > form[action$="/commands/ApproveMessage"] button').click();
    await page.waitForURL('**?done=*');
    expect((await site.service.engine.look(desk.incident)).state.messages[id]!.state).to.be.oneOf([
      'approved',
      'submitted',
    ]);
  });

  it('let nobody approve what he does not see, while he stands in the editor', async () => {
    await desk.done('Wim', 'SubmitMessage', { message: id });
    const page = await open(`/${id}`, { by: 'Eva' });
    const signs = () => page.locator('.decide form[action$="/ApproveMessage"] input[name=hash]').getAttribute('value');
    const before = await signs();
    await openEditor(page);
    await page.locator(area).focus();
    await desk.done('Wim', 'EditMessage', { message: id, source: 'Quite other words about {{topic}}.' });
    await desk.done('Wim', 'SubmitMessage', { message: id });
    await page.locator('[data-fresh=text]').waitFor();
    await page.waitForTimeout(500);
    expect(await signs(), 'the button is for the text that he sees').to.equal(before);
    await page.locator('[data-fresh=text] button').click();
    await part(page, 'shown').getByText('Quite other words').first().waitFor();
    await page.waitForFunction(
      `document.querySelector('.decide input[name=hash]').value !== ${JSON.stringify(before)}`,
    );
    await page.locator(area).fill('Words that nobody saved');
    await part(page, 'shown').getByText('It is not saved').waitFor();
    expect(await page.locator('.decide').isVisible(), 'beside words that are not saved').to.equal(false);
  });

  it('take a refusal with its reason, and take the buttons away when it is decided', async () => {
    await desk.done('Wim', 'SubmitMessage', { message: id });
    const { hash } = await desk.message('acknowledgement', 'x', 'en');
    await desk.done('Eva', 'ApproveMessage', { message: id, hash });
    await desk.done('Wim', 'EditMessage', { message: id, source: 'We see what you write about {{topic}}, and look.' });
    await desk.done('Wim', 'SubmitMessage', { message: id });
    const page = await open(`/${id}`, { by: 'Eva', size: 'narrow' });
    await looksRight(page, 'message-before');
    const other = await open(`/${id}`, { by: 'Eva' });
    await page.locator('.decide summary').click();
    await page.locator('.decide textarea').fill('Too cold');
    await page.locator('.decide form[action$="/commands/RejectMessage"] button').click();
    await page.waitForURL('**?done=*');
    await other.locator('.decide').waitFor({ state: 'detached' });
  });

  it('copy a thread post by post, and compare what was pasted while it is pasted', async () => {
    const long = Array.from({ length: 12 }, (_, n) => `Sentence ${n} says that we look into {{topic}} with care.`).join(
      ' ',
    );
    await desk.done('Wim', 'EditMessage', { message: id, source: long });
    await desk.insist('ReleaseMessage', { message: id }, ['webcare']);
    const page = await open(`/${id}`);
    const posts = await page.locator('textarea[id^=copy-]').evaluateAll((all) => all.map((one) => one.textContent));
    expect(posts.length).to.be.above(1);
    await page.locator('button[data-copy=copy-0]').click();
    await page
      .locator('.posted [role=status]', { hasText: /Copied|does not copy/ })
      .first()
      .waitFor();
    for (const [index, text] of posts.entries())
      await page.locator(`#pasted-${index}`).fill(index === 1 ? `${text!.trim()} Truly.` : text!.trim());
    await part(page, 'compared').locator('ins', { hasText: 'Truly' }).waitFor();
    expect(await part(page, 'compared').locator('h3').allTextContents()).to.deep.equal([`Post 2 of ${posts.length}`]);
    await looksRight(page, 'message-posted');
    await page.locator('#pasted-1').fill(posts[1]!.trim());
    await part(page, 'compared').getByText('word for word').waitFor();
    await part(page, 'compared').locator('button').click();
    await page.waitForURL('**?done=*');
    const message = (await site.service.engine.look(desk.incident)).state.messages[id]!;
    expect([message.state, message.deviation]).to.deep.equal(['published', null]);
  });

  for (const language of ['en', 'nl'] as const) {
    for (const size of ['wide', 'narrow'] as const) {
      it(`are accessible and fit, light and dark: ${language}, ${sizes[size].width} px`, async () => {
        await desk.insist('DraftMessage', { kind: 'apology', audience: 'public', channel: 'web', language: 'nl' }, [
          'webcare',
        ]);
        const web = (await desk.message('apology', 'web', 'nl')).id;
        const hostile =
          'Onze excuses <script>alert(1)</script> als u zich gedupeerd voelt \u202Eniets\n\nDe storing treft 500 klanten. Wij vergoeden vrijdag alle schade. Bel 0800-1234.';
        await desk.done('Wim', 'EditMessage', { message: web, source: hostile });
        await desk.done('Wim', 'SubmitMessage', { message: id });
        const link = await site.service.people.approvers.make({
          incident: desk.incident,
          message: id,
          person: 'Eva',
          role: 'lead',
          by: 'Wim',
        });
        for (const dark of [false, true]) {
          for (const [name, path, by] of [
            ['matrix', '', 'Wim'],
            ['marked', `/${web}`, 'Wim'],
            ['decide', `/${id}`, 'Eva'],
          ] as const) {
            const page = await open(path, { by, language, size, dark });
            await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
            await looksRight(page, `message-${name}-${language}-${size}${dark ? '-dark' : ''}`);
          }
          const page = await open('', { language, size, dark });
          await page.goto(`${site.url}/approvals/${link.token}`);
          await looksRight(page, `message-link-${language}-${size}${dark ? '-dark' : ''}`);
        }
      });
    }
  }
});
