import type { LiveWords } from '../../client/words.js';

export const live: LiveWords = {
  lost: 'De verbinding is weg sinds {time}. Wat je ziet, kan oud zijn. We blijven het proberen.',
  back: 'De verbinding is er weer, en de pagina is bijgewerkt.',
  signedOut: 'Je bent niet meer ingelogd. Wat je ziet, kan oud zijn; wat je typte, blijft hier staan.',
  signIn: 'Log in, in een nieuw venster',
  shut: 'Je mag dit niet meer bekijken, of het is er niet meer. Wat je ziet, kan oud zijn.',
  new: 'Er is hier iets nieuws. Wat je typt, blijft staan.',
  newText: 'Deze tekst is veranderd nadat je begon. Bekijk hem voordat je opslaat; wat je typte, blijft staan.',
  show: 'Laat zien',
  kept: 'Wat je typte, heeft hier geen plek meer. Kopieer wat je nodig hebt.',
  changed: 'Nieuw: {what}',
  here: 'Ook hier: {name}',
  more: 'nog {n}',
  editsOne: '{name} werkt aan deze tekst. Spreek af wie verdergaat.',
  editsMany: '{name} werken aan deze tekst. Spreek af wie verdergaat.',
  left: 'nog {what}',
  late: '{what} TE LAAT',
  days: '{n} d',
  hours: '{n} u',
  minutes: '{n} min',
  seconds: '{n} s',
};
