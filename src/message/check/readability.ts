import { syllable } from 'syllable';
import type { Family } from './context.js';
import type { Hit } from './finding.js';
import type { Reading } from './reading.js';
import { dutchSyllables } from '../claim/syllable.js';
import { mapHits } from '../claim/map.js';

/** Words in a sentence. @see Covello, 27 words, 9 seconds, 3 messages */
const longestSentence = 27;
/** A formula says nothing of fewer words; below the second number it has to be far beyond its aim. */
const fewestWords = 25;
const enoughWords = 40;
const farBeyond = { 'flesch-kincaid': 6, 'flesch-douma': 30 } as const;
const aims = { 'flesch-kincaid': 8, 'flesch-douma': 60 } as const;

/** How hard a text is to read: its longest sentences, a formula for the whole, and the messages of a spokesperson. Pure. */
export const readabilityHits: Family = (reading, context) => {
  const counted = countedSentences(reading);
  return [...longHits(counted), ...formulaHits(reading.language, counted), ...mapHits(reading, context.kind)];
};

interface Counted {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

const link = /(?:https?:\/\/|www\.)\S{1,999}|(?<![^\s@])[^\s@]{1,64}@\S{1,99}/g;
/** The mark and label of an item in a list are not read as part of its sentence. */
const lead = /^(?:[-–•*]|\d{1,2}[.)])?\s*(?:[^:.!?\n]{1,40}:\s)?/;
const word = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/** Sentences with their words; a link or an address is read past. */
const countedSentences = ({ sentences }: Reading): Counted[] =>
  sentences
    .map(({ start, end, text }) => ({ start, end, words: text.replace(lead, '').replace(link, ' ').match(word) ?? [] }))
    .filter(({ words }) => words.length > 0);

const longHits = (sentences: readonly Counted[]): Hit[] =>
  sentences
    .filter(({ words }) => words.length > longestSentence)
    .map(({ start, end, words }) => ({ rule: 'sentence-long', start, end, data: { words: words.length } }));

function formulaHits(language: string, sentences: readonly Counted[]): Hit[] {
  if (language !== 'en' && language !== 'nl') return [];
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length < fewestWords) return [];
  const perSentence = words.length / sentences.length;
  const count = language === 'nl' ? dutchSyllables : spokenEnglish;
  const perWord = words.reduce((sum, one) => sum + count(one), 0) / words.length;
  const formula = language === 'nl' ? 'flesch-douma' : 'flesch-kincaid';
  const score =
    language === 'nl' ? 206.8 - 77 * perWord - 0.93 * perSentence : 0.39 * perSentence + 11.8 * perWord - 15.59;
  const slack = words.length < enoughWords ? farBeyond[formula] : 0;
  const isHard = language === 'nl' ? score < aims[formula] - slack : score > aims[formula] + slack;
  if (!isHard) return [];
  return [{ rule: 'hard-to-read', start: 0, end: 0, data: { score: Math.round(score), aim: aims[formula], formula } }];
}

/** Figures are read as one short word: a formula made for prose knows nothing of them. */
const spokenEnglish = (one: string): number => Math.max(1, /^\d/.test(one) ? 1 : syllable(one));
