import { expect } from 'chai';
import type { MessageCard, MessagesView } from '../../../src/engine/messages.js';
import { channels } from '../../../src/playbook/vocabulary.js';
import { matrixOf } from '../../../src/web/view/message/matrix.js';

describe('web: the matrix of messages', () => {
  const card = (id: number, more: Partial<MessageCard> = {}): MessageCard => ({
    id: `m${id}`,
    kind: 'holding-statement',
    audience: 'public',
    channel: 'web',
    language: 'en',
    ifAsked: false,
    state: 'draft',
    standing: 'draft',
    title: `Message ${id}`,
    waitsFor: [],
    changed: [],
    ...more,
  });
  const view = (messages: readonly MessageCard[], due: MessagesView['due'] = []) => ({
    audiences: ['staff', 'public', 'press'],
    messages: [...messages],
    due,
  });

  it('is empty where there is nothing', () => {
    expect(matrixOf(view([]))).to.deep.equal({ channels: [], rows: [], sum: [] });
  });

  it('is one cell for one message', () => {
    const { channels: columns, rows, sum } = matrixOf(view([card(1)]));
    expect(columns).to.deep.equal(['web']);
    expect(rows).to.have.length(1);
    expect(rows[0]!.cells[0]!.items[0]!.texts).to.deep.equal([{ id: 'm1', language: 'en' }]);
    expect(sum).to.deep.equal([{ standing: 'draft', count: 1 }]);
  });

  it('holds each of forty messages once, audiences as the playbook has them', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      card(index, {
        channel: channels[index % 8]!,
        audience: ['press', 'staff', 'public', 'elsewhere'][index % 4]!,
        language: index % 3 === 0 ? 'nl' : 'en',
        standing: index % 5 === 0 ? 'wrong' : 'published',
      }),
    );
    const { rows } = matrixOf(view(many));
    expect(rows.map(({ audience }) => audience)).to.deep.equal(['staff', 'public', 'press', 'elsewhere']);
    const ids = rows
      .flatMap(({ cells }) => cells.flatMap(({ items }) => items.flatMap(({ texts }) => texts)))
      .map(({ id }) => id);
    expect(ids).to.have.members(many.map(({ id }) => id));
  });

  it('puts languages side by side that stand the same, and what wants a hand first', () => {
    const due = [
      { kind: 'holding-statement', audience: 'public', channel: 'web', language: 'de', ifAsked: false, title: 'Due' },
    ] as unknown as MessagesView['due'];
    const { rows, sum } = matrixOf(
      view([card(1), card(2, { language: 'nl' }), card(3, { language: 'fr', standing: 'wrong' })], due),
    );
    expect(
      rows[0]!.cells[0]!.items.map(({ standing, texts }) => [standing, texts.map(({ language }) => language).join()]),
    ).to.deep.equal([
      ['wrong', 'fr'],
      ['to-write', 'de'],
      ['draft', 'en,nl'],
    ]);
    expect(sum.map(({ standing }) => standing)).to.deep.equal(['wrong', 'to-write', 'draft']);
  });
});
