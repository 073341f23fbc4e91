import { expect } from 'chai';
import { noticeCodes } from '../../src/listening/source/report.js';
import { intakeWords } from '../../src/web/view/benchmark/words.js';
import { wordsOf } from '../../src/web/view/words.js';

/** What is said of one thing must be more than what is said of two with another figure in it. */
function differs(one: string, two: string): void {
  if (one.includes('1')) expect(one.replaceAll('1', '2'), one).to.not.equal(two);
}

for (const language of ['en', 'nl'] as const)
  describe(`web: one and more than one, ${language}`, () => {
    it('in what an import tells', () => {
      const { notices, refusals } = intakeWords(language);
      let counted = 0;
      for (const code of noticeCodes) {
        const [one, two] = [1, 2].map((count) => notices[code]({ code, count, line: null, sample: 'sample' }));
        if (one!.includes('1 ')) counted += 1;
        differs(one!, two!);
      }
      expect(counted, 'notices that count').to.be.at.least(8);
      const told = (found: number): string =>
        refusals.columns({ code: 'columns', line: 1, column: null, value: '', figures: { found, expected: 5 } });
      differs(told(1), told(2));
    });

    it('in the inbox, and where many are answered', () => {
      const { concern, inbox, many } = wordsOf(language);
      differs(concern.more('1'), concern.more('2'));
      differs(inbox.reportSays('1', '0', '0', '0'), inbox.reportSays('2', '0', '0', '0'));
      differs(inbox.reportSays('3', '0', '1', '0'), inbox.reportSays('3', '0', '2', '0'));
      differs(inbox.concernSize('1', '9'), inbox.concernSize('2', '9'));
      differs(inbox.concernSize('9', '1'), inbox.concernSize('9', '2'));
      differs(inbox.reach('1'), inbox.reach('2'));
      differs(inbox.summary('1', '0'), inbox.summary('2', '0'));
      differs(many.waiting('1'), many.waiting('2'));
      for (const say of [many.noted, many.kept]) expect(say(1)).to.not.include('1');
      expect(many.open('1')).to.not.include('1');
    });
  });
