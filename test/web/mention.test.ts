import { expect } from 'chai';
import request from 'supertest';
import { signature } from '../../src/outlet/webhook.js';
import { openExample } from '../../src/web/example.js';
import { Desk } from '../support/http.js';
import { as } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';
import { eventually } from '../support/until.js';

const secret = 'a secret of many letters';
const mother = {
  id: '1',
  source: 'x',
  channel: 'x',
  author: 'Ann',
  at: '2026-03-10T06:29:00.000Z',
  text: 'My daughter is at that school. Is it safe there?',
};

describe('web: what the public says comes in', () => {
  let service: TestService;
  let desk: Desk;
  beforeEach(async () => {
    service = await startService({ intakeSecret: secret });
    desk = await Desk.open(service, 'Eva', openExample);
  });
  afterEach(() => service.stop());

  async function bring(sent: unknown, by = 'Eva') {
    return request(service.app)
      .post(`/incidents/${desk.incident}/mentions`)
      .set(await as(service, by))
      .send(sent as object);
  }

  it('by a token of somebody with a role, one or many, and never twice', async () => {
    const first = await bring(mother);
    expect(first.status, first.text).to.equal(202);
    expect(first.body).to.deep.equal({ added: 1, known: 0, refused: [], repaired: [] });
    const again = await bring([mother, { ...mother, id: '2' }, { ...mother, id: '2' }]);
    expect(again.body).to.include({ added: 1, known: 2 });
    const room = (await service.listener.room(desk.incident))!;
    expect(room.hearing.items('').map(({ id }) => id)).to.deep.equal(['x/1', 'x/2']);
    expect(room.hearing.of('x/1')!.understanding.kind).to.equal('question');
  });

  it('tells the incident what was measured, and what a person must look at', async () => {
    await bring({ ...mother, text: 'My daughter cannot breathe, please help us now, call an ambulance!' });
    const { state } = await service.engine.look(desk.incident);
    expect(Object.values(state.signals ?? {}).map(({ sort, mentions }) => [sort, ...mentions])).to.deep.include([
      'danger',
      'x/1',
    ]);
    expect(state.listening).to.include({ mentions: 1, counted: 1 });
    expect(JSON.stringify(state), 'nobody’s words').to.not.include('ambulance');
    await bring({ ...mother, id: '2' });
    service.clock.moveTo('2026-03-10T06:32:00.000Z');
    const listening = async () => (await service.engine.look(desk.incident)).state.listening;
    await eventually(async () => expect(await listening()).to.include({ mentions: 2 }));
    expect(service.reported).to.deep.equal([]);
  });

  it('takes what is right, and tells of each that is wrong which field and why', async () => {
    const { status, body } = await bring([
      mother,
      { ...mother, id: '' },
      { ...mother, id: '3', at: '2027-01-01T00:00:00.000Z' },
      { ...mother, id: '4', at: '31/31/2026' },
      'no message',
      { ...mother, id: '5', colour: 'red' },
      { ...mother, id: '6', text: 'half \ud83d and nul \u0000' },
    ]);
    expect(status).to.equal(202);
    expect(body).to.include({ added: 2, known: 0 });
    expect(body.repaired).to.deep.equal([6]);
    expect(body.refused.map(({ index, field }: { index: number; field: string }) => [index, field])).to.deep.equal([
      [1, 'id'],
      [2, 'at'],
      [3, 'at'],
      [4, ''],
      [5, 'colour'],
    ]);
    for (const { why } of body.refused) expect(why).to.match(/\S{2,}/);
    const room = (await service.listener.room(desk.incident))!;
    expect(room.hearing.of('x/6')!.mention.text).to.equal('half \ufffd and nul \ufffd');
    expect((await bring([{ ...mother, id: '' }])).status).to.equal(422);
    expect((await bring(Array.from({ length: 501 }, () => mother))).status).to.equal(400);
  });

  it('from a program that signed it, and from no other', async () => {
    const body = JSON.stringify([mother]);
    const seconds = Math.floor(Date.parse(service.clock.now()) / 1000);
    const send = (header: string, path = desk.incident) =>
      request(service.app)
        .post(`/incidents/${path}/mentions`)
        .set({ 'Content-Type': 'application/json', 'Unisono-Signature': header })
        .send(body);
    expect((await send(signature(secret, seconds, body))).status).to.equal(202);
    const old = await send(signature(secret, seconds - 301, body));
    expect([old.status, old.body.code]).to.deep.equal([401, 'SIGNATURE_INVALID']);
    expect((await send(signature('another secret of letters', seconds, body))).status).to.equal(401);
    expect((await send(signature(secret, seconds, `${body} `))).status, 'other words').to.equal(401);
    expect((await send('t=1,v1=2')).status).to.equal(401);
    expect((await send(signature(secret, seconds, body), 'f'.repeat(16))).status, 'no such incident').to.equal(404);
  });

  it('not from whoever has no role', async () => {
    const { status, body } = await bring(mother, 'Outsider on duty');
    expect(status).to.be.oneOf([403, 409]);
    expect(body.reasons).to.have.length(1);
    expect(await service.listener.room(desk.incident)).to.equal(null);
  });
});
