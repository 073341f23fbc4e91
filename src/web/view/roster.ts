import { capital } from '../../incident/words.js';
import type { DutyRow } from '../../message/people.js';
import type { Form } from '../body.js';
import type { FieldError } from '../problem.js';
import type { Call } from '../route.js';
import { playbooksOf, roleTitles } from '../route/roster.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`<h1>{{title}}</h1>
<p>{{r.intro}}</p>
{{#if means}}<p class="note">{{means}}</p>{{/if}}
{{#if own}}<p>{{r.own}} {{own}}.</p>{{/if}}
{{#if rows}}<ul class="cards">{{#each rows}}<li>
<h2>{{role}}: {{person}}</h2>
<p>{{#if playbook}}{{playbook}} · {{/if}}{{reach}}</p>
<details><summary>{{../r.change}}: {{role}}, {{person}}</summary>{{> form form l=../l}}{{> form off l=../l}}</details>
</li>{{/each}}</ul>{{else}}<p>{{r.nobody}}</p>{{/if}}
<h2 id="put">{{r.put}}</h2>
{{> errors errors=errors l=l}}
<p class="quiet">{{r.putHint}}</p>
{{> form put l=l}}`);

/** Who is on call for which role. */
export function rosterPage(
  call: Call,
  { typed, errors = [] }: { typed?: Form; errors?: readonly FieldError[] },
): string {
  const { language, service } = call;
  const words = wordsOf(language);
  const { rosterPage: r, roster: title } = words.callOut;
  const { engine } = service;
  const playbooks = playbooksOf(call);
  const roles = roleTitles(call);
  const { mail, gateway } = engine.means;
  const formFor = (row: Partial<DutyRow>, values: Form | undefined, id: string) => {
    const value = (name: string): string => values?.get(name)?.[0] ?? String(row[name as keyof DutyRow] ?? '');
    const base = (name: string, label: string, more: object) => ({
      id: `${id}-${name}`,
      name,
      label,
      value: value(name),
      required: false,
      error: errors.length > 0 && values !== undefined ? errors.find(({ field }) => field === name)?.why : undefined,
      ...more,
    });
    const select = (name: string, label: string, options: readonly (readonly [string, string])[]) =>
      base(name, label, {
        required: true,
        select: options.map(([one, text]) => ({ value: one, text, chosen: one === value(name) })),
      });
    const languages = [...new Set(playbooks.flatMap((playbook) => playbook.languages))];
    const named = new Intl.DisplayNames([language], { type: 'language' });
    return {
      action: '/roster',
      hidden:
        row.role === undefined
          ? []
          : [
              { name: 'role', value: row.role },
              ...(row.playbook === undefined ? [] : [{ name: 'playbook', value: row.playbook }]),
            ],
      fields: [
        ...(row.role === undefined
          ? [
              select(
                'role',
                words.fields['role']![0],
                [...roles].map(([one, text]) => [one, text] as const),
              ),
              select('playbook', words.fields['playbook']![0], [
                ['', r.everyPlaybook] as const,
                ...playbooks.map((one) => [one.id, one.title[language] ?? one.id] as const),
              ]),
            ]
          : []),
        base('person', r.person, { hint: r.personHint, input: 'text', maxLength: 80, required: true }),
        base('email', words.fields['email']![0], { input: 'email', maxLength: 254 }),
        base('handle', r.handle, { hint: r.handleHint, input: 'text', maxLength: 100 }),
        select(
          'language',
          words.fields['language']![0],
          languages.map((one) => [one, named.of(one) ?? one] as const),
        ),
      ],
      submit: row.role === undefined ? r.put : r.change,
    };
  };
  return render(call, {
    title,
    r,
    means: !mail && !gateway ? r.noMeans : !mail ? r.noMail : !gateway ? r.noGateway : null,
    own: playbooks
      .filter(({ callOut }) => callOut?.ownRoster === true)
      .map(({ title: named, id }) => named[language] ?? id)
      .join(', '),
    rows: engine.directory.roster.map((row, index) => ({
      role: capital(roles.get(row.role) ?? row.role),
      person: row.person,
      playbook:
        row.playbook === undefined
          ? null
          : (playbooks.find(({ id }) => id === row.playbook)?.title[language] ?? row.playbook),
      reach: [row.email, row.handle].filter((one) => one !== undefined).join(', '),
      form: formFor(row, undefined, `row-${index}`),
      off: {
        action: '/roster',
        hidden: [
          { name: 'role', value: row.role },
          ...(row.playbook === undefined ? [] : [{ name: 'playbook', value: row.playbook }]),
        ],
        fields: [],
        submit: r.takeOff,
      },
    })),
    errors: errors.map(({ field, why }) => ({ label: words.fields[field]?.[0] ?? field, why })),
    put: formFor({ language: call.language }, typed, 'put'),
  });
}
