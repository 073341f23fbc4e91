import { eld } from 'eld/extrasmall';
import type { MentionLanguage } from '../mention.js';
import { votes } from './lexicon/language.js';
import { tokensOf, type Token } from './token.js';

/** Which language the little words vote for, so that most texts need no more than a look at each word. */
const voteOf = new Map<string, MentionLanguage>();
for (const [language, words] of Object.entries(votes))
  for (const word of words.split(' ')) voteOf.set(word, language as MentionLanguage);

/** Frisian and Afrikaans are read as Dutch: who reads Dutch reads them, and no other part of this knows them. */
const asDutch: ReadonlySet<string> = new Set(['nl', 'fy', 'af', 'li', 'nds']);

/** The language of a public message. Little words vote first; where they do not agree, the shapes of all words decide (eld,
 *  on letters in threes). Handles, links, numbers and emoji say nothing of a language: a text of nothing else, and one of which
 *  nothing can be told, is in the language of the `fallback`, by default `other`, since then nobody reads words into it. Whoever
 *  knows better (the language of the message that it answers) says so. Pure.
 *  @param fallback what a text without a word is taken for */
export function language(
  text: string,
  fallback: MentionLanguage = 'other',
  tokens: readonly Token[] = tokensOf(text),
): MentionLanguage {
  let nl = 0;
  let en = 0;
  let other = 0;
  let words = 0;
  for (const { form, sort } of tokens) {
    if (sort !== 'word') continue;
    words += 1;
    const vote = voteOf.get(form);
    if (vote === 'nl') nl += 1;
    else if (vote === 'en') en += 1;
    else if (vote === 'other') other += 1;
  }
  if (words === 0) return fallback;
  if (nl > 0 && nl >= 2 * (en + other)) return 'nl';
  if (en > 0 && en >= 2 * (nl + other)) return 'en';
  // What leaves no room for doubt to the other detector: short texts with no little word that it knows.
  const plain = tokens
    .flatMap(({ sort, start, end }) => (sort === 'word' ? [text.slice(start, end)] : []))
    .slice(0, 60);
  const result = eld.detect(plain.join(' '));
  const found = result.language;
  if (asDutch.has(found)) return 'nl';
  if (found === 'en') return 'en';
  if (nl > other && nl >= en) return 'nl';
  if (en > other) return 'en';
  const scores = result.getScores();
  // On few letters it names any language; then ours are taken if they come close.
  const best = Math.max(scores['nl'] ?? 0, scores['en'] ?? 0);
  if (other === 0 && best > 0 && (words <= 4 || !result.isReliable()) && best >= 0.6 * (scores[found] ?? 0))
    return (scores['nl'] ?? 0) >= (scores['en'] ?? 0) ? 'nl' : 'en';
  return found === '' ? fallback : 'other';
}
