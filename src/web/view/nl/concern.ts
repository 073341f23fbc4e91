import type { ConcernWords } from '../words.js';

/** Woorden over waar mensen het over hebben en wat daarop antwoordt. */
export const concern: ConcernWords = {
  title: 'Wat beantwoord is, en wat nog niet',
  lead: 'Een onderwerp telt als beantwoord zodra iets van ons er antwoord op geeft dat iedereen kan lezen. Welk antwoord past, wordt aan woorden herkend, en dat kan mis zijn: kijk ernaar, en verbeter wat niet klopt.',
  byWords: 'Aan woorden herkend; niemand heeft ernaar gekeken.',
  chosenBy: (by, at) => `Gekozen door ${by} (${at}).`,
  noneBy: (by, at) => `${by} zei dat geen van onze antwoorden past (${at}).`,
  gone: (by, at, answer) =>
    `${by} koos een antwoord (${at}) dat er niet meer staat, of dat niet meer klopt. Het telt niet meer: “${answer}” Kies opnieuw.`,
  regrouped: (by, at, answer) =>
    `${by} koos een antwoord (${at}). Berichten zijn sindsdien anders ingedeeld. Het telt hier niet meer: “${answer}” Kies opnieuw.`,
  regroupedNone: (by, at) =>
    `${by} zei dat geen van onze antwoorden past (${at}). Berichten zijn sindsdien anders ingedeeld. Daarom telt het hier niet meer. Kies opnieuw.`,
  isRight: 'Klopt dit?',
  whichFits: 'Welk antwoord van ons past?',
  legend: (label) => `Welk antwoord van ons past bij “${label}”?`,
  noneFits: 'Geen van onze antwoorden past',
  others: (count) => `Onze andere antwoorden (${count})`,
  save: 'Deze keuze bewaren',
  takeBack: 'Deze keuze ongedaan maken',
  takeBackHint: 'Maak je dit ongedaan, dan wordt het antwoord weer aan woorden herkend.',
  nothingOut: 'Er staat nog niets van ons dat hierop antwoord kan geven.',
  pinned: 'Vastgezet antwoord',
  pins: 'Vastgezette antwoorden',
  noPins: 'Er is geen antwoord vastgezet.',
  pinnedBy: (by, at) => `Vastgezet door ${by} (${at}).`,
  unpin: 'Dit vastgezette antwoord intrekken',
  unpinHint:
    'Haal het eerst weg waar het geplaatst is. Vanaf dan is het hier voor niemand meer een antwoord; wat er stond, blijft bewaard.',
  endedBy: (by, at) => `Ingetrokken of vervangen door ${by} (${at}).`,
  record: (count) => `Niet meer vastgezet (${count})`,
  meanwhile: 'Iemand anders koos intussen',
  meanwhileSays: (label, said) =>
    `“${label}”: ${said} Jouw keuze is niet bewaard. Overleg met elkaar, en kies opnieuw als het niet klopt.`,
  undone: 'Die keuze is intussen ongedaan gemaakt. Jouw keuze is niet bewaard: kijk opnieuw, en kies.',
  read: 'Lees deze berichten, of zet één antwoord vast voor allemaal',
  whatAnswers: 'Kies wat hierop antwoordt',
  all: 'Alle onderwerpen, en wat erop antwoordt',
  more: (count) => `En nog ${count} ${count === '1' ? 'kleiner onderwerp' : 'kleinere onderwerpen'}.`,
  unknownConcern: 'is geen onderwerp waar mensen het hier over hebben',
  unknownAnswer: 'staat er niet meer, of klopt niet meer; kijk opnieuw, en kies een ander antwoord',
};
