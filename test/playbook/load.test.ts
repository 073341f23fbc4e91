import { expect } from 'chai';
import { longestFileBytes, problemLine, readPlaybook, type Problem } from '../../src/playbook/load.js';
import { playbookIds, playbookText } from '../support/library.js';

const read = (text: string): readonly Problem[] => readPlaybook('a.yaml', text).problems;
const first = (text: string) => {
  const { code, line, column } = read(text)[0]!;
  return { code, line, column };
};

describe('a shipped playbook', () => {
  for (const id of playbookIds) {
    it(`${id} is read without a problem, and knows where everything stands`, () => {
      const text = playbookText(id);
      const { located, problems } = readPlaybook('a.yaml', text);
      expect(problems).to.deep.equal([]);
      const lines = text.split('\n');
      const at = (...path: (string | number)[]) => {
        const { line, column } = located!.locate(path);
        return lines[line - 1]!.slice(column - 1);
      };
      expect(at('deputyAfterMin')).to.match(/^deputyAfterMin: \d/);
      expect(at('roles', 1)).to.match(/^id: lead/);
      expect(at('roles', 1, 'may')).to.match(/^may: \[coordinate/);
      expect(at('roles', 1, 'may', 2)).to.match(/^write/);
      expect(at('stages', 'listen', 'exit', 0, 'why', 'nl')).to.match(/^nl: /);
      // What is not there is looked for at its nearest parent.
      expect(at('roles', 1, 'no', 'such', 'thing')).to.match(/^id: lead/);
      expect(located!.locate(['nothing'])).to.deep.equal({ line: 1, column: 1 });
    });
  }
});

describe('a file that is no playbook', () => {
  it('is told what it is instead', () => {
    expect(first('')).to.deep.equal({ code: 'FIELD_INVALID', line: 1, column: 1 });
    expect(first('hello')).to.include({ code: 'FIELD_INVALID' });
    expect(first('- a\n- b')).to.include({ code: 'FIELD_INVALID' });
    expect(first('id: x')).to.include({ code: 'FIELD_MISSING' });
    expect(first('\uFEFFid: x')).to.include({ code: 'FIELD_MISSING' });
    expect(first('id: x\r\nfoo: [1\r\n')).to.include({ code: 'YAML_SYNTAX' });
  });

  it('of more than 256 KB is not even parsed', () => {
    expect(read('#'.repeat(longestFileBytes + 1))).to.have.length(1);
    expect(first(`id: x\n${'# more\n'.repeat(50_000)}`)).to.deep.equal({ code: 'YAML_TOO_LARGE', line: 1, column: 1 });
    expect(first('€'.repeat(longestFileBytes / 2))).to.include({ code: 'YAML_TOO_LARGE' });
  });

  it('of nested aliases is refused before they unfold', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [index, letter] of [...'bcdefghijklm'].entries()) {
      const before = 'abcdefghijkl'[index]!;
      bomb.push(`${letter}: &${letter} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
    }
    expect(first(bomb.join('\n'))).to.deep.equal({ code: 'YAML_ALIAS', line: 2, column: 8 });
    expect(first('a: &x [*x]')).to.include({ code: 'YAML_ALIAS' });
    expect(first('id: x\nb: *nobody')).to.include({ code: 'YAML_ALIAS', line: 2 });
    expect(first('a: &a {b: 1}\nc: {<<: *a}')).to.include({ code: 'YAML_ALIAS' });
  });

  it('of endless nesting, quotes or keys is refused too', () => {
    for (const text of [
      '['.repeat(100_000),
      '{a: '.repeat(50_000),
      '- '.repeat(100_000),
      '? '.repeat(100_000),
      '"'.repeat(100_000),
      '}\n'.repeat(50_000),
      '&a '.repeat(50_000),
    ]) {
      const problems = read(text);
      expect(problems[0]!.code).to.equal('YAML_SYNTAX');
      expect(problems.length).to.be.at.most(100);
    }
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n');
    const problems = read(keys);
    expect(problems.filter(({ code }) => code === 'FIELD_UNKNOWN')).to.have.length(100);
    expect(problems.some(({ code }) => code === 'FIELD_MISSING')).to.equal(true);
  });

  it('cannot reach the prototype of anything', () => {
    const problems = read('__proto__:\n  polluted: 1\nconstructor: 2\nid: x');
    expect(problems.filter(({ code }) => code === 'FIELD_UNKNOWN').map(({ line }) => line)).to.include(3);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('may be written in an older YAML, and is judged all the same', () => {
    expect(read('%YAML 1.1\n---\nid: x\nvariant: yes\nfacts: !!set {a, b}\ntitle: 2020-01-01').length).to.be.above(5);
  });
});

describe('problems', () => {
  const [problem] = read('id: x\ncolour: red');

  it('are one line each for the terminal', () => {
    expect(problemLine({ ...problem!, code: 'CODE', line: 2, column: 1, message: 'wrong', cure: 'mend it' })).to.equal(
      'a.yaml:2:1 error CODE: wrong. mend it.',
    );
  });
});
