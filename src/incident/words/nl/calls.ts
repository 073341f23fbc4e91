import type { Catalogue } from '../catalogue.js';

export const calls: Catalogue['calls'] = {
  mail: ({ person, role, title, note, link, withinMin }) =>
    [
      `Onderwerp: Wij hebben je nodig: ${title}`,
      `${person}, er is iets aan de hand en je hebt dienst. Kun je de rol van ${role} op je nemen?`,
      `Het gaat om: ${title}.`,
      ...(note === '' ? [] : [note]),
      `Antwoord binnen ${withinMin} minuten, ook als je niet kunt:`,
      link,
      'Zonder antwoord roepen wij je vervanger op. De link is alleen voor jou en werkt één keer.',
    ].join('\n\n'),
  short: ({ role, title, note, withinMin }) =>
    `Wij hebben je nodig als ${role}: ${title}.${note === '' ? '' : ` ${note}`} Antwoord binnen ${withinMin} minuten via je link.`,
};
