import { expect } from 'chai';
import request from 'supertest';
import { serve, type Parts } from '../../src/cli/serve.js';
import { systemClock } from '../../src/clock.js';
import { readConfig } from '../../src/config.js';
import { recorder } from '../../src/outlet/recorder.js';
import { archivesIn } from '../../src/listening/archive/archives.js';
import { openLowdbStore } from '../../src/store/lowdb.js';
import { freshFolders } from '../support/folder.js';
import { enterFirst } from '../support/first.js';
import { ear, smallRoot } from './ear.js';

describe('unisono serve', () => {
  const fresh = freshFolders();
  const logged: unknown[] = [];
  const log = (line: object, text: string): void => void logged.push([line, text]);
  const parts: Parts = {
    clock: systemClock,
    openStore: openLowdbStore,
    openArchives: archivesIn,
    mailOutlet: recorder,
    webhookOutlet: recorder,
    recorder,
    log: { info: log, warn: log, error: log },
    version: '0',
    elapsed: () => 0,
  };

  it('prints a link while there is no account, then none, but for somebody who asks for one at the machine', async () => {
    const root = smallRoot(fresh(), 'rumour');
    const config = readConfig({ UNISONO_DATA: fresh(), UNISONO_PORT: '0' });
    const start = (linkFor?: string, io = ear()) => serve(root, config, parts, io, linkFor);

    const unused = await start();
    const old = unused.link!.address;
    await unused.stop();
    const first = await start();
    expect(first.link!.for).to.equal(null);
    expect((await request(first.url).get(new URL(old).pathname)).status, 'the link of the start before').to.equal(404);
    const token = await enterFirst(first.link!.address, 'Ann');
    await first.stop();

    const second = await start();
    expect(second.link).to.equal(undefined);
    const me = await request(second.url).get('/me').set('Authorization', `Bearer ${token}`);
    expect(me.body).to.deep.include({ name: 'Ann', grants: ['admin', 'duty'] });
    expect(me.body.sessions, 'sessions outlive the service').to.have.length(1);
    await second.stop();

    const forgotten = await start('ann');
    expect(forgotten.link!.for).to.equal('Ann');
    expect((await request(forgotten.url).get(new URL(forgotten.link!.address).pathname)).body).to.deep.equal({
      name: 'Ann',
    });
    await forgotten.stop();
    const io = ear();
    const nobody = await start('Nobody', io);
    expect(nobody.link).to.equal(undefined);
    expect(io.complained()).to.include('no account "Nobody"');
    await nobody.stop();

    const said = JSON.stringify(logged);
    for (const address of [old, first.link!.address, forgotten.link!.address])
      expect(said).to.not.include(address.split('/').at(-1));
  });

  it('prints links under the public address', async () => {
    const config = readConfig({ UNISONO_DATA: fresh(), UNISONO_PORT: '0', UNISONO_URL: 'https://crisis.example' });
    const service = await serve(smallRoot(fresh(), 'rumour'), config, parts, ear());
    expect(service.link!.address).to.match(/^https:\/\/crisis\.example\/invitations\/[\w-]{43}$/);
    expect(service.url).to.match(/^http:\/\/127\.0\.0\.1:\d+$/);
    await service.stop();
  });
});
