import { namesFor, type Setting } from '../incident/words.js';
import type { Played } from './played.js';
import type { Wording } from './wording.js';

/** What every sentence of the narrator is made from. */
export interface View {
  readonly played: Played;
  readonly setting: Setting;
  readonly words: Wording;
}

/** How words are made at one moment of a play. */
export const settingOf = ({ language, library, state }: Played, at: string): Setting => ({
  language,
  playbook: library.playbook,
  state,
  timeZone: state.timeZone,
  at,
});

/** The time on the wall, `07:30`. */
export const localTime = (at: string, { timeZone }: Setting): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(at),
  );

/** The day, `Monday 10 March 2014`. */
export const localDay = (at: string, { timeZone, language }: Setting): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
    .format(new Date(at))
    .replace(',', '');

/** Where a statement comes from, with a word before it. */
export const sourced = (text: string | Readonly<Record<string, string>>, word: string, language: string): string =>
  `(${word} ${typeof text === 'string' ? text : text[language]})`;

/** Texts by what they are; those that differ in their language alone are named once. Pure. */
export function describeAll(ids: readonly string[], setting: Setting): string {
  const name = namesFor(setting);
  const languages = new Map<string, Set<string>>();
  for (const id of ids) {
    const message = setting.state?.messages[id];
    if (message === undefined) continue;
    const { kind, audience, channel, language } = message;
    const text = name.describe({ kind, audience: name.audience(audience), channel, language: '' });
    languages.set(text, (languages.get(text) ?? new Set()).add(name.languageName(language)));
  }
  return [...languages].map(([text, codes]) => `${text} (${[...codes].join(', ')})`).join('; ');
}
