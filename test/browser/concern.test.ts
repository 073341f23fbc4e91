import { expect } from 'chai';
import { Desk, post } from '../support/http.js';
import { get } from '../support/people.js';
import { Site } from '../support/site.js';

const asked = ['Who gets my payment data?', 'Who buys my payment data?', 'Is my payment data sold?'];

describe('what answers people, in a browser', () => {
  const site = Site.forSuite();

  it('is chosen on a phone by keyboard alone, without JavaScript', async () => {
    const desk = await Desk.open(site.service, 'Eva', {
      playbook: 'contested-plan',
      title: 'Anger about personal offers',
    });
    const home = `/incidents/${desk.incident}`;
    const at = new Date(Date.parse(site.service.clock.now()) - 60_000).toISOString();
    const mentions = asked.map((text, index) => ({ id: `${index}`, author: `Person ${index}`, at, text }));
    await post(site.service, `${home}/mentions`, 'Eva', mentions);
    const told = async () => (await get(site.service, `${home}/concerns`)).body.concerns[0];
    const text = 'Nobody gets your payment data.';
    await post(site.service, `${home}/inbox/pin`, 'Eva', { id: (await told()).id, text });
    const page = await site.windows.blank({ script: false, size: 'narrow', language: 'nl' });
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    for (const path of [home, `${home}/concerns`]) {
      await page.goto(site.url + path);
      await page.getByText('Klopt dit?').first().focus();
      // Unfolds, goes to what is chosen, takes the one above it (the last: none), and saves.
      await press('Enter', 'Tab', 'ArrowUp', 'Tab');
      await Promise.all([page.waitForNavigation(), press('Enter')]);
      expect((await told()).choice).to.include({ answer: null, by: 'Eva' });
      await page.getByText('dat geen van onze antwoorden past').first().waitFor();
      const { choice } = await told();
      await post(site.service, `${home}/concerns/undo`, 'Eva', { choice: choice.id });
      expect((await told()).answering, 'matched by words again').to.include({ by: 'words' });
    }
  });
});
