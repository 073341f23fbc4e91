import type { MentionLanguage } from '../mention.js';
import { deadlineEn, deadlineNl, emoji, families } from './lexicon/family.js';
import { classes as classesEn, kindEn } from './lexicon/kind-en.js';
import { classes as classesNl, kindNl } from './lexicon/kind-nl.js';
import { topics } from './lexicon/topic.js';
import { topicEn } from './lexicon/topic-en.js';
import { topicNl } from './lexicon/topic-nl.js';
import { Matcher, type Match, type Phrases } from './phrase.js';
import { tokensOf, type Token } from './token.js';

/** What stands in a text: its tokens, the phrases found in them, and what they speak of. */
export interface Evidence {
  readonly text: string;
  readonly language: MentionLanguage;
  readonly tokens: readonly Token[];
  /** Every phrase found, of all families and topics. */
  readonly matches: readonly Match[];
  /** Places in `features` of what the text has, in the order in which it was found. */
  readonly present: readonly number[];
  /** For each of these how much of it there is: 1, and 1.5 where it stands more than once. */
  readonly amounts: readonly number[];
}

const shapes = [
  'dutch', 'question-mark', 'question-end', 'question-many', 'question-alone', 'exclamation', 'exclamation-many', 'no-words', 'four-words',
  'eight-words', 'sixteen-words', 'long', 'capitals', 'quoted', 'handle-first', 'link', 'number',
] as const; // prettier-ignore

const aboutOf = (topic: string): string => `about-${topic}`;

/** Every feature of a text, by name: families of phrases, topics of words, shapes of the text. */
export const features: readonly string[] = [...Object.keys(families), ...Object.keys(topics).map(aboutOf), ...shapes];
const indexOf = new Map(features.map((name, index) => [name, index]));
const at = Object.fromEntries(shapes.map((name) => [name, indexOf.get(name)!])) as Record<
  (typeof shapes)[number],
  number
>;

const about = (words: Readonly<Record<string, string>>): Phrases =>
  Object.fromEntries(Object.entries(words).map(([topic, list]) => [aboutOf(topic), list]));

/** Dutch writes compounds as one word: a word of six letters or more is also looked for at the end of others. */
const withCompounds = (list: string): string =>
  list
    .split('; ')
    .flatMap((word) => (/^\p{L}{6,}$/u.test(word) ? [word, `*${word}`] : [word]))
    .join('; ');
const aboutNl = about(Object.fromEntries(Object.entries(topicNl).map(([topic, list]) => [topic, withCompounds(list)])));
const aboutEn = about(topicEn);

const matchers: Readonly<Record<MentionLanguage, Matcher>> = {
  nl: new Matcher([kindNl as Phrases, emoji as Phrases, aboutNl, { deadline: deadlineNl }], classesNl),
  en: new Matcher([kindEn as Phrases, emoji as Phrases, aboutEn, { deadline: deadlineEn }], classesEn),
  // A short cry may be taken for any language: what it speaks of is looked for in ours all the same.
  other: new Matcher([emoji as Phrases, aboutNl, aboutEn]),
};

/** While a text is read: by feature its place among those present, from 1, and where its last phrase ends. Kept between texts,
 *  since to make them anew costs as much as to read one. */
const placeOf = new Int32Array(features.length);
const lastEnd = new Int32Array(features.length);

/** Reads a text in a language. Pure but for what it remembers of words. */
export function evidenceOf(
  text: string,
  language: MentionLanguage,
  tokens: readonly Token[] = tokensOf(text),
): Evidence {
  const matches = matchers[language].match(tokens);
  const present: number[] = [];
  const amounts: number[] = [];
  const set = (index: number): void => {
    amounts.push(1);
    placeOf[index] = present.push(index);
  };
  for (const { family, from, to } of matches) {
    const index = indexOf.get(family);
    if (index === undefined) continue;
    if (placeOf[index] === 0) {
      set(index);
      lastEnd[index] = to;
      continue;
    }
    // Another phrase of the same family says more, one within it does not.
    if (from >= lastEnd[index]!) amounts[placeOf[index]! - 1] = 1.5;
    lastEnd[index] = Math.max(lastEnd[index]!, to);
  }
  shape(text, language, tokens, set);
  for (const index of present) placeOf[index] = 0;
  return { text, language, tokens, matches, present, amounts };
}

function shape(text: string, language: MentionLanguage, tokens: readonly Token[], set: (index: number) => void): void {
  let words = 0;
  let questions = 0;
  let exclamations = 0;
  let sentences = 0;
  let last = '';
  let hasCapitals = false;
  let hasQuotes = false;
  let hasLink = false;
  let hasNumber = false;
  for (const { form, sort, start, end } of tokens) {
    if (sort === 'word') {
      words += 1;
      last = '';
      hasCapitals ||= end - start > 2 && isCapitals(text, start, end);
    } else if (sort === 'mark') {
      // Marks that stand together end one sentence.
      if (last === '' && form !== ',' && form !== '"') sentences += 1;
      if (form === '?') questions += 1;
      if (form === '!') exclamations += 1;
      if (form === '"') hasQuotes = true;
      else last = form;
    } else if (sort === 'link') hasLink = true;
    else if (sort === 'number') hasNumber = true;
  }
  if (language === 'nl') set(at.dutch);
  if (questions > 0) set(at['question-mark']);
  if (last === '?') set(at['question-end']);
  if (questions > 1) set(at['question-many']);
  if (last === '?' && sentences === 1) set(at['question-alone']);
  if (exclamations > 0) set(at.exclamation);
  if (exclamations > 1) set(at['exclamation-many']);
  if (words === 0) set(at['no-words']);
  if (words <= 4) set(at['four-words']);
  if (words <= 8) set(at['eight-words']);
  if (words <= 16) set(at['sixteen-words']);
  if (words > 25) set(at.long);
  if (hasCapitals) set(at.capitals);
  if (hasQuotes) set(at.quoted);
  if (tokens[0]?.sort === 'handle') set(at['handle-first']);
  if (hasLink) set(at.link);
  if (hasNumber) set(at.number);
}

function isCapitals(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

/** The place of a feature; below 0 for what is none. */
export const featureAt = (name: string): number => indexOf.get(name) ?? -1;
