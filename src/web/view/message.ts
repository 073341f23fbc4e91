import type { MessageView } from '../../engine/say.js';
import type { CommandType } from '../../incident/command.js';
import type { Library } from '../../incident/library.js';
import { messageChart } from '../../incident/chart.js';
import type { EntryType } from '../../incident/entry.js';
import type { State } from '../../incident/state.js';
import { capital, namesFor, type Setting } from '../../incident/words.js';
import type { Call } from '../route.js';
import { commandForm } from './form.js';
import { linkForm } from './link.js';
import { following } from './live.js';
import { pageOf } from './page.js';
import { reasonModels, remedyModel } from './remedy.js';
import { wordsOf } from './words.js';

const render = pageOf(`<p><a href="/incidents/{{incident}}">{{incidentTitle}}</a></p>
<h1>{{m.title}}</h1>
{{#live "state"}}<p><strong>{{capitalState}}</strong>{{#if m.ifAsked}} · {{l.ifAsked}}{{/if}}{{#if m.edited}} · {{l.edited}}{{/if}} · {{l.writtenBy}} {{m.author}}</p>{{/live}}
{{> done done=done l=l}}
{{#live "text"}}{{#if stale}}<p class="wrong">{{l.staleBecause}} {{stale}}.</p>{{/if}}
<h2>{{l.text}}</h2>
<pre lang="{{m.language}}">{{m.text}}</pre>
{{#if m.url}}<p><a href="{{m.url}}" rel="noopener noreferrer">{{m.url}}</a></p>{{/if}}
{{#if m.deviation}}<h2>{{l.deviation}}</h2><pre lang="{{m.language}}">{{m.deviation}}</pre>{{/if}}
{{#if m.findings}}<h2>{{l.findings}}</h2><ul class="cards">{{#each m.findings}}<li><p>{{#if heavy}}<span class="wrong">{{strengthText}}</span>: {{/if}}<strong>{{what}}</strong>{{#if allowed}} ({{../l.allowed}}){{/if}} {{why}} {{cure}}</p><p class="quiet">{{#unless heavy}}{{strengthText}} · {{/unless}}{{../l.line}} {{line}}, {{../l.column}} {{column}}</p>
{{#if remedies}}<ul class="remedies">{{#each remedies}}<li>{{#if ../../actor}}{{> remedy l=../../l}}{{else}}{{text}}{{/if}}</li>{{/each}}</ul>{{/if}}</li>{{/each}}</ul>{{/if}}
{{#if judgement}}<details><summary>{{l.apologyScore}} {{judgement.score}}</summary><dl>{{#each judgement.elements}}<dt>{{title}}</dt><dd>{{#if words}}“{{words}}”{{else}}{{../l.missingPart}}{{/if}}</dd>{{/each}}</dl></details>{{/if}}{{/live}}
{{#live "acts"}}<h2>{{l.nextSteps}}</h2>
{{#if lacking}}<p>{{l.approvalsMissing}} {{lacking}}.</p>{{/if}}
{{#if approvals}}<ul>{{#each approvals}}<li>{{this}}</li>{{/each}}</ul>{{/if}}
{{#if next}}<ul class="remedies">{{#each next}}<li>{{> remedy l=../l}}</li>{{/each}}</ul>{{else}}<p>{{l.nothingToDo}}</p>{{/if}}
{{#each forms}}<details{{#if open}} open{{/if}}><summary>{{submit}}</summary>{{> form this l=../l}}</details>{{/each}}
{{#if link}}<details><summary>{{a.makeLink}}</summary><p>{{a.makeLinkNote}}</p>{{> form link l=l}}</details>{{/if}}{{/live}}
{{#live "gates"}}{{#if gates}}<h2>{{l.gates}}</h2><ul class="cards">{{#each gates}}<li><p><strong>{{standingText}}</strong>: {{title}} <small>({{strengthText}})</small></p><p class="quiet">{{why}}</p>
{{#if reasons}}{{> reasons reasons=reasons l=../l signed=../actor}}{{/if}}</li>{{/each}}</ul>{{/if}}{{/live}}
{{#live "source"}}<h2>{{l.source}}</h2>
<p class="quiet">{{l.sourceNote}}</p>
<pre lang="{{m.language}}">{{m.source}}</pre>
{{#if facts}}<p>{{l.restsOn}} {{facts}}.</p>{{/if}}
<p class="quiet">{{l.hash}} <code>{{m.hash}}</code></p>{{/live}}`);

interface Page {
  readonly view: MessageView;
  readonly state: State;
  readonly library: Library;
  readonly setting: Setting;
  readonly done: readonly string[];
}

/** Commands that a message's page offers beside the next step, with the entry that must be possible for each. */
const offered: readonly (readonly [CommandType, EntryType])[] = [
  ['EditMessage', 'MessageEdited'],
  ['RejectMessage', 'MessageRejected'],
  ['WithdrawMessage', 'MessageWithdrawn'],
];

/** A message: its text as it is sent, what stands in its way, and the next steps. */
export function messagePage(call: Call, { view, state, library, setting, done }: Page): string {
  const { language } = call;
  const words = wordsOf(language);
  const name = namesFor(setting);
  const forms = offered
    .filter(
      ([type, entry]) =>
        messageChart.next(view.state, entry) !== undefined && !view.next.some(({ command }) => command === type),
    )
    .map(([type]) =>
      commandForm(type, { setting, language, known: { message: view.id }, initial: { source: view.source } }),
    );
  return render(call, {
    ...following(state.id, state.version, view.id),
    title: view.title,
    exercise: state.mode === 'exercise',
    incident: state.id,
    incidentTitle: state.title,
    m: {
      ...view,
      findings: view.findings.map(({ remedies, ...finding }) => ({
        ...finding,
        heavy: finding.strength !== 'advice',
        // The editor stands below; what is said here is what else helps.
        remedies: remedies
          .filter(({ command }) => command !== 'EditMessage')
          .map((remedy) => remedyModel(remedy, setting, language)),
      })),
    },
    judgement:
      view.judgement === null
        ? null
        : {
            score: view.judgement.score,
            elements: view.judgement.elements.map(({ element, words: said }) => ({
              title: words.apology[element],
              words: said,
            })),
          },
    capitalState: capital(view.stateText),
    done,
    stale: view.staleText.length > 0 ? name.and(view.staleText) : '',
    lacking: view.approvalsMissing.length > 0 ? name.and(view.approvalsMissing.map(name.role)) : '',
    approvals: view.approvals.map(
      ({ by, at, roles, preapproved }) =>
        `${preapproved ? words.label.preapproved : `${words.label.approvedBy} ${by}`}, ${name.and(roles.map(name.role))}, ${name.time(at)}`,
    ),
    next: view.next.map((remedy) => remedyModel(remedy, setting, language)),
    forms,
    link: linkForm(call, { state, library }, state.messages[view.id]!),
    gates: view.gates.map((gate) => ({
      ...gate,
      standingText: words.standings[gate.standing],
      reasons: reasonModels(gate.reasons, setting, language),
    })),
    facts: name.and(Object.entries(view.facts).flatMap(([key, revision]) => (revision > 0 ? [name.fact(key)] : []))),
  });
}
