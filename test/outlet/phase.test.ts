import { expect } from 'chai';
import type { Outcome } from '../../src/engine/port.js';
import { startHostileServer, type HostileServer, type Malice, type Phase } from '../support/smtp.js';
import { delivery, mailText, openOutlet } from './deliveries.js';

/** How long is waited for a server that is silent, or says a letter at a time; for any other one as long as in earnest. */
const timeoutsFor = (malice: Malice) =>
  malice === 'stall' ? { greeting: 300, socket: 300 } : malice === 'trickle' ? { total: 500 } : {};
/** How often it is tried again: on a busy machine such a time-out can fall before the server was reached. */
const slow = (malice: Malice): number => (malice === 'stall' || malice === 'trickle' ? 3 : 0);
const login = { user: 'press', pass: 'open-sesame-1234', requireTls: false };

const beforeTheMail: readonly Phase[] = ['greeting', 'ehlo', 'auth', 'mail', 'rcpt', 'data'];

/** Answers that repeat whatever a server was told. */
const echo = `${mailText.split('\n').at(-1)} ann@customers.example open-sesame-1234 ${btoa('\0press\0open-sesame-1234')}`;

for (const offers of [[], ['PIPELINING', 'SIZE 1000000', '8BITMIME', 'ENHANCEDSTATUSCODES']]) {
  describe(`a mail server that offers ${offers.length === 0 ? 'nothing' : offers.join(', ')}`, () => {
    let server: HostileServer;

    const meet = async (at: Phase, malice: Malice): Promise<Outcome> => {
      server = await startHostileServer(at, malice, [...offers, 'AUTH PLAIN']);
      const outcome = await openOutlet(server.port, { ...login, timeouts: timeoutsFor(malice) }).send(delivery());
      for (const secret of ['sesame', btoa('\0press\0open-sesame-1234'), 'charging', 'Battery', 'customers.example']) {
        expect(outcome.detail).to.not.include(secret);
      }
      return outcome;
    };

    afterEach(() => server.close());

    for (const at of beforeTheMail) {
      for (const malice of ['drop', 'reset', 'stall', 'trickle'] as const) {
        it(`can ${malice} at ${at}: failed, to be tried again, and nothing stored`, async function () {
          this.retries(slow(malice));
          expect(await meet(at, malice)).to.include({ result: 'failed', retry: true });
          expect(server.stored).to.deep.equal([]);
        });
      }

      it(`can refuse for now at ${at}: failed, to be tried again`, async () => {
        const outcome = await meet(at, { reply: `451 4.7.1 later ${echo}` });
        expect(outcome).to.include({ result: 'failed', retry: true });
        expect(outcome.detail).to.match(/451 4\.7\.1, about policy$/);
        expect(server.stored).to.deep.equal([]);
      });

      it(`can close the service at ${at}: failed, to be tried again`, async () => {
        expect(await meet(at, { reply: `421 4.3.2 bye` })).to.include({ result: 'failed', retry: true });
        expect(server.stored).to.deep.equal([]);
      });

      it(`can refuse for good at ${at}: failed, for good`, async () => {
        const outcome = await meet(at, { reply: `550 5.1.1 <ann@customers.example> unknown ${echo}` });
        expect(outcome).to.include({ result: 'failed', retry: false });
        expect(outcome.detail).to.match(/550 5\.1\.1, about the address$/);
        expect(server.stored).to.deep.equal([]);
      });

      it(`can answer nonsense at ${at}: failed, and nothing stored`, async () => {
        expect((await meet(at, { reply: `${echo}\r\n${echo}` })).result).to.equal('failed');
        expect(server.stored).to.deep.equal([]);
      });
    }

    for (const malice of ['drop', 'reset', 'stall', 'trickle'] as const) {
      it(`can ${malice} at the finished mail, having stored it: uncertain`, async function () {
        this.retries(slow(malice));
        const outcome = await meet('dot', malice);
        expect(server.stored).to.have.length(1);
        expect(outcome.result).to.equal('uncertain');
        expect(outcome).to.not.have.property('retry');
      });

      it(`can ${malice} while the mail arrives: uncertain, since only it knows how much came`, async function () {
        this.retries(slow(malice));
        expect((await meet('body', malice)).result).to.equal('uncertain');
      });
    }

    it('can answer nonsense to the finished mail: uncertain', async () => {
      const outcome = await meet('dot', { reply: `so be it ${echo}` });
      expect(server.stored).to.have.length(1);
      expect(outcome.result).to.equal('uncertain');
    });

    it('can answer the finished mail with a number that answers nothing: uncertain', async () => {
      expect((await meet('dot', { reply: '354 go on' })).result).to.equal('uncertain');
    });

    for (const [reply, retry] of [
      ['452 4.3.1 full', true],
      ['554 5.7.1 spam', false],
    ] as const) {
      it(`can refuse the finished mail with ${reply}: failed`, async () => {
        expect(await meet('dot', { reply })).to.include({ result: 'failed', retry });
        expect(server.stored).to.deep.equal([]);
      });
    }

    it('can take the mail: sent, with its numbers and without its words', async () => {
      const outcome = await meet('dot', { reply: `250-2.6.0 ${echo}\r\n250 2.6.0 ok` });
      expect(server.stored).to.have.length(1);
      expect(outcome).to.deep.equal({ result: 'sent', detail: 'taken by the mail server: 250 2.6.0' });
    });
  });
}

describe('a mail server that is silent', () => {
  let server: HostileServer;

  afterEach(() => server.close());

  for (const at of [...beforeTheMail, 'dot'] as const) {
    it(`from ${at} on is left within the time-out`, async () => {
      server = await startHostileServer(at, 'stall', ['AUTH PLAIN']);
      const start = performance.now();
      await openOutlet(server.port, { ...login, timeouts: timeoutsFor('stall') }).send(delivery());
      expect(performance.now() - start).to.be.within(90, 20_000);
    });
  }

  it('does not keep a closing outlet for longer than that', async function () {
    this.retries(slow('trickle'));
    server = await startHostileServer('dot', 'trickle', ['AUTH PLAIN']);
    const outlet = openOutlet(server.port, { ...login, timeouts: timeoutsFor('trickle') });
    const outcome = outlet.send(delivery());
    await outlet.close();
    expect((await outcome).result).to.equal('uncertain');
  });
});
