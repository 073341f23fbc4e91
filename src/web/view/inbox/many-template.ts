import { countTemplate } from '../message/preview.js';
import { nextTemplate } from './noted.js';
import { saidTemplate } from './template.js';

const own = `{{#if url}}<p class="why quiet"><a href="{{url}}" rel="noreferrer">{{@root.i.original}}</a></p>{{/if}}`;

const findings = `{{#if findings}}<ul class="findings">{{#each findings}}<li class="{{strength}}"><p class="firm">{{strengthText}}</p>
<p><strong>{{what}}</strong> {{why}}</p><p>{{cure}}</p>
{{#if also}}<details class="quiet"><summary>{{@root.l.more}} ({{also.length}})</summary><ul>{{#each also}}<li>{{this}}</li>{{/each}}</ul></details>{{/if}}</li>{{/each}}</ul>{{/if}}`;

/** One of those who ask: what he asked, and his text with a box to tick. Handlebars; takes a `rowModel`. */
const row = `<li class="{{turn}}{{#if why}}{{#unless isGood}} stays{{/unless}}{{/if}}" id="{{anchor}}"><div class="words">${saidTemplate}${own}</div>
<div class="todo">{{#if why}}<p id="why-{{anchor}}"><strong{{#unless isGood}} class="wrong"{{/unless}}>{{why}}</strong></p>{{/if}}
{{#if hint}}<p><strong>{{hint}}</strong></p>{{/if}}
{{#if own}}<p><a class="button second" href="{{own}}">{{@root.w.toOwn}}</a></p>{{/if}}
{{#if claim}}<p class="quiet">{{claim}}</p>{{/if}}
{{#if @root.actor}}{{#if writes}}<input type="hidden" name="id" value="{{id}}"><input type="hidden" name="seen" value="{{seen}}">
<div class="field"><label for="text-{{anchor}}">{{reply}}</label><textarea id="text-{{anchor}}" name="text" maxlength="10000" dir="auto" lang="{{lang}}"{{#if why}} aria-describedby="why-{{anchor}}"{{/if}}{{#if isStopped}} aria-invalid="true"{{/if}}>
{{textNow}}</textarea></div>
${countTemplate}${findings}
<p class="pair"><button type="button" class="second" hidden data-copy="text-{{anchor}}" data-copied="{{@root.m.copied}}" data-failed="{{@root.m.notCopied}}">{{@root.m.copy}}</button> <span role="status"></span></p>
<div class="check"><input type="checkbox" id="ticked-{{anchor}}" name="ticked" value="{{id}}"{{#if isTicked}} checked{{/if}}> <label for="ticked-{{anchor}}">{{ticks}}</label></div>
{{else if textNow}}<div class="field"><label for="text-{{anchor}}">{{reply}}</label><textarea id="text-{{anchor}}" readonly lang="{{lang}}">
{{textNow}}</textarea></div>{{/if}}{{/if}}</div></li>`;

/** The page on which many are answered at once. Handlebars; takes the model of `manyPage`. */
export const manyTemplate = `<p><a href="{{inbox}}">{{i.backToInbox}}</a></p>
<h1>{{w.title}}</h1>
{{#if choose}}<h2>{{w.choose}}</h2>
{{#if subjects}}<ul>{{#each subjects}}<li><a href="{{href}}">{{label}}</a></li>{{/each}}</ul>{{else}}<p>{{i.noConcerns}}</p>{{/if}}
{{else}}{{#if told}}<div class="{{#if isBad}}problem{{else}}note{{/if}}" role="{{#if isBad}}alert{{else}}status{{/if}}">{{#each told}}<p>{{#if isGood}}<strong>{{text}}</strong>{{else}}{{text}}{{/if}}</p>{{/each}}{{#if firstStay}}<p><a href="#{{firstStay}}">{{w.toFirst}}</a></p>{{/if}}{{#unless isBad}}${nextTemplate}{{/unless}}</div>{{/if}}
<p>{{w.lead}}</p>
<section class="panel"><h2>{{label}}</h2><p><strong>{{waiting}}</strong> {{#if answer}}{{i.answeredBy}} {{answer}}{{else}}{{w.noAnswer}}{{/if}}</p>
<p><a href="{{href}}">{{w.subject}}</a></p></section>
{{#if alone}}<section class="at-once"><h2>{{w.alone}}</h2><p>{{w.aloneHint}}</p>
<ul>{{#each alone}}<li><a href="{{href}}"><strong>{{author}}</strong></a>: {{turnText}}{{#each also}}, {{this}}{{/each}}, {{waits}}<br><q lang="{{lang}}" dir="auto">{{text}}</q></li>{{/each}}</ul>{{#if moreAlone}}<p><a href="{{href}}">{{moreAlone}}</a></p>{{/if}}</section>{{/if}}
{{#if rows}}<form method="post" action="/incidents/{{incident}}/inbox/many">{{> csrf}}{{ownForm people}}<input type="hidden" name="concern" value="{{concern}}"><input type="hidden" name="page" value="{{page}}">
{{#if actor}}<p class="pair"><button type="submit" class="second" name="act" value="take">{{w.take}}</button>{{#if mine}} <button type="submit" class="second" name="act" value="leave">{{w.leave}}</button>{{/if}}</p>{{/if}}
<ol class="inbox many">{{#each rows}}${row}{{/each}}</ol>
{{#if actor}}<p class="pair"><button type="submit" name="act" value="note">{{w.note}}</button> <button type="submit" class="second" name="act" value="check">{{w.check}}</button></p>{{/if}}</form>{{/if}}
{{#each gone}}<div class="note"><p>{{@root.w.gone}}</p><pre>{{this}}</pre></div>{{/each}}
{{#if more}}<p><a href="{{more}}">{{i.next}}</a></p>{{/if}}{{/if}}`;
