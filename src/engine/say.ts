import type { Scope } from '../message/check.js';
import type { Finding } from '../message/check/finding.js';
import type { Span } from '../message/check/reading.js';
import type { ElementName } from '../message/claim/apology.js';
import { gateVerdicts, type Verdict } from '../incident/criteria.js';
import { findingRemedies, inspect, isAllowed, isStopped, promiseRemedies, signOffsFor } from '../incident/inspect.js';
import { isApology, judgementOf } from '../incident/judgement.js';
import type { Library } from '../incident/library.js';
import { approvalsMissing, approversOf } from '../incident/people.js';
import type { Reason, Remedy } from '../incident/reason.js';
import { nextStep } from '../incident/remedy.js';
import { isCurrent, type Message, type State } from '../incident/state.js';
import {
  capital,
  findingText,
  namesFor,
  reasonText,
  remedyBy,
  remedyText,
  speak,
  type Setting,
} from '../incident/words.js';

/** When and in which language somebody looks. */
export interface Look {
  readonly at: string;
  readonly language: string;
  /** Where the reader is, where that may be elsewhere. */
  readonly readerZone?: string | undefined;
}

export type MessageView = ReturnType<typeof messageView>;
export type FindingView = ReturnType<typeof findingView>;
export type ReasonView = ReturnType<typeof reasonView>;
export type RemedyView = ReturnType<typeof remedyView>;

/** How words are made for one incident. Pure. */
export const settingFor = (
  state: State,
  { playbook }: Pick<Library, 'playbook'>,
  { at, language, readerZone }: Look,
): Setting => ({
  language,
  playbook,
  state,
  timeZone: state.timeZone,
  at,
  readerZone,
});

/** A reason in words, with the commands that would take it away. Pure. */
export function reasonView(reason: Reason, setting: Setting) {
  const { code, data, criterion, strength, remedies } = reason;
  return {
    code,
    text: reasonText(reason, setting),
    data,
    ...(criterion === undefined ? {} : { criterion }),
    ...(strength === undefined ? {} : { strength }),
    remedies: remedies.map((remedy) => remedyView(remedy, setting)),
  };
}

/** A remedy in words that fit a button. Pure. */
export const remedyView = (remedy: Remedy, setting: Setting) => ({
  command: remedy.command,
  data: remedy.data,
  roles: remedy.roles,
  text: remedyText(remedy, setting),
  by: remedyBy(remedy, setting),
});

/** What the checks say of a message, in words, with what can be done about it. Pure.
 *  @param scope whether only what may stop it is asked, which is told sooner */
export const findingViews = (
  message: Message,
  library: Library,
  state: State,
  setting: Setting,
  scope: Scope = 'all',
) =>
  inspect(library, state, message, setting.at, scope).map((finding) =>
    findingView(finding, setting, {
      strengthText: holdText(finding, library, setting),
      allowed: isAllowed(state, message, finding.rule),
      remedies: findingRemedies(library, state, message, finding),
    }),
  );

/** What the checks say of a reply to one person, in words. Nobody signs it off: what stops it is put right. Pure. */
export const replyFindingViews = (findings: readonly Finding[], setting: Setting): FindingView[] =>
  findings.map((finding) =>
    findingView(finding, setting, {
      strengthText: speak(setting.language).holds[finding.strength],
      allowed: false,
      remedies: promiseRemedies(finding),
    }),
  );

function findingView(
  finding: Finding,
  setting: Setting,
  { strengthText, allowed, remedies }: { strengthText: string; allowed: boolean; remedies: readonly Remedy[] },
) {
  const { rule, strength, line, column, length } = finding;
  return {
    rule,
    strength,
    strengthText,
    line,
    column,
    length,
    allowed,
    ...findingText(finding, setting),
    remedies: remedies.map((remedy) => remedyView(remedy, setting)),
  };
}

/** What a finding means for the text: that it stops, waits for somebody's yes, or could be better. */
function holdText({ rule, strength }: Finding, { playbook }: Library, setting: Setting): string {
  const { holds } = speak(setting.language);
  const roles = signOffsFor(playbook, rule);
  const name = namesFor(setting);
  return roles.length > 0 && strength !== 'advice' ? holds.waits(name.and(roles.map(name.role))) : holds[strength];
}

/** An apology's score with what it has and lacks, in plain figures; null for other texts. Pure. */
export function judgementView(message: Message, { playbook }: Library, state: State, at: string) {
  if (!isApology(message.kind)) return null;
  const { score, elements, errors, warnings } = judgementOf({ playbook, state, at }, message);
  return {
    score: Math.round(score * 100),
    elements: (Object.entries(elements) as [ElementName, Span | null][]).map(([element, span]) => ({
      element,
      words: span === null ? null : message.text.slice(span.start, span.end),
    })),
    errors,
    warnings,
  };
}

/** A message by its names. What was found in it is kept with the message itself, so that must not be a copy. */
function named(message: Message, setting: Setting) {
  const { signed: _signed, ...shown } = message;
  const name = namesFor(setting);
  const { names } = speak(setting.language);
  return {
    ...shown,
    title: capital(name.message(message.id)),
    stateText: names.messageStates[message.state],
    kindText: names.kinds[message.kind],
    channelText: names.channels[message.channel],
    audienceText: name.audience(message.audience),
    languageText: name.languageName(message.language),
    current: isCurrent(message),
    staleText: message.stale.map((key) => name.fact(key)),
  };
}

/** A message as a list shows it: its names, where it stands, and whether something stops it on its way out. Pure. */
export const messageLine = (message: Message, library: Library, setting: Setting) => ({
  ...named(message, setting),
  stopped:
    ['draft', 'submitted', 'approved'].includes(message.state) &&
    isStopped(library, setting.state!, message, setting.at),
});

/** A message with all that stands between it and the public. Pure. */
export function messageView(message: Message, library: Library, setting: Setting) {
  const { playbook } = library;
  const state = setting.state!;
  const scene = { playbook, state, at: setting.at, message };
  const alive = message.state !== 'withdrawn' && message.state !== 'superseded';
  return {
    ...named(message, setting),
    findings: findingViews(message, library, state, setting),
    judgement: judgementView(message, library, state, setting.at),
    approvers: approversOf(playbook, state, message),
    approvalsMissing: alive && message.state !== 'published' ? approvalsMissing(playbook, state, message) : [],
    gates:
      alive && message.state !== 'published' ? gateVerdicts(scene).map((verdict) => verdictView(verdict, setting)) : [],
    next: nextStep(scene, message).map((remedy) => remedyView(remedy, setting)),
  };
}

/** A criterion with its answer, in words. Pure. */
export function verdictView({ criterion, standing, reasons }: Verdict, setting: Setting) {
  const name = namesFor(setting);
  return {
    id: criterion.id,
    title: capital(name.criterion(criterion.id)),
    why: name.text(criterion.why),
    strength: criterion.strength,
    strengthText: speak(setting.language).names.strengths[criterion.strength],
    standing,
    reasons: standing === 'unmet' ? reasons.map((one) => reasonView(one, setting)) : [],
  };
}
