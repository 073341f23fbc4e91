import type { Context } from '../../check/context.js';
import type { Reading, Span } from '../../check/reading.js';
import { readingOf } from '../../check/reading.js';
import { isUsable } from '../../fact.js';
import { absencesIn } from './absence.js';

/** Words that a claim of absence has in common with every other one. */
const empty = new Set(
  'er,zijn,is,geen,niet,niemand,nooit,van,de,het,een,en,of,uw,je,jouw,onze,ons,wij,we,werd,werden,waren,was,hierbij,daarbij,voor,door,bij,uit,op,in,te,geraakt,gegaan,geweest,geworden,gevallen,no,not,none,nobody,one,has,have,been,had,were,are,there,the,a,an,of,to,for,by,or,and,your,our,any,in,got,with,never,enkele,enkel'.split(
    ',',
  ),
);

const tellingWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).filter((word) => !empty.has(word));

/** Words for one sort of harm: a fact proves a claim in any of them. */
const alike: readonly RegExp[] = [
  /^(?:gewond(?:en?|e)?|ongedeerd|letsel|verwond|gewondgeraakt|injur(?:ed|y|ies)|hurt|unhurt|unharmed|uninjured|wounded|casualties)$/,
  /^(?:(?:uit)?gelekt|gestolen|buitgemaakt|ontvreemd|bemachtigd|weggenomen|leaked|stolen|taken|took|stole|exfiltrated|obtained)$/,
  /^(?:ingezien|bekeken|gezien|viewed|seen|accessed|read)$/,
];
/** What is taken in a breach: a count of one sort proves nothing of another. */
const dataWord =
  /(?:gegevens|data|informatie|wachtwoord(?:en)?|nummers?|dossiers?|bestanden|documenten|accounts?|geld|passwords?|numbers?|details|records?|files?|documents?|money|information)$/;

/** One word in two of its forms: `gewond` and `gewonden`, `password` and `passwords`. */
const isSameWord = (one: string, other: string): boolean =>
  one === other ||
  alike.some((row) => row.test(one) && row.test(other)) ||
  (Math.min(one.length, other.length) >= 4 &&
    Math.abs(one.length - other.length) <= 2 &&
    (one.startsWith(other) || other.startsWith(one)));

/** Whether a confirmed fact that may be published says a claim of absence as well: a text that makes the same claim, or a
 *  count of nought. Pure. */
export function isProven(reading: Reading, claim: Span, { sheet }: Context): boolean {
  const claimed = tellingWords(reading.text.slice(claim.start, claim.end));
  return Object.values(sheet).some((fact) => {
    if (!isUsable(fact, reading.language)) return false;
    // "No one else was hurt" is what a count of those who were says.
    if (fact.type === 'number')
      return (fact.value === 0 || isOfOthers(reading, claim)) && isCounted(claimed, reading.language, fact);
    if (typeof fact.value !== 'object') return false;
    const text = (fact.value[reading.language] ?? '').trim();
    const said = readingOf(text, reading.language);
    // A fact that is itself limited ("no indications that") proves no more than it says.
    return absencesIn(said).some(({ start, end }) => {
      const proven = tellingWords(text.slice(start, end));
      const around = tellingWords(said.sentenceAt(start).text);
      return claimed.every(
        (word) => proven.some((one) => isSameWord(word, one)) || around.some((one) => isSameWord(word, one)),
      );
    });
  });
}

const isOfOthers = (reading: Reading, { start, end }: Span): boolean =>
  /\b(?:else|others?|further|verder|anderen|andere|overige)\b/i.test(
    reading.text.slice(Math.max(reading.sentenceAt(start).start, start - 40), end),
  );

/** Whether all that a claim names is what a fact counts. */
function isCounted(
  claimed: readonly string[],
  language: string,
  {
    label,
    unit,
    terms,
  }: {
    label: Readonly<Record<string, string>>;
    unit?: Readonly<Record<string, string>>;
    terms?: Readonly<Record<string, readonly string[]>>;
  },
): boolean {
  const counted = tellingWords(
    [label[language], unit?.[language], ...(terms?.[language] ?? [])].filter(Boolean).join(' '),
  );
  const data = claimed.filter((word) => dataWord.test(word));
  return (data.length > 0 ? data : claimed).some((word) =>
    counted.some((one) => isSameWord(word, one) || (word.length >= 5 && one.slice(0, 5) === word.slice(0, 5))),
  );
}
