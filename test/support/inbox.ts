import { expect } from 'chai';
import { openExample } from '../../src/web/example.js';
import { Desk, post } from './http.js';
import { get } from './people.js';
import { startService, type TestService } from './service.js';

/** What somebody says in public on X, twenty minutes before a service of tests begins. */
export const said = (id: string, author: string, text: string) => ({
  id,
  source: 'x',
  channel: 'x',
  author,
  at: '2026-03-10T06:10:00.000Z',
  text,
});

/** Five people who ask the same; the last of them needs somebody at once. */
export const advertisers = [
  ['Ann Smith', 'Why do you sell our data to advertisers?'],
  ['Bob Jones', 'You sell my data to advertisers, unbelievable.'],
  ['Cleo Brown', 'Selling data to advertisers without asking, shame on you.'],
  ['Dan Green', 'Do you sell data to advertisers of banks?'],
  ['Edith White', 'I am 84 and ill and all alone. You sell my data to advertisers, help me, I am so scared.'],
].map(([author, text], at) => ({ ...said(`${at}`, author!, text!), at: `2026-03-10T06:1${at}:00.000Z` }));

/** The inbox of a live incident that Eva leads and for which Ben answers. Its verbs can be taken apart from it: they speak to
 *  the incident of the test that runs. */
export class Inbox {
  #service: TestService | undefined;
  #desk: Desk | undefined;

  private constructor() {}

  /** Gives each test of a suite an inbox of its own, in which no error goes unseen. @param storm what has come in */
  static forEachTest(storm: readonly object[]): Inbox {
    const inbox = new Inbox();
    beforeEach(async () => {
      inbox.#service = await startService();
      inbox.#desk = await Desk.open(inbox.service, 'Eva', { ...openExample, mode: 'live' });
      await inbox.desk.done('Eva', 'AssignRole', { role: 'webcare', person: 'Ben' });
      await inbox.bring(storm);
    });
    afterEach(() => {
      expect(inbox.service.reported).to.deep.equal([]);
      return inbox.service.stop();
    });
    return inbox;
  }

  get service(): TestService {
    return this.#service!;
  }

  get desk(): Desk {
    return this.#desk!;
  }

  get path(): string {
    return `/incidents/${this.desk.incident}/inbox`;
  }

  readonly bring = (storm: readonly object[]) =>
    post(this.service, `/incidents/${this.desk.incident}/mentions`, 'Eva', storm);

  /** Does something with a message. @param what the last part of its address, such as `answer` */
  readonly act = (what: string, sent: object, by = 'Eva') => post(this.service, `${this.path}/${what}`, by, sent);

  readonly list = async (query = '') => (await get(this.service, this.path + query)).body.messages;

  readonly ids = async (query = ''): Promise<string[]> => (await this.list(query)).map(({ id }: { id: string }) => id);

  readonly state = async () => (await this.service.engine.look(this.desk.incident)).state;
}
