import type { Library } from '../../incident/library.js';
import type { State } from '../../incident/state.js';
import type { Setting } from '../../incident/words.js';
import type { Told } from '../../listening/answer.js';
import { concernsTold, listensFrom } from '../../listening/hearing/figures.js';
import type { Item, Ranked } from '../../listening/hearing/hearing.js';
import type { Room } from '../../listening/hearing/room.js';
import { kinds, needs, type Kind, type Need } from '../../listening/mention.js';
import type { Desk } from '../../listening/reply/desk.js';
import { standings, type Standing } from '../../listening/reply/standing.js';
import type { Call } from '../route.js';
import { itemModels } from './inbox/item.js';
import type { Tried } from './inbox/reply.js';
import { concernTemplate, itemTemplate } from './inbox/template.js';
import { following } from './live.js';
import { keySlot, pageOf } from './page.js';
import { wordsOf, type InboxWords } from './words.js';

/** Messages on one page: more forms than these make a phone slow. */
const perPage = 20;

const sieve = `<ul class="sieve">{{#each this}}<li><a href="{{href}}"{{#if here}} aria-current="true"{{/if}}{{#if wrong}} class="wrong"{{/if}}>{{text}}{{#if count}} <strong>{{count}}</strong>{{/if}}</a></li>{{/each}}</ul>`;

const render = pageOf(`<p><a href="/incidents/{{incident}}">{{incidentTitle}}</a></p>
<h1>{{w.title}}</h1>
<p>{{w.lead}} <a href="/incidents/{{incident}}/import">{{w.import}}</a></p>
{{#if concern}}${concernTemplate}{{/if}}
{{#live "inbox"}}{{#if empty}}<p>{{w.nothing}}</p><p class="quiet">{{connect}}</p>{{else}}
<nav class="sieves" aria-label="{{w.filter}}">{{#each filters}}${sieve}{{/each}}</nav>{{#if calm}}<p class="quiet">{{w.nobodyAtOnce}}</p>{{/if}}
<p class="quiet">{{shown}}</p>
{{#unless items}}<p>{{w.none}}</p>{{/unless}}
<ol class="inbox">{{#each items}}${itemTemplate}{{/each}}</ol>
{{#if more}}<p><a href="{{more}}">{{w.next}}</a></p>{{/if}}{{/if}}{{/live}}`);

const renderReply = pageOf(`<p><a href="{{back}}">{{w.backToInbox}}</a></p>
<h1>{{heading}}</h1>
<div class="{{#if good}}note{{else}}problem{{/if}}" role="alert"><p>{{detail}}</p></div>
<ol class="inbox alone">{{#each items}}${itemTemplate}{{/each}}</ol>`);

/** What of the inbox somebody wants to see. */
export interface Sieve {
  readonly show: Standing | 'all';
  readonly kind: Kind | null;
  readonly need: Need | null;
  readonly concern: string | null;
  /** From 1. */
  readonly page: number;
}

interface Place {
  readonly state: State;
  readonly library: Library;
  readonly setting: Setting;
}

export interface InboxPage extends Place {
  /** Null where nothing was ever taken in. */
  readonly room: Room | null;
  readonly sieve: Sieve;
  /** What it lets through, in its order. */
  readonly found: readonly Ranked[];
}

/** The messages of an inbox that somebody wants to see, in their order. Pure but for the hearing, which it reads. */
export function sieved({
  room,
  state,
  sieve: { show, kind, need, concern: wanted },
}: Pick<InboxPage, 'room' | 'state' | 'sieve'>): readonly Ranked[] {
  if (room === null) return [];
  const { hearing } = room;
  const concern = wanted === null ? null : hearing.concerns.idNow(wanted);
  return hearing.inbox(
    listensFrom(state),
    (one) =>
      (show === 'all' || show === one.standing) &&
      (kind === null || one.understanding.kind === kind) &&
      (need === null || one.understanding.needs.includes(need)) &&
      (concern === null || (one.concern !== null && hearing.concerns.idNow(one.concern) === concern)),
  );
}

/** An address of the inbox that shows what a sieve lets through. Pure. */
export function inboxPath(incident: string, { show, kind, need, concern, page }: Partial<Sieve>): string {
  const query = new URLSearchParams({
    ...(show === undefined || show === 'open' ? {} : { show }),
    ...(kind == null ? {} : { kind }),
    ...(need == null ? {} : { need }),
    ...(concern == null ? {} : { concern }),
    ...(page === undefined || page === 1 ? {} : { page: `${page}` }),
  }).toString();
  return `/incidents/${incident}/inbox${query === '' ? '' : `?${query}`}`;
}

/** What somebody has at hand who answers people here. Pure but for the hearing, which it reads. */
export function deskAt(call: Pick<Call, 'language' | 'service'>, { state, library }: Place, room: Room): Desk {
  const at = call.service.engine.now();
  return { state, library, hearing: room.hearing, told: concernsTold(room, state, at), at, fallback: call.language };
}

/** Who waits for an answer, in the order in which they need one, each with what could be said. */
export function inboxPage(call: Call, { state, library, setting, room, sieve: wanted, found: all }: InboxPage): string {
  const words = wordsOf(call.language).inbox;
  const items = room?.hearing.items(listensFrom(state)) ?? [];
  const from = (wanted.page - 1) * perPage;
  const part = all.slice(from, from + perPage);
  const desk = room === null ? null : deskAt(call, { state, library, setting }, room);
  const now = room === null || wanted.concern === null ? null : room.hearing.concerns.idNow(wanted.concern);
  const concern = desk?.told.find((one) => one.concern.id === now);
  const count = new Intl.NumberFormat(call.language);
  return render(call, {
    ...following(state.id, state.version),
    shape: 'room',
    title: `${words.title}: ${state.title}`,
    exercise: state.mode === 'exercise',
    incident: state.id,
    incidentTitle: state.title,
    key: keySlot,
    w: words,
    m: wordsOf(call.language).message,
    back: inboxPath(state.id, wanted),
    empty: room === null,
    connect: words.connect(state.id),
    filters: filtersOf(state.id, items, wanted, words, count),
    calm: !items.some(({ standing, understanding: { needs: found } }) => standing === 'open' && found.length > 0),
    concern:
      concern === undefined
        ? null
        : { ...concernModel(concern, words, count), whatAnswers: wordsOf(call.language).concern.whatAnswers },
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

/** Where to look, with how much waits there: by where it stands, by whom it needs at once, and by what people want. */
function filtersOf(
  incident: string,
  items: readonly Item[],
  wanted: Sieve,
  words: InboxWords,
  count: Intl.NumberFormat,
) {
  const open = items.filter(({ standing }) => standing === 'open');
  const one = (part: Partial<Sieve>, text: string, many: number, wrong = false) => {
    const href = inboxPath(incident, part);
    const here = href === inboxPath(incident, { ...wanted, page: 1 });
    return { href, text, here, wrong: wrong && many > 0, count: many === 0 ? '' : count.format(many) };
  };
  const standing = (show: Standing | 'all'): number =>
    show === 'all' ? items.length : items.filter((item) => item.standing === show).length;
  return [
    // What nobody needs is no button; what somebody looks at stays one.
    needs.flatMap((need) => {
      const waiting = open.filter(({ understanding }) => understanding.needs.includes(need)).length;
      return waiting === 0 && wanted.need !== need ? [] : [one({ need }, words.turns[need], waiting, true)];
    }),
    ([...standings, 'all'] as const).map((show) => one({ show }, words.filters[show], standing(show))),
    kinds.map((kind) => {
      const waiting = open.filter(({ understanding }) => understanding.kind === kind).length;
      return one({ kind }, words.manyKinds[kind], waiting);
    }),
  ];
}

function concernModel({ concern, answer }: Told, words: InboxWords, count: Intl.NumberFormat) {
  return {
    id: concern.id,
    label: concern.label,
    size: words.concernSize(count.format(concern.size), count.format(concern.questions)),
    growth: words.growth(concern.growthPerHour),
    answer: answer?.text ?? null,
  };
}
