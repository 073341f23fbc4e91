import { commandTypes } from '../../incident/command.js';
import { carry, type KeptForm } from '../kept.js';
import type { Call } from '../route.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

/** What was filled in, to be read and copied; it is the browser's own. Handlebars, for `keptModel`. */
export const keptPart = `<dl>{{#each kept.shown}}<dt>{{label}}</dt><dd><pre>{{value}}</pre></dd>{{/each}}</dl>`;

const render = pageOf(`<h1>{{title}}</h1>
<p>{{note}}</p>
<form method="post" action="{{kept.path}}" class="command">
{{> csrf}}
{{#each kept.fields}}<input type="hidden" name="{{name}}" value="{{value}}">
{{/each}}<button type="submit">{{a.keptSend}}</button>
</form>
${keptPart}
<p><a href="{{back}}">{{a.keptDrop}}</a></p>`);

/** A kept form as pages show it and carry it along. Pure. */
export function keptModel({ language }: Call, form: KeptForm) {
  const { path, fields } = form;
  const words = wordsOf(language);
  const type = commandTypes.find((one) => path.endsWith(`/commands/${one}`));
  const labelOf = (name: string): string => {
    const plain = name.replace(/\[\]$/, '');
    const own = type === undefined ? undefined : words.fieldsOf[`${type}.${plain}`];
    return (own ?? words.fields[plain] ?? words.fields[plain.split('.')[0]!])?.[0] ?? plain;
  };
  return {
    path,
    carried: carry(form),
    fields: fields.map(([name, value]) => ({ name, value })),
    shown: fields
      .filter(([name, value]) => !name.startsWith('_') && name !== 'hash' && value.trim() !== '')
      .map(([name, value]) => ({ label: labelOf(name), value })),
  };
}

/** Asks to send a form again that could not be taken. It goes out by a press of a button alone: whoever signed in may be
 *  somebody else, and time has passed.
 *  @param signedIn whether he just signed in; else he did in another window */
export function sendAgainPage(call: Call, form: KeptForm, signedIn: boolean): string {
  const { account: words } = wordsOf(call.language);
  return render(call, {
    title: words.keptTitle,
    note: signedIn ? words.keptSigned : words.keptElsewhere,
    kept: keptModel(call, form),
    back: /^\/(incidents\/[^/]+|[^/]+)/.exec(form.path)?.[0] ?? '/incidents',
  });
}
