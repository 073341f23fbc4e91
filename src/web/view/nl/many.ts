import type { ManyWords } from '../words.js';

export const many: ManyWords = {
  title: 'Geef iedereen die dit vraagt antwoord',
  lead: 'Voor iedereen staat er een eigen tekst. Kopieer die, verstuur hem waar de vraag staat, en vink aan wie hem heeft gekregen. Leg dan alles in één keer vast. Heb je een tekst veranderd? Laat hem eerst controleren, en verstuur hem dan pas.',
  open: (waiting) =>
    waiting === '1'
      ? 'Geef wie wacht antwoord'
      : `Geef ${waiting === '2' ? 'beide' : `alle ${waiting}`} mensen die wachten antwoord`,
  waiting: (waiting) =>
    waiting === '0'
      ? 'Over dit onderwerp wacht niemand meer op antwoord.'
      : `${waiting} ${waiting === '1' ? 'mens wacht' : 'mensen wachten'} op antwoord.`,
  choose: 'Kies wat mensen vragen',
  subject: 'Alle berichten over dit onderwerp',
  noAnswer:
    'Hier is nog geen goedgekeurd antwoord op. Daarom zijn deze velden leeg, of zeggen ze alleen wanneer er meer nieuws is. Wat je schrijft, wordt gecontroleerd.',
  alone: 'Beantwoord deze eerst, ieder apart',
  aloneHint: 'Hier is meteen een mens nodig. Daarom staat er geen tekst voor ze klaar.',
  moreAlone: (count) => `En nog ${count} voor wie een mens nodig is`,
  toOwn: 'Antwoord op de eigen pagina',
  reply: (author) => `Antwoord aan ${author}`,
  ticked: (author) => `Dit heb ik verstuurd aan ${author}`,
  take: 'Ik beantwoord deze, tien minuten lang',
  leave: 'Laat ze aan anderen',
  check: 'Controleer eerst wat ik aanvinkte',
  note: 'Ik heb verstuurd wat ik aanvinkte',
  notTicked: 'Er was niets aangevinkt, dus is er niets vastgelegd. Vink aan wie je het gestuurd hebt.',
  noted: (count) =>
    count === 1 ? 'Vastgelegd: één mens heeft antwoord.' : `Vastgelegd: ${count} mensen hebben antwoord.`,
  kept: (count) =>
    count === 1
      ? 'Eén antwoord blijft hier staan. Waarom staat erbij; je woorden zijn bewaard.'
      : `${count} antwoorden blijven hier staan. Waarom staat er steeds bij; je woorden zijn bewaard.`,
  checked: 'Er is niets vastgelegd. Bij elke tekst die je aanvinkte, staat wat er gevonden is.',
  fine: 'De controles vonden niets in deze woorden.',
  stopped: 'Niet vastgelegd. Dit moet anders voordat het weg mag. Staat het er al? Zet het dan ook daar recht.',
  doubted:
    'Niet vastgelegd. Kijk wat er gevonden is. Pas de woorden aan; of laat ze zo, en druk nog eens op ‘Ik heb verstuurd wat ik aanvinkte’.',
  needsOne: 'Hier niet vastgelegd: er is meteen een mens nodig. Antwoord op de eigen pagina.',
  empty: 'Niet vastgelegd: hier staan geen woorden. Schrijf op wat je verstuurd hebt.',
  answered: (by, at) => `Niet vastgelegd: ${by} gaf om ${at} al antwoord. Niemand hoort er twee te krijgen.`,
  claimed: (claim) => `Niet vastgelegd. ${claim}`,
  unnoted: 'Niet vastgelegd: het kon niet worden bewaard. Druk nog eens als dat weer lukt.',
  toFirst: 'Naar het eerste',
  gone: 'Deze woorden horen bij een bericht dat hier niet meer staat. Kopieer wat je nodig hebt.',
};
