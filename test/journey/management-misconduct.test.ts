import { expect } from 'chai';
import { startService, type TestService } from '../support/service.js';
import { crew, Team } from './team.js';

const { chair, lead, spokesperson, legal, care } = crew as Record<string, string>;
const own = { publishable: false };

describe('journey: allegations against a director', () => {
  let service: TestService;

  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  it('of a listed company tells nobody before it is judged, and the market before its own staff', async () => {
    const team = await Team.start(service, {
      playbook: 'management-misconduct',
      options: { matter: 'money', listed: 'yes' },
      languages: ['en'],
    });
    // Not even the shortest answer to a journalist, and nobody can say otherwise.
    const answer = await team.approve({ kind: 'acknowledgement', audience: 'press', channel: 'press' });
    const [insider] = await team.stopped(spokesperson!, 'ReleaseMessage', { message: answer.id }, 'TASK_OPEN');
    expect(insider).to.include({ criterion: 'inside-information-judged', strength: 'hard' });
    expect(insider!.remedies.map(({ command }) => command)).to.deep.equal(['CompleteTask']);
    expect(await team.wordsFor('nl', spokesperson!, 'ReleaseMessage', { message: answer.id })).to.match(
      /voorwetenschap/,
    );
    for (const by of [chair!, legal!])
      await team.stopped(
        by,
        'OverrideCriterion',
        { criterion: 'inside-information-judged', message: answer.id, reason: 'It leaks already' },
        'CRITERION_HARD',
      );
    await team.fact('inside-information-at', '2026-03-10T06:00:00Z', own);
    expect(await team.clock('inside-information')).to.include({ dueAt: '2026-03-10T07:00:00.000Z' });
    await team.fact('inside-information-at', '2026-03-10T06:20:00Z', own);
    expect(await team.clock('inside-information')).to.include({ dueAt: '2026-03-10T07:20:00.000Z' });
    await team.tick(
      'judge-inside-information',
      'keep-the-person-out',
      'call-the-reporters',
      'lay-down-what-may-be-said',
    );
    await team.tick('stop-appearances');
    await team.release(answer);

    const memo = await team.approve({ kind: 'internal-memo', audience: 'staff', channel: 'email' });
    const waits = await team.stopped(spokesperson!, 'ReleaseMessage', { message: memo.id }, 'AUDIENCE_WAITS');
    expect(waits.map(({ criterion }) => criterion)).to.include('market-hears-at-once');
    expect(waits[0]!.text).to.match(/investors/i);
    expect(service.sent).to.deep.equal([]);
    await team.publish({ kind: 'press-statement', audience: 'market', channel: 'press' });
    await team.approveAnew(memo.id);
    // The works council comes before staff, unless it is told in the same minute: the chair may say so.
    await team.stopped(spokesperson!, 'ReleaseMessage', { message: memo.id }, 'AUDIENCE_WAITS');
    const reason = 'The works council sits with us at this moment';
    await team.stopped(
      lead!,
      'OverrideCriterion',
      { criterion: 'market-hears-at-once', message: memo.id, reason },
      'ROLE_NEEDED',
    );
    await team.override(chair!, 'market-hears-at-once', reason, memo.id);
    await team.release(memo);
    await team.until('closed');
    await team.ended(
      'press-statement market press',
      'internal-memo staff email',
      'holding-statement public web',
      'post-incident-report public web',
      'apology public web',
    );
    expect(await team.clock('inside-information')).to.include({ standing: 'met' });
    const heard = await team.heard();
    expect(heard.indexOf('market')).to.be.below(heard.indexOf('staff')).and.below(heard.indexOf('public'));
  });

  it('speaks with those who reported it first, and passes no verdict before it is established', async () => {
    const team = await Team.start(service, { playbook: 'management-misconduct', languages: ['nl'] });
    await team.fact('report-received-at', '2026-03-08T16:00:00Z', own);
    await team.fact('report-received-at', '2026-03-07T16:00:00Z');
    expect(await team.clock('report-confirmed')).to.include({ dueAt: '2026-03-14T16:00:00.000Z' });
    expect(await team.clock('reporter-informed')).to.include({ dueAt: '2026-06-05T16:00:00.000Z' });
    await team.tick('keep-the-person-out', 'lay-down-what-may-be-said', 'stop-appearances');
    const memo = await team.approve({
      kind: 'internal-memo',
      audience: 'works-council',
      channel: 'email',
      language: 'nl',
    });
    const [open] = await team.stopped(spokesperson!, 'ReleaseMessage', { message: memo.id }, 'TASK_OPEN');
    expect(open).to.include({ criterion: 'reporters-first', strength: 'soft' });
    await team.stopped(
      lead!,
      'OverrideCriterion',
      { criterion: 'reporters-first', message: memo.id, reason: 'We do not know who they are' },
      'ROLE_NEEDED',
    );
    await team.override(care!, 'reporters-first', 'The reports are anonymous', memo.id);
    await team.release(memo);
    await team.until('apologise');
    const heard = await team.heard();
    expect(heard.slice(0, 2)).to.deep.equal(['works-council', 'staff']);

    const apology = await team.approve({ kind: 'apology', audience: 'public', channel: 'web', language: 'nl' });
    const [verdict] = await team.stopped(spokesperson!, 'ReleaseMessage', { message: apology.id }, 'FACT_OPEN');
    expect(verdict).to.include({ criterion: 'no-guilt-before-the-facts' });
    await team.until('closed');
    await team.ended('internal-memo works-council email', 'post-incident-report public web', 'apology public web');
    expect(await team.clock('report-confirmed')).to.include({ standing: 'running' });
  });

  it('watches with all texts ready, while the clocks of the law run on', async () => {
    const team = await Team.start(service, { playbook: 'management-misconduct', options: { listed: 'yes' } });
    await team.fact('inside-information-at', '2026-03-10T06:20:00Z', own);
    await team.done(chair!, 'Decide', {
      choice: 'monitor',
      options: ['Speak first', 'Wait with all texts ready'],
      reason: 'Three people know of it',
      reviewAt: '2026-03-10T09:00:00Z',
    });
    expect(await team.clock('acknowledge')).to.include({ standing: 'met' });
    expect(await team.clock('inside-information')).to.include({ standing: 'running' });
    await team.later(60);
    expect(await team.clock('inside-information')).to.include({ standing: 'overdue' });
    await team.tick('inform-the-market');
    expect(await team.clock('inside-information')).to.include({ standing: 'late' });
  });
});
