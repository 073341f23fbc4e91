import { expect } from 'chai';
import { existsSync, rmSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { systemClock } from '../../src/clock.js';
import { tryTemplate, type Tried } from '../../src/engine/trial.js';
import { Workshop } from '../../src/engine/workshop.js';
import { attacks, canary, fact, sheetOf, told, trialOf, type Attack } from './attacks.js';
import { workMs } from '../support/work.js';
import { longestPauseMs, queuedMs } from '../support/pause.js';

const all = Object.values(attacks).flat();

/** What came of an attack must be what the corpus says, to the column. */
function judge({ what, source, becomes }: Attack, tried: Tried): void {
  const said = `${what}: ${told(tried).slice(0, 300)}`;
  expect(said).to.not.contain(canary);
  expect(said).to.not.match(/root:.*:0:0|\[object |\[native code|function \w*\(| at .*\.js:\d/);
  if ('text' in becomes) {
    expect('text' in tried ? tried.text : said, what).to.equal(becomes.text);
    return;
  }
  if ('text' in tried) throw new Error(`accepted: ${said}`);
  const { code, why, line, column } = becomes;
  const [first] = tried.faults;
  expect(first, said).to.include({ code, line, column });
  expect(first!.message, said).to.match(why);
  const lines = typeof source === 'string' ? source.split('\n').length : 1;
  for (const fault of tried.faults) {
    expect(fault.line, said).to.be.within(1, Math.max(lines, 2));
    expect(fault.column, said).to.be.at.least(1);
    expect(fault.message.length, said).to.be.within(5, 70_000);
  }
}

describe('a template that somebody wrote', () => {
  const trace = `/tmp/${canary}`;
  before(() => rmSync(trace, { force: true }));

  for (const [group, corpus] of Object.entries(attacks)) {
    describe(`and that ${group}`, () => {
      for (const attack of corpus) {
        it(`is answered by name or printed as text: ${attack.what}`, () => {
          judge(attack, tryTemplate(trialOf(attack)));
          expect(
            workMs(() => tryTemplate(trialOf(attack))),
            attack.what,
          ).to.be.below(1000);
        });
      }
    });
  }

  it('is met by a corpus of many kinds, no two of them the same', () => {
    expect(all.length).to.be.above(100);
    expect(new Set(all.map(({ what }) => what)).size).to.equal(all.length);
    expect(
      Object.values(attacks)
        .flat()
        .filter(({ becomes }) => !('text' in becomes)).length,
    ).to.be.above(100);
  });

  it('leaves nothing behind: no file, no name on the process, nothing on a prototype', () => {
    for (const attack of all) tryTemplate(trialOf(attack));
    expect(existsSync(trace)).to.equal(false);
    expect(Object.keys(globalThis)).to.not.include('pwned');
    expect(({} as Record<string, unknown>)['pwned']).to.equal(undefined);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  it('never reads what every object inherits', () => {
    let reads = 0;
    const names = ['leak', 'leak-two', 'recipient-two'];
    for (const name of names) {
      Object.defineProperty(Object.prototype, name, {
        configurable: true,
        get: () => `${canary}${(reads += 1)}`,
        set() {},
      });
    }
    try {
      for (const source of [
        '{{leak}}',
        '{{#if leak}}{{leak-two}}{{/if}}x',
        '{{#unless leak}}x{{/unless}}',
        '{{> leak}}',
      ]) {
        const said = told(tryTemplate(trialOf({ source })));
        expect(said).to.not.contain(canary);
        expect(said).to.match(/FACT_UNKNOWN|TEMPLATE_INVALID/);
      }
      // Known as a name, and still not on the sheet: asking for it must not find it elsewhere.
      const trial = trialOf({ source: '{{#if leak}}yes{{else}}no{{/if}}' });
      expect(tryTemplate({ ...trial, known: [...trial.known, 'leak'] })).to.include({ text: 'no' });
      expect(reads).to.equal(0);
    } finally {
      for (const name of names) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('never calls a function, even where one stands in a fact', () => {
    let calls = 0;
    const live = (): string => `${canary}${(calls += 1)}`;
    const facts = sheetOf(fact('a', live as unknown as string), fact('b', { en: 'x' }));
    for (const source of ['{{a}}', '{{#if a}}{{a}}{{/if}}', '{{#unless a}}x{{/unless}}{{b}}'])
      tryTemplate(trialOf({ source, facts }));
    expect(calls).to.equal(0);
  });
});

describe('a template that is tried in the workshop', () => {
  let workshop: Workshop;
  beforeEach(() => (workshop = new Workshop(systemClock)));
  afterEach(() => workshop.close());

  it('comes to the same as it would here, and holds nobody up for 250 ms', async function () {
    // Another process can hold us up as well; what a template does, it does every time.
    this.retries(3);
    await workshop.try(trialOf({ source: 'warm' }));
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const before = queuedMs();
    const came: (readonly [Attack, Awaited<ReturnType<Workshop['try']>>])[] = [];
    delay.enable();
    const longest = await longestPauseMs(() =>
      Promise.all(all.map(async (attack) => came.push([attack, await workshop.try(trialOf(attack))]))),
    );
    delay.disable();
    for (const [attack, tried] of came) judge(attack, tried);
    expect(came).to.have.length(all.length);
    expect(longest).to.be.below(250);
    expect(delay.max / 1e6 - (queuedMs() - before)).to.be.below(250);
  });
});
