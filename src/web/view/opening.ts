import { freshId } from '../../clock.js';
import type { Answers } from '../../incident/assess.js';
import { leadingRole } from '../../incident/people.js';
import { capital, namesFor } from '../../incident/words.js';
import type { Playbook } from '../../playbook/schema.js';
import type { Mode } from '../../playbook/vocabulary.js';
import type { Form } from '../body.js';
import type { FieldError } from '../problem.js';
import type { Call } from '../route.js';
import { suggestionFor, suggestionView, type SuggestionView } from '../route/assessment.js';
import { playbooksOf } from '../route/roster.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';

const render = pageOf(`<h1>{{title}}</h1>
{{#if s}}<div class="done"><h2>{{w.suggestion}}: {{#if s.watch}}{{w.watchTitle}}{{else}}{{strategy}}{{/if}}</h2>
<p>{{s.why}}</p>
{{#if lookAgain}}<p><strong>{{w.lookAgain}} {{lookAgain}}.</strong></p>{{/if}}
{{#if s.later}}<p>{{w.ifItGrows}} {{s.later.strategyText}}. {{s.later.why}}</p>{{/if}}
<p><strong>{{l.playbook}} {{s.playbook.title}}.</strong> {{w.severity}} {{s.severity.title}}.</p>
<h3>{{w.why}}</h3><ul>{{#each s.reasons}}<li>{{text}}</li>{{/each}}</ul>
<details><summary>{{w.explain}}</summary><p>{{explained}}</p></details>
<p><a href="/assessment?{{query}}">{{w.again}}</a></p></div>{{else}}<p>{{summary}}</p>{{/if}}
<details><summary>{{w.otherPlaybook}}</summary><ul>{{#each others}}<li><a href="/assessment/opening?playbook={{id}}{{#if ../drill}}&amp;mode=exercise{{/if}}">{{text}}</a></li>{{/each}}</ul></details>
{{> errors errors=errors l=l}}
<h2 id="open">{{heading}}</h2>
<form method="post" action="/assessment/opening" class="command">
{{> csrf}}
<input type="hidden" name="_key" value="{{key}}"><input type="hidden" name="playbook" value="{{playbook}}">
{{#each hidden}}<input type="hidden" name="{{name}}" value="{{value}}">
{{/each}}{{#each fields}}{{> field l=../l}}{{/each}}
{{#if watch}}<div class="check field"><input type="checkbox" id="open-watch" name="watch" value="true" checked> <label for="open-watch">{{watch}}</label></div>{{/if}}
{{#if watchBy}}<p>{{watchBy}}</p>{{/if}}
<p>{{you}}</p>
<details{{#if unfold}} open{{/if}}><summary>{{o.people}}</summary><p class="hint">{{o.peopleHint}}</p>
{{#each people}}{{> field l=../l}}{{/each}}
</details>
{{#if calls}}<div class="check field"><input type="checkbox" id="open-call" name="call" value="true"{{#if callNow}} checked{{/if}}> <label for="open-call">{{calls}}</label></div>{{else}}<p class="hint">{{o.noCall}} <a href="/roster">{{roster}}</a></p>{{/if}}
<button type="submit">{{submit}}</button>
</form>`);

interface Page {
  readonly playbook: Playbook;
  readonly mode: Mode;
  readonly answers?: Answers;
  readonly typed?: Form;
  readonly errors?: readonly FieldError[];
}

/** What is suggested, and a form in which all is filled in that can be: whoever is in a hurry presses one button. */
export function openingPage(call: Call, { playbook, mode, answers, typed, errors = [] }: Page): string {
  const { language, service, actor } = call;
  const words = wordsOf(language);
  const { assessment: w, fields: labels, label } = words;
  const o = w.opening;
  const at = service.engine.now();
  const name = namesFor({ language, playbook, timeZone: playbook.timeZone, at });
  const s = answers === undefined ? null : suggestionView(call, playbook, suggestionFor(call, answers).suggestion);
  const drill = (typed?.get('mode')?.[0] ?? mode) === 'exercise';
  const lead = leadingRole(playbook);
  const mayDecide = playbook.roles.find(({ id }) => id === lead)!.may.includes('decide');
  const lookAgain = s?.lookAgainAt == null ? null : name.time(s.lookAgainAt);
  const onCall = onCallFor(call, playbook, drill);
  // Whoever opens it is there already.
  onCall.delete(lead);
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    timeZone: playbook.timeZone,
  });
  const field = (id: string, text: string, value: string, more: object) => ({
    id: `open-${id}`,
    name: id,
    label: text,
    value: typed?.get(id)?.[0] ?? value,
    error: typed === undefined ? undefined : errors.find((one) => fieldOf(one.field) === id)?.why,
    ...more,
  });
  const select = (id: string, text: string, value: string, choices: readonly (readonly [string, string])[]) => {
    const made = field(id, text, value, { required: true });
    return {
      ...made,
      select: choices.map(([one, said]) => ({ value: one, text: said, chosen: one === made.value })),
    };
  };
  return render(call, {
    title: drill ? o.exerciseTitle : s === null ? name.text(playbook.title) : w.title,
    heading: s === null ? label.openOne : o.title,
    exercise: drill,
    l: { ...label, playbook: `${labels['playbook']![0]}:` },
    w,
    o,
    s: s === null ? null : { ...s, watch: s.outcome === 'watch' },
    strategy: s === null ? '' : capital(s.strategyText),
    summary: name.text(playbook.summary),
    lookAgain,
    explained: s === null ? '' : w.explained(s.rule, s.source, s.situationText),
    query: answers === undefined ? '' : queryOf(answers),
    drill,
    others: playbooksOf(call)
      .filter(({ id }) => id !== playbook.id)
      .map(({ id, title }) => ({ id, text: title[language] ?? id })),
    errors: errors.map(({ field: one, why }) => ({ label: labels[one]?.[0] ?? one.split('.').at(-1), why })),
    key: freshId(),
    playbook: playbook.id,
    hidden:
      answers === undefined
        ? []
        : [
            ...(['about', 'danger', 'evidence', 'reach'] as const).map((one) => ({ name: one, value: answers[one] })),
            ...answers.intensifiers.map((value) => ({ name: 'intensifiers', value })),
          ],
    fields: [
      field('title', labels['title']![0], o.defaultTitle(name.text(playbook.title), day.format(new Date(at))), {
        hint: labels['title']![1],
        input: 'text',
        maxLength: 200,
        required: true,
      }),
      select(
        'severity',
        labels['severity']![0],
        s?.severity.id ?? playbook.severities[0]!.id,
        playbook.severities.map(({ id, title }) => [id, name.text(title)] as const),
      ),
      ...playbook.parameters.map(({ id, title, options }) =>
        select(
          `option-${id}`,
          name.text(title),
          // What nobody said is asked: tasks and clocks hang on it, and a first choice is soon overlooked.
          s?.options[id] ?? '',
          [['', label.choose] as const, ...options.map((one) => [one.id, name.text(one.title)] as const)],
        ),
      ),
      select('mode', labels['mode']![0], mode, [
        ['live', label.live],
        ['exercise', label.exercise],
      ]),
      {
        ...field('languages', o.languages, '', { required: true }),
        checks: playbook.languages.map((code) => ({
          value: code,
          id: `open-languages-${code}`,
          text: capital(name.languageName(code)),
          chosen: typed?.get('languages')?.includes(code) ?? true,
        })),
      },
    ],
    watch: mayDecide && lookAgain !== null ? o.watch(lookAgain) : null,
    watchBy: mayDecide || lookAgain === null ? null : o.watchByOther(decider(playbook, name.role)),
    you: o.you(actor ?? '', name.role(lead)),
    // Whoever is in a hurry need not see them; whoever filled one in wrongly must.
    unfold: typed !== undefined,
    people: playbook.team
      .filter((role) => role !== lead)
      .map((role) => {
        const found = onCall.get(role);
        return field(`role-${role}`, capital(name.role(role)), '', {
          input: 'text',
          maxLength: 80,
          names: true,
          required: false,
          hint: found === undefined ? undefined : o.onCall(found),
        });
      }),
    calls: onCall.size === 0 ? null : o.call([...new Set(onCall.values())].join(', ')),
    callNow: (s as SuggestionView | null)?.outcome !== 'watch',
    roster: words.callOut.roster,
    submit: drill ? o.submitExercise : o.submit,
  });
}

/** A fault's path as the name of its field: `people.chair` is filled in as `role-chair`. */
const fieldOf = (path: string): string => path.replace(/^people\./, 'role-').replace(/^options\./, 'option-');

const decider = ({ roles }: Playbook, named: (id: string) => string): string =>
  named(roles.find(({ may }) => may.includes('decide'))!.id);

/** Who is on call for the roles of the team, as far as they can be reached. */
function onCallFor({ service }: Call, { id, team, callOut }: Playbook, drill: boolean): Map<string, string> {
  const { directory, means } = service.engine;
  const found = new Map<string, string>();
  for (const row of directory.onDuty) {
    const open = drill || row.reach.some((way) => (way === 'email' ? means.mail : means.gateway));
    const here = row.playbook === id || (row.playbook === undefined && callOut?.ownRoster !== true);
    if (open && here && team.includes(row.role) && (row.playbook === id || !found.has(row.role)))
      found.set(row.role, row.person);
  }
  return found;
}

function queryOf({ intensifiers, ...plain }: Answers): string {
  const query = new URLSearchParams(plain);
  for (const one of intensifiers) query.append('intensifiers', one);
  return query.toString();
}
