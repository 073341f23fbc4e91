import { capital, namesFor, speak } from '../../incident/words.js';
import type { Playbook } from '../../playbook/schema.js';
import { stages } from '../../playbook/vocabulary.js';
import type { Call } from '../route.js';
import type { playbookList } from '../route/playbook.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const renderList = pageOf(`<h1>{{title}}</h1>
<ul class="cards">{{#each playbooks}}<li>
<h2>{{#if usable}}<a href="/playbooks/{{id}}">{{name}}</a>{{else}}{{name}}{{/if}}</h2>
<p>{{summary}}</p>
{{#unless usable}}<p class="wrong">{{../l.quarantine}}</p>{{/unless}}
{{#if problems}}<ul>{{#each problems}}<li><code>{{file}}:{{line}}:{{column}}</code> {{message}}. {{cure}}.</li>{{/each}}</ul>{{/if}}
</li>{{/each}}</ul>`);

/** The playbooks, with what is wrong with broken ones. */
export function playbooksPage(call: Call, playbooks: ReturnType<typeof playbookList>): string {
  const said = (text: Readonly<Record<string, string>> | null, otherwise: string): string =>
    text?.[call.language] ?? otherwise;
  return renderList(call, {
    title: wordsOf(call.language).label.playbooks,
    playbooks: playbooks.map((one) => ({ ...one, name: said(one.title, one.id), summary: said(one.summary, '') })),
  });
}

const renderOne = pageOf(`<p><a href="/playbooks">{{l.playbooks}}</a></p>
<h1>{{title}}</h1>
<p>{{summary}}</p>
<p><a href="/playbooks/{{id}}/chart?format=mermaid">{{l.chart}}</a></p>
{{#each stages}}<h2>{{title}}</h2><p>{{goal}}</p>
<h3>{{../l.tasks}}</h3><ul>{{#each tasks}}<li>{{title}} <small>({{role}}{{#if withinMin}}, {{../../l.within}} {{withinMin}} {{../../l.minutes}}{{/if}})</small></li>{{/each}}</ul>
<h3>{{../l.messages}}</h3><ul>{{#each messages}}<li>{{title}}{{#if ifAsked}} <small>({{../../l.ifAsked}})</small>{{/if}}</li>{{/each}}</ul>
<h3>{{../l.beforeNext}}</h3><ul>{{#each exit}}<li>{{title}} <small>({{strength}})</small><br><span class="quiet">{{why}}</span></li>{{/each}}</ul>
{{/each}}
<h2>{{l.team}}</h2><ul>{{#each roles}}<li>{{title}}{{#if deputy}} <small>({{../l.deputy}} {{deputy}})</small>{{/if}}</li>{{/each}}</ul>
<h2>{{l.audiences}}</h2><ol>{{#each audiences}}<li>{{this}}</li>{{/each}}</ol>
<h2>{{l.clocks}}</h2><ul>{{#each clocks}}<li>{{title}}: {{within}} <small>({{basis}})</small></li>{{/each}}</ul>
<h2>{{l.facts}}</h2><ul>{{#each facts}}<li>{{label}} <small>({{type}})</small></li>{{/each}}</ul>`);

/** A playbook as a page to read beforehand. */
export function playbookPage(call: Call, playbook: Playbook): string {
  const { language, service } = call;
  const words = wordsOf(language);
  const { names } = speak(language);
  const name = namesFor({ language, playbook, timeZone: playbook.timeZone, at: service.engine.now() });
  return renderOne(call, {
    title: name.text(playbook.title),
    summary: name.text(playbook.summary),
    id: playbook.id,
    stages: stages.map((stage) => {
      const { goal, tasks, messages, exit } = playbook.stages[stage];
      return {
        title: capital(name.stage(stage)),
        goal: name.text(goal),
        tasks: tasks.map((task) => ({
          title: name.text(task.title),
          role: name.role(task.role),
          withinMin: task.withinMin,
        })),
        messages: messages.map((due) => ({
          ...due,
          title: capital(name.describe({ ...due, audience: name.audience(due.audience), language: '' })),
        })),
        exit: exit.map((one) => ({
          title: capital(name.criterion(one.id)),
          strength: names.strengths[one.strength],
          why: name.text(one.why),
        })),
      };
    }),
    roles: playbook.roles.map(({ title, deputy }) => ({
      title: name.text(title),
      deputy: deputy === undefined ? null : name.role(deputy),
    })),
    audiences: playbook.audiences.map(({ title }) => name.text(title)),
    clocks: playbook.clocks.map(({ title, withinMin, hours, basis }) => ({
      title: name.text(title),
      basis,
      within: withinMin === undefined ? `${hours} ${words.label.hours}` : `${withinMin} ${words.label.minutes}`,
    })),
    facts: playbook.facts.map(({ label, type }) => ({ label: capital(name.text(label)), type: names.factTypes[type] })),
  });
}
