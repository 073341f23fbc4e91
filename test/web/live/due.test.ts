import { expect } from 'chai';
import { dueText } from '../../../src/web/client/due.js';
import { wordsOf } from '../../../src/web/view/words.js';

const minute = 60_000;
const hour = 60 * minute;

describe('clocks on pages', () => {
  it('say what is left in plain words', () => {
    const nl = wordsOf('nl').live;
    const en = wordsOf('en').live;
    for (const [ms, dutch, english] of [
      [12 * minute, 'nog 12 min', '12 min left'],
      [12 * minute + 59_999, 'nog 12 min', '12 min left'],
      [40_000, 'nog 40 s', '40 s left'],
      [hour, 'nog 1 u', '1 h left'],
      [hour + 5 * minute, 'nog 1 u 5 min', '1 h 5 min left'],
      [50 * hour, 'nog 2 d 2 u', '2 d 2 h left'],
      [0, '0 s TE LAAT', '0 s LATE'],
      [-1, '0 s TE LAAT', '0 s LATE'],
      [-3 * minute, '3 min TE LAAT', '3 min LATE'],
      [-26 * hour, '1 d 2 u TE LAAT', '1 d 2 h LATE'],
    ] as const) {
      expect(dueText(ms, nl)).to.equal(dutch);
      expect(dueText(ms, en)).to.equal(english);
    }
  });
});
