import { expect } from 'chai';
import fc from 'fast-check';
import {
  assess,
  assessmentReasons,
  dangers,
  matters,
  reaches,
  type Answers,
  type AssessmentReason,
  type Suggestion,
} from '../../src/incident/assess.js';
import { evidences, intensifiers } from '../../src/playbook/vocabulary.js';
import { shelf } from '../support/library.js';

const usual: Answers = { about: 'plan', danger: 'no', evidence: 'none', intensifiers: [], reach: 'spreading' };

interface Row {
  readonly name: string;
  readonly answers: Partial<Answers>;
  readonly playbook: string;
  readonly outcome?: Suggestion['outcome'];
  readonly severity: number;
  readonly strategy: string;
  readonly because: readonly AssessmentReason[];
}

const table: readonly Row[] = [
  { name: 'a plan that people are angry about', answers: {}, playbook: 'contested-plan', severity: 1, strategy: 'diminish', because: ['ABOUT', 'SPREADING'] },
  { name: 'a plan that people rightly reproach us', answers: { evidence: 'judged-fair', reach: 'national' }, playbook: 'contested-plan', severity: 2, strategy: 'rebuild', because: ['ABOUT', 'NATIONAL'] },
  { name: 'a reproach that can be shown to be wrong stays a plan', answers: { evidence: 'provably-false' }, playbook: 'contested-plan', severity: 1, strategy: 'deny', because: ['ABOUT', 'SPREADING'] },
  { name: 'a rumour that is provably false', answers: { about: 'rumour', evidence: 'provably-false' }, playbook: 'rumour', severity: 1, strategy: 'deny', because: ['ABOUT', 'SPREADING'] },
  { name: 'a rumour that few have heard', answers: { about: 'rumour', reach: 'few' }, playbook: 'rumour', outcome: 'watch', severity: 0, strategy: 'base-only', because: ['ABOUT', 'SMALL', 'WATCH'] },
  { name: 'a rumour with something in it', answers: { about: 'rumour', evidence: 'fault-shown', reach: 'few' }, playbook: 'rumour', severity: 0, strategy: 'rebuild', because: ['ABOUT', 'MAY_BE_TRUE', 'SMALL'] },
  { name: 'a false story of a bad product', answers: { about: 'product', evidence: 'provably-false' }, playbook: 'rumour', severity: 1, strategy: 'deny', because: ['ABOUT', 'FALSE_SO_RUMOUR', 'SPREADING'] },
  { name: 'a false story while somebody may be in danger is no mere rumour', answers: { about: 'product', evidence: 'provably-false', danger: 'possible' }, playbook: 'product-recall', severity: 1, strategy: 'diminish', because: ['ABOUT', 'DANGER_POSSIBLE', 'SPREADING'] },
  { name: 'a small data breach is never only watched', answers: { about: 'data', reach: 'inside' }, playbook: 'data-breach', severity: 0, strategy: 'diminish', because: ['ABOUT', 'SMALL', 'NEVER_WATCHED'] },
  { name: 'an outage that happened before', answers: { about: 'outage', intensifiers: ['similar-crisis-before'] }, playbook: 'service-outage', severity: 1, strategy: 'rebuild', because: ['ABOUT', 'SPREADING'] },
  { name: 'an outage by our own mistake', answers: { about: 'outage', evidence: 'fault-shown' }, playbook: 'service-outage', severity: 1, strategy: 'rebuild', because: ['ABOUT', 'SPREADING'] },
  { name: 'a product by which somebody fell ill', answers: { about: 'product', danger: 'hurt', reach: 'few' }, playbook: 'product-recall', severity: 2, strategy: 'diminish', because: ['ABOUT', 'PEOPLE_HURT'] },
  { name: 'one customer, whom few have seen', answers: { about: 'customer', reach: 'few' }, playbook: 'viral-service-failure', outcome: 'watch', severity: 0, strategy: 'rebuild', because: ['ABOUT', 'SMALL', 'WATCH', 'CALL_THE_PERSON'] },
  { name: 'one customer, and outrage', answers: { about: 'customer', reach: 'few', intensifiers: ['moral-outrage'] }, playbook: 'viral-service-failure', severity: 1, strategy: 'rebuild', because: ['ABOUT', 'OUTRAGE'] },
  { name: 'an accusation that only people inside know', answers: { about: 'top', reach: 'inside' }, playbook: 'management-misconduct', outcome: 'watch', severity: 0, strategy: 'rebuild', because: ['ABOUT', 'SMALL', 'WATCH', 'NOT_ESTABLISHED'] },
  { name: 'an accusation that somebody outside knows', answers: { about: 'top', reach: 'few' }, playbook: 'management-misconduct', severity: 0, strategy: 'rebuild', because: ['ABOUT', 'SMALL', 'NOT_ESTABLISHED'] },
  { name: 'an accident at work', answers: { about: 'accident', danger: 'hurt', reach: 'inside' }, playbook: 'workplace-accident', severity: 2, strategy: 'diminish', because: ['ABOUT', 'PEOPLE_HURT'] },
]; // prettier-ignore

describe('the assessment', () => {
  for (const { name, answers, playbook, outcome = 'respond', severity, strategy, because } of table) {
    it(`of ${name}`, () => {
      const found = assess({ ...usual, ...answers });
      expect(found).to.include({ playbook, outcome, severity });
      expect(found.advice.strategy).to.equal(strategy);
      expect(found.reasons).to.deep.equal(because);
    });
  }

  it('says when to look again where it is watched: sooner where people outside know', () => {
    const hours = (answers: Partial<Answers>) => assess({ ...usual, ...answers }).lookAgainHours;
    expect(hours({ about: 'rumour', reach: 'few' })).to.equal(2);
    expect(hours({ about: 'rumour', reach: 'inside' })).to.equal(24);
    expect(hours({ about: 'rumour' })).to.equal(null);
  });

  it('knows that a customer who may be hurt asks for more', () => {
    expect(assess({ ...usual, about: 'customer', danger: 'possible' }).options).to.deep.equal({ hurt: 'yes' });
    expect(assess({ ...usual, about: 'customer', danger: 'no' }).options).to.deep.equal({ hurt: 'no' });
    expect(assess({ ...usual, about: 'customer', danger: 'hurt' }).situation.crisisType).to.equal(
      'misdeed-with-injury',
    );
  });

  it('has a reason of each kind somewhere in this table', () => {
    expect(new Set(table.flatMap(({ because }) => because))).to.deep.equal(new Set(assessmentReasons));
  });

  it('always names a playbook that we ship, one of its options, and a way to respond', () => {
    const any = fc.record({
      about: fc.constantFrom(...matters),
      danger: fc.constantFrom(...dangers),
      evidence: fc.constantFrom(...evidences),
      intensifiers: fc.uniqueArray(fc.constantFrom(...intensifiers)),
      reach: fc.constantFrom(...reaches),
    });
    fc.assert(
      fc.property(any, (answers) => {
        const { playbook: id, options, outcome, lookAgainHours, reasons, severity } = assess(answers);
        const playbook = shelf.find((one) => one.id === id)!.bundle!.playbook;
        for (const [name, option] of Object.entries(options))
          expect(playbook.parameters.find((one) => one.id === name)!.options.map((one) => one.id)).to.include(option);
        expect(playbook.severities.length).to.be.above(severity);
        expect(outcome === 'watch').to.equal(lookAgainHours !== null);
        if (outcome === 'watch') {
          expect(playbook.decisions).to.include('monitor');
          expect(answers.danger).to.equal('no');
        }
        expect(new Set(reasons).size).to.equal(reasons.length);
      }),
      { numRuns: 2000 },
    );
  });
});
