import { features, type Evidence } from './evidence.js';
import { width } from './fit.js';
import type { MentionLanguage } from '../mention.js';
import type { Token } from './token.js';
import { kindWeights, kindWords } from './weights/kind.js';

/** What each feature weighs for each kind, four weights a feature, and behind them what every text has to begin with. */
export const kindTable = new Float64Array((features.length + 1) * width);
for (const line of kindWeights.trim().split('\n')) {
  const [name, ...row] = line.split(' ');
  const index = name === 'always' ? features.length : features.indexOf(name!);
  if (index >= 0) for (const [kind, weight] of row.entries()) kindTable[index * width + kind] = Number(weight) / 100;
}

/** What single words add, and pairs by their first word and then their second, by language. */
interface Words {
  readonly singles: Map<string, Float64Array>;
  readonly pairs: Map<string, Map<string, Float64Array>>;
}
const empty = (): Words => ({ singles: new Map(), pairs: new Map() });
const words: Readonly<Record<MentionLanguage, Words>> = { nl: empty(), en: empty(), other: empty() };
for (const line of kindWords.split('\n')) {
  const [language, word, ...row] = line.split('\t');
  if (word === undefined) continue;
  const weights = Float64Array.from(row, (one) => Number(one) / 100);
  const { singles, pairs } = words[language as MentionLanguage];
  const [first, second] = word.split(' ');
  if (second === undefined) singles.set(word, weights);
  else pairs.set(first!, (pairs.get(first!) ?? new Map<string, Float64Array>()).set(second, weights));
}

/** How a token is called among the words: numbers are all one. */
export const wordOf = ({ form, sort }: Token): string => (sort === 'number' ? '0' : form);

/** What a word adds for each kind; undefined for most. */
export const wordRow = (language: MentionLanguage, word: string): Float64Array | undefined =>
  words[language].singles.get(word);

/** What stands beyond says no more of what somebody wants. */
const mostTokens = 200;

function addWords(scores: Float64Array, { tokens, language }: Evidence): void {
  const { singles, pairs } = words[language];
  // A word that is said twice says no more.
  const added: Float64Array[] = [];
  const add = (row: Float64Array | undefined): void => {
    if (row === undefined || added.includes(row)) return;
    added.push(row);
    for (let kind = 0; kind < width; kind += 1) scores[kind]! += row[kind]!;
  };
  const past = Math.min(tokens.length, mostTokens);
  for (let index = 0; index < past; index += 1) {
    const word = wordOf(tokens[index]!);
    add(singles.get(word));
    if (index + 1 < past) add(pairs.get(word)?.get(wordOf(tokens[index + 1]!)));
  }
}

/** The scores of the kinds, before anything was taught. Pure. */
export function baseScores(evidence: Evidence): Float64Array {
  const { values } = evidence;
  const scores = kindTable.slice(features.length * width);
  for (let feature = 0; feature < values.length; feature += 1) {
    const value = values[feature]!;
    if (value === 0) continue;
    for (let kind = 0; kind < width; kind += 1) scores[kind]! += kindTable[feature * width + kind]! * value;
  }
  addWords(scores, evidence);
  return scores;
}
