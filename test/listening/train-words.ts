import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addScores, fit, width, type Example } from '../../src/listening/classify/fit.js';
import { tokensOf } from '../../src/listening/classify/token.js';
import { root } from '../support/library.js';

/** Run by hand: writes the lists of words that weigh something, from two sources that are free to use. The first argument is
 *  the folder that holds `goemotions` (Apache-2.0) and `nl-lexicon` (PDDL). Nothing is drawn by chance. */
const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder that holds goemotions and nl-lexicon.');
const target = join(root, 'src', 'listening', 'classify');

const complaint = ['anger', 'annoyance', 'disappointment', 'disapproval', 'disgust'];
const question = ['confusion', 'curiosity'];
const compliment = ['admiration', 'approval', 'excitement', 'gratitude', 'joy', 'love'];
const names = readFileSync(join(folder, 'goemotions', 'labels-original.txt'), 'utf8')
  .trim()
  .split(/\r?\n/);

/** The kind that a comment's emotions stand for; null where they contradict each other. */
function kindOf(labels: string): number | null {
  const felt = labels.split(',').map((one) => names[Number(one)] ?? 'neutral');
  const has = (some: readonly string[]): boolean => felt.some((one) => some.includes(one));
  if (has(complaint) && has(compliment)) return null;
  return has(question) ? 1 : has(complaint) ? 0 : has(compliment) ? 2 : 3;
}

const read = (part: string): { words: string[]; kind: number }[] =>
  readFileSync(join(folder, 'goemotions', `${part}.tsv`), 'utf8')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [text, labels] = line.split('\t');
      const kind = labels === undefined ? null : kindOf(labels);
      if (kind === null) return [];
      const forms = tokensOf(text!).map(({ form }) => form);
      return [
        { words: [...new Set([...forms, ...forms.slice(1).map((form, index) => `${forms[index]} ${form}`)])], kind },
      ];
    });

const scale = 50;
const least = { single: 5, pair: 12, weight: 0.2 };

const train = read('train');
const counts = new Map<string, number>();
for (const { words } of train) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
const kept = [...counts].filter(([word, count]) => count >= (word.includes(' ') ? least.pair : least.single));
const index = new Map(kept.map(([word], place) => [word, place + 1]));
const exampleOf = ({ words, kind }: { words: string[]; kind: number }): Example => {
  const at = [0, ...words.flatMap((word) => index.get(word) ?? [])];
  return { at, values: at.map(() => 1), kind };
};
for (const hold of process.argv[3] === undefined ? [0.01] : process.argv[3].split(',').map(Number)) {
  const weights = fit(train.map(exampleOf), index.size + 1, { epochs: 6, rate: 0.08, hold });
  const rounded = weights.map((one) => Math.round(one * scale) / scale);
  const lines = kept.flatMap(([word]) => {
    const row = [...rounded.slice(index.get(word)! * width, index.get(word)! * width + width)];
    return Math.max(...row.map(Math.abs)) < least.weight
      ? []
      : [`${word}\t${row.map((one) => Math.round(one * scale)).join('\t')}`];
  });
  const confusion = Array.from({ length: width }, () => Array.from({ length: width }, () => 0));
  for (const example of read('dev').map(exampleOf)) {
    const scores = new Float64Array(width);
    addScores(scores, rounded, example);
    confusion[example.kind]![scores.indexOf(Math.max(...scores))]! += 1;
  }
  const f1 = confusion.map((row, kind) => {
    const right = row[kind]!;
    return (2 * right) / (row.reduce((sum, one) => sum + one, 0) + confusion.reduce((sum, one) => sum + one[kind]!, 0));
  });
  console.log(
    `hold ${hold}: ${lines.length} words, dev macro-F1 ${(f1.reduce((a, b) => a + b) / width).toFixed(3)}`,
    f1,
  );
  writeFileSync(
    join(target, 'weights', 'emotion.ts'),
    `// Written by test/listening/train-words.ts; not to be edited. Learnt from the train split of GoEmotions (Demszky et al. 2020),\n// Apache-2.0, its emotions read as kinds: word or pair of words, and its weights for complaint, question, compliment, other.\nexport const emotionScale = ${scale};\nexport const emotionWords: string =\n  ${JSON.stringify(lines.toSorted().join('\n'))};\n`,
  );
}

const polarities = new Map<string, number[]>();
const lexicon = readFileSync(join(folder, 'nl-lexicon', 'nl-sentiment.xml'), 'utf8');
for (const [, form, polarity] of lexicon.matchAll(/<word form="([^"]*)"[^>]*polarity="([^"]*)"/g))
  polarities.set(form!.toLowerCase(), [...(polarities.get(form!.toLowerCase()) ?? []), Number(polarity)]);
const means = [...polarities]
  .map(([form, all]) => [form, all.reduce((a, b) => a + b) / all.length] as const)
  .filter(([, mean]) => Math.abs(mean) >= 0.2)
  .map(([form, mean]) => `${form} ${Math.round(mean * 10)}`);
writeFileSync(
  join(target, 'lexicon', 'pattern-nl.ts'),
  `// Written by test/listening/train-words.ts; not to be edited. From the subjectivity lexicon for Dutch of CLiPS pattern (Tom De\n// Smedt, Walter Daelemans), PDDL: word and mean polarity of its senses, in tenths, where it is at least two tenths.\nexport const patternNl: string =\n  ${JSON.stringify(means.toSorted().join('\n'))};\n`,
);
