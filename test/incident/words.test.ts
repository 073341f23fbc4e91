import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Called } from '../../src/incident/call.js';
import { incidentChart } from '../../src/incident/chart.js';
import { commandTypes, type CommandType } from '../../src/incident/command.js';
import type { Entry, EntryOf, EntryType, Wording } from '../../src/incident/entry.js';
import { evolve } from '../../src/incident/evolve.js';
import { reason, reasonCodes, type Reason, type ReasonCode, type Remedy } from '../../src/incident/reason.js';
import type { State } from '../../src/incident/state.js';
import {
  capital,
  entryText,
  findingText,
  namesFor,
  reasonText,
  remedyBy,
  remedyText,
  speak,
  spokenLanguages,
  type Setting,
} from '../../src/incident/words.js';
import type { Finding } from '../../src/message/check/finding.js';
import { formRules } from '../../src/message/check/form.js';
import { rules, type Rule } from '../../src/message/check/rule.js';
import type { Fact } from '../../src/message/fact.js';
import { criterionParameters } from '../../src/playbook/criterion.js';
import { readPlaybook } from '../../src/playbook/load.js';
import type { Playbook } from '../../src/playbook/schema.js';
import { factTypes } from '../../src/playbook/vocabulary.js';
import { danger, figuresWith, spike } from '../support/listening.js';

const at = '2030-03-11T08:00:00.000Z';
const later = '2030-03-11T15:30:00.000Z';
const path = 'playbooks/contested-plan/playbook.yaml';
const playbook: Playbook = readPlaybook(path, readFileSync(path, 'utf8')).located!.value;

const wording: Wording = {
  message: 'm1',
  source: 'We know {{topic}}',
  text: 'We know it',
  hash: 'a'.repeat(64),
  facts: {},
};
const drafted: EntryOf<'MessageDrafted'> = {
  ...wording,
  type: 'MessageDrafted',
  kind: 'holding-statement',
  audience: 'press',
  channel: 'press',
  language: 'nl',
  templateHash: 'b'.repeat(64),
  ifAsked: false,
};
const mailed: EntryOf<'MessageDrafted'> = {
  ...drafted,
  message: 'm2',
  kind: 'internal-memo',
  audience: 'staff',
  channel: 'email',
  language: 'en',
};
const calling: Called = {
  call: 'k1',
  role: 'spokesperson',
  to: { contact: 'd-1', person: 'Mark', as: 'spokesperson', language: 'nl', ways: ['email', 'webhook'] },
  then: [],
  dueAt: later,
};
const fact: Fact = {
  key: 'customers-reached',
  type: 'number',
  unit: { en: 'customers', nl: 'klanten' },
  label: { en: 'how many customers the plan concerns', nl: 'hoeveel klanten het plan raakt' },
  status: 'confirmed',
  value: 1900000,
  publishable: true,
  source: 'Sales',
  asOf: at,
  revision: 1,
  material: true,
};
const opened: EntryOf<'IncidentOpened'> = {
  type: 'IncidentOpened',
  title: 'Shitstorm',
  mode: 'exercise',
  severity: 'major',
  languages: ['en', 'nl'],
  timeZone: 'Europe/Amsterdam',
  playbook: { id: playbook.id, hash: 'c'.repeat(64) },
  variant: 'full',
  options: {},
  preapprovals: [],
};
const job = '1/8/c-12';

/** One entry of each type, with all that it may hold. */
const entries: { readonly [T in EntryType]: Omit<EntryOf<T>, 'type'> } = {
  IncidentOpened: opened,
  SeverityChanged: { severity: 'critical', reason: 'National news' },
  RoleAssigned: { role: 'chair', person: 'De Vries' },
  RoleHandedOver: { role: 'spokesperson', from: 'Ali', to: 'Bakker', note: 'The Volkskrant calls back at ten' },
  RoleLeft: { role: 'legal', person: 'Ali' },
  TeamStood: {},
  TeamThinned: { roles: ['legal', 'webcare'] },
  FactRecorded: { fact },
  FactRevised: { fact: { ...fact, status: 'unknown', value: null, publishable: false } },
  StrategyChosen: {
    crisisType: 'challenge',
    evidence: 'judged-fair',
    intensifiers: [],
    advised: 'rebuild',
    rule: 'S2',
    chosen: 'diminish',
    variant: 'acknowledge-only',
    reason: 'The supplier did it',
  },
  ApologyWidened: {},
  ApologyNarrowed: {},
  DecisionMade: {
    decision: 'd1',
    choice: 'monitor',
    options: ['a', 'b'],
    reason: 'Hardly anybody saw it',
    reviewAt: later,
  },
  PlanPaused: {},
  PlanWithdrawn: {},
  PlanContinued: {},
  InvestigationStarted: {},
  FindingsReported: { findings: 'We asked nobody', consulted: 'Customers', changes: 'We ask first' },
  PlanReturned: {},
  PlanDropped: {},
  TaskCompleted: { task: 'stop-campaigns', note: 'All but radio' },
  EnquiryLogged: {
    enquiry: 'e1',
    medium: 'de Volkskrant',
    person: 'P. Smit',
    question: 'Do you sell data?',
    deadlineAt: later,
  },
  EnquiryAnswered: { enquiry: 'e1', answer: 'No' },
  CommitmentMade: { commitment: 'c1', what: 'We talk with customers', dueAt: later, owner: 'De Vries' },
  CommitmentKept: { commitment: 'c1', proof: 'The report is on our page' },
  CommitmentRedated: { commitment: 'c1', dueAt: later, reason: 'More people came' },
  NoteLogged: { text: 'The minister phoned' },
  MessageDrafted: { ...drafted, replaces: 'm0', ifAsked: true },
  MessageEdited: wording,
  MessageRedrafted: { ...wording, because: ['topic'] },
  MessageSubmitted: { message: 'm1' },
  ApprovalGiven: { message: 'm1', hash: wording.hash, roles: ['lead', 'legal'], preapproved: false },
  MessageApproved: { message: 'm1', hash: wording.hash },
  MessageRejected: { message: 'm1', reason: 'Too long' },
  ApprovalVoided: { message: 'm1', because: ['topic', 'cause'] },
  MessageReleased: { message: 'm2', hash: wording.hash, by: 'email', recipients: ['c-12', 'c-13'] },
  SendAttempted: { job },
  SendEnded: { job, result: 'uncertain', detail: 'The line broke' },
  DeliverySettled: { job, outcome: 'resend', reason: 'She has not got it' },
  MessagePosted: { message: 'm1', text: 'We knew it', url: 'https://noorderbank.example/plan', faithful: false },
  MessagePublished: { message: 'm1' },
  MessageStaled: { message: 'm1', because: ['topic'] },
  MessageSuperseded: { message: 'm1', by: 'm2' },
  MessageWithdrawn: { message: 'm1', reason: 'It is no longer so' },
  VoiceDiverged: { messages: ['m1', 'm2'] },
  VoiceAligned: {},
  UpdatePromised: { dueAt: later, message: 'm1' },
  CadenceMissed: { dueAt: later },
  CadenceEnded: {},
  CriterionAttested: { criterion: 'concerns-counted', role: 'webcare', reason: 'Counted 400 posts' },
  CriterionOverridden: {
    override: 'o1',
    criterion: 'apology-live',
    message: 'm1',
    role: 'chair',
    reason: 'It is night',
    reviewAt: later,
  },
  OverrideReviewed: { override: 'o1', upheld: false, reason: 'There was time' },
  StageAdvanced: { from: 'listen', to: 'apologise' },
  StageReopened: { from: 'transparency', cause: 'leak', reason: 'A memo is out' },
  IncidentClosed: { report: 'See the review' },
  IncidentStoodDown: { report: 'It blew over' },
  IncidentReopened: { reason: 'It is back' },
  TeamCalled: { calls: [calling], missing: ['legal', 'chair'], note: 'Room 2.14' },
  CallAcknowledged: {
    call: 'k1',
    person: 'Mark',
    role: 'spokesperson',
    answer: 'coming',
    way: 'link',
    note: 'In twenty minutes',
  },
  CallEscalated: {
    call: 'k1',
    person: 'Mark',
    role: 'spokesperson',
    because: 'silent',
    next: { ...calling, call: 'k2', to: { ...calling.to, person: 'Eva' }, then: [] },
  },
  ListeningMeasured: { figures: figuresWith() },
  SignalRaised: { signal: 'g2', ...spike },
  SignalSettled: { signal: 'g1', what: 'We called her' },
  SignalEnded: { signal: 'g2' },
  ClockStarted: { clock: 'holding', dueAt: later },
  ClockMet: { clock: 'holding' },
  DeadlineMissed: { deadline: 'clock:holding', dueAt: later },
  Escalated: { clock: 'holding', to: 'chair' },
  CommandRefused: {
    command: 'ApproveMessage',
    reasons: ['CLOSED', 'UNCHANGED', 'TASK_SETTLED'].map((code) => reason(code as ReasonCode)),
  },
};

const who = { en: 'Spokesperson', nl: 'Woordvoerder' };
const label = { en: 'what has happened', nl: 'wat er is gebeurd' };
const due = {
  kind: 'holding-statement',
  audience: { en: 'Everybody', nl: 'Iedereen' },
  channel: 'web',
  language: 'nl',
};
const why = { en: 'People must see it', nl: 'Mensen moeten het zien' };

/** The data with which each reason is given. */
const reasonData: Readonly<Record<ReasonCode, Reason['data']>> = {
  APOLOGY_WEAK: { message: 'm1', score: 42, atLeast: 70, rules: ['apology-conditional', 'repair-missing'] },
  APPROVAL_MISSING: { roles: ['chair', 'legal'] },
  APPROVED_OTHER_TEXT: { message: 'm1' },
  AUDIENCE_WAITS: { audience: { en: 'Customers', nl: 'Klanten' } },
  BASE_RESPONSE_MISSING: {},
  CADENCE_OVERDUE: { dueAt: later },
  CALL_ANSWERED: { person: 'Mark', answer: 'coming' },
  CHANNEL_WITHOUT_TEMPLATE: { kind: 'qa', channel: 'linkedin', known: ['web', 'email'] },
  CLOSED: {},
  COMMITMENT_OPEN: { what: 'We talk with customers', dueAt: later },
  COMMITMENT_SETTLED: {},
  COMMITMENTS_FEW: { atLeast: 1 },
  CONCERNS_UNANSWERED: { concerns: ['data · sell (412)', 'advertising · bank (120)'], share: 40 },
  CONCERNS_UNCOUNTED: { counted: 300, mentions: 12_000 },
  CONTACTS_MISSING: { audience: { en: 'Staff', nl: 'Medewerkers' }, id: 'staff', language: 'nl' },
  CONTRADICTION: { rule: 'number-contradicts', of: 'm1', says: '500 customers', stands: '1,900', line: 1, column: 3 },
  CRITERION_HARD: { why, strength: 'hard' },
  CRITERION_NOT_ATTESTED: { why, roles: ['webcare', 'lead'] },
  CRITERION_UNKNOWN: { id: 'moon-phase', known: playbook.stages.listen.exit.map(({ id }) => id) },
  DATE_PASSED: { at: '2030-03-10T08:00:00.000Z' },
  DECISION_MISSING: { choices: ['return', 'drop'] },
  DECISION_UNAVAILABLE: { choice: 'drop', known: ['pause', 'continue'] },
  DENIAL_UNSUPPORTED: { evidence: 'none' },
  DRAFTS_ALL_THERE: { stage: 'apologise', known: ['listen'] },
  ENQUIRY_OPEN: { medium: 'de Volkskrant', deadlineAt: later },
  ENQUIRY_SETTLED: {},
  FACT_AHEAD: { at: later },
  FACT_CHANGED: { fact: label, key: 'topic' },
  FACT_EXISTS: { key: 'topic' },
  FACT_GAP: { fact: label, key: 'what-happened', why: 'unconfirmed', where: 'source:3:5' },
  FACT_NEW: { key: 'weather', known: playbook.facts.map(({ key }) => key) },
  FACT_OPEN: { fact: label },
  FACT_TYPE: { fact: label, type: 'link' },
  FACT_UNCHANGED: { fact: label },
  FACTS_FEW: { atLeast: 3, confirmed: 1 },
  FINDINGS_MISSING: {},
  FINDING: { rule: 'token-left', line: 3, column: 1, token: '{{topic}}' },
  FOUR_EYES: { author: 'Jansen' },
  ID_UNKNOWN: { what: 'message', id: 'm9', known: ['m1', 'm2'] },
  JOB_NOT_UNCERTAIN: { status: 'sent' },
  LANGUAGE_UNKNOWN: { language: ['de'], known: ['en', 'nl'] },
  LAST_COORDINATOR: { role: 'lead' },
  LATER_STAGE_ONLY: { messages: ['m1'] },
  MEASURED_HERE: {},
  MENTIONS_LOUD: { perHour: 36, usual: 12, hours: 0, atLeast: 72 },
  MESSAGE_DUE: due,
  MESSAGE_STALE: { fact: label },
  MESSAGE_STATE: { message: 'm1', state: 'submitted' },
  NEXT_UPDATE_PASSED: { at: later },
  NEXT_UPDATE_UNOWNED: { roles: ['spokesperson', 'lead'] },
  NOBODY_ON_DUTY: { roles: ['legal', 'chair'] },
  NOT_THE_APPROVED_CHANNEL: { channel: 'email' },
  OUTLET_MISSING: {},
  OVERRIDE_SETTLED: {},
  PLAN_RUNNING: {},
  QUESTIONS_UNANSWERED: { asked: 400, answered: 120, share: 30, atLeast: 50 },
  QUESTIONS_UNCOVERED: { share: 60, atLeast: 90, concerns: ['data · sell (240)'] },
  REASON_MISSING: { advised: 'rebuild', chosen: 'diminish', why },
  REOPENING_UNDECLARED: { cause: 'leak', known: ['new-victims'] },
  REVIEW_DATE_MISSING: {},
  ROLE_APART: { roles: ['chair', 'lead'] },
  ROLE_HELD: { role: who, person: 'Finn' },
  ROLE_MISSING: { role: who },
  ROLE_NEEDED: { roles: ['chair', 'lead'] },
  SIGNAL_SETTLED: {},
  STAGE_NOT_HERE: { what: 'return', where: 'paused', known: ['continue', 'withdraw'] },
  STAND_DOWN_UNDECIDED: {},
  STRATEGY_MISSING: {},
  TASK_OPEN: { task: { en: 'Stop all campaigns', nl: 'Stop alle campagnes' } },
  TASK_SETTLED: {},
  TEAM_CALLED: {},
  TEXT_CHANGED: {},
  UNCHANGED: {},
  VALUE_MISSING: { fact: label },
  VOICE_DIVERGING: { message: 'm1', kind: 'holding-statement', channel: 'press' },
};

/** The data with which each command stands in a remedy. */
const remedyData: Readonly<Record<CommandType, Remedy['data']>> = {
  AcknowledgeCall: { call: 'k1' },
  AdvanceStage: {},
  AnswerEnquiry: { enquiry: 'e1' },
  ApproveMessage: { message: 'm1', hash: wording.hash },
  AssignRole: { role: 'spokesperson' },
  AttestCriterion: { criterion: 'concerns-counted' },
  CallTeam: {},
  ChangeSeverity: { severity: 'critical' },
  ChooseStrategy: { crisisType: 'challenge' },
  CloseIncident: {},
  CompleteTask: { task: 'stop-campaigns' },
  ConfirmPosted: { message: 'm1' },
  Decide: { choice: 'pause' },
  DraftDue: { stage: 'listen' },
  DraftMessage: { kind: 'holding-statement', audience: 'public', channel: 'web', language: 'nl' },
  EditMessage: { message: 'm1', source: wording.source },
  HandOverRole: { role: 'lead' },
  KeepPromise: { commitment: 'c1' },
  LeaveRole: { role: 'lead' },
  LogEnquiry: {},
  LogNote: {},
  MakePromise: {},
  OverrideCriterion: { criterion: 'staff-told', message: 'm1' },
  RecordFact: { key: 'what-happened', status: 'confirmed' },
  RedatePromise: { commitment: 'c1' },
  RejectMessage: { message: 'm1' },
  ReleaseMessage: { message: 'm1' },
  ReopenIncident: {},
  ReopenStage: { cause: 'leak' },
  ReportFindings: {},
  ReviewOverride: { override: 'o1' },
  ReviseFact: { key: 'next-update' },
  SettleDelivery: { job },
  SettleSignal: { signal: 'g1' },
  SubmitMessage: { message: 'm1' },
  WithdrawMessage: { message: 'm1' },
};

const reached = fact.label;
const coverageBlocks = [
  'next-update',
  'contact',
  'empathy',
  'instruction',
  'known',
  'unknown',
  'doing',
  'correction-old',
  'correction-new',
  'cause-given',
  'victim-named',
];

const findings: Readonly<Record<Rule, Finding['data']>> = {
  'too-long': { channel: 'x', unit: 'characters', count: 300, limit: 280, over: 20 },
  'too-many-links': { channel: 'threads', unit: 'links', count: 7, limit: 5, over: 2 },
  'too-many-hashtags': { channel: 'instagram', unit: 'hashtags', count: 6, limit: 5, over: 1, advised: 'yes' },
  'costly-character': { character: 'ë', cure: 'e', times: 2, others: 0, segments: 2, without: 1 },
  'subject-missing': {},
  'exercise-unmarked': { word: 'EXERCISE' },
  'token-left': { token: '{{topic}}' },
  'hidden-character': { character: 'U+200B' },

  'number-contradicts': { says: '1.2 million customers', fact: reached, stands: '1,900,000 customers' },
  'number-misread': { says: '1.900 customers', means: '1.9', instead: '1,900 customers' },
  'number-unbound': { says: '40,000', fact: reached },
  'quantifier-contradicts': { says: 'the vast majority', fact: reached, stands: '50%' },
  'polarity-contradicts': { says: 'we sell no data', message: 'm1', otherSays: 'we sell data', fact: reached },
  'absence-unproven': { says: 'no data were sold', instead: 'we have no signs that data were sold.' },
  'time-contradicts': { says: 'at 3 pm', fact: label, stands: '4.30 pm' },
  'weekday-wrong': { says: 'Tuesday 11 March', instead: 'Monday', date: '11 March' },
  'update-time-passed': { says: 'more at 8.30 am', at },
  'phone-unlisted': { says: '0800 1234', instead: '0800 1243' },
  'link-unlisted': { says: 'https://noorderbank.example/pan', instead: 'https://noorderbank.example/plan' },
  'address-unlisted': { says: 'press@noorderbank.example' },
  'iban-unlisted': { says: 'NL91 ABNA 0417 1643 01', invalid: 'yes', instead: 'NL91 ABNA 0417 1643 00' },
  'personal-data': { says: '12345678', sort: 'number' },
  'words-repeated': { other: 'Ann Smith' },
  'name-misspelt': { says: 'Noordebank', instead: 'Noorderbank' },
  'commitment-differs': { says: 'within a week', what: 'We talk with customers.', dueAt: later },
  'commitment-unregistered': { says: 'we will refund everybody', dueAt: later },
  'money-promise': { says: 'we will refund everybody' },
  'forbidden-phrase': { says: 'big data', why, instead: { en: 'the plan', nl: 'het plan' } },
  'do-not-say': { says: 'Jan Jansen', fact: label, status: 'unpublishable' },
  'stance-mixed': { says: 'there is nothing wrong', other: 'we are sorry' },
  'address-mixed': { says: 'je', other: 'u' },
  'coverage-missing': { block: 'next-update' },
  'message-contradicts': { says: '1.2 million', message: 'm2', otherSays: '1.9 million', fact: reached },

  'apology-conditional': { says: 'sorry if anyone was hurt', instead: 'we are sorry that we hurt you' },
  'apology-cancelled': { says: 'but' },
  'apology-inconvenience': { says: 'any inconvenience' },
  agentless: { says: 'Mistakes were made', instead: 'We made mistakes.' },
  'apology-for-feelings': { says: 'sorry you feel that way' },
  'regret-evasive': { says: 'we regret' },
  'ownership-missing': {},
  'harm-unnamed': {},
  'repair-missing': {},
  'prevention-missing': {},
  scapegoat: { says: 'our supplier failed' },
  intent: { says: 'never our intention' },
  minimiser: { says: 'only' },
  'self-praise': { says: 'we take privacy very seriously' },
  'self-pity': { says: 'we are victims too' },
  'apology-buried': { says: 'we are sorry' },
  'absolute-promise': { says: 'never again' },
  'wrong-addressee': { says: 'sorry to our partners' },
  legalese: { says: 'without admission of liability' },
  speculation: { says: 'probably caused by' },
  'patience-demanded': { says: 'thank you for your understanding' },
  'recall-softened': { says: 'voluntary' },
  unsigned: {},

  'liability-word': { says: 'liable' },
  'instruction-late': { says: 'Stop using the product.' },
  'sentence-long': { says: 'We know that …', words: 38 },
  'hard-to-read': { score: 47.6, aim: 60, formula: 'flesch-douma' },
  'message-map': { part: 'words', count: 41, most: 27 },
};

/** Data with which a finding is told in other words than with the data above. */
const otherFindings: readonly (readonly [rule: Rule, data: Finding['data']])[] = [
  ['polarity-contradicts', { says: 'we sell no data', otherSays: 'we sell data', fact: reached }],
  ['message-contradicts', { says: '1.2 million', message: 'letter.txt', otherSays: '1.9 million' }],
  ['do-not-say', { says: 'Jan Jansen', fact: label, status: 'withdrawn' }],
  ['iban-unlisted', { says: 'NL91 ABNA 0417 1643 00' }],
  ['personal-data', { says: 'Bea', sort: 'name' }],
  ['personal-data', { says: '1234 AB', sort: 'place' }],
  ['hard-to-read', { score: 11.2, aim: 8, formula: 'flesch-kincaid' }],
  ['message-map', { part: 'messages', count: 5, most: 3 }],
  ...coverageBlocks.map((block) => ['coverage-missing', { block }] as const),
  ['coverage-missing', { block: 'constructor' }],
  ...rules
    .filter((rule) => !(formRules as readonly Rule[]).includes(rule))
    .map((rule) => [rule, countsOf(findings[rule])] as const),
];

const types = Object.keys(entries) as EntryType[];
const sample = (type: EntryType): Entry => ({ ...entries[type], type }) as Entry;
const state = incidentWith(
  opened,
  drafted,
  mailed,
  ...(['EnquiryLogged', 'CommitmentMade', 'CriterionOverridden'] as const).map(sample),
  { type: 'TeamCalled', calls: [calling], missing: [] },
  { type: 'SignalRaised', signal: 'g1', ...danger },
  sample('SignalRaised'),
  { type: 'MessageSubmitted', message: 'm2' },
  { type: 'MessageApproved', message: 'm2', hash: wording.hash },
  sample('MessageReleased'),
);
const setting = (language: string): Setting => ({ language, playbook, state, timeZone: 'Europe/Amsterdam', at });
const [en, nl] = [setting('en'), setting('nl')];

describe('words', () => {
  for (const code of Object.keys(reasonCodes) as ReasonCode[]) {
    it(`says ${code} in both languages, as sentences`, () => {
      const one: Reason = { ...reason(code, reasonData[code]), criterion: 'concerns-counted' };
      const texts = inBoth((where) => reasonText(one, where));
      for (const text of texts) expect(text).to.match(/^[\p{Lu}‘“].*\.$/su);
      expect(() => reasonText(reason(code), en) + reasonText(reason(code), nl)).not.to.throw();
    });
  }

  for (const command of commandTypes) {
    it(`says what to do by ${command}, with its data and without`, () => {
      const texts = inBoth((where) => remedyText({ command, data: remedyData[command] }, where));
      for (const text of texts) expect(text).to.match(/^\p{Lu}.*[^.]$/su);
      inBoth((where) => remedyText({ command, data: {} }, where));
      inBoth(({ language }) => speak(language).commands[command]);
    });
  }

  for (const type of types) {
    it(`tells ${type} on the timeline`, () => {
      const texts = inBoth((where) => entryText(sample(type), 'Jansen', where));
      for (const text of texts) expect(text).to.match(/[.!?…]$|https:\S+$/u);
      inBoth(({ state: _, ...bare }) => entryText(sample(type), 'Jansen', bare));
    });
  }

  for (const [rule, data] of Object.entries(findings) as [Rule, Finding['data']][]) {
    it(`explains the finding ${rule}`, () => tellsOf(rule, data));
  }

  it('explains a finding of which less is known, or something else', () => {
    for (const [rule, data] of otherFindings) tellsOf(rule, data);
  });

  it('has words of its own for each part that a text can lack', () => {
    const told = coverageBlocks.map((block) => findingText(found('coverage-missing', { block }), en).what);
    expect(new Set(told).size).to.equal(coverageBlocks.length);
    expect(told).to.not.include(findingText(found('coverage-missing', { block: 'weather' }), en).what);
  });

  it('says of a finding what people need to cure it', () => {
    const number = findingText(found('number-contradicts', findings['number-contradicts']), en);
    expect(number.what).to.equal(
      '“1.2 million customers” does not match the fact sheet, which says “1,900,000 customers” (how many customers the plan concerns).',
    );
    const absence = findingText(found('absence-unproven', findings['absence-unproven']), en);
    expect(absence.cure).to.equal(
      'Write “we have no signs that data were sold”, or confirm it on the fact sheet first.',
    );
    const other = findingText(found('message-contradicts', findings['message-contradicts']), nl);
    expect(other.what).to.equal(
      '‘1.2 million’ (hoeveel klanten het plan raakt) wijkt af van ‘1.9 million’ in het interne bericht voor medewerkers, per e-mail, in het Engels.',
    );
  });

  it('names every criterion of the playbook, and every kind of criterion', () => {
    for (const { id } of [...playbook.gates, ...Object.values(playbook.stages).flatMap(({ exit }) => exit)]) {
      const [text] = inBoth((where) => namesFor(where).criterion(id));
      expect(text).not.to.equal(id);
    }
    for (const language of spokenLanguages)
      expect(speak(language).criteria).to.include.keys(...Object.keys(criterionParameters), 'four-eyes');
  });

  it('names whatever has a code', () => {
    for (const group of Object.values(speak('en').names) as Record<string, string>[]) {
      for (const name of Object.values(group)) expect(name).to.match(/^\S.*\S$|^X$/u);
    }
    expect(speak('en').names.stages.apologise).to.equal('acknowledge and repair');
    expect(speak('nl').names.stages.apologise).to.equal('erkennen en herstellen');
  });

  it('speaks as people do', () => {
    expect(remedyText({ command: 'DraftMessage', data: remedyData.DraftMessage }, en)).to.equal(
      'Draft the holding statement for everybody, on the website, in Dutch',
    );
    expect(remedyText({ command: 'AssignRole', data: { role: 'spokesperson' } }, en)).to.equal(
      'Give somebody the role of spokesperson',
    );
    expect(remedyText({ command: 'AssignRole', data: { role: 'chair' } }, nl)).to.equal(
      'Geef iemand de rol van voorzitter',
    );
    expect(reasonText(reason('ROLE_NEEDED', { roles: ['chair', 'lead'] }), en)).to.equal(
      'This is for somebody in the role of chair or communication lead.',
    );
    expect(reasonText(reason('MESSAGE_DUE', due), nl)).to.equal(
      'Nog niet gepubliceerd: de eerste verklaring voor iedereen, op de website, in het Nederlands.',
    );
    expect(entryText(sample('ApprovalGiven'), 'Jansen', en)).to.equal(
      'Jansen approved the holding statement for press, in Dutch, as communication lead and legal counsel.',
    );
    expect(entryText(sample('MessagePublished'), 'Jansen', nl)).to.equal(
      'De eerste verklaring voor pers, in het Nederlands, werd gepubliceerd.',
    );
  });

  it('writes times as local times, with the day where it is another', () => {
    expect(reasonText(reason('CADENCE_OVERDUE', { dueAt: later }), en))
      .to.contain('4.30 pm')
      .and.not.contain('March');
    expect(
      reasonText(reason('CADENCE_OVERDUE', { dueAt: later }), { ...nl, at: '2030-03-12T08:00:00.000Z' }),
    ).to.contain('maandag 11 maart om 16.30 uur');
  });

  it('brings a text up to date where an edit changes nothing', () => {
    expect(remedyText({ command: 'EditMessage', data: { message: 'm1', source: wording.source } }, en)).to.match(
      /^Bring up to date/,
    );
    expect(remedyText({ command: 'EditMessage', data: { message: 'm1', source: 'Other words' } }, en)).to.match(
      /^Change the words/,
    );
  });

  it('says in each language what a value should have been', () => {
    for (const type of factTypes) {
      inBoth((where) => reasonText(reason('FACT_TYPE', { fact: label, type }), where));
    }
    expect(reasonText(reason('FACT_TYPE', { fact: label, type: 'phone' }), nl)).to.contain('een telefoonnummer');
  });

  it('says who may, unless anybody may', () => {
    expect(remedyBy({ roles: ['chair', 'lead'] }, en)).to.equal('chair or communication lead');
    expect(remedyBy({ roles: [] }, en)).to.equal('');
    expect(remedyBy({ roles: playbook.roles.map(({ id }) => id) }, nl)).to.equal('');
  });

  it('shortens long lists and long texts', () => {
    const long = reasonText(reason('FACT_NEW', { key: 'weather', known: playbook.facts.map(({ key }) => key) }), en);
    expect(long).to.contain(`or ${playbook.facts.length - 6} others.`);
    expect(entryText({ type: 'NoteLogged', text: 'word '.repeat(500) }, 'Jansen', en).length).to.be.below(250);
  });

  it('speaks English where it does not speak the language', () => {
    expect(speak('de')).to.equal(speak('en'));
    expect(speak('constructor')).to.equal(speak('en'));
    expect(reasonText(reason('ROLE_MISSING', { role: who }), setting('de'))).to.equal(
      'Nobody has the role of spokesperson yet.',
    );
    expect(capital('acknowledge and repair')).to.equal('Acknowledge and repair');
  });
});

const found = (rule: Rule, data: Finding['data']): Finding => ({
  rule,
  strength: 'hard',
  line: 3,
  column: 1,
  length: 0,
  data,
});

/** Counts are always known; the rest may be missing. */
function countsOf(data: Finding['data']): Finding['data'] {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value === 'number'));
}

/** Each part of a finding's words is made of sentences, and holds no code of a rule. */
function tellsOf(rule: Rule, data: Finding['data']): void {
  for (const part of ['what', 'why', 'cure'] as const) {
    for (const text of inBoth((where) => findingText(found(rule, data), where)[part]))
      expect(text)
        .to.match(/^[\p{Lu}‘“].*\.$/su)
        .and.not.match(/\b[AC]\d{1,2}\b|\(\)|\.[”’][.;,)]/);
  }
}

/** The words in each language: fit to be read, and not the same. */
function inBoth(say: (where: Setting) => string): [string, string] {
  const texts: [string, string] = [say(en), say(nl)];
  for (const text of texts)
    expect(text)
      .to.match(/\S/)
      .and.not.match(/undefined|\[object|\{\{|NaN|  |: \.|“”|‘’/);
  expect(texts[0]).not.to.equal(texts[1]);
  return texts;
}

function incidentWith(...made: readonly Entry[]): State {
  const chart = incidentChart(playbook);
  const by = 'Jansen';
  return made.reduce<State | null>(
    (folded, entry, index) => evolve(chart, folded, entry, { incident: 'i1', seq: 1, index, at, by }),
    null,
  )!;
}
