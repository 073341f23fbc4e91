import type { Delivery, Outlet } from '../engine/port.js';

/** An outlet that reaches nobody: it keeps what it was given. For exercises and tests. */
export function recorder(): Outlet & { readonly sent: Delivery[] } {
  const sent: Delivery[] = [];
  let closed = false;
  return {
    name: 'recorder',
    real: false,
    sent,
    async send(delivery) {
      if (closed) return { result: 'failed', detail: 'the outlet is closed', retry: true };
      sent.push(delivery);
      return { result: 'sent', detail: 'kept by the recorder; nobody was reached' };
    },
    async close() {
      closed = true;
    },
  };
}
