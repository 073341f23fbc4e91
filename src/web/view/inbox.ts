import type { Library } from '../../incident/library.js';
import type { State } from '../../incident/state.js';
import { namesFor, type Setting } from '../../incident/words.js';
import { draftsFor, factSaid, type Said } from '../../listening/draft.js';
import type { Told } from '../../listening/answer.js';
import { concernsTold, listensFrom } from '../../listening/hearing/figures.js';
import type { Ranked } from '../../listening/hearing/hearing.js';
import type { Room } from '../../listening/hearing/room.js';
import { kinds, needs, type Kind, type Need } from '../../listening/mention.js';
import type { Standing } from '../../listening/reply/standing.js';
import type { FieldError } from '../problem.js';
import type { Call } from '../route.js';
import { following } from './live.js';
import { keySlot, pageOf } from './page.js';
import { wordsOf } from './words.js';

/** Messages on one page: more forms than these make a phone slow. */
const perPage = 20;

const form = (what: string, inner: string): string =>
  `<form method="post" action="/incidents/{{@root.incident}}/inbox/${what}" class="command">{{> csrf}}<input type="hidden" name="id" value="{{id}}"><input type="hidden" name="back" value="{{@root.back}}">${inner}</form>`;

const render = pageOf(`<p><a href="/incidents/{{incident}}">{{incidentTitle}}</a></p>
<h1>{{w.title}}</h1>
{{> errors errors=errors l=l}}
<p>{{w.lead}} <a href="/incidents/{{incident}}/import">{{w.import}}</a></p>
<nav aria-label="{{w.filter}}"><ul class="sieve">{{#each filters}}<li><a href="{{href}}"{{#if here}} aria-current="true"{{/if}}>{{text}}</a></li>{{/each}}</ul></nav>
{{#if concern}}<section class="panel"><h2>{{concern.label}}</h2><p>{{concern.size}}; {{concern.growth}}. {{#if concern.answer}}{{w.answeredBy}} {{concern.answer}}{{else}}<strong>{{w.notAnswered}}</strong>{{/if}}</p>
{{#if actor}}<details><summary>{{w.pin}}</summary>{{#with concern}}${form('pin', `<div class="field"><label for="pin">{{@root.w.pinText}}</label><textarea id="pin" name="text" required maxlength="5000"></textarea></div><button type="submit">{{@root.w.pinned}}</button>`)}{{/with}}</details>{{/if}}</section>{{/if}}
{{#live "inbox"}}{{#if empty}}<p>{{w.nothing}}</p><p class="quiet">{{connect}}</p>{{else}}<p class="quiet">{{shown}}</p>
{{#unless items}}<p>{{w.none}}</p>{{/unless}}
<ol class="inbox">{{#each items}}<li class="{{turn}}" id="{{anchor}}"><h2><span class="chip{{#if atOnce}} wrong{{/if}}">{{turnText}}</span> <span>{{author}}</span> <small class="quiet">{{said}}</small></h2>
<blockquote lang="{{lang}}">{{text}}</blockquote>
<p class="quiet">{{#if telling}}{{@root.w.because}} {{telling}}. {{/if}}{{#if concern}}{{@root.w.about}} <a href="{{concern.href}}">{{concern.label}}</a>. {{/if}}{{#if url}}<a href="{{url}}" rel="noreferrer">{{@root.w.original}}</a>{{/if}}</p>
{{#each answers}}<div class="reply"><p class="quiet">{{said}}</p>{{text}}</div>{{/each}}
{{#if claim}}<p><strong>{{claim}}</strong></p>{{/if}}
{{#if @root.actor}}<div class="acts">
{{#if free}}${form('claim', '<button type="submit">{{@root.w.claim}}</button>')}{{/if}}
{{#if mine}}${form('release', '<button type="submit">{{@root.w.release}}</button>')}{{/if}}
{{#unless taken}}<details{{#if open}} open{{/if}}><summary>{{@root.w.answer}}</summary>{{#if because}}<p>{{because}}</p>{{/if}}
${form('answer', `<div class="field"><label for="a-{{anchor}}">{{@root.w.answerText}}</label>{{#if draft}}<p class="hint" id="h-{{anchor}}">{{@root.w.answerHint}}</p>{{/if}}<textarea id="a-{{anchor}}" name="text" required maxlength="10000" lang="{{lang}}"{{#if draft}} aria-describedby="h-{{anchor}}"{{/if}}>{{draft}}</textarea></div><div class="check"><input type="checkbox" id="p-{{anchor}}" name="isPrivate" value="true"> <label for="p-{{anchor}}">{{@root.w.isPrivate}}</label></div><button type="submit">{{@root.w.sent}}</button>`)}</details>{{/unless}}
<details><summary>{{@root.w.correct}}</summary>${form('correct', `<div class="field"><label for="k-{{anchor}}">{{@root.w.kind}}</label><p class="hint" id="kh-{{anchor}}">{{@root.w.correctHint}}</p><select id="k-{{anchor}}" name="kind" aria-describedby="kh-{{anchor}}">{{#each kinds}}<option value="{{value}}"{{#if chosen}} selected{{/if}}>{{text}}</option>{{/each}}</select></div><button type="submit">{{@root.w.correct}}</button>`)}</details>
</div>{{/if}}</li>{{/each}}</ol>
{{#if more}}<p><a href="{{more}}">{{w.next}}</a></p>{{/if}}{{/if}}{{/live}}`);

/** What of the inbox somebody wants to see. */
export interface Sieve {
  readonly show: Standing | 'all';
  readonly kind: Kind | null;
  readonly need: Need | null;
  readonly concern: string | null;
  /** From 1. */
  readonly page: number;
}

export interface InboxPage {
  readonly state: State;
  readonly library: Library;
  readonly setting: Setting;
  /** Null where nothing was ever taken in. */
  readonly room: Room | null;
  readonly sieve: Sieve;
  readonly errors?: readonly FieldError[];
}

/** The messages of an inbox that somebody wants to see, in their order. Pure but for the hearing, which it reads. */
export function sieved({ room, state, sieve }: Pick<InboxPage, 'room' | 'state' | 'sieve'>): readonly Ranked[] {
  if (room === null) return [];
  const { hearing } = room;
  const { show, kind, need } = sieve;
  const concern = sieve.concern === null ? null : hearing.concerns.idNow(sieve.concern);
  return hearing
    .inbox(listensFrom(state))
    .filter(
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

/** Who waits for an answer, in the order in which they need one, each with what could be said. */
export function inboxPage(call: Call, { state, library, setting, room, sieve, errors = [] }: InboxPage): string {
  const words = wordsOf(call.language).inbox;
  const at = call.service.engine.now();
  const all = sieved({ room, state, sieve });
  const part = all.slice((sieve.page - 1) * perPage, sieve.page * perPage);
  const told = room === null ? [] : concernsTold(room.hearing, state, room.pinned, at);
  const concern = told.find(({ concern: { id } }) => room !== null && sieve.concern !== null && id === room.hearing.concerns.idNow(sieve.concern)); // prettier-ignore
  const count = new Intl.NumberFormat(call.language);
  const filters = [
    ...(['open', 'answered', 'all'] as const).map((show) => ({ sieve: { show }, text: words.filters[show] })),
    ...kinds.map((kind) => ({ sieve: { kind }, text: words.manyKinds[kind] })),
    ...needs.map((need) => ({ sieve: { need }, text: words.turns[need] })),
  ];
  const back = inboxPath(state.id, sieve);
  return render(call, {
    ...following(state.id, state.version),
    shape: 'room',
    title: `${words.title}: ${state.title}`,
    exercise: state.mode === 'exercise',
    incident: state.id,
    incidentTitle: state.title,
    key: keySlot,
    w: words,
    errors,
    back,
    empty: room === null,
    connect: words.connect(state.id),
    filters: filters.map(({ sieve: one, text }) => {
      const href = inboxPath(state.id, one);
      return { href, text, here: href === inboxPath(state.id, { ...sieve, page: 1 }) };
    }),
    concern: concern === undefined ? null : concernModel(concern, words, count),
    shown: words.shown(part.length, all.length),
    items: itemModels(call, { state, library, setting, room, sieve }, part, told),
    more: all.length > sieve.page * perPage ? inboxPath(state.id, { ...sieve, page: sieve.page + 1 }) : null,
  });
}

function concernModel({ concern, answer }: Told, words: ReturnType<typeof wordsOf>['inbox'], count: Intl.NumberFormat) {
  return {
    id: concern.id,
    label: concern.label,
    size: words.concernSize(count.format(concern.size), count.format(concern.questions)),
    growth: words.growth(concern.growthPerHour),
    answer: answer?.text ?? null,
  };
}

function itemModels(
  call: Call,
  { state, library, setting, room, sieve }: InboxPage,
  part: readonly Ranked[],
  told: readonly Told[],
) {
  const words = wordsOf(call.language).inbox;
  const name = namesFor(setting);
  const at = call.service.engine.now();
  const manner = {
    address: library.organisation?.address ?? 'formal',
    fallback: call.language,
    limits: library.limits,
  } as const;
  const count = new Intl.NumberFormat(call.language);
  const sources = part.map((item) => saidTo(item, { state, room, told, at }));
  // Those who get the same answer get it in different words.
  const drafts = new Map<string, string>();
  const because = new Map<string, string>();
  for (const key of new Set(sources.map(({ key: one }) => one))) {
    const group = part.filter((_, index) => sources[index]!.key === key);
    const { said } = sources.find((one) => one.key === key)!;
    // Ids are unique within their source alone.
    const askers = group.map((item) => ({
      mention: { ...item.mention, id: item.id },
      understanding: item.understanding,
    }));
    for (const draft of draftsFor(askers, said, manner))
      if ('text' in draft) drafts.set(draft.mention, draft.text);
      else because.set(draft.mention, words.noDraft[draft.because]);
  }
  return part.map((item, index) => {
    const { id, mention, understanding, turn, answers } = item;
    const claim = room?.claimOf(id) ?? null;
    const mine = claim !== null && claim.by === call.actor;
    const concern = room?.hearing.concernOf(item, told.map((one) => one.concern)); // prettier-ignore
    const until = claim === null ? '' : name.time(claim.until);
    const wrote = (author: string, when: string, channel: string | null): string =>
      [author, name.time(when), ...(channel === null ? [] : [channel === 'private' ? words.inPrivate : words.on(channel)])].filter(Boolean).join(', '); // prettier-ignore
    return {
      id,
      anchor: `i${(sieve.page - 1) * perPage + index}`,
      turn,
      atOnce: (needs as readonly string[]).includes(turn),
      turnText: words.turns[turn],
      author: mention.author,
      said: [
        wrote('', mention.at, mention.channel),
        ...(mention.reach === null ? [] : [words.reach(count.format(mention.reach))]),
      ].join(', '),
      text: mention.text,
      lang: understanding.language === 'other' ? '' : understanding.language,
      telling: understanding.telling.map((word) => `‘${word}’`).join(', '),
      concern: concern && { label: concern.label, href: inboxPath(state.id, { concern: concern.id }) },
      url: linkIn(mention.url),
      answers: answers.map(({ author, at: when, channel, text }) => ({ said: wrote(author, when, channel), text })),
      claim: claim === null ? '' : mine ? words.mine(until) : words.theirs(claim.by, until),
      free: claim === null && answers.length === 0,
      mine,
      taken: claim !== null && !mine,
      open: mine,
      because: because.get(id) ?? '',
      draft: drafts.get(id) ?? '',
      kinds: kinds.map((kind) => ({ value: kind, text: words.kinds[kind], chosen: kind === understanding.kind })),
    };
  });
}

/** An address of the web; a file may hold anything, and nothing else becomes a link. */
const linkIn = (url: string | null): string | null =>
  url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;

/** What may be said to somebody: the answer to his concern, else when more is told; with a key that is the same for all who get
 *  the same. */
function saidTo(
  item: Ranked,
  { state, room, told, at }: { state: State; room: Room | null; told: readonly Told[]; at: string },
): { key: string; said: Said[] } {
  const id = item.concern === null ? null : (room?.hearing.concerns.idNow(item.concern) ?? null);
  const answer = told.find(({ concern }) => concern.id === id)?.answer ?? null;
  if (answer !== null)
    return { key: answer.id, said: [{ source: answer.id, language: answer.language, text: answer.text }] };
  const said = (['nl', 'en'] as const).flatMap((language) => {
    const fact = factSaid(state.facts, 'next-update', language, { at, timeZone: state.timeZone });
    return fact === null ? [] : [fact];
  });
  return { key: '', said };
}
