import { handoverOf } from '../../src/engine/handover.js';
import { paperText } from '../../src/engine/paper.js';
import { sitrepOf } from '../../src/engine/sitrep.js';
import { benchAt, journalOf, library } from './incident.js';
import { atMost, median, nowMs, type Report } from './measure.js';

/** How many times a fact is revised: each time gives thirteen entries. */
const revisions = 385;
const rounds = 50;

/** A situation report of a long incident, from what is already in memory. */
export function sitrep(report: Report): void {
  const { commits, state } = journalOf('sitrep', revisions);
  const entries = commits.reduce((sum, commit) => sum + commit.entries.length, 0);
  const look = { at: benchAt, language: 'en' };
  const timed = (act: () => unknown): number => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const begun = nowMs();
      act();
      times.push(nowMs() - begun);
    }
    return median(times);
  };
  const goal = { goal: atMost(20) };
  report.note(`an incident of ${entries} entries`);
  report.add(
    'situation report',
    timed(() => sitrepOf(state, library, commits, look)),
    'ms',
    goal,
  );
  report.add(
    'situation report with all that is new since the opening, as text',
    timed(() => paperText(sitrepOf(state, library, commits, { ...look, since: { version: 1 } }))),
    'ms',
    goal,
  );
  report.add(
    'handover sheet',
    timed(() => handoverOf(state, library, commits, { ...look, role: 'lead' })),
    'ms',
    goal,
  );
}
