import { settingFor, type ReasonView } from '../../engine/say.js';
import type { CommandType } from '../../incident/command.js';
import type { Library } from '../../incident/library.js';
import type { State } from '../../incident/state.js';
import { namesFor } from '../../incident/words.js';
import type { Fact } from '../../message/fact.js';
import type { Balance } from '../../listening/balance.js';
import type { Form } from '../body.js';
import type { FieldError } from '../problem.js';
import { lookOf, type Call } from '../route.js';
import { balanceModel, balanceTemplate, speaks } from './balance.js';
import { differenceOf, type DifferenceLine } from './difference.js';
import { commandForm } from './form.js';
import { aboutIncident, following } from './live.js';
import { pageOf } from './page.js';
import { reasonModels } from './remedy.js';
import { wordsOf } from './words.js';

const render = pageOf(`<p><a href="/incidents/{{incident}}">{{incidentTitle}}</a></p>
<h1>{{title}}</h1>
<p>{{detail}}</p>
{{> errors errors=errors l=l}}
{{#if reasons}}{{> reasons reasons=reasons l=l signed=actor}}{{/if}}
{{#if difference}}<h2>{{l.difference}}</h2><p class="hint">{{differenceNote}}</p>
<div class="difference" lang="{{differenceLanguage}}">{{#each difference}}<p>{{#if theirs}}<del>{{text}}</del>{{else if yours}}<ins>{{text}}</ins>{{else}}{{text}}{{/if}}</p>{{/each}}</div>{{/if}}
{{#with balance}}${balanceTemplate}{{/with}}
<h2>{{l.tryAgain}}: {{command}}</h2>
{{#unless form.bare}}<p>{{l.keptTyped}}</p>{{/unless}}
{{> form form l=l}}`);

interface Refusal {
  readonly type: CommandType;
  readonly form: Form;
  readonly state: State;
  readonly library: Library;
  readonly errors: readonly FieldError[];
  readonly reasons: readonly ReasonView[];
  /** How much we listened and spoke; null where nobody can say. */
  readonly balance: Balance | null;
  /** Between the text that was read for an approval and the one that stands there now. */
  readonly difference?: readonly DifferenceLine[];
}

/** Why a command was refused, with the remedies as buttons; what was typed is kept. */
export function refusalPage(
  call: Call,
  { type, form, state, library, errors, reasons, balance, difference }: Refusal,
): string {
  const { language } = call;
  const words = wordsOf(language);
  const setting = settingFor(state, library, lookOf(call));
  const [title, detail] = words.problems[reasons.length > 0 ? 'REFUSED' : 'INPUT_INVALID'];
  const about = form.get('message')?.[0] ?? '';
  const message = Object.hasOwn(state.messages, about) ? state.messages[about] : undefined;
  const changed = message !== undefined && reasons.some(({ code }) => code === 'TEXT_CHANGED');
  const revised = reasons.some(({ code }) => code === 'FACT_CHANGED')
    ? state.facts[form.get('key')?.[0] ?? '']
    : undefined;
  const labelled = errors.map(({ field, why }) => ({
    why,
    label: words.fieldsOf[`${type}.${field}`]?.[0] ?? words.fields[field.split('.')[0]!]?.[0] ?? field,
  }));
  return render(call, {
    ...following(state.id, state.version, message?.id),
    title,
    detail,
    ...aboutIncident(state),
    command: namesFor(setting).command(type),
    errors: labelled,
    balance:
      balance === null || !letsGo(type, reasons) ? null : balanceModel(balance, { incident: state.id, language }),
    reasons: reasonModels(reasons, setting, language),
    difference: changed
      ? differenceOf({ theirs: message.source, yours: form.get('source')?.[0]?.trimEnd() ?? '' })
      : revised !== undefined
        ? differenceOf(valuesOf(revised, form))
        : (difference ?? null),
    differenceNote: changed || revised !== undefined ? words.label.differenceNote : words.label.differenceRead,
    differenceLanguage: message?.language,
    form: commandForm(type, {
      setting,
      language,
      typed: form,
      errors,
      // Whoever saves or approves after he saw the difference means it.
      ...(message !== undefined && (changed || difference !== undefined)
        ? { known: { message: message.id, hash: message.hash } }
        : revised !== undefined
          ? { known: { key: revised.key, revision: revised.revision } }
          : {}),
    }),
  });
}

/** Whether a text can go out by what the page offers. */
const letsGo = (type: CommandType, reasons: readonly ReasonView[]): boolean =>
  speaks.has(type) || reasons.some(({ remedies }) => remedies.some(({ command }) => speaks.has(command)));

/** A fact's value as it stands and as it was typed, each language of a text on a line of its own. */
function valuesOf({ value }: Fact, form: Form): { theirs: string; yours: string } {
  const typed = (field: string): string => form.get(field)?.[0]?.trim() ?? '';
  if (value === null || typeof value !== 'object') return { theirs: String(value ?? ''), yours: typed('value') };
  const languages = Object.keys(value);
  return {
    theirs: languages.map((code) => value[code]!).join('\n'),
    yours: languages.map((code) => typed(`value.${code}`)).join('\n'),
  };
}
