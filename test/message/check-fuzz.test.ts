import { expect } from 'chai';
import fc from 'fast-check';
import { checkText } from '../../src/message/check.js';
import { bareContext, type Context } from '../../src/message/check/context.js';
import { readingOf } from '../../src/message/check/reading.js';
import { sampleFacts } from '../../src/incident/sample.js';
import { promisesIn } from '../../src/message/claim/promise/promise.js';
import { kinds } from '../../src/playbook/vocabulary.js';
import { corpus } from '../support/corpus.js';
import { rounds, shelf } from '../support/library.js';
import { workMs } from '../support/work.js';

const at = '2030-03-11T14:00:00.000Z';
const sheet = sampleFacts(shelf.find(({ id }) => id === 'service-outage')!.bundle!.playbook, at);
const texts = corpus().map(({ text }) => text);

/** Bits that rules look for, torn out of real texts, and what no rule was made for. */
const scrap = fc.oneof(
  fc
    .constantFrom(...texts)
    .chain((text) =>
      fc.tuple(fc.nat(text.length), fc.nat(80)).map(([from, length]) => text.slice(from, from + length)),
    ),
  fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    '\n\n',
    '- ',
    '. ',
    '…',
    '€',
    '%',
    '{{affected-count}}',
    '0800-1234',
    '\u202E',
    'https://x.nl/',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String),
);
const anyText = fc.array(scrap, { maxLength: 30 }).map((parts) => parts.join(' '));
const language = fc.constantFrom('nl', 'en', 'de');

/** By itself it takes .1 to .6 s; after two thousand other tests in one process, four times that. */
const mostWorkMs = 3000;

describe('the checks, given anything', () => {
  it('never throw, and point at words that are there', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        language,
        language,
        fc.constantFrom(null, ...kinds),
        (text, said, ours, theirs, kind) => {
          const context: Context = {
            ...bareContext(at),
            kind,
            sheet,
            allowed: ['0800 0000'],
            forbidden: [{ phrase: { en: 'x', nl: said.slice(0, 20) }, why: {} }],
            others: [{ id: 'm1', text: said, language: theirs, kind: null, at, isOut: true }],
            commitments: [{ what: said.slice(0, 100), dueAt: at }],
            strategy: 'deny',
            isProductRecall: true,
          };
          const lines = text.split('\n');
          for (const { line, column, length, data } of checkText(text, ours, context)) {
            expect(line).to.be.within(1, lines.length);
            expect(column).to.be.within(1, lines[line - 1]!.length + 1);
            expect(length).to.be.at.least(0);
            for (const value of Object.values(data)) expect(value).to.not.equal(undefined);
          }
          for (const { start, end, by } of promisesIn(readingOf(text, ours), { at, timeZone: 'Europe/Amsterdam' })) {
            expect(start).to.be.lessThan(end).and.at.least(0);
            expect(end).to.be.at.most(text.length);
            if (by !== null) expect(Number.isNaN(Date.parse(by))).to.equal(false);
          }
        },
      ),
      { numRuns: rounds(300) },
    );
  });

  it('say the same of the same text each time', () => {
    fc.assert(
      fc.property(anyText, language, (text, ours) => {
        const context = { ...bareContext(at), sheet };
        expect(checkText(text, ours, context)).to.deep.equal(checkText(` ${text}`.slice(1), ours, context));
      }),
      { numRuns: rounds(50) },
    );
  });

  it('take no longer the more hostile 100 KB are', function () {
    this.timeout(0);
    // A machine that does much else at once takes more work for the same.
    this.retries(2);
    const walls = [
      'a ',
      'excuses als u ',
      '16.30 uur ',
      '1.900 klanten ',
      'fouten gemaakt door ',
      '"',
      '“',
      'niet ',
      '0800-1234 ',
      'https://a.nl/',
      'we will refund ',
      'er zijn geen gegevens gelekt ',
      'but ',
      'maar ',
      '.',
      '\n',
      'sorry if ',
      'the vast majority of ',
      ' ',
      texts.join(' '),
    ].map((unit) => unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000));
    for (const wall of walls) {
      for (const ours of ['nl', 'en']) {
        const work = workMs(() => checkText(`${wall}${Math.random()}`, ours, { ...bareContext(at), sheet }));
        expect(work, `${ours} ${wall.slice(0, 30)}`).to.be.lessThan(mostWorkMs);
      }
    }
  });
});
