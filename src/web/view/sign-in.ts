import type { KeptForm } from '../kept.js';
import type { Call } from '../route.js';
import { keptModel, keptPart } from './kept.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`<h1>{{title}}</h1>
{{> errors errors=errors l=l}}
{{#if kept}}<p class="note">{{a.keptSignIn}}{{#unless kept.carried}} {{a.keptTooLong}}{{/unless}}</p>{{/if}}
<form method="post" action="/sign-in" class="command">
{{> csrf}}
<input type="hidden" name="_back" value="{{returnTo}}">
{{#if kept.carried}}<input type="hidden" name="_to" value="{{kept.path}}"><input type="hidden" name="_kept" value="{{kept.carried}}">
{{/if}}{{#each fields}}{{> field l=../l}}{{/each}}<button type="submit">{{a.signIn}}</button>
</form>
<p class="quiet">{{a.signInNote}}</p>
{{#if kept}}${keptPart}{{/if}}`);

/** What was wrong, with the label of its field. */
export interface Wrong {
  readonly label: string;
  readonly why: string;
}

interface Door {
  readonly name?: string;
  /** Where to go then. */
  readonly back: string;
  readonly errors?: Wrong[];
  /** What was filled in when the session had ended. */
  readonly kept?: KeptForm | undefined;
}

/** The page to sign in. */
export function signInPage(call: Call, { name = '', back, errors, kept }: Door) {
  const { account: words } = wordsOf(call.language);
  return render(call, {
    title: words.signIn,
    errors,
    returnTo: back,
    kept: kept === undefined ? null : keptModel(call, kept),
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
