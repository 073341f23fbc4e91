import { grants, type Account, type Grant } from '../../account/accounts.js';
import { readBody, type Form } from '../body.js';
import type { FieldError } from '../problem.js';
import type { Call } from '../route.js';
import { pageOf } from './page.js';
import { whenIn } from './when.js';
import { wordsOf } from './words.js';

const render = pageOf(`<h1>{{title}}</h1>
{{> errors errors=errors l=l}}
{{#if made}}<div class="done" role="status"><h2>{{a.linkFor}} {{made.name}}</h2><p>{{a.linkNote}}</p><pre><code>{{made.link}}</code></pre></div>{{/if}}
<ul class="cards">{{#each people}}<li><h2>{{name}}</h2>
<p>{{may}}{{#if email}} · {{email}}{{/if}}{{#if note}} · <strong>{{note}}</strong>{{/if}}</p>
<p class="quiet">{{../a.createdAt}} {{createdAt}}{{#if seenAt}} · {{../a.seenAt}} {{seenAt}}{{/if}}</p>
{{#if open}}<details><summary>{{../a.giveGrants}}<span class="hidden">: {{name}}</span></summary>{{> form grantForm l=../l}}</details>{{/if}}
<details><summary>{{../a.renew}}<span class="hidden">: {{name}}</span></summary><p>{{../a.renewNote}}</p>{{> form linkForm l=../l}}</details>
{{#if seenAt}}{{> form sessionForm l=../l}}{{/if}}
{{#if open}}<details><summary>{{../a.endAccount}}<span class="hidden">: {{name}}</span></summary><p>{{../a.endAccountNote}}</p>{{> form endForm l=../l}}</details>{{/if}}
</li>{{/each}}</ul>
<h2>{{a.invite}}</h2>
{{> form inviteForm l=l}}`);

/** A link that was just made, for whom it is. */
export interface Shown {
  readonly name: string;
  readonly link: string;
}

/** Who has an account, and forms for whoever manages them. */
export function peoplePage(
  call: Call,
  { errors = [], made }: { errors?: readonly FieldError[]; made?: Shown },
): string {
  const { account: words } = wordsOf(call.language);
  const { accounts, sessions } = call.service.people;
  const when = whenIn(call);
  const labels: Readonly<Record<string, string>> = { name: words.name, email: words.email, grants: words.grants };
  const form = errors.length > 0 ? typedIn(call) : undefined;
  const typed = (field: string): string => form?.get(field)?.[0] ?? '';
  const wrong = (field: string): string | undefined => errors.find((one) => one.field === field)?.why;
  const checks = (id: string, given: readonly string[]) => ({
    id: `${id}-grants`,
    name: 'grants',
    label: words.grants,
    checks: grants.map((value) => ({
      id: `${id}-${value}`,
      value,
      text: words[value],
      chosen: given.includes(value),
    })),
  });
  const may = (given: readonly Grant[]): string =>
    given.length === 0 ? words.noGrants : given.map((one) => words[one]).join('; ');
  return render(call, {
    title: words.people,
    made,
    errors: errors.map(({ field, why }) => ({ label: labels[field] ?? field, why })),
    people: accounts.all().map((one: Account) => {
      const seen = sessions.of(one.id)[0];
      const ended = one.endedAt !== undefined;
      return {
        name: one.name,
        email: one.email,
        may: may(one.grants),
        note: ended ? words.ended : one.password === null ? words.invited : undefined,
        open: !ended,
        createdAt: when(one.createdAt),
        seenAt: seen === undefined ? undefined : when(seen.seenAt),
        grantForm: {
          action: `/people/${one.id}/grants`,
          submit: words.save,
          fields: [checks(one.id, one.grants)],
        },
        linkForm: { action: `/people/${one.id}/link`, submit: words.inviteButton },
        sessionForm: { action: `/people/${one.id}/sessions/end`, submit: words.endSessions },
        endForm: { action: `/people/${one.id}/end`, submit: words.endAccount },
      };
    }),
    inviteForm: {
      action: '/people',
      submit: words.inviteButton,
      fields: [
        {
          id: 'invite-name',
          name: 'name',
          label: words.name,
          hint: words.nameHint,
          value: typed('name'),
          input: 'text',
          maxLength: 80,
          required: true,
          autocomplete: 'off',
          error: wrong('name'),
        },
        {
          id: 'invite-email',
          name: 'email',
          label: words.email,
          value: typed('email'),
          input: 'email',
          autocomplete: 'off',
          error: wrong('email'),
        },
        checks('invite', form?.get('grants') ?? []),
      ],
    },
  });
}

function typedIn({ request }: Call): Form | undefined {
  const body = readBody(request);
  return body.kind === 'form' ? body.fields : undefined;
}
