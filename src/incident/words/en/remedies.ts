import type { Catalogue, Told } from '../catalogue.js';

export const remedies: Catalogue['remedies'] = {
  AcknowledgeCall: (told) => told.either('call', (id) => `Answer ${told.call(id)}`, 'Answer a call'),
  AdvanceStage: () => 'Go on to the next stage',
  AnswerEnquiry: (told) =>
    told.either('enquiry', (id) => `Record the answer to ${told.enquiry(id)}`, 'Record the answer to a press question'),
  ApproveMessage: (told) => `Read and approve ${message(told)}`,
  AssignRole: (told) =>
    told.either('role', (id) => `Give somebody the role of ${told.role(id)}`, 'Give somebody a role'),
  AttestCriterion: (told) =>
    told.either('criterion', (id) => `Check it and vouch for it: ${told.criterion(id)}`, 'Check it and vouch for it'),
  CallTeam: () => 'Call the team: everybody on duty whose role is vacant',
  ChangeSeverity: (told) =>
    told.either('severity', (id) => `Change the severity to “${told.severity(id)}”`, 'Change the severity'),
  ChooseStrategy: () => 'Choose how to respond',
  CloseIncident: () => 'Close the incident, with a short report',
  CompleteTask: (told) =>
    told.either('task', (id) => `Tick off once it is done: ${told.task(id)}`, 'Do the task and tick it off'),
  ConfirmPosted: (told) => `Post ${message(told)}, and paste here what stands there now`,
  Decide: (told) => told.either('choice', (choice) => `Decide: ${told.choice(choice)}`, 'Take a decision'),
  DraftDue: () => 'Draft every text that is still missing',
  DraftMessage: (told) =>
    told.either(
      'replaces',
      (id) => `Draft a new text in place of ${told.message(id)}`,
      told.has('kind') ? `Draft ${described(told)}` : 'Draft a text',
    ),
  EditMessage: (told) =>
    isUpdate(told) ? `Bring up to date with the fact sheet: ${message(told)}` : `Change the words of ${message(told)}`,
  HandOverRole: (told) => told.either('role', (id) => `Hand over the role of ${told.role(id)}`, 'Hand over a role'),
  KeepPromise: (told) =>
    told.either('commitment', (id) => `Record how ${told.promise(id)} was kept`, 'Record how a promise was kept'),
  LeaveRole: (told) => told.either('role', (id) => `Leave the role of ${told.role(id)}`, 'Leave a role'),
  LogEnquiry: (told) =>
    told.either(
      'signal',
      () => 'Log the press question that stands among the reactions, with its deadline',
      'Log a press question, with its deadline',
    ),
  LogNote: () => 'Write a note in the log',
  MakePromise: () => 'Record a promise that we made in public, with an owner and a date',
  OverrideCriterion: (told) =>
    told.either(
      'criterion',
      (id) => `Make an exception to this, and say why: ${told.criterion(id)}`,
      'Make an exception, and say why',
    ),
  RecordFact: (told) => fact(told, 'Add to the fact sheet'),
  RedatePromise: (told) =>
    told.either(
      'commitment',
      (id) => `Give ${told.promise(id)} a new date, and say so in public`,
      'Give a promise a new date, and say so in public',
    ),
  RejectMessage: (told) => `Send back, and say why: ${message(told)}`,
  ReleaseMessage: (told) => `Release ${message(told)}`,
  ReopenIncident: () => 'Reopen the incident, and say why',
  ReopenStage: () => 'Go back to listening, and say why',
  ReportFindings: () => 'Report what went wrong, whom we spoke to and what will change',
  ReviewOverride: (told) => told.either('override', (id) => `Review ${told.exception(id)}`, 'Review the exception'),
  ReviseFact: (told) => fact(told, 'Change on the fact sheet'),
  SettleDelivery: (told) =>
    told.either(
      'job',
      (id) => `Find out whether it arrived, and say so here: ${told.mail(id)}`,
      'Find out whether the mail arrived, and say so here',
    ),
  SettleSignal: (told) =>
    told.either(
      'signal',
      (id) => `See to this now, and say what was done: ${told.signalNow(id)}`,
      'See to what we heard, and say what was done',
    ),
  SubmitMessage: (told) => `Ask for approval of ${message(told)}`,
  WithdrawMessage: (told) => `Withdraw ${message(told)}`,
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
  if (told.read('key') === 'next-update') return 'Set the time of the next update';
  return told.either(
    'key',
    (key) => `${told.read('status') === 'confirmed' ? 'Confirm on the fact sheet' : doing}: ${told.fact(key)}`,
    `${doing}: the fact`,
  );
}
