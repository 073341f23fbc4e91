import type { Account } from '../../account/accounts.js';
import type { FieldError } from '../problem.js';
import type { Call } from '../route.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`<h1>{{title}}</h1>
<p>{{note}}</p>
{{> errors errors=errors l=l}}
<form method="post" action="{{action}}" class="command">
{{> csrf}}
{{#if invited}}<input type="hidden" name="_username" value="{{invited}}" autocomplete="username">{{/if}}
{{#each fields}}{{> field l=../l}}{{/each}}<button type="submit">{{a.signIn}}</button>
</form>`);

interface Page {
  readonly token: string;
  /** Null for the first administrator. */
  readonly invited: Account | null;
  readonly errors: readonly FieldError[];
  readonly name?: string | undefined;
}

/** What a one-time link opens: a password is chosen, and by the first person a name. */
export function invitationPage(call: Call, { token, invited, errors, name = '' }: Page): string {
  const { account: words } = wordsOf(call.language);
  const wrong = (field: string): string | undefined => errors.find((one) => one.field === field)?.why;
  const labels: Readonly<Record<string, string>> = { name: words.name, password: words.password };
  const naming = {
    id: 'name',
    name: 'name',
    label: words.name,
    hint: words.nameHint,
    value: name,
    input: 'text',
    maxLength: 80,
    autocomplete: 'username',
    required: true,
    error: wrong('name'),
  };
  return render(call, {
    title: invited === null ? words.acceptFirst : `${words.acceptTitle}, ${invited.name}`,
    note: invited === null ? words.acceptFirstNote : words.acceptNote,
    action: `/invitations/${token}`,
    invited: invited?.name,
    errors: errors.map(({ field, why }) => ({ label: labels[field] ?? field, why })),
    fields: [
      ...(invited === null ? [naming] : []),
      {
        id: 'password',
        name: 'password',
        label: words.newPassword,
        hint: words.passwordHint,
        input: 'password',
        autocomplete: 'new-password',
        required: true,
        error: wrong('password'),
      },
    ],
  });
}
