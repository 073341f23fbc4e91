import { isService } from '../../account/name.js';
import type { Stream } from '../../engine/port.js';
import type { State } from '../../incident/state.js';
import { namesFor, type Setting } from '../../incident/words.js';
import type { Call } from '../route.js';
import { filters, type commitView, type Filter } from '../route/journal.js';
import { aboutIncident, following } from './live.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`<p><a href="/incidents/{{incident}}">{{incidentTitle}}</a></p>
<h1>{{l.journal}}</h1>
{{#if damage}}<p class="wrong">{{l.damagedAt}} {{damage.line}}.</p>{{/if}}
<nav aria-label="{{l.show}}"><ul class="path"><li{{#if all}} aria-current="true"{{/if}}>{{#if all}}{{l.all}}{{else}}<a href="/incidents/{{incident}}/journal">{{l.all}}</a>{{/if}}</li>
{{#each filters}}<li{{#if here}} aria-current="true"{{/if}}>{{#if here}}{{text}}{{else}}<a href="?only={{id}}">{{text}}</a>{{/if}}</li>{{/each}}</ul></nav>
{{#live "entries"}}{{#if commits}}<ol class="cards">{{#each commits}}<li value="{{version}}">
<p class="quiet"><time datetime="{{at}}">{{time}}</time> · {{by}} · {{#if refused}}<span class="wrong">{{../l.refused}}</span> · {{/if}}{{commandText}}</p>
{{#each entries}}<p>{{said}}</p>{{#if more}}<ul>{{#each more}}<li>{{text}}</li>{{/each}}</ul>{{/if}}{{/each}}
</li>{{/each}}</ol>{{else}}<p>{{l.nothing}}</p>{{/if}}{{/live}}`);

interface Page {
  readonly state: State;
  readonly setting: Setting;
  readonly commits: readonly ReturnType<typeof commitView>[];
  readonly only: Filter | undefined;
  readonly damage: Stream['damage'];
}

/** The journal, newest first: the latest is what somebody who comes in asks for. */
export function journalPage(call: Call, { state, setting, commits, only, damage }: Page): string {
  const words = wordsOf(call.language);
  const { time } = namesFor(setting);
  return render(call, {
    ...following(state.id, state.version),
    title: `${words.label.journal}: ${state.title}`,
    ...aboutIncident(state),
    damage,
    all: only === undefined,
    filters: filters.map((id) => ({ id, text: words.filters[id], here: id === only })),
    commits: commits
      .map((commit) => ({
        ...commit,
        time: time(commit.at),
        by: isService(commit.by) ? words.label.service : commit.by,
        // A refusal's own line tells its first two reasons.
        entries: commit.entries.map((entry) => ({ ...entry, more: 'reasons' in entry ? entry.reasons.slice(2) : [] })),
      }))
      .reverse(),
  });
}
