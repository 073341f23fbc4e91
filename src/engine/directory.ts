import type { OnDuty } from '../incident/call.js';
import type { Contact, DutyRow, Preapproval } from '../message/people.js';
import { documentNames, type DocumentStore } from './port.js';

/** What is prepared in peacetime and lives beside the journals: whom we can write to, who is on call, and texts
 *  approved beforehand. */
export class Directory {
  private people: readonly Contact[] = [];
  private texts: readonly Preapproval[] = [];
  private duty: readonly DutyRow[] = [];
  private seen: readonly OnDuty[] = [];

  constructor(private readonly documents: DocumentStore) {}

  async load(): Promise<void> {
    this.people = (await this.documents.get<Contact[]>(documentNames.contacts)) ?? [];
    this.texts = (await this.documents.get<Preapproval[]>(documentNames.preapprovals)) ?? [];
    this.take((await this.documents.get<DutyRow[]>(documentNames.roster)) ?? []);
  }

  get contacts(): readonly Contact[] {
    return this.people;
  }

  get preapprovals(): readonly Preapproval[] {
    return this.texts;
  }

  contactsOf(audience: string): Contact[] {
    return this.people.filter((contact) => contact.audience === audience);
  }

  /** Replaces the contacts of one audience. @throws STORE_READ_ONLY */
  async setContacts(audience: string, contacts: readonly Contact[]): Promise<void> {
    const all = [...this.people.filter((contact) => contact.audience !== audience), ...contacts];
    await this.documents.put(documentNames.contacts, all);
    this.people = all;
  }

  /** Who is on call, with addresses. */
  get roster(): readonly DutyRow[] {
    return this.duty;
  }

  /** The same as decisions see it: how somebody can be reached, but not where. */
  get onDuty(): readonly OnDuty[] {
    return this.seen;
  }

  /** Replaces the duty roster. @throws STORE_READ_ONLY */
  async setRoster(rows: readonly DutyRow[]): Promise<void> {
    await this.documents.put(documentNames.roster, rows);
    this.take(rows);
  }

  private take(rows: readonly DutyRow[]): void {
    this.duty = rows;
    this.seen = rows.map(({ email, handle, ...row }) => ({
      ...row,
      reach: [
        ...(email === undefined ? [] : ['email' as const]),
        ...(handle === undefined ? [] : ['webhook' as const]),
      ],
    }));
  }

  /** Adds a text approved in peacetime; an earlier approval of the same text gives way. @throws STORE_READ_ONLY */
  async preapprove(approval: Preapproval): Promise<void> {
    const same = (one: Preapproval): boolean =>
      (['playbook', 'kind', 'audience', 'channel', 'language'] as const).every((key) => one[key] === approval[key]);
    const all = [...this.texts.filter((one) => !same(one)), approval];
    await this.documents.put(documentNames.preapprovals, all);
    this.texts = all;
  }
}
