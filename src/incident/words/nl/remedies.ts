import type { Catalogue, Told } from '../catalogue.js';

export const remedies: Catalogue['remedies'] = {
  AcknowledgeCall: (told) => told.either('call', (id) => `Beantwoord ${told.call(id)}`, 'Beantwoord een oproep'),
  AdvanceStage: () => 'Ga naar de volgende fase',
  AnswerEnquiry: (told) =>
    told.either(
      'enquiry',
      (id) => `Leg het antwoord vast op ${told.enquiry(id)}`,
      'Leg het antwoord op een persvraag vast',
    ),
  ApproveMessage: (told) => `Lees en keur goed: ${message(told)}`,
  AssignRole: (told) => told.either('role', (id) => `Geef iemand de rol van ${told.role(id)}`, 'Geef iemand een rol'),
  AttestCriterion: (told) =>
    told.either('criterion', (id) => `Ga het na en sta ervoor in: ${told.criterion(id)}`, 'Ga het na en sta ervoor in'),
  CallTeam: () => 'Roep het team op: iedereen van dienst wiens rol nog vrij is',
  ChangeSeverity: (told) =>
    told.either('severity', (id) => `Wijzig de ernst in ‘${told.severity(id)}’`, 'Wijzig de ernst'),
  ChooseStrategy: () => 'Kies hoe wij reageren',
  CloseIncident: () => 'Sluit het incident af, met een kort verslag',
  CompleteTask: (told) =>
    told.either('task', (id) => `Vink af als het gedaan is: ${told.task(id)}`, 'Doe de taak en vink die af'),
  ConfirmPosted: (told) => `Plaats ${message(told)}, en plak hier wat er nu staat`,
  Decide: (told) => told.either('choice', (choice) => `Besluit: ${told.choice(choice)}`, 'Neem een besluit'),
  DraftDue: () => 'Stel alle teksten op die nog ontbreken',
  DraftMessage: (told) =>
    told.either(
      'replaces',
      (id) => `Stel een nieuwe tekst op in plaats van ${told.message(id)}`,
      told.has('kind') ? `Maak een concept: ${described(told)}` : 'Stel een tekst op',
    ),
  EditMessage: (told) =>
    isUpdate(told) ? `Werk bij met het feitenblad: ${message(told)}` : `Wijzig de woorden van ${message(told)}`,
  HandOverRole: (told) => told.either('role', (id) => `Draag de rol van ${told.role(id)} over`, 'Draag een rol over'),
  KeepPromise: (told) =>
    told.either(
      'commitment',
      (id) => `Leg vast hoe wij ${told.promise(id)} nakwamen`,
      'Leg vast hoe wij een belofte nakwamen',
    ),
  LeaveRole: (told) => told.either('role', (id) => `Leg de rol van ${told.role(id)} neer`, 'Leg een rol neer'),
  LogEnquiry: (told) =>
    told.either(
      'signal',
      () => 'Leg de persvraag vast die tussen de reacties staat, met de deadline',
      'Leg een persvraag vast, met de deadline',
    ),
  LogNote: () => 'Schrijf iets in het logboek',
  MakePromise: () => 'Leg een belofte vast die wij openbaar deden, met een eigenaar en een datum',
  OverrideCriterion: (told) =>
    told.either(
      'criterion',
      (id) => `Maak hierop een uitzondering en zeg waarom: ${told.criterion(id)}`,
      'Maak een uitzondering en zeg waarom',
    ),
  RecordFact: (told) => fact(told, 'Zet op het feitenblad'),
  RedatePromise: (told) =>
    told.either(
      'commitment',
      (id) => `Geef ${told.promise(id)} een nieuwe datum, en meld dat openbaar`,
      'Geef een belofte een nieuwe datum, en meld dat openbaar',
    ),
  RejectMessage: (told) => `Stuur terug en zeg waarom: ${message(told)}`,
  ReleaseMessage: (told) => `Geef vrij: ${message(told)}`,
  ReopenIncident: () => 'Heropen het incident en zeg waarom',
  ReopenStage: () => 'Ga terug naar luisteren en zeg waarom',
  ReportFindings: () => 'Meld wat er misging, met wie wij spraken en wat er verandert',
  ReviewOverride: (told) =>
    told.either('override', (id) => `Beoordeel ${told.exception(id)}`, 'Beoordeel de uitzondering'),
  ReviseFact: (told) => fact(told, 'Wijzig op het feitenblad'),
  SettleDelivery: (told) =>
    told.either(
      'job',
      (id) => `Zoek uit of dit is aangekomen, en zeg het hier: ${told.mail(id)}`,
      'Zoek uit of de mail is aangekomen, en zeg het hier',
    ),
  SettleSignal: (told) =>
    told.either(
      'signal',
      (id) => `Kijk hier nu naar, en zeg wat er is gedaan: ${told.signalNow(id)}`,
      'Kijk naar wat wij opvingen, en zeg wat er is gedaan',
    ),
  SubmitMessage: (told) => `Vraag akkoord voor ${message(told)}`,
  WithdrawMessage: (told) => `Trek in: ${message(told)}`,
};

const message = (told: Told): string => told.message(told.read('message'));

const described = (told: Told): string =>
  told.describe({
    kind: told.read('kind'),
    audience: told.audience(told.read('audience')),
    channel: told.read('channel'),
    language: told.read('language'),
  });

/** To save the words that stand there is to print them with the facts of now. */
const isUpdate = (told: Told): boolean => told.isSourceOf(told.read('message'), told.read('source'));

function fact(told: Told, doing: string): string {
  if (told.read('key') === 'next-update') return 'Kies het tijdstip van de volgende update';
  return told.either(
    'key',
    (key) => `${told.read('status') === 'confirmed' ? 'Bevestig op het feitenblad' : doing}: ${told.fact(key)}`,
    `${doing}: het feit`,
  );
}
