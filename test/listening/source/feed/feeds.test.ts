import { expect } from 'chai';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ManualClock } from '../../../../src/clock.js';
import type { Mention } from '../../../../src/listening/mention.js';
import { Feeds, mostFeeds } from '../../../../src/listening/source/feed/feeds.js';
import { openLowdbStore } from '../../../../src/store/lowdb.js';
import { createMemoryStore } from '../../../../src/store/memory.js';
import { feedServer, gives, rss, type FeedServer } from '../../../support/feed-server.js';
import { until } from '../../../support/until.js';

const start = '2030-03-11T09:00:00.000Z';
const item = (id: string): string => `<guid isPermaLink="false">${id}</guid><title>Message ${id}</title>`;

describe('listening: feeds that are read by the clock', () => {
  let server: FeedServer;
  let clock: ManualClock;
  let store: Pick<Awaited<ReturnType<typeof openLowdbStore>>, 'documents'>;
  let kept: Map<string, Mention>;
  let closedAt: string | undefined;
  let reported: unknown[];
  let isFull: boolean;
  const open: Feeds[] = [];

  beforeEach(async () => {
    server = await feedServer(gives(rss(item('1')), { ETag: '"1"' }));
    clock = new ManualClock(start);
    store = createMemoryStore();
    [kept, closedAt, reported, isFull] = [new Map(), undefined, [], false];
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((feeds) => feeds.close()));
    await server.close();
  });

  const begin = async (): Promise<Feeds> => {
    const feeds = await Feeds.open({
      documents: store.documents,
      listener: {
        take: async (_incident, mentions) => {
          if (isFull) throw new Error('the disk is full');
          const before = kept.size;
          for (const mention of mentions) kept.set(`${mention.source}/${mention.id}`, mention);
          return { added: kept.size - before };
        },
      },
      incidents: { look: async () => ({ state: closedAt === undefined ? {} : { closedAt } }) },
      reach: { mayReach: () => true, timeoutMs: 3_600_000 },
      clock,
      report: (error) => void reported.push(error),
    });
    open.push(feeds);
    return feeds;
  };
  const added = async (feeds: Feeds, address = `${server.url}/rss`) => {
    const done = await feeds.add('i1', address, 'Eva');
    return 'feed' in done ? done.feed : expect.fail(done.fault);
  };
  /** Lets some minutes pass, and waits until the reading that falls due has been noted. */
  const pass = async (feeds: Feeds, minutes: number): Promise<void> => {
    const before = feeds.of('i1').map(({ nextAt }) => nextAt);
    clock.moveTo(new Date(Date.parse(clock.now()) + minutes * 60_000).toISOString());
    const isDue = before.some((at) => at <= clock.now());
    if (isDue) await until(() => feeds.of('i1').every(({ nextAt }) => !before.includes(nextAt)), 'the next reading');
  };

  it('reads a feed at once, then every five minutes, and takes nothing twice', async () => {
    const feeds = await begin();
    const feed = await added(feeds);
    expect(feed).to.include({ title: 'The Daily Example', brought: 1, workedAt: start, failure: null });
    expect(await feeds.add('i1', `${server.url}/rss#x`, 'Bo')).to.deep.equal({ feed, isNew: false });
    server.answer = (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    };
    await pass(feeds, 4);
    expect(server.asked).to.have.length(1);
    await pass(feeds, 1);
    expect(feeds.of('i1')[0]).to.include({ brought: 1, workedAt: '2030-03-11T09:05:00.000Z' });
    server.answer = gives(rss(item('2'), item('1')), { ETag: '"2"' });
    await pass(feeds, 5);
    expect(feeds.of('i1')[0]).to.include({ brought: 2, etag: '"2"', workedAt: '2030-03-11T09:10:00.000Z' });
    expect([...kept.values()].map(({ id }) => id)).to.deep.equal(['1', '2']);
  });

  it('waits longer after each failure, an hour at most, says why, and recovers', async () => {
    const feeds = await begin();
    await added(feeds);
    server.answer = (_request, response) => void response.writeHead(503).end();
    const waits: number[] = [];
    for (let time = 0; time < 6; time += 1) {
      const { nextAt } = feeds.of('i1')[0]!;
      const minutes = (Date.parse(nextAt) - Date.parse(clock.now())) / 60_000;
      waits.push(minutes);
      await pass(feeds, minutes);
    }
    expect(waits).to.deep.equal([5, 10, 20, 40, 60, 60]);
    expect(feeds.of('i1')[0]).to.deep.include({
      workedAt: start,
      failure: { fault: 'status', status: 503, times: 6 },
      etag: '"1"',
    });
    server.answer = gives('<html>Moved</html>');
    await pass(feeds, 60);
    expect(feeds.of('i1')[0]!.failure).to.deep.equal({ fault: 'no-feed', status: null, times: 7 });
    server.answer = gives(rss(item('3')));
    await pass(feeds, 60);
    expect(feeds.of('i1')[0]).to.deep.include({ workedAt: clock.now(), failure: null, brought: 2 });
  });

  it('asks again for what could not be kept', async () => {
    const feeds = await begin();
    await added(feeds);
    server.answer = gives(rss(item('1'), item('2')), { ETag: '"2"' });
    isFull = true;
    await pass(feeds, 5);
    expect(feeds.of('i1')[0]).to.deep.include({ failure: { fault: 'unkept', status: null, times: 1 }, etag: '"1"' });
    expect(reported).to.have.length(1);
    isFull = false;
    await pass(feeds, 10);
    expect(feeds.of('i1')[0]).to.deep.include({ failure: null, brought: 2, etag: '"2"' });
  });

  it('ends without waiting for a server that is silent, and does not blame it', async () => {
    const feeds = await begin();
    const feed = await added(feeds);
    const silent = new Promise<void>((resolve) => (server.answer = () => resolve()));
    clock.moveTo(feed.nextAt);
    await silent;
    await feeds.close();
    expect(await store.documents.get('feeds')).to.deep.equal([feed]);
    // Of the next service it is asked again, and then it speaks.
    server.answer = gives(rss(item('1'), item('2')));
    const next = await begin();
    await pass(next, 0);
    expect(next.of('i1')[0]).to.deep.include({ brought: 2, failure: null });
  });

  it('adds nothing that cannot be read, and so many feeds at most', async () => {
    const feeds = await begin();
    const faultOf = async (address: string) => {
      const done = await feeds.add('i1', address, 'Eva');
      return 'fault' in done ? done.fault : 'added';
    };
    server.answer = gives('<html></html>');
    expect(await faultOf(server.url)).to.equal('no-feed');
    server.answer = (_request, response) => void response.writeHead(304).end();
    expect(await faultOf(server.url)).to.equal('no-feed');
    expect(await faultOf('ftp://news.example/')).to.equal('address');
    expect(feeds.of('i1')).to.deep.equal([]);
    server.answer = gives(rss(item('1')));
    for (let at = 0; at < mostFeeds; at += 1) expect(await faultOf(`${server.url}/${at}`)).to.equal('added');
    expect(await faultOf(`${server.url}/more`)).to.equal('too-many');
  });

  it('is one feed for two who add it at once, and so many at most however quickly they come', async () => {
    const feeds = await begin();
    const [first, second] = await Promise.all([added(feeds), added(feeds)]);
    expect([first.brought, second.brought]).to.deep.equal([1, 1]);
    expect(server.asked).to.have.length(1);
    const all = await Promise.all(
      Array.from({ length: mostFeeds + 5 }, (_, at) => feeds.add('i1', `${server.url}/${at}`, 'Eva')),
    );
    expect(all.filter((one) => 'fault' in one && one.fault === 'too-many')).to.have.length(6);
    expect(feeds.of('i1')).to.have.length(mostFeeds);
  });

  it('reads nothing for a closed incident, and nothing that was removed', async () => {
    const feeds = await begin();
    const { id } = await added(feeds);
    closedAt = start;
    await pass(feeds, 5);
    expect(server.asked).to.have.length(1);
    closedAt = undefined;
    await pass(feeds, 5);
    expect(server.asked).to.have.length(2);
    await feeds.remove('i1', id);
    clock.moveTo('2030-03-12T09:00:00.000Z');
    expect(server.asked).to.have.length(2);
    expect((await begin()).of('i1')).to.deep.equal([]);
    expect(await feeds.remove('i1', id).catch(({ code }: { code: string }) => code)).to.equal('INPUT_INVALID');
  });

  it('goes on after a restart, by itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unisono-feeds-'));
    try {
      const first = await openLowdbStore(folder);
      store = first;
      const feeds = await begin();
      const feed = await added(feeds);
      await feeds.close();
      await first.journals.close();
      const second = await openLowdbStore(folder);
      store = second;
      clock = new ManualClock('2030-03-11T10:00:00.000Z');
      server.answer = gives(rss(item('2')));
      const again = await begin();
      expect(again.of('i1')).to.deep.equal([feed]);
      await pass(again, 0);
      expect([...kept.values()].map((mention) => mention.id)).to.deep.equal(['1', '2']);
      await again.close();
      await second.journals.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
