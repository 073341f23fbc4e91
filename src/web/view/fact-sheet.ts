import type { FactRow, FactSheetView } from '../../engine/fact-sheet.js';
import type { Library } from '../../incident/library.js';
import { factStatuses } from '../../message/fact.js';
import { capital, namesFor, type Setting } from '../../incident/words.js';
import type { Call } from '../route.js';
import type { Language } from '../session.js';
import { consequencesTemplate } from './consequence.js';
import { factForm, factFormTemplate } from './fact-form.js';
import { aboutIncident, following } from './live.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`<p><a href="/incidents/{{incident}}">{{incidentTitle}}</a></p>
<h1>{{c.title}}</h1>
{{#live "summary"}}<p class="tally">{{#each counts}}{{#unless @first}} · {{/unless}}{{this}}{{/each}}{{#if wrongCount}} · <strong class="wrong">{{wrongCount}}</strong>{{/if}}</p>{{/live}}
{{#live "recorded"}}{{#if facts}}<div class="wide" role="region" tabindex="0" aria-label="{{c.title}}"><table class="facts" role="table">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{{c.fact}}</th><th role="columnheader" scope="col">{{c.says}}</th><th role="columnheader" scope="col">{{c.status}}</th><th role="columnheader" scope="col">{{c.source}}</th><th role="columnheader" scope="col">{{c.asOf}}</th><th role="columnheader" scope="col">{{c.revision}}</th><th role="columnheader" scope="col">{{c.inTexts}}</th></tr></thead>
<tbody role="rowgroup">{{#each facts}}<tr role="row"{{#if wrong}} class="bad"{{/if}}>
<th role="rowheader" scope="row"><a href="/incidents/{{../incident}}/facts/{{key}}"><bdi>{{label}}</bdi></a></th>
<td role="cell" data-label="{{../c.says}}" class="value">{{#if value}}<bdi{{#if lang}} lang="{{lang}}"{{/if}}>{{value}}</bdi>{{else}}<span class="quiet">{{../c.noValue}}</span>{{/if}}{{#if unsaid}} <small class="warn">{{unsaid}}</small>{{/if}}</td>
<td role="cell" data-label="{{../c.status}}"><span class="status {{status}}">{{statusText}}</span>{{#unless publishable}} <strong class="wrong">{{../c.secretNow}}</strong>{{/unless}}{{#each waits}}<br><small class="warn">{{this}}</small>{{/each}}</td>
<td role="cell" data-label="{{../c.source}}"><bdi>{{source}}</bdi></td>
<td role="cell" data-label="{{../c.asOf}}"><time datetime="{{asOf}}">{{asOfText}}</time></td>
<td role="cell" data-label="{{../c.revision}}">{{revision}}</td>
<td role="cell" data-label="{{../c.inTexts}}">{{used}}{{#each wrong}}<br><a class="wrong" href="/incidents/{{../../incident}}/messages/{{id}}">{{../../c.wrongIn}}: {{title}}</a>{{/each}}</td>
</tr>{{/each}}</tbody></table></div>{{else}}<p>{{c.nothing}}</p>{{/if}}{{/live}}
{{#live "missing"}}<h2 id="missing">{{c.missing}}</h2>
{{#if missing}}<p class="quiet">{{c.missingNote}}</p><ul class="missing">{{#each missing}}<li><a href="/incidents/{{../incident}}/facts/{{key}}">{{label}}</a>{{#each waits}}<br><small class="warn">{{this}}</small>{{/each}}</li>{{/each}}</ul>{{else}}<p>{{c.allThere}}</p>{{/if}}{{/live}}
<details class="another" id="another"><summary>{{c.another}}</summary><div class="weigh"><div>${factFormTemplate}</div>
${consequencesTemplate}</div></details>`);

interface Page {
  readonly view: FactSheetView;
  readonly setting: Setting;
  readonly library: Library;
}

/** The fact sheet at a glance: what we know, how certain it is, and what is still to be found out. */
export function factSheetPage(call: Call, { view, setting, library }: Page): string {
  const { language } = call;
  const c = wordsOf(language).factSheet;
  const state = setting.state!;
  const name = namesFor(setting);
  const wrong = view.recorded.filter(({ wrongIn }) => wrongIn.length > 0).length;
  return render(call, {
    ...following(state.id, state.version),
    title: `${c.title}: ${state.title}`,
    shape: 'sheet',
    ...aboutIncident(state),
    c,
    counts: factStatuses.flatMap((status) => {
      const n = view.recorded.filter((fact) => fact.status === status).length;
      return n === 0 ? [] : [c.counts[status](n)];
    }),
    wrongCount: wrong === 0 ? '' : c.wrongCount(wrong),
    facts: view.recorded.map((fact) => ({
      key: fact.key,
      label: capital(fact.labelText),
      ...valueIn(fact, setting, call.language),
      status: fact.status,
      statusText: capital(fact.statusText),
      publishable: fact.publishable,
      waits: waitsOf(fact, setting, language),
      source: fact.source,
      asOf: fact.asOf,
      asOfText: name.time(fact.asOf),
      revision: fact.revision,
      used: fact.usedBy.length,
      wrong: fact.wrongIn.map((id) => ({ id, title: name.message(id) })),
    })),
    missing: view.missing.map((fact) => ({
      key: fact.key,
      label: capital(fact.labelText),
      waits: waitsOf(fact, setting, language),
    })),
    told: null,
    ...factForm(call, { setting, library }),
  });
}

/** What waits for a fact: a line for each sort of thing. Pure. */
export function waitsOf({ waits }: Pick<FactRow, 'waits'>, setting: Setting, language: Language): string[] {
  const c = wordsOf(language).factSheet;
  const name = namesFor(setting);
  return (['criterion', 'message', 'clock'] as const).flatMap((what) => {
    const named = waits.filter((one) => one.what === what).map(({ text }) => text);
    return named.length === 0 ? [] : [`${c.waits[what]} ${name.and(named)}`];
  });
}

/** A fact's value in the reader's language, or in the one in which it is said, and where it is not said yet. Pure. */
export function valueIn(fact: FactRow, setting: Setting, language: Language) {
  const { value, valueText, status } = fact;
  const { factSheet: c } = wordsOf(language);
  const name = namesFor(setting);
  if (typeof value !== 'object' || value === null) return { value: valueText, lang: '', unsaid: '' };
  const said = (code: string): string => (value[code] ?? '').trim();
  const lang = [language, ...Object.keys(value)].find((code) => said(code) !== '') ?? '';
  const missing = setting.state!.languages.filter((code) => said(code) === '');
  return {
    value: lang === '' ? '' : said(lang),
    lang,
    unsaid: missing.length === 0 || status !== 'confirmed' ? '' : c.notIn(name.and(missing.map(name.languageName))),
  };
}
