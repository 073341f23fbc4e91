import { expect } from 'chai';
import type { Delivery, Outlet } from '../../src/engine/port.js';
import { textHash } from '../../src/message/render.js';
import { emailOutlet } from '../../src/outlet/email.js';
import { recorder } from '../../src/outlet/recorder.js';
import { webhookOutlet } from '../../src/outlet/webhook.js';
import { startGateway } from '../support/gateway.js';
import { startMailServer } from '../support/smtp.js';

/** An outlet with a look at its other side: whom it reached, under which id. */
interface Bench {
  readonly outlet: Outlet;
  reached(): readonly { id: string; email: string }[];
  stop(): Promise<void>;
}

const kinds: Record<string, { real: boolean; open: () => Promise<Bench> }> = {
  recorder: {
    real: false,
    async open() {
      const outlet = recorder();
      const reached = () => outlet.sent.map(({ id, contact }) => ({ id, email: contact.email }));
      return { outlet, reached, stop: async () => undefined };
    },
  },
  email: {
    real: true,
    async open() {
      const server = await startMailServer();
      const from = { name: 'Voltbike', address: 'press@voltbike.example' };
      const outlet = emailOutlet({ host: '127.0.0.1', port: server.port, from });
      const idOf = (messageId = ''): string => messageId.slice(1, messageId.indexOf('@'));
      const reached = () => server.taken.map(({ to, parsed }) => ({ id: idOf(parsed.messageId), email: to.join() }));
      return { outlet, reached, stop: () => server.close() };
    },
  },
  webhook: {
    real: true,
    async open() {
      const gateway = await startGateway();
      const outlet = webhookOutlet({ url: gateway.url, secret: 'a secret of a test', allowLoopback: true });
      const reached = () => gateway.taken.map(({ body }) => ({ id: String(body['id']), email: String(body['to']) }));
      return { outlet, reached, stop: () => gateway.close() };
    },
  },
};

const text = 'Subject: Battery packs\n\nStop charging the pack.';

const deliveryTo = (name: string): Delivery => ({
  id: `inc-1.7.0.${name}`,
  mode: 'live',
  contact: {
    id: name,
    name,
    email: `${name}@customers.example`,
    // A gateway knows people by whatever it likes.
    handle: `${name}@customers.example`,
    audience: 'customers',
    language: 'en',
  },
  language: 'en',
  text,
  hash: textHash(text),
  call: { link: 'https://crisis.example/incidents/i/calls/x', at: '2030-03-11T07:30:00.000Z' },
});

for (const [kind, { real, open }] of Object.entries(kinds)) {
  describe(`the ${kind} outlet`, () => {
    let bench: Bench;

    beforeEach(async () => {
      bench = await open();
    });

    afterEach(async () => {
      await bench.outlet.close();
      await bench.stop();
    });

    it('says its name and whether it reaches people', () => {
      expect(bench.outlet).to.include({ name: kind, real });
    });

    it('sends a delivery under its id', async () => {
      const outcome = await bench.outlet.send(deliveryTo('ann'));
      expect(outcome.result).to.equal('sent');
      expect(outcome.detail).to.be.a('string').and.not.equal('');
      expect(bench.reached()).to.deep.equal([{ id: 'inc-1.7.0.ann', email: 'ann@customers.example' }]);
    });

    it('sends several at once, each to its own contact', async () => {
      const names = Array.from({ length: 20 }, (_, index) => `person-${index}`);
      const outcomes = await Promise.all(names.map((name) => bench.outlet.send(deliveryTo(name))));
      expect(outcomes.map(({ result }) => result)).to.deep.equal(names.map(() => 'sent'));
      const expected = names.map((name) => ({ id: `inc-1.7.0.${name}`, email: `${name}@customers.example` }));
      expect(bench.reached()).to.have.deep.members(expected);
    });

    it('does not judge what it already sent: the same delivery goes again when asked', async () => {
      await bench.outlet.send(deliveryTo('ann'));
      await bench.outlet.send(deliveryTo('ann'));
      expect(bench.reached()).to.have.length(2);
    });

    it('leaves the delivery as it was', async () => {
      const delivery = Object.freeze({ ...deliveryTo('ann'), contact: Object.freeze(deliveryTo('ann').contact) });
      await bench.outlet.send(delivery);
      expect(delivery).to.deep.equal(deliveryTo('ann'));
    });

    it('finishes what is under way when it closes', async () => {
      const outcome = bench.outlet.send(deliveryTo('ann'));
      await bench.outlet.close();
      expect(bench.reached()).to.have.length(1);
      expect((await outcome).result).to.equal('sent');
    });

    it('closes twice, and then takes nothing more', async () => {
      await bench.outlet.close();
      await bench.outlet.close();
      expect(await bench.outlet.send(deliveryTo('ann'))).to.include({ result: 'failed', retry: true });
      expect(bench.reached()).to.deep.equal([]);
    });
  });
}
