import { freshId } from '../../clock.js';
import { isError } from '../../engine/library.js';
import { capital, namesFor, speak } from '../../incident/words.js';
import type { Form } from '../body.js';
import type { FieldError } from '../problem.js';
import type { Call } from '../route.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`<h1>{{l.incidents}}</h1>
{{#if incidents}}<ul class="cards">{{#each incidents}}<li>
<h2><a href="/incidents/{{id}}">{{#if exercise}}{{exercise}}: {{/if}}{{title}}</a></h2>
<p>{{playbook}} · {{stage}}{{#if due}} · <span{{#if overdue}} class="overdue"{{/if}}>{{due}}</span>{{/if}}{{#if damaged}} · <span class="wrong">{{../l.damaged}}</span>{{/if}}</p>
<p class="quiet">{{../l.openedAt}} {{openedAt}}</p>
</li>{{/each}}</ul>{{else}}<p>{{l.noIncidents}}</p>{{/if}}
<h2 id="open">{{l.openOne}}</h2>
{{> errors errors=errors l=l}}
{{#if actor}}{{> form form l=l}}{{else}}<p>{{l.nameFirst}}</p>{{/if}}`);

/** The list of incidents, with a form to open one. */
export function incidentsPage(
  call: Call,
  { typed, errors = [] }: { typed?: Form; errors?: readonly FieldError[] },
): string {
  const { language, service } = call;
  const words = wordsOf(language);
  const { names } = speak(language);
  const at = service.engine.now();
  const incidents = service.engine.list().map((one) => {
    const playbook = service.engine.shelf.find(({ id }) => id === one.playbook.id)?.bundle?.playbook;
    const { time } = namesFor({
      language,
      playbook: playbook ?? service.engine.shelf.find(({ bundle }) => bundle !== null)!.bundle!.playbook,
      timeZone: playbook?.timeZone ?? 'UTC',
      at,
    });
    const overdue = one.missed > 0;
    return {
      ...one,
      exercise: one.mode === 'exercise' ? (language === 'nl' ? 'OEFENING' : 'EXERCISE') : null,
      playbook: one.playbook.title[language] ?? one.playbook.id,
      stage: capital(names.stages[one.stage]),
      openedAt: time(one.openedAt),
      due:
        one.stage === 'closed'
          ? null
          : overdue
            ? `${words.label.missedCount} ${one.missed}`
            : one.deadlineAt === null
              ? null
              : `${words.label.nextDue} ${time(one.deadlineAt)}`,
      overdue,
    };
  });
  return render(call, {
    title: words.label.incidents,
    incidents,
    errors: errors.map(({ field, why }) => ({ label: words.fields[field]?.[0] ?? field, why })),
    form: openForm(call, typed),
  });
}

function openForm({ language, service }: Call, typed: Form | undefined) {
  const { fields: labels, label } = wordsOf(language);
  const usable = service.engine.shelf.filter(({ bundle, problems }) => bundle !== null && !problems.some(isError));
  const options = (values: readonly (readonly [string, string])[], chosen: string | undefined) =>
    values.map(([value, text]) => ({ value, text, chosen: value === chosen }));
  const field = (name: string, more: object) => ({
    id: `open-${name}`,
    name,
    label: labels[name]![0],
    value: typed?.get(name)?.[0] ?? '',
    required: true,
    ...more,
  });
  return {
    action: '/incidents',
    key: freshId(),
    hidden: [],
    bare: false,
    submit: label.openIt,
    fields: [
      field('playbook', {
        select: options(
          usable.map(({ id, bundle }) => [id, bundle!.playbook.title[language] ?? id] as const),
          typed?.get('playbook')?.[0] ?? usable[0]?.id,
        ),
      }),
      field('title', { input: 'text', maxLength: 200 }),
      field('mode', {
        select: options(
          [
            ['live', label.live],
            ['exercise', label.exercise],
          ],
          typed?.get('mode')?.[0] ?? 'live',
        ),
      }),
    ],
  };
}
