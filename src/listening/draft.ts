import type { Organisation } from '../incident/library.js';
import { marked } from '../message/exercise.js';
import { isTaken, type ChannelLimits } from '../message/channel.js';
import { isUsable, nextUpdateKey, type FactSheet } from '../message/fact.js';
import { formatFact } from '../message/format.js';
import { channels, type Channel } from '../playbook/vocabulary.js';
import type { Moment } from './claim.js';
import type { Mention, Need, Understanding } from './mention.js';
import { safeName } from './reply/name.js';
import { phrases, type Phrases, type Voice } from './reply/phrase.js';

/** Somebody who waits for a reply. */
export interface Asker {
  readonly mention: Pick<Mention, 'id' | 'author' | 'channel'>;
  readonly understanding: Pick<Understanding, 'kind' | 'needs' | 'language'>;
}

/** What may be said: a line or text that was approved, word for word, or a fact of the sheet as it prints itself. */
export interface Said {
  /** Of the answer or the fact: `m12/3`, `fact:next-update`. */
  readonly source: string;
  readonly language: string;
  readonly text: string;
}

/** A reply to one person. */
export interface Draft {
  readonly mention: string;
  readonly language: 'nl' | 'en';
  readonly text: string;
  /** Its parts in their order; only `answer` says anything of what happened. */
  readonly parts: readonly { readonly part: 'opening' | 'empathy' | 'answer' | 'closing'; readonly text: string }[];
  readonly sources: readonly string[];
  /** Whether its channel takes it as it is. */
  readonly fits: boolean;
}

/** Why nothing was drafted: a person must write or phone, or nothing approved is there in a language that we may answer in. */
export type NoDraft = { readonly mention: string; readonly because: Need | 'language' };

/** How we speak. */
export interface Manner {
  readonly address: Organisation['address'];
  /** In which language somebody is answered who writes in another one than Dutch and English. */
  readonly fallback: 'nl' | 'en';
  readonly limits?: ChannelLimits;
  /** Whether every text must say that it is an exercise. */
  readonly isExercise?: boolean;
}

/** To whom no phrase may be sent that was made beforehand: danger takes a voice, the press its log, an authority a person. A
 *  vulnerable person gets a draft that a person finishes. */
const forPeople: readonly Need[] = ['danger', 'press', 'authority'];

/** When more is told, as it may be said to one person; null where it may not be said. Pure. */
export function nextUpdateSaid(sheet: FactSheet, language: 'nl' | 'en', { at, timeZone }: Moment): Said | null {
  const fact = sheet[nextUpdateKey];
  if (!isUsable(fact, language)) return null;
  const when = formatFact(fact, { language, timeZone, at });
  const text = language === 'nl' ? `Uiterlijk ${when} volgt meer nieuws.` : `There will be more news by ${when}.`;
  return { source: `fact:${nextUpdateKey}`, language, text };
}

/** One answer for many askers: a reply for each, no two alike as long as there are ways left to say it. The same asker gets the
 *  same draft again, whoever else asks at the same time, unless another reply is the same word for word. Pure.
 *  @param said the answer in each language in which it was approved; in none other is anything drafted
 *  @param given what others were answered before: nobody gets the same again */
export function draftsFor(
  askers: readonly Asker[],
  said: readonly Said[],
  manner: Manner,
  given: Iterable<string> = [],
): (Draft | NoDraft)[] {
  const taken = new Set(given);
  const drafted = new Map<string, Draft | NoDraft>();
  // In an order of their own, so that who comes in the meantime changes nobody's draft but by chance.
  for (const asker of askers.toSorted(
    (a, b) => hashOf(a.mention.id) - hashOf(b.mention.id) || (a.mention.id < b.mention.id ? -1 : 1),
  )) {
    let draft = draftFor(asker, said, manner);
    for (let turn = 1; 'text' in draft && taken.has(draft.text) && turn < mostTurns; turn += 1)
      draft = draftFor(asker, said, manner, turn);
    if ('text' in draft) taken.add(draft.text);
    drafted.set(asker.mention.id, draft);
  }
  return askers.map(({ mention }) => drafted.get(mention.id)!);
}

/** Ways that are tried to say it otherwise. */
export const mostTurns = 400;

/** A reply to one person, from an answer that was approved: an opening with his name where that is safe, empathy first, the
 *  answer word for word, and a closing where there is room. Which opening and closing follows from the mention's id. Pure.
 *  @param turn which other way to say it, from 0 */
export function draftFor(asker: Asker, said: readonly Said[], manner: Manner, turn = 0): Draft | NoDraft {
  const { mention, understanding } = asker;
  const need = forPeople.find((one) => understanding.needs.includes(one));
  if (need !== undefined) return { mention: mention.id, because: need };
  const wanted = languageFor(understanding, manner);
  const mine = said.filter(({ language }) => language === wanted);
  if (mine.length === 0) return { mention: mention.id, because: 'language' };
  const spoken = phrases[voiceOf(wanted, manner)];
  const name = safeName(mention.author);
  const pick = pickerFor(mention.id, turn);
  const greeting = pick(name === null ? spoken.unnamed : spoken.named, 'opening').replace('{name}', () => name ?? '');
  const parts: Draft['parts'] = [
    { part: 'opening', text: greeting },
    { part: 'empathy', text: pick(empathyFor(spoken, understanding), 'empathy') },
    { part: 'answer', text: mine.map(({ text }) => text.trim()).join('\n') },
    { part: 'closing', text: pick(spoken.closing, 'closing') },
  ];
  const channel = channels.find((one) => one === mention.channel);
  const written = (ones: Draft['parts']): string => {
    const text = laidOut(ones, channel);
    return manner.isExercise === true ? marked(text, wanted) : text;
  };
  const takes = (ones: Draft['parts']): boolean =>
    channel === undefined || isTaken(written(ones), channel, manner.limits);
  // The closing goes first, then the greeting; the answer is never cut, and empathy goes before nothing.
  const without = (...names: readonly string[]): Draft['parts'] => parts.filter(({ part }) => !names.includes(part));
  const ways = [parts, without('closing'), without('closing', 'opening')];
  const fitting = ways.find(takes);
  const chosen = fitting ?? ways.at(-1)!;
  return {
    mention: mention.id,
    language: wanted,
    text: written(chosen),
    parts: chosen,
    sources: mine.map(({ source }) => source),
    fits: fitting !== undefined,
  };
}

/** In which language somebody is answered. Pure. */
export const languageFor = ({ language }: Pick<Understanding, 'language'>, { fallback }: Manner): 'nl' | 'en' =>
  language === 'other' ? fallback : language;

/** How a language is spoken. Pure. */
export const voiceOf = (language: 'nl' | 'en', { address }: Manner): Voice =>
  language === 'en' ? 'en' : `nl-${address}`;

function empathyFor(spoken: Phrases, { kind, needs }: Asker['understanding']): readonly string[] {
  return needs.includes('vulnerable') ? spoken.vulnerable : spoken[kind];
}

/** A post that opens with a greeting: after a comma the sentence has a line of its own, since it begins with a capital. Pure. */
export const greeted = (greeting: string, said: string): string =>
  `${greeting}${greeting.endsWith(',') ? '\n' : ' '}${said}`;

/** Where lines are read as a letter, each part is a paragraph; a post is one, below its greeting. */
function laidOut(parts: Draft['parts'], channel: Channel | undefined): string {
  const letter = channel === 'email';
  const [first = '', ...rest] = parts.map(({ text }) => text);
  const said = rest.join(letter ? '\n\n' : ' ');
  return said === '' ? first : letter ? `${first}\n\n${said}` : greeted(first, said);
}

/** Chooses among ways to say something, for one mention always the same. Pure. */
export function pickerFor(id: string, turn: number): (from: readonly string[], part: string) => string {
  // Each turn changes one part more quickly than the next, so that all combinations are come by.
  const steps: Readonly<Record<string, number>> = {
    closing: turn,
    empathy: Math.floor(turn / 8),
    opening: Math.floor(turn / 64),
  };
  return (from, part) => from[(hashOf(`${part} ${id}`) + (steps[part] ?? 0)) % from.length]!;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // The lowest bits of a product mix badly.
  return (hash ^ (hash >>> 15)) >>> 0;
}
