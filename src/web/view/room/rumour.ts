import type { Told } from '../../../listening/answer.js';
import type { Room } from '../../../listening/hearing/room.js';
import type { Rumour } from '../../../listening/rumour.js';
import { rolesWith } from '../../../incident/power.js';
import { holderOf, type State } from '../../../incident/state.js';
import { namesFor, type Setting } from '../../../incident/words.js';
import type { Language } from '../../session.js';
import { wordsOf } from '../words.js';

const shown = 5;

/** What goes round, beside what the fact sheet says of it, and what to do with it. Handlebars; takes a `RumourModel` as
 *  `rumours`, with `words`. */
export const rumourTemplate = `<h3>{{words.rumours}}</h3>
{{#if rumours.list}}<ul class="concerns">{{#each rumours.list}}<li><q lang="{{language}}" dir="auto">{{says}}</q> <span class="quiet">{{size}}</span><br><span class="{{look}}">{{standing}}</span>{{#if stands}} {{stands}}{{/if}}<br>{{act}} <a href="{{factAt}}">{{factLink}}</a> · <a href="{{inboxAt}}">{{../words.rumourMessages}}</a></li>{{/each}}</ul>
{{#if rumours.more}}<p class="quiet">{{rumours.more}}</p>{{/if}}<p class="quiet">{{words.rumourNote}}</p>{{else}}<p class="quiet">{{words.noRumours}}</p>{{/if}}`;

interface Heard {
  readonly room: Room;
  readonly state: State;
  readonly setting: Setting;
  readonly language: Language;
  readonly at: string;
  /** The concerns of now, in which a rumour's messages are found. */
  readonly told: readonly Told[];
}

const look = { contradicts: 'wrong', unknown: 'open', confirmed: 'good' } as const;

/** What goes round, as the room shows it: what we know to be wrong first. Pure but for the hearing, which it reads. */
export function rumourModel({ room: { hearing }, state, setting, language, at, told }: Heard) {
  const { inbox: words } = wordsOf(language);
  const name = namesFor(setting);
  const count = new Intl.NumberFormat(language).format;
  const home = `/incidents/${state.id}`;
  const owners = name.or(
    [...new Set(rolesWith(setting.playbook, 'confirm-facts').flatMap((role) => holderOf(state, role) ?? []))], // prettier-ignore
  );
  const inboxAt = ({ mentions }: Rumour): string => {
    const item = mentions.flatMap((id) => hearing.of(id) ?? [])[0];
    const concern = item && hearing.concernOf(item, told.map((one) => one.concern)); // prettier-ignore
    return `${home}/inbox?show=all${concern === undefined ? '' : `&concern=${concern.id}`}`;
  };
  const all = hearing.rumours.list(state.facts, { at, timeZone: state.timeZone });
  return {
    list: all.slice(0, shown).map((rumour) => {
      const { sort, says, size, people, asked, standing, fact, stands } = rumour;
      return {
        says,
        language: rumour.language,
        size: words.rumourSize(count(size), count(people), count(asked)),
        look: look[standing],
        standing: words.rumourStandings[standing],
        stands: fact === null || stands === '' ? '' : `${name.fact(fact.key)}: ${stands}.`,
        act: standing === 'unknown' ? words.rumourAsk(owners, sort === 'name') : words.rumourActs[standing],
        factAt: fact === null ? `${home}/facts` : `${home}/facts/${fact.key}`,
        factLink: fact === null ? words.rumourSheet : words.rumourFact,
        inboxAt: inboxAt(rumour),
      };
    }),
    more: all.length > shown ? words.moreRumours(count(all.length - shown)) : '',
  };
}
