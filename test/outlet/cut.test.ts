import { expect } from 'chai';
import type { Outcome } from '../../src/engine/port.js';
import { startCutWire, startHostileServer } from '../support/smtp.js';
import { delivery, openOutlet } from './deliveries.js';

/** How many bytes each way a conversation may take at the most. */
const lengths = { up: 1000, down: 300 };

/** How many wires at once. */
const batch = 50;

for (const offers of [[], ['PIPELINING']]) {
  describe(`a wire to a mail server that offers ${offers.join() || 'nothing'}`, () => {
    for (const way of ['up', 'down'] as const) {
      it(`may be cut after any byte on the way ${way}: no mail that was taken is called failed`, async () => {
        const server = await startHostileServer('dot', { reply: '250 2.0.0 queued' }, offers);
        const results: Outcome['result'][] = [];
        const sendOver = async (bytes: number): Promise<void> => {
          const wire = await startCutWire(server.port, way, bytes);
          const { result } = await openOutlet(wire.port).send(delivery({ id: `cut-${bytes}-` }));
          await wire.close();
          results[bytes - 1] = result;
        };
        for (let first = 1; first <= lengths[way]; first += batch) {
          await Promise.all(Array.from({ length: batch }, (_, index) => sendOver(first + index)));
        }
        await server.close();

        const stored = (bytes: number): boolean => server.stored.some((mail) => mail.includes(`<cut-${bytes}-@`));
        for (const [index, result] of results.entries()) {
          const taken = stored(index + 1);
          if (result === 'failed') expect(taken, `byte ${index + 1}: called failed, but taken`).to.equal(false);
          if (result === 'sent') expect(taken, `byte ${index + 1}: called sent, but not taken`).to.equal(true);
        }
        // From failed to uncertain to sent, once each: otherwise the cuts did not cover the conversation.
        expect(results.filter((result, index) => result !== results[index - 1])).to.deep.equal([
          'failed',
          'uncertain',
          'sent',
        ]);
      });
    }
  });
}
