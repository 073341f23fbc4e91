import { electronicFormatIBAN, getCountrySpecifications, isValidIBAN } from 'ibantools';
import { isValidPhoneNumber } from 'libphonenumber-js/min';
import { linksIn } from '../count/link.js';
import type { Span } from '../check/reading.js';

export type ContactSort = 'phone' | 'link' | 'email' | 'iban';

/** A way to reach somebody, or to pay, that a text prints. UTF-16 offsets. */
export interface Contact extends Span {
  readonly sort: ContactSort;
  /** As it is written. */
  readonly text: string;
  /** The same for every way to write it: figures of a phone number with its country's code, an address in small letters. */
  readonly key: string;
  /** Of an IBAN only: whether its check digits are right. */
  readonly isValid: boolean;
}

/** All phone numbers, links, mail addresses and IBANs in a text, in its order. Pure; linear. */
export function contactsIn(text: string): Contact[] {
  const mails = mailsIn(text);
  const links = linkContacts(text).filter((link) => !touches(link, mails));
  const ibans = ibansIn(text);
  const taken = [...mails, ...links, ...ibans].toSorted(byStart);
  const phones = phonesIn(text).filter((phone) => !touches(phone, taken));
  return [...taken, ...phones].toSorted(byStart);
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Both are in rising order and few; a search by halves keeps it quick where they are not. */
function touches(span: Span, others: readonly Span[]): boolean {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (others[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const other = others[low];
  return other !== undefined && other.start < span.end;
}

function mailsIn(text: string): Contact[] {
  const found: Contact[] = [];
  const local = /[\w.+%'-]/;
  for (let at = text.indexOf('@'); at > 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && local.test(text.charAt(start - 1))) start -= 1;
    while (start < at && /[.'-]/.test(text.charAt(start))) start += 1;
    // "@name@mastodon.example" is an account, and "user@host" in a link belongs to the link.
    if (start === at || /[@/\p{L}]/u.test(text.charAt(start - 1))) continue;
    const domain = /^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}/i.exec(text.slice(at + 1, at + 256));
    if (domain === null) continue;
    const end = at + 1 + domain[0].length;
    const written = text.slice(start, end);
    found.push({ sort: 'email', start, end, text: written, key: written.toLowerCase(), isValid: true });
  }
  return found;
}

/** What begins with a scheme or "www." is a link, whatever its domain; else what X takes for one, in small letters at its
 *  end: "gesloten.In" is a full stop without its space. */
function linkContacts(text: string): Contact[] {
  const clear = [...text.matchAll(/(?:https?:\/\/|(?<![\p{L}\p{N}.@/-])www\.)[^\s<>"“”„«»|]{1,2000}/giu)].map(
    (match) => ({
      start: match.index,
      end: match.index + trimmed(match[0]).length,
    }),
  );
  const known = linksIn(text).map(({ start, length }) => ({ start, end: start + length }));
  // A page of a host is a link whatever its domain: no list of them knows all.
  const pages = [...text.matchAll(hostWithPath)]
    .map((match) => ({ start: match.index, end: match.index + trimmed(match[0]).length }))
    .filter((page) => !touches(page, known));
  const bare = [...known, ...pages]
    .toSorted(byStart)
    .filter(
      (link) =>
        !touches(link, clear) &&
        isBareLink(text.slice(link.start, link.end), text.slice(Math.max(0, link.start - 25), link.start)),
    )
    // A token such as {{recipient.name}} is filled in later.
    .filter(({ start }) => !/\{\{\s*$/.test(text.slice(Math.max(0, start - 6), start)));
  return [...clear, ...bare].toSorted(byStart).flatMap(({ start, end }) => {
    const written = text.slice(start, end);
    const key = linkKey(written);
    return key === null ? [] : [{ sort: 'link', start, end, text: written, key, isValid: true } as const];
  });
}

const hostWithPath =
  /(?<![\p{L}\p{N}.@/_-])[a-z0-9](?:[a-z0-9-]{0,40}\.){1,4}[a-z]{3,24}\/[a-z0-9][^\s<>"“”„«»|]{0,200}/gu;

/** "Bol.com" with a capital is a company's name, unless we send somebody there. */
const isBareLink = (written: string, before: string): boolean => {
  if (/^\p{Lu}\p{Ll}[^/?]*$/u.test(written) && !sentThere.test(before)) return false;
  // "J.de Boer" is somebody's initials without a space behind them.
  if (/^(?:\p{Lu}\.){0,5}\p{Lu}\.\p{Ll}{2,3}$/u.test(written)) return false;
  const host = /^[^/?#:]+/.exec(written)?.[0] ?? '';
  if (host === written && abbreviated.test(host)) return false;
  const top = host.slice(host.lastIndexOf('.') + 1);
  return top === top.toLowerCase() && !/\.(?:md|sh|py|zip|mov)$/.test(host);
};

/** An abbreviation or a number with the next word glued to it: "bijv.de", "e.g.in", "2.0.is". */
const abbreviated =
  /^(?:(?:\p{L}{1,2}|\d{1,4}|bijv|prof|drs?|ing|incl|excl|evt|resp|tel|art|pag|vgl|vlg|approx|etc|jr|sr|ltd|inc|corp|dept|mevr|dhr|max|min|gem|afd|nov|dec|jan|feb|okt|oct|sept?)\.){1,6}(?:de|it|is|in|to|me|so|at|be|no|am|us|my|as|la|van|mw|nu|na|al)$/iu;

const sentThere =
  /\b(?:kijk|ga|lees|surf|bezoek|visit|see|go|read|check|info|informatie|information|website|site)\b[^.!?\n]{0,18}$/i;

/** A sentence's own marks at the end of a link are not the link's. */
function trimmed(link: string): string {
  let end = link.length;
  while (end > 0) {
    const last = link.charAt(end - 1);
    if (!/[.,;:!?'’*_…)\]]/.test(last)) break;
    if (last === ')' && link.slice(0, end).includes('(')) break;
    end -= 1;
  }
  return link.slice(0, end);
}

/** Host without "www." and path without its last slash: what two ways to write one address share. */
function linkKey(written: string): string | null {
  const whole = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(whole)) return null;
  const { host, pathname, search, hash } = new URL(whole);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/{1,9}$/, '')}${search}${hash}`;
}

/** Whether a link is one on the list, a page under it, or its host's front page. Keys as `linkKey` makes them. */
export function isUnder(key: string, listed: string): boolean {
  if (!key.startsWith(listed)) return listed.startsWith(`${key}/`) && !key.includes('/');
  const rest = key.charAt(listed.length);
  return rest === '' || rest === '/' || rest === '?' || rest === '#';
}

const ibanStart = /(?<![\p{L}\p{N}])[A-Z]{2}[0-9]{2}(?=[  .-]?[A-Z0-9])/giu;
const accountBefore = /(?:iban|rekening(?:nummer)?|account(?: number)?|bank account)\b[^.!?\n]{0,20}$/i;

function ibansIn(text: string): Contact[] {
  const found: Contact[] = [];
  for (const match of text.matchAll(ibanStart)) {
    const length = getCountrySpecifications()[match[0].slice(0, 2).toUpperCase()]?.chars ?? null;
    if (length === null || length === 0) continue;
    const start = match.index;
    const taken = takeCharacters(text, start, length);
    const isValid = taken.key.length === length && isValidIBAN(taken.key);
    const isDutch = /^NL\d\d[A-Z]{4}\d{8,}$/.test(taken.key);
    const isCalledSo = taken.key.length === length && accountBefore.test(text.slice(Math.max(0, start - 40), start));
    if (!isValid && !isDutch && !isCalledSo) continue;
    found.push({ sort: 'iban', start, end: taken.end, text: text.slice(start, taken.end), key: taken.key, isValid });
  }
  return found;
}

/** As many letters and figures as an IBAN of that country has, with single spaces between them; one too many counts too. */
function takeCharacters(text: string, start: number, length: number): { key: string; end: number } {
  let end = start;
  let count = 0;
  for (let at = start; at < text.length && count < length; at += 1) {
    const character = text.charAt(at);
    if (/[a-z0-9]/i.test(character)) {
      count += 1;
      end = at + 1;
    } else if (!/[  .-]/.test(character) || !/[a-z0-9]/i.test(text.charAt(at + 1))) break;
  }
  const more = /^\d+/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  return { key: electronicFormatIBAN(text.slice(start, end + more)) ?? '', end: end + more };
}

const runOfFigures =
  /(?<![\p{L}\p{N}+.,:/#_-])(?:\+\s?|\(\+?)?\d(?:[  ]?(?:\(\d{1,4}\)|[-–/.)])?[  ]?\d){2,16}(?![\p{L}\p{N}]|[.,:/-]\d)/gu;
const callBefore =
  /\b(?:bel|bellen|belt|gebeld|call|calling|ring|dial|phone|telephone|telefoon(?:nummer)?|tel|telefonisch|nummer|number|klantenservice|helpline|hotline|sms|app|appen|whatsapp|text)\b[^.!?\n\d]{0,40}(?:\.\s?)?$/i;
/** What such figures are where it is said before them. */
const codeBefore =
  /(?:order|bestel|dossier|kenmerk|batch|lot|ean|kvk|artikel|article|serie|serial|zaak|ticket|reference|referentie|case|ref|factu|invoice|klant|polis|btw|vat|charge|partij|model|barcode|streepjescode|meld(?:ing)?s?nummer|incident|pasnummer|kaartnummer|card|customer|client|account|code|registration|bsn|cve|isbn|product)(?![\p{L}-]{0,12}(?:service|dienst|lijn|line|desk|info|balie|afdeling|team|support|hulp|help|contact|manager|bureau|centrum|centre))[\p{L}-]{0,16}(?:\s(?:nr|no|numbers?|nummers?|codes?))?(?:\s(?:op|on|van|of|voor|for) (?:het|de|the|uw|your|je) [\p{L}-]{1,16})?(?:\s(?:is|was|luidt|blijft|remains))?[.:#\s(]{0,4}(?:[\d, ]{1,30}(?:en |and |of |or |t\/m )?)?$/iu;
const hoursBefore =
  /\b(?:open|opening hours|openingstijden|hours|from|van|tussen|between|daily|dagelijks)\b[^.!?\n]{0,20}$/i;
const clockRange = /^[012]\d(?:00|15|30|45) ?[-–] ?[012]\d(?:00|15|30|45)$/;
const dateOrTimes =
  /^(?:\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)?\d\d|\d{1,2}[.:]\d\d ?[-–] ?\d{1,2}[.:]\d\d|\d{1,3}(?:\.\d{3})+)$/;

function phonesIn(text: string): Contact[] {
  return [...text.matchAll(runOfFigures)].flatMap((match) => {
    const written = match[0];
    const start = match.index;
    const before = text.slice(Math.max(0, start - 60), start);
    if (!isPhone(written, before)) return [];
    return [
      {
        sort: 'phone',
        start,
        end: start + written.length,
        text: written,
        key: phoneKey(written),
        isValid: true,
      } as const,
    ];
  });
}

/** Numbers that help everybody, and need no list. */
const forEverybody = new Set(['112', '113', '144', '911', '999']);

function isPhone(written: string, before: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (forEverybody.has(digits) || dateOrTimes.test(written) || codeBefore.test(before)) return false;
  if (clockRange.test(written) && hoursBefore.test(before)) return false;
  if (/^\(?\+/.test(written)) return digits.length >= 8;
  if (/^0(?:800|900|906|909)/.test(digits)) return digits.length >= 7 && digits.length <= 12;
  if (/^14 ?0\d{2,3}$/.test(written)) return true;
  const isCalled = callBefore.test(before);
  if (digits.startsWith('00')) return digits.length >= 11 && (isCalled || /\D/.test(written));
  if (digits.startsWith('0')) {
    if (isCalled) return digits.length >= 8 && digits.length <= 12;
    const isGrouped = /^\(?0\d{1,4}\)?[  ]?[-–]?[  ]?\d{2,}/.test(written) && /\D/.test(written);
    return (
      (isGrouped && digits.length >= 10 && digits.length <= 11) ||
      (digits.length === 10 && isValidPhoneNumber(digits, 'NL'))
    );
  }
  return isCalled && digits.length >= 4 && isAskedToCall.test(before) && !/^(?:19|20)\d\d$/.test(digits);
}

/** A short number, or one from abroad, is a phone number only where one is told to ring it. */
const isAskedToCall =
  /\b(?:bel|call|dial|ring|sms naar|text|telefoonnummer|phone number|tel)(?: (?:ons|us|gratis|met|naar|op|on|the|nummer|number|is|free|toll[ -]?free|freephone|free of charge|kosteloos|nu|now|direct|dan|het)){0,4}[.:]? ?$/i;

/** A phone number's figures with the country's code, Dutch where none is given. */
function phoneKey(written: string): string {
  const digits = written.replace(/\(0\)/g, '').replace(/\D/g, '');
  if (/^\(?\+/.test(written)) return digits;
  if (digits.startsWith('00')) return digits.slice(2);
  return digits.startsWith('0') ? `31${digits.slice(1)}` : digits;
}

/** Whether two keys are one number: a number of another country may be written without its code. */
export const isSamePhone = (key: string, listed: string): boolean =>
  key === listed ||
  key === `31${listed}` ||
  `31${key}` === listed ||
  (key.startsWith('31') && key.length >= 11 && listed.length - key.length <= 1 && listed.endsWith(key.slice(2)));
