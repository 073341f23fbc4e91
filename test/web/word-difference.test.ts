import { expect } from 'chai';
import fc from 'fast-check';
import { changedLines, wordDifference } from '../../src/web/view/word-difference.js';

describe('web: what differs between two texts, by words', () => {
  const shown = (before: string, after: string) =>
    wordDifference(before, after)
      .map(({ text, was, now }) => (was ? `[-${text}]` : now ? `[+${text}]` : text))
      .join('');

  it('is shown word by word, and words changed in a row as one change', () => {
    expect(shown('12 people are hurt', '14 people are hurt')).to.equal('[-12][+14] people are hurt');
    expect(shown('our old plan', 'their new plan')).to.equal('[-our old][+their new] plan');
    expect(shown('the same', 'the same')).to.equal('the same');
    expect(shown('', 'new')).to.equal('[+new]');
  });

  it('holds both texts whole, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '.', '12', 'é'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDifference(before, after);
        const without = (side: 'was' | 'now') =>
          parts
            .filter((part) => !part[side])
            .map((part) => part.text)
            .join('');
        expect(without('now')).to.equal(before);
        expect(without('was')).to.equal(after);
      }),
    );
  });

  it('leaves out lines that stayed the same', () => {
    expect(changedLines('a\nb c\nd', 'a\nb e\nd')).to.deep.equal([
      {
        parts: [
          { text: 'b ', was: false, now: false },
          { text: 'c', was: true, now: false },
          { text: 'e', was: false, now: true },
        ],
      },
    ]);
    expect(changedLines('a', 'a')).to.deep.equal([]);
  });

  it('does not keep anybody waiting for two long texts', () => {
    const words = (word: string) => Array.from({ length: 4000 }, (_, index) => `${word}${index}`).join(' ');
    expect(changedLines(words('a'), words('b')).flatMap(({ parts }) => parts)).to.have.length(2);
  });
});
