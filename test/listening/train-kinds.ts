import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceOf, features } from '../../src/listening/classify/evidence.js';
import { addScores, fit, width, type Example } from '../../src/listening/classify/fit.js';
import { kinds } from '../../src/listening/mention.js';
import { root } from '../support/library.js';
import { Confusion, mentionsOf, trainingMentions } from '../support/mentions.js';

/** Run by hand: learns what each feature weighs for each kind, from the half of the labelled messages that rules are made
 *  with, and writes it. `--wrong` lists what cross-validation got wrong; `--hold a,b` tries other values and writes the last. */
const made = mentionsOf('made');
const exampleOf = ({ text, language, kind }: Pick<(typeof made)[number], 'text' | 'language' | 'kind'>): Example => {
  const { values } = evidenceOf(text, language);
  const at = [...values.keys()].filter((index) => values[index] !== 0);
  return {
    at: [...at, features.length],
    values: [...at.map((index) => values[index]!), 1],
    kind: kinds.indexOf(kind),
  };
};
const examples = made.map(exampleOf);
const extra = trainingMentions().map(exampleOf);
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

const settings = { epochs: 60, rate: 0.1 };
for (const hold of holds) {
  const tables = { nl: new Confusion(kinds), en: new Confusion(kinds), all: new Confusion(kinds) };
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fit([...examples.filter((_, index) => index % folds !== fold), ...extra], features.length + 1, {
      ...settings,
      hold,
    });
    for (let index = fold; index < examples.length; index += folds) {
      const said = kinds[best(weights, examples[index]!)]!;
      const { kind, language, text, tone } = made[index]!;
      tables[language].add(kind, said);
      tables.all.add(kind, said);
      if (process.argv.includes('--wrong') && said !== kind)
        console.log(`${language} ${kind} → ${said} (${tone}): ${text}`);
    }
  }
  console.log(
    `hold ${hold}: macro-F1 nl ${tables.nl.macro.toFixed(3)} en ${tables.en.macro.toFixed(3)} all ${tables.all.macro.toFixed(3)}`,
  );
  if (hold === holds.at(-1)) for (const one of ['nl', 'en'] as const) console.log(`${one}\n${String(tables[one])}`);
}
const weights = fit([...examples, ...extra], features.length + 1, { ...settings, hold: holds.at(-1)! });
const rows = [...features, 'always'].map(
  (name, index) =>
    `${name} ${[...weights.slice(index * width, index * width + width)].map((one) => Math.round(one * 100)).join(' ')}`,
);
writeFileSync(
  join(root, 'src', 'listening', 'classify', 'weights', 'kind.ts'),
  `// Written by test/listening/train-kinds.ts; not to be edited. Learnt from test/listening/corpus/made: a feature, and what it\n// weighs for complaint, question, compliment and other, in hundredths.\nexport const kindWeights: string = \`\n${rows.join('\n')}\n\`;\n`,
);
