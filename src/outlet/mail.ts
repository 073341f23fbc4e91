import MailComposer from 'nodemailer/lib/mail-composer';
import type { Delivery } from '../engine/port.js';
import { splitMail } from '../message/render.js';
import { addressFault, plainLine } from '../message/address.js';

/** Whose name a mail carries. */
export interface Sender {
  readonly name?: string;
  /** One plain address; bounces come back to it. */
  readonly address: string;
}

/** A token that should have been filled in long before. */
const openToken = /\{\{\s*[a-z][a-z0-9.-]*\s*\}\}/;

/** Turns a delivery into one MIME mail, plain text only.
 *  @param domain the right-hand side of the Message-ID
 *  @returns the mail as it goes over the wire (dots not yet doubled), or the fault that keeps it from leaving. The
 *  hash is not checked here: it covers the text before the recipient's name was filled in, so it is the engine's
 *  to check. That nothing is left to fill in is checked. */
export async function composeMail(
  { id, contact, language, text }: Delivery,
  from: Sender,
  domain: string,
): Promise<{ mail: Buffer } | { fault: string }> {
  const fault = addressFault(contact.email);
  if (fault !== null) return { fault: `the contact's address is not one plain address: ${fault}` };
  if (openToken.test(text)) return { fault: 'the text still holds a token that was not filled in' };
  const parts = splitMail(text);
  const subject = plainLine(parts?.subject ?? '');
  if (parts === null || subject === '') return { fault: 'the text does not begin with a subject line' };
  if (parts.body === '') return { fault: 'the text holds nothing but a subject line' };
  const composer = new MailComposer({
    messageId: messageId(id, domain),
    from: { name: plainLine(from.name ?? ''), address: from.address },
    to: { name: plainLine(contact.name), address: contact.email },
    subject,
    text: parts.body,
    headers: headersFor(language),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { mail: await composer.compile().build() };
}

/** The Message-ID of a delivery, with its angle brackets. Different ids stay different. Pure. */
export function messageId(id: string, domain: string): string {
  const unsafe = /[^A-Za-z0-9._-]|^\.|\.$|\.(?=\.)/gu;
  const hex = (found: string): string =>
    [...Buffer.from(found)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
  return `<${id.replace(unsafe, hex)}@${domain}>`;
}

/** `Auto-Submitted: auto-generated` is left out: RFC 3834 forbids it on what a person wrote, a person approved every
 *  text that comes here, and answers to it are wanted. So is `Precedence: bulk`: it may put a crisis mail at the end
 *  of a mail server's queue. What would drown the answers, thousands of out-of-office notes, is asked not to come;
 *  bounces still do. */
function headersFor(language: string): Record<string, string> {
  const headers = { 'X-Auto-Response-Suppress': 'OOF, AutoReply' };
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)
    ? { ...headers, 'Content-Language': language }
    : headers;
}
