import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect } from 'chai';
import { ManualClock } from '../../../src/clock.js';
import { heartbeatMs, longestMs, streamLimits, Streams } from '../../../src/web/live/streams.js';
import { listen as serve } from '../../support/browser.js';
import { Ear } from '../../support/ear.js';
import { Desk, post } from '../../support/http.js';
import { account, as, Browser, member } from '../../support/people.js';
import { startService, type TestService } from '../../support/service.js';
import { until } from '../../support/until.js';

describe('web: streams of events', () => {
  let service: TestService;
  let screen: ManualClock;
  let served: { url: string; close: () => void };
  let desk: Desk;
  let ears: Ear[];
  let own: Readonly<Record<string, string>>;

  beforeEach(async () => {
    screen = new ManualClock('2030-01-01T00:00:00.000Z');
    service = await startService({ screen: { clock: screen, streamLimits: { perPerson: 3, total: 6 } } });
    served = await serve(service);
    desk = await Desk.open(service, 'Eva', { playbook: 'rumour', title: 'Followed' });
    ears = [];
    own = await as(service, 'Zoë');
  });
  afterEach(async () => {
    for (const ear of ears) ear.close();
    served.close();
    await service.stop();
  });

  const listen = (headers: Readonly<Record<string, string>>, path = `/incidents/${desk.incident}/events`): Ear => {
    const ear = new Ear(served.url + path, headers);
    ears.push(ear);
    return ear;
  };
  /** Listens as somebody on duty. */
  const follow = (headers: Readonly<Record<string, string>> = {}, path?: string): Ear =>
    listen({ ...own, ...headers }, path);
  const note = (text = 'Said') => desk.done('Eva', 'LogNote', { text });

  it('say where the incident stands at once, then after each change, once each', async () => {
    // Browsers offer to take it packed, in which it would wait.
    const ear = follow({ 'Accept-Encoding': 'gzip' });
    await ear.until(({ events }) => events.length === 2);
    expect(ear.status).to.equal(200);
    expect(ear.headers['content-type']).to.equal('text/event-stream; charset=utf-8');
    expect(ear.headers['content-encoding']).to.equal(undefined);
    expect(ear.headers['cache-control']).to.equal('no-store');
    expect(ear.events[0]).to.deep.equal({
      event: 'version',
      id: '1',
      data: { version: 1, now: service.clock.now() },
    });
    expect(ear.events[1]).to.deep.equal({
      event: 'presence',
      id: undefined,
      data: { here: [], more: 0, editing: {} },
    });
    for (let index = 0; index < 5; index++) await note();
    await desk.refused('Eva', 'AdvanceStage', {});
    await ear.until(() => ear.versions().includes(7));
    expect(ear.versions()).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
  });

  it('never hold what people write', async () => {
    const ear = follow();
    const list = follow({}, '/events');
    await note('A secret draft\n\nevent: version\ndata: {"version":99}\n\n');
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Wim' });
    await ear.until(() => ear.versions().includes(3));
    await list.until(() => list.versions().length > 0);
    for (const text of [ear.text, list.text]) expect(text).to.not.include('secret').and.not.include('99');
    expect(ear.versions().at(-1)).to.equal(3);
  });

  it('take no Last-Event-ID for granted: the present version comes first, whatever was heard before', async () => {
    await note();
    for (const id of ['1', '2', '99', '-1', 'NaN', '__proto__', 'x'.repeat(4000), 'é'.repeat(20), '2, 3', '']) {
      const ear = follow({ 'Last-Event-ID': Buffer.from(id, 'utf8').toString('latin1') });
      await ear.until(() => ear.versions().length === 1);
      expect(ear.versions(), id).to.deep.equal([2]);
      ear.close();
      await ear.until(() => service.app !== undefined && ear.ended);
    }
  });

  it('are not opened or split by a Last-Event-ID with line breaks', async () => {
    const said = await new Promise<string>((resolve) => {
      const { port } = new URL(served.url);
      const socket = connect(Number(port), '127.0.0.1');
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      // What was split would come with the first of it.
      socket.once('data', () => setTimeout(() => socket.destroy(), 300));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(text));
      socket.write(
        `GET /incidents/${desk.incident}/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${own['Authorization']}\r\nLast-Event-ID: 1\n\nevent: version\ndata: 9\r\n\r\n`,
      );
    });
    expect(said).to.match(/^HTTP\/1\.1 (?:200|400)/);
    expect(said).to.not.include('data: 9');
  });

  it('beat, so that no proxy hangs up and a page notices a dead line', async () => {
    const ear = follow();
    await ear.until(({ events }) => events.length === 2);
    for (const beats of [1, 2, 3]) {
      screen.moveTo(new Date(Date.parse(screen.now()) + heartbeatMs).toISOString());
      await ear.until(({ text }) => text.split(':\nevent: beat\n').length === beats + 1);
    }
    expect(ear.versions()).to.deep.equal([1]);
    ear.close();
    await ear.until(({ ended }) => ended);
    // Once the service has noticed that nobody listens.
    await until(() => screen.nextAt() === null, 'the end of the last timer');
  });

  it('end after ten minutes, so that whoever may no longer look is let go of', async () => {
    const ear = follow();
    await ear.until(({ events }) => events.length === 2);
    screen.moveTo(new Date(Date.parse(screen.now()) + longestMs - heartbeatMs).toISOString());
    const other = follow();
    await other.until(({ events }) => events.length === 2);
    expect(ear.ended).to.equal(false);
    screen.moveTo(new Date(Date.parse(screen.now()) + heartbeatMs).toISOString());
    await ear.until(({ ended }) => ended);
    expect(other.ended).to.equal(false);
  });

  it('let go of a reader who takes nothing in', async () => {
    const streams = new Streams(screen);
    const server = createServer((_request, response) =>
      streams.join(response, { room: 'i1', who: 'Eva', hello: 'event: version\ndata: 1\n\n' }),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await new Promise((resolve) => socket.once('data', resolve));
    socket.pause();
    // What the system takes in for him has an end too.
    for (let turn = 0; streams.count('i1') > 0; turn++) {
      streams.tell('i1', `: ${'x'.repeat(50_000)}\n\n`);
      await new Promise((resolve) => setImmediate(resolve));
      expect(turn, 'he was never let go of').to.be.below(2000);
    }
    server.close();
    socket.destroy();
  });

  it('end with the service', async () => {
    const all = [follow(), follow(await as(service, 'Ann')), follow({}, '/events')];
    for (const ear of all) await ear.until(() => ear.versions().length === 1);
    await service.stop();
    for (const ear of all) await ear.until(({ ended }) => ended, 'the end');
    expect(screen.nextAt(), 'no timer is left').to.equal(null);
    const late = follow();
    await late.until(({ ended }) => ended, 'the end');
  });

  it('are limited for each person and in all, and places come free again', async () => {
    const eva = await as(service, 'Eva');
    const mine = [follow(eva), follow(eva), follow(eva)];
    for (const ear of mine) await ear.until(() => ear.versions().length === 1);
    const fourth = follow(eva);
    await fourth.until(({ ended }) => ended);
    expect(fourth.status).to.equal(429);
    expect(fourth.headers['retry-after']).to.equal('30');
    expect(JSON.parse(fourth.text)).to.have.property('code', 'STREAMS_TOO_MANY');
    const others = (await Promise.all(['A', 'B', 'C'].map((name) => as(service, name)))).map((by) => follow(by));
    for (const ear of others) await ear.until(() => ear.versions().length === 1);
    const seventh = follow(await as(service, 'D'));
    await seventh.until(({ ended }) => ended);
    expect(seventh.status).to.equal(429);
    mine[0]!.close();
    await mine[0]!.until(({ ended }) => ended);
    await until(async () => {
      const again = follow(eva);
      await again.until((ear) => ear.ended || ear.versions().length === 1);
      return again.status === 200;
    }, 'a free place');
    expect(streamLimits.total).to.be.at.least(1000);
  });

  it('are not there for an incident that is not', async () => {
    const ear = follow({}, '/incidents/nothing/events');
    await ear.until(({ ended }) => ended);
    expect(ear.status).to.equal(404);
    const head = await fetch(`${served.url}/incidents/${desk.incident}/events`, { method: 'HEAD', headers: own });
    expect(head.status).to.equal(200);
  });

  it('tell the list when any incident changes, or is opened', async () => {
    const ear = follow({}, '/events');
    await ear.until(() => ear.versions().length === 1);
    await note();
    await Desk.open(service, 'Ann', { playbook: 'rumour', title: 'Another' });
    await ear.until(() => ear.versions().length === 3);
    expect(ear.versions()).to.deep.equal([1, 2, 3]);
  });

  it('end at once with the session of the browser that opened them', async () => {
    await member(service, 'Signe', 'duty');
    const cookies = async () => {
      const browser = new Browser(service);
      const { headers } = await browser.signIn('Signe');
      const set = headers['set-cookie'] as unknown as string[];
      return { browser, cookie: set.map((one) => one.split(';')[0]).join('; ') };
    };
    const [one, other] = [await cookies(), await cookies()];
    const mine = [listen({ Cookie: one.cookie }), listen({ Cookie: one.cookie }, '/events')];
    const elsewhere = listen({ Cookie: other.cookie });
    const colleague = follow();
    for (const ear of [...mine, elsewhere, colleague]) await ear.until(() => ear.versions().length === 1);
    expect((await one.browser.send('/sign-out')).status).to.equal(303);
    for (const ear of mine) await ear.until(({ ended }) => ended, 'the end');
    expect(elsewhere.ended, 'another browser of hers').to.equal(false);
    const again = listen({ Cookie: one.cookie });
    await again.until(({ ended }) => ended);
    expect(again.status).to.equal(401);
    await service.people.sessions.end({ account: service.people.accounts.called('Signe')!.id });
    await elsewhere.until(({ ended }) => ended, 'the end');
    await note();
    await colleague.until(() => colleague.versions().length === 2);
  });

  it('say nothing more to whoever may no longer look, or whose account ended', async () => {
    for (const name of ['Pia', 'Hal']) await account(service, name);
    const { id: duty } = await account(service, 'Dee', 'duty');
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Pia' });
    await desk.done('Eva', 'AssignRole', { role: 'legal', person: 'Hal' });
    const pia = listen(await as(service, 'Pia'));
    const hal = listen(await as(service, 'Hal'));
    const dee = [listen(await as(service, 'Dee')), listen(await as(service, 'Dee'), '/events')];
    const all = [pia, hal, ...dee];
    for (const ear of all) await ear.until(() => ear.versions().length === 1);
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Eva' });
    await pia.until(({ ended }) => ended, 'the end');
    expect(pia.versions(), 'not even that her role went').to.deep.equal([3]);
    await hal.until(() => hal.versions().length === 2);
    await service.people.accounts.grant(duty, []);
    await service.people.accounts.end(service.people.accounts.called('Hal')!.id);
    // Without an event, the next sign of life tells.
    screen.moveTo(new Date(Date.parse(screen.now()) + heartbeatMs).toISOString());
    for (const ear of [hal, ...dee]) await ear.until(({ ended }) => ended, 'the end');
    const back = listen(await as(service, 'Pia'));
    await back.until(({ ended }) => ended);
    expect(back.status).to.equal(404);
  });

  it('of the list tell each account of the incidents that it may look at, and of no others', async () => {
    for (const name of ['Pia', 'Sam']) await account(service, name);
    const [pia, sam] = [listen(await as(service, 'Pia'), '/events'), listen(await as(service, 'Sam'), '/events')];
    const eva = follow(await as(service, 'Eva'), '/events');
    for (const ear of [pia, sam, eva]) await ear.until(() => ear.versions().length === 1);
    await note();
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Pia' });
    await note();
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Eva' });
    await note();
    await eva.until(() => eva.versions().length === 6);
    await pia.until(() => pia.versions().length === 4);
    expect(pia.versions(), 'that it came, each change, and that it went').to.deep.equal([0, 3, 4, 0]);
    expect(sam.versions()).to.deep.equal([0]);
  });

  it('say who is there and who edits; the journal never does', async () => {
    const ear = follow();
    await ear.until(({ events }) => events.length === 2);
    const beat = (by: string | null, data: object) => post(service, `/incidents/${desk.incident}/presence`, by, data);
    const answer = await beat('Zoë', { window: 'w1' });
    expect(answer.status).to.equal(200);
    expect(answer.body).to.deep.equal({ here: ['Zoë'], more: 0, editing: {} });
    screen.moveTo('2030-01-01T00:00:01.000Z');
    await ear.until(({ events }) => events.length === 3);
    expect(ear.events[2]).to.deep.include({ event: 'presence', data: { here: ['Zoë'], more: 0, editing: {} } });
    expect((await beat(null, { window: 'w1' })).status).to.equal(401);
    expect((await beat('Eva', { window: 'a\nb' })).status).to.equal(400);
    expect((await beat('Eva', { window: 'w', message: 'm9' })).body.code).to.equal('MESSAGE_NOT_FOUND');
    expect((await beat('Eva', { window: 'w', message: 'constructor' })).body.code).to.equal('MESSAGE_NOT_FOUND');
    expect((await beat('Eva', { window: 'w', what: 1 })).status).to.equal(400);
    expect((await post(service, '/incidents/nothing/presence', 'Eva', { window: 'w' })).status).to.equal(404);
    expect((await beat('Zoë', { window: 'w1', gone: true })).body.here).to.deep.equal([]);
    expect((await desk.look()).version).to.equal(1);
    expect((await desk.journal()).length).to.equal(1);
  });
});
