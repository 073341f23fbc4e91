import { commandSchemas, commandTypes } from '../incident/command.js';
import { z } from 'zod';
import { bodyLimitBytes } from './body.js';
import { commandExamples } from './example.js';
import type { Operation, Route } from './route.js';
import { problemSchema } from './schema.js';

export type OpenApi = ReturnType<typeof openApi>;

/** The API's description, OpenAPI 3.1, made from the routes that the app serves and the schemas that check what is sent. Pure. */
export function openApi(routes: readonly Route[], version: string) {
  const paths: Record<string, Record<string, ReturnType<typeof operationOf>>> = {};
  for (const route of routes) {
    for (const { path, operation, id } of documented(route)) {
      paths[path] = { ...paths[path], [route.method]: operationOf(path, route, operation, id) };
    }
  }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Unisono',
      version,
      license: { name: 'MIT', identifier: 'MIT' },
      description: [
        'Crisis-communication playbook engine: one voice, on every channel, when it counts.',
        `Bodies are JSON, at most ${bodyLimitBytes / 1000} kB. Programs send a token of somebody's as Authorization: Bearer; he makes it on /me.`,
        'A refused command answers 409, or 422 where what was sent cannot be right, with every reason and what would take it away.',
      ].join(' '),
    },
    servers: [{ url: '/' }],
    paths,
    security: [{ token: [] }],
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token that somebody made on /me' } },
    },
  };
}

/** A route with a command's type in its path stands for one path a command, each with its own schema. */
function documented(route: Route): { path: string; operation: Operation; id: string }[] {
  const path = route.path.replaceAll(/:([a-z]+)/g, '{$1}');
  const name = `${route.method}${path.replaceAll(/[^a-z]+([a-z])?/gi, (_, letter: string | undefined) => (letter ?? '').toUpperCase())}`;
  if (!path.endsWith('/commands/{type}')) return [{ path, operation: route.operation, id: name }];
  return commandTypes.map((type) => ({
    path: path.replace('{type}', type),
    id: type,
    operation: {
      ...route.operation,
      summary: commandSchemas[type].description ?? type,
      body: { schema: z.toJSONSchema(commandSchemas[type], { io: 'input' }), example: commandExamples[type] },
    },
  }));
}

function operationOf(
  path: string,
  { method, access }: Route,
  { summary, answers, query = {}, body, idempotent, versioned }: Operation,
  operationId: string,
) {
  const problem = {
    description: 'What is wrong, and what to do about it',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  const ids = [...path.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => ({
    name: name!,
    in: 'path',
    required: true,
    schema: { type: 'string', pattern: name === 'token' ? '^[\\w-]{43}$' : '^[a-z0-9-]{1,80}$' },
  }));
  return {
    operationId,
    summary,
    ...(access === 'anyone' ? { security: [] } : {}),
    parameters: [
      ...ids,
      ...Object.entries(query).map(([name, about]) => ({ name, in: 'query', required: false, ...about })),
      {
        name: 'language',
        in: 'query',
        required: false,
        description: 'Language of words; Accept-Language when left out',
        schema: { type: 'string', enum: ['en', 'nl'] },
      },
      ...(idempotent
        ? [
            header('Idempotency-Key', 'The same key and body again gets the same answer', {
              pattern: '^[\\w.:-]{1,100}$',
            }),
          ]
        : []),
      ...(versioned ? [header('If-Match', 'The version that you looked at, in quotes, such as "17"', {})] : []),
    ],
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: plain(body.schema),
                ...(body.example === undefined ? {} : { example: body.example }),
              },
            },
          },
        }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, { description, schema, type = 'application/json', example }]) => [
          status,
          {
            description,
            ...(schema === undefined
              ? {}
              : { content: { [type]: { schema: plain(schema), ...(example === undefined ? {} : { example }) } } }),
          },
        ]),
      ),
      ...(method === 'get' ? {} : { '4XX': problem }),
      default: problem,
    },
  };
}

const header = (name: string, description: string, schema: object) => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string', ...schema },
});

/** The dialect stands in the document once. */
function plain(schema: object): object {
  const { $schema: _, ...rest } = schema as { $schema?: string };
  return rest;
}
