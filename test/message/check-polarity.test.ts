import { expect } from 'chai';
import { bareContext, type Context } from '../../src/message/check/context.js';
import type { Family } from '../../src/message/check/context.js';
import { absenceHits, polarityHits as contradictionHits } from '../../src/message/check/polarity.js';
import { readingOf } from '../../src/message/check/reading.js';
import { factOf, sheetOf } from './check-facts.js';
import { workMs } from '../support/work.js';

const polarityHits: Family = (reading, context) => [
  ...absenceHits(reading, context),
  ...contradictionHits(reading, context),
];

const at = '2030-03-11T14:00:00.000Z';
const bare = bareContext(at);
const found = (text: string, language: string, context: Context = bare): string[] =>
  polarityHits(readingOf(text, language), context).map(({ rule }) => rule);

const claims = {
  nl: [
    'Er zijn geen wachtwoorden gelekt.',
    'Er zijn geen gegevens gestolen.',
    'Hierbij zijn geen persoonsgegevens van klanten buitgemaakt.',
    'Er is geen gevaar voor de volksgezondheid.',
    'Er is geen gevaar voor omwonenden.',
    'Niemand is gewond geraakt.',
    'Er is niemand gewond geraakt.',
    'Er vielen geen gewonden.',
    'Er zijn gelukkig geen slachtoffers gevallen.',
    'Uw wachtwoord is niet gelekt.',
    'Uw gegevens zijn nooit in verkeerde handen gevallen.',
    'De hackers hebben geen toegang gehad tot betaalgegevens.',
    'U loopt geen risico.',
    'Er is geen sprake van een datalek.',
    'Uw bankgegevens zijn niet ingezien.',
    'Er zijn geen gevaarlijke stoffen vrijgekomen.',
    'Wij onderzoeken de oorzaak, maar er zijn geen wachtwoorden gelekt.',
    'Niemand liep letsel op.',
    'Er is geen geld van rekeningen verdwenen.',
    'Er is op dit moment geen gevaar voor de gezondheid.',
    'Het product is niet schadelijk.',
    'Er zijn geen medische gegevens gelekt.',
    'Daarbij zijn geen financiële gegevens ingezien.',
    'Er lekten geen pasnummers.',
    'Wij hebben nooit klantgegevens aan derden verkocht.',
    'Er is op geen enkel moment gevaar geweest voor de buurt.',
    'De brand heeft niet geleid tot gewonden.',
    'De inbrekers zijn niet in onze systemen geweest.',
    'Niemand is iets overkomen.',
    'Onbevoegden konden niet bij uw gegevens.',
    'Geen enkele klant is geld kwijtgeraakt.',
    'Uw betaalgegevens zijn hierbij niet betrokken.',
    'Er is geen gas ontsnapt.',
    'Voor kinderen is er geen gevaar.',
    'Zwemmers lopen geen risico.',
    'Wij sluiten uit dat iemand uw gegevens heeft.',
    'De rivier is niet vervuild.',
    'Wij zijn geen gegevens kwijt.',
    'Niemand buiten dit bedrijf heeft uw dossier gezien.',
    'Hackers hebben uw berichten niet kunnen lezen.',
  ],
  en: [
    'No customer data was accessed.',
    'No passwords were leaked.',
    'Your passwords were not stolen.',
    'Payment details have not been compromised.',
    'Nobody was hurt.',
    'No one was injured in the fire.',
    'There were no injuries.',
    'There is no danger to public health.',
    'There is no risk to the public.',
    'You are not at risk.',
    'The attackers did not access your data.',
    'None of your data was affected.',
    'Your data wasn’t accessed.',
    'We are investigating the cause, but no passwords were stolen.',
    'No money has been lost.',
    'The product poses no risk to children.',
    'There has been no data breach.',
    'The intruders did not get into our customer systems.',
    'The fault did not lead to any loss of records.',
    'At no point was anyone in danger.',
    'We have never sold customer data.',
    'Nobody came to any harm.',
    'No hazardous fumes escaped.',
    'Nothing was stolen.',
    'This incident did not affect your payment details.',
    'You are in no danger.',
    'We can rule out that anybody got hold of your file.',
    'Zero accounts were hacked.',
    'The river is not polluted.',
    'Swimmers run no risk.',
    'Nobody outside this company has seen your file.',
    'Nobody’s card details leaked.',
    'There is nothing wrong with your brakes.',
    'None of the oil ended up in the canal.',
  ],
};

const passed = {
  nl: [
    'Wij hebben geen aanwijzingen dat wachtwoorden zijn gelekt.',
    'Er zijn geen aanwijzingen dat er wachtwoorden zijn gelekt.',
    'Voor zover wij nu weten zijn er geen wachtwoorden gelekt.',
    'Er zijn geen wachtwoorden gelekt, voor zover wij nu weten.',
    'Tot nu toe is niet gebleken dat gegevens zijn gestolen.',
    'Er zijn tot nu toe geen gegevens gestolen.',
    'Zijn er geen wachtwoorden gelekt?',
    'Wij vragen nooit om uw wachtwoord.',
    'Wij hebben nog geen reactie ontvangen.',
    'Er is nog geen duidelijkheid.',
    'Als er geen gegevens zijn gelekt, hoort u dat ook.',
    'Wij doen er alles aan zodat er geen gegevens worden gelekt.',
    'Wij kunnen niet uitsluiten dat gegevens zijn ingezien.',
    'Deel uw pincode met niemand.',
    'Wij weten nog niet of er gegevens zijn gelekt.',
    'Het is niet waar dat er geen gegevens zijn gelekt.',
    'Er zijn geen gewonden gemeld.',
    '‘Er zijn geen gegevens gelekt’, schreef de krant.',
    'Wij nemen geen risico.',
    'Wij willen geen risico nemen.',
    'Niet al onze klanten zijn getroffen.',
    'Eerder schreven wij dat er geen wachtwoorden zijn gelekt. Dat klopt niet.',
    'Uw geld is veilig.',
    'U hoeft niets te doen.',
    'Wij vinden dat niemand gewond mag raken op zijn werk.',
    'We onderzoeken of niemand gewond is geraakt.',
    'Geen excuses zijn goed genoeg voor wie zijn gegevens kwijt is.',
    'U kon vanmorgen niet bij uw gegevens.',
    'Er was geen risicoanalyse gemaakt.',
    'Wij hebben uw gegevens niet goed beveiligd.',
    'Neem nooit risico: laat het product staan.',
    'De daders zijn nog niet gepakt.',
    'Wij hebben nooit gezegd dat er geen gevaar was.',
    'Volgens de brandweer is niemand gewond geraakt.',
    'Het poeder is niet giftig, zegt het laboratorium.',
    'Onze brief meldde te veel; in onze brief van maandag stond dat er geen gegevens waren gelekt.',
    'Met kinderen is niets mis als zij boos zijn.',
  ],
  en: [
    'We have no indication that passwords were leaked.',
    'There is no evidence that any customer data was accessed.',
    'As far as we know, no passwords were leaked.',
    'No passwords were leaked, as far as we know.',
    'So far, nobody was injured.',
    'Was no customer data accessed?',
    'We never ask for your password.',
    'We have no further information yet.',
    'If no data was accessed, we will tell you that too.',
    'We do not know yet whether passwords were stolen.',
    'We are working to make sure no data is lost.',
    'There is no excuse for this.',
    'No injuries have been reported.',
    'We cannot say that no data was accessed.',
    'Not all customers are affected.',
    'Nobody should have to wait this long.',
    'There is no need to call us.',
    'Your money is safe.',
    'There was no risk assessment before the work began.',
    'There is no access to the building.',
    'Customers could not access their accounts.',
    'We did not handle your data with care.',
    'Keep windows closed until we tell you there is no danger.',
    'Police say no one was injured.',
    'None of them is in danger, the hospital says.',
    'Our letter said that no data had been lost. It had.',
    'We cannot rule out that data was stolen.',
    'There is nothing wrong with asking.',
  ],
};

describe('claims of absence', () => {
  for (const language of ['nl', 'en'] as const) {
    for (const text of claims[language]) {
      it(`finds: ${text}`, () => expect(found(text, language)).to.deep.equal(['absence-unproven']));
    }
    for (const text of passed[language]) it(`passes: ${text}`, () => expect(found(text, language)).to.deep.equal([]));
  }

  it('leaves what a figure denies to the rule for figures', () => {
    const injured = factOf('injured', {
      type: 'number',
      value: 2,
      unit: { nl: 'mensen', en: 'people' },
      label: { nl: 'hoeveel mensen gewond zijn', en: 'how many people were injured' },
    });
    const context = { ...bare, sheet: sheetOf(injured) };
    expect(found('Niemand is gewond geraakt.', 'nl', context)).to.deep.equal([]);
    expect(found('Verder is niemand gewond geraakt.', 'nl', context)).to.deep.equal([]);
    expect(found('There were no injuries. No data was stolen.', 'en', context)).to.deep.equal(['absence-unproven']);
  });

  it('offers the weaker form', () => {
    const insteadOf = (text: string, language: string) =>
      polarityHits(readingOf(text, language), bare)[0]?.data?.['instead'];
    expect(insteadOf('Er zijn geen wachtwoorden gelekt.', 'nl')).to.equal(
      'wij hebben geen aanwijzingen dat wachtwoorden gelekt zijn',
    );
    expect(insteadOf('No customer data was accessed.', 'en')).to.equal(
      'we have no indication that customer data was accessed',
    );
    expect(insteadOf('Er is geen gevaar voor de gezondheid.', 'nl')).to.equal(
      'wij hebben geen aanwijzingen voor gevaar voor de gezondheid',
    );
    expect(insteadOf('Niemand is gewond geraakt.', 'nl')).to.equal(
      'Niemand is gewond geraakt, voor zover wij nu weten',
    );
  });

  it('passes what a confirmed fact says', () => {
    const sheet = sheetOf(
      factOf('passwords', {
        type: 'text',
        value: { nl: 'Er zijn geen wachtwoorden gelekt.', en: 'No passwords were leaked.' },
      }),
      factOf('injured', { type: 'number', value: 0, unit: { nl: 'gewonden', en: 'injured' } }),
    );
    const context = { ...bare, sheet };
    expect(found('Uw wachtwoord is niet gelekt.', 'nl', context)).to.deep.equal([]);
    expect(found('Niemand is gewond geraakt.', 'nl', context)).to.deep.equal([]);
    expect(found('Er zijn geen bankgegevens gelekt.', 'nl', context)).to.deep.equal(['absence-unproven']);
    expect(found('No passwords were leaked. Nobody was injured.', 'en', context)).to.deep.equal([]);
  });

  it('is not satisfied with a fact that is limited itself, or not confirmed', () => {
    const value = { nl: 'Wij hebben geen aanwijzingen dat wachtwoorden zijn gelekt.' };
    const sheet = sheetOf(
      factOf('a', { type: 'text', value }),
      factOf('b', { type: 'text', value: { nl: 'Er zijn geen wachtwoorden gelekt.' }, status: 'unconfirmed' }),
    );
    expect(found('Er zijn geen wachtwoorden gelekt.', 'nl', { ...bare, sheet })).to.deep.equal(['absence-unproven']);
  });

  it('is quick with 100 KB', () => {
    for (const piece of ['Er zijn geen gegevens van klanten en ', 'geen ', 'no data ', 'Er is niemand ', 'a ']) {
      const text = piece.repeat(100_000 / piece.length);
      for (const language of ['nl', 'en']) {
        const work = workMs(() => polarityHits(readingOf(text, language), bare));
        expect(work, `${language} ${piece}`).to.be.below(1000);
      }
    }
  });
});

describe('statements that another text denies', () => {
  const against = (text: string, language = 'nl'): Context => ({
    ...bare,
    others: [{ id: 'm1', text, language, kind: null, at, isOut: true }],
  });
  it('finds them, also in another language', () => {
    expect(found('U kunt niet pinnen.', 'nl', against('U kunt gewoon pinnen.'))).to.deep.equal([
      'polarity-contradicts',
    ]);
    expect(found('De winkels zijn dicht.', 'nl', against('All our shops are open.', 'en'))).to.deep.equal([
      'polarity-contradicts',
    ]);
    expect(found('Er zijn wachtwoorden gelekt.', 'nl', against('No passwords were leaked.', 'en'))).to.deep.equal([
      'polarity-contradicts',
    ]);
    expect(found('Drink het kraanwater niet.', 'nl', against('Het kraanwater is veilig.'))).to.deep.equal([
      'polarity-contradicts',
    ]);
  });
  it('finds a sentence that another text has with a "not"', () => {
    expect(
      found('The lift at the station works.', 'en', against('The lift at the station is not working.', 'en')),
    ).to.deep.equal([]);
    expect(
      found('The water in Ede is safe to drink.', 'en', against('The water in Ede is not safe to drink.', 'en')),
    ).to.deep.equal(['polarity-contradicts']);
    expect(
      found('De lift op het station doet het niet.', 'nl', against('De lift op het station doet het.')),
    ).to.deep.equal(['polarity-contradicts']);
    expect(
      found('The water in Ede is safe to drink again.', 'en', against('The water in Ede is not safe to drink.', 'en')),
    ).to.deep.equal([]);
    expect(found('The water in Ede is safe.', 'en', against('The water in Elst is not safe.', 'en'))).to.deep.equal([]);
  });
  it('holds the sheet’s texts against it', () => {
    const sheet = sheetOf(factOf('plan', { type: 'text', value: { nl: 'Wij verkopen nooit klantgegevens.' } }));
    const [hit] = polarityHits(readingOf('Wij verkopen uw gegevens.', 'nl'), { ...bare, sheet });
    expect(hit?.data).to.have.keys('fact', 'otherSays');
  });
  for (const [ours, theirs] of [
    ['U kunt weer pinnen.', 'U kunt niet pinnen.'],
    ['Er zijn gegevens gelekt.', 'Er zijn geen medische gegevens gelekt, voor zover wij weten.'],
    ['Medische gegevens zijn niet gelekt, voor zover wij weten.', 'Er zijn gegevens gelekt.'],
    ['De winkels zijn dicht.', 'De school is open.'],
    ['Wij verkopen geen gegevens.', 'Wij verkopen nooit gegevens.'],
  ] as const) {
    it(`passes: ${ours} / ${theirs}`, () => expect(found(ours, 'nl', against(theirs))).to.deep.equal([]));
  }
});
