import { showHidden } from '../../../message/check/form.js';
import type { FindingView } from '../../../engine/say.js';
import type { Setting } from '../../../incident/words.js';
import type { Language } from '../../session.js';
import { remedyModel } from '../remedy.js';

/** What the checks find, beside the words. Handlebars; takes `findings`, `w` and `l`; remedies are buttons where `acts` is set. */
export const findingTemplate = `{{#if findings}}<ol class="findings">{{#each findings}}<li id="finding-{{number}}" class="{{strength}}"><p class="firm"><span class="ref {{strength}}" aria-hidden="true">{{number}}</span> <span>{{strengthText}}{{#if allowed}} ({{../l.allowed}}){{/if}}</span></p>
<p><strong>{{what}}</strong> {{why}}</p><p>{{cure}}</p>
{{#if also}}<details class="quiet"><summary>{{../l.more}} ({{also.length}})</summary><ul>{{#each also}}<li>{{this}}</li>{{/each}}</ul></details>{{/if}}
<p class="quiet">{{#if says}}<a href="#words-{{number}}">{{../w.inText}}: “{{says}}”</a>{{else}}{{../w.whole}}{{/if}}</p>
{{#if remedies}}<ul class="remedies">{{#each remedies}}<li>{{> remedy l=../../l}}</li>{{/each}}</ul>{{/if}}</li>{{/each}}</ol>{{else}}<p>{{w.noFindings}}</p>{{/if}}`;

/** Longer quotes than this are cut. */
const longestQuote = 60;

/** A finding with what else the same rule says of the same words. */
export type Gathered = FindingView & { readonly also: readonly string[] };

/** What one rule finds in one place, told once: fifteen drafts with another time are one thing to decide. Pure. */
export function gathered(findings: readonly FindingView[]): readonly Gathered[] {
  const found = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const { rule, strength, line, column, length } = finding;
    // What is about the text as a whole has no place to share.
    const place = length === 0 ? found.size : [line, column, length].join(':');
    const key = `${rule} ${strength} ${place}`;
    found.set(key, [...(found.get(key) ?? []), finding]);
  }
  return [...found.values()].map(([first, ...others]) => ({ ...first!, also: others.map(({ what }) => what) }));
}

/** Findings as the list shows them, numbered as in the text. Pure.
 *  @param remedies whether what helps is offered as buttons: words that are not saved have none */
export const findingModels = (
  findings: readonly Gathered[],
  { text, setting, language, remedies }: { text: string; setting: Setting; language: Language; remedies: boolean },
) =>
  findings.map((finding, index) => ({
    ...finding,
    number: index + 1,
    says: quoteOf(text, finding),
    // The editor stands beside it; what is said here is what else helps.
    remedies: remedies
      ? finding.remedies
          .filter(({ command }) => command !== 'EditMessage')
          .map((remedy) => remedyModel(remedy, setting, language))
      : [],
  }));

function quoteOf(text: string, { line, column, length }: Pick<FindingView, 'line' | 'column' | 'length'>): string {
  if (length === 0) return '';
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  const words = showHidden(text.slice(start, start + length))
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
}
