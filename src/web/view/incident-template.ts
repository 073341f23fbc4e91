/** One incident, in the order in which somebody who comes in asks: where are we, what now, what is missing, what holds. */
export const incidentTemplate = `<h1>{{v.title}}</h1>
{{#live "head"}}<p>{{v.playbook.title}} · {{severity}}<br><span class="quiet">{{l.openedAt}} {{opened}} · <a href="/incidents/{{v.id}}/journal">{{l.journal}}</a> · <a href="/incidents/{{v.id}}/voice">{{l.inOneVoice}}</a> · <a href="/incidents/{{v.id}}/advice">{{l.howToRespond}}</a> · <a href="/incidents/{{v.id}}/sitrep">{{w.sitrep}}</a> · <a href="/incidents/{{v.id}}/pack.html">{{w.pack}}</a></span></p>{{/live}}
{{#if damage}}<p class="problem">{{l.damagedAt}} {{damage.line}}.</p>{{/if}}
{{> done done=done l=l}}
{{#live "stage"}}<ol class="path" aria-label="{{l.stages}}">{{#each path}}<li{{#if here}} aria-current="step"{{/if}}>{{title}} <small>({{standingText}})</small></li>{{/each}}</ol>
<p>{{v.stage.goal}}</p>
<p>{{l.team}}: {{v.regions.team.title}}{{#if v.regions.plan}} · {{l.plan}}: {{v.regions.plan.title}}{{/if}} · {{v.regions.voice.title}} · {{v.regions.cadence.title}}{{#if variant}} · {{variant}}{{/if}}</p>{{/live}}

{{#live "next"}}<h2 id="next">{{l.whatNow}}</h2>
{{#if next}}<ol class="cards">{{#each next}}<li>
{{#if ../actor}}{{> remedy l=../l}}{{else}}<p>{{text}}</p>{{/if}}
{{#if due}}<p{{#if overdue}} class="overdue"{{/if}}><time datetime="{{dueAt}}" data-due>{{due}}</time></p>{{/if}}
{{#each because}}<p class="quiet">{{this}}</p>{{/each}}
{{#if more}}<details class="quiet"><summary>{{../l.more}} ({{more.length}})</summary>{{#each more}}<p>{{this}}</p>{{/each}}</details>{{/if}}
</li>{{/each}}</ol>{{else}}<p>{{l.nothingToDo}}</p>{{/if}}{{/live}}

{{#live "missing"}}{{#if closed}}<h2>{{l.closed}}</h2>{{#if actor}}{{> form advance l=l}}{{/if}}
{{else}}<h2 id="missing">{{l.beforeNext}}</h2>
{{#if unmet}}<ul class="cards">{{#each unmet}}<li><h3>{{title}} <small>({{strengthText}})</small></h3><p class="quiet">{{why}}</p>{{> reasons reasons=reasons l=../l signed=../actor}}</li>{{/each}}</ul>{{/if}}
{{#if met}}<details><summary>{{l.alreadyMet}}</summary><ul>{{#each met}}<li>{{title}}: {{standingText}}</li>{{/each}}</ul></details>{{/if}}
{{#if ready}}<p class="good">{{l.nothingMissing}}</p>{{/if}}
{{#if actor}}{{> form advance l=l}}{{/if}}
{{/if}}{{/live}}

{{#live "clocks"}}<h2 id="clocks">{{l.clocks}}</h2>
<dl>{{#each clocks}}<dt>{{title}}</dt><dd{{#if bad}} class="overdue"{{/if}}>{{#if runs}}<time datetime="{{dueAt}}" data-due>{{said}}</time>{{else}}{{said}}{{/if}}</dd>{{/each}}
{{#each deadlines}}<dt>{{title}}</dt><dd{{#if overdue}} class="overdue"{{/if}}><time datetime="{{dueAt}}" data-due>{{said}}</time></dd>{{/each}}</dl>{{/live}}

{{#live "messages"}}<h2 id="messages">{{l.messages}}</h2>
{{#if messages}}<ul class="cards">{{#each messages}}<li><a href="/incidents/{{../v.id}}/messages/{{id}}">{{title}}</a> – <strong>{{state}}</strong>{{#if ifAsked}} · {{../l.ifAsked}}{{/if}}{{#if stale}} · <span class="wrong">{{../l.wrongNow}}</span>{{/if}}{{#if deviation}} · <span class="wrong">{{../l.deviation}}</span>{{/if}}{{#if hard}} · <span class="wrong">{{../l.cannotGo}}</span>{{/if}}</li>{{/each}}</ul>{{else}}<p>{{l.noMessages}}</p>{{/if}}
{{#if actor}}{{#if due}}<details><summary>{{l.stillToWrite}}</summary>{{> form draftDue l=l}}<ul class="remedies">{{#each due}}<li>{{> form form l=../l}}</li>{{/each}}</ul></details>{{/if}}
{{#unless closed}}<details><summary>{{l.draftOther}}</summary>{{> form draftOther l=l}}</details>{{/unless}}{{/if}}{{/live}}

{{#live "facts"}}<h2 id="facts">{{l.facts}}</h2>
{{#if facts}}<ul class="cards">{{#each facts}}<li><h3>{{label}}</h3>
<p>{{valueText}}</p>
<p class="quiet">{{status}}{{#unless publishable}} · <strong>{{../l.notPublic}}</strong>{{/unless}} · {{../l.revision}} {{revision}} · {{../l.from}} {{source}}, {{asOfText}}</p>
{{#each wrong}}<p class="wrong">{{../../l.wrongNow}}: {{this}}</p>{{/each}}
{{#if ../actor}}<details><summary>{{../l.revise}}: {{labelText}}</summary>{{> form form l=../l}}</details>{{/if}}</li>{{/each}}</ul>{{/if}}
{{#if openFacts}}<h3>{{l.notRecorded}}</h3><ul class="plain">{{#each openFacts}}<li>{{#if ../actor}}<details><summary>{{label}}</summary>{{> form form l=../l}}</details>{{else}}{{label}}{{/if}}</li>{{/each}}</ul>{{/if}}
{{#if actor}}<details><summary>{{l.otherFact}}</summary>{{> form otherFact l=l}}</details>{{/if}}{{/live}}

{{#live "team"}}<h2 id="team">{{l.team}}</h2>
<p><a href="/incidents/{{v.id}}/call-out">{{callOut.title}}</a>: {{callOut.said}}</p>
<ul class="cards">{{#each team}}<li><strong>{{title}}</strong>: {{#if holder}}{{holder}}{{else}}{{../l.nobody}}{{#if needed}} <span class="wrong">({{../l.needed}})</span>{{/if}}{{/if}}{{#if deputyText}} <small>({{../l.deputy}} {{deputyText}})</small>{{/if}}
{{#if ../actor}}<details><summary>{{form.submit}}</summary>{{> form form l=../l}}</details>{{/if}}</li>{{/each}}</ul>{{/live}}

{{#live "tasks"}}<h2 id="tasks">{{l.tasks}}</h2>
{{#if tasks}}<ul class="cards">{{#each tasks}}<li>{{title}} <small>({{role}})</small>
{{#if doneText}}<p class="good">{{../l.done}}: {{doneText}}</p>{{else if ../actor}}<details><summary>{{../l.tick}}: {{title}}</summary>{{> form form l=../l}}</details>{{/if}}</li>{{/each}}</ul>{{else}}<p>{{l.nothing}}</p>{{/if}}{{/live}}

{{#live "press"}}<h2 id="press">{{l.press}}</h2>
{{#if enquiries}}<ul class="cards">{{#each enquiries}}<li><strong>{{medium}}</strong>{{#if person}} ({{person}}){{/if}}: {{question}}
<p{{#if overdue}} class="overdue"{{/if}}>{{#if answered}}{{../l.answered}} {{answered}}{{else}}<time datetime="{{deadlineAt}}" data-due>{{#if overdue}}{{../l.wasDue}}{{else}}{{../l.dueAt}}{{/if}} {{deadline}}</time>{{/if}}</p>
{{#unless answered}}{{#if ../actor}}<details><summary>{{form.submit}}</summary>{{> form form l=../l}}</details>{{/if}}{{/unless}}</li>{{/each}}</ul>{{/if}}
{{#if actor}}<details><summary>{{logEnquiry.submit}}</summary>{{> form logEnquiry l=l}}</details>{{/if}}{{/live}}

{{#live "promises"}}<h2 id="promises">{{l.promises}}</h2>
{{#if commitments}}<ul class="cards">{{#each commitments}}<li>{{what}} <small>({{owner}})</small>
<p{{#if overdue}} class="overdue"{{/if}}>{{#if kept}}{{../l.kept}} {{kept}}{{else}}<time datetime="{{dueAt}}" data-due>{{#if overdue}}{{../l.wasDue}}{{else}}{{../l.dueAt}}{{/if}} {{due}}</time>{{/if}}</p>
{{#unless kept}}{{#if ../actor}}<details><summary>{{keep.submit}}</summary>{{> form keep l=../l}}</details><details><summary>{{redate.submit}}</summary>{{> form redate l=../l}}</details>{{/if}}{{/unless}}</li>{{/each}}</ul>{{/if}}
{{#if actor}}<details><summary>{{makePromise.submit}}</summary>{{> form makePromise l=l}}</details>{{/if}}{{/live}}

{{#live "decisions"}}<h2 id="decisions">{{l.decisions}}</h2>
{{#if strategy}}<p>{{l.howToRespond}}: <strong>{{strategy.chosenText}}</strong>{{#if strategy.reason}} – {{strategy.reason}}{{/if}}</p>{{/if}}
{{#if decisions}}<ul class="cards">{{#each decisions}}<li><strong>{{choice}}</strong> – {{by}}, {{time}}<p>{{reason}}</p><p class="quiet">{{../l.weighed}} {{#each options}}{{#unless @first}}; {{/unless}}{{this}}{{/each}}.{{#if again}} {{../l.lookAgain}} {{again}}.{{/if}}</p></li>{{/each}}</ul>{{/if}}
{{#if findings}}<p>{{findings.findings}}</p><p>{{findings.changes}}</p>{{/if}}
{{#if actor}}{{#unless closed}}<details><summary>{{decide.submit}}</summary>{{> form decide l=l}}</details>{{#if reportFindings}}<details><summary>{{reportFindings.submit}}</summary>{{> form reportFindings l=l}}</details>{{/if}}{{/unless}}{{/if}}{{/live}}

{{#live "overrides"}}{{#if overrides}}<h2 id="overrides">{{l.overrides}}</h2>
<ul class="cards">{{#each overrides}}<li><strong>{{title}}</strong> – {{by}} ({{roleText}}): {{reason}}<p>{{stands}}{{#if review}}, {{../l.reviewBy}} {{review}}{{/if}}</p>{{#if review}}{{#if ../actor}}<details><summary>{{form.submit}}</summary>{{> form form l=../l}}</details>{{/if}}{{/if}}</li>{{/each}}</ul>{{/if}}{{/live}}

{{#live "mails"}}{{#if mails}}<h2 id="mails">{{l.mails}}</h2>
<ul class="cards">{{#each mails}}<li>{{title}}: <span class="wrong">{{status}}</span><p class="quiet">{{detail}}</p>{{#if ../actor}}<details><summary>{{form.submit}}</summary>{{> form form l=../l}}</details>{{/if}}</li>{{/each}}</ul>{{/if}}{{/live}}

{{#live "more"}}{{#if actor}}<h2 id="more">{{l.more}}</h2>
{{#each moreForms}}<details><summary>{{submit}}</summary>{{> form this l=../l}}</details>{{/each}}{{/if}}{{/live}}
`;
