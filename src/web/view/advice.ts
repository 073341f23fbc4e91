import { capital, speak, type Setting } from '../../incident/words.js';
import type { Advice, Situation } from '../../incident/strategy.js';
import type { State } from '../../incident/state.js';
import { crisisTypes, evidences, intensifiers } from '../../playbook/vocabulary.js';
import type { Call } from '../route.js';
import { commandForm } from './form.js';
import { pageOf } from './page.js';
import { wordsOf } from './words.js';
import { aboutIncident } from './live.js';

const render = pageOf(`<p><a href="/incidents/{{incident}}">{{incidentTitle}}</a></p>
<h1>{{title}}</h1>
<form method="get" action="/incidents/{{incident}}/advice" class="command">
{{#each fields}}{{> field l=../l}}{{/each}}<button type="submit">{{l.advise}}</button>
</form>
<h2>{{l.weAdvise}} {{advice.strategyText}}</h2>
<p>{{advice.why}}</p>
<p>{{l.baseFirst}}</p>
<details><summary>{{l.explain}}</summary><p>{{l.rule}} {{advice.rule}}. {{l.origin}} {{advice.source}}.</p></details>
{{#if actor}}<h2>{{l.choose}}</h2>{{> form form l=l}}{{/if}}`);

interface Page {
  readonly state: State;
  readonly setting: Setting;
  readonly advice: Omit<Advice, 'why'> & {
    readonly why: string;
    readonly strategyText: string;
    readonly situation: Situation;
  };
}

/** Advice on how to respond, and a form to choose. */
export function advicePage(call: Call, { state, setting, advice }: Page): string {
  const { language } = call;
  const words = wordsOf(language);
  const { names } = speak(language);
  const { situation } = advice;
  const options = (values: readonly string[], table: Readonly<Record<string, string>>, chosen: readonly string[]) =>
    values.map((value) => ({
      value,
      text: capital(table[value] ?? value),
      chosen: chosen.includes(value),
      id: `situation-${value}`,
    }));
  const field = (name: keyof Situation, more: object) => ({
    id: `situation-${name}`,
    name,
    label: words.fields[name]![0],
    required: true,
    ...more,
  });
  return render(call, {
    title: words.label.howToRespond,
    room: state.id,
    ...aboutIncident(state),
    advice,
    fields: [
      field('crisisType', { select: options(crisisTypes, names.crisisTypes, [situation.crisisType]) }),
      field('evidence', { select: options(evidences, names.evidences, [situation.evidence]) }),
      field('intensifiers', { checks: options(intensifiers, names.intensifiers, situation.intensifiers) }),
    ],
    form: commandForm('ChooseStrategy', {
      setting,
      language,
      known: { ...situation },
      initial: { strategy: advice.strategy },
    }),
  });
}
