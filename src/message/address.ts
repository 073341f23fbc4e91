/** What makes a string something else than one plain address, most telling first. The words never quote the address:
 *  they end up in journals, which hold no addresses. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/[\p{Cc}\p{Zl}\p{Zp}]/u, 'it holds a line break or another control character'],
  [/[,;]/, 'it holds a comma or semicolon, as a list of addresses does'],
  [/\s/, 'it holds a space'],
  [/[<>()[\]":\\]/, 'it holds a name, a group, a comment or quotes'],
  // Mail servers in their default setting still follow `user%host@relay` and `host!user@relay`.
  [/[%!]/, 'it routes through another mail server'],
  [/[^\x21-\x7e]/, 'it holds letters outside ASCII; an international domain is written in its xn-- form'],
  [/^.{255}|^[^@]{65}/, 'it is too long'],
];

const atom = "[A-Za-z0-9#$&'*+/=?^_`{|}~-]+";
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const domainForm = new RegExp(`^${label}(?:\\.${label})*$`);
const addressForm = new RegExp(`^${atom}(?:\\.${atom})*@${label}(?:\\.${label})*$`);

/** Says why a string is not one plain e-mail address, `name@domain` and nothing else; null when it is one. Stricter
 *  than the standard on purpose: what header parsers read in different ways can send a mail to somebody else.
 *  Pure; takes linear time. */
export function addressFault(address: string): string | null {
  const found = faults.find(([pattern]) => pattern.test(address));
  if (found !== undefined) return found[1];
  return addressForm.test(address) ? null : 'it is not of the form name@domain';
}

/** Whether a string is a plain domain name. Pure. */
export const isDomain = (text: string): boolean => text.length <= 253 && domainForm.test(text);

/** Makes one harmless line of a name or a subject: control characters, line separators and the characters that turn
 *  the direction of text become spaces, half surrogates the replacement character. Pure. */
export const plainLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
