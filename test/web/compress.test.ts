import { expect } from 'chai';
import { Desk } from '../support/http.js';
import { Browser, member } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

describe('web: packed answers', () => {
  let service: TestService;
  let desk: Desk;
  let browser: Browser;

  beforeEach(async () => {
    service = await startService();
    await member(service, 'Eva', 'duty');
    desk = await Desk.open(service, 'Eva', { playbook: 'rumour', title: 'Packed' });
    browser = new Browser(service);
    await browser.signIn('Eva');
  });
  afterEach(() => service.stop());

  const encodingOf = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
    (await browser.get(path).set({ 'Accept-Encoding': 'gzip', ...headers })).headers['content-encoding'];

  it('are pages, styles and modules', async () => {
    for (const path of [`/incidents/${desk.incident}`, '/style.css', '/client/live.js'])
      expect(await encodingOf(path), path).to.equal('gzip');
    expect(await encodingOf('/style.css', { 'Accept-Encoding': 'identity' })).to.equal(undefined);
  });

  it('are not what programs get, which may hold a new token', async () => {
    expect(await encodingOf(`/incidents/${desk.incident}`, { Accept: 'application/json' })).to.equal(undefined);
  });

  it('print the token of a form in other characters each time, each of which is good', async () => {
    const tokens = [await browser.csrf('/me'), await browser.csrf('/me')];
    expect(tokens[0]).to.not.equal(tokens[1]);
    for (const _csrf of tokens) {
      const path = `/incidents/${desk.incident}/commands/LogNote`;
      const answer = await browser.agent.post(path).type('form').send({ text: 'Mine', _csrf });
      expect(answer.status).to.equal(303);
    }
  });
});
