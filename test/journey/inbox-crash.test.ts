import { expect } from 'chai';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExample } from '../../src/web/example.js';
import { enterFirst, firstLink } from '../support/first.js';
import { startProgram } from '../support/program.js';

describe('the inbox while the service is killed', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'unisono-inbox-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps who is at work on what and what goes on in private; an archive that broke keeps nobody from the rest', async () => {
    const settings = { UNISONO_DATA: join(folder, 'data'), UNISONO_PORT: '0' };
    let service = await startProgram(settings);
    const token = await enterFirst(firstLink(service.said)!, 'Ann');
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const ask = async (path: string, data?: object) => {
      const more = data === undefined ? {} : { method: 'POST', body: JSON.stringify(data) };
      const answer = await fetch(service.url + path, { headers, ...more });
      return { status: answer.status, body: (await answer.json()) as Record<string, never> };
    };
    const [kept, broken] = [
      (await ask('/incidents', { ...openExample, mode: 'live' })).body['incident'] as unknown as string,
      (await ask('/incidents', { ...openExample, mode: 'live' })).body['incident'] as unknown as string,
    ];
    const said = (id: string) => ({
      id,
      author: `Customer ${id}`,
      at: new Date().toISOString(),
      text: 'Is my data safe?',
    });
    for (const incident of [kept, broken])
      expect((await ask(`/incidents/${incident}/mentions`, [said('1'), said('2')])).status).to.equal(202);

    const inbox = `/incidents/${kept}/inbox`;
    const line = 'Could you send us a private message? Then we look into it with you.';
    const looked = await ask(`${inbox}/private`, { id: 'webhook/2', text: line, look: true });
    const moved = {
      id: 'webhook/2',
      text: line,
      ...(looked.body['seen'] === null ? {} : { seen: looked.body['seen'] }),
    };
    expect((await ask(`${inbox}/private`, moved)).status).to.equal(200);
    const claimed = await ask(`${inbox}/claim`, { id: 'webhook/1' });
    expect(claimed.status).to.equal(200);
    // At once: what was acknowledged is on disk, and nothing that comes later is needed for it.
    service.child.kill('SIGKILL');
    await once(service.child, 'exit');

    const files = readdirSync(join(folder, 'data', 'mentions')).filter((name) => name.startsWith(broken));
    expect(files).to.not.deep.equal([]);
    for (const name of files) writeFileSync(join(folder, 'data', 'mentions', name), 'no archive at all '.repeat(1000));
    service = await startProgram(settings);
    const after = async (show: string) => (await ask(`${inbox}?show=${show}`)).body['messages'] as unknown as object[];
    const [open] = await after('open');
    expect(open).to.deep.include({ id: 'webhook/1', claim: claimed.body });
    const [gone] = await after('private');
    expect(gone).to.deep.include({ id: 'webhook/2', standing: 'private' });
    expect((await ask(`/incidents/${broken}/inbox`)).body).to.include({ code: 'ARCHIVE_UNREADABLE', status: 503 });
    expect((await ask(`/incidents/${broken}`)).status).to.equal(200);
    const room = await fetch(`${service.url}/incidents/${broken}`, { headers: { ...headers, accept: 'text/html' } });
    expect(room.status).to.equal(200);
    expect(await room.text()).to.include('cannot be read here');
    service.child.kill('SIGTERM');
    expect((await once(service.child, 'exit'))[0], 'a clean shutdown').to.equal(0);
  });
});
