import { expect } from 'chai';
import { UnisonoError } from '../../src/error.js';
import type { Problem } from '../../src/playbook/load.js';
import { parseScenario } from '../../src/rehearsal/files.js';
import { firstStepLine, parse, scenarioText } from './small.js';

function problemsOf(text: string): Problem[] {
  try {
    parseScenario('small.yaml', text);
  } catch (error) {
    expect(error).to.be.instanceOf(UnisonoError).with.property('code', 'SCENARIO_INVALID');
    return (error as UnisonoError).detail['problems'] as Problem[];
  }
  throw new Error('the scenario was accepted');
}

const inSteps = (steps: string): Problem[] => problemsOf(scenarioText(steps));
const note = '  - { at: 2030-03-11T08:05+01:00, by: lead, do: LogNote, with: { text: Hello } }\n';

describe('A scenario that is read', () => {
  it('is taken where nothing is wrong, with its defaults', () => {
    const { steps, history, compare } = parse(note);
    expect(steps).to.have.length(1);
    expect(steps[0]).to.include({ by: 'lead', do: 'LogNote', expect: 'accepted' });
    expect([history, compare]).to.deep.equal([[], []]);
  });

  it('names an unknown command with its line and column', () => {
    const [problem, ...more] = inSteps(
      `${note}  - at: 2030-03-11T08:06+01:00\n    by: lead\n    do: LogNotes\n    with: { text: Hello }\n`,
    );
    expect(more).to.deep.equal([]);
    expect(problem).to.include({ line: firstStepLine + 3, column: 5, file: 'small.yaml' });
    expect(problem!.message).to.contain('steps.1.do').and.to.contain('LogNote');
    expect(problem!.cure).not.to.equal('');
  });

  const wrong: { name: string; steps: string; line: number; column: number; says: string }[] = [
    {
      name: 'a field of a step that nothing reads',
      steps: '  - at: 2030-03-11T08:05+01:00\n    by: lead\n    do: LogNote\n    why: so\n    with: { text: Hello }\n',
      line: 3,
      column: 5,
      says: '"why"',
    },
    {
      name: 'a field of a command that nothing reads',
      steps:
        '  - at: 2030-03-11T08:05+01:00\n    by: lead\n    do: LogNote\n    with:\n      text: Hello\n      note: so\n',
      line: 5,
      column: 7,
      says: '"note"',
    },
    {
      name: 'a field of a command in a list',
      steps:
        '  - at: 2030-03-11T08:05+01:00\n    by: lead\n    do: LogNote\n    with:\n      - text: Hello\n      - txt: Hello\n',
      line: 5,
      column: 9,
      says: '"txt"',
    },
    {
      name: 'what a command lacks',
      steps: '  - at: 2030-03-11T08:05+01:00\n    by: lead\n    do: AssignRole\n    with: { role: chair }\n',
      line: 3,
      column: 5,
      says: 'person is missing',
    },
    {
      name: 'a person who is not there',
      steps: '  - at: 2030-03-11T08:05+01:00\n    by: boss\n    do: LogNote\n    with: { text: Hello }\n',
      line: 1,
      column: 5,
      says: '"boss"',
    },
    {
      name: 'a step before the one before it',
      steps: `${note}  - at: 2030-03-11T08:04+01:00\n    by: lead\n    do: LogNote\n    with: { text: Hello }\n`,
      line: 1,
      column: 5,
      says: 'in order of time',
    },
    {
      name: 'a time without its offset',
      steps: '  - at: 2030-03-11 08:05\n    by: lead\n    do: LogNote\n    with: { text: Hello }\n',
      line: 0,
      column: 5,
      says: 'with its offset',
    },
    {
      name: 'a reason code that is none',
      steps:
        '  - at: 2030-03-11T08:05+01:00\n    by: lead\n    do: LogNote\n    with: { text: Hello }\n    expect: { refused: [NOT_TODAY] }\n',
      line: 4,
      column: 5,
      says: 'expect',
    },
    {
      name: 'a text that lacks a language',
      steps: '  - at: 2030-03-11T08:05+01:00\n    by: lead\n    do: LogNote\n    with:\n      text: { en: Hello }\n',
      line: 4,
      column: 7,
      says: 'lacks a language',
    },
    {
      name: 'a kind of message that is none',
      steps:
        '  - at: 2030-03-11T08:05+01:00\n    by: lead\n    do: SubmitMessage\n    with:\n      message: { kind: poem }\n',
      line: 4,
      column: 18,
      says: 'acknowledgement',
    },
    {
      name: 'a word in the choice of a message that nothing reads',
      steps:
        '  - at: 2030-03-11T08:05+01:00\n    by: lead\n    do: SubmitMessage\n    with:\n      message: { kind: qa, chanel: web }\n',
      line: 4,
      column: 28,
      says: '"chanel"',
    },
    {
      name: 'a value of the wrong shape in one language only',
      steps:
        '  - at: 2030-03-11T08:05+01:00\n    by: lead\n    do: Decide\n    with:\n      choice: pause\n      reason: { en: Why, nl: Waarom }\n      options: [{ en: A, nl: A }]\n',
      line: 6,
      column: 7,
      says: 'options',
    },
  ];
  for (const { name, steps, line, column, says } of wrong) {
    it(`names ${name}, with its place`, () => {
      const problems = inSteps(steps);
      const found = problems.find(({ message }) => message.includes(says));
      expect(found, JSON.stringify(problems)).not.to.equal(undefined);
      const before = steps.startsWith(note) ? 1 : 0;
      expect({ line: found!.line, column: found!.column }).to.deep.equal({
        line: firstStepLine + before + (steps.startsWith(note) ? line - 1 : line),
        column,
      });
    });
  }

  it('may not be live, and may not end before its last step', () => {
    expect(
      problemsOf(scenarioText(note).replace('mode: exercise', 'mode: live'))
        .map(({ message }) => message)
        .join(),
    ).to.contain('mode');
    const early = problemsOf(
      scenarioText(note).replace('endsAt: 2030-03-11T12:00+01:00', 'endsAt: 2030-03-11T08:01+01:00'),
    );
    expect(early[0]).to.include({ line: 9, column: 1 });
  });

  it('says where YAML itself is wrong', () => {
    expect(inSteps('  - { at: [\n')[0]).to.include({ code: 'YAML_SYNTAX' });
  });
});
