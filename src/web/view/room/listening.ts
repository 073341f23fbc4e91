import Handlebars from 'handlebars';
import { answersNow, concernsTold, figuresFor, listensFrom, loudnessOf } from '../../../listening/hearing/figures.js';
import type { HeardKinds, Item } from '../../../listening/hearing/hearing.js';
import { balanceOf } from '../../../listening/balance.js';
import type { Room } from '../../../listening/hearing/room.js';
import { kinds, needs, type Kind, type Need } from '../../../listening/mention.js';
import { turnOf } from '../../../listening/rank.js';
import { waitingBy } from '../../../listening/reply/many.js';
import type { ListeningFigures } from '../../../incident/listening.js';
import type { State } from '../../../incident/state.js';
import { namesFor, type Setting } from '../../../incident/words.js';
import { spanText } from '../../client/due.js';
import type { Language } from '../../session.js';
import { balanceModel } from '../balance.js';
import { answeringModel, answeringTemplate } from '../concern.js';
import { concernsPath } from '../concerns.js';
import { manyLink } from '../inbox/many.js';
import { wordsOf, type InboxWords } from '../words.js';
import { rumourModel, rumourTemplate } from './rumour.js';
import { volumeChart, type Hour } from './volume.js';

const concernsShown = 5;
const hoursShown = 24;
/** Fewer would be no picture. */
const leastHours = 6;
const hourMs = 3_600_000;

/** What the public says: who needs a person at once first, then who waits, how loud it is, and what people speak of. */
export const listeningTemplate = `{{#live "listening"}}<h2 id="listening"><a href="/incidents/{{v.id}}/inbox">{{r.listening}}</a></h2>
{{#with heard}}{{#if unreadable}}<p class="error" role="alert">{{words.unreadable}}</p>{{else if none}}<p>{{words.nothing}}</p><p class="quiet">{{connect}}</p>
{{#if @root.actor}}<p><a href="/incidents/{{@root.v.id}}/import">{{words.import}}</a></p>{{/if}}{{else}}
{{#if atOnce}}<div class="at-once"><h3>{{words.atOnce}}</h3><ul>{{#each atOnce}}<li><a href="{{href}}"><strong>{{title}}</strong>: {{count}}</a></li>{{/each}}</ul></div>{{else}}<p class="quiet">{{words.nobodyAtOnce}}</p>{{/if}}
<p><a href="/incidents/{{@root.v.id}}/inbox?kind=question"><strong>{{balance.waiting}}</strong></a> {{median}}</p>
{{#if owed}}<p><a href="/incidents/{{@root.v.id}}/inbox?show=private">{{owed}}</a></p>{{/if}}
<p>{{summary}} {{#each loud}}{{#if bad}}<strong class="wrong">{{said}}</strong>{{else}}{{said}}{{/if}} {{/each}}</p>
{{#if chart}}{{{chart}}}
<details class="quiet"><summary>{{words.chartTable}}</summary><div class="wide" role="region" tabindex="0" aria-label="{{words.chart}}"><table><thead><tr><th scope="col">{{words.hour}}</th>{{#each columns}}<th scope="col">{{this}}</th>{{/each}}<th scope="col">{{words.ours}}</th></tr></thead>
<tbody>{{#each rows}}<tr><th scope="row">{{told}}</th>{{#each cells}}<td>{{this}}</td>{{/each}}<td>{{ours}}</td></tr>{{/each}}</tbody></table></div></details>{{/if}}
<h3>{{words.concerns}}</h3>
{{#if concerns}}<ul class="concerns">{{#each concerns}}<li><a href="{{href}}">{{label}}</a> <span class="quiet">{{size}}; {{growth}}.</span><br>{{#with answering}}${answeringTemplate}{{/with}}{{#if many}} <a href="{{many.href}}">{{many.text}}</a>{{/if}}</li>{{/each}}</ul><p><a href="{{concernsAt}}">{{allConcerns}}</a></p>{{else}}<p class="quiet">{{words.noConcerns}}</p>{{/if}}
${rumourTemplate}
<p>{{balance.ratio}}{{#if moved}} {{moved}}{{/if}}{{#if balance.first}} <strong>{{balance.first}}</strong>{{/if}}</p>{{/if}}{{/with}}{{/live}}`;

/** What the pane is made from. */
export interface Listened {
  /** Null where nothing was ever taken in; `unreadable` where it was, and cannot be read. */
  readonly room: Room | null | 'unreadable';
  readonly state: State;
  readonly setting: Setting;
  readonly language: Language;
  /** The present instant, ISO 8601 UTC. */
  readonly at: string;
}

/** What the public says, as the room shows it. Pure but for the hearing, which it reads. */
export function listeningModel({ room, state, setting, language, at }: Listened) {
  const words = wordsOf(language).inbox;
  if (room === 'unreadable') return { heard: { unreadable: true, words } };
  const balance = balanceModel(balanceOf(room, state), { incident: state.id, language });
  if (room === null) return { heard: { none: true, words, connect: words.connect(state.id), balance } };
  const { hearing } = room;
  const name = namesFor(setting);
  const items = hearing.items(listensFrom(state));
  const told = concernsTold(room, state, at);
  const figures = figuresFor(room, state, at, told);
  const answers = answersNow(room, state);
  const home = `/incidents/${state.id}`;
  const waiting = waitingBy(room, items);
  const count = new Intl.NumberFormat(language);
  const published = Object.values(state.messages).filter(({ publishedAt }) => publishedAt !== undefined);
  const hours = hoursOf(hearing.bins(), published, at, (when) => name.time(when), (id) => name.message(id)); // prettier-ignore
  return {
    heard: {
      words,
      atOnce: atOnceOf(items, state.id, words, count),
      balance,
      owed: owedOf(items, words, count),
      median:
        figures.responseMedianMin === null
          ? ''
          : words.median(spanText(Math.ceil(figures.responseMedianMin * 60), wordsOf(language).live)),
      summary: words.summary(
        count.format(figures.mentions),
        count.format(loudnessOf(hearing, state, 'mentions', at).perHour),
      ),
      loud: loudOf(room, { state, setting, at }, words, count),
      ...chartOf(hours, words),
      rumours: rumourModel({ room, state, setting, language, at, told }),
      concerns: told.slice(0, concernsShown).map((one) => ({
        label: one.concern.label,
        href: `${home}/inbox?concern=${one.concern.id}`,
        size: words.concernSize(count.format(one.concern.size), count.format(one.concern.questions)),
        growth: words.growth(one.concern.growthPerHour),
        answering: answeringModel(one, { setting, language, incident: state.id, answers, back: home }),
        many: manyLink(
          { language },
          { incident: state.id, concern: one.concern.id, waiting: waiting.get(one.concern.id) ?? 0 },
        ),
      })),
      concernsAt: concernsPath(state.id),
      allConcerns: wordsOf(language).concern.all,
      moved: movedOf(figures, words, count),
    },
  };
}

function atOnceOf(items: readonly Item[], incident: string, words: InboxWords, count: Intl.NumberFormat) {
  // The few, of whatever many others there are.
  const turns = items.filter(({ understanding }) => understanding.needs.length > 0).map(turnOf);
  return needs.flatMap((need: Need) => {
    const waiting = turns.filter((turn) => turn === need).length;
    if (waiting === 0) return [];
    return [
      {
        title: words.turns[need],
        count: words.waiting(count.format(waiting)),
        href: `/incidents/${incident}/inbox?need=${need}`,
      },
    ];
  });
}

function movedOf({ deflected }: ListeningFigures, words: InboxWords, count: Intl.NumberFormat): string {
  const { asked, answered } = deflected ?? { asked: 0, answered: 0 };
  return answered === 0 ? '' : words.moved(count.format(answered), count.format(asked));
}

function owedOf(items: readonly Item[], words: InboxWords, count: Intl.NumberFormat): string {
  const owed = items.filter(({ standing }) => standing === 'private').length;
  return owed === 0 ? '' : words.owed(count.format(owed));
}

function loudOf(
  { hearing }: Room,
  { state, setting, at }: Pick<Listened, 'state' | 'setting' | 'at'>,
  words: InboxWords,
  count: Intl.NumberFormat,
) {
  const name = namesFor(setting);
  const all = (['mentions', 'complaints'] as const).map((of) => loudnessOf(hearing, state, of, at));
  const spikes = all.filter(({ isSpike }) => isSpike);
  if (spikes.length > 0)
    return spikes.map(({ of, perHour, baseline, began }) => ({
      bad: true,
      said: words.spike(of, count.format(perHour), count.format(baseline?.usual ?? 0), name.time(began ?? at)),
    }));
  const [{ baseline, calmSince }] = all as [(typeof all)[0]];
  if (baseline === null) return [{ bad: false, said: words.unusualUnknown }];
  return [{ bad: false, said: calmSince === null ? words.noSpike : words.calm(name.time(calmSince)) }];
}

/** The last day in whole hours, from the first in which anything was heard. */
function hoursOf(
  heard: readonly HeardKinds[],
  published: readonly { readonly id: string; readonly publishedAt?: string }[],
  at: string,
  timeOf: (at: string) => string,
  titleOf: (id: string) => string,
): Hour[] {
  const hourOf = (when: string): number => Math.floor(Date.parse(when) / hourMs);
  const last = hourOf(at);
  const earliest = heard.reduce((least, bin) => Math.min(least, hourOf(bin.at)), last - leastHours + 1);
  const first = Math.max(last - hoursShown + 1, earliest);
  const byHour = new Map<number, Record<Kind, number>>();
  for (const bin of heard) {
    const counts = byHour.get(hourOf(bin.at)) ?? { complaint: 0, question: 0, compliment: 0, other: 0 };
    for (const kind of kinds) counts[kind] += bin.kinds[kind];
    byHour.set(hourOf(bin.at), counts);
  }
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const hour = first + index;
    const counts = byHour.get(hour) ?? { complaint: 0, question: 0, compliment: 0, other: 0 };
    const when = new Date(hour * hourMs).toISOString();
    const ours = published.filter(({ publishedAt }) => hourOf(publishedAt!) === hour).map(({ id }) => titleOf(id));
    return { at: when, told: timeOf(when), counts, ours };
  });
}

function chartOf(hours: readonly Hour[], words: InboxWords) {
  const sum = ({ counts }: Hour): number => kinds.reduce((all, kind) => all + counts[kind], 0);
  const most = hours.toSorted((a, b) => sum(b) - sum(a))[0];
  if (most === undefined || sum(most) === 0) return { chart: null };
  const svg = volumeChart(hours, {
    title: words.chart,
    description: words.chartSays(`${sum(most)}`, most.told),
    kinds: words.manyKinds,
  });
  return {
    chart: new Handlebars.SafeString(svg),
    columns: kinds.map((kind) => words.manyKinds[kind]),
    rows: hours
      .toReversed()
      .map(({ told, counts, ours }) => ({ told, cells: kinds.map((kind) => counts[kind]), ours: ours.join(', ') })),
  };
}
