import { freshId } from '../../clock.js';
import type { Call } from '../route.js';
import type { choices } from '../route/rehearsal.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`<h1>{{title}}</h1>
<p>{{r.intro}}</p>
<p class="note">{{r.now}}</p>
<h2>{{r.playbooks}}</h2>
<ul class="cards">{{#each playbooks}}<li><h3><a href="/assessment/opening?playbook={{id}}&amp;mode=exercise">{{../r.begin}} {{title}}</a></h3><p class="quiet">{{summary}}</p></li>{{/each}}</ul>
<h2>{{r.scenarios}}</h2>
{{#if scenarios}}<p>{{r.scenarioSays}}</p>
<ul class="cards">{{#each scenarios}}<li><h3>{{title}}</h3><p>{{summary}}</p>
<form method="post" action="/rehearsal">{{> csrf}}<input type="hidden" name="_key" value="{{key}}"><input type="hidden" name="scenario" value="{{id}}"><button type="submit">{{../r.beginScenario}} {{title}}</button></form></li>{{/each}}</ul>{{else}}<p>{{r.noScenarios}}</p>{{/if}}`);

/** What can be rehearsed, and what that does now. */
export function rehearsalPage(call: Call, { playbooks, scenarios }: ReturnType<typeof choices>): string {
  const r = wordsOf(call.language).assessment.rehearsal;
  return render(call, {
    title: r.title,
    r,
    playbooks,
    scenarios: scenarios.map((one) => ({ ...one, key: freshId() })),
  });
}
