import { expect } from 'chai';
import { checkText } from '../../src/message/check.js';
import { bareContext, type Context } from '../../src/message/check/context.js';
import { numberHits } from '../../src/message/check/number.js';
import { readingOf } from '../../src/message/check/reading.js';
import type { Fact, FactSheet } from '../../src/message/fact.js';
import { workMs } from '../support/work.js';

const at = '2026-11-12T10:00:00Z';
const fact = (one: Pick<Fact, 'key' | 'label'> & Partial<Fact>): Fact => ({
  type: 'number',
  status: 'confirmed',
  value: null,
  publishable: true,
  source: 'desk',
  asOf: at,
  revision: 1,
  material: true,
  ...one,
});
const sheetOf = (...facts: Fact[]): FactSheet => Object.fromEntries(facts.map((one) => [one.key, one]));

const affected = fact({
  key: 'affected-count',
  value: 1900,
  unit: { en: 'customers', nl: 'klanten' },
  label: { en: 'how many customers are affected', nl: 'hoeveel klanten getroffen zijn' },
});
const injured = fact({
  key: 'injured',
  value: 2,
  unit: { en: 'people', nl: 'mensen' },
  label: { en: 'whether people were hurt, and how many', nl: 'of er mensen gewond zijn, en hoeveel' },
});
const voucher = fact({
  key: 'voucher',
  type: 'money',
  value: 25,
  label: { en: 'the compensation', nl: 'de vergoeding' },
  terms: { en: ['compensation', 'voucher'], nl: ['vergoeding', 'tegoedbon'] },
});
const logins = fact({
  key: 'first-time-logins',
  value: 50,
  unit: { en: '% of customers', nl: '% van de klanten' },
  label: { en: 'how many customers can log in the first time', nl: 'hoeveel klanten in één keer kunnen inloggen' },
  terms: { en: ['log in', 'logins', 'access', 'banking services running'], nl: ['inloggen', 'toegang'] },
});
const sheet = sheetOf(affected, injured, voucher);

const rulesIn = (language: string, text: string, context: Partial<Context> = {}): string[] =>
  numberHits(readingOf(text, language), { ...bareContext(at), sheet, ...context }).map(({ rule }) => rule);

describe('numbers against the fact sheet', () => {
  const wrong: readonly (readonly [string, string, string])[] = [
    ['en', 'The outage has affected 2,500 customers.', 'number-contradicts'],
    ['en', 'More than 3,000 customers have been hit by the outage.', 'number-contradicts'],
    ['en', 'We have called all 500 affected customers.', 'number-contradicts'],
    ['en', 'Three people were injured.', 'number-contradicts'],
    ['en', 'The number of affected customers is now 2,500.', 'number-contradicts'],
    ['en', 'You will get a voucher of €50.', 'number-contradicts'],
    ['en', 'This concerns around 2.5 million customers.', 'number-contradicts'],
    ['nl', 'Door de storing zijn 2.500 klanten getroffen.', 'number-contradicts'],
    ['nl', 'Er zijn 2.500 klanten getroffen en zij krijgen vandaag een mail.', 'number-contradicts'],
    ['nl', 'Het gaat om 2.500 klanten.', 'number-contradicts'],
    ['nl', 'Bij het ongeval zijn drie mensen gewond geraakt.', 'number-contradicts'],
    ['nl', 'Er vielen vijf gewonden.', 'number-contradicts'],
    ['nl', 'Getroffen klanten: 2.500', 'number-contradicts'],
    ['nl', 'Minder dan 500 klanten hebben last van de storing.', 'number-contradicts'],
    ['nl', 'U ontvangt een vergoeding van 50 euro.', 'number-contradicts'],
    ['nl', 'Wij tellen vandaag 2.500 klanten.', 'number-unbound'],
    ['en', '1.900 customers are affected.', 'number-misread'],
    ['en', 'The damage is €1.900 so far.', 'number-misread'],
    ['nl', 'Er zijn 1,900 klanten getroffen.', 'number-misread'],
    ['en', 'Nobody was injured.', 'quantifier-contradicts'],
    ['nl', 'Niemand is gewond geraakt.', 'quantifier-contradicts'],
    ['nl', 'Er zijn geen gewonden.', 'quantifier-contradicts'],
    ['en', 'None of the people here was hurt.', 'quantifier-contradicts'],
    ['en', 'We know which customers are affected. There are 2,500 of them.', 'number-contradicts'],
    ['en', 'Which customers are affected? The number now stands at about 3,000.', 'number-contradicts'],
    ['nl', 'Er zijn klanten getroffen. Het zijn er 2.500.', 'number-contradicts'],
    ['nl', 'Er zijn klanten getroffen. Het gaat inmiddels om zo’n 3.000.', 'number-contradicts'],
    ['nl', 'Het aantal getroffen klanten is opgelopen tot 2.500.', 'number-contradicts'],
    ['en', 'One point five thousand customers were hit.', 'number-contradicts'],
    ['en', 'If they ask: fewer than a thousand customers are affected.', 'number-contradicts'],
    ['nl', '2.500 klanten in Voorbeeldstad zijn getroffen.', 'number-contradicts'],
    ['nl', 'Op het vliegveld sliepen 4.150 reizigers.', 'number-unbound'],
    ['en', 'We hit 2,500 customers because of the fog.', 'number-contradicts'],
    ['nl', 'Bij het ongeluk zijn vijf mensen gewond geraakt.', 'number-contradicts'],
    ['en', '2,500 people were affected by the outage.', 'number-contradicts'],
    ['en', 'Four spectators were injured.', 'number-contradicts'],
    ['nl', 'De 2.500 klanten die nog stroom hebben, zijn niet getroffen.', 'number-unbound'],
    ['nl', 'Vier toeschouwers raakten gewond.', 'number-contradicts'],
    ['nl', 'U bent een van de 2.500 klanten die zijn getroffen.', 'number-contradicts'],
    ['en', 'The number of affected customers has gone up to 2,500.', 'number-contradicts'],
  ];
  for (const [language, text, rule] of wrong)
    it(`finds ${rule} in "${text}"`, () => expect(rulesIn(language, text)).to.deep.equal([rule]));

  const right: readonly (readonly [string, string])[] = [
    ['en', 'The outage has affected 1,900 customers.'],
    ['en', 'About 2,000 customers are affected.'],
    ['en', 'Of the 1,900 affected customers, 500 customers have had their money back.'],
    ['en', 'So far 500 customers have had their money back.'],
    ['en', 'Another 20 customers called us.'],
    ['en', 'We have 5 million customers.'],
    ['en', 'Are 5,000 customers affected? No.'],
    ['en', 'If more than 5,000 customers are affected, we tell the regulator.'],
    ['en', 'Newspapers report that 5,000 customers are affected. That is not so.'],
    ['en', 'Up to 5,000 customers may be affected.'],
    ['en', 'No affected customer has to do anything.'],
    ['en', 'None of the injured is in danger.'],
    ['en', 'It took 2.5 hours, at 9.30 am, and cost 2.5 million.'],
    ['en', '300 affected customers in Utrecht can come to our shop.'],
    ['en', 'One of our customers was injured.'],
    ['nl', 'Er zijn 1.900 klanten getroffen, van wie 300 in Utrecht.'],
    ['nl', '500 klanten hebben hun geld terug.'],
    ['nl', '500 getroffen klanten hebben hun geld terug.'],
    ['nl', 'Tot nu toe hebben wij 500 mensen gebeld.'],
    ['nl', 'De eerste 200 klanten zijn geholpen.'],
    ['nl', 'Van hen zijn 500 klanten opnieuw aangesloten.'],
    ['nl', 'Er zijn geen 5.000 klanten getroffen, zoals de krant schrijft.'],
    ['nl', 'Wij meldden eerder dat 500 klanten waren getroffen. Dat klopt niet.'],
    ['nl', 'Vijftig medewerkers werken aan een oplossing.'],
    ['nl', 'Alle klanten krijgen een mail.'],
    ['nl', 'Niet alle klanten zijn getroffen.'],
    ['nl', 'Een van de gewonden ligt in het ziekenhuis. Niemand van de gewonden is in levensgevaar.'],
    ['nl', 'Vorig jaar waren 500 klanten getroffen.'],
    ['nl', 'Benzine kost € 1,899 per liter.'],
    ['nl', 'Zo’n 1.900 klanten zijn getroffen.'],
    ['nl', 'Er zijn klanten getroffen. Het zijn er 1.900.'],
    ['nl', 'Er zijn klanten getroffen, van wie er 500 zijn gebeld.'],
    ['nl', 'De schade loopt op tot circa 2,4 miljoen euro.'],
    ['nl', 'Een nieuwssite schrijft dat 25.000 klanten zijn getroffen.'],
    ['nl', 'Verder is niemand gewond geraakt.'],
    ['nl', 'Zij moeten zeven dagen wachten.'],
    ['en', 'There are 1,900 affected customers; 500 of them have been called.'],
    ['en', 'One point nine thousand customers were hit.'],
    ['en', 'We have affected customers in two towns: 900 customers in Utrecht and 1,000 customers in Breda.'],
    ['en', 'A litre costs €1.899 at the pump.'],
    ['nl', 'Bij de vorige storing, in 2028, zijn 6.000 klanten getroffen.'],
    ['nl', 'Om 9.00 uur waren er 400 klanten getroffen. Inmiddels zijn dat er 1.900.'],
    ['nl', 'Van onze 21.000 klanten zijn er 1.900 getroffen.'],
    ['en', 'By midnight we expect 4,000 customers to be affected.'],
    ['en', 'Reports of 5,000 affected customers are inaccurate.'],
    ['en', 'We can help 500 affected customers an hour.'],
    ['en', 'A spectator was injured; one spectator is in hospital.'],
  ];
  for (const [language, text] of right) it(`passes "${text}"`, () => expect(rulesIn(language, text)).to.deep.equal([]));

  it('says what stands, as the language of the text prints it', () => {
    const [hit] = numberHits(readingOf('Er zijn 2.500 klanten getroffen.', 'nl'), { ...bareContext(at), sheet });
    expect(hit?.data).to.deep.equal({ fact: affected.label, key: 'affected-count', stands: '1.900 klanten' });
  });

  it('finds a figure where we say that we do not know it', () => {
    const unknown = sheetOf({ ...injured, status: 'unknown', value: null });
    const [hit] = numberHits(readingOf('Er zijn twee mensen gewond.', 'nl'), { ...bareContext(at), sheet: unknown });
    expect(hit?.data?.['stands']).to.equal('');
  });

  it('leaves what is unconfirmed or may not be said to others', () => {
    for (const other of [
      { ...affected, status: 'unconfirmed' as const },
      { ...affected, publishable: false },
    ])
      expect(rulesIn('nl', 'Er zijn 2.500 klanten getroffen.', { sheet: sheetOf(other) })).to.deep.equal([]);
  });
});

describe('being without power', () => {
  const powerless = fact({
    key: 'powerless',
    value: 14_000,
    unit: { en: 'households', nl: 'huishoudens' },
    label: { en: 'how many households have no power', nl: 'hoeveel huishoudens zonder stroom zitten' },
  });
  it('is no denial of itself, and is what "still" is said of', () => {
    for (const [language, text] of [
      ['en', 'Up to 9,000 households are without power.'],
      ['en', 'About 9,000 households still have no power.'],
      ['nl', 'Nog zo’n 9.000 huishoudens zitten zonder stroom.'],
      ['nl', 'Ruim 20.000 huishoudens hebben geen stroom.'],
    ] as const)
      expect(rulesIn(language, text, { sheet: sheetOf(powerless) }), text).to.deep.equal(['number-contradicts']);
    for (const [language, text] of [
      ['en', '14,000 households are without power.'],
      ['nl', 'Bij 9.000 huishoudens is de stroom hersteld.'],
    ] as const)
      expect(rulesIn(language, text, { sheet: sheetOf(powerless) }), text).to.deep.equal([]);
  });
});

describe('shares in words', () => {
  const tsb =
    'Our mobile banking app and online banking are up and running smoothly for the vast majority of customers.';
  it('finds what TSB said in 2018', () => {
    expect(rulesIn('en', tsb, { sheet: sheetOf(logins) })).to.deep.equal(['quantifier-contradicts']);
    const total = fact({
      key: 'customers-total',
      value: 5000,
      unit: { en: 'customers', nl: 'klanten' },
      label: { en: 'how many customers there are in total', nl: 'hoeveel klanten er in totaal zijn' },
    });
    expect(rulesIn('en', tsb, { sheet: sheetOf(affected, total) })).to.deep.equal(['quantifier-contradicts']);
    expect(rulesIn('en', tsb, { sheet: sheetOf({ ...affected, value: 19 }, total) })).to.deep.equal([]);
  });
  const wrong: readonly (readonly [string, string])[] = [
    ['en', 'All customers can log in.'],
    ['en', 'Everyone can log in again.'],
    ['en', 'Nearly all customers have access to their account.'],
    ['en', '90% of customers can log in.'],
    ['en', 'Nine out of ten customers can log in.'],
    ['nl', 'Het overgrote deel van de klanten kan inloggen.'],
    ['nl', 'Slechts een klein deel van de klanten kan niet inloggen.'],
    ['nl', 'Alle klanten kunnen inloggen.'],
    ['nl', 'Zo goed als iedereen kan weer inloggen.'],
    ['nl', 'Het leeuwendeel van de klanten kan inloggen.'],
    ['nl', 'Bijna niemand kan inloggen.'],
    ['en', 'Practically everyone can log in.'],
    ['en', 'Hardly any customers can log in.'],
  ];
  for (const [language, text] of wrong)
    it(`finds "${text}"`, () => expect(rulesIn(language, text, { sheet: sheetOf(logins) })).to.have.length(1));
  const right: readonly (readonly [string, string])[] = [
    ['en', 'Half of our customers can log in.'],
    ['en', 'Not all customers can log in.'],
    ['en', 'We are working to restore access for all customers.'],
    ['en', 'We are sorry to everyone who could not log in.'],
    ['en', 'All customers get an e-mail about how to log in.'],
    ['nl', 'Ongeveer de helft van de klanten kan inloggen.'],
    ['en', 'Everyone at our bank works to let you log in.'],
    ['nl', 'Nog niet iedereen kan inloggen.'],
    ['nl', 'Wij werken eraan dat alle klanten weer kunnen inloggen.'],
    ['nl', 'Excuses aan alle klanten die niet konden inloggen.'],
  ];
  for (const [language, text] of right)
    it(`passes "${text}"`, () => expect(rulesIn(language, text, { sheet: sheetOf(logins) })).to.deep.equal([]));
});

describe('numbers against other texts', () => {
  const others = [{ id: 'm1', text: 'Er zijn 2.500 klanten getroffen.', language: 'nl', kind: null, at, isOut: true }];
  it('finds another number for the same, also in the other language', () => {
    for (const [language, text] of [
      ['nl', 'Door de storing zijn 1.900 klanten getroffen.'],
      ['en', 'The outage has affected 1,900 customers.'],
    ] as const)
      expect(rulesIn(language, text, { sheet: {}, others })).to.deep.equal(['message-contradicts']);
  });
  it('only advises where the sheet is with us, or we correct', () => {
    const reading = readingOf('The outage has affected 1,900 customers.', 'en');
    const context = { ...bareContext(at), others };
    expect(numberHits(reading, { ...context, sheet })[0]?.strength).to.equal('advice');
    expect(numberHits(reading, { ...context, kind: 'correction' })[0]?.strength).to.equal('advice');
    expect(numberHits(reading, context)[0]?.strength).to.equal(undefined);
  });
  it('holds "nobody" and "nearly all" against their numbers, and our numbers against theirs', () => {
    for (const [ours, theirs] of [
      ['Er is niemand gewond geraakt.', 'Er raakten twee mensen gewond.'],
      ['Er raakten twee mensen gewond.', 'Er is niemand gewond geraakt.'],
      ['Bijna alle klanten kunnen inloggen.', '50 procent van de klanten kan inloggen.'],
    ] as const)
      expect(rulesIn('nl', ours, { sheet: {}, others: [{ ...others[0]!, text: theirs }] }), ours).to.deep.equal([
        'message-contradicts',
      ]);
    for (const [ours, theirs] of [
      ['Verder is niemand gewond geraakt.', 'Er raakten twee mensen gewond.'],
      ['Bijna alle klanten kunnen inloggen.', '92 procent van de klanten kan inloggen.'],
      ['Geen winkel is dicht.', '14 scholen zijn dicht.'],
    ] as const)
      expect(rulesIn('nl', ours, { sheet: {}, others: [{ ...others[0]!, text: theirs }] }), ours).to.deep.equal([]);
  });
  it('passes another predicate, a part and the same number', () => {
    for (const text of [
      '1.900 klanten hebben hun geld terug.',
      'De eerste 200 klanten zijn getroffen.',
      'Ongeveer 2.500 klanten zijn getroffen.',
    ])
      expect(rulesIn('nl', text, { sheet: {}, others })).to.deep.equal([]);
  });
  it('compares with 60 texts in a few milliseconds', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...others[0]!,
      id: `m${index}`,
      text: `Er zijn 1.900 klanten getroffen. Update ${index}.`.repeat(5),
    }));
    const context = { ...bareContext(at), sheet, others: many };
    const reading = readingOf('The outage has affected 1,900 customers. We call them all.', 'en');
    numberHits(reading, context);
    expect(workMs(() => numberHits(reading, context))).to.be.below(5);
  });
  it('goes through 100 KB in well under a second', () => {
    for (const part of ['Er zijn 2.500 klanten getroffen. ', '2.500 klanten ', 'alle klanten ', 'niemand is gewond '])
      for (const language of ['en', 'nl']) {
        const text = part.repeat(Math.ceil(100_000 / part.length));
        const work = workMs(() => numberHits(readingOf(text, language), { ...bareContext(at), sheet, others }));
        expect(work, part).to.be.below(4000);
      }
  });
  it('reaches the findings of a text', () =>
    expect(
      checkText('Er zijn 2.500 klanten getroffen.', 'nl', { ...bareContext(at), sheet }).map(({ rule }) => rule),
    ).to.include('number-contradicts'));
});
