import { classes as classesEn, kindEn } from './lexicon/kind-en.js';
import { classes as classesNl, kindNl } from './lexicon/kind-nl.js';
import { emoji, families, type Family } from './lexicon/family.js';
import { needClasses, needEn, needNl } from './lexicon/need.js';
import { Matcher, type Match, type Phrases } from './phrase.js';
import { tokensOf, type Token } from './token.js';
import { wordWeights } from './word.js';
import { sumsOf } from './sums.js';
import { enough } from './lexicon/need.js';
import { needs as allNeeds, type MentionLanguage, type Need } from '../mention.js';

/** What speaks for one kind or another in a text: a value for each feature, and the tokens that gave it. */
export interface Evidence {
  readonly text: string;
  readonly language: MentionLanguage;
  readonly tokens: readonly Token[];
  /** Every phrase found, of kinds and of needs. */
  readonly matches: readonly Match[];
  /** A value for each of `features`, in their order. */
  readonly values: Float64Array;
  /** How much speaks for each need; null where nothing does. */
  readonly sums: Readonly<Record<Need, number>> | null;
  /** Which matches gave a feature its value. */
  readonly from: ReadonlyMap<number, readonly Match[]>;
}

/** Families that a denial in front turns round: "not good", "no problem". */
const turned = [
  'praise',
  'good',
  'people',
  'recommend',
  'done',
  'anger',
  'letdown',
  'fault',
  'rude',
  'thanks',
] as const;
const turnedSet: ReadonlySet<string> = new Set(turned);
const badFamilies = [
  'fault',
  'lack',
  'delay',
  'again',
  'anger',
  'letdown',
  'rude',
  'ignored',
  'money',
  'leave',
] as const;
const kindFamilies = Object.keys(families) as Family[];

const shapes = [
  'dutch', 'question-mark', 'question-end', 'question-many', 'exclamation', 'exclamation-many', 'three-words', 'eight-words',
  'long', 'capitals', 'no-words', 'quoted', 'handle-first', 'link', 'number', 'lexicon-good', 'lexicon-bad',
  'emotion-complaint', 'emotion-question', 'emotion-compliment', 'emotion-other',
  'praise+bad', 'praise-bad', 'asks+mark', 'asks-bad', 'asks+bad', 'mark+bad', 'mark+anger', 'thanks+short', 'thanks+bad',
  'bad-two', 'bad-three', 'nothing', 'sarcasm+bad', 'elsewhere+bad', 'but+bad', 'but+praise', 'self+bad', 'you+bad',
  'glad+bad', 'asks+mark-bad', 'mark+you', 'wink+bad', 'bad+short', 'praise+short',
  'need-danger', 'need-vulnerable', 'need-press', 'need-authority',
] as const; // prettier-ignore

/** Every feature of the model, by name: families, families turned round by a denial, shapes of the text, and pairs. */
export const features: readonly string[] = [...kindFamilies, ...turned.map((one) => `not-${one}`), ...shapes];
const indexOf = new Map(features.map((name, index) => [name, index]));
const at = Object.fromEntries(shapes.map((name) => [name, indexOf.get(name)!])) as Record<
  (typeof shapes)[number],
  number
>;
const family = Object.fromEntries(kindFamilies.map((name) => [name, indexOf.get(name)!])) as Record<Family, number>;
const badIndexes = badFamilies.map((name) => family[name]);

const matchers: Readonly<Record<MentionLanguage, Matcher>> = {
  nl: new Matcher([kindNl as Phrases, emoji as Phrases, needNl], { ...classesNl, ...needClasses.nl }),
  en: new Matcher([kindEn as Phrases, emoji as Phrases, needEn], { ...classesEn, ...needClasses.en }),
  // Danger is looked for in what seems to be no language of ours too: a short cry may be taken for any.
  other: new Matcher([emoji as Phrases, needNl, needEn], { ...needClasses.nl, ...needClasses.en }),
};

/** Reads a text in a language. Pure but for what it remembers of words. */
export function evidenceOf(
  text: string,
  language: MentionLanguage,
  tokens: readonly Token[] = tokensOf(text),
): Evidence {
  const matches = matchers[language].match(tokens);
  const values = new Float64Array(features.length);
  const from = new Map<number, Match[]>();
  const denied = matches.filter((one) => one.family === 'denied');
  const notAt = new Uint8Array(tokens.length);
  for (const one of matches) if (one.family === 'not') notAt.fill(1, one.from, one.to);
  const give = (index: number, match: Match): void => {
    // A second word of the same family says more, a third hardly.
    values[index] = values[index] === 0 ? 1 : 1.5;
    const given = from.get(index);
    if (given === undefined) from.set(index, [match]);
    else given.push(match);
  };
  for (const match of matches) {
    const index = indexOf.get(match.family);
    if (index === undefined) continue;
    // "Not bad" denies; the "bad" in it says nothing more.
    if (match.family !== 'denied' && denied.some((one) => one.from <= match.from && one.to >= match.to)) continue;
    const isTurned = turnedSet.has(match.family) && isDenied(tokens, notAt, match.from);
    give(isTurned ? indexOf.get(`not-${match.family}`)! : index, match);
  }
  shape(text, language, tokens, values);
  wordWeights(tokens, notAt, language, values, at['lexicon-good'], at['emotion-complaint']);
  pairs(values);
  const sums = sumsOf(matches);
  if (sums !== null) for (const need of allNeeds) if (sums[need] >= enough) values[at[`need-${need}`]] = 1;
  return { text, language, tokens, matches, values, sums, from };
}

/** Whether a denial stands within three words before, in the same clause. */
function isDenied(tokens: readonly Token[], notAt: Uint8Array, index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
    if (tokens[back]!.sort === 'mark') return false;
    if (notAt[back] === 1) return true;
  }
  return false;
}

function shape(text: string, language: MentionLanguage, tokens: readonly Token[], values: Float64Array): void {
  let words = 0;
  let questions = 0;
  let exclamations = 0;
  let capitals = 0;
  let last = '';
  for (const { form, sort, start, end } of tokens) {
    if (sort === 'word') {
      words += 1;
      last = '';
      if (end - start > 2 && isCapitals(text, start, end)) capitals += 1;
    } else if (sort === 'mark') {
      if (form === '?') questions += 1;
      if (form === '!') exclamations += 1;
      if (form !== '"') last = form;
    } else if (sort === 'link') values[at.link] = 1;
    else if (sort === 'number') values[at.number] = 1;
  }
  if (language === 'nl') values[at.dutch] = 1;
  if (questions > 0) values[at['question-mark']] = 1;
  if (last === '?') values[at['question-end']] = 1;
  if (questions > 1) values[at['question-many']] = 1;
  if (exclamations > 0) values[at.exclamation] = 1;
  if (exclamations > 1) values[at['exclamation-many']] = 1;
  if (words <= 3) values[at['three-words']] = 1;
  if (words <= 8) values[at['eight-words']] = 1;
  if (words > 25) values[at.long] = 1;
  if (capitals > 0) values[at.capitals] = 1;
  if (words === 0) values[at['no-words']] = 1;
  if (tokens[0]?.sort === 'handle') values[at['handle-first']] = 1;
  if (tokens.some(({ form }) => form === '"')) values[at.quoted] = 1;
}

function isCapitals(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

function pairs(values: Float64Array): void {
  const has = (index: number): boolean => values[index]! > 0;
  let bad = 0;
  for (const index of badIndexes) if (has(index)) bad += 1;
  const isBad = bad > 0;
  const mark = has(at['question-mark']);
  const asks = has(family.wh) || has(family.verb) || has(family.wonder) || has(family.ask);
  const praise = has(family.praise) || has(family.good) || has(family.recommend);
  const set = (name: (typeof shapes)[number], holds: boolean): void => {
    if (holds) values[at[name]] = 1;
  };
  set('praise+bad', praise && isBad);
  set('praise-bad', praise && !isBad);
  set('asks+mark', asks && mark);
  set('asks-bad', asks && !isBad);
  set('asks+bad', asks && isBad);
  set('asks+mark-bad', asks && mark && !isBad);
  set('mark+bad', mark && isBad);
  set('mark+you', mark && has(family.you));
  set('mark+anger', mark && has(family.anger));
  set('thanks+short', has(family.thanks) && has(at['eight-words']));
  set('thanks+bad', has(family.thanks) && isBad);
  set('bad-two', bad > 1);
  set('bad-three', bad > 2);
  set('nothing', !isBad && !praise && !asks && !mark);
  set('sarcasm+bad', has(family.sarcasm) && isBad);
  set('elsewhere+bad', has(family.elsewhere) && isBad);
  set('but+bad', has(family.but) && isBad);
  set('but+praise', has(family.but) && praise);
  set('self+bad', has(family.self) && isBad);
  set('you+bad', has(family.you) && isBad);
  set('glad+bad', has(family.happy) && isBad);
  set('bad+short', isBad && has(at['three-words']));
  set('praise+short', praise && has(at['three-words']));
  set('wink+bad', has(family.wink) && isBad);
}

/** The place of a feature; throws nothing, and is below 0 for what is none. */
export const featureAt = (name: string): number => indexOf.get(name) ?? -1;
