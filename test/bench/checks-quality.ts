import { factsOf } from '../../src/message/check/rule.js';
import { corpus, findingsIn, halves, precisionOf, recallOf, sumOf, tally, type Tally } from '../support/corpus.js';
import { machine } from './measure.js';

/** How good the checks are: precision and recall of each rule on the texts that it was made with, and on those that it was
 *  not. Names of the texts that it got wrong are printed for the first half alone; the second is for measuring. */
console.log(machine());
const items = corpus();
const share = (value: number): string => value.toFixed(3).padStart(6);
const line = (name: string, one: Tally): string =>
  `${name.padEnd(26)} right ${String(one.right).padStart(3)}  wrong ${String(one.wrong).padStart(3)}  missed ${String(one.missed).padStart(3)}  precision ${share(precisionOf(one))}  recall ${share(recallOf(one))}`;

/** While rules are made, the other half stays shut. */
const shown = process.argv.includes('--made') ? (['made'] as const) : halves;

for (const half of shown) {
  const mine = items.filter((item) => item.half === half);
  const judged = mine.filter(({ clean }) => !clean);
  const good = judged.filter(({ expect }) => expect.size === 0).length;
  const dutch = judged.filter(({ language }) => language === 'nl').length;
  console.log(
    `\n${half === 'made' ? 'Made with' : 'Held back'}: ${judged.length} texts, ${dutch} of them Dutch, ${good} of them good`,
  );
  const tallies = tally(mine);
  for (const [rule, one] of [...tallies].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (one.right + one.wrong + one.missed > 0)
      console.log(line(`${rule}${factsOf(rule).strength === 'hard' ? ' *' : ''}`, one));
  const hard = sumOf([...tallies].filter(([rule]) => factsOf(rule).strength === 'hard').map(([, one]) => one));
  const all = sumOf(tallies.values());
  console.log(line('all hard rules (*)', hard));
  console.log(line('all rules', all));
  const goal = (name: string, value: number, least: number): void =>
    console.log(`  ${name} ${value.toFixed(3)}, goal ≥ ${least}: ${value >= least ? 'met' : 'MISSED'}`);
  goal('hard precision', precisionOf(hard), 0.99);
  goal('hard recall', recallOf(hard), 0.95);
  goal('precision', precisionOf(all), 0.9);
  goal('recall', recallOf(all), 0.85);
  if (half === 'made' && process.argv.includes('--wrong')) {
    for (const item of judged) {
      const found = new Set(findingsIn(item).map(({ rule }) => rule));
      const wrong = [...found].filter((rule) => item.judged.has(rule) && !item.expect.has(rule));
      const missed = [...item.expect].filter((rule) => item.judged.has(rule) && !found.has(rule));
      if (wrong.length + missed.length > 0)
        console.log(
          `  ${item.id}: ${wrong.map((rule) => `+${rule}`).join(' ')} ${missed.map((rule) => `-${rule}`).join(' ')}`,
        );
    }
  }
}

const clean = items.filter((item) => item.clean);
const flagged = clean.filter((item) => findingsIn(item).some(({ strength }) => strength === 'hard'));
console.log(
  `\n${clean.length} clean texts: ${flagged.length} with a hard finding, goal 0: ${flagged.length === 0 ? 'met' : 'MISSED'}`,
);
