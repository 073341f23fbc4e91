import { expect } from 'chai';
import type { Mapping } from '../../../src/listening/source/mapping.js';
import { savedFor, SavedMappings } from '../../../src/listening/source/saved.js';
import { createMemoryStore } from '../../../src/store/memory.js';

const mapping: Mapping = {
  layout: 'other',
  heading: true,
  columns: { text: 'b' },
  zone: 'UTC',
  order: 'day-first',
  own: [],
};
const saved = (name: string, ...names: string[]) => ({
  name,
  names,
  mapping,
  by: 'Eva',
  at: '2030-03-11T09:00:00.000Z',
});

describe('listening: mappings that people saved', () => {
  it('keeps what two save at once, and one for each heading', async () => {
    const mappings = new SavedMappings(createMemoryStore().documents);
    await Promise.all([mappings.save(saved('one', 'a', 'b')), mappings.save(saved('two', 'a', 'b', 'c'))]);
    await mappings.save(saved('three', 'b', 'a'));
    expect((await mappings.list()).map(({ name }) => name)).to.deep.equal(['two', 'three']);
  });

  it('is found by the names of all columns, in whatever order', () => {
    const list = [saved('one', 'a', 'b')];
    expect(savedFor(list, ['b', 'a'])?.name).to.equal('one');
    for (const names of [['a'], ['a', 'b', 'c'], ['a', 'B'], []]) expect(savedFor(list, names)).to.equal(undefined);
  });
});
