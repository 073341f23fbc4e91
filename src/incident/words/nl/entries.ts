import type { Catalogue, Naming } from '../catalogue.js';
import type { EntryOf } from '../../entry.js';
import { asSubject, capital, join, nameOf, sentence, short, small } from '../text.js';
import { listening } from './listening.js';
import { names } from './names.js';

export const entries: Catalogue['entries'] = {
  IncidentOpened: ({ title, mode, severity }, by, name) =>
    `${by} opende ${mode === 'exercise' ? 'de oefening' : 'het incident'} ‘${title}’ met ernst ‘${name.severity(severity)}’.`,
  SeverityChanged: ({ severity, reason }, by, name) =>
    because(`${by} wijzigde de ernst in ‘${name.severity(severity)}’`, reason),
  RoleAssigned: ({ role, person }, by, name) =>
    person === by
      ? `${by} nam de rol van ${name.role(role)} op zich.`
      : `${by} gaf ${person} de rol van ${name.role(role)}.`,
  RoleHandedOver: ({ role, from, to, note }, _, name) =>
    because(`${from} droeg de rol van ${name.role(role)} over aan ${to}`, note),
  RoleLeft: ({ role, person }, _, name) => `${person} legde de rol van ${name.role(role)} neer.`,
  TeamStood: () => 'Het team was compleet.',
  TeamThinned: ({ roles }, _, name) => `Het team was niet meer compleet: niemand was ${name.or(roles.map(name.role))}.`,

  FactRecorded: ({ fact }, by, name) => `${by} voegde een feit toe, ${told(fact, name)}`,
  FactRevised: ({ fact }, by, name) => `${by} wijzigde een feit, ${told(fact, name)}`,

  StrategyChosen: ({ chosen, advised, reason = '' }, by) =>
    join(
      `${by} koos hoe wij reageren: ${names.strategies[chosen]}.`,
      chosen === advised ? '' : `Het advies was: ${names.strategies[advised]}.`,
      sentence(short(reason)),
    ),
  ApologyWidened: () => `Bij ‘${names.stages.apologise}’ hoorden voortaan volledige excuses.`,
  ApologyNarrowed: () => `Bij ‘${names.stages.apologise}’ hoorden geen volledige excuses meer.`,
  DecisionMade: ({ choice, reason, reviewAt = '' }, by, name) =>
    join(
      because(`${by} besloot: ${name.choice(choice)}`, reason, '.'),
      reviewAt === '' ? '' : `Wij kijken opnieuw: ${name.time(reviewAt)}.`,
    ),
  PlanPaused: () => 'Het plan werd stilgelegd.',
  PlanWithdrawn: () => 'Het plan werd ingetrokken.',
  PlanContinued: () => 'Het plan ging door.',
  InvestigationStarted: () => 'Het onderzoek naar wat er misging, begon.',
  FindingsReported: ({ findings }, by) => because(`${by} meldde wat er misging`, findings),
  PlanReturned: () => 'Het plan kwam terug in een betere vorm.',
  PlanDropped: () => 'Het plan werd definitief geschrapt.',

  TaskCompleted: ({ task, note = '' }, by, name) =>
    join(`${by} vinkte ‘${name.task(task)}’ af.`, sentence(short(note))),
  EnquiryLogged: ({ medium, person, question, deadlineAt }, _, name) =>
    `${capital(medium)}${person === undefined ? '' : ` (${person})`} vroeg: ‘${sentence(short(question))}’ Deadline: ${name.time(deadlineAt)}.`,
  EnquiryAnswered: ({ enquiry, answer }, by, name) =>
    because(`${by} legde het antwoord vast op ${name.enquiry(enquiry)}`, answer),
  CommitmentMade: ({ what, dueAt, owner }, _, name) =>
    `Wij beloofden: ‘${sentence(short(what))}’ Uiterlijk: ${name.time(dueAt)}. ${owner} werd de eigenaar.`,
  CommitmentKept: ({ commitment, proof }, _, name) => because(`Wij kwamen ${name.promise(commitment)} na`, proof),
  CommitmentRedated: ({ commitment, dueAt, reason }, by, name) =>
    because(`${by} gaf ${name.promise(commitment)} een nieuwe datum, ${name.time(dueAt)}`, reason),
  NoteLogged: ({ text }, by) => because(`${by} noteerde`, text),

  MessageDrafted: ({ message: _, audience, ifAsked, replaces, ...parts }, by, name) =>
    `${by} maakte een concept: ${name.describe({ ...parts, audience: name.audience(audience) })}${replaces === undefined ? '' : ', om een eerdere te vervangen'}${ifAsked ? ', alleen te gebruiken als iemand erom vraagt' : ''}.`,
  MessageEdited: ({ message }, by, name) => `${by} wijzigde de woorden van ${name.message(message)}.`,
  MessageRedrafted: ({ message, because: facts }, _, name) =>
    `${subject(message, name)} werd bijgewerkt, omdat dit veranderde: ${facts.length === 0 ? 'de ernst, of de manier waarop wij reageren' : changed(facts, name)}.`,
  MessageSubmitted: ({ message }, by, name) => `${by} vroeg akkoord voor ${name.message(message)}.`,
  ApprovalGiven: ({ message, roles, preapproved }, by, name) =>
    preapproved
      ? `${subject(message, name)} was vooraf al goedgekeurd.`
      : `${by} gaf als ${name.and(roles.map(name.role))} akkoord voor ${name.message(message)}.`,
  MessageApproved: ({ message }, _, name) => `${subject(message, name)} had elk akkoord dat nodig was.`,
  MessageRejected: ({ message, reason }, by, name) =>
    because(`${by} stuurde terug: ${name.message(message)}`, reason, '.'),
  ApprovalVoided: ({ message, because: facts }, _, name) =>
    `${subject(message, name)} moest opnieuw worden goedgekeurd, omdat dit veranderde: ${changed(facts, name)}.`,
  MessageReleased: ({ message, by: way, recipients }, by, name) =>
    `${by} gaf vrij: ${name.message(message)}, ${way === 'hand' ? 'om met de hand te plaatsen' : `aan ${recipients.length} ${recipients.length === 1 ? 'contact' : 'contacten'}`}.`,
  SendAttempted: ({ job }, _, name) => `${asSubject(name.mail(job))} werd aangeboden voor verzending.`,
  SendEnded: ({ job, result, detail }, _, name) => {
    const mail = asSubject(name.mail(job));
    if (result === 'sent') return `${mail} werd verstuurd.`;
    return because(
      result === 'failed'
        ? `${mail} kon niet worden verstuurd`
        : `Het was niet zeker dat dit aankwam: ${name.mail(job)}`,
      detail,
      result === 'failed' ? ':' : '.',
    );
  },
  DeliverySettled: ({ job, outcome, reason }, by, name) =>
    because(`${by} zei dat dit ${outcomes[outcome]}: ${name.mail(job)}`, reason, '.'),
  MessagePosted: ({ message, url, faithful }, by, name) =>
    `${by} bevestigde de plaatsing van ${name.message(message)}${faithful ? '' : ', met andere woorden dan goedgekeurd'}${url === undefined ? '.' : `: ${url}`}`,
  MessagePublished: ({ message }, _, name) => `${subject(message, name)} werd gepubliceerd.`,
  MessageStaled: ({ message, because: facts }, _, name) =>
    `${subject(message, name)} klopte niet meer, omdat dit veranderde: ${changed(facts, name)}.`,
  MessageSuperseded: ({ message }, _, name) => `${subject(message, name)} werd vervangen door een nieuwere tekst.`,
  MessageWithdrawn: ({ message, reason }, by, name) => because(`${by} trok in: ${name.message(message)}`, reason, '.'),
  VoiceDiverged: ({ messages }, _, name) =>
    `Wij spraken niet meer met één stem. Dit was openbaar en klopte niet meer: ${name.and(messages.map(name.message))}.`,
  VoiceAligned: () => 'Wij spraken weer met één stem.',
  UpdatePromised: ({ dueAt }, _, name) => `Wij beloofden openbaar de volgende update: ${name.time(dueAt)}.`,
  CadenceMissed: ({ dueAt }, _, name) => `De update die wij beloofden, kwam niet op tijd: ${name.time(dueAt)}.`,
  CadenceEnded: () => 'Er stond geen beloofde update meer open.',

  CriterionAttested: ({ criterion, role, reason }, by, name) =>
    because(`${by} stond als ${name.role(role)} in voor ‘${name.criterion(criterion)}’`, reason),
  CriterionOverridden: ({ criterion, message, role, reason, reviewAt }, by, name) =>
    join(
      because(
        `${by} maakte als ${name.role(role)} een uitzondering op ‘${name.criterion(criterion)}’${message === undefined ? '' : `, voor ${name.message(message)}`}`,
        reason,
      ),
      `Te beoordelen uiterlijk: ${name.time(reviewAt)}.`,
    ),
  OverrideReviewed: ({ override, upheld, reason }, by, name) =>
    because(
      `${by} beoordeelde ${name.exception(override)}: ${upheld ? 'die bleef staan' : 'die gold niet meer'}`,
      reason,
      '.',
    ),
  StageAdvanced: ({ from, to }, by) => `${by} bracht ons van ‘${names.stages[from]}’ naar ‘${names.stages[to]}’.`,
  StageReopened: ({ from, cause, reason }) =>
    because(
      `Wij gingen van ‘${names.stages[from]}’ terug naar ‘${names.stages.listen}’, door ${names.causes[cause]}`,
      reason,
    ),
  IncidentClosed: ({ report }, by) => because(`${by} sloot het incident af`, report),
  IncidentStoodDown: ({ report }, by) =>
    because(`${by} sloot het incident af; wij volgden het en reageerden niet`, report),
  IncidentReopened: ({ reason }, by) => because(`${by} heropende het incident`, reason),

  TeamCalled: ({ calls, missing, note = '' }, by, name) =>
    join(
      `${by} riep het team op: ${name.and(calls.map(({ role, to }) => `${to.person} (${name.role(role)})`))}.`,
      missing.length === 0
        ? ''
        : `Op het dienstrooster is niemand te bereiken als ${name.and(missing.map(name.role))}.`,
      sentence(short(note)),
    ),
  CallAcknowledged: ({ person, role, answer, way, note = '' }, by, name) =>
    join(
      `${by === person ? person : `${by} legde vast dat ${person}`} ${answer === 'coming' ? 'komt' : by === person ? 'kan niet komen' : 'niet kan komen'} als ${name.role(role)}${way === 'link' ? ', via de link in de oproep' : ''}.`,
      sentence(short(note)),
    ),
  CallEscalated: ({ person, role, because: why, next }, _, name) =>
    join(
      `${person} ${unanswered[why]}.`,
      next === undefined
        ? `Op het dienstrooster is niemand meer op te roepen als ${name.role(role)}.`
        : `In plaats daarvan werd ${next.to.person} opgeroepen als ${name.role(role)}.`,
    ),

  ...listening.entries,

  ClockStarted: ({ clock, dueAt }, _, name) => `Er kwam een deadline: ‘${name.clock(clock)}’, ${name.time(dueAt)}.`,
  ClockMet: ({ clock }, _, name) => `Dit is gedaan: ‘${name.clock(clock)}’.`,
  DeadlineMissed: ({ deadline, dueAt }, _, name) =>
    `Dit was niet op tijd gedaan (${name.time(dueAt)}): ${name.deadline(deadline)}.`,
  Escalated: ({ clock, to }, _, name) =>
    because(
      `Wie de rol van ${name.role(to)} heeft, kreeg een waarschuwing over ‘${name.clock(clock)}’`,
      name.warning(clock, to),
    ),

  CommandRefused: ({ command, reasons }, by, name) => {
    const shown = reasons.slice(0, 2).map(name.reason);
    const rest =
      reasons.length > 2 ? `En nog ${reasons.length - 2} ${reasons.length === 3 ? 'reden' : 'redenen'}.` : '';
    return join(`Geweigerd: ${by} wilde ${small(name.command(command))}.`, ...shown, rest);
  },
};

/** A sentence with the reason that somebody gave; without one it ends there. */
const because = (what: string, reason: string, mark = ':'): string =>
  reason.trim() === '' ? sentence(what) : `${what}${mark} ${sentence(short(reason))}`;

const subject = (message: string, name: Naming): string => asSubject(name.message(message));

const changed = (facts: readonly string[], name: Naming): string => name.and(facts.map(name.fact));

const unanswered = {
  silent: 'gaf geen antwoord op de oproep',
  cannot: 'kon niet komen',
  unreached: 'was niet te bereiken',
} as const;

const outcomes = {
  delivered: 'is aangekomen',
  resend: 'opnieuw verstuurd moet worden',
  abandon: 'niet meer verstuurd wordt',
} as const;

function told(fact: EntryOf<'FactRecorded'>['fact'], name: Naming): string {
  const value = name.factValue(fact);
  const secret = fact.publishable ? '' : ', mag niet naar buiten';
  const state = `(${nameOf(names.factStatuses, fact.status)}${secret})`;
  return `${name.text(fact.label)}${value === '' ? '' : `: ‘${short(value)}’`} ${state}.`;
}
