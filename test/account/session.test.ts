import { expect } from 'chai';
import { idleMs, longestMs, Sessions } from '../../src/account/session.js';
import { ManualClock } from '../../src/clock.js';
import { documentNames, type Store } from '../../src/engine/port.js';
import { UnisonoError } from '../../src/error.js';
import { createMemoryStore } from '../../src/store/memory.js';

const agent = 'A browser';

describe('sessions', () => {
  let store: Store;
  let clock: ManualClock;
  let sessions: Sessions;
  let reported: unknown[];
  let writes: number;
  const open = () => Sessions.open(store.documents, clock, (error) => void reported.push(error));
  const later = (ms: number): void => clock.moveTo(new Date(Date.parse(clock.now()) + ms).toISOString());

  beforeEach(async () => {
    store = createMemoryStore();
    clock = new ManualClock('2026-03-10T06:30:00.000Z');
    reported = [];
    writes = 0;
    const { put } = store.documents;
    store.documents.put = (name, value) => {
      writes += 1;
      return put(name, value);
    };
    sessions = await open();
  });
  afterEach(() => expect(reported).to.deep.equal([]));

  it('are durable when they begin and when they end', async () => {
    await sessions.begin('secret', { account: 'ann', agent });
    sessions = await open();
    expect(sessions.find('secret')).to.deep.include({ account: 'ann', agent });
    expect(await sessions.end({ account: 'ann' })).to.equal(1);
    sessions = await open();
    expect(sessions.find('secret')).to.equal(undefined);
  });

  it('stand at rest as a hash', async () => {
    await sessions.begin('secret-id', { account: 'ann', agent });
    expect(JSON.stringify(await store.documents.get(documentNames.sessions))).to.not.include('secret-id');
    expect(sessions.find(sessions.of('ann')[0]!.hash), 'the hash opens nothing').to.equal(undefined);
  });

  it('end when nobody asked for twelve hours, and not before', async () => {
    await sessions.begin('a', { account: 'ann', agent });
    later(idleMs - 1000);
    sessions.touch('a');
    later(idleMs - 1000);
    expect(sessions.find('a')).to.not.equal(undefined);
    later(1000);
    expect(sessions.find('a')).to.equal(undefined);
  });

  it('end after a week, however busy', async () => {
    await sessions.begin('a', { account: 'ann', agent });
    for (let spent = 0; spent < longestMs - 3_600_000; spent += 3_600_000) {
      later(3_600_000);
      sessions.touch('a');
      expect(sessions.find('a')).to.not.equal(undefined);
    }
    later(3_600_000);
    expect(sessions.find('a')).to.equal(undefined);
    sessions = await open();
    expect(sessions.of('ann')).to.deep.equal([]);
  });

  it('write when they were seen at most once a minute', async () => {
    await sessions.begin('a', { account: 'ann', agent });
    expect(writes).to.equal(1);
    for (let count = 0; count < 1000; count++) {
      later(30);
      sessions.touch('a');
    }
    expect(writes).to.equal(1);
    const seenAt = clock.now();
    later(60_000);
    await sessions.close();
    expect(writes).to.equal(2);
    sessions = await open();
    expect(sessions.of('ann')[0]!.seenAt).to.equal(seenAt);
  });

  it('tell who listens of each that ends, by whatever cause', async () => {
    const ended: string[] = [];
    const stop = sessions.onEnded((hash) => void ended.push(hash));
    for (const id of ['a', 'b', 'c', 'd']) await sessions.begin(id, { account: id === 'd' ? 'eva' : 'ann', agent });
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => sessions.find(id)!.hash) as [string, string, string, string];
    await sessions.end({ account: 'ann', hash: a });
    expect(ended).to.deep.equal([a]);
    await sessions.end({ account: 'ann', but: c });
    expect(ended).to.deep.equal([a, b]);
    expect(await sessions.end({ account: 'ann', hash: d }), 'one of somebody else').to.equal(0);
    // Nobody asks any more, and still it is told.
    later(idleMs + 120_000);
    expect(ended).to.have.members([a, b, c, d]);
    stop();
    await sessions.close();
  });

  it('let people in when the disk takes nothing, and say so when one cannot be ended for good', async () => {
    const { put } = store.documents;
    store.documents.put = () => Promise.reject(new UnisonoError('STORE_READ_ONLY', 'full'));
    await sessions.begin('a', { account: 'ann', agent });
    expect(sessions.find('a')).to.not.equal(undefined);
    expect(reported.splice(0)).to.have.length(1);
    const code = await sessions.end({ account: 'ann' }).then(
      () => 'none',
      (error: UnisonoError) => error.code,
    );
    expect(code).to.equal('STORE_READ_ONLY');
    expect(sessions.find('a'), 'ended at once all the same').to.equal(undefined);
    store.documents.put = put;
    await sessions.close();
  });
});
