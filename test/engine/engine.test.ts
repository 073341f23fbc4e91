import { expect } from 'chai';
import { ManualClock } from '../../src/clock.js';
import type { Contact, JournalStore, Outcome, Store } from '../../src/engine/port.js';
import { UnisonoError, type ErrorCode } from '../../src/error.js';
import { fold } from '../../src/incident/decide.js';
import type { State } from '../../src/incident/state.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { act, after, type Act } from '../support/given.js';
import { rig, told, type Rig } from '../support/engine.js';
import { shelf } from '../support/library.js';

const note = (text: string, by = 'Lena'): Act => act(by, 'LogNote', { text });
const stateOf = async ({ engine }: Rig, incident: string): Promise<State> => (await engine.look(incident)).state;

async function failure(promise: Promise<unknown>): Promise<ErrorCode> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof UnisonoError) return error.code;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** A memory store whose appends can be made to fail or to wait. */
function faulty(): Store & { fail: boolean; hold: Promise<void> } {
  const inner = createMemoryStore();
  const store = {
    fail: false,
    hold: Promise.resolve(),
    documents: inner.documents,
    journals: {
      ...inner.journals,
      async append(id, commit) {
        await store.hold;
        if (store.fail) throw new UnisonoError('STORE_READ_ONLY', 'the disk is full');
        return inner.journals.append(id, commit);
      },
    } satisfies JournalStore,
  };
  return store;
}

const sentOutcome: Outcome = { result: 'sent', detail: 'x' };
const passing: Outcome = { result: 'failed', detail: '451 later', retry: true };
const ada: Contact = { id: 'ada', name: 'Ada', email: 'ada@bank.example', audience: 'staff', language: 'en' };
const bob: Contact = { id: 'bob', name: 'Bob', email: 'bob@bank.example', audience: 'staff', language: 'en' };

/** Opens a live incident and lets a memo to staff go. */
async function releaseMemo(one: Rig): Promise<string> {
  const incident = await one.open({ mode: 'live', languages: ['en'] });
  const facts = {
    organisation: 'Bank',
    topic: { en: 'our plan' },
    'what-happened': { en: 'It leaked.' },
    'next-update': '2030-03-11T20:00:00Z',
  };
  await one.done(
    incident,
    ...Object.entries(facts).map(([key, value]) =>
      act('lead', 'RecordFact', { key, value, status: 'confirmed', source: 'x' }),
    ),
    act('lead', 'AssignRole', { role: 'webcare', person: 'Wim' }),
    act('webcare', 'DraftMessage', { kind: 'internal-memo', audience: 'staff', channel: 'email', language: 'en' }),
    act('webcare', 'SubmitMessage', { message: 'm1' }),
  );
  const { hash } = (await stateOf(one, incident)).messages['m1']!;
  await one.done(
    incident,
    act('lead', 'ApproveMessage', { message: 'm1', hash }),
    act('lead', 'ReleaseMessage', { message: 'm1' }),
  );
  return incident;
}
const statuses = async (one: Rig, incident: string): Promise<string[]> =>
  Object.values((await stateOf(one, incident)).jobs).map(({ status }) => status);

describe('an engine', () => {
  it('keeps at hand what happened last, whatever was asked in vain since, and the same after a restart', async () => {
    const one = await rig();
    const incident = await one.open();
    await one.done(incident, note('Seen'));
    for (let turn = 0; turn < 30; turn++) await one.act(incident, act('Lena', 'AdvanceStage', {}));
    const seen = async ({ engine }: Rig): Promise<number[]> =>
      (await engine.look(incident)).recent.map(({ seq }) => seq);
    expect(await seen(one)).to.include.members([1, 2]);
    for (let turn = 0; turn < 30; turn++) await one.done(incident, note(`Note ${turn}`));
    expect(await seen(one)).to.have.length(24);
    expect((await seen(one)).at(-1)).to.equal((await stateOf(one, incident)).version);
    expect(await seen(await rig({ store: one.store, clock: one.clock }))).to.deep.equal(await seen(one));
  });

  it('opens an incident on the playbook that it pins first, under an id that follows from the command', async () => {
    const one = await rig();
    const incident = await one.open({}, 'the-same');
    expect(incident).to.match(/^[0-9a-f]{16}$/);
    const { state, library } = await one.engine.look(incident);
    expect(state.version).to.equal(1);
    expect(await one.store.documents.get(`playbook-${state.playbook.hash}`)).to.deep.include({
      playbook: library.playbook,
    });
    expect(await one.open({}, 'the-same')).to.equal(incident);
    expect(await one.engine.journal(incident)).to.have.length(1);
  });

  it('does not know incidents that were never opened', async () => {
    const { engine } = await rig();
    for (const promise of [
      engine.look('nope'),
      engine.journal('nope'),
      engine.give('nope', {
        type: 'LogNote',
        data: { text: 'x' },
        meta: { id: 'x', by: 'x', at: '2030-01-01T00:00:00.000Z' },
      }),
    ]) {
      expect(await failure(promise)).to.equal('INCIDENT_NOT_FOUND');
    }
    expect(
      await failure(
        engine.open(
          { playbook: 'nope', title: 'x', mode: 'live' },
          { id: 'x', by: 'x', at: '2030-01-01T00:00:00.000Z' },
        ),
      ),
    ).to.equal('PLAYBOOK_NOT_FOUND');
  });

  it('refuses an opening without leaving a trace, and lets it be asked again, also on another playbook', async () => {
    const one = await rig();
    const meta = { id: 'k', by: 'Lena', at: one.clock.now() };
    const refused = await one.engine.open({ playbook: 'rumour', title: 'x', mode: 'live', severity: 'huge' }, meta);
    expect(refused).to.include({ version: 0 }).and.to.have.property('refused');
    expect(await failure(one.engine.look(refused.incident))).to.equal('INCIDENT_NOT_FOUND');
    const opened = await one.engine.open({ playbook: 'contested-plan', title: 'x', mode: 'live' }, meta);
    expect(opened.version).to.equal(1);
    expect((await stateOf(one, opened.incident)).playbook.id).to.equal('contested-plan');
    expect((await one.engine.look(opened.incident)).library.playbook.id).to.equal('contested-plan');
  });

  it('opens nothing on a playbook in quarantine', async () => {
    const [first, ...rest] = shelf;
    const broken = {
      ...first!,
      problems: [{ code: 'X', file: 'x', line: 1, column: 1, message: 'x', cure: 'x', level: 'error' as const }],
    };
    const one = await rig({ shelf: [broken, ...rest] });
    expect(await failure(one.open())).to.equal('PLAYBOOK_INVALID');
    expect(await one.open({ playbook: 'rumour' })).to.be.a('string');
  });

  it('tells its watchers of each durable version', async () => {
    const one = await rig();
    const seen: [string, number][] = [];
    const end = one.engine.watch((incident, version) => seen.push([incident, version]));
    const incident = await one.open();
    await one.done(incident, note('a'));
    end();
    await one.done(incident, note('b'));
    expect(seen).to.deep.equal([
      [incident, 1],
      [incident, 2],
    ]);
  });

  it('lists incidents, the newest first, and finds them again after a restart', async () => {
    const one = await rig();
    const first = await one.open({ title: 'First' });
    await one.later(1);
    const second = await one.open({ title: 'Second', playbook: 'rumour' });
    await one.done(first, note('x'));
    const titles = (engine: Rig['engine']) =>
      engine.list().map(({ id, title, version, stage }) => ({ id, title, version, stage }));
    const expected = [
      { id: second, title: 'Second', version: 1, stage: 'listen' },
      { id: first, title: 'First', version: 2, stage: 'listen' },
    ];
    expect(titles(one.engine)).to.deep.equal(expected);
    const again = await rig({ store: one.store, clock: one.clock });
    expect(titles(again.engine)).to.deep.equal(expected);
  });
});

describe('a command that comes twice', () => {
  it('is done once, and answered the same', async () => {
    const one = await rig();
    const incident = await one.open();
    const first = await one.act(incident, note('a'), 'k');
    expect(await one.act(incident, note('a'), 'k')).to.deep.equal(first);
    expect(await one.engine.journal(incident)).to.have.length(2);
  });

  it('is answered the same after a restart', async () => {
    const one = await rig();
    const incident = await one.open();
    const first = await one.act(incident, note('a'), 'k');
    const again = await rig({ store: one.store, clock: one.clock });
    expect(await again.act(incident, note('a'), 'k')).to.deep.equal(first);
  });

  it('is refused under another body or by another person', async () => {
    const one = await rig();
    const incident = await one.open();
    await one.act(incident, note('a'), 'k');
    expect(await failure(one.act(incident, note('b'), 'k'))).to.equal('IDEMPOTENCY_MISMATCH');
    expect(await failure(one.act(incident, note('a', 'Mallory'), 'k'))).to.equal('IDEMPOTENCY_MISMATCH');
    expect(await failure(one.act(incident, act('lead', 'CompleteTask', { task: 'press-log' }), 'k'))).to.equal(
      'IDEMPOTENCY_MISMATCH',
    );
  });

  it('is refused again where it was refused, though it would now be right', async () => {
    const one = await rig();
    const incident = await one.open();
    const refused = await one.act(incident, note('a', 'Wim'), 'k');
    await one.done(incident, act('lead', 'AssignRole', { role: 'webcare', person: 'Wim' }));
    expect(await one.act(incident, note('a', 'Wim'), 'k')).to.deep.equal(refused);
  });

  it('is answered once it is durable, also when the second comes before', async () => {
    const one = await rig();
    const incident = await one.open();
    const answers = await Promise.all([one.act(incident, note('a'), 'k'), one.act(incident, note('a'), 'k')]);
    expect(answers[0]).to.deep.equal(answers[1]);
    expect(await one.engine.journal(incident)).to.have.length(2);
  });
});

describe('a refusal', () => {
  it('is in the journal with its reasons, and does not count as a change', async () => {
    const one = await rig();
    const incident = await one.open();
    const answer = await one.act(incident, act('lead', 'AdvanceStage', {}));
    expect('refused' in answer && answer.refused.length).to.be.above(0);
    expect(answer.version).to.equal(2);
    const [, commit] = await one.engine.journal(incident);
    expect(commit!.entries).to.have.length(1);
    expect(commit!.entries[0]).to.deep.equal({
      type: 'CommandRefused',
      command: 'AdvanceStage',
      reasons: 'refused' in answer && answer.refused,
    });
    expect(await stateOf(one, incident)).to.include({ version: 2, changedAt: 1 });
  });
});

describe('the version that somebody looked at', () => {
  it('must not be older than the last change, and may be older than the last refusal', async () => {
    const one = await rig();
    const incident = await one.open();
    await one.act(incident, act('lead', 'AdvanceStage', {}));
    await one.act(incident, note('seen at 1, refused at 2'), 'a', 1);
    expect(await failure(one.act(incident, note('seen at 2'), 'b', 2))).to.equal('VERSION_STALE');
    await one.act(incident, note('seen at 3'), 'c', 3);
    await one.act(incident, note('did not say'), 'd');
    expect((await stateOf(one, incident)).version).to.equal(5);
  });

  it('does not matter for a command that was done already', async () => {
    const one = await rig();
    const incident = await one.open();
    const first = await one.act(incident, note('a'), 'a', 1);
    expect(await one.act(incident, note('a'), 'a', 1)).to.deep.equal(first);
  });
});

describe('many at once', () => {
  it('on one incident keep their order, each with a version of its own', async () => {
    const one = await rig();
    const incident = await one.open();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        one.act(incident, { ...note(`note ${index}`), afterMin: 0 }, `k${index}`),
      ),
    );
    expect(answers.map(({ version }) => version)).to.deep.equal(answers.map((_, index) => index + 2));
    const journal = await one.engine.journal(incident);
    expect(journal.map(({ seq }) => seq)).to.deep.equal(journal.map((_, index) => index + 1));
    expect(journal.slice(1).map(({ entries: [entry] }) => entry?.type === 'NoteLogged' && entry.text)).to.deep.equal(
      answers.map((_, index) => `note ${index}`),
    );
  });

  it('that want the same thing get it once', async () => {
    const one = await rig();
    const incident = await one.open();
    const done = await Promise.all(
      Array.from({ length: 10 }, () => one.act(incident, act('lead', 'CompleteTask', { task: 'press-log' }))),
    );
    expect(done.filter((answer) => 'entries' in answer)).to.have.length(1);
    expect(done.filter((answer) => 'refused' in answer && answer.refused[0]!.code === 'TASK_SETTLED')).to.have.length(
      9,
    );
  });

  it('that look at one version are let in one by one: the second must look again', async () => {
    const one = await rig();
    const incident = await one.open();
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((id) => one.act(incident, note(id), id, 1)));
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected', 'rejected']);
  });

  it('open one incident when they open it under one id', async () => {
    const one = await rig();
    const meta = { id: 'k', by: 'Lena', at: one.clock.now() };
    const data = { playbook: 'rumour', title: 'x', mode: 'exercise' as const };
    const answers = await Promise.all([1, 2, 3].map(() => one.engine.open(data, meta)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).to.equal(1);
    expect(one.engine.list()).to.have.length(1);
  });
});

describe('a store that fails', () => {
  it('leaves nothing shown that is not durable, and the old state to be read', async () => {
    const store = faulty();
    const one = await rig({ store });
    const incident = await one.open();
    await one.done(incident, note('kept'));
    const before = await stateOf(one, incident);
    const seen: number[] = [];
    one.engine.watch((_, version) => seen.push(version));
    store.fail = true;
    expect(await failure(one.act(incident, act('lead', 'CompleteTask', { task: 'press-log' })))).to.equal(
      'STORE_READ_ONLY',
    );
    expect(await stateOf(one, incident)).to.deep.equal(before);
    expect(seen).to.deep.equal([]);
    expect(one.engine.list()[0]).to.include({ version: 2 });
    store.fail = false;
    const answer = await one.act(incident, act('lead', 'CompleteTask', { task: 'press-log' }));
    expect(answer).to.include({ version: 3 }).and.to.have.property('entries');
  });

  it('shows nothing before it is durable', async () => {
    const store = faulty();
    const one = await rig({ store });
    const incident = await one.open();
    let letGo: () => void = () => undefined;
    store.hold = new Promise((resolve) => (letGo = resolve));
    const under = one.act(incident, act('lead', 'CompleteTask', { task: 'press-log' }));
    await Promise.resolve();
    expect((await stateOf(one, incident)).tasks).to.deep.equal({});
    letGo();
    await under;
    expect((await stateOf(one, incident)).tasks).to.have.property('press-log');
  });

  it('fails all that were built on what was lost, and none of them is answered when it is asked again', async () => {
    const store = faulty();
    const one = await rig({ store });
    const incident = await one.open();
    store.fail = true;
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((id) => one.act(incident, note(id), id)));
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected', 'rejected']);
    store.fail = false;
    const again = await Promise.all(['a', 'b', 'c'].map((id) => one.act(incident, note(id), id)));
    expect(again.map(({ version }) => version)).to.deep.equal([2, 3, 4]);
    const journal = await one.engine.journal(incident);
    expect(journal.map(({ seq }) => seq)).to.deep.equal([1, 2, 3, 4]);
  });

  it('opens no incident that is not durable', async () => {
    const store = faulty();
    const one = await rig({ store });
    store.fail = true;
    expect(await failure(one.open({}, 'k'))).to.equal('STORE_READ_ONLY');
    expect(one.engine.list()).to.deep.equal([]);
    store.fail = false;
    const incident = await one.open({}, 'k');
    expect((await stateOf(one, incident)).version).to.equal(1);
  });
});

describe('a damaged journal', () => {
  /** The memory store, with one commit of a journal made to say something impossible. */
  async function damaged(): Promise<{ store: Store; incident: string }> {
    const one = await rig();
    const incident = await one.open();
    await one.done(incident, note('a'), note('b'));
    const inner = one.store;
    const store: Store = {
      ...inner,
      journals: {
        ...inner.journals,
        async read(id) {
          const { commits } = await inner.journals.read(id);
          return {
            commits: commits.map((commit) =>
              commit.seq === 3 ? { ...commit, entries: [{ type: 'IncidentClosed', report: 'x' }] } : commit,
            ),
          };
        },
      },
    };
    return { store, incident };
  }

  it('can be read up to the damage, and not be continued', async () => {
    const { store, incident } = await damaged();
    const one = await rig({ store });
    const { state, damage } = await one.engine.look(incident);
    expect(state.version).to.equal(2);
    expect(damage).to.include({ line: 3 });
    expect(one.engine.list()[0]).to.include({ damaged: true, version: 2 });
    expect(await failure(one.act(incident, note('x')))).to.equal('JOURNAL_DAMAGED');
  });

  it('does not keep the service from starting, though a mail was being sent when it was damaged', async () => {
    const mail = told();
    const one = await rig({ mail, contacts: [ada] });
    const incident = await releaseMemo(one);
    const read = one.store.journals.read.bind(one.store.journals);
    const upToAttempt = async (id: string) => {
      const { commits } = await read(id);
      const begun = commits.findIndex(({ entries }) => entries[0]!.type === 'SendAttempted');
      return { commits: commits.slice(0, begun + 1), damage: { line: begun + 2, why: 'the line does not match' } };
    };
    const store: Store = { ...one.store, journals: { ...one.store.journals, read: upToAttempt } };
    const again = await rig({ store, mail });
    expect(again.engine.list()[0]).to.include({ id: incident, damaged: true, attempted: true });
    expect(mail.sent).to.deep.equal(['ada']);
  });

  it('that cannot be read at all is told to the operator', async () => {
    const { store, incident } = await damaged();
    const read = async (): ReturnType<JournalStore['read']> => ({ commits: [], damage: { line: 1, why: 'zeros' } });
    const one = await rig({ store: { ...store, journals: { ...store.journals, read } } });
    expect(one.engine.list()).to.deep.equal([]);
    expect(String(one.reported[0])).to.include(`the journal of ${incident} is damaged from its first line`);
  });

  it('does not keep others from working', async () => {
    const { store } = await damaged();
    const one = await rig({ store });
    const other = await one.open({ title: 'Other' });
    await one.done(other, note('x'));
    expect((await stateOf(one, other)).version).to.equal(2);
  });
});

describe('mail', () => {
  it('is sent to each contact once, each attempt noted before', async () => {
    const mail = told();
    const one = await rig({ mail, contacts: [ada, bob] });
    const incident = await releaseMemo(one);
    expect(mail.sent).to.deep.equal(['ada', 'bob']);
    expect(await statuses(one, incident)).to.deep.equal(['sent', 'sent']);
    expect((await stateOf(one, incident)).messages['m1']!.state).to.equal('published');
    const types = (await one.engine.journal(incident)).slice(-4).map(({ entries }) => entries[0]!.type);
    expect(types).to.deep.equal(['SendAttempted', 'SendEnded', 'SendAttempted', 'SendEnded']);
  });

  it('of an exercise goes to the recorder, never to a real outlet', async () => {
    const mail = told();
    const one = await rig({ mail });
    const incident = await one.open({ languages: ['en'] });
    await one.done(
      incident,
      ...Object.entries({
        organisation: 'Bank',
        topic: { en: 'our plan' },
        'what-happened': { en: 'It leaked.' },
        'next-update': '2030-03-11T20:00:00Z',
      }).map(([key, value]) => act('lead', 'RecordFact', { key, value, status: 'confirmed', source: 'x' })),
      act('lead', 'AssignRole', { role: 'webcare', person: 'Wim' }),
      act('webcare', 'DraftMessage', { kind: 'internal-memo', audience: 'staff', channel: 'email', language: 'en' }),
      act('webcare', 'SubmitMessage', { message: 'm1' }),
    );
    const { hash } = (await stateOf(one, incident)).messages['m1']!;
    await one.done(
      incident,
      act('lead', 'ApproveMessage', { message: 'm1', hash }),
      act('lead', 'ReleaseMessage', { message: 'm1' }),
    );
    expect(mail.sent).to.deep.equal([]);
    expect(
      one.outlet.sent.map(({ mode, contact, text }) => [mode, contact.id, text.includes('EXERCISE')]),
    ).to.deep.equal([['exercise', 'exercise-staff', true]]);
  });

  it("has the recipient's name filled in, and an id that no other has", async () => {
    const seen: { id: string; text: string }[] = [];
    const mail = {
      ...told(),
      send: async ({ id, text }: { id: string; text: string }) => (seen.push({ id, text }), sentOutcome),
    };
    const one = await rig({ mail, contacts: [{ ...ada, name: 'Ada $& {{topic}}' }] });
    const incident = await releaseMemo(one);
    const { version } = await stateOf(one, incident);
    expect(seen.map(({ id }) => id)).to.deep.equal([`${incident}.${version - 2}.0.ada`]);
    const { text } = (await stateOf(one, incident)).messages['m1']!;
    expect(seen[0]!.text).to.equal(text.replaceAll('{{recipient.name}}', () => 'Ada $& {{topic}}'));
  });

  it('that fails for a while is tried again by itself after 1, 5 and 15 minutes, and then no more', async () => {
    const mail = told(passing, passing, passing, passing);
    const one = await rig({ mail, contacts: [ada] });
    const incident = await releaseMemo(one);
    const counts: number[] = [];
    for (const minutes of [0, 1, 4, 1, 14, 1, 600]) {
      await one.later(minutes);
      counts.push(mail.sent.length);
    }
    expect(counts).to.deep.equal([1, 2, 2, 3, 3, 4, 4]);
    expect(await statuses(one, incident)).to.deep.equal(['failed']);
  });

  it('that is taken back in the moment before it leaves does not leave', async () => {
    const store = faulty();
    const mail = told();
    const one = await rig({ mail, contacts: [ada], store });
    const settled = one.engine.settled.bind(one.engine);
    let go = (): void => undefined;
    one.engine.settled = async () => undefined;
    const append = store.journals.append.bind(store.journals);
    store.journals.append = async (id, commit) => {
      await append(id, commit);
      // What is written after the release becomes durable together.
      if (commit.entries[0]!.type === 'MessageReleased') store.hold = new Promise((resolve) => (go = resolve));
    };
    const incident = await releaseMemo(one);
    await new Promise((resolve) => setImmediate(resolve));
    const withdrawn = one.act(incident, act('lead', 'WithdrawMessage', { message: 'm1', reason: 'It is wrong' }));
    await new Promise((resolve) => setImmediate(resolve));
    go();
    expect(await withdrawn).to.not.have.property('refused');
    await settled();
    expect(mail.sent).to.deep.equal([]);
    expect(await statuses(one, incident)).to.deep.equal(['failed']);
  });

  it('that was being sent when the service ended is in doubt after a restart, and not sent again', async () => {
    const store = createMemoryStore();
    const clock = new ManualClock('2030-03-11T07:30:00.000Z');
    const never = { ...told(), send: () => new Promise<Outcome>(() => undefined) };
    const one = await rig({ mail: never, contacts: [ada, bob], store, clock });
    // The outlet never answers: what releases it must not wait for it.
    const settled = one.engine.settled.bind(one.engine);
    one.engine.settled = async () => undefined;
    const incident = await releaseMemo(one);
    one.engine.settled = settled;
    await new Promise((resolve) => setImmediate(resolve));
    expect(await statuses(one, incident)).to.deep.equal(['attempted', 'owed']);
    const mail = told();
    const again = await rig({ mail, store, clock });
    await again.engine.settled();
    expect(await statuses(again, incident)).to.deep.equal(['uncertain', 'sent']);
    expect(mail.sent).to.deep.equal(['bob']);
    expect((await stateOf(again, incident)).messages['m1']!.state).to.equal('released');
    await again.done(
      incident,
      act('lead', 'SettleDelivery', {
        job: Object.keys((await stateOf(again, incident)).jobs)[0]!,
        outcome: 'resend',
        reason: 'She has nothing',
      }),
    );
    expect(mail.sent).to.deep.equal(['bob', 'ada']);
    expect((await stateOf(again, incident)).messages['m1']!.state).to.equal('published');
  });

  it('that was owed when the service ended is sent once after a restart', async () => {
    const store = createMemoryStore();
    const clock = new ManualClock('2030-03-11T07:30:00.000Z');
    const one = await rig({ mail: told(passing), contacts: [ada], store, clock });
    const incident = await releaseMemo(one);
    expect(await statuses(one, incident)).to.deep.equal(['owed']);
    const mail = told();
    const again = await rig({ mail, store, clock: new ManualClock('2030-03-11T09:00:00.000Z') });
    await again.later(60);
    expect(mail.sent).to.deep.equal(['ada']);
  });

  it('to somebody who is no longer on the list fails, and says why', async () => {
    const store = createMemoryStore();
    const clock = new ManualClock('2030-03-11T07:30:00.000Z');
    const one = await rig({ mail: told(passing), contacts: [ada], store, clock });
    const incident = await releaseMemo(one);
    await one.engine.directory.setContacts('staff', []);
    await one.later(5);
    const [job] = Object.values((await stateOf(one, incident)).jobs);
    expect(job).to.include({ status: 'failed', detail: 'the contact is no longer on the list' });
  });

  it('is refused where nobody is on the list, and nothing is owed', async () => {
    const one = await rig({ mail: told() });
    await releaseMemo(one).then(
      () => expect.fail('released'),
      (error: Error) => expect(error.message).to.contain('CONTACTS_MISSING'),
    );
  });

  it('waits for a mail server without keeping deadlines from being noted', async () => {
    const store = createMemoryStore();
    const clock = new ManualClock('2030-03-11T07:30:00.000Z');
    const one = await rig({ mail: told(passing, passing, passing), contacts: [ada], store, clock });
    const incident = await releaseMemo(one);
    await one.done(
      incident,
      act('lead', 'LogEnquiry', { medium: 'Gazette', question: 'So?', deadlineAt: '2030-03-11T12:00:00Z' }),
    );
    // The service comes back without its mail server.
    const again = await rig({ store, clock: new ManualClock('2030-03-11T09:00:00.000Z') });
    await again.later(60 * 24);
    expect(await statuses(again, incident)).to.deep.equal(['owed']);
    expect(Object.keys((await stateOf(again, incident)).missed)).to.include('enquiry:e1@2030-03-11T12:00:00.000Z');
  });

  it('whose outlet breaks its word leaves the attempt to a person, and the error to the operator', async () => {
    const broken = { ...told(), send: async () => Promise.reject(new Error('bug')) };
    const one = await rig({ mail: broken, contacts: [ada] });
    const incident = await releaseMemo(one);
    expect(one.reported).to.have.length(1);
    expect(await statuses(one, incident)).to.deep.equal(['attempted']);
  });
});

describe('deadlines', () => {
  it('are noted when they pass, each once, and whoever must be told is named', async () => {
    const one = await rig();
    const incident = await one.open();
    await one.later(14);
    expect((await stateOf(one, incident)).missed).to.deep.equal({});
    await one.later(1);
    expect(Object.keys((await stateOf(one, incident)).missed)).to.deep.equal([
      'clock:acknowledge@2030-03-11T07:45:00.000Z',
    ]);
    await one.later(24 * 60);
    expect(Object.keys((await stateOf(one, incident)).missed)).to.have.length(3);
    const entries = (await one.engine.journal(incident)).flatMap((commit) => commit.entries);
    expect(entries.filter(({ type }) => type === 'DeadlineMissed')).to.have.length(3);
    expect(entries.filter(({ type }) => type === 'Escalated')).to.have.length(2);
    expect(one.engine.list()[0]).to.include({ missed: 3, deadlineAt: null });
  });

  it('that passed while the service was away are noted when it comes back', async () => {
    const one = await rig();
    const incident = await one.open();
    await one.engine.settled();
    const clock = new ManualClock('2030-03-11T12:00:00.000Z');
    const again = await rig({ store: one.store, clock });
    await again.later(0);
    expect(Object.keys((await stateOf(again, incident)).missed)).to.have.length(3);
  });

  it('of a promise are noted at their very moment, however the time was written', async () => {
    const one = await rig();
    const incident = await one.open({ languages: ['en'] });
    const record = (key: string, value: object | string) =>
      act('lead', 'RecordFact', { key, value: value as string, status: 'confirmed', source: 'x' });
    await one.done(
      incident,
      record('topic', { en: 'our plan' }),
      record('next-update', '2030-03-11T12:00Z'),
      act('lead', 'AssignRole', { role: 'webcare', person: 'Wim' }),
    );
    await one.done(
      incident,
      act('webcare', 'DraftMessage', { kind: 'acknowledgement', audience: 'public', channel: 'x', language: 'en' }),
      act('webcare', 'SubmitMessage', { message: 'm1' }),
    );
    const { hash, text } = (await stateOf(one, incident)).messages['m1']!;
    await one.done(
      incident,
      act('lead', 'ApproveMessage', { message: 'm1', hash }),
      act('lead', 'ReleaseMessage', { message: 'm1' }),
      act('webcare', 'ConfirmPosted', { message: 'm1', text }),
    );
    expect((await stateOf(one, incident)).chart.cadence).to.equal('promised');
    await one.later((Date.parse('2030-03-11T12:00:00Z') - Date.parse(one.clock.now())) / 60_000);
    expect((await stateOf(one, incident)).chart.cadence).to.equal('overdue');
  });

  it('that come anew are watched', async () => {
    const one = await rig();
    const incident = await one.open();
    await one.later(100);
    await one.done(
      incident,
      act('lead', 'LogEnquiry', { medium: 'Gazette', question: 'So?', deadlineAt: '2030-03-11T12:00:00Z' }),
    );
    await one.later(600);
    expect(Object.keys((await stateOf(one, incident)).missed)).to.include('enquiry:e1@2030-03-11T12:00:00.000Z');
  });
});

describe('an engine that stops', () => {
  it('takes up nothing more, and lets go of the store', async () => {
    const one = await rig();
    const incident = await one.open();
    await one.engine.stop();
    await one.later(600);
    expect(await failure(one.act(incident, after(0, note('x')) as Act))).to.equal('STORE_READ_ONLY');
    expect(await one.engine.journal(incident)).to.have.length(1);
  });
});

describe('the playbook of a running incident', () => {
  it('is the one that it was opened on, whatever is edited on the shelf', async () => {
    const one = await rig();
    const incident = await one.open();
    const edited = shelf.map((shelved) => ({
      ...shelved,
      bundle: shelved.bundle && {
        ...shelved.bundle,
        playbook: { ...shelved.bundle.playbook, deputyAfterMin: 999 },
        templates: {},
      },
    }));
    const again = await rig({ store: one.store, clock: one.clock, shelf: edited });
    const { library } = await again.engine.look(incident);
    expect(library.playbook.deputyAfterMin).to.equal(20);
    expect(Object.keys(library.templates.sources).length).to.be.above(50);
    const next = await again.open({ title: 'Next' });
    expect((await again.engine.look(next)).library.playbook.deputyAfterMin).to.equal(999);
    expect((await again.engine.look(next)).state.playbook.hash).to.not.equal(
      (await again.engine.look(incident)).state.playbook.hash,
    );
  });

  it('may be gone from the shelf altogether', async () => {
    const one = await rig();
    const incident = await one.open();
    const again = await rig({ store: one.store, clock: one.clock, shelf: [] });
    await again.done(incident, note('still here'));
    expect((await stateOf(again, incident)).version).to.equal(2);
  });
});

describe('the journal', () => {
  it('folds into the state that is shown', async () => {
    const one = await rig({ mail: told(), contacts: [ada] });
    const incident = await releaseMemo(one);
    const { state, library } = await one.engine.look(incident);
    const commits = await one.engine.journal(incident);
    expect(
      commits.reduce<State | null>((folded, commit) => fold(library.chart, incident, folded, commit), null),
    ).to.deep.equal(state);
    expect(one.reported).to.deep.equal([]);
  });
});
