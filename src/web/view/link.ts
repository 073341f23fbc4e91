import { settingFor } from '../../engine/say.js';
import type { Library } from '../../incident/library.js';
import { approvalsMissing, powerMissing } from '../../incident/people.js';
import { holderOf, type Message, type State } from '../../incident/state.js';
import { namesFor } from '../../incident/words.js';
import { lookOf, type Call } from '../route.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`<p><a href="/incidents/{{incident}}/messages/{{message}}">{{l.back}}</a></p>
<h1>{{title}}</h1>
<p>{{a.linkNote}}</p>
<pre><code>{{link}}</code></pre>`);

/** The link that was just made, to be sent on. */
export function linkPage(
  call: Call,
  { state, library }: { state: State; library: Library },
  message: string,
  { person, role, link }: { person: string; role: string; link: string },
): string {
  const name = namesFor(settingFor(state, library, lookOf(call)));
  return render(call, {
    title: `${wordsOf(call.language).account.linkFor} ${person} (${name.role(role)})`,
    exercise: state.mode === 'exercise',
    incident: state.id,
    message,
    link,
  });
}

/** The form to make one, where whoever asks may and there is somebody to ask: a holder of a role that is still to approve,
 *  without an account. */
export function linkForm(call: Call, { state, library }: { state: State; library: Library }, message: Message) {
  const { service } = call;
  const { playbook } = library;
  const name = namesFor(settingFor(state, library, lookOf(call)));
  const roles = approvalsMissing(playbook, state, message).flatMap((role) => {
    const person = holderOf(state, role);
    return person === undefined || service.people.accounts.called(person) !== undefined ? [] : [{ role, person }];
  });
  if (roles.length === 0) return null;
  // Last, since the page is one person's own from here on.
  const { actor } = call;
  if (actor === null || message.author === actor || powerMissing(playbook, state, actor, 'coordinate') !== null)
    return null;
  const { account: words } = wordsOf(call.language);
  const select = roles.map(({ role, person }, index) => ({
    value: role,
    text: `${name.role(role)}: ${person}`,
    chosen: index === 0,
  }));
  return {
    action: `/incidents/${state.id}/messages/${message.id}/link`,
    submit: words.inviteButton,
    fields: [{ id: 'link-role', name: 'role', label: words.role, required: true, select }],
  };
}
