import type { State } from '../../../incident/state.js';
import { listensFrom } from '../../../listening/hearing/figures.js';
import type { Item, Ranked } from '../../../listening/hearing/hearing.js';
import type { Room } from '../../../listening/hearing/room.js';
import { kinds, needs, type Kind, type Need } from '../../../listening/mention.js';
import { onSubject } from '../../../listening/reply/many.js';
import { standings, type Standing } from '../../../listening/reply/standing.js';
import type { InboxWords } from '../words.js';

/** Ways to look at the inbox, each with how much waits there. Handlebars; takes one of `filtersOf`. */
export const sieveTemplate = `<ul class="sieve">{{#each this}}<li><a href="{{href}}"{{#if here}} aria-current="true"{{/if}}{{#if wrong}} class="wrong"{{/if}}>{{text}}{{#if count}} <strong>{{count}}</strong>{{/if}}</a></li>{{/each}}</ul>`;

/** What of the inbox somebody wants to see. */
export interface Sieve {
  readonly show: Standing | 'all';
  readonly kind: Kind | null;
  readonly need: Need | null;
  readonly concern: string | null;
  /** One message alone, wherever it stands. */
  readonly message: string | null;
  /** From 1. */
  readonly page: number;
}

/** The messages of an inbox that somebody wants to see, in their order. Pure but for the hearing, which it reads. */
export function sieved({
  room,
  state,
  sieve: { show, kind, need, concern, message },
}: {
  readonly room: Room | null;
  readonly state: State;
  readonly sieve: Sieve;
}): readonly Ranked[] {
  if (room === null) return [];
  const { hearing } = room;
  if (message !== null) return hearing.inbox('', (one) => one.id === message);
  const isWanted = concern === null ? () => true : onSubject(room, concern);
  return hearing.inbox(
    listensFrom(state),
    (one) =>
      (show === 'all' || show === one.standing) &&
      (kind === null || one.understanding.kind === kind) &&
      (need === null || one.understanding.needs.includes(need)) &&
      isWanted(one),
  );
}

/** An address of the inbox that shows what a sieve lets through. Pure. */
export function inboxPath(incident: string, { show, kind, need, concern, message, page }: Partial<Sieve>): string {
  const query = new URLSearchParams({
    ...(show === undefined || show === 'open' ? {} : { show }),
    ...(kind == null ? {} : { kind }),
    ...(need == null ? {} : { need }),
    ...(concern == null ? {} : { concern }),
    ...(message == null ? {} : { message }),
    ...(page === undefined || page === 1 ? {} : { page: `${page}` }),
  }).toString();
  return `/incidents/${incident}/inbox${query === '' ? '' : `?${query}`}`;
}

/** Where to look, with how much waits there: by where it stands, by whom it needs at once, and by what people want. Pure.
 *  @param items what is counted: all of the subject that somebody looks at, or of all subjects */
export function filtersOf(
  incident: string,
  items: readonly Item[],
  wanted: Sieve,
  words: InboxWords,
  count: Intl.NumberFormat,
) {
  const open = items.filter(({ standing }) => standing === 'open');
  const one = (part: Partial<Sieve>, text: string, many: number, wrong = false) => {
    const href = inboxPath(incident, { ...part, concern: wanted.concern });
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
