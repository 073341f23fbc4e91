import { planStates } from '../../../playbook/vocabulary.js';
import { isCommandType } from '../../command.js';
import type { Catalogue, Told } from '../catalogue.js';
import { asSubject, capital, join, nameOf, sentence, short, small } from '../text.js';
import { findings } from './findings.js';
import { listening } from './listening.js';
import { names } from './names.js';

export const reasons: Catalogue['reasons'] = {
  ...listening.reasons,
  APOLOGY_WEAK: (told) =>
    `Er ontbreekt nog iets aan de excuses (${told.message(told.read('message'))}): score ${told.read('score')} van de 100, en ${told.read('atLeast')} is nodig.${faults(told)}`,
  APPROVAL_MISSING: (told) => `Deze tekst heeft nog akkoord nodig van ${told.and(told.list('roles').map(told.role))}.`,
  APPROVED_OTHER_TEXT: () =>
    'De woorden zijn veranderd sinds iemand ze las of goedkeurde. Lees de tekst opnieuw en keur goed wat er nu staat.',
  AUDIENCE_WAITS: (told) => `Er is nog niets gegaan naar ${told.title('audience')}, en zij moeten het eerst horen.`,
  BASE_RESPONSE_MISSING: () =>
    'Mensen hebben nog niet gehoord wat zij kunnen doen en dat wij meeleven. Dat komt eerst, en ons eigen verhaal daarna.',
  CADENCE_OVERDUE: (told) =>
    told.either(
      'dueAt',
      () => `Wij beloofden een update (${told.timeOf('dueAt')}), en die is er nog niet.`,
      'De update die wij beloofden, is er nog niet.',
    ),
  CALL_ANSWERED: (told) =>
    `Deze oproep is al beantwoord: ${told.read('person')} ${told.read('answer') === 'coming' ? 'komt' : 'kan niet komen'}.`,
  CHANNEL_WITHOUT_TEMPLATE: (told) =>
    join(
      `Hiervoor is er geen sjabloon: ${wanted(told)}.`,
      some(
        told,
        'Wel',
        told.list('known').map((channel) => nameOf(names.via, channel)),
      ),
    ),
  CLOSED: () => 'Dit incident is afgesloten. Heropen het om verder te gaan.',
  COMMITMENT_OPEN: (told) =>
    `Wij hebben dit beloofd: ‘${short(told.read('what'), 100)}’ (${told.timeOf('dueAt')}). Nergens staat dat het gedaan is.`,
  COMMITMENT_SETTLED: () => 'Er staat al dat deze belofte is nagekomen.',
  COMMITMENTS_FEW: (told) =>
    told.number('atLeast') === 1
      ? 'Er is nog geen belofte vastgelegd met een eigenaar en een datum. Eén is nodig.'
      : `Er zijn te weinig beloften met een eigenaar en een datum. Er zijn er minstens ${told.read('atLeast')} nodig.`,
  CONTACTS_MISSING: (told) =>
    `De contactlijst heeft geen e-mailadres voor ${told.title('audience')} in het ${told.languageName(told.read('language'))}. Voeg minstens één contact toe en geef de tekst dan opnieuw vrij.`,
  CONTRADICTION: (told) =>
    `${capital(told.message(told.read('of')))}: hier klopt iets niet met de rest. ${finding(told)}`,
  CRITERION_HARD: (told) =>
    told.read('strength') === 'advice'
      ? 'Dit is een advies en houdt niets tegen, dus een uitzondering is niet nodig.'
      : join('Hierop is geen uitzondering mogelijk.', sentence(told.read('why'))),
  CRITERION_NOT_ATTESTED: (told) =>
    join(
      told.unmet === '' ? 'Niemand heeft dit nog nagegaan.' : `Niemand heeft dit nog nagegaan: ${told.unmet}.`,
      sentence(told.read('why')),
      whoCan(told),
    ),
  CRITERION_UNKNOWN: (told) =>
    join(
      `Er is hier geen voorwaarde met de naam ‘${told.read('id')}’.`,
      some(told, 'Kies een van deze:', told.list('known').map(told.criterion)),
    ),
  DATE_PASSED: (told) => `Het gekozen tijdstip, ${told.timeOf('at')}, is al voorbij. Kies een later tijdstip.`,
  DECISION_MISSING: (told) =>
    `Er is nog niet besloten wat wij doen: ${told.or(told.list('choices').map(told.choice))}.`,
  DECISION_UNAVAILABLE: (told) =>
    join(
      `Dit draaiboek kent de keuze ‘${told.choice(told.read('choice'))}’ niet.`,
      some(told, 'Je kunt kiezen:', told.list('known').map(told.choice)),
    ),
  DENIAL_UNSUPPORTED: (told) =>
    `Wie ontkent, moet kunnen laten zien dat het onwaar of onterecht is. Wat er nu staat: ${nameOf(names.evidences, told.read('evidence'))}. Zoek eerst het bewijs, of reageer op een andere manier.`,
  DRAFTS_ALL_THERE: (told) =>
    `Alle teksten die het draaiboek vraagt in ‘${told.stage(told.read('stage'))}’, zijn er al. Je kunt vast teksten opstellen voor een andere fase.`,
  ENQUIRY_OPEN: (told) =>
    `${capital(told.read('medium'))} wacht nog op antwoord. De deadline is ${told.timeOf('deadlineAt')}.`,
  ENQUIRY_SETTLED: () => 'Deze vraag is al beantwoord.',
  FACT_AHEAD: (told) =>
    `Het moment waarop dit gold, ${told.timeOf('at')}, moet nog komen. Geef een moment dat voorbij is, of laat het leeg voor nu.`,
  FACT_CHANGED: (told) =>
    `Iemand heeft dit feit herzien nadat je begon: ${told.read('fact')}. Bekijk het verschil en sla opnieuw op als het jouwe klopt.`,
  FACT_EXISTS: (told) => `Dit feit staat al op het feitenblad: ${told.fact(told.read('key'))}. Wijzig het daar.`,
  FACT_GAP: (told) => `${gap(told)} ${gapCure[told.read('why')] ?? ''}`.trim(),
  FACT_NEW: (told) =>
    join(
      `Het draaiboek kent geen feit met de naam ‘${told.read('key')}’. Zeg wat voor feit het is en omschrijf het in een paar woorden.`,
      some(told, 'Of gebruik een bekend feit:', told.list('known').map(told.fact)),
    ),
  FACT_OPEN: (told) => `Dit is nog niet bevestigd: ${told.read('fact')}.`,
  FACT_TYPE: (told) =>
    `Deze waarde past niet: ${told.read('fact')}. Vul in: ${nameOf(names.factTypes, told.read('type'))}.`,
  FACT_UNCHANGED: (told) => `Dit staat al precies zo op het feitenblad: ${told.read('fact')}.`,
  FACTS_FEW: (told) =>
    `${told.number('confirmed') === 0 ? 'Er zijn nog geen feiten' : told.number('confirmed') === 1 ? 'Er is pas één feit' : `Er zijn pas ${told.read('confirmed')} feiten`} bevestigd; er zijn er minstens ${told.read('atLeast')} nodig.`,
  FINDINGS_MISSING: () => 'Niemand heeft nog gemeld wat er misging.',
  FINDING: (told) => finding(told),
  FOUR_EYES: (told) =>
    `${told.read('author')} schreef deze tekst, en niemand keurt zijn eigen woorden goed. Laat iemand anders hem goedkeuren, of laat een collega hem eerst herschrijven.`,
  ID_UNKNOWN: (told) => unknown(told),
  JOB_NOT_UNCERTAIN: (told) => `Over deze mail is geen twijfel: ${nameOf(names.jobStates, told.read('status'))}.`,
  LANGUAGE_UNKNOWN: (told) =>
    `Dit kan niet in het ${told.or(told.list('language').map(told.languageName))}. Kies ${told.or(told.list('known').map(told.languageName))}.`,
  LATER_STAGE_ONLY: (told) =>
    `Er is al iets naar buiten gegaan: ${told.and(told.list('messages').map(told.message))}. Ga door met de volgende fasen en sluit aan het eind af.`,
  MESSAGE_DUE: (told) => `Nog niet gepubliceerd: ${due(told)}.`,
  MESSAGE_STALE: (told) =>
    `De tekst toont hierover niet het laatste nieuws: ${told.read('fact')}. Werk de tekst eerst bij.`,
  MESSAGE_STATE: (told) =>
    `Dit kan nu niet. ${asSubject(told.message(told.read('message')))} ${stands[told.read('state')] ?? 'is al verder'}.`,
  NEXT_UPDATE_PASSED: (told) =>
    `De tekst belooft nieuws op een tijdstip dat al voorbij is: ${told.timeOf('at')}. Kies eerst een nieuw tijdstip.`,
  NEXT_UPDATE_UNOWNED: (told) =>
    `Niemand bewaakt het tijdstip van de volgende update. Daarvoor is iemand nodig als ${told.or(told.list('roles').map(told.role))}.`,
  NOBODY_ON_DUTY: (told) =>
    `Op het dienstrooster is niemand te bereiken als ${told.or(told.list('roles').map(told.role))}. Zet mensen met een e-mailadres of nummer op het rooster, laat instellen hoe wij verzenden, en bel hen tot die tijd zelf.`,
  NOT_THE_APPROVED_CHANNEL: (told) =>
    told.read('channel') === 'email'
      ? 'E-mail gaat na het vrijgeven vanzelf weg, dus niemand hoeft iets met de hand te plaatsen.'
      : `Deze tekst is goedgekeurd voor een ander kanaal dan dit: ${nameOf(names.channels, told.read('channel'))}.`,
  OUTLET_MISSING: () =>
    'Er is geen mailserver ingesteld, dus van hier kan geen mail weg. Laat die instellen, of bereik deze mensen op een andere manier.',
  LAST_COORDINATOR: (told) =>
    `Zonder iemand in de rol van ${told.role(told.read('role'))} kan niemand meer rollen geven. Draag de rol over.`,
  OVERRIDE_SETTLED: () => 'Deze uitzondering is al beoordeeld.',
  PLAN_RUNNING: () =>
    'Het plan gaat nog gewoon door, en niemand heeft gezegd dat dat moet. Leg het voorlopig stil, of besluit door te gaan om een reden die wij hardop kunnen zeggen.',
  REASON_MISSING: (told) =>
    join(
      `Het advies is: ${nameOf(names.strategies, told.read('advised'))}.`,
      sentence(told.read('why')),
      `Kies je toch voor ‘${nameOf(names.strategies, told.read('chosen'))}’, zeg dan waarom.`,
    ),
  REOPENING_UNDECLARED: (told) =>
    join(
      `Voor ${nameOf(names.causes, told.read('cause'))} gaat dit draaiboek niet terug naar luisteren.`,
      some(
        told,
        'Wel voor:',
        told.list('known').map((cause) => nameOf(names.causes, cause)),
      ),
    ),
  REVIEW_DATE_MISSING: () => 'Wie volgt en niet reageert, moet op tijd opnieuw kijken. Kies wanneer.',
  ROLE_APART: (told) =>
    join(
      'Wie een tekst schreef of een uitzondering maakte, kan daar niet zelf over oordelen.',
      some(told, 'Vraag iemand anders in de rol van', told.list('roles').map(told.role)),
    ),
  ROLE_HELD: (told) => `${told.read('person')} heeft inmiddels de rol van ${told.title('role')}. Vraag het daar.`,
  ROLE_MISSING: (told) => `Niemand heeft nog de rol van ${told.title('role')}.`,
  ROLE_NEEDED: (told) => roleNeeded(told),
  STAGE_NOT_HERE: (told) => notHere(told),
  STAND_DOWN_UNDECIDED: () =>
    'Niemand heeft besloten om te volgen en niet te reageren. Zonder dat besluit kan dit niet dicht terwijl wij nog luisteren.',
  STRATEGY_MISSING: () =>
    'Niemand heeft nog gekozen hoe wij reageren: ontkennen, uitleggen, of excuses maken en het goedmaken.',
  TASK_OPEN: (told) => `Dit moet nog gebeuren: ${sentence(told.read('task'))}`,
  TASK_SETTLED: () => 'Deze taak is al afgevinkt.',
  TEAM_CALLED: () =>
    'Er is niemand meer op te roepen: elke rol van het team is bezet, of er is al iemand voor opgeroepen. Wil je opnieuw oproepen, kies dan de rollen.',
  TEXT_CHANGED: () =>
    'Iemand heeft deze tekst veranderd nadat je begon. Bekijk het verschil en sla opnieuw op als die van jou moet staan.',
  UNCHANGED: () => 'Het is al zo; er zou niets veranderen.',
  VALUE_MISSING: (told) =>
    `Vul in wat wij weten: ${told.read('fact')}. Weten wij het niet, kies dan ‘nog niet bekend’.`,
  VOICE_DIVERGING: (told) =>
    `Dit is openbaar en klopt niet meer: ${told.message(told.read('message'))}. Verbeter het of trek het in.`,
};

const some = (told: Told, before: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `${before} ${told.or(items)}.`;

const due = (told: Told): string =>
  told.describe({
    kind: told.read('kind'),
    audience: told.title('audience'),
    channel: told.read('channel'),
    language: told.read('language'),
  });

const wanted = (told: Told): string =>
  `${nameOf(names.kinds, told.read('kind'))} ${nameOf(names.via, told.read('channel'))}`;

const whoCan = (told: Told): string =>
  told.list('roles').length === 0 ? '' : `Dit is aan ${told.or(told.list('roles').map(told.role))}.`;

/** What the text lacks; in words that somebody typed, with the line. */
function gap(told: Told): string {
  const line = /^source:(\d+)/.exec(told.read('where'))?.[1];
  return `De tekst${line === undefined ? '' : ` (regel ${line})`} heeft iets nodig wat nog niet gezegd kan worden: ${told.read('fact')}.`;
}

const gapCure: Readonly<Record<string, string>> = {
  missing: 'Het staat niet op het feitenblad.',
  unknown: 'Wij weten het nog niet.',
  unconfirmed: 'Het is niet bevestigd.',
  withdrawn: 'Het is ingetrokken.',
  unpublishable: 'Het mag niet naar buiten.',
  untranslated: 'Het is niet in deze taal opgeschreven.',
};

function finding(told: Told): string {
  const rule = told.read('rule');
  if (!Object.hasOwn(findings, rule)) return 'Er klopt nog iets niet in deze tekst.';
  const { what, cure } = findings[rule as keyof typeof findings](told);
  return `${what} ${cure}`;
}

const stands: Readonly<Record<string, string>> = {
  draft: 'is nog een concept',
  submitted: 'wacht op akkoord',
  approved: 'is goedgekeurd',
  released: 'is vrijgegeven',
  published: 'is gepubliceerd',
  superseded: 'is vervangen door een nieuwere tekst',
  withdrawn: 'is ingetrokken',
};

/** What each kind of id stands for, and how those that there are are called. */
const things: Readonly<
  Record<string, { readonly noun: string; readonly named: (told: Told) => (id: string) => string }>
> = {
  role: { noun: 'rol', named: ({ role }) => role },
  'role held': { noun: 'rol die iemand heeft', named: ({ role }) => role },
  severity: {
    noun: 'ernst',
    named:
      ({ severity }) =>
      (id) =>
        `‘${severity(id)}’`,
  },
  task: {
    noun: 'taak',
    named:
      ({ task }) =>
      (id) =>
        `‘${task(id)}’`,
  },
  enquiry: { noun: 'persvraag', named: ({ enquiry }) => enquiry },
  message: { noun: 'tekst', named: ({ message }) => message },
  'published message': { noun: 'gepubliceerde tekst', named: ({ message }) => message },
  promise: { noun: 'belofte', named: ({ promise }) => promise },
  call: { noun: 'oproep', named: ({ call }) => call },
  job: { noun: 'mail', named: ({ mail }) => mail },
  audience: { noun: 'doelgroep', named: ({ audience }) => audience },
  fact: { noun: 'feit op het feitenblad', named: ({ fact }) => fact },
  signal: { noun: 'melding van wat wij opvingen', named: ({ signal }) => signal },
  override: { noun: 'uitzondering', named: ({ exception }) => exception },
};

function unknown(told: Told): string {
  const thing = things[told.read('what')];
  const known = told.list('known').map(thing?.named(told) ?? String);
  const none = `Er is geen ${thing?.noun ?? told.read('what')} met de naam ‘${told.read('id')}’.`;
  return join(none, known.length === 0 ? 'Er is er nog geen.' : `Kies ${told.or(known)}.`);
}

function roleNeeded(told: Told): string {
  const roles = told.list('roles');
  if (roles.length === 0) return 'Dit wordt nu aan niemand gevraagd.';
  if (told.everyRole(roles)) return 'Dit is voor mensen met een rol in dit incident. Vraag eerst een rol.';
  return `Dit is voor iemand in de rol van ${told.or(roles.map(told.role))}.`;
}

function notHere(told: Told): string {
  const doing = (id: string): string =>
    isCommandType(id) ? small(told.command(id)) : id === 'findings' ? 'melden wat er misging' : told.choice(id);
  const where = told.read('where');
  const plan = planStates.some((state) => state === where);
  const place = plan
    ? `De stand van het plan: ${nameOf(names.planStates, where)}.`
    : told.either('where', () => `Wij zijn bij ‘${told.stage(where)}’.`, '');
  return join(
    `Dit kan nu niet: ${doing(told.read('what'))}.`,
    place,
    some(told, 'Nu mogelijk:', told.list('known').map(doing)),
  );
}

/** What is wrong with an apology, by the names of the rules. */
const faults = (told: Told): string => {
  const rules = told.list('rules');
  return rules.length === 0 ? '' : ` Wat in de weg zit: ${told.and(rules.map((rule) => nameOf(names.rules, rule)))}.`;
};
