import { expect } from 'chai';
import { understand } from '../../src/listening/classify/kind.js';
import { untaught } from '../../src/listening/classify/learn.js';
import { Hearing } from '../../src/listening/hearing/hearing.js';
import type { Mention } from '../../src/listening/mention.js';
import { publicTurns } from '../../src/listening/reply/public-turn.js';
import { replyId, type ReplySort } from '../../src/listening/reply/standing.js';
import { at } from './support.js';

describe('listening: turns in public', () => {
  let hearing: Hearing;
  let minute: number;
  beforeEach(() => {
    hearing = new Hearing();
    minute = 0;
  });

  const add = (mention: Partial<Mention>): void => {
    minute += 1;
    const whole: Mention = { id: `${minute}`, source: 'x', channel: 'x', author: 'Ann', inbound: true, at: at(minute), text: 'When do I get my money back?', inReplyTo: null, url: null, reach: null, ...mention }; // prettier-ignore
    hearing.add({ mention: whole, understanding: understand(whole.text, untaught) });
  };
  const asks = (id: string, more: Partial<Mention> = {}): void => add({ id, ...more });
  const answers = (to: string, sort: ReplySort = 'answer', more: Partial<Mention> = {}): void =>
    add({ id: replyId(sort, { to, by: 'us', text: `${minute}`, before: [] }), author: 'us', inbound: false, inReplyTo: to, ...more }); // prettier-ignore
  const turns = (id: string, from = ''): number | undefined =>
    publicTurns([hearing.of(`x/${id}`)!], hearing, from).get(`x/${id}`);

  it('are counted for each person: as often as he wrote again after an answer that everybody could read', () => {
    asks('1');
    expect(turns('1')).to.equal(0);
    answers('1');
    answers('1', 'answer', { text: 'And this belongs to it.' });
    asks('2');
    expect(turns('2'), 'two posts in a row are one turn').to.equal(1);
    answers('2');
    asks('3');
    expect(turns('3')).to.equal(2);
    expect(turns('2'), 'what came later is no turn of it').to.equal(1);
    expect(turns('3', at(4)), 'from then on').to.equal(1);
  });

  it('are not those of somebody else, of nobody, or of what went on in private', () => {
    for (const [id, more] of Object.entries({ a: { author: 'Bob' }, b: { source: 'y' }, c: { author: '' } })) {
      asks(id, more);
      answers(id, 'answer', 'source' in more ? { source: 'y' } : {});
    }
    asks('p');
    answers('p', 'answer', { channel: 'private' });
    asks('q');
    answers('q', 'private');
    asks('1');
    expect(turns('1')).to.equal(0);
    asks('n', { author: '' });
    expect(turns('n'), 'no name is nobody').to.equal(0);
  });

  it('begin anew with an outcome that was posted', () => {
    asks('1');
    answers('1');
    asks('2');
    answers('2');
    answers('2', 'private');
    answers('2', 'outcome');
    asks('3');
    expect(turns('3')).to.equal(0);
    answers('3');
    asks('4');
    expect(turns('4')).to.equal(1);
  });
});
