import { expect } from 'chai';
import fc from 'fast-check';
import { kindOf, understand } from '../../../src/listening/classify/kind.js';
import { learn, untaught, type Classifier } from '../../../src/listening/classify/learn.js';
import { kinds, type Kind } from '../../../src/listening/mention.js';
import { Confusion, mentionsOf, type Labelled } from '../../support/mentions.js';

const anything = fc.string({ unit: 'binary' });

describe('the kind of a message', () => {
  const examples: readonly (readonly [Kind, string])[] = [
    ['complaint', 'Al drie weken geen internet en niemand belt terug. Schandalig'],
    ['complaint', 'Lekker bezig hoor, weer een uur in de wacht 👏'],
    ['complaint', 'Ik wil niet zeuren, maar dit is nu de derde keer dat de brief verkeerd is.'],
    ['complaint', '@example still waiting for my refund, worst service ever'],
    ['complaint', 'Why can’t you people ever be on time?'],
    ['complaint', '😡😡😡'],
    ['question', 'Hoe laat gaan jullie zaterdag open?'],
    ['question', 'ik zoek het formulier voor een verhuizing'],
    ['question', 'do you deliver to the islands'],
    ['question', 'My router stopped working, how do I reset it?'],
    ['compliment', 'Super geholpen door de monteur, dank jullie wel!'],
    ['compliment', 'niks op aan te merken, die nieuwe app'],
    ['compliment', "can't fault it, on time and spotless"],
    ['compliment', 'Thank you so much, great service'],
    ['other', 'DM gestuurd'],
    ['other', 'ok thanks'],
    ['other', 'In de vergadering van gisteren is de nota vastgesteld'],
  ];
  for (const [kind, text] of examples)
    it(`of “${text}” is ${kind}`, () => {
      expect(understand(text).kind).to.equal(kind);
    });

  it('comes with words of the text that told', () => {
    expect(understand('Al drie weken geen internet en niemand belt terug. Schandalig').telling).to.include(
      'Schandalig',
    );
    expect(understand('Hoe laat gaan jullie zaterdag open?').telling.join(' ')).to.match(/[Hh]oe laat/);
  });

  it('is the same each time, sure from 0 to 1, and told in words of the text, for any text', () => {
    const check = (text: string): void => {
      const one = understand(text);
      expect(one).to.deep.equal(understand(text));
      expect(kinds).to.include(one.kind);
      expect(one.confidence).to.be.within(0, 1);
      for (const word of one.telling) expect(text).to.include(word);
    };
    fc.assert(fc.property(anything, check));
    const words = mentionsOf('made').flatMap(({ text }) => text.split(' '));
    fc.assert(fc.property(fc.array(fc.constantFrom(...words)), (some) => check(some.join(' '))));
  });

  const least = { made: { nl: 0.95, en: 0.95 }, held: { nl: 0.75, en: 0.68 } } as const;
  const tableOf = (items: readonly Labelled[]): Confusion<Kind> => {
    const table = new Confusion(kinds);
    for (const { text, kind } of items) table.add(kind, understand(text).kind);
    return table;
  };
  for (const half of ['made', 'held'] as const)
    for (const spoken of ['nl', 'en'] as const)
      it(`is found no worse than it was on the ${half} half, ${spoken}`, () => {
        const items = mentionsOf(half).filter((one) => one.language === spoken);
        expect(tableOf(items).macro).to.be.at.least(least[half][spoken]);
      });
});

describe('learning from corrections', () => {
  const taught = (texts: readonly (readonly [string, Kind])[]): Classifier =>
    texts.reduce((classifier, [text, kind]) => learn(classifier, text, kind), untaught);

  it('gives the text that was taught the kind that was taught, whatever it is', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...kinds), (text, kind) => {
        const before = { ...untaught };
        const found = kindOf(text, undefined, learn(untaught, text, kind));
        expect(found.kind).to.equal(kind);
        expect(found.confidence).to.be.within(0, 1);
        expect(untaught).to.deep.equal(before);
      }),
    );
  });

  it('reaches texts that are like it', () => {
    const classifier = taught([
      ['de kaas is op', 'complaint'],
      ['weer geen kaas', 'complaint'],
      ['kaas op', 'complaint'],
      ['Is de kaas op?', 'complaint'],
    ]);
    expect(kindOf('de kaas is bijna op', 'nl').kind).to.equal('other');
    const after = kindOf('de kaas is bijna op', 'nl', classifier);
    expect(after.kind).to.equal('complaint');
    expect(after.telling.join(' ')).to.include('kaas');
  });

  it('forgets nothing, and takes the newer of two words on one text', () => {
    const made = mentionsOf('made').slice(0, 60);
    const classifier = taught(made.map(({ text, kind }) => [text, kind]));
    for (const { text, kind } of made) expect(kindOf(text, undefined, classifier).kind).to.equal(kind);
    const first = made[0]!;
    const other = first.kind === 'other' ? 'complaint' : 'other';
    expect(kindOf(first.text, undefined, learn(classifier, first.text, other)).kind).to.equal(other);
  });

  it('is the same for the same corrections', () => {
    const texts = mentionsOf('made').slice(0, 100);
    const [one, two] = [1, 2].map(() => taught(texts.map(({ text, kind }) => [text, kind])));
    for (const { text } of mentionsOf('made').slice(100, 200))
      expect(kindOf(text, undefined, one)).to.deep.equal(kindOf(text, undefined, two));
  });
});
