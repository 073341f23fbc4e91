import { expect } from 'chai';
import { currentAnswers, sampleAnswers, sampleTexts } from '../../src/engine/samples.js';
import { given, ready, revise } from '../support/given.js';
import { library, shelf } from '../support/library.js';
import { libraryOf } from '../../src/engine/library.js';

const plain = library('rumour');
const ask = (answer: string) => ({
  id: 'ask',
  ask: { en: 'Who?', nl: 'Wie?' },
  answer: { en: answer, nl: answer },
  inside: false,
});

describe('texts with sample facts', () => {
  for (const { id, bundle } of shelf) {
    it(`are there for every text and question of ${id} in each language`, () => {
      const shipped = libraryOf(bundle!);
      for (const { text, due, language, gaps } of sampleTexts(shipped))
        expect(text, `${due.kind} ${due.channel} ${language}: ${gaps.join(', ')}`).to.match(/\S/);
      for (const { text, question, language } of sampleAnswers(shipped))
        expect(text, `${question.id} ${language}`).to.match(/\S/);
    });
  }

  it('answer no question with a fact that must not be said, and say what the answer waits for', () => {
    const [first, ...rest] = plain.playbook.facts;
    const secret = { ...first!, publishable: false, sample: 'The secret' };
    const playbook = { ...plain.playbook, facts: [secret, ...rest], questions: [ask(`It is {{${secret.key}}}.`)] };
    for (const { text, gaps } of sampleAnswers({ ...plain, playbook })) {
      expect(text).to.equal(null);
      expect(gaps).to.deep.equal([secret.key]);
    }
  });

  it('answer with what an incident knows now, and not with what may no longer be said', () => {
    const story = given(ready);
    const playbook = { ...story.library.playbook, questions: [ask('We are {{organisation}}.')] };
    const answers = (told = story): (string | null)[] =>
      currentAnswers({ ...story.library, playbook }, told.state, told.at).map(({ text }) => text);
    expect(answers()).to.deep.equal(['We are Noorderbank.', 'We are Noorderbank.']);
    expect(answers(story.and(revise('organisation', { publishable: false, value: 'Noorderbank' })))).to.deep.equal([
      null,
      null,
    ]);
  });
});
