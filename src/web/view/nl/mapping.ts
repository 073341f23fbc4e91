import type { MappingWords } from '../words.js';

export const mapping: MappingWords = {
  title: 'Wat de kolommen bevatten',
  lead: 'Dit is het begin van het bestand. Kijk of er bij elke kolom het juiste staat, en verander wat niet klopt.',
  missing: {
    at: 'Kies de kolom waar de datum in staat.',
    text: 'Kies de kolom waar de tekst in staat.',
  },
  bySaved: (name) => `Gelezen zoals bewaard onder “${name}”.`,
  nothing: 'niet gebruiken',
  order: 'In de datums staat',
  orders: { 'day-first': 'de dag voorop', 'month-first': 'de maand voorop' },
  saveAs: 'Bewaar deze indeling onder een naam',
  saveHint:
    'De volgende export met dezelfde kolommen wordt dan vanzelf zo gelezen. Laat het leeg als dit alleen voor dit bestand geldt.',
  look: 'Bekijk eerst de kolommen',
  again: 'Kies het bestand nog een keer, en importeer het.',
  twice: (first, second) => `“${first}” en “${second}” kunnen niet allebei hetzelfde bevatten. Kies er één`,
  unread: 'zeg van elke kolom wat erin staat, en laat de andere weg',
};
