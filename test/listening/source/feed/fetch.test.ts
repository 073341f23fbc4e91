import { expect } from 'chai';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { feedUrl, fetchFeed, type Fetched } from '../../../../src/listening/source/feed/fetch.js';
import { feedServer, gives, rss, type FeedServer } from '../../../support/feed-server.js';
import { until } from '../../../support/until.js';

const nothing = { etag: null, lastModified: null };
const document = rss('<title>x</title>');

describe('listening: asking for a feed', () => {
  let server: FeedServer;
  before(async () => (server = await feedServer(gives(document))));
  beforeEach(() => (server.answer = gives(document)));
  after(() => server.close());

  const ask = (address: string, more = {}): Promise<Fetched> =>
    fetchFeed(address, nothing, { mayReach: () => true, ...more });
  /** How long is waited for what never comes. */
  const soon = { timeoutMs: 300 };
  const faultOf = async (address: string, more = {}): Promise<string> => {
    const fetched = await ask(address, more);
    return fetched.result === 'failed' ? fetched.fault : fetched.result;
  };

  it('gets it, with what the server wants to hear the next time', async () => {
    server.answer = gives(document, { ETag: '"1"', 'Last-Modified': 'Mon, 11 Mar 2030 08:00:00 GMT', 'Content-Type': 'text/xml; charset="ISO-8859-1"' }); // prettier-ignore
    const fetched = await ask(`${server.url}/rss#top`);
    if (fetched.result !== 'new') return expect.fail(fetched.result);
    expect(Buffer.from(fetched.bytes).toString()).to.equal(document);
    expect(fetched).to.include({ etag: '"1"', charset: 'ISO-8859-1', base: `${server.url}/rss` });
    server.answer = (_request, response) => void response.writeHead(304).end();
    expect(await fetchFeed(server.url, fetched, { mayReach: () => true })).to.deep.equal({ result: 'same' });
    const { headers } = server.asked.at(-1)!;
    expect(headers).to.include({ 'if-none-match': '"1"', 'if-modified-since': 'Mon, 11 Mar 2030 08:00:00 GMT' });
  });

  it('asks only where the public may be: no inside address, by number, by name or by whatever way of writing', async () => {
    const publicAlone = { mayReach: undefined };
    const inside = ['127.0.0.1', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', '10.0.0.1', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '[::1]', '[::ffff:127.0.0.1]', '[fd00::1]', '[fe80::1]', '[64:ff9b::7f00:1]']; // prettier-ignore
    const before = server.asked.length;
    for (const host of inside) expect(await faultOf(`http://${host}/`, publicAlone), host).to.equal('inside');
    const resolve = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    const { port } = new URL(server.url);
    expect(await faultOf(`http://news.example:${port}/`, { ...publicAlone, resolve })).to.equal('inside');
    expect(server.asked.length).to.equal(before);
  });

  it('looks anew where a redirect leads, and goes to the address that it looked at', async () => {
    const { port } = new URL(server.url);
    const looked: string[] = [];
    // A name that leads elsewhere each time that somebody asks.
    const resolve = async (host: string) => {
      looked.push(host);
      return [{ address: host === 'out.example' ? '127.0.0.1' : '10.1.1.1', family: 4 }];
    };
    server.answer = (request, response) =>
      void (request.url === '/go' ? response.writeHead(302, { Location: '/there' }).end() : gives(document)(request, response)); // prettier-ignore
    const fetched = await ask(`http://out.example:${port}/go`, { resolve });
    expect(fetched).to.include({ result: 'new', base: `http://out.example:${port}/there` });
    expect(looked).to.deep.equal(['out.example', 'out.example']);
    for (const [to, fault] of [
      ['file:///etc/passwd', 'address'],
      ['http://user:pass@news.example/', 'address'],
      ['/again', 'redirects'],
    ] as const) {
      server.answer = (_request, response) => void response.writeHead(301, { Location: to }).end();
      expect(await faultOf(server.url), to).to.equal(fault);
    }
  });

  it('follows no redirect to an inside address, be it a number or a name', async () => {
    // The server stands for one in public; everything else is inside.
    const { port } = new URL(server.url);
    const mayReach = (address: string): boolean => address === '127.0.0.1';
    const resolve = async (host: string) => [{ address: host === 'out.example' ? '127.0.0.1' : '10.1.1.1', family: 4 }];
    for (const to of [
      'http://169.254.169.254/latest/meta-data/',
      'http://[::1]/',
      'http://inside.example/',
      '//inside.example/rss',
    ]) {
      // prettier-ignore
      server.answer = (_request, response) => void response.writeHead(302, { Location: to }).end();
      expect(await faultOf(`http://out.example:${port}/`, { mayReach, resolve }), to).to.equal('inside');
    }
  });

  it('says why it could not be had', async () => {
    for (const [answer, fault] of [
      [(_: unknown, response: { writeHead(code: number): { end(): void } }) => response.writeHead(500).end(), 'status'],
      [gives(Buffer.alloc(2_100_000, 32)), 'too-large'],
      [gives(gzipSync(Buffer.alloc(50_000_000)), { 'Content-Encoding': 'gzip' }), 'too-large'],
      [gives('no gzip', { 'Content-Encoding': 'gzip' }), 'unreachable'],
      [gives('x', { 'Content-Encoding': 'zstd' }), 'no-feed'],
      [(request: { socket: { destroy(): void } }) => request.socket.destroy(), 'unreachable'],
      [
        ({ socket }: { socket: { write(text: string): void } }) =>
          socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
        'status',
      ],
      [() => {}, 'silent'],
      [(_: unknown, response: { write(text: string): void }) => response.write('<rss'), 'silent'],
    ] as const) {
      server.answer = answer as typeof server.answer;
      expect(await faultOf(server.url, fault === 'silent' ? soon : {}), fault).to.equal(fault);
    }
    expect(await faultOf('http://127.0.0.1:1/')).to.equal('unreachable');
    const never = () => new Promise<never>(() => {});
    expect(await faultOf('http://slow.example/', { ...soon, resolve: never })).to.equal('silent');
    expect(await faultOf('http://none.example/', { resolve: () => Promise.reject(new Error('ENOTFOUND')) })).to.equal('unknown-host'); // prettier-ignore
    expect(await faultOf('http://none.example/', { resolve: async () => [] })).to.equal('unknown-host');
  });

  it('gives a silent server up also where memory was cleaned up meanwhile', async () => {
    server.answer = () => {};
    setFlagsFromString('--expose-gc');
    const cleanUp = runInNewContext('gc') as () => void;
    let fault: string | null = null;
    const asking = faultOf(server.url, { ...soon, ending: new AbortController().signal }).then((one) => (fault = one));
    await until(() => {
      cleanUp();
      return fault !== null;
    }, 'an end to waiting');
    expect(await asking).to.equal('silent');
  });

  it('unpacks what comes packed', async () => {
    server.answer = gives(gzipSync(document), { 'Content-Encoding': 'gzip' });
    const fetched = await ask(server.url);
    expect(fetched.result === 'new' && Buffer.from(fetched.bytes).toString()).to.equal(document);
  });

  it('knows an address by itself: http or https, without a name and a password', () => {
    for (const wrong of [
      '',
      'news',
      'ftp://a.example/',
      'file:///etc/passwd',
      'javascript:x',
      'http://a:b@c.example/',
      `http://${'a'.repeat(3000)}.example`,
    ])
      // prettier-ignore
      expect(feedUrl(wrong), wrong).to.equal(null);
    expect(feedUrl('https://News.example/rss#x')?.href).to.equal('https://news.example/rss');
  });
});
