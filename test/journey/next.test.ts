import { expect } from 'chai';
import { fillRemedy } from '../../src/incident/sample.js';
import type { Remedy } from '../../src/incident/reason.js';
import { Desk, people, withContacts } from '../support/http.js';
import { startService, type TestService } from '../support/service.js';

describe('journey: doing nothing but what stands under “what to do now”', () => {
  let service: TestService;

  beforeEach(async () => {
    service = await startService();
    await withContacts(service, ['staff', 'customers', 'partners', 'affected']);
  });
  afterEach(() => service.stop());

  for (const playbook of ['contested-plan', 'rumour']) {
    it(`leads from open to closed: ${playbook}`, async () => {
      const desk = await Desk.open(service, 'Eva', { playbook, title: 'Step by step', languages: ['nl'] });
      await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Wim' });
      let steps = 0;
      for (; steps < 150; steps++) {
        const { next, stage } = await desk.look();
        if (stage.id === 'closed') break;
        expect(next.length, `nothing to do in ${stage.id}`).to.be.above(0);
        const { state, library } = await service.engine.look(desk.incident);
        const remedy = next[0]!;
        const data = fillRemedy(library.playbook, state, remedy as Remedy, service.clock.now());
        if (remedy.command === 'AssignRole') data['person'] = people[String(data['role'])];
        const holders = remedy.roles.map((role) => state.roles[role]).filter((holder) => holder !== undefined);
        // Webcare writes, so that whoever approves did not.
        const by = remedy.command === 'DraftMessage' && holders.includes('Wim') ? 'Wim' : (holders[0] ?? 'Eva');
        const answer = await desk.give(by, remedy.command, data);
        await service.engine.settled();
        // An action whose role nobody holds yet is refused with that alone, and says how to fill it.
        if (answer.status !== 201) {
          expect(answer.body.reasons[0].code, `${by} ${remedy.command}: ${answer.text}`).to.equal('ROLE_NEEDED');
          const way = answer.body.reasons[0].remedies[0] as Remedy;
          const role = String(way.data['role']);
          await desk.done('Eva', 'AssignRole', { role, person: people[role] });
        }
      }
      const view = await desk.look();
      expect(view.stage.id, `after ${steps} steps`).to.equal('closed');
      expect(view.overrides).to.deep.equal([]);
    });
  }
});
