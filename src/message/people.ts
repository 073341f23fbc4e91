/** Somebody whom we can write to. Addresses live beside the journal; journals hold contact ids. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  /** One plain address. */
  readonly email: string;
  /** What a text or voice gateway calls him by, such as a telephone number. */
  readonly handle?: string;
  readonly audience: string;
  readonly language: string;
}

/** Who is on call for a role. Addresses live beside the journal, here too. */
export interface DutyRow {
  readonly id: string;
  readonly role: string;
  /** Where he is expected in one kind of crisis alone. */
  readonly playbook?: string;
  readonly person: string;
  readonly language: string;
  readonly email?: string;
  readonly handle?: string;
}

/** A text approved in peacetime by somebody other than its author, for use by one duty officer at night. */
export interface Preapproval {
  readonly playbook: string;
  readonly kind: string;
  readonly audience: string;
  readonly channel: string;
  readonly language: string;
  /** SHA-256 of the template with its partials: a changed text is no longer the approved one. */
  readonly templateHash: string;
  readonly author: string;
  readonly approver: string;
  readonly approvedAt: string;
  readonly expiresAt: string;
}
