import type { Kept } from '../../../src/listening/archive/port.js';
import type { Kind, Mention } from '../../../src/listening/mention.js';

/** A mention to keep. */
export const kept = (id: string, more: Partial<Mention> & { readonly kind?: Kind } = {}): Kept => {
  const { kind = 'question', ...mention } = more;
  return {
    mention: {
      id,
      source: 'import',
      channel: 'x',
      author: 'jan',
      inbound: true,
      at: '2030-03-11T07:30:00.000Z',
      text: 'Is mijn geld veilig?',
      inReplyTo: null,
      url: null,
      reach: null,
      ...mention,
    },
    understanding: { language: 'nl', kind, confidence: 0.75, telling: ['?', 'is mijn'], needs: [] },
  };
};
