import type { Catalogue, FindingWords, Told } from '../../catalogue.js';
import { short } from '../../text.js';
import { cite, saidFirst, write, writeSuch } from './said.js';

/** What is said of a text that is hard to take in, or lacks a part that people expect in a text of its kind. */
export const languageFindings = {
  'liability-word': (told) => ({
    what: `${saidFirst(told)} betekent in de wet meer dan in gewone taal.`,
    why: 'Een jurist kan er meer in lezen dan wij bedoelen, en mensen hebben het niet nodig om te horen dat het ons spijt.',
    cure: write(
      told,
      'Zeg in gewone woorden wat wij verkeerd deden, of laat de jurist akkoord geven op dit woord.',
      ', of laat de jurist akkoord geven op dit woord',
    ),
  }),
  'instruction-late': (told) => ({
    what: `Wat mensen moeten doen, staat pas laat in de tekst${told.either('says', (says) => `: ${cite(short(says, 80))}`, '')}.`,
    why: 'Wie bang is of haast heeft, leest alleen de eerste regels.',
    cure: 'Zet het bovenaan.',
  }),
  'sentence-long': (told) => ({
    what: `Deze zin heeft ${told.read('words')} woorden${told.either('says', (says) => `: ${cite(short(says, 60))}`, '')}.`,
    why: 'Wie zich zorgen maakt, raakt in een lange zin de draad kwijt.',
    cure: 'Knip hem in tweeën, met één gedachte per zin.',
  }),
  'hard-to-read': (told) => ({
    what: `De tekst is voor veel mensen moeilijk te lezen${ease(told)}.`,
    why: 'Onder spanning leest iedereen minder goed, en aan wat je niet begrijpt, heb je niets.',
    cure: 'Maak de zinnen korter, en neem gewone woorden.',
  }),
  'message-map': (told) =>
    told.read('part') === 'messages'
      ? {
          what: `Er zijn ${told.read('count')} kernboodschappen, en ${told.read('most')} is het maximum.`,
          why: 'Meer onthoudt iemand die zich zorgen maakt niet.',
          cure: `Kies de ${told.read('most')} belangrijkste, en bewaar de rest voor de antwoorden.`,
        }
      : {
          what: `De kernboodschap heeft ${told.read('count')} woorden, en ${told.read('most')} is het maximum.`,
          why: 'Wat langer is, blijft niet hangen, en wordt op radio en tv afgekapt.',
          cure: `Breng hem terug tot ${told.read('most')} woorden, met het belangrijkste vooraan en achteraan.`,
        },
  'coverage-missing': (told) => missing(told.read('block'))(told),
} satisfies Partial<Catalogue['findings']>;

/** How easy it is to read: in years of school, or in points of a hundred. Rounded away from the aim, so that what misses it
 *  never shows as if it met it. */
function ease(told: Told): string {
  if (!told.has('score') || !told.has('aim')) return '';
  const [score, aim] = [told.number('score'), told.number('aim')];
  return told.read('formula') === 'flesch-kincaid'
    ? ` (er is ongeveer ${Math.ceil(score)} jaar school voor nodig; mik op ${aim} of minder)`
    : ` (${Math.floor(score)} van de 100 punten voor leesgemak; mik op ${aim} of meer)`;
}

const missing = (block: string): ((told: Told) => FindingWords) =>
  (Object.hasOwn(blocks, block) ? blocks[block] : undefined) ?? somethingMissing;

const somethingMissing = (told: Told): FindingWords => ({
  what: 'Er ontbreekt iets dat mensen in zo’n tekst verwachten.',
  why: 'Wat wij weglaten, vragen mensen of vullen zij zelf in.',
  cure: writeSuch(told, 'Leg de tekst naast het sjabloon voor dit soort teksten, en vul aan wat ontbreekt.'),
});

const blocks: Readonly<Partial<Record<string, (told: Told) => FindingWords>>> = {
  'next-update': (told) => ({
    what: 'In de tekst staat niet wanneer mensen meer horen.',
    why: 'Wie niet weet wanneer wij terugkomen, zoekt nieuws ergens anders.',
    cure: writeSuch(told, 'Noem een tijd voor de volgende update, ook als er dan misschien geen nieuws is.'),
  }),
  contact: (told) => ({
    what: 'In de tekst staat niet waar mensen terechtkunnen.',
    why: 'Wie zich zorgen maakt, wil ergens heen met een vraag.',
    cure: writeSuch(told, 'Zet er een telefoonnummer bij, of de link naar de pagina waar alles staat.'),
  }),
  empathy: (told) => ({
    what: 'Uit de tekst blijkt niet dat wij zien wat dit voor mensen betekent.',
    why: 'Mensen luisteren pas als zij zich gezien voelen.',
    cure: writeSuch(told, 'Zeg in één gewone zin wat mensen meemaken.'),
  }),
  instruction: (told) => ({
    what: 'In de tekst staat niet wat mensen kunnen doen.',
    why: 'Iets kunnen doen houdt mensen veilig, en maakt rustiger.',
    cure: writeSuch(told, 'Zeg wat mensen nu kunnen doen, of dat zij niets hoeven te doen.'),
  }),
  known: (told) => ({
    what: 'In de tekst staat niet wat wij weten.',
    why: 'Waar wij geen feiten geven, vullen mensen ze zelf in.',
    cure: writeSuch(told, 'Zeg wat er is gebeurd, waar en wanneer, voor zover dat bevestigd is.'),
  }),
  unknown: (told) => ({
    what: 'In de tekst staat niet wat wij nog niet weten.',
    why: 'Mensen vertrouwen ons meer als wij het zelf zeggen dan als zij het ontdekken.',
    cure: writeSuch(told, 'Noem wat wij nog niet weten, en zeg dat wij het uitzoeken.'),
  }),
  doing: (told) => ({
    what: 'In de tekst staat niet wat wij doen.',
    why: 'Wie het niet leest, denkt dat er niets gebeurt.',
    cure: writeSuch(told, 'Zeg wat wij op dit moment doen.'),
  }),
  'correction-old': (told) => ({
    what: 'In de correctie staat niet wat wij eerder zeiden en niet klopte.',
    why: 'Wie de eerste tekst las, ziet niet dat deze ervoor in de plaats komt.',
    cure: writeSuch(told, 'Herhaal wat wij zeiden, waar en wanneer, en zeg dat het niet klopte.'),
  }),
  'correction-new': (told) => ({
    what: 'In de correctie staat niet wat er wel klopt.',
    why: 'Mensen weten dan dat wij het mis hadden, maar niet waar zij op kunnen afgaan.',
    cure: writeSuch(told, 'Zeg duidelijk wat er klopt, en wie nu iets moet doen.'),
  }),
  'cause-given': (told) => ({
    what: `${saidFirst(told)} noemt al een oorzaak.`,
    why: 'Een eerste idee over de oorzaak is vaak fout, en mensen blijven eraan vasthouden.',
    cure: writeSuch(told, 'Laat de oorzaak weg, en zeg dat wij die uitzoeken.'),
  }),
  'victim-named': (told) => ({
    what: `${saidFirst(told)} laat zien wie het slachtoffer is.`,
    why: 'Familie moet het van een mens horen, en nooit uit een tekst van ons.',
    cure: writeSuch(told, 'Haal de naam weg, en alles waaraan mensen kunnen zien wie het is.'),
  }),
};
