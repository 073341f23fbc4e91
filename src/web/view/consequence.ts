import type { ConsequencesView } from '../../engine/consequence.js';
import { namesFor, type Setting } from '../../incident/words.js';
import { reasonModels } from './remedy.js';
import { changedLines, wordTemplate } from './word-difference.js';
import { wordsOf, type PageWords } from './words.js';

const link = `<a href="/incidents/{{../incident}}/messages/{{message}}">{{title}}</a>`;

/** What a command would bring about, the gravest first; `told` is a `consequencesModel`. The script changes the two inner
 *  parts while somebody types. */
export const consequencesTemplate = `<section class="consequences" id="consequences" aria-labelledby="consequences-title" tabindex="-1">
<h2 id="consequences-title">{{c.consequences}}</h2>
<p id="consequences-said" class="said" role="status" data-failed="{{c.notAsked}}">{{told.summary}}</p>
<div id="consequences-told">{{#if told}}{{#with told}}
{{#if notYet}}<h3>{{../c.notYet}}</h3><ul>{{#each notYet}}<li><strong>{{label}}</strong>: {{why}}</li>{{/each}}</ul>{{/if}}
{{#if refused}}{{> reasons reasons=refused l=../l}}{{/if}}
{{#if reopens}}<p class="grave">{{reopens}}</p>{{/if}}
{{#if wrong}}<h3 class="wrong">{{wrongTitle}}</h3><ul>{{#each wrong}}<li>${link}{{#if published}}, {{published}}{{/if}}{{#if url}}<br>{{../../c.standsAt}} <a href="{{url}}" rel="noopener noreferrer">{{url}}</a>{{/if}}</li>{{/each}}</ul>{{#if diverges}}<p class="quiet">{{../c.diverges}}</p>{{/if}}{{/if}}
{{#if voided}}<h3>{{voidedTitle}}</h3><ul>{{#each voided}}<li>${link}{{#if fallen}}<br>{{fallen}}{{/if}}{{#if again}}<br>{{again}}{{/if}}</li>{{/each}}</ul>{{/if}}
{{#if struck}}<h3>{{struckTitle}}</h3><ul>{{#each struck}}<li>${link}</li>{{/each}}</ul>{{/if}}
{{#if stuck}}<h3 class="wrong">{{stuckTitle}}</h3><p class="quiet">{{../c.stuckWhy}}</p><ul>{{#each stuck}}<li>${link} ({{stateText}})</li>{{/each}}</ul>{{/if}}
{{#if redrafted}}<h3>{{redraftedTitle}}</h3><ul class="plain">{{#each redrafted}}<li><details{{#if first}} open{{/if}}><summary>{{title}}</summary>
<div class="difference" lang="{{language}}">{{#each lines}}<p dir="auto">{{#each parts}}${wordTemplate}{{/each}}</p>{{/each}}</div></details></li>{{/each}}</ul>{{/if}}
{{#if deadlines}}<h3>{{../c.clocks}}</h3><ul>{{#each deadlines}}<li>{{title}}: {{said}}</li>{{/each}}</ul>{{/if}}
{{#each notes}}<p class="grave">{{this}}</p>{{/each}}
{{#if quiet}}<p class="good">{{../c.quiet}}</p>{{/if}}
{{/with}}{{else}}<p class="hint">{{c.consequencesHint}}</p>{{/if}}</div>
</section>`;

/** Something that still has to be filled in, by its field's label. */
export interface NotYet {
  readonly label: string;
  readonly why: string;
}

interface Told {
  /** Null where what was typed cannot be a command yet. */
  readonly view: ConsequencesView | null;
  readonly notYet: readonly NotYet[];
  /** What is true beside it, such as a language in which a fact is not said. */
  readonly notes: readonly string[];
}

/** Consequences as a page tells them. Pure. @param setting with the incident as it is before */
export function consequencesModel({ view, notYet, notes }: Told, setting: Setting, language: PageWords['language']) {
  const c = wordsOf(language).factSheet;
  const base = { incident: setting.state!.id, notYet, notes };
  if (view === null) return { ...base, summary: '' };
  const name = namesFor(setting);
  const { refused, reopened, wrong, voided, struck, stuck, redrafted, deadlines, diverges, quiet } = view;
  const mails = struck.reduce((sum, one) => sum + one.mails, 0);
  return {
    ...base,
    summary: refused.length > 0 ? c.refused : c.summary(name.and(summaryOf(view, c.parts))),
    refused: reasonModels(refused, setting, language),
    reopens: reopened === null ? '' : c.reopens(reopened.toText),
    wrongTitle: c.wrong(wrong.length),
    wrong: wrong.map((one) => ({
      ...one,
      published: one.publishedAt === null ? '' : c.publishedAt(name.time(one.publishedAt)),
    })),
    diverges,
    voidedTitle: c.voided(voided.length),
    voided: voided.map((one) => ({
      ...one,
      fallen:
        one.given.length === 0 ? '' : c.fallen(name.and([...new Set(one.given.map(({ by }) => by ?? c.beforehand))])),
      again: one.again.length === 0 ? '' : c.again(one.againText),
    })),
    struckTitle: c.struck(mails),
    struck,
    stuckTitle: c.stuck(stuck.length),
    stuck,
    redraftedTitle: c.redrafted(redrafted.length),
    redrafted: redrafted.map((one, index) => ({
      ...one,
      first: index === 0,
      lines: changedLines(one.before, one.after),
    })),
    deadlines: deadlines.map(({ title, from, to }) => ({
      title,
      said: to === null ? c.ends : from === null ? c.starts(name.time(to)) : c.moves(name.time(from), name.time(to)),
    })),
    quiet,
  };
}

/** The same in one sentence, for who listens or has no time. */
function summaryOf(view: ConsequencesView, parts: PageWords['factSheet']['parts']): string[] {
  const counted = (['wrong', 'voided', 'redrafted', 'stuck'] as const).flatMap((part) =>
    view[part].length === 0 ? [] : [parts[part](view[part].length)],
  );
  const said = [
    ...(view.reopened === null ? [] : [parts.reopened]),
    ...counted,
    ...(view.deadlines.length === 0 ? [] : [parts.clocks(view.deadlines.length)]),
  ];
  return said.length === 0 ? [parts.quiet] : said;
}
