import { z } from 'zod';
import { factStatuses } from '../message/fact.js';
import * as words from '../playbook/vocabulary.js';
import type { ListeningFigures, SignalContent } from './listening.js';

/** NUL and half a surrogate pair cannot be stored or shown everywhere, and no person types them. */
const isCleanText = (value: string): boolean => value.isWellFormed() && !value.includes('\u0000');
const clean = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine(isCleanText, 'contains a NUL or half a character: type it again')
    .refine((value) => value.trim() !== '', 'is empty');

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens')
  .max(60);
const line = clean(300);
const paragraph = clean(4000);
/** A name that nobody can mistake for another's because of what he does not see. */
const person = clean(80).refine(
  (value) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u.test(value),
  'holds a character that nobody sees: type it again',
);
const instant = z.iso.datetime('must be an instant in UTC, such as 2030-03-11T15:30:00Z');
const localised = z.record(z.string().regex(/^[a-z]{2}$/), paragraph);
const finite = z.number().min(-Number.MAX_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);
const language = z.string().regex(/^[a-z]{2}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be the hash of the text that was read');

const factContent = {
  key: id,
  value: z.union([paragraph, finite, localised]).nullable().optional(),
  status: z.enum(factStatuses),
  publishable: z.boolean().optional().describe('False while it must not be said: embargo, privacy, inside information'),
  source: line.describe('Where we have it from'),
  asOf: instant.optional().describe('When it was so; the moment of the command when left out'),
};

/** What people may ask of an incident, with the shape of what they send. The API's document is made from these. */
export const commandSchemas = {
  AcknowledgeCall: z
    .strictObject({ call: id, answer: z.enum(['coming', 'cannot']), note: line.optional() })
    .describe('Answer a call to the team; whoever coordinates may do so for somebody who phoned'),
  AdvanceStage: z.strictObject({}).describe('Go to the next stage; its exit criteria must be met or overridden'),
  AnswerEnquiry: z
    .strictObject({ enquiry: id, answer: paragraph.describe('What we told them, or why we did not') })
    .describe('Record the answer to a press enquiry'),
  ApproveMessage: z
    .strictObject({ message: id, hash })
    .describe('Approve exactly this text, in every role that you hold'),
  AssignRole: z
    .strictObject({
      role: id,
      person,
      ifVacant: z.boolean().optional().describe('Refused where somebody else has it by now'),
    })
    .describe('Give a role to somebody; one person may hold several'),
  AttestCriterion: z
    .strictObject({ criterion: id, reason: paragraph })
    .describe('Vouch, in a role and with a reason, for something that is not measured here'),
  CallTeam: z
    .strictObject({
      roles: z.array(id).min(1).max(30).optional().describe('Every role of the team that nobody holds, when left out'),
      note: line.optional().describe('What they must know, such as where to come'),
    })
    .describe('Call whoever is on duty, each with a link to answer; who stays silent is followed by the deputy'),
  ChangeSeverity: z.strictObject({ severity: id, reason: paragraph }).describe('Make it graver or lighter'),
  ChooseStrategy: z
    .strictObject({
      crisisType: z.enum(words.crisisTypes),
      evidence: z.enum(words.evidences),
      intensifiers: z.array(z.enum(words.intensifiers)).max(3).default([]),
      strategy: z.enum(words.strategies),
      reason: paragraph.optional().describe('Needed where the choice differs from the advice'),
    })
    .describe('Choose how to respond; the advice is recorded beside the choice'),
  CloseIncident: z
    .strictObject({ report: paragraph.describe('What happened and what we learned, or where that is written') })
    .describe('Close it'),
  CompleteTask: z.strictObject({ task: id, note: line.optional() }).describe('Tick off a task'),
  ConfirmPosted: z
    .strictObject({
      message: id,
      text: z
        .string()
        .max(100_000)
        .refine(isCleanText, 'contains a NUL or half a character')
        .describe('What now stands there, pasted'),
      url: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .optional(),
    })
    .describe('Say that a message was posted by hand; what was posted is compared with what was approved'),
  Decide: z
    .strictObject({
      choice: z.enum(words.choices),
      options: z.array(line).min(2).max(10).describe('What was weighed, at least two'),
      reason: paragraph,
      reviewAt: instant.optional().describe('When to look again; needed for monitor'),
    })
    .describe('Take a decision, with what was weighed and why'),
  DraftDue: z
    .strictObject({ stage: z.enum(words.stages).optional() })
    .describe('Draft every message that the playbook asks for in this stage and that is not there yet'),
  DraftMessage: z
    .strictObject({
      kind: z.enum(words.kinds),
      audience: id,
      channel: z.enum(words.channels),
      language,
      replaces: id
        .optional()
        .describe('A published message that this one takes the place of, where and in the language in which it stands'),
      ifAsked: z.boolean().default(false).describe('Only to be used when somebody asks'),
    })
    .describe('Draft a message from its template and the fact sheet'),
  EditMessage: z
    .strictObject({
      message: id,
      source: clean(20_000)
        .refine((source) => source.split('{{').length <= 200, 'holds more than 200 facts')
        .describe('The text, with {{fact-key}} where a fact stands'),
      hash: hash
        .optional()
        .describe(
          'Of the text that you began from: refused when it is another by now. Left out, whatever stands is changed',
        ),
    })
    .describe('Change the words; every approval is void'),
  HandOverRole: z
    .strictObject({ role: id, to: person, note: paragraph })
    .describe('Hand a role to somebody else, with what they must know'),
  KeepPromise: z
    .strictObject({ commitment: id, proof: paragraph })
    .describe('Record that a promise was kept, and how one can see it'),
  LeaveRole: z.strictObject({ role: id }).describe('Nobody holds this role any more'),
  LogEnquiry: z
    .strictObject({
      medium: line,
      person: person.optional(),
      question: paragraph,
      deadlineAt: instant,
      signal: id.optional().describe('What we heard of it, which is then seen to'),
      mention: line.optional().describe('The message of the public in which it was asked'),
    })
    .describe('Log a question from the press with its deadline'),
  LogNote: z.strictObject({ text: paragraph }).describe('Write something in the log'),
  MakePromise: z
    .strictObject({ what: paragraph, dueAt: instant, owner: person, message: id.optional() })
    .describe('Register a promise made in public, with its owner and date'),
  RecordFact: z
    .strictObject({
      ...factContent,
      type: z.enum(words.factTypes).optional().describe('Needed for a fact that the playbook does not have'),
      unit: localised.optional(),
      label: localised.optional().describe('A noun phrase that completes "We do not know yet …"'),
    })
    .describe('Put a fact on the fact sheet'),
  RedatePromise: z
    .strictObject({
      commitment: id,
      dueAt: instant,
      reason: paragraph,
      message: id.optional().describe('Where the new date was said in public'),
    })
    .describe('Give a promise a new date, said in public'),
  RejectMessage: z.strictObject({ message: id, reason: paragraph }).describe('Send a text back, with the reason'),
  ReleaseMessage: z
    .strictObject({ message: id })
    .describe('Let an approved text go: mail leaves, other channels are posted by hand'),
  ReopenIncident: z.strictObject({ reason: paragraph }).describe('Open a closed incident again, at listening'),
  ReopenStage: z.strictObject({ cause: z.enum(words.causes), reason: paragraph }).describe('Go back to listening'),
  ReportFindings: z
    .strictObject({
      findings: paragraph.describe('What went wrong'),
      consulted: paragraph.describe('With whom we spoke, and what they said'),
      changes: paragraph.describe('What is different from now on'),
    })
    .describe('Report what the investigation found'),
  ReviewOverride: z
    .strictObject({ override: id, upheld: z.boolean(), reason: paragraph })
    .describe('Look again at an override: it stands, or it falls'),
  ReviseFact: z
    .strictObject({
      ...factContent,
      material: z.boolean().optional().describe('Whether it changes what people would do or think'),
      revision: z
        .int()
        .min(1)
        .max(1_000_000)
        .optional()
        .describe(
          'That you began from: refused when there is a newer one by now. Left out, whatever stands there is revised',
        ),
    })
    .describe('Revise a fact; what uses it is drafted again'),
  SettleDelivery: z
    .strictObject({ job: clean(200), outcome: z.enum(['delivered', 'resend', 'abandon']), reason: paragraph })
    .describe('Say what became of a mail of which we do not know whether it arrived'),
  SettleSignal: z
    .strictObject({ signal: id, what: paragraph.describe('What we did about it, or why nothing') })
    .describe('Say what was done about something that we heard'),
  SubmitMessage: z.strictObject({ message: id }).describe('Ask for approval'),
  WithdrawMessage: z.strictObject({ message: id, reason: paragraph }).describe('Take a message back'),
  OverrideCriterion: z
    .strictObject({ criterion: id, message: id.optional(), reason: paragraph })
    .describe('Pass over a soft criterion, in a role and with a reason; it is reviewed within the hour'),
} as const;

export type CommandType = keyof typeof commandSchemas;
export type CommandData<T extends CommandType> = z.output<(typeof commandSchemas)[T]>;
export const commandTypes = Object.keys(commandSchemas) as CommandType[];
export const isCommandType = (type: string): type is CommandType => Object.hasOwn(commandSchemas, type);

/** How an incident begins; its id is given by the service. */
export const openSchema = z
  .strictObject({
    playbook: id,
    title: clean(200),
    mode: z.enum(words.modes).default('live'),
    severity: id.optional().describe("The playbook's first when left out"),
    options: z
      .record(id, id)
      .optional()
      .describe("A choice for each of the playbook's parameters; its first option when left out"),
    languages: z.array(language).min(1).max(10).optional().describe("All of the playbook's when left out"),
  })
  .describe('Open an incident, or an exercise');
export type OpenData = z.output<typeof openSchema>;

/** What the service tells an incident about its own work; never taken from outside. */
export interface ServiceCommands {
  OpenIncident: OpenData & { readonly playbookHash: string };
  PassDeadlines: Record<never, never>;
  /** `link` is the hash of the one-time link that goes out with a call. */
  BeginAttempt: { readonly job: string; readonly link?: string };
  /** Somebody followed the link of his call. */
  AnswerByLink: { readonly link: string; readonly answer: 'coming' | 'cannot' };
  /** What was measured of what people say; kept where it says something new. */
  MeasureListening: { readonly figures: ListeningFigures };
  RaiseSignal: SignalContent;
  /** Somebody of the press asks something in a message of the public, and says by when he wants an answer. */
  HearEnquiry: {
    /** The message's id: logged once, however often it is heard. */
    readonly mention: string;
    readonly medium: string;
    readonly question: string;
    readonly deadlineAt: string;
  };
  /** What was raised under this key is over. */
  EndSignal: { readonly key: string };
  RecordOutcome: {
    readonly job: string;
    readonly result: 'sent' | 'failed' | 'uncertain';
    readonly detail: string;
    readonly retry: boolean;
  };
}

/** Who gave a command and when. */
export interface Meta {
  readonly id: string;
  readonly by: string;
  readonly at: string;
}

type Of<M> = { [T in keyof M]: { readonly type: T; readonly data: M[T]; readonly meta: Meta } }[keyof M];
type PublicCommands = { [T in CommandType]: CommandData<T> };
export type Command = Of<PublicCommands & ServiceCommands>;
export type AnyCommandType = Command['type'];

/** What the listening side tells an incident. */
export type HeardType = 'MeasureListening' | 'RaiseSignal' | 'EndSignal' | 'HearEnquiry';
export type Heard = { [T in HeardType]: { readonly type: T; readonly data: ServiceCommands[T] } }[HeardType];
