import { expect } from 'chai';
import fc from 'fast-check';
import { tryTemplate, type Trial, type Tried } from '../../src/engine/trial.js';
import { factStatuses, type Fact, type FactSheet } from '../../src/message/fact.js';
import { isOfType, type FactValue } from '../../src/playbook/value.js';
import { channels, factTypes, type FactType } from '../../src/playbook/vocabulary.js';
import { attacks, fact, trialOf } from '../message/attacks.js';
import { rounds } from '../support/library.js';
import { workMs } from '../support/work.js';

const names = [
  'topic',
  'page',
  'cause',
  'a',
  'b-c',
  'as-of',
  'this',
  'ask',
  'answer',
  'unknowns',
  'questions',
  'recipient',
  'recipient.name',
  'constructor',
  '__proto__',
  'toString',
  'length',
  'if',
  'each',
  'else',
  'lookup',
  'log',
  'with',
  '@root',
  '../topic',
  '[topic]',
  '[recipient.name]',
  '"topic"',
  '(topic)',
  '42',
  'true',
  'a.b',
  'p',
  'q',
  'ë',
  '',
];
const name = fc.constantFrom(...names);
const word = fc.constantFrom(
  'a',
  ' ',
  '\n',
  '. ',
  'ë',
  '€',
  '👩‍👧',
  '\u202E',
  '\0',
  '$&',
  '\\',
  '}',
  '{',
  '<b>',
  "'",
  '"',
  '\u200F',
);
const noise = fc.constantFrom(
  '{{',
  '}}',
  '{{{',
  '}}}',
  '{{{{',
  '{{!',
  '{{!--',
  '--}}',
  '~',
  '{{#',
  '{{/',
  '{{^',
  '{{>',
  '{{else',
  '{{*',
  '\\{{',
  '{{/if}}',
  '{{/each}}',
  '{{else}}',
  '{{^}}',
  '{{else if a}}',
  '{{elseif a}}',
  '(',
  ')',
  '[',
  ']',
  '|',
  '=',
  ' as |x|',
);

/** A template by the grammar, mostly: with names that may not be read, and here and there something that does not belong. */
const source: fc.Arbitrary<string> = fc.letrec<{ node: string; body: string }>((tie) => ({
  body: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    { weight: 6, arbitrary: word },
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom('{{', '{{{', '{{&', '{{~'), name)
        .map(([open, one]) => `${open}${one}${open === '{{{' ? '}}}' : '}}'}`),
    },
    { weight: 1, arbitrary: noise },
    { weight: 1, arbitrary: name.map((one) => `{{> ${one}}}`) },
    { weight: 1, arbitrary: word.map((one) => `{{! ${one} }}`) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom('if', 'unless', 'each', 'with', 'a', '*inline', '> p'),
          name,
          tie('body'),
          tie('body'),
          fc.nat(3),
        )
        .map(([block, one, inner, other, pick]) => {
          const middle = ['', `{{else}}${other}`, `{{else if ${one}}}${other}`, `{{^}}${other}`][pick]!;
          return `{{#${block} ${one}}}${inner}${middle}{{/${block}}}`;
        }),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom('unknowns', 'questions'),
          fc.constantFrom('{{this}}', '{{ask}} {{answer}}', '{{topic}}', ''),
        )
        .map(([list, inner]) => `{{#each ${list}}}${inner}{{/each}}`),
    },
    { weight: 2, arbitrary: tie('body') },
  ),
})).body;

/** Nothing but noise, or an attack of the corpus that something was put into or cut from. */
const wild: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.oneof(noise, name, word), { maxLength: 40 }).map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom(
        ...Object.values(attacks)
          .flat()
          .flatMap(({ source: one }) => (typeof one === 'string' && one.length < 3000 ? [one] : [])),
      ),
      fc.nat(),
      fc.nat(20),
      fc.oneof(noise, word, name),
    )
    .map(([one, at, cut, put]) => {
      const place = at % (one.length + 1);
      return one.slice(0, place) + put + one.slice(place + cut);
    }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const line = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    '{{topic}}',
    '{{#if a}}',
    '{{recipient.name}}',
    '$&',
    '\u202E',
    '\n\n\n',
    'x'.repeat(5000),
    '{{{{',
    "'; --",
  ),
);

const values: Readonly<Record<FactType, fc.Arbitrary<FactValue>>> = {
  text: fc.dictionary(fc.constantFrom('en', 'nl', 'de', '__proto__', 'constructor'), line),
  name: line,
  number: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
  money: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  instant: fc
    .date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })
    .map((at) => at.toISOString()),
  date: fc
    .date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })
    .map((at) => at.toISOString().slice(0, 10)),
  link: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  phone: fc.stringMatching(/^\+?[\d ()-]{3,20}$/),
  email: fc.emailAddress(),
};

const someFact: fc.Arbitrary<Fact> = fc.constantFrom(...factTypes).chain((type) =>
  fc
    .record({
      key: name,
      status: fc.constantFrom(...factStatuses),
      publishable: fc.boolean(),
      value: values[type],
      label: line,
    })
    .filter(({ value }) => isOfType(type, value))
    .map(({ key, status, publishable, value, label }) =>
      fact(key, status === 'unknown' ? null : value, { type, status, publishable, label: { en: label } }),
    ),
);

const sheet: fc.Arbitrary<FactSheet> = fc
  .array(someFact, { maxLength: 12 })
  .map((facts) => Object.fromEntries(facts.map((one) => [one.key, one])));

const trial: fc.Arbitrary<Trial> = fc
  .record({
    source: fc.oneof({ weight: 3, arbitrary: source }, { weight: 1, arbitrary: wild }),
    p: fc.oneof(source, fc.constant('{{topic}}')),
    q: fc.oneof(source, fc.constant('{{> p}}')),
    sheet,
    more: fc.subarray(names),
    channel: fc.constantFrom(...channels),
    mode: fc.constantFrom<'live' | 'exercise'>('live', 'exercise'),
    phrase: line,
    ask: line,
  })
  .map(({ source: one, p, q, sheet: facts, more, channel, mode, phrase, ask }) => {
    const usual = trialOf({ source: one, partials: { p, q }, facts, phrases: { 'b-c': { en: phrase } } });
    return {
      ...usual,
      known: [...usual.known, ...more],
      setting: { ...usual.setting, channel, mode, questions: [{ ask: { en: ask }, answer: { en: phrase } }] },
    };
  });

/** Nothing worse than a named error, with a place that is there. */
function judge({ source: one, sources }: Trial, tried: Tried): void {
  if ('text' in tried) {
    expect(tried.hash).to.match(/^[0-9a-f]{64}$/);
    for (const finding of tried.findings) expect(Math.min(finding.line, finding.column)).to.be.at.least(1);
    return;
  }
  expect(tried.faults).to.not.deep.equal([]);
  const lines = Math.max(...[one, ...Object.values(sources)].map((text) => text.split('\n').length));
  for (const { code, line: at, column, message } of tried.faults) {
    expect(code).to.match(/^(?:TEMPLATE_INVALID|FACT_UNKNOWN|FACT_GAP)$/);
    expect(message).to.match(/\S{3}/);
    expect(message).to.not.match(/undefined is not|cannot read prop|\.js:\d|is not a function/i);
    expect(at, message).to.be.within(1, code === 'FACT_GAP' ? 10_000 : lines);
    expect(column, message).to.be.at.least(1);
  }
}

describe('any template, with any facts', () => {
  it('becomes a text or is refused by name, at a place that is there, at once, and the same each time', function () {
    this.timeout(0);
    let texts = 0;
    let refused = 0;
    fc.assert(
      fc.property(trial, (one) => {
        const tried = tryTemplate(one);
        judge(one, tried);
        expect(workMs(() => expect(tryTemplate(one)).to.deep.equal(tried))).to.be.below(250);
        if ('text' in tried) texts += 1;
        else refused += 1;
      }),
      { numRuns: rounds(400) },
    );
    expect(texts, 'some must get through, or the fuzz tries nothing').to.be.above(10);
    expect(refused).to.be.above(10);
  });

  it('of the grammar alone, with only good names, always becomes a text when all facts are there', function () {
    this.timeout(0);
    const good = fc.constantFrom('topic', 'page', 'as-of');
    const { body } = fc.letrec<{ node: string; body: string }>((tie) => ({
      body: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
      node: fc.oneof(
        { maxDepth: 8 },
        fc.constantFrom('a', ' ', '\n', 'ë'),
        good.map((one) => `{{${one}}}`),
        fc.constant('{{#each questions}}{{ask}} {{answer}}{{/each}}'),
        fc.constant('{{#each unknowns}}- {{this}}\n{{else}}none{{/each}}'),
        fc
          .tuple(fc.constantFrom('if', 'unless'), good, tie('body'), tie('body'))
          .map(([block, one, yes, other]) => `{{#${block} ${one}}}${yes}{{else}}${other}{{/${block}}}`),
        tie('body'),
      ),
    }));
    fc.assert(
      fc.property(body, (one) => {
        const tried = tryTemplate(trialOf({ source: one }));
        expect(tried).to.have.property('text');
        if ('text' in tried) expect(tried.text).to.not.match(/\{\{|\}\}|\[object|undefined|\n{3}/);
      }),
      { numRuns: rounds(200) },
    );
  });
});
