import { underWay, type MessageState } from '../../../incident/chart.js';
import { discordsOf } from '../../../incident/voice.js';
import { capital, speak } from '../../../incident/words.js';
import { wordsOf } from '../words.js';
import type { Part } from './now.js';

/** How many lines a panel shows before it sends the reader to the whole page. */
const linesShown = 8;

/** Texts that need somebody, and how many there are of each state; the matrix has them all. */
export const messagesTemplate = `{{#live "messages"}}<h2 id="messages"><a href="/incidents/{{v.id}}/messages">{{l.messages}}</a></h2>
{{#if counts}}<p class="tally">{{#each counts}}<span class="chip">{{count}} {{state}}</span> {{/each}}</p>{{else}}<p>{{l.noMessages}}</p>{{/if}}
{{#if urgent}}<ul class="cards">{{#each urgent}}<li><a href="/incidents/{{@root.v.id}}/messages/{{id}}">{{title}}</a> – <strong>{{state}}</strong>{{#if ifAsked}} · {{@root.l.ifAsked}}{{/if}}{{#if stale}} · <span class="wrong">{{@root.l.wrongNow}}</span>{{/if}}{{#if deviates}} · <span class="wrong">{{@root.l.deviation}}</span>{{/if}}{{#if stopped}} · <span class="wrong">{{@root.l.cannotGo}}</span>{{/if}}</li>{{/each}}</ul>{{/if}}
{{#if moreMessages}}<p><a href="/incidents/{{v.id}}/messages">{{r.allMessages}}</a></p>{{/if}}
{{#if actor}}{{#if due}}<details><summary>{{l.stillToWrite}} ({{due.length}})</summary>{{> form draftDue l=l}}<ul class="remedies">{{#each due}}<li>{{> form form l=@root.l}}</li>{{/each}}</ul></details>{{/if}}{{/if}}{{/live}}`;

/** The facts that stand, in one line each; the fact sheet has the rest. */
export const factsTemplate = `{{#live "facts"}}<h2 id="facts"><a href="/incidents/{{v.id}}/facts">{{l.facts}}</a></h2>
{{#if facts}}<dl class="facts">{{#each facts}}<dt><a href="/incidents/{{@root.v.id}}/facts/{{key}}">{{label}}</a></dt><dd>{{#if valueText}}{{valueText}} {{/if}}<small class="quiet">{{status}}{{#unless publishable}} · <strong>{{@root.l.notPublic}}</strong>{{/unless}}</small>{{#if wrong}} <span class="wrong">{{@root.r.wrongIn}} {{wrong}}</span>{{/if}}</dd>{{/each}}</dl>{{/if}}
{{#if moreFacts}}<p><a href="/incidents/{{v.id}}/facts">{{r.allFacts}}</a></p>{{/if}}
{{#if openFacts}}<details><summary>{{l.notRecorded}} ({{openFacts.length}})</summary><ul class="plain">{{#each openFacts}}<li><a href="/incidents/{{@root.v.id}}/facts/{{key}}">{{label}}</a></li>{{/each}}</ul></details>{{/if}}{{/live}}`;

/** What is wrong comes before what waits, and what waits before what is being written. */
const order: readonly MessageState[] = [...underWay, 'published', 'superseded', 'withdrawn'];

/** Texts and facts as the room shows them. */
export function sheetModel({ view, setting, language, form }: Part) {
  const { label, room } = wordsOf(language);
  const { messageStates: states } = speak(language).names;
  // What a fact, or another text that is out, contradicts is wrong too.
  const contradicted = new Set(discordsOf(setting.state!).map(({ message }) => message));
  const needing = view.messages
    .map((message) => ({
      ...message,
      state: capital(message.stateText),
      life: message.state,
      stale: message.state === 'published' && (message.staleText.length > 0 || contradicted.has(message.id)),
      deviates: message.state === 'published' && message.deviation !== null,
    }))
    // What is out and right, replaced or withdrawn needs nobody.
    .filter(({ life, stale, deviates }) => stale || deviates || underWay.includes(life))
    .toSorted((a, b) => wrongness(b) - wrongness(a) || order.indexOf(a.life) - order.indexOf(b.life));
  const facts = view.facts.recorded
    .map((fact) => ({
      ...fact,
      label: capital(fact.labelText),
      status: fact.statusText,
      valueText: short(fact.valueText),
      wrong: fact.wrongIn.length,
    }))
    .toSorted((a, b) => b.wrong - a.wrong);
  return {
    counts: order.flatMap((state) => {
      const count = view.messages.filter((one) => one.state === state).length;
      return count === 0 ? [] : [{ count, state: states[state] }];
    }),
    urgent: needing.slice(0, linesShown),
    moreMessages: view.messages.length > Math.min(needing.length, linesShown),
    due: view.due.map((due) => ({
      form: form('DraftMessage', {
        known: {
          kind: due.kind,
          audience: due.audience,
          channel: due.channel,
          language: due.language,
          ifAsked: due.ifAsked,
        },
        submit: `${label.draft} ${due.title.charAt(0).toLowerCase()}${due.title.slice(1)}`,
      }),
    })),
    draftDue: form('DraftDue', {
      known: { stage: view.stage.id === 'closed' ? undefined : view.stage.id },
      submit: label.draftAll,
    }),
    facts: facts.slice(0, linesShown),
    moreFacts: facts.length > linesShown ? room.allFacts : null,
    openFacts: view.facts.open.map((fact) => ({ ...fact, label: capital(fact.labelText) })),
  };
}

/** What is wrong in public comes first. */
const wrongness = ({ stale, deviates }: { stale: boolean; deviates: boolean }): number => Number(stale || deviates);

/** A value in one line. */
const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 88)}…` : text);
