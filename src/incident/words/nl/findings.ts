import type { Catalogue, Told } from '../catalogue.js';
import { nameOf } from '../text.js';
import { names } from './names.js';

export const findings: Catalogue['findings'] = {
  'too-long': (told) => ({
    what: `De tekst is te lang voor ${place(told)}: ${told.read('count')} ${unit(told)}, en ${told.read('limit')} is het maximum.`,
    why:
      told.read('channel') === 'press'
        ? 'Langere verklaringen leest niemand uit.'
        : 'Wat niet past, wordt afgekapt of geweigerd.',
    cure: `Kort de tekst in met minstens ${Math.max(1, told.number('count') - told.number('limit'))} ${unit(told)}.`,
  }),
  'subject-missing': () => ({
    what: 'De mail heeft geen onderwerp.',
    why: 'Zonder onderwerp lijkt een mail op spam en blijft hij ongeopend.',
    cure: 'Begin de tekst met een regel als ‘Onderwerp: Wat wij nu weten’, en dan een lege regel.',
  }),
  'exercise-unmarked': (told) => ({
    what: `In de tekst staat niet ${told.read('word')}.`,
    why: 'Wie de tekst toevallig ziet, mag niet denken dat het echt is.',
    cure: `Zet het woord ${told.read('word')} vooraan, in hoofdletters.`,
  }),
  'token-left': (told) => ({
    what: `Op regel ${told.read('line')} moet nog iets worden ingevuld: ‘${told.read('token').replace(/[{}]/g, '').trim()}’.`,
    why: 'Na het akkoord vult niemand dit meer in, dus mensen zouden de haakjes lezen.',
    cure: 'Schrijf voluit wat er moet staan, of haal het weg.',
  }),
  'hidden-character': (told) => ({
    what: `Op regel ${told.read('line')} staat een onzichtbaar teken (${told.read('character')}).`,
    why: 'Het kan de leesvolgorde van een regel veranderen of woorden verbergen.',
    cure: 'Wis dat deel van de regel en typ het opnieuw.',
  }),
};

const place = (told: Told): string =>
  told.read('channel') === 'email subject'
    ? 'het onderwerp van een mail'
    : nameOf(names.channels, told.read('channel'));

const unit = (told: Told): string => (told.read('channel') === 'press' ? 'woorden' : 'tekens');
