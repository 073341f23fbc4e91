import { expect } from 'chai';
import { apologyHits } from '../../src/message/check/apology.js';
import { bareContext } from '../../src/message/check/context.js';
import { readingOf } from '../../src/message/check/reading.js';

const absences = ['ownership-missing', 'harm-unnamed', 'repair-missing', 'prevention-missing'];

/** First letters of what each apology leaves out: ownership, harm, repair, prevention. */
const apologies: readonly (readonly [language: string, missing: string, text: string])[] = [
  ['en', 'ohrp', 'We are sorry for the events of last week. We understand that many of you have questions.'],
  ['en', 'ohrp', 'We apologise for the recent situation. We value our customers and take their concerns to heart.'],
  ['en', 'hrp', 'We failed you and we are sorry. We know that trust must be earned.'],
  ['en', 'orp', 'We are sorry that 1,200 patients received the wrong letter.'],
  ['en', 'orp', 'We apologise to everyone whose train was cancelled on Monday.'],
  [
    'en',
    'rp',
    'We left you on the platform for four hours. That was wrong of us, and we are sorry. We know how cold it was.',
  ],
  [
    'en',
    'rp',
    'We made a serious mistake and charged 400 of you twice. We apologise. We are investigating how this could happen.',
  ],
  ['en', 'p', 'We charged you twice, which was our mistake. You get your money back on Friday.'],
  ['en', 'p', 'Our mistake: we lost your parcel. A new one is on its way and will be with you tomorrow.'],
  [
    'en',
    'r',
    'We sold your data without asking. That was wrong, and it was our decision. We no longer sell any data to anyone.',
  ],
  ['en', 'r', 'We wrongly refused 80 people a loan. This was our fault. Every refusal is now read by two people.'],
  ['en', 'hp', 'This was our fault. You will get your money back today.'],
  ['en', 'hr', 'Our mistake, and we are sorry. Our procedures have been changed.'],
  [
    'en',
    'o',
    'We are sorry that your card was charged twice. We refund you today. From now on every payment is checked.',
  ],
  [
    'en',
    '',
    'We left 14 families at a closed door. That is on us. Today we call every one of them. Starting tomorrow there is a reserve rota.',
  ],
  [
    'en',
    '',
    'We promised a nurse and sent nobody. We should have rung you. Ms Example comes to you on Thursday to agree what we do for you. A spare nurse is now on every rota.',
  ],
  [
    'en',
    '',
    'The council sold your gardens without telling you. It was wrong to do so. We have bought them back. The council will hold a vote before any land is sold.',
  ],
  ['en', 'ohrp', 'We regret any confusion about our tariffs. We do everything we can to keep you informed.'],
  ['en', 'hrp', 'We take full responsibility for what happened, and we are deeply sorry.'],
  [
    'en',
    'rp',
    'On Friday we shared the names of 30 pupils on our website. We should never have done that. We are sorry.',
  ],
  ['en', 'p', 'We were rude to you at the counter; that was our fault. Our manager will phone you today.'],
  ['en', 'hrp', 'We let you down. We are sorry. We will do better than words.'],
  ['nl', 'ohrp', 'Onze excuses voor de ontstane situatie. Wij begrijpen dat u vragen heeft.'],
  [
    'nl',
    'ohrp',
    'Wij bieden onze excuses aan voor alles wat er de afgelopen week is gebeurd. Wij waarderen uw betrokkenheid.',
  ],
  ['nl', 'hrp', 'Wij hebben u teleurgesteld en dat spijt ons. Vertrouwen moet je verdienen.'],
  ['nl', 'orp', 'Het spijt ons dat 1.200 patiënten een brief van een ander kregen.'],
  ['nl', 'orp', 'Excuses aan alle reizigers van wie de trein maandag uitviel.'],
  ['nl', 'rp', 'Wij lieten u vier uur op het perron staan. Dat was fout van ons. Excuses.'],
  [
    'nl',
    'rp',
    'Wij hebben bij 400 klanten twee keer huur geïncasseerd. Dat was onze fout. Excuses. Wij onderzoeken hoe dit kon.',
  ],
  ['nl', 'p', 'Wij schreven twee keer af; onze fout. Vrijdag staat het geld weer op uw rekening.'],
  ['nl', 'p', 'Wij raakten je pakket kwijt. Onze fout. Je krijgt morgen een nieuw pakket.'],
  [
    'nl',
    'r',
    'Wij verkochten uw gegevens zonder het te vragen. Dat was onze keuze en die was fout. Wij verkopen geen gegevens meer.',
  ],
  [
    'nl',
    'r',
    "Wij weigerden 80 mensen ten onrechte een lening. Dat is onze schuld. Elke afwijzing gaat nu langs twee collega's.",
  ],
  ['nl', 'hp', 'Dit was onze fout. U krijgt uw geld vandaag terug. Excuses.'],
  ['nl', 'hr', 'Onze fout, sorry. Onze werkwijze is aangepast.'],
  [
    'nl',
    'o',
    'Het spijt ons dat er twee keer is afgeschreven. Wij storten het vandaag terug. Voortaan kijkt een tweede collega mee.',
  ],
  ['nl', 'hrp', 'Wij nemen de volledige verantwoordelijkheid voor wat er is gebeurd. Excuses.'],
  [
    'nl',
    'rp',
    'Vrijdag zetten wij de namen van 30 leerlingen op onze website. Dat hadden wij nooit mogen doen. Excuses.',
  ],
  ['nl', 'p', 'Wij waren onbeleefd tegen u aan de balie; dat is onze fout. Onze vestigingsmanager belt u vandaag.'],
  [
    'nl',
    '',
    'De gemeente verkocht uw tuinen zonder u iets te zeggen. Dat was fout van de gemeente, en daarvoor onze excuses. De verkoop is teruggedraaid. De gemeente legt elk nieuw plan eerst aan de buurt voor.',
  ],
  [
    'nl',
    '',
    'Excuses. Wij zegden u een verpleegkundige toe en er kwam niemand. Wij hadden u moeten bellen. Donderdag komt mevrouw Voorbeeld bij u langs om af te spreken wat wij voor u doen. Er staat nu elke dag een reserve klaar.',
  ],
  [
    'nl',
    '',
    'Sorry! Wij bakten 300 taarten met noten erin zonder het te zeggen. Onze fout. Lever je taart in, dan krijg je je geld terug. We plakken voortaan op elke doos een lijst.',
  ],
  [
    'nl',
    'ohrp',
    'Wij betreuren de onrust. Wij doen er alles aan om u goed te informeren en gaan graag met u in gesprek.',
  ],
  ['nl', 'hrp', 'Wij schoten tekort. Het spijt ons oprecht. Wij beseffen dat woorden niet genoeg zijn.'],
  ['nl', 'ohrp', 'Onze oprechte excuses voor het ongemak. Wij hopen u snel weer te mogen begroeten.'],
  ['nl', 'orp', 'Excuses aan de klanten die maandag niet konden pinnen. Wij houden u op de hoogte.'],
  ['en', 'ohrp', 'Our sincere apologies for any inconvenience. We look forward to welcoming you again soon.'],
  ['en', 'orp', 'Sorry to everyone who could not pay with our card on Monday. We will keep you informed.'],
];

describe('what apologies leave out', () => {
  for (const [language, missing, text] of apologies) {
    it(`${language}, ${missing === '' ? 'nothing' : missing}: ${text.slice(0, 60)}…`, () => {
      const context = { ...bareContext('2030-03-11T14:00:00Z'), kind: 'apology', channel: 'x' } as const;
      const found = apologyHits(readingOf(text, language), context).map(({ rule }) => rule as string);
      expect(
        absences
          .filter((rule) => found.includes(rule))
          .map((rule) => rule[0])
          .join(''),
      ).to.equal(missing);
    });
  }

  it('wants a person or an office under an apology, not the organisation alone', () => {
    const unsigned = (signature: string): boolean =>
      apologyHits(readingOf(`Onze excuses.\n${signature}`, 'nl'), {
        ...bareContext('2030-03-11T14:00:00Z'),
        kind: 'apology',
      }).some(({ rule }) => rule === 'unsigned');
    expect(unsigned('Gemeente Voorbeelddam')).to.equal(true);
    expect(unsigned('Sample Bank')).to.equal(true);
    expect(unsigned('Anna de Vries')).to.equal(false);
    expect(unsigned('De directie van Voorbeeld Energie')).to.equal(false);
    expect(unsigned('Anna de Vries, Sample Bank')).to.equal(false);
  });
});
