import { UnisonoError } from '../error.js';
import { foldCalls } from './call.js';
import { messageChart, type Chart, type ChartValue } from './chart.js';
import type { Entry, EntryOf, EntryType } from './entry.js';
import { foldListening, isHeard } from './listening.js';
import { editedBy, lived, promised, struck, signedWith, wordsOf } from './life.js';
import { nothingYet, type Job, type Message, type Occasion, type State } from './state.js';

/** Folds one entry into an incident. Pure, and deaf to clocks: what an entry does not say did not happen.
 *  @throws JOURNAL_DAMAGED when an entry stands where the chart does not allow it */
export function evolve(chart: Chart<ChartValue>, state: State | null, entry: Entry, occasion: Occasion): State {
  if (entry.type === 'IncidentOpened') return opened(chart, entry, occasion);
  if (state === null)
    throw new UnisonoError('JOURNAL_DAMAGED', `a journal begins with IncidentOpened, not ${entry.type}`);
  const before =
    state.version === occasion.seq && (state.changedAt === occasion.seq || isQuiet(entry))
      ? state
      : stamped(state, entry, occasion);
  const placed = chart.moves.has(entry.type) ? { ...before, chart: moved(chart, before, entry.type) } : before;
  return foldListening(foldCalls(apply(placed, entry, occasion), entry, occasion), entry, occasion.at);
}

function stamped(state: State, entry: Entry, { seq }: Occasion): State {
  return { ...state, version: seq, changedAt: isQuiet(entry) ? state.changedAt : seq };
}

/** What makes nobody's page out of date: a refusal, and what the service heard. */
const isQuiet = (entry: Entry): boolean => entry.type === 'CommandRefused' || isHeard(entry);

function moved(chart: Chart<ChartValue>, state: State, type: EntryType): ChartValue {
  const next = chart.next(state.chart, type);
  if (next === undefined)
    throw new UnisonoError('JOURNAL_DAMAGED', `${type} is not possible where the incident stands`);
  return next;
}

function opened(
  chart: Chart<ChartValue>,
  { type: _, ...entry }: EntryOf<'IncidentOpened'>,
  { incident, seq, at, by }: Occasion,
): State {
  return {
    ...entry,
    id: incident,
    version: seq,
    changedAt: seq,
    openedAt: at,
    openedBy: by,
    chart: chart.initial,
    stageSince: at,
    visit: 1,
    ...nothingYet,
  };
}

function apply(state: State, entry: Entry, occasion: Occasion): State {
  const { at, by } = occasion;
  switch (entry.type) {
    case 'IncidentOpened':
      throw new UnisonoError('JOURNAL_DAMAGED', 'an incident is opened once');
    case 'SeverityChanged':
      return { ...state, severity: entry.severity };
    case 'RoleAssigned':
      return { ...state, roles: { ...state.roles, [entry.role]: entry.person } };
    case 'RoleHandedOver':
      return { ...state, roles: { ...state.roles, [entry.role]: entry.to } };
    case 'RoleLeft':
      return { ...state, roles: without(state.roles, entry.role) };

    case 'FactRecorded':
    case 'FactRevised':
      return { ...state, facts: { ...state.facts, [entry.fact.key]: entry.fact } };

    case 'StrategyChosen': {
      const { type: _, variant, ...strategy } = entry;
      return { ...state, variant, strategy };
    }
    case 'DecisionMade': {
      const { type: _, decision, ...made } = entry;
      return { ...state, decisions: [...state.decisions, { ...made, id: decision, by, at }] };
    }
    case 'FindingsReported': {
      const { type: _, ...findings } = entry;
      return { ...state, findings: { ...findings, at } };
    }

    case 'TaskCompleted':
      return { ...state, tasks: { ...state.tasks, [entry.task]: { by, at, visit: state.visit } } };
    case 'EnquiryLogged': {
      const { type: _, enquiry: id, ...enquiry } = entry;
      return { ...state, enquiries: { ...state.enquiries, [id]: { ...enquiry, id } } };
    }
    case 'EnquiryAnswered':
      return { ...state, enquiries: changed(state.enquiries, entry.enquiry, { answeredAt: at }) };
    case 'CommitmentMade': {
      const { type: _, commitment: id, ...made } = entry;
      return { ...state, commitments: { ...state.commitments, [id]: { ...made, id } } };
    }
    case 'CommitmentKept':
      return { ...state, commitments: changed(state.commitments, entry.commitment, { keptAt: at }) };
    case 'CommitmentRedated':
      return { ...state, commitments: changed(state.commitments, entry.commitment, { dueAt: entry.dueAt }) };

    case 'MessageDrafted': {
      const { type: _, message: id, ...drafted } = entry;
      const message: Message = {
        ...drafted,
        id,
        state: messageChart.initial,
        edited: false,
        author: by,
        draftedAt: at,
        approvals: [],
        stale: [],
        deviation: null,
      };
      return { ...state, messages: { ...state.messages, [id]: message } };
    }
    case 'MessageEdited':
      return lived(state, entry, { ...wordsOf(entry), ...editedBy(state, entry, by), approvals: [] });
    case 'MessageRedrafted':
      return lived(state, entry, { ...wordsOf(entry), approvals: [] });
    case 'MessageSubmitted':
      return lived(state, entry, { submittedAt: at });
    case 'ApprovalGiven': {
      const message = state.messages[entry.message]!;
      return lived(state, entry, {
        approvals: [...message.approvals, { roles: entry.roles, by, at, preapproved: entry.preapproved }],
        signed: signedWith(message, { by: entry.preapproved ? null : by, at }),
      });
    }
    case 'MessageApproved':
    case 'MessageSuperseded':
      return lived(state, entry, {});
    case 'MessageRejected':
      return lived(state, entry, { approvals: [] });
    case 'ApprovalVoided':
      return struck(lived(state, entry, { approvals: [] }), entry.message);
    case 'MessageReleased': {
      const jobs = entry.recipients.map((contact): [string, Job] => {
        const id = `${occasion.seq}/${occasion.index}/${contact}`;
        return [id, { id, message: entry.message, contact, hash: entry.hash, status: 'owed', attempts: 0 }];
      });
      const released = lived(state, entry, { releasedAt: at, ...promised(state, entry.message) });
      return { ...released, jobs: { ...state.jobs, ...Object.fromEntries(jobs) } };
    }
    case 'SendAttempted':
      return {
        ...state,
        jobs: changed(state.jobs, entry.job, {
          status: 'attempted',
          attempts: (state.jobs[entry.job]?.attempts ?? 0) + 1,
        }),
      };
    case 'SendEnded': {
      const { result, detail, retryAt } = entry;
      const again = retryAt === undefined ? { status: result } : { status: 'owed' as const, notBefore: retryAt };
      return { ...state, jobs: changed(state.jobs, entry.job, { ...again, detail }) };
    }
    case 'DeliverySettled': {
      const status = { delivered: 'sent', resend: 'owed', abandon: 'failed' } as const;
      return {
        ...state,
        jobs: changed(state.jobs, entry.job, { status: status[entry.outcome], detail: entry.reason }),
      };
    }
    case 'MessagePosted':
      return lived(state, entry, {
        ...(entry.url === undefined ? {} : { url: entry.url }),
        deviation: entry.faithful ? null : entry.text,
      });
    case 'MessagePublished':
      return lived(state, entry, { publishedAt: at });
    case 'MessageStaled':
      return struck(lived(state, entry, { stale: entry.because }), entry.message);
    case 'MessageWithdrawn':
      return struck(lived(state, entry, {}), entry.message);

    case 'UpdatePromised':
      return { ...state, nextUpdate: { dueAt: entry.dueAt, message: entry.message, madeAt: at } };
    case 'CadenceEnded': {
      const { nextUpdate: _, ...rest } = state;
      return rest;
    }

    case 'CriterionAttested': {
      const { type: _, criterion, ...attested } = entry;
      return {
        ...state,
        attestations: { ...state.attestations, [criterion]: { ...attested, by, at, visit: state.visit } },
      };
    }
    case 'CriterionOverridden': {
      const { type: _, override: id, ...given } = entry;
      return {
        ...state,
        overrides: { ...state.overrides, [id]: { ...given, id, by, status: 'standing', visit: state.visit } },
      };
    }
    case 'OverrideReviewed':
      return {
        ...state,
        overrides: changed(state.overrides, entry.override, { status: entry.upheld ? 'upheld' : 'fallen' }),
      };

    case 'StageAdvanced':
      return { ...state, stageSince: at };
    case 'StageReopened':
      return { ...state, stageSince: at, visit: state.visit + 1 };
    case 'IncidentReopened': {
      const { closedAt: _, ...rest } = state;
      return { ...rest, stageSince: at, visit: state.visit + 1 };
    }
    case 'IncidentClosed':
    case 'IncidentStoodDown':
      return { ...state, stageSince: at, closedAt: at };

    case 'ClockStarted':
      return { ...state, clocks: { ...state.clocks, [entry.clock]: { startedAt: at, dueAt: entry.dueAt } } };
    case 'ClockMet':
      return { ...state, clocks: changed(state.clocks, entry.clock, { metAt: at }) };
    case 'DeadlineMissed':
      return { ...state, missed: { ...state.missed, [`${entry.deadline}@${entry.dueAt}`]: at } };

    case 'VoiceDiverged':
      return { ...state, divergences: [...state.divergences, { from: at }] };
    case 'VoiceAligned':
      return {
        ...state,
        divergences: state.divergences.map((one) => (one.to === undefined ? { ...one, to: at } : one)),
      };

    // These tell people what happened, move the chart alone, or are folded in `call.ts` or `listening.ts`.
    case 'TeamStood':
    case 'TeamThinned':
    case 'ApologyWidened':
    case 'ApologyNarrowed':
    case 'PlanPaused':
    case 'PlanWithdrawn':
    case 'PlanContinued':
    case 'InvestigationStarted':
    case 'PlanReturned':
    case 'PlanDropped':
    case 'NoteLogged':
    case 'CadenceMissed':
    case 'Escalated':
    case 'TeamCalled':
    case 'CallAcknowledged':
    case 'CallEscalated':
    case 'ListeningMeasured':
    case 'SignalRaised':
    case 'SignalSettled':
    case 'SignalEnded':
    case 'CommandRefused':
      return state;
    default:
      return unknown(entry);
  }
}

function changed<T>(items: Readonly<Record<string, T>>, id: string, change: Partial<T>): Readonly<Record<string, T>> {
  const item = items[id];
  if (item === undefined)
    throw new UnisonoError('JOURNAL_DAMAGED', `the journal speaks of "${id}", which it never introduced`);
  return { ...items, [id]: { ...item, ...change } };
}

function without<T>(items: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  const { [id]: _, ...rest } = items;
  return rest;
}

function unknown(entry: never): never {
  throw new UnisonoError('JOURNAL_DAMAGED', `no entry is called ${String((entry as Entry).type)}`);
}
