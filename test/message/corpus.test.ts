import { expect } from 'chai';
import { factsOf, rules } from '../../src/message/check/rule.js';
import { corpus, findingsIn, halfOf, isLater, precisionOf, recallOf, sumOf, tally } from '../support/corpus.js';

describe('the checks, on texts that somebody else wrote and labelled', () => {
  const items = corpus();
  const judged = items.filter(({ clean }) => !clean);

  it('have enough of them: half Dutch, half good, each in the half that its name falls into', () => {
    expect(judged.length).to.be.at.least(200);
    expect(new Set(items.map(({ id }) => id)).size).to.equal(items.length);
    for (const { id, half } of items) expect(half, id).to.equal(halfOf(id));
    const share = (some: readonly unknown[]): number => some.length / judged.length;
    expect(share(judged.filter(({ language }) => language === 'nl'))).to.be.within(0.4, 0.6);
    expect(share(judged.filter(({ expect: rulesFound }) => rulesFound.size === 0))).to.be.within(0.4, 0.6);
    const known: readonly string[] = rules;
    for (const { id, expect: wanted } of items) expect(known, id).to.include.members([...wanted]);
  });

  it('find nothing hard in sixty texts as professionals write them', () => {
    const clean = items.filter((item) => item.clean);
    expect(clean.length).to.be.at.least(60);
    const flagged = clean.flatMap((item) =>
      findingsIn(item)
        .filter(({ strength }) => strength === 'hard')
        .map(({ rule, data }) => `${item.id}: ${rule} ${JSON.stringify(data)}`),
    );
    expect(flagged).to.deep.equal([]);
  });

  // What is asked of the rules: .99 and .95 for those that stop a text, .90 and .85 for all. On texts that they were not made
  // with, the hard ones do not reach it yet; these are what they do reach, so that nothing makes it worse unseen.
  const least = {
    made: { hard: [0.99, 0.95], all: [0.9, 0.85] },
    held: { hard: [0.94, 0.9], all: [0.9, 0.85] },
    'held later': { hard: [0.93, 0.82], all: [0.9, 0.82] },
  } as const;

  const lots = {
    made: 'the half that rules were made with',
    held: 'the half that was held back',
    'held later': 'what was held back of the later lots',
  } as const;
  for (const half of ['made', 'held', 'held later'] as const) {
    it(`are right when they speak, and speak when they should, on ${lots[half]}`, () => {
      const isOfLot = (item: (typeof items)[number]): boolean =>
        half === 'made' ? item.half === 'made' : item.half === 'held' && isLater(item) === (half === 'held later');
      const tallies = tally(items.filter(isOfLot));
      const hard = sumOf([...tallies].filter(([rule]) => factsOf(rule).strength === 'hard').map(([, one]) => one));
      const all = sumOf(tallies.values());
      expect(precisionOf(hard), 'precision of hard rules').to.be.at.least(least[half].hard[0]);
      expect(recallOf(hard), 'recall of hard rules').to.be.at.least(least[half].hard[1]);
      expect(precisionOf(all), 'precision').to.be.at.least(least[half].all[0]);
      expect(recallOf(all), 'recall').to.be.at.least(least[half].all[1]);
    });
  }
});
