import { expect } from 'chai';
import { bareContext, type Context } from '../../src/message/check/context.js';
import { identityHits } from '../../src/message/check/identity.js';
import { readingOf } from '../../src/message/check/reading.js';
import { factOf, sheetOf } from './check-facts.js';
import { workMs } from '../support/work.js';

const at = '2030-03-11T14:00:00.000Z';
const allowed = [
  '0800-1234',
  '+31 88 123 45 67',
  'https://www.voorbeeld.nl',
  'https://hulp.voorbeeld.nl/datalek',
  'pers@voorbeeld.nl',
  'NL91 ABNA 0417 1643 00',
];
const known: Context = { ...bareContext(at), allowed };
const found = (text: string, context: Context = known, language = 'nl'): string[] =>
  identityHits(readingOf(text, language), context).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);

describe('identity: phone numbers', () => {
  for (const text of [
    'Bel 0800-1234.',
    'Bel 0800 12 34 (gratis).',
    'Bel +31 800 1234 of 0031 800 1234.',
    'Bel 088-1234567 of (088) 123 45 67 of +31 (0)88 123 45 67.',
    'Bel bij nood 112. Praat met 113.',
    'Op 12-03-2030 van 09.00-17.00 uur zijn 12.345.678 klanten gebeld.',
    'Dossiernummer 0612345678, order 0201234567, EAN 8712345678906, KvK 01234567.',
    'Tussen 01-02-2030 en 03-04-2030 en om 08:30-17:00.',
    'Bel niet naar 0900-9999, dat nummer is van oplichters.',
    'Eerder gaven wij een verkeerd nummer: 0800-4321 klopt niet.',
    'Het gaat om 1.900.000 klanten en 250 000 euro.',
  ]) {
    it(`passes: ${text}`, () => expect(found(text)).to.deep.equal([]));
  }

  for (const [text, number] of [
    ['Heeft u iets gezien? Bel 0800-6070.', '0800-6070'],
    ['Bel 0900 8844.', '0900 8844'],
    ['Bel 14 020 voor meer informatie.', '14 020'],
    ['Of app naar 06-12345678.', '06-12345678'],
    ['Bel ons op 020 123 45 67, 0800-1234.', '020 123 45 67'],
    ['Tel. 0301234567', '0301234567'],
    ['Vanuit het buitenland: +44 20 7946 0958.', '+44 20 7946 0958'],
    ['Bel 088 123 45 68.', '088 123 45 68'],
    ['Bel 1850.', '1850'],
  ] as const) {
    it(`finds: ${text}`, () => expect(found(text)).to.deep.equal([`phone-unlisted: ${number}`]));
  }

  it('says which number was meant, if there is one', () => {
    const [hit] = identityHits(readingOf('Bel 088 123 45 68.', 'nl'), known);
    expect(hit?.data).to.deep.equal({ instead: '+31 88 123 45 67' });
  });

  it('flags nothing where there is no list', () => expect(found('Bel 0800-6070.', bareContext(at))).to.deep.equal([]));

  it('takes phone numbers of the fact sheet, also from its texts', () => {
    const sheet = sheetOf(
      factOf('phone', { type: 'phone', value: '0800 0000' }),
      factOf('press', { type: 'text', value: { nl: 'Pers: 020-1234567', en: 'Press: 020-1234567' } }),
    );
    expect(found('Bel 0800-0000. Pers: 020 123 45 67.', { ...bareContext(at), sheet })).to.deep.equal([]);
    expect(found('Bel 0800-0001.', { ...bareContext(at), sheet })).to.have.length(1);
  });

  it('does not take a number that is not confirmed', () => {
    const sheet = sheetOf(factOf('phone', { type: 'phone', value: '0800 0000', status: 'unconfirmed' }));
    expect(found('Bel 0800-0000.', { ...known, sheet })).to.have.length(1);
  });

  it('finds the tip number of a newspaper in an alert, as on 24 June 2019', () => {
    const text =
      'NL-Alert 24-06-2019 17:13. 112 is niet bereikbaar. Bel in nood 0900-8844 of 088-6628240. Tip: 06-54321000.';
    expect(found(text, { ...bareContext(at), allowed: ['112', '0900-8844', '088-6628240'] })).to.deep.equal([
      'phone-unlisted: 06-54321000',
    ]);
  });
});

describe('identity: links, mail addresses and IBANs', () => {
  for (const text of [
    'Kijk op voorbeeld.nl, www.voorbeeld.nl/vragen of https://voorbeeld.nl/a?b=c#d.',
    'Kijk op https://hulp.voorbeeld.nl/datalek/vragen.',
    'Mail pers@voorbeeld.nl of Pers@Voorbeeld.nl.',
    'Maak over naar NL91 ABNA 0417 1643 00 of NL91ABNA0417164300 t.n.v. Voorbeeld.',
    'Wij zijn gesloten.In de ochtend openen wij weer, d.w.z. a.s. maandag.',
    'Beste {{recipient.name}}, dank u.',
    'Klik niet op links naar voorbeeld-veilig.com.',
    'Batch NL12 AB34 en lot DE55X.',
    'Rijd 80 km/u, en lees art. 3.b/c.',
  ]) {
    it(`passes: ${text}`, () => expect(found(text)).to.deep.equal([]));
  }

  for (const [text, hit] of [
    ['Kijk op https://evil-voorbeeld.nl.', 'link-unlisted: https://evil-voorbeeld.nl'],
    ['Kijk op voorbeeld.nl.evil.com/datalek.', 'link-unlisted: voorbeeld.nl.evil.com/datalek'],
    ['Kijk op https://www.voorbeeld.nl@evil.com/a', 'link-unlisted: https://www.voorbeeld.nl@evil.com/a'],
    ['Kijk op https://hulp.voorbeeld.nl/datalekken.', 'link-unlisted: https://hulp.voorbeeld.nl/datalekken'],
    ['Meld het op voorbeeld-schade.voorbeeldtop/nu.', 'link-unlisted: voorbeeld-schade.voorbeeldtop/nu'],
    ['Kijk op voorbeeld.com.', 'link-unlisted: voorbeeld.com'],
    ['Mail naar info@voorbeeld.nl.', 'address-unlisted: info@voorbeeld.nl'],
    ['Maak over naar NL20 INGB 0001 2345 67.', 'iban-unlisted: NL20 INGB 0001 2345 67'],
  ] as const) {
    it(`finds: ${text}`, () => expect(found(text)).to.deep.equal([hit]));
  }

  it('finds an IBAN with wrong check digits without any list', () => {
    const [hit] = identityHits(readingOf('Stort op NL92 ABNA 0417 1643 00.', 'nl'), bareContext(at));
    expect(hit).to.include({ rule: 'iban-unlisted' });
    expect(hit?.data).to.deep.equal({ invalid: 'yes' });
  });

  it('is quick with 100 KB', () => {
    for (const piece of [
      'Bel 0800 1234 of kijk op voorbeeld.nl. ',
      '1 2 3 ',
      '1',
      'a.b@',
      'NL91 ',
      'x.nl/',
      '@',
      '0',
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      const work = workMs(() => identityHits(readingOf(text, 'nl'), known));
      expect(work, piece).to.be.below(1500);
    }
  });
});

describe('identity: names', () => {
  const sheet = sheetOf(
    factOf('organisation', { type: 'name', value: 'Noorderbank' }),
    factOf('director', { type: 'name', value: 'Annelies de Vries' }),
  );
  const context = { ...bareContext(at), sheet };
  for (const text of [
    'Noorderbank betreurt dit.',
    'De klanten van Noorderbanks app.',
    'Noorderbank’s plan.',
    'De Noorderbank-app.',
    'Annelies de Vries zegt sorry.',
  ]) {
    it(`passes: ${text}`, () => expect(found(text, context)).to.deep.equal([]));
  }
  for (const text of [
    'Noordebank betreurt dit.',
    'Wij van Norderbank.',
    'Analies de Vries zegt sorry.',
    'Annelies de Vreis zegt sorry.',
  ]) {
    it(`finds: ${text}`, () => expect(found(text, context)).to.have.length(1));
  }
});
