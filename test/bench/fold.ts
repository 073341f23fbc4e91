import { initialTransition, transition } from 'xstate';
import { fold as foldCommit } from '../../src/incident/decide.js';
import type { Entry } from '../../src/incident/entry.js';
import type { State } from '../../src/incident/state.js';
import { journalOf, library } from './incident.js';
import { median, nowMs, type Report } from './measure.js';

const rounds = 5;

/** Entries folded per second, beside a bare xstate transition loop and beside a plain reducer over the same entries. */
export async function fold(report: Report): Promise<void> {
  const { commits } = journalOf('fold', 1500);
  const entries = commits.flatMap((commit) => commit.entries);
  const ours: number[] = [];
  const xstate: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(
      perSecond(entries.length, () => {
        let state: State | null = null;
        for (const commit of commits) state = foldCommit(library.chart, 'fold', state, commit);
      }),
    );
    // Only entries that move the chart ever enter the machine; a few thousand of them are enough to time the loop.
    xstate.push(perSecond(moves.length * 250, () => bareXstate(250)));
    plain.push(perSecond(entries.length, () => plainReducer(entries)));
  }
  report.add('entries folded', median(ours), 'entries/s', { against: ['bare xstate transition loop', median(xstate)] });
  report.add('entries folded, beside a plain reducer', median(ours), 'entries/s', {
    against: ['plain reducer', median(plain)],
  });
  const memoised = perSecond(moves.length * 50_000, () => memoisedChart(50_000));
  report.add('chart moves, memoised', memoised, 'moves/s', {
    against: ['bare xstate transition loop', median(xstate)],
  });
}

function perSecond(count: number, act: () => void): number {
  const start = nowMs();
  act();
  return (count / (nowMs() - start)) * 1000;
}

const moves = [
  'TeamStood',
  'PlanPaused',
  'StageAdvanced',
  'VoiceDiverged',
  'VoiceAligned',
  'StageReopened',
  'TeamThinned',
  'PlanContinued',
] as const;

function bareXstate(times: number): void {
  let [snapshot] = initialTransition(library.chart.machine);
  for (let time = 0; time < times; time++)
    for (const type of moves) [snapshot] = transition(library.chart.machine, snapshot, { type });
}

function memoisedChart(times: number): void {
  let value = library.chart.initial;
  for (let time = 0; time < times; time++) for (const type of moves) value = library.chart.next(value, type) ?? value;
}

/** What a hand-written reducer without chart or checks would do: copy what changed, by type. */
function plainReducer(entries: readonly Entry[]): void {
  let state: { facts: Record<string, unknown>; messages: Record<string, unknown>; other: number } = {
    facts: {},
    messages: {},
    other: 0,
  };
  for (const entry of entries) {
    switch (entry.type) {
      case 'FactRecorded':
      case 'FactRevised':
        state = { ...state, facts: { ...state.facts, [entry.fact.key]: entry.fact } };
        break;
      case 'MessageDrafted':
      case 'MessageRedrafted':
        state = { ...state, messages: { ...state.messages, [entry.message]: entry } };
        break;
      default:
        state = { ...state, other: state.other + 1 };
    }
  }
}
