import { expect } from 'chai';
import { act } from '../support/given.js';
import { rig, told, type Rig } from '../support/engine.js';

const roster = [
  { id: 'd-1', role: 'spokesperson', person: 'Sam', language: 'en', email: 'sam@bank.example', handle: '+316' },
];
const call = act('Lena', 'CallTeam', { roles: ['spokesperson'] });
const standing = async ({ engine }: Rig, incident: string) =>
  Object.values((await engine.look(incident)).state.jobs).map(({ call: one, status, attempts }) => [
    one!.way,
    status,
    attempts,
  ]);

describe('calls', () => {
  it('that fail for a while are tried again, each time with a link of its own', async () => {
    const calls = told({ result: 'failed', detail: 'busy', retry: true });
    const desk = await rig({ calls, mail: told({ result: 'uncertain', detail: 'cut off' }) });
    await desk.engine.directory.setRoster(roster);
    const incident = await desk.open({ mode: 'live' });
    await desk.done(incident, call);
    expect(await standing(desk, incident)).to.deep.equal([
      ['email', 'uncertain', 1],
      ['webhook', 'owed', 1],
    ]);
    await desk.later(1);
    expect(await standing(desk, incident)).to.deep.equal([
      ['email', 'uncertain', 1],
      ['webhook', 'sent', 2],
    ]);
    const { state } = await desk.engine.look(incident);
    expect(new Set(state.calls['k1']!.links).size).to.equal(3);
    expect(desk.reported).to.deep.equal([]);
    await desk.engine.stop();
  });

  it('wait for a gateway without keeping mail or deadlines waiting', async () => {
    const desk = await rig({ mail: told() });
    await desk.engine.directory.setRoster(roster);
    const incident = await desk.open({ mode: 'live' });
    await desk.done(incident, call);
    // No gateway was there when the call was made, so mail alone was chosen.
    expect(await standing(desk, incident)).to.deep.equal([['email', 'sent', 1]]);
    const again = await rig({ store: desk.store, clock: desk.clock, calls: told() });
    await again.engine.directory.setRoster(roster);
    await again.done(incident, call);
    expect((await standing(again, incident)).slice(1)).to.deep.equal([['webhook', 'sent', 1]]);
    const without = await rig({ store: desk.store, clock: desk.clock });
    await without.later(11);
    const { state } = await without.engine.look(incident);
    expect(Object.values(state.calls).map(({ status }) => status)).to.deep.equal(['silent', 'silent']);
  });

  it('to somebody who was taken off the roster fail, and the next in line is called', async () => {
    const desk = await rig({ calls: told({ result: 'failed', detail: 'busy', retry: true }) });
    await desk.engine.directory.setRoster([
      { id: 'd-1', role: 'spokesperson', person: 'Sam', language: 'en', handle: '+316' },
      { id: 'd-2', role: 'chair', person: 'Chris', language: 'en', handle: '+317' },
    ]);
    const incident = await desk.open({ mode: 'live' });
    await desk.done(incident, call);
    await desk.engine.directory.setRoster([
      { id: 'd-2', role: 'chair', person: 'Chris', language: 'en', handle: '+317' },
    ]);
    await desk.later(1);
    const { state } = await desk.engine.look(incident);
    expect(Object.values(state.calls).map(({ status, to }) => [to.person, status])).to.deep.equal([
      ['Sam', 'unreached'],
      ['Chris', 'open'],
    ]);
    await desk.engine.stop();
  });

  it('of an incident that was called "{{name}}\\nSubject: x" are one harmless line', async () => {
    const mail = told();
    const texts: string[] = [];
    const desk = await rig({ mail: { ...mail, send: (one) => (texts.push(one.text), mail.send(one)) } });
    await desk.engine.directory.setRoster(roster);
    const incident = await desk.open({ mode: 'live', title: 'A {{name}}\nSubject: x' });
    await desk.done(incident, call);
    expect(texts[0]).to.match(/^Subject: You are needed: A { {name}} Subject: x\n\n/);
    await desk.engine.stop();
  });
});
