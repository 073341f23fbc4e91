import type { Call } from '../route.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`<h1>{{title}}</h1>
{{> errors errors=errors l=l}}
<form method="post" action="/sign-in" class="command">
{{> csrf}}
<input type="hidden" name="_back" value="{{returnTo}}">
{{#each fields}}{{> field l=../l}}{{/each}}<button type="submit">{{a.signIn}}</button>
</form>
<p class="quiet">{{a.signInNote}}</p>`);

/** What was wrong, with the label of its field. */
export interface Wrong {
  readonly label: string;
  readonly why: string;
}

/** The page to sign in. */
export function signInPage(call: Call, { name = '', back, errors }: { name?: string; back: string; errors?: Wrong[] }) {
  const { account: words } = wordsOf(call.language);
  return render(call, {
    title: words.signIn,
    errors,
    returnTo: back,
    fields: [
      {
        id: 'name',
        name: 'name',
        label: words.nameOrEmail,
        value: name,
        autocomplete: 'username',
        input: 'text',
        required: true,
      },
      {
        id: 'password',
        name: 'password',
        label: words.password,
        autocomplete: 'current-password',
        input: 'password',
        required: true,
      },
    ],
  });
}
