import type { Look } from '../../listening/source/export.js';
import { columnFields } from '../../listening/source/layout.js';
import type { Language } from '../session.js';
import { wordsOf } from './words.js';

/** The part of a form in which somebody says what the columns of an export hold, below the file itself. It is there, empty,
 *  before a file was looked at, so that the script has a place to put it. */
export const mappingPart = `<section id="mapping"{{#if look}} class="panel"{{/if}}>{{#if look}}<h2>{{look.m.title}}</h2>
{{#each look.missing}}<p class="error">{{this}}</p>{{/each}}
<p>{{#if look.saved}}{{look.saved}}{{else}}{{look.m.lead}}{{/if}}</p>
<ul class="columns">{{#each look.columns}}<li><label for="as-{{@index}}">{{name}}</label><select id="as-{{@index}}" name="as-{{@index}}" aria-describedby="cells-{{@index}}">{{#each options}}<option value="{{value}}"{{#if chosen}} selected{{/if}}>{{text}}</option>{{/each}}</select><div id="cells-{{@index}}">{{#each cells}}<p>{{this}}</p>{{/each}}</div></li>{{/each}}</ul>
<input type="hidden" name="names" value="{{look.names}}"><input type="hidden" name="heading" value="{{look.heading}}">
<div class="field"><label for="order">{{look.m.order}}</label><select id="order" name="order">{{#each look.orders}}<option value="{{value}}"{{#if chosen}} selected{{/if}}>{{text}}</option>{{/each}}</select></div>
{{#if look.heading}}<div class="field"><label for="saveAs">{{look.m.saveAs}}</label><p class="hint" id="save-hint">{{look.m.saveHint}}</p><input id="saveAs" name="saveAs" value="{{look.name}}" maxlength="80" aria-describedby="save-hint"></div>{{/if}}
{{#if look.again}}<p class="again"><strong>{{look.again}}</strong></p>{{/if}}{{/if}}</section>`;

/** As many columns are shown; wider exports are read by what is recognised. */
const mostColumns = 200;
const longestCell = 60;

/** What the part shows of the beginning of a file.
 *  @param again whether the browser has let go of the file, so that it must be chosen once more */
export function mappingModel(look: Look, language: Language, again: boolean) {
  const { mapping: m, inbox } = wordsOf(language);
  const { mapping, names, rows, saved } = look;
  const fieldOf = new Map(Object.entries(mapping.columns).map(([field, name]) => [name, field]));
  return {
    m,
    saved: saved === null ? '' : m.bySaved(saved),
    name: saved ?? '',
    missing: (['at', 'text'] as const).filter((field) => mapping.columns[field] === undefined).map((field) => m.missing[field]), // prettier-ignore
    names: JSON.stringify(names),
    heading: mapping.heading ? 'true' : '',
    columns: names.slice(0, mostColumns).map((name, index) => ({
      name,
      cells: rows.slice(0, 3).flatMap((row) => shortened(row[index] ?? '')),
      options: [
        { value: '', text: m.nothing },
        ...columnFields.map((field) => ({ value: field, text: inbox.columnFields[field] })),
      ].map(
        // prettier-ignore
        (option) => ({ ...option, chosen: option.value === (fieldOf.get(name) ?? '') }),
      ),
    })),
    orders: (['day-first', 'month-first'] as const).map((order) => ({
      value: order,
      text: m.orders[order],
      chosen: order === mapping.order,
    })),
    again: again ? m.again : '',
  };
}

function shortened(cell: string): string[] {
  const text = cell.trim();
  if (text === '') return [];
  return [text.length > longestCell ? `${text.slice(0, longestCell).toWellFormed()}…` : text];
}
