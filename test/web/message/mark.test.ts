import { expect } from 'chai';
import fc from 'fast-check';
import { segmentsOf, spansOf, type Span } from '../../../src/web/view/message/mark.js';

describe('web: words that findings are about', () => {
  const span = (number: number, start: number, end: number, strength: Span['strength'] = 'advice'): Span => ({
    number,
    start,
    end,
    strength,
  });
  /** A text with its marks, as somebody might write them: `[hard:word]1`. */
  const told = (text: string, spans: readonly Span[], parts = [{ start: 0, end: text.length }]): string[] =>
    segmentsOf(text, parts, spans).map((part) =>
      part
        .map(({ text: words, strength, begins, ends }) => {
          const inner = strength === null ? words : `[${strength}:${words}]`;
          return `${begins.map((one) => `<${one}`).join('')}${inner}${ends.map((one) => `${one.number}>`).join('')}`;
        })
        .join(''),
    );

  it('are marked where they stand', () => {
    expect(told('We lost it all', [span(1, 3, 7, 'hard')])).to.deep.equal(['We <1[hard:lost]1> it all']);
    expect(told('plain', [])).to.deep.equal(['plain']);
    expect(told('', [])).to.deep.equal(['']);
  });

  it('may overlap, stand within each other, touch, or be the same', () => {
    expect(told('abcdef', [span(1, 0, 4), span(2, 2, 6, 'soft')])).to.deep.equal([
      '<1[advice:ab]<2[soft:cd]1>[soft:ef]2>',
    ]);
    expect(told('abcdef', [span(1, 0, 6), span(2, 2, 4, 'hard')])).to.deep.equal([
      '<1[advice:ab]<2[hard:cd]2>[advice:ef]1>',
    ]);
    expect(told('abcd', [span(1, 0, 2), span(2, 2, 4)])).to.deep.equal(['<1[advice:ab]1><2[advice:cd]2>']);
    expect(told('ab', [span(1, 0, 2), span(2, 0, 2, 'soft')])).to.deep.equal(['<1<2[soft:ab]1>2>']);
  });

  it('may reach over several posts: the number stands once, at the end', () => {
    const parts = [
      { start: 0, end: 3 },
      { start: 5, end: 8 },
    ];
    expect(told('abc--def', [span(1, 1, 7)], parts)).to.deep.equal(['a<1[advice:bc]', '[advice:de]1>f']);
    expect(told('abc--def', [span(1, 3, 5)], parts), 'what is not shown has no mark').to.deep.equal(['abc', 'def']);
  });

  it('spell out what nobody sees, so that no text turns the page around', () => {
    expect(told('pay \u202Eeno', [])).to.deep.equal(['pay ⟨U+202E⟩eno']);
  });

  it('never lose or double a letter, whatever the findings', () => {
    const text = 'The quick brown fox jumps over it';
    const spans = fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 8 });
    fc.assert(
      fc.property(spans, (places) => {
        const given = places
          .map(([a, b], index) => span(index + 1, Math.min(a, b), Math.max(a, b)))
          .filter(({ start, end }) => start < end);
        const [part] = segmentsOf(text, [{ start: 0, end: text.length }], given);
        expect(part!.map((one) => one.text).join('')).to.equal(text);
        const numbers = given.map(({ number }) => number);
        expect(part!.flatMap(({ begins }) => begins)).to.have.members(numbers);
        expect(part!.flatMap(({ ends }) => ends.map(({ number }) => number))).to.have.members(numbers);
      }),
    );
  });

  it('are found by line and column; what is about no words is left out', () => {
    const finding = { line: 2, column: 3, length: 4, strength: 'hard' } as const;
    expect(spansOf('one\nto do it', [{ ...finding, length: 0 }, finding])).to.deep.equal([span(2, 6, 10, 'hard')]);
    expect(spansOf('one', [{ ...finding, line: 9 }])).to.deep.equal([]);
    expect(spansOf('one\ntwo', [{ ...finding, line: 2, column: 1, length: 99 }])[0]!.end).to.equal(7);
  });
});
