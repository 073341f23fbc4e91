import { expect } from 'chai';
import { Desk, withContacts } from '../support/http.js';
import { Site } from '../support/site.js';

/** What people ask on the day, a minute apart: three concerns, and one who is afraid. */
const asked = [
  'Who gets my payment data?',
  'Is my payment data sold to advertisers?',
  'Which advertisers buy my payment data?',
  'How do I opt out of personal offers?',
  'Where can I opt out of these personal offers',
  'Can I opt out of personal offers in the app?',
  'My son of six lies here with a high fever, I am scared, what must I do?',
];

describe('the stage of listening in a browser', () => {
  const site = Site.forSuite();

  it('is left when what people ask most was answered', async () => {
    const desk = await Desk.open(site.service, 'Eva', {
      playbook: 'contested-plan',
      title: 'Anger about personal offers',
    });
    await withContacts(site.service, ['staff', 'press', 'customers', 'public']);
    for (const done of ['team-complete', 'first-facts', 'holding-statement-live', 'acknowledged', 'staff-told'])
      await desk.meet(done);
    const now = Date.parse(site.service.clock.now());
    const rows = asked.map(
      (text, at) => `${at},Person ${at},${new Date(now - (9 - at) * 60_000).toISOString()},"${text}"`,
    );
    const page = await site.windows.blank();
    const room = `${site.url}/incidents/${desk.incident}`;
    await page.goto(`${room}/import`);
    await page.getByLabel('File', { exact: true }).setInputFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(['id,author,date,text', ...rows].join('\n')) }); // prettier-ignore
    await page.getByRole('button', { name: 'Import' }).click();
    await page.getByText('7 rows: 7 taken').waitFor();
    await page.goto(room);
    const onward = page.getByRole('button', { name: 'Go on to the next stage' });
    await onward.click();
    await page.getByText('This has no public answer yet').first().waitFor();

    await page.goto(`${room}/inbox`);
    const first = page.locator('.inbox > li').first();
    expect(await first.innerText(), 'the frightened parent').to.include('Person 6');
    await first.getByRole('button', { name: 'I will answer this' }).click();
    const mine = page.locator('.inbox > li').first();
    await mine.getByLabel('The answer').fill('Please phone 112 now if it gets worse. Eva of our care line phones you.');
    await mine.getByRole('button', { name: 'It was sent', exact: true }).click();
    // What the checks are not sure of goes with one more press.
    const anyway = page.getByRole('button', { name: 'It was sent, as it is' });
    await page.locator('.inbox > li').first().getByText('Person 0').or(anyway).first().waitFor();
    if (await anyway.isVisible()) await anyway.click();
    await page.locator('.inbox > li').first().getByText('Person 0').waitFor();
    await page.goto(room);
    await page.getByText('6 of 7 questions wait for an answer.').waitFor();

    for (const answer of [
      'Nobody outside the bank gets your payment data. Nothing of it is sold.',
      'You opt out of personal offers in the app, under Settings, Offers.',
    ]) {
      await page
        .locator('.concerns li', { hasText: 'Not answered in public yet' })
        .first()
        .getByRole('link')
        .first()
        .click();
      await page.getByText('Pin an answer for all of them').click();
      await page.getByLabel('The answer, word for word as it already stands in public').fill(answer);
      await page.getByRole('button', { name: 'It stands in public' }).click();
      await page.goto(room);
    }
    expect(await page.getByText('Not answered in public yet').count()).to.equal(0);
    // It stands first under what to do now, too.
    await onward.first().click();
    await page.locator('.path li[aria-current="step"]', { hasText: 'Acknowledge and repair' }).waitFor();
    expect((await desk.look()).stage.id).to.equal('apologise');
    await page.context().close();
  });
});
