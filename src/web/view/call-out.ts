import type { CallOutView } from '../../engine/call-out.js';
import { answerWithinMin } from '../../incident/call.js';
import { capital, namesFor, type Setting } from '../../incident/words.js';
import type { Call } from '../route.js';
import { commandForm } from './form.js';
import { following } from './live.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`<p><a href="/incidents/{{incident}}">{{incidentTitle}}</a></p>
<h1>{{c.title}}</h1>
{{> done done=done l=l}}
{{#live "calls"}}<p><strong>{{summary}}</strong> {{#if duty}}<a href="/roster">{{c.roster}}</a>{{/if}}</p>
{{#if toCall}}<p>{{c.willCall}} {{#each toCall}}{{#unless @first}}, {{/unless}}{{title}}{{/each}}.</p>
{{#if actor}}{{> form callTeam l=l}}{{/if}}{{else}}<p>{{c.allCalled}}</p>{{/if}}
{{#if actor}}<details><summary>{{c.callSome}}</summary>{{> form callSome l=l}}</details>{{/if}}
<p class="quiet">{{escalates}}</p>
{{#if calls}}<ul class="cards">{{#each calls}}<li>
<h2>{{role}}: {{person}} – <span class="{{tone}}">{{standingText}}</span></h2>
<p class="quiet">{{../c.calledAt}} {{called}}{{#each sent}}, {{by}} (<span{{#if bad}} class="wrong"{{/if}}>{{text}}</span>){{/each}}.{{#if standIn}} {{standIn}}.{{/if}}{{#if due}} {{../c.before}} {{due}}.{{/if}}{{#if answered}} {{../c.answeredAt}} {{answered}}.{{/if}}</p>
{{#if note}}<p>{{note}}</p>{{/if}}
{{#if ../actor}}{{#if coming}}<div class="pair">{{> form coming l=../l}}{{> form cannot l=../l}}</div>{{/if}}{{/if}}
</li>{{/each}}</ul>{{/if}}{{/live}}`);

interface Page {
  readonly view: CallOutView;
  readonly setting: Setting;
  readonly done: readonly string[];
}

/** Who was called when and how, who comes and who is silent. */
export function callOutPage(call: Call, { view, setting, done }: Page): string {
  const { language, actor } = call;
  const words = wordsOf(language);
  const c = words.callOut;
  const { time } = namesFor(setting);
  const answer = (id: string, how: 'coming' | 'cannot', submit: string) => ({
    ...commandForm('AcknowledgeCall', { setting, language, known: { call: id, answer: how }, submit }),
    fields: [],
  });
  return render(call, {
    ...following(view.incident, setting.state!.version),
    title: c.title,
    c,
    duty: call.account !== null && call.account.grants.length > 0,
    exercise: setting.state!.mode === 'exercise',
    incident: view.incident,
    incidentTitle: setting.state!.title,
    done,
    summary: c.summary(view.counts.called, view.counts.coming, view.counts.silent),
    escalates: c.escalates(answerWithinMin(setting.playbook)),
    toCall: view.toCall,
    callTeam: { ...commandForm('CallTeam', { setting, language, submit: c.callTheTeam }), fields: [] },
    callSome: commandForm('CallTeam', { setting, language, submit: c.callTheTeam }),
    // The newest first: that is what somebody waits for.
    calls: view.calls.toReversed().map((one) => {
      const open = one.answeredAt === null && one.standing !== 'over';
      const me = one.person === actor;
      return {
        role: capital(one.roleText),
        person: one.person,
        standingText: c.standing[one.standing],
        tone: tones[one.standing],
        called: time(one.calledAt),
        standIn: one.as === one.role ? null : c.standIn(one.asText),
        due: one.standing === 'waiting' ? time(one.dueAt) : null,
        answered:
          one.answeredAt === null
            ? null
            : `${time(one.answeredAt)}, ${one.way === 'link' ? c.byLink : `${c.recordedBy} ${one.answeredBy}`}`,
        note: one.note,
        sent: one.sent.map(({ way, status }) => ({
          by: c.by[way],
          text: c.job[status],
          bad: status === 'failed' || status === 'uncertain',
        })),
        coming: open ? answer(one.id, 'coming', c.comes(one.person, me)) : null,
        cannot: open ? answer(one.id, 'cannot', c.cannot(one.person, me)) : null,
      };
    }),
  });
}

const tones = {
  waiting: 'quiet',
  coming: 'good',
  cannot: 'wrong',
  silent: 'wrong',
  unreached: 'wrong',
  over: 'quiet',
} as const;
