import type { Unit } from '../../../message/channel.js';
import type { Catalogue, Told } from '../catalogue.js';
import { nameOf } from '../text.js';
import { apologyFindings } from './findings/apology.js';
import { languageFindings } from './findings/language.js';
import { voiceFindings } from './findings/voice.js';
import { names } from './names.js';

export const findings: Catalogue['findings'] = {
  ...voiceFindings,
  ...apologyFindings,
  ...languageFindings,
  'too-long': (told) => ({
    what: `De tekst is te lang voor ${place(told)}: ${amount(told, 'count')}. ${most(told)}`,
    why: whyShort(told),
    cure: `Kort de tekst in met minstens ${cut(told)}.`,
  }),
  'too-many-links': (told) => ({
    what: `De tekst heeft te veel links voor ${place(told)}: ${told.read('count')} verschillende. ${most(told)}`,
    why: told.has('advised') ? 'Meer links lijken op spam.' : 'Een bericht met meer links wordt geweigerd.',
    cure: `Haal er minstens ${amount(told, 'over')} uit.`,
  }),
  'too-many-hashtags': (told) => ({
    what: `De tekst heeft te veel hashtags voor ${place(told)}: ${told.read('count')}. ${most(told)}`,
    why: told.has('advised')
      ? 'De apps weigeren er inmiddels meer, en meer hashtags lijken op spam.'
      : 'Een bericht met meer hashtags wordt geweigerd.',
    cure: `Haal er minstens ${amount(told, 'over')} uit.`,
  }),
  'costly-character': (told) => ({
    what: `Door ‘${told.read('character')}’ op regel ${told.read('line')}${others(told)} worden dit ${told.read('segments')} sms-berichten in plaats van ${told.read('without')}.`,
    why: 'Met een teken dat sms niet kent, passen er maar 70 tekens in een bericht in plaats van 160.',
    cure: told.number('others') > 0 ? 'Gebruik gewone letters en tekens, of houd de tekst heel kort.' : replace(told),
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

const units: Readonly<Record<Unit, readonly [one: string, more: string]>> = {
  characters: ['teken', 'tekens'],
  bytes: ['byte', 'bytes'],
  words: ['woord', 'woorden'],
  segments: ['bericht', 'berichten'],
  links: ['link', 'links'],
  hashtags: ['hashtag', 'hashtags'],
};

const amount = (told: Told, key: string): string => amountOf(told.number(key), told.read('unit') as Unit);
const amountOf = (count: number, unit: Unit): string => `${count} ${units[unit][count === 1 ? 0 : 1]}`;

const most = (told: Told): string =>
  told.has('advised') ? `Het advies is hooguit ${told.read('limit')}.` : `Het maximum is ${told.read('limit')}.`;

const cut = (told: Told): string =>
  told.read('unit') === 'segments' ? amountOf(told.number('over'), 'characters') : amount(told, 'over');

function whyShort(told: Told): string {
  if (!told.has('advised')) return 'Wat niet past, wordt afgekapt of geweigerd.';
  if (told.read('unit') === 'words') return 'Langere verklaringen leest niemand uit.';
  if (told.read('unit') === 'segments') return 'Elk bericht kost geld, en de volgorde kan door elkaar raken.';
  return 'Telefoons kappen langere teksten af.';
}

const others = (told: Told): string =>
  told.number('others') > 0 ? ` en ${told.read('others')} andere tekens die sms niet kent` : '';

const replace = (told: Told): string =>
  told.either(
    'cure',
    (cure) => `Schrijf ${cure === ' ' ? 'een spatie' : `‘${cure}’`} in plaats daarvan${times(told)}.`,
    `Laat het weg${times(told)}.`,
  );

const times = (told: Told): string => (told.number('times') > 1 ? `, alle ${told.read('times')} keer` : '');
