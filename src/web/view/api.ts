import type { OpenApi } from '../openapi.js';
import { problemStatus, type ProblemCode } from '../problem.js';
import type { Call } from '../route.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`<h1>{{title}}</h1>
<p lang="en">{{description}}</p>
<p><a href="/openapi.json">{{l.document}}</a></p>
<h2>{{l.routes}}</h2>
<ul class="cards" lang="en">{{#each operations}}<li>
<h3>{{summary}}</h3>
<p><code>{{method}} {{path}}</code></p>
{{#if parameters}}<ul>{{#each parameters}}<li><code>{{name}}</code> – {{description}}</li>{{/each}}</ul>{{/if}}
{{#if fields}}<p>Fields:</p><ul>{{#each fields}}<li><code>{{name}}</code>{{#if required}} (required){{/if}}{{#if description}} – {{description}}{{/if}}</li>{{/each}}</ul>{{/if}}
{{#if example}}<details><summary>Example: {{id}}</summary><pre><code>{{example}}</code></pre></details>{{/if}}
</li>{{/each}}</ul>
<h2>{{l.problems}}</h2>
<dl>{{#each problems}}<dt id="problem-{{code}}"><code>{{code}}</code> ({{status}})</dt><dd>{{title}}. {{detail}}</dd>{{/each}}</dl>`);

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly description?: string }[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: object; readonly example?: unknown } };
  };
}

/** The API's document for reading. */
export function apiPage(call: Call, { info, paths }: OpenApi): string {
  const words = wordsOf(call.language);
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Operation>>).map(
      ([method, { operationId, summary, parameters, requestBody }]) => {
        const { schema = {}, example } = requestBody?.content['application/json'] ?? {};
        const { anyOf: [first = schema] = [] } = schema as { anyOf?: readonly object[] };
        // Where one or many may be sent, the fields are those of one.
        const { properties = {}, required = [] } = first as {
          properties?: Record<string, { description?: string }>;
          required?: string[];
        };
        return {
          id: operationId,
          method: method.toUpperCase(),
          path,
          summary,
          parameters: parameters.filter((one) => one.in !== 'path' && one.name !== 'language'),
          fields: Object.entries(properties).map(([name, { description }]) => ({
            name,
            description,
            required: required.includes(name),
          })),
          example: example === undefined ? null : JSON.stringify(example, null, 2),
        };
      },
    ),
  );
  const problems = Object.entries(problemStatus).map(([code, status]) => {
    const [title, detail] = words.problems[code as ProblemCode];
    return { code, status, title, detail };
  });
  return render(call, { title: words.label.api, description: info.description, operations, problems });
}
