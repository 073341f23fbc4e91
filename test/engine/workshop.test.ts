import { expect } from 'chai';
import fc from 'fast-check';
import { ManualClock, systemClock } from '../../src/clock.js';
import { tryTemplate, type Trial } from '../../src/engine/trial.js';
import { Workshop } from '../../src/engine/workshop.js';
import { beginning } from '../support/given.js';
import { longestPauseMs } from '../support/pause.js';
import { until } from '../support/until.js';
import { told, trialOf } from '../message/attacks.js';

/** A trial that goes over so many questions, several thousand times each: no playbook has them, so it takes for ever. */
const endless = (questions: number, answer = ''): Trial => {
  const trial = trialOf({ source: `{{#each questions}}${'{{answer}}'.repeat(3000)}{{/each}}` });
  return {
    ...trial,
    setting: { ...trial.setting, questions: Array(questions).fill({ ask: { en: '' }, answer: { en: answer } }) },
  };
};

const fine = (): Trial => trialOf({ source: 'All about {{topic}}: {{page}}' });
const fineText = 'All about the bridge: https://example.org/bridge';

describe('the workshop', () => {
  let clock: ManualClock;
  let workshop: Workshop;
  // Its time stands still, so that on a busy machine too nothing good takes too long.
  beforeEach(async () => {
    clock = new ManualClock(beginning);
    workshop = new Workshop(clock);
    await workshop.try(fine());
  });
  afterEach(() => workshop.close());

  it('answers as a trial in this thread would', async () => {
    for (const trial of [fine(), trialOf({ source: '{{nothing}}' }), trialOf({ source: 'a\n{{#with x}}{{/with}}' })])
      expect(await workshop.try(trial)).to.deep.equal(tryTemplate(trial));
  });

  it('names faults with line and column, and the partial that they stand in', async () => {
    const tried = await workshop.try(
      trialOf({ source: '{{topic}}\n{{> p}}', partials: { p: 'x\ny {{nothing}} {{cause}}' } }),
    );
    expect(tried).to.deep.equal({
      faults: [{ code: 'FACT_UNKNOWN', line: 2, column: 3, message: 'there is no fact "nothing" (en/partials/p)' }],
    });
    expect(await workshop.try(trialOf({ source: 'a\nb {{cause}}' }))).to.deep.equal({
      faults: [{ code: 'FACT_GAP', line: 2, column: 3, message: 'the fact "cause" is unknown' }],
    });
  });

  it('answers trials in their order, however many come at once', async () => {
    const texts = Array.from({ length: 100 }, (_, index) => `text ${index}`);
    const answers = await Promise.all(texts.map((source) => workshop.try(trialOf({ source }))));
    expect(answers.map((one) => ('text' in one ? one.text : ''))).to.deep.equal(texts);
  });

  it('refuses what cannot be sent to another thread, such as a function, and is no worse for it', async () => {
    const trial = { ...fine(), sheet: { topic: () => 'x' } } as unknown as Trial;
    let refused: unknown;
    await workshop.try(trial).catch((error: unknown) => (refused = error));
    expect(refused).to.have.property('name', 'DataCloneError');
    // No alarm of the refused one may end the thread under another.
    expect(clock.nextAt()).to.equal(null);
    expect(await workshop.try(fine())).to.include({ text: fineText });
  });

  it('is closed after what was begun is done, and may be closed twice', async () => {
    const begun = workshop.try(fine());
    await workshop.close();
    expect(await begun).to.include({ text: fineText });
    await workshop.close();
  });

  it('goes by the clock that it is given', async () => {
    const slow = workshop.try(endless(20_000));
    await until(() => clock.nextAt() !== null, 'the alarm');
    expect(clock.nextAt(), 'a second is its patience').to.equal('2030-03-11T07:30:01.000Z');
    clock.moveTo('2030-03-11T07:30:01.000Z');
    expect(told(await slow)).to.contain('TEMPLATE_SLOW');
    expect(clock.nextAt()).to.equal(null);
    expect(await workshop.try(fine())).to.include({ text: fineText });
    expect(clock.nextAt()).to.equal(null);
  });

  it('gives the same for whatever words are tried', async () => {
    const word = fc.constantFrom('{{topic}}', '{{x}}', '{{#if topic}}', '{{/if}}', '{{else}}', '{{', '}}', 'a ', '\n');
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 8 }), async (words) => {
        const trial = trialOf({ source: words.join('') });
        expect(await workshop.try(trial)).to.deep.equal(tryTemplate(trial));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the workshop, by a real clock', function () {
  // A busy machine can take too long over what is good as well; what the workshop does, it does every time.
  this.retries(3);
  let workshop: Workshop;
  beforeEach(async () => {
    workshop = new Workshop(systemClock);
    await workshop.try(fine());
  });
  afterEach(() => workshop.close());

  it('ends a template that takes too long, and the next trial works', async () => {
    const began = performance.now();
    const slow = await workshop.try(endless(20_000));
    expect(told(slow)).to.match(/"TEMPLATE_SLOW","line":1,"column":1/);
    expect(performance.now() - began).to.be.within(240, 20_000);
    expect(await workshop.try(fine())).to.include({ text: fineText });
  });

  it('ends one that eats the memory, and the next trial works', async () => {
    const eaten = await workshop.try(endless(20_000, 'x'.repeat(50)));
    expect(told(eaten)).to.match(/TEMPLATE_SLOW|longer than 256 KB/);
    expect(await workshop.try(fine())).to.include({ text: fineText });
  });

  it('keeps the rest of the service going while templates stall', async () => {
    const pause = await longestPauseMs(async () => {
      const answers = await Promise.all([1, 2, 3].flatMap(() => [workshop.try(endless(20_000)), workshop.try(fine())]));
      expect(answers.map((one) => ('text' in one ? one.text : one.faults[0]!.code))).to.deep.equal(
        [1, 2, 3].flatMap(() => ['TEMPLATE_SLOW', fineText]),
      );
    });
    expect(pause).to.be.below(250);
  });
});
