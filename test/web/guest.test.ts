import { expect } from 'chai';
import { listen } from '../support/browser.js';
import { holders, marked, marker, others } from '../support/cast.js';
import { Door, keepsStill, whole } from '../support/door.js';
import { Ear } from '../support/ear.js';

describe('web: whoever is let in for a while', () => {
  let door: Door;
  before(async () => {
    door = await Door.open();
  });
  after(() => door.service.stop());

  const ask: Door['ask'] = (...asked) => door.ask(...asked);

  it('shows whoever has an approver’s link his message, and nothing around it', async () => {
    const { service, all } = door;
    const { used, open } = door.links;
    for (const accept of ['application/json', 'text/html']) {
      const gone = await ask('GET', `/approvals/${used}`, 'nobody', accept);
      expect(gone.status).to.equal(404);
      keepsStill(gone, 'used');
      // The role has moved on to somebody else, so the link is no longer good for anything either.
      const moved = await ask('GET', `/approvals/${open}`, 'nobody', accept);
      expect(moved.status).to.equal(404);
      keepsStill(moved, 'moved');
    }
    const { desk, message } = all.scenes.submitted;
    await desk.done(holders.lead, 'AssignRole', { role: 'legal', person: 'Outside' });
    for (const accept of ['application/json', 'text/html']) {
      const shown = await ask('GET', `/approvals/${open}`, 'nobody', accept);
      expect(shown.status).to.equal(200);
      expect(shown.text).to.include(marked.draft).and.not.include(desk.incident);
      for (const hidden of [marked.title, marked.note, marked.question, marked.promise, marked.person])
        expect(whole(shown)).to.not.include(hidden);
      expect(shown.headers['cache-control']).to.equal('no-store');
    }
    const wrong = await ask('POST', `/approvals/${open}`, 'nobody', 'application/json', {
      decision: 'approve',
      hash: '0'.repeat(64),
    });
    expect(wrong.status).to.equal(409);
    keepsStill(wrong, 'wrong');
    service.clock.moveTo(new Date(Date.parse(service.clock.now()) + 25 * 3_600_000).toISOString());
    await service.engine.settled();
    const late = await ask('GET', `/approvals/${open}`, 'nobody');
    expect(late.status).to.equal(404);
    keepsStill(late, 'late');
    expect((await desk.message('holding-statement', 'web', 'en')).id).to.equal(message);
    await desk.done(holders.lead, 'AssignRole', { role: 'legal', person: holders.legal });
  });

  it('lets go of whoever loses his role, and tells him nothing on the way', async () => {
    const { service, all, headers } = door;
    const served = await listen(service);
    const { desk } = all.scenes.draft;
    const { lead } = holders;
    await desk.done(lead, 'AssignRole', { role: 'log-keeper', person: others.former });
    const ear = new Ear(`${served.url}/incidents/${desk.incident}/events`, headers[others.former]);
    const list = new Ear(`${served.url}/events`, headers[others.former]);
    const away = new Ear(`${served.url}/events`, headers[others.stranger]);
    for (const one of [ear, list, away]) await one.until(({ events }) => events.length > 0);
    await desk.done(lead, 'AssignRole', { role: 'log-keeper', person: holders['log-keeper'] });
    await ear.until(({ ended }) => ended, 'the end');
    const heard = list.versions().length;
    await desk.done(lead, 'LogNote', { text: marked.note });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(list.versions().length, 'of what he may no longer look at').to.equal(heard);
    expect(away.versions()).to.have.length(1);
    for (const one of [ear, list, away]) {
      expect(one.text + JSON.stringify(one.headers)).to.not.include(marker);
      one.close();
    }
    expect((await ask('GET', `/incidents/${desk.incident}`, others.former)).status).to.equal(404);
    served.close();
  });

  it('ends the streams of a session, a token and an account at once', async () => {
    const { service, all } = door;
    const served = await listen(service);
    const { accounts, sessions } = service.people;
    const { id } = accounts.called(holders.spokesperson)!;
    const path = `${served.url}/incidents/${all.scenes.draft.desk.incident}/events`;
    const token = await accounts.makeToken(id, 'phone');
    const other = await accounts.makeToken(id, 'other');
    const phone = new Ear(path, { Authorization: `Bearer ${token}` });
    const kept = new Ear(path, { Authorization: `Bearer ${other}` });
    const list = new Ear(`${served.url}/events`, { Authorization: `Bearer ${token}` });
    for (const one of [phone, kept, list]) await one.until(({ events }) => events.length > 0);
    await accounts.revokeToken(id, accounts.tokensOf(id).find(({ label }) => label === 'phone')!.id);
    for (const one of [phone, list]) await one.until(({ ended }) => ended, 'the end of a token');
    expect(kept.ended).to.equal(false);
    await accounts.accept(await accounts.renew(id), { password: 'four odd words here' });
    await kept.until(({ ended }) => ended, 'the end after a reset');
    await sessions.end({ account: id });
    served.close();
  });
});
