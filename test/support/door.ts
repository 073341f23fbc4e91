import { expect } from 'chai';
import request from 'supertest';
import { ManualClock } from '../../src/clock.js';
import { cast, holders, marker, type Cast } from './cast.js';
import { startService, type TestService } from './service.js';

/** A service at whose door everybody knocks: who takes part, who does not, who is nobody any more, and whoever has a link. */
export class Door {
  private constructor(
    readonly service: TestService,
    readonly all: Cast,
    /** By who asks, how he is known. */
    readonly headers: Readonly<Record<string, Readonly<Record<string, string>>>>,
    /** Of an approver outside: one that was used, and one that is still good. */
    readonly links: { readonly used: string; readonly open: string },
  ) {}

  static async open(): Promise<Door> {
    // At people's screens time stands still, so that nothing is told there by the next sign of life.
    const service = await startService({ screen: { clock: new ManualClock('2030-01-01T00:00:00.000Z') } });
    const all = await cast(service);
    const link = async (): Promise<string> => {
      const { desk, message } = all.scenes.submitted;
      const who = { incident: desk.incident, message, person: 'Outside', role: 'legal', by: holders.lead };
      return (await service.people.approvers.make(who)).token;
    };
    const used = await link();
    await service.people.approvers.use(used, async () => ({ used: true, result: null }));
    const open = await link();
    const asCookie = (token: string) => ({ Cookie: `session=${token}; visit=${token}`, 'X-CSRF-Token': token });
    const headers = { ...all.headers, link: asCookie(open), usedLink: asCookie(used) };
    return new Door(service, all, headers, { used, open });
  }

  /** Asks as somebody, with what he has. */
  async ask(method: string, path: string, who: string, accept = 'application/json', body: object = {}) {
    const verb = path.endsWith('/events') ? 'head' : method.toLowerCase();
    const asked = request(this.service.app)
      [verb as 'get'](path)
      .set({ Origin: 'http://localhost', Host: 'localhost', ...this.headers[who], Accept: accept });
    return verb === 'get' || verb === 'head' ? asked : asked.send(body);
  }
}

/** What was answered at the door. */
export type Told = Awaited<ReturnType<Door['ask']>>;

/** All that an answer says, its head too. */
export const whole = ({ text, headers }: Told): string => `${text ?? ''}\n${JSON.stringify(headers)}`;

/** What anybody may learn from an answer that is not for him: nothing. */
export function keepsStill(answer: Told, what: string): void {
  expect(whole(answer), what).to.not.include(marker);
  expect(answer.headers['etag'], what).to.equal(undefined);
  expect(answer.headers['cache-control'], what).to.equal('no-store');
  expect(answer.status, what).to.be.below(500);
}
