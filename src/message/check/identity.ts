import { distance } from 'fastest-levenshtein';
import { contactsIn, isSamePhone, isUnder, type Contact, type ContactSort } from '../claim/contact.js';
import { sentenceWindow } from '../claim/window.js';
import { misspeltNames } from '../claim/name.js';
import { isUsable } from '../fact.js';
import type { Context, Family } from './context.js';
import type { Hit } from './finding.js';
import type { Reading } from './reading.js';
import type { Rule } from './rule.js';

const ruleOf = {
  phone: 'phone-unlisted',
  link: 'link-unlisted',
  email: 'address-unlisted',
  iban: 'iban-unlisted',
} as const satisfies Record<ContactSort, Rule>;

/** Phone numbers, links, mail addresses and IBANs that are on no list of ours, and names that are misspelt (C6). Pure. */
export const identityHits: Family = (reading, context) => [
  ...contactHits(reading, context),
  ...misspeltNames(reading, context),
];

function contactHits(reading: Reading, context: Context): Hit[] {
  const found = contactsIn(reading.text);
  if (found.length === 0) return [];
  const listed = listOf(context, reading.language);
  return found.flatMap((contact): Hit[] => {
    const { sort, start, end, isValid } = contact;
    const list = listed.filter((one) => one.sort === sort);
    const hasList = context.allowed !== null || list.length > 0;
    if (isValid && (!hasList || list.some((one) => isSame(contact, one)))) return [];
    if (reading.isRetracted(start) || warned(reading, start)) return [];
    const instead = nearest(contact, list);
    return [
      {
        rule: ruleOf[sort],
        start,
        end,
        data: { ...(isValid ? {} : { invalid: 'yes' }), ...(instead === undefined ? {} : { instead }) },
      },
    ];
  });
}

/** All that we may print: the given list, and what the fact sheet holds, also within its texts. */
function listOf({ allowed, sheet }: Context, language: string): Contact[] {
  const values = Object.values(sheet).flatMap((fact) => {
    if (fact.status !== 'confirmed' || !fact.publishable || fact.value === null) return [];
    if (typeof fact.value === 'object') return Object.values(fact.value);
    return ['phone', 'link', 'email'].includes(fact.type) || (fact.type === 'name' && isUsable(fact, language))
      ? [String(fact.value)]
      : [];
  });
  return [...(allowed ?? []), ...values].flatMap((value) => {
    const found = contactsIn(value);
    // A bare entry such as "1850", or a number in a shape of its own, is taken as it stands.
    return found.length > 0 || !/^\+?[\d ()-]{3,}$/.test(value) ? found : contactsIn(`bel ${value}`);
  });
}

function isSame(contact: Contact, listed: Contact): boolean {
  if (contact.sort === 'link') return isUnder(contact.key, listed.key);
  if (contact.sort === 'phone') return isSamePhone(contact.key, listed.key);
  return contact.key === listed.key;
}

/** The one that was most likely meant; none where all differ by half. */
function nearest(contact: Contact, list: readonly Contact[]): string | undefined {
  const ranked = list
    .map((one) => ({ text: one.text, far: distance(one.key, contact.key) }))
    .toSorted((a, b) => a.far - b.far);
  const [first] = ranked;
  return first !== undefined && (ranked.length === 1 || first.far * 2 <= contact.key.length) ? first.text : undefined;
}

/** Whether a text warns of an address: it is somebody else's, and stands there to be known. */
const warned = (reading: Reading, at: number): boolean => warning.test(sentenceWindow(reading, at));
const warning =
  /\b(?:nep|neppe|vals|valse|phishing|oplichters?|criminelen|fake|fraudulent|scam|scammers|criminals|bogus|spoof|niet van ons|not (?:from us|ours)|(?:klik|bel|reageer|betaal|antwoord) (?:dan )?(?:niet|nooit)|(?:do not|don['’]t|never) (?:click|call|reply|visit|pay|use))\b/i;
