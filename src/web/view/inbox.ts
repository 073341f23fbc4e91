import type { Library } from '../../incident/library.js';
import type { State } from '../../incident/state.js';
import type { Setting } from '../../incident/words.js';
import type { Told } from '../../listening/answer.js';
import { listensFrom } from '../../listening/hearing/figures.js';
import type { Ranked } from '../../listening/hearing/hearing.js';
import type { Room } from '../../listening/hearing/room.js';
import { onSubject } from '../../listening/reply/many.js';
import type { Call } from '../route.js';
import { deskAt } from './inbox/desk.js';
import { itemModels } from './inbox/item.js';
import { manyLink } from './inbox/many.js';
import { notedModel, notedTemplate } from './inbox/noted.js';
import type { Tried } from './inbox/reply.js';
import { filtersOf, inboxPath, sieveTemplate, type Sieve } from './inbox/sieve.js';
import { concernTemplate, itemTemplate } from './inbox/template.js';
import { aboutIncident, following } from './live.js';
import { keySlot, pageOf } from './page.js';
import { wordsOf, type InboxWords } from './words.js';

/** Messages on one page: more forms than these make a phone slow. */
const perPage = 20;

const render = pageOf(`<p><a href="/incidents/{{incident}}">{{incidentTitle}}</a></p>
<h1>{{w.title}}</h1>
<p>{{w.lead}} <a href="/incidents/{{incident}}/import">{{w.import}}</a></p>
{{#if noted}}${notedTemplate}{{/if}}
{{#if concern}}${concernTemplate}{{/if}}
{{#live "inbox"}}{{#if empty}}<p>{{w.nothing}}</p><p class="quiet">{{connect}}</p>{{else}}
{{#if many}}<p><a class="button" href="{{many.href}}">{{many.text}}</a></p>{{/if}}{{#if allSubjects}}<p><a href="{{allSubjects}}">{{w.allSubjects}}</a></p>{{/if}}
<nav class="sieves" aria-label="{{w.filter}}">{{#each filters}}${sieveTemplate}{{/each}}</nav>{{#if calm}}<p class="quiet">{{w.nobodyAtOnce}}</p>{{/if}}
<p class="quiet">{{shown}}</p>
{{#unless items}}<p>{{w.none}}</p>{{/unless}}
<ol class="inbox">{{#each items}}${itemTemplate}{{/each}}</ol>
{{#if more}}<p><a href="{{more}}">{{w.next}}</a></p>{{/if}}{{/if}}{{/live}}`);

const renderReply = pageOf(`<p><a href="{{back}}">{{w.backToInbox}}</a></p>
<h1>{{heading}}</h1>
<div class="{{#if good}}note{{else}}problem{{/if}}" role="alert"><p>{{detail}}</p></div>
<ol class="inbox alone">{{#each items}}${itemTemplate}{{/each}}</ol>`);

interface Place {
  readonly state: State;
  readonly library: Library;
  readonly setting: Setting;
}

export interface InboxPage extends Place {
  /** Null where nothing was ever taken in. */
  readonly room: Room | null;
  /** The message to which a reply was just noted. */
  readonly noted: string | null;
  readonly sieve: Sieve;
  /** What it lets through, in its order. */
  readonly found: readonly Ranked[];
}

/** Who waits for an answer, in the order in which they need one, each with what could be said. */
export function inboxPage(
  call: Call,
  { state, library, setting, room, noted, sieve: wanted, found: all }: InboxPage,
): string {
  const words = wordsOf(call.language).inbox;
  const isCounted = room === null || wanted.concern === null ? () => true : onSubject(room, wanted.concern);
  const items = room?.hearing.items(listensFrom(state)).filter(isCounted) ?? [];
  const from = (wanted.page - 1) * perPage;
  const part = all.slice(from, from + perPage);
  const desk = room === null ? null : deskAt(call, { state, library }, room);
  const now = room === null || wanted.concern === null ? null : room.hearing.concerns.idNow(wanted.concern);
  const concern = desk?.told.find((one) => one.concern.id === now);
  const count = new Intl.NumberFormat(call.language);
  return render(call, {
    ...following(state.id, state.version),
    shape: 'room',
    title: `${words.title}: ${state.title}`,
    ...aboutIncident(state),
    key: keySlot,
    w: words,
    m: wordsOf(call.language).message,
    back: inboxPath(state.id, wanted),
    empty: room === null,
    connect: words.connect(state.id),
    nobodyWaits: words.nobodyWaits,
    noted: room === null || noted === null ? null : notedModel(call, { state, room, to: noted }),
    filters: filtersOf(state.id, items, wanted, words, count),
    calm: !items.some(({ standing, understanding: { needs: found } }) => standing === 'open' && found.length > 0),
    concern:
      concern === undefined
        ? null
        : { ...concernModel(concern, words, count), whatAnswers: wordsOf(call.language).concern.whatAnswers },
    many:
      now === null
        ? null
        : manyLink(call, {
            incident: state.id,
            concern: now,
            waiting: items.filter(({ standing }) => standing === 'open').length,
          }),
    allSubjects: wanted.concern === null && wanted.message === null ? null : inboxPath(state.id, {}),
    shown: words.shown(part.length, all.length),
    items:
      room === null || desk === null
        ? []
        : itemModels(call, part, {
            desk,
            room,
            setting,
            tried: null,
            from,
            concernPath: (id) => inboxPath(state.id, { concern: id }),
          }),
    more: all.length > from + perPage ? inboxPath(state.id, { ...wanted, page: wanted.page + 1 }) : null,
  });
}

/** A reply that was checked and is not noted: the message alone, with the words as they were typed and what was found in them.
 *  @param told the title and what is to be done */
export function replyPage(
  call: Call,
  {
    room,
    item,
    tried,
    told: [heading, detail],
    back,
    ...place
  }: Place & {
    readonly room: Room;
    readonly item: Ranked;
    readonly tried: Tried;
    readonly told: readonly [title: string, detail: string];
    readonly back: string;
  },
): string {
  const { state, setting } = place;
  const words = wordsOf(call.language).inbox;
  const desk = deskAt(call, place, room);
  return renderReply(call, {
    ...following(state.id, state.version),
    shape: 'room',
    title: `${words.replyTo(item.mention.author)}: ${state.title}`,
    exercise: state.mode === 'exercise',
    incident: state.id,
    key: keySlot,
    w: words,
    m: wordsOf(call.language).message,
    heading,
    detail,
    good: tried.findings.length === 0,
    back,
    items: itemModels(call, [item], {
      desk,
      room,
      setting,
      tried,
      from: 0,
      concernPath: (id) => inboxPath(state.id, { concern: id }),
    }),
  });
}

function concernModel({ concern, answer }: Told, words: InboxWords, count: Intl.NumberFormat) {
  return {
    id: concern.id,
    mention: concern.sample[0]?.mention ?? '',
    label: concern.label,
    size: words.concernSize(count.format(concern.size), count.format(concern.questions)),
    growth: words.growth(concern.growthPerHour),
    answer: answer?.text ?? null,
  };
}
