import type { Paper } from '../../engine/paper.js';
import { settingFor, type Look } from '../../engine/say.js';
import type { Library } from '../../incident/library.js';
import { holderOf, type State } from '../../incident/state.js';
import { capital, namesFor } from '../../incident/words.js';
import { paperWords } from '../../incident/words/paper.js';
import type { Call } from '../route.js';
import { pageOf } from './page.js';

/** The parts of a paper, as Handlebars. @param text how a line's own words are printed */
const partsWith = (text: string): string => `{{#each parts}}<section class="part"><h2 id="{{id}}">{{title}}</h2>
{{#each sections}}<h3>{{title}}</h3>
{{#if lines}}<ul class="told">{{#each lines}}<li{{#if wrong}} class="wrong"{{/if}}>{{#if isNew}}<strong class="mark">{{@root.w.say.isNew}}</strong> {{/if}}{{#if secret}}<strong class="mark secret">{{@root.w.say.secret}}</strong> {{/if}}${text}{{#if note}}<br><small>{{note}}</small>{{/if}}</li>
{{/each}}</ul>{{else}}{{#if empty}}<p class="quiet">{{empty}}</p>{{/if}}{{/if}}
{{/each}}</section>{{/each}}`;

/** The parts of a paper for a file, in which nothing can be followed. */
export const paperPartsOffline = partsWith('{{text}}');

const render = pageOf(`<p class="noprint"><a href="/incidents/{{paper.incident}}">{{paper.subject}}</a></p>
<h1>{{paper.title}}: {{paper.subject}}</h1>
{{#each paper.head}}<p{{#if @first}} class="lead"{{/if}}>{{this}}</p>{{/each}}
<nav class="noprint" aria-label="{{w.heading.onPaper}}"><ul class="inline">
<li><a href="{{plain}}">{{w.heading.plain}}</a></li>
<li><a href="/incidents/{{paper.incident}}/pack.html">{{w.heading.current}}</a></li>
{{#if handovers}}<li><a href="/incidents/{{paper.incident}}/sitrep">{{w.sitrep}}</a></li>{{/if}}
</ul></nav>
{{#if since}}<nav class="noprint" aria-label="{{w.heading.since}}"><p>{{w.heading.since}}</p><ul class="inline">{{#each since}}<li><a href="?since={{at}}">{{text}}</a></li>{{/each}}</ul></nav>{{/if}}
${partsWith('{{#if message}}<a href="{{@root.links}}/messages/{{message}}">{{text}}</a>{{else}}{{text}}{{/if}}')}
{{#if roles}}<div class="noprint"><h2>{{w.heading.handovers}}</h2><ul class="inline">{{#each roles}}<li><a href="/incidents/{{@root.paper.incident}}/handover?role={{id}}">{{title}}</a></li>{{/each}}</ul></div>{{/if}}`);

const renderHandovers = pageOf(`<p class="noprint"><a href="/incidents/{{incident}}">{{incidentTitle}}</a></p>
<h1>{{title}}</h1>
<p>{{w.heading.handoverFor}}</p>
<ul class="cards">{{#each roles}}<li><a href="?role={{id}}">{{title}}</a>{{#if holder}} <small>{{holder}}</small>{{/if}}</li>{{/each}}</ul>`);

interface Page {
  readonly paper: Paper;
  /** Where the same is as plain text. */
  readonly plain: string;
  /** Roles for which there is a handover sheet. */
  readonly roles: readonly { readonly id: string; readonly title: string }[];
  /** Whether one may ask what is new. */
  readonly since: boolean;
}

/** For which role a handover sheet is wanted: who holds one finds his own first. */
export function handoversPage(call: Call, { state, library, look }: Told): string {
  const name = namesFor(settingFor(state, library, look));
  const w = paperWords(call.language);
  const roles = library.playbook.roles.map(({ id }) => ({
    id,
    title: capital(name.role(id)),
    holder: holderOf(state, id) ?? '',
  }));
  return renderHandovers(call, {
    title: w.heading.handovers,
    room: state.id,
    incident: state.id,
    incidentTitle: state.title,
    exercise: state.mode === 'exercise',
    w,
    roles: roles.toSorted((a, b) => Number(b.holder === call.actor) - Number(a.holder === call.actor)),
  });
}

interface Told {
  readonly state: State;
  readonly library: Library;
  readonly look: Look;
}

/** A situation report or a handover sheet as a page. */
export function paperPage(call: Call, { paper, plain, roles, since }: Page): string {
  const w = paperWords(call.language);
  const before = (hours: number): string => new Date(Date.parse(paper.at) - hours * 3_600_000).toISOString();
  return render(call, {
    title: `${paper.title}: ${paper.subject}`,
    room: paper.incident,
    exercise: paper.exercise !== null,
    w,
    paper,
    parts: paper.parts,
    links: `/incidents/${paper.incident}`,
    plain,
    roles,
    handovers: !since,
    since: since
      ? [
          { at: before(1), text: w.heading.anHour },
          { at: before(4), text: w.heading.fourHours },
          { at: before(24), text: w.heading.day },
        ]
      : null,
  });
}
