import { expect } from 'chai';
import { people, withContacts } from '../support/http.js';
import { withPassword } from '../support/people.js';
import { Play, type Manner } from '../support/play.js';
import { Site } from '../support/site.js';

/** No crisis of these takes more steps than this. */
const mostSteps = 90;

describe('a whole crisis in a browser, from “something is happening” to closed', () => {
  const site = Site.forEachTest();
  beforeEach(async () => {
    await withPassword(site.service, people['lead']!);
    await withContacts(site.service, ['staff', 'customers', 'partners', 'affected']);
  });

  const ways: readonly (readonly [string, Manner, string, string])[] = [
    ['by mouse, in Dutch', { language: 'nl' }, 'plan', 'contested-plan'],
    ['by keyboard alone', { keys: true }, 'rumour', 'rumour'],
    ['with JavaScript off', { script: false }, 'plan', 'contested-plan'],
  ];
  for (const [how, manner, matter, playbook] of ways) {
    it(how, async () => {
      const play = new Play(site, manner);
      const begun = performance.now();
      const { lead, ...others } = people;
      const { team } = site.service.engine.current(playbook).library.playbook;
      const here = Object.fromEntries(Object.entries(others).filter(([role]) => team.includes(role)));
      const desk = await play.open(lead!, matter, { playbook, people: here, without: ['en'] });
      const stages = new Set<string>();
      for (let steps = 0; ; steps++) {
        expect(steps, 'it goes on and on').to.be.below(mostSteps);
        const stage = await play.step(desk);
        if (stage === null) break;
        stages.add(stage);
      }
      expect([...stages]).to.deep.equal(['listen', 'apologise', 'consistent-messaging', 'transparency']);
      const view = await desk.look();
      expect(view.overrides, 'nothing was passed over').to.deep.equal([]);
      expect(await desk.journal('refusals'), 'nothing was refused').to.deep.equal([]);
      process.stdout.write(`      ${how}: ${play.acts} acts, ${Math.round((performance.now() - begun) / 1000)} s\n`);
      await play.close();
    });
  }
});
