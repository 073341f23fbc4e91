import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { UnisonoError } from '../../src/error.js';
import { isPublicAddress } from '../../src/address.js';
import { webhookOutlet, type WebhookOptions } from '../../src/outlet/webhook.js';
import { startGateway, type Gateway } from '../support/gateway.js';
import { delivery } from './deliveries.js';

const secret = 'sixteen letters!';
const at = '2030-03-11T07:30:05.400Z';
const calling = delivery({
  id: 'inc-1.5.0.k1.webhook',
  text: 'You are needed as spokesperson: a plan.',
  contact: { handle: '+31612345678' },
  call: { link: 'https://crisis.example/incidents/i/calls/t', at },
});
const open = (gateway: Gateway, more: Partial<WebhookOptions> = {}) =>
  webhookOutlet({ url: gateway.url, secret, allowLoopback: true, ...more });

describe('the webhook outlet: what it sends', () => {
  let gateway: Gateway;
  beforeEach(async () => {
    gateway = await startGateway();
  });
  afterEach(() => gateway.close());

  it('is one JSON body, under the id of the job', async () => {
    expect(await open(gateway).send(calling)).to.deep.equal({ result: 'sent', detail: 'taken by the gateway: 202' });
    const [{ headers, body }] = gateway.taken as [(typeof gateway.taken)[number]];
    expect(body).to.deep.equal({
      id: calling.id,
      kind: 'call',
      to: '+31612345678',
      text: calling.text,
      link: calling.call!.link,
      at,
      exercise: false,
    });
    expect(headers['idempotency-key']).to.equal(calling.id);
    expect(headers['content-type']).to.equal('application/json; charset=utf-8');
    expect(JSON.stringify(body)).to.not.include(calling.contact.email);
  });

  it('is signed over the second and the very bytes', async () => {
    await open(gateway).send({ ...calling, text: 'Café ☎ “now”' });
    const [{ headers, raw }] = gateway.taken as [(typeof gateway.taken)[number]];
    const [, seconds, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['unisono-signature']))!;
    expect(seconds).to.equal(String(Math.floor(Date.parse(at) / 1000)));
    expect(mac).to.equal(createHmac('sha256', secret).update(`${seconds}.${raw}`).digest('hex'));
    const other = createHmac('sha256', 'another secret!!').update(`${seconds}.${raw}`).digest('hex');
    expect(mac).to.not.equal(other);
  });

  it('is nothing in an exercise, without a number, or for a text that is no call', async () => {
    const outlet = open(gateway);
    const { call: _, ...text } = calling;
    for (const one of [{ ...calling, mode: 'exercise' as const }, delivery({ call: calling.call! }), text]) {
      expect(await outlet.send(one)).to.include({ result: 'failed', retry: false });
    }
    expect(gateway.taken).to.deep.equal([]);
  });
});

describe('the webhook outlet: how it ends', () => {
  const ends = async (status: number, expected: object): Promise<void> => {
    const gateway = await startGateway((response) => void response.writeHead(status, { Location: '/else' }).end());
    const outcome = await open(gateway).send(calling);
    expect(outcome, String(status)).to.include(expected);
    expect(outcome.detail).to.include(String(status));
    expect(gateway.taken).to.have.length(1);
    await gateway.close();
  };

  it('tells apart refused, refused for now, taken, and perhaps taken', async () => {
    for (const status of [200, 202, 204]) await ends(status, { result: 'sent' });
    for (const status of [400, 401, 404, 410, 422, 501]) await ends(status, { result: 'failed', retry: false });
    for (const status of [408, 425, 429, 503]) await ends(status, { result: 'failed', retry: true });
    for (const status of [500, 502, 504]) await ends(status, { result: 'uncertain' });
  });

  it('follows no redirect', async () => {
    for (const status of [301, 302, 307, 308]) await ends(status, { result: 'failed', retry: false });
  });

  it('is uncertain where the line breaks, or nobody answers, after the whole call was sent', async () => {
    const cut = await startGateway((_response, socket) => void socket.destroy());
    expect(await open(cut).send(calling)).to.include({ result: 'uncertain' });
    await cut.close();
    const mute = await startGateway(() => undefined);
    const outcome = await open(mute, { timeoutMs: 1000 }).send(calling);
    expect(outcome).to.include({ result: 'uncertain' });
    expect(outcome.detail).to.include('no answer in time');
    await mute.close();
  });

  it('is certain where nobody listens, and where the name is not known', async () => {
    const gone = await startGateway();
    await gone.close();
    expect(await open(gone).send(calling)).to.include({ result: 'failed', retry: true });
    const unknown = webhookOutlet({
      url: 'https://gateway.example',
      secret,
      resolve: () => Promise.reject(new Error()),
    });
    expect(await unknown.send(calling)).to.include({ result: 'failed', retry: true });
    const slow = webhookOutlet({
      url: 'https://gateway.example',
      secret,
      timeoutMs: 50,
      resolve: () => new Promise(() => undefined),
    });
    expect(await slow.send(calling)).to.include({ result: 'failed', retry: true });
    const empty = webhookOutlet({ url: 'https://gateway.example', secret, resolve: async () => [] });
    expect(await empty.send(calling)).to.include({ result: 'failed', retry: true });
  });

  it('waits for no end of an answer that has none', async () => {
    const endless = await startGateway((response) => void response.writeHead(200).write('x'));
    expect(await open(endless).send(calling)).to.include({ result: 'sent' });
    await endless.close();
  });
});

describe('the webhook outlet: where it goes', () => {
  const inside = [
    '0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.9.9.9', '169.254.169.254', '172.16.0.1', '172.31.255.255',
    '192.0.0.8', '192.168.1.1', '198.18.0.1', '203.0.113.5', '224.0.0.1', '240.0.0.1', '255.255.255.255',
    '::', '::1', '::ffff:127.0.0.1', '::ffff:169.254.169.254', '::127.0.0.1', '64:ff9b::a9fe:a9fe', 'fc00::1', 'fd00:ec2::254',
    'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '2001::1', '2001:db8::1', '2002:7f00:1::', '100::1',
  ]; // prettier-ignore

  it('is a public address', () => {
    for (const address of inside) expect(isPublicAddress(address), address).to.equal(false);
    for (const address of ['8.8.8.8', '172.32.0.1', '100.128.0.1', '193.0.0.1', '2606:4700::1111', '2a00:1450::1'])
      expect(isPublicAddress(address), address).to.equal(true);
  });

  it('is looked at after the name was looked up, whichever of its addresses is not public', async () => {
    for (const address of inside) {
      const family = address.includes(':') ? 6 : 4;
      const outlet = webhookOutlet({
        url: 'https://gateway.example/calls',
        secret,
        resolve: async () => [
          { address: '8.8.8.8', family: 4 },
          { address, family },
        ],
      });
      const outcome = await outlet.send(calling);
      expect(outcome, address).to.include({ result: 'failed', retry: false });
      expect(outcome.detail).to.include('inside a network').and.include('nothing was sent');
    }
  });

  it('is refused at once where the address itself says so, in every way to write it', () => {
    for (const host of [
      '169.254.169.254',
      '127.0.0.1',
      '2130706433',
      '0x7f.1',
      '0251.0376.0251.0376',
      '[::1]',
      '[::ffff:a9fe:a9fe]',
      '10.0.0.1',
    ])
      expect(() => webhookOutlet({ url: `https://${host}/`, secret }), host)
        .to.throw(UnisonoError, 'public addresses alone')
        .with.property('code', 'CONFIG_INVALID');
    for (const url of [
      'http://gateway.example',
      'ftp://gateway.example',
      'gateway',
      '',
      'https://user:pass@gateway.example',
    ])
      expect(() => webhookOutlet({ url, secret }), url).to.throw(UnisonoError);
    expect(() => webhookOutlet({ url: 'http://8.8.8.8', secret, allowLoopback: true })).to.throw('not https');
    expect(() => webhookOutlet({ url: 'https://gateway.example', secret: 'short' })).to.throw('16 characters');
  });

  it('is where the name led when it was looked at, whatever it says later', async () => {
    const gateway = await startGateway();
    let asked = 0;
    const outlet = webhookOutlet({
      url: `http://localhost:${gateway.port}/`,
      secret,
      allowLoopback: true,
      resolve: async () => {
        asked += 1;
        return [{ address: '127.0.0.1', family: 4 }];
      },
    });
    expect(await outlet.send(calling)).to.include({ result: 'sent' });
    expect(asked).to.equal(1);
    await gateway.close();
  });
});
