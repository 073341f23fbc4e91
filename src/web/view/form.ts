import { hash as digest } from 'node:crypto';
import { commandSchemas, type CommandType } from '../../incident/command.js';
import { namesFor, type Setting } from '../../incident/words.js';
import type { FactType } from '../../playbook/vocabulary.js';
import type { Form } from '../body.js';
import { localIn, shapeOf, type Shape } from '../form.js';
import type { FieldError } from '../problem.js';
import { choicesFor } from './choice.js';
import { keySlot } from './page.js';
import { wordsOf, type PageWords } from './words.js';

/** A form as the template shows it. */
export interface FormModel {
  readonly action: string;
  /** The command's id, so that a form sent twice is done once. */
  readonly key: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly fields: readonly FieldModel[];
  readonly submit: string;
  /** Whether there is nothing to fill in. */
  readonly bare: boolean;
}

export interface FieldModel {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly required: boolean;
  /** Needed, though a browser cannot insist: the fact in one language is enough to record it. */
  readonly asked?: boolean;
  readonly lang?: string | undefined;
  /** One of these is true: templates know no comparison. */
  readonly area?: boolean;
  readonly select?: readonly { readonly value: string; readonly text: string; readonly chosen: boolean }[];
  readonly checks?: readonly {
    readonly value: string;
    readonly text: string;
    readonly chosen: boolean;
    readonly id: string;
  }[];
  readonly input?: string;
  readonly maxLength?: number | undefined;
  /** Whether it is the name of somebody, whom the frame of the page may know. */
  readonly names?: boolean;
}

export interface FormOptions {
  readonly language: PageWords['language'];
  readonly setting: Setting;
  /** What is given with the form and not shown. */
  readonly known?: Readonly<Record<string, unknown>>;
  /** What stands in the fields at first. */
  readonly initial?: Readonly<Record<string, unknown>>;
  /** What somebody typed before; it comes before `initial`. */
  readonly typed?: Form;
  readonly errors?: readonly FieldError[];
  readonly submit?: string;
  /** Fields that are asked for here, though most pages leave them to their default. */
  readonly also?: readonly string[];
}

/** Ids that a form carries along; nobody should have to type them. */
const carried = [
  'call',
  'message',
  'hash',
  'enquiry',
  'commitment',
  'override',
  'signal',
  'mention',
  'job',
  'criterion',
  'key',
  'task',
  'replaces',
  'revision',
];
/** Fields that a page leaves to its default. */
const leftOut: Partial<Record<CommandType, readonly string[]>> = {
  AssignRole: ['ifVacant'],
  RecordFact: ['asOf', 'unit', 'material'],
  ReviseFact: ['asOf', 'material', 'revision'],
  LogEnquiry: ['signal', 'mention'],
  MakePromise: ['message'],
  RedatePromise: ['message'],
  OverrideCriterion: ['message'],
  DraftMessage: ['replaces'],
  EditMessage: ['hash'],
};

/** A form for a command, made from the schema that will check what it sends. */
export function commandForm(type: CommandType, options: FormOptions): FormModel {
  const { setting, typed, known = {}, submit } = options;
  const { properties, required } = shapeOf(commandSchemas[type]);
  const given: Readonly<Record<string, unknown>> = {
    ...readHash(type, setting, known),
    ...readRevision(type, setting, known),
    ...Object.fromEntries(
      carried.flatMap((name) => (typed?.get(name) === undefined ? [] : [[name, typed.get(name)![0]]])),
    ),
    ...known,
  };
  const key = markOf(setting, [type, { ...given, hash: undefined, revision: undefined }, submit]);
  const skipped = [
    ...(leftOut[type] ?? []).filter((name) => !(options.also ?? []).includes(name)),
    ...(typeOfFact(setting, given['key']) === undefined ? [] : ['type', 'label']),
  ];
  const fields = Object.entries(properties)
    .filter(([name]) => given[name] === undefined && !skipped.includes(name))
    .flatMap(([name, shape]) =>
      fieldsFor({ type, name, shape, required: required.includes(name), key, given, options }),
    );
  return {
    action: `/incidents/${setting.state?.id ?? ''}/commands/${type}`,
    key: `${keySlot}-${key}`,
    hidden: Object.entries(given).flatMap(([name, value]) =>
      Object.hasOwn(properties, name) ? hiddenFields(name, value) : [],
    ),
    fields,
    submit: submit ?? namesFor(setting).command(type),
    bare: fields.length === 0,
  };
}

/** An edit is of the text that whoever gets the form sees with it. */
function readHash(type: CommandType, { state }: Setting, known: Readonly<Record<string, unknown>>): { hash?: string } {
  const id = known['message'];
  if (type !== 'EditMessage' || typeof id !== 'string' || state === undefined) return {};
  return Object.hasOwn(state.messages, id) ? { hash: state.messages[id]!.hash } : {};
}

/** A revision is of the fact as whoever gets the form sees it. */
function readRevision(
  type: CommandType,
  { state }: Setting,
  { key }: Readonly<Record<string, unknown>>,
): { revision?: number } {
  if (type !== 'ReviseFact' || typeof key !== 'string' || state === undefined) return {};
  return Object.hasOwn(state.facts, key) ? { revision: state.facts[key]!.revision } : {};
}

/** How often a form was made for one page. */
const made = new WeakMap<Setting, Map<string, number>>();

/** Tells a form from every other on its page, and is the same each time the page is made: so that what somebody types stays
 *  where it is when the page is brought up to date around it. */
function markOf(setting: Setting, what: readonly unknown[]): string {
  const counts = made.get(setting) ?? new Map<string, number>();
  made.set(setting, counts);
  const mark = digest('sha1', JSON.stringify(what), 'hex').slice(0, 8);
  const before = counts.get(mark) ?? 0;
  counts.set(mark, before + 1);
  return before === 0 ? mark : `${mark}-${before}`;
}

interface Making {
  readonly type: CommandType;
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
  readonly key: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly options: FormOptions;
}

function fieldsFor(making: Making): FieldModel[] {
  const { name, shape, options } = making;
  const { setting } = options;
  // The reader's own language first: whoever types in haste types in the first field.
  const languages = (setting.state?.languages ?? setting.playbook.languages).toSorted(
    (a, b) => Number(b === options.language) - Number(a === options.language),
  );
  const factType = typeOfFact(setting, making.given['key']);
  if (name === 'value' && factType !== undefined && factType !== 'text')
    return [{ ...base(making), ...inputFor(factType) }];
  const localised = name === 'value' ? true : shape.type === 'object' && shape.additionalProperties !== undefined;
  if (localised) {
    const perLanguage = languages.map((code): FieldModel => ({
      ...base(making, code),
      ...(name === 'label' ? { input: 'text' } : { area: true }),
      lang: code,
    }));
    return name === 'value' && factType === undefined
      ? [{ ...base(making), input: 'text', required: false }, ...perLanguage]
      : perLanguage;
  }
  const choices = choicesFor(name, shape, setting, wordsOf(options.language));
  const field = base(making);
  if (shape.type === 'array' && choices !== null) {
    const values = valuesOf(making, name);
    return [
      {
        ...field,
        name,
        checks: choices.map((one, index) => ({
          ...one,
          chosen: values.includes(one.value),
          id: `${field.id}-${index}`,
        })),
      },
    ];
  }
  if (choices !== null) {
    const empty =
      making.required && field.value !== ''
        ? []
        : [{ value: '', text: wordsOf(options.language).label.choose, chosen: false }];
    return [{ ...field, select: [...empty, ...choices.map((one) => ({ ...one, chosen: one.value === field.value }))] }];
  }
  if (shape.type === 'array') return [{ ...field, area: true }];
  if (shape.format === 'date-time')
    return [{ ...field, input: 'datetime-local', value: shownTime(setting, field.value) }];
  if (shape.format === 'uri') return [{ ...field, input: 'url' }];
  return [
    (shape.maxLength ?? 0) > 300
      ? { ...field, area: true }
      : { ...field, input: 'text', maxLength: shape.maxLength, names: isPerson(making) },
  ];
}

/** A journalist has no account here. */
const isPerson = ({ type, name }: Making): boolean =>
  (name === 'person' && type !== 'LogEnquiry') || (name === 'to' && type === 'HandOverRole');

function base(making: Making, code?: string): FieldModel {
  const { type, name, shape, required, key, options } = making;
  const words = wordsOf(options.language);
  const [label, hint] = words.fieldsOf[`${type}.${name}`] ?? words.fields[name] ?? [name];
  const field = code === undefined ? name : `${name}.${code}`;
  const error = options.errors?.find((one) => one.field === field || (one.field === name && code === undefined))?.why;
  const initial = valuesOf(making, field)[0] ?? said(shape.default);
  return {
    id: `${name}-${code ?? 'f'}-${key}`,
    name: field,
    label: code === undefined ? label : `${label} (${namesFor(options.setting).languageName(code)})`,
    hint,
    error,
    value: initial,
    required: required && shape.default === undefined,
    asked: name === 'value' && making.given['status'] === 'confirmed',
  };
}

/** What stands in a field: what was typed, else what it starts with. */
function valuesOf({ options: { typed, initial = {} } }: Making, field: string): readonly string[] {
  const before = typed?.get(field);
  if (before !== undefined) return before;
  const [name = '', code] = field.split('.');
  const value = initial[name];
  if (code !== undefined) return [said((value as Readonly<Record<string, unknown>> | null | undefined)?.[code])];
  if (Array.isArray(value)) return value.map(String);
  return said(value) === '' ? [] : [said(value)];
}

/** A plain value as a field holds it. */
const said = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

function hiddenFields(name: string, value: unknown): { name: string; value: string }[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.map((one) => ({ name: `${name}[]`, value: String(one) }));
  if (typeof value === 'object')
    return Object.entries(value).map(([code, text]) => ({ name: `${name}.${code}`, value: String(text) }));
  return [{ name, value: String(value as string | number | boolean) }];
}

const inputFor = (type: FactType): Pick<FieldModel, 'input'> => ({
  input:
    (
      { instant: 'datetime-local', date: 'date', link: 'url', phone: 'tel', email: 'email' } as Partial<
        Record<FactType, string>
      >
    )[type] ?? 'text',
});

const typeOfFact = ({ state, playbook }: Setting, key: unknown): FactType | undefined =>
  typeof key === 'string'
    ? (state?.facts[key]?.type ?? playbook.facts.find((fact) => fact.key === key)?.type)
    : undefined;

const shownTime = ({ timeZone }: Setting, value: string): string =>
  value.endsWith('Z') ? localIn(timeZone, value) : value;
