import { expect } from 'chai';
import { openExample } from '../../src/web/example.js';
import { Desk, post } from '../support/http.js';
import { Site } from '../support/site.js';

const asked = [
  'Why do you sell our data to advertisers?',
  'You sell my data to advertisers, unbelievable.',
  'Selling data to advertisers without asking, shame on you.',
];
const names = ['Ann Smith', 'Bob Jones', 'Cleo Brown'];
const words = 'Hello, these words are for one person alone.';

describe('going back to a list from which somebody has gone', () => {
  const site = Site.forSuite();

  const storm = async (): Promise<string> => {
    const { incident } = await Desk.open(site.service, 'Eva', { ...openExample, mode: 'live' });
    const home = `/incidents/${incident}`;
    const said = asked.map((text, at) => ({
      id: `${at}`,
      source: 'x',
      channel: 'x',
      author: names[at]!,
      at: `2026-03-10T06:1${at}:00.000Z`,
      text,
    }));
    await post(site.service, `${home}/mentions`, 'Eva', said);
    return home;
  };

  it('never puts words, or a tick that they were sent, under another person where many are answered', async () => {
    const home = await storm();
    const page = await site.windows.blank();
    await page.goto(site.url + home);
    await page.getByRole('link', { name: 'Answer all 3 who wait' }).click();
    const reply = page.locator('.many > li').first().getByRole('textbox');
    const tick = page.locator('.many > li').first().getByRole('checkbox');
    await reply.fill(words);
    await tick.check();
    // Nobody has gone yet: what he typed is there again.
    await page.getByRole('link', { name: 'Back to the inbox' }).click();
    await page.goBack();
    expect(await reply.inputValue()).to.equal(words);
    expect(await tick.isChecked()).to.equal(true);
    await page.getByRole('button', { name: 'I have sent what I ticked' }).click();
    await page.getByText('Noted: one person was answered.').waitFor();
    await page.goBack();
    await page.locator('.many > li').nth(2).waitFor({ state: 'detached' });
    for (const one of await page.locator('.many textarea').all()) expect(await one.inputValue()).not.to.include(words);
    expect(await page.locator('.many input:checked').count()).to.equal(0);
    await page.context().close();
  });

  it('never puts words under another person in the inbox', async () => {
    const home = await storm();
    const page = await site.windows.blank();
    await page.goto(`${site.url}${home}/inbox`);
    const item = (at: number) => page.locator('.inbox > li').nth(at);
    for (const at of [0, 1])
      await item(at)
        .locator('summary', { hasText: /^Answer$/ })
        .click();
    const second = 'Hello, and these are for the second.';
    await item(1).getByLabel('The answer').fill(second);
    await item(0).getByLabel('The answer').fill(words);
    await item(0).getByRole('button', { name: 'It was sent' }).click();
    await page.getByText('was answered.').waitFor();
    await page.goBack();
    await item(2).waitFor({ state: 'detached' });
    const texts = await page.locator('.inbox textarea[name=text]').all();
    const now = await Promise.all(texts.map((one) => one.inputValue()));
    expect(now).not.to.include(words);
    expect(await item(0).locator('textarea').first().inputValue(), 'his who was second').to.equal(second);
    await page.context().close();
  });

  it('never puts the answer to one question of the press under another', async () => {
    const desk = await Desk.open(site.service, 'Eva', { ...openExample, mode: 'live' });
    for (const medium of ['Gazette', 'Radio North', 'TV South'])
      await desk.done('Eva', 'LogEnquiry', { medium, question: `What does ${medium} get to hear?`, deadlineAt: '2026-03-10T15:00:00Z' }); // prettier-ignore
    const page = await site.windows.blank();
    await page.goto(`${site.url}/incidents/${desk.incident}`);
    const forms = page.locator('form[action$="/commands/AnswerEnquiry"]');
    await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
    await forms.nth(1).locator('textarea').fill('For the radio');
    await forms.nth(0).locator('textarea').fill('For the Gazette');
    await forms.nth(0).locator('button').click();
    await page.waitForURL(/done=/);
    await page.goBack();
    await forms.nth(2).waitFor({ state: 'detached' });
    const typed = await Promise.all((await forms.all()).map((one) => one.locator('textarea').inputValue()));
    expect(typed).to.deep.equal(['For the radio', '']);
    await page.context().close();
  });
});
