import { expect } from 'chai';
import { ManualClock } from '../../../src/clock.js';
import { memoryArchive } from '../../../src/listening/archive/memory.js';
import { Room } from '../../../src/listening/hearing/room.js';
import type { Mention } from '../../../src/listening/mention.js';
import { createMemoryStore } from '../../../src/store/memory.js';
import { at } from '../support.js';

describe('listening: what the archive knows', () => {
  const said = (id: number): Mention => ({
    id: `${id}`,
    source: 'import',
    channel: 'x',
    author: `somebody ${id}`,
    inbound: true,
    at: at(id),
    text: 'Where do I get my money back?',
    inReplyTo: null,
    url: null,
    reach: null,
  });

  it('is heard once, also where it is older than all that is held', async () => {
    const archive = memoryArchive();
    const { documents } = createMemoryStore();
    const clock = new ManualClock(at(0));
    // As an archive of more than is loaded: what it holds is not found.
    const archives = { has: () => true, open: async () => ({ ...archive, find: async () => [] }) };
    const before = await Room.open('i1', { archives, documents, clock });
    expect((await before.keep([said(1), said(2)])).added).to.equal(2);
    const room = await Room.open('i1', { archives, documents, clock });
    const again = await room.keep([said(1), said(2), said(3)]);
    expect(again.added).to.equal(1);
    expect(again.fresh.map(({ id }) => id)).to.deep.equal(['import/3']);
    expect(room.hearing.bins().reduce((sum, { mentions }) => sum + mentions, 0)).to.equal(1);
  });
});
