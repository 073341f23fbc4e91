import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceOf } from '../../src/listening/classify/evidence.js';
import { always, digits, wordStep } from '../../src/listening/classify/score.js';
import { kinds, needs } from '../../src/listening/mention.js';
import { root } from '../support/library.js';
import { Confusion, lessons, mentionsOf, type Lesson } from '../support/mentions.js';
import { Calibration } from './calibration.js';
import { fitSmooth, type Lessons } from './train-fit.js';
import { inputsOf } from './inputs.js';
import { traitsOf, worthOfTrait } from './traits.js';

/** Run by hand: learns what tells of each kind and need, and writes it. First every writer is left out once, and read by what the
 *  others taught: that says how well strangers are understood, which folds drawn over one writer's texts do not. By these
 *  figures settings are chosen, chances made to mean what they say, and the chance set from which on a need is there. The
 *  lists of phrases were made with the writer `made` in view, so that his figures say too much. `--fast` measures no more than
 *  the strangers; `--dry` writes nothing; `--wrong` lists what was misread. */
const penalty = Number(option('--penalty') ?? 0.7);
function option(name: string): string | undefined {
  const place = process.argv.indexOf(name);
  return place < 0 ? undefined : process.argv[place + 1];
}
const has = (name: string): boolean => process.argv.includes(name);

const all: Lesson[] = [...mentionsOf('made').map((one) => ({ ...one, writer: 'made' })), ...lessons()];
const traits = all.map((one) => traitsOf(evidenceOf(one.text, one.language)));
/** Whoever wrote in both languages is one writer; no other letter stands for one. */
const writerOf = ({ writer, language }: Lesson): string =>
  ['made', 'c', 'd'].includes(writer) ? writer : `${language}-${writer}`;
const strangers = ['nl-a', 'nl-b', 'nl-e', 'nl-f', 'en-a', 'en-b'];

interface Model {
  readonly places: ReadonlyMap<string, number>;
  readonly kinds: Float64Array;
  readonly needs: Float64Array;
}

/** How many texts must have a trait before anything is learnt of it. */
const leastTexts = (name: string): number => (name.includes('\t') ? 2 : 3);

function learnFrom(some: readonly number[]): Model {
  const counts = new Map<string, number>();
  for (const index of some) for (const name of traits[index]!.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const known = [...counts].filter(([name, count]) => count >= leastTexts(name));
  const places = new Map(known.map(([name], index) => [name, index + 1]));
  const from = new Int32Array(some.length + 1);
  const at: number[] = [];
  const values: number[] = [];
  for (const [row, index] of some.entries()) {
    at.push(0);
    values.push(1);
    for (const [name, value] of traits[index]!) {
      const place = places.get(name);
      if (place === undefined) continue;
      at.push(place);
      values.push(value);
    }
    from[row + 1] = at.length;
  }
  const rest = { from, at: Int32Array.from(at), values: Float64Array.from(values), traits: places.size + 1 };
  const wantedOf = (say: (one: Lesson) => number[]): Lessons => ({
    ...rest,
    wanted: Float64Array.from(some.flatMap((index) => say(all[index]!))),
  });
  return {
    places,
    kinds: fitSmooth(
      wantedOf((one) => kinds.map((kind) => Number(one.kind === kind))),
      kinds.length,
      'shares',
      penalty,
    ),
    needs: fitSmooth(
      wantedOf((one) => needs.map((need) => Number(one.needs.includes(need)))),
      needs.length,
      'chances',
      penalty,
    ),
  };
}

function scoresBy(
  { places, kinds: byKind, needs: byNeed }: Model,
  index: number,
): { kinds: number[]; needs: number[] } {
  const sum = (weights: Float64Array): number[] => {
    const scores = Array.from(weights.subarray(0, 4));
    for (const [name, value] of traits[index]!) {
      const row = (places.get(name) ?? 0) * 4;
      if (row > 0) for (let output = 0; output < 4; output += 1) scores[output]! += weights[row + output]! * value;
    }
    return scores;
  };
  return { kinds: sum(byKind), needs: sum(byNeed) };
}

const indexes = [...all.keys()];
const calibration = new Calibration();
for (const writer of has('--fast') ? strangers : [...new Set(all.map(writerOf))]) {
  const model = learnFrom(indexes.filter((index) => writerOf(all[index]!) !== writer));
  const table = new Confusion(kinds);
  for (const index of indexes.filter((one) => writerOf(all[one]!) === writer)) {
    const one = all[index]!;
    const scores = scoresBy(model, index);
    const said = kinds[scores.kinds.indexOf(Math.max(...scores.kinds))]!;
    table.add(one.kind, said);
    if (strangers.includes(writer)) calibration.add(one, scores);
    if (has('--wrong') && said !== one.kind) console.log(`${writer} ${one.kind} → ${said}: ${one.text}`);
  }
  console.log(
    `${writer}: ${table.count} messages, macro-F1 ${table.macro.toFixed(3)}, accuracy ${table.accuracy.toFixed(3)}`,
  );
  if (strangers.includes(writer)) console.log(String(table));
}
const { scale, chances, from } = calibration.done();

if (!has('--dry')) {
  const model = learnFrom(indexes);
  const middle = digits.length >> 1;
  const rowOf = (place: number, name: string): number[] => {
    const much = place === 0 ? 1 : worthOfTrait(name);
    return [
      ...kinds.map((_, output) => model.kinds[place * 4 + output]! * much * scale),
      ...needs.map(
        (_, output) =>
          model.needs[place * 4 + output]! * much * chances[output]!.slope + (place === 0 ? chances[output]!.shift : 0),
      ),
    ];
  };
  const rows = [[always, 0] as const, ...model.places].map(([name, place]) => ({ name, row: rowOf(place, name) }));
  const numbers = (row: readonly number[]): string => row.map((one) => Math.round(one * 100)).join(' ');
  const letters = (row: readonly number[]): string =>
    row.map((one) => digits[Math.max(0, Math.min(digits.length - 1, middle + Math.round(one / wordStep)))]).join('');
  const featureLines = rows
    .filter(
      ({ name, row }) => !name.includes('\t') && (!name.includes('+') || row.some((one) => Math.abs(one) >= 0.02)),
    )
    .map(({ name, row }) => `${name} ${numbers(row)}`);
  const wordLines = (language: string): string[] =>
    rows
      .filter(({ name, row }) => name.startsWith(`${language}\t`) && row.some((one) => Math.abs(one) >= wordStep / 2))
      .map(({ name, row }) => `${name.slice(3)}\t${letters(row)}`)
      .toSorted();
  const text = `// Written by test/listening/train-kinds.ts; not to be edited. Learnt from test/listening/corpus/made and train.
// A feature, or two of them, with its weights for complaint, question, compliment, other, danger, vulnerable, press and
// authority, in hundredths; and for each language words, words behind each other, and letters, a digit for each weight.
/** A hash of the texts and lists of phrases from which this was learnt. */
export const learntFrom = '${inputsOf()}';
/** From which chance on a need is there: danger, vulnerable, press, authority. */
export const needFrom: readonly number[] = ${JSON.stringify(from)};
export const featureWeights: string =
  ${JSON.stringify(featureLines.join('\n'))};
export const wordWeights: Readonly<Record<'nl' | 'en', string>> = {
  nl: ${JSON.stringify(wordLines('nl').join('\n'))},
  en: ${JSON.stringify(wordLines('en').join('\n'))},
};
`;
  writeFileSync(join(root, 'src', 'listening', 'classify', 'weights', 'model.ts'), text);
  console.log(
    `${featureLines.length} features and pairs, ${wordLines('nl').length} and ${wordLines('en').length} words and letters, ${Math.round(text.length / 1024)} KiB`,
  );
}
