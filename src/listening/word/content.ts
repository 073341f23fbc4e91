import { stemOf } from '../../message/claim/number/noun.js';
import type { MentionLanguage } from '../mention.js';
import { tokensOf } from '../classify/token.js';

/** Words that stand in any message, whatever it is about: by them nothing is told apart. “Terug” and “back” are not among them,
 *  though they are common: with “geld” or “money” they are what half of a recall asks. */
const empty: Readonly<Record<'nl' | 'en', ReadonlySet<string>>> = {
  nl: setOf(`
    aan aangezien al alle alleen alles als altijd ander andere anders ben bent bij binnen blijkbaar bijna daar daarna daarom daarvan dag dan dat de deze die dingen dit
    doe doen doet door dus echt een één eens eerst eigenlijk elk elke en enkel er ergens erg even ga gaan gaat gedaan geen geef gewoon geworden ging goed
    graag had hadden hallo heb hebben hebt heeft heel helaas helemaal hem hen het hey hier hij hoe hoi hoor hun iedereen iemand ieder iets ik in is ja jaar je jij jou jouw
    jullie kan keer kijken kom komen komt kon konden krijg krijgen krijgt kun kunnen kunt laat laten maak maakt maar maken me mee meer men mensen met mij mijn misschien moest moet moeten mogen
    na naar nee net niemand niet niets niks nodig nog nooit nou nu of om omdat ons onze ook op over paar precies prima prettig raar reageren
    reactie sinds snel soms staan staat stuur sturen svp te tegen tijd toch toe toen tot u uit uur uw vaak van vanaf vandaag gisteren morgen vanmorgen vanochtend vanavond veel verder volgens voor vraag vragen waar
    waarom wanneer want waren was wat we weer weet wel welke werd werden weten wie wij wil willen word worden wordt zal zeer zeg zeggen zegt zei ze zelf zelfs
    zich zie zien zij zijn zo zoals zodat zonder zou zouden zulke aub alstublieft alsjeblieft dank bedankt dankjewel groet groeten mvg mag hele zeker zitten zit
    m'n z'n 't 'n 'k d'r zo'n gaat ff ofzo btw wtf omg rt via nl gewoonweg sowieso echter steeds
  `),
  en: setOf(`
    a about after again ago all also always am an and another any anyone anything are aren't around as ask asked at away be because been before being both but by
    can can't cannot come coming could couldn't day did didn't do does doesn't doing don't done else even ever every everyone everything few first for from
    get gets getting give go goes going gone good got guys had has hasn't have haven't having he hello help her here hey hi him his how i i'd i'll i'm i've if in into is isn't it it's its just
    keep know last let like little look lot made make makes many may maybe me mine more most much must my need needs never new next no not nothing now of off ok
    on once one only or other our out over people please pls put really right said same say says see seem she should since so some someone something soon still such sure
    take tell than thank thanks that that's the their them then there there's these they they're thing things think this those though time to today tomorrow yesterday tonight too try trying two u under up us use very
    via want wants was wasn't way we we're we've well went were weren't what what's when where which while who why will with without won't would wouldn't yes yet you you're you've your yours ur rt
    im ive dont cant wont didnt doesnt isnt amp hour hours week year years anybody nobody question answer reply
  `),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** A content word of a message. */
export interface Content {
  /** Without its ending: what two messages have in common. */
  readonly stem: string;
  /** As it was written, in small letters: for people to read. */
  readonly form: string;
}

/** More words than this in one message tell nothing more of what it is about. */
const most = 60;
/** Longer ones are no words, and shorter ones tell nothing. */
const lengths = { least: 3, most: 28 } as const;

/** The different content words of a text, in its order: no names of accounts, links, figures or words that stand everywhere,
 *  so that nothing in them tells who wrote. At most 60. A text in another language than Dutch or English keeps all its longer
 *  words. Pure; linear in the text's length, whatever it holds. */
export function contentOf(text: string, language: MentionLanguage): Content[] {
  const found = new Map<string, Content>();
  for (const { form, sort } of tokensOf(text)) {
    if (sort !== 'word' || found.size >= most) continue;
    const word = form.replaceAll('_', '').replace(/'s$/, '');
    if (word.length < lengths.least || word.length > lengths.most || isEmpty(word, language)) continue;
    // A letter held for emphasis, or noise such as "aaaaaa".
    if (/(.)\1{3,}/u.test(word)) continue;
    const stem = stemOf(word);
    if (stem.length >= 2 && !found.has(stem)) found.set(stem, { stem, form: word });
  }
  return [...found.values()];
}

const isEmpty = (word: string, language: MentionLanguage): boolean =>
  language === 'other' ? empty.nl.has(word) || empty.en.has(word) : empty[language].has(word);
