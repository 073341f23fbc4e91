import { formatFact } from '../format.js';
import type { Fact, FactSheet } from '../fact.js';
import type { FactValue } from '../../playbook/value.js';
import { contactsIn, isSamePhone, isUnder } from './contact.js';
import { stemOf } from './number/noun.js';
import { isAfterwards, predicatesIn } from './number/predicate.js';
import { after, before, contentWords, spellings } from './spelling.js';
import { sentenceWindow } from './window.js';
import type { Reading, Span } from '../check/reading.js';

/** Where and when a text is read. */
export interface Setting {
  readonly sheet: FactSheet;
  readonly at: string;
  readonly timeZone: string;
}

type Known = Fact & { readonly value: FactValue };

/** Where the value of a fact stands that may not be said, in the forms that people write it in. Small numbers and bare
 *  hours are passed over, since they say nothing of themselves. Pure. */
export function placesOf(fact: Known, reading: Reading, setting: Setting): Span[] {
  switch (fact.type) {
    case 'name':
      return namePlaces(String(fact.value), reading, saidOpenly(setting, reading.language));
    case 'text':
      return textPlaces(fact, reading, saidOpenly(setting, reading.language));
    case 'phone':
    case 'link':
    case 'email':
      return contactPlaces(fact, reading);
    case 'number':
    case 'money':
      return amountPlaces(fact, reading).filter(({ start }) => !isOtherAmount(fact, reading, start));
    case 'instant':
    case 'date':
      return momentPlaces(fact, reading, setting);
    default:
      return [];
  }
}

/** What confirmed and publishable facts say: their words are not secret. */
const saidOpenly = ({ sheet }: Setting, language: string): string =>
  Object.values(sheet)
    .filter(({ status, publishable, value }) => status === 'confirmed' && publishable && value !== null)
    .map(({ value }) => (typeof value === 'object' ? (value?.[language] ?? '') : String(value)))
    .join('\n');

const find = (text: string, pattern: string, flags: string): Span[] =>
  [...text.matchAll(new RegExp(pattern, flags))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));

const particles = /^(?:van|de|der|den|het|ter|ten|te|von|la|le|el|al|bin|ben|in|'t|’t)$/i;
const companyWord =
  /\b(?:b\.?v|n\.?v|ltd|limited|inc|plc|gmbh|llc|groep|group|bank|holding|stichting|foundation|university|universiteit|ziekenhuis|hospital|school|services?|systems?|solutions|logistics|transport|techniek|university)\b/i;
/** Surnames that are words as well: at a sentence's beginning they are taken for those. */
const alsoWords = new Set(
  'persoon,person,bakker,visser,smit,mulder,kok,koning,prins,groot,klein,lang,jong,boer,berg,dijk,wolf,haas,hart,meer,vries,brown,young,white,black,green,king,price,cook,baker,long,best,good,banks,rose,bell,field,hill,park,street,wood,read,small,grant,page,case,chase,ford,bank,target,orange,apple,shell,sky,next,boots,virgin,ring,groen,blauw,rood,hema,action,blokker,delta,nova,focus,vision,visie,kruid,dekker,kuiper,post,ster,zon'.split(
    ',',
  ),
);

function namePlaces(name: string, reading: Reading, open: string): Span[] {
  const parts = name.trim().split(/\s+/);
  const last = parts.at(-1)!;
  const flags = parts.length > 1 ? 'giu' : 'gu';
  const whole = find(
    reading.text,
    `${spellings(name).replace(/\(\?!\[[^\]]{0,40}\]\)$/, '')}(?:['’]?s)?${after}`,
    flags,
  );
  if (parts.length < 2) return whole.filter(({ start, end }) => !isPlainOpening(reading, { start, end }, last));
  if (parts.length > 6 || companyWord.test(name)) return whole;
  const hasParticle = parts.slice(1, -1).some((part) => particles.test(part));
  if (
    last.length < (hasParticle ? 3 : 4) ||
    !/^\p{Lu}/u.test(last) ||
    new RegExp(`${before}${spellings(last)}`, 'iu').test(open)
  )
    return whole;
  const particle = parts
    .slice(1, -1)
    .filter((part) => particles.test(part))
    .join(' ');
  const title =
    '(?:mevrouw|mevr\\.|meneer|mijnheer|de heer|heer|dhr\\.|mr\\.?|ms\\.?|mrs\\.?|dr\\.?|familie|family)\\s(?:\\p{L}{1,4}\\s){0,3}';
  const surname = `(?<!\\p{L}[-])${spellings(last).replace(/\(\?!\[[^\]]{0,40}\]\)$/, '')}(?:['’]?s)?${after}`;
  const lead =
    particle === ''
      ? ''
      : `(?:[${particle.charAt(0).toLowerCase()}${particle.charAt(0).toUpperCase()}]${spellings(particle).replace(before, '').slice(1)}\\s)`;
  const alone = find(reading.text, particle === '' ? surname : `${before}${lead.replace(after, '')}${surname}`, 'gu');
  const titled = find(reading.text, `${before}(?:${title})${surname}`, 'giu');
  return apart([
    ...whole,
    ...titled,
    ...alone.filter(
      ({ start }) => !isNamesake(reading, start, parts[0]!) && (particle !== '' || !isPlainWord(reading, start, last)),
    ),
  ]);
}

/** Words with a capital, before a surname, that are no first name. */
const noFirstName =
  /^(?:volgens|mevrouw|mevr|meneer|mijnheer|heer|dhr|collega|oud-collega|familie|slachtoffer|van|met|aan|door|bij|voor|ook|maar|en|dat|toen|daarom|dr|mr|mrs|ms|miss|sir|ir|drs|prof|professor|directeur|director|chief|officer|agent|our|onze|according|family|and|but|then|both|when|as|for|by|with|to|the|de|het|ceo|chauffeur|driver|nurse|captain|colleague|patient|pati[eë]nt)$/iu;

/** Whether another first name stands before a surname: another person of that name. */
function isNamesake({ text }: Reading, at: number, first: string): boolean {
  const [, word] =
    /(?:^|[\s(“"])(\p{Lu}[\p{L}-]{1,20}) (?:(?:van|de|der|den|het|ter|ten|te) ){0,2}$/u.exec(
      text.slice(Math.max(0, at - 40), at),
    ) ?? [];
  return word !== undefined && word !== first && !noFirstName.test(word);
}

/** What somebody with a name does; behind a word that opens a sentence it says that this is one. */
const personVerb =
  /^ (?:is|was|has|had|will|wants?|takes?|took|buys?|bought|neemt|nam|heeft|had|wil|wordt|koopt|kocht|doet|zal|kan|and|en|says|said|zegt)(?!\p{L})/u;

/** Whether a name of one word, which is a word as well, opens a sentence as that word. */
const isPlainOpening = (reading: Reading, { start, end }: Span, word: string): boolean =>
  isPlainWord(reading, start, word) && !personVerb.test(reading.text.slice(end, end + 20));

/** Whether a word that begins a sentence may be no name at all. */
function isPlainWord(reading: Reading, start: number, word: string): boolean {
  if (reading.sentenceAt(start).start !== start) return false;
  const lower = word.toLowerCase();
  return alsoWords.has(lower) || new RegExp(`${before}${lower}${after}`, 'u').test(reading.text);
}

/** Of spans that overlap, the first. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** Shorter texts are words that anybody uses. */
const shortestText = 10;

function textPlaces(fact: Known, { text, language }: Reading, open: string): Span[] {
  const value = typeof fact.value === 'object' ? (fact.value[language] ?? '').trim() : '';
  if (value.split(/\s+/).length < 2 || value.length < shortestText) return [];
  const pattern = spellings(value);
  return new RegExp(pattern, 'iu').test(open) ? [] : find(text, pattern, 'giu');
}

function contactPlaces({ value, type }: Known, { text }: Reading): Span[] {
  const [secret] = contactsIn(type === 'phone' ? `bel ${String(value)}` : String(value));
  if (secret === undefined) return [];
  return contactsIn(text).filter(({ sort, key }) => {
    if (sort !== secret.sort) return false;
    if (sort === 'phone') return isSamePhone(key, secret.key);
    // A secret page does not make its whole site one.
    return sort === 'link' && secret.key.includes('/')
      ? key.includes('/') && isUnder(key, secret.key)
      : key === secret.key;
  });
}

/** Without a unit or a word that says what is counted, a figure is telling only from here on. */
const tellingAlone = 10_000;
const smallWords: Readonly<Record<string, readonly string[]>> = {
  nl: 'nul,een|één,twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf'.split(','),
  en: 'zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(','),
};

function amountPlaces(fact: Known, { text, language }: Reading): Span[] {
  const value = Number(fact.value);
  const forms = [figures(value), ...scaled(value)];
  const number = `(?<![\\p{L}\\p{N}.,])(?:${forms.join('|')})`;
  const end = '(?![.,]?\\d)';
  if (fact.type === 'money') {
    return apart([
      ...find(text, `(?:€|eur\\b)\\s?(?:${forms.join('|')})(?:,-|,00|\\.00)?${end}`, 'giu'),
      ...find(text, `${number}(?:,00|\\.00)?${end}\\s?(?:euros?|eur)${after}`, 'giu'),
    ]);
  }
  const word = smallWords[language]?.[value];
  const counted = [
    ...(fact.unit?.[language] === undefined ? [] : [fact.unit[language]]),
    ...(fact.terms?.[language] ?? []),
  ]
    .map((term) => spellings(term))
    .join('|');
  if (counted !== '') {
    const numbers = word === undefined ? number : `(?:${number}|${before}(?:${word}))`;
    return find(text, `${numbers}${end}(?:\\s\\p{L}{1,20}){0,2}\\s(?:${counted})`, 'giu');
  }
  return value >= tellingAlone ? find(text, `${number}${end}${after}`, 'giu') : [];
}

/** What a figure is of where it is no secret: another time, or what we spend, earn and do. */
const ofElse =
  /\b(?:last year|years? ago|in (?:19|20)\d\d|every year|a year|annual(?:ly)?|invest\p{L}*|spen[dt]|spending|budget|turnover|revenue|sales|profit|donat\p{L}*|raised|set aside|renovat\p{L}*|grant|subsid\p{L}*|vorig jaar|jaar geleden|per jaar|jaarlijks|ge[iï]nvesteerd|investe\p{L}*|besteed\p{L}*|besteden|uitgegeven|staken|gestoken|begrot\p{L}*|omzet|winst|gedoneerd|doneer\p{L}*|opgehaald|verbouw\p{L}*)(?!\p{L})/iu;

/** Whether a sentence uses the same figure for another thing: nothing in it names what the fact counts, and something else is
 *  named. */
function isOtherAmount(fact: Known, reading: Reading, at: number): boolean {
  const { language } = reading;
  const sentence = sentenceWindow(reading, at);
  const units = new Set(contentWords(fact.unit?.[language] ?? '').map(stemOf));
  const label = [fact.label[language] ?? '', ...(fact.terms?.[language] ?? [])].join(' ');
  const telling = contentWords(label)
    .map(stemOf)
    .filter((stem) => !units.has(stem));
  const said = new Set(contentWords(sentence).map(stemOf));
  if (telling.some((stem) => said.has(stem))) return false;
  const meant = new Set(predicatesIn(label).map(({ predicate }) => predicate));
  const here = predicatesIn(sentence).map(({ predicate }) => predicate);
  if (here.some((predicate) => meant.has(predicate))) return false;
  return ofElse.test(sentence) || (fact.type === 'number' && here.some(isAfterwards));
}

/** A value in figures, grouped or not. */
function figures(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const groups: string[] = [];
  for (let to = whole.length; to > 0; to -= 3) groups.unshift(whole.slice(Math.max(0, to - 3), to));
  return groups.join('[.,  ]?') + (fraction === undefined ? '' : `[.,]${fraction}0?`);
}

/** A value in thousands, millions or billions, where that is short. */
const scaled = (value: number): string[] =>
  (
    [
      [1e9, 'miljard|billion|bn'],
      [1e6, 'miljoen|mln\\.?|million|m|mn'],
      [1e3, 'duizend|thousand|k'],
    ] as const
  )
    .filter(([scale]) => value >= scale && /^\d+(?:\.\d{1,2})?$/.test(String(value / scale)))
    .map(([scale, names]) => `${String(value / scale).replace('.', '[.,]')}\\s?(?:${names})${after}`);

function momentPlaces(fact: Known, reading: Reading, { at, timeZone }: Setting): Span[] {
  const { language, text } = reading;
  const dayBefore = new Date(Date.parse(at) - 400 * 86_400_000).toISOString();
  const value = String(fact.value);
  // Written from another year's view, an instant has its weekday, date, year and hour.
  const full = formatFact(fact, { language, timeZone, at: dayBefore });
  const hour = fact.type === 'date' ? null : /\b(?:om|at) (.{1,20})$/.exec(full)?.[1];
  const date = /\d{1,2} \p{L}+(?: \d{4})?/u.exec(full)?.[0];
  if (date === undefined) return [];
  const [day, month, year] = date.split(' ');
  const dated = `${before}${day} ${month}(?: ${year})?`;
  const told = new Set([fact.label[language] ?? '', ...(fact.terms?.[language] ?? [])].flatMap(contentWords));
  const isAbout = ({ start }: Span): boolean =>
    contentWords(reading.sentenceAt(start).text).some((word) => told.has(word));
  if (hour === null || hour === undefined) return find(text, `${dated}${after}`, 'giu').filter(isAbout);
  const clock = clockForms(hour);
  const isToday = formatFact(fact, { language, timeZone, at }).length < full.length / 2;
  return apart([
    ...find(text, `${dated},?(?: om| at| rond| around)? ${clock}`, 'giu'),
    ...(isToday && value !== '' ? find(text, `${before}${clock}`, 'giu').filter(isAbout) : []),
  ]);
}

/** "16.30 uur" may be typed as 16:30, and "4.30 pm" as 4:30pm. */
const clockForms = (hour: string): string =>
  hour
    .replace('.', '[.:]')
    .replace(' uur', '(?: uur)?(?!\\d)')
    .replace(/ (am|pm)$/, ' ?$1\\b');
