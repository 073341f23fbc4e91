import { expect } from 'chai';
import type { AnyCommandType, Command, OpenData } from '../../src/incident/command.js';
import { decide, type Decision } from '../../src/incident/decide.js';
import type { Entry, EntryOf, EntryType } from '../../src/incident/entry.js';
import type { Library } from '../../src/incident/library.js';
import { approversOf } from '../../src/incident/people.js';
import type { Reason, ReasonCode } from '../../src/incident/reason.js';
import { hoursAfter, sampleFacts } from '../../src/incident/sample.js';
import type { Message, State } from '../../src/incident/state.js';
import type { Channel, Kind, Stage } from '../../src/playbook/vocabulary.js';
import { library, type PlaybookId } from './library.js';

/** When every story begins: a Monday morning in office hours. */
export const beginning = '2030-03-11T07:30:00.000Z';

/** So many hours after the beginning. */
export const hoursLater = (hours: number): string => hoursAfter(beginning, hours);

/** Who holds which role, once `team` has been given. Lena opens, and so leads. */
export const people: Readonly<Record<string, string>> = {
  chair: 'Chris',
  lead: 'Lena',
  spokesperson: 'Sam',
  legal: 'Lex',
  expert: 'Evi',
  'fact-owner': 'Fay',
  webcare: 'Wim',
  'log-keeper': 'Loes',
};

/** What somebody asks, so many minutes after the act before. */
export interface Act {
  readonly by: string;
  readonly type: AnyCommandType;
  readonly data: object;
  readonly afterMin: number;
}

/** An act, or one that follows from how things stand. */
export type Step = Act | ((state: State, library: Library) => Act | readonly Step[]);
export type Steps = readonly (Step | readonly Step[])[];

type DataOf<T extends AnyCommandType> = Extract<Command, { type: T }>['data'];

/** Some fields have a default in the schema; a test may leave them out. */
const defaults: Partial<Record<AnyCommandType, object>> = {
  RecordFact: { publishable: true },
  ReviseFact: { publishable: true },
  DraftMessage: { ifAsked: false },
  ChooseStrategy: { intensifiers: [] },
};
type Optional = 'publishable' | 'ifAsked' | 'intensifiers';
type Given<T extends AnyCommandType> = Omit<DataOf<T>, Optional> & Partial<Pick<DataOf<T>, Optional & keyof DataOf<T>>>;

/** An act of the holder of a role (or of anybody else, by name), a minute after the one before. */
export const act = <T extends AnyCommandType>(by: string, type: T, data: Given<T>): Act => ({
  by: people[by] ?? by,
  type,
  data: { ...defaults[type], ...data },
  afterMin: 1,
});

/** The same, so many minutes later. */
export const after = (afterMin: number, step: Step): Step =>
  typeof step === 'function'
    ? (state, shelved) => {
        const told = step(state, shelved);
        return 'by' in told
          ? { ...told, afterMin }
          : told.map((one, index) => (index === 0 ? after(afterMin, one) : one));
      }
    : { ...step, afterMin };

export interface Setting {
  readonly playbook: PlaybookId;
  /** Replaces parts of the library. */
  readonly library: (shelved: Library) => Library;
  readonly open: Partial<OpenData>;
  readonly openedBy: string;
  readonly at: string;
}

const usual: Setting = {
  playbook: 'contested-plan',
  library: (one) => one,
  open: {},
  openedBy: people['lead']!,
  at: beginning,
};

/** A story so far. */
export class Story {
  constructor(
    readonly library: Library,
    readonly state: State,
    readonly at: string,
    readonly entries: readonly Entry[],
  ) {}

  /** The story with more steps, each of which must be accepted. */
  and(...steps: Steps): Story {
    let story: Story = this;
    for (const step of steps.flat()) {
      if (typeof step === 'function') {
        const told = step(story.state, story.library);
        story = story.and(...('by' in told ? [told] : told));
        continue;
      }
      const { decision, at } = story.decide(step);
      if ('reasons' in decision) {
        throw new Error(
          `${step.by} was refused ${step.type}: ${decision.reasons.map(({ code, data }) => `${code} ${JSON.stringify(data)}`).join(', ')}`,
        );
      }
      story = new Story(story.library, decision.state, at, [...story.entries, ...decision.entries]);
    }
    return story;
  }

  when(step: Step): Outcome {
    const told = typeof step === 'function' ? step(this.state, this.library) : step;
    if (!('by' in told)) throw new Error('only one thing is tried at a time');
    const { decision, at } = this.decide(told);
    return new Outcome(this.library, decision, at);
  }

  /** The message that was drafted last. */
  get last(): Message {
    return Object.values(this.state.messages).at(-1)!;
  }

  private decide({ by, type, data, afterMin }: Act): { decision: Decision; at: string } {
    const at = new Date(Date.parse(this.at) + afterMin * 60_000).toISOString();
    const meta = { id: `c${this.state.version + 1}`, by, at };
    return { decision: decide(this.library, this.state.id, this.state, { type, data, meta } as Command), at };
  }
}

/** What an entry must at least say. */
export type Expected = EntryType | { [T in EntryType]: { readonly type: T } & Partial<EntryOf<T>> }[EntryType];

/** What became of a command. */
export class Outcome {
  constructor(
    private readonly library: Library,
    private readonly decision: Decision,
    private readonly at: string,
  ) {}

  /** Exactly these entries, in this order; of each at least what is said. */
  then(...expected: readonly Expected[]): Story {
    const { entries } = this;
    expect(entries.map(({ type }) => type)).to.deep.equal(
      expected.map((one) => (typeof one === 'string' ? one : one.type)),
    );
    expected.forEach((one, index) => {
      if (typeof one === 'string') return;
      const real = entries[index] as unknown as Record<string, unknown>;
      expect(Object.fromEntries(Object.keys(one).map((key) => [key, real[key]]))).to.deep.equal(one);
    });
    return new Story(this.library, this.state, this.at, entries);
  }

  /** Refused for exactly these reasons. */
  refused(...codes: readonly ReasonCode[]): readonly Reason[] {
    if (!('reasons' in this.decision)) throw new Error(`accepted: ${this.entries.map(({ type }) => type).join(', ')}`);
    expect(this.decision.reasons.map(({ code }) => code)).to.have.members([...codes]);
    return this.decision.reasons;
  }

  get reasons(): readonly Reason[] {
    return 'reasons' in this.decision ? this.decision.reasons : [];
  }

  get entries(): readonly Entry[] {
    if ('reasons' in this.decision) {
      throw new Error(
        `refused: ${this.decision.reasons.map(({ code, data }) => `${code} ${JSON.stringify(data)}`).join(', ')}`,
      );
    }
    return this.decision.entries;
  }

  get state(): State {
    if ('reasons' in this.decision) throw new Error('refused: nothing changed');
    return this.decision.state;
  }
}

/** Decides an opening. */
export function whenOpening(data: Partial<OpenData> = {}, setting: Partial<Setting> = {}): Outcome {
  const { playbook, library: change, open, openedBy, at } = { ...usual, ...setting };
  const shelved = change(library(playbook));
  const opening = { playbook, title: 'A test', mode: 'live' as const, playbookHash: shelved.hash, ...open, ...data };
  return new Outcome(
    shelved,
    decide(shelved, 'incident', null, { type: 'OpenIncident', data: opening, meta: { id: 'c1', by: openedBy, at } }),
    at,
  );
}

/** A story on another playbook or library than the usual. */
export const on = (setting: Partial<Setting>): { given(...steps: Steps): Story } => ({
  given(...steps) {
    const opened = whenOpening({}, setting);
    const { playbook, library: change, at } = { ...usual, ...setting };
    return new Story(change(library(playbook)), opened.state, at, opened.entries).and(...steps);
  },
});

/** An open incident on the contested plan, led by Lena, after these steps. */
export const given = (...steps: Steps): Story => on({}).given(...steps);

/** A library whose duty roster holds these people, who can be called by mail. */
export const onDuty =
  (...rows: readonly (readonly [role: string, person: string])[]): Setting['library'] =>
  (one) => ({
    ...one,
    roster: rows.map(([role, person]) => ({
      id: `d-${person.toLowerCase()}`,
      role,
      person,
      language: 'en',
      reach: ['email'],
    })),
  });

/** Everybody in his role. */
export const team: Step = (state, { playbook }) =>
  playbook.roles
    .filter(({ id }) => state.roles[id] === undefined)
    .map(({ id }) => act('lead', 'AssignRole', { role: id, person: people[id]! }));

/** A fact as its sample says, confirmed; instants lie eight hours ahead. */
export const fact =
  (key: string, change: Partial<DataOf<'RecordFact'>> = {}): Step =>
  (state, { playbook }) => {
    const { value } = sampleFacts(playbook, hoursAfter(state.openedAt, 4))[key]!;
    return act('fact-owner', 'RecordFact', { key, value: value!, status: 'confirmed', source: 'sample', ...change });
  };

/** Every fact of the playbook. */
export const facts: Step = (state, { playbook }) =>
  playbook.facts.filter(({ key }) => state.facts[key] === undefined).map(({ key }) => fact(key));

/** Everybody in his role, and every fact known. */
export const ready: readonly Step[] = [team, facts];

export const revise = (key: string, data: Partial<DataOf<'ReviseFact'>>): Act =>
  act('fact-owner', 'ReviseFact', { key, status: 'confirmed', source: 'looked again', ...data });

interface Wanted {
  readonly kind: Kind;
  readonly audience: string;
  readonly channel: Channel;
  readonly language?: string;
  readonly replaces?: string;
}

export const acknowledgement: Wanted = { kind: 'acknowledgement', audience: 'public', channel: 'x' };
export const holding: Wanted = { kind: 'holding-statement', audience: 'public', channel: 'web' };
export const memo: Wanted = { kind: 'internal-memo', audience: 'staff', channel: 'email' };
export const apology: Wanted = { kind: 'apology', audience: 'customers', channel: 'email' };

/** Drafted by webcare, who approves nothing. */
export const draft = (wanted: Wanted, by = 'webcare'): Act => act(by, 'DraftMessage', { language: 'en', ...wanted });

const newest = (state: State): Message => Object.values(state.messages).at(-1)!;

/** Steps with the newest message, or the one named. */
export const submit =
  (message?: string, by = 'webcare'): Step =>
  (state) =>
    act(by, 'SubmitMessage', { message: message ?? newest(state).id });
export const approve =
  (by: string, message?: string): Step =>
  (state) => {
    const { id, hash } = state.messages[message ?? newest(state).id]!;
    return act(by, 'ApproveMessage', { message: id, hash });
  };
export const release =
  (message?: string, by = 'spokesperson'): Step =>
  (state) =>
    act(by, 'ReleaseMessage', { message: message ?? newest(state).id });
export const post =
  (message?: string, change: { text?: string; url?: string } = {}): Step =>
  (state) => {
    const { id, text } = state.messages[message ?? newest(state).id]!;
    return act('webcare', 'ConfirmPosted', { message: id, text, ...change });
  };

/** From draft to approved, by all who must. */
export const approved = (wanted: Wanted): readonly Step[] => [
  draft(wanted),
  submit(),
  (state, { playbook }) => approversOf(playbook, state, newest(state)).map((role) => approve(role)),
];

/** From draft to out: posted by hand, or mailed and taken by everybody. */
export const published = (wanted: Wanted): readonly Step[] => [
  ...approved(wanted),
  release(),
  (state) =>
    wanted.channel === 'email'
      ? Object.values(state.jobs).flatMap(({ id, status }) => (status === 'owed' ? sent(id) : []))
      : [post()],
];

export const attempt = (job: string): Act => act('outlet', 'BeginAttempt', { job });
export const outcome = (job: string, result: 'sent' | 'failed' | 'uncertain', retry = false): Act =>
  act('outlet', 'RecordOutcome', { job, result, detail: 'told by the test', retry });
export const sent = (job: string): readonly Step[] => [attempt(job), outcome(job, 'sent')];

export const done = (task: string): Act => act('webcare', 'CompleteTask', { task });
export const override = (criterion: string, message?: string): Act =>
  act('chair', 'OverrideCriterion', {
    criterion,
    reason: 'The test wants to get on',
    ...(message === undefined ? {} : { message }),
  });

/** Goes on to a stage by passing over every soft criterion on the way. */
export const reach =
  (stage: Stage): Step =>
  (state, { playbook }) => {
    const order = ['listen', 'apologise', 'consistent-messaging', 'transparency'] as const;
    const here = typeof state.chart.stage === 'object' ? 'apologise' : state.chart.stage;
    const way = order.slice(order.indexOf(here as Stage), order.indexOf(stage));
    return way.flatMap((from) => [
      ...playbook.stages[from].exit.filter(({ strength }) => strength === 'soft').map(({ id }) => override(id)),
      act('lead', 'AdvanceStage', {}),
    ]);
  };

/** A library whose playbook asks for one criterion alone at the exit of listening. */
export const withExit =
  (criterion: string, parameters: object = {}): Setting['library'] =>
  (one) => {
    const { stages } = one.playbook;
    const asked = {
      id: 'asked',
      criterion,
      with: parameters,
      strength: 'soft' as const,
      overrideBy: ['chair'],
      why: { en: 'It matters', nl: 'Het doet ertoe' },
    };
    const listen = { ...stages.listen, exit: [asked] } as (typeof stages)['listen'];
    return { ...one, playbook: { ...one.playbook, stages: { ...stages, listen } } };
  };
