import { expect } from 'chai';
import { advise, variantFor } from '../../src/incident/strategy.js';
import {
  crisisClusters,
  crisisTypes,
  evidences,
  type CrisisType,
  type Evidence,
  type Intensifier,
  type Strategy,
} from '../../src/playbook/vocabulary.js';

type Row = [CrisisType, Evidence, readonly Intensifier[], rule: string, Strategy];

const before: readonly Intensifier[] = ['similar-crisis-before'];
const table: readonly Row[] = [
  ['rumour', 'provably-false', [], 'S1', 'deny'],
  ['rumour', 'provably-false', before, 'S1', 'deny'],
  ['challenge', 'unwarranted', [], 'S2', 'deny'],
  ['challenge', 'judged-fair', [], 'S2', 'rebuild'],
  ['misdeed-no-injury', 'none', [], 'S3', 'rebuild'],
  ['management-misconduct', 'provably-false', before, 'S3', 'rebuild'],
  ['human-error-accident', 'none', [], 'S3', 'rebuild'],
  ['rumour', 'fault-shown', [], 'S3', 'rebuild'],
  ['data-breach', 'fault-shown', [], 'S3', 'rebuild'],
  ['data-breach', 'none', before, 'S4', 'rebuild'],
  ['technical-error-accident', 'none', ['bad-reputation'], 'S4', 'rebuild'],
  ['challenge', 'none', ['moral-outrage'], 'S4', 'rebuild'],
  ['data-breach', 'none', [], 'S5', 'diminish'],
  ['challenge', 'none', [], 'S5', 'diminish'],
  ['challenge', 'provably-false', [], 'S2', 'deny'],
  ['natural-disaster', 'none', before, 'S6', 'diminish'],
  ['rumour', 'none', ['bad-reputation'], 'S6', 'diminish'],
  ['rumour', 'none', [], 'S7', 'base-only'],
  ['rumour', 'unwarranted', [], 'S7', 'base-only'],
  ['product-tampering', 'provably-false', [], 'S7', 'base-only'],
];

describe('the advice on how to respond', () => {
  for (const [crisisType, evidence, intensifiers, rule, strategy] of table) {
    it(`is ${strategy} by ${rule} for ${crisisType}, evidence ${evidence}${intensifiers.length > 0 ? `, ${intensifiers.join()}` : ''}`, () => {
      expect(advise({ crisisType, evidence, intensifiers })).to.include({ rule, strategy });
    });
  }

  it('never mixes: only rebuilding has a full apology, only a false or unwarranted accusation a denial', () => {
    for (const crisisType of crisisTypes) {
      for (const evidence of evidences) {
        for (const intensifiers of [[], before]) {
          const advice = advise({ crisisType, evidence, intensifiers });
          expect(advice.variant).to.equal(advice.strategy === 'rebuild' ? 'full' : 'acknowledge-only');
          if (advice.strategy === 'deny') expect(['provably-false', 'unwarranted']).to.include(evidence);
          if (crisisClusters[crisisType] === 'preventable') expect(advice.strategy).to.equal('rebuild');
          expect(advice.why).to.have.keys('en', 'nl');
          expect(advice.source).to.match(/Coombs/);
        }
      }
    }
  });

  it('lets the stage of repair run in full under rebuild alone', () => {
    expect((['deny', 'diminish', 'rebuild', 'base-only', 'monitor'] as const).map(variantFor)).to.deep.equal([
      'acknowledge-only',
      'acknowledge-only',
      'full',
      'acknowledge-only',
      'acknowledge-only',
    ]);
  });
});
