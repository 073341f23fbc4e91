import { expect } from 'chai';
import { startService, type TestService } from '../support/service.js';
import { crew, Team } from './team.js';

describe('journey: a serious accident at work', () => {
  let service: TestService;
  let team: Team;

  beforeEach(async () => {
    service = await startService();
    team = await Team.start(service, { playbook: 'workplace-accident', options: { employer: 'hired' } });
    await team.fact('what-happened', {
      en: 'There was an accident in hall 3. The emergency services are here.',
      nl: 'Er is een ongeval gebeurd in hal 3. De hulpdiensten zijn er.',
    });
  });
  afterEach(() => service.stop());

  it('says nothing before the family knows, and nobody can pass over that', async () => {
    await team.tick('stop-campaigns', 'ask-grip');
    const statement = await team.approve({ kind: 'holding-statement', audience: 'public', channel: 'web' });
    const release = { message: statement.id };
    const reasons = await team.stopped(crew['lead']!, 'ReleaseMessage', release, 'TASK_OPEN', 'AUDIENCE_WAITS');
    expect(reasons.map(({ criterion, strength }) => `${criterion} ${strength}`)).to.include.members([
      'family-knows hard',
      'family-first hard',
    ]);
    expect(reasons.flatMap(({ remedies }) => remedies.map(({ command }) => command))).to.include('CompleteTask').and.not.include('OverrideCriterion');
    expect(await team.wordsFor('nl', crew['lead']!, 'ReleaseMessage', release)).to.match(/Elke familie weet het/);
    expect(await team.wordsFor('en', crew['lead']!, 'ReleaseMessage', release)).to.match(/Every family knows it/);
    const ack = await team.approve({ kind: 'acknowledgement', audience: 'press', channel: 'press' });
    console.log(await team.wordsFor('en', crew['lead']!, 'ReleaseMessage', {message: ack.id}));
  });
});
