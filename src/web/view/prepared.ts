import { titleOf } from '../../engine/view.js';
import { settingFor, type ReasonView } from '../../engine/say.js';
import { hoursAfter } from '../../incident/sample.js';
import type { Library } from '../../incident/library.js';
import type { Wanted } from '../../incident/prepared.js';
import type { State } from '../../incident/state.js';
import { capital, namesFor, type Setting } from '../../incident/words.js';
import { nextUpdateKey } from '../../message/fact.js';
import type { Balance } from '../../listening/balance.js';
import type { Form } from '../body.js';
import { freshId } from '../../clock.js';
import { localIn } from '../form.js';
import type { FieldError } from '../problem.js';
import { lookOf, type Call } from '../route.js';
import { balanceModel, balanceTemplate } from './balance.js';
import { commandForm, type FieldModel } from './form.js';
import { following } from './live.js';
import { pageOf } from './page.js';
import { reasonModels } from './remedy.js';
import { wordsOf } from './words.js';

const render = pageOf(`<h1>{{title}}</h1>
<p>{{intro}}</p>
{{> errors errors=errors l=l}}
{{#if reasons}}{{> reasons reasons=reasons l=l signed=actor}}{{/if}}
<form method="post" action="/incidents/{{incident}}/drafting" class="command">
{{> csrf}}
<input type="hidden" name="_key" value="{{key}}">
{{#each hidden}}<input type="hidden" name="{{name}}" value="{{value}}">
{{/each}}{{#each fields}}{{> field l=../l}}{{else}}<p>{{p.nothing}}</p>{{/each}}
{{#if tasks}}<div class="field"><fieldset><legend>{{p.before}}</legend>{{#each tasks}}<div class="check"><input type="checkbox" id="{{id}}" name="tasks[]" value="{{task}}"{{#if chosen}} checked{{/if}}> <label for="{{id}}">{{text}}</label></div>{{/each}}</fieldset></div>{{/if}}
{{#if confirmSelf}}<div class="check field"><input type="checkbox" id="confirm-self" name="confirm" value="true" checked> <label for="confirm-self">{{confirmSelf}}</label></div>{{/if}}
{{#with balance}}${balanceTemplate}{{/with}}
<button type="submit">{{p.submit}}</button>
</form>`);

/** Where all is asked that a text lacks; `language` alone would change the reader's own. Pure. */
export const draftingPath = (incident: string, { kind, audience, channel, language }: Wanted): string =>
  `/incidents/${incident}/drafting?${new URLSearchParams({ kind, audience, channel, in: language }).toString()}`;

interface Page {
  readonly state: State;
  readonly library: Library;
  readonly wanted: Wanted;
  /** Whether it was approved in peacetime. */
  readonly approved: boolean;
  /** The facts that the text cannot do without. */
  readonly gaps: readonly string[];
  /** What must be done before it may go out. */
  readonly tasks: readonly string[];
  /** The role that whoever asks would take to confirm facts; null where somebody holds it, or he may not. */
  readonly confirmAs: string | null;
  /** How much we listened and spoke; null where nobody can say. */
  readonly balance: Balance | null;
  readonly typed?: Form;
  readonly reasons?: readonly ReasonView[];
  readonly errors?: readonly FieldError[];
}

/** All that one text still lacks, asked at once: at night every page more is a minute more. */
export function draftingPage(call: Call, page: Page): string {
  const { state, library, wanted, approved, gaps, tasks, confirmAs, balance, typed, reasons = [], errors = [] } = page;
  const { language, actor } = call;
  const words = wordsOf(language).prepared;
  const setting = settingFor(state, library, lookOf(call));
  const facts = gaps.flatMap((key) => fieldsOf(key, page, { setting, language }));
  const source: FieldModel = {
    id: 'source-drafting',
    name: 'source',
    label: words.source,
    value: typed?.get('source')?.[0] ?? actor ?? '',
    required: true,
    input: 'text',
    maxLength: 300,
  };
  return render(call, {
    ...following(state.id, state.version),
    title: titleOf(wanted, setting),
    exercise: state.mode === 'exercise',
    p: words,
    incident: state.id,
    balance: balance === null ? null : balanceModel(balance, { incident: state.id, language }),
    intro: approved ? words.approved : words.usual,
    reasons: reasonModels(reasons, setting, language),
    errors: errors.map(({ field, why }) => {
      const [, key] = /^facts\.([^.]+)/.exec(field) ?? [];
      return { why, label: key === undefined ? words.source : capital(namesFor(setting).fact(key)) };
    }),
    key: freshId(),
    hidden: [
      ...Object.entries(wanted).map(([name, value]) => ({ name, value })),
      // Of what stands there a newer revision is not written over.
      ...gaps.flatMap((fact) =>
        Object.hasOwn(state.facts, fact) ? [{ name: `seen-${fact}`, value: state.facts[fact]!.revision }] : [],
      ),
    ],
    fields: facts.length === 0 ? [] : [...facts, source],
    tasks: tasks.map((task) => ({
      task,
      id: `task-${task}`,
      text: namesFor(setting).task(task),
      chosen: typed?.get('tasks[]')?.includes(task) ?? false,
    })),
    confirmSelf: confirmAs === null || facts.length === 0 ? null : words.confirmSelf(namesFor(setting).role(confirmAs)),
  });
}

/** A fact's fields: what the text's own language needs must be filled in, another language may wait. */
function fieldsOf(
  key: string,
  { state, library: { playbook }, wanted, typed }: Page,
  { setting, language }: { setting: Setting; language: Call['language'] },
): FieldModel[] {
  const name = namesFor(setting);
  const { now: nowSays } = wordsOf(language).factSheet;
  const known = Object.hasOwn(state.facts, key) ? state.facts[key]! : undefined;
  const rhythmMin = playbook.severities.find(({ id }) => id === state.severity)?.updateEveryMin ?? 60;
  const usual =
    key === nextUpdateKey
      ? localIn(setting.timeZone, inRoundTime(hoursAfter(setting.at, rhythmMin / 60)))
      : known?.value;
  const prefix = `fact-${key}`;
  const before = new Map(
    [...(typed ?? [])].flatMap(([field, values]) =>
      field === prefix || field.startsWith(`${prefix}.`) ? [[field.replace(prefix, 'value'), values] as const] : [],
    ),
  );
  const { fields } = commandForm('RecordFact', {
    setting,
    language,
    known: { key, status: 'confirmed', source: '-', publishable: true },
    initial: { value: usual },
    typed: before,
  });
  const own = ({ lang }: FieldModel): boolean => lang === undefined || lang === wanted.language;
  return fields
    .toSorted((a, b) => Number(own(b)) - Number(own(a)))
    .map((field) => ({
      ...field,
      name: field.name.replace('value', prefix),
      label: capital(name.fact(key)) + (field.lang === undefined ? '' : ` (${name.languageName(field.lang)})`),
      // Whoever gets his words back sees beside them what stands there.
      hint: typed !== undefined && known !== undefined ? `${nowSays}: ${name.factValue(known)}` : undefined,
      required: own(field),
      asked: false,
    }));
}

/** The next whole five minutes: nobody promises to speak at 04:03. */
const inRoundTime = (at: string): string => new Date(Math.ceil(Date.parse(at) / 300_000) * 300_000).toISOString();
