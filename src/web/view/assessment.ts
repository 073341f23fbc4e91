import { dangers, matters, reaches } from '../../incident/assess.js';
import { capital, speak } from '../../incident/words.js';
import { evidences, intensifiers } from '../../playbook/vocabulary.js';
import type { Form } from '../body.js';
import type { FieldError } from '../problem.js';
import type { Call } from '../route.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`<h1>{{title}}</h1>
<p>{{w.intro}} <a href="/assessment/opening">{{w.skip}}</a></p>
{{> errors errors=errors l=l}}
<form method="post" action="/assessments" class="command">
{{> csrf}}
{{#each questions}}<div class="field"><fieldset><legend>{{legend}}</legend>
{{#each choices}}<div class="check"><input type="{{../type}}" id="{{id}}" name="{{../name}}" value="{{value}}"{{#if ../required}} required{{/if}}{{#if chosen}} checked{{/if}}> <label for="{{id}}">{{text}}</label></div>
{{/each}}</fieldset></div>
{{/each}}<button type="submit">{{w.suggest}}</button>
</form>`);

/** Five questions, of which only the first has no answer that is right for most. */
export function assessmentPage(
  call: Call,
  { typed, errors = [] }: { readonly typed?: Form; readonly errors?: readonly FieldError[] },
): string {
  const words = wordsOf(call.language);
  const w = words.assessment;
  const { names } = speak(call.language);
  const given = (name: string): readonly string[] => typed?.get(name) ?? call.query.many(name);
  const question = (
    name: string,
    legend: string,
    values: readonly string[],
    { table, usual }: { table: Readonly<Record<string, string>>; usual?: string },
  ) => {
    const before = given(name);
    const chosen = before.length > 0 ? before : usual === undefined ? [] : [usual];
    return {
      name,
      legend,
      type: name === 'intensifiers' ? 'checkbox' : 'radio',
      required: name !== 'intensifiers',
      choices: values.map((value) => ({
        value,
        id: `${name}-${value}`,
        text: capital(table[value] ?? value),
        chosen: chosen.includes(value),
      })),
    };
  };
  return render(call, {
    title: w.title,
    w,
    errors: errors.map(({ field, why }) => ({ label: field === 'about' ? w.about : field, why })),
    questions: [
      question('about', w.about, matters, { table: w.matters }),
      question('danger', w.danger, dangers, { table: w.dangers, usual: 'possible' }),
      question('reach', w.reach, reaches, { table: w.reaches, usual: 'few' }),
      question('evidence', w.evidence, evidences, { table: names.evidences, usual: 'none' }),
      question('intensifiers', w.intensifiers, intensifiers, { table: names.intensifiers }),
    ],
  });
}
