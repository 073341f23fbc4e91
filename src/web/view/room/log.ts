import { capital, namesFor } from '../../../incident/words.js';
import { wordsOf } from '../words.js';
import type { Part } from './now.js';

export const tasksTemplate = `{{#live "tasks"}}<h2 id="tasks">{{l.tasks}} <small class="quiet">{{tasksDone}}</small></h2>
{{#if tasks}}<ul class="cards">{{#each tasks}}<li>{{#if doneText}}<span class="met">{{title}}</span> <small class="quiet">{{doneText}}</small>{{else if @root.actor}}<details><summary>{{title}} <small>({{role}})</small></summary>{{> form form l=@root.l}}</details>{{else}}{{title}} <small>({{role}})</small>{{/if}}</li>{{/each}}</ul>{{else}}<p class="quiet">{{r.noTasks}}</p>{{/if}}{{/live}}`;

export const pressTemplate = `{{#live "press"}}<h2 id="press">{{l.press}}</h2>
{{#if enquiries}}<ul class="cards">{{#each enquiries}}<li><strong>{{medium}}</strong>{{#if person}} ({{person}}){{/if}}: {{question}}
<p{{#if overdue}} class="overdue"{{/if}}>{{#if answered}}{{@root.l.answered}} {{answered}}{{else}}<time datetime="{{deadlineAt}}" data-due>{{#if overdue}}{{@root.l.wasDue}}{{else}}{{@root.l.dueAt}}{{/if}} {{deadline}}</time>{{/if}}</p>
{{#unless answered}}{{#if @root.actor}}<details><summary>{{form.submit}}</summary>{{> form form l=@root.l}}</details>{{/if}}{{/unless}}</li>{{/each}}</ul>{{else}}<p class="quiet">{{r.noPress}}</p>{{/if}}
{{#if actor}}<details><summary>{{logEnquiry.submit}}</summary>{{> form logEnquiry l=l}}</details>{{/if}}{{/live}}`;

export const promisesTemplate = `{{#live "promises"}}<h2 id="promises">{{l.promises}}</h2>
{{#if commitments}}<ul class="cards">{{#each commitments}}<li>{{what}} <small>({{owner}})</small>
<p{{#if overdue}} class="overdue"{{/if}}>{{#if kept}}{{@root.l.kept}} {{kept}}{{else}}<time datetime="{{dueAt}}" data-due>{{#if overdue}}{{@root.l.wasDue}}{{else}}{{@root.l.dueAt}}{{/if}} {{due}}</time>{{/if}}</p>
{{#unless kept}}{{#if @root.actor}}<details><summary>{{keep.submit}}</summary>{{> form keep l=@root.l}}</details><details><summary>{{redate.submit}}</summary>{{> form redate l=@root.l}}</details>{{/if}}{{/unless}}</li>{{/each}}</ul>{{else}}<p class="quiet">{{r.noPromises}}</p>{{/if}}
{{#if actor}}<details><summary>{{makePromise.submit}}</summary>{{> form makePromise l=l}}</details>{{/if}}{{/live}}`;

export const decisionsTemplate = `{{#live "decisions"}}<h2 id="decisions">{{l.decisions}}</h2>
{{#if strategy}}<p>{{l.howToRespond}}: <strong>{{strategy.chosenText}}</strong>{{#if strategy.reason}} – {{strategy.reason}}{{/if}}</p>{{/if}}
{{#if decisions}}<ul class="cards">{{#each decisions}}<li><strong>{{choice}}</strong> – {{by}}, {{time}}<p>{{reason}}</p><p class="quiet">{{@root.l.weighed}} {{#each options}}{{#unless @first}}; {{/unless}}{{this}}{{/each}}.{{#if again}} {{@root.l.lookAgain}} {{again}}.{{/if}}</p></li>{{/each}}</ul>{{else}}<p class="quiet">{{r.noDecisions}}</p>{{/if}}
{{#if findings}}<p>{{findings.findings}}</p><p>{{findings.changes}}</p>{{/if}}
{{#if actor}}{{#unless closed}}<details><summary>{{decide.submit}}</summary>{{> form decide l=l}}</details>{{#if reportFindings}}<details><summary>{{reportFindings.submit}}</summary>{{> form reportFindings l=l}}</details>{{/if}}{{/unless}}{{/if}}{{/live}}`;

/** What was passed over with a reason, and what may not have arrived: both wait for somebody to look again. */
export const openEndsTemplate = `{{#live "overrides"}}{{#if overrides}}<h2 id="overrides">{{l.overrides}}</h2>
<ul class="cards">{{#each overrides}}<li><strong>{{title}}</strong> – {{by}} ({{roleText}}): {{reason}}<p>{{stands}}{{#if review}}, {{@root.l.reviewBy}} {{review}}{{/if}}</p>{{#if review}}{{#if @root.actor}}<details><summary>{{form.submit}}</summary>{{> form form l=@root.l}}</details>{{/if}}{{/if}}</li>{{/each}}</ul>{{/if}}{{/live}}
{{#live "mails"}}{{#if mails}}<h2 id="mails">{{l.mails}}</h2>
<ul class="cards">{{#each mails}}<li>{{title}}: <span class="wrong">{{status}}</span><p class="quiet">{{detail}}</p>{{#if @root.actor}}<details><summary>{{form.submit}}</summary>{{> form form l=@root.l}}</details>{{/if}}</li>{{/each}}</ul>{{/if}}{{/live}}`;

export const moreTemplate = `{{#live "more"}}{{#if actor}}<h2 id="more">{{l.more}}</h2>
{{#each moreForms}}<details><summary>{{submit}}</summary>{{> form this l=@root.l}}</details>{{/each}}{{/if}}{{/live}}`;

/** Registers and what else can be done, as the room shows them. */
export function logModel({ view, setting, language, form }: Part) {
  const { label, room, overrideStates } = wordsOf(language);
  const name = namesFor(setting);
  const closed = view.stage.id === 'closed';
  const done = view.tasks.filter((task) => task.done !== null).length;
  return {
    tasks: view.tasks
      .map((task) => ({
        ...task,
        doneText: task.done === null ? null : `${label.done}: ${task.done.by}, ${name.time(task.done.at)}`,
        form: form('CompleteTask', { known: { task: task.id }, submit: `${label.tick}: ${task.title}` }),
      }))
      .toSorted((a, b) => Number(a.done !== null) - Number(b.done !== null)),
    tasksDone: view.tasks.length === 0 ? '' : room.metOf(done, view.tasks.length),
    enquiries: view.enquiries.map((one) => ({
      ...one,
      deadline: name.time(one.deadlineAt),
      overdue: one.answeredAt === undefined && one.deadlineAt <= view.at,
      answered: one.answeredAt === undefined ? null : name.time(one.answeredAt),
      form: form('AnswerEnquiry', { known: { enquiry: one.id } }),
    })),
    logEnquiry: form('LogEnquiry'),
    commitments: view.commitments.map((one) => ({
      ...one,
      due: name.time(one.dueAt),
      kept: one.keptAt === undefined ? null : name.time(one.keptAt),
      keep: form('KeepPromise', { known: { commitment: one.id } }),
      redate: form('RedatePromise', { known: { commitment: one.id } }),
    })),
    makePromise: form('MakePromise'),
    strategy: view.strategy,
    decisions: view.decisions
      .map((one) => ({
        ...one,
        choice: capital(one.choiceText),
        time: name.time(one.at),
        again: one.reviewAt === undefined ? null : name.time(one.reviewAt),
      }))
      .toReversed(),
    decide: form('Decide'),
    findings: view.findings,
    reportFindings: view.regions.plan?.id === 'investigating' ? form('ReportFindings') : null,
    overrides: view.overrides.map((one) => ({
      ...one,
      title: capital(one.title),
      roleText: name.role(one.role),
      stands: overrideStates[one.status],
      review: one.status === 'standing' ? name.time(one.reviewAt) : null,
      form: form('ReviewOverride', { known: { override: one.id } }),
    })),
    mails: view.mails.map((mail) => ({
      ...mail,
      status: capital(mail.statusText),
      form: form('SettleDelivery', { known: { job: mail.id } }),
    })),
    note: form('LogNote'),
    moreForms: [
      form('ChangeSeverity', { initial: { severity: view.severity.id } }),
      ...(closed || view.stage.id === 'listen' ? [] : [form('ReopenStage')]),
      ...(view.stage.id === 'listen' ? [form('CloseIncident')] : []),
    ],
  };
}
