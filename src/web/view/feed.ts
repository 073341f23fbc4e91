import { namesFor, type Setting } from '../../incident/words.js';
import type { State } from '../../incident/state.js';
import type { Feed } from '../../listening/source/feed/feeds.js';
import type { FeedFault } from '../../listening/source/feed/fetch.js';
import type { Call } from '../route.js';
import type { Language } from '../session.js';
import { aboutIncident, following } from './live.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`<p><a href="/incidents/{{incident}}/inbox">{{inbox}}: {{incidentTitle}}</a></p>
<h1>{{w.title}}</h1>
<p>{{w.lead}}</p>
{{#if closed}}<p class="note">{{w.closed}}</p>{{/if}}
{{#if feeds}}<ul class="cards feeds">{{#each feeds}}<li{{#if failed}} class="late"{{/if}}><h2>{{title}}</h2>
<p><a href="{{address}}" rel="noreferrer">{{address}}</a></p>
{{#if failed}}<p class="error">{{failed}} {{next}}</p>{{/if}}
<p class="quiet">{{works}} {{brought}} {{added}}</p>
{{#if @root.actor}}<form method="post" action="/incidents/{{@root.incident}}/feeds/{{id}}/end" class="command">{{> csrf}}<button type="submit" class="second">{{@root.w.remove}}<span class="unseen">: {{title}}</span></button></form>{{/if}}</li>{{/each}}</ul>
{{else}}<p class="quiet">{{w.none}}</p>{{/if}}
{{#if actor}}<section class="panel"><h2>{{w.another}}</h2>
{{> errors errors=errors l=l}}
<form method="post" action="/incidents/{{incident}}/feeds" class="command">{{> csrf}}
<div class="field"><label for="address">{{w.address}}</label><p class="hint" id="address-hint">{{w.hint}}</p><input type="url" id="address" name="address" value="{{typed}}" required maxlength="2000" aria-describedby="address-hint"></div>
<button type="submit">{{w.add}}</button></form></section>{{/if}}
<p>{{w.exported}} <a href="/incidents/{{incident}}/import">{{import}}</a></p>`);

interface Page {
  readonly state: State;
  readonly setting: Setting;
  readonly feeds: readonly Feed[];
  /** What somebody typed, and why it is no feed. */
  readonly wrong?: { readonly address: string; readonly why: string };
}

/** The feeds of an incident: what each brought, why one could not be read, and where another is added. */
export function feedsPage(call: Call, { state, setting, feeds, wrong }: Page): string {
  const { feed: words, inbox } = wordsOf(call.language);
  const { time } = namesFor(setting);
  const count = new Intl.NumberFormat(call.language);
  return render(call, {
    ...following(state.id, state.version),
    title: `${words.title}: ${state.title}`,
    ...aboutIncident(state),
    inbox: inbox.title,
    import: inbox.import,
    w: words,
    closed: state.closedAt !== undefined,
    errors: wrong === undefined ? [] : [{ label: words.address, why: wrong.why }],
    typed: wrong?.address ?? '',
    feeds: feeds.map(({ id, title, address, workedAt, brought, by, addedAt, failure, nextAt }) => ({
      id,
      title,
      address,
      works: words.works(time(workedAt)),
      brought: words.brought(count.format(brought)),
      added: words.by(by, time(addedAt)),
      failed: failure === null ? '' : words.failed(faultText(failure, call.language), failure.times),
      next: words.next(time(nextAt)),
    })),
  });
}

/** A feed as a program reads it; why it could not be read stands there in words. Pure. */
export const feedView = ({ id, title, address, by, addedAt, workedAt, brought, failure, nextAt }: Feed, language: Language) => ({
  id,
  title,
  address,
  by,
  addedAt,
  workedAt,
  brought,
  failure: failure === null ? null : { ...failure, why: faultText(failure, language) },
  nextAt,
}); // prettier-ignore

/** Why a feed could not be read, with what helps. Pure. */
export function faultText(
  { fault, status }: { readonly fault: FeedFault | 'too-many'; readonly status: number | null },
  language: Language,
): string {
  const words = wordsOf(language).feed;
  return fault === 'status' ? words.status(status ?? 0) : words.faults[fault];
}
