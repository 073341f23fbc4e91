import type { Catalogue, Naming } from '../catalogue.js';
import type { EntryOf } from '../../entry.js';
import { asSubject, capital, join, nameOf, sentence, short, small } from '../text.js';
import { listening } from './listening.js';
import { names } from './names.js';

export const entries: Catalogue['entries'] = {
  IncidentOpened: ({ title, mode, severity }, by, name) =>
    `${by} opened the ${mode === 'exercise' ? 'exercise' : 'incident'} “${title}” with severity “${name.severity(severity)}”.`,
  SeverityChanged: ({ severity, reason }, by, name) =>
    because(`${by} changed the severity to “${name.severity(severity)}”`, reason),
  RoleAssigned: ({ role, person }, by, name) =>
    person === by
      ? `${by} took the role of ${name.role(role)}.`
      : `${by} gave ${person} the role of ${name.role(role)}.`,
  RoleHandedOver: ({ role, from, to, note }, _, name) =>
    because(`${from} handed the role of ${name.role(role)} over to ${to}`, note),
  RoleLeft: ({ role, person }, _, name) => `${person} left the role of ${name.role(role)}.`,
  TeamStood: () => 'The team was complete.',
  TeamThinned: ({ roles }, _, name) => `The team was no longer complete: nobody was ${name.or(roles.map(name.role))}.`,

  FactRecorded: ({ fact }, by, name) => `${by} added a fact, ${told(fact, name)}`,
  FactRevised: ({ fact }, by, name) => `${by} changed a fact, ${told(fact, name)}`,

  StrategyChosen: ({ chosen, advised, reason = '' }, by) =>
    join(
      `${by} chose how to respond: ${names.strategies[chosen]}.`,
      chosen === advised ? '' : `The advice was: ${names.strategies[advised]}.`,
      sentence(short(reason)),
    ),
  ApologyWidened: () => `A full apology became part of “${names.stages.apologise}”.`,
  ApologyNarrowed: () => `A full apology was no longer part of “${names.stages.apologise}”.`,
  DecisionMade: ({ choice, reason, reviewAt = '' }, by, name) =>
    join(
      because(`${by} decided: ${name.choice(choice)}`, reason, '.'),
      reviewAt === '' ? '' : `We look again: ${name.time(reviewAt)}.`,
    ),
  PlanPaused: () => 'The plan was paused.',
  PlanWithdrawn: () => 'The plan was withdrawn.',
  PlanContinued: () => 'The plan went on.',
  InvestigationStarted: () => 'The search for what went wrong began.',
  FindingsReported: ({ findings }, by) => because(`${by} reported what went wrong`, findings),
  PlanReturned: () => 'The plan came back in a better form.',
  PlanDropped: () => 'The plan was dropped for good.',

  TaskCompleted: ({ task, note = '' }, by, name) =>
    join(`${by} ticked off “${name.task(task)}”.`, sentence(short(note))),
  EnquiryLogged: ({ medium, person, question, deadlineAt }, _, name) =>
    `${capital(medium)}${person === undefined ? '' : ` (${person})`} asked: “${sentence(short(question))}” Deadline: ${name.time(deadlineAt)}.`,
  EnquiryAnswered: ({ enquiry, answer }, by, name) =>
    because(`${by} recorded the answer to ${name.enquiry(enquiry)}`, answer),
  CommitmentMade: ({ what, dueAt, owner }, _, name) =>
    `We promised: “${sentence(short(what))}” Due: ${name.time(dueAt)}. ${owner} took charge of it.`,
  CommitmentKept: ({ commitment, proof }, _, name) => because(`We kept ${name.promise(commitment)}`, proof),
  CommitmentRedated: ({ commitment, dueAt, reason }, by, name) =>
    because(`${by} gave ${name.promise(commitment)} a new date, ${name.time(dueAt)}`, reason),
  NoteLogged: ({ text }, by) => because(`${by} noted`, text),

  MessageDrafted: ({ message: _, audience, ifAsked, replaces, ...parts }, by, name) =>
    `${by} drafted ${name.describe({ ...parts, audience: name.audience(audience) })}${replaces === undefined ? '' : ', to replace an earlier one'}${ifAsked ? ', for use only if somebody asks' : ''}.`,
  MessageEdited: ({ message }, by, name) => `${by} changed the words of ${name.message(message)}.`,
  MessageRedrafted: ({ message, because: facts }, _, name) =>
    `${subject(message, name)} was brought up to date, because this changed: ${facts.length === 0 ? 'how grave it is, or how we respond' : changed(facts, name)}.`,
  MessageSubmitted: ({ message }, by, name) => `${by} asked for approval of ${name.message(message)}.`,
  ApprovalGiven: ({ message, roles, preapproved }, by, name) =>
    preapproved
      ? `${subject(message, name)} had been approved in advance.`
      : `${by} approved ${name.message(message)}, as ${name.and(roles.map(name.role))}.`,
  MessageApproved: ({ message }, _, name) => `${subject(message, name)} had every approval that it needed.`,
  MessageRejected: ({ message, reason }, by, name) => because(`${by} sent back ${name.message(message)}`, reason),
  ApprovalVoided: ({ message, because: facts }, _, name) =>
    `${subject(message, name)} had to be approved again, because this changed: ${changed(facts, name)}.`,
  MessageReleased: ({ message, by: way, recipients }, by, name) =>
    `${by} released ${name.message(message)}, ${way === 'hand' ? 'to be posted by hand' : `to ${recipients.length} ${recipients.length === 1 ? 'contact' : 'contacts'}`}.`,
  SendAttempted: ({ job }, _, name) => `${asSubject(name.mail(job))} was handed over for sending.`,
  SendEnded: ({ job, result, detail }, _, name) => {
    const mail = asSubject(name.mail(job));
    if (result === 'sent') return `${mail} was sent.`;
    return because(
      result === 'failed' ? `${mail} could not be sent` : `It was not certain that this arrived: ${name.mail(job)}`,
      detail,
      result === 'failed' ? ':' : '.',
    );
  },
  DeliverySettled: ({ job, outcome, reason }, by, name) =>
    because(`${by} said that this ${outcomes[outcome]}: ${name.mail(job)}`, reason, '.'),
  MessagePosted: ({ message, url, faithful }, by, name) =>
    `${by} confirmed the posting of ${name.message(message)}${faithful ? '' : ', in other words than approved'}${url === undefined ? '.' : `: ${url}`}`,
  MessagePublished: ({ message }, _, name) => `${subject(message, name)} was published.`,
  MessageStaled: ({ message, because: facts }, _, name) =>
    `${subject(message, name)} was no longer right, because this changed: ${changed(facts, name)}.`,
  MessageSuperseded: ({ message }, _, name) => `${subject(message, name)} was replaced by a newer text.`,
  MessageWithdrawn: ({ message, reason }, by, name) => because(`${by} withdrew ${name.message(message)}`, reason),
  VoiceDiverged: ({ messages }, _, name) =>
    `We no longer spoke with one voice. This was out and no longer right: ${name.and(messages.map(name.message))}.`,
  VoiceAligned: () => 'We spoke with one voice again.',
  UpdatePromised: ({ dueAt }, _, name) => `We promised the next update in public: ${name.time(dueAt)}.`,
  CadenceMissed: ({ dueAt }, _, name) => `The update that we promised did not come in time: ${name.time(dueAt)}.`,
  CadenceEnded: () => 'No promised update was left open.',

  CriterionAttested: ({ criterion, role, reason }, by, name) =>
    because(`${by} vouched, as ${name.role(role)}, for “${name.criterion(criterion)}”`, reason),
  CriterionOverridden: ({ criterion, message, role, reason, reviewAt }, by, name) =>
    join(
      because(
        `${by} made an exception, as ${name.role(role)}, to “${name.criterion(criterion)}”${message === undefined ? '' : `, for ${name.message(message)}`}`,
        reason,
      ),
      `To be reviewed by: ${name.time(reviewAt)}.`,
    ),
  OverrideReviewed: ({ override, upheld, reason }, by, name) =>
    because(`${by} reviewed ${name.exception(override)}: ${upheld ? 'it stood' : 'it no longer counted'}`, reason, '.'),
  StageAdvanced: ({ from, to }, by) => `${by} took us on from “${names.stages[from]}” to “${names.stages[to]}”.`,
  StageReopened: ({ from, cause, reason }) =>
    because(
      `We went back from “${names.stages[from]}” to “${names.stages.listen}”, because of ${names.causes[cause]}`,
      reason,
    ),
  IncidentClosed: ({ report }, by) => because(`${by} closed the incident`, report),
  IncidentStoodDown: ({ report }, by) => because(`${by} closed the incident; we watched and did not respond`, report),
  IncidentReopened: ({ reason }, by) => because(`${by} reopened the incident`, reason),

  TeamCalled: ({ calls, missing, note = '' }, by, name) =>
    join(
      `${by} called the team: ${name.and(calls.map(({ role, to }) => `${to.person} (${name.role(role)})`))}.`,
      missing.length === 0 ? '' : `Nobody on the duty roster can be reached for ${name.and(missing.map(name.role))}.`,
      sentence(short(note)),
    ),
  CallAcknowledged: ({ person, role, answer, way, note = '' }, by, name) =>
    join(
      `${by === person ? person : `${by} recorded that ${person}`} ${answer === 'coming' ? 'is coming' : 'cannot come'} for the role of ${name.role(role)}${way === 'link' ? ', by the link in the call' : ''}.`,
      sentence(short(note)),
    ),
  CallEscalated: ({ person, role, because: why, next }, _, name) =>
    join(
      `${person} ${unanswered[why]}.`,
      next === undefined
        ? `Nobody is left on the duty roster to call for the role of ${name.role(role)}.`
        : `${next.to.person} was called for the role of ${name.role(role)} instead.`,
    ),

  ...listening.entries,

  ClockStarted: ({ clock, dueAt }, _, name) => `A deadline was set: “${name.clock(clock)}”, ${name.time(dueAt)}.`,
  ClockMet: ({ clock }, _, name) => `This was done: “${name.clock(clock)}”.`,
  DeadlineMissed: ({ deadline, dueAt }, _, name) =>
    `This was not done in time (${name.time(dueAt)}): ${name.deadline(deadline)}.`,
  Escalated: ({ clock, to }, _, name) =>
    because(`The ${name.role(to)} was warned about “${name.clock(clock)}”`, name.warning(clock, to)),

  CommandRefused: ({ command, reasons }, by, name) => {
    const shown = reasons.slice(0, 2).map(name.reason);
    const rest =
      reasons.length > 2 ? `And ${reasons.length - 2} more ${reasons.length === 3 ? 'reason' : 'reasons'}.` : '';
    return join(`Refused: ${by} wanted to ${small(name.command(command))}.`, ...shown, rest);
  },
};

/** A sentence with the reason that somebody gave; without one it ends there. */
const because = (what: string, reason: string, mark = ':'): string =>
  reason.trim() === '' ? sentence(what) : `${what}${mark} ${sentence(short(reason))}`;

const subject = (message: string, name: Naming): string => asSubject(name.message(message));

const changed = (facts: readonly string[], name: Naming): string => name.and(facts.map(name.fact));

const unanswered = {
  silent: 'did not answer the call',
  cannot: 'could not come',
  unreached: 'could not be reached',
} as const;

const outcomes = {
  delivered: 'has arrived',
  resend: 'must be sent again',
  abandon: 'will not be sent any more',
} as const;

function told(fact: EntryOf<'FactRecorded'>['fact'], name: Naming): string {
  const value = name.factValue(fact);
  const secret = fact.publishable ? '' : ', not to be made public';
  const state = `(${nameOf(names.factStatuses, fact.status)}${secret})`;
  return `${name.text(fact.label)}${value === '' ? '' : `: “${short(value)}”`} ${state}.`;
}
