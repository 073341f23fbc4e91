import type { z } from 'zod';
import type { CommandType, commandSchemas, openSchema } from '../incident/command.js';

/** How to open an incident. */
export const openExample: z.input<typeof openSchema> = {
  playbook: 'contested-plan',
  title: 'Anger about personal offers',
  mode: 'exercise',
};

const reason = 'Customers wait for an answer';
const hash = '0'.repeat(64);

/** One example of each command's data, for the API's document. */
export const commandExamples: { readonly [T in CommandType]: z.input<(typeof commandSchemas)[T]> } = {
  AcknowledgeCall: { call: 'k1', answer: 'coming', note: 'There in twenty minutes' },
  AdvanceStage: {},
  AnswerEnquiry: { enquiry: 'e1', answer: 'The plan is stopped for now; more at 16.30.' },
  ApproveMessage: { message: 'm1', hash },
  AssignRole: { role: 'spokesperson', person: 'Eva' },
  AttestCriterion: {
    criterion: 'concerns-counted',
    reason: 'Read 400 reactions; three questions make up most of them',
  },
  CallTeam: { note: 'Room 2.14, or the link in the calendar' },
  ChangeSeverity: { severity: 'critical', reason: 'National news asks' },
  ChooseStrategy: { crisisType: 'misdeed-no-injury', evidence: 'fault-shown', intensifiers: [], strategy: 'rebuild' },
  CloseIncident: { report: 'Quiet for three days; the review is in the archive' },
  CompleteTask: { task: 'stop-campaigns' },
  ConfirmPosted: { message: 'm1', text: 'The text as it now stands there', url: 'https://social.example/status/1' },
  Decide: { choice: 'pause', options: ['Pause the plan', 'Go on and explain'], reason },
  DraftDue: {},
  DraftMessage: { kind: 'holding-statement', audience: 'public', channel: 'web', language: 'en' },
  EditMessage: { message: 'm1', source: 'We see your questions about {{topic}}. More at {{next-update}}.' },
  HandOverRole: { role: 'spokesperson', to: 'Mark', note: 'The newspaper calls back at four' },
  KeepPromise: { commitment: 'c1', proof: 'The report stands on our page' },
  LeaveRole: { role: 'webcare' },
  LogEnquiry: {
    medium: 'De Krant',
    person: 'Jo Example',
    question: 'Does the plan go on?',
    deadlineAt: '2030-03-11T15:00:00Z',
  },
  LogNote: { text: 'Called the regulator; they expect us tomorrow' },
  MakePromise: { what: 'We publish what we learn', dueAt: '2030-04-01T10:00:00Z', owner: 'Eva' },
  OverrideCriterion: { criterion: 'staff-told', reason: 'The mail server is down; managers call their teams' },
  RecordFact: {
    key: 'customers-reached',
    value: 1900000,
    status: 'confirmed',
    source: 'Customer register, this morning',
  },
  RedatePromise: { commitment: 'c1', dueAt: '2030-04-08T10:00:00Z', reason: 'The regulator asks for a week' },
  RejectMessage: { message: 'm1', reason: 'Say what people can do first' },
  ReleaseMessage: { message: 'm1' },
  ReopenIncident: { reason: 'A newspaper has new documents' },
  ReopenStage: { cause: 'leak', reason: 'An internal memo stands on a forum' },
  ReportFindings: {
    findings: 'Customers were not asked',
    consulted: 'Forty customers, two regulators',
    changes: 'We ask first',
  },
  ReviewOverride: { override: 'o1', upheld: true, reason: 'Everybody had been called' },
  ReviseFact: { key: 'customers-reached', value: 2100000, status: 'confirmed', source: 'Second count', material: true },
  SettleDelivery: { job: '12/0/c-1', outcome: 'delivered', reason: 'He says that he has it' },
  SettleSignal: { signal: 'g1', what: 'Called her; the police are on their way' },
  SubmitMessage: { message: 'm1' },
  WithdrawMessage: { message: 'm1', reason: 'Replaced by the letter' },
};
