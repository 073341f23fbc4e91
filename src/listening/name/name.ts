import type { Reading, Span, Word } from '../../message/check/reading.js';
import { isKnownNoun } from '../../message/claim/number/noun.js';
import { mayName, nameRules, type MessageLanguage, type NameRule } from './rule.js';
import {
  between,
  countryOf,
  culpritOf,
  determiners,
  harms,
  isPlain,
  particles,
  prepositions,
  roleOf,
  unreal,
} from './word.js';

/** What somebody says that a person, an organisation or a product did, or what became of him. */
export interface NameClaim extends Span {
  /** What is said of whom, a name in small letters or what a role stands for: `resigned jansen`, `caused hackers`. The same
   *  in every language, and for whoever says the contrary. */
  readonly what: string;
  readonly isSo: boolean;
}

/** Names of more words are none. */
const longest = 5;
const longestWalk = 8;

const old = /(?<![\p{L}\d])(?:ago|geleden|last year|vorig jaar|ziekenhuis|hospital|(?:19|20)\d\d|film|movie|series|serie|boek|book|episode|aflevering|game|wedstrijd|match)(?![\p{L}\d])/iu; // prettier-ignore
const denial: ReadonlySet<string> = new Set(['niet', 'nooit', 'geen', 'not', 'never', 'no']);
const deniedVerb = /^(?:is|was|are|were|has|have|did|does)n['’]t$/;
const helping: ReadonlySet<string> = new Set(['has', 'have', 'had', 'heeft', 'hebben', 'is', 'was', 'werd', 'wordt', 'did', 'are', 'were', 'zit', 'zitten', 'gaat', 'been', 'got', 'gone']); // prettier-ignore

/** What a text says that somebody did. Names are told by their capitals, so what is written without is missed; what is wished,
 *  supposed or long ago, and what people say of their own lives, is left out. Pure; linear.
 *  @param isTold whether somebody tells what he heard, or asks whether it is so */
export function nameClaimsIn(reading: Reading, { isTold }: { readonly isTold: boolean }): NameClaim[] {
  const language = reading.language as MessageLanguage;
  if (!mayName[language].test(reading.text)) return [];
  const isHarm = isTold || harm[language].test(reading.text);
  const found = nameRules[language]
    .filter(({ isWeak }) => isWeak !== true || isHarm)
    .flatMap((rule) => [...reading.text.matchAll(rule.core)].flatMap((match) => claimAt(match, rule, reading, isTold)));
  const known = new Set<string>();
  return found.filter(({ what, isSo }) => !known.has(`${what} ${isSo}`) && known.add(`${what} ${isSo}`));
}

const harmIn = (language: MessageLanguage): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${harms[language]})(?![\\p{L}])`, 'iu');
const harm: Readonly<Record<MessageLanguage, RegExp>> = { nl: harmIn('nl'), en: harmIn('en') };

function claimAt({ 0: core, index }: RegExpMatchArray, rule: NameRule, reading: Reading, isTold: boolean): NameClaim[] {
  const start = index!;
  const end = start + core.length;
  const sentence = reading.sentenceAt(start);
  if (old.test(sentence.text) || !/\p{Ll}/u.test(sentence.text)) return [];
  if (rule.needs?.test(reading.text.slice(sentence.start, start)) === false) return [];
  const words = reading.words.filter((word) => word.start >= sentence.start && word.end <= sentence.end);
  const place: Place = { reading, words, isTold, sentence };
  const met = rule.side === 'after' ? behind(place, end, start) : before(place, start, end, rule);
  if (met === null) return [];
  const { who, from, isSo } = met;
  if (words.some((word) => word.start < from && unreal.has(word.lower))) return [];
  return [{ what: `${rule.claim} ${who}`, isSo, start: Math.min(from, start), end }];
}

interface Place {
  readonly reading: Reading;
  /** Of the sentence alone. */
  readonly words: readonly Word[];
  readonly isTold: boolean;
  readonly sentence: Span;
}

interface Met {
  readonly who: string;
  /** Where he is named, UTF-16. */
  readonly from: number;
  readonly isSo: boolean;
}

/** Who stands before what was done, past what may stand between, with the verb that must be there. */
function before(place: Place, start: number, end: number, rule: NameRule): Met | null {
  const { words, reading } = place;
  const language = reading.language as MessageLanguage;
  const next = words.find((word) => word.start >= end);
  let hasVerb = rule.verbs === undefined || rule.verbs.has(firstOf(reading.text.slice(start, end), rule.verbs));
  if (next !== undefined && rule.verbs?.has(next.lower) === true) hasVerb = true;
  let isSo = true;
  let at = words.findLastIndex((word) => word.end <= start);
  for (let steps = 0; at >= 0 && steps < longestWalk; at -= 1, steps += 1) {
    const { lower } = words[at]!;
    if (isParted(place, at)) return null;
    const isVerb = rule.verbs?.has(lower) === true || deniedVerb.test(lower);
    if (denial.has(lower) || deniedVerb.test(lower)) isSo = false;
    if (isVerb) hasVerb = true;
    else if (!helping.has(lower) && !between[language].has(lower) && !isPassedOver(lower, language, rule)) break;
  }
  const who = at < 0 ? null : whoEndsAt(place, at, rule);
  if (who === null) return null;
  let lead = words.findIndex((word) => word.start >= who.from) - 1;
  while (determiners.has(words[lead]?.lower ?? '')) lead -= 1;
  const asking = words[lead]?.lower ?? '';
  if (rule.verbs?.has(asking) === true || deniedVerb.test(asking)) hasVerb = true;
  if (deniedVerb.test(asking)) isSo = false;
  return hasVerb ? { ...who, isSo } : null;
}

/** A verb of a rule that stands inside its own words: “op non-actief is gesteld”. */
const firstOf = (core: string, verbs: ReadonlySet<string>): string =>
  core.toLowerCase().split(' ').find((word) => verbs.has(word)) ?? ''; // prettier-ignore

/** What was harmed or taken stands between in Dutch: “heeft de gegevens gelekt”. */
const isPassedOver = (lower: string, language: MessageLanguage, { needs, claim }: NameRule): boolean =>
  needs?.test(lower) === true || (language === 'nl' && claim === 'caused' && harm.nl.test(lower));

/** Whether more than a space stands behind a word. */
function isParted({ words, reading }: Place, at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && !/^\s*$/.test(reading.text.slice(words[at]!.end, next.start));
}

/** Whoever's name or role ends with a word. */
function whoEndsAt(place: Place, at: number, rule: NameRule): Omit<Met, 'isSo'> | null {
  const { words } = place;
  const isOwned = /['’]s?$/.test(words[at]!.lower);
  if (isOwned !== (rule.isOwner === true)) return null;
  let first = at + 1;
  for (let place0 = at; place0 >= 0 && at - place0 < longest; place0 -= 1) {
    if (place0 < at && isParted(place, place0)) break;
    if (isNameWord(place, place0)) first = place0;
    else if (!(place0 < at && particles.has(words[place0]!.lower))) break;
  }
  if (first > at) return isLedAway(place, at) ? null : groupAt(place, at);
  const who = calledAt(place, first, at);
  const house = /^(?:van|of|at|bij)$/.test(words[first - 1]?.lower ?? '') ? roleAt(place, first - 2) : undefined;
  if (house !== undefined) return { who: `${house} ${who}`, from: words[first - 2]!.start };
  const hasRole = roleAt(place, first - 1) !== undefined;
  if (!hasRole && !isSurelyName(place, first, at, rule)) return null;
  const from = hasRole ? first - 1 : first;
  return isLedAway(place, from) ? null : { who, from: words[from]!.start };
}

/** Whoever has only a role, or a group. */
function groupAt(place: Place, at: number): Omit<Met, 'isSo'> | null {
  const { words } = place;
  const group = roleOrGroup(words[at]!.lower);
  if (group === undefined) return null;
  const isFormer = /^(?:former|ex|voormalig|voormalige|oud)$/.test(words[at - 1]?.lower ?? '');
  return { who: isFormer ? `former-${group}` : group, from: words[at]!.start };
}

/** Who stands behind “caused by”. */
function behind(place: Place, end: number, start: number): Met | null {
  const { words } = place;
  const denied = words.filter((word) => word.end <= start).slice(-4);
  const isSo = !denied.some(({ lower }) => denial.has(lower) || deniedVerb.test(lower));
  let at = words.findIndex((word) => word.start >= end);
  if (at < 0 || (at > 0 && isParted(place, at - 1))) return null;
  while (words[at] !== undefined && determiners.has(words[at]!.lower) && !isParted(place, at)) at += 1;
  if (/^(?:former|ex|voormalig|voormalige|oud)$/.test(words[at]?.lower ?? '')) at += 1;
  const group = words[at] === undefined ? undefined : roleOrGroup(words[at]!.lower);
  const first = group !== undefined && !isParted(place, at) ? at + 1 : at;
  let last = first - 1;
  for (let next = first; next < words.length && next - first < longest; next += 1) {
    if (next > first && isParted(place, next - 1)) break;
    if (isNameWord(place, next)) last = next;
    else if (!particles.has(words[next]!.lower)) break;
  }
  if (last >= first) return { who: calledAt(place, first, last), from: words[first]!.start, isSo };
  const alone = group === undefined ? null : groupAt(place, at);
  return alone === null ? null : { ...alone, isSo };
}

/** The role or group that a word names, where the next one belongs to it. */
const roleAt = (place: Place, at: number): string | undefined =>
  at < 0 || isParted(place, at) ? undefined : roleOrGroup(place.words[at]!.lower);

const roleOrGroup = (lower: string): string | undefined => roleOf(lower) ?? culpritOf(lower);

/** Whether a word can be part of a name: it begins with a capital, and is no word of the language that does. */
function isNameWord({ words, reading }: Place, at: number): boolean {
  const { start, end, lower } = words[at]!;
  const written = reading.text.slice(start, end);
  // Within a sentence it has its capital from a name: Van Dam.
  if (particles.has(lower)) return at > 0 && /^\p{Lu}/u.test(written);
  return (
    /^(?:\p{Lu}|\p{L}\p{Lu}|\p{N}*\p{Lu})/u.test(written) &&
    !isPlain(lower) &&
    !helping.has(lower) &&
    roleOrGroup(lower) === undefined &&
    !between[reading.language as MessageLanguage].has(lower)
  );
}

/** A capital at the start of a sentence makes no name of a word: then it must be two of them, look like nothing else, or be
 *  said of what only people do. */
function isSurelyName(
  { reading, words, sentence, isTold }: Place,
  first: number,
  last: number,
  rule: NameRule,
): boolean {
  const { start, end, lower } = words[first]!;
  const isInitial = !/[\p{L}\p{N}]/u.test(reading.text.slice(sentence.start, start));
  if (rule.claim === 'died' && first === last) return false;
  if (!isInitial || first < last || (isTold && sentence.start === 0)) return true;
  const written = reading.text.slice(start, end).replace(/['’]s?$/, '');
  if (/^\p{Lu}{2,}$/u.test(written) || /\p{Ll}\p{Lu}|\d/u.test(written) || countryOf(lower) !== undefined) return true;
  return (rule.claim === 'resigned' || rule.claim === 'dismissed' || rule.claim === 'arrested') && !isKnownNoun(lower);
}

/** Behind a preposition stands somebody else than who did it. */
function isLedAway({ words }: Place, first: number): boolean {
  let at = first - 1;
  while (determiners.has(words[at]?.lower ?? '')) at -= 1;
  return prepositions.has(words[at]?.lower ?? '');
}

/** A name as it is compared. */
function calledAt({ words, reading }: Place, first: number, last: number): string {
  const text = reading.text.slice(words[first]!.start, words[last]!.end).replace(/['’]s?$/, '');
  const name = text.toLowerCase().replace(/\s+/g, ' ');
  return countryOf(name) ?? name;
}
