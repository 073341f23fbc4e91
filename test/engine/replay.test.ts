import { expect } from 'chai';
import fc from 'fast-check';
import { ManualClock } from '../../src/clock.js';
import { firstPrev, type Commit, type Outcome } from '../../src/engine/port.js';
import { UnisonoError } from '../../src/error.js';
import { fold } from '../../src/incident/decide.js';
import { messageChart } from '../../src/incident/chart.js';
import { openDeadlines, type State } from '../../src/incident/state.js';
import { textHash } from '../../src/message/render.js';
import { modes, type Stage } from '../../src/playbook/vocabulary.js';
import { rig, told, type Rig } from '../support/engine.js';
import { commandOf, intents, type Intent } from '../support/fuzz.js';
import { facts, reach, team, type Act, type Step } from '../support/given.js';
import type { Library } from '../../src/incident/library.js';
import { library, playbookIds, rounds } from '../support/library.js';

const outcomes: fc.Arbitrary<Outcome[]> = fc.array(
  fc.constantFrom<Outcome>(
    { result: 'sent', detail: 'taken' },
    { result: 'sent', detail: 'taken' },
    { result: 'failed', detail: 'later', retry: true },
    { result: 'failed', detail: 'never', retry: false },
    { result: 'uncertain', detail: 'the line went dead' },
  ),
  { maxLength: 20 },
);

const crises = fc.record({
  playbook: fc.constantFrom(...playbookIds),
  mode: fc.constantFrom(...modes),
  languages: fc.constantFrom<string[]>(['en'], ['en', 'nl']),
  /** How far it has come when chance takes over: without a team and facts, little more than refusals would happen. */
  from: fc.constantFrom(
    'nothing',
    'listen',
    'listen',
    'listen',
    'apologise',
    'consistent-messaging',
    'transparency' as const,
  ),
  intents,
  outcomes,
});
type Crisis = typeof crises extends fc.Arbitrary<infer T> ? T : never;

/** Plays a crisis through a real engine. Everything thrown is looked at: only errors with a code may be. */
async function play({
  playbook,
  mode,
  languages,
  from,
  intents: tries,
  outcomes: answers,
}: Crisis): Promise<{ one: Rig; incident: string; thrown: string[] }> {
  const contacts = library(playbook)
    .contacts.slice(0, 9)
    .map((contact) => ({ ...contact, name: contact.id, email: `${contact.id}@x.example` }));
  const one = await rig({ mail: told(...answers), contacts });
  const incident = await one.open({ playbook, mode, languages });
  if (from !== 'nothing') await equip(one, incident, from);
  const thrown: string[] = [];
  let last: { id: string; intent: Intent } | undefined;
  for (const [index, intent] of tries.entries()) {
    await one.later(intent.waitMin);
    const { state, library: running } = await one.engine.look(incident);
    const repeated = intent.odd === 'repeat' ? last : undefined;
    const command = commandOf(repeated?.intent ?? intent, running, state, one.clock.now());
    if (command === undefined) continue;
    last = { id: repeated?.id ?? `k${index}`, intent: repeated?.intent ?? intent };
    const { by, type, data } = command;
    try {
      const answer = await one.act(
        incident,
        { by, type, data, afterMin: 0 },
        last.id,
        intent.odd === 'stale' ? 1 : undefined,
      );
      if ('refused' in answer) expect(answer.refused, type).to.not.have.length(0);
    } catch (error) {
      if (!(error instanceof UnisonoError)) throw error;
      thrown.push(error.code);
    }
    await one.engine.settled();
  }
  return { one, incident, thrown };
}

async function equip(one: Rig, incident: string, from: Stage): Promise<void> {
  for (const step of [team, facts, reach(from)]) {
    const { state, library: running } = await one.engine.look(incident);
    await one.done(incident, ...acts(step, state, running));
  }
}

/** A step's acts, all at once; none of them may need to know what the one before brought about. */
function acts(step: Step, state: State, running: Library): Act[] {
  if (typeof step !== 'function') return [{ ...step, afterMin: 0 }];
  const brings = step(state, running);
  return 'by' in brings ? acts(brings, state, running) : brings.flatMap((inner) => acts(inner, state, running));
}

/** What must hold in any state, whatever was done. */
function isSound(state: State): void {
  for (const message of Object.values(state.messages)) {
    expect(message.hash).to.equal(textHash(message.text));
    if (state.mode === 'exercise') expect(message.text).to.match(/EXERCISE|OEFENING/);
    expect(messageChart.moves).to.not.equal(undefined);
    if (message.state === 'draft') expect(message.approvals).to.deep.equal([]);
    if (message.stale.length > 0)
      expect(['released', 'published', 'superseded', 'withdrawn']).to.include(message.state);
  }
  for (const job of Object.values(state.jobs)) {
    const { state: life, stale } = state.messages[job.message]!;
    // Nothing that was taken back or is wrong is still to be sent.
    if (job.status === 'owed')
      expect([life, stale]).to.satisfy(
        ([at, wrong]: [string, string[]]) => (at === 'released' || at === 'published') && wrong.length === 0,
      );
  }
  const wrong = Object.values(state.messages).some(
    ({ state: life, stale, deviation }) => life === 'published' && (stale.length > 0 || deviation !== null),
  );
  expect(state.chart.voice).to.equal(wrong ? 'diverging' : 'aligned');
  expect(state.chart.cadence === 'silent').to.equal(state.nextUpdate === undefined);
  expect(state.chart.stage === 'closed').to.equal(state.closedAt !== undefined);
}

function isChained(commits: readonly Commit[]): void {
  let prev = firstPrev;
  for (const [index, commit] of commits.entries()) {
    expect(commit).to.include({ seq: index + 1, prev });
    prev = commit.hash;
  }
}

describe('any crisis, however it is played', () => {
  const numRuns = rounds(100);
  const reached = new Map<string, number>();
  const count = (what: string): void => void reached.set(what, (reached.get(what) ?? 0) + 1);

  it('is its journal: folded again it gives the same state, jobs and deadlines, in this service and in the next', async function () {
    this.timeout(300_000 + numRuns * 1000);
    await fc.assert(
      fc.asyncProperty(crises, async (crisis) => {
        const { one, incident, thrown } = await play(crisis);
        expect(one.reported).to.deep.equal([]);
        expect(thrown.filter((code) => code !== 'VERSION_STALE' && code !== 'IDEMPOTENCY_MISMATCH')).to.deep.equal([]);
        const { state, library: running } = await one.engine.look(incident);
        const commits = await one.engine.journal(incident);
        const folded = commits.reduce<State | null>(
          (before, commit) => fold(running.chart, incident, before, commit),
          null,
        )!;
        expect(folded).to.deep.equal(state);
        expect(folded.jobs).to.deep.equal(state.jobs);
        expect(openDeadlines(folded)).to.deep.equal(openDeadlines(state));
        expect(state.version).to.equal(commits.length);
        isChained(commits);
        isSound(state);

        const next = await rig({ store: one.store, clock: new ManualClock(one.clock.now()), mail: told() });
        await next.engine.settled();
        expect((await next.engine.look(incident)).state).to.deep.equal(state);
        expect(next.engine.list()).to.deep.equal(one.engine.list());
        count(JSON.stringify(state.chart.stage));
        for (const { entries } of commits) for (const { type } of entries) count(type);
      }),
      { numRuns },
    );
  });

  it('went far enough to mean something', () => {
    // A property over refusals alone would hold for any engine.
    for (const type of [
      'MessageReleased',
      'MessagePublished',
      'SendAttempted',
      'SendEnded',
      'StageAdvanced',
      'ApprovalVoided',
      'MessageRedrafted',
      'CriterionOverridden',
      'DeadlineMissed',
      'CommandRefused',
    ]) {
      expect(reached.get(type) ?? 0, type).to.be.above(0);
    }
  });
});
