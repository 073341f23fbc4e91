import { expect } from 'chai';
import { UnisonoError } from '../../../src/error.js';
import { memoryArchives, type Archives } from '../../../src/listening/archive/archives.js';
import { Listener, type ListenerOptions } from '../../../src/listening/hearing/listener.js';
import type { Mention } from '../../../src/listening/mention.js';
import { openExample } from '../../../src/web/example.js';
import { Desk } from '../../support/http.js';
import { getPage } from '../../support/people.js';
import { startService, type TestService } from '../../support/service.js';
import { until } from '../../support/until.js';

const said = (id: string, text: string, minute = 0): Mention => ({
  id,
  source: 'x',
  channel: 'x',
  author: `person ${id}`,
  inbound: true,
  at: `2026-03-10T06:${String(minute).padStart(2, '0')}:00.000Z`,
  text,
  inReplyTo: null,
  url: null,
  reach: null,
});
const child = said('1', 'My daughter cannot breathe after the smoke, help us, is it dangerous?', 20);
const shop = said('2', 'When does the shop open today?', 2);
const thanks = said('3', 'Great that you tell us so soon, thanks!', 3);

describe('listening: after a restart', () => {
  let service: TestService;
  let archives: Archives;
  let incident: string;
  let told: { error: unknown; where: string }[];
  let started: Listener[];

  beforeEach(async () => {
    archives = memoryArchives();
    service = await startService({ archives });
    ({ incident } = await Desk.open(service, 'Eva', openExample));
    told = [];
    started = [];
  });
  afterEach(async () => {
    for (const one of started) await one.close();
    await service.stop();
  });

  /** What a service that was killed leaves is what was acknowledged: nothing here is closed before. */
  const anew = (change: Partial<ListenerOptions> = {}): Listener => {
    const one = new Listener({
      archives,
      documents: service.store.documents,
      incidents: service.engine,
      clock: service.clock,
      report: (error, where) => void told.push({ error, where }),
      ...change,
    });
    started.push(one);
    return one;
  };
  const signals = async (): Promise<string[]> =>
    Object.values((await service.engine.look(incident)).state.signals ?? {}).map(({ sort }) => sort);

  it('keeps who is at work on what, until his ten minutes are over', async () => {
    await service.listener.take(incident, [child, shop, thanks]);
    const claim = await service.listener.claim(incident, 'x/1', 'Eva');
    await service.listener.claim(incident, 'x/2', 'Ben');
    await service.listener.release(incident, 'x/2', 'Ben');
    const room = (await anew().room(incident))!;
    expect(room.claimOf('x/1')).to.deep.equal(claim);
    expect(room.claimOf('x/2')).to.equal(null);
    expect(await anew().claim(incident, 'x/1', 'Ben')).to.deep.equal(claim);
    service.clock.moveTo(claim.until);
    expect(room.claimOf('x/1')).to.equal(null);
    expect((await anew().claim(incident, 'x/1', 'Ben')).by).to.equal('Ben');
  });

  it('promises no claim that could not be kept', async () => {
    await service.listener.take(incident, [shop]);
    const full = anew({
      documents: {
        get: (name) => service.store.documents.get(name),
        put: () => Promise.reject(new UnisonoError('STORE_READ_ONLY', 'the disk is full')),
      },
    });
    const failed = await full.claim(incident, 'x/2', 'Eva').catch((error: UnisonoError) => error);
    expect(failed).to.have.property('code', 'STORE_READ_ONLY');
    expect((await full.room(incident))!.claimOf('x/2')).to.equal(null);
  });

  it('refuses no reply that is kept, where only the claim cannot be let go', async () => {
    await service.listener.take(incident, [shop]);
    let isFull = false;
    const { documents } = service.store;
    const one = anew({
      documents: {
        get: (name) => documents.get(name),
        put: (name, value) => (isFull ? Promise.reject(new Error('the disk is full')) : documents.put(name, value)),
      },
    });
    await one.claim(incident, 'x/2', 'Eva');
    isFull = true;
    await one.reply(incident, { id: 'x/2', text: 'At ten.', by: 'Eva', sort: 'answer', isPrivate: false });
    expect((await one.room(incident))!.hearing.of('x/2')!.answers).to.have.length(1);
    expect(told.map(({ where }) => where)).to.deep.equal([`a claim in incident ${incident}`]);
  });

  it('loses no note beside another that could not be kept', async () => {
    await service.listener.take(incident, [child, shop]);
    const failing = new Set<(error: Error) => void>();
    const { documents } = service.store;
    const first = anew({
      documents: {
        get: (name) => documents.get(name),
        put: (name, value) =>
          failing.size === 0 ? new Promise((_, reject) => failing.add(reject)) : documents.put(name, value),
      },
    });
    const lost = first.correct(incident, { id: 'x/1', kind: 'complaint', by: 'Eva' }).catch(() => 'lost');
    const kept = first.need(incident, { id: 'x/2', needs: ['vulnerable'], by: 'Ben' });
    await until(() => failing.size > 0, 'the note that fails');
    failing.forEach((fail) => fail(new Error('this disk was full for a moment')));
    expect(await lost).to.equal('lost');
    await kept;
    await first.correct(incident, { id: 'x/2', kind: 'question', by: 'Ben' });
    const { notes } = (await anew().room(incident))!;
    expect(notes.needs?.map(({ id }) => id)).to.deep.equal(['x/2']);
    expect(
      notes.corrections.map(({ id }) => id),
      'what was refused is not there either',
    ).to.deep.equal(['x/2']);
  });

  it('takes one outcome of a talk in private, however often it is sent', async () => {
    await service.listener.take(incident, [shop]);
    const say = (sort: 'private' | 'outcome') =>
      service.listener.reply(incident, { id: 'x/2', text: 'At ten.', by: 'Eva', sort, isPrivate: false });
    await say('private');
    const sent = await Promise.allSettled([say('outcome'), say('outcome')]);
    expect(sent.map(({ status }) => status)).to.have.members(['fulfilled', 'rejected']);
    expect((await service.listener.room(incident))!.hearing.of('x/2')!.answers).to.have.length(2);
  });

  it('keeps what people taught and answered', async () => {
    await service.listener.take(incident, [child, shop, thanks]);
    await service.listener.correct(incident, { id: 'x/3', kind: 'complaint', by: 'Eva' });
    await service.listener.need(incident, { id: 'x/2', needs: ['vulnerable'], by: 'Eva' });
    await service.listener.reply(incident, { id: 'x/1', text: 'We call you now.', by: 'Eva', sort: 'answer', isPrivate: true }); // prettier-ignore
    const { hearing } = (await anew().room(incident))!;
    expect(hearing.of('x/3')!.understanding.kind).to.equal('complaint');
    expect(hearing.of('x/2')!.understanding.needs).to.deep.equal(['vulnerable']);
    expect(hearing.of('x/1')!.answers.map(({ text }) => text)).to.deep.equal(['We call you now.']);
    expect(hearing.items('')).to.have.length(3);
  });

  it('listens on and measures without anybody looking, also to what was not told before the crash', async () => {
    // Kept, and then the process died: the incident never heard of it.
    const dying = anew({
      incidents: {
        list: () => [],
        watch: () => () => undefined,
        look: (id) => service.engine.look(id),
        hear: () => Promise.reject(new Error('killed')),
      },
    });
    await dying.take(incident, [child, shop]);
    expect((await service.engine.look(incident)).state.listening).to.equal(undefined);
    told = [];
    await anew().start();
    expect(told).to.deep.equal([]);
    expect((await service.engine.look(incident)).state.listening).to.include({ mentions: 2 });
    const raised = await signals();
    expect(raised).to.include('danger');
    await anew().start();
    expect(await signals(), 'said once').to.deep.equal(raised);
  });

  it('tells of an alarm how many it is about by now', async () => {
    const others = Array.from({ length: 11 }, (_, index) => said(`${index + 10}`, child.text, 21));
    await service.listener.take(incident, [child]);
    const page = async () => (await getPage(service, `/incidents/${incident}`)).text;
    expect(await page()).to.include('somebody who may be in danger, in 1 message');
    await service.listener.take(incident, others);
    service.clock.moveTo(new Date(Date.parse(service.clock.now()) + 61_000).toISOString());
    await service.engine.settled();
    for (let turn = 0; turn < 300 && !(await page()).includes('in 12 messages'); turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await page()).to.include('somebody who may be in danger, in 12 messages (1 when we first heard of it)');
    const raised = (await service.engine.journal(incident))
      .flatMap(({ entries }) => entries)
      .filter((entry) => entry.type === 'SignalRaised' && entry.sort === 'danger');
    expect(raised, 'said once').to.have.length(1);
    expect(raised[0]).to.include({ count: 1 });
  });

  it('measures on by the clock once an incident is opened again, and not while it is closed', async () => {
    await service.listener.close();
    let closedAt: string | undefined;
    let changed: (incident: string) => void = () => {};
    let measures = 0;
    const options: Partial<ListenerOptions> = {
      incidents: {
        list: () => [{ id: incident, stage: closedAt === undefined ? 'response' : 'closed' }],
        watch: (told) => {
          changed = told;
          return () => undefined;
        },
        look: async (id) => {
          const { state, library } = await service.engine.look(id);
          return { library, state: closedAt === undefined ? state : { ...state, closedAt } };
        },
        hear: async (_id, { type }) => void (measures += type === 'MeasureListening' ? 1 : 0),
      },
    };
    const one = anew(options);
    const pass = async (at: string): Promise<number> => {
      const before = measures;
      service.clock.moveTo(at);
      changed(incident);
      if (closedAt === undefined) await until(() => measures > before, 'a measure');
      // While it is closed, nothing is what is waited for.
      else await new Promise((resolve) => setTimeout(resolve, 100));
      return measures - before;
    };
    await one.take(incident, [shop]);
    expect(measures).to.equal(1);
    expect(await pass('2026-03-10T08:30:00.000Z')).to.be.above(0);
    closedAt = '2026-03-10T08:40:00.000Z';
    await pass('2026-03-10T10:00:00.000Z');
    expect(await pass('2026-03-10T12:00:00.000Z'), 'closed').to.equal(0);
    closedAt = undefined;
    expect(await pass('2026-03-10T12:10:00.000Z'), 'at once').to.be.above(0);
    expect(await pass('2026-03-10T14:00:00.000Z'), 'and from then on').to.be.above(0);
    await one.close();
    closedAt = service.clock.now();
    await anew(options).start();
    expect(await pass('2026-03-10T16:00:00.000Z'), 'closed when the service started').to.equal(0);
    closedAt = undefined;
    expect(await pass('2026-03-10T16:10:00.000Z'), 'listened to again').to.be.above(0);
  });

  it('tells of an archive that cannot be read, and goes on with the others', async () => {
    const { incident: other } = await Desk.open(service, 'Eva', openExample);
    await service.listener.take(other, [shop]);
    const half: Archives = {
      has: () => true,
      open: (id) =>
        id === incident
          ? Promise.reject(new UnisonoError('DATA_FOLDER_INVALID', 'the archive cannot be opened'))
          : archives.open(id),
    };
    service.clock.moveTo('2026-03-10T07:40:00.000Z');
    await anew({ archives: half }).start();
    expect(told.map(({ where }) => where)).to.deep.equal([`listening to incident ${incident}`]);
    expect(told[0]!.error).to.have.property('code', 'DATA_FOLDER_INVALID');
    const { listening } = (await service.engine.look(other)).state;
    expect(listening).to.include({ mentions: 1, at: service.clock.now() });
  });

  it('shows the room of an incident whose archive cannot be read, and says so', async () => {
    await service.stop();
    const broken: Archives = {
      has: () => true,
      open: () => Promise.reject(new UnisonoError('DATA_FOLDER_INVALID', 'the archive cannot be opened')),
    };
    service = await startService({ archives: broken });
    ({ incident } = await Desk.open(service, 'Eva', openExample));
    const room = await getPage(service, `/incidents/${incident}`);
    expect(room.status).to.equal(200);
    expect(room.text).to.include('What people say cannot be read here').and.include('id="listening"');
    const inbox = await getPage(service, `/incidents/${incident}/inbox`);
    expect(inbox.status).to.equal(503);
    expect(inbox.text).to.include('What people say cannot be read here').and.include('everything else goes on');
    expect(service.reported[0]).to.have.property('code', 'DATA_FOLDER_INVALID');
  });
});
