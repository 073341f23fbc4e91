import type { Catalogue } from '../../catalogue.js';
import { said, saidFirst, writeSuch } from './said.js';

/** What is said of an apology that does not sound like one, or lacks what people wait for. */
export const apologyFindings = {
  'apology-conditional': (told) => ({
    what: `${saidFirst(told)} maakt de excuses voorwaardelijk.`,
    why: 'Het klinkt alsof wij betwijfelen dat iemand is geraakt.',
    cure: writeSuch(told, 'Maak excuses voor wat wij deden, zonder ‘als’ of ‘mocht’ en zonder ‘iedereen die’.'),
  }),
  'apology-cancelled': (told) => ({
    what: `${saidFirst(told)} neemt terug wat de excuses net gaven.`,
    why: 'Mensen onthouden wat na de ‘maar’ komt, en vergeten de excuses.',
    cure: writeSuch(told, 'Stop na de excuses, en leg het verderop uit als mensen dat nodig hebben.'),
  }),
  'apology-inconvenience': (told) => ({
    what: `${saidFirst(told)} is een klein woord voor wat er is gebeurd.`,
    why: 'Elk bedrijf zegt het bij elke vertraging, dus mensen voelen zich niet gezien.',
    cure: writeSuch(told, 'Noem wat mensen meemaakten, zoals aan de kassa staan met een pas die het niet doet.'),
  }),
  agentless: (told) => ({
    what: `${saidFirst(told)} zegt niet wie het deed.`,
    why: 'Het klinkt alsof het vanzelf ging, en alsof wij ons achter de zin verschuilen.',
    cure: writeSuch(told, 'Begin met ‘wij’, en zeg wat wij deden.'),
  }),
  'apology-for-feelings': (told) => ({
    what: `${saidFirst(told)} gaat over wat mensen voelen, en niet over wat wij deden.`,
    why: 'Het legt de schuld bij de mensen die zijn geraakt.',
    cure: writeSuch(told, 'Maak excuses voor wat wij deden.'),
  }),
  'regret-evasive': (told) => ({
    what: `${saidFirst(told)} is nog geen excuus.`,
    why: 'Betreuren kan iedereen; mensen wachten op excuses van wie het deed.',
    cure: writeSuch(told, 'Zeg dat wij excuses maken, en waarvoor.'),
  }),
  'ownership-missing': (told) => ({
    what: 'In de tekst staat niet dat het onze fout was.',
    why: 'Niets telt bij excuses zwaarder voor mensen.',
    cure: writeSuch(told, 'Zeg in één zin die met ‘wij’ begint, wat wij verkeerd deden.'),
  }),
  'harm-unnamed': (told) => ({
    what: 'In de tekst staat niet wat er misging, en voor wie.',
    why: 'Excuses voor niets in het bijzonder klinken als een standaardbrief.',
    cure: writeSuch(told, 'Zeg in gewone woorden wat wij deden, en wie dat raakte.'),
  }),
  'repair-missing': (told) => ({
    what: 'In de tekst staat niet hoe wij het goedmaken.',
    why: 'Aan excuses alleen heeft iemand die door ons nog in de problemen zit, niets.',
    cure: writeSuch(told, 'Zeg wat wij doen voor de mensen die het raakte, of op welke dag wij daarover beslissen.'),
  }),
  'prevention-missing': (told) => ({
    what: 'In de tekst staat niet hoe wij herhaling voorkomen.',
    why: 'Mensen willen weten dat zij de volgende keer niet aan de beurt zijn.',
    cure: writeSuch(told, 'Noem één ding dat wij hebben veranderd of gaan veranderen, en wanneer.'),
  }),
  scapegoat: (told) => ({
    what: `${saidFirst(told)} wijst naar een ander.`,
    why: 'Mensen hadden met ons te maken, en voor hen lijkt het of wij de schuld doorschuiven.',
    cure: writeSuch(told, 'Zeg eerst dat het aan ons was, en noem anderen alleen als mensen dat moeten weten.'),
  }),
  intent: (told) => ({
    what: `${saidFirst(told)} gaat over wat wij bedoelden, en niet over wat er gebeurde.`,
    why: 'Wat wij bedoelden, verandert niets voor de mensen die zijn geraakt.',
    cure: writeSuch(told, 'Laat het weg, en zeg wat het met mensen deed.'),
  }),
  minimiser: (told) => ({
    what: `${saidFirst(told)} maakt het kleiner.`,
    why: 'Voor wie het overkwam, was het niet klein, en dat laten mensen weten.',
    cure: writeSuch(told, 'Laat het woord weg, en geef het feit of het getal zelf.'),
  }),
  'self-praise': (told) => ({
    what: `Met ${said(told)} prijzen wij onszelf.`,
    why: 'Mensen zagen net het tegendeel, dus zij geloven het niet.',
    cure: writeSuch(told, 'Laat het weg, en laat het zien met wat wij nu doen.'),
  }),
  'self-pity': (told) => ({
    what: `${saidFirst(told)} vraagt medelijden met ons.`,
    why: 'Het haalt de aandacht weg bij de mensen die zijn geraakt.',
    cure: writeSuch(told, 'Laat het weg, en schrijf over hen.'),
  }),
  'apology-buried': (told) => ({
    what: 'De excuses komen pas laat in de tekst.',
    why: 'Wie ernaar moet zoeken, denkt dat wij ze moeilijk over onze lippen kregen.',
    cure: writeSuch(
      told,
      'Zet ze in de eerste twee zinnen; alleen wat mensen voor hun veiligheid moeten doen, gaat voor.',
    ),
  }),
  'absolute-promise': (told) => ({
    what: `${saidFirst(told)} belooft wat niemand zeker weet.`,
    why: 'Gebeurt het nog één keer, dan haalt iedereen deze zin aan.',
    cure: writeSuch(told, 'Beloof wat wij gaan doen, en wanneer.'),
  }),
  'wrong-addressee': (told) => ({
    what: `${saidFirst(told)} maakt excuses aan een ander dan de mensen die zijn geraakt.`,
    why: 'Zij lezen dat wij eerst aan anderen denken.',
    cure: writeSuch(told, 'Maak eerst excuses aan de mensen die het overkwam.'),
  }),
  legalese: (told) => ({
    what: `${saidFirst(told)} klinkt als juristentaal.`,
    why: 'Mensen horen dat wij onszelf beschermen, en geloven de excuses niet meer.',
    cure: writeSuch(told, 'Haal het weg, en laat de jurist de tekst in gewone woorden lezen.'),
  }),
  speculation: (told) => ({
    what: `${saidFirst(told)} is een vermoeden, en nog geen feit.`,
    why: 'Mensen houden een vermoeden voor een feit, en voelen zich misleid als het anders blijkt.',
    cure: writeSuch(told, 'Zeg alleen wat bevestigd is, en dat wij de rest uitzoeken.'),
  }),
  'patience-demanded': (told) => ({
    what: `${saidFirst(told)} neemt aan dat mensen begrip hebben.`,
    why: 'Wie nog boos is of in de problemen zit, heeft dat niet gezegd en voelt zich overgeslagen.',
    cure: writeSuch(told, 'Laat het weg, of zeg dat wij zien hoeveel wij van mensen vragen.'),
  }),
  'recall-softened': (told) => ({
    what: `${saidFirst(told)} laat het gevaar kleiner lijken.`,
    why: 'Mensen blijven het product dan misschien gebruiken, en de wet verbiedt zulke woorden bij een terugroepactie.',
    cure: writeSuch(
      told,
      'Laat het weg, en zeg gewoon wat er kan gebeuren en dat mensen nu moeten stoppen met gebruiken.',
    ),
  }),
  unsigned: (told) => ({
    what: 'Er staat geen naam onder de tekst.',
    why: 'Excuses van niemand in het bijzonder voelen alsof niemand ze meent.',
    cure: writeSuch(told, 'Onderteken met de naam en de functie van iemand die ervoor staat.'),
  }),
} satisfies Partial<Catalogue['findings']>;
