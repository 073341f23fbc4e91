import type { Delivery, Outcome, Outlet } from '../engine/port.js';

/** An outlet that reaches real people: it carries no exercise, takes no more once it is closed, and closes only when all that
 *  is under way has its outcome, which must not get lost.
 *  @param deliver sends one live delivery; rejects never */
export function realOutlet(name: string, deliver: (delivery: Delivery) => Promise<Outcome>): Outlet {
  const underWay = new Set<Promise<Outcome>>();
  let closed = false;
  return {
    name,
    real: true,
    async send(delivery) {
      if (closed) return { result: 'failed', detail: 'the outlet is closed', retry: true };
      // The second of two locks: an engine for exercises holds no real outlet in the first place.
      if (delivery.mode !== 'live') return never('this outlet reaches real people and carries no exercise');
      const outcome = deliver(delivery);
      underWay.add(outcome);
      try {
        return await outcome;
      } finally {
        underWay.delete(outcome);
      }
    },
    async close() {
      closed = true;
      await Promise.all(underWay);
    },
  };
}

/** That a delivery cannot be made, now or later. Pure. */
export const never = (detail: string): Extract<Outcome, { result: 'failed' }> => ({
  result: 'failed',
  detail: `${detail}; nothing was sent`,
  retry: false,
});
