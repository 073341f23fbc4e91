import { expect } from 'chai';
import { wrap, sideBySide } from '../../src/rehearsal/columns.js';
import { narrate } from '../../src/rehearsal/narrate.js';
import { failureText } from '../../src/rehearsal/summary.js';
import { playSteps } from './small.js';

const at = (time: string): string => `  - at: 2030-03-11T${time}+01:00\n    by: lead\n`;
const facts = `${at('08:02')}    do: RecordFact
    with:
      - { key: organisation, value: Noorderbank, status: confirmed, source: Lead }
      - { key: topic, value: { en: our plan, nl: ons plan }, status: confirmed, source: Lead }
      - { key: next-update, value: 2030-03-11T09:00+01:00, status: confirmed, source: Lead }
`;
const acknowledgement = `${at('08:05')}    do: DraftMessage
    with: { kind: acknowledgement, audience: public, channel: x }
${at('08:06').replace('lead', 'second')}    do: EditMessage
    with: { message: { kind: acknowledgement }, source: { en: 'We know about {{topic}}.', nl: 'Wij weten van {{topic}}.' } }
${at('08:07')}    do: SubmitMessage
    with: { message: { kind: acknowledgement } }
${at('08:08')}    do: ApproveMessage
    with: { message: { kind: acknowledgement } }
${at('08:09')}    do: ReleaseMessage
    with: { message: { kind: acknowledgement } }
${at('08:10')}    do: ConfirmPosted
    with: { message: { kind: acknowledgement } }
`;
const roles = `${at('08:01')}    do: AssignRole
    with: [{ role: fact-owner, person: { en: Lead, nl: Hoofd } }, { role: webcare, person: { en: Second, nl: Tweede } }]
`;

describe('A scenario that is played', () => {
  it('stands for every language where a step names none, and takes hash and posted text from the message', async () => {
    const { state, failure } = await playSteps(roles + facts + acknowledgement);
    expect(failure).to.equal(null);
    const texts = Object.values(state.messages).map(({ language, text, state: life }) => ({ language, text, life }));
    expect(texts).to.deep.equal([
      { language: 'en', text: 'EXERCISE: We know about our plan.', life: 'published' },
      { language: 'nl', text: 'OEFENING: Wij weten van ons plan.', life: 'published' },
    ]);
  });

  it('speaks the language of its team', async () => {
    const { state, acts } = await playSteps(roles + facts, 'nl');
    expect(state.title).to.equal('Klein');
    expect(state.roles['webcare']).to.equal('Tweede');
    expect(acts[0]!.commit.by).to.equal('Hoofd');
  });

  it('lets deadlines pass at their own time, between the steps and up to the end', async () => {
    const { acts, deadlines, endedAt } = await playSteps(`${at('08:40')}    do: LogNote\n    with: { text: Late }\n`);
    const missed = acts.flatMap(({ commit }) =>
      commit.entries.flatMap((entry) => (entry.type === 'DeadlineMissed' ? [[entry.deadline, commit.at]] : [])),
    );
    expect(missed).to.deep.equal([
      ['clock:acknowledge', '2030-03-11T07:15:00.000Z'],
      ['clock:team', '2030-03-11T07:30:00.000Z'],
      ['clock:holding', '2030-03-11T08:00:00.000Z'],
    ]);
    expect(deadlines.map(({ outcome }) => outcome)).to.deep.equal(['missed', 'missed', 'missed']);
    expect(endedAt).to.equal('2030-03-11T11:00:00.000Z');
  });

  it('tells which clocks were kept, which were late, and what was given another time', async () => {
    const promise = `${at('08:20')}    do: MakePromise
    with: { what: Talk, dueAt: 2030-03-11T10:00+01:00, owner: Lead }
${at('08:30')}    do: RedatePromise
    with: { commitment: c1, dueAt: 2030-03-11T11:00+01:00, reason: Later }
${at('11:30')}    do: KeepPromise
    with: { commitment: c1, proof: Done }
`;
    const { deadlines } = await playSteps(roles + facts + acknowledgement + promise);
    const of = (id: string): string[] => deadlines.filter((one) => one.id === id).map(({ outcome }) => outcome);
    expect(of('clock:acknowledge')).to.deep.equal(['kept']);
    expect(of('commitment:c1')).to.deep.equal(['moved', 'late']);
  });

  it('stops at a refusal that nobody expected, and says what was expected and what came', async () => {
    const played = await playSteps(
      `${at('08:05')}    do: AdvanceStage\n${at('08:06')}    do: LogNote\n    with: { text: Never }\n`,
    );
    expect(played.failure).to.include({ step: 0 });
    expect(played.acts.map(({ commit }) => commit.command.type)).not.to.include('LogNote');
    const text = failureText(played, 'small.yaml:16:5');
    expect(text).to.contain('small.yaml:16:5').and.to.contain('step 1 of 2').and.to.contain('Expected: accepted');
    expect(text).to.contain('MESSAGE_DUE').and.to.contain('Not published yet');
  });

  it('stops where a refusal was expected and did not come, or came for other reasons', async () => {
    const note = `${at('08:05')}    do: LogNote\n    with: { text: Hello }\n    expect: { refused: [FACT_GAP] }\n`;
    expect((await playSteps(note)).failure).to.deep.equal({ step: 0, expected: ['FACT_GAP'], came: [] });
    const stage = `${at('08:05')}    do: AdvanceStage\n    expect: { refused: [FACT_GAP] }\n`;
    const { failure } = await playSteps(stage);
    expect(failure!.came!.map(({ code }) => code)).to.include('MESSAGE_DUE');
  });

  it('says where a step means a text that is not there', async () => {
    const played = await playSteps(`${at('08:05')}    do: SubmitMessage\n    with: { message: { kind: qa } }\n`);
    expect(played.failure).to.deep.equal({ step: 0, expected: [], came: null });
    expect(failureText(played, 'x')).to.contain('no text like this');
  });

  it('tells a refusal with each reason, what met it, and when it went through', async () => {
    const draft = `    do: DraftMessage\n    with: { kind: acknowledgement, audience: public, channel: x }\n`;
    const told = narrate(
      await playSteps(
        `${roles}${at('08:01')}${draft}    expect: { refused: [FACT_GAP] }\n${facts}${at('08:05')}${draft}`,
      ),
      100,
    );
    expect(told).to.match(/08:01 {2}Lead wants this: Draft a text\. Refused\./);
    expect(told).to.contain('→ done at 08:02: Lead added a fact');
    expect(told).to.contain('✓ It went through at 08:05.');
    expect(told.split('\n').every((line) => [...line].length <= 100)).to.equal(true);
  });
});

describe('Columns', () => {
  it('wrap at spaces and keep every word', () => {
    expect(wrap('one two three', 7)).to.deep.equal(['one two', 'three']);
    expect(wrap('', 7)).to.deep.equal(['']);
  });

  it('stand side by side within the width', () => {
    const lines = sideBySide('one two three four five six seven eight', 'nine', 45);
    expect(lines.every((line) => [...line].length <= 45)).to.equal(true);
    expect(lines[0]).to.match(/^one two three four +│ nine$/);
  });
});
