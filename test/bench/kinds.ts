import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { evidenceOf } from '../../src/listening/classify/evidence.js';
import { kindOf, sharesOf, understand } from '../../src/listening/classify/kind.js';
import { language } from '../../src/listening/classify/language.js';
import { learn, untaught, type Classifier } from '../../src/listening/classify/learn.js';
import { needs } from '../../src/listening/classify/need.js';
import { kinds, needs as allNeeds, type Kind } from '../../src/listening/mention.js';
import { Confusion, mentionsOf, type Labelled } from '../support/mentions.js';
import { machine } from './measure.js';

/** How well public messages are understood, and how fast. `--made` looks at the half that rules are made with alone, and keeps
 *  all else shut. Real messages are read from UNISONO_REAL_DATA where that is set. */
console.log(machine());
const isMadeOnly = process.argv.includes('--made');
const real = process.env['UNISONO_REAL_DATA'];

const goal = (name: string, value: number, least: number): void =>
  console.log(`  ${name} ${value.toFixed(3)}, goal ≥ ${least}: ${value >= least ? 'met' : 'MISSED'}`);

interface Judged {
  readonly text: string;
  readonly language: 'nl' | 'en';
  readonly kind: Kind;
}

const tableOf = (items: readonly Judged[], say: (item: Judged) => Kind): Confusion<Kind> => {
  const table = new Confusion(kinds);
  for (const item of items) table.add(item.kind, say(item));
  return table;
};

/** What one would do without any of this: always the commonest kind; or a question mark and twenty words. */
const glad = /\b(?:thanks?|great|love|amazing|awesome|best|bedankt|dank|top|fijn|lekker|geweldig|goed|mooi)\b/i;
const sad = /\b(?:not|never|worst|delayed|cancel+ed|waiting|broken|bad|niet|nooit|slecht|kapot|wachten|jammer|weer)\b/i;
const simple = ({ text }: Judged): Kind =>
  text.includes('?') ? 'question' : sad.test(text) ? 'complaint' : glad.test(text) ? 'compliment' : 'other';

function report(name: string, items: readonly Judged[], least?: Readonly<Record<'nl' | 'en', number>>): void {
  for (const spoken of ['nl', 'en'] as const) {
    const mine = items.filter((item) => item.language === spoken);
    if (mine.length === 0) continue;
    const table = tableOf(mine, ({ text }) => understand(text).kind);
    const most = kinds.toSorted(
      (a, b) => mine.filter(({ kind }) => kind === b).length - mine.filter(({ kind }) => kind === a).length,
    )[0]!;
    console.log(
      `\n${name}, ${spoken}: ${mine.length} messages, macro-F1 ${table.macro.toFixed(3)}, accuracy ${table.accuracy.toFixed(3)}`,
    );
    console.log(
      `  without it: always “${most}” ${tableOf(mine, () => most).macro.toFixed(3)}, a question mark and words ${tableOf(mine, simple).macro.toFixed(3)}; language right in ${mine.filter(({ text }) => language(text) === spoken).length}`,
    );
    console.log(String(table));
    if (least !== undefined) goal('macro-F1', table.macro, least[spoken]);
  }
}

function reportOwn(half: 'made' | 'held'): void {
  const items = mentionsOf(half);
  report(half === 'made' ? 'Made with' : 'Held back', items);
  for (const by of ['sector', 'tone'] as const) {
    const parts = [...new Set(items.map((one) => one[by]))].toSorted().map((part) => {
      const mine = items.filter((one) => one[by] === part);
      const table = tableOf(mine, ({ text }) => understand(text).kind);
      return `${part} ${table.accuracy.toFixed(2)} (${mine.length})`;
    });
    console.log(`  right by ${by}: ${parts.join(', ')}`);
  }
  reportSure(items);
  reportNeeds(items);
}

/** Whether a kind that is said to be sure for two thirds is right in two of three. */
function reportSure(items: readonly Labelled[]): void {
  const bins = Array.from({ length: 7 }, () => ({ count: 0, said: 0, right: 0 }));
  for (const { text, kind } of items) {
    const found = understand(text);
    const bin = bins[Math.max(0, Math.min(6, Math.floor((found.confidence - 0.3) * 10)))]!;
    bin.count += 1;
    bin.said += found.confidence;
    bin.right += Number(found.kind === kind);
  }
  const shown = bins.flatMap(({ count, said, right }) =>
    count === 0 ? [] : [`${(said / count).toFixed(2)} → ${(right / count).toFixed(2)} (${count})`],
  );
  const gap = bins.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / items.length;
  console.log(`  how sure → how often right: ${shown.join(', ')}; mean gap ${gap.toFixed(3)}`);
}

function reportNeeds(items: readonly Labelled[]): void {
  const found = new Map(items.map((one) => [one, needs(one.text)]));
  for (const need of allNeeds) {
    const has = (one: Labelled): boolean => found.get(one)!.some((other) => other.need === need);
    const right = items.filter((one) => one.needs.includes(need) && has(one)).length;
    const wrong = items.filter((one) => !one.needs.includes(need) && has(one)).length;
    const wanted = items.filter((one) => one.needs.includes(need)).length;
    const near = items.filter((one) => one.near.includes(need));
    console.log(
      `  ${need.padEnd(10)} precision ${(right / (right + wrong)).toFixed(3)} recall ${(right / wanted).toFixed(3)} of ${wanted}; near misses raised: ${near.filter(has).length} of ${near.length}`,
    );
  }
  const timed = items.filter(({ deadline }) => deadline !== null);
  const squeeze = (text: string): string => text.toLowerCase();
  const read = timed.filter((one) => {
    const says = found.get(one)!.find(({ need }) => need === 'press')?.deadline?.says;
    return (
      says !== undefined &&
      (squeeze(says).includes(squeeze(one.deadline!)) || squeeze(one.deadline!).includes(squeeze(says)))
    );
  });
  console.log(`  deadlines of the press found: ${read.length} of ${timed.length}`);
}

/** Random numbers that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = seeded(seed);
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}

interface Binary {
  readonly text: string;
  readonly isComplaint: boolean;
  /** The kind that the source tells, where it does. */
  readonly kind?: Kind;
}

const sides = ['complaint', 'not'] as const;

/** Out of the box and after corrections, tested on all that was not corrected, the mean of three seeds. */
function reportBinary(name: string, all: readonly Binary[]): void {
  const items = [
    ...new Map(
      all.map((one) => [
        one.text
          .replace(/https?:\S+|@\w+|\s+/g, ' ')
          .trim()
          .toLowerCase(),
        one,
      ]),
    ).values(),
  ];
  console.log(
    `\n${name}: complaint or not, ${items.length} messages after duplicates, ${items.filter((one) => one.isComplaint).length} complaints`,
  );
  const judge = (test: readonly Binary[], classifier: Classifier): Confusion<(typeof sides)[number]> => {
    const table = new Confusion(sides);
    for (const { text, isComplaint } of test)
      table.add(
        isComplaint ? 'complaint' : 'not',
        kindOf(text, undefined, classifier).kind === 'complaint' ? 'complaint' : 'not',
      );
    return table;
  };
  const plain = new Confusion(sides);
  for (const one of items) plain.add(one.isComplaint ? 'complaint' : 'not', sad.test(one.text) ? 'complaint' : 'not');
  console.log(`  a word list: ${plain.macro.toFixed(3)}`);
  const bare = judge(items, untaught);
  console.log(`${String(bare)}`);
  goal('out of the box: macro-F1', bare.macro, 0.72);
  for (const count of [500, 2500]) {
    if (count > items.length * 0.85) continue;
    const figures = [1, 2, 3].map((seed) => {
      const mixed = shuffled(items, seed);
      let classifier = untaught;
      // A person who says "no complaint" leaves the kind that it was taken for, or picks the next likely one.
      for (const { text, isComplaint, kind } of mixed.slice(0, count)) {
        const shares = sharesOf(evidenceOf(text, language(text)));
        const next = kinds.slice(1).toSorted((a, b) => shares[kinds.indexOf(b)]! - shares[kinds.indexOf(a)]!)[0]!;
        classifier = learn(classifier, text, isComplaint ? 'complaint' : (kind ?? next));
      }
      return judge(mixed.slice(count), classifier).macro;
    });
    goal(
      `after ${count} corrections: macro-F1 (of ${figures.map((one) => one.toFixed(3)).join(', ')})`,
      figures.reduce((a, b) => a + b) / 3,
      count === 500 ? 0.74 : 0,
    );
  }
}

function csvOf(path: string): string[][] {
  return Papa.parse<string[]>(readFileSync(join(real!, path), 'utf8'), { skipEmptyLines: true }).data;
}

reportOwn('made');
if (!isMadeOnly) {
  reportOwn('held');
  if (real === undefined || !existsSync(real))
    console.log(
      '\n*** SKIPPED: set UNISONO_REAL_DATA to the folder that holds kinds, acl19-complaints and airline ***',
    );
  else {
    report(
      'Real messages',
      csvOf('kinds/kinds.csv')
        .slice(1)
        .map(([, spoken, kind, text]) => ({ text: text!, language: spoken as 'nl' | 'en', kind: kind as Kind })),
      { en: 0.8, nl: 0.75 },
    );
    reportBinary(
      'ACL 2019',
      csvOf('acl19-complaints/complaints-data.csv').map(([, text, label]) => ({
        text: text!,
        isComplaint: label === '1',
      })),
    );
    reportBinary(
      'Airlines',
      csvOf('airline/Tweets.csv')
        .slice(1)
        .map((row) => ({
          text: row[10]!,
          isComplaint: row[1] === 'negative',
          ...(row[1] === 'positive' ? { kind: 'compliment' as const } : {}),
        })),
    );
  }
}

const texts = (isMadeOnly ? mentionsOf('made') : [...mentionsOf('made'), ...mentionsOf('held')]).map(
  ({ text }) => text,
);
const many = Array.from({ length: 50_000 }, (_, index) => `${texts[index % texts.length]!} ${index}`);
for (const text of many.slice(0, 10_000)) understand(text);
const before = process.cpuUsage();
for (const text of many) understand(text);
const { user, system } = process.cpuUsage(before);
console.log(
  `\nSpeed: messages of ${Math.round(many.reduce((sum, one) => sum + one.length, 0) / many.length)} characters`,
);
goal('messages a second of one core', many.length / ((user + system) / 1e6), 50_000);
console.log(`  memory ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`);
let classifier = untaught;
for (const text of texts.slice(0, 500)) classifier = learn(classifier, text, 'complaint');
const start = process.cpuUsage();
kindOf('a first message', 'en', classifier);
console.log(`  500 corrections are learnt in ${Math.round(process.cpuUsage(start).user / 1000)} ms`);
