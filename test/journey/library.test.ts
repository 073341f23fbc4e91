import { expect } from 'chai';
import { allOptions } from '../../src/playbook/specialise.js';
import { shelf } from '../support/library.js';
import { startService, type TestService } from '../support/service.js';
import { Team } from './team.js';

describe('journey: every playbook, for every choice of its options', () => {
  let service: TestService;

  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  it('are eight', () => {
    expect(shelf.map(({ id }) => id)).to.have.length(8);
  });

  for (const { id, bundle } of shelf) {
    for (const options of allOptions(bundle!.playbook)) {
      const chosen = Object.entries(options).map(([parameter, option]) => `${parameter} ${option}`);
      it(`is closed by doing nothing but “what to do now”: ${[id, ...chosen].join(', ')}`, async () => {
        const team = await Team.start(service, { playbook: id, options, languages: ['nl'] });
        await team.until('closed');
        const view = await team.look();
        expect(view.regions['voice']!.id).to.equal('aligned');
        expect(view.overrides, 'no rule has to be passed over').to.deep.equal([]);
        for (const message of view.messages.filter(({ state }) => state === 'published')) {
          expect(message.stale).to.deep.equal([]);
          expect(message.text)
            .to.match(/\p{Ll}{3,}/u)
            .and.not.match(/\{\{(?!recipient)|undefined|\[object/);
        }
        expect(service.reported).to.deep.equal([]);
      });
    }
  }
});
