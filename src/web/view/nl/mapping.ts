import type { MappingWords } from '../words.js';

export const mapping: MappingWords = {
  title: 'Wat de kolommen bevatten',
  lead: 'Dit is het begin van het bestand. Kijk of elke kolom voor het juiste is aangezien, en verander wat niet klopt.',
  missing: {
    at: 'Kies de kolom waar de datum in staat.',
    text: 'Kies de kolom waar de tekst in staat.',
  },
  bySaved: (name) => `Gelezen zoals bewaard onder “${name}”.`,
  nothing: 'niets wat nodig is',
  order: 'In datums staat',
  orders: { 'day-first': 'de dag voorop', 'month-first': 'de maand voorop' },
  saveAs: 'Bewaar dit onder een naam',
  saveHint:
    'De volgende export met dezelfde kolommen wordt dan vanzelf zo gelezen. Laat het leeg als dit alleen voor dit bestand geldt.',
  look: 'Kijk er eerst naar',
  again: 'Kies het bestand nog een keer, en importeer het.',
  twice: (first, second) => `“${first}” en “${second}” kunnen niet allebei hetzelfde bevatten. Kies er één`,
  unread: 'zeg van elke kolom wat erin staat, en laat de andere weg',
};
