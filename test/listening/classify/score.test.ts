import { expect } from 'chai';
import fc from 'fast-check';
import { evidenceOf, features } from '../../../src/listening/classify/evidence.js';
import { language } from '../../../src/listening/classify/language.js';
import { baseScores, chanceOf, digits, outputs, wordStep } from '../../../src/listening/classify/score.js';
import { featureWeights, learntFrom, wordWeights } from '../../../src/listening/classify/weights/model.js';
import { mentionsOf } from '../../support/mentions.js';
import { inputsOf } from '../inputs.js';
import { traitsOf, worthOfTrait } from '../traits.js';

/** What the file of weights says of each trait, read in the plainest way. */
const written = new Map<string, number[]>();
for (const line of featureWeights.trim().split('\n')) {
  const [name, ...row] = line.split(' ');
  written.set(
    name!,
    row.map((one) => Number(one) / 100),
  );
}
for (const spoken of ['nl', 'en'] as const)
  for (const line of wordWeights[spoken].split('\n')) {
    const [name, row] = line.split('\t');
    written.set(
      `${spoken}\t${name}`,
      [...row!].map((one) => (digits.indexOf(one) - (digits.length >> 1)) * wordStep),
    );
  }

describe('the scores of a message', () => {
  it('are the sum of what was learnt of each trait of it, and nothing else', () => {
    for (const { text, language: spoken } of mentionsOf('made')) {
      const evidence = evidenceOf(text, spoken);
      const sum = [...written.get('always')!];
      for (const [name, amount] of traitsOf(evidence))
        for (const [output, weight] of (written.get(name) ?? []).entries())
          sum[output]! += (weight * amount) / worthOfTrait(name);
      const scores = baseScores(evidence);
      for (let output = 0; output < outputs; output += 1)
        expect(scores[output], text).to.be.closeTo(sum[output]!, 1e-3);
    }
  });

  it('have as many weights as there are kinds and needs', () => {
    for (const [name, row] of written) expect(row, name).to.have.length(outputs);
    expect(written.size).to.be.above(features.length);
  });

  it('are numbers for any text, and chances lie from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const scores = baseScores(evidenceOf(text, language(text)));
        expect([...scores].every(Number.isFinite)).to.equal(true);
        expect(chanceOf(scores, 'danger')).to.be.within(0, 1);
      }),
    );
  });

  it('come from weights that are as new as what they are learnt from (npm run train:kinds)', () => {
    expect(learntFrom).to.equal(inputsOf());
  });
});
