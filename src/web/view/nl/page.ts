import type { PageWords } from '../words.js';
import { account } from './account.js';
import { assessment } from './assessment.js';
import { callOut } from './call-out.js';
import { concern } from './concern.js';
import { factSheet } from './fact-sheet.js';
import { fields, fieldsOf } from './field.js';
import { feed } from './feed.js';
import { inbox } from './inbox.js';
import { label } from './label.js';
import { live } from './live.js';
import { many } from './many.js';
import { mapping } from './mapping.js';
import { message } from './message.js';
import { prepared } from './prepared.js';
import { problems } from './problem.js';
import { room } from './room.js';

/** Dutch words of the pages; the user is addressed with je. */
export const nl: PageWords = {
  language: 'nl',
  otherLanguage: { code: 'en', name: 'English' },
  unknownField: 'dit veld bestaat niet',
  chooseOne: 'kies er een; taken en deadlines hangen ervan af',
  missing: 'dit ontbreekt; vul het in',
  prepared,
  preapproval: {
    sameAuthor: 'een ander dan de schrijver keurt een tekst goed',
    expired: 'moet in de toekomst liggen',
    noTemplate: 'er is geen sjabloon voor deze soort, dit kanaal en deze taal',
  },
  label,
  account,
  live,
  assessment,
  room,
  callOut,
  factSheet,
  concern,
  feed,
  inbox,
  many,
  mapping,
  message,
  fields,
  fieldsOf,
  outcomes: { delivered: 'hij is aangekomen', resend: 'stuur hem nog een keer', abandon: 'laat het zo' },
  filters: { acts: 'Handelingen', refusals: 'Weigeringen', overrides: 'Uitzonderingen' },
  standings: {
    met: 'in orde',
    overridden: 'gepasseerd, met een reden',
    unmet: 'nog niet in orde',
    done: 'gedaan',
    here: 'hier zijn wij',
    ahead: 'komt nog',
  },
  inMessages: {
    current: '✓ zoals het nu is',
    older: 'ouder, kleine wijziging',
    wrong: '✗ klopt niet meer',
    absent: '–',
  },
  divergence: ({ minutes, isOpen, targetMin }) =>
    isOpen
      ? `Al ${minutes} min klopt niet elke tekst van ons; het streven is een half uur (${targetMin} min).`
      : `Na ${minutes} min klopten alle teksten weer${minutes > targetMin ? `, later dan het streven van ${targetMin} min` : ''}.`,
  apology: {
    responsibility: 'Wiens fout het is',
    repair: 'Hoe het wordt hersteld',
    regret: 'Dat het ons spijt',
    explanation: 'Hoe het zo kwam',
    repentance: 'Wat wij veranderen zodat het niet weer gebeurt',
    forgiveness: 'Vragen om vergeving',
  },
  clocks: {
    overdue: (due) => `TE LAAT: had klaar moeten zijn om ${due}`,
    running: (due) => `Klaar vóór ${due}`,
    met: (due, met) => `Gehaald: gedaan om ${met}, kon tot ${due}`,
    late: (due, met) => `Te laat: gedaan om ${met}, had klaar moeten zijn om ${due}`,
  },
  overrideStates: {
    standing: 'Moet nog worden bekeken',
    upheld: 'Bekeken: blijft staan',
    fallen: 'Bekeken: vervallen',
  },
  problems,
};
