import { expect } from 'chai';
import fc from 'fast-check';
import request from 'supertest';
import { commandTypes } from '../../src/incident/command.js';
import { commandExamples } from '../../src/web/example.js';
import { Desk } from '../support/http.js';
import { as } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

const runs = Number(process.env['UNISONO_FUZZ'] ?? 300);

/** Bodies that are almost right, JSON that is not, and bytes that are nothing. */
const almost = fc.constantFrom(...commandTypes).chain((type) =>
  fc
    .tuple(
      fc.dictionary(
        fc.oneof(
          fc.constantFrom(...Object.keys(commandExamples[type]), 'message', 'key', 'value', 'status'),
          fc.string(),
        ),
        fc.jsonValue({ maxDepth: 4 }),
        { maxKeys: 3 },
      ),
      fc.boolean(),
    )
    .map(([changes, from]) => ({
      type,
      kind: 'application/json',
      body: JSON.stringify({ ...(from ? commandExamples[type] : {}), ...changes }),
    })),
);
const anyJson = fc
  .tuple(fc.constantFrom(...commandTypes, 'OpenIncident', 'x'), fc.json())
  .map(([type, body]) => ({ type, kind: 'application/json', body }));
const anyText = fc
  .tuple(
    fc.constantFrom(...commandTypes),
    fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/plain', ''),
    fc.string({ unit: 'binary' }),
  )
  .map(([type, kind, body]) => ({ type, kind, body }));
const anyForm = fc
  .tuple(
    fc.constantFrom(...commandTypes),
    fc.array(
      fc.tuple(
        fc.constantFrom('text', 'value.en', 'options[]', 'key', '_key', 'message', 'dueAt', 'reviewAt', 'label.nl'),
        fc.string({ unit: 'binary' }),
      ),
    ),
  )
  .map(([type, pairs]) => ({
    type,
    kind: 'application/x-www-form-urlencoded',
    body: new URLSearchParams(
      pairs.map(([name, value]) => [name, value.toWellFormed()] as [string, string]),
    ).toString(),
  }));

describe('web: random bodies', function () {
  this.timeout(300_000 + runs * 200);
  let service: TestService;
  let desk: Desk;

  before(async () => {
    service = await startService();
    desk = await Desk.open(service, 'Eva', { playbook: 'contested-plan', title: 'Fuzz', mode: 'exercise' });
  });
  after(() => service.stop());

  it(`gets a clear answer, and never 500, for ${runs} of them`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(almost, anyJson, anyText, anyForm),
        fc.boolean(),
        fc.boolean(),
        async ({ type, kind, body }, page, open) => {
          const path = open ? '/incidents' : `/incidents/${desk.incident}/commands/${type}`;
          const answer = await request(service.app)
            .post(path)
            .set({
              ...(await as(service, 'Eva')),
              Accept: page ? 'text/html' : 'application/json',
              ...(kind === '' ? {} : { 'Content-Type': kind }),
            })
            .send(Buffer.from(body))
            .serialize((bytes: unknown) => bytes as string);
          expect(answer.status, answer.text).to.be.within(200, 499);
          if (!page && answer.status >= 400) expect(answer.body.title, answer.text).to.be.a('string').that.is.not.empty;
        },
      ),
      { numRuns: runs, endOnFailure: false },
    );
    const errors = service.lines.filter(({ level }) => level === 'error');
    expect(errors).to.deep.equal([]);
    await service.engine.settled();
    expect(service.reported).to.deep.equal([]);
  });
});
