import { expect } from 'chai';
import { papersOf } from '../../src/rehearsal/papers.js';
import { play } from '../../src/rehearsal/play.js';
import type { Played } from '../../src/rehearsal/played.js';
import { listScenarios, readScenario } from '../../src/rehearsal/files.js';
import { countsOf, summarise } from '../../src/rehearsal/summary.js';
import { narrate } from '../../src/rehearsal/narrate.js';
import { root, shelf } from '../support/library.js';

const words: Readonly<Record<string, string>> = { en: 'EXERCISE', nl: 'OEFENING' };

describe('The shipped scenarios', () => {
  for (const file of listScenarios(root)) {
    for (const language of ['en', 'nl']) {
      describe(`${file.name}, in ${language}`, () => {
        let played: Played;
        before(async () => {
          played = await play(readScenario(root, file).value, shelf, language);
        });

        it('goes as it expects', () => {
          expect(played.failure).to.equal(null);
        });

        it('marks every text as an exercise, also what was posted in other words', () => {
          const posted = played.acts.flatMap(({ commit }) =>
            commit.entries.flatMap((entry) =>
              entry.type === 'MessagePosted' ? [{ id: entry.message, text: entry.text }] : [],
            ),
          );
          const texts = [...Object.values(played.state.messages), ...posted];
          expect(texts.length).to.be.greaterThan(20);
          for (const { id, text } of texts) expect(text).to.contain(words[played.state.messages[id]!.language]);
        });

        it('has the same journal when played again, hash by hash', async () => {
          const again = await play(readScenario(root, file).value, shelf, language);
          expect(again.acts.map(({ commit }) => commit.hash)).to.deep.equal(
            played.acts.map(({ commit }) => commit.hash),
          );
        });

        it('is told within the width, from opening to the last column', () => {
          const told = `${narrate(played, 90)}\n${summarise(played, 90)}`;
          expect(told.split('\n').filter((line) => [...line].length > 90)).to.deep.equal([]);
          expect(told).not.to.match(/undefined|\[object|NaN/);
          // Line breaks fall anywhere, so words are compared without them.
          const flat = told.replace(/\s+/g, ' ');
          for (const { what } of played.scenario.history) expect(flat).to.contain(what[language]);
        });

        it('leaves every text in every language, an index and the journal', () => {
          const papers = papersOf(played);
          const { messages } = played.state;
          expect(papers.size).to.equal(Object.keys(messages).length + 2);
          for (const name of papers.keys())
            expect(name).to.match(/^(\d\d-[a-z-]+\.(en|nl)\.txt|index\.md|journal\.jsonl)$/);
          const numbers = (code: string): string[] =>
            [...papers.keys()].filter((name) => name.endsWith(`.${code}.txt`)).map((name) => name.slice(0, 2));
          expect(numbers('en')).to.deep.equal(numbers('nl'));
          expect(papers.get('journal.jsonl')!.trimEnd().split('\n')).to.have.length(played.acts.length);
        });
      });
    }
  }
});

describe('ING 2014', () => {
  it('shows what the playbook refuses, an exception, missed and kept clocks, and ends in the open', async () => {
    const file = listScenarios(root).find(({ name }) => name === 'ing-2014')!;
    const played = await play(readScenario(root, file).value, shelf, 'en');
    const codes = new Set(played.acts.flatMap(({ refused }) => refused.map(({ code }) => code)));
    expect([...codes]).to.include.members([
      'FACT_GAP',
      'FOUR_EYES',
      'PLAN_RUNNING',
      'TASK_OPEN',
      'AUDIENCE_WAITS',
      'ROLE_NEEDED',
      'REASON_MISSING',
      'VOICE_DIVERGING',
      'DECISION_MISSING',
    ]);
    const types = new Set(played.acts.flatMap(({ commit }) => commit.entries.map(({ type }) => type)));
    expect([...types]).to.include.members([
      'ApprovalVoided',
      'MessageStaled',
      'CadenceMissed',
      'CommitmentRedated',
      'StageReopened',
      'OverrideReviewed',
      'FindingsReported',
    ]);
    const { kept, late, refusals, overrides } = countsOf(played);
    expect({ late, refusals, overrides }).to.deep.equal({ late: 2, refusals: 12, overrides: 1 });
    expect(kept).to.be.greaterThan(10);
    expect(played.state.chart).to.include({ stage: 'transparency', voice: 'aligned', plan: 'investigated' });
  });
});
