import type { Problem, ProblemCode } from '../problem.js';
import type { Call } from '../route.js';
import type { Language } from '../session.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

/** A problem as RFC 9457 writes it, in the asker's language. Pure. */
export function problemJson(code: ProblemCode, status: number, language: Language) {
  const [title, detail] = wordsOf(language).problems[code];
  return { type: `/api#problem-${code}`, title, status, detail, code };
}

const render = pageOf(`<h1>{{title}}</h1>
<p>{{detail}}</p>
{{> errors errors=errors l=l}}
{{#if reasons}}<ul class="reasons">{{#each reasons}}<li><p>{{text}}</p></li>{{/each}}</ul>{{/if}}
{{#if known}}<p>{{l.instead}}</p><ul>{{#each known}}<li><code>{{this}}</code></li>{{/each}}</ul>{{/if}}
{{#if id}}<p>{{l.number}} <code>{{id}}</code></p>{{/if}}
<p><a href="{{back}}">{{l.back}}</a></p>`);

/** What is wrong, for people. */
export function problemPage(call: Call, { code, extra }: Problem): string {
  const words = wordsOf(call.language);
  const [title, detail] = words.problems[code];
  const outside =
    code === 'LINK_INVALID' ? undefined : /^\/(approvals|invitations)\/[\w-]{43}$/.exec(call.request.path)?.[0];
  const incident = /^\/incidents\/[a-z0-9-]{1,80}(?=\/)/.exec(call.request.path)?.[0];
  const errors = extra.errors?.map(({ field, row, why }) => ({
    why,
    label: [row, words.fields[field]?.[0] ?? field].filter(Boolean).join(' '),
  }));
  return render(call, {
    title,
    detail,
    errors,
    reasons: extra['reasons'],
    known: extra['known'],
    id: extra['id'],
    back: outside ?? incident ?? '/incidents',
  });
}
