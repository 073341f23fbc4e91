import { checkListed, checkText, type Scope } from '../message/check.js';
import { bareContext, type Context, type OtherText } from '../message/check/context.js';
import type { Finding } from '../message/check/finding.js';
import { checkForm } from '../message/check/form.js';
import { factsOf, rules, type Rule } from '../message/check/rule.js';
import { isSecret, isUsable, nextUpdateKey, type FactSheet } from '../message/fact.js';
import { openFactsKey } from '../message/render.js';
import type { Playbook } from '../playbook/schema.js';
import type { CrisisType, Strength } from '../playbook/vocabulary.js';
import type { Library } from './library.js';
import { rolesWith } from './power.js';
import type { Remedy } from './reason.js';
import { typedWords } from './typed.js';
import type { Message, State } from './state.js';

/** What a message is inspected with. */
export type Inspector = Pick<Library, 'playbook' | 'options' | 'organisation' | 'limits'>;

/** All that the checks find in a message of an incident, were it published at `at`. Pure; kept as long as nothing that it
 *  looks at has changed, since pages ask often.
 *  @param scope whether only what may stop it is asked
 *  @returns the firmest first, then in the order of the text */
export function inspect(
  inspector: Inspector,
  state: State,
  message: Message,
  at: string,
  scope: Scope = 'all',
): readonly Finding[] {
  const moment = message.publishedAt ?? at;
  // Deadlines in texts are told in minutes.
  const basis = [inspector.playbook, state.messages, state.facts, state.commitments, state.strategy, toMinute(moment)];
  const known = inspected[scope].get(message) ?? inspected.all.get(message);
  if (known?.basis.every((one, index) => one === basis[index]) === true) return known.findings;
  const { channel, language, text } = message;
  const findings = [
    ...checkForm(text, { channel, language, mode: state.mode, limits: inspector.limits }),
    ...(scope === 'all' || message.edited
      ? checkText(text, language, contextOf(inspector, state, message, moment), scope)
      : templateFindings(inspector, message, at)),
    // Every draft comes by here; most incidents have no list, and need no context made.
    ...(scope === 'stops' && !message.edited && mayHoldListed(inspector, state)
      ? checkListed(text, language, contextOf(inspector, state, message, moment))
      : []),
  ]
    // The time for the next update that a text prints is looked at by its key, when the text is let go.
    .filter(({ rule }) => rule !== 'update-time-passed' || (message.facts[nextUpdateKey] ?? 0) === 0)
    .toSorted((a, b) => order[a.strength] - order[b.strength]);
  inspected[scope].set(message, { basis, findings });
  return findings;
}

/** What may stop a text in the words of its template, without the values of facts, which are known by their keys. Such words
 *  are the same in every incident, so they are read once. */
export function templateFindings(
  inspector: Omit<Inspector, 'limits'>,
  message: Pick<Message, 'kind' | 'channel' | 'language' | 'source'>,
  at: string,
): readonly Finding[] {
  const { kind, channel, language, source } = message;
  const known = ofTemplates(inspector, `${kind} ${channel} ${language}`);
  let found = known.get(source);
  if (found === undefined) {
    found = checkText(typedWords(source), language, textContext(inspector, message, at), 'stops');
    // A few sorts of incidents on one template.
    if (known.size >= 50) known.delete(known.keys().next().value!);
    known.set(source, found);
  }
  return found;
}

type Found = Map<string, readonly Finding[]>;

/** What was found in templates of one kind, channel and language, by source. */
function ofTemplates({ playbook, options, organisation }: Omit<Inspector, 'limits'>, sort: string): Found {
  const product = options['product'] ?? '';
  const known = entryOf(listed, playbook, (): Lists[] => []);
  let lists = known.find((one) => one.product === product && one.organisation === organisation);
  if (lists === undefined) {
    const { contacts = [], forbidden = [] } = organisation ?? {};
    const text = JSON.stringify([
      playbook.checks,
      playbook.forbidden,
      playbook.crisis.type,
      product,
      contacts,
      forbidden,
    ]);
    if (byLists.size >= 100) byLists.delete(byLists.keys().next().value!);
    lists = { product, organisation, found: entryOf(byLists, text, () => new Map<string, Found>()) };
    known.push(lists);
  }
  return entryOf(lists.found, sort, (): Found => new Map());
}

/** All of a playbook and an organisation that decides what is found in a template, with what was found under it. */
interface Lists extends Pick<Inspector, 'organisation'> {
  readonly product: string;
  readonly found: Map<string, Found>;
}

const listed = new WeakMap<Playbook, Lists[]>();
/** Playbooks that differ in nothing of it share it: those that were made of one for several choices. */
const byLists = new Map<string, Map<string, Found>>();

function entryOf<K, T>(map: { get(key: K): T | undefined; set(key: K, value: T): unknown }, key: K, make: () => T): T {
  let found = map.get(key);
  if (found === undefined) {
    found = make();
    map.set(key, found);
  }
  return found;
}

/** Whether there are words that a text must not hold: on a list, withdrawn, or not to be said. */
const mayHoldListed = ({ playbook, organisation }: Inspector, { facts }: State): boolean =>
  playbook.forbidden.length > 0 || (organisation?.forbidden.length ?? 0) > 0 || Object.values(facts).some(isSecret);

type Kept = WeakMap<Message, { readonly basis: readonly unknown[]; readonly findings: readonly Finding[] }>;
const inspected: Readonly<Record<Scope, Kept>> = { all: new WeakMap(), stops: new WeakMap() };
const order: Readonly<Record<Strength, number>> = { hard: 0, soft: 1, advice: 2 };
const toMinute = (at: string): string => at.slice(0, 16);

/** What a message of an incident is checked against. */
export function contextOf(
  { playbook, options, organisation }: Inspector,
  state: State,
  message: Message,
  at: string,
): Context {
  return {
    ...textContext({ playbook, options, organisation }, message, at),
    timeZone: state.timeZone,
    sheet: knownByWords(state, message),
    others: othersOf(state, message),
    commitments: Object.values(state.commitments).filter(({ keptAt }) => keptAt === undefined),
    isMandated: signOffsFor(playbook, 'money-promise').every((role) => hasApproved(message, role)),
    isSevere: mayHaveHurt(playbook, state),
    strategy: state.strategy?.chosen ?? null,
  };
}

/** What a text is checked against before there is an incident: for proofs, drafts on paper and trials of templates. */
export const textContext = (
  { playbook, options, organisation }: Omit<Inspector, 'limits'>,
  { kind, channel }: Pick<Context, 'kind' | 'channel'>,
  at: string,
): Context => ({
  ...bareContext(at, playbook.timeZone),
  kind,
  channel,
  allowed: organisation?.contacts ?? [],
  forbidden: [...playbook.forbidden, ...(organisation?.forbidden ?? [])],
  isSevere: mayHaveHurt(playbook, {}),
  isProductRecall: kind === 'recall-notice' && options['product'] !== 'food',
  strengths: Object.fromEntries(playbook.checks.map(({ rule, strength }) => [rule, strength])),
});

/** Whether people were hurt, or might have been: by the crisis type chosen, or the playbook's. */
export const mayHaveHurt = ({ crisis }: Playbook, { strategy }: Pick<State, 'strategy'>): boolean =>
  hurtful.includes(strategy?.crisisType ?? crisis.type);

const hurtful: readonly CrisisType[] = [
  'natural-disaster',
  'workplace-violence',
  'product-tampering',
  'technical-error-product-harm',
  'human-error-accident',
  'human-error-product-harm',
  'misdeed-with-injury',
];

/** The facts by which words are judged. One that the text prints is known by its key: once it has changed, or may no longer be
 *  said, that is told by key, and only where the change matters. */
const knownByWords = ({ facts }: State, { facts: shown, language }: Message): FactSheet =>
  Object.fromEntries(
    Object.entries(facts).filter(([key, fact]) => {
      const revision = shown[key] ?? 0;
      return revision === 0 || (revision === fact.revision && isUsable(fact, language));
    }),
  );

/** Our other texts that are out or on their way; what a text replaces, it may contradict. */
export const othersOf = (state: State, message: Pick<Message, 'id' | 'replaces'>): OtherText[] =>
  Object.values(state.messages)
    .filter(({ id, state: life }) => id !== message.id && id !== message.replaces && life !== 'withdrawn')
    .filter(({ state: life, replaces }) => life !== 'superseded' && replaces !== message.id)
    .map(({ id, text, deviation, language, kind, publishedAt, draftedAt }) => ({
      id,
      text: deviation ?? text,
      language,
      kind,
      at: publishedAt ?? draftedAt,
      isOut: publishedAt !== undefined,
    }));

const hasApproved = ({ approvals }: Message, role: string): boolean =>
  approvals.some(({ roles }) => roles.includes(role));

/** Whose yes a text needs where a rule finds something in it. */
export const signOffsFor = ({ signOffs }: Playbook, rule: Rule): string[] =>
  signOffs.filter((one) => one.rule === rule).flatMap(({ roles }) => roles);

/** Whether a finding asks for somebody's approval: it then blocks nothing until the text is released. */
export const asksForSignOff = (playbook: Playbook, { rule }: Pick<Finding, 'rule'>): boolean =>
  signOffsFor(playbook, rule).length > 0;

/** The roles that must approve a text because of what it says: whoever may promise money, or legal for words of liability.
 *  Pure; kept for as long as the text and the facts stay. */
export function rolesForWords(playbook: Playbook, state: State, message: Message): readonly string[] {
  if (playbook.signOffs.length === 0) return [];
  const known = demanded.get(message);
  if (known?.facts === state.facts && known.playbook === playbook) return known.roles;
  const { language, kind, channel, edited, text } = message;
  const context = { ...bareContext(state.openedAt, state.timeZone), kind, channel, sheet: state.facts };
  const findings = edited
    ? checkText(text, language, context, 'stops')
    : templateFindings({ playbook, options: state.options, organisation: null }, message, state.openedAt);
  const found = new Set<string>(findings.map(({ rule }) => rule));
  const roles = playbook.signOffs.filter(({ rule }) => found.has(rule)).flatMap((one) => one.roles);
  demanded.set(message, { playbook, facts: state.facts, roles });
  return roles;
}

const demanded = new WeakMap<Message, { playbook: Playbook; facts: State['facts']; roles: readonly string[] }>();

/** Whether a text cannot go out as it is, whoever says yes to it: a rule that nobody may pass over finds something, or a fact
 *  that it prints may no longer be said. Pure. */
export const isStopped = (library: Library, state: State, message: Message, at: string): boolean =>
  Object.entries(message.facts).some(
    ([key, revision]) => revision > 0 && key !== openFactsKey && !isUsable(state.facts[key], message.language),
  ) ||
  inspect(library, state, message, at, 'stops').some(
    (finding) => finding.strength === 'hard' && !asksForSignOff(library.playbook, finding),
  );

export const isRule = (id: string): id is Rule => rules.includes(id as Rule);

/** How firmly a rule stands in a playbook, and who may allow what it found where it is soft. */
export function standingOf(playbook: Playbook, rule: Rule): { strength: Strength; overrideBy: readonly string[] } {
  const changed = playbook.checks.find((one) => one.rule === rule);
  const deciders = rolesWith(playbook, 'decide');
  if (changed === undefined) return { strength: factsOf(rule).strength, overrideBy: deciders };
  return { strength: changed.strength, overrideBy: changed.overrideBy.length > 0 ? changed.overrideBy : deciders };
}

/** Whether somebody has allowed what a soft rule found in these very words. */
export const isAllowed = ({ overrides }: State, { id, hash }: Message, rule: Rule): boolean =>
  Object.values(overrides).some(
    (one) => one.criterion === rule && one.message === id && one.hash === hash && one.status !== 'fallen',
  );

/** A promise that a text makes can be put on record. Pure.
 *  @param message in which it stands; left out where it is a reply to one person */
export function promiseRemedies({ rule, data }: Finding, message?: string): Remedy[] {
  if (rule !== 'commitment-unregistered') return [];
  const { says = '', dueAt } = data;
  const where = message === undefined ? {} : { message };
  return [{ command: 'MakePromise', data: { what: says, ...where, ...(dueAt === undefined ? {} : { dueAt }) }, roles: [] }]; // prettier-ignore
}

/** What can be done about a finding: write it otherwise, allow it this once, or put a promise into the register. */
export function findingRemedies(
  { playbook }: Pick<Inspector, 'playbook'>,
  state: State,
  message: Message,
  finding: Finding,
): Remedy[] {
  const { rule, strength } = finding;
  const promise = promiseRemedies(finding, message.id);
  if (promise.length > 0) return promise;
  if (strength === 'advice') return [];
  const write: Remedy = {
    command: 'EditMessage',
    data: { message: message.id },
    roles: rolesWith(playbook, 'write'),
  };
  if (strength === 'hard' || isAllowed(state, message, rule)) return [write];
  const allow: Remedy = {
    command: 'OverrideCriterion',
    data: { criterion: rule, message: message.id },
    roles: standingOf(playbook, rule).overrideBy,
  };
  return [write, allow];
}
