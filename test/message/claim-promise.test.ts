import { expect } from 'chai';
import { readingOf } from '../../src/message/check/reading.js';
import { moneyPromisesIn } from '../../src/message/claim/promise/money.js';
import { promisesIn } from '../../src/message/claim/promise/promise.js';
import { workMs } from '../support/work.js';

/** A Monday, 07:45 in the Netherlands. */
const now = { at: '2024-11-11T06:45:00Z', timeZone: 'Europe/Amsterdam' };
const read = (language: string, text: string): string[] =>
  promisesIn(readingOf(text, language), now).map(({ sort, by }) => `${sort} ${by?.slice(0, 16) ?? '-'}`);

const cases: readonly (readonly [string, string, string])[] = [
  ['nl', 'Wij storten vandaag het geld terug.', 'commitment 2024-11-11T22:59'],
  ['nl', 'U krijgt vrijdag uw geld terug.', 'commitment 2024-11-15T22:59'],
  ['nl', 'Iedereen ontvangt binnen vijf werkdagen een brief.', 'commitment 2024-11-18T22:59'],
  ['nl', 'Maandag publiceren wij het rapport.', 'commitment 2024-11-11T22:59'],
  ['nl', 'Vóór 1 april verwijderen wij alle gegevens.', 'commitment 2025-03-31T22:00'],
  ['nl', 'Wij zullen alle klanten een brief sturen.', 'commitment -'],
  ['nl', 'Wij geven u vrijdag uw geld terug, bel 0800-1234.', 'commitment 2024-11-15T22:59'],
  ['nl', 'Vóór 1 april krijgt elke ouder een gesprek met de rector.', 'commitment 2025-03-31T22:00'],
  ['en', 'We are going to replace all meters before the end of May.', 'commitment 2025-05-31T21:59'],
  ['en', 'By the end of March, we will replace all meters.', 'commitment 2025-03-31T21:59'],
  ['nl', 'Volgende update: uiterlijk 16.30 uur.', 'next-update 2024-11-11T15:30'],
  ['nl', 'Om 08.30 uur meer.', 'next-update 2024-11-11T07:30'],
  ['nl', 'Uiterlijk 16.30 uur hoort u weer van ons.', 'next-update 2024-11-11T15:30'],
  ['nl', 'Wij komen om 14.00 uur bij u terug met meer informatie.', 'next-update 2024-11-11T13:00'],
  ['nl', 'Naar verwachting is de storing om 18.00 uur opgelost.', 'forecast 2024-11-11T17:00'],
  ['nl', 'We doen er alles aan om dit vandaag op te lossen.', 'effort 2024-11-11T22:59'],
  ['en', 'We refund everyone by Friday.', 'commitment 2024-11-15T22:59'],
  ['en', 'You will receive your money within five working days.', 'commitment 2024-11-18T22:59'],
  ['en', 'We will publish the full report on 1 December.', 'commitment 2024-12-01T22:59'],
  ['en', 'We will provide an update by 16:30.', 'next-update 2024-11-11T15:30'],
  ['en', 'We will provide an update by 06:30.', 'next-update 2024-11-12T05:30'],
  ['en', 'Further information by 12:00.', 'next-update 2024-11-11T11:00'],
  ['en', 'We aim to restore service by 6 pm.', 'forecast 2024-11-11T17:00'],
  ['en', 'We are doing everything we can to fix this.', 'effort -'],
];
const none: readonly (readonly [string, string])[] = [
  ['nl', 'Bel ons vóór vrijdag.'],
  ['nl', 'De AFM komt vrijdag met een rapport.'],
  ['nl', 'Krijgt u vrijdag uw geld terug?'],
  ['nl', 'Wij hebben gisteren iedereen geïnformeerd.'],
  ['nl', 'Dit is opgelost sinds 14.40 uur.'],
  ['nl', 'Als dat nodig is, zullen wij de winkels sluiten.'],
  ['nl', 'Wij onderzoeken wat er is gebeurd.'],
  ['en', 'Call us before Friday.'],
  ['en', 'The police will publish a report on Friday.'],
  ['en', 'Will you refund us by Friday?'],
  ['en', 'We have refunded everyone today.'],
  ['en', 'I will not guess at that.'],
];

const money = {
  nl: 'Wij vergoeden alle schade.|U krijgt uw geld terug.|We betalen iedereen het volledige bedrag terug.|Alle klanten krijgen een tegoedbon van € 25.|De extra kosten nemen wij voor onze rekening.|De dubbel afgeschreven bedragen worden uiterlijk vrijdag teruggestort.|Je krijgt € 50 korting op je volgende factuur.|Wij schelden de kosten van deze maand kwijt.|U hoeft niets te doen, wij storten het bedrag automatisch terug.|U kunt kosteloos annuleren.|Alle schade wordt door ons vergoed.|Reizigers krijgen de helft van hun ticketprijs terug.|Wie gisteren een kaartje had, krijgt een gratis kaartje voor volgende week.|U krijgt een maand gratis internet.|We geven elke abonnee een maand cadeau.|Voorbeeldbank vergoedt alle schade.|Uw hotelkosten zijn voor onze rekening.|Wij betalen uw taxi naar huis.|Wij richten een noodfonds van € 1 miljoen op.|Wij stellen € 2 miljoen beschikbaar voor getroffenen.|De boete laten wij vervallen.|U hoeft de rekening van maart niet te betalen.|Over maart betaalt u niets.|Wij brengen deze maand niets in rekening.|Wij trekken het bedrag af van uw volgende rekening.|Wij maken vrijdag € 50 naar u over.|Iedereen die vertraging had, wordt gecompenseerd.|Je kunt gratis omboeken.|Niemand blijft met kosten zitten.|Er komt een schadevergoeding voor alle bewoners.|Wij zorgen dat u uw geld terugkrijgt.|U kunt uw kosten bij ons declareren.|Breng het terug, dan krijg je je geld terug.|Wij keren alle gedupeerden een vergoeding uit.|Klanten ontvangen automatisch 10 euro korting.|We storten het geld morgen op uw rekening.|Gedupeerden worden schadeloosgesteld.|Het bedrag is vrijdag weer op uw rekening.|De kosten van nieuwe sloten betalen wij.|We betalen u zo snel mogelijk terug.|Alle kaartjes worden vergoed.|De koper krijgt het volledige aankoopbedrag terug.|U ontvangt uw geld binnen vijf dagen terug.|Wij vergoeden wat u had kunnen verdienen.|Ouders hoeven deze maand geen bijdrage te betalen.|Wij zullen u het verschil terugbetalen.|Als compensatie krijgt u twee vrijkaarten.|Wij compenseren u hiervoor.|Daar staat een vergoeding van 25 euro tegenover.|Elke bewoner krijgt 100 euro.|U krijgt de kosten van ons vergoed.|We schenken elk gezin € 500.|Uw geld krijgt u terug.|De extra kosten hoeft u niet te betalen.|Wat u kwijt was, krijgt u van ons terug.|Stuur ons de bon, dan betalen wij.|Niemand hoeft huur te betalen.|De reparatie kost u niets.',
  en: 'We will refund everyone.|You will get your money back.|You’ll receive a £20 voucher.|We are refunding all tickets.|We will waive all late fees.|If you were affected, we will refund your ticket.|Everyone will be fully reimbursed.|We will cover all your costs.|Each customer gets a €50 discount.|We will not charge you for this month.|All damage will be paid for by us.|Passengers get half of their fare back.|Anyone who had a ticket yesterday gets a free ticket for next week.|You get a free month of internet.|Sample Bank will cover all losses.|Your hotel is on us.|We will pay for your taxi home.|We are setting up a hardship fund of £1 million.|We’ve set aside €2m for those affected.|We are dropping all late fees.|You do not have to pay the March bill.|You pay nothing for March.|We won’t bill you for this month.|We will deduct the amount from your next bill.|We’ll transfer €50 to every customer on Friday.|Everyone who was delayed will be compensated.|You can rebook free of charge.|Nobody will be left out of pocket.|There will be compensation for all residents.|We will make sure you get your money back.|You can claim your costs back from us.|Return it and get your money back.|Each household receives a payment of £100.|Customers will automatically get 10 euros off.|The money will be back in your account tomorrow.|Victims will be paid in full.|We pick up the bill for new locks.|We’ll pay you back as soon as possible.|All tickets are refunded.|Bring it back for a full refund.|Your refund is on its way.|We shall reimburse what you could not use.|Parents will not be charged this term.|We will make good any loss.|Every customer can expect a cheque for $100.|We guarantee a full refund.|Late fees are waived.|Compensation of €250 will be paid to every passenger.|We will send you a cheque.|The university will pay all legal costs of the students.|You will not lose a penny.|We’re offering a year of free credit monitoring.|As a gesture of goodwill, we will credit your account with £20.|Any costs you incurred will be met by us.|Sample Rail refunds every ticket.|Nobody has to pay rent for March.|The repair costs you nothing.|Send us the receipt and we pay.',
};
const noMoney = {
  nl: 'Wij onderzoeken of wij u kunnen vergoeden.|Uw geld is veilig.|Hoe vraagt u een vergoeding aan?|Wij geven geen vergoeding.|Als u recht hebt op een vergoeding, krijgt u die.|Wij hebben iedereen vergoed.|Wij vergoeden deze schade niet.|Over een vergoeding beslissen wij vrijdag.|Het klopt niet dat wij iedereen vergoeden.|U krijgt vrijdag bericht over een vergoeding.|Uw bank vergoedt de schade.|Wij betalen geen losgeld.|“Wij vergoeden alles”, schreef een klant.|Het rapport kost € 25 en is gratis te lezen.|Bellen is gratis.|Wij betalen onze leveranciers op tijd.|De schade is groot: 40 auto’s.|Wij vragen u nooit om geld.|U krijgt een brief met uw factuur van € 50.|De gemeente vergoedt de schade.|Wij onderzoeken wie de schade betaalt.|Bewaar uw bonnetjes.|De klant eist een vergoeding van € 5.000.|Wij hebben de eerste 500 klanten terugbetaald.|De trein rijdt weer terug naar Utrecht.|Wij geven de sleutels terug.|Wij kunnen nog niets zeggen over een vergoeding.|Wij beloven geen vergoeding.|Zeg nooit dat wij de schade vergoeden.|De hacker krijgt geen geld.|Uw verzekeraar vergoedt de schade meestal.|Wij ontvingen € 3 miljoen subsidie.|De schade wordt onderzocht.|De kosten zijn nog niet bekend.|De storing heeft onze klanten veel geld gekost.|Wij gaan terug naar de tekentafel.|De boete is € 1.250.000.|Wij betalen de boete aan de toezichthouder.|De kosten komen voor rekening van de gemeente.|Niemand is gewond.|De bussen zijn gratis.|Betaal niet als iemand om geld vraagt.|Het bedrag staat op uw factuur.|De minister geeft vrijdag een toelichting.|Wij leveren gratis water uit.|De kosten lopen op.|Uw abonnement loopt gewoon door.|Als wij besluiten tot een vergoeding, hoort u dat.|De kaartjes kosten € 10.|De rechter beslist of wij de schade moeten vergoeden.|Wij bellen u vandaag terug.|Wij geven u vrijdag meer informatie terug.|De politie heeft het geld terug.|U krijgt vrijdag een brief. Daarin staat of u een vergoeding krijgt.|De boete komt van de AP.|De kosten komen later.|Bellen kost u niets.|Uw koffer krijgt u morgen van ons terug.',
  en: 'We are looking at compensation.|Your money is safe.|How to claim a refund|There will be no compensation.|If you are entitled to a refund, we will pay it.|We have refunded everyone.|We will decide on compensation by Friday.|We will not refund tickets.|Your insurer will refund you.|You will receive a letter about compensation.|We will pay attention to this.|It is not true that we will refund everyone.|The number is free.|We pay our suppliers on time.|We will pay the fine.|The damage is large.|We never ask you for money.|You will get a bill of €50.|The city will repay its loan.|Customers demand a full refund.|We have refunded the first 500 customers.|Refund requests are being handled.|We cannot promise compensation.|Never say that we will refund anyone.|We are reviewing our refund policy.|The refund was a mistake.|The cost is not yet known.|Whether we compensate people is decided on Friday.|Most of the money has been returned.|We will return to the site tomorrow.|Minors travel free on the buses.|The shuttle bus is free.|Tickets cost €12.|We cover the news of the outage on our page.|We will meet the families on Monday.|Do not pay anyone who calls you.|You do not have to pay anyone.|We will share what we know about refunds at noon.|You will get an answer about a refund by Friday.|We will take care of the families.|The supplier gets €3 million a year.|Your employer will pay your wages.|The government will compensate farmers.|We will contact everyone whose refund failed.|The attackers want money; we will not pay.|Charges will be brought against the driver.|The board receives no bonus.|We will release the damage report on Friday.|The court will decide if we pay damages.|The road is covered in oil.|The costs are met by the municipality.|All patients are covered by a nurse.|Credit cards were not affected.|The case will be settled in court.|Passengers can change trains for free at Sample.|Their claims are covered by the press.|We cancelled the bill.|Calling us costs you nothing.|Nobody has to pay twice.',
};

describe('Promises in a text', () => {
  for (const [language, text, promise] of cases)
    it(`reads "${text}"`, () => expect(read(language, text)).to.deep.equal([promise]));
  for (const [language, text] of none)
    it(`finds none in "${text}"`, () => expect(read(language, text)).to.deep.equal([]));

  for (const language of ['nl', 'en'] as const) {
    for (const text of money[language].split('|'))
      it(`finds money in "${text}"`, () => expect(moneyPromisesIn(readingOf(text, language))).to.have.length(1));
    for (const text of noMoney[language].split('|'))
      it(`finds no money in "${text}"`, () => expect(moneyPromisesIn(readingOf(text, language))).to.deep.equal([]));
  }

  it('reads a hundred kilobytes well within a second', () => {
    const text = 'Wij vergoeden alle schade en vrijdag publiceren wij het rapport. '.repeat(1600);
    const work = workMs(() => {
      promisesIn(readingOf(text, 'nl'), now);
      moneyPromisesIn(readingOf(text, 'nl'));
    });
    expect(work).to.be.below(1500);
  });
});
