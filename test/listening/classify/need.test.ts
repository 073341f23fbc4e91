import { expect } from 'chai';
import fc from 'fast-check';
import { needs } from '../../../src/listening/classify/need.js';
import { needs as needOrder, type Need } from '../../../src/listening/mention.js';
import { mentionsOf } from '../../support/mentions.js';

const now = { at: '2030-03-11T09:00:00.000Z', timeZone: 'Europe/Amsterdam' };
const names = (text: string): Need[] => needs(text, undefined, now).map(({ need }) => need);

describe('who needs a person at once', () => {
  const there: readonly (readonly [Need, string])[] = [
    ['danger', 'Er komt rook uit het kastje in de straat, er lopen kinderen langs'],
    ['danger', 'mijn dochter krijgt geen adem na jullie salade'],
    ['danger', 'Ik wil niet meer leven'],
    ['danger', 'ik krijg geen lucht'],
    ['danger', "she can't breathe"],
    ['danger', 'ik weet waar jullie wonen, er vallen klappen'],
    ['danger', 'strong smell of gas in our hallway'],
    ['danger', 'my son swallowed a battery from your toy'],
    ['danger', 'a man on the platform says he will end it all'],
    ['vulnerable', 'Mijn moeder is 91 en zit al twee dagen zonder verwarming'],
    ['vulnerable', "I'm 84 with no heating and nobody comes"],
    ['press', 'Ik ben redacteur bij De Voorbeeldkrant en zoek een reactie'],
    ['press', "I'm a reporter for Example FM, can you comment by 4pm?"],
    ['authority', 'Hier de politie, wij zoeken contact met uw directie'],
    ['authority', 'As mayor of Exampleford I expect your call'],
  ];
  for (const [need, text] of there)
    it(`finds ${need} in “${text}”`, () => {
      const found = needs(text, undefined, now).find((one) => one.need === need);
      expect(found?.telling).to.not.equal(undefined);
      for (const word of found!.telling) expect(text).to.include(word);
      expect(found!.telling).to.not.deep.equal([]);
    });

  const near: readonly string[] = [
    'ik ga dood van het lachen 😂',
    'Geven jullie ook reanimatiecursussen?',
    'This hold music is killing me slowly',
    'Fire drill went well, coffee after',
    'Mijn oma van 88 is heel blij met de cursus, dank',
    'Do you have a ramp, my wife uses a wheelchair?',
    'Ik stuur het naar de krant',
    'we make our own school newspaper',
    'Ik stap naar de politie',
    'the fashion police would like a word 😂',
  ];
  for (const text of near)
    it(`leaves “${text}” alone`, () => {
      expect(names(text)).to.deep.equal([]);
    });

  it('puts the most urgent first', () => {
    const both = names('Ik wil niet meer leven, door de schulden heb ik geen eten en geen huis meer');
    expect(both).to.deep.equal(['danger', 'vulnerable']);
  });

  it('reads until when the press wants an answer', () => {
    const deadlineOf = (text: string) => needs(text, undefined, now).find(({ need }) => need === 'press')?.deadline;
    expect(deadlineOf('Redactie van Voorbeeld FM hier, graag een reactie voor 16.00 uur')).to.deep.equal({
      says: 'voor 16.00 uur',
      at: '2030-03-11T15:00:00.000Z',
    });
    expect(deadlineOf("I'm a journalist at the Example Herald. Could you comment by 4pm?")).to.deep.equal({
      says: 'by 4pm',
      at: '2030-03-11T15:00:00.000Z',
    });
    expect(deadlineOf('Redactie van Voorbeeld FM hier, graag een reactie')).to.equal(null);
  });

  it('never throws, and tells in words of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { telling } of needs(text)) for (const word of telling) expect(text).to.include(word);
      }),
    );
  });

  // Whoever is in danger is missed at a higher price than a false alarm, so alarms are more often false than missing: this
  // holds both from getting worse unseen.
  const least = { made: { danger: 0.98, all: 0.95 }, held: { danger: 0.8, all: 0.85 } } as const;
  for (const half of ['made', 'held'] as const)
    it(`misses no more than it did on the ${half} half, and does not cry wolf more often`, () => {
      const items = mentionsOf(half).map((one) => ({ ...one, found: needs(one.text).map(({ need }) => need) }));
      const recall = (some: readonly Need[]): number => {
        const wanted = items.flatMap(({ needs: all, found }) =>
          all.filter((need) => some.includes(need)).map((need) => found.includes(need)),
        );
        return wanted.filter(Boolean).length / wanted.length;
      };
      expect(recall(['danger'])).to.be.at.least(least[half].danger);
      expect(recall(needOrder)).to.be.at.least(least[half].all);
      const lured = items.flatMap(({ near: all, found }) => all.map((need) => found.includes(need)));
      expect(lured.filter(Boolean).length / lured.length).to.be.at.most(0.22);
    });
});
