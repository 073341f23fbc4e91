import { expect } from 'chai';
import request from 'supertest';
import { post } from '../support/http.js';
import { as, get } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';
import { ownMs } from '../support/pause.js';

const wanted = { playbook: 'contested-plan', language: 'en', kind: 'social-post', channel: 'linkedin' };

interface Fault {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

describe('a template that is tried over the API', () => {
  let service: TestService;
  before(async () => (service = await startService()));
  after(() => service.stop());

  const send = (source: unknown, more: object = {}) =>
    post(service, '/templates/try', 'Eva', { ...wanted, source, ...more });

  async function refused(source: unknown, more: object = {}): Promise<readonly Fault[]> {
    const answer = await send(source, more);
    expect(answer.status, JSON.stringify(answer.body).slice(0, 500)).to.equal(422);
    expect(answer.headers['content-type']).to.contain('application/problem+json');
    const { faults } = answer.body as { faults: readonly Fault[] };
    expect(faults).to.be.an('array').that.is.not.empty;
    for (const fault of faults) {
      expect(fault).to.have.all.keys('code', 'line', 'column', 'message');
      expect(Math.min(fault.line, fault.column)).to.be.at.least(1);
    }
    return faults;
  }

  it('becomes a text on the sample facts, with what the checks find', async () => {
    const answer = await send('All answers about {{topic}}: {{page}}');
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    expect(answer.body.text).to.match(/^All answers about \S.*: https:/);
    expect(answer.body.hash).to.match(/^[0-9a-f]{64}$/);
    expect(answer.body.findings).to.deep.equal([]);
  });

  it('may use the partials of its language, and is told when it is too long for its channel', async () => {
    const partial = await send('{{> next-update}}');
    expect(partial.status).to.equal(200);
    expect(partial.body.text).to.match(/\d/);
    const long = await send(`Subject: ${'long '.repeat(20)}\n\nBody`, { kind: 'open-letter', channel: 'email' });
    expect((long.body.findings as { rule: string }[]).map(({ rule }) => rule)).to.include.members([
      'too-long',
      'repair-missing',
    ]);
  });

  it('with an unknown name is refused with line and column, every one of them', async () => {
    const faults = await refused('Dear all,\n{{topic}} and {{tpoic}}\n {{#if nothing}}x{{/if}}');
    expect(faults).to.deep.equal([
      { code: 'FACT_UNKNOWN', line: 2, column: 15, message: 'there is no fact "tpoic"' },
      { code: 'FACT_UNKNOWN', line: 3, column: 2, message: 'there is no fact "nothing"' },
    ]);
  });

  it('of 33 KB, or 17 deep, is refused with line and column', async () => {
    const [large] = await refused('x'.repeat(33 * 1024));
    expect(large).to.include({ code: 'TEMPLATE_INVALID', line: 1, column: 1 });
    expect(large!.message).to.contain('larger than 32 KB');
    const [deep] = await refused(`a\n${'{{#if topic}}'.repeat(17)}${'{{/if}}'.repeat(17)}`);
    expect(deep).to.include({ code: 'TEMPLATE_INVALID', line: 2, column: 209 });
    expect((await send(`${'{{#if topic}}'.repeat(16)}x${'{{/if}}'.repeat(16)}`)).status).to.equal(200);
  });

  it('with each in each in each is refused, and so are the bombs that a body can hold', async () => {
    const each = '{{#each questions}}'.repeat(3) + '{{ask}}' + '{{/each}}'.repeat(3);
    const [fault] = await refused(each);
    expect(fault).to.include({ code: 'TEMPLATE_INVALID', line: 1, column: 20 });
    for (const bomb of [
      '{{#if a}}'.repeat(1800) + '{{/if}}'.repeat(1800),
      `{{a ${'(b '.repeat(10_000)}`,
      '{{#if a}}{{! {{/if}}'.repeat(1150) + '{{/if}}'.repeat(1150),
    ])
      expect((await refused(bomb))[0]!.code).to.equal('TEMPLATE_INVALID');
    for (const size of [148, 371])
      expect((await send('{{#if a}}'.repeat(size * 64) + '{{/if}}'.repeat(size * 64))).status).to.equal(413);
  });

  it('that is no text but a tree, a list or a number is a wrong request', async () => {
    const tree = { type: 'Program', body: [{ type: 'ContentStatement', value: 'x', original: 'x' }] };
    for (const source of [tree, [tree], ['{{topic}}'], 42, true, null]) {
      const answer = await send(source);
      expect(answer.status, JSON.stringify(source)).to.equal(400);
      expect(answer.body).to.include({ code: 'INPUT_INVALID' });
      expect(JSON.stringify(answer.body.errors)).to.contain('"source"');
    }
    for (const key of ['__proto__', 'constructor']) {
      const answer = await request(service.app)
        .post('/templates/try')
        .set(await as(service, 'Eva'))
        .type('json')
        .send(`{"playbook":"contested-plan","source":{"${key}":{"type":"Program"}}}`);
      expect(answer.status, key).to.equal(400);
    }
  });

  it('is asked of what is there, and of nothing else', async () => {
    expect((await send('x', { playbook: 'nothing' })).status).to.equal(404);
    for (const more of [
      { playbook: '../../etc/passwd' },
      { playbook: 'a%00b' },
      { language: 'fr' },
      { language: '..' },
      { language: 'constructor' },
      { kind: 'threat' },
      { kind: '../apology' },
      { channel: 'fax' },
      { channel: '__proto__' },
      { sources: { 'en/partials/p': 'x' } },
      { path: '../../etc/passwd' },
    ])
      expect((await send('x', more)).status, JSON.stringify(more)).to.equal(400);
  });

  it('says who tries it', async () => {
    expect((await post(service, '/templates/try', null, { ...wanted, source: 'x' })).status).to.equal(401);
  });

  it('never tells more than is wrong: no path of this machine, no stack', async () => {
    for (const source of ['{{> ../../../etc/passwd}}', '{{#with a}}{{/with}}', '{{', '{{constructor.constructor}}']) {
      const { text } = await send(source);
      expect(text).to.not.match(/node_modules|\.js:\d|\bat \w+ \(|root:|\/work\/|\/home\//);
    }
  });

  it('changes nothing: what incidents run on stays as it was', async () => {
    const before = await get(service, '/playbooks/contested-plan');
    await send('Overwritten {{topic}}');
    const after = await get(service, '/playbooks/contested-plan');
    expect(after.body.hash).to.equal(before.body.hash);
  });

  it('holds no other request up by 250 ms, however many bombs arrive at once', async function () {
    this.retries(3);
    const bombs = [
      `{{#each questions}}${'{{ask}}{{answer}}'.repeat(1800)}{{/each}}`,
      '{{topic}}'.repeat(3600),
      '{{#if topic}}x{{/if}}'.repeat(1500),
      `{{a ${'(b '.repeat(10_000)}`,
      '{{#if a}}{{! {{/if}}'.repeat(1150),
      '{{> qa-all}}'.repeat(300),
    ];
    await send('warm');
    const flying = Promise.all(bombs.map((source) => send(source)));
    let longest = 0;
    for (let count = 0; count < 25; count++) {
      const took = await ownMs(async () => expect((await get(service, '/playbooks')).status).to.equal(200));
      longest = Math.max(longest, took);
    }
    for (const answer of await flying) expect(answer.status).to.be.oneOf([200, 422]);
    expect(longest).to.be.below(250);
    expect(service.reported).to.deep.equal([]);
    expect(service.lines.filter(({ level }) => level === 'error')).to.deep.equal([]);
  });
});
