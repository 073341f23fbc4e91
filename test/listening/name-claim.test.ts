import { expect } from 'chai';
import { claimsIn, heldClaims } from '../../src/listening/claim.js';
import { Rumours } from '../../src/listening/rumour.js';
import type { Fact, FactSheet } from '../../src/message/fact.js';
import { at, factWith, voiced } from './support.js';

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
    // Written after the rules, to see what they make of them.
    ['Er gaat rond dat Bart Mulder is gearresteerd', 'arrested bart mulder'],
    ['De directeur van Chromex is opgestapt', 'resigned director chromex'],
    ['Volgens mij zit de leverancier erachter', 'caused supplier'],
    ['Voorzitter De Boer trad vanmorgen af', 'resigned de boer'],
    ['Is trainer Bos nou ontslagen of niet?', 'dismissed bos'],
    ['Het datalek kwam door Accenture', 'caused accenture'],
    ['Gehackt door Noord-Korea natuurlijk', 'caused north korea'],
    ['Jullie topman wist ervan!!', 'knew ceo'],
    ['PostNL gaat failliet hoor ik', 'bankrupt postnl'],
    ['De wethouder is opgepakt, zegt mijn buurman', 'arrested alderman'],
    ['Hoor net dat Esther Kok is geschorst', 'dismissed esther kok'],
    ['Heeft Huawei dit veroorzaakt?', 'caused huawei'],
    ['Schijnt dat Tim Postma de wachtwoorden heeft verkocht', 'took-data tim postma'],
    ['Het ongeluk komt door aannemer Heijmans', 'caused heijmans'],
    ['jullie leverancier is failliet', 'bankrupt supplier'],
    ['Klopt het dat minister De Wit is afgetreden', 'resigned de wit'],
    ['De Russen zitten achter de aanval', 'caused russia'],
    ['Burgemeester Aboutaleb heeft ontslag genomen', 'resigned aboutaleb'],
    ['Is dit de schuld van Shell?', 'caused shell'],
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
    // Written after the rules, to see what they make of them.
    ['Rumour has it that Linda Gray was arrested', 'arrested linda gray'],
    ['Your supplier Chromex caused the contamination', 'caused chromex'],
    ['It was caused by an intern', 'caused intern'],
    ['CEO Mark Hill stepped down', 'resigned mark hill'],
    ['Russians hacked you', 'caused russia'],
    ['Is Sarah Cole behind this?', 'caused sarah cole'],
    ['The board knew about it', 'knew board'],
    ['the outage was due to Cloudflare', 'caused cloudflare'],
    ['Heard the head coach was sacked', 'dismissed coach'],
    ['Is it true Anna Berg has quit?', 'resigned anna berg'],
    ['Your contractor Balfour caused the collapse', 'caused balfour'],
    ['North Korea hacked you', 'caused north korea'],
    ['The mess is because of Fujitsu', 'caused fujitsu'],
    ['Was the spokesman arrested?', 'arrested spokesperson'],
    ['TikTok is behind the leak', 'caused tiktok'],
    ['The breach was caused by a former contractor', 'caused former-contractor'],
    ['They say Omar Haddad sold our data', 'took-data omar haddad'],
    ['Chief executive Jane Poe knew all along', 'knew jane poe'],
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
    // Written after the rules.
    'Jansen had moeten opstappen',
    'Stel dat KPN hierachter zit',
    'Ik ben opgestapt bij KPN',
    'Mijn baas is ontslagen',
    'De trein naar Utrecht is aangehouden',
    'Wanneer stapt directeur Jansen op?',
    'Waarom is Jansen niet ontslagen?',
    'Vrouw overleden na ongeluk in Ede',
    'Fiets gestolen door Amsterdammer',
    'Volkswagen heeft auto’s met fouten verkocht',
    'De schuld van KPN bedraagt 3 miljard',
    'Het ligt aan KPN',
    'Amsterdam is wakker',
    'Dit heeft Jansen goed gedaan',
    'Jan Smit zingt vanavond, de directeur is er ook',
    'Mijn collega Petra is ontslagen, mag dat?',
    'Kan directeur Jansen worden ontslagen?',
    'Ik ga bij Eneco weg door de storing',
    'Ziggo heeft mijn modem platgelegd',
    'Wat wist Jansen hiervan?',
    'Hopelijk is Bos opgestapt',
    'Tijdens de brand is buurman Kees overleden',
    'De verdachte is aangehouden',
    'Amsterdam staat achter de slachtoffers',
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
    // Written after the rules.
    'The CEO needs to be fired',
    'I want Jansen fired',
    'Jansen would have resigned by now',
    'My manager was sacked and I cannot pay',
    'My dog Rex died yesterday',
    'Adele was on fire last night',
    'Call Peter, he knew about it',
    'It might be caused by Windows',
    'Not caused by Chromex',
    'London was closed because of snow',
    'Thanks to Anna who did it',
    'Was Jansen ever fired? no idea',
    'Apple sold our old phones',
    'The account was suspended',
    'Fire the director',
    'John Smith was hired and fired with enthusiasm in 2001',
    'Great work by Sarah who caused no trouble',
    'Did Boris Johnson ever resign?',
    'Paris is behind the times',
    'The manager was helpful',
    'Could Chromex have caused this?',
    'Our neighbour Bill passed away',
    'I blame Chromex',
    'It was sold by Amazon',
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

describe('listening: a rumour of somebody beside the fact sheet', () => {
  const moment = { at: at(60), timeZone: 'Europe/Amsterdam' };
  const fact = (key: string, change: Partial<Fact>): FactSheet => ({ [key]: factWith(key, change) });
  const held = (text: string, sheet: FactSheet, language: 'nl' | 'en' = 'nl') =>
    heldClaims(text, language, sheet, moment).map((one) => [one.standing, one.fact?.key ?? null, one.stands]);
  const gone = fact('leave', { value: { en: 'Piet Jansen has resigned.', nl: 'Piet Jansen is afgetreden.' } });
  const stays = fact('leave', { value: { en: 'Piet Jansen has not resigned.', nl: 'Piet Jansen is niet opgestapt.' } });

  it('is neither confirmed nor denied where no fact says it in words', () => {
    const named = fact('supplier', { type: 'name', value: 'Chromex' });
    expect(held('Het lek is veroorzaakt door Chromex', named)).to.deep.equal([['unknown', null, '']]);
    expect(held('Directeur Piet Jansen is opgestapt', {})).to.deep.equal([['unknown', null, '']]);
  });

  it('is confirmed or contradicted by a fact that says it, in another language too', () => {
    expect(held('Piet Jansen is opgestapt', gone)).to.deep.equal([
      ['confirmed', 'leave', 'Piet Jansen is afgetreden.'],
    ]);
    expect(held('They say Piet Jansen resigned', stays, 'en')).to.deep.equal([
      ['contradicts', 'leave', 'Piet Jansen has not resigned.'],
    ]);
    const dutchOnly = fact('leave', { value: { nl: 'Piet Jansen is niet opgestapt.' } });
    expect(held('They say Piet Jansen resigned', dutchOnly, 'en')).to.deep.equal([['contradicts', 'leave', '']]);
    expect(held('Piet Smit is opgestapt', stays)).to.deep.equal([['unknown', null, '']]);
  });

  it('says nothing of what must not be said, or is not sure', () => {
    for (const change of [{ publishable: false }, { status: 'unconfirmed' }] as const) {
      const secret = { leave: { ...gone['leave']!, ...change } };
      expect(held('Piet Jansen is opgestapt', secret)).to.deep.equal([['unknown', null, '']]);
    }
  });

  it('is no rumour where it blames us, and is one where we are said to be bankrupt', () => {
    const us = fact('organisation', { type: 'name', value: 'Noorderbank', terms: { nl: ['NB'] } });
    expect(held('Het lek is veroorzaakt door Noorderbank', us)).to.deep.equal([]);
    expect(held('Dit is de schuld van NB', us)).to.deep.equal([]);
    expect(held('Het lek is veroorzaakt door Chromex', us)).to.have.length(1);
    expect(held('Klopt het dat Noorderbank failliet is?', us)).to.deep.equal([['unknown', null, '']]);
  });

  it('is told once two people say it, in whatever language; that it is not so is no rumour', () => {
    const rumours = new Rumours();
    const say = (text: string, minute: number, language: 'nl' | 'en') =>
      rumours.add({ ...voiced(text, minute), language });
    say('Directeur Jansen is opgestapt!', 1, 'nl');
    expect(rumours.list({}, moment)).to.deep.equal([]);
    say('Is it true that director Jansen resigned?', 2, 'en');
    say('Jansen is niet opgestapt, wat een onzin', 3, 'nl');
    const [rumour, ...others] = rumours.list({}, moment);
    expect(others).to.deep.equal([]);
    expect(rumour).to.include({ sort: 'name', standing: 'unknown', size: 2, people: 2, asked: 1 });
    expect(rumour!.says).to.equal('Directeur Jansen is opgestapt!');
    const denied = fact('leave', { value: { nl: 'Directeur Jansen is niet opgestapt.' } });
    expect(rumours.list(denied, moment)[0]).to.include({ standing: 'contradicts', id: rumour!.id });
  });

  it('is read in time that grows with the text', () => {
    const before = process.cpuUsage();
    for (const unit of [
      'Jansen van der ',
      'is opgestapt ',
      'veroorzaakt door ',
      'Jan is ontslagen. ',
      'fault of ',
      'knew about it ',
    ])
      for (const language of ['nl', 'en'] as const) claimsIn(unit.repeat(10_000), language);
    expect(process.cpuUsage(before).user / 1000, 'milliseconds').to.be.below(3000);
  });
});
