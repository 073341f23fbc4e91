import type { Library } from '../../incident/library.js';
import { powerMissing, rolesOf } from '../../incident/people.js';
import { rolesWith } from '../../incident/power.js';
import { stageOf } from '../../incident/chart.js';
import { namesFor, type Setting } from '../../incident/words.js';
import type { Form } from '../body.js';
import type { FieldError } from '../problem.js';
import type { Call } from '../route.js';
import { commandForm, type FieldModel, type FormModel } from './form.js';
import { wordsOf } from './words.js';

/** The form of a fact: what it changes can be seen before it is saved, by a button where there is no script. */
export const factFormTemplate = `{{#if form}}{{#if form.note}}<p class="hint">{{form.note}}</p>{{/if}}
<form method="post" action="{{form.action}}" class="command fact-form" data-preview="{{form.preview}}">
{{> csrf}}<input type="hidden" name="_key" value="{{form.key}}">
{{#each form.hidden}}<input type="hidden" name="{{name}}" value="{{value}}">
{{/each}}{{#each form.fields}}{{> field l=../l}}{{/each}}<div class="pair"><button type="submit" formaction="{{form.preview}}" formnovalidate>{{c.see}}</button><button type="submit" class="second">{{c.save}}</button></div>
</form>{{else}}<p class="hint">{{noForm}}</p>{{/if}}`;

export interface FactFormModel extends FormModel {
  readonly preview: string;
  /** Who else could do more, where whoever asks may not do all. */
  readonly note: string;
}

interface Wanted {
  readonly setting: Setting;
  readonly library: Library;
  /** Left out where it is another fact, whose name is typed. */
  readonly key?: string | undefined;
  readonly typed?: Form | undefined;
  /** Whether what was typed was not complete enough for the rules to say that somebody was before him. */
  readonly undecided?: boolean;
  readonly errors?: readonly FieldError[] | undefined;
}

/** The form to record or revise a fact, for whoever may; a text says why there is none. Looks at who asks. */
export function factForm(
  call: Call,
  { setting, library: { playbook }, key, typed, undecided = false, errors = [] }: Wanted,
): { form: FactFormModel } | { noForm: string } {
  const { language, actor } = call;
  const state = setting.state!;
  const c = wordsOf(language).factSheet;
  if (stageOf(state.chart) === 'closed') return { noForm: c.closed };
  if (actor === null || rolesOf(state, actor).length === 0) return { noForm: c.noForm };
  const known = key !== undefined && Object.hasOwn(state.facts, key) ? state.facts[key] : undefined;
  const mayConfirm = powerMissing(playbook, state, actor, 'confirm-facts') === null;
  const type = known === undefined || (undecided && typed?.has('revision') === false) ? 'RecordFact' : 'ReviseFact';
  const form = commandForm(type, {
    setting,
    language,
    known: key === undefined ? {} : { key },
    initial:
      known === undefined
        ? { status: mayConfirm ? 'confirmed' : 'unconfirmed', publishable: declaredPublic(setting, key) }
        : { ...known, source: '', asOf: '', material: '', ...(mayConfirm ? {} : { status: 'unconfirmed' }) },
    // Whoever gets the form again after he was told what stands there now means it.
    ...(typed === undefined ? {} : { typed: undecided ? typed : withoutRevision(typed) }),
    errors,
    also: ['asOf', 'material', ...(key === undefined ? ['unit'] : [])],
    submit: c.save,
  });
  const base = `/incidents/${state.id}`;
  const name = namesFor(setting);
  return {
    form: {
      ...form,
      action: key === undefined ? `${base}/facts` : `${base}/facts/${key}`,
      preview: key === undefined ? `${base}/fact-preview` : `${base}/facts/${key}/preview`,
      fields: form.fields
        .map((field) => fitted(field, mayConfirm))
        .toSorted((a, b) => (key === undefined ? placeOf(a) - placeOf(b) : 0)),
      note: mayConfirm ? '' : c.mayNotConfirm(name.or(rolesWith(playbook, 'confirm-facts').map(name.role))),
    },
  };
}

/** What the fact is comes before what it says. */
const order = ['key', 'label', 'type', 'value', 'unit', 'status'];

function placeOf({ name }: FieldModel): number {
  const place = order.indexOf(name.split('.')[0]!);
  return place < 0 ? order.length : place;
}

/** Whoever may not confirm chooses among the rest; a unit is a word. */
function fitted(field: FieldModel, mayConfirm: boolean): FieldModel {
  if (field.name.startsWith('unit.')) return { ...field, area: false, input: 'text' };
  if (field.name !== 'status' || mayConfirm || field.select === undefined) return field;
  return { ...field, select: field.select.filter(({ value }) => !['confirmed', 'withdrawn'].includes(value)) };
}

/** The form is then of the revision that stands there now. */
const withoutRevision = (typed: Form): Form => new Map([...typed].filter(([name]) => name !== 'revision'));

const declaredPublic = ({ playbook }: Setting, key: string | undefined): boolean =>
  playbook.facts.find((fact) => fact.key === key)?.publishable ?? true;
