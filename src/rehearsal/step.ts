import { z } from 'zod';
import type { CommandType } from '../incident/command.js';
import type { Message } from '../incident/state.js';
import { channels, kinds } from '../playbook/vocabulary.js';

/** What a step gives its command, as it is written; `commandsOf` makes commands of it. */
export type StepData = Readonly<Record<string, unknown>>;

/** Which texts a step means. What is left out fits any, so that one step can stand for all languages or channels. */
export const selectorSchema = z.strictObject({
  kind: z.enum(kinds),
  audience: z.string().optional(),
  channel: z.enum(channels).optional(),
  language: z.string().optional(),
});
export type Selector = z.output<typeof selectorSchema>;

/** What a step needs to know of the message that it means. */
export type Target = Pick<Message, 'id' | 'hash' | 'text' | 'source' | 'language'>;

export interface Scene {
  /** The languages of the incident. */
  readonly languages: readonly string[];
  /** The one in which the team writes its reasons and notes. */
  readonly spoken: string;
  /** The newest texts that fit, still in play. */
  readonly find: (wanted: Selector) => readonly Target[];
}

/** The data of the commands for which one piece of a step stands: one for each text that it means, one for each language
 *  of a draft that names none. What only the moment knows is filled in: a text's hash, a posted text as approved, and the
 *  words of an edit that only brings a text up to date.
 *  Times with an offset become UTC; texts per language become the one that is spoken, or that of the message. Pure. */
export function commandsOf(type: CommandType, item: StepData, scene: Scene): StepData[] {
  const wanted = selectorSchema.safeParse(item['message']);
  if (wanted.success) return scene.find(wanted.data).map((target) => filled(type, item, scene, target));
  if (type !== 'DraftMessage') return [said(type, item, scene.spoken, scene.spoken)];
  const languages = typeof item['language'] === 'string' ? [item['language']] : scene.languages;
  return languages.map((language) => {
    const draft = { ...item, language };
    if (item['replaces'] !== 'current') return draft;
    const { kind, audience, channel } = item;
    const before = selectorSchema.safeParse({ kind, audience, channel, language });
    return { ...draft, replaces: (before.success ? scene.find(before.data)[0]?.id : undefined) ?? 'none' };
  });
}

function filled(type: CommandType, item: StepData, { spoken }: Scene, target: Target): StepData {
  const { hash, text, source } = target;
  const known: Partial<Record<CommandType, StepData>> = {
    ApproveMessage: { hash },
    ConfirmPosted: { text },
    EditMessage: { source },
  };
  return { ...known[type], ...said(type, item, spoken, target.language), message: target.id };
}

/** Facts hold their text in every language, so theirs is no choice to be made. */
const keptWhole: Partial<Record<CommandType, readonly string[]>> = {
  RecordFact: ['value', 'label', 'unit'],
  ReviseFact: ['value', 'label', 'unit'],
};
/** What the public reads is in the language of the message, whatever the team speaks. */
const outward: readonly string[] = ['source', 'text'];

function said(type: CommandType, item: StepData, spoken: string, written: string): Record<string, unknown> {
  const whole = keptWhole[type] ?? [];
  const entries = Object.entries(item).map(([key, value]): [string, unknown] => [
    key,
    whole.includes(key) ? inUtc(value) : chosen(value, outward.includes(key) ? written : spoken),
  ]);
  return Object.fromEntries(entries);
}

function chosen(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((one) => chosen(one, language));
  return isLocalised(value) ? value[language] : inUtc(value);
}

/** A text in several languages, as people write it in YAML. */
export const isLocalised = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, text]) => /^[a-z]{2}$/.test(key) && typeof text === 'string');

/** Whether a text is a time as the clock on the wall shows it, with its offset: `2030-03-11T08:30+01:00`. */
export const isWallTime = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?[+-]\d\d:\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** Such a time as the instant in UTC that commands carry; anything else as it is. */
const inUtc = (value: unknown): unknown =>
  typeof value === 'string' && isWallTime(value) ? new Date(value).toISOString() : value;
