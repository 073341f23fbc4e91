import type { IncidentView } from '../../../engine/view.js';
import type { CommandType } from '../../../incident/command.js';
import { namesFor, type Setting } from '../../../incident/words.js';
import { needs } from '../../../listening/mention.js';
import { dueText } from '../../client/due.js';
import { balanceTemplate, speaks } from '../balance.js';
import { inboxPath } from '../inbox/sieve.js';
import type { FormModel, FormOptions } from '../form.js';
import { draftingPath } from '../prepared.js';
import { reasonModels, remedyModel } from '../remedy.js';
import type { Language } from '../../session.js';
import { wordsOf } from '../words.js';

/** What a part of the room is made from. */
export interface Part {
  readonly view: IncidentView;
  readonly setting: Setting;
  readonly language: Language;
  readonly form: (type: CommandType, options?: Partial<FormOptions>) => FormModel;
}

/** How many actions are shown at once: who is in a hurry takes the first. */
const actionsShown = 5;
/** How many clocks fit in one row of a wide screen; those that are late are shown all the same. */
const clocksShown = 6;
/** From when on a clock is called short. */
const soonMs = 15 * 60_000;

/** The path through the stages, with what the stage is for. */
export const stageTemplate = `{{#live "stage"}}<ol class="path" aria-label="{{l.stages}}">{{#each path}}<li class="{{standing}}"{{#if here}} aria-current="step"{{/if}}><strong>{{title}}</strong> <small>{{standingText}}</small></li>{{/each}}</ol>
<p class="goal">{{v.stage.goal}} <span class="quiet">{{l.team}}: {{v.regions.team.title}}{{#if v.regions.plan}} · {{l.plan}}: {{v.regions.plan.title}}{{/if}} · {{v.regions.voice.title}} · {{v.regions.cadence.title}}{{#if variant}} · {{variant}}{{/if}}</span></p>{{/live}}`;

/** Clocks as instruments: what is late stands first, in a heavy frame, and says so in words. */
export const clocksTemplate = `{{#live "clocks"}}<h2 id="clocks" class="hidden">{{l.clocks}}</h2>
{{#if clocks}}<ul class="clocks">{{#each clocks}}{{> clock}}{{/each}}</ul>{{else}}<p class="quiet">{{r.noClocks}}</p>{{/if}}
{{#if laterClocks}}<details class="quiet"><summary>{{r.moreClocks}} ({{laterClocks.length}})</summary><ul class="clocks">{{#each laterClocks}}{{> clock}}{{/each}}</ul></details>{{/if}}
{{#if stopped}}<details class="quiet"><summary>{{r.stopped}} ({{stopped.length}})</summary><dl>{{#each stopped}}<dt>{{title}}</dt><dd{{#if bad}} class="overdue"{{/if}}>{{said}}</dd>{{/each}}</dl></details>{{/if}}{{/live}}`;

/** What to do now, most urgent first; each can be done right here. */
export const nextTemplate = `{{#live "next"}}<h2 id="next">{{l.whatNow}}</h2>
{{#if letsGo}}{{#with heard.balance}}${balanceTemplate}{{/with}}{{/if}}
{{#if prepared}}{{#if actor}}<p class="prepared">{{p.ready}}: {{#each prepared}}{{#unless @first}} · {{/unless}}<a href="{{href}}">{{title}}</a>{{/each}}</p>{{/if}}{{/if}}
{{#if next}}<ol class="next">{{#each next}}{{> action}}{{/each}}</ol>
{{#if later}}<details><summary>{{r.later}} ({{later.length}})</summary><ol class="next" start="{{laterFrom}}">{{#each later}}{{> action}}{{/each}}</ol></details>{{/if}}{{else}}<p>{{l.nothingToDo}}</p>{{/if}}{{/live}}`;

/** What the stage asks for before the next, met and unmet; what is unmet opens on what meets it. */
export const criteriaTemplate = `{{#live "missing"}}{{#if closed}}<h2>{{l.closed}}</h2>{{#if actor}}{{> form advance l=l}}{{/if}}
{{else}}<h2 id="missing">{{l.beforeNext}} <small class="quiet">{{metOf}}</small></h2>
<ul class="criteria">{{#each unmet}}<li class="unmet"><details><summary>{{title}} <small class="strength">{{strengthText}}</small></summary><p class="quiet">{{why}}</p>{{> reasons reasons=reasons l=../l signed=../actor}}</details></li>{{/each}}
{{#each met}}<li class="met">{{title}} <small class="quiet">{{standingText}}</small></li>{{/each}}</ul>
{{#if ready}}<p class="good">{{l.nothingMissing}}</p>{{/if}}
{{#if actor}}<div class="advance{{#unless ready}} waits{{/unless}}">{{> form advance l=l}}</div>{{/if}}
{{/if}}{{/live}}`;

/** The stages, and what stands between this one and the next. */
export function stageModel({ view, setting, language, form }: Part) {
  const words = wordsOf(language);
  const closed = view.stage.id === 'closed';
  const unmet = view.exits.filter(({ standing }) => standing === 'unmet');
  const met = view.exits.filter(({ standing }) => standing !== 'unmet');
  return {
    closed,
    path: view.stage.path.map((one) => ({
      ...one,
      here: one.standing === 'here',
      standingText: words.standings[one.standing],
    })),
    unmet: unmet.map((exit) => ({ ...exit, reasons: reasonModels(exit.reasons, setting, language) })),
    met: met.map((exit) => ({ ...exit, standingText: words.standings[exit.standing] })),
    metOf: words.room.metOf(met.length, view.exits.length),
    advance: closed
      ? form('ReopenIncident')
      : form(view.stage.id === 'transparency' ? 'CloseIncident' : 'AdvanceStage'),
    ready: !closed && unmet.length === 0,
  };
}

/** What to do now, and what after that. */
export function nextModel({ view, setting, language }: Part) {
  const { label } = wordsOf(language);
  const name = namesFor(setting);
  const taskOf = ({ task }: Readonly<Record<string, unknown>>): string =>
    typeof task === 'string' ? name.task(task) : '';
  const dueAt = (at: string): string => `${at <= view.at ? label.wasDue : label.dueAt} ${name.time(at)}`;
  const all = view.next.map((action) => ({
    ...remedyModel(action, setting, language),
    // Two reasons say enough, and the others fold; one that only says the task again says nothing.
    ...reasonsOf(
      action.command === 'CompleteTask' ? action.because.filter(unlike(taskOf(action.data))) : action.because,
    ),
    see: messagesOf(action.data['signal'], setting),
    due: action.dueAt === null || action.dueAt === view.at ? null : dueAt(action.dueAt),
    // What is wrong in public has no hour: it was due when it became wrong.
    atOnce: action.dueAt === view.at,
    overdue: action.dueAt !== null && action.dueAt <= view.at,
  }));
  return {
    p: wordsOf(language).prepared,
    prepared: view.prepared.map((one) => ({ ...one, href: draftingPath(view.id, one) })),
    // A text goes out by a button here.
    letsGo: all.some(({ command, href }) => href === null && speaks.has(command)),
    next: all.slice(0, actionsShown),
    later: all.slice(actionsShown),
    laterFrom: actionsShown + 1,
  };
}

/** Where the messages stand that a signal is about: whoever must see to them now has to read them first. */
function messagesOf(signal: unknown, { state }: Setting): string | null {
  const sort = typeof signal === 'string' ? state?.signals?.[signal]?.sort : undefined;
  const need = needs.find((one) => one === sort);
  return state === undefined || need === undefined ? null : inboxPath(state.id, { need });
}

const reasonsOf = (because: readonly string[]) => ({ because: because.slice(0, 2), more: because.slice(2) });

const unlike =
  (title: string) =>
  (text: string): boolean =>
    title === '' || !text.includes(title);

/** Clocks that run, the latest first; those that stopped with how it went. */
export function clockModel({ view, setting, language }: Part) {
  const words = wordsOf(language);
  const name = namesFor(setting);
  const running = [
    ...view.clocks.filter(({ metAt }) => metAt === null),
    ...view.deadlines.filter(({ id }) => !id.startsWith('clock:')),
  ].toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const cards = running.map(({ title, dueAt }) => {
    const leftMs = Date.parse(dueAt) - Date.parse(view.at);
    const standing = leftMs <= 0 ? 'late' : leftMs <= soonMs ? 'soon' : 'running';
    const said = words.room[standing === 'late' ? 'wasDue' : 'due'](name.time(dueAt));
    return { title, dueAt, standing, said, left: dueText(leftMs, words.live) };
  });
  const shown = Math.max(clocksShown, cards.filter(({ standing }) => standing === 'late').length);
  return {
    clocks: cards.slice(0, shown),
    laterClocks: cards.slice(shown),
    stopped: view.clocks.flatMap((clock) =>
      clock.metAt === null
        ? []
        : [
            {
              title: clock.title,
              said: words.clocks[clock.standing](name.time(clock.dueAt), name.time(clock.metAt)),
              bad: clock.standing === 'late',
            },
          ],
    ),
  };
}
