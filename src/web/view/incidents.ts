import { isError } from '../../engine/library.js';
import type { Playbook } from '../../playbook/schema.js';
import type { Form } from '../body.js';
import { versionOf } from '../live/live.js';
import type { FieldError } from '../problem.js';
import type { Call } from '../route.js';
import { homeBottom, homeModel, homeTop, visible } from './home.js';
import { keySlot, pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`${homeTop}
{{#if form}}<h2 id="open">{{start.direct}}</h2>
{{> errors errors=errors l=l}}
<form method="post" action="/incidents" class="command">
{{> csrf}}
<input type="hidden" name="_key" value="{{form.key}}">
<div class="field"><fieldset><legend>{{form.legend}}</legend>
{{#each form.playbooks}}<div class="playbook"><input type="radio" id="open-{{id}}" name="playbook" value="{{id}}" required{{#if chosen}} checked{{/if}}> <label for="open-{{id}}">{{title}}</label>
{{#if parameters}}<div class="parameters">{{#each parameters}}{{> field l=../../l}}{{/each}}</div>{{/if}}</div>
{{/each}}</fieldset></div>
{{#each form.fields}}{{> field l=../l}}{{/each}}<button type="submit">{{l.openIt}}</button>
</form>{{/if}}
${homeBottom}`);

/** The list of incidents, with a form to open one. */
export function incidentsPage(
  call: Call,
  { typed, errors = [] }: { typed?: Form; errors?: readonly FieldError[] },
): string {
  const { language } = call;
  const words = wordsOf(language);
  return render(call, {
    title: words.label.incidents,
    ...homeModel(call),
    events: '/events',
    version: versionOf(visible(call)),
    errors: errors.map(({ field, why }) => ({ label: words.fields[field]?.[0] ?? asked(call, typed, field), why })),
    // Whoever has no grant at all takes part in what others open.
    form: call.account === null || call.account.grants.length === 0 ? null : openForm(call, typed, errors),
  });
}

/** A playbook's own question, by the name of its field: `options.sector`. */
function asked({ language, service }: Call, typed: Form | undefined, field: string): string {
  const playbook = service.engine.shelf.find(({ id }) => id === typed?.get('playbook')?.[0])?.bundle?.playbook;
  return playbook?.parameters.find(({ id }) => field === `options.${id}`)?.title[language] ?? field;
}

/** Where a choice of a playbook's parameter stands in the form. Each playbook has its own questions, and all are sent. */
export const optionField = '_option';

function openForm({ language, service }: Call, typed: Form | undefined, errors: readonly FieldError[]) {
  const { fields: labels, label } = wordsOf(language);
  const usable = service.engine.shelf.flatMap(({ bundle, problems }) =>
    bundle === null || problems.some(isError) ? [] : [bundle.playbook],
  );
  // None is chosen for whoever is in a hurry: a wrong playbook brings wrong clocks.
  const before = typed?.get('playbook')?.[0];
  const field = (name: string, more: object) => ({
    id: `open-${name}`,
    name,
    label: labels[name]![0],
    value: typed?.get(name)?.[0] ?? '',
    required: true,
    ...more,
  });
  const parameters = ({ id: playbook, parameters: asked }: Playbook) =>
    asked.map(({ id, title, options }) => {
      const values = ['', ...options.map((one) => one.id)].map((option) => `${playbook}/${id}/${option}`);
      const chosen = values.find((value) => typed?.get(optionField)?.includes(value)) ?? values[0];
      return {
        ...field('options', { id: `open-${playbook}-${id}`, name: optionField, label: title[language] ?? id }),
        // Not by the browser: it would also ask for what belongs to the other playbooks.
        required: false,
        asked: true,
        error: playbook === before ? errors.find((one) => one.field === `options.${id}`)?.why : undefined,
        select: values.map((value, index) => ({
          value,
          text: index === 0 ? label.choose : (options[index - 1]!.title[language] ?? options[index - 1]!.id),
          chosen: value === chosen,
        })),
      };
    });
  return {
    key: `${keySlot}-open`,
    legend: labels['playbook']![0],
    playbooks: usable.map((one) => ({
      id: one.id,
      title: one.title[language] ?? one.id,
      chosen: one.id === before,
      parameters: parameters(one),
    })),
    fields: [
      field('title', { input: 'text', maxLength: 200 }),
      field('mode', {
        select: (['live', 'exercise'] as const).map((value) => ({
          value,
          text: label[value],
          chosen: value === (typed?.get('mode')?.[0] ?? 'live'),
        })),
      }),
    ],
  };
}
