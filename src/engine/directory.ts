import type { Contact, Preapproval } from '../message/people.js';
import { documentNames, type DocumentStore } from './port.js';

/** What is prepared in peacetime and lives beside the journals: whom we can write to, and texts approved beforehand. */
export class Directory {
  private people: readonly Contact[] = [];
  private texts: readonly Preapproval[] = [];

  constructor(private readonly documents: DocumentStore) {}

  async load(): Promise<void> {
    this.people = (await this.documents.get<Contact[]>(documentNames.contacts)) ?? [];
    this.texts = (await this.documents.get<Preapproval[]>(documentNames.preapprovals)) ?? [];
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

  /** Adds a text approved in peacetime; an earlier approval of the same text gives way. @throws STORE_READ_ONLY */
  async preapprove(approval: Preapproval): Promise<void> {
    const same = (one: Preapproval): boolean =>
      (['playbook', 'kind', 'audience', 'channel', 'language'] as const).every((key) => one[key] === approval[key]);
    const all = [...this.texts.filter((one) => !same(one)), approval];
    await this.documents.put(documentNames.preapprovals, all);
    this.texts = all;
  }
}
