import { expect } from 'chai';
import { claimsIn, heldClaims } from '../../src/listening/claim.js';
import { Rumours } from '../../src/listening/rumour.js';
import type { Fact, FactSheet } from '../../src/message/fact.js';
import { at, voiced } from './support.js';

/** What is said of whom, in messages that were written before the rules. */
const told: Readonly<Record<'nl' | 'en', readonly (readonly [text: string, claim: string])[]>> = {
  nl: [
    ['Directeur Jansen is opgestapt!', 'resigned jansen'],
    ['Klopt het dat Piet de Vries is ontslagen?', 'dismissed piet de vries'],
    ['Gisteren is topvrouw Marja Smit afgetreden, hoor ik', 'resigned marja smit'],
    ['Rusland zit hierachter, let maar op', 'caused russia'],
    ['Het lek is veroorzaakt door Chromex', 'caused chromex'],
    ['Ze zeggen dat een medewerker de gegevens heeft gelekt', 'took-data employee'],
    ['De brand komt door leverancier Varta-Plus', 'caused varta-plus'],
    ['Burgemeester Van Dam wist hier al maanden van', 'knew van dam'],
    ['Ik las dat de CEO is opgepakt', 'arrested ceo'],
    ['Hackers zitten achter de storing', 'caused hackers'],
    ['Het is allemaal de schuld van Capgemini', 'caused capgemini'],
    ['NS heeft het veroorzaakt', 'caused ns'],
    ['Onze gegevens zijn gestolen door een oud-medewerker', 'took-data former-employee'],
    ['Heeft Kees Bakker echt ontslag genomen?', 'resigned kees bakker'],
    ['Wethouder Yılmaz stapt op', 'resigned yılmaz'],
    ['Leverancier DataPro is verantwoordelijk voor het lek', 'caused datapro'],
    ['Ik hoor dat woordvoerder Anna Bos op non-actief is gesteld', 'dismissed anna bos'],
    ['Blijkbaar is Noordzuivel failliet', 'bankrupt noordzuivel'],
    ['Iran heeft jullie gehackt', 'caused iran'],
    ['Arts El Amrani heeft de patiëntgegevens verkocht', 'took-data el amrani'],
  ],
  en: [
    ['They say director Jansen has resigned', 'resigned jansen'],
    ["Is it true that Mary O'Neill was fired?", "dismissed mary o'neill"],
    ['Apparently China is behind this', 'caused china'],
    ['The leak was caused by Chromex', 'caused chromex'],
    ['A former employee stole our data', 'took-data former-employee'],
    ["So it was Microsoft's fault all along", 'caused microsoft'],
    ['Your CEO knew about this for months', 'knew ceo'],
    ['I heard the mayor has been arrested', 'arrested mayor'],
    ['Hackers caused the outage', 'caused hackers'],
    ['Did John Smith leak the data?', 'took-data john smith'],
    ['DataPro is to blame', 'caused datapro'],
    ['The supplier is responsible for the contamination', 'caused supplier'],
    ['Peter van Dijk has stepped down as CEO', 'resigned peter van dijk'],
    ['The fire was caused by a BrightCell X2 charger', 'caused brightcell x2'],
    ['Heard that Noordzuivel has filed for bankruptcy', 'bankrupt noordzuivel'],
    ['Minister Brown is stepping down', 'resigned brown'],
    ['Our passwords were sold by Carl Berg', 'took-data carl berg'],
    ['An intern did it, the whole outage', 'caused intern'],
    ['Has chairman Lee quit?', 'resigned lee'],
    ['It is the fault of Acme Cloud', 'caused acme cloud'],
  ],
};

/** What looks like it and says nothing of the kind: a wish, a condition, a job, an old story, a family, an idiom. */
const near: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: [
    'Directeur Jansen moet opstappen!',
    'Als Rusland hierachter zit, dan zijn we klaar',
    'Jan is verantwoordelijk voor de afdeling inkoop',
    'Mijn vader Jan is overleden, kan ik zijn rekening sluiten?',
    'Piet de Vries is niet ontslagen',
    'Hij is in Utrecht opgestapt',
    'Geld zit hierachter, zoals altijd',
    'Marja Smit is gisteren ontslagen uit het ziekenhuis',
    'Kortsluiting veroorzaakte de brand',
    'Jansen zou opgestapt kunnen zijn',
    'Wie heeft de gegevens gelekt?',
    'Ik hoop dat Jansen is opgestapt voor maandag',
    'Toen Willem Bos in 2019 is afgetreden, ging het beter',
    'De boot is opgepakt door de wind',
    'Jullie zijn de schuld van alles',
    'Bedankt KPN, de storing is opgelost door Jansen',
    'Door Corona is de zaak dicht',
    'Heeft de directeur Jansen al gebeld?',
    'Kunt u Jansen vragen wie dit heeft veroorzaakt?',
    'In de film zit Moriarty achter de hack',
  ],
  en: [
    'Director Jansen should resign',
    'If China is behind this we are in trouble',
    'John is responsible for security at your office',
    'My phone died and Samsung is no help',
    "Mary O'Neill was not fired",
    'Just did it! Nike rocks',
    'Greed is to blame',
    'Mr Smith resigned himself to waiting',
    'Who is behind this?',
    'I was fired up after the speech by Obama',
    'When Tom Brown resigned in 2015 nobody cared',
    'Ann is behind the counter',
    'Please tell Jansen what caused the fire',
    'You caused this',
    "It is my own fault, not Microsoft's",
    'I hope Brown is stepping down soon',
    'Max did it again, world champion!',
    'Nobody at Acme was arrested',
    'Carl Berg sold data centers in Norway',
    'The CEO knew about our appointment at three',
  ],
};

const names = (text: string, language: 'nl' | 'en'): string[] =>
  claimsIn(text, language).flatMap(({ key, sort }) => (sort === 'name' ? [key.replace(/^name /, '')] : []));

describe('listening: what people say that somebody did', () => {
  for (const language of ['nl', 'en'] as const) {
    for (const [text, claim] of told[language])
      it(`${language}: “${text}”`, () => expect(names(text, language)).to.deep.equal([claim]));
    for (const text of near[language])
      it(`${language}: nothing of “${text}”`, () => expect(names(text, language)).to.deep.equal([]));
  }
});
