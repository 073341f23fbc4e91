import { features, type Evidence } from '../../src/listening/classify/evidence.js';
import { isWord, lettersOf, mostTokens, paired, wordOf } from '../../src/listening/classify/score.js';
import type { Token } from '../../src/listening/classify/token.js';

/** How much each sort of trait counts while learning: the less, the harder its weights are held to zero. Chosen by leaving
 *  one writer out. */
export const worth = { family: 0.7, topic: 0.5, shape: 1, pair: 0.35, word: 0.5, words: 0.5, letters: 0.25 } as const;

/** What a feature counts. */
const worthOf = (name: string): number =>
  name.startsWith('about-')
    ? worth.topic
    : features.indexOf(name) < features.indexOf('dutch')
      ? worth.family
      : worth.shape;
const featureWorth = features.map(worthOf);

/** The words of a text, with `^` before and `$` behind; handles in front are passed over. */
function sequenceOf(tokens: readonly Token[]): string[] {
  const first = tokens.findIndex(({ sort }) => sort !== 'handle');
  const words = first < 0 ? [] : tokens.slice(first, first + mostTokens).map(wordOf);
  return ['^', ...words, '$'];
}

/** Everything in a text that is learnt of, each with how much of it there is: features, `one+other` for two of them, and after
 *  the language words, words behind each other, and letters. What is learnt of these is what the classifier adds up. Pure. */
export function traitsOf({ tokens, language, present, amounts }: Evidence): Map<string, number> {
  const traits = new Map<string, number>();
  for (const [place, feature] of present.entries())
    traits.set(features[feature]!, amounts[place]! * featureWorth[feature]!);
  const both = present.filter((feature) => paired[feature]);
  for (const [place, one] of both.entries())
    for (const other of both.slice(place + 1)) traits.set(pairOf(one, other), worth.pair);
  if (language === 'other') return traits;
  const sequence = sequenceOf(tokens);
  for (const word of new Set(sequence.slice(1, -1))) {
    traits.set(`${language}\t${word}`, worth.word);
    if (isWord(word))
      for (const letters of lettersOf(word)) {
        const name = `${language}\t${letters}`;
        traits.set(name, (traits.get(name) ?? 0) + worth.letters);
      }
  }
  for (let index = 0; index + 1 < sequence.length; index += 1)
    traits.set(`${language}\t${sequence[index]} ${sequence[index + 1]}`, worth.words);
  return traits;
}

const pairOf = (one: number, other: number): string =>
  `${features[Math.min(one, other)]}+${features[Math.max(one, other)]}`;

/** What one of a trait counts while learning, so that its weight can be told for itself. */
export function worthOfTrait(name: string): number {
  const tab = name.indexOf('\t');
  if (tab < 0) return name.includes('+') ? worth.pair : worthOf(name);
  if (name[tab + 1] === '*') return worth.letters;
  return name.includes(' ') ? worth.words : worth.word;
}
