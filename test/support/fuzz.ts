import fc from 'fast-check';
import { commandSchemas, commandTypes, type Command, type CommandType } from '../../src/incident/command.js';
import { decide } from '../../src/incident/decide.js';
import type { Remedy } from '../../src/incident/reason.js';
import type { Library } from '../../src/incident/library.js';
import { fillRemedy, hoursAfter, sampleFacts } from '../../src/incident/sample.js';
import { nextStep } from '../../src/incident/remedy.js';
import type { MessageState } from '../../src/incident/chart.js';
import type { State } from '../../src/incident/state.js';
import { allCriteria } from '../../src/playbook/check/criteria.js';
import * as words from '../../src/playbook/vocabulary.js';
import { people } from './given.js';

/** What somebody tries, before it is known how things stand: which command, by whom, and figures that pick the rest. */
export interface Intent {
  readonly type: CommandType | 'follow' | 'next';
  readonly by: string;
  readonly picks: readonly number[];
  readonly waitMin: number;
  /** Now and then an id is used again, or an old page is sent. */
  readonly odd: 'none' | 'repeat' | 'stale';
}

const usual = commandTypes.filter(
  (type) => !['CloseIncident', 'ReopenIncident', 'LeaveRole', 'WithdrawMessage'].includes(type),
);
const onTheirWay = [
  'SubmitMessage',
  'ApproveMessage',
  'ReleaseMessage',
  'ConfirmPosted',
  'ReviseFact',
  'SettleDelivery',
] as const;

export const intents: fc.Arbitrary<Intent[]> = fc.array(
  fc.record({
    type: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom('follow' as const) },
      { weight: 10, arbitrary: fc.constant('next' as const) },
      { weight: 5, arbitrary: fc.constantFrom(...onTheirWay) },
      { weight: 8, arbitrary: fc.constantFrom(...usual) },
      { weight: 1, arbitrary: fc.constantFrom(...commandTypes) },
    ),
    by: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...Object.values(people)) },
      { weight: 1, arbitrary: fc.constant('stranger') },
    ),
    picks: fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }),
    waitMin: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(0, 1, 3) },
      { weight: 1, arbitrary: fc.constantFrom(20, 61, 400) },
    ),
    odd: fc.oneof(
      { weight: 20, arbitrary: fc.constant('none' as const) },
      { weight: 1, arbitrary: fc.constantFrom('repeat' as const, 'stale' as const) },
    ),
  }),
  { maxLength: 60, size: 'max' },
);

/** Makes a command of an intent. Most of what it names is there; some is not. Undefined where its shape could not even enter.
 *  Pure. */
export function commandOf(
  intent: Intent,
  library: Library,
  state: State,
  at: string,
): (Pick<Command, 'type' | 'data'> & { by: string }) | undefined {
  if (intent.type === 'follow') return following(intent, library, state, at);
  if (intent.type === 'next') return forwards(intent, library, state, at);
  const data = dataOf(intent.type, intent.picks, library, state, at);
  const parsed = commandSchemas[intent.type].safeParse(data);
  return parsed.success
    ? given(intent.type, parsed.data, whoMay(intent, library, state, at, { type: intent.type, data: parsed.data }))
    : undefined;
}

const given = (type: CommandType, data: object, by: string) =>
  ({ type, data, by }) as NonNullable<ReturnType<typeof commandOf>>;

/** A remedy with what it leaves to the person filled in, in the shape that may enter. */
function filled(library: Library, state: State, remedy: Remedy, at: string): object {
  const data = fillRemedy(library.playbook, state, remedy, at);
  const parsed = commandSchemas[remedy.command].safeParse(data);
  if (!parsed.success) throw new Error(`a remedy cannot be filled in: ${remedy.command} ${JSON.stringify(data)}`);
  return parsed.data;
}

/** Mostly somebody who may, where anybody does. */
function whoMay(
  { by, picks }: Intent,
  library: Library,
  state: State,
  at: string,
  command: { type: string; data: object },
): string {
  if (picks[7]! % 4 === 0) return by;
  const candidates = [by, ...new Set(Object.values(state.roles))];
  return (
    candidates.find(
      (one) => triedFor(library, state, { ...command, meta: { id: 'dry', by: one, at } } as Command).length === 0,
    ) ?? by
  );
}

/** Takes some message one step further on its way out; drafts one where none is there. */
function forwards(intent: Intent, library: Library, state: State, at: string): ReturnType<typeof commandOf> {
  const alive = Object.values(state.messages).filter(
    ({ state: life, stale }) =>
      life !== 'withdrawn' && life !== 'superseded' && (life !== 'published' || stale.length > 0),
  );
  const [pick = 0] = intent.picks;
  // Whatever is nearest to the public goes first, or nothing would ever arrive there.
  const order: readonly MessageState[] = ['released', 'approved', 'submitted', 'draft', 'published'];
  alive.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const remedies =
    alive.length === 0 || pick % 4 === 0
      ? [{ command: 'DraftDue' as const, data: {}, roles: [] }]
      : nextStep({ playbook: library.playbook, state }, alive[pick % Math.min(2, alive.length)]!);
  const [remedy] = remedies;
  if (remedy === undefined) return undefined;
  const data = filled(library, state, remedy, at);
  const by = whoMay(intent, library, state, at, { type: remedy.command, data });
  const command = { type: remedy.command, data, meta: { id: 'dry', by, at } } as Command;
  // What forbids it is met first, mostly.
  const ways = triedFor(library, state, command).flatMap((reason) => reason.remedies);
  if (ways.length === 0 || pick % 7 === 0) return given(remedy.command, data, by);
  const way = ways[pick % ways.length]!;
  const instead = filled(library, state, way, at);
  return given(way.command, instead, whoMay(intent, library, state, at, { type: way.command, data: instead }));
}

/** Tries to go on, and takes one of the remedies that the refusal names. */
function following({ picks, by }: Intent, library: Library, state: State, at: string): ReturnType<typeof commandOf> {
  const type = state.chart.stage === 'transparency' ? 'CloseIncident' : 'AdvanceStage';
  const goal = {
    type,
    data: type === 'CloseIncident' ? { report: 'Over' } : {},
    meta: { id: 'dry', by: state.roles['lead'] ?? by, at },
  } as Command;
  let reasons = triedFor(library, state, goal);
  for (const [depth, pick] of picks.entries()) {
    const remedies = reasons
      .flatMap((one) => one.remedies)
      .filter(({ command }, index) => command !== 'OverrideCriterion' || (index + pick) % 3 === 0);
    if (remedies.length === 0) return { ...goal, by: goal.meta.by };
    const remedy = remedies[pick % remedies.length]!;
    const data = filled(library, state, remedy, at);
    const who = remedy.roles.map((role) => state.roles[role]).find((one) => one !== undefined) ?? goal.meta.by;
    const next = { type: remedy.command, data, meta: { id: 'dry', by: who, at } } as Command;
    reasons = triedFor(library, state, next);
    if (reasons.length === 0 || depth === picks.length - 1) return given(remedy.command, data, who);
  }
  return undefined;
}

const triedFor = (library: Library, state: State, command: Command) => {
  const decision = decide(library, state.id, state, command);
  return 'reasons' in decision ? decision.reasons : [];
};

function dataOf(type: CommandType, picks: readonly number[], library: Library, state: State, at: string): object {
  const { playbook } = library;
  let taken = 0;
  const next = (): number => picks[taken++ % picks.length]!;
  const one = <T>(items: readonly T[]): T => items[next() % items.length]!;
  /** One in twelve is none that is there. */
  const id = (known: readonly string[]): string =>
    known.length === 0 || next() % 12 === 0 ? one(['no-such-thing', 'constructor', 'm99', 'x']) : one(known);
  const when = (): string => hoursAfter(at, one([-1, 0.1, 1, 5, 30]));
  const fitting: Partial<Record<CommandType, readonly MessageState[]>> = {
    SubmitMessage: ['draft'],
    ApproveMessage: ['submitted'],
    ReleaseMessage: ['approved'],
    ConfirmPosted: ['released', 'published'],
    EditMessage: ['draft', 'submitted', 'approved'],
  };
  const message = (): string => {
    const fit = Object.values(state.messages).filter(({ state: life }) => fitting[type]?.includes(life) ?? true);
    return id((fit.length > 0 && next() % 4 > 0 ? fit : Object.values(state.messages)).map((each) => each.id));
  };
  const stage = words.stages.find((known) => JSON.stringify(state.chart.stage).includes(known)) ?? 'listen';
  const due = one(playbook.stages[next() % 3 === 0 ? one(words.stages) : stage].messages);
  const label = { en: 'something else', nl: 'iets anders' };
  const samples = sampleFacts(playbook, at);
  const value = (key: string): unknown => {
    const sample = samples[key]?.value ?? 'x';
    if (next() % 10 === 0) return one(['{{topic}} $& x', -5, { en: 'x' }, 12.5, null]);
    if (typeof sample === 'object')
      return Object.fromEntries(
        Object.entries(sample!).map(([language, text]) => [language, `${text} (${next() % 4})`]),
      );
    return typeof sample === 'number' ? sample + (next() % 3) : sample;
  };
  const factIn = (keys: readonly string[]): object => {
    const key = id(keys);
    return {
      key,
      value: value(key),
      status: one(['confirmed', 'confirmed', 'confirmed', 'unconfirmed', 'unknown', 'withdrawn']),
      publishable: next() % 8 !== 0,
      source: `source ${next() % 3}`,
    };
  };
  switch (type) {
    case 'AdvanceStage':
      return {};
    case 'AnswerEnquiry':
      return { enquiry: id(Object.keys(state.enquiries)), answer: 'No' };
    case 'ApproveMessage': {
      const chosen = message();
      return {
        message: chosen,
        hash: next() % 10 === 0 ? '0'.repeat(64) : (state.messages[chosen]?.hash ?? 'f'.repeat(64)),
      };
    }
    case 'AssignRole':
      return { role: id(playbook.roles.map((role) => role.id)), person: one(Object.values(people)) };
    case 'AttestCriterion':
      return { criterion: id(allCriteria(playbook).map(({ criterion }) => criterion.id)), reason: 'Seen' };
    case 'ChangeSeverity':
      return { severity: id(playbook.severities.map((severity) => severity.id)), reason: 'It changed' };
    case 'ChooseStrategy':
      return {
        crisisType: one(words.crisisTypes),
        evidence: one(words.evidences),
        intensifiers: one([[], ['bad-reputation']]),
        strategy: one(words.strategies),
        reason: 'So it is',
      };
    case 'CloseIncident':
      return { report: 'Over' };
    case 'CompleteTask':
      return { task: id(Object.values(playbook.stages).flatMap(({ tasks }) => tasks.map((task) => task.id))) };
    case 'ConfirmPosted': {
      const chosen = message();
      const text = state.messages[chosen]?.text ?? 'x';
      return { message: chosen, text: next() % 5 === 0 ? `${text}!` : text };
    }
    case 'Decide': {
      const choice = one(words.choices);
      return {
        choice,
        options: ['Do it', 'Leave it'],
        reason: 'Weighed',
        ...(next() % 3 === 0 ? {} : { reviewAt: when() }),
      };
    }
    case 'DraftDue':
      return next() % 3 === 0 ? { stage: one(words.stages) } : {};
    case 'DraftMessage': {
      const wrong = Object.values(state.messages).find(
        ({ state: life, stale }) => life === 'published' && stale.length > 0,
      );
      const { kind, audience, channel } = wrong ?? due;
      return {
        kind,
        audience,
        channel,
        language: id(state.languages).slice(0, 2),
        ...(wrong === undefined ? {} : { replaces: wrong.id }),
      };
    }
    case 'EditMessage': {
      const chosen = message();
      const source = state.messages[chosen]?.source ?? 'x';
      return {
        message: chosen,
        source: one([
          source,
          `${source} More.`,
          `${source}\n{{page}}`,
          'Wholly other words.',
          'Subject: News\n\nWholly other words about {{topic}}.',
          '{{no-such-fact}}',
        ]),
      };
    }
    case 'HandOverRole':
      return { role: id(Object.keys(state.roles)), to: one(Object.values(people)), note: 'Read the log' };
    case 'KeepPromise':
      return { commitment: id(Object.keys(state.commitments)), proof: 'There' };
    case 'LeaveRole':
      return { role: id(Object.keys(state.roles)) };
    case 'LogEnquiry':
      return { medium: 'Gazette', question: 'So?', deadlineAt: when() };
    case 'LogNote':
      return { text: 'Noted' };
    case 'MakePromise':
      return {
        what: 'A report',
        dueAt: when(),
        owner: one(Object.values(people)),
        ...(next() % 3 === 0 ? { message: message() } : {}),
      };
    case 'OverrideCriterion':
      return {
        criterion: id(['four-eyes', ...allCriteria(playbook).map(({ criterion }) => criterion.id)]),
        reason: 'Time',
        ...(next() % 3 === 0 ? { message: message() } : {}),
      };
    case 'RecordFact':
      return {
        ...factIn(playbook.facts.map(({ key }) => key)),
        ...(next() % 4 === 0 ? { type: one(words.factTypes), label } : {}),
      };
    case 'RedatePromise':
      return { commitment: id(Object.keys(state.commitments)), dueAt: when(), reason: 'Later' };
    case 'RejectMessage':
    case 'WithdrawMessage':
      return { message: message(), reason: 'No' };
    case 'ReleaseMessage':
    case 'SubmitMessage':
      return { message: message() };
    case 'CallTeam':
      return next() % 2 === 0 ? {} : { roles: [id(playbook.roles.map((role) => role.id))] };
    case 'AcknowledgeCall':
      return { call: id(Object.keys(state.calls)), answer: one(['coming', 'cannot']) };
    case 'ReopenIncident':
      return { reason: 'It is back' };
    case 'ReopenStage':
      return { cause: one(words.causes), reason: 'It is worse' };
    case 'ReportFindings':
      return { findings: 'x', consulted: 'y', changes: 'z' };
    case 'ReviewOverride':
      return { override: id(Object.keys(state.overrides)), upheld: next() % 2 === 0, reason: 'Looked' };
    case 'ReviseFact':
      return { ...factIn(Object.keys(state.facts)), ...(next() % 3 === 0 ? { material: next() % 2 === 0 } : {}) };
    case 'SettleSignal':
      return { signal: id(Object.keys(state.signals ?? {})), what: 'Seen to' };
    case 'SettleDelivery':
      return { job: id(Object.keys(state.jobs)), outcome: one(['delivered', 'resend', 'abandon']), reason: 'Asked' };
    default:
      return unreachable(type);
  }
}

function unreachable(type: never): never {
  throw new Error(`no data for ${String(type)}`);
}
