import { expect } from 'chai';
import request from 'supertest';
import { commandSchemas, commandTypes, openSchema } from '../../src/incident/command.js';
import { routes } from '../../src/web/app.js';
import { commandExamples, openExample } from '../../src/web/example.js';
import { problemStatus } from '../../src/web/problem.js';
import { startService, type TestService } from '../support/service.js';

interface Operation {
  operationId: string;
  summary: string;
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: {
    content: { 'application/json': { schema: { type?: string; properties?: object }; example?: unknown } };
  };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

describe('web: the API’s document', () => {
  let service: TestService;
  let document: {
    openapi: string;
    info: { title: string; version: string };
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, object> };
  };

  before(async () => {
    service = await startService();
    document = (await request(service.app).get('/openapi.json')).body;
  });
  after(() => service.stop());

  it('is OpenAPI 3.1', () => {
    expect(document.openapi).to.equal('3.1.0');
    expect(document.info.title).to.equal('Unisono');
    const ids = new Set<string>();
    for (const [path, methods] of Object.entries(document.paths)) {
      expect(path).to.match(/^\//);
      for (const operation of Object.values(methods)) {
        expect(ids.has(operation.operationId), operation.operationId).to.equal(false);
        ids.add(operation.operationId);
        expect(operation.summary, path).to.match(/\S/);
        const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(operation.parameters.filter((one) => one.in === 'path').map(({ name }) => name)).to.deep.equal(named);
        expect(Object.values(operation.responses).every(({ description }) => description.length > 0)).to.equal(true);
        expect(operation.responses['default']!.content).to.have.property('application/problem+json');
      }
    }
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref);
    expect(new Set(refs)).to.deep.equal(new Set(['#/components/schemas/Problem']));
    expect(document.components.schemas).to.have.property('Problem');
  });

  it('has every route that the app serves', () => {
    const layers = (
      service.app as unknown as { router: { stack: { route?: { path: string; methods: Record<string, boolean> } }[] } }
    ).router.stack;
    const served = layers.flatMap(({ route }) =>
      route === undefined ? [] : Object.keys(route.methods).map((method) => `${method} ${route.path}`),
    );
    expect(served).to.have.members(routes.map(({ method, path }) => `${method} ${path}`));
    for (const one of served) {
      const [method = '', path = ''] = one.split(' ');
      const written = path.replaceAll(/:([a-z]+)/g, '{$1}');
      const paths = written.endsWith('{type}')
        ? commandTypes.map((type) => written.replace('{type}', type))
        : [written];
      for (const each of paths) expect(document.paths[each], each).to.have.property(method);
    }
  });

  it('has every command with the schema that checks it, and an example that passes', () => {
    for (const type of commandTypes) {
      const operation = document.paths[`/incidents/{incident}/commands/${type}`]!['post']!;
      const { schema, example } = operation.requestBody!.content['application/json'];
      expect(schema.type).to.equal('object');
      expect(commandSchemas[type].safeParse(example).success, type).to.equal(true);
      expect(example).to.deep.equal(commandExamples[type]);
      expect(operation.parameters.map(({ name }) => name)).to.include.members(['Idempotency-Key', 'If-Match']);
    }
    expect(document.components).to.have.property('securitySchemes');
    expect(openSchema.safeParse(openExample).success).to.equal(true);
  });

  it('has a page that names every command and every problem', async () => {
    const { text } = await request(service.app).get('/api').set('Accept', 'text/html');
    for (const type of commandTypes) expect(text).to.include(`/commands/${type}`);
    for (const code of Object.keys(problemStatus)) expect(text).to.include(`id="problem-${code}"`);
    expect(text, 'a message that comes in').to.include(
      '<code>inReplyTo</code> – The id of the message that it answers',
    );
  });
});
