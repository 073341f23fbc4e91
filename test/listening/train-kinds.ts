import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceOf, features } from '../../src/listening/classify/evidence.js';
import { addScores, fit, width, type Example } from '../../src/listening/classify/fit.js';
import { wordOf } from '../../src/listening/classify/score.js';
import { tokensOf } from '../../src/listening/classify/token.js';
import { kinds } from '../../src/listening/mention.js';
import { root } from '../support/library.js';
import { Confusion, mentionsOf, trainingMentions } from '../support/mentions.js';

/** Run by hand: learns what each feature weighs for each kind, from the half of the labelled messages that rules are made
 *  with, and writes it. `--wrong` lists what cross-validation got wrong; `--hold a,b` tries other values and writes the last. */
const made = mentionsOf('made');
/** A word counts for less than a feature that somebody thought of, and only where two texts hold it. */
const wordValue = 0.3;
const leastTexts = 2;
type Text = Pick<(typeof made)[number], 'text' | 'language' | 'kind'>;
const wordsOf = ({ text, language }: Text): string[] => {
  const forms = tokensOf(text).map(wordOf);
  return [...new Set([...forms, ...forms.slice(1).map((form, index) => `${forms[index]} ${form}`)])].map(
    (word) => `${language}\t${word}`,
  );
};
const texts = [...made, ...trainingMentions()];
const counts = new Map<string, number>();
for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
const places = new Map(
  [...counts]
    .filter(([, count]) => count >= leastTexts)
    .map(([word], index) => [word, features.length + 1 + index] as const),
);
const size = features.length + 1 + places.size;

const exampleOf = (one: Text): Example => {
  const { values } = evidenceOf(one.text, one.language);
  const at = [...values.keys()].filter((index) => values[index] !== 0);
  const known = wordsOf(one).flatMap((word) => places.get(word) ?? []);
  return {
    at: [...at, features.length, ...known],
    values: [...at.map((index) => values[index]!), 1, ...known.map(() => wordValue)],
    kind: kinds.indexOf(one.kind),
  };
};
/** Folds are drawn over both: the words lists were written with the labelled half in view, the other texts after them. */
const examples = texts.map(exampleOf);
const option = (name: string): string | undefined => process.argv[process.argv.indexOf(name) + 1];
const holds = process.argv.includes('--hold') ? option('--hold')!.split(',').map(Number) : [0.05];
const folds = 10;

const best = (weights: ArrayLike<number>, example: Example): number => {
  const scores = addScoresTo(weights, example);
  return scores.indexOf(Math.max(...scores));
};
function addScoresTo(weights: ArrayLike<number>, example: Example): Float64Array {
  const scores = new Float64Array(width);
  addScores(scores, weights, example);
  return scores;
}

const settings = { epochs: 40, rate: 0.1 };
for (const hold of holds) {
  const tables = { nl: new Confusion(kinds), en: new Confusion(kinds), train: new Confusion(kinds) };
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fit(
      examples.filter((_, index) => index % folds !== fold),
      size,
      {
        ...settings,
        hold,
      },
    );
    for (let index = fold; index < examples.length; index += folds) {
      const said = kinds[best(weights, examples[index]!)]!;
      const { kind, language, text, tone } = { tone: 'train', ...texts[index]! };
      tables[index < made.length ? language : 'train'].add(kind, said);
      if (process.argv.includes('--wrong') && said !== kind)
        console.log(`${language} ${kind} → ${said} (${tone}): ${text}`);
    }
  }
  console.log(
    `hold ${hold}: macro-F1 nl ${tables.nl.macro.toFixed(3)} en ${tables.en.macro.toFixed(3)} others ${tables.train.macro.toFixed(3)}`,
  );
  if (hold === holds.at(-1)) for (const one of ['nl', 'en'] as const) console.log(`${one}\n${String(tables[one])}`);
}
const weights = fit(examples, size, { ...settings, hold: holds.at(-1)! });
const rounded = (place: number, scale: number): number[] =>
  Array.from(weights.slice(place * width, place * width + width), (one) => Math.round(one * 100 * scale));
const rows = [...features, 'always'].map((name, index) => `${name} ${rounded(index, 1).join(' ')}`);
const wordRows = [...places]
  .map(([word, place]) => [word, ...rounded(place, wordValue)])
  .filter(([, ...row]) => row.some((one) => Math.abs(Number(one)) >= 2))
  .map((row) => row.join('\t'));
writeFileSync(
  join(root, 'src', 'listening', 'classify', 'weights', 'kind.ts'),
  `// Written by test/listening/train-kinds.ts; not to be edited. Learnt from test/listening/corpus/made and train: a feature, and what it\n// weighs for complaint, question, compliment and other, in hundredths; and the same for words and pairs of a language.\nexport const kindWeights: string = \`\n${rows.join('\n')}\n\`;\nexport const kindWords: string =\n  ${JSON.stringify(wordRows.toSorted().join('\n'))};\n`,
);
