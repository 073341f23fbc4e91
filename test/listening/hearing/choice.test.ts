import { expect } from 'chai';
import { ManualClock } from '../../../src/clock.js';
import { answersOf, linesOf, type Answer } from '../../../src/listening/answer.js';
import { memoryArchives } from '../../../src/listening/archive/archives.js';
import { choose, pin, takeBack, unpin } from '../../../src/listening/hearing/answering.js';
import { chosenNow, type Chosen } from '../../../src/listening/hearing/choice.js';
import { Room, type RoomOptions } from '../../../src/listening/hearing/room.js';
import type { Mention } from '../../../src/listening/mention.js';
import { createMemoryStore } from '../../../src/store/memory.js';
import { given, team } from '../../support/given.js';
import { at } from '../support.js';

const selling = 'Are you selling my payment data to advertisers?';
const shops = 'When do the shops open tomorrow?';
const lines = linesOf('m4', 'Do you sell payment data?\nNo, to nobody.\nWhen do shops open?\nAt nine.', 'en');

describe('listening: what people choose as an answer', () => {
  let options: RoomOptions;
  let room: Room;
  let said = 0;
  beforeEach(async () => {
    options = { archives: memoryArchives(), documents: createMemoryStore().documents, clock: new ManualClock(at(0)) };
    room = await Room.open('i1', options);
    said = 0;
  });

  /** Brings the same text of so many people, the first of them said in that minute. */
  async function bring(text: string, count: number, minute = said): Promise<void> {
    const mentions = Array.from({ length: count }, (_, index): Mention => {
      said += 1;
      return {
        id: `${said}`,
        source: 'x',
        channel: 'x',
        author: `somebody ${said}`,
        inbound: true,
        at: at(minute + index / 10),
        text,
        inReplyTo: null,
        url: null,
        reach: null,
      };
    });
    await room.keep(mentions);
  }
  /** The id of the concern in which most people say such words. */
  const about = (word: string): string =>
    room.hearing.concerns.list(at(600)).find(({ words }) => words.includes(word))!.id;
  const pick = (word: string, answer: string | null, more: object = {}, answers: readonly Answer[] = lines) =>
    choose(room, { concern: about(word), answer, by: 'Eva', at: at(60), ...more }, answers);
  const chosen = (answers: readonly Answer[] = [...lines, ...room.pinned]): ReadonlyMap<string, Chosen> =>
    chosenNow(room.hearing, room.notes.choices ?? [], answers);
  const holds = (word: string): string | null | undefined => {
    const found = chosen().get(about(word))?.holds;
    return found === undefined || found === null ? undefined : (found.answer?.id ?? null);
  };
  const fallen = (word: string, answers?: readonly Answer[]): string[] =>
    (chosen(answers).get(about(word))?.fallen ?? []).map(({ why }) => why);

  it('holds while the concern grows, and is replaced by the next choice for it alone', async () => {
    await bring(selling, 4);
    await bring(shops, 4);
    await pick('data', 'm4/1');
    await bring(selling, 60);
    expect(holds('data')).to.equal('m4/1');
    expect(holds('shops')).to.equal(undefined);
    await pick('data', null);
    await pick('shops', 'm4/2');
    expect(holds('data'), 'none of ours').to.equal(null);
    expect(holds('shops')).to.equal('m4/2');
    expect(room.notes.choices!.map(({ ended }) => ended?.by ?? null), 'all of it on record').to.deep.equal(['Eva', null, null]); // prettier-ignore
  });

  it('is taken back', async () => {
    await bring(selling, 4);
    const choice = await pick('data', 'm4/1');
    await takeBack(room, choice!.id, { by: 'Ben', at: at(70) });
    expect(holds('data')).to.equal(undefined);
    expect(fallen('data')).to.deep.equal([]);
    expect(room.notes.choices![0]!.ended).to.deep.equal({ by: 'Ben', at: at(70) });
  });

  it('is found again after a restart in which concerns get other ids', async () => {
    // What was said first comes in last, as from an export: in the order in which it was said, it is read first next time.
    await bring(selling, 4, 100);
    await bring(shops, 4, 10);
    await pick('data', 'm4/1');
    const before = about('data');
    room = await Room.open('i1', options);
    expect(about('data')).to.not.equal(before);
    expect(holds('data')).to.equal('m4/1');
    expect(holds('shops')).to.equal(undefined);
  });

  it('is found by the words of its concern once none of its messages is held', async () => {
    await bring(selling, 4);
    await pick('data', null);
    // As where a hundred thousand newer messages came in.
    options = { ...options, archives: memoryArchives() };
    room = await Room.open('i1', options);
    await bring(shops, 4);
    expect(chosen().size).to.equal(0);
    await bring(selling, 4);
    expect(holds('data')).to.equal(null);
    expect(holds('shops')).to.equal(undefined);
  });

  it('falls where its answer is out no more, or says something else by now', async () => {
    await bring(selling, 4);
    await pick('data', 'm4/1');
    expect(fallen('data')).to.deep.equal([]);
    expect(fallen('data', [])).to.deep.equal(['gone']);
    const others = linesOf('m4', 'May I come in?\nYes.\nDo you sell payment data?\nNo.', 'en');
    expect(fallen('data', others), 'another text under the same id').to.deep.equal(['gone']);
    await pick('data', 'm4/2', {}, others);
    expect(fallen('data', others), 'chosen anew').to.deep.equal([]);
  });

  /** Two concerns that turn out to be one: those who speak of cherries come to speak of apples too.
   *  @param first what is chosen for the larger one */
  async function becomeOne(first: string | null): Promise<string> {
    await bring('the apples with the bananas', 20);
    await bring('the cherries with the dates', 10);
    const [small, large] = [about('apples'), about('cherries')];
    await pick('apples', 'm4/2');
    if (first !== null) await pick('cherries', first);
    await bring('the apples and the bananas with the cherries and the dates', 220);
    expect(room.hearing.concerns.idNow(small), 'one now').to.equal(large);
    return large;
  }

  it('falls where its concern goes into a larger one for which nobody chose it', async () => {
    const large = await becomeOne(null);
    expect(holds('apples')).to.equal(undefined);
    expect(fallen('apples')).to.deep.equal(['regrouped']);
    await choose(room, { concern: large, answer: 'm4/2', by: 'Eva', at: at(60) }, lines);
    expect(holds('apples')).to.equal('m4/2');
    expect(fallen('apples')).to.deep.equal([]);
  });

  it('stays with the larger one, which keeps its own', async () => {
    await becomeOne('m4/1');
    expect(holds('apples')).to.equal('m4/1');
    expect(fallen('apples'), 'the other choice is told').to.deep.equal(['regrouped']);
    room = await Room.open('i1', options);
    expect(holds('apples'), 'also after a restart').to.equal('m4/1');
  });

  it('holds for nobody where choices that differ meet in one concern', async () => {
    await bring('the apples with the bananas', 4);
    await bring('the cherries with the dates', 4);
    await pick('apples', 'm4/1');
    await pick('cherries', 'm4/2');
    // As if both were read into one the next time.
    await room.note((notes) => ({
      ...notes,
      choices: notes.choices!.map((one) => ({ ...one, mentions: ['x/1', 'x/2', 'x/3'] })),
    }));
    expect(holds('apples')).to.equal(undefined);
    expect(fallen('apples')).to.deep.equal(['regrouped', 'regrouped']);
  });

  it('goes with more than half of a concern that falls apart, and with none of two halves', async () => {
    await bring('the apples with the bananas', 4);
    await bring('the cherries with the dates', 4);
    await pick('apples', 'm4/1');
    const hangsOn = (...mentions: string[]) =>
      room.note((notes) => ({ ...notes, choices: notes.choices!.map((one) => ({ ...one, mentions })) }));
    await hangsOn('x/1', 'x/2', 'x/5');
    expect(holds('apples')).to.equal('m4/1');
    await hangsOn('x/1', 'x/2', 'x/5', 'x/6');
    expect(holds('apples')).to.equal(undefined);
    expect(fallen('apples')).to.deep.equal(['regrouped']);
  });

  it('has the first of two who choose at the same time, and tells the other of him', async () => {
    await bring(selling, 4);
    const [first, second] = await Promise.all([
      pick('data', 'm4/1', { by: 'Eva', seen: null }),
      pick('data', null, { by: 'Ben', seen: null }),
    ]);
    expect(first).to.include({ by: 'Eva' });
    expect(second, 'what Eva chose').to.deep.equal(first);
    expect(room.notes.choices).to.have.length(1);
    expect((await pick('data', null, { by: 'Ben', seen: first!.id }))!.by, 'having seen it').to.equal('Ben');
    expect((await pick('data', null, { by: 'Eva', seen: first!.id }))!.by, 'the same is no quarrel').to.equal('Ben');
  });

  it('has what somebody pinned in the same moment too, and does not put another in its place unseen', async () => {
    await bring(selling, 4);
    const [, second] = await Promise.all([
      pin(room, { concern: about('data'), text: 'We sell nothing.', by: 'Eva', at: at(60) }, lines),
      pick('data', 'm4/1', { by: 'Ben', seen: null }),
    ]);
    expect(second, 'what Eva pinned').to.include({ by: 'Eva' });
    expect(holds('data')).to.equal(room.pinned[0]!.id);
    expect(room.notes.choices).to.have.length(1);
  });

  it('pins an answer for a concern, which then stays its answer whatever its words become', async () => {
    await bring(selling, 4);
    await bring(shops, 4);
    const pinned = (word: string, text: string) => pin(room, { concern: about(word), text, by: 'Eva', at: at(60) }, []); // prettier-ignore
    await pinned('data', 'We sell nothing.');
    await pinned('shops', 'At nine.');
    const [data, hours] = room.pinned;
    expect([holds('data'), holds('shops')]).to.deep.equal([data!.id, hours!.id]);
    await pinned('data', 'We sell nothing, and never did.');
    expect(room.pinned.map(({ text }) => text)).to.deep.equal(['At nine.', 'We sell nothing, and never did.']);
    expect(room.notes.pinned[0], 'on record').to.deep.include({ text: 'We sell nothing.', ended: { by: 'Eva', at: at(60) } }); // prettier-ignore
    await unpin(room, room.pinned[1]!.id, { by: 'Ben', at: at(61) });
    expect(holds('data')).to.equal(undefined);
    expect(fallen('data')).to.deep.equal(['gone']);
    expect(holds('shops')).to.equal(hours!.id);
    room = await Room.open('i1', options);
    expect(room.pinned.map(({ text }) => text)).to.deep.equal(['At nine.']);
    expect(room.notes.pinned).to.have.length(3);
  });

  it('leaves a pinned answer to others for whom it was chosen too', async () => {
    await bring(selling, 4);
    await bring(shops, 4);
    await pin(room, { concern: about('data'), text: 'Read our page.', by: 'Eva', at: at(60) }, []);
    const [page] = room.pinned;
    await pick('shops', page!.id, {}, []);
    await pin(room, { concern: about('data'), text: 'We sell nothing.', by: 'Eva', at: at(61) }, []);
    expect(holds('shops')).to.equal(page!.id);
    expect(room.pinned).to.have.length(2);
  });

  it('is worked out once for as long as no message changes, since it is asked at each entry', () => {
    const { messages } = given(team).state;
    const other = { messages: { ...messages } };
    expect(answersOf({ messages })).to.equal(answersOf({ messages }));
    expect(answersOf(other)).to.not.equal(answersOf({ messages }));
  });
});
