/** Somebody whom we can write to. Addresses live beside the journal; journals hold contact ids. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  /** One plain address. */
  readonly email: string;
  readonly audience: string;
  readonly language: string;
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
