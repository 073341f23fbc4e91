import { expect } from 'chai';
import express from 'express';
import { once } from 'node:events';
import { request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { openExample } from '../../src/web/example.js';
import { uploadIn } from '../../src/web/upload.js';
import { Desk } from '../support/http.js';
import { as, get } from '../support/people.js';
import { startService } from '../support/service.js';

describe('web: a file that is sent', () => {
  let server: Server;
  let came: Promise<string>;
  beforeEach(() => {
    const app = express();
    came = new Promise((resolve) => {
      app.post('/', (asked, answer, next) => {
        const read = async (): Promise<string> => {
          const { bytes } = await uploadIn(asked);
          for await (const _ of bytes);
          return 'whole';
        };
        read()
          .catch(() => 'broken off')
          .then((result) => {
            resolve(result);
            answer.end();
          })
          .catch(next);
      });
    });
    server = app.listen(0);
  });
  afterEach(() => server.close());

  const form = (part: string) => `--x\r\ncontent-disposition: form-data; ${part}`;
  for (const [when, type, begun] of [
    ['in a field before it', 'multipart/form-data; boundary=x', form('name="own"\r\n\r\nab')],
    ['in the file', 'multipart/form-data; boundary=x', form('name="file"; filename="a.csv"\r\n\r\na;b\r\n1;2')],
    ['where it comes as it is', 'text/csv', 'a;b\n1;2'],
  ] as const)
    it(`ends for whoever reads it when its sender goes away ${when}`, async () => {
      const { port } = server.address() as AddressInfo;
      const sent = ask({ port, method: 'POST', headers: { 'content-type': type } });
      sent.on('error', () => {});
      sent.write(begun);
      await once(server, 'request');
      setTimeout(() => sent.destroy(), 100);
      expect(await came).to.equal('broken off');
    });

  it('is taken whole or not at all where it is pasted, and fields fill no memory', async () => {
    const service = await startService();
    const { incident } = await Desk.open(service, 'Eva', openExample);
    const send = async (fields: Readonly<Record<string, string>>) => {
      const sending = request(service.app)
        .post(`/incidents/${incident}/import`)
        .set(await as(service, 'Eva'));
      for (const [name, value] of Object.entries(fields)) sending.field(name, value);
      return sending;
    };
    const paste = `id,author,date,text
1,Ann,2026-03-10T06:01:00Z,When do you open?
${'x'.repeat(5_000_000)}`;
    const refused = await send({ paste });
    expect(refused.status).to.equal(413);
    expect(refused.body.code).to.equal('FILE_TOO_LARGE');
    expect(refused.body.detail).to.include('50 MB');
    expect((await get(service, `/incidents/${incident}/inbox`)).body.count).to.equal(0);
    const large = 'x'.repeat(4_000_000);
    expect((await send({ a: large, b: large, paste: 'id' })).body.code).to.equal('FILE_TOO_LARGE');
    await service.stop();
  });
});
