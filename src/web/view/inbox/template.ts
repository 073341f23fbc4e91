import { findingTemplate } from '../message/finding.js';
import { previewTemplate } from '../message/preview.js';

const form = (what: string, inner: string): string =>
  `<form method="post" action="/incidents/{{@root.incident}}/inbox/${what}" class="command">{{> csrf}}{{ownForm id}}<input type="hidden" name="id" value="{{id}}"><input type="hidden" name="back" value="{{@root.back}}">${inner}</form>`;

/** A form in which a reply is written and checked, with what the checks found beside it. Takes a `replyModel`. */
const replyForm = `<div{{#if checked}} class="desk"{{/if}}><div><form method="post" action="/incidents/{{@root.incident}}/inbox/{{what}}" class="command">{{> csrf}}{{ownForm id}}<input type="hidden" name="id" value="{{id}}"><input type="hidden" name="back" value="{{@root.back}}">{{#if seen}}<input type="hidden" name="seen" value="{{seen}}">{{/if}}
<div class="field"><label for="{{what}}-{{anchor}}">{{label}}</label>{{#if hint}}<p class="hint" id="{{what}}-h-{{anchor}}">{{hint}}</p>{{/if}}<textarea id="{{what}}-{{anchor}}" name="text" required maxlength="10000" dir="auto" lang="{{lang}}"{{#if hint}} aria-describedby="{{what}}-h-{{anchor}}"{{/if}}{{#if stopped}} aria-invalid="true"{{/if}}>
{{text}}</textarea></div>
{{#if mayBePrivate}}<div class="check"><input type="checkbox" id="p-{{anchor}}" name="isPrivate" value="true"{{#if isPrivate}} checked{{/if}}> <label for="p-{{anchor}}">{{@root.w.isPrivate}}</label></div>{{/if}}
<p class="pair"><button type="submit">{{submit}}</button> <button type="submit" class="second" name="look" value="true">{{@root.w.look}}</button> <button type="button" class="second" hidden data-copy="{{what}}-{{anchor}}" data-copied="{{@root.m.copied}}" data-failed="{{@root.m.notCopied}}">{{@root.m.copy}}</button> <span role="status"></span></p></form>
{{#if checked}}${previewTemplate}{{/if}}</div>{{#if checked}}<div><h3>{{w.findings}}</h3>${findingTemplate}</div>{{/if}}</div>`;

/** Who said what. Handlebars; takes a `saidModel`. */
export const saidTemplate = `<h2><span class="chip{{#if atOnce}} wrong{{/if}}">{{turnText}}</span>{{#each also}}<span class="chip wrong">{{this}}</span>{{/each}} <span>{{author}}</span> <small class="quiet">{{said}}{{#if waits}}, <strong>{{waits}}</strong>{{/if}}</small></h2>
<blockquote lang="{{lang}}" dir="auto">{{text}}</blockquote>
`;

/** One message of the inbox: who, what, why it stands here, and what to do. Handlebars; takes an item of `itemModels`. */
export const itemTemplate = `<li class="{{turn}}" id="{{anchor}}"><div class="words">${saidTemplate}<p class="why quiet">{{#each why}}<span>{{this}}</span> {{/each}}{{#if concern}}<span>{{@root.w.about}} <a href="{{concern.href}}">{{concern.label}}</a></span> {{/if}}{{#if url}}<a href="{{url}}" rel="noreferrer">{{@root.w.original}}</a>{{/if}}</p>
{{#each answers}}<div class="reply"><p class="quiet">{{said}}</p>{{text}}</div>{{/each}}</div>
<div class="todo">{{#if todo}}<p><strong>{{todo}}</strong></p>{{/if}}
{{#with enquiry}}<p>{{@root.w.enquiry}} <a href="/incidents/{{@root.incident}}#press">{{medium}}</a>, <span{{#if late}} class="overdue"{{/if}}>{{when}}</span></p>{{/with}}
{{#if log}}<p>{{@root.w.undated}}</p>{{/if}}
{{#if claim}}<p><strong>{{claim}}</strong></p>{{/if}}
{{#if @root.actor}}<div class="acts">
{{#if free}}${form('claim', '<button type="submit"{{#unless first}} class="second"{{/unless}}>{{@root.w.claim}}</button>')}{{/if}}
{{#if mine}}${form('release', '<button type="submit" class="second">{{@root.w.release}}</button>')}{{/if}}
{{#with notPress}}${form('needs', '{{#each needs}}<input type="hidden" name="needs" value="{{this}}">{{/each}}<button type="submit" class="second">{{@root.w.notPress}}</button>')}{{/with}}
{{#with log}}<details class="wide"><summary>{{submit}}</summary>{{> form this l=@root.l}}</details>{{/with}}
{{#each replies}}<details class="wide"{{#if open}} open{{/if}}><summary>{{title}}</summary>${replyForm}</details>{{/each}}
<details class="wide"><summary>{{@root.w.corrects}}</summary><div class="twin">${form('correct', `<div class="field"><label for="k-{{anchor}}">{{@root.w.kind}}</label><p class="hint" id="kh-{{anchor}}">{{@root.w.correctHint}}</p><select id="k-{{anchor}}" name="kind" aria-describedby="kh-{{anchor}}">{{#each kinds}}<option value="{{value}}"{{#if chosen}} selected{{/if}}>{{text}}</option>{{/each}}</select></div><button type="submit" class="second">{{@root.w.correct}}</button>`)}
${form('needs', '<div class="field"><fieldset aria-describedby="nh-{{anchor}}"><legend>{{@root.w.needs}}</legend><p class="hint" id="nh-{{anchor}}">{{@root.w.needsHint}}</p>{{#each needs}}<div class="check"><input type="checkbox" id="n-{{../anchor}}-{{value}}" name="needs" value="{{value}}"{{#if chosen}} checked{{/if}}> <label for="n-{{../anchor}}-{{value}}">{{text}}</label></div>{{/each}}</fieldset></div><button type="submit" class="second">{{@root.w.correctNeeds}}</button>')}</div></details>
</div>{{/if}}</div></li>`;

/** What answers a concern in public, with a form for it. */
export const concernTemplate = `<section class="panel"><h2>{{concern.label}}</h2><p>{{concern.size}}; {{concern.growth}}. {{#if concern.answer}}{{w.answeredBy}} {{concern.answer}}{{else}}<strong>{{w.notAnswered}}</strong>{{/if}} <a href="/incidents/{{incident}}/concerns#{{concern.id}}">{{concern.whatAnswers}}</a></p>
{{#if actor}}<details><summary>{{w.pin}}</summary>{{#with concern}}${form('pin', `<input type="hidden" name="mention" value="{{mention}}"><div class="field"><label for="pin">{{@root.w.pinText}}</label><textarea id="pin" name="text" required maxlength="5000"></textarea></div><button type="submit">{{@root.w.pinned}}</button>`)}{{/with}}</details>{{/if}}</section>`;
