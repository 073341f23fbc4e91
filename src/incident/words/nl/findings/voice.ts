import type { Catalogue, Told } from '../../catalogue.js';
import { capital, sentence, short } from '../../text.js';
import { about, cite, said, saidFirst, write } from './said.js';

/** What is said of a text that differs from the fact sheet, from our other texts, or from our lists. */
export const voiceFindings = {
  'number-contradicts': (told) => ({
    what: `${saidFirst(told)} klopt niet met het feitenblad${stands(told)}.`,
    why: 'Wie twee verschillende getallen van ons hoort, gelooft geen van beide.',
    cure: asOnSheet,
  }),
  'number-misread': (told) => ({
    what: told.either(
      'means',
      (means) => `In de taal van deze tekst lees je ${said(told)} als ${cite(means)}.`,
      `In de taal van deze tekst lees je ${said(told)} als een ander getal.`,
    ),
    why: 'Mensen lezen dan een getal dat veel te klein of te groot is, en dat wordt aangehaald.',
    cure: write(told, 'Schrijf het getal met punten en komma’s zoals het hoort in de taal van deze tekst.'),
  }),
  'number-unbound': (told) => ({
    what: `${named(told, 'Het getal')} staat niet op het feitenblad${told.has('fact') ? `; misschien gaat het hierover: ${told.title('fact')}` : ''}.`,
    why: 'Een getal dat niemand heeft bevestigd, moeten wij misschien terugnemen, en dat onthouden mensen.',
    cure: 'Ga het na en zet het op het feitenblad, of laat het weg.',
  }),
  'quantifier-contradicts': (told) => ({
    what: `${saidFirst(told)} past niet bij het feitenblad${stands(told)}.`,
    why: 'Mensen horen een getal in zulke woorden, en rekenen het na.',
    cure: 'Noem het getal zelf, of kies woorden die erbij passen.',
  }),
  'polarity-contradicts': (told) => ({
    what: `${saidFirst(told)}${about(told)} lijkt het omgekeerde te zeggen van ${other(told)}.`,
    why: 'Zeggen wij op de ene plaats ja en op de andere nee, dan geloven mensen geen van beide.',
    cure: bringTogether,
  }),
  'message-contradicts': (told) => ({
    what: `${saidFirst(told)}${about(told)} wijkt af van ${other(told)}.`,
    why: 'Mensen vergelijken wat wij op verschillende plaatsen zeggen, en bij verschil lijkt het of wij iets verbergen.',
    cure: bringTogether,
  }),
  'absence-unproven': (told) => ({
    what: `${saidFirst(told)} sluit iets uit dat nog niet is bevestigd.`,
    why: 'Blijkt het toch anders, dan hebben wij mensen ten onrechte gerustgesteld, en geloven zij ons niet meer.',
    cure: write(
      told,
      'Zeg dat wij er tot nu toe geen aanwijzingen voor hebben, of bevestig het eerst op het feitenblad.',
      ', of bevestig het eerst op het feitenblad',
    ),
  }),
  'time-contradicts': (told) => ({
    what: `${saidFirst(told)} klopt niet met het feitenblad${stands(told)}.`,
    why: 'Mensen rekenen op een tijd die wij noemen, en klopt die niet, dan twijfelen zij ook aan de rest.',
    cure: asOnSheet,
  }),
  'weekday-wrong': (told) => ({
    what: `In ${said(told)} horen de dag en de datum niet bij elkaar.`,
    why: 'Mensen weten dan niet welke dag wij bedoelen.',
    cure: told.either(
      'instead',
      (day) => `Volgens de kalender is het ${cite(day)}; verander de dag, of de datum als die niet klopt.`,
      'Kijk op de kalender, en verander de dag of de datum.',
    ),
  }),
  'update-time-passed': (told) => ({
    what: `${saidFirst(told)} belooft nieuws op een tijd die al voorbij is${told.has('at') ? ` (${told.timeOf('at')})` : ''}.`,
    why: 'Mensen zoeken dan nieuws dat er niet is, en denken dat wij hen vergeten zijn.',
    cure: 'Noem een nieuwe tijd, een die wij zeker halen.',
  }),
  'phone-unlisted': (told) => ({
    what: `${named(told, 'Het telefoonnummer')} staat niet op onze lijst.`,
    why: 'Met een verkeerd nummer komen mensen die hulp zoeken bij een vreemde terecht, of bij een oplichter.',
    cure: meant(told, 'bel het nummer om het na te gaan, en zet het op het feitenblad'),
  }),
  'link-unlisted': (told) => ({
    what: `${named(told, 'De link')} staat niet op onze lijst.`,
    why: 'Een verkeerde link leidt mensen nergens heen, of naar een site die hen misleidt.',
    cure: meant(told, 'open de link om hem na te gaan, en zet hem op het feitenblad'),
  }),
  'address-unlisted': (told) => ({
    what: `${named(told, 'Het e-mailadres')} staat niet op onze lijst.`,
    why: 'Mail aan een verkeerd adres wordt nooit beantwoord, of iemand anders leest hem.',
    cure: meant(told, 'stuur een mail naar het adres om het na te gaan, en zet het op het feitenblad'),
  }),
  'iban-unlisted': (told) => ({
    what: told.has('invalid')
      ? `${named(told, 'Het rekeningnummer')} kan niet bestaan, dus er zit een fout in.`
      : `${named(told, 'Het rekeningnummer')} staat niet op onze lijst.`,
    why: 'Geld dat naar een verkeerde rekening gaat, komt zelden terug.',
    cure: meant(told, 'laat de financiële afdeling het nummer nagaan, en zet het juiste op het feitenblad'),
  }),
  'personal-data': (told) => ({
    what: told.either(
      'sort',
      (sort) =>
        sort === 'name'
          ? `${saidFirst(told)} is de naam van wie het vroeg.`
          : sort === 'person'
            ? `${saidFirst(told)} noemt iemand bij naam.`
            : sort === 'place'
              ? `${saidFirst(told)} lijkt iemands adres.`
              : `${saidFirst(told)} lijkt een nummer van iemand: van een bestelling, een klant of een dossier.`,
      `Uit ${said(told)} blijkt wie iemand is.`,
    ),
    why: 'Iedereen leest dit, en het is privé verteld.',
    cure: 'Laat het weg. Wat er gedaan is, is genoeg.',
  }),
  'words-repeated': (told) => ({
    what: told.either(
      'other',
      (other) => `${other} krijgt dit ook, woord voor woord.`,
      'Iemand anders krijgt dit ook, woord voor woord.',
    ),
    why: 'Mensen leggen antwoorden naast elkaar. Twee dezelfde lijken van een machine te komen.',
    cure: 'Zeg het tegen deze persoon anders, en begin bij wat die vroeg.',
  }),
  'name-misspelt': (told) => ({
    what: told.either(
      'instead',
      (instead) => `${saidFirst(told)} lijkt een verschrijving van ${cite(instead)}.`,
      `${named(told, 'De naam')} is bijna een naam die wij kennen, maar net niet.`,
    ),
    why: 'Een fout in een naam is pijnlijk voor wie zo heet, en doet lezers aan de rest twijfelen.',
    cure: write(told, 'Zoek op hoe je het schrijft.', ', als je die naam bedoelt'),
  }),
  'commitment-differs': (told) => ({
    what: `${saidFirst(told)} wijkt af van de belofte die is vastgelegd${recorded(told)}.`,
    why: 'Mensen houden ons aan wat zij lezen, en twee versies van één belofte kunnen wij niet nakomen.',
    cure: 'Schrijf wat er is beloofd, of wijzig eerst de vastgelegde belofte en meld dat openbaar.',
  }),
  'commitment-unregistered': (told) => ({
    what: `${saidFirst(told)} doet een belofte die nog niet is vastgelegd${told.has('dueAt') ? ` (${told.timeOf('dueAt')})` : ''}.`,
    why: 'Een belofte zonder eigenaar is snel vergeten, maar niet door wie erop wacht.',
    cure: 'Leg de belofte vast met een eigenaar en een datum, of haal haar weg.',
  }),
  'money-promise': (told) => ({
    what: `${saidFirst(told)} belooft geld.`,
    why: 'Mensen rekenen erop, en terugnemen doet meer pijn dan nooit beloven.',
    cure: 'Vraag eerst akkoord aan wie over betalingen gaat, of zeg wanneer wij erover beslissen.',
  }),
  'forbidden-phrase': (told) => ({
    what: told.either(
      'says',
      (says) => `Wij spraken af om ${cite(says)} niet te zeggen.`,
      'In de tekst staan woorden die wij niet gebruiken.',
    ),
    why: told.either(
      'why',
      (why) => capital(sentence(why)),
      'Vooraf is afgesproken dat deze woorden meer kwaad doen dan goed.',
    ),
    cure: write(told, 'Zeg het met andere woorden, of laat het weg.'),
  }),
  'do-not-say': (told) =>
    told.read('status') === 'withdrawn'
      ? {
          what: `${saidFirst(told)} steunt op een feit dat is ingetrokken${about(told)}.`,
          why: 'Het klopt niet meer, en mensen zouden het blijven herhalen.',
          cure: 'Haal het weg, en kijk op het feitenblad wat er nu geldt.',
        }
      : {
          what: `${saidFirst(told)} vertelt iets dat nu niet naar buiten mag${about(told)}.`,
          why: 'Het kan iemand schaden, zoals familie die het nog niet heeft gehoord.',
          cure: 'Haal het weg, tenzij wie over dit feit gaat het eerst vrijgeeft op het feitenblad.',
        },
  'stance-mixed': (told) => ({
    what: `${saidFirst(told)} botst met ${told.either('other', cite, 'wat wij verder zeggen')}.`,
    why: 'Wie tegelijk ontkent en excuses maakt, wordt in geen van beide geloofd.',
    cure: 'Kies er één; gaat het om twee verschillende dingen, zeg dan duidelijk wat waarover gaat.',
  }),
  'address-mixed': (told) => ({
    what: `${saidFirst(told)} spreekt mensen anders aan dan ${told.either('other', cite, 'de rest van de tekst')}.`,
    why: 'Het klinkt alsof twee mensen het schreven, en lezers vragen zich af voor wie het is.',
    cure: 'Kies tussen u en je, en houd dat de hele tekst vol.',
  }),
} satisfies Partial<Catalogue['findings']>;

const asOnSheet = 'Schrijf wat op het feitenblad staat, of wijzig eerst het feitenblad als dat niet meer klopt.';
const bringTogether = 'Zoek uit welke van de twee klopt en verbeter de andere, openbaar als die al naar buiten is.';

const named = (told: Told, noun: string): string => `${noun}${told.either('says', (says) => ` ${cite(says)}`, '')}`;

const stands = (told: Told): string =>
  `${told.either('stands', (value) => `: daar staat ${cite(value)}`, '')}${about(told)}`;

/** What another text says, and which text that is; without one, it is what the fact sheet says. */
const other = (told: Told): string =>
  `${told.either('otherSays', (says) => cite(short(says, 120)), 'wat er staat')} ${told.either('message', (id) => `in ${told.message(id)}`, 'op het feitenblad')}`;

const recorded = (told: Told): string =>
  `${told.either('what', (what) => `: ${cite(short(what, 100))}`, '')}${told.has('dueAt') ? ` (${told.timeOf('dueAt')})` : ''}`;

/** The one that is nearest, or how to get this one onto the list. */
const meant = (told: Told, check: string): string =>
  told.either(
    'instead',
    (instead) => `Gebruik ${cite(instead)} als je dat bedoelde; zo niet, ${check}.`,
    `${capital(check)}.`,
  );
