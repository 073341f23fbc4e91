import type { voiceView } from '../../engine/voice.js';
import type { State } from '../../incident/state.js';
import { capital } from '../../incident/words.js';
import type { Call } from '../route.js';
import { aboutIncident, following } from './live.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`<p><a href="/incidents/{{incident}}">{{incidentTitle}}</a></p>
<h1>{{l.oneVoice}}</h1>
{{#live "voice"}}<p><strong>{{voice}}</strong>{{#if said}} · {{said}}{{/if}}</p>
{{#if divergences}}<ul>{{#each divergences}}<li{{#if open}} class="wrong"{{/if}}>{{text}}</li>{{/each}}</ul>{{/if}}{{/live}}
{{#live "contradictions"}}{{#if contradictions}}<h2>{{l.contradictions}}</h2><ul class="cards">{{#each contradictions}}<li><p><a href="/incidents/{{../incident}}/messages/{{message}}">{{title}}</a></p><p><strong>{{what}}</strong> {{why}} {{cure}}</p></li>{{/each}}</ul>{{/if}}{{/live}}
{{#live "matrix"}}<h2>{{l.factsInMessages}}</h2>
{{#if messages}}{{#if facts}}<div class="wide" role="region" tabindex="0" aria-label="{{l.factsInMessages}}"><table>
<thead><tr><th scope="col">{{l.message}}</th><th scope="col">{{l.score}}</th>{{#each facts}}<th scope="col">{{title}}<br><span class="quiet">{{value}}</span></th>{{/each}}</tr></thead>
<tbody>{{#each messages}}<tr><th scope="row"><a href="/incidents/{{../incident}}/messages/{{id}}">{{title}}</a> <span class="quiet">({{stateText}})</span></th><td>{{score}}</td>{{#each cells}}<td{{#if wrong}} class="wrong"{{/if}}>{{text}}</td>{{/each}}</tr>{{/each}}</tbody>
</table></div>{{else}}<p>{{l.nothing}}</p>{{/if}}{{else}}<p>{{l.noMessages}}</p>{{/if}}{{/live}}
<details><summary>{{l.explain}}</summary><p class="quiet">{{l.scoreMeans}}</p></details>`);

/** Whether we say the same everywhere: the page on which somebody lays all texts side by side. */
export function voicePage(call: Call, { view, state }: { view: ReturnType<typeof voiceView>; state: State }): string {
  const { label, inMessages, divergence } = wordsOf(call.language);
  return render(call, {
    ...following(state.id, state.version),
    shape: 'room',
    title: `${label.oneVoice}: ${state.title}`,
    ...aboutIncident(state),
    voice: view.voice.id === 'aligned' ? label.inOneVoice : capital(view.voice.title),
    said: view.index === null ? '' : `${label.index} ${view.index}`,
    divergences: view.divergences.map(({ minutes, to }) => ({
      open: to === null,
      text: divergence({ minutes, isOpen: to === null, targetMin: view.targetMin }),
    })),
    contradictions: view.contradictions,
    facts: view.facts,
    messages: view.messages.map((message) => ({
      ...message,
      cells: view.facts.map(({ key }) => {
        const standing = message.standings[key] ?? 'absent';
        return { text: inMessages[standing], wrong: standing === 'wrong' };
      }),
    })),
  });
}
