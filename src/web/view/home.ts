import type { Summary } from '../../engine/summary.js';
import { capital, namesFor, speak } from '../../incident/words.js';
import { visibleTo } from '../access.js';
import { Problem } from '../problem.js';
import type { Call } from '../route.js';
import { wordsOf, type AssessmentWords } from './words.js';

/** How many closed incidents stand on one page. */
const closedPerPage = 50;

/** Two ways in, then what is open: what is late first, then what is due first. */
export const homeTop = `<h1>{{l.incidents}}</h1>
{{#if form}}<ul class="ways"><li><a href="/assessment"><strong>{{start.happening}}</strong><br>{{start.happeningSays}}</a></li>
<li><a href="/rehearsal"><strong>{{start.rehearse}}</strong><br>{{start.rehearseSays}}</a></li></ul>{{/if}}
{{#live "list"}}{{#if home.first}}<h2>{{start.open}}</h2>
{{#if home.open}}<ul class="cards">{{#each home.open}}<li{{#if late}} class="late"{{/if}}>
<h3><a href="/incidents/{{id}}">{{#if exercise}}{{exercise}}: {{/if}}{{title}}</a></h3>
<p>{{#if late}}<strong class="overdue">{{clock}}</strong>{{else if dueAt}}<time datetime="{{dueAt}}" data-due>{{clock}}</time>{{else}}{{clock}}{{/if}}{{#if missed}} · <span class="overdue">{{missed}}</span>{{/if}}{{#if damaged}} · <span class="wrong">{{../l.damaged}}</span>{{/if}}</p>
<p>{{stage}} · {{severity}} · {{playbook}}</p>
<p class="quiet">{{../l.openedAt}} {{openedAt}}</p>
</li>{{/each}}</ul>{{else}}<p>{{home.none}}</p>{{/if}}{{/if}}{{/live}}`;

/** What is over, at the end of the page. */
export const homeBottom = `{{#live "closed"}}{{#if home.closed}}<h2>{{start.closed}}</h2>
<ul class="cards">{{#each home.closed}}<li><h3><a href="/incidents/{{id}}">{{#if exercise}}{{exercise}}: {{/if}}{{title}}</a></h3>
<p class="quiet">{{playbook}} · {{../start.closedAt}} {{closedAt}}{{#if damaged}} · <span class="wrong">{{../l.damaged}}</span>{{/if}}</p></li>{{/each}}</ul>
{{#if home.many}}<nav aria-label="{{start.pages}}"><p>{{home.here}}{{#if home.later}} · <a href="/incidents?page={{home.later}}">{{start.later}}</a>{{/if}}{{#if home.earlier}} · <a href="/incidents?page={{home.earlier}}">{{start.earlier}}</a>{{/if}}</p></nav>{{/if}}{{/if}}{{/live}}`;

/** The incidents that whoever asks may look at. */
export const visible = ({ account, service }: Call): Summary[] => visibleTo(account, service.engine.list());

export interface Listing {
  readonly open: readonly Summary[];
  readonly closed: readonly Summary[];
  readonly page: number;
  readonly pages: number;
  readonly closedCount: number;
}

/** All that is open, and one page of what is closed. @throws Problem INPUT_INVALID for a page that is no number */
export function listingOf(call: Call): Listing {
  const asked = call.query.one('page') ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(asked))
    throw new Problem('INPUT_INVALID', { errors: [{ field: 'page', why: '1, 2, 3 …' }] });
  const all = visible(call);
  const closed = all
    .filter(({ stage }) => stage === 'closed')
    .toSorted((a, b) => compare(b.closedAt ?? '', a.closedAt ?? ''));
  const pages = Math.max(1, Math.ceil(closed.length / closedPerPage));
  const page = Math.min(Number(asked), pages);
  return {
    open: all
      .filter(({ stage }) => stage !== 'closed')
      .toSorted((a, b) => compare(a.next?.dueAt ?? '9', b.next?.dueAt ?? '9')),
    closed: closed.slice((page - 1) * closedPerPage, page * closedPerPage),
    page,
    pages,
    closedCount: closed.length,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The listing in words. */
export function homeModel(call: Call) {
  const { open, closed, page, pages } = listingOf(call);
  const words = wordsOf(call.language);
  const { start } = words.assessment;
  const shown = (one: Summary) => card(call, one, start);
  return {
    start,
    home: {
      first: page === 1,
      open: open.map(shown),
      none: call.account?.grants.includes('duty') === true ? start.none : start.noneYours,
      closed: closed.map(shown),
      many: pages > 1,
      here: start.page(page, pages),
      later: page > 1 ? page - 1 : null,
      earlier: page < pages ? page + 1 : null,
    },
  };
}

function card({ language, service }: Call, one: Summary, start: AssessmentWords['start']) {
  const { engine } = service;
  const { label } = wordsOf(language);
  const at = engine.now();
  const known = engine.shelf.find(({ id }) => id === one.playbook.id)?.bundle?.playbook;
  const playbook = known ?? engine.shelf.find(({ bundle }) => bundle !== null)!.bundle!.playbook;
  const name = namesFor({ language, playbook, timeZone: known?.timeZone ?? 'UTC', at });
  const late = one.next !== null && one.next.dueAt <= at;
  const kind = one.next?.id.split(':', 1)[0] ?? '';
  // Without the whole incident, what belongs to one press question or promise is called by its kind.
  const what = Object.hasOwn(start, kind)
    ? (start as unknown as Readonly<Record<string, string>>)[kind]!
    : name.deadline(one.next?.id ?? '');
  return {
    ...one,
    late,
    dueAt: late ? null : (one.next?.dueAt ?? null),
    exercise: one.mode === 'exercise' ? (language === 'nl' ? 'OEFENING' : 'EXERCISE') : null,
    playbook: one.playbook.title[language] ?? one.playbook.id,
    stage: capital(speak(language).names.stages[one.stage]),
    severity: name.severity(one.severity),
    openedAt: name.time(one.openedAt),
    closedAt: one.closedAt === null ? null : name.time(one.closedAt),
    clock:
      one.next === null
        ? start.noClock
        : late
          ? start.overdue(what, name.time(one.next.dueAt))
          : start.next(what, name.time(one.next.dueAt)),
    missed: one.missed === 0 ? null : `${label.missedCount} ${one.missed}`,
  };
}
