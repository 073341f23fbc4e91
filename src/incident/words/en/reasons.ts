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
    `${capital(told.message(told.read('message')))} is not a whole apology yet: it scores ${told.read('score')} out of 100, and ${told.read('atLeast')} is asked.${faults(told)}`,
  APPROVAL_MISSING: (told) => `This text still needs approval by ${told.and(told.list('roles').map(told.role))}.`,
  APPROVED_OTHER_TEXT: () =>
    'The words have changed since they were read or approved. Read the text again and approve it as it stands now.',
  AUDIENCE_WAITS: (told) => `Nothing has gone to ${told.title('audience')} yet, and they should hear it first.`,
  BASE_RESPONSE_MISSING: () =>
    'People have not heard yet what they can do and that we care. That comes first, and our own story after it.',
  CADENCE_OVERDUE: (told) =>
    told.either(
      'dueAt',
      () => `We promised an update for ${told.timeOf('dueAt')}, and it is not out yet.`,
      'The update that we promised is not out yet.',
    ),
  CALL_ANSWERED: (told) =>
    `This call has been answered already: ${told.read('person')} ${told.read('answer') === 'coming' ? 'is coming' : 'cannot come'}.`,
  CHANNEL_WITHOUT_TEMPLATE: (told) =>
    join(
      `There is no template for this: ${wanted(told)}.`,
      some(
        told,
        'There is one',
        told.list('known').map((channel) => nameOf(names.via, channel)),
      ),
    ),
  CLOSED: () => 'This incident is closed. Reopen it to go on.',
  COMMITMENT_OPEN: (told) =>
    `We promised “${short(told.read('what'), 100)}” for ${told.timeOf('dueAt')}, and it is not recorded as kept.`,
  COMMITMENT_SETTLED: () => 'This promise has already been recorded as kept.',
  COMMITMENTS_FEW: (told) =>
    told.number('atLeast') === 1
      ? 'No promise has been recorded with an owner and a date yet. One is needed.'
      : `There are too few promises with an owner and a date. At least ${told.read('atLeast')} are needed.`,
  CONTACTS_MISSING: (told) =>
    `The contact list holds no e-mail address for ${told.title('audience')} in ${told.languageName(told.read('language'))}. Add at least one contact, then release the text again.`,
  CONTRADICTION: (told) => `${capital(told.message(told.read('of')))} is contradicted. ${finding(told)}`,
  CRITERION_HARD: (told) =>
    told.read('strength') === 'advice'
      ? 'This is advice and stops nothing, so there is no need for an exception.'
      : join('No exception can be made to this.', sentence(told.read('why'))),
  CRITERION_NOT_ATTESTED: (told) =>
    join(
      told.unmet === '' ? 'Nobody has checked this yet.' : `Nobody has checked this yet: ${told.unmet}.`,
      sentence(told.read('why')),
      whoCan(told),
    ),
  CRITERION_UNKNOWN: (told) =>
    join(
      `There is no condition called “${told.read('id')}” here.`,
      some(told, 'Choose one of these:', told.list('known').map(told.criterion)),
    ),
  DATE_PASSED: (told) => `The time that was given, ${told.timeOf('at')}, has already passed. Choose a later one.`,
  DECISION_MISSING: (told) =>
    `It has not been decided yet what we do: ${told.or(told.list('choices').map(told.choice))}.`,
  DECISION_UNAVAILABLE: (told) =>
    join(
      `This playbook does not offer the choice “${told.choice(told.read('choice'))}”.`,
      some(told, 'You can choose:', told.list('known').map(told.choice)),
    ),
  DENIAL_UNSUPPORTED: (told) =>
    `To deny it, we must be able to show that it is untrue or unfair. What stands now is: ${nameOf(names.evidences, told.read('evidence'))}. Find the proof first, or respond in another way.`,
  DRAFTS_ALL_THERE: (told) =>
    `Every text that the playbook asks for in “${told.stage(told.read('stage'))}” is already there. You can draft ahead for another stage.`,
  ENQUIRY_OPEN: (told) =>
    `${capital(told.read('medium'))} still waits for an answer. The deadline is ${told.timeOf('deadlineAt')}.`,
  ENQUIRY_SETTLED: () => 'This question has already been answered.',
  FACT_AHEAD: (told) =>
    `The moment since which this holds, ${told.timeOf('at')}, has yet to come. Give a moment that is past, or leave it empty for now.`,
  FACT_CHANGED: (told) =>
    `Somebody revised this fact after you began: ${told.read('fact')}. Look at the difference, and save again if yours is right.`,
  FACT_EXISTS: (told) => `This fact is already on the fact sheet: ${told.fact(told.read('key'))}. Change it there.`,
  FACT_GAP: (told) => `${gap(told)} ${gapCure[told.read('why')] ?? ''}`.trim(),
  FACT_NEW: (told) =>
    join(
      `The playbook does not know a fact called “${told.read('key')}”. Say what kind of fact it is and describe it in a few words.`,
      some(told, 'Or use one that it knows:', told.list('known').map(told.fact)),
    ),
  FACT_OPEN: (told) => `This is not confirmed yet: ${told.read('fact')}.`,
  FACT_TYPE: (told) =>
    `This value does not fit: ${told.read('fact')}. Fill in ${nameOf(names.factTypes, told.read('type'))}.`,
  FACT_UNCHANGED: (told) => `It stands on the fact sheet exactly like this already: ${told.read('fact')}.`,
  FACTS_FEW: (told) =>
    `${told.number('confirmed') === 0 ? 'No facts are' : told.number('confirmed') === 1 ? 'Only one fact is' : `Only ${told.read('confirmed')} facts are`} confirmed; at least ${told.read('atLeast')} must be.`,
  FINDINGS_MISSING: () => 'Nobody has reported yet what went wrong.',
  FINDING: (told) => finding(told),
  FOUR_EYES: (told) =>
    `${told.read('author')} wrote this text, and nobody approves their own words. Let somebody else approve it, or let a colleague rewrite it first.`,
  ID_UNKNOWN: (told) => unknown(told),
  JOB_NOT_UNCERTAIN: (told) => `There is no doubt about this mail: ${nameOf(names.jobStates, told.read('status'))}.`,
  LANGUAGE_UNKNOWN: (told) =>
    `This is not available in ${told.or(told.list('language').map(told.languageName))}. Choose ${told.or(told.list('known').map(told.languageName))}.`,
  LATER_STAGE_ONLY: (told) =>
    `Something has already gone out: ${told.and(told.list('messages').map(told.message))}. Go on through the stages, and close at the end.`,
  MESSAGE_DUE: (told) => `Not published yet: ${due(told)}.`,
  MESSAGE_STALE: (told) =>
    `The text does not show the latest about this: ${told.read('fact')}. Bring it up to date first.`,
  MESSAGE_STATE: (told) =>
    `This is not possible now. ${asSubject(told.message(told.read('message')))} ${stands[told.read('state')] ?? 'is in another state'}.`,
  NEXT_UPDATE_PASSED: (told) =>
    `The text promises news for ${told.timeOf('at')}, and that time has passed. Choose a new time first.`,
  NEXT_UPDATE_UNOWNED: (told) =>
    `Nobody watches the time of the next update. Somebody has to be ${told.or(told.list('roles').map(told.role))}.`,
  NOBODY_ON_DUTY: (told) =>
    `Nobody on the duty roster can be reached for ${told.or(told.list('roles').map(told.role))}. Add people with an e-mail address or a number to the roster, have the way to send set up, and phone them until then.`,
  NOT_THE_APPROVED_CHANNEL: (told) =>
    told.read('channel') === 'email'
      ? 'E-mail is sent from here once it is released, so nothing has to be posted by hand.'
      : `This text was approved for another channel than this: ${nameOf(names.channels, told.read('channel'))}.`,
  OUTLET_MISSING: () =>
    'No mail server has been set up, so no mail can be sent from here. Have one set up, or reach these people another way.',
  LAST_COORDINATOR: (told) =>
    `Without anybody in the role of ${told.role(told.read('role'))}, nobody could give out roles any more. Hand it over instead.`,
  OVERRIDE_SETTLED: () => 'This exception has already been reviewed.',
  PLAN_RUNNING: () =>
    'The plan is still going on, and nobody has said that it should. Stop it for now, or decide to go on for a reason that we can say aloud.',
  REASON_MISSING: (told) =>
    join(
      `The advice is: ${nameOf(names.strategies, told.read('advised'))}.`,
      sentence(told.read('why')),
      `If you choose “${nameOf(names.strategies, told.read('chosen'))}” instead, say why.`,
    ),
  REOPENING_UNDECLARED: (told) =>
    join(
      `This playbook does not go back to listening for ${nameOf(names.causes, told.read('cause'))}.`,
      some(
        told,
        'It does for:',
        told.list('known').map((cause) => nameOf(names.causes, cause)),
      ),
    ),
  REVIEW_DATE_MISSING: () => 'If we watch and do not respond, we must look again in time. Choose when.',
  ROLE_APART: (told) =>
    join(
      'Whoever wrote a text or made an exception cannot be the one to judge it.',
      some(told, 'Ask somebody else in the role of', told.list('roles').map(told.role)),
    ),
  ROLE_HELD: (told) => `${told.read('person')} has the role of ${told.title('role')} by now. Ask him or her.`,
  ROLE_MISSING: (told) => `Nobody has the role of ${told.title('role')} yet.`,
  ROLE_NEEDED: (told) => roleNeeded(told),
  STAGE_NOT_HERE: (told) => notHere(told),
  STAND_DOWN_UNDECIDED: () =>
    'Nobody has decided to watch and not respond. Without that decision, this cannot be closed while we are still listening.',
  STRATEGY_MISSING: () => 'Nobody has chosen yet how we respond: deny, explain, or say sorry and put it right.',
  TASK_OPEN: (told) => `This still has to be done: ${sentence(told.read('task'))}`,
  TASK_SETTLED: () => 'This task has already been ticked off.',
  TEAM_CALLED: () =>
    'Nobody is left to call: every role of the team is taken, or somebody is being called for it. To call again, name the roles.',
  TEXT_CHANGED: () =>
    'Somebody changed this text after you began. Look at the difference, and save again if yours should stand.',
  UNCHANGED: () => 'It is so already; nothing would change.',
  VALUE_MISSING: (told) => `Fill in what we know: ${told.read('fact')}. If we do not know it, choose “not known yet”.`,
  VOICE_DIVERGING: (told) =>
    `This is out in public and no longer right: ${told.message(told.read('message'))}. Correct it or withdraw it.`,
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
  told.list('roles').length === 0 ? '' : `This is for ${told.or(told.list('roles').map(told.role))}.`;

/** What the text lacks; in words that somebody typed, with the line. */
function gap(told: Told): string {
  const line = /^source:(\d+)/.exec(told.read('where'))?.[1];
  return `The text${line === undefined ? '' : ` (line ${line})`} needs something that cannot be said yet: ${told.read('fact')}.`;
}

const gapCure: Readonly<Record<string, string>> = {
  missing: 'It is not on the fact sheet.',
  unknown: 'We do not know it yet.',
  unconfirmed: 'It is not confirmed.',
  withdrawn: 'It has been withdrawn.',
  unpublishable: 'It must not be made public.',
  untranslated: 'It has not been written in this language.',
};

function finding(told: Told): string {
  const rule = told.read('rule');
  if (!Object.hasOwn(findings, rule)) return 'Something in this text is not right yet.';
  const { what, cure } = findings[rule as keyof typeof findings](told);
  return `${what} ${cure}`;
}

const stands: Readonly<Record<string, string>> = {
  draft: 'is still a draft',
  submitted: 'is waiting for approval',
  approved: 'has been approved',
  released: 'has been released',
  published: 'is published',
  superseded: 'has been replaced by a newer text',
  withdrawn: 'has been withdrawn',
};

/** What each kind of id stands for, and how those that there are are called. */
const things: Readonly<
  Record<string, { readonly noun: string; readonly named: (told: Told) => (id: string) => string }>
> = {
  role: { noun: 'role', named: ({ role }) => role },
  'role held': { noun: 'role that somebody has', named: ({ role }) => role },
  severity: {
    noun: 'severity',
    named:
      ({ severity }) =>
      (id) =>
        `“${severity(id)}”`,
  },
  task: {
    noun: 'task',
    named:
      ({ task }) =>
      (id) =>
        `“${task(id)}”`,
  },
  enquiry: { noun: 'press question', named: ({ enquiry }) => enquiry },
  message: { noun: 'text', named: ({ message }) => message },
  'published message': { noun: 'published text', named: ({ message }) => message },
  promise: { noun: 'promise', named: ({ promise }) => promise },
  call: { noun: 'call', named: ({ call }) => call },
  job: { noun: 'mail', named: ({ mail }) => mail },
  audience: { noun: 'audience', named: ({ audience }) => audience },
  fact: { noun: 'fact on the fact sheet', named: ({ fact }) => fact },
  signal: { noun: 'report of what we heard', named: ({ signal }) => signal },
  override: { noun: 'exception', named: ({ exception }) => exception },
};

function unknown(told: Told): string {
  const thing = things[told.read('what')];
  const known = told.list('known').map(thing?.named(told) ?? String);
  const none = `There is no ${thing?.noun ?? told.read('what')} called “${told.read('id')}”.`;
  return join(none, known.length === 0 ? 'There are none yet.' : `Choose ${told.or(known)}.`);
}

function roleNeeded(told: Told): string {
  const roles = told.list('roles');
  if (roles.length === 0) return 'Nobody is asked to do this now.';
  if (told.everyRole(roles)) return 'This is for people who have a role in this incident. Ask for a role first.';
  return `This is for somebody in the role of ${told.or(roles.map(told.role))}.`;
}

function notHere(told: Told): string {
  const doing = (id: string): string =>
    isCommandType(id) ? small(told.command(id)) : id === 'findings' ? 'report what went wrong' : told.choice(id);
  const where = told.read('where');
  const plan = planStates.some((state) => state === where);
  const place = plan
    ? `The plan is ${nameOf(names.planStates, where)}.`
    : told.either('where', () => `We are at “${told.stage(where)}”.`, '');
  return join(
    `This cannot be done now: ${doing(told.read('what'))}.`,
    place,
    some(told, 'Possible now:', told.list('known').map(doing)),
  );
}

/** What is wrong with an apology, by the names of the rules. */
const faults = (told: Told): string => {
  const rules = told.list('rules');
  return rules.length === 0
    ? ''
    : ` What stands in the way: ${told.and(rules.map((rule) => nameOf(names.rules, rule)))}.`;
};
