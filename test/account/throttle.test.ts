import { expect } from 'chai';
import { networkOf, People, type SignedIn } from '../../src/account/people.js';
import { Throttle, triesPerAddress, triesPerName } from '../../src/account/throttle.js';
import { ManualClock } from '../../src/clock.js';
import { createMemoryStore } from '../../src/store/memory.js';

const password = 'four odd words here';

describe('somebody who guesses', () => {
  let clock: ManualClock;
  const minutes = (count: number): void =>
    clock.moveTo(new Date(Date.parse(clock.now()) + count * 60_000).toISOString());

  beforeEach(() => {
    clock = new ManualClock('2026-03-10T06:30:00.000Z');
  });

  it('waits after ten tries for one name, and not for another', async () => {
    const throttle = new Throttle(clock);
    const guess = (name: string, address = '203.0.113.9') => throttle.begin({ name, address, usual: false });
    for (let count = 0; count < triesPerName; count++) expect(await guess('eva')).to.equal(0);
    const wait = await guess(' EVA ');
    expect(wait).to.be.within(1, 900);
    expect(await guess('ann')).to.equal(0);
    expect(await guess('eva', '203.0.113.10')).to.equal(0);
    clock.moveTo(new Date(Date.parse(clock.now()) + wait * 1000).toISOString());
    expect(await guess('eva')).to.equal(0);
  });

  it('waits after a hundred tries from one address, whatever the names', async () => {
    const throttle = new Throttle(clock);
    const guess = (name: string) => throttle.begin({ name, address: '203.0.113.9', usual: false });
    for (let count = 0; count < triesPerAddress; count++) expect(await guess(`name ${count}`)).to.equal(0);
    expect(await guess('one more')).to.be.above(0);
    minutes(15);
    expect(await guess('one more')).to.equal(0);
  });

  it('is counted before his password is looked at, so many at once are no way round', async () => {
    const throttle = new Throttle(clock);
    const waits = await Promise.all(
      Array.from({ length: 50 }, () => throttle.begin({ name: 'eva', address: '203.0.113.9', usual: false })),
    );
    expect(waits.filter((wait) => wait === 0)).to.have.length(triesPerName);
  });

  describe('at the door of somebody who is known', () => {
    let people: People;
    const enter = (more: object = {}): Promise<SignedIn> =>
      people.signIn({ name: 'Eva', password, address: '192.0.2.7', ...more });
    const guess = (more: object = {}) => enter({ password: 'wrong', address: '203.0.113.9', ...more });
    const isIn = (signed: SignedIn): boolean => signed !== null && 'account' in signed;

    beforeEach(async () => {
      people = await People.open({ documents: createMemoryStore().documents, clock, report: () => undefined });
      const { token } = await people.accounts.invite({ name: 'Eva', email: 'eva@x.example', grants: ['duty'] });
      await people.accounts.accept(token, { password });
    });

    it('does not lock out the person himself, who is elsewhere', async () => {
      for (let count = 0; count < 30; count++) expect(isIn(await guess())).to.equal(false);
      expect(await guess({ password })).to.have.property('waitS');
      expect(isIn(await enter())).to.equal(true);
    });

    it('does not lock out a device in which he was before, though it stands at the same address', async () => {
      const signed = await enter({ address: '203.0.113.9' });
      const { device } = signed as { device: string };
      for (let count = 0; count < 30; count++) await guess();
      expect(await enter({ address: '203.0.113.9' }), 'without the cookie').to.have.property('waitS');
      expect(isIn(await enter({ address: '203.0.113.9', device }))).to.equal(true);
    });

    it('does not lock out his usual address by trying other names there', async () => {
      expect(isIn(await enter())).to.equal(true);
      for (let count = 0; count < triesPerAddress + 10; count++)
        await people.signIn({ name: `Name ${count}`, password: 'x', address: '192.0.2.7' });
      expect(isIn(await enter())).to.equal(true);
      expect(await people.signIn({ name: 'Other', password, address: '192.0.2.7' })).to.have.property('waitS');
    });

    it('gets no device cookie by making one, and none of another account or password', async () => {
      const { device } = (await enter()) as { device: string };
      const { token } = await people.accounts.invite({ name: 'Ann', grants: [] });
      await people.accounts.accept(token, { password });
      const [nonce] = device.split('.');
      for (const made of ['', '.', 'x.y', `${nonce}.`, `${nonce}x.${device.split('.')[1]}`])
        for (let count = 0; count < triesPerName + 1; count++) await guess({ device: made });
      expect(await guess({ device: 'x.y', password })).to.have.property('waitS');
      for (let count = 0; count < triesPerName + 1; count++) await guess({ name: 'Ann', device });
      expect(await guess({ name: 'Ann', device, password })).to.have.property('waitS');
      minutes(15);
      const eva = people.accounts.called('Eva')!;
      await people.accounts.accept(await people.accounts.renew(eva.id), { password: 'other odd words now' });
      for (let count = 0; count < triesPerName; count++) await guess({ device });
      expect(await guess({ device, password: 'other odd words now' })).to.have.property('waitS');
    });

    it('hears the same of a name that nobody has, in about the same time', async () => {
      await guess({ name: 'warm up' });
      // All of it is work, of whichever thread; a clock would tell of what else this machine does, too.
      const work = async (name: string): Promise<number> => {
        const before = process.cpuUsage();
        expect(await guess({ name })).to.equal(null);
        const { user, system } = process.cpuUsage(before);
        return user + system;
      };
      const known: number[] = [];
      const unknown: number[] = [];
      for (let count = 0; count < triesPerName; count++) {
        known.push(await work('Eva'));
        unknown.push(await work('Nobody'));
      }
      const median = (values: number[]): number => values.sort((a, b) => a - b)[5]!;
      expect(median(unknown) / median(known)).to.be.within(0.5, 2);
      expect(await guess({ name: 'Eva' })).to.have.property('waitS');
      expect(await guess({ name: 'Nobody' })).to.have.property('waitS');
    });

    it('gets in by name or address alone with the right password, and never once the account has ended', async () => {
      expect(isIn(await enter({ name: ' eva@X.example' }))).to.equal(true);
      expect(await enter({ name: 'Eva', password: '' })).to.equal(null);
      const { token } = await people.accounts.invite({ name: 'Ann', grants: ['admin'] });
      expect(await people.signIn({ name: 'Ann', password: '', address: '::1' }), 'not accepted yet').to.equal(null);
      await people.accounts.accept(token, { password });
      await people.accounts.end(people.accounts.called('Eva')!.id);
      expect(await enter()).to.equal(null);
    });
  });

  it('does not get in with a password that was ended while it was looked at', async () => {
    const people = await People.open({ documents: createMemoryStore().documents, clock, report: () => undefined });
    const { token } = await people.accounts.invite({ name: 'Eva', grants: [] });
    const { id } = await people.accounts.accept(token, { password });
    const entering = people.signIn({ name: 'Eva', password, address: '::1' });
    await people.accounts.end(id);
    expect(await entering).to.equal(null);
  });

  it('is one guesser in all of an IPv6 customer’s network', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).to.equal('2001:db8:1:2');
    expect(networkOf('2001:DB8::1')).to.equal('2001:db8:0:0');
    expect(networkOf('::ffff:192.0.2.1')).to.equal('192.0.2.1');
    expect(networkOf('fe80::1%eth0')).to.equal('fe80:0:0:0');
    expect(networkOf('::1')).to.equal('0:0:0:0');
    expect(networkOf('192.0.2.1')).to.equal('192.0.2.1');
  });
});
