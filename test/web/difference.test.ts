import { expect } from 'chai';
import fc from 'fast-check';
import { differenceOf } from '../../src/web/view/difference.js';

describe('web: what differs between two texts', () => {
  const shown = (theirs: string, yours: string) =>
    differenceOf({ theirs, yours }).map((line) => `${line.theirs ? '-' : line.yours ? '+' : ' '}${line.text}`);

  it('is shown line by line', () => {
    expect(shown('a\nb\nc', 'a\nB\nc')).to.deep.equal([' a', '-b', '+B', ' c']);
    expect(shown('a', 'a\nb')).to.deep.equal([' a', '+b']);
    expect(shown('', '')).to.deep.equal([' ']);
  });

  it('holds both texts whole, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (theirs, yours) => {
        const lines = differenceOf({ theirs, yours });
        const without = (side: 'theirs' | 'yours') =>
          lines
            .filter((line) => !line[side])
            .map((line) => line.text)
            .join('\n');
        expect(without('yours')).to.equal(theirs);
        expect(without('theirs')).to.equal(yours);
      }),
    );
  });

  it('does not keep anybody waiting for two long texts', () => {
    const lines = (word: string) => Array.from({ length: 10_000 }, (_, index) => `${word}${index}`).join('\n');
    expect(differenceOf({ theirs: lines('a'), yours: lines('b') })).to.have.length(20_000);
    const long = 'a\n'.repeat(10_000);
    expect(
      differenceOf({ theirs: long, yours: `${long}b` }).filter(({ theirs, yours }) => theirs || yours),
    ).to.have.length(2);
  });
});
