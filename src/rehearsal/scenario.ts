import { z } from 'zod';
import { commandSchemas, commandTypes } from '../incident/command.js';
import { reasonCodes, type ReasonCode } from '../incident/reason.js';
import { commandsOf, isLocalised, isWallTime, selectorSchema, type StepData, type Target } from './step.js';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens')
  .max(60);
const localised = z.record(z.string().regex(/^[a-z]{2}$/), z.string().trim().min(1));
const time = z.string().refine(isWallTime, 'must be a time with its offset, such as 2030-03-11T08:30+01:00');
const codes = Object.keys(reasonCodes) as [ReasonCode, ...ReasonCode[]];
/** Where a statement comes from; in each language where it is more than a name. */
const source = z.union([z.string().trim().min(1), localised]);
const data = z.record(z.string(), z.unknown());

const step = z.strictObject({
  at: time,
  /** Who gives the command: one of `people`. */
  by: id,
  do: z.enum(commandTypes),
  /** Its data; a list stands for several commands. How texts, times and messages are written: see `step.ts`. */
  with: z.union([data, z.array(data).min(1)]).default({}),
  /** A refusal is expected with exactly these reasons, in any order. */
  expect: z
    .union([z.literal('accepted'), z.strictObject({ refused: z.array(z.enum(codes)).min(1) })])
    .default('accepted'),
  note: localised.optional(),
});

/** What `playbooks/<id>/scenario/<name>.yaml` says: what a team does hour by hour, and what is expected of it. */
export const scenarioSchema = z
  .strictObject({
    id,
    title: localised,
    summary: localised,
    /** Whose case it is, for the heading of the comparison. */
    organisation: z.string().trim().min(1),
    playbook: id,
    mode: z.literal('exercise'),
    languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
    severity: id.optional(),
    startsAt: time,
    endsAt: time,
    /** Who opens the exercise. */
    opens: id,
    people: z.record(id, localised),
    steps: z.array(step).min(1),
    /** What really happened; without a date where none is known. */
    history: z.array(z.strictObject({ at: z.iso.date().optional(), what: localised, source })).default([]),
    compare: z.array(z.strictObject({ topic: localised, did: localised, playbook: localised, source })).default([]),
    /** Why it ends where it ends. */
    ending: localised,
  })
  .check(({ value, issues }) => {
    const tell = (message: string, ...path: PropertyKey[]): void =>
      void issues.push({ code: 'custom', message, path, input: value });
    const people = Object.keys(value.people);
    const known = (person: string, ...path: PropertyKey[]): void => {
      if (!people.includes(person))
        tell(`nobody of "people" is called "${person}": take one of ${people.join(', ')}`, ...path);
    };
    known(value.opens, 'opens');
    let before = value.startsAt;
    for (const [index, { at, by }] of value.steps.entries()) {
      known(by, 'steps', index, 'by');
      if (Date.parse(at) < Date.parse(before))
        tell(`is earlier than the step before, at ${before}: put steps in order of time`, 'steps', index, 'at');
      before = at;
    }
    if (Date.parse(value.endsAt) < Date.parse(before)) tell('is before the last step', 'endsAt');
    for (const path of untranslated(value, value.languages))
      tell(`lacks a language: write it in ${value.languages.join(' and ')}`, ...path);
    for (const [index, one] of value.steps.entries()) issues.push(...stepIssues(one, index, value.languages));
  });

export type Scenario = z.output<typeof scenarioSchema>;
export type Step = Scenario['steps'][number];

/** The pieces of a step's data, one for each command or group of commands. */
export const itemsOf = (given: Step): StepData[] => (Array.isArray(given.with) ? given.with : [given.with]);

/** Stands for a message in a check before anything is written. */
const someMessage: Omit<Target, 'language'> = { id: 'm1', hash: '0'.repeat(64), text: 'text', source: 'source' };

/** What is wrong with a step's data, by the schemas that the service itself holds commands against. */
function stepIssues(given: Step, index: number, languages: readonly string[]): z.core.$ZodRawIssue[] {
  return itemsOf(given).flatMap((item, place) => {
    const path = ['steps', index, 'with', ...(Array.isArray(given.with) ? [place] : [])];
    const under = (below: readonly PropertyKey[], issue: z.core.$ZodIssue): z.core.$ZodRawIssue =>
      ({ ...issue, input: item, path: [...path, ...below, ...issue.path] }) as z.core.$ZodRawIssue;
    if (typeof item['message'] === 'object') {
      const wanted = selectorSchema.safeParse(item['message']);
      if (!wanted.success) return wanted.error.issues.map((issue) => under(['message'], issue));
    }
    const found = languages.flatMap((spoken) =>
      commandsOf(given.do, item, {
        languages,
        spoken,
        find: ({ language }) => [{ ...someMessage, language: language ?? spoken }],
      }).flatMap((one) => commandSchemas[given.do].safeParse(one).error?.issues ?? []),
    );
    // The same fault in each language is told once.
    return [...new Map(found.map((issue) => [`${issue.path.join('.')} ${issue.message}`, issue])).values()].map(
      (issue) => under([], issue),
    );
  });
}

/** Where a text is not there in every language. */
function untranslated(
  value: unknown,
  languages: readonly string[],
  path: readonly PropertyKey[] = [],
): PropertyKey[][] {
  if (isLocalised(value))
    return languages.every((language) => (value[language] ?? '').trim() !== '') ? [] : [[...path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    untranslated(inner, languages, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
