import { expect } from 'chai';
import type { Delivery, Outlet } from '../../src/engine/port.js';
import { textHash } from '../../src/message/render.js';
import { emailOutlet, type EmailOptions } from '../../src/outlet/email.js';
import { startMailServer, type TakenMail } from '../support/smtp.js';

export const sender = { name: 'Voltbike', address: 'press@voltbike.example' };

export const mailText = 'Subject: Battery packs\n\nStop charging the pack, and keep it outside.';

type Change = Partial<Omit<Delivery, 'contact'>> & { contact?: Partial<Delivery['contact']> };

/** A live delivery that any mail server takes, but for what is changed. */
export function delivery({ contact, ...change }: Change = {}): Delivery {
  const ann = { id: 'ann', name: 'Ann', email: 'ann@customers.example', audience: 'customers', language: 'en' };
  const text = change.text ?? mailText;
  const plain = { id: 'inc-1.7.0.ann', mode: 'live', language: 'en', text, hash: textHash(text) } as const;
  return { ...plain, ...change, contact: { ...ann, ...contact } };
}

/** An e-mail outlet to a server on this machine. */
export const openOutlet = (port: number, options: Partial<EmailOptions> & Record<string, unknown> = {}): Outlet =>
  emailOutlet({ host: '127.0.0.1', port, from: sender, ...options });

/** Sends one delivery for each change, all at once, since a real server takes its time to greet; to be called in a
 *  `describe`.
 *  @returns what the server took for the change of that index: one mail, or the call fails */
export function mailsFor(changes: readonly Change[]): (index: number) => TakenMail {
  let taken: readonly TakenMail[] = [];

  before(async () => {
    const server = await startMailServer();
    const outlet = openOutlet(server.port);
    await Promise.all(changes.map((change, index) => outlet.send(delivery({ ...change, id: `case-${index}` }))));
    ({ taken } = server);
    await server.close();
  });

  return (index) => {
    expect(taken).to.have.length(changes.length);
    const found = taken.filter(({ parsed }) => parsed.messageId === `<case-${index}@voltbike.example>`);
    expect(found).to.have.length(1);
    return found[0]!;
  };
}
