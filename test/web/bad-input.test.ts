import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import request from 'supertest';
import { Desk, post } from '../support/http.js';
import { as, get } from '../support/people.js';
import { shelf } from '../support/library.js';
import { startService, type TestService } from '../support/service.js';

describe('web: bad inputs', () => {
  let service: TestService;
  let desk: Desk;

  beforeEach(async () => {
    service = await startService();
    desk = await Desk.open(service, 'Eva', { playbook: 'rumour', title: 'Glass in the yoghurt', languages: ['en'] });
  });
  afterEach(() => service.stop());

  const noteUrl = (): string => `/incidents/${desk.incident}/commands/LogNote`;
  const raw = async (body: string | Buffer, headers: Readonly<Record<string, string>> = {}) => {
    const sent = request(service.app)
      .post(noteUrl())
      .set({ ...(await as(service, 'Eva')), 'Content-Type': 'application/json', ...headers });
    return Buffer.isBuffer(body) ? sent.serialize((bytes: unknown) => bytes as string).send(body) : sent.send(body);
  };
  /** Expects a clear refusal of the request itself, and that the journal is as it was. */
  const refuses = async (
    answer: { status: number; text: string; body: Record<string, unknown>; headers: Record<string, string> },
    status: number,
    code: string,
  ): Promise<void> => {
    expect(answer.status, answer.text).to.equal(status);
    expect(answer.headers['content-type']).to.include('application/problem+json');
    expect(answer.body).to.include({ status, code });
    expect(answer.body['title']).to.be.a('string').that.is.not.empty;
    expect(answer.text).to.not.match(/node_modules|\bat .+:\d+:\d+/);
    expect((await desk.look()).version).to.equal(1);
  };

  it('1: half a JSON is 400, with its place and without a stack', async () => {
    const answer = await raw('{"text":');
    await refuses(answer, 400, 'JSON_INVALID');
    const word = await raw('{text: 1}');
    expect(word.body.position).to.equal(1);
  });

  it('2: a body of 200 kB is 413', async () =>
    refuses(await raw(JSON.stringify({ text: 'x'.repeat(200_000) })), 413, 'BODY_TOO_LARGE'));

  it('3: a gzip bomb is 413', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    await refuses(await raw(bomb, { 'Content-Encoding': 'gzip' }), 413, 'BODY_TOO_LARGE');
  });

  it('4: invalid UTF-8 is 400', async () =>
    refuses(await raw(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])), 400, 'BODY_ENCODING'));

  it('5: keys that reach for a prototype are 400', async () => {
    for (const body of [
      '{"text":"a","__proto__":{"x":1}}',
      '{"constructor":{"prototype":{"x":1}}}',
      '{"text":[{"__proto__":{}}]}',
      '{"te\\u0078t":"a","\\u005f_proto__":1}',
    ]) {
      await refuses(await raw(body), 400, 'JSON_KEY_FORBIDDEN');
    }
    const form = await request(service.app)
      .post(noteUrl())
      .set(await as(service, 'Eva'))
      .type('form')
      .send('constructor.prototype=1');
    expect(form.status).to.equal(400);
    expect(
      (
        await request(service.app)
          .post(noteUrl())
          .set(await as(service, 'Eva'))
          .type('form')
          .send('__proto__=1')
      ).status,
    ).to.equal(400);
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });

  it('6: 33 levels are 400', async () => {
    await refuses(await raw(`${'['.repeat(33)}${']'.repeat(33)}`), 400, 'BODY_TOO_DEEP');
    await refuses(await raw(`${'['.repeat(45_000)}${']'.repeat(45_000)}`), 400, 'BODY_TOO_DEEP');
  });

  it('7, 8: NUL and half a character are 400 and name the field', async () => {
    for (const body of ['{"text":"a\\u0000b"}', '{"text":"\\ud800"}']) {
      const answer = await raw(body);
      await refuses(answer, 400, 'INPUT_INVALID');
      expect(answer.body.errors[0].field).to.equal('text');
    }
  });

  it('9: an unknown field is 400 and named', async () => {
    const answer = await desk.give('Eva', 'LogNote', { text: 'a', isAdmin: true });
    await refuses(answer, 400, 'INPUT_INVALID');
    expect(answer.body.errors).to.deep.equal([{ field: 'isAdmin', why: 'there is no such field' }]);
  });

  it('10: 30 February is 400', async () => {
    for (const deadlineAt of ['2026-02-30T10:00:00Z', '2026-02-30', 'tomorrow']) {
      const answer = await desk.give('Eva', 'LogEnquiry', { medium: 'De Krant', question: 'Why?', deadlineAt });
      await refuses(answer, 400, 'INPUT_INVALID');
      expect(answer.body.errors[0].field).to.equal('deadlineAt');
    }
  });

  it('11: numbers that would become others are 400', async () => {
    for (const number of ['1e999', '9007199254740993', '-9007199254740993']) {
      await refuses(await raw(`{"text":"a","value":${number}}`), 400, 'NUMBER_INVALID');
    }
  });

  it('12: a step that is not possible here is 409 and names those that are', async () => {
    const [reason] = await desk.refused(
      'Eva',
      'ReopenStage',
      { cause: 'leak', reason: 'A memo leaked' },
      'STAGE_NOT_HERE',
    );
    expect(reason!.data['known']).to.deep.equal(['AdvanceStage']);
    expect((await desk.look()).stage.id).to.equal('listen');
  });

  it('13: a stale version is 409 with the present one', async () => {
    await desk.done('Eva', 'LogNote', { text: 'First' });
    const answer = await desk.give('Eva', 'LogNote', { text: 'Second' }, { 'If-Match': '"1"' });
    expect(answer.status).to.equal(409);
    expect(answer.body).to.include({ code: 'VERSION_STALE', version: 2 });
    expect((await desk.look()).version).to.equal(2);
    expect((await desk.give('Eva', 'LogNote', { text: 'Second' }, { 'If-Match': '"2"' })).status).to.equal(201);
    expect((await desk.give('Eva', 'LogNote', { text: 'Third' }, { 'If-Match': 'seventeen' })).body.code).to.equal(
      'VERSION_INVALID',
    );
  });

  it('14: the same key with the same body gets the same answer, with another 422', async () => {
    const key = { 'Idempotency-Key': '3f0e1c1e-7f4e-4a35-9a3f-0d7a5f6f3f10' };
    const first = await desk.give('Eva', 'LogNote', { text: 'Once' }, key);
    const second = await desk.give('Eva', 'LogNote', { text: 'Once' }, key);
    expect(second.status).to.equal(201);
    expect(second.body).to.deep.equal(first.body);
    const other = await desk.give('Eva', 'LogNote', { text: 'Twice' }, key);
    expect(other.status).to.equal(422);
    expect(other.body.code).to.equal('IDEMPOTENCY_MISMATCH');
    expect((await desk.look()).version).to.equal(2);
    expect((await desk.give('Eva', 'LogNote', { text: 'a' }, { 'Idempotency-Key': 'a b\tc' })).body.code).to.equal(
      'KEY_INVALID',
    );
  });

  it('14: an incident opened twice with one key is one incident', async () => {
    const data = { playbook: 'rumour', title: 'Twice' };
    const [first, second] = await Promise.all(
      [0, 1].map(() => post(service, '/incidents', 'Eva', data, { 'Idempotency-Key': 'open-1' })),
    );
    expect(first!.body.incident).to.equal(second!.body.incident);
    expect(
      (await post(service, '/incidents', 'Eva', { ...data, title: 'Else' }, { 'Idempotency-Key': 'open-1' })).status,
    ).to.equal(422);
  });

  it('15: an edit after approval voids it', async () => {
    await fillFacts(desk);
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Mark' });
    const { drafts } = await desk.done('Mark', 'DraftMessage', {
      kind: 'acknowledgement',
      audience: 'public',
      channel: 'x',
      language: 'en',
    });
    const { message, hash } = drafts[0]!;
    await desk.done('Mark', 'SubmitMessage', { message });
    await desk.done('Eva', 'ApproveMessage', { message, hash });
    const edited = await desk.done('Mark', 'EditMessage', { message, source: 'We see it, and look into it.' });
    expect(edited.drafts[0]!.hash).to.not.equal(hash);
    expect((await desk.message('acknowledgement', 'x', 'en')).state).to.equal('draft');
    await desk.refused('Mark', 'ReleaseMessage', { message }, 'MESSAGE_STATE');
    await desk.done('Mark', 'SubmitMessage', { message });
    await desk.refused('Eva', 'ApproveMessage', { message, hash }, 'APPROVED_OTHER_TEXT');
  });

  it('20: a fact that is missing is 422 and every gap is listed', async () => {
    const answer = await desk.give('Eva', 'DraftMessage', {
      kind: 'correction',
      audience: 'public',
      channel: 'x',
      language: 'en',
    });
    expect(answer.status).to.equal(422);
    const gaps = (answer.body.reasons as { code: string; data: { key: string } }[])
      .filter(({ code }) => code === 'FACT_GAP')
      .map(({ data }) => data.key);
    expect(gaps).to.include('true-story').and.have.length.above(1);
    expect((await desk.look()).messages).to.deep.equal([]);
  });

  it('20: so is one that is taken back before release', async () => {
    await fillFacts(desk);
    await desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Mark' });
    await desk.done('Eva', 'CompleteTask', { task: 'stop-campaigns' });
    const { drafts } = await desk.done('Mark', 'DraftMessage', {
      kind: 'acknowledgement',
      audience: 'public',
      channel: 'x',
      language: 'en',
    });
    const { message, hash } = drafts[0]!;
    await desk.done('Mark', 'SubmitMessage', { message });
    await desk.done('Eva', 'ApproveMessage', { message, hash });
    const { body } = await get(service, `/incidents/${desk.incident}/messages/${message}`);
    const key = Object.entries(body.facts as Record<string, number>).find(([, revision]) => revision > 0)![0];
    await desk.done('Eva', 'ReviseFact', { key, status: 'withdrawn', source: 'Not so', material: false });
    const answer = await desk.give('Mark', 'ReleaseMessage', { message });
    expect(answer.status).to.equal(422);
    expect(answer.body.reasons[0]).to.deep.include({ code: 'FACT_GAP' });
    expect(answer.body.reasons[0].data.key).to.equal(key);
    expect((await desk.message('acknowledgement', 'x', 'en')).state).to.equal('approved');
  });

  it('26: characters that nobody sees are warned of, with their place', async () => {
    await fillFacts(desk);
    const { drafts } = await desk.done('Eva', 'DraftMessage', {
      kind: 'acknowledgement',
      audience: 'public',
      channel: 'x',
      language: 'en',
    });
    const edited = await desk.done('Eva', 'EditMessage', {
      message: drafts[0]!.message,
      source: 'We look\ninto \u202Eit\u200B.',
    });
    const { findings } = edited.drafts[0] as unknown as {
      findings: { rule: string; line: number; column: number; what: string; cure: string }[];
    };
    const seen = findings.filter(({ rule }) => rule === 'hidden-character');
    expect(seen.map(({ line, column }) => [line, column])).to.deep.equal([
      [2, 6],
      [2, 9],
    ]);
    expect(seen[0]!.what).to.include('line 2');
    expect(seen[0]!.cure).to.be.a('string').that.is.not.empty;
  });

  it('29: paths and NUL as names are 400 or 404', async () => {
    for (const name of ['..%2F..%2Fetc%2Fpasswd', 'a%00b', '..', '%E0%A4%A', '%2e%2e%2fetc', 'A B']) {
      for (const path of [
        `/playbooks/${name}`,
        `/incidents/${name}`,
        `/playbooks/${name}/chart`,
        `/contacts/${name}`,
      ]) {
        const answer = await get(service, path);
        expect(answer.status, path).to.be.oneOf([400, 404]);
        expect(answer.text).to.not.include('node_modules');
      }
    }
    for (const playbook of ['../../etc/passwd', 'a\u0000b']) {
      const answer = await post(service, '/incidents', 'Eva', { playbook, title: 'x' });
      expect(answer.status).to.equal(400);
      expect(answer.body.errors[0].field).to.equal('playbook');
    }
    expect((await post(service, '/incidents', 'Eva', { playbook: 'nothing', title: 'x' })).body).to.deep.include({
      code: 'PLAYBOOK_NOT_FOUND',
      known: shelf.map(({ id }) => id),
    });
    expect(service.engine.list()).to.have.length(1);
  });
});

/** What an acknowledgement needs, said by whoever owns the facts. */
async function fillFacts(desk: Desk): Promise<void> {
  await desk.done('Eva', 'AssignRole', { role: 'fact-owner', person: 'Eva' });
  const facts: [string, unknown][] = [
    ['organisation', 'Voorbeeld Zuivel'],
    ['topic', { en: 'the video showing our yoghurt' }],
    ['what-happened', { en: 'A video is going round.' }],
    ['what-we-do', { en: 'We have it tested.' }],
    ['what-you-can-do', { en: 'In doubt? Call us.' }],
    ['next-update', '2026-03-10T10:00:00Z'],
    ['page', 'https://voorbeeldzuivel.example/yoghurt'],
    ['contact-phone', '0800 0000'],
  ];
  for (const [key, value] of facts)
    await desk.done('Eva', 'RecordFact', { key, value, status: 'confirmed', source: 'Quality department' });
}
