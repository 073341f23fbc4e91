import { expect } from 'chai';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { archivesIn } from '../../src/listening/archive/archives.js';
import { signature } from '../../src/outlet/webhook.js';
import { openExample } from '../../src/web/example.js';
import { enterFirst, firstLink } from '../support/first.js';
import { startProgram } from '../support/program.js';

const secret = 'a secret of many letters';
/** Seconds of load before the kill, and after the next start. */
const seconds = Number(process.env['UNISONO_INTAKE_SECONDS'] ?? 3);
const aSecond = 200;
const inCall = 10;

describe('messages of the public while the service is killed', function () {
  this.timeout(300_000 + seconds * 10_000);
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'unisono-intake-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it(`are all there that were acknowledged, at ${aSecond} a second`, async () => {
    const settings = { UNISONO_DATA: join(folder, 'data'), UNISONO_PORT: '0', UNISONO_INTAKE_SECRET: secret };
    const acknowledged = new Set<string>();
    const pages: number[] = [];
    let service = await startProgram(settings);
    const token = await enterFirst(firstLink(service.said)!, 'Ann');
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const opened = await fetch(`${service.url}/incidents`, { method: 'POST', headers, body: JSON.stringify(openExample) }); // prettier-ignore
    const { incident } = (await opened.json()) as { incident: string };

    const send = async (name: string): Promise<void> => {
      const mentions = Array.from({ length: inCall }, (_, at) => ({
        id: `${name}-${at}`,
        author: `Customer ${at}`,
        at: new Date().toISOString(),
        text: ['Is my data safe?', 'This is a disgrace, I am leaving.', 'When do you tell us more?'][at % 3],
      }));
      const body = JSON.stringify(mentions);
      const now = Math.floor(Date.now() / 1000);
      const answer = await fetch(`${service.url}/incidents/${incident}/mentions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'unisono-signature': signature(secret, now, body) },
        body,
      }).catch(() => null);
      // The last bytes of an answer may be lost with the process: then nothing was acknowledged.
      const told = (await answer?.json().catch(() => null)) as { added: number } | null | undefined;
      if (answer?.status === 202 && told?.added === inCall) for (const { id } of mentions) acknowledged.add(id);
    };
    const load = async (round: string): Promise<void> => {
      const under: Promise<void>[] = [];
      const began = performance.now();
      for (let call = 0; call < (seconds * aSecond) / inCall; call += 1) {
        under.push(send(`${round}-${call}`));
        if (call % 20 === 10) under.push(look());
        await sleep(Math.max(0, began + (call * inCall * 1000) / aSecond - performance.now()));
      }
      await Promise.all(under);
    };
    const look = async (): Promise<void> => {
      const began = performance.now();
      const page = await fetch(`${service.url}/incidents/${incident}`, {
        headers: { ...headers, accept: 'text/html' },
      }).catch(() => null);
      if (page?.status === 200) pages.push(performance.now() - began);
    };

    const first = load('a');
    // In the middle of what was acknowledged, however slow the machine is.
    for (let waited = 0; acknowledged.size < (seconds * aSecond) / 2 && waited < seconds * 10_000; waited += 5)
      await sleep(5);
    service.child.kill('SIGKILL');
    await once(service.child, 'exit');
    await first;
    const before = acknowledged.size;
    expect(before, 'acknowledged before it was killed').to.be.at.least((seconds * aSecond) / 4);
    service = await startProgram(settings);
    await load('b');
    expect(acknowledged.size - before, 'all of the second load').to.equal(seconds * aSecond);
    service.child.kill('SIGTERM');
    expect((await once(service.child, 'exit'))[0], 'a clean shutdown').to.equal(0);

    const archive = await archivesIn(join(folder, 'data')).open(incident);
    const kept = (await archive.find({ limit: 1_000_000 })).map(({ mention }) => mention.id);
    await archive.close();
    expect(new Set(kept).size, 'none twice').to.equal(kept.length);
    expect([...acknowledged].filter((id) => !kept.includes(id))).to.deep.equal([]);
    const sorted = pages.toSorted((a, b) => a - b);
    const took = [0.5, 0.95, 1].map((share) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0));
    process.stdout.write(`      ${acknowledged.size} acknowledged, ${kept.length} kept; of ${pages.length} pages half took ${took[0]} ms at most, 95% ${took[1]}, the slowest ${took[2]}\n`); // prettier-ignore
  });
});
