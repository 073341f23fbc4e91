import { expect } from 'chai';
import { Desk, withContacts } from '../support/http.js';
import { elementsOf } from '../support/markup.js';
import { get } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

const hostile = 'Storm </title><script>alert(1)</script>';

describe('web: papers', () => {
  let service: TestService;
  let desk: Desk;

  before(async () => {
    service = await startService();
    await withContacts(service, ['staff', 'customers']);
    desk = await Desk.open(service, 'Eva', { playbook: 'contested-plan', title: hostile, mode: 'exercise' });
    await desk.insist('AssignRole', { role: 'webcare', person: 'Wim' });
    await desk.insist(
      'DraftMessage',
      { kind: 'holding-statement', audience: 'public', channel: 'web', language: 'en' },
      ['webcare'],
    );
    await desk.done('Eva', 'LogNote', { text: '<img src=x onerror=alert(1)>' });
  });
  after(() => service.stop());

  const ask = (path: string, accept = 'application/json', language = 'en') =>
    get(service, path, { headers: { Accept: accept, 'Accept-Language': language } });

  it('are JSON, a page and plain text', async () => {
    for (const path of [`/incidents/${desk.incident}/sitrep`, `/incidents/${desk.incident}/handover?role=lead`]) {
      const json = await ask(path);
      expect(json.status).to.equal(200);
      expect(json.body.parts).to.have.length(3);
      expect(json.headers['etag']).to.match(/^"\d+"$/);
      const page = await ask(path, 'text/html', 'nl');
      expect(page.text).to.include('OEFENING').and.include('lang="nl"').and.not.include('<script>');
      elementsOf(page.text);
      const text = await ask(`${path}${path.includes('?') ? '&' : '?'}format=text`);
      expect(text.headers['content-type']).to.match(/^text\/plain/);
      expect(text.text).to.match(/^EXERCISE: /);
    }
  });

  it('say what is new since a version or a time, and refuse what is neither', async () => {
    const path = `/incidents/${desk.incident}/sitrep`;
    for (const since of ['1', '2026-03-10T07:00:00+01:00', '2026-03-10T07:00:00%2B01:00', ''])
      expect((await ask(`${path}?since=${since}`)).status, since).to.equal(200);
    expect(JSON.stringify((await ask(`${path}?since=1`)).body)).to.include('"isNew":true');
    for (const since of ['yesterday', '-1', '2026-03-10', '1&since=2'])
      expect((await ask(`${path}?since=${since}`)).body.code, since).to.equal('INPUT_INVALID');
    expect((await ask(`${path}?format=pdf`)).body.code).to.equal('INPUT_INVALID');
  });

  it('name the roles where a sheet is asked for one that is not there', async () => {
    for (const role of ['', '?role=', '?role=ghost', '?role=__proto__']) {
      const answer = await ask(`/incidents/${desk.incident}/handover${role}`);
      expect(answer.body.code, role).to.equal('INPUT_INVALID');
      expect(answer.body.known).to.include('lead');
    }
    const page = await ask(`/incidents/${desk.incident}/handover`, 'text/html');
    expect(page.status).to.equal(200);
    expect(page.text).to.include('For which role?').and.include('href="?role=lead"');
    expect((await ask('/incidents/nobody/sitrep')).status).to.equal(404);
    expect((await ask('/playbooks/nothing/pack.html')).status).to.equal(404);
  });

  it('are packs that fetch nothing, run nothing, and are allowed nothing', async () => {
    for (const language of ['en', 'nl']) {
      for (const path of [
        `/incidents/${desk.incident}/pack.html`,
        '/playbooks/data-breach/pack.html?option=how=mistake',
        '/playbooks/contested-plan/pack.html',
      ]) {
        const { status, text, headers } = await ask(path, '*/*', language);
        expect(status, path).to.equal(200);
        expect(headers['content-type']).to.match(/^text\/html/);
        expect(headers['content-security-policy']).to.match(/^default-src 'none'; style-src 'sha256-/);
        for (const { name, attributes } of elementsOf(text)) {
          expect(['script', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'base', 'image', 'use']).to.not.include(
            name,
          );
          expect(attributes, name).to.not.have.any.keys('src', 'srcset', 'style', 'onclick', 'xlink:href');
          if (attributes['href'] !== undefined) expect(attributes['href']).to.match(/^#/);
        }
        expect(/<style>([\s\S]*?)<\/style>/.exec(text)![1]).to.not.match(/url\(|@import/);
        expect(text).to.match(/SHA-256 [0-9a-f]{64}/);
        expect(text.includes(language === 'nl' ? 'OEFENING' : 'EXERCISE')).to.equal(path.startsWith('/incidents'));
      }
    }
  });

  it('hold numbers of contacts, and never who they are', async () => {
    const contacts = service.engine.directory.contacts;
    expect(contacts.length).to.be.above(0);
    for (const path of [
      '/playbooks/contested-plan/pack.html',
      `/incidents/${desk.incident}/pack.html`,
      '/playbooks/contested-plan',
    ]) {
      const { text } = await ask(path, 'text/html');
      expect(text).to.match(/\d+ contacts?/);
      for (const { email, name, id } of contacts) for (const one of [email, name, id]) expect(text).to.not.include(one);
    }
  });

  it('keep what must not be said out of the texts of a playbook', async () => {
    const { library } = service.engine.current('data-breach');
    const { text } = await ask('/playbooks/data-breach/pack.html', '*/*');
    const secret = library.playbook.facts.filter(({ publishable }) => !publishable);
    expect(secret.length).to.be.above(0);
    for (const { sample } of secret)
      expect(text).to.not.include(typeof sample === 'object' ? sample['en']! : String(sample));
    expect(text).to.include('NOT TO BE SAID IN PUBLIC');
  });

  it('show a playbook for its first choices or for others, with when it was rehearsed and edited', async () => {
    const { body } = await ask('/playbooks/data-breach');
    expect(body).to.have.property('rehearsedAt', null);
    expect(body.editedAt).to.match(/^\d{4}-/);
    const other = await ask('/playbooks/data-breach?option=how=mistake', 'text/html');
    expect(other.text).to.include('We sent a list with customers’ data to the wrong company');
    expect((await ask('/playbooks/data-breach?option=how=storm')).body.code).to.equal('OPTION_UNKNOWN');
    const svg = await ask('/playbooks/data-breach/chart?format=svg');
    expect(svg.headers['content-type']).to.match(/^image\/svg\+xml/);
    elementsOf(svg.body.toString());
  });

  it('tell when a playbook was last rehearsed to its end, and which texts expire', async () => {
    const drill = await Desk.open(service, 'Eva', { playbook: 'rumour', title: 'Drill', mode: 'exercise' });
    await drill.insist('CloseIncident', { report: 'Nothing needed saying' });
    const { body } = await ask('/playbooks/rumour');
    expect(body.rehearsedAt).to.match(/^2026-03-10/);
    for (const [channel, expiresAt] of [
      ['x', '2027-01-01T00:00:00Z'],
      ['web', '2026-05-01T00:00:00Z'],
    ] as const)
      await service.engine.directory.preapprove({
        playbook: 'rumour',
        kind: 'holding-statement',
        audience: 'public',
        channel,
        language: 'en',
        templateHash: 'a'.repeat(64),
        author: 'Eva',
        approver: 'Ann',
        approvedAt: '2026-01-01T00:00:00Z',
        expiresAt,
      });
    const { text } = await ask('/playbooks/rumour', 'text/html');
    const list = text.slice(text.indexOf('id="expiring"'));
    expect(list.indexOf('on the website')).to.be.within(0, list.indexOf('on X'));
    expect(list).to.include('approved by Ann');
  });
});
