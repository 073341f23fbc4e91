import type { MessageCard, MessagesView } from '../../engine/messages.js';
import type { Library } from '../../incident/library.js';
import type { State } from '../../incident/state.js';
import { stageOf } from '../../incident/chart.js';
import { capital, namesFor, speak, type Setting } from '../../incident/words.js';
import type { Call } from '../route.js';
import { commandForm } from './form.js';
import { aboutIncident, following } from './live.js';
import { matrixOf, standingShape, type CellItem } from './message/matrix.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const chip = `<span class="chip {{standing}}"><span aria-hidden="true">{{glyph}}</span>&nbsp;{{standingText}}</span>`;

const render = pageOf(`<p class="crumbs"><a href="/incidents/{{incident}}">{{incidentTitle}}</a></p>
<h1>{{w.allOf}}</h1>
<p class="quiet">{{w.allNote}}</p>
{{> done done=done l=l}}
{{#live "sum"}}{{#if sum}}<h2 class="unseen">{{w.sum}}</h2><ul class="sum">{{#each sum}}<li><span class="chip {{standing}}"><span aria-hidden="true">{{glyph}}</span>&nbsp;{{standingText}} <strong>{{count}}</strong></span></li>{{/each}}</ul>{{else}}<p>{{w.none}}</p>{{/if}}
{{#if all}}{{> form all l=l}}{{/if}}{{/live}}
{{#live "messages"}}{{#if rows}}<table class="matrix" role="table" aria-label="{{w.allOf}}">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{{w.audience}}</th>{{#each channels}}<th role="columnheader" scope="col">{{this}}</th>{{/each}}</tr></thead>
<tbody role="rowgroup">{{#each rows}}<tr role="row"><th role="rowheader" scope="row">{{audience}}</th>{{#each cells}}<td role="cell"{{#unless items}} class="empty"{{/unless}}>{{#if items}}<span class="where" aria-hidden="true">{{channel}}</span><ul>{{#each items}}<li>${chip} <span class="kind">{{kind}}</span>{{#if ifAsked}} <span class="quiet">{{@root.w.ifAsked}}</span>{{/if}}{{#if waits}} <span class="quiet">{{waits}}</span>{{/if}}<span class="tongues">{{#each texts}}{{#if href}}<a href="{{href}}" lang="{{language}}"><span class="unseen">{{title}}: </span>{{tongue}}</a>{{else}}{{> form form l=@root.l}}{{/if}}{{/each}}</span></li>{{/each}}</ul>{{/if}}</td>{{/each}}</tr>{{/each}}</tbody>
</table>{{/if}}{{/live}}
{{#live "write"}}<details><summary>{{w.writeOther}}</summary>{{> form other l=l}}</details>{{/live}}
{{#live "old"}}{{#if old}}<details><summary>{{w.old}} ({{old.length}})</summary><ul class="plain">{{#each old}}<li>${chip} <a href="{{href}}">{{title}}</a></li>{{/each}}</ul></details>{{/if}}{{/live}}`);

interface Page {
  readonly view: MessagesView;
  readonly state: State;
  readonly library: Library;
  readonly setting: Setting;
  readonly done: readonly string[];
}

/** Who hears what, where and in which language, and how far each text is. */
export function messagesPage(call: Call, { view, state, setting, done }: Page): string {
  const { language } = call;
  const { message: w } = wordsOf(language);
  const { names } = speak(setting.language);
  const name = namesFor(setting);
  const { channels, rows, sum } = matrixOf(view);
  const said = (standing: CellItem['standing']) => ({
    standing,
    glyph: standingShape[standing],
    standingText: standing === 'to-write' ? w.toWrite : w.standings[standing],
  });
  const href = (id: string): string => `/incidents/${state.id}/messages/${id}`;
  const form = (known: { kind: string; audience: string; channel: string; language: string; ifAsked: boolean }) =>
    commandForm('DraftMessage', { setting, language, known, submit: w.writeIt(known.language.toUpperCase()) });
  return render(call, {
    ...following(state.id, state.version),
    title: `${w.allOf}: ${state.title}`,
    shape: 'room',
    ...aboutIncident(state),
    w,
    done,
    sum: sum.map(({ standing, count }) => ({ ...said(standing), count })),
    all:
      view.due.length > 1
        ? commandForm('DraftDue', {
            setting,
            language,
            known: { stage: stageOf(state.chart) },
            submit: w.writeAll(view.due.length),
          })
        : null,
    channels: channels.map((channel) => capital(names.channels[channel])),
    rows: rows.map(({ audience, cells }) => ({
      audience: capital(name.audience(audience)),
      cells: cells.map(({ channel, items }) => ({
        channel: capital(names.channels[channel]),
        items: items.map((item) => ({
          ...said(item.standing),
          kind: capital(names.kinds[item.kind as MessageCard['kind']]),
          ifAsked: item.ifAsked,
          waits: name.and(item.waitsFor.map(name.role)),
          texts: item.texts.map(({ id, language: tongue }) => ({
            language: tongue,
            tongue: tongue.toUpperCase(),
            title: capital(names.kinds[item.kind as MessageCard['kind']]),
            href: id === null ? null : href(id),
            form:
              id === null
                ? form({ kind: item.kind, audience, channel, language: tongue, ifAsked: item.ifAsked })
                : null,
          })),
        })),
      })),
    })),
    other: commandForm('DraftMessage', { setting, language, submit: wordsOf(language).label.draft }),
    old: view.old.map((card) => ({ ...said(card.standing), title: card.title, href: href(card.id) })),
  });
}
