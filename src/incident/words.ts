import type { Finding } from '../message/check/finding.js';
import type { Entry, EntryOf, EntryType } from './entry.js';
import type { Reason, Remedy } from './reason.js';
import type { Catalogue, FindingWords, Naming } from './words/catalogue.js';
import { en } from './words/en.js';
import { namingIn, toldData, type NamingSetting, type Setting } from './words/naming.js';
import { nl } from './words/nl.js';

export type { Catalogue, FindingWords, Names, Naming } from './words/catalogue.js';
export type { Setting } from './words/naming.js';
export { capital } from './words/text.js';

const catalogues: Readonly<Record<string, Catalogue>> = { en, nl };

/** The languages in which Unisono speaks to its users; playbooks may write to the public in others. */
export const spokenLanguages: readonly string[] = Object.keys(catalogues);

/** The words of a language; English for one that Unisono does not speak. */
export const speak = (language: string): Catalogue =>
  Object.hasOwn(catalogues, language) ? catalogues[language]! : en;

/** Names of roles, audiences, facts, tasks, clocks, messages, criteria and deadlines, for pages that list them. Pure. */
export function namesFor(setting: NamingSetting): Naming {
  let names = namings.get(setting);
  if (names === undefined) {
    names = namingIn(speak(setting.language), setting);
    namings.set(setting, names);
  }
  return names;
}

/** Kept with the setting: a page asks for hundreds of names under one. */
const namings = new WeakMap<NamingSetting, Naming>();

/** What is missing, or why not, in plain sentences. Pure.
 *  @example reasonText(reason('ROLE_MISSING', { role: { en: 'Spokesperson' } }), setting) // "Nobody has the role of spokesperson yet." */
export const reasonText = (reason: Reason, setting: Setting): string => namesFor(setting).reason(reason);

/** What to do about it, as an imperative that fits a button. Pure.
 *  @example "Draft the holding statement for everybody, on the website, in Dutch" */
export const remedyText = ({ command, data }: Pick<Remedy, 'command' | 'data'>, setting: Setting): string =>
  speak(setting.language).remedies[command](toldData(namesFor(setting), data));

/** Who may do it: `chair or communication lead`; empty where anybody on the team may. Pure. */
export function remedyBy({ roles }: Pick<Remedy, 'roles'>, setting: Setting): string {
  const name = namesFor(setting);
  return name.everyRole(roles) ? '' : name.or(roles.map(name.role));
}

/** What happened, as one line of the timeline. Pure.
 *  @param by who gave the command from which the entry came
 *  @param setting its state is one that already knows the entry
 *  @example "Jansen approved the holding statement for press, in Dutch, as chair." */
export function entryText(entry: Entry, by: string, setting: Setting): string {
  const words = speak(setting.language).entries[entry.type] as (
    entry: EntryOf<EntryType>,
    by: string,
    name: Naming,
  ) => string;
  return words(entry, by, namesFor(setting));
}

/** What a check found in a text, why that matters, and how to cure it. Pure. */
export const findingText = ({ rule, line, column, data }: Finding, setting: NamingSetting): FindingWords =>
  speak(setting.language).findings[rule](toldData(namesFor(setting), { ...data, line, column }));
