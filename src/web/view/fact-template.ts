import { consequencesTemplate } from './consequence.js';
import { factFormTemplate } from './fact-form.js';
import { wordTemplate } from './word-difference.js';

const difference = `<div class="difference">{{#each rows}}<p><span class="quiet">{{label}}:</span> <bdi lang="{{lang}}">{{#each parts}}${wordTemplate}{{/each}}</bdi></p>{{/each}}</div>`;

const form = `<h2>{{formTitle}}</h2>
${factFormTemplate}`;

/** One fact: what it says, what would follow, where it is said, and how it came about. */
export const factTemplate = `<p><a href="/incidents/{{incident}}">{{incidentTitle}}</a> · <a href="/incidents/{{incident}}/facts">{{c.title}}</a></p>
<h1><bdi>{{title}}</bdi></h1>
{{> done done=done l=l}}
{{> errors errors=errors l=l}}
{{#if reasons}}<div class="problem" role="alert"><h2>{{l.refused}}</h2>{{> reasons reasons=reasons l=l}}<p>{{l.keptTyped}}</p></div>{{/if}}
{{#if conflict}}<div class="problem" role="alert" id="conflict"><h2>{{c.conflict}}</h2>{{#with conflict}}<p>{{by}}</p>
{{#if rows}}<p class="hint">{{../c.conflictNote}}</p>${difference}{{else}}<p>{{../c.conflictSame}}</p>{{/if}}{{#unless ../key}}<p><a href="/incidents/{{../incident}}/facts/{{key}}">{{../c.onSheet}}</a></p>{{/unless}}{{/with}}</div>{{/if}}
{{#if key}}{{#live "now"}}<section class="fact-now" aria-label="{{c.now}}">{{#if now}}{{#with now}}
{{#if values}}<dl>{{#each values}}<dt>{{name}}</dt><dd class="says" lang="{{lang}}" dir="auto">{{#if text}}{{text}}{{else}}<span class="wrong" lang="{{@root.language}}">{{@root.c.noValue}}</span>{{/if}}</dd>{{/each}}</dl>{{else}}<p class="says"><bdi>{{#if value}}{{value}}{{else}}<span class="quiet">{{../c.noValue}}</span>{{/if}}</bdi></p>{{/if}}
<p><span class="status {{status}}">{{statusText}}</span> · {{#if publishable}}{{publicText}}{{else}}<strong class="wrong">{{publicText}}</strong>{{/if}} · {{../c.source}}: <bdi>{{source}}</bdi> · {{../c.asOf}} <time datetime="{{asOf}}">{{asOfText}}</time> · {{../l.revision}} {{revision}}</p>
{{/with}}{{else}}<p>{{c.notRecorded}}</p>{{/if}}{{#each waits}}<p class="warn">{{this}}</p>{{/each}}</section>{{/live}}{{/if}}
<div class="weigh"><div>{{#if sent}}${form}{{else}}{{#live "form"}}${form}{{/live}}{{/if}}</div>
${consequencesTemplate}</div>
{{#if recorded}}{{#live "texts"}}<h2>{{c.texts}}</h2>
{{#if texts}}<ul class="texts">{{#each texts}}<li><a href="/incidents/{{../incident}}/messages/{{id}}">{{title}}</a> – {{stateText}}{{#if wrong}} · <strong class="wrong">{{../l.wrongNow}}</strong>{{/if}}{{#if older}} · <span class="quiet">{{older}}</span>{{/if}}</li>{{/each}}</ul>{{else}}<p>{{c.noTexts}}</p>{{/if}}{{/live}}
{{#if history}}{{#live "history"}}<h2>{{c.history}}</h2>
<ol class="revisions" reversed>{{#each history}}<li value="{{revision}}"><p><strong>{{who}}</strong>{{#if asOf}} · {{../c.asOf}} {{asOf}}{{/if}} · {{../c.source}}: <bdi>{{source}}</bdi>{{#if small}} · <span class="quiet">{{../c.small}}</span>{{/if}}</p>
{{#if same}}<p class="quiet">{{../c.sameValue}}</p>{{else}}${difference}{{/if}}</li>{{/each}}</ol>{{/live}}{{/if}}{{/if}}`;
