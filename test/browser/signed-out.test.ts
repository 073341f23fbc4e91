import { expect } from 'chai';
import { violations } from '../support/browser.js';
import { Desk } from '../support/http.js';
import { account, member, password } from '../support/people.js';
import { Site } from '../support/site.js';

describe('a page whose session has ended, in a browser', () => {
  const site = Site.forSuite();
  let desk: Desk;
  before(async () => {
    await member(site.service, 'Eva', 'duty');
    desk = await Desk.open(site.service, 'Eva', { playbook: 'rumour', title: 'Signed out' });
  });

  const open = (by: string, script = true) => site.windows.open(`/incidents/${desk.incident}`, { by, script });
  const end = (name: string) =>
    site.service.people.sessions.end({ account: site.service.people.accounts.called(name)!.id });

  it('says that one must sign in again, lets him do so in another window, and goes on', async () => {
    const page = await open('Eva');
    const form = page.locator('form[action$="/commands/LogNote"]').last();
    await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
    await form.locator('textarea').fill('Typed before the session ended');
    await end('Eva');
    const link = page.locator('#live-lost a');
    await link.waitFor();
    expect(await page.locator('#live-lost').textContent()).to.include('no longer signed in');
    expect(await violations(page)).to.deep.equal([]);
    const [door] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await door.waitForSelector('#name');
    await door.locator('#name').fill('Eva');
    await door.locator('#password').fill(password);
    await door.locator('main button').click();
    await door.waitForURL(`**/incidents/${desk.incident}`);
    await page.waitForSelector('#live-lost', { state: 'hidden' });
    expect(await form.locator('textarea').inputValue()).to.equal('Typed before the session ended');
    await form.locator('button').click();
    // The form is of the session before: it is shown once more, and sent by a press.
    await page.getByRole('button', { name: 'Send it now' }).click();
    await page.waitForURL(/\?done=/);
    expect(await page.locator('main').textContent()).to.include('Typed before the session ended');
    await page.context().close();
  });

  it('says so where a text is only tried, by its button', async () => {
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Eva' });
    await desk.insist('DraftMessage', { kind: 'acknowledgement', audience: 'public', channel: 'x', language: 'en' }, [
      'webcare',
    ]);
    const { id: message } = await desk.message('acknowledgement', 'x', 'en');
    const page = await site.windows.open(`/incidents/${desk.incident}/messages/${message}`, { by: 'Eva' });
    await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
    const field = page.locator('form[data-try] textarea').first();
    await field.fill('Words that nobody must lose');
    await end('Eva');
    await page.locator('form[data-try] [data-try-now]').first().click();
    await page.waitForSelector('#password');
    expect(await page.locator('main').textContent()).to.include('Words that nobody must lose');
    await page.context().close();
  });

  for (const script of [true, false])
    it(`brings what was typed through the door, ${script ? 'with' : 'without'} a script`, async () => {
      const page = await open('Eva', script);
      if (script) await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
      const text = `Through the door ${script}\n"quoted" <b>`;
      const form = page.locator('form[action$="/commands/LogNote"]').last();
      if (!(await form.locator('textarea').isVisible()))
        await page.locator('details:has(form[action$="/commands/LogNote"]) > summary').last().click();
      await form.locator('textarea').fill(text);
      await end('Eva');
      await form.locator('button').click();
      await page.waitForSelector('#password');
      expect(page.url()).to.not.include('door');
      expect(await page.locator('main pre').first().textContent()).to.equal(text);
      if (script) expect(await violations(page)).to.deep.equal([]);
      await page.locator('#name').fill('Eva');
      await page.locator('#password').fill(password);
      await page.locator('main form[action="/sign-in"] button').click();
      await page.getByRole('button', { name: 'Send it now' }).waitFor();
      if (script) expect(await violations(page)).to.deep.equal([]);
      await page.getByRole('button', { name: 'Send it now' }).click();
      await page.waitForURL(/\?done=/);
      const { state } = await site.service.engine.look(desk.incident);
      expect(state.version).to.be.above(1);
      const journal = await desk.journal('acts');
      expect(JSON.stringify(journal.at(-1)).includes(JSON.stringify(text).slice(1, -1))).to.equal(true);
      await page.context().close();
    });

  it('says to whoever may no longer look that he may not', async () => {
    await account(site.service, 'Pia');
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Pia' });
    const page = await open('Pia');
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Wim' });
    await page.waitForSelector('#live-lost:not([hidden])');
    await page.getByText('You may no longer look at this').waitFor();
    await page.context().close();
  });
});
