import { namesFor, type Setting } from '../../../incident/words.js';
import { wordsOf, type CallOutWords } from '../words.js';
import type { Part } from './now.js';

/** Who does what, who stands in for whom, and who looks at this incident now: the script marks those who are here. */
export const teamTemplate = `{{#live "team"}}<h2 id="team">{{l.team}}</h2>
<ul class="team">{{#each team}}<li{{#if missing}} class="missing"{{/if}}><span class="role">{{title}}</span> <span class="holder">{{#if holder}}<span data-person="{{holder}}">{{holder}}</span>{{else}}{{@root.l.nobody}}{{#if needed}} <span class="wrong">({{@root.r.needed}})</span>{{/if}}{{/if}}{{#if deputyText}} <small class="quiet">{{@root.l.deputy}} {{deputyText}}</small>{{/if}}</span></li>{{/each}}</ul>
<p><a href="/incidents/{{v.id}}/call-out">{{callOut.title}}</a>: {{callOut.said}}</p>
{{#if actor}}<details><summary>{{r.changeTeam}}</summary>{{#each team}}<details><summary>{{form.submit}}</summary>{{> form form l=@root.l}}</details>{{/each}}</details>{{/if}}{{/live}}`;

/** The team, as the room shows it. */
export function peopleModel({ view, setting, language, form }: Part) {
  const { label, callOut } = wordsOf(language);
  const name = namesFor(setting);
  return {
    team: view.team.map((role) => ({
      ...role,
      missing: role.holder === null && role.needed,
      deputyText: role.deputy === null ? null : name.role(role.deputy),
      form:
        role.holder === null
          ? form('AssignRole', { known: { role: role.role }, submit: `${label.assign}: ${role.title}` })
          : form('HandOverRole', { known: { role: role.role }, submit: `${label.handOver}: ${role.title}` }),
    })),
    callOut: callOutLine(setting, callOut),
  };
}

/** Calling the team in one line; the page about it has the rest. */
function callOutLine({ state }: Setting, words: CallOutWords) {
  const all = Object.values(state?.calls ?? {});
  const count = (status: string): number => all.filter((call) => call.status === status).length;
  return { title: words.title, said: words.summary(all.length, count('coming'), count('silent')) };
}
