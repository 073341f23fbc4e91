import type { Fact } from '../../message/fact.js';
import { formatFact, formatInstant } from '../../message/format.js';
import { allCriteria } from '../../playbook/check/criteria.js';
import type { Playbook } from '../../playbook/schema.js';
import { stages, type Localised } from '../../playbook/vocabulary.js';
import { isRule } from '../inspect.js';
import { grown, type Signal, type SignalContent } from '../listening.js';
import type { Reason } from '../reason.js';
import type { State } from '../state.js';
import type { Catalogue, Naming, PlaybookNaming, Told } from './catalogue.js';
import { inline, languageName, nameOf, short, textIn } from './text.js';

/** The parts of a playbook that have names. */
export type Named = Pick<
  Playbook,
  'roles' | 'audiences' | 'severities' | 'stages' | 'clocks' | 'escalations' | 'facts' | 'gates'
>;

const nothing = { goal: {}, tasks: [], messages: [], exit: [] };

/** For texts outside any incident: nothing has a name there. */
export const noPlaybook: Named = {
  roles: [],
  audiences: [],
  severities: [],
  stages: { listen: nothing, apologise: nothing, 'consistent-messaging': nothing, transparency: nothing },
  clocks: [],
  escalations: [],
  facts: [],
  gates: [],
};

/** For whom and about what words are made. Times are written as at `at`, ISO 8601 UTC, in `timeZone`. */
export interface Setting {
  readonly language: string;
  readonly playbook: Playbook;
  readonly state?: State | undefined;
  readonly timeZone: string;
  readonly at: string;
  /** Where the reader is: his own time stands beside that of the incident where the two differ. */
  readonly readerZone?: string | undefined;
}

/** The same where there need be no playbook. */
export type NamingSetting = Omit<Setting, 'playbook'> & { readonly playbook: Named };

type Of<K extends keyof Naming> = Pick<Naming, K>;

/** More than this many names help nobody to choose. */
const longestList = 6;

/** Names ids and codes in a catalogue's language. Pure. */
export function namingIn(catalogue: Catalogue, setting: NamingSetting): Naming {
  const known = playbookNames(catalogue, setting, generalNames(catalogue, setting));
  const naming: Naming = {
    ...known,
    ...stateNames(catalogue, setting, known),
    ...messageNames(catalogue, setting, known),
    reason: (one) =>
      Object.hasOwn(catalogue.reasons, one.code) ? catalogue.reasons[one.code](toldOf(naming, one)) : one.code,
  };
  return naming;
}

type General = Of<
  'and' | 'or' | 'time' | 'languageName' | 'describe' | 'command' | 'choice' | 'stage' | 'factValue' | 'text'
>;

function generalNames(
  { language, names, phrases, commands }: Catalogue,
  { timeZone, at, readerZone }: NamingSetting,
): General {
  const time = (instant: string): string => {
    if (Number.isNaN(Date.parse(instant))) return instant;
    const said = formatInstant(instant, { language, timeZone, at });
    const own = readerZone === undefined ? said : formatInstant(instant, { language, timeZone: readerZone, at });
    return own === said ? said : `${said} (${phrases.ownTime(own)})`;
  };
  const named = (code: string): string => languageName(code, language);
  const hasValue = (fact: Fact): fact is Fact & { value: NonNullable<Fact['value']> } => fact.value !== null;
  return {
    and: (items) => listed(items, phrases.and, phrases.others),
    or: (items) => listed(items, phrases.or, phrases.others),
    time,
    languageName: named,
    describe: ({ kind, audience, channel, language: code }) => {
      // "The statement for press, to the press" says it twice.
      const via = audience === nameOf(names.channels, channel) ? '' : nameOf(names.via, channel);
      return phrases.message({ kind, audience, via, language: named(code) });
    },
    command: (type) => nameOf(commands, type),
    choice: (choice) => nameOf(names.choices, choice),
    stage: (stage) => nameOf(names.stages, stage),
    factValue: (fact) => (hasValue(fact) ? formatFact(fact, { language, timeZone, at }) : ''),
    text: (localised) => textIn(localised, language),
  };
}

/** `a, b or c`; a list that is too long ends in how many more there are. */
function listed(items: readonly string[], last: string, others: (count: number) => string): string {
  const shown =
    items.length > longestList + 1 ? [...items.slice(0, longestList), others(items.length - longestList)] : items;
  // Items with commas of their own are set apart by semicolons.
  const [comma, before] = shown.some((item) => item.includes(',')) ? ['; ', '; '] : [', ', ' '];
  return [shown.slice(0, -1).join(comma), ...shown.slice(-1)].filter(Boolean).join(`${before}${last} `);
}

function playbookNames(catalogue: Catalogue, { playbook, state }: NamingSetting, general: General): PlaybookNaming {
  const titled = (items: readonly { id: string; title: Localised }[], id: string): string => {
    const item = items.find((one) => one.id === id);
    return item === undefined ? id : general.text(item.title);
  };
  const planned: PlaybookNaming = {
    ...general,
    role: (id) => inline(titled(playbook.roles, id)),
    audience: (id) => inline(titled(playbook.audiences, id)),
    severity: (id) => titled(playbook.severities, id),
    task: (id) =>
      titled(
        stages.flatMap((stage) => playbook.stages[stage].tasks),
        id,
      ),
    clock: (id) => titled(playbook.clocks, id),
    warning: (clock, to) =>
      general.text(playbook.escalations.find((one) => one.clock === clock && one.to === to)?.say ?? {}),
    criterion: (id) => criterionName(catalogue, playbook, id, planned),
    everyRole: (ids) => playbook.roles.every(({ id }) => ids.includes(id)),
    fact: (key) =>
      general.text((state?.facts[key] ?? playbook.facts.find((fact) => fact.key === key))?.label ?? { en: key }),
  };
  return planned;
}

/** What a criterion of the playbook asks, or the built-in one of the four eyes. */
function criterionName({ criteria, names }: Catalogue, playbook: Named, id: string, naming: PlaybookNaming): string {
  if (id === 'four-eyes') return criteria['four-eyes']();
  if (isRule(id)) return names.rules[id];
  const found = allCriteria(playbook).find(({ criterion }) => criterion.id === id)?.criterion;
  if (found === undefined || !Object.hasOwn(criteria, found.criterion)) return id;
  // The playbook's loader has checked these parameters against the criterion's name.
  const words = criteria[found.criterion as keyof typeof criteria] as (
    parameters: unknown,
    name: PlaybookNaming,
  ) => string;
  return words(found.with, naming);
}

type Stated = Of<'call' | 'enquiry' | 'promise' | 'exception' | 'signal' | 'signalNow' | 'signalOf' | 'deadline'>;

function stateNames({ phrases }: Catalogue, { state }: NamingSetting, known: PlaybookNaming): Stated {
  const medium = (id: string): string => state?.enquiries[id]?.medium ?? id;
  const promised = (id: string): string => short(state?.commitments[id]?.what ?? id, 100);
  const passedOver = (id: string): string => known.criterion(state?.overrides[id]?.criterion ?? id);
  const called = (id: string): string => state?.calls[id]?.to.person ?? id;
  const { deadlines } = phrases;
  const signalIn = (id: string): Signal | undefined =>
    state?.signals !== undefined && Object.hasOwn(state.signals, id) ? state.signals[id] : undefined;
  const signalOf = ({ sort, count, fact, of = 'mentions', perHour = 0, usual = 0 }: SignalContent): string =>
    phrases.signal({ sort, count, fact: fact === undefined ? '' : known.fact(fact), of, perHour, usual });
  return {
    call: (id) => phrases.call(called(id), state?.calls[id] === undefined ? '' : known.role(state.calls[id].role)),
    enquiry: (id) => phrases.enquiry(medium(id)),
    promise: (id) => phrases.promise(promised(id)),
    exception: (id) => phrases.exception(passedOver(id)),
    signalOf,
    signal: (id) => {
      const heard = signalIn(id);
      return heard === undefined ? id : signalOf(heard);
    },
    signalNow: (id) => {
      const heard = signalIn(id);
      if (heard === undefined) return id;
      const { now, was, waiting } = grown(heard);
      const told = signalOf(now);
      if (was !== null) return phrases.signalGrown(told, was);
      return waiting === null ? told : phrases.signalWaiting(told, waiting);
    },
    deadline: (deadline) => {
      const [kind = '', id = ''] = deadline.split(':', 2);
      if (kind === 'clock') return deadlines.clock(known.clock(id));
      if (kind === 'update') return deadlines.update();
      if (kind === 'enquiry') return deadlines.enquiry(medium(id));
      if (kind === 'commitment') return deadlines.promise(promised(id));
      if (kind === 'call') return deadlines.call(called(id));
      if (kind === 'review') return deadlines.review(passedOver(id));
      return kind === 'look-again' ? deadlines.lookAgain() : deadline;
    },
  };
}

function messageNames(
  { phrases }: Catalogue,
  { state }: NamingSetting,
  known: PlaybookNaming,
): Of<'message' | 'mail' | 'isSourceOf'> {
  const message = (id: string): string => {
    const found = state !== undefined && Object.hasOwn(state.messages, id) ? state.messages[id] : undefined;
    return found === undefined
      ? phrases.someMessage(id)
      : known.describe({ ...found, audience: known.audience(found.audience) });
  };
  return {
    message,
    mail: (id) => {
      const job = state !== undefined && Object.hasOwn(state.jobs, id) ? state.jobs[id] : undefined;
      const call = job?.call === undefined ? undefined : state?.calls[job.call.id];
      if (call !== undefined) return phrases.call(call.to.person, known.role(call.role));
      const contact = job?.contact ?? id.split('/').slice(2).join('/');
      return phrases.mail(contact === '' ? id : contact, job === undefined ? '' : message(job.message));
    },
    isSourceOf: (id, source) => state?.messages[id]?.source === source,
  };
}

/** Reads a reason out. */
export const toldOf = (naming: Naming, { data, criterion }: Pick<Reason, 'data' | 'criterion'>): Told =>
  toldData(naming, data, criterion === undefined ? '' : naming.criterion(criterion));

/** Reads any data out: texts per language in the reader's, lists as lists, and nothing as an empty text. */
export function toldData(naming: Naming, data: Readonly<Record<string, unknown>>, unmet = ''): Told {
  const value = (key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined);
  const read = (key: string): string => {
    const found = value(key);
    if (typeof found === 'string' || typeof found === 'number') return String(found);
    return isLocalised(found) ? naming.text(found) : '';
  };
  const has = (key: string): boolean => read(key) !== '';
  return {
    ...naming,
    unmet,
    has,
    read,
    title: (key) => inline(read(key)),
    list: (key) => {
      const found = value(key);
      return Array.isArray(found) ? found.map(String) : [];
    },
    number: (key) => Number(value(key) ?? 0),
    timeOf: (key) => naming.time(read(key)),
    either: (key, filled, empty) => (has(key) ? filled(read(key)) : empty),
  };
}

const isLocalised = (value: unknown): value is Localised =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string') &&
  !Array.isArray(value);
