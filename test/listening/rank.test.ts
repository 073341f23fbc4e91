import { expect } from 'chai';
import fc from 'fast-check';
import { needs } from '../../src/listening/mention.js';
import { kinds } from '../../src/listening/mention.js';
import { ranked, turnOf, turns, type Waiting } from '../../src/listening/rank.js';
import { standings } from '../../src/listening/reply/standing.js';
import { at } from './support.js';

const one = (id: string, change: Partial<Waiting> = {}): Waiting => ({
  id,
  at: at(0),
  understanding: { kind: 'other', needs: [] },
  standing: 'open',
  reach: null,
  depth: 1,
  ...change,
});
const ids = (waiting: readonly Waiting[]): string[] => ranked(waiting).map(({ id }) => id);

describe('listening: whose turn it is', () => {
  it('is first of who is in danger, then vulnerable people, the press, authorities, questions, complaints, the rest', () => {
    const all = [
      one('thanks', { understanding: { kind: 'compliment', needs: [] } }),
      one('done', { understanding: { kind: 'question', needs: ['danger'] }, standing: 'answered' }),
      one('complaint', { understanding: { kind: 'complaint', needs: [] } }),
      one('question', { understanding: { kind: 'question', needs: [] } }),
      one('council', { understanding: { kind: 'other', needs: ['authority'] } }),
      one('paper', { understanding: { kind: 'question', needs: ['press'] } }),
      one('parent', { understanding: { kind: 'complaint', needs: ['vulnerable', 'press'] } }),
      one('danger', { at: at(300), understanding: { kind: 'other', needs: ['press', 'danger'] } }),
    ];
    expect(ids(all)).to.deep.equal(['danger', 'parent', 'paper', 'council', 'question', 'complaint', 'thanks', 'done']);
    expect(ranked(all)[0]!.turn).to.equal('danger');
  });

  it('is then of who needs a person for more reasons, however short the wait', () => {
    const child = one('child', { at: at(60), understanding: { kind: 'question', needs: ['danger', 'vulnerable'] } });
    const glass = one('glass', { reach: 90_000, understanding: { kind: 'question', needs: ['danger'] } });
    expect(ids([glass, child])).to.deep.equal(['child', 'glass']);
  });

  it('is then of who waits longest, to a quarter of an hour; then of the greatest reach and the longest thread', () => {
    expect(ids([one('b', { at: at(40) }), one('a', { at: at(0) })])).to.deep.equal(['a', 'b']);
    expect(ids([one('small', { at: at(1) }), one('large', { at: at(9), reach: 90_000 })])).to.deep.equal([
      'large',
      'small',
    ]);
    expect(ids([one('short'), one('long', { depth: 5 })])).to.deep.equal(['long', 'short']);
    expect(ids([one('later', { at: at(20), reach: 90_000 }), one('sooner')])).to.deep.equal(['sooner', 'later']);
  });

  it('is the same on every screen, in whatever order messages came, and loses nobody', () => {
    const any = fc.record({
      id: fc.uuid(),
      at: fc.oneof(fc.integer({ min: 0, max: 500 }).map(at), fc.constantFrom('', 'never', '9999-99-99')),
      understanding: fc.record({ kind: fc.constantFrom(...kinds), needs: fc.subarray([...needs]) }),
      standing: fc.constantFrom(...standings),
      reach: fc.option(fc.nat()),
      depth: fc.nat(30),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ id }) => id, maxLength: 40 }), (waiting) => {
        const order = ids(waiting);
        expect(ids(waiting.toReversed())).to.deep.equal(order);
        expect(order.toSorted()).to.deep.equal(waiting.map(({ id }) => id).toSorted());
        const places = ranked(waiting).map((each) => turns.indexOf(turnOf(each)));
        expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
      }),
    );
  });
});
