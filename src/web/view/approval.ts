import type { ApproverLink } from '../../account/approver.js';
import { settingFor } from '../../engine/say.js';
import type { Library } from '../../incident/library.js';
import { approvalsMissing } from '../../incident/people.js';
import type { Message, State } from '../../incident/state.js';
import { namesFor } from '../../incident/words.js';
import type { Call } from '../route.js';
import { pageOf } from './page.js';
import { whenIn } from './when.js';
import { wordsOf } from './words.js';

const render = pageOf(`<h1>{{title}}</h1>
<p>{{person}}: {{by}} {{a.approverAsked}} {{role}}. {{a.expiresAt}} {{until}}.</p>
<h2>{{l.text}}</h2>
<pre lang="{{message.language}}">{{message.text}}</pre>
{{#if forms}}<p>{{a.approveNote}}</p>
{{#each forms}}{{> form this l=../l}}{{/each}}{{else}}<p>{{a.decideNot}}</p>{{/if}}`);

const renderDone = pageOf(`<h1>{{title}}</h1>
<p>{{a.doneSafely}}</p>`);

interface Page {
  readonly token: string;
  readonly link: ApproverLink;
  readonly state: State;
  readonly library: Library;
  readonly message: Message;
}

/** One message for one person outside; nothing else of the incident stands here but that it is an exercise. */
export function approvalPage(call: Call, { token, link, state, library, message }: Page): string {
  const { account: words } = wordsOf(call.language);
  const name = namesFor(settingFor(state, library, { at: call.service.engine.now(), language: call.language }));
  const open = message.state === 'submitted' && approvalsMissing(library.playbook, state, message).includes(link.role);
  const action = `/approvals/${token}`;
  const why = { id: 'reason', name: 'reason', label: words.whyNot, area: true, required: true };
  return render(call, {
    title: words.approverTitle,
    exercise: state.mode === 'exercise',
    person: link.person,
    by: link.by,
    role: name.role(link.role),
    until: whenIn(call)(link.expiresAt),
    message,
    forms: open
      ? [
          {
            action,
            submit: words.approve,
            hidden: [
              { name: 'decision', value: 'approve' },
              { name: 'hash', value: message.hash },
            ],
          },
          { action, submit: words.reject, hidden: [{ name: 'decision', value: 'reject' }], fields: [why] },
        ]
      : [],
  });
}

/** That it is recorded. */
export function approvedPage(call: Call, decision: 'approve' | 'reject'): string {
  const { account: words } = wordsOf(call.language);
  return renderDone(call, { title: decision === 'approve' ? words.approved : words.rejected });
}
