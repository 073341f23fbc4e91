import { expect } from 'chai';
import { Accounts } from '../../src/account/accounts.js';
import { foldName, isPersonName, tidyName } from '../../src/account/name.js';
import { digest, hashPassword, isPassword, passwordFault } from '../../src/account/secret.js';
import { ManualClock } from '../../src/clock.js';
import { documentNames, type Store } from '../../src/engine/port.js';
import { UnisonoError } from '../../src/error.js';
import { createMemoryStore } from '../../src/store/memory.js';

const password = 'four odd words here';
const hours = (clock: ManualClock, count: number): void =>
  clock.moveTo(new Date(Date.parse(clock.now()) + count * 3_600_000).toISOString());

async function throws(work: Promise<unknown> | (() => unknown), code: string): Promise<void> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    expect((error as UnisonoError).code).to.equal(code);
    return;
  }
  expect.fail(`did not throw ${code}`);
}

describe('accounts', () => {
  let store: Store;
  let clock: ManualClock;
  let accounts: Accounts;
  const open = () => Accounts.open(store.documents, clock);
  const first = async () => accounts.accept((await accounts.inviteFirst())!, { name: 'Ann', password });

  beforeEach(async () => {
    store = createMemoryStore();
    clock = new ManualClock('2026-03-10T06:30:00.000Z');
    accounts = await open();
  });

  describe('at the first start', () => {
    it('begin with one link, by which an administrator on duty names himself', async () => {
      const token = (await accounts.inviteFirst())!;
      expect(token).to.match(/^[\w-]{43}$/);
      expect(accounts.invited(token)).to.equal(null);
      const ann = await accounts.accept(token, { name: '  Ann   Example ', password });
      expect(ann).to.deep.include({ name: 'Ann Example', grants: ['admin', 'duty'] });
      expect(accounts.begun).to.equal(true);
      expect(await accounts.inviteFirst()).to.equal(null);
    });

    it('make a new link at each start, and the one before it counts no more', async () => {
      const before = (await accounts.inviteFirst())!;
      accounts = await open();
      const after = (await accounts.inviteFirst())!;
      await throws(() => accounts.invited(before), 'LINK_INVALID');
      expect(accounts.invited(after)).to.equal(null);
      hours(clock, 24);
      await throws(accounts.accept(after, { name: 'Ann', password }), 'LINK_INVALID');
    });

    it('let one in, of fifty who use the link at once', async () => {
      const token = (await accounts.inviteFirst())!;
      const ended = await Promise.allSettled(
        Array.from({ length: 50 }, (_, index) => accounts.accept(token, { name: `Ann ${index}`, password })),
      );
      expect(ended.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
      expect(accounts.all()).to.have.length(1);
    });
  });

  describe('that somebody is invited to', () => {
    it('wait for a password, which uses the link up', async () => {
      await first();
      const { account, token } = await accounts.invite({ name: 'Eva', email: 'eva@x.example', grants: ['duty'] });
      expect(account.password).to.equal(null);
      expect(accounts.invited(token)?.name).to.equal('Eva');
      const eva = await accounts.accept(token, { password });
      expect(eva.id).to.equal(account.id);
      expect(eva.password).to.match(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      await throws(accounts.accept(token, { password }), 'LINK_INVALID');
      expect(accounts.called(' EVA ')?.id).to.equal(eva.id);
      expect(accounts.called('Eva@X.example')?.id).to.equal(eva.id);
    });

    it('end their links after a week, and when a new one is made', async () => {
      await first();
      const { account, token } = await accounts.invite({ name: 'Eva', grants: [] });
      const renewed = await accounts.renew(account.id);
      await throws(() => accounts.invited(token), 'LINK_INVALID');
      hours(clock, 24 * 7);
      await throws(() => accounts.invited(renewed), 'LINK_INVALID');
      for (const wrong of ['', 'x', 'x'.repeat(43), digest(renewed)])
        await throws(() => accounts.invited(wrong), 'LINK_INVALID');
    });

    it('have a name that is nobody else’s, however it is written, and never will be', async () => {
      await first();
      const { account } = await accounts.invite({ name: 'Zoë', email: 'zoe@x.example', grants: [] });
      await accounts.end(account.id);
      for (const name of ['Zoe\u0308', 'ZOË', ' zoë ', '\uFF3Aoë', 'zoe@x.example'])
        await throws(accounts.invite({ name, grants: [] }), 'NAME_TAKEN');
      await throws(accounts.invite({ name: 'Zed', email: 'ZOE@x.example', grants: [] }), 'NAME_TAKEN');
    });
  });

  it('keep no secret in a readable form, and lose nothing over a restart', async () => {
    const ann = await first();
    const { account, token } = await accounts.invite({ name: 'Eva', grants: ['duty'] });
    const bearer = await accounts.makeToken(ann.id, 'Duty phone');
    const stored = JSON.stringify(await store.documents.get(documentNames.accounts));
    for (const secret of [password, token, bearer, bearer.replace('unisono_', '')])
      expect(stored).to.not.include(secret);
    accounts = await open();
    expect(accounts.of(ann.id)).to.deep.equal(ann);
    expect(accounts.invited(token)?.id).to.equal(account.id);
    expect(accounts.bearer(bearer)?.id).to.equal(ann.id);
  });

  it('change nothing where the disk takes nothing', async () => {
    const ann = await first();
    const put = store.documents.put;
    store.documents.put = () => Promise.reject(new UnisonoError('STORE_READ_ONLY', 'full'));
    await throws(accounts.invite({ name: 'Eva', grants: [] }), 'STORE_READ_ONLY');
    await throws(accounts.makeToken(ann.id, 'x'), 'STORE_READ_ONLY');
    expect(accounts.all()).to.have.length(1);
    expect(accounts.tokensOf(ann.id)).to.deep.equal([]);
    store.documents.put = put;
    expect((await accounts.invite({ name: 'Eva', grants: [] })).account.name).to.equal('Eva');
  });

  it('end with their tokens and links, and can be opened again by a new link', async () => {
    await first();
    const { account, token } = await accounts.invite({ name: 'Eva', grants: ['duty'] });
    await accounts.accept(token, { password });
    const bearer = await accounts.makeToken(account.id, 'x');
    const link = await accounts.renew(account.id);
    await accounts.end(account.id);
    expect(accounts.of(account.id)).to.equal(undefined);
    expect(accounts.called('Eva')).to.equal(undefined);
    expect(accounts.bearer(bearer)).to.equal(undefined);
    await throws(() => accounts.invited(link), 'LINK_INVALID');
    await accounts.accept(await accounts.renew(account.id), { password });
    expect(accounts.called('Eva')?.id).to.equal(account.id);
    expect(accounts.bearer(bearer), 'a token of before').to.equal(undefined);
  });

  it('always leave somebody who manages people', async () => {
    const ann = await first();
    await throws(accounts.end(ann.id), 'LAST_ADMIN');
    await throws(accounts.grant(ann.id, ['duty']), 'LAST_ADMIN');
    const { account, token } = await accounts.invite({ name: 'Eva', grants: ['admin'] });
    await throws(accounts.end(ann.id), 'LAST_ADMIN');
    await accounts.accept(token, { password });
    await accounts.end(ann.id);
    await throws(accounts.end(account.id), 'LAST_ADMIN');
  });

  it('have tokens that end one by one, by their owner alone', async () => {
    const ann = await first();
    const { account: eva } = await accounts.invite({ name: 'Eva', grants: [] });
    const [one, two] = [await accounts.makeToken(ann.id, 'one'), await accounts.makeToken(ann.id, 'two')];
    const { id } = accounts.tokensOf(ann.id)[0]!;
    expect(await accounts.revokeToken(eva.id, id)).to.equal(false);
    expect(accounts.bearer(one)?.id).to.equal(ann.id);
    expect(await accounts.revokeToken(ann.id, id)).to.equal(true);
    expect(accounts.bearer(one)).to.equal(undefined);
    expect(accounts.bearer(two)?.id).to.equal(ann.id);
  });

  it('change a password for whoever knows the present one', async () => {
    const ann = await first();
    expect(await accounts.changePassword(ann.id, { present: 'something else', next: password })).to.equal(null);
    clock.moveTo('2026-03-10T06:31:00.000Z');
    const changed = await accounts.changePassword(ann.id, { present: password, next: 'other odd words now' });
    expect(changed!.password).to.not.equal(ann.password);
    expect(changed!.passwordAt > ann.passwordAt).to.equal(true);
  });
});

describe('names and passwords', () => {
  it('are passwords that open again, however they are typed', async () => {
    for (const [set, typed] of [
      ['wachtwoord met e\u0308', 'wachtwoord met \u00EB'],
      ['\uFDFA'.repeat(150), '\uFDFA'.repeat(150)],
    ] as const) {
      const hash = await hashPassword(set);
      expect(await isPassword(typed, hash)).to.equal(true);
      expect(await isPassword(`${typed}x`, hash)).to.equal(false);
      expect(await isPassword(typed, null)).to.equal(false);
    }
  });

  it('are names that a journal can hold', () => {
    for (const name of [
      '',
      ' ',
      'clock',
      'Outlet',
      'dry-run',
      'x'.repeat(81),
      'a\u202Eb',
      'a\nb',
      'a\u200Bb',
      '\uD800',
    ])
      expect(isPersonName(name), JSON.stringify(name)).to.equal(false);
    for (const name of ['Ann', 'Zoë van Ûlzen', '李', "O'Neil-Smith jr."]) expect(isPersonName(name)).to.equal(true);
    expect(tidyName(' Zoe\u0308   X ')).to.equal('Zoë X');
    expect(foldName('ZOË\u00A0x')).to.equal(foldName('zoe\u0308 X'));
  });

  it('are passwords that are long, and not plain', () => {
    expect(passwordFault('x'.repeat(11), [])).to.equal('short');
    expect(passwordFault('four odd words here'.repeat(20), [])).to.equal('long');
    expect(passwordFault('aaaaaaaaaaaa', [])).to.equal('plain');
    expect(passwordFault('Ann van Example', ['ann VAN example'])).to.equal('plain');
    expect(passwordFault('four odd words here', ['Ann'])).to.equal(null);
  });
});
