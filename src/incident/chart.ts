import { createMachine, initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import type { Playbook } from '../playbook/schema.js';
import type { PlanState, Stage, Variant } from '../playbook/vocabulary.js';
import type { EntryType } from './entry.js';

/** Where an incident stands, region by region; frozen, and the same object whenever the place is the same. */
export interface ChartValue {
  readonly stage: 'listen' | { readonly apologise: Variant } | 'consistent-messaging' | 'transparency' | 'closed';
  readonly team: 'assembling' | 'standing';
  readonly plan?: PlanState;
  readonly voice: 'aligned' | 'diverging';
  readonly cadence: 'silent' | 'promised' | 'overdue';
}

/** The life of one message. */
export type MessageState = 'draft' | 'submitted' | 'approved' | 'released' | 'published' | 'superseded' | 'withdrawn';

/** The states of a text that is on its way out, the furthest first: somebody has to do something with it. */
export const underWay: readonly MessageState[] = ['released', 'approved', 'submitted', 'draft'];

/** A chart as a finite table: context-free, so that a move depends on the place and the entry's type alone. */
export interface Chart<Value> {
  readonly machine: AnyStateMachine;
  readonly initial: Value;
  /** Entry types that the chart declares; nothing else ever enters it. */
  readonly moves: ReadonlySet<EntryType>;
  /** The next place; undefined when the entry is not legal here. Memoised by place and entry type. */
  next(value: Value, type: EntryType): Value | undefined;
  /** Entry types that are legal here. */
  allowed(value: Value): EntryType[];
}

/** Generates the incident chart of a playbook. */
export function incidentChart(playbook: Playbook): Chart<ChartValue> {
  return chartOf<ChartValue>(createMachine(incidentConfig(playbook)));
}

/** The static chart of a message. */
export const messageChart: Chart<MessageState> = chartOf<MessageState>(
  createMachine({
    id: 'message',
    initial: 'draft',
    states: {
      draft: on({
        draft: ['MessageEdited', 'MessageRedrafted', 'ApprovalVoided'],
        submitted: ['MessageSubmitted'],
        // It was let go, taken back as a fact changed, and by then it stood there.
        released: ['MessagePosted'],
        withdrawn: ['MessageWithdrawn'],
      }),
      submitted: on({
        submitted: ['ApprovalGiven'],
        draft: ['MessageEdited', 'MessageRedrafted', 'MessageRejected', 'ApprovalVoided'],
        approved: ['MessageApproved'],
        withdrawn: ['MessageWithdrawn'],
      }),
      approved: on({
        approved: ['ApprovalGiven'],
        draft: ['MessageEdited', 'MessageRedrafted', 'MessageRejected', 'ApprovalVoided'],
        released: ['MessageReleased'],
        withdrawn: ['MessageWithdrawn'],
      }),
      released: on({
        released: ['MessagePosted', 'MessageStaled'],
        draft: ['ApprovalVoided'],
        published: ['MessagePublished'],
        withdrawn: ['MessageWithdrawn'],
      }),
      published: on({
        published: ['MessageStaled', 'MessagePosted'],
        superseded: ['MessageSuperseded'],
        withdrawn: ['MessageWithdrawn'],
      }),
      superseded: {},
      withdrawn: {},
    },
  }),
);

/** The stage that a value stands in, whatever its inside. */
export const stageOf = ({ stage }: ChartValue): Stage | 'closed' => (typeof stage === 'object' ? 'apologise' : stage);

/** How *apologise* runs; null in any other stage. */
export const variantOf = ({ stage }: ChartValue): Variant | null =>
  typeof stage === 'object' ? stage.apologise : null;

/** The chart's configuration: also what Stately's visualiser reads. Pure data, without guards, context or timers. */
export function incidentConfig(playbook: Playbook) {
  const back = { listen: ['StageReopened'] as const };
  return {
    id: playbook.id,
    type: 'parallel' as const,
    states: {
      stage: {
        initial: 'listen',
        states: {
          listen: on({ apologise: ['StageAdvanced'], closed: ['IncidentStoodDown'] }),
          apologise: {
            initial: playbook.variant,
            states: {
              full: on({ 'acknowledge-only': ['ApologyNarrowed'] }),
              'acknowledge-only': on({ full: ['ApologyWidened'] }),
            },
            ...on({ 'consistent-messaging': ['StageAdvanced'], ...back }),
          },
          'consistent-messaging': on({ transparency: ['StageAdvanced'], ...back }),
          transparency: on({ closed: ['IncidentClosed'], ...back }),
          closed: on({ listen: ['IncidentReopened'] }),
        },
      },
      team: {
        initial: 'assembling',
        states: {
          assembling: on({ standing: ['TeamStood'] }),
          standing: on({ assembling: ['TeamThinned'] }),
        },
      },
      ...(playbook.contestedPlan ? { plan: planRegion } : {}),
      voice: {
        initial: 'aligned',
        states: {
          aligned: on({ diverging: ['VoiceDiverged'] }),
          diverging: on({ aligned: ['VoiceAligned'] }),
        },
      },
      cadence: {
        initial: 'silent',
        states: {
          silent: on({ promised: ['UpdatePromised'] }),
          promised: on({ promised: ['UpdatePromised'], overdue: ['CadenceMissed'], silent: ['CadenceEnded'] }),
          overdue: on({ promised: ['UpdatePromised'], silent: ['CadenceEnded'] }),
        },
      },
    },
  };
}

/** Withdraw or pause first, find out what went wrong, then return with a better story, or drop it. */
const planRegion = {
  initial: 'running',
  states: {
    running: on({ running: ['PlanContinued'], paused: ['PlanPaused'], withdrawn: ['PlanWithdrawn'] }),
    paused: on({
      running: ['PlanContinued'],
      withdrawn: ['PlanWithdrawn'],
      investigating: ['InvestigationStarted'],
      dropped: ['PlanDropped'],
    }),
    withdrawn: on({ investigating: ['InvestigationStarted'], dropped: ['PlanDropped'] }),
    investigating: on({ investigated: ['FindingsReported'], dropped: ['PlanDropped'] }),
    investigated: on({ returned: ['PlanReturned'], dropped: ['PlanDropped'] }),
    returned: on({ paused: ['PlanPaused'], withdrawn: ['PlanWithdrawn'] }),
    dropped: {},
  },
};

/** A state's moves, written by target: `on({ draft: ['MessageEdited'] })` leads to draft on that entry. */
function on(targets: Readonly<Record<string, readonly EntryType[]>>): { on: Partial<Record<EntryType, string>> } {
  return {
    on: Object.fromEntries(Object.entries(targets).flatMap(([target, types]) => types.map((type) => [type, target]))),
  };
}

/** Runs a machine as a pure function and remembers each move. One inert snapshot per place is kept, and no actor runs. */
function chartOf<Value>(machine: AnyStateMachine): Chart<Value> {
  const snapshots = new Map<Value, AnyMachineSnapshot>();
  const places = new Map<string, Value>();
  const moves = new Map<Value, Map<EntryType, Value | undefined>>();
  const declared = new Set(machine.events as EntryType[]);

  const place = (snapshot: AnyMachineSnapshot): Value => {
    const name = JSON.stringify(snapshot.value);
    let value = places.get(name);
    if (value === undefined) {
      value = deepFreeze(snapshot.value) as Value;
      places.set(name, value);
      snapshots.set(value, snapshot);
      moves.set(value, new Map());
    }
    return value;
  };
  const [first] = initialTransition(machine);
  const initial = place(first as AnyMachineSnapshot);

  const next = (value: Value, type: EntryType): Value | undefined => {
    const known = moves.get(value);
    if (known === undefined) throw new Error('this place does not belong to this chart');
    if (known.has(type)) return known.get(type);
    const snapshot = snapshots.get(value)!;
    const legal = declared.has(type) && snapshot.can({ type });
    const target = legal ? place(transition(machine, snapshot, { type })[0] as AnyMachineSnapshot) : undefined;
    known.set(type, target);
    return target;
  };

  return {
    machine,
    initial,
    moves: declared,
    next,
    allowed: (value) => [...declared].filter((type) => next(value, type) !== undefined),
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
