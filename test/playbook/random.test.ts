import { expect } from 'chai';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Problem } from '../../src/playbook/load.js';
import { proveText } from '../support/mutant.js';
import { playbookIds, playbookText, rounds } from '../support/library.js';

/** A few letters or lines of a good file changed, as by a slip of the hand or a bad merge. */
const slipped = fc
  .tuple(
    fc.constantFrom(...playbookIds),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(60),
        fc.oneof(
          fc.string({ maxLength: 12 }),
          fc.constantFrom(
            '\n',
            '  ',
            ': ',
            '- ',
            '"',
            '{',
            ']',
            '#',
            '&a ',
            '*a',
            '!!set ',
            '|\n',
            '\t',
            '\u0000',
            '\uD800',
          ),
        ),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([id, slips]) =>
    slips.reduce((text, [where, cut, put]) => {
      const at = Math.floor(where * text.length);
      return text.slice(0, at) + put + text.slice(at + cut);
    }, playbookText(id)),
  );

/** A good playbook in which one thing, however deep, is any other thing. */
const grafted = fc
  .tuple(
    fc.constantFrom(...playbookIds),
    fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }),
    fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('chair', 'x', '', -1, 0, 1e21, [], {}, { en: 'a', nl: 'b' }, null),
    ),
  )
  .map(([id, path, value]) => {
    const playbook = parse(playbookText(id)) as Record<string, unknown>;
    let node: Record<string, unknown> = playbook;
    for (const [depth, step] of path.entries()) {
      const keys = Object.keys(node);
      const key = keys[step % keys.length]!;
      const next = node[key];
      if (depth === path.length - 1 || typeof next !== 'object' || next === null || Object.keys(next).length === 0) {
        node[key] = value;
        break;
      }
      node = next as Record<string, unknown>;
    }
    return stringify(playbook);
  });

/** Any data at all, and any text at all. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }).map((value) => stringify(value)),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        'id:',
        'a',
        ' ',
        '\n',
        '- ',
        '[',
        '{',
        ',',
        ': ',
        '"',
        "'",
        '|',
        '>',
        '&',
        '*',
        '!',
        '%',
        '@',
        '`',
        '?',
        '<<',
        '---',
        '...',
        '#',
      ),
      { maxLength: 200 },
    )
    .map((parts) => parts.join('')),
);

function isClear({ code, file, line, column, message, cure, level }: Problem, text: string): void {
  expect(code).to.match(/^[A-Z][A-Z_]+$/);
  expect(file).to.match(/^(playbooks|templates)\//);
  expect(line).to.be.within(1, text.split(/\r\n|[\r\n]/).length + 1);
  expect(column).to.be.at.least(1);
  expect(message).to.be.a('string').and.not.equal('');
  expect(cure).to.be.a('string').and.not.equal('');
  expect(level).to.equal('error');
}

describe('whatever a playbook file holds', () => {
  const inputs = {
    'a slip in a good file': slipped,
    'one thing put for another': grafted,
    'anything at all': anything,
  };
  for (const [what, input] of Object.entries(inputs)) {
    it(`is answered by problems or by none, never otherwise: ${what}`, function () {
      this.timeout(0);
      fc.assert(
        fc.property(input, (text) => {
          for (const problem of proveText('contested-plan', text)) isClear(problem, text);
        }),
        { numRuns: Math.ceil(rounds(200) / 3) },
      );
    });
  }
});
