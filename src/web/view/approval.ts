import type { ApproverLink } from '../../account/approver.js';
import { findingViews, settingFor } from '../../engine/say.js';
import type { Library } from '../../incident/library.js';
import { approvalsMissing } from '../../incident/people.js';
import type { Message, State } from '../../incident/state.js';
import { namesFor } from '../../incident/words.js';
import type { Balance } from '../../listening/balance.js';
import type { Call } from '../route.js';
import { balanceModel, balanceTemplate } from './balance.js';
import { changesOf, changeTemplate } from './message/change.js';
import { beforeModel, beforeTemplate, decideTemplate } from './message/decide.js';
import { findingModels, findingTemplate, gathered } from './message/finding.js';
import { previewModel, previewTemplate } from './message/preview.js';
import { pageOf } from './page.js';
import { whenIn } from './when.js';
import { wordsOf } from './words.js';

const render = pageOf(`<h1>{{title}}</h1>
<p>{{person}}: {{by}} {{a.approverAsked}} {{role}}. {{a.expiresAt}} {{until}}.</p>
{{#if changed}}<div class="problem" role="alert"><h2>{{w.changedWhileReading}}</h2><p>{{w.changedWhileNote}}</p>{{#with changed}}${changeTemplate}{{/with}}</div>{{/if}}
${beforeTemplate}
<div class="desk"><div><h2>{{w.looksSo}}</h2>${previewTemplate}</div>
<div data-look="found"><h2>{{w.findings}}</h2>${findingTemplate}</div></div>
<p>{{#if decision}}{{a.approveNote}}{{else}}{{a.decideNot}}{{/if}}</p>
<div class="deciding">{{#if decision}}{{#with balance}}${balanceTemplate}{{/with}}{{/if}}${decideTemplate}</div>`);

const renderDone = pageOf(`<h1>{{title}}</h1>
<p>{{a.doneSafely}}</p>`);

interface Page {
  readonly token: string;
  readonly link: ApproverLink;
  readonly state: State;
  readonly library: Library;
  readonly message: Message;
  /** How much we listened and spoke, in counts alone; null where nobody can say. */
  readonly balance: Balance | null;
  /** What he read when he approved, where it is no longer what stands there. */
  readonly seen?: string;
}

/** One message for one person outside; nothing else of the incident stands here but that it is an exercise, what was approved
 *  before in the place of this text, what a finding quotes of the fact sheet, and how many people wait for an answer. */
export function approvalPage(call: Call, { token, link, state, library, message, balance, seen }: Page): string {
  const { language } = call;
  const { account: words, message: w, label } = wordsOf(language);
  const setting = settingFor(state, library, { at: call.service.engine.now(), language });
  const name = namesFor(setting);
  const findings = gathered(findingViews(message, library, alone(state, message), setting));
  const open = message.state === 'submitted' && approvalsMissing(library.playbook, state, message).includes(link.role);
  const action = `/approvals/${token}`;
  const why = { id: 'reason', name: 'reason', label: words.whyNot, value: '', area: true, required: true };
  return render(call, {
    title: words.approverTitle,
    exercise: state.mode === 'exercise',
    w,
    l: label,
    person: link.person,
    by: link.by,
    role: name.role(link.role),
    until: whenIn(call)(link.expiresAt),
    changed:
      seen === undefined
        ? null
        : { w, lang: message.language, changes: changesOf({ before: seen, after: message.text }) },
    before: beforeModel({ state, setting, message }, language),
    preview: previewModel({ message, findings, state, library, setting, language }),
    balance: balance === null ? null : balanceModel(balance, { incident: null, language }),
    findings: findingModels(findings, { text: message.text, setting, language, remedies: false }),
    decision: open
      ? {
          as: w.decideAs(name.role(link.role)),
          yes: {
            action,
            key: '',
            submit: w.approve,
            hidden: [
              { name: 'decision', value: 'approve' },
              { name: 'hash', value: message.hash },
            ],
          },
          no: {
            action,
            key: '',
            submit: w.rejectSure,
            hidden: [{ name: 'decision', value: 'reject' }],
            fields: [why],
          },
        }
      : null,
  });
}

/** That it is recorded. */
export function approvedPage(call: Call, decision: 'approve' | 'reject'): string {
  const { account: words } = wordsOf(call.language);
  return renderDone(call, { title: decision === 'approve' ? words.approved : words.rejected });
}

/** The incident as if there were no other texts: whoever may see one must not read of the others in what the checks find. */
const alone = (state: State, message: Message): State => ({ ...state, messages: { [message.id]: message } });
