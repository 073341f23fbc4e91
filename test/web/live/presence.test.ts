import { expect } from 'chai';
import { ManualClock } from '../../../src/clock.js';
import { Presence, presenceMs, type Picture } from '../../../src/web/live/presence.js';

describe('presence', () => {
  let clock: ManualClock;
  let told: [string, Picture][];
  let presence: Presence;
  const later = (ms: number): void => clock.moveTo(new Date(Date.parse(clock.now()) + ms).toISOString());

  beforeEach(() => {
    clock = new ManualClock('2030-01-01T00:00:00.000Z');
    told = [];
    presence = new Presence(clock, (incident, picture) => void told.push([incident, picture]));
  });

  it('knows who looks and who edits, each person once', () => {
    presence.beat('i1', { who: 'Eva', window: 'a' });
    presence.beat('i1', { who: 'Eva', window: 'b', message: 'm1', editing: true });
    presence.beat('i1', { who: 'Ann', window: 'a', message: 'm1' });
    presence.beat('i2', { who: 'Jo', window: 'a' });
    expect(presence.picture('i1')).to.deep.equal({ here: ['Ann', 'Eva'], more: 0, editing: { m1: ['Eva'] } });
    expect(presence.picture('i2').here).to.deep.equal(['Jo']);
    expect(presence.picture('i3')).to.deep.equal({ here: [], more: 0, editing: {} });
  });

  it('tells comings and goings of one moment together, and nothing when nothing changed', () => {
    for (let index = 0; index < 5; index++) presence.beat('i1', { who: `P${index}`, window: 'a' });
    expect(told).to.deep.equal([]);
    later(250);
    expect(told.map(([incident, { here }]) => [incident, here.length])).to.deep.equal([['i1', 5]]);
    presence.beat('i1', { who: 'P1', window: 'a' });
    later(250);
    expect(told.length).to.equal(1);
    presence.beat('i1', { who: 'P1', window: 'a', message: 'm1', editing: true });
    later(250);
    expect(told.at(-1)![1].editing).to.deep.equal({ m1: ['P1'] });
  });

  it('forgets whoever is silent for 45 seconds, and tells it', () => {
    presence.beat('i1', { who: 'Eva', window: 'a' });
    later(30_000);
    presence.beat('i1', { who: 'Ann', window: 'a' });
    later(presenceMs - 30_000 - 1);
    expect(presence.picture('i1').here).to.deep.equal(['Ann', 'Eva']);
    later(1);
    expect(presence.picture('i1').here).to.deep.equal(['Ann']);
    later(250);
    expect(told.at(-1)![1].here).to.deep.equal(['Ann']);
    presence.beat('i1', { who: 'Ann', window: 'a' });
    later(presenceMs + 250);
    expect(told.at(-1)![1].here).to.deep.equal([]);
    expect(clock.nextAt(), 'nothing is awaited when nobody is there').to.equal(null);
  });

  it('forgets at once whoever closes the window, but not his other one', () => {
    presence.beat('i1', { who: 'Eva', window: 'a' });
    presence.beat('i1', { who: 'Eva', window: 'b' });
    presence.leave('i1', { who: 'Eva', window: 'a' });
    expect(presence.picture('i1').here).to.deep.equal(['Eva']);
    presence.leave('i1', { who: 'Eva', window: 'b' });
    presence.leave('i1', { who: 'Nobody', window: 'b' });
    expect(presence.picture('i1').here).to.deep.equal([]);
  });

  it('is bounded: windows of one person, and names told', () => {
    for (let index = 0; index < 100; index++) presence.beat('i1', { who: 'Eva', window: `w${index}` });
    for (let index = 0; index < 20; index++) presence.leave('i1', { who: 'Eva', window: `w${index}` });
    expect(presence.picture('i1').here, 'only twenty windows were counted').to.deep.equal([]);
    for (let index = 0; index < 3000; index++) presence.beat('i1', { who: `P${index}`, window: 'a' });
    const { here, more } = presence.picture('i1');
    expect([here.length, more]).to.deep.equal([30, 1970]);
  });

  it('forgets everybody when it closes', () => {
    presence.beat('i1', { who: 'Eva', window: 'a' });
    presence.close();
    later(presenceMs * 2);
    expect(told).to.deep.equal([]);
    expect(presence.picture('i1').here).to.deep.equal([]);
  });
});
