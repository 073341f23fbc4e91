import { namesFor, type Setting } from '../../incident/words.js';
import type { State } from '../../incident/state.js';
import { answersNow, concernsTold, listensFrom } from '../../listening/hearing/figures.js';
import type { Room } from '../../listening/hearing/room.js';
import { waitingBy } from '../../listening/reply/many.js';
import type { Call } from '../route.js';
import { answeringModel, answeringTemplate, langOf, unpinForm } from './concern.js';
import { manyLink } from './inbox/many.js';
import { inboxPath } from './inbox/sieve.js';
import { aboutIncident, following } from './live.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

/** Subjects on the page, the largest first. */
const mostShown = 50;

const render = pageOf(`<p><a href="/incidents/{{incident}}">{{incidentTitle}}</a></p>
<h1>{{w.title}}</h1>
{{#if stopped}}<div class="problem" role="alert"><h2>{{stopped.title}}</h2><p>{{stopped.said}}</p></div>{{/if}}
<p>{{w.lead}}</p>
{{#live "concerns"}}{{#unless concerns}}<p class="quiet">{{none}}</p>{{/unless}}
{{#each concerns}}<section class="panel subject" id="{{id}}"><h2>{{label}}</h2><p class="quiet">{{size}}; {{growth}}.</p>
<blockquote lang="{{lang}}" dir="auto">{{sentence}}</blockquote>
<div>{{#with answering}}${answeringTemplate}{{/with}}</div>
{{#with many}}<p><a href="{{href}}">{{text}}</a></p>{{/with}}
<p><a href="{{href}}">{{@root.w.read}}<span class="unseen">: {{label}}</span></a></p></section>{{/each}}
{{#if more}}<p class="quiet">{{more}}</p>{{/if}}
<section class="panel" id="pins"><h2>{{w.pins}}</h2>
{{#if pins}}<ul class="concerns">{{#each pins}}<li><span lang="{{lang}}">{{text}}</span> <span class="quiet">{{by}}</span>{{#if @root.actor}}<details><summary>{{w.unpin}}</summary>${unpinForm}</details>{{/if}}</li>{{/each}}</ul>{{else}}<p class="quiet">{{w.noPins}}</p>{{/if}}
{{#if past}}<details><summary>{{record}}</summary><ul class="concerns">{{#each past}}<li><span lang="{{lang}}">{{text}}</span> <span class="quiet">{{by}} {{ended}}</span></li>{{/each}}</ul></details>{{/if}}</section>{{/live}}`);

interface Page {
  readonly state: State;
  readonly setting: Setting;
  /** Null where nothing was ever taken in. */
  readonly room: Room | null;
  /** Why what somebody chose was not saved. */
  readonly stopped?: { readonly title: string; readonly said: string };
}

/** Where what answers people is looked at and chosen. Pure. */
export const concernsPath = (incident: string): string => `/incidents/${incident}/concerns`;

/** What people speak of, what answers it, and who said so; and the answers that stand pinned, or stood. */
export function concernsPage(call: Call, { state, setting, room, stopped }: Page): string {
  const { language } = call;
  const { concern: w, inbox } = wordsOf(language);
  const { time } = namesFor(setting);
  const count = new Intl.NumberFormat(language);
  const told = room === null ? [] : concernsTold(room, state, call.service.engine.now());
  const back = concernsPath(state.id);
  const waiting = room === null ? new Map<string, number>() : waitingBy(room, room.hearing.items(listensFrom(state)));
  const answers = room === null ? [] : answersNow(room, state);
  const pins = (room?.notes.pinned ?? []).map(({ id, text, language: spoken, by, at, ended }) => ({
    id,
    text,
    lang: langOf(spoken),
    w,
    back,
    incident: state.id,
    by: w.pinnedBy(by, time(at)),
    ended: ended === undefined ? null : w.endedBy(ended.by, time(ended.at)),
  }));
  const past = pins.filter(({ ended }) => ended !== null);
  return render(call, {
    // The answer to a form has no address at which its regions could be asked for again.
    ...(stopped === undefined ? following(state.id, state.version) : { room: state.id }),
    title: `${w.title}: ${state.title}`,
    ...aboutIncident(state),
    w,
    stopped,
    none: inbox.noConcerns,
    concerns: told.slice(0, mostShown).map((one) => ({
      id: one.concern.id,
      label: one.concern.label,
      size: inbox.concernSize(count.format(one.concern.size), count.format(one.concern.questions)),
      growth: inbox.growth(one.concern.growthPerHour),
      lang: langOf(one.concern.language),
      sentence: one.concern.sentence.text,
      answering: answeringModel(one, { setting, language, incident: state.id, answers, back }),
      href: inboxPath(state.id, { concern: one.concern.id }),
      many: manyLink(call, { incident: state.id, concern: one.concern.id, waiting: waiting.get(one.concern.id) ?? 0 }),
    })),
    more: told.length > mostShown ? w.more(count.format(told.length - mostShown)) : '',
    pins: pins.filter(({ ended }) => ended === null),
    past,
    record: w.record(count.format(past.length)),
  });
}
