import { expect } from 'chai';
import request from 'supertest';
import { openExample } from '../../src/web/example.js';
import { feedServer, gives, rss, type FeedServer } from '../support/feed-server.js';
import { Desk, post } from '../support/http.js';
import { as, get, getPage } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';
import { until } from '../support/until.js';

describe('web: the feeds of an incident', () => {
  let service: TestService;
  let desk: Desk;
  let server: FeedServer;
  let path: string;
  beforeEach(async () => {
    server = await feedServer(
      gives(rss('<guid>1</guid><title>Is the bank down?</title><pubDate>Tue, 10 Mar 2026 06:10:00 GMT</pubDate>')),
    );
    service = await startService({ feedsInside: true });
    desk = await Desk.open(service, 'Eva', openExample);
    path = `/incidents/${desk.incident}/feeds`;
  });
  afterEach(async () => {
    expect(service.reported).to.deep.equal([]);
    await service.stop();
    await server.close();
  });
  const sendForm = async (to: string, fields: Readonly<Record<string, string>>) =>
    request(service.app)
      .post(to)
      .set({ ...(await as(service, 'Eva')), Accept: 'text/html' })
      .type('form')
      .send(fields);

  it('adds a feed, whose entries stand in the inbox at once, and removes it', async () => {
    const { status, body } = await post(service, path, 'Eva', { address: `${server.url}/rss` });
    expect(status).to.equal(201);
    expect(body).to.include({ title: 'The Daily Example', brought: 1, by: 'Eva', failure: null });
    const { messages } = (await get(service, `/incidents/${desk.incident}/inbox`)).body;
    expect(messages[0]).to.include({ text: 'Is the bank down?', at: '2026-03-10T06:10:00.000Z', kind: 'question' });
    expect((await post(service, path, 'Eva', { address: `${server.url}/rss` })).status).to.equal(200);
    expect((await get(service, path)).body).to.have.length(1);
    const page = (await getPage(service, path)).text;
    expect(page).to.include('The Daily Example').and.include('It brought 1 message.');
    expect((await post(service, `${path}/${body.id}/end`, 'Eva', {})).status).to.equal(200);
    expect((await get(service, path)).body).to.deep.equal([]);
    expect((await get(service, `/incidents/${desk.incident}/inbox`)).body.messages).to.have.length(1);
    expect((await post(service, `${path}/${body.id}/end`, 'Eva', {})).status).to.equal(400);
  });

  it('by a form; what is wrong is said beside it, and what was typed stays', async () => {
    expect((await sendForm(path, { address: `${server.url}/rss` })).status).to.equal(303);
    server.answer = gives('<html>News</html>');
    const { status, text } = await sendForm(path, { address: `${server.url}/page?a=1&b=2` });
    expect(status).to.equal(422);
    expect(text).to.include('is no feed, or a broken one').and.include('page?a&#x3D;1&amp;b&#x3D;2');
    server.answer = (_request, response) => void response.writeHead(404).end();
    expect((await sendForm(path, { address: server.url })).text).to.include('nothing stands at this address (404)');
    expect((await sendForm(path, { address: 'javascript:alert(1)' })).text).to.include('this is no web address');
    expect((await get(service, path)).body).to.have.length(1);
  });

  it('says when a feed last worked, and why it fails now', async () => {
    await post(service, path, 'Eva', { address: server.url });
    server.answer = (_request, response) => void response.writeHead(503).end();
    service.clock.moveTo('2026-03-10T06:35:00.000Z');
    await until(() => service.feeds.of(desk.incident)[0]!.failure !== null, 'the failure');
    const { text } = await getPage(service, path);
    expect(text).to.include('Could not be read the last time: the site answered with error 503.');
    expect((await get(service, path)).body[0].failure).to.include({ fault: 'status', status: 503, times: 1 });
  });

  it('shows titles of others as text', async () => {
    server.answer = gives(
      rss('<title>x</title>').replace('The Daily Example', '&amp;lt;img src=x onerror=alert(1)&amp;gt;'),
    );
    await post(service, path, 'Eva', { address: server.url });
    expect((await getPage(service, path)).text)
      .to.include('&lt;img src')
      .and.not.include('<img');
  });

  it('is for whoever has a role', async () => {
    const { status, body } = await post(service, path, 'Somebody on duty', { address: server.url });
    expect(status).to.equal(409);
    expect(body.code).to.equal('REFUSED');
    expect(server.asked).to.have.length(0);
  });

  it('calls nothing inside the network unless it may', async () => {
    const shut = await startService();
    const other = await Desk.open(shut, 'Eva', openExample);
    const { status, body } = await post(shut, `/incidents/${other.incident}/feeds`, 'Eva', { address: server.url });
    expect(status).to.equal(422);
    expect(body.errors[0].why).to.include('our own network');
    expect(server.asked).to.have.length(0);
    await shut.stop();
  });
});
