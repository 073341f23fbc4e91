import type { FactSheet } from '../../message/fact.js';
import { contactsIn } from '../../message/claim/contact.js';
import { placesIn } from '../../message/check/form.js';
import type { Finding } from '../../message/check/finding.js';
import type { Strength } from '../../playbook/vocabulary.js';

/** Words of a text by which somebody may be known. UTF-16 offsets. */
interface Telling {
  readonly start: number;
  readonly end: number;
  readonly sort: 'name' | 'person' | 'number' | 'place';
  readonly strength: Strength;
}

/** What in a public text tells who somebody is, beside the phone numbers, mail addresses, links and accounts of money that the
 *  checks look at in every text: the name of who asked, a number such as that of an order or a file, a postcode, and in
 *  some forms an address or a name with its title. A part of a name may be a word too, an address that of a shop, and a name
 *  one of ours: these ask for another look and stop nothing. Pure; linear.
 *  @param author the handle or name of who asked
 *  @param sheet figures that stand on it are nobody's number */
export function personalIn(text: string, author: string, sheet: FactSheet): Finding[] {
  const place = placesIn(text);
  return [
    ...namesIn(text, author),
    ...titledIn(text),
    ...numbersIn(text, sheet),
    ...postcodesIn(text),
    ...housesIn(text),
  ]
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }, index, all) => !all.slice(0, index).some((one) => one.start <= start && one.end >= end))
    .map(({ start, end, sort, strength }) => ({
      rule: 'personal-data',
      strength,
      ...place(start),
      length: end - start,
      data: { says: text.slice(start, end), sort },
    }));
}

/** Shorter names are words as well. */
const shortest = 3;

function namesIn(text: string, author: string): Telling[] {
  const name = author.normalize('NFC').trim().replace(/^@/, '').slice(0, 80);
  if (name.length < shortest) return [];
  const low = lower(text);
  // One plain word, such as "Jan" or "klant", may mean something else.
  const whole = /^\p{L}+$/u.test(name)
    ? [...placesOf(low, `@${lower(name)}`, 'hard'), ...placesOf(text, name, 'soft')]
    : placesOf(low, lower(name), 'hard');
  const parts = name.split(/[\s._-]+/).filter((part) => part.length >= shortest && part !== name);
  return [
    ...whole,
    // As a name is written: "de storing" is no Mr Storing.
    ...[...new Set(parts)].flatMap((part) => placesOf(text, part, 'soft')),
  ];
}

/** In small letters, each character as long as it was. */
const lower = (text: string): string =>
  text.replace(/\p{Lu}/gu, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one));

function placesOf(text: string, name: string, strength: Strength): Telling[] {
  const found: Telling[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    const isWord = !isLetter(text.slice(start - 1, start)) && !isLetter(text.slice(end, end + 1));
    if (isWord) found.push({ start, end, sort: 'name', strength });
  }
  return found;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Fewer figures are a year, an amount or a count. */
const leastFigures = 5;

function numbersIn(text: string, sheet: FactSheet): Telling[] {
  const known = new Set(Object.values(sheet).map(({ value }) => String(value).replace(/\D/g, '')));
  const contacts = contactsIn(text);
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[.,/-][\p{L}\p{N}]+)*/gu)].flatMap((match): Telling[] => {
    const [words] = match;
    const [start, end] = [match.index, match.index + words.length];
    const figures = words.replace(/\D/g, '');
    if (figures.length < leastFigures || known.has(figures) || isAmount(words) || isDate(words)) return [];
    if (/[€$£] ?$/.test(text.slice(Math.max(0, start - 2), start))) return [];
    if (contacts.some((one) => one.start < end && one.end > start)) return [];
    return [{ start, end, sort: 'number', strength: 'hard' }];
  });
}

const isAmount = (words: string): boolean => /^\d{1,3}(?:[.,]\d{3}){1,5}(?:[.,]\d{2})?$/.test(words);
const isDate = (words: string): boolean => /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$/.test(words);

const postcodesIn = (text: string): Telling[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\p{N}])/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    sort: 'place',
    strength: 'hard',
  }));

/** `mevrouw De Vries`, `Mr. Smith`. */
const titled = /(?<![\p{L}\p{N}])(?:[Mm]evrouw|[Mm]evr\.|[Mm]eneer|[Dd]hr\.|[Dd]e heer|Mrs?\.?|Ms\.?) (?:(?:[Vv]an|[Dd]er?|[Dd]en|[Tt]er?|[Tt]en|'t) ){0,3}\p{Lu}[\p{L}-]{1,30}/gu; // prettier-ignore

const titledIn = (text: string): Telling[] => formsIn(text, titled, 'person');

/** `Kerkstraat 12`, `12 Church Road`. */
const houses = [
  /(?<![\p{L}\p{N}])\p{Lu}\p{L}{1,30}(?:straat|laan|weg|plein|gracht|kade|singel|dijk|dreef|steeg|plantsoen) \d{1,4}(?!\d)/gu,
  /(?<![\p{L}\p{N}])\d{1,4} \p{Lu}\p{L}{1,30} (?:Street|Road|Lane|Avenue|Drive|Square)(?!\p{L})/gu,
];

const housesIn = (text: string): Telling[] => houses.flatMap((form) => formsIn(text, form, 'place'));

const formsIn = (text: string, form: RegExp, sort: Telling['sort']): Telling[] =>
  [...text.matchAll(form)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    sort,
    strength: 'soft',
  }));
