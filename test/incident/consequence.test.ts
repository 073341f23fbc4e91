import { expect } from 'chai';
import fc from 'fast-check';
import type { Command } from '../../src/incident/command.js';
import { consequences, type Consequences } from '../../src/incident/consequence.js';
import { decide, type Decision } from '../../src/incident/decide.js';
import type { EntryOf, EntryType } from '../../src/incident/entry.js';
import type { Library } from '../../src/incident/library.js';
import type { State } from '../../src/incident/state.js';
import { commandOf, intents, type Intent } from '../support/fuzz.js';
import { library, rounds } from '../support/library.js';
import {
  acknowledgement,
  act,
  approve,
  approved,
  draft,
  fact,
  given,
  holding,
  hoursLater,
  memo,
  on,
  published,
  reach,
  ready,
  release,
  revise,
  submit,
  team,
  type Act,
  type Story,
} from '../support/given.js';

const other = { en: 'our other plan', nl: 'ons andere plan' };

/** What a story would come to by an act, a minute later. */
function would({ library, state, at }: Story, { by, type, data }: Act): Consequences {
  const later = new Date(Date.parse(at) + 60_000).toISOString();
  return consequences(library, state, { type, data, meta: { id: 'asked', by, at: later } } as Command);
}

const none: Consequences = {
  refused: [],
  facts: [],
  redrafted: [],
  stuck: [],
  voided: [],
  wrong: [],
  struck: [],
  reopened: null,
  deadlines: [],
  diverges: false,
};

describe('what a command would bring about', () => {
  it('a draft that is written again, with its words before and after', () => {
    const told = would(given(ready, draft(acknowledgement)), revise('topic', { value: other }));
    expect(told.redrafted.map(({ message }) => message)).to.deep.equal(['m1']);
    expect(told.redrafted[0]!.before).to.not.include(other.en);
    expect(told.redrafted[0]!.after).to.include(other.en);
    expect(told).to.deep.include({ voided: [], wrong: [], stuck: [], reopened: null, refused: [], diverges: false });
    expect(told.facts.map(({ before, after }) => [before?.revision, after.revision])).to.deep.equal([[1, 2]]);
  });

  it('approvals that fall, and who must approve again', () => {
    const story = given(ready, ...approved(holding));
    const told = would(story, revise('topic', { value: other }));
    const { approvals } = story.last;
    expect(approvals).to.not.have.length(0);
    expect(told.voided).to.deep.equal([
      { message: 'm1', from: 'approved', given: approvals, again: approvals.flatMap(({ roles }) => roles) },
    ]);
    expect(told.redrafted.map(({ message }) => message)).to.deep.equal(['m1']);
    const waiting = would(given(ready, draft(acknowledgement), submit()), revise('topic', { value: other }));
    expect(waiting.voided).to.have.length(1);
    expect(waiting.voided[0]).to.deep.include({ from: 'submitted', given: [] });
    const half = given(ready, draft(holding), submit(), approve('lead'));
    expect(would(half, revise('topic', { value: other })).voided[0]!.given.map(({ by }) => by)).to.deep.equal(['Lena']);
  });

  it('texts that are out and no longer right, and that we speak with two voices from then on', () => {
    const told = would(given(ready, ...published(acknowledgement)), revise('topic', { value: other }));
    expect(told.wrong).to.deep.equal([{ message: 'm1', because: ['topic'] }]);
    expect(told.diverges).to.equal(true);
    expect(told.redrafted).to.deep.equal([]);
    const again = given(ready, ...published(acknowledgement), revise('topic', { value: other }));
    expect(would(again, revise('topic', { value: { en: 'a third', nl: 'een derde' } }))).to.deep.include({
      wrong: [],
      diverges: false,
    });
  });

  it('mail that is held back', () => {
    const mailing = on({
      library: (one) => ({
        ...one,
        contacts: [
          { id: 'p1', audience: 'staff', language: 'en' },
          { id: 'p2', audience: 'staff', language: 'en' },
        ],
      }),
    });
    const told = would(mailing.given(ready, ...approved(memo), release()), revise('topic', { value: other }));
    expect(told.struck).to.deep.equal([{ message: 'm1', mails: 2 }]);
    expect(told.voided.map(({ from }) => from)).to.deep.equal(['released']);
  });

  it('a text that keeps its words and cannot go out, since it may no longer say them', () => {
    const story = given(ready, draft(acknowledgement));
    expect(would(story, revise('topic', { status: 'unknown' })).stuck).to.deep.equal(['m1']);
    expect(would(story, revise('topic', { publishable: false })).stuck).to.deep.equal(['m1']);
    // In its own language alone.
    expect(would(story, revise('topic', { value: { nl: 'ons plan' } })).stuck).to.deep.equal(['m1']);
    expect(would(story, revise('topic', { value: { en: 'our plan' } })).stuck).to.deep.equal([]);
  });

  it('that the incident goes back to listening', () => {
    const key = 'customers-reached';
    const told = would(given(ready, reach('apologise')), revise(key, { value: 4_000_000 }));
    expect(told.reopened).to.deep.equal({ from: 'apologise', to: 'listen' });
    expect(would(given(ready), revise(key, { value: 4_000_000 })).reopened).to.equal(null);
  });

  it('a clock that starts by a fact, one that moves with it, and none where it stays', () => {
    const timed = on({ library: withClock });
    const at = (hour: number): string => `2030-03-11T0${hour}:00:00.000Z`;
    const say = { key: 'next-update', status: 'confirmed', source: 'log' } as const;
    const id = 'clock:report';
    const started = would(timed.given(team), act('fact-owner', 'RecordFact', { ...say, value: at(8) }));
    expect(started.deadlines).to.deep.equal([{ id, from: null, to: at(9) }]);
    const running = timed.given(team, fact('next-update', { value: at(8) }));
    const moved = would(running, revise('next-update', { value: '2030-03-11T08:30:00.000Z' }));
    expect(moved.deadlines).to.deep.equal([{ id, from: at(9), to: '2030-03-11T09:30:00.000Z' }]);
    expect(would(running, revise('next-update', { source: 'another' })).deadlines).to.deep.equal([]);
  });

  it('nothing but the fact, where another source says the same', () => {
    const story = given(ready, draft(memo), ...published(acknowledgement));
    const { facts, ...rest } = would(story, revise('topic', { source: 'a second source' }));
    expect({ ...rest, facts: [] }).to.deep.equal(none);
    expect(facts[0]!.after).to.include({ source: 'a second source', material: false });
  });

  it('why it would be refused, and then nothing else', () => {
    const story = given(ready, draft(acknowledgement));
    const told = would(story, { ...revise('topic', { value: other }), by: 'Wim' });
    expect(told.refused.map(({ code }) => code)).to.deep.equal(['ROLE_NEEDED']);
    expect({ ...told, refused: [] }).to.deep.equal(none);
    expect(would(story, revise('topic', { value: 3, revision: 9 })).refused.map(({ code }) => code)).to.have.members([
      'FACT_CHANGED',
      'FACT_TYPE',
    ]);
  });
});

/** A report that is due an hour after what the fact sheet says. */
const withClock = (one: Library): Library => {
  const clock: Library['playbook']['clocks'][number] = {
    ...one.playbook.clocks[0]!,
    id: 'report',
    starts: { fact: 'next-update' },
    meets: { kind: 'status-update' },
    hours: 1,
    withinMin: undefined,
  };
  return { ...one, playbook: { ...one.playbook, clocks: [...one.playbook.clocks, clock] } };
};

describe('what is told before', () => {
  it('is what happens when the same command is given then, whatever went before', function () {
    this.timeout(0);
    const shelved = library('contested-plan');
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.nat(2), intents, fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }), (start, acts, picks) => {
        const { state, at } = played(shelved, starts[start]!, acts.slice(0, 25));
        const may = { by: 'Fay', picks, waitMin: 1, odd: 'none' } as const;
        const tried = [
          commandOf({ ...may, type: 'ReviseFact' }, shelved, state, at),
          commandOf({ ...may, type: 'RecordFact' }, shelved, state, at),
          // Facts on which much hangs.
          revise(
            'topic',
            picks[0]! % 3 === 0 ? { status: 'unknown' } : { value: { en: `plan ${picks[1]}`, nl: 'plan' } },
          ),
          revise('customers-reached', { value: picks[2]! }),
          revise('next-update', { value: hoursLater(9 + (picks[3]! % 5)), publishable: picks[4]! % 3 > 0 }),
        ];
        for (const given of tried.filter((one) => one !== undefined)) {
          const { type, data, by } = given;
          const command = { type, data, meta: { id: 'asked', by, at } } as Command;
          const kept = JSON.stringify(state);
          const told = consequences(shelved, state, command);
          expect(JSON.stringify(state), 'nothing is changed by asking').to.equal(kept);
          agrees(told, state, decide(shelved, 'incident', state, command));
          for (const [what, found] of Object.entries(told))
            if (Array.isArray(found) ? found.length > 0 : found !== null && found !== false) met.add(what);
        }
      }),
      {
        numRuns: rounds(10),
        examples: [
          [1, [], [0, 1, 2, 3, 4, 5, 6, 7]],
          [2, [], [1, 1, 2, 3, 4, 5, 6, 7]],
        ],
      },
    );
    expect([...met], 'it was about something').to.include.members([
      'redrafted',
      'voided',
      'wrong',
      'stuck',
      'reopened',
    ]);
  });
});

const starts: readonly Story[] = [
  given(team),
  given(ready, ...published(acknowledgement), ...approved(holding), draft(memo)),
  given(ready, ...published(memo), reach('apologise'), draft(acknowledgement), submit()),
];

/** An incident on which people did what came to their minds. */
function played(shelved: Library, start: Story, acts: readonly Intent[]): { state: State; at: string } {
  let { state, at } = start;
  for (const [index, intent] of acts.entries()) {
    at = new Date(Date.parse(at) + intent.waitMin * 60_000).toISOString();
    const command = commandOf(intent, shelved, state, at);
    if (command === undefined) continue;
    const meta = { id: `p${index}`, by: command.by, at };
    const decision = decide(shelved, 'incident', state, { ...command, meta } as Command);
    if ('state' in decision) state = decision.state;
  }
  return { state, at };
}

/** What was told, held against the entries of the command: the other way round than it was found out. */
function agrees(told: Consequences, before: State, decision: Decision): void {
  if ('reasons' in decision) return void expect(told).to.deep.equal({ ...none, refused: decision.reasons });
  const { entries, state } = decision;
  const of = <T extends EntryType>(type: T) => entries.filter((entry): entry is EntryOf<T> => entry.type === type);
  expect(told.refused).to.deep.equal([]);
  const redrafted = of('MessageRedrafted').filter(({ message, text }) => before.messages[message]!.text !== text);
  expect(told.redrafted.map(({ message, after }) => [message, after])).to.deep.equal(
    redrafted.map(({ message, text }) => [message, text]),
  );
  expect(told.voided.map(({ message }) => message)).to.deep.equal(of('ApprovalVoided').map(({ message }) => message));
  // What was wrong by this fact already does not become so.
  const staled = of('MessageStaled').filter(({ message, because }) =>
    because.some((key) => !before.messages[message]!.stale.includes(key)),
  );
  expect(new Set(told.wrong.map(({ message }) => message))).to.deep.equal(
    new Set(staled.map(({ message }) => message)),
  );
  for (const { message, because } of told.wrong)
    expect(state.messages[message]!.stale).to.deep.equal([...before.messages[message]!.stale, ...because]);
  expect(told.reopened !== null).to.equal(of('StageReopened').length > 0);
  expect(told.diverges).to.equal(of('VoiceDiverged').length > 0);
  for (const { clock, dueAt } of of('ClockStarted'))
    if (before.clocks[clock]?.dueAt !== dueAt && state.clocks[clock]!.metAt === undefined)
      expect(told.deadlines).to.deep.include({ id: `clock:${clock}`, from: openAt(before, clock), to: dueAt });
}

/** When a clock that still runs is due. */
function openAt({ clocks }: State, id: string): string | null {
  const clock = clocks[id];
  return clock === undefined || clock.metAt !== undefined ? null : clock.dueAt;
}
