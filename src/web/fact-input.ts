import { commandSchemas, type CommandData } from '../incident/command.js';
import type { Library } from '../incident/library.js';
import type { ReasonCode } from '../incident/reason.js';
import type { State } from '../incident/state.js';
import type { ReasonView } from '../engine/say.js';
import { readBody, type Form } from './body.js';
import { commandData } from './form.js';
import { fieldErrors, type FieldError } from './problem.js';
import type { Call } from './route.js';
import { inWordsOf, wordsOf } from './view/words.js';

/** A fact as somebody sent it. */
export interface FactSent {
  /** With a revision it is revised; without, it is recorded for the first time. */
  readonly type: 'RecordFact' | 'ReviseFact';
  /** What was typed; null where it was sent as JSON. */
  readonly form: Form | null;
  readonly raw: Readonly<Record<string, unknown>>;
  /** As the command takes it; null where it does not, for what `errors` say. */
  readonly data: CommandData<'RecordFact'> | CommandData<'ReviseFact'> | null;
  readonly errors: readonly FieldError[];
}

/** Reads a fact from JSON or a form. @param key which one, where the address says so @throws Problem */
export function factSent(call: Call, { state, library }: { state: State; library: Library }, key?: string): FactSent {
  const body = readBody(call.request);
  const form = body.kind === 'form' ? body.fields : null;
  const read = body.kind === 'json' ? body.value : formed(body.fields, state, library, key);
  const raw = { ...(typeof read === 'object' && read !== null ? read : {}), ...(key === undefined ? {} : { key }) };
  const type = Object.hasOwn(raw, 'revision') ? 'ReviseFact' : 'RecordFact';
  return { type, form, raw, ...checked(call, type, raw) };
}

function formed(fields: Form, state: State, { playbook }: Library, key?: string): Record<string, unknown> {
  const type = fields.has('revision') ? 'ReviseFact' : 'RecordFact';
  const sent = key === undefined ? fields : new Map([...fields, ['key', [key]] as const]);
  const factType = (one: string) =>
    Object.hasOwn(state.facts, one) ? state.facts[one]!.type : playbook.facts.find((fact) => fact.key === one)?.type;
  const data = commandData(type, sent, { timeZone: state.timeZone, factType });
  // A field that somebody emptied says that there is no value; the API leaves it out to keep the one there is.
  const asked = [...fields.keys()].some((name) => name === 'value' || name.startsWith('value.'));
  return asked && data['value'] === undefined ? { ...data, value: null } : data;
}

function checked({ language }: Call, type: FactSent['type'], raw: object): Pick<FactSent, 'data' | 'errors'> {
  const parsed = commandSchemas[type].safeParse(raw, { error: inWordsOf(language) });
  if (parsed.success) return { data: parsed.data, errors: [] };
  const { factSheet, unknownField } = wordsOf(language);
  const { wrongField: wrong } = factSheet;
  const errors = fieldErrors(parsed.error, unknownField).map((one) => {
    if (!given(raw, one.field)) return one;
    if (one.field === 'asOf') return { ...one, why: wrong.moment };
    if (one.field === 'key') return { ...one, why: wrong.key };
    return /^value(\.|$)/.test(one.field) ? { ...one, why: wrong.value } : one;
  });
  return { data: null, errors };
}

const given = (raw: object, field: string): boolean => (raw as Readonly<Record<string, unknown>>)[field.split('.')[0]!] !== undefined;

/** Refusals that are about one field, so that they can stand beside it. */
const fieldOf: Partial<Record<ReasonCode, string>> = {
  DATE_PASSED: 'value',
  FACT_AHEAD: 'asOf',
  FACT_NEW: 'label',
  FACT_TYPE: 'value',
  ROLE_NEEDED: 'status',
  VALUE_MISSING: 'value',
};

/** Reasons of a refusal that belong to a field. Pure. @param languages the languages in which a text is filled in */
export const errorsOf = (reasons: readonly ReasonView[], languages: readonly string[]): FieldError[] =>
  reasons.flatMap(({ code, text: why }) => {
    const field = fieldOf[code];
    if (field === undefined) return [];
    const perLanguage = field === 'value' || field === 'label';
    return [{ field, why }, ...(perLanguage ? languages.map((one) => ({ field: `${field}.${one}`, why })) : [])];
  });

/** Whether somebody else was before the one who sent this. Pure. */
export const isConflict = (reasons: readonly Pick<ReasonView, 'code'>[]): boolean =>
  reasons.some(({ code }) => code === 'FACT_CHANGED' || code === 'FACT_EXISTS');
